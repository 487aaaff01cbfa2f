//! The log inside a zip archive, unpacked as it is read; or several that begin with the same line, one
//! after the other, as a filter exports a day each.
//!
//! The archive is read from its start to its end and never sought in, so a file that cannot be
//! sought serves too, and all of it is hashed. What its list of contents says is not believed.

use std::io::{self, BufRead, Cursor, Read};

use flate2::Crc;
use flate2::bufread::DeflateDecoder;

use crate::filter::error::FilterError;

const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
const END_64: u32 = 0x0606_4b50;
const DESCRIPTOR: u32 = 0x0807_4b50;
/// Sizes and check sum follow the member instead of standing before it.
const SIZES_FOLLOW: u16 = 1 << 3;
const LOCKED: u16 = 1;
/// Folders and a computer's own files beside the log: an export has a handful.
const MOST_ENTRIES: u32 = 1000;
/// So much of a file that is passed over is unpacked at most.
const MOST_PASSED: u64 = 16 * 1024 * 1024;

const STOPS: &str = "stops in the middle: download or copy it again";
const DAMAGED: &str = "is damaged: download or copy it again";
const SEVERAL: &str = "holds files that do not begin alike: unpack it and give its logs together";
const LARGE: &str = "holds another large file beside its log: unpack it and give the log";
const NOTHING: &str = "holds no file: download or copy it again";
const OUTSIDE: &str = "names a file outside itself, which no export does: find out who made it";
const CROWDED: &str = "has more than 1,000 entries: unpack it and give its logs together";
const PASSWORD: &str = "has a password: unpack it and import the log inside";
const METHOD: &str = "is packed in an unusual way: unpack it and import the log inside";

/// The first line of a log is its header or its first row; a longer one is neither.
const LONGEST_LINE: usize = 64 * 1024;
const MARK: &[u8] = &[0xef, 0xbb, 0xbf];

/// Reads the log of an archive.
pub(crate) struct Unzip<R> {
    state: State<R>,
    entry: Entry,
    unpacked: u64,
    crc: Crc,
    entries: u32,
    /// The first line of the first log, by which the others are told to be like it.
    line: Option<Vec<u8>>,
    /// Bytes of a further log that were read to see its first line.
    held: Cursor<Vec<u8>>,
    /// The last byte given out: a log may end without the end of a line.
    last: u8,
}

enum State<R> {
    Before(R),
    Stored(R),
    Deflated(DeflateDecoder<R>),
    Ended,
}

/// What stands before a member.
#[derive(Default)]
struct Entry {
    name: Vec<u8>,
    flags: u16,
    method: u16,
    crc: u32,
    packed: u64,
    unpacked: u64,
}

impl<R: BufRead> Unzip<R> {
    pub(crate) fn new(file: R) -> Self {
        Self {
            state: State::Before(file),
            entry: Entry::default(),
            unpacked: 0,
            crc: Crc::new(),
            entries: 0,
            line: None,
            held: Cursor::new(Vec::new()),
            last: b'\n',
        }
    }

    /// Begins a log and reads its first line; of a further log it has to be that of the first.
    fn begin_log(&mut self, file: R) -> io::Result<()> {
        self.begin(file)?;
        let mut start = Vec::new();
        let mut part = [0; 4096];
        while !start.contains(&b'\n') && start.len() < LONGEST_LINE {
            let length = self.part(&mut part)?;
            if length == 0 {
                break;
            }
            start.extend_from_slice(&part[..length]);
        }
        let marked = start.starts_with(MARK);
        let text = if marked { &start[MARK.len()..] } else { &start[..] };
        let line = text.split(|byte| *byte == b'\n').next().unwrap_or_default().trim_ascii_end();
        match &self.line {
            None => self.line = Some(line.to_vec()),
            // Text with zeros is UTF-16, which cannot be gone on with byte by byte.
            Some(first) if first != line || first.len() >= LONGEST_LINE || first.contains(&0) => {
                return Err(refused(SEVERAL));
            }
            Some(_) => {
                // In the middle of the text the mark would be a letter of the first title.
                start.drain(..if marked { MARK.len() } else { 0 });
                if self.last != b'\n' {
                    start.insert(0, b'\n');
                }
            }
        }
        self.held = Cursor::new(start);
        Ok(())
    }

