//! What may be blocked without need: what people asked for, and what is blocked often and harms
//! nobody.

use super::super::{Cell, Column, Report, Section, Table};
use crate::domain::book::unblock::{UnblockPage, UnblockStatus};
use crate::school::School;
use crate::store::filter_events::{Period, Tally};

/// A host that somebody asked for.
struct Wanted<'p> {
    host: String,
    pages: Vec<&'p UnblockPage>,
}

/// The report; `harmless` are the categories without a harm, most blocked first.
#[must_use]
pub fn overblocked(
    school: &School,
    period: Option<Period>,
    requests: &[UnblockPage],
    harmless: &[Tally],
) -> Report {
    let report =
        Report::new("What may be blocked without need").about("School", &school.settings().name);
    let report = match period {
        Some(period) => {
            report.about("From", period.from.to_string()).about("To", period.to.to_string())
        }
        None => report.note("No filter log has been imported yet: see `osafe import-filter-log`."),
    };
    report.section(asked_for(requests)).section(categories(harmless)).note(
        "A category without a harm may still be blocked for a good reason. Look at it with whoever \
             teaches, and write down what is changed: `osafe filter change add`.",
    )
}

fn asked_for(requests: &[UnblockPage]) -> Section {
    let mut wanted: Vec<Wanted<'_>> = Vec::new();
    for page in requests {
        let host = page.about().host();
        match wanted.iter_mut().find(|known| known.host == host) {
            Some(known) => known.pages.push(page),
            None => wanted.push(Wanted { host, pages: vec![page] }),
        }
    }
    let count = |wanted: &Wanted<'_>, status| {
        wanted.pages.iter().filter(|page| page.status() == status).count()
    };
    let approved = |wanted: &Wanted<'_>| {
        count(wanted, UnblockStatus::Approved) + count(wanted, UnblockStatus::Ended)
    };
    wanted.sort_by_key(|wanted| std::cmp::Reverse((approved(wanted), wanted.pages.len())));
    let columns = [
        Column::text("host", "Host"),
        Column::number("asked", "Asked for"),
        Column::number("approved", "Approved"),
        Column::number("refused", "Refused"),
        Column::number("open", "Open"),
        Column::text("numbers", "Requests"),
    ];
    let rows = wanted.iter().map(|wanted| {
        let numbers: Vec<String> = wanted.pages.iter().map(|p| p.number.to_string()).collect();
        [
            Cell::from(wanted.host.as_str()),
            wanted.pages.len().into(),
            approved(wanted).into(),
            count(wanted, UnblockStatus::Refused).into(),
            count(wanted, UnblockStatus::Open).into(),
            numbers.join(", ").into(),
        ]
    });
    Section::titled("Blocked and asked for").table(Table::new("asked-for", columns).rows(rows))
}

fn categories(harmless: &[Tally]) -> Section {
    let columns = [
        Column::text("category", "Category"),
        Column::number("blocked", "Blocked"),
        Column::number("events", "All"),
    ];
    let count = |number: u64| Cell::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let rows = harmless
        .iter()
        .map(|tally| [tally.name.as_str().into(), count(tally.blocked), count(tally.events)]);
    Section::titled("Blocked often and no known harm")
        .table(Table::new("categories", columns).rows(rows))
}
