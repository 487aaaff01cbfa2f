//! Policy packs: a folder of TOML that states one school's policy. Two ship inside the program;
//! a school may keep its own copy. A file is parsed when something is looked up in it, so that a
//! look-up does not pay for the whole pack.

pub mod about;
pub mod acceptable_use;
pub mod agreements;
mod cards;
mod check;
pub mod contacts;
pub mod coverage;
mod day;
pub mod diff;
pub mod disclosures;
pub mod duties;
mod error;
pub mod events;
pub mod filter_tests;
pub mod images;
pub mod lint;
pub mod lookup;
pub mod patterns;
pub mod procedures;
pub mod registers;
pub mod reviews;
pub mod sanctions;
pub mod situations;
pub mod training;
mod words;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use chrono::NaiveDate;
use serde::de::DeserializeOwned;

use about::{About, Always, Arrangements, PolicyFile};
use acceptable_use::AcceptableUse;
use agreements::Agreements;
use cards::{Cards, cards};
use contacts::Contacts;
use duties::Duties;
pub use error::PolicyError;
use procedures::Procedures;
use registers::Registers;
use reviews::ReviewsFile;
use sanctions::Sanctions;
use training::TrainingPlan;

use crate::domain::review::Review;
use crate::domain::role::Role;
use crate::domain::word::Word;

/// The largest file of a pack; the shipped ones are under 60 KB.
const LARGEST_FILE: u64 = 1 << 20;

const POLICY: &str = "policy.toml";

/// The files of a pack, in the order they are checked.
pub const FILES: [&str; 10] = [
    POLICY,
    "sanctions.toml",
    "reviews.toml",
    "acceptable-use.toml",
    "procedures.toml",
    "contacts.toml",
    "duties.toml",
    "training.toml",
    "agreements.toml",
    "registers.toml",
];

/// A pack inside the program.
struct BuiltIn {
    id: &'static str,
    /// Each of [`FILES`] as it is written, and as `build.rs` turned it into JSON.
    texts: [Text; FILES.len()],
    /// What the JSON of `policy.toml` leaves out, since no look-up needs it.
    arrangements: &'static str,
    cards: Cards,
}

/// One file of a pack inside the program.
#[derive(Clone, Copy)]
struct Text {
    toml: &'static str,
    json: &'static str,
}

macro_rules! text {
    ($id:literal, $file:literal) => {
        Text {
            toml: include_str!(concat!("../data/policies/", $id, "/", $file, ".toml")),
            json: include_str!(concat!(env!("OUT_DIR"), "/", $id, "/", $file, ".json")),
        }
    };
}

macro_rules! built_in {
    ($id:literal) => {
        BuiltIn {
            id: $id,
            texts: [
                text!($id, "policy"),
                text!($id, "sanctions"),
                text!($id, "reviews"),
                text!($id, "acceptable-use"),
                text!($id, "procedures"),
                text!($id, "contacts"),
                text!($id, "duties"),
                text!($id, "training"),
                text!($id, "agreements"),
                text!($id, "registers"),
            ],
            arrangements: include_str!(concat!(env!("OUT_DIR"), "/", $id, "/arrangements.json")),
            cards: cards!($id),
        }
    };
}

static BUILT_IN: [BuiltIn; 3] =
    [built_in!("st-jeromes"), built_in!("chislet-hoath"), built_in!("england-2026")];

/// Where a pack's files are.
#[derive(Clone, Debug)]
enum Place {
    BuiltIn(usize),
    Folder(PathBuf),
}

/// A policy: what `policy.toml` says, and the way to the other files.
#[derive(Clone, Debug)]
pub struct Policy {
    place: Place,
    about: About,
    /// Read when they are first asked for.
    arrangements: OnceLock<Arrangements>,
}

