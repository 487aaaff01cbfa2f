//! A request to let a site through, and what senior management decided.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Book, BookFault, Opening, Page, filled, said};
use crate::domain::due::{DueItem, DueStatus};
use crate::domain::incident::Recorder;
use crate::domain::office::Office;
use crate::domain::person::folded;
use crate::domain::word::words;

/// After how many days a request that nobody decided is past its day: no policy says.
const DECIDE_WITHIN: u64 = 7;

words! {
    /// How a request stands.
    UnblockStatus {
        /// Nobody has decided.
        Open = "open",
        /// The site is let through.
        Approved = "approved",
        /// It is not.
        Refused = "refused",
        /// Its time was up and it is blocked again.
        Ended = "ended",
    }
}

/// One request.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Unblock {
    /// The day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// Who asks.
    pub asked_by: String,
    /// Which address.
    pub address: String,
    /// Why.
    pub why: String,
    /// For whom: a class, a group, all staff. No child's name.
    pub whom: String,
}

/// What may follow a request.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum UnblockStep {
    /// Senior management approved it.
    Approved {
        /// Who and when.
        #[serde(flatten)]
        decided: Decided,
        /// The last day; nothing: for good.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<NaiveDate>,
    },
    /// Senior management refused it.
    Refused {
        /// Who and when.
        #[serde(flatten)]
        decided: Decided,
        /// Why.
        why: String,
    },
    /// It is blocked again.
    Ended {
        /// The day.
        on: NaiveDate,
        /// By whom.
        by: String,
    },
}

/// Who decided, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// The day.
    pub on: NaiveDate,
    /// Name.
    pub by: String,
    /// In which office, as the policy calls it.
    pub office: String,
}

impl Opening for Unblock {
    const BOOK: Book = Book::Unblock;
    type Step = UnblockStep;
}

/// The page of a request.
pub type UnblockPage = Page<Unblock>;

impl Unblock {
    /// Refuses a request that is not complete.
    ///
    /// # Errors
    /// [`BookFault`].
    pub fn check(&self) -> Result<(), BookFault> {
        filled(&[
            ("on", self.on.is_some()),
            ("asked-by", said(&self.asked_by)),
            ("address", said(&self.address)),
            ("why", said(&self.why)),
            ("whom", said(&self.whom)),
        ])
    }

    /// The host in the address, in small letters.
    #[must_use]
    pub fn host(&self) -> String {
        let address = self.address.trim();
        let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
        let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
        let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
        host.split(':').next().unwrap_or(host).trim_end_matches('.').to_lowercase()
    }
}

impl Page<Unblock> {
    /// How it stands.
    #[must_use]
    pub fn status(&self) -> UnblockStatus {
        match self.last() {
            None => UnblockStatus::Open,
            Some(UnblockStep::Approved { .. }) => UnblockStatus::Approved,
            Some(UnblockStep::Refused { .. }) => UnblockStatus::Refused,
            Some(UnblockStep::Ended { .. }) => UnblockStatus::Ended,
        }
    }

    /// Who decided.
    #[must_use]
    pub fn decided(&self) -> Option<&Decided> {
        self.steps.iter().find_map(|step| match &step.what {
            UnblockStep::Approved { decided, .. } | UnblockStep::Refused { decided, .. } => {
                Some(decided)
            }
            UnblockStep::Ended { .. } => None,
        })
    }

    /// The last day of what was approved for a time.
    #[must_use]
    pub fn until(&self) -> Option<NaiveDate> {
        match self.last() {
            Some(UnblockStep::Approved { until, .. }) => *until,
            _ => None,
        }
    }

    /// Refuses a decision by whoever asked, in an office that does not decide, of a technician, or
    /// about what was decided. `writer` is whoever writes it down: nobody writes down the decision
    /// on their own request either.
    ///
    /// # Errors
    /// [`BookFault`].
    pub fn may_be_decided(
        &self,
        decided: &Decided,
        writer: &Recorder,
        deciders: &[String],
    ) -> Result<(), BookFault> {
        if self.status() != UnblockStatus::Open {
            return Err(BookFault::Over(self.number, "decided"));
        }
        if self.about().on.is_some_and(|asked| decided.on < asked) {
            return Err(BookFault::Before("--on", "the request"));
        }
        let asker = folded(&self.about().asked_by);
        if asker == folded(&decided.by) || asker == folded(&writer.name) {
            return Err(BookFault::OwnRequest);
        }
        let technician = matches!(writer.office, Office::Technician | Office::Service)
            && folded(&decided.by) == folded(&writer.name);
        if technician || !deciders.contains(&decided.office) {
            let office =
                if technician { writer.office.to_string() } else { decided.office.clone() };
            return Err(BookFault::MayNotDecide(office, deciders.join(", ")));
        }
        Ok(())
    }

