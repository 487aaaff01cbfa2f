//! Copies that leave the school: what is open, what was found and decided, and the packs
//! themselves.

use chrono::NaiveDate;

use super::{Cell, Column, Report, Section, Table};
use crate::domain::disclosure::{Disclosure, DisclosureKind, Limit, NameFound, Place};
use crate::domain::moment::Moment;
use crate::school::School;

/// Every disclosure.
#[must_use]
pub fn list(school: &School, disclosures: &[Disclosure]) -> Report {
    let columns = [
        Column::text("id", "Number"),
        Column::text("kind", "Kind"),
        Column::text("person", "About"),
        Column::text("to", "To"),
        Column::date("due", "By"),
        Column::text("status", "Status"),
        Column::date("sent", "Sent"),
        Column::date("received", "Received"),
    ];
    let rows = disclosures.iter().map(|disclosure| {
        [
            Cell::from(disclosure.id.as_str()),
            disclosure.kind.to_string().into(),
            whom(disclosure).into(),
            disclosure.to.as_deref().unwrap_or_default().into(),
            disclosure.due.into(),
            disclosure.status().to_string().into(),
            disclosure.sent.into(),
            disclosure.received.into(),
        ]
    });
    Report::new("Disclosures")
        .about("School", &school.settings().name)
        .section(Section::new().table(Table::new("disclosures", columns).rows(rows)))
}

/// One disclosure with everything that was found, decided and made.
#[must_use]
pub fn show(disclosure: &Disclosure, limit: &Limit) -> Report {
    let day = |day: Option<NaiveDate>| day.map(|day| Moment::Day(day).in_words());
    let facts = [
        ("Status", Some(disclosure.status().to_string())),
        ("About", whom(disclosure)),
        ("To", disclosure.to.clone()),
        ("Counts from", day(Some(disclosure.from))),
        ("By", day(disclosure.due)),
        ("Source", Some(disclosure.source.clone())),
        ("Sent", day(disclosure.sent)),
        ("Method", disclosure.method.clone()),
        ("Received", day(disclosure.received)),
        ("Withdrawn", disclosure.withdrawn.clone()),
        ("Not searched", not_searched(disclosure)),
    ];
    let title = format!("{}: {}", disclosure.id, disclosure.kind.title());
    let mut report = facts
        .into_iter()
        .filter_map(|(label, value)| Some((label, value?)))
        .fold(Report::new(title), |report, (label, value)| report.about(label, value));
    if !disclosure.terms.is_empty() {
        let terms = disclosure.terms.join(", ");
        report = report.section(Section::titled("Searched for").paragraph(terms));
    }
    if !disclosure.namesakes.is_empty() {
        let namesakes = Section::titled("Others of the same name").table(namesakes(disclosure));
        report = report.section(namesakes);
    }
    report = report.section(Section::titled("Records").table(records(disclosure)));
    if disclosure.is_chosen() {
        report = report.section(Section::titled("Other people's names").table(names(disclosure)));
    }
    if !disclosure.files.is_empty() {
        report = report.section(Section::titled("Attached files").table(files(disclosure)));
    }
    if !disclosure.packs.is_empty() {
        report = report.section(Section::titled("Packs").table(packs(disclosure)));
    }
    if disclosure.is_open() {
        report = limit.notes.iter().fold(report, Report::note);
        if !disclosure.not_searched.is_empty() {
            report = report.note(NOT_SEARCHED);
        }
        report = report.note(next_step(disclosure));
    }
    report
}

/// What is said where a vault was not searched, whether or not there is anything in it.
const NOT_SEARCHED: &str = "What you do not open was not searched: whoever does opens a request of their own there. Nor were \
     concerns that still wait in the inbox: take them first. The members list and osafe.toml name members and \
     office holders.";

fn not_searched(disclosure: &Disclosure) -> Option<String> {
    let vaults = disclosure.not_searched.join(", ");
    (!vaults.is_empty()).then_some(vaults)
}

fn whom(disclosure: &Disclosure) -> Option<String> {
    let roll = disclosure.roll.map(|number| number.to_string());
    let numbers: Vec<String> = disclosure.person.iter().cloned().chain(roll).collect();
    let name = || disclosure.name.as_ref().map(|_| "somebody not known by number".to_owned());
    if numbers.is_empty() { name() } else { Some(numbers.join(", ")) }
}

fn namesakes(disclosure: &Disclosure) -> Table {
    let columns = [
        Column::id("number", "Number"),
        Column::text("about", "Class or role"),
        Column::text("decision", "The same person"),
        Column::text("reason", "Because"),
    ];
    Table::new("people", columns).rows(disclosure.namesakes.iter().map(|namesake| {
        let (decision, reason) = match &namesake.choice {
            None => ("open", ""),
            Some(choice) if choice.keep => ("yes", choice.reason.as_str()),
            Some(choice) => ("no", choice.reason.as_str()),
        };
        [
            Cell::from(namesake.number.as_str()),
            namesake.about.as_str().into(),
            decision.into(),
            reason.into(),
        ]
    }))
}