impl Policy {
    /// The short names of the packs inside the program.
    pub fn built_in_names() -> impl Iterator<Item = &'static str> {
        BUILT_IN.iter().map(|pack| pack.id)
    }

    /// A pack inside the program.
    ///
    /// # Errors
    /// [`PolicyError::Unknown`] when there is none of that name.
    pub fn built_in(id: &str) -> Result<Policy, PolicyError> {
        let index = BUILT_IN
            .iter()
            .position(|pack| pack.id.eq_ignore_ascii_case(id))
            .ok_or_else(|| PolicyError::Unknown(id.to_owned()))?;
        Policy::read(Place::BuiltIn(index))
    }

    /// A school's own pack in a folder.
    ///
    /// # Errors
    /// [`PolicyError`] naming file, line and what would be right.
    pub fn in_folder(folder: &Path) -> Result<Policy, PolicyError> {
        let policy = Policy::read(Place::Folder(folder.to_owned()))?;
        // A school edits these files by hand, so all of them are checked at every load.
        policy.check()?;
        Ok(policy)
    }

    /// The version in force on a day: the latest that had begun. A day before all of them takes
    /// the earliest, since a record of an old incident must not be turned away.
    #[must_use]
    pub fn in_force(versions: Vec<Policy>, day: NaiveDate) -> Option<Policy> {
        let begun = |policy: &Policy| policy.about.in_force_from.is_none_or(|from| from <= day);
        let (begun, later): (Vec<Policy>, Vec<Policy>) = versions.into_iter().partition(begun);
        let from = |policy: &Policy| policy.about.in_force_from;
        begun.into_iter().max_by_key(from).or_else(|| later.into_iter().min_by_key(from))
    }

    fn read(place: Place) -> Result<Policy, PolicyError> {
        let (file, _): (PolicyFile, _) = place.parse(POLICY)?;
        let (about, arrangements) = file.split();
        let arrangements = match place {
            Place::BuiltIn(_) => OnceLock::new(),
            Place::Folder(_) => OnceLock::from(arrangements),
        };
        Ok(Policy { place, about, arrangements })
    }

    /// What `policy.toml` says.
    #[must_use]
    pub fn about(&self) -> &About {
        &self.about
    }

    /// What else `policy.toml` arranges.
    ///
    /// # Errors
    /// [`PolicyError`] naming file, line and what would be right.
    pub fn arrangements(&self) -> Result<&Arrangements, PolicyError> {
        if let Some(arrangements) = self.arrangements.get() {
            return Ok(arrangements);
        }
        let file: PolicyFile = match &self.place {
            Place::BuiltIn(index) => from_json(POLICY, BUILT_IN[*index].arrangements)?,
            Place::Folder(_) => self.place.parse(POLICY)?.0,
        };
        Ok(self.arrangements.get_or_init(|| file.split().1))
    }

    /// Reads and checks every file.
    ///
    /// # Errors
    /// [`PolicyError`] naming file, line and what would be right.
    pub fn check(&self) -> Result<(), PolicyError> {
        check::about(&self.about, self.arrangements()?, &self.text(POLICY)?)?;
        self.sanctions()?;
        self.reviews()?;
        self.acceptable_use()?;
        self.procedures()?;
        self.contacts()?;
        self.duties()?;
        Ok(())
    }

    /// The sanction grid, or what the sections say where the policy has none.
    ///
    /// # Errors
    /// [`PolicyError`] naming file, line and what would be right.
    pub fn sanctions(&self) -> Result<Sanctions, PolicyError> {
        self.part("sanctions.toml", check::sanctions)
    }

    /// The reviews the policy asks for.
    ///
    /// # Errors
    /// [`PolicyError`] naming file, line and what would be right.
    pub fn reviews(&self) -> Result<Vec<Review>, PolicyError> {
        let file: ReviewsFile = self.part("reviews.toml", |file: &ReviewsFile, text| {
            check::reviews(file, &self.about, text)
        })?;
        Ok(file.review.into_iter().map(Review::from).collect())
    }

    /// What is allowed to whom.
    ///
    /// # Errors
    /// [`PolicyError`] naming file, line and what would be right.
    pub fn acceptable_use(&self) -> Result<AcceptableUse, PolicyError> {
        self.part("acceptable-use.toml", check::acceptable_use)
    }

    /// The steps for each kind of concern.
    ///
    /// # Errors
    /// [`PolicyError`] naming file, line and what would be right.
    pub fn procedures(&self) -> Result<Procedures, PolicyError> {
        self.part("procedures.toml", |file, text| check::procedures(file, &self.about, text))
    }

    /// Whom to call.
    ///
    /// # Errors
    /// [`PolicyError`] naming file, line and what would be right.
    pub fn contacts(&self) -> Result<Contacts, PolicyError> {
        let mut contacts: Contacts = self.part("contacts.toml", check::contacts)?;
        for contact in &mut contacts.contact {
            contact.words = vec![contact.name.to_lowercase(), contact.id.replace('-', " ")];
        }
        Ok(contacts)
    }

    /// Everything the policy says the school does or keeps.
    ///
    /// # Errors
    /// [`PolicyError`] naming file, line and what would be right.
    pub fn duties(&self) -> Result<Duties, PolicyError> {
        let known = self.evidence()?;
        self.part("duties.toml", |file, text| check::duties(file, &self.about, &known, text))
    }

    // What a duty can name as its evidence.
    fn evidence(&self) -> Result<check::Evidence, PolicyError> {
        let sanctions = self.sanctions()?;
        let columns: Vec<String> = sanctions.action.iter().map(|c| c.id.clone()).collect();
        let always = self.about.always.iter().map(|always| always.id.clone());
        let (repeating, other): (Vec<_>, Vec<_>) = always.partition(|id| columns.contains(id));
        let repeating = repeating.into_iter().map(|id| format!("always-{id}"));
        let rows = Role::ALL.iter().flat_map(|role| sanctions.rows(*role));
        let rows: BTreeSet<String> = rows.map(|row| row.id.clone()).collect();
        Ok(check::Evidence {
            reviews: self.reviews()?.into_iter().map(|review| review.id).collect(),
            training: self.training()?.training.into_iter().map(|training| training.id).collect(),
            agreements: self.agreements()?.agreement.into_iter().map(|a| a.id).collect(),
            registers: self.registers()?.register.into_iter().map(|register| register.id).collect(),
            actions: columns.iter().cloned().chain(other).chain(repeating).collect(),
            rows: rows.into_iter().collect(),
            procedures: self.procedures()?.procedure.into_iter().map(|p| p.id).collect(),
            tests: filter_tests::FilterTests::read()?.ids().map(str::to_owned).collect(),
        })
    }

    /// The training the policy asks for.
    ///
    /// # Errors
    /// [`PolicyError`] naming file, line and what would be right.
    pub fn training(&self) -> Result<TrainingPlan, PolicyError> {
        self.part("training.toml", check::training)
    }

    /// What is signed, consented to or permitted.
    ///
    /// # Errors
    /// [`PolicyError`] naming file, line and what would be right.
    pub fn agreements(&self) -> Result<Agreements, PolicyError> {
        self.part("agreements.toml", |file, text| check::agreements(file, &self.about, text))
    }

    /// Every other record the policy keeps.
    ///
    /// # Errors
    /// [`PolicyError`] naming file, line and what would be right.
    pub fn registers(&self) -> Result<Registers, PolicyError> {
        self.part("registers.toml", |file, text| {
            check::registers(file, &self.about, "registers.toml", text)
        })
    }

    // One file: parsed, then checked for what serde cannot see.
    fn part<T: DeserializeOwned>(
        &self,
        file: &str,
        check: impl FnOnce(&T, &str) -> Result<(), PolicyError>,
    ) -> Result<T, PolicyError> {
        let (part, text) = self.place.parse(file)?;
        check(&part, &text)?;
        Ok(part)
    }

    /// The duties that come with every incident about somebody in a role.
    pub fn always(&self, role: Role) -> impl Iterator<Item = &Always> {
        self.about.always.iter().filter(move |always| always.roles.contains(&role))
    }

    /// The policy's title for an office, or the short name where it has none.
    #[must_use]
    pub fn role_title<'a>(&'a self, id: &'a str) -> &'a str {
        self.about.role.iter().find(|role| role.id == id).map_or(id, |role| &role.title)
    }

    /// The text of one of its [`FILES`].
    ///
    /// # Errors
    /// [`PolicyError`] when it is missing, too large or no text.
    pub fn text(&self, file: &str) -> Result<String, PolicyError> {
        self.place.text(file)
    }
}

