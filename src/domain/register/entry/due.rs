//! What of a register entry has a day.

use chrono::{Days, NaiveDate};

use super::Entry;
use crate::domain::calendar::Calendar;
use crate::domain::due::{DueItem, DueStatus};
use crate::domain::moment::Moment;
use crate::domain::register::{Register, RegisterField};

/// After how many days an entry that nobody decided is past its day: no policy says.
const DECIDE_WITHIN: u64 = 7;

impl Entry {
    /// Everything of it that has a day: a decision, the days its fields name, its end. Nothing
    /// that stands in the entry is repeated, since it may be about a child.
    #[must_use]
    pub fn due_items(
        &self,
        register: &Register,
        calendar: &Calendar,
        on: NaiveDate,
    ) -> Vec<DueItem> {
        if !self.is_open() {
            return Vec::new();
        }
        let item = |kind: &str, id: String, what: &str, due, why: String| DueItem {
            kind: kind.to_owned(),
            id,
            title: format!("{what}: {}", register.title),
            due,
            status: DueStatus::of(due, on),
            owner: register.owner().to_owned(),
            source: register.source.clone(),
            why: vec![why],
        };
        let mut items = Vec::new();
        if self.decided.is_none() && register.approved_by.is_some() {
            let due = self.day() + Days::new(DECIDE_WITHIN);
            let why = format!(
                "Asked for on {}; no policy says how soon, so {DECIDE_WITHIN} days",
                Moment::Day(self.day()).in_words()
            );
            let mut item = item("approval", self.number.to_string(), "Decide", due, why);
            item.owner = register.approved_by.clone().unwrap_or(item.owner);
            items.push(item);
        }
        let days = register.field.iter().filter_map(|field| {
            let (what, due, why) = self.due_day(field, calendar)?;
            Some(item("register", format!("{}/{}", self.number, field.id), &what, due, why))
        });
        items.extend(days);
        if let Some(until) = self.until(register) {
            let why = match (self.until, register.valid) {
                (None, Some(valid)) => format!("Valid for {valid}"),
                _ => "Approved until that day".to_owned(),
            };
            let id = format!("{}/end", self.number);
            items.push(item("register", id, "Renew it, or end it", until, why));
        }
        items
    }

    fn due_day(
        &self,
        field: &RegisterField,
        calendar: &Calendar,
    ) -> Option<(String, NaiveDate, String)> {
        let what = field.due.clone()?;
        if field.settled_by.iter().any(|id| self.field(id).is_some()) {
            return None;
        }
        let day = self.field(&field.id)?.day()?;
        let (due, why) = match field.within {
            Some(within) => (
                within.due(day, calendar),
                format!("{within} from `{}`, {}", field.title, Moment::Day(day).in_words()),
            ),
            None => (day, format!("The day in `{}`", field.title)),
        };
        Some((what, due, why))
    }
}
