//! From the file's bytes to text bytes: gzip, zip, byte order marks, UTF-16, and plain refusals of what
//! is no log.

use std::cell::{Cell, RefCell};
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::rc::Rc;

use encoding_rs::{Decoder, UTF_16BE, UTF_16LE};
use flate2::bufread::MultiGzDecoder;

use crate::filter::digest::Digest;
use crate::filter::error::FilterError;
use crate::filter::zip::Unzip;
use crate::filter::{Opener, magic};

/// How much of the start is looked at to know what the file is.
const HEAD: usize = 16 * 1024;
const BUFFER: usize = 128 * 1024;
/// The most text that is read, in GiB: of a packed log, whose size can lie, and of a plain one.
const MOST_PACKED: u64 = 8;
const MOST_PLAIN: u64 = 64;
/// A real log packs 10 to 30 times; small files may do better, so the ratio counts only after this
/// many bytes.
const RATIO: u64 = 200;
const RATIO_FROM: u64 = 64 * 1024 * 1024;

/// How the text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
}

impl Encoding {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16LE",
            Self::Utf16Be => "UTF-16BE",
        }
    }
}

/// How the file is packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Packing {
    Plain,
    Gzip,
    Zip,
}

impl Packing {
    /// Told by the first four bytes.
    fn of(first: &[u8]) -> Self {
        match first {
            [0x1f, 0x8b, ..] => Self::Gzip,
            [b'P', b'K', 3 | 5, 4 | 6] => Self::Zip,
            _ => Self::Plain,
        }
    }

    pub(crate) fn name(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Gzip => Some("gzip"),
            Self::Zip => Some("zip"),
        }
    }
}

/// An opened log: text bytes to read, and what was learnt on the way.
pub(crate) struct Text<'a> {
    pub(crate) reader: Box<dyn BufRead + 'a>,
    pub(crate) encoding: Encoding,
    pub(crate) packing: Packing,
    pub(crate) digest: Rc<RefCell<Digest>>,
}

/// Opens the log and refuses, by its first bytes, what is no text.
pub(crate) fn open<'a>(open: &Opener<'a>) -> Result<Text<'a>, FilterError> {
    let digest = Rc::new(RefCell::new(Digest::new()));
    let packed = Rc::new(Cell::new(0));
    let mut raw = Tee { inner: open()?, digest: Rc::clone(&digest), count: Rc::clone(&packed) };
    let first = first_four(&mut raw)?;
    let packing = Packing::of(&first);
    let file = BufReader::with_capacity(BUFFER, Cursor::new(first).chain(raw));
    let unpacked: Box<dyn Read + 'a> = match packing {
        Packing::Plain => Box::new(file),
        Packing::Gzip => Box::new(Gunzip(MultiGzDecoder::new(file))),
        Packing::Zip => Box::new(Unzip::new(file)),
    };
    let compressed = packing != Packing::Plain;
    let mut bounded = Bounded { inner: unpacked, packed, unpacked: 0, compressed };

    let mut head = Vec::with_capacity(HEAD);
    bounded.by_ref().take(HEAD as u64).read_to_end(&mut head)?;
    let (encoding, mark) = encoding_of(&head);
    magic::refuse(&head, encoding != Encoding::Utf8)?;
    let mut start = Cursor::new(head);
    start.set_position(mark);
    let bytes = start.chain(bounded);
    let reader: Box<dyn BufRead + 'a> = match encoding {
        Encoding::Utf8 => Box::new(BufReader::with_capacity(BUFFER, bytes)),
        Encoding::Utf16Le => Box::new(BufReader::with_capacity(
            BUFFER,
            Utf16::new(bytes, UTF_16LE.new_decoder_without_bom_handling()),
        )),
        Encoding::Utf16Be => Box::new(BufReader::with_capacity(
            BUFFER,
            Utf16::new(bytes, UTF_16BE.new_decoder_without_bom_handling()),
        )),
    };
    Ok(Text { reader, encoding, packing, digest })
}

