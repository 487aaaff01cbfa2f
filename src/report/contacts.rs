//! Whom to call: today's details first, the policy's own where they differ.

use super::{Cell, Column, Report, Section, Table};
use crate::domain::moment::Moment;
use crate::domain::word::Word;
use crate::policy::Policy;
use crate::policy::contacts::{Contact, Situation, Status};

/// Contacts with their details; those for one situation when it is given.
#[must_use]
pub fn contacts(policy: &Policy, situation: Option<Situation>, contacts: &[&Contact]) -> Report {
    let columns = [
        Column::text("name", "Who"),
        Column::text("for", "For"),
        Column::text("today", "Today"),
        Column::text("hours", "Hours"),
        Column::text("policy", "In the policy"),
        Column::text("notes", "Notes"),
    ];
    let rows = contacts.iter().map(|contact| {
        [
            Cell::from(contact.name.as_str()),
            contact.purpose.as_str().into(),
            today(contact).into(),
            hours(contact).into(),
            printed(contact).into(),
            contact.notes.join(" ").into(),
        ]
    });
    let about = policy.about();
    let mut report =
        Report::new("Whom to call").about("Policy", &about.title).about("Version", &about.version);
    if let Some(situation) = situation {
        report = report.about("Situation", situation.as_str().replace('-', " "));
    }
    report
        .section(Section::new().table(Table::new("contacts", columns).rows(rows).as_cards()))
        .note("In immediate danger call 999.")
}

fn today(contact: &Contact) -> String {
    let detail = |detail: &crate::policy::contacts::TodayDetail| {
        let sure = match detail.status {
            Status::Unverified => "not confirmed",
            Status::School => "confirmed by the school",
            Status::Primary | Status::Secondary => "confirmed",
        };
        format!("{} ({sure}, {})", detail.value, Moment::Day(detail.checked).in_words())
    };
    contact.today.iter().map(detail).collect::<Vec<_>>().join("; ")
}

fn hours(contact: &Contact) -> String {
    match (&contact.hours, contact.hours_status) {
        (Some(hours), Some(Status::Unverified)) => format!("{hours} (not confirmed)"),
        (Some(hours), _) => hours.clone(),
        (None, _) => String::new(),
    }
}

fn printed(contact: &Contact) -> String {
    let details = contact.policy.iter().map(|d| format!("{} ({})", d.value, d.source));
    details.collect::<Vec<_>>().join("; ")
}
