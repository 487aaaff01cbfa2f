//! How long records are kept, and what was erased.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Cell, Column, Report, Section, Table};
use crate::domain::disposal::{Keeping, Tombstone};
use crate::domain::moment::Moment;
use crate::domain::record_id::RecordId;
use crate::domain::retention::KeepUntil;
use crate::school::School;
use crate::store::filter_events::Dropped;
use crate::store::retention::Erased;

/// What is due for disposal on a day, and until when everything else is kept.
#[must_use]
pub fn list(
    school: &School,
    on: NaiveDate,
    keepings: &[Keeping],
    unneeded: &[String],
    erased: &[Tombstone],
) -> Report {
    let (due, mut kept): (Vec<&Keeping>, Vec<&Keeping>) =
        keepings.iter().partition(|keeping| keeping.is_due(on));
    // What is due first comes first; what is never due by itself comes last.
    kept.sort_by_key(|keeping| (keeping.day().is_none(), keeping.day(), keeping.record.clone()));
    let mut report = Report::new(format!("Retention on {}", Moment::Day(on).in_words()))
        .about("School", &school.settings().name)
        .section(Section::titled("Due for disposal").table(table("due", &due)))
        .section(Section::titled("Kept").table(table("kept", &kept)));
    if !unneeded.is_empty() {
        let people = Section::titled("People whom no incident needs");
        report = report.section(people.paragraph(unneeded.join(", ")));
    }
    if !erased.is_empty() {
        report = report.section(Section::titled("Erased").table(stones(erased)));
    }
    if keepings.iter().any(|keeping| keeping.until == KeepUntil::NoPeriod) {
        report = report.note(NO_PERIOD);
    }
    let sources: BTreeSet<&str> = keepings.iter().map(|keeping| keeping.source.as_str()).collect();
    let sources = sources.into_iter().filter(|source| !source.is_empty());
    sources.fold(report, |report, source| report.note(format!("Period: {source}."))).note(
        "Nothing goes by itself: look at each before `osafe retention erase`. A missing date of \
         birth is written down with `osafe people amend PERSON --born DATE`.",
    )
}

/// How a school sets a period where no source gives one.
const NO_PERIOD: &str = "Where no period is given, the school may set one in its own copy of the policy: `[[retention]]` with the \
     id `roll`, `signatures` or `training` in policy.toml, and `keep = \"6 years\"` or `\"25 years from birth\"` \
     in a register.";

/// What of the filter's log is past its period, or was dropped. `period` is in days, and whether
/// the school has set it itself.
#[must_use]
pub fn filter_log(
    school: &School,
    dropped: Dropped,
    before: NaiveDate,
    (days, is_own): (u32, bool),
    done: bool,
) -> Report {
    let count = |number: u64| Cell::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let facts = Table::card("filter-log")
        .field(Column::date("kept-from", "Kept from"), before)
        .field(Column::number("events", "Events before"), count(dropped.events))
        .field(Column::number("days", "Days"), count(dropped.days))
        .field(Column::date("first", "First day"), dropped.first)
        .field(Column::date("last", "Last day"), dropped.last);
    let title =
        if done { "The filter's log was dropped" } else { "The filter's log past its period" };
    let report = Report::new(title)
        .about("School", &school.settings().name)
        .about("Period", format!("{days} days"))
        .section(Section::new().table(facts))
        .note("The counts of each day and the events that are worth a look stay.");
    if is_own {
        return report;
    }
    report.note("The school has set no period of its own: see `filter_log_days` in osafe.toml.")
}

fn table(id: &str, keepings: &[&Keeping]) -> Table {
    let columns = [
        Column::text("incident", "Record"),
        Column::text("people", "About"),
        Column::date("until", "Until"),
        Column::text("why", "Why"),
    ];
    Table::new(id, columns).rows(keepings.iter().map(|keeping| {
        [
            Cell::from(keeping.record.to_string()),
            keeping.people.join(", ").into(),
            keeping.day().into(),
            keeping.in_words().into(),
        ]
    }))
}

fn stones(erased: &[Tombstone]) -> Table {
    let columns = [
        Column::text("id", "Number"),
        Column::time("erased", "When"),
        Column::text("by", "By"),
        Column::text("why", "Why"),
        Column::text("reason", "Reason"),
    ];
    Table::new("erased", columns).rows(erased.iter().map(|stone| {
        [
            Cell::from(stone.id.as_str()),
            stone.erased.into(),
            stone.by.title().into(),
            stone.why.to_string().into(),
            stone.reason.as_deref().unwrap_or_default().into(),
        ]
    }))
}

/// An incident that was held or let go.
#[must_use]
pub fn held(done: &str, kept: &[Keeping], on: NaiveDate) -> Report {
    let kept: Vec<&Keeping> = kept.iter().collect();
    let report = Report::new(done).section(Section::new().table(table("kept", &kept)));
    if kept.iter().any(|keeping| keeping.is_due(on)) {
        return report.note("It is due for disposal.");
    }
    report
}

/// What was erased, and what is out of reach.
#[must_use]
pub fn erased(what: &str, erased: &Erased, filed: &[String]) -> Report {
    let list = |numbers: Vec<String>| numbers.join(", ");
    let mut report = Report::new(format!("{what} is erased"));
    for (label, numbers) in [
        ("Incidents", erased.incidents.iter().map(ToString::to_string).collect()),
        ("Concerns", erased.concerns.clone()),
        ("Other records", erased.others.iter().map(ToString::to_string).collect()),
        ("People", erased.people.clone()),
        ("Disclosures", erased.disclosures.clone()),
    ] {
        if !numbers.is_empty() {
            report = report.about(label, list(numbers));
        }
    }
    if !filed.is_empty() {
        report = report.about("Paper copies were filed in", filed.join("; "));
    }
    if erased.others.iter().any(|record| matches!(record, RecordId::OnRoll(_))) {
        report = report.note(
            "Rows of the filter's log that are still kept go by its own period: see `osafe \
             retention filter-log`.",
        );
    }
    report
        .note("Numbers, the day and the office stay, and the audit chain, which holds no text.")
        .note(
            "Backups, packs and paper made before still have it: they go by their own rule. \
             Another record may name the person: `osafe incident list --search -` finds it.",
        )
}
