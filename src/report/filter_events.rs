//! Single events of a filter's log.

use chrono_tz::Tz;

use super::{Cell, Column, Report, Section, Table};
use crate::domain::filter_event::FilterEvent;
use crate::domain::moment::Moment;
use crate::domain::user_name::{Resolved, UserNames};
use crate::filter::Categories;
use crate::school::School;
use crate::store::filter_events::Found;

/// The harm whose addresses nobody should be led to.
const WITHHELD: &str = "csam";

/// How events are shown.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'n> {
    /// By which clocks.
    pub zone: Tz,
    /// Every address, whatever is behind it.
    pub in_full: bool,
    /// Who is behind the names of the log.
    pub names: &'n UserNames,
}

/// Events that were looked for.
#[must_use]
pub fn events(school: &School, found: &Found, categories: &Categories, shown: Shown<'_>) -> Report {
    report("Filter events", school, found, categories, shown)
}

/// Everything somebody did around a moment.
#[must_use]
pub fn context(
    school: &School,
    found: &Found,
    categories: &Categories,
    moment: Moment,
    shown: Shown<'_>,
) -> Report {
    let title = format!("Around {}", moment.in_words());
    report(&title, school, found, categories, shown)
}

fn report(
    title: &str,
    school: &School,
    found: &Found,
    categories: &Categories,
    shown: Shown<'_>,
) -> Report {
    let columns = [
        Column::time("at", "When"),
        Column::text("person", "User"),
        Column::text("whose", "Whose"),
        Column::text("device", "Device"),
        Column::text("verdict", "Verdict"),
        Column::text("asked-for", "Asked for"),
        Column::text("search", "Searched for"),
        Column::text("category", "Category"),
        Column::text("harms", "Harms"),
    ];
    let rows = found.events.iter().map(|event| row(event, categories, shown));
    let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX).to_string();
    let mut report = Report::new(title)
        .about("School", &school.settings().name)
        .about("Found", count(found.total))
        .section(Section::new().table(Table::new("events", columns).rows(rows)));
    let shown_count = found.events.len() as u64;
    if shown_count < found.total {
        report = report.note(format!(
            "The newest {shown_count} of {}. `--limit` shows more, other options fewer.",
            found.total
        ));
    }
    if !shown.in_full && found.events.iter().any(withheld) {
        report = report.note(
            "Addresses that may lead to indecent images of children are left out. Nobody at the \
             school opens or copies them: see `osafe procedure indecent-images`.",
        );
    }
    report.note("An event is what a filter wrote down, not what a person meant.")
}

fn row(event: &FilterEvent, categories: &Categories, shown: Shown<'_>) -> [Cell; 9] {
    let title =
        |id: &String| categories.harm(id).map_or_else(|| id.clone(), |harm| harm.title.clone());
    let harms: Vec<String> = event.harms.iter().map(title).collect();
    let asked_for = event.url.as_ref().or(event.host.as_ref());
    let asked_for =
        if shown.in_full || !withheld(event) { asked_for.into() } else { Cell::from("(left out)") };
    [
        event.at.with_timezone(&shown.zone).into(),
        event.person.as_ref().into(),
        shown.names.of(event).map(whose).into(),
        event.device.as_ref().or(event.address.as_ref()).into(),
        event.verdict.to_string().into(),
        asked_for,
        event.search.as_ref().into(),
        event.category.as_ref().into(),
        harms.join(", ").into(),
    ]
}

fn whose(resolved: &Resolved) -> String {
    match &resolved.class {
        Some(class) => format!("{}, {class}", resolved.name),
        None => resolved.name.clone(),
    }
}

fn withheld(event: &FilterEvent) -> bool {
    event.harms.iter().any(|harm| harm == WITHHELD)
}
