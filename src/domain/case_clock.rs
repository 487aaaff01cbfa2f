//! Days of open cases and disclosures for those who cannot open them: a number, a kind and a day,
//! and nothing of what it is about.

use chrono::NaiveDate;

use super::case::Case;
use super::disclosure::Disclosure;
use super::due::{DueItem, DueStatus};
use super::office::Office;

/// One such day: the first of its kind that a case waits for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CaseClock {
    /// The number of the case or the disclosure.
    pub number: String,
    /// `action`, `disclosure` or `retention`.
    pub kind: String,
    /// The day.
    pub due: NaiveDate,
    /// How many records it speaks of: one, but where they have come to the end of their period.
    pub records: u32,
}

/// The kind of clocks for actions of a case.
pub const ACTION: &str = "action";
/// The kind of clocks for copies that leave the school, whatever they are for.
pub const DISCLOSURE: &str = "disclosure";
/// The kind of the clock that says that some record is past its period, and not which.
pub const RETENTION: &str = "retention";

/// The clock of a case: the first day of its open actions.
#[must_use]
pub fn of_case(case: &Case) -> Option<CaseClock> {
    let due = case.open_actions().filter_map(|action| action.due).min()?;
    let number = case.incident.reference.to_string();
    Some(CaseClock { number, kind: ACTION.to_owned(), due, records: 1 })
}

/// The clock of a disclosure while it is open.
#[must_use]
pub fn of_disclosure(disclosure: &Disclosure) -> Option<CaseClock> {
    let due = disclosure.due.filter(|_| disclosure.is_open())?;
    let number = disclosure.id.clone();
    Some(CaseClock { number, kind: DISCLOSURE.to_owned(), due, records: 1 })
}

impl CaseClock {
    /// As something due. Who may open the case sees what it is.
    #[must_use]
    pub fn due_item(&self, on: NaiveDate) -> DueItem {
        let title = match (self.kind.as_str(), self.records) {
            (RETENTION, 1) => {
                "At least 1 record comes to the end of its period: ask the DSL to list it"
                    .to_owned()
            }
            (RETENTION, records) => format!(
                "At least {records} records come to the end of their period: ask the DSL to list them"
            ),
            _ => "Something in this record is due: ask the DSL to open it".to_owned(),
        };
        DueItem {
            kind: self.kind.clone(),
            id: self.number.clone(),
            title,
            due: self.due,
            status: DueStatus::of(self.due, on),
            owner: Office::Dsl.to_string(),
            source: "kept in the case vault".to_owned(),
            why: vec!["The earliest open day of the record when it was last changed".to_owned()],
        }
    }
}