    /// Refuses to end what is not let through.
    ///
    /// # Errors
    /// [`BookFault::NotApproved`].
    pub fn may_be_ended(&self) -> Result<(), BookFault> {
        match self.status() {
            UnblockStatus::Approved => Ok(()),
            _ => Err(BookFault::NotApproved(self.number)),
        }
    }

    /// What is due: a decision, or the end of what was approved for a time.
    #[must_use]
    pub fn due_item(&self, on: NaiveDate) -> Option<DueItem> {
        let (due, what, why) = match self.status() {
            UnblockStatus::Open => {
                let why = format!("{DECIDE_WITHIN} days after the day it was asked for");
                (self.about().on? + Days::new(DECIDE_WITHIN), "Decide about", why)
            }
            UnblockStatus::Approved => {
                (self.until()?, "Block again or ask anew", "The last day approved".to_owned())
            }
            _ => return None,
        };
        Some(DueItem {
            kind: Book::Unblock.to_string(),
            id: self.number.to_string(),
            title: format!("{what}: {}", self.about().host()),
            due,
            status: DueStatus::of(due, on),
            owner: self.about().asked_by.clone(),
            source: "unblock request".to_owned(),
            why: vec![why],
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::Written;
    use super::super::tests::{day, writing};
    use super::*;

    fn page() -> UnblockPage {
        let what = Unblock {
            on: Some(day("2026-11-10")),
            asked_by: "Kim Example".into(),
            address: "https://user@Maps.example:8443/x?y".into(),
            why: "geography".into(),
            whom: "5B".into(),
        };
        Page::open(1, Written { writing: writing(), what })
    }

    fn decided(by: &str, office: &str) -> Decided {
        Decided { on: day("2026-11-12"), by: by.into(), office: office.into() }
    }

    fn writer(name: &str, office: Office) -> Recorder {
        Recorder { name: name.into(), office }
    }

    #[test]
    fn only_senior_management_decides_and_nobody_about_their_own() {
        let deciders = ["senior-leaders".to_owned()];
        let ruled = |by, office, writer: &Recorder| {
            page().may_be_decided(&decided(by, office), writer, &deciders)
        };
        let technician = writer("Pat Example", Office::Technician);
        let dsl = writer("Jo Example", Office::Dsl);
        assert_eq!(ruled("Ash Example", "senior-leaders", &technician), Ok(()));
        assert_eq!(ruled("Jo Example", "senior-leaders", &dsl), Ok(()));
        assert_eq!(ruled(" kim  EXAMPLE", "senior-leaders", &dsl), Err(BookFault::OwnRequest));
        let asker = writer("Kim Example", Office::Technician);
        assert_eq!(ruled("Ash Example", "senior-leaders", &asker), Err(BookFault::OwnRequest));
        for (by, office) in [("Pat Example", "senior-leaders"), ("Ash Example", "staff")] {
            let ruled = ruled(by, office, &technician);
            assert!(matches!(ruled, Err(BookFault::MayNotDecide(..))), "{by} {office}");
        }
    }

    #[test]
    fn what_is_open_or_for_a_time_is_due() {
        let mut page = page();
        assert_eq!(page.due_item(day("2026-11-17")).unwrap().status, DueStatus::Due);
        let (decided, until) = (decided("Ash", "senior-leaders"), Some(day("2026-12-01")));
        let approved = UnblockStep::Approved { decided: decided.clone(), until };
        page.steps.push(Written { writing: writing(), what: approved });
        assert_eq!(page.due_item(day("2026-11-17")).unwrap().due, day("2026-12-01"));
        let dsl = writer("Jo", Office::Dsl);
        let again = page.may_be_decided(&decided, &dsl, &["senior-leaders".to_owned()]);
        assert_eq!(again, Err(BookFault::Over(page.number, "decided")));
        let ended = UnblockStep::Ended { on: day("2026-12-02"), by: "Pat".into() };
        page.steps.push(Written { writing: writing(), what: ended });
        assert_eq!(page.due_item(day("2026-12-05")), None);
        assert!(page.may_be_ended().is_err());
    }

    #[test]
    fn the_host_is_read_from_any_address() {
        assert_eq!(page().about().host(), "maps.example");
        let bare = Unblock { address: "Maps.Example.".into(), ..Unblock::default() };
        assert_eq!(bare.host(), "maps.example");
    }
}
