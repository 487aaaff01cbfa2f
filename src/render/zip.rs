//! A zip archive whose bytes depend on nothing but its files: no clock, no order of chance.

use std::io::{self, Read, Write};

use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};

/// The first day that a zip can tell, 1 January 1980: every file has it.
const DAY: u16 = (1 << 5) | 1;
/// Names are UTF-8.
const UTF8: u16 = 1 << 11;
const DEFLATED: u16 = 8;
/// Version 2.0 is enough to unpack it.
const VERSION: u16 = 20;

struct Entry {
    name: String,
    crc: u32,
    packed: u32,
    unpacked: u32,
    start: u32,
}

/// Packs named files in their order.
///
/// # Errors
/// When a file or the archive has 4 GB or more.
pub(super) fn pack(files: &[(&str, Vec<u8>)]) -> io::Result<Vec<u8>> {
    let mut archive = Vec::new();
    let mut entries = Vec::new();
    for (name, content) in files {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(content)?;
        let packed = encoder.finish()?;
        let mut crc = Crc::new();
        crc.update(content);
        let entry = Entry {
            name: (*name).to_owned(),
            crc: crc.sum(),
            packed: size(packed.len())?,
            unpacked: size(content.len())?,
            start: size(archive.len())?,
        };
        archive.extend(0x0403_4b50_u32.to_le_bytes());
        describe(&mut archive, &entry)?;
        archive.extend(0_u16.to_le_bytes());
        archive.extend(entry.name.as_bytes());
        archive.extend(packed);
        entries.push(entry);
    }
    contents(&mut archive, &entries)?;
    Ok(archive)
}

// What stands both before a file and in the list at the end.
fn describe(archive: &mut Vec<u8>, entry: &Entry) -> io::Result<()> {
    for short in [VERSION, UTF8, DEFLATED, 0, DAY] {
        archive.extend(short.to_le_bytes());
    }
    for long in [entry.crc, entry.packed, entry.unpacked] {
        archive.extend(long.to_le_bytes());
    }
    archive.extend(short(entry.name.len())?.to_le_bytes());
    Ok(())
}

fn contents(archive: &mut Vec<u8>, entries: &[Entry]) -> io::Result<()> {
    let start = size(archive.len())?;
    for entry in entries {
        archive.extend(0x0201_4b50_u32.to_le_bytes());
        archive.extend(VERSION.to_le_bytes());
        describe(archive, entry)?;
        // No extra field, no comment, first disk, no attributes.
        archive.extend([0; 12]);
        archive.extend(entry.start.to_le_bytes());
        archive.extend(entry.name.as_bytes());
    }
    let (length, count) = (size(archive.len())? - start, short(entries.len())?);
    archive.extend(0x0605_4b50_u32.to_le_bytes());
    archive.extend([0; 4]);
    archive.extend(count.to_le_bytes());
    archive.extend(count.to_le_bytes());
    archive.extend(length.to_le_bytes());
    archive.extend(start.to_le_bytes());
    archive.extend([0; 2]);
    Ok(())
}

fn size(length: usize) -> io::Result<u32> {
    u32::try_from(length).map_err(|_| io::Error::other("the document is larger than 4 GB"))
}

fn short(length: usize) -> io::Result<u16> {
    u16::try_from(length).map_err(|_| io::Error::other("the document has too many parts"))
}

/// So much is unpacked at most, of all files together.
const MOST_UNPACKED: u64 = 256 << 20;

/// The files of an archive, as far as they can be read; nothing when it is no archive. What it says
/// of itself is not believed.
pub(super) fn unpack(archive: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    if archive.starts_with(b"PK") {
        // What stops in the middle is as far as it can be read.
        let _ = unpack_into(archive, &mut files);
    }
    files
}

fn unpack_into(archive: &[u8], files: &mut Vec<(String, Vec<u8>)>) -> Option<()> {
    let number = |at: usize, bytes: usize| {
        let bytes = archive.get(at..at.checked_add(bytes)?)?;
        Some(bytes.iter().rev().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte)))
    };
    // The list at the end is the one to go by; no program writes a comment after it.
    let end = archive.len().checked_sub(22)?;
    let mut at = number(end + 16, 4)?;
    let mut room = MOST_UNPACKED;
    for _ in 0..number(end + 10, 2)? {
        let (method, packed, start) =
            (number(at + 10, 2)?, number(at + 20, 4)?, number(at + 42, 4)?);
        let name = number(at + 28, 2)?;
        let text = String::from_utf8_lossy(archive.get(at + 46..at + 46 + name)?).into_owned();
        let from = start + 30 + number(start + 26, 2)? + number(start + 28, 2)?;
        let bytes = archive.get(from..from.checked_add(packed)?)?;
        let mut content = Vec::new();
        if method == 0 {
            content.extend(bytes);
        } else {
            DeflateDecoder::new(bytes).take(room).read_to_end(&mut content).ok()?;
        }
        room = room.checked_sub(content.len() as u64)?;
        files.push((text, content));
        at += 46 + name + number(at + 30, 2)? + number(at + 32, 2)?;
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_out_again() {
        let files = [("a.xml", b"<a/>".to_vec()), ("b/c.xml", vec![b'x'; 10_000])];
        let archive = pack(&files).unwrap();
        assert!(archive.len() < 500, "it is packed: {}", archive.len());
        let out = unpack(&archive);
        assert_eq!(out[0], ("a.xml".to_owned(), b"<a/>".to_vec()));
        assert_eq!(out[1].1.len(), 10_000);
        assert_eq!(archive, pack(&files).unwrap());
        // Cut or changed anywhere it is read as far as it goes.
        for at in 0..archive.len() {
            assert!(unpack(&archive[..at]).len() <= 2);
            let mut changed = archive.clone();
            changed[at] ^= 0xff;
            assert!(unpack(&changed).len() <= 2);
        }
    }
}
