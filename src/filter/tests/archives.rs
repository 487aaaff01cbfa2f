//! Logs that come packed: zip archives, whole, damaged and hostile.

use std::io::Write;

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};
use sha2::{Digest, Sha256};

use super::{TABLE, gzip, log};
use crate::filter::FilterError;

/// How a member is put into an archive.
#[derive(Debug, Clone, Copy)]
#[allow(clippy::struct_excessive_bools, reason = "each is one choice of whoever packs it")]
struct Style {
    deflated: bool,
    sizes_follow: bool,
    marked: bool,
    long: bool,
    locked: bool,
    /// Added to the size that is told.
    lie: u32,
}

const DEFLATED: Style = Style {
    deflated: true,
    sizes_follow: false,
    marked: false,
    long: false,
    locked: false,
    lie: 0,
};
const FOLLOWED: Style = Style { sizes_follow: true, marked: true, ..DEFLATED };
const STORED: Style = Style { deflated: false, ..DEFLATED };

fn member(name: &str, text: &[u8], style: Style) -> Vec<u8> {
    let mut packer = DeflateEncoder::new(Vec::new(), Compression::best());
    packer.write_all(text).unwrap();
    let content = if style.deflated { packer.finish().unwrap() } else { text.to_vec() };
    let mut crc = Crc::new();
    crc.update(text);
    let flags = u16::from(style.sizes_follow) << 3 | u16::from(style.locked);
    let size = |length: usize| u32::try_from(length).unwrap().wrapping_add(style.lie);
    let told = [crc.sum(), size(content.len()), size(text.len())].map(u32::to_le_bytes).concat();
    let before = if style.sizes_follow { vec![0; 12] } else { told.clone() };
    let mut bytes = b"PK\x03\x04\x14\0".to_vec();
    bytes.extend(flags.to_le_bytes());
    bytes.extend([if style.deflated { 8 } else { 0 }, 0, 0, 0, 0, 0]);
    bytes.extend(before);
    bytes.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
    bytes.extend([0, 0]);
    bytes.extend(name.as_bytes());
    bytes.extend(&content);
    if style.sizes_follow {
        if style.marked {
            bytes.extend(b"PK\x07\x08");
        }
        let long = |length: usize| (length as u64).to_le_bytes();
        if style.long {
            bytes.extend(crc.sum().to_le_bytes());
            bytes.extend([long(content.len()), long(text.len())].concat());
        } else {
            bytes.extend(told);
        }
    }
    bytes
}

fn archive(members: &[Vec<u8>]) -> Vec<u8> {
    // What stands in the list of contents is not looked at.
    [members.concat(), b"PK\x01\x02 and the list, then PK\x05\x06".to_vec()].concat()
}

/// An archive of one log, as most programs make it.
pub(super) fn zipped(text: &[u8]) -> Vec<u8> {
    archive(&[member("log.csv", text, FOLLOWED)])
}

fn refusal(members: &[Vec<u8>]) -> String {
    log(&archive(members)).err().expect("a refusal").to_string()
}

#[test]
fn the_log_in_an_archive_is_read_however_it_was_packed() {
    let styles = [
        STORED,
        DEFLATED,
        FOLLOWED,
        Style { marked: false, ..FOLLOWED },
        Style { long: true, ..FOLLOWED },
    ];
    for style in styles {
        let own = member("__MACOSX/._log.csv", b"its own", FOLLOWED);
        let folder = member("week/", b"", STORED);
        let bytes = archive(&[folder, own, member("week/log.csv", TABLE.as_bytes(), style)]);
        let found = log(&bytes).unwrap_or_else(|error| panic!("{style:?}: {error}"));
        let wanted: [u8; 32] = Sha256::digest(&bytes).into();
        assert_eq!((found.totals.events, found.totals.sha256), (2, wanted));
        assert_eq!(found.totals.encoding, "UTF-8 (zip)");
    }
}

