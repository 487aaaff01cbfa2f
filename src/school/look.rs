//! How the school's papers look: `[look]` in its settings, and its own page.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use serde::Deserialize;

use super::{SETTINGS, School};
use crate::domain::look::{Colour, LARGEST_LOGO, Logo, Look};
use crate::error::Error;

/// Where a page of the school's own lies in its folder.
const PAGE: &str = "templates/report.html";
/// The largest such page, in bytes.
const LARGEST_PAGE: u64 = 1 << 20;

/// `[look]` in `osafe.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LookSettings {
    /// A PNG or JPEG picture in the school folder.
    #[serde(default)]
    pub logo: Option<PathBuf>,
    /// The colour of headings and charts, as `#17505e`.
    #[serde(default)]
    pub colour: Option<String>,
}

impl School {
    /// How its papers look. A logo that cannot be used is no reason to go without the paper: the
    /// second part says why it is left out.
    ///
    /// # Errors
    /// When the colour cannot be read on white, or the school's own page cannot be read.
    pub fn look(&self) -> Result<(Look, Option<String>), Error> {
        let settings = &self.settings.look;
        let colour = settings.colour.as_deref().map(str::parse::<Colour>).transpose();
        let colour = colour
            .map_err(|fault| Error::failed(format!("{SETTINGS}, `colour` in [look]: {fault}")))?;
        let logo = settings.logo.as_deref().map(|name| self.logo(name)).transpose();
        let (logo, left_out) = match logo {
            Ok(logo) => (logo, None),
            Err(why) => (None, Some(format!("The logo is left out: {why}."))),
        };
        Ok((Look { logo, colour, page: self.page()? }, left_out))
    }

    fn logo(&self, name: &Path) -> Result<Logo, String> {
        // A file elsewhere is not the school's to show.
        if !name.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir)) {
            return Err(format!("`{}` does not lie in the school folder", name.display()));
        }
        let bytes = bounded(&self.folder().join(name), LARGEST_LOGO + 1);
        let bytes = bytes.map_err(|_| format!("`{}` cannot be read", name.display()))?;
        Logo::read(bytes).map_err(|fault| format!("`{}`: {fault}", name.display()))
    }

    fn page(&self) -> Result<Option<String>, Error> {
        let file = self.folder().join(PAGE);
        if fs::symlink_metadata(&file).is_err() {
            return Ok(None);
        }
        let bytes = bounded(&file, LARGEST_PAGE + 1).map_err(|e| Error::file(&file, &e))?;
        if bytes.len() as u64 > LARGEST_PAGE {
            return Err(Error::failed(format!("{PAGE} is larger than 1 MB")));
        }
        let page = String::from_utf8(bytes);
        page.map(Some)
            .map_err(|_| Error::failed(format!("{PAGE} is not UTF-8")).hint("Save it as UTF-8."))
    }
}

// A regular file only: a pipe would keep everybody waiting.
fn bounded(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is not a file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn school(look: &str) -> (tempfile::TempDir, School) {
        let folder = tempfile::tempdir().unwrap();
        let text = format!(
            "name = \"A\"\npolicy = \"st-jeromes\"\nsince = \"2026-09-01\"\n[look]\n{look}\n"
        );
        fs::write(folder.path().join(SETTINGS), text).unwrap();
        let school = School::read(folder.path()).unwrap();
        (folder, school)
    }

    #[test]
    fn a_logo_that_cannot_be_used_is_left_out_with_its_reason() {
        let large = vec![0; (1 << 20) + 9];
        for (name, content, why) in [
            ("logo.png", None, "`logo.png` cannot be read"),
            ("logo.png", Some(&b"<svg/>"[..]), "it is a drawing (SVG)"),
            ("logo.png", Some(&large[..]), "larger than 1 MB"),
            ("../logo.png", None, "does not lie in the school folder"),
            ("/etc/hostname", None, "does not lie in the school folder"),
        ] {
            let (folder, school) = school(&format!("logo = \"{name}\""));
            if let Some(content) = content {
                fs::write(folder.path().join(name), content).unwrap();
            }
            let (look, said) = school.look().unwrap();
            assert_eq!(look.logo, None);
            let said = said.unwrap();
            assert!(said.starts_with("The logo is left out: ") && said.contains(why), "{said}");
        }
    }

    #[test]
    fn a_colour_too_pale_is_refused_with_its_contrast() {
        let (_folder, pale) = school("colour = \"#ffcc00\"");
        let said = pale.look().unwrap_err().to_string();
        assert!(said.contains("its contrast with white is 1.5 to 1"), "{said}");
        let (_folder, dark) = school("colour = \"#7a1f3d\"");
        assert_eq!(dark.look().unwrap().0.colour.unwrap().hex(), "7a1f3d");
    }

    #[test]
    fn a_page_of_its_own_is_found() {
        let (folder, school) = school("");
        assert_eq!(school.look().unwrap().0, Look::default());
        fs::create_dir(folder.path().join("templates")).unwrap();
        fs::write(folder.path().join(PAGE), b"\xff").unwrap();
        assert!(school.look().unwrap_err().to_string().contains("not UTF-8"));
        fs::write(folder.path().join(PAGE), "<h1>").unwrap();
        assert_eq!(school.look().unwrap().0.page.as_deref(), Some("<h1>"));
    }
}