impl Place {
    fn text(&self, file: &str) -> Result<String, PolicyError> {
        match self {
            Place::BuiltIn(index) => Ok(built_in_text(*index, file)?.toml.to_owned()),
            Place::Folder(folder) => read_bounded(&folder.join(file), file),
        }
    }

    /// The file and its text, in which a mistake has a line. What ships is held right by the
    /// tests, so there the JSON is enough and no text is needed.
    fn parse<T: DeserializeOwned>(&self, file: &str) -> Result<(T, String), PolicyError> {
        if let Place::BuiltIn(index) = self {
            return Ok((from_json(file, built_in_text(*index, file)?.json)?, String::new()));
        }
        let text = self.text(file)?;
        Ok((parse(file, &text)?, text))
    }
}

fn built_in_text(index: usize, file: &str) -> Result<Text, PolicyError> {
    let place = FILES.iter().position(|name| *name == file);
    place.map(|place| BUILT_IN[index].texts[place]).ok_or_else(|| PolicyError::missing(file))
}

fn from_json<T: DeserializeOwned>(file: &str, json: &str) -> Result<T, PolicyError> {
    serde_json::from_str(json).map_err(|error| PolicyError::Wrong {
        file: file.to_owned(),
        line: None,
        what: error.to_string(),
    })
}

fn read_bounded(path: &Path, file: &str) -> Result<String, PolicyError> {
    let length = fs::metadata(path).map_err(|_| PolicyError::missing(file))?.len();
    if length > LARGEST_FILE {
        return Err(PolicyError::TooLarge(file.to_owned()));
    }
    let bytes = fs::read(path).map_err(|_| PolicyError::missing(file))?;
    String::from_utf8(bytes).map_err(|_| PolicyError::NotText(file.to_owned()))
}

fn parse<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, PolicyError> {
    toml::from_str(text).map_err(|error| {
        let line = error.span().map(|span| error::line_at(text, span.start));
        // The library's message can have several lines; the first says what is wrong.
        PolicyError::Wrong {
            file: file.to_owned(),
            line,
            what: error.message().lines().collect::<Vec<_>>().join("; "),
        }
    })
}

#[cfg(test)]
mod tests;