    /// Goes to the next member that may be a log; `None` at the end of the members.
    fn next_log(&mut self, mut file: R) -> io::Result<Option<R>> {
        loop {
            if !self.next_entry(&mut file)? {
                // The rest lists the members again; it is read because all of the file is hashed.
                io::copy(&mut file, &mut io::sink())?;
                return Ok(None);
            }
            if self.entry.may_be_log()? {
                return Ok(Some(file));
            }
            self.begin(file)?;
            let mut passed = [0; 8192];
            file = loop {
                if self.part(&mut passed)? == 0 {
                    break self.finish()?;
                }
                if self.unpacked > MOST_PASSED {
                    return Err(refused(LARGE));
                }
            };
        }
    }

    fn next_entry(&mut self, file: &mut R) -> io::Result<bool> {
        match number(file)? {
            LOCAL => {}
            CENTRAL | END | END_64 => return Ok(false),
            _ => return Err(refused(DAMAGED)),
        }
        self.entries += 1;
        if self.entries > MOST_ENTRIES {
            return Err(refused(CROWDED));
        }
        self.entry = Entry::read(file)?;
        Ok(true)
    }

    fn begin(&mut self, file: R) -> io::Result<()> {
        if self.entry.flags & LOCKED != 0 {
            return Err(refused(PASSWORD));
        }
        (self.unpacked, self.crc) = (0, Crc::new());
        self.state = match self.entry.method {
            8 => State::Deflated(DeflateDecoder::new(file)),
            // Nothing says where such a member ends.
            0 if self.entry.flags & SIZES_FOLLOW == 0 => State::Stored(file),
            _ => return Err(refused(METHOD)),
        };
        Ok(())
    }

    /// Reads some of the member; nothing at its end.
    fn part(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let length = match &mut self.state {
            State::Deflated(decoder) => decoder.read(into).map_err(told)?,
            State::Stored(file) => {
                let left = self.entry.packed - self.unpacked;
                let length = file.take(left).read(into)?;
                if length == 0 && left > 0 && !into.is_empty() {
                    return Err(refused(STOPS));
                }
                length
            }
            State::Before(_) | State::Ended => 0,
        };
        self.unpacked += length as u64;
        self.crc.update(&into[..length]);
        if self.entry.flags & SIZES_FOLLOW == 0 && self.unpacked > self.entry.unpacked {
            return Err(refused(DAMAGED));
        }
        Ok(length)
    }

    /// Holds the member against what the archive says of it, and gives the file back.
    fn finish(&mut self) -> io::Result<R> {
        let (mut file, packed) = match std::mem::replace(&mut self.state, State::Ended) {
            State::Deflated(decoder) => {
                let packed = decoder.total_in();
                (decoder.into_inner(), packed)
            }
            State::Stored(file) => (file, self.unpacked),
            State::Before(_) | State::Ended => return Err(refused(DAMAGED)),
        };
        let sizes_follow = self.entry.flags & SIZES_FOLLOW != 0;
        let holds = if sizes_follow {
            self.descriptor_holds(&mut file, packed)?
        } else {
            let told = (self.entry.packed, self.entry.unpacked, self.entry.crc);
            told == (packed, self.unpacked, self.crc.sum())
        };
        if holds { Ok(file) } else { Err(refused(DAMAGED)) }
    }

    /// The sizes that follow a member may have a mark before them, and four bytes or eight each.
    fn descriptor_holds(&self, file: &mut R, packed: u64) -> io::Result<bool> {
        let mut sum = number(file)?;
        if sum == DESCRIPTOR && self.crc.sum() != DESCRIPTOR {
            sum = number(file)?;
        }
        let low = |size: u64| size & u64::from(u32::MAX);
        let first = u64::from(number(file)?);
        let second = u64::from(number(file)?);
        if (sum, first) != (self.crc.sum(), low(packed)) {
            return Ok(false);
        }
        if second == low(self.unpacked) {
            return Ok(true);
        }
        let (third, fourth) = (u64::from(number(file)?), u64::from(number(file)?));
        let told = (first | second << 32, third | fourth << 32);
        Ok(told == (packed, self.unpacked))
    }
}

