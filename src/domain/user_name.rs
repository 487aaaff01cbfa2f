//! Who is behind the user names, device names and addresses in a filter's log. People come and go
//! and devices move, so each answer holds for a time; where two people could be meant there is none.

mod written;

use std::collections::HashMap;
use std::net::IpAddr;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::book::{Book, BookFault, Opening, Page, PageNumber, filled, said};
use super::filter_event::{FilterEvent, Who};
use super::moment::Moment;
use super::person::folded;
use super::role::Role;
use super::roll::{OnRoll, RollNumber};
use super::word::words;
use written::Key;

words! {
    /// What sort of name it is.
    NameKind {
        /// Who was signed in: a user name, an e-mail address or a display name.
        User = "user",
        /// A computer or tablet.
        Device = "device",
        /// A network address.
        Address = "address",
    }
}

impl NameKind {
    /// The sort of a name in the log.
    #[must_use]
    pub fn of(who: &Who) -> NameKind {
        match who {
            Who::Person(_) => NameKind::User,
            Who::Device(_) => NameKind::Device,
            Who::Address(_) => NameKind::Address,
        }
    }
}

/// Somebody's user name, device or address in a range of time. It names no case and no concern.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mapping {
    /// What sort of name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<NameKind>,
    /// The name as the log has it; `DOMAIN\user`, `user@school` and `user` are the same user.
    pub name: String,
    /// Whose it is, as the school writes the name; or what it is, such as a trolley of laptops.
    pub to: String,
    /// In which role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// Year group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<String>,
    /// Class.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class: Option<String>,
    /// From when. A day begins at midnight on the school's clocks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Moment>,
    /// Until when; a day is meant to its end. Nothing: until somebody ends it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Moment>,
}

// It is made of names.
impl std::fmt::Debug for Mapping {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mapping").field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// What may follow on the page of a name.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum MappingStep {
    /// It is somebody's no longer.
    Ended {
        /// To the end of this day, or until this time.
        until: Moment,
    },
    /// It never was: a slip.
    Withdrawn {
        /// Why.
        why: String,
    },
}

impl Opening for Mapping {
    const BOOK: Book = Book::UserName;
    type Step = MappingStep;
}

/// The page of a name.
pub type NamePage = Page<Mapping>;

impl Mapping {
    /// What sort of name, as said or as it looks: an address is one.
    #[must_use]
    pub fn sort(&self) -> NameKind {
        self.kind.unwrap_or_else(|| match self.name.trim().parse::<IpAddr>() {
            Ok(_) => NameKind::Address,
            Err(_) => NameKind::User,
        })
    }

    /// Whether it is complete and its end comes after its beginning.
    ///
    /// # Errors
    /// [`BookFault`].
    pub fn check(&self, zone: Tz) -> Result<(), BookFault> {
        filled(&[
            ("name", said(&self.name)),
            ("to", said(&self.to)),
            ("role", self.role.is_some()),
            ("from", self.from.is_some()),
        ])?;
        let (from, until) = self.span(zone);
        if until <= from { Err(BookFault::Before("until", "`from`")) } else { Ok(()) }
    }

    // In milliseconds, from the first to before the last.
    fn span(&self, zone: Tz) -> (i64, i64) {
        let from = self.from.map_or(i64::MIN, |from| begins(from, zone));
        (from, self.until.map_or(i64::MAX, |until| ends(until, zone)))
    }

    fn key(&self) -> Key {
        Key::of(self.sort(), &self.name)
    }

    // Whether another says something of the same name at some of the time, and then whether that
    // is all that this one says.
    fn clash(&self, old: &Mapping, zone: Tz) -> Option<bool> {
        let ((from, until), (old_from, old_until)) = (self.span(zone), old.span(zone));
        let same_person = folded(&old.to) == folded(&self.to);
        let (key, their) = (self.key(), old.key());
        let one_name = their == key || !same_person && their.may_be(&key);
        if !one_name || until <= old_from || old_until <= from {
            return None;
        }
        let same = (old.role, &old.year, &old.class) == (self.role, &self.year, &self.class);
        Some(same_person && same && old_from <= from && until <= old_until)
    }
}

fn midnight(day: NaiveDate, zone: Tz) -> Option<i64> {
    let midnight = day.and_time(NaiveTime::MIN);
    zone.from_local_datetime(&midnight).earliest().map(|time| time.timestamp_millis())
}

