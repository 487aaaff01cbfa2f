//! What is signed, consented to or permitted: agreements with their texts by version, and where
//! each person on the roll stands with them. Everything that happened is kept; how somebody stands
//! follows from it.

pub mod coverage;
pub mod missing;
pub mod signing;

use std::collections::BTreeMap;

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::book::unblock::Decided;
use super::term::{academic_year_end, month_end};
use super::word::words;

words! {
    /// What sort of agreement.
    AgreementKind {
        /// An acceptable use agreement.
        Agreement = "agreement",
        /// Consent to something about the person.
        Consent = "consent",
        /// Leave to do something.
        Permission = "permission",
    }
}

words! {
    /// As whom somebody signs.
    Party {
        /// The child.
        Child = "child",
        /// A parent or carer, for the child.
        Parent = "parent",
        /// A member of staff.
        Staff = "staff",
        /// The technician.
        Technician = "technician",
        /// A supply or trainee teacher.
        Supply = "supply",
        /// A governor.
        Governor = "governor",
        /// A volunteer.
        Volunteer = "volunteer",
        /// A visitor.
        Visitor = "visitor",
        /// Somebody of the community who uses the school's network.
        Community = "community",
    }
}

/// How long a signature holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lasts {
    /// Until there is a new text.
    Always,
    /// For the one time it was given for.
    EachTime,
    /// Until it is withdrawn.
    UntilWithdrawn,
    /// Until the academic year in which it was given is over; asked for by the end of a month, one
    /// to twelve, if the policy names one.
    AcademicYear(Option<u32>),
    /// For a year.
    Year,
}

/// An agreement as the policy asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Short name.
    pub id: String,
    /// What it is.
    pub title: String,
    /// What sort.
    pub kind: AgreementKind,
    /// As whom it is signed.
    pub parties: Vec<Party>,
    /// For how long.
    pub lasts: Lasts,
    /// Who permits, as an office of the policy.
    pub approved_by: Option<String>,
    /// Section or line.
    pub source: String,
}

impl Asked {
    /// As whom somebody with a role on the roll signs it; a child's parents sign for the child.
    #[must_use]
    pub fn parties_of(&self, role: Party) -> Vec<Party> {
        let of = |party: &Party| match role {
            Party::Child => matches!(party, Party::Child | Party::Parent),
            // A parent signs for a child, under the child's number.
            Party::Parent => false,
            role => *party == role,
        };
        self.parties.iter().copied().filter(of).collect()
    }

    /// Whether somebody who has not signed it should have, without having been asked.
    #[must_use]
    pub fn is_asked_of_all(&self) -> bool {
        self.kind != AgreementKind::Permission && self.lasts != Lasts::EachTime
    }

    // From which day a signature counts for a day asked about.
    fn counts_from(&self, on: NaiveDate) -> NaiveDate {
        match self.lasts {
            Lasts::AcademicYear(_) => academic_year_begin(on),
            Lasts::Year => on.checked_sub_months(Months::new(12)).unwrap_or(NaiveDate::MIN),
            _ => NaiveDate::MIN,
        }
    }

    // By the end of which month it is asked for in the academic year of a day.
    fn month_of(&self, on: NaiveDate) -> Option<NaiveDate> {
        let Lasts::AcademicYear(Some(month)) = self.lasts else { return None };
        let begin = academic_year_begin(on);
        let this = month_end(begin.year(), month);
        Some(if this < begin { month_end(begin.year() + 1, month) } else { this })
    }
}

fn academic_year_begin(on: NaiveDate) -> NaiveDate {
    let end = academic_year_end(on);
    let before = end.checked_sub_months(Months::new(12)).unwrap_or(end);
    before.succ_opt().unwrap_or(before)
}