/// The first four bytes, or fewer at the end: a pipe may hand over one byte at a time.
fn first_four(file: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut first = Vec::with_capacity(4);
    file.by_ref().take(4).read_to_end(&mut first)?;
    Ok(first)
}

/// The encoding by byte order mark or by where the zero bytes are, and the length of the mark.
fn encoding_of(head: &[u8]) -> (Encoding, u64) {
    match head {
        [0xef, 0xbb, 0xbf, ..] => return (Encoding::Utf8, 3),
        [0xff, 0xfe, ..] => return (Encoding::Utf16Le, 2),
        [0xfe, 0xff, ..] => return (Encoding::Utf16Be, 2),
        _ => {}
    }
    let zeros =
        |first: usize| head.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let many = |count: usize| count * 10 > head.len() / 2 * 3;
    // Latin text in UTF-16 has its zeros on one side only; zeros on both sides are a binary file.
    match (many(even), many(odd)) {
        (false, true) if even * 10 < odd => (Encoding::Utf16Le, 0),
        (true, false) if odd * 10 < even => (Encoding::Utf16Be, 0),
        _ => (Encoding::Utf8, 0),
    }
}

/// Counts and hashes the raw file as it goes by.
struct Tee<R> {
    inner: R,
    digest: Rc<RefCell<Digest>>,
    count: Rc<Cell<u64>>,
}

impl<R: Read> Read for Tee<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let length = self.inner.read(into)?;
        self.count.set(self.count.get() + length as u64);
        self.digest.borrow_mut().update(&into[..length]);
        Ok(length)
    }
}

/// Turns the decoder's two failures into their sentences.
struct Gunzip<R>(MultiGzDecoder<R>);

impl<R: BufRead> Read for Gunzip<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.0.read(into).map_err(|error| match error.kind() {
            io::ErrorKind::UnexpectedEof => io::Error::other(FilterError::TruncatedGzip),
            io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData => {
                io::Error::other(FilterError::DamagedGzip)
            }
            _ => error,
        })
    }
}

/// Stops a log that is far too large, or a packed file made to exhaust the machine.
struct Bounded<R> {
    inner: R,
    packed: Rc<Cell<u64>>,
    unpacked: u64,
    compressed: bool,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let length = self.inner.read(into)?;
        self.unpacked += length as u64;
        let gib = if self.compressed { MOST_PACKED } else { MOST_PLAIN };
        if self.unpacked > gib << 30 {
            return Err(io::Error::other(FilterError::TooLarge { gib }));
        }
        if self.compressed
            && self.unpacked > RATIO_FROM
            && self.unpacked / RATIO > self.packed.get()
        {
            return Err(io::Error::other(FilterError::TooDense { ratio: RATIO }));
        }
        Ok(length)
    }
}

/// UTF-16 to UTF-8, a buffer at a time.
struct Utf16<R> {
    inner: R,
    decoder: Decoder,
    raw: Vec<u8>,
    text: Vec<u8>,
    given: usize,
    ended: bool,
}

impl<R: Read> Utf16<R> {
    fn new(inner: R, decoder: Decoder) -> Self {
        Self { inner, decoder, raw: vec![0; BUFFER], text: Vec::new(), given: 0, ended: false }
    }

    fn refill(&mut self) -> io::Result<()> {
        let length = self.inner.read(&mut self.raw)?;
        self.ended = length == 0;
        let most = self.decoder.max_utf8_buffer_length(length).unwrap_or(BUFFER * 4);
        self.text.resize(most, 0);
        let (_, _, written, _) =
            self.decoder.decode_to_utf8(&self.raw[..length], &mut self.text, self.ended);
        self.text.truncate(written);
        self.given = 0;
        Ok(())
    }
}

impl<R: Read> Read for Utf16<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.given == self.text.len() && !self.ended {
            self.refill()?;
        }
        let left = &self.text[self.given..];
        let length = left.len().min(into.len());
        into[..length].copy_from_slice(&left[..length]);
        self.given += length;
        Ok(length)
    }
}