fn begins(moment: Moment, zone: Tz) -> i64 {
    match moment {
        Moment::Day(day) => midnight(day, zone).unwrap_or(i64::MIN),
        Moment::Time(time) => time.timestamp_millis(),
    }
}

fn ends(moment: Moment, zone: Tz) -> i64 {
    match moment {
        Moment::Day(day) => {
            day.succ_opt().and_then(|next| midnight(next, zone)).unwrap_or(i64::MAX)
        }
        Moment::Time(time) => time.timestamp_millis(),
    }
}

/// A page as it holds now, its end included; nothing when it was withdrawn.
#[must_use]
pub fn standing(page: &NamePage) -> Option<Mapping> {
    let mut mapping = page.about().clone();
    for step in &page.steps {
        match &step.what {
            MappingStep::Ended { until } => mapping.until = Some(*until),
            MappingStep::Withdrawn { .. } => return None,
        }
    }
    Some(mapping)
}

/// How a new mapping stands to those that are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// Nobody has said anything else.
    New,
    /// A page says the same.
    Same(PageNumber),
    /// A page says that it is somebody else's at some of the time.
    Overlap(PageNumber),
    /// An earlier one of the new ones does, counted from nought.
    Twice(usize),
}

impl Fit {
    /// Refuses what does not fit, for a single mapping.
    ///
    /// # Errors
    /// [`BookFault::Same`], [`BookFault::Overlap`].
    pub fn allowed(self) -> Result<(), BookFault> {
        match self {
            Fit::New | Fit::Twice(_) => Ok(()),
            Fit::Same(page) => Err(BookFault::Same(page)),
            Fit::Overlap(page) => Err(BookFault::Overlap(page)),
        }
    }
}

/// Holds new mappings against those that are there and against each other: no name may be two
/// people's at a time, in whichever way it is written.
#[must_use]
pub fn fit(new: &[Mapping], pages: &[NamePage], zone: Tz) -> Vec<Fit> {
    let mut known: HashMap<(NameKind, String), Vec<(Fit, Mapping)>> = HashMap::new();
    for page in pages {
        let Some(old) = standing(page) else { continue };
        known.entry(old.key().shared()).or_default().push((Fit::Overlap(page.number), old));
    }
    let mut fits = Vec::with_capacity(new.len());
    for (place, new) in new.iter().enumerate() {
        let there = known.entry(new.key().shared()).or_default();
        let clash =
            there.iter().find_map(|(fit, old)| new.clash(old, zone).map(|same| (*fit, same)));
        fits.push(match clash {
            None => Fit::New,
            Some((Fit::Overlap(page), true)) => Fit::Same(page),
            Some((fit, _)) => fit,
        });
        there.push((Fit::Twice(place), new.clone()));
    }
    fits
}

/// Whom a row of the log means.
#[derive(Clone, PartialEq, Eq)]
pub struct Resolved {
    /// The name as the school writes it.
    pub name: String,
    /// In which role.
    pub role: Option<Role>,
    /// Year group.
    pub year: Option<String>,
    /// Class.
    pub class: Option<String>,
    /// The number on the roll, where the roll says it.
    pub number: Option<RollNumber>,
}

impl std::fmt::Debug for Resolved {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Resolved").field("role", &self.role).finish_non_exhaustive()
    }
}

/// Whose every name was, and when.
#[derive(Clone, Default)]
pub struct UserNames {
    // By the part of the key that all ways of writing one user share.
    known: HashMap<(NameKind, String), Vec<Known>>,
    on_roll: HashMap<(NameKind, String), Vec<Known>>,
}

#[derive(Clone)]
struct Known {
    key: Key,
    /// As it was written down, which is how the log has it.
    name: String,
    from: i64,
    until: i64,
    whose: Resolved,
}

impl std::fmt::Debug for UserNames {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names = self.known.len() + self.on_roll.len();
        f.debug_struct("UserNames").field("names", &names).finish()
    }
}

impl UserNames {
    /// The names on these pages, their days counted on the school's clocks.
    #[must_use]
    pub fn new(pages: &[NamePage], zone: Tz) -> UserNames {
        let mut names = UserNames::default();
        for mapping in pages.iter().filter_map(standing) {
            let (from, until) = mapping.span(zone);
            let key = mapping.key();
            let Mapping { name, to, role, year, class, .. } = mapping;
            let whose = Resolved { name: to, role, year, class, number: None };
            let known = Known { key, name, from, until, whose };
            names.known.entry(known.key.shared()).or_default().push(known);
        }
        names
    }