/// A version of an agreement's text. The text itself stays where the school keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// Of which agreement.
    pub agreement: String,
    /// What the school calls it, such as `2026`.
    pub version: String,
    /// From which day it is signed.
    pub from: NaiveDate,
    /// Its heading.
    pub title: String,
    /// The SHA-256 of the file, so that it can be shown which text was signed.
    pub sha256: String,
}

/// Who it was that signed, as the school writes it: a parent's name, or how they stand to the child.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct By(String);

// A name never reaches a log or a panic message.
impl std::fmt::Debug for By {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("By(..)")
    }
}

/// The longest name of somebody who signed.
const LONGEST_NAME: usize = 200;

impl By {
    /// A name or a relation; nothing where none is written.
    ///
    /// # Errors
    /// [`AgreementFault::LongName`].
    pub fn new(written: &str) -> Result<Option<By>, AgreementFault> {
        let name = written.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.chars().count() > LONGEST_NAME {
            return Err(AgreementFault::LongName);
        }
        Ok((!name.is_empty()).then_some(By(name)))
    }

    /// As it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What happened between somebody and an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum Step {
    /// It was signed.
    Signed {
        /// As whom.
        party: Party,
        /// Which text; none where the school has recorded none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        version: Option<String>,
        /// The last day, if it is given for a time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<NaiveDate>,
        /// Who it was, where somebody wrote it down.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<By>,
    },
    /// It was asked for and not given.
    Declined {
        /// By whom.
        party: Party,
    },
    /// What was given is taken back.
    Withdrawn {
        /// By whom.
        party: Party,
    },
    /// It was permitted.
    Approved {
        /// Who and when.
        decided: Decided,
        /// The last day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<NaiveDate>,
    },
    /// It was not permitted.
    Refused {
        /// Who and when.
        decided: Decided,
        /// Why.
        why: String,
    },
    /// What was permitted has come to its end.
    Ended,
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// With which agreement.
    pub agreement: String,
    /// Whose: a number of the roll.
    pub who: String,
    /// The day.
    pub on: NaiveDate,
    /// What.
    #[serde(flatten)]
    pub step: Step,
}

/// A signature that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The day.
    pub on: NaiveDate,
    /// Which text.
    pub version: Option<String>,
    /// The last day, if it is given for a time.
    pub until: Option<NaiveDate>,
    /// Who it was, where somebody wrote it down.
    pub by: Option<By>,
}

/// Where one person stands with one agreement.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// What was signed and not taken back, by each party.
    pub signed: BTreeMap<Party, Signature>,
    /// Who said no, or took it back, and when.
    pub declined: BTreeMap<Party, NaiveDate>,
    /// What was decided about a permission: yes or no, and until when.
    pub decided: Option<(Decided, bool, Option<NaiveDate>)>,
}

impl Standing {
    /// Takes in what happened next.
    pub fn follow(&mut self, on: NaiveDate, step: &Step) {
        match step {
            Step::Signed { party, version, until, by } => {
                self.declined.remove(party);
                let (version, by) = (version.clone(), by.clone());
                let signature = Signature { on, version, until: *until, by };
                self.signed.insert(*party, signature);
                // A new request is decided anew.
                self.decided = None;
            }
            Step::Declined { party } | Step::Withdrawn { party } => {
                self.signed.remove(party);
                self.declined.insert(*party, on);
                self.decided = None;
            }
            Step::Approved { decided, until } => {
                self.decided = Some((decided.clone(), true, *until));
            }
            Step::Refused { decided, .. } => self.decided = Some((decided.clone(), false, None)),
            Step::Ended => {
                self.signed.clear();
                self.decided = None;
            }
        }
    }
}

/// Everything the school has on record about agreements.
#[derive(Clone, Debug, Default)]
pub struct Signatures {
    /// The texts, in the order in which they were recorded.
    pub versions: Vec<Version>,
    // By agreement, then by whose.
    standings: BTreeMap<String, BTreeMap<String, Standing>>,
}

