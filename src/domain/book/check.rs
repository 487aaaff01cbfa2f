//! A test that filtering or monitoring works: when, who, what was tested and what followed from it.

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::{Book, BookFault, Opening, Page, PageNumber, filled, not_after, said};
use crate::domain::due::{DueItem, DueStatus};
use crate::domain::moment::Moment;
use crate::domain::person::folded;
use crate::domain::word::words;

words! {
    /// What the filter or the monitoring did, or should have done.
    Finding {
        /// Stopped.
        Blocked = "blocked",
        /// Let through.
        Allowed = "allowed",
        /// Warned about, with a way on.
        Warned = "warned",
        /// Reported to whoever watches.
        Alerted = "alerted",
        /// Reported to nobody.
        NotAlerted = "not-alerted",
    }
}

/// What a check leads to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct CheckAction {
    /// What is to be done.
    pub what: String,
    /// Who does it.
    pub owner: String,
    /// By when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
}

/// One thing tested in one place. Names no child.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Check {
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<Moment>,
    /// Who tested.
    pub by: String,
    /// What was tested: a short name of the list that comes with osafe, or own words.
    pub tested: String,
    /// What should happen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<Finding>,
    /// What happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<Finding>,
    /// At which site, or away from it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site: Option<String>,
    /// On which kind of device.
    pub device: String,
    /// On which network.
    pub network: String,
    /// Signed in as somebody of which group: a year, staff, guests.
    pub group: String,
    /// With which testing tool or page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool: Option<String>,
    /// What else was seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seen: Option<String>,
    /// What is to be done about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<CheckAction>,
}

/// What may follow a check.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum CheckStep {
    /// Its action was done.
    Done {
        /// The day.
        on: NaiveDate,
        /// By whom.
        by: String,
        /// What was done, when it is not what was planned.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        what: Option<String>,
    },
}

impl Opening for Check {
    const BOOK: Book = Book::Check;
    type Step = CheckStep;
}

/// The page of a check.
pub type CheckPage = Page<Check>;

impl Check {
    /// Whether what was found is what was expected.
    #[must_use]
    pub fn is_as_expected(&self) -> bool {
        self.expected == self.found
    }

    /// The day of the check.
    #[must_use]
    pub fn day(&self) -> Option<NaiveDate> {
        self.when.map(Moment::day)
    }

    /// Device, network and group, for telling places apart.
    #[must_use]
    pub fn place(&self) -> [String; 3] {
        [folded(&self.device), folded(&self.network), folded(&self.group)]
    }

    /// Refuses a check that is not complete.
    ///
    /// # Errors
    /// [`BookFault`].
    pub fn check(&self, now: DateTime<Tz>) -> Result<(), BookFault> {
        filled(&[
            ("when", self.when.is_some()),
            ("by", said(&self.by)),
            ("tested", said(&self.tested)),
            ("expected", self.expected.is_some()),
            ("found", self.found.is_some()),
            ("device", said(&self.device)),
            ("network", said(&self.network)),
            ("group", said(&self.group)),
        ])?;
        not_after("when", self.when, now)?;
        match &self.action {
            None if !self.is_as_expected() => Err(BookFault::NoActionForFinding),
            None => Ok(()),
            Some(action) => filled(&[
                ("action", said(&action.what)),
                ("owner", said(&action.owner)),
                ("due", action.due.is_some()),
            ]),
        }
    }
}

impl Page<Check> {
    /// The action of the check while it is still to be done.
    #[must_use]
    pub fn open_action(&self) -> Option<&CheckAction> {
        self.about().action.as_ref().filter(|_| self.steps.is_empty())
    }

    /// Refuses to end what is not open.
    ///
    /// # Errors
    /// [`BookFault::NoAction`], [`BookFault::Over`], [`BookFault::Before`].
    pub fn may_be_done(&self, on: NaiveDate) -> Result<(), BookFault> {
        if self.about().action.is_none() {
            return Err(BookFault::NoAction(self.number));
        }
        if self.open_action().is_none() {
            return Err(BookFault::Over(self.number, "done"));
        }
        match self.about().day() {
            Some(day) if on < day => Err(BookFault::Before("--on", "the check")),
            _ => Ok(()),
        }
    }

    /// The open action as something due.
    #[must_use]
    pub fn due_item(&self, on: NaiveDate) -> Option<DueItem> {
        let action = self.open_action()?;
        let due = action.due?;
        Some(DueItem {
            kind: Book::Check.to_string(),
            id: self.number.to_string(),
            title: action.what.clone(),
            due,
            status: DueStatus::of(due, on),
            owner: action.owner.clone(),
            source: "filter check".to_owned(),
            why: vec!["The day set when the check was written down".to_owned()],
        })
    }
}

/// What was tested in a place, the last time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The page.
    pub number: PageNumber,
    /// The day.
    pub day: NaiveDate,
    /// What was found.
    pub found: Option<Finding>,
    /// Whether that was as expected.
    pub as_expected: bool,
    /// Whether it is longer ago than the policy's interval.
    pub is_old: bool,
}

/// What was tested where, and when last.
#[derive(Clone, Debug, Default)]
pub struct Matrix {
    /// What was tested, in the order it was first.
    pub tested: Vec<String>,
    /// A row for each device, network and group, with a cell for each thing tested anywhere.
    pub rows: Vec<([String; 3], Vec<Option<Cell>>)>,
}

