//! Every input from outside, built once: the clock, the environment, the terminal, where the
//! school and the identity are. Nothing else reads them.

mod output;
mod session;

use std::env;
use std::fs;
use std::io::{self, IsTerminal, Read};
use std::path::{Path, PathBuf};

use age::secrecy::SecretString;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use etcetera::BaseStrategy;
use zeroize::Zeroizing;

use crate::cli::Global;
use crate::domain::look::Look;
use crate::error::Error;
use crate::files::decoding::{Decoded, decode};
use crate::interrupt::Interrupt;
use crate::prompt::Prompt;
use crate::render::{Format, Style};
use crate::school::School;
use crate::unlocked::Unlocked;
use crate::vault::identity::Identity;
use output::check_output;

/// The width of text that does not go to a terminal.
const DEFAULT_WIDTH: u16 = 100;
/// The largest identity, card or passphrase file.
const LARGEST_SECRET: u64 = 1 << 16;
/// The largest text taken from standard input.
const LARGEST_INPUT: u64 = 4 << 20;
/// The largest table: a hundred thousand people with long names.
const LARGEST_TABLE: u64 = 32 << 20;

/// Everything a command may know about the world outside its arguments.
#[derive(Clone, Debug)]
pub struct Context {
    /// The form of the answer, when one was asked for.
    pub format: Option<Format>,
    /// Columns of the terminal.
    pub width: u16,
    /// Whether the answer may be coloured.
    pub colour: bool,
    /// Where the answer is shown.
    pub shown_on: ShownOn,
    /// Say yes to confirmations.
    pub yes: bool,
    /// Where the answer goes, when not to stdout; nothing is there, or it may be replaced.
    pub output: Option<PathBuf>,
    /// Show no progress.
    pub quiet: bool,
    /// Asks questions when there is somebody to answer.
    pub prompt: Prompt,
    /// Ctrl-C.
    pub interrupt: Interrupt,
    clock: Clock,
    school: Option<PathBuf>,
    identity: Option<PathBuf>,
    passphrase_file: Option<PathBuf>,
    /// Where systemd puts the secrets of a service.
    credentials: Option<PathBuf>,
    config: Option<PathBuf>,
    folder: PathBuf,
    /// The identity of a session.
    unlocked: Option<Unlocked>,
}

/// Where an answer is shown.
#[derive(Clone, Copy, Debug)]
pub struct ShownOn {
    /// A terminal, which bytes would spoil.
    pub terminal: bool,
    /// Something that shows drawn characters as they are, such as a full block.
    pub blocks: bool,
}

#[derive(Clone, Copy, Debug)]
enum Clock {
    System,
    /// `OSAFE_NOW`: for tests and tours of an invented school.
    Fixed(DateTime<Utc>),
}

impl Context {
    /// Reads the environment.
    ///
    /// # Errors
    /// When `OSAFE_NOW` is not a time, or the current folder is gone.
    pub fn from_environment(global: &Global, interrupt: Interrupt) -> Result<Context, Error> {
        let path = |name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let folder = env::current_dir().map_err(|e| Error::file(Path::new("."), &e))?;
        check_output(global, &folder)?;
        Ok(Context {
            format: global.format,
            width: width(),
            colour: io::stdout().is_terminal() && !plain(),
            shown_on: ShownOn {
                terminal: io::stdout().is_terminal(),
                blocks: !plain() && speaks_utf8(),
            },
            yes: global.yes,
            output: global.output.as_ref().map(|output| folder.join(output)),
            quiet: global.quiet,
            prompt: Prompt::new(!global.no_input, editor(), interrupt.clone()),
            interrupt,
            clock: clock()?,
            school: global.school.clone().or_else(|| path("OSAFE_SCHOOL")),
            identity: global.identity.clone().or_else(|| path("OSAFE_IDENTITY")),
            passphrase_file: global.passphrase_file.clone(),
            credentials: path("CREDENTIALS_DIRECTORY"),
            config: etcetera::choose_base_strategy()
                .ok()
                .map(|base| base.config_dir().join("osafe")),
            folder,
            unlocked: None,
        })
    }

    /// The same outside world with another school, identity and format: for the steps of a tour.
    #[must_use]
    pub fn step(&self, global: &Global) -> Context {
        Context {
            format: global.format,
            output: global.output.clone(),
            school: global.school.clone(),
            identity: global.identity.clone(),
            colour: false,
            shown_on: ShownOn { terminal: false, ..self.shown_on },
            quiet: true,
            ..self.clone()
        }
    }

