//! Registers: every record that a policy keeps and no other noun covers. A pack, or the school,
//! says in TOML what an entry holds, who approves it and how long it is valid; nothing about a
//! single register is known here.

pub mod entry;
pub mod keep;
pub mod number;
pub mod value;

use std::fmt;
use std::str::FromStr;

use chrono::{Days, Months, NaiveDate};
use serde::Deserialize;

use super::clock::Within;
use super::proof::Proof;
use super::word::words;

words! {
    /// The vault of a register.
    RegisterVault {
        /// The DSL team only.
        Casework = "casework",
        /// The head and the chair of governors only.
        Staff = "staff",
        /// Technician and DSL team.
        Operations = "operations",
    }
}

words! {
    /// What a field holds.
    FieldKind {
        /// A line of text.
        Text = "text",
        /// Prose.
        Narrative = "narrative",
        /// A day.
        Date = "date",
        /// A day and a time.
        Time = "time",
        /// Yes or no.
        YesNo = "yes-no",
        /// One of its choices.
        Choice = "choice",
        /// A person.
        Person = "person",
        /// A whole number.
        Number = "number",
    }
}

words! {
    /// The command that keeps a register in the place of `osafe register`.
    KeptBy {
        /// Tests of the filter.
        FilterCheck = "filter check",
        /// Changes to the filter.
        FilterChange = "filter change",
        /// Unblock requests.
        FilterUnblock = "filter unblock",
        /// What got through the filter.
        FilterBreach = "filter breach",
        /// Filter reports that somebody went through.
        FilterReceipt = "filter receipt",
        /// Devices and evidence in the school's hands.
        CustodyAdd = "custody add",
        /// Searches and confiscations.
        CustodySearch = "custody search",
        /// Files that go to a child's next school.
        DiscloseTransfer = "disclose transfer",
    }
}

impl KeptBy {
    /// The record that shows an entry of it.
    #[must_use]
    pub fn proof(self) -> Proof {
        match self {
            KeptBy::FilterCheck => Proof::Checked(String::new()),
            KeptBy::FilterChange => Proof::Changed,
            KeptBy::FilterUnblock => Proof::Unblocked,
            KeptBy::FilterBreach => Proof::Breached,
            KeptBy::FilterReceipt => Proof::Received(String::new()),
            KeptBy::CustodyAdd => Proof::Held,
            KeptBy::CustodySearch => Proof::Search,
            KeptBy::DiscloseTransfer => Proof::Transferred,
        }
    }
}

/// How long an entry is valid: `30 days`, `2 weeks`, `6 months`, `1 year`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Period {
    count: u16,
    unit: Unit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Days,
    Weeks,
    Months,
    Years,
}

/// The text is no period.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is no period: expected a number of `days`, `weeks`, `months` or `years`, as in `6 months`"
)]
pub struct NotAPeriod(String);

impl FromStr for Period {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Period, NotAPeriod> {
        let wrong = || NotAPeriod(text.chars().take(40).collect());
        let (count, unit) = text.trim().split_once(' ').ok_or_else(wrong)?;
        let count = count.parse().ok().filter(|count| *count > 0).ok_or_else(wrong)?;
        let unit = match unit.trim().trim_end_matches('s') {
            "day" => Unit::Days,
            "week" => Unit::Weeks,
            "month" => Unit::Months,
            "year" => Unit::Years,
            _ => return Err(wrong()),
        };
        Ok(Period { count, unit })
    }
}

impl TryFrom<String> for Period {
    type Error = NotAPeriod;
    fn try_from(text: String) -> Result<Period, NotAPeriod> {
        text.parse()
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            Unit::Days => "day",
            Unit::Weeks => "week",
            Unit::Months => "month",
            Unit::Years => "year",
        };
        write!(f, "{} {unit}{}", self.count, if self.count == 1 { "" } else { "s" })
    }
}

impl Period {
    /// The last day of what begins on a day.
    #[must_use]
    pub fn end(self, from: NaiveDate) -> NaiveDate {
        let end = match self.unit {
            Unit::Days => from.checked_add_days(Days::new(self.count.into())),
            Unit::Weeks => from.checked_add_days(Days::new(7 * u64::from(self.count))),
            Unit::Months => from.checked_add_months(Months::new(self.count.into())),
            Unit::Years => from.checked_add_months(Months::new(12 * u32::from(self.count))),
        };
        end.unwrap_or(NaiveDate::MAX)
    }
}

