//! All the books together: what of them is due, and what they prove.

use chrono::NaiveDate;

use super::breach::{BreachPage, BreachStep};
use super::change::ChangePage;
use super::check::CheckPage;
use super::receipt::{ReceiptPage, ReportKind};
use super::unblock::{UnblockPage, UnblockStatus};
use crate::domain::due::DueItem;
use crate::domain::moment::Moment;
use crate::domain::person::folded;
use crate::domain::proof::{Proof, Tally};
use crate::domain::word::Word;

/// The technician's books.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    /// Tests of the filter.
    pub checks: Vec<CheckPage>,
    /// Changes to the filter.
    pub changes: Vec<ChangePage>,
    /// Unblock requests.
    pub unblocks: Vec<UnblockPage>,
    /// Breaches.
    pub breaches: Vec<BreachPage>,
    /// Reports gone through.
    pub receipts: Vec<ReceiptPage>,
    /// When a filter log was last imported.
    pub imported: Option<NaiveDate>,
}

impl Shelf {
    /// Everything in the books that has a day.
    #[must_use]
    pub fn due_items(&self, on: NaiveDate) -> Vec<DueItem> {
        let checks = self.checks.iter().filter_map(|page| page.due_item(on));
        let changes = self.changes.iter().filter_map(|page| page.due_item(on));
        let unblocks = self.unblocks.iter().filter_map(|page| page.due_item(on));
        let breaches = self.breaches.iter().filter_map(|page| page.due_item(on));
        checks.chain(changes).chain(unblocks).chain(breaches).collect()
    }

    /// What the books have of one kind of record; nothing of what casework has.
    #[must_use]
    pub fn tally(&self, proof: &Proof, on: NaiveDate) -> Tally {
        match proof {
            Proof::Checked(tested) => self.checked(tested, on),
            Proof::Changed => {
                let last = self.changes.iter().filter_map(|page| page.about().from).max();
                counted(last, self.changes.iter().filter_map(|page| page.due_item(on)), on)
            }
            Proof::Unblocked => {
                let decided = self.unblocks.iter().filter_map(|page| page.decided());
                let last = decided.map(|decided| decided.on).max();
                let open = self.unblocks.iter().filter(|p| p.status() == UnblockStatus::Open);
                counted(last, open.filter_map(|page| page.due_item(on)), on)
            }
            Proof::Breached => {
                let last = self.breaches.iter().filter_map(newest_step).max();
                counted(last, self.breaches.iter().filter_map(|page| page.due_item(on)), on)
            }
            Proof::Received(_) => {
                Tally { last: self.days(proof).into_iter().max(), ..Tally::default() }
            }
            Proof::Imported => Tally { last: self.imported, ..Tally::default() },
            _ => Tally::default(),
        }
    }

    /// The days on which such a record was made; of what no review can be, the last one only.
    #[must_use]
    pub fn days(&self, proof: &Proof) -> Vec<NaiveDate> {
        match proof {
            Proof::Received(kind) => {
                let kind = ReportKind::from_word(kind);
                let of_kind = |page: &&ReceiptPage| kind.is_none_or(|k| page.about().is_about(k));
                self.receipts.iter().filter(of_kind).filter_map(|page| page.about().on).collect()
            }
            Proof::Checked(tested) => {
                good(&self.of(tested), tested).filter_map(|page| page.about().day()).collect()
            }
            _ => self.tally(proof, NaiveDate::MIN).last.into_iter().collect(),
        }
    }

    fn of(&self, tested: &str) -> Vec<&CheckPage> {
        let is =
            |page: &&CheckPage| tested.is_empty() || folded(&page.about().tested) == folded(tested);
        self.checks.iter().filter(is).collect()
    }

    // The last check in a place decides: one that failed and was not tested again proves nothing.
    fn checked(&self, tested: &str, on: NaiveDate) -> Tally {
        let pages = self.of(tested);
        let last = good(&pages, tested).filter_map(|page| page.about().day()).max();
        counted(last, pages.iter().filter_map(|page| page.due_item(on)), on)
    }
}

// Those that prove what was tested.
fn good<'p>(pages: &'p [&CheckPage], tested: &'p str) -> impl Iterator<Item = &'p CheckPage> {
    let is_good = move |page: &&CheckPage| tested.is_empty() || page.about().is_as_expected();
    pages.iter().copied().filter(is_good)
}

fn newest_step(page: &BreachPage) -> Option<NaiveDate> {
    let days = page.steps.iter().map(|step| match &step.what {
        BreachStep::Told { when, .. } => Moment::day(*when),
        BreachStep::Closed { on, .. } => *on,
    });
    days.max()
}

fn counted(last: Option<NaiveDate>, open: impl Iterator<Item = DueItem>, on: NaiveDate) -> Tally {
    let mut tally = Tally { last, ..Tally::default() };
    for item in open {
        tally.open += 1;
        tally.late += u32::from(item.due < on);
    }
    tally
}

#[cfg(test)]
mod tests {
    use super::super::check::{Check, CheckAction, Finding};
    use super::super::receipt::Receipt;
    use super::super::tests::{day, writing};
    use super::super::{Page, Written};
    use super::*;

    #[test]
    fn a_failed_check_proves_nothing_and_its_action_is_late() {
        let check = |tested: &str, found, action| Check {
            when: Some(Moment::Day(day("2026-11-10"))),
            tested: tested.into(),
            expected: Some(Finding::Blocked),
            found: Some(found),
            action,
            ..Check::default()
        };
        let due = Some(day("2026-11-12"));
        let action = CheckAction { what: "x".into(), owner: "y".into(), due };
        let checks = [
            check("adult", Finding::Blocked, None),
            check("gambling", Finding::Allowed, Some(action)),
        ];
        let page = |what| Page::open(1, Written { writing: writing(), what });
        let shelf = Shelf { checks: checks.map(page).into(), ..Shelf::default() };
        let on = day("2026-11-20");
        let of = |proof: &str| shelf.tally(&proof.parse().unwrap(), on);
        let adult = Tally { last: Some(day("2026-11-10")), ..Tally::default() };
        assert_eq!(of("filter-check:adult"), adult);
        assert_eq!(of("filter-check:gambling"), Tally { open: 1, late: 1, ..Tally::default() });
        assert_eq!(of("filter-check").late, 1);
        assert_eq!(of("breach"), Tally::default());
        assert_eq!(shelf.due_items(on).len(), 1);
    }

    #[test]
    fn a_report_of_filtering_is_none_of_monitoring() {
        let report = Some(ReportKind::Filtering);
        let what = Receipt { report, on: Some(day("2026-11-20")), ..Receipt::default() };
        let receipts = vec![Page::open(1, Written { writing: writing(), what })];
        let shelf = Shelf { receipts, ..Shelf::default() };
        let last = |proof: &str| shelf.tally(&proof.parse().unwrap(), day("2026-11-20")).last;
        assert!(last("receipt").is_some() && last("receipt:filtering").is_some());
        assert_eq!(last("receipt:monitoring"), None);
    }
}
