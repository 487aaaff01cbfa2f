//! How a school's papers look: its logo, its colour, its own page. Nothing here trusts a file for
//! its name.

use std::fmt;
use std::str::FromStr;

/// The largest logo, in bytes.
pub const LARGEST_LOGO: u64 = 1 << 20;
/// The widest or highest logo, in pixels: a small file can claim a picture that fills the memory.
const MOST_PIXELS: u32 = 8000;
/// The least contrast between writing and paper (WCAG AA).
const LEAST_CONTRAST: f64 = 4.5;

/// How a school's papers look.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Look {
    /// Its logo.
    pub logo: Option<Logo>,
    /// The colour of headings and charts.
    pub colour: Option<Colour>,
    /// The page that takes the place of the usual one.
    pub page: Option<String>,
}

/// A picture that was checked.
#[derive(Clone, PartialEq, Eq)]
pub struct Logo {
    /// What sort of picture.
    pub kind: LogoKind,
    /// The file.
    pub bytes: Vec<u8>,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

impl fmt::Debug for Logo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Logo({:?}, {} x {})", self.kind, self.width, self.height)
    }
}

/// The sorts of picture that every program shows and none runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogoKind {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
}

impl LogoKind {
    /// The ending of its files, which is also what comes after `image/`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpeg",
        }
    }
}

/// Why a file is no logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LogoFault {
    /// It is too large.
    #[error("it is larger than 1 MB")]
    TooLarge,
    /// Drawings can hold scripts.
    #[error("it is a drawing (SVG), which can hold a script: save it as PNG")]
    Drawing,
    /// Something else, whatever its name.
    #[error("it is neither a PNG nor a JPEG picture")]
    NoPicture,
    /// Its own size cannot be read or is beyond reason.
    #[error("it is damaged, or more than 8,000 pixels wide or high")]
    Size,
}

impl Logo {
    /// Takes a file for a logo by what is in it.
    ///
    /// # Errors
    /// [`LogoFault`].
    pub fn read(bytes: Vec<u8>) -> Result<Logo, LogoFault> {
        if bytes.len() as u64 > LARGEST_LOGO {
            return Err(LogoFault::TooLarge);
        }
        let (kind, size) = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            (LogoKind::Png, png_size(&bytes))
        } else if bytes.starts_with(b"\xff\xd8\xff") {
            (LogoKind::Jpeg, jpeg_size(&bytes))
        } else if looks_like_markup(&bytes) {
            return Err(LogoFault::Drawing);
        } else {
            return Err(LogoFault::NoPicture);
        };
        let fits = |side: &u32| (1..=MOST_PIXELS).contains(side);
        match size {
            Some((width, height)) if fits(&width) && fits(&height) => {
                Ok(Logo { kind, bytes, width, height })
            }
            _ => Err(LogoFault::Size),
        }
    }

    /// Width and height in a box of some width and height, its shape kept.
    #[must_use]
    pub fn fitted(&self, width: u32, height: u32) -> (u32, u32) {
        let (w, h) = (u64::from(self.width), u64::from(self.height));
        let (most_w, most_h) = (u64::from(width), u64::from(height));
        let small = |side: u64| u32::try_from(side.max(1)).unwrap_or(1);
        if w * most_h > h * most_w {
            (width, small(h * most_w / w))
        } else {
            (small(w * most_h / h), height)
        }
    }
}

fn looks_like_markup(bytes: &[u8]) -> bool {
    let start = bytes.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(0);
    let start = bytes[start..].strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes[start..]);
    start.starts_with(b"<")
}

fn big_endian(bytes: &[u8]) -> Option<u32> {
    (!bytes.is_empty()).then(|| bytes.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte)))
}

fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    (bytes.get(12..16)? == b"IHDR").then_some(())?;
    Some((big_endian(bytes.get(16..20)?)?, big_endian(bytes.get(20..24)?)?))
}

// The size stands in the frame's header, after other parts that say how long they are.
fn jpeg_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut at = 2;
    loop {
        let [0xff, marker] = *bytes.get(at..at + 2)? else { return None };
        let is_frame = (0xc0..=0xcf).contains(&marker) && ![0xc4, 0xc8, 0xcc].contains(&marker);
        if is_frame {
            let height = big_endian(bytes.get(at + 5..at + 7)?)?;
            return Some((big_endian(bytes.get(at + 7..at + 9)?)?, height));
        }
        let length = big_endian(bytes.get(at + 2..at + 4)?)?;
        // Filling bytes have no length; anything shorter than its own length is damage.
        at += if marker == 0xff {
            1
        } else {
            2 + usize::try_from(length).ok().filter(|l| *l >= 2)?
        };
    }
}