    /// The same outside world at another time: for making an invented school's past.
    #[must_use]
    pub fn at(&self, time: DateTime<Utc>) -> Context {
        Context { clock: Clock::Fixed(time), ..self.clone() }
    }

    /// The time, where no school has been opened: an invented one may be about to be made.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        match self.clock {
            Clock::System => Utc::now(),
            Clock::Fixed(time) => time,
        }
    }

    /// The time on the school's clocks.
    ///
    /// # Errors
    /// When `OSAFE_NOW` is set and the school is a real one.
    pub fn local_now(&self, school: &School) -> Result<DateTime<Tz>, Error> {
        self.refuse_fixed_clock(school.settings().demo)?;
        Ok(self.now().with_timezone(&school.settings().time_zone))
    }

    /// The day on the school's clocks.
    ///
    /// # Errors
    /// As [`Context::local_now`].
    pub fn today(&self, school: &School) -> Result<NaiveDate, Error> {
        Ok(self.local_now(school)?.date_naive())
    }

    /// Refuses a clock set by hand: records must carry the time they were made.
    ///
    /// # Errors
    /// When the clock is fixed and `demo` is false.
    pub fn refuse_fixed_clock(&self, demo: bool) -> Result<(), Error> {
        match self.clock {
            Clock::Fixed(_) if !demo => Err(Error::usage(
                "OSAFE_NOW sets the clock, and that is refused outside an invented school",
            )
            .hint("Unset OSAFE_NOW.")),
            _ => Ok(()),
        }
    }

    /// The school: `--school`, `OSAFE_SCHOOL`, or the nearest folder above with `osafe.toml`.
    ///
    /// # Errors
    /// When there is none, or its settings are wrong.
    pub fn school(&self) -> Result<School, Error> {
        self.find_school()?.ok_or_else(|| {
            Error::usage("no school folder was named and none is here or above")
                .hint("Name it with `--school DIR`, or make one with `osafe init` or `osafe demo`.")
        })
    }

    /// The school if there is one: for look-ups that work without.
    ///
    /// # Errors
    /// When a school was named or found and its settings are wrong.
    pub fn find_school(&self) -> Result<Option<School>, Error> {
        let folder = self.school.clone().or_else(|| School::nearest(&self.folder));
        folder.map(|folder| School::read(&folder)).transpose()
    }

    /// The folder named with `--school`, if any.
    #[must_use]
    pub fn named_school(&self) -> Option<&Path> {
        self.school.as_deref()
    }

    /// The file with the person's identity: as named, or the usual place.
    #[must_use]
    pub fn identity_file(&self) -> Option<PathBuf> {
        let usual = || self.config.as_ref().map(|config| config.join("identity.age"));
        self.identity.clone().or_else(usual)
    }

    /// The identity: the one a session holds, or after asking for its passphrase when it is
    /// protected.
    ///
    /// # Errors
    /// When there is none, or the passphrase is wrong.
    pub fn identity(&self) -> Result<Identity, Error> {
        let path = self.identity_file().ok_or_else(no_identity)?;
        let Some(unlocked) = self.unlocked.as_ref().filter(|place| place.is_for(&path)) else {
            return self.identity_in(&path);
        };
        if let Some(identity) = unlocked.identity() {
            return Ok(identity);
        }
        let identity = self.identity_in(&path)?;
        unlocked.put(identity.clone());
        Ok(identity)
    }

    fn identity_in(&self, path: &Path) -> Result<Identity, Error> {
        if self.identity.is_none() && !path.exists() {
            return Err(no_identity());
        }
        let file = Zeroizing::new(read_bounded(path, LARGEST_SECRET)?);
        let place = path.display().to_string();
        if !Identity::is_protected(&file) {
            return Identity::from_key_file(&file).map_err(|e| Error::from(e).at(&place));
        }
        let passphrase = match self.passphrase_from_file()? {
            Some(passphrase) => passphrase,
            None if self.prompt.can_ask() => {
                self.prompt.passphrase(&format!("Passphrase for {place}"))?
            }
            None => return Err(crate::vault::VaultError::NoPassphrase.into()),
        };
        Identity::from_protected(&file, passphrase).map_err(|e| Error::from(e).at(&place))
    }

    /// The identity if there is one: for what works without.
    ///
    /// # Errors
    /// When one was named or is in its usual place, and cannot be opened.
    pub fn find_identity(&self) -> Result<Option<Identity>, Error> {
        let usual = || self.identity_file().is_some_and(|path| path.exists());
        if self.identity.is_some() || usual() { self.identity().map(Some) } else { Ok(None) }
    }

    /// The person's own folder for what osafe keeps about them, if they have one.
    #[must_use]
    pub fn config(&self) -> Option<&Path> {
        self.config.as_deref()
    }

    /// The passphrase in the file named with `--passphrase-file`: its first line.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn passphrase_from_file(&self) -> Result<Option<SecretString>, Error> {
        let Some(path) = &self.passphrase_file else { return Ok(None) };
        let file = Zeroizing::new(read_bounded(path, LARGEST_SECRET)?);
        let text = std::str::from_utf8(&file)
            .map_err(|_| Error::failed(format!("`{}` is not a text file", path.display())))?;
        Ok(Some(SecretString::from(text.lines().next().unwrap_or("").to_owned())))
    }

    /// The password of the mail server: the first line of a file that nobody else may read, or of
    /// the systemd credential `smtp-password`.
    ///
    /// # Errors
    /// When the file cannot be read, or others may read it.
    pub fn mail_password(&self, file: Option<&Path>) -> Result<Option<SecretString>, Error> {
        let credential = || self.credentials.as_ref().map(|folder| folder.join("smtp-password"));
        let path = match file {
            Some(file) => {
                let path = self.path(file);
                refuse_open_to_others(&path)?;
                path
            }
            None => match credential().filter(|path| path.exists()) {
                Some(path) => path,
                None => return Ok(None),
            },
        };
        let bytes = Zeroizing::new(read_bounded(&path, LARGEST_SECRET)?);
        let text = std::str::from_utf8(&bytes)
            .map_err(|_| Error::failed(format!("`{}` is not a text file", path.display())))?;
        Ok(Some(SecretString::from(text.lines().next().unwrap_or("").to_owned())))
    }

    /// The program that is running.
    ///
    /// # Errors
    /// When the system does not say.
    pub fn program(&self) -> Result<PathBuf, Error> {
        env::current_exe().map_err(|e| Error::file(Path::new("osafe"), &e))
    }

    /// Reads a text file of the person's, or standard input for `-`; bounded in size.
    ///
    /// # Errors
    /// When it cannot be read, is too large or is not UTF-8.
    pub fn text_from(&self, path: &Path) -> Result<String, Error> {
        let bytes = self.bytes_from(path, LARGEST_INPUT)?;
        String::from_utf8(bytes)
            .map(|text| text.trim_start_matches('\u{feff}').to_owned())
            .map_err(|_| Error::failed("the text is not UTF-8").hint("Save it as UTF-8."))
    }

    /// Reads a table that another program exported, or standard input for `-`, however its text is
    /// written.
    ///
    /// # Errors
    /// When it cannot be read, is too large or is no text.
    pub fn table_from(&self, path: &Path) -> Result<Decoded, Error> {
        let bytes = self.bytes_from(path, LARGEST_TABLE)?;
        decode(&bytes).ok_or_else(|| {
            Error::failed("the file is no text")
                .hint("Save the workbook as CSV first. Nothing was saved.")
        })
    }

    fn bytes_from(&self, path: &Path, limit: u64) -> Result<Vec<u8>, Error> {
        let bytes = if path == Path::new("-") {
            let mut bytes = Vec::new();
            let read = io::stdin().lock().take(limit + 1).read_to_end(&mut bytes);
            read.map_err(|e| Error::file(Path::new("standard input"), &e))?;
            bytes
        } else {
            read_bounded(path, limit)?
        };
        if self.interrupt.asked() {
            return Err(Error::failed("stopped. Nothing was saved"));
        }
        if bytes.len() as u64 > limit {
            return Err(Error::failed(format!("the text is larger than {} MB", limit >> 20))
                .hint("Nothing was saved."));
        }
        Ok(bytes)
    }

    /// How a report is to look in some form; the second part is a remark about it, if any.
    ///
    /// # Errors
    /// When the school's settings of it are wrong.
    pub fn style(&self, format: Format) -> Result<(Style, Option<String>), Error> {
        let (look, remark) = match self.find_school() {
            Ok(Some(school)) if format.has_look() => school.look()?,
            // Whatever is wrong with the school, the command itself has said or can do without.
            _ => (Look::default(), None),
        };
        let style =
            Style { width: self.width, colour: self.colour, blocks: self.shown_on.blocks, look };
        Ok((style, remark))
    }

    /// A folder of the person's own for a file that is shown on their screen.
    ///
    /// # Errors
    /// When there is no screen, or no such folder.
    pub fn private_folder(&self) -> Result<PathBuf, Error> {
        let has_display = !cfg!(unix)
            || cfg!(target_os = "macos")
            || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| set(name).is_some());
        if !has_display {
            return Err(Error::usage("there is no screen here to open it on")
                .hint("Write it to a file with `-o FILE`."));
        }
        let runtime = set("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|folder| folder.is_dir());
        let cache = || etcetera::choose_base_strategy().ok().map(|base| base.cache_dir());
        runtime.or_else(cache).ok_or_else(|| Error::failed("you have no folder of your own"))
    }

    /// The same outside world for a command that needs the identity more than once: its passphrase
    /// is asked for once.
    #[must_use]
    pub fn asking_once(&self) -> Context {
        let file = self.identity_file().filter(|_| self.unlocked.is_none());
        file.map_or_else(|| self.clone(), |file| self.with_unlocked(Unlocked::new(file)))
    }

    /// A path as it is shown: from the current folder where it lies in it.
    #[must_use]
    pub fn shown<'p>(&self, path: &'p Path) -> &'p Path {
        path.strip_prefix(&self.folder).unwrap_or(path)
    }

    /// A path as the person wrote it, from the current folder.
    #[must_use]
    pub fn path(&self, path: &Path) -> PathBuf {
        self.folder.join(path)
    }
}

