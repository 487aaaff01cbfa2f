//! A long search for bytes that break the reader: samples of every shape, damaged at random. Each
//! test runs as long as `OSAFE_FUZZ_SECONDS` says, ten seconds otherwise:
//!
//! `OSAFE_FUZZ_SECONDS=3600 cargo test --release --lib mutations -- --ignored --nocapture`

#![allow(clippy::disallowed_macros, reason = "it says how much it did")]

use std::time::{Duration, Instant};

use super::{LAYOUTS, TABLE, gzip, read_with};
use crate::filter::Shape;

/// What breaks readers more often than chance does.
const NASTY: [&[u8]; 16] = [
    b"\"",
    b"\"\"",
    b"\n",
    b"\r",
    b"\0",
    b",",
    b";",
    b"\t",
    b"=",
    b"\\",
    b"{",
    b"\xff\xfe",
    b"\x1b[2J",
    b"\xe2\x80\xae",
    b"99999999999999999999",
    b"PK\x03\x04",
];
/// One log may take so long in a build for tests on a busy machine; a hang takes longer.
const LONGEST: Duration = Duration::from_secs(20);

/// Bytes to damage, and the layout they are read with; without one it is to be recognised.
type Seed = (Option<&'static str>, Vec<u8>);

/// Numbers that look random, the same in every run.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % below.max(1) as u64).unwrap()
    }
}

fn damage(numbers: &mut Numbers, bytes: &mut Vec<u8>) {
    for _ in 0..=numbers.next(8) {
        let at = numbers.next(bytes.len());
        let to = (at + numbers.next(40)).min(bytes.len());
        match numbers.next(6) {
            0 => drop(bytes.drain(at..to)),
            1 => bytes.truncate(at),
            2 => drop(bytes.splice(at..at, NASTY[numbers.next(NASTY.len())].iter().copied())),
            3 => drop(bytes.splice(at..at, bytes[at..to].to_vec())),
            4 if at < bytes.len() => bytes[at] = numbers.next(256).to_le_bytes()[0],
            _ if at < bytes.len() => bytes[at] ^= 1 << numbers.next(8),
            _ => {}
        }
    }
}

/// Reads damaged logs until the time is over. The sums of each are checked where it is read.
fn search(seeds: &[Seed], what: &str) {
    assert!(!seeds.is_empty(), "{what} has no sample");
    let seconds = std::env::var("OSAFE_FUZZ_SECONDS").ok().and_then(|text| text.parse().ok());
    let end = Instant::now() + Duration::from_secs(seconds.unwrap_or(10));
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    let (mut runs, mut read) = (0_u64, 0_u64);
    while Instant::now() < end {
        let (layout, seed) = &seeds[numbers.next(seeds.len())];
        let mut bytes = seed.repeat(1 + numbers.next(12));
        damage(&mut numbers, &mut bytes);
        let start = Instant::now();
        let found = read_with(&bytes, |settings| settings.layout = *layout);
        read += u64::from(found.is_ok());
        assert!(start.elapsed() < LONGEST, "{what}: a log took {:?}", start.elapsed());
        runs += 1;
    }
    assert!(runs > 0);
    eprintln!("{what}: {runs} damaged logs, of which {read} were read");
}

fn seeds(shape: Shape) -> Vec<Seed> {
    let layouts = LAYOUTS.iter().filter(|layout| layout.shape == shape);
    layouts
        .flat_map(|layout| layout.samples.iter().map(|sample| (layout.name.as_str(), sample)))
        .map(|(name, sample)| (Some(name), sample.text.clone().into_bytes()))
        .collect()
}

macro_rules! of_shape {
    ($($name:ident: $shape:ident,)+) => {
        $(#[test]
        #[ignore = "runs for as long as one likes"]
        fn $name() {
            search(&seeds(Shape::$shape), stringify!($name));
        })+
    };
}

of_shape! {
    tables: Delimited,
    cells: Cells,
    lines: Lines,
    key_values: KeyValue,
    json_lines: JsonLines,
}

#[test]
#[ignore = "runs for as long as one likes"]
fn any_bytes() {
    let wide: Vec<u8> = TABLE.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let zipped = super::archives::zipped(TABLE.as_bytes());
    let marked = [b"\xef\xbb\xbf", TABLE.as_bytes()].concat();
    let bytes = (0..=255).collect();
    let seeds = [wide, zipped, gzip(TABLE.as_bytes()), marked, bytes];
    search(&seeds.map(|seed| (None, seed)), "any bytes");
}