/// A colour that can be read on white paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// Why a colour is not taken.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ColourFault {
    /// It is not written as one.
    #[error("a colour is written as \"#17505e\"")]
    NoColour,
    /// It is too pale.
    #[error(
        "its contrast with white is {0:.1} to 1, and writing needs 4.5 to 1: take a darker one"
    )]
    TooPale(f64),
}

impl Colour {
    /// Six hexadecimal digits.
    #[must_use]
    pub fn hex(self) -> String {
        let [red, green, blue] = self.0;
        format!("{red:02x}{green:02x}{blue:02x}")
    }

    /// The contrast with white as WCAG reckons it, 1 to 21.
    #[must_use]
    pub fn contrast_with_white(self) -> f64 {
        let part = |value: u8| {
            let part = f64::from(value) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.0.map(part);
        1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
    }
}

impl FromStr for Colour {
    type Err = ColourFault;

    fn from_str(text: &str) -> Result<Colour, ColourFault> {
        let digits = text.strip_prefix('#').ok_or(ColourFault::NoColour)?;
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(ColourFault::NoColour);
        }
        let value = u32::from_str_radix(digits, 16).map_err(|_| ColourFault::NoColour)?;
        let [_, red, green, blue] = value.to_be_bytes();
        let colour = Colour([red, green, blue]);
        let contrast = colour.contrast_with_white();
        if contrast < LEAST_CONTRAST {
            return Err(ColourFault::TooPale(contrast));
        }
        Ok(colour)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes
    }

    #[test]
    fn a_logo_is_known_by_what_is_in_it() {
        let logo = Logo::read(png(300, 100)).unwrap();
        assert_eq!((logo.width, logo.height, logo.kind), (300, 100, LogoKind::Png));
        assert_eq!(logo.fitted(90, 90), (90, 30));
        let jpeg = b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x0b\x08\0\x28\0\x50rest".to_vec();
        let logo = Logo::read(jpeg).unwrap();
        assert_eq!((logo.width, logo.height, logo.kind), (80, 40, LogoKind::Jpeg));
        assert_eq!(logo.fitted(90, 20), (40, 20));
    }

    #[test]
    fn what_is_no_logo_is_refused_with_its_reason() {
        let fault = |bytes: &[u8]| Logo::read(bytes.to_vec()).unwrap_err();
        assert_eq!(fault(b"  <svg onload='x'/>"), LogoFault::Drawing);
        assert_eq!(fault(b"\xef\xbb\xbf<?xml?>"), LogoFault::Drawing);
        assert_eq!(fault(b"GIF89a"), LogoFault::NoPicture);
        assert_eq!(fault(b""), LogoFault::NoPicture);
        assert_eq!(fault(&png(0, 1)), LogoFault::Size);
        assert_eq!(fault(&png(60_000, 1)), LogoFault::Size);
        assert_eq!(fault(b"\x89PNG\r\n\x1a\n"), LogoFault::Size);
        assert_eq!(fault(b"\xff\xd8\xff\xe0\0\0\0\0\0\0"), LogoFault::Size);
        assert_eq!(fault(&vec![0; (1 << 20) + 1]), LogoFault::TooLarge);
    }

    #[test]
    fn a_colour_must_be_readable() {
        assert_eq!("#17505E".parse::<Colour>().unwrap().hex(), "17505e");
        let white = "#ffff00".parse::<Colour>().unwrap_err();
        assert!(matches!(white, ColourFault::TooPale(ratio) if ratio < 1.1), "{white:?}");
        // The grey that just passes and the next one.
        assert!("#767676".parse::<Colour>().is_ok());
        assert!("#777777".parse::<Colour>().is_err());
        for wrong in ["17505e", "#17505", "#17505g", "#+7505e", "red", "#é7505"] {
            assert_eq!(wrong.parse::<Colour>(), Err(ColourFault::NoColour), "{wrong}");
        }
    }
}