impl Signatures {
    /// Where everybody stands after all that happened, oldest first.
    #[must_use]
    pub fn new<'e>(
        versions: Vec<Version>,
        events: impl IntoIterator<Item = &'e Event>,
    ) -> Signatures {
        let mut signatures = Signatures { versions, standings: BTreeMap::new() };
        for event in events {
            let of = signatures.standings.entry(event.agreement.clone()).or_default();
            of.entry(event.who.clone()).or_default().follow(event.on, &event.step);
        }
        signatures
    }

    /// Where somebody stands with an agreement; nothing when nothing happened.
    #[must_use]
    pub fn standing(&self, agreement: &str, who: &str) -> Option<&Standing> {
        self.standings.get(agreement)?.get(who)
    }

    /// Everybody with whom something happened about an agreement.
    pub fn of<'s>(&'s self, agreement: &str) -> impl Iterator<Item = (&'s str, &'s Standing)> {
        let of = self.standings.get(agreement).into_iter().flatten();
        of.map(|(who, standing)| (who.as_str(), standing))
    }

    /// The text that is signed on a day: the latest that had begun.
    #[must_use]
    pub fn version(&self, agreement: &str, on: NaiveDate) -> Option<&Version> {
        let begun = |version: &&Version| version.agreement == agreement && version.from <= on;
        self.versions.iter().filter(begun).max_by_key(|version| version.from)
    }

    /// The signature of a party that holds on a day: it is of the text signed then, given in the
    /// period that counts, and its time is not over.
    #[must_use]
    pub fn holding(
        &self,
        asked: &Asked,
        who: &str,
        party: Party,
        on: NaiveDate,
    ) -> Option<&Signature> {
        let signature = self.standing(&asked.id, who)?.signed.get(&party)?;
        let current = self.version(&asked.id, on);
        let is_current =
            current.is_none_or(|text| signature.version.as_ref() == Some(&text.version));
        let in_time = signature.on <= on
            && signature.on >= asked.counts_from(on)
            && signature.until.is_none_or(|until| until >= on);
        (is_current && in_time).then_some(signature)
    }
}

/// Why something about an agreement cannot be written down.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AgreementFault {
    /// The school has no such text.
    #[error("there is no version `{0}` of `{1}`")]
    NoVersion(String, String),
    /// The text was not signed yet on that day.
    #[error("version `{0}` of `{1}` is signed from {2} on")]
    NotYet(String, String, NaiveDate),
    /// There is a text of that name, or of that day.
    #[error("`{0}` has a version `{1}` from {2} already")]
    VersionTaken(String, String, NaiveDate),
    /// It was signed before, and holds.
    #[error("{0} has signed it already, on {1}")]
    Twice(String, NaiveDate),
    /// Nobody of that role signs it.
    #[error("{0} is on the roll as {1}, and `{2}` is signed by {3}")]
    WrongRole(String, Party, String, String),
    /// A parent on the roll.
    #[error("a parent signs for a child: name the child, not {0}")]
    NameTheChild(String),
    /// The person was not at the school on that day.
    #[error("{0} was not at the school on {1}")]
    NotHere(String, NaiveDate),
    /// Nothing was given that could be taken back.
    #[error("{0} has given nothing that could be taken back")]
    NothingGiven(String),
    /// Nobody decides about it.
    #[error("nobody decides about `{0}`: it is signed")]
    NothingToDecide(String),
    /// Those who have to agree before it is permitted have not all signed.
    #[error("{0} cannot be permitted it yet: {1} must sign first")]
    NotAgreed(String, String),
    /// That office does not decide.
    #[error("the office `{0}` does not decide about it: {1} does")]
    MayNotDecide(String, String),
    /// It is decided.
    #[error("it is decided for {0} already")]
    Decided(String),
    /// A day lies before what it follows from.
    #[error("`{0}` lies before {1}")]
    Before(&'static str, &'static str),
    /// A text that is no name.
    #[error("who signed is longer than {LONGEST_NAME} characters")]
    LongName,
}
