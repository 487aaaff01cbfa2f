//! Agreements: the list, who has not signed, where one person stands, and what happened.

mod coverage;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Cell, Column, Report, Section, Table};
use crate::domain::agreement::missing::{Missing, Signer};
use crate::domain::agreement::{Asked, By, Event, Lasts, Signatures, Standing, Step, Version};
use crate::domain::book::Written;
use crate::domain::moment::Moment;
use crate::domain::roll::OnRoll;
use crate::policy::Policy;
use crate::school::School;

pub use coverage::{named, whole, without_names};

/// Every agreement with its text and how many have not signed it.
#[must_use]
pub fn list(
    school: &School,
    policy: &Policy,
    asked: &[Asked],
    (signatures, today): (&Signatures, NaiveDate),
    missing: &[Missing<'_>],
) -> Report {
    let columns = [
        Column::id("name", "Name"),
        Column::text("title", "What"),
        Column::text("kind", "Kind"),
        Column::text("signed-by", "Signed by"),
        Column::text("approved-by", "Permitted by"),
        Column::text("version", "Text"),
        Column::number("signed", "On record"),
        Column::number("missing", "Missing"),
    ];
    let rows = asked.iter().map(|asked| {
        let parties: Vec<String> = asked.parties.iter().map(ToString::to_string).collect();
        let count = missing.iter().filter(|one| one.asked.id == asked.id).count();
        let signed = signatures.of(&asked.id).filter(|(_, standing)| !standing.signed.is_empty());
        let version = signatures.version(&asked.id, today);
        [
            Cell::from(asked.id.as_str()),
            asked.title.as_str().into(),
            asked.kind.to_string().into(),
            parties.join(", ").into(),
            asked.approved_by.as_deref().map(|office| policy.role_title(office)).into(),
            version.map(|version| version.version.as_str()).into(),
            signed.count().into(),
            asked.is_asked_of_all().then_some(count).into(),
        ]
    });
    Report::new("Agreements, consents and permissions")
        .about("School", &school.settings().name)
        .about("Policy", format!("{}, version {}", policy.about().title, policy.about().version))
        .section(Section::new().table(Table::new("agreements", columns).rows(rows)))
}

/// Who has not signed what, by class.
#[must_use]
pub fn missing(school: &School, roll: &[OnRoll], missing: &[Missing<'_>], on: NaiveDate) -> Report {
    Report::new(format!("Not signed on {}", day(on)))
        .about("School", &school.settings().name)
        .about("Missing", missing.len().to_string())
        .section(Section::new().table(missing_table(roll, missing)))
}

fn missing_table(roll: &[OnRoll], missing: &[Missing<'_>]) -> Table {
    let columns = [
        Column::id("name", "Agreement"),
        Column::id("number", "Number"),
        Column::text("person", "Person"),
        Column::text("class", "Class"),
        Column::text("as", "Signed by"),
        Column::date("due", "By"),
    ];
    let names: BTreeMap<String, &str> = roll
        .iter()
        .map(|person| (person.number.to_string(), person.details.name.as_str()))
        .collect();
    let mut missing: Vec<(String, &Missing<'_>)> = missing
        .iter()
        .map(|one| (one.who.class.clone().unwrap_or_else(|| one.who.role.to_string()), one))
        .collect();
    missing.sort_by_key(|(class, one)| (&one.asked.id, class.clone(), &one.who.number));
    Table::new("missing", columns).rows(missing.into_iter().map(|(class, one)| {
        [
            Cell::from(one.asked.id.as_str()),
            one.who.number.as_str().into(),
            names.get(&one.who.number).copied().unwrap_or_default().into(),
            class.into(),
            one.party.to_string().into(),
            one.due.into(),
        ]
    }))
}

/// Where one person stands.
#[must_use]
pub fn person(
    asked: &[Asked],
    person: &OnRoll,
    signer: &Signer,
    signatures: &Signatures,
    today: NaiveDate,
) -> Report {
    let columns = [
        Column::id("name", "Agreement"),
        Column::text("title", "What"),
        Column::text("as", "Signed by"),
        Column::text("stands", "Stands"),
        Column::date("on", "On"),
        Column::text("version", "Text"),
        Column::date("until", "Until"),
        Column::text("by", "By whom"),
    ];
    let mut table = Table::new("agreements", columns);
    for asked in asked {
        let standing = signatures.standing(&asked.id, &signer.number);
        for party in asked.parties_of(signer.role) {
            let signature = standing.and_then(|standing| standing.signed.get(&party));
            let decided = standing.and_then(|standing| standing.decided.as_ref());
            let until = decided.and_then(|(_, _, until)| *until);
            table.push([
                asked.id.as_str().into(),
                asked.title.as_str().into(),
                party.to_string().into(),
                stands(asked, signer, (signatures, standing), party, today).into(),
                signature.map(|signature| signature.on).into(),
                signature.and_then(|signature| signature.version.clone()).into(),
                until.or_else(|| signature.and_then(|signature| signature.until)).into(),
                signature.and_then(|signature| signature.by.as_ref()).map(By::as_str).into(),
            ]);
        }
    }
    Report::new(format!("Agreements of {}", signer.number))
        .about("Person", &person.details.name)
        .about("Role", signer.role.to_string())
        .section(Section::new().table(table))
}

fn stands(
    asked: &Asked,
    signer: &Signer,
    (signatures, standing): (&Signatures, Option<&Standing>),
    party: crate::domain::agreement::Party,
    today: NaiveDate,
) -> &'static str {
    let standing = standing.cloned().unwrap_or_default();
    let decided = standing.decided.as_ref();
    let over = |until: &Option<NaiveDate>| until.is_some_and(|until| until < today);
    match (decided, standing.signed.get(&party)) {
        (Some((_, false, _)), _) => "refused",
        (Some((_, true, until)), _) if over(until) => "ended",
        (Some((_, true, _)), _) => "approved",
        (None, Some(_)) if asked.approved_by.is_some() => "waiting for a decision",
        (None, Some(_)) if signatures.holding(asked, &signer.number, party, today).is_some() => {
            "signed"
        }
        (None, Some(_)) => "to be signed again",
        (None, None) if standing.declined.contains_key(&party) => "declined or taken back",
        (None, None) if asked.is_asked_of_all() => "missing",
        (None, None) => "not asked",
    }
}

/// What was written down for whom.
#[must_use]
pub fn signed(title: &str, asked: &Asked, events: &[Event], passed: usize) -> Report {
    let columns =
        [Column::id("number", "Number"), Column::date("on", "On"), Column::text("what", "What")];
    let rows = events.iter().map(|event| {
        [event.who.as_str().into(), event.on.into(), happened(&event.step, |id| id).into()]
    });
    let report = Report::new(title)
        .about("Agreement", format!("{}: {}", asked.id, asked.title))
        .section(Section::new().table(Table::new("written", columns).rows(rows)));
    let report = if passed == 0 {
        report
    } else {
        report.note(format!("{passed} had signed before and were passed over."))
    };
    let asks = asked.approved_by.is_some()
        && events.iter().any(|event| matches!(event.step, Step::Signed { .. }));
    if asks {
        report.note(format!("It is not permitted yet: `osafe agreement approve {}`.", asked.id))
    } else {
        report
    }
}

/// A text that was recorded.
#[must_use]
pub fn version(asked: &Asked, version: &Version) -> Report {
    let card = Table::card("version")
        .field(Column::id("name", "Agreement"), asked.id.as_str())
        .field(Column::text("version", "Version"), version.version.as_str())
        .field(Column::text("title", "Heading"), version.title.as_str())
        .field(Column::date("from", "Signed from"), version.from)
        .field(Column::id("sha256", "SHA-256"), version.sha256.as_str());
    let report = Report::new("Text recorded").section(Section::new().table(card));
    match asked.lasts {
        Lasts::EachTime => report,
        _ => report
            .note("Whoever has signed an older text signs this one: `osafe agreement missing`."),
    }
}

/// Everything that happened, with who wrote it down.
#[must_use]
pub fn history(asked: &[Asked], policy: &Policy, events: &[Written<Event>]) -> Report {
    let columns = [
        Column::date("on", "On"),
        Column::id("number", "Number"),
        Column::text("agreement", "Agreement"),
        Column::narrative("what", "What"),
        Column::text("written-by", "Written by"),
        Column::time("written", "Written down"),
    ];
    let title = |id: &str| {
        let known = asked.iter().find(|asked| asked.id == id);
        known.map_or_else(|| id.to_owned(), |asked| asked.title.clone())
    };
    let rows = events.iter().map(|event| {
        [
            Cell::from(event.what.on),
            event.what.who.as_str().into(),
            title(&event.what.agreement).into(),
            happened(&event.what.step, |office| policy.role_title(office)).into(),
            event.writing.by.name.as_str().into(),
            event.writing.at.into(),
        ]
    });
    Report::new("Agreements: what happened")
        .section(Section::new().table(Table::new("history", columns).rows(rows)))
}

fn happened<'t>(step: &'t Step, title: impl Fn(&'t str) -> &'t str) -> String {
    let to = |until: &Option<NaiveDate>| {
        until.map(|until| format!(", until {}", day(until))).unwrap_or_default()
    };
    match step {
        Step::Signed { party, version, until, by } => {
            let text = version.as_ref().map(|text| format!(", version {text}")).unwrap_or_default();
            let by = by.as_ref().map(|by| format!(", {}", by.as_str())).unwrap_or_default();
            format!("signed by {party}{by}{text}{}", to(until))
        }
        Step::Declined { party } => format!("declined by {party}"),
        Step::Withdrawn { party } => format!("taken back by {party}"),
        Step::Approved { decided, until } => {
            format!("approved by {}, {}{}", decided.by, title(&decided.office), to(until))
        }
        Step::Refused { decided, why } => {
            format!("refused by {}, {}: {why}", decided.by, title(&decided.office))
        }
        Step::Ended => "ended".to_owned(),
    }
}

fn day(day: NaiveDate) -> String {
    Moment::Day(day).in_words()
}