/// One register.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Register {
    /// Short name.
    pub id: String,
    /// What it is.
    pub title: String,
    /// In which vault its entries lie.
    pub vault: RegisterVault,
    /// Whose it is, as an office of the policy; else whoever approves, else the DSL.
    #[serde(default)]
    pub owner: Option<String>,
    /// Who approves an entry, as an office of the policy.
    #[serde(default)]
    pub approved_by: Option<String>,
    /// Who may approve one too.
    #[serde(default)]
    pub also_approved_by: Vec<String>,
    /// The command that keeps it in the place of `osafe register`.
    #[serde(default)]
    pub kept_by: Option<KeptBy>,
    /// How long an entry is valid, from its approval or else from the day it was made.
    #[serde(default)]
    pub valid: Option<Period>,
    /// How long it is kept, where the policy says.
    #[serde(default)]
    pub keep: Option<String>,
    /// Section or line.
    pub source: String,
    /// Oddities.
    #[serde(default)]
    pub notes: Vec<String>,
    /// What an entry holds.
    #[serde(default)]
    pub field: Vec<RegisterField>,
}

impl Register {
    /// The offices that approve an entry, the policy's own first.
    #[must_use]
    pub fn approvers(&self) -> Vec<String> {
        self.approved_by.iter().chain(&self.also_approved_by).cloned().collect()
    }

    /// Whose it is.
    #[must_use]
    pub fn owner(&self) -> &str {
        self.owner.as_deref().or(self.approved_by.as_deref()).unwrap_or("dsl")
    }

    /// The field of a short name.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<&RegisterField> {
        self.field.iter().find(|field| field.id == id)
    }

    /// Whether an entry of it can ever be due.
    #[must_use]
    pub fn has_days(&self) -> bool {
        self.kept_by.is_none()
            && (self.approved_by.is_some()
                || self.valid.is_some()
                || self.field.iter().any(|field| field.due.is_some()))
    }
}

/// One field of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegisterField {
    /// Short name.
    pub id: String,
    /// What it is.
    pub title: String,
    /// What it holds.
    #[serde(rename = "type")]
    pub kind: FieldKind,
    /// The words to choose from.
    #[serde(default)]
    pub choices: Vec<String>,
    /// Whether it must be filled in.
    #[serde(default)]
    pub required: bool,
    /// It is filled in when the entry is approved or refused, not before.
    #[serde(default)]
    pub at_decision: bool,
    /// What is to be done by this day, for the list of what is due.
    #[serde(default)]
    pub due: Option<String>,
    /// How long after this day or time it is to be done; else on the day itself.
    #[serde(default)]
    pub within: Option<Within>,
    /// Fields any of which, once filled in, says that it was done.
    #[serde(default)]
    pub settled_by: Vec<String>,
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A register in which everything can happen.
    pub(crate) fn register() -> Register {
        toml::from_str(
            r#"
            id = "borrowed-tablet"
            title = "Tablets lent"
            vault = "operations"
            approved_by = "head-teacher"
            also_approved_by = ["senior-leaders"]
            valid = "6 months"
            source = "invented"
            [[field]]
            id = "tablet"
            title = "Tablet"
            type = "text"
            required = true
            [[field]]
            id = "asked-by"
            title = "Asked by"
            type = "person"
            required = true
            [[field]]
            id = "back"
            title = "Back on"
            type = "date"
            due = "Ask for it back"
            settled_by = ["returned"]
            [[field]]
            id = "returned"
            title = "Returned on"
            type = "date"
            [[field]]
            id = "decision"
            title = "Decision"
            type = "choice"
            choices = ["lent", "not-lent"]
            required = true
            at_decision = true
            [[field]]
            id = "decided-on"
            title = "Decided on"
            type = "date"
            required = true
            at_decision = true
            "#,
        )
        .unwrap()
    }

    #[test]
    fn periods_are_read_as_they_are_written_and_end_on_real_days() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for (text, from, end) in [
            ("30 days", "2026-01-31", "2026-03-02"),
            ("2 weeks", "2026-12-25", "2027-01-08"),
            ("1 month", "2026-01-31", "2026-02-28"),
            ("1 year", "2028-02-29", "2029-02-28"),
        ] {
            let period: Period = text.parse().unwrap();
            assert_eq!(period.to_string(), text);
            assert_eq!(period.end(day(from)), day(end), "{text}");
        }
        for text in ["", "year", "0 days", "1 decade", "-1 days", "1.5 years", "1year"] {
            let error = text.parse::<Period>().unwrap_err().to_string();
            assert!(error.contains("as in `6 months`"), "{error}");
        }
    }

    #[test]
    fn an_unknown_type_is_refused_with_the_types_there_are() {
        let text = "id = \"x\"\ntitle = \"X\"\ntype = \"colour\"\n";
        let error = toml::from_str::<RegisterField>(text).unwrap_err().to_string();
        assert!(error.contains("unknown variant `colour`"), "{error}");
        assert!(error.contains("`narrative`") && error.contains("`yes-no`"), "{error}");
    }
}