#[cfg(unix)]
fn refuse_open_to_others(path: &Path) -> Result<(), Error> {
    use std::os::unix::fs::PermissionsExt;
    let about = fs::metadata(path).map_err(|e| Error::file(path, &e))?;
    // The last six bits are the rights of the group and of all others.
    if about.permissions().mode().trailing_zeros() >= 6 {
        return Ok(());
    }
    Err(Error::failed(format!("others may read `{}`, which holds a password", path.display()))
        .hint("Make it yours alone: `chmod 600` and its name."))
}

// Windows keeps rights in lists that a mode does not show.
#[cfg(not(unix))]
fn refuse_open_to_others(_: &Path) -> Result<(), Error> {
    Ok(())
}

fn no_identity() -> Error {
    Error::usage("no identity was named")
        .hint("Name your file with `--identity FILE` or OSAFE_IDENTITY; `osafe init` makes one.")
}

/// Reads a small file of the person's.
///
/// # Errors
/// When it cannot be read or is larger than it can be.
pub fn read_bounded(path: &Path, limit: u64) -> Result<Vec<u8>, Error> {
    let file = fs::File::open(path).map_err(|e| Error::file(path, &e))?;
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes).map_err(|e| Error::file(path, &e))?;
    if bytes.len() as u64 > limit {
        return Err(Error::failed(format!("`{}` is too large to be that file", path.display())));
    }
    Ok(bytes)
}

fn clock() -> Result<Clock, Error> {
    let Some(text) = env::var_os("OSAFE_NOW").filter(|value| !value.is_empty()) else {
        return Ok(Clock::System);
    };
    let time = DateTime::parse_from_rfc3339(&text.to_string_lossy()).map_err(|_| {
        Error::usage("OSAFE_NOW is not a time").hint("Write it as 2026-11-20T09:00:00Z.")
    })?;
    Ok(Clock::Fixed(time.to_utc()))
}

fn width() -> u16 {
    let asked = env::var("COLUMNS").ok().and_then(|text| text.parse().ok());
    asked.or_else(crate::prompt::terminal_width).unwrap_or(DEFAULT_WIDTH).max(20)
}

fn set(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}

fn plain() -> bool {
    env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
}

// Elsewhere than on Unix a terminal shows what it is sent.
fn speaks_utf8() -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set);
    let is_utf8 = |name: String| name.to_lowercase().replace('-', "").contains("utf8");
    !cfg!(unix) || locale.is_some_and(is_utf8)
}

fn editor() -> Option<String> {
    ["VISUAL", "EDITOR"].iter().find_map(|name| env::var(name).ok().filter(|v| !v.is_empty()))
}