/// What has to be done next, with the command for it.
#[must_use]
pub fn next_step(disclosure: &Disclosure) -> String {
    let id = &disclosure.id;
    if disclosure.sent.is_some() {
        return format!("When the school has it: `osafe disclose confirm {id} --received DATE`.");
    }
    if !disclosure.is_decided() {
        return format!(
            "Decide about each person, record, name and file: `osafe disclose decide {id}`."
        );
    }
    if disclosure.packs.is_empty() {
        return format!("Make the pack: `osafe disclose pack {id} -o DIR`.");
    }
    format!("When it is on its way: `osafe disclose sent {id} --method \"by hand\"`.")
}

fn records(disclosure: &Disclosure) -> Table {
    let columns = [
        Column::text("incident", "Record"),
        Column::text("found-by", "Found by"),
        Column::text("decision", "Decision"),
        Column::text("reason", "Because"),
    ];
    Table::new("incidents", columns).rows(disclosure.records.iter().map(|record| {
        let decision = match (record.open, &record.left_out) {
            (true, _) => "open",
            (false, Some(_)) => "left out",
            (false, None) => "taken in",
        };
        let reason = record.left_out.as_deref().or(record.taken_in.as_deref());
        [
            Cell::from(record.reference.to_string()),
            record.terms.join(", ").into(),
            decision.into(),
            reason.unwrap_or_default().into(),
        ]
    }))
}

fn names(disclosure: &Disclosure) -> Table {
    let columns = [
        Column::text("id", "Number"),
        Column::text("name", "Name"),
        Column::narrative("places", "Where it stands"),
        Column::text("decision", "Decision"),
        Column::text("reason", "Because"),
    ];
    let standing = disclosure.names.iter().filter(|name| !name.places.is_empty());
    Table::new("names", columns).rows(standing.map(|name| {
        let (decision, reason) = match &name.choice {
            None => ("open", ""),
            Some(choice) if choice.keep => ("keep", choice.reason.as_str()),
            Some(choice) => ("take out", choice.reason.as_str()),
        };
        [
            Cell::from(name.id.as_str()),
            name.names.first().map_or("", String::as_str).into(),
            places(name).into(),
            decision.into(),
            reason.into(),
        ]
    }))
}

fn files(disclosure: &Disclosure) -> Table {
    let columns = [
        Column::id("id", "Number"),
        Column::text("incident", "Incident"),
        Column::text("name", "File"),
        Column::text("decision", "Decision"),
        Column::text("reason", "Because"),
    ];
    Table::new("files", columns).rows(disclosure.files.iter().map(|found| {
        let (decision, reason) = match &found.choice {
            None if disclosure.chooses_files() => ("open", ""),
            None => ("copy", "the whole file goes with the child"),
            Some(choice) if choice.keep => ("copy", choice.reason.as_str()),
            Some(choice) => ("leave out", choice.reason.as_str()),
        };
        [
            Cell::from(found.file.id.to_string()),
            found.file.incident.to_string().into(),
            found.file.name.as_str().into(),
            decision.into(),
            reason.into(),
        ]
    }))
}

/// Where a name stands, a line each.
#[must_use]
pub fn places(name: &NameFound) -> String {
    let line = |place: &Place| {
        let times =
            if place.times > 1 { format!(", {} times", place.times) } else { String::new() };
        match &place.record {
            Some(record) => format!("{record}, {}{times}", place.field),
            None => format!("{}{times}", place.field),
        }
    };
    name.places.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn packs(disclosure: &Disclosure) -> Table {
    let columns = [
        Column::time("made", "Made"),
        Column::text("file", "File"),
        Column::number("bytes", "Bytes"),
        Column::text("sha256", "SHA-256"),
    ];
    let files = disclosure.packs.iter().flat_map(|pack| pack.files.iter().map(|f| (pack.made, f)));
    Table::new("packs", columns).as_cards().rows(files.map(|(made, file)| {
        let bytes = i64::try_from(file.bytes).unwrap_or(i64::MAX);
        [made.into(), file.name.as_str().into(), bytes.into(), file.sha256.as_str().into()]
    }))
}

/// A pack that was made.
#[must_use]
pub fn made(disclosure: &Disclosure, folder: &str) -> Report {
    let report = Report::new(format!("The pack of {} is made", disclosure.id))
        .about("Folder", folder)
        .section(Section::titled("Files").table(packs(disclosure)));
    let report = match not_searched(disclosure) {
        Some(vaults) => report.about("Not searched", vaults).note(NOT_SEARCHED),
        None => report,
    };
    let report = if disclosure.letters || disclosure.kind != DisclosureKind::Transfer {
        report.note(
            "A name that nobody entered in the records was not found: read every line before \
             this is given away.",
        )
    } else {
        report.note("It names other people: `--redact` puts letters in their place.")
    };
    report
        .note("It is not encrypted. Send it by a secure way, then delete it.")
        .note(next_step(disclosure))
}