#[test]
fn logs_that_begin_alike_are_read_one_after_the_other() {
    // One ends without the end of a line, and a mark before the next is no letter of it.
    let marked = [b"\xef\xbb\xbf", TABLE.as_bytes()].concat();
    for (first, second) in [
        (TABLE.as_bytes(), TABLE.as_bytes()),
        (TABLE.trim_end().as_bytes(), &marked[..]),
        (&marked[..], TABLE.as_bytes()),
    ] {
        let members = [member("a.csv", first, DEFLATED), member("b.csv", second, FOLLOWED)];
        let found = log(&archive(&members)).unwrap();
        let totals = found.totals;
        // The second header is a row that is left out.
        assert_eq!((totals.read, totals.events, totals.ignored, totals.rejected), (5, 4, 1, 0));
    }
}

#[test]
fn archives_without_one_plain_log_are_refused() {
    let table = |name| member(name, TABLE.as_bytes(), DEFLATED);
    let empty = [b"PK\x05\x06".to_vec(), vec![0; 18]].concat();
    assert!(log(&empty).err().unwrap().to_string().contains("holds no file"));
    let other = member("b.csv", format!("Name,{TABLE}").as_bytes(), DEFLATED);
    assert!(refusal(&[table("a.csv"), other]).contains("do not begin alike"));
    let wide: Vec<u8> = TABLE.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let wide = || member("a.csv", &wide, DEFLATED);
    assert!(refusal(&[wide(), wide()]).contains("do not begin alike"));
    assert!(refusal(&[table("../a.csv")]).contains("outside itself"));
    assert!(refusal(&[table("a\\..\\a.csv")]).contains("outside itself"));
    assert!(refusal(&[table("/etc/a.csv")]).contains("outside itself"));
    assert!(refusal(&[table("[Content_Types].xml")]).contains("save it as CSV"));
    let locked = Style { locked: true, ..DEFLATED };
    assert!(refusal(&[member("a.csv", b"x", locked)]).contains("a password"));
    let endless = Style { sizes_follow: true, ..STORED };
    assert!(refusal(&[member("a.csv", b"x", endless)]).contains("unusual way"));
    let inner = archive(&[table("a.csv")]);
    assert!(refusal(&[member("a.zip", &inner, STORED)]).contains("packed twice"));
    assert!(refusal(&[member("a.gz", &gzip(b"x"), STORED)]).contains("packed twice"));
    let folders = vec![member("a/", b"", STORED); 100_000];
    assert!(refusal(&folders).contains("1,000 entries"));
}

#[test]
fn archives_that_lie_stop_or_never_end_are_refused() {
    let lying = |lie, style| Style { lie, ..style };
    for style in [lying(1, DEFLATED), lying(u32::MAX, DEFLATED), lying(3, FOLLOWED)] {
        assert!(refusal(&[member("a.csv", TABLE.as_bytes(), style)]).contains("is damaged"));
    }
    let whole = archive(&[member("a.csv", TABLE.as_bytes(), DEFLATED)]);
    for length in 5..whole.len() - 40 {
        assert!(matches!(log(&whole[..length]), Err(FilterError::BadZip { .. })), "{length}");
    }
    // Few rows with long addresses: a test build takes minutes over many rows.
    let row =
        format!("2024-09-02 10:15:32,cc1,https://example.org/{},Allowed,\n", "a".repeat(16_000));
    let bomb = [TABLE, &row.repeat(66 << 6)].concat().into_bytes();
    let bomb = archive(&[member("a.csv", &bomb, DEFLATED)]);
    assert!(matches!(log(&bomb), Err(FilterError::TooDense { .. })));
    let hidden = member(".hidden", &vec![b'\n'; 17 << 20], DEFLATED);
    assert!(
        refusal(&[hidden, member("a.csv", TABLE.as_bytes(), DEFLATED)])
            .contains("another large file")
    );
}