impl Matrix {
    /// The matrix of these checks; `is_old` says of a day whether it is too long ago.
    #[must_use]
    pub fn of(pages: &[CheckPage], is_old: impl Fn(NaiveDate) -> bool) -> Matrix {
        let mut matrix = Matrix::default();
        for page in pages {
            let tested = folded(&page.about().tested);
            if !matrix.tested.iter().any(|known| folded(known) == tested) {
                matrix.tested.push(page.about().tested.clone());
            }
        }
        let mut pages: Vec<&CheckPage> = pages.iter().collect();
        pages.sort_by_key(|page| (page.about().day(), page.number));
        for page in pages {
            matrix.put(page, &is_old);
        }
        matrix.rows.sort_by_key(|(place, _)| place.each_ref().map(|part| folded(part)));
        matrix
    }

    // Later checks take the place of earlier ones.
    fn put(&mut self, page: &CheckPage, is_old: &impl Fn(NaiveDate) -> bool) {
        let check = page.about();
        let Some(day) = check.day() else { return };
        let tested = folded(&check.tested);
        let Some(column) = self.tested.iter().position(|known| folded(known) == tested) else {
            return;
        };
        let place = check.place();
        let is_place =
            |(known, _): &([String; 3], _)| known.each_ref().map(|part| folded(part)) == place;
        let row = self.rows.iter().position(is_place).unwrap_or_else(|| {
            let shown = [check.device.clone(), check.network.clone(), check.group.clone()];
            self.rows.push((shown, vec![None; self.tested.len()]));
            self.rows.len() - 1
        });
        self.rows[row].1[column] = Some(Cell {
            number: page.number,
            day,
            found: check.found,
            as_expected: check.is_as_expected(),
            is_old: is_old(day),
        });
    }

    /// What was never tested, or too long ago, or last not as expected.
    pub fn gaps(&self) -> impl Iterator<Item = (&[String; 3], &str, Option<&Cell>)> {
        self.rows.iter().flat_map(|(place, cells)| {
            let named = self.tested.iter().zip(cells);
            named.filter_map(move |(tested, cell)| match cell {
                Some(cell) if !cell.is_old && cell.as_expected => None,
                cell => Some((place, tested.as_str(), cell.as_ref())),
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::Written;
    use super::super::tests::{day, now, writing};
    use super::*;

    fn check(tested: &str, device: &str, when: &str, found: Finding) -> Check {
        Check {
            when: Some(Moment::Day(day(when))),
            by: "Pat Example".into(),
            tested: tested.into(),
            expected: Some(Finding::Blocked),
            found: Some(found),
            device: device.into(),
            network: "pupils".into(),
            group: "Year 5".into(),
            ..Check::default()
        }
    }

    fn page(running: u32, what: Check) -> CheckPage {
        Page::open(running, Written { writing: writing(), what })
    }

    #[test]
    fn a_finding_that_was_not_expected_needs_an_action() {
        let mut check = check("adult", "tablet", "2026-11-19", Finding::Allowed);
        assert_eq!(check.check(now()), Err(BookFault::NoActionForFinding));
        check.action = Some(CheckAction { what: "Close it".into(), ..CheckAction::default() });
        let fault = check.check(now()).unwrap_err();
        assert_eq!(fault.to_string(), "`owner`, `due` are missing");
        let due = Some(day("2026-11-27"));
        check.action = Some(CheckAction { what: "x".into(), owner: "Pat".into(), due });
        assert_eq!(check.check(now()), Ok(()));
        check.when = Some(Moment::Day(day("2026-11-21")));
        assert_eq!(check.check(now()), Err(BookFault::Future("when")));
    }

    #[test]
    fn an_action_is_due_until_it_is_done() {
        let due = Some(day("2026-11-18"));
        let action = Some(CheckAction { what: "Close it".into(), owner: "Pat".into(), due });
        let check = Check { action, ..check("adult", "tablet", "2026-11-17", Finding::Allowed) };
        let mut page = page(3, check);
        let item = page.due_item(day("2026-11-20")).unwrap();
        assert_eq!((item.id.as_str(), item.status), ("FC0003", DueStatus::Overdue));
        let fault = page.may_be_done(day("2026-11-16"));
        assert_eq!(fault, Err(BookFault::Before("--on", "the check")));
        let done = CheckStep::Done { on: day("2026-11-20"), by: "Pat".into(), what: None };
        page.steps.push(Written { writing: writing(), what: done });
        assert_eq!(page.due_item(day("2026-11-20")), None);
        let again = page.may_be_done(day("2026-11-20"));
        assert_eq!(again, Err(BookFault::Over(page.number, "done")));
    }

    #[test]
    fn the_matrix_has_the_last_of_each_and_what_is_missing() {
        let pages = [
            page(1, check("adult", "Tablet", "2026-11-19", Finding::Blocked)),
            page(2, check("Adult", "tablet", "2026-10-01", Finding::Allowed)),
            page(3, check("gambling", "laptop", "2026-03-01", Finding::Blocked)),
        ];
        let matrix = Matrix::of(&pages, |last| last < day("2026-09-01"));
        assert_eq!(matrix.tested, ["adult", "gambling"]);
        assert_eq!(matrix.rows.len(), 2);
        let tablet = matrix.rows[1].1[0].as_ref().unwrap();
        assert_eq!((tablet.number.running, tablet.as_expected), (1, true));
        let gaps: Vec<(String, &str, bool)> = matrix
            .gaps()
            .map(|(place, tested, cell)| (place[0].to_lowercase(), tested, cell.is_some()))
            .collect();
        let laptop = |tested, there| ("laptop".to_owned(), tested, there);
        let tablet = ("tablet".to_owned(), "gambling", false);
        assert_eq!(gaps, [laptop("adult", false), laptop("gambling", true), tablet]);
    }
}