impl<R: BufRead> Read for Unzip<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if into.is_empty() || matches!(self.state, State::Ended) {
            return Ok(0);
        }
        if matches!(self.state, State::Before(_))
            && let State::Before(file) = std::mem::replace(&mut self.state, State::Ended)
        {
            let log = self.next_log(file)?.ok_or_else(|| refused(NOTHING))?;
            self.begin_log(log)?;
        }
        loop {
            let mut length = self.held.read(into)?;
            if length == 0 {
                length = self.part(into)?;
            }
            if length > 0 {
                self.last = into[length - 1];
                return Ok(length);
            }
            let file = self.finish()?;
            let Some(log) = self.next_log(file)? else { return Ok(0) };
            self.begin_log(log)?;
        }
    }
}

impl Entry {
    fn read(file: &mut impl Read) -> io::Result<Self> {
        let mut head = [0; 26];
        exactly(file, &mut head)?;
        let short = |at: usize| u16::from_le_bytes([head[at], head[at + 1]]);
        let long = |at: usize| u32::from(short(at)) | u32::from(short(at + 2)) << 16;
        let mut name = vec![0; usize::from(short(22))];
        exactly(file, &mut name)?;
        let mut extra = vec![0; usize::from(short(24))];
        exactly(file, &mut extra)?;
        let mut entry = Self {
            name,
            flags: short(2),
            method: short(4),
            crc: long(10),
            packed: u64::from(long(14)),
            unpacked: u64::from(long(18)),
        };
        entry.take_long_sizes(&extra);
        Ok(entry)
    }

    /// Sizes past 4 GiB stand in a field of their own: the unpacked one, then the packed one.
    fn take_long_sizes(&mut self, mut extra: &[u8]) {
        while let [a, b, c, d, rest @ ..] = extra {
            let length = usize::from(u16::from_le_bytes([*c, *d])).min(rest.len());
            let (field, after) = rest.split_at(length);
            if u16::from_le_bytes([*a, *b]) == 1 {
                let mut sizes = field.chunks_exact(8);
                for size in [&mut self.unpacked, &mut self.packed] {
                    if *size == u64::from(u32::MAX)
                        && let Some(Ok(bytes)) = sizes.next().map(<[u8; 8]>::try_from)
                    {
                        *size = u64::from_le_bytes(bytes);
                    }
                }
            }
            extra = after;
        }
    }

    /// Says no to folders and to what a computer adds by itself; refuses what is no export.
    fn may_be_log(&self) -> io::Result<bool> {
        let name = String::from_utf8_lossy(&self.name).replace('\\', "/");
        if name.starts_with('/') || name.split('/').any(|part| part == "..") {
            return Err(refused(OUTSIDE));
        }
        if name == "[Content_Types].xml" || name == "mimetype" || name.starts_with("xl/") {
            return Err(io::Error::other(FilterError::NotText {
                kind: "a spreadsheet",
                remedy: "open it, save it as CSV and import that",
            }));
        }
        let last = name.rsplit('/').next().unwrap_or_default();
        let own = ["Thumbs.db", "desktop.ini"].contains(&last) || last.starts_with('.');
        Ok(!(last.is_empty() || own || name.starts_with("__MACOSX/")))
    }
}

fn number(file: &mut impl Read) -> io::Result<u32> {
    let mut bytes = [0; 4];
    exactly(file, &mut bytes)?;
    Ok(u32::from_le_bytes(bytes))
}

fn exactly(file: &mut impl Read, bytes: &mut [u8]) -> io::Result<()> {
    file.read_exact(bytes).map_err(told)
}

/// The decoder's failures in a sentence of ours.
fn told(error: io::Error) -> io::Error {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => refused(STOPS),
        io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData => refused(DAMAGED),
        _ => error,
    }
}

fn refused(why: &'static str) -> io::Error {
    io::Error::other(FilterError::BadZip { why })
}