    /// The same, and where no page says anything of a name, the person of the roll who signs in with it:
    /// from the first day at the school to the last.
    #[must_use]
    pub fn or_roll(mut self, roll: Vec<OnRoll>, zone: Tz) -> UserNames {
        for OnRoll { number, details } in roll {
            let from = details.start.map_or(i64::MIN, |day| begins(Moment::Day(day), zone));
            let until = details.left.map_or(i64::MAX, |day| ends(Moment::Day(day), zone));
            let whose = Resolved {
                role: Some(details.role.in_casework()),
                year: details.year.map(|year| year.to_string()),
                class: details.class_of_child().cloned(),
                name: details.name,
                number: Some(number),
            };
            for name in details.user_names {
                let key = Key::of(NameKind::User, &name);
                let known = Known { key, name, from, until, whose: whose.clone() };
                self.on_roll.entry(known.key.shared()).or_default().push(known);
            }
        }
        self
    }

    /// Whose a name was at a time. Nothing when nobody has said, or when it could be two people's.
    #[must_use]
    pub fn resolve(&self, who: &Who, at: DateTime<Utc>) -> Option<&Resolved> {
        let key = Key::of(NameKind::of(who), who.name());
        let at = at.timestamp_millis();
        let told = [&self.known, &self.on_roll].map(|known| {
            let known = known.get(&key.shared()).into_iter().flatten();
            let then = known.filter(|known| known.from <= at && at < known.until);
            then.filter(|known| known.key.may_be(&key)).collect::<Vec<_>>()
        });
        // What somebody has said of a name goes before the roll, also where it is no answer.
        let told = told.into_iter().find(|told| !told.is_empty())?;
        // A name that somebody wrote in full speaks before one that only fits.
        only(told.iter().copied().filter(|known| known.key == key))
            .or_else(|| only(told.iter().copied()))
    }

    /// Whether it is the same answer at every time from one to another.
    #[must_use]
    pub fn is_steady(&self, who: &Who, from: DateTime<Utc>, to: DateTime<Utc>) -> bool {
        let key = Key::of(NameKind::of(who), who.name()).shared();
        let within = |at: i64| from.timestamp_millis() < at && at <= to.timestamp_millis();
        let known = [&self.known, &self.on_roll].map(|known| known.get(&key));
        let mut known = known.into_iter().flatten().flatten();
        !known.any(|known| within(known.from) || within(known.until))
    }

    /// The names that were a person's at any time, as they were written down: what to look for in
    /// the log when somebody asks by the person's own name.
    #[must_use]
    pub fn names_of(&self, person: &str) -> Vec<String> {
        let theirs = |known: &&Known| folded(&known.whose.name) == folded(person);
        let known = self.known.values().chain(self.on_roll.values()).flatten().filter(theirs);
        let mut names: Vec<String> = known.map(|known| known.name.clone()).collect();
        names.sort();
        names.dedup();
        names
    }

    /// Whether anything is said of a name on some of a day, be it of several people.
    #[must_use]
    pub fn knows(&self, who: &Who, day: NaiveDate, zone: Tz) -> bool {
        let (from, to) = (begins(Moment::Day(day), zone), ends(Moment::Day(day), zone));
        let key = Key::of(NameKind::of(who), who.name());
        let known = [&self.known, &self.on_roll].map(|known| known.get(&key.shared()));
        let known = known.into_iter().flatten().flatten();
        known
            .filter(|known| known.from < to && from < known.until)
            .any(|known| known.key.may_be(&key))
    }

    /// Whom a row of the log means: the one signed in, else whose device it was. A user name that
    /// nobody knows is not taken for the owner of the device.
    #[must_use]
    pub fn of(&self, event: &FilterEvent) -> Option<&Resolved> {
        self.resolve(&event.who()?, event.at)
    }
}

// Two pages about one person are no doubt; two people are, and so are two of one name on the roll.
fn only<'k>(mut found: impl Iterator<Item = &'k Known>) -> Option<&'k Resolved> {
    let first = &found.next()?.whose;
    let same = |whose: &Resolved| {
        folded(&whose.name) == folded(&first.name) && whose.number == first.number
    };
    found.all(|known| same(&known.whose)).then_some(first)
}

#[cfg(test)]
mod tests;
