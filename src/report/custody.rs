//! Custody: the list, one item with everything that happened to it, searches.

use super::{Cell, Column, Report, Section, Table};
use crate::domain::custody::{Custody, SearchRecord};
use crate::domain::moment::Moment;
use crate::domain::word::Word;
use crate::policy::images::Advice;
use crate::school::School;

/// An item that was taken into custody.
#[must_use]
pub fn added(custody: &Custody, images: Option<&Advice>) -> Report {
    let mut report = Report::new(format!("{} is in custody", custody.item.id))
        .section(Section::new().table(item(custody)));
    if let Some(advice) = images {
        report = report.note(
            "It may hold indecent images of a child. Do not view, copy, forward, delete or investigate anything on it; \
             switch it off only if the police say so, and hand it to them.",
        );
        if let Some(procedure) = &advice.procedure {
            let incident = custody.item.incident;
            report = report
                .note(format!("The steps: `osafe procedure {procedure} --incident {incident}`."));
        }
    }
    if custody.seal().is_none() {
        report = report.note("It has no seal. Put it in a bag that shows when it was opened, and write down its number.");
    }
    report
}

/// Everything in custody, and the searches.
#[must_use]
pub fn list(school: &School, items: &[Custody], searches: &[SearchRecord]) -> Report {
    let mut report = Report::new("Custody")
        .about("School", &school.settings().name)
        .section(Section::titled("Items").table(items_table(items)));
    if !searches.is_empty() {
        report = report.section(Section::titled("Searches").table(search_list(searches)));
    }
    report
}

/// Items, a line each.
pub(super) fn items_table(items: &[Custody]) -> Table {
    let columns = [
        Column::text("id", "Number"),
        Column::text("incident", "Incident"),
        Column::text("kind", "Kind"),
        Column::text("what", "What"),
        Column::text("taken", "Taken"),
        Column::text("state", "State"),
        Column::text("holder", "With"),
        Column::text("kept", "Kept"),
        Column::text("seal", "Seal"),
    ];
    let rows = items.iter().map(|custody| {
        let taken = &custody.item.taken;
        [
            Cell::from(custody.item.id.to_string()),
            custody.item.incident.to_string().into(),
            taken.kind.map(|kind| kind.to_string()).into(),
            taken.what.as_str().into(),
            moment(taken.when),
            custody.state().into(),
            custody.holder().into(),
            custody.kept().into(),
            custody.seal().into(),
        ]
    });
    Table::new("custody", columns).rows(rows)
}

fn search_list(list: &[SearchRecord]) -> Table {
    let columns = [
        Column::text("id", "Number"),
        Column::text("incident", "Incident"),
        Column::text("kind", "Kind"),
        Column::text("when", "When"),
        Column::text("who", "Who"),
        Column::narrative("found", "Found"),
    ];
    Table::new("searches", columns).rows(list.iter().map(|search| {
        let searched = &search.searched;
        [
            Cell::from(search.id.to_string()),
            search.incident.to_string().into(),
            searched.kind.map(Word::as_str).into(),
            moment(searched.when),
            searched.who.as_str().into(),
            searched.found.as_str().into(),
        ]
    }))
}

/// One item with its movements and reviews.
#[must_use]
pub fn show(custody: &Custody) -> Report {
    Report::new(format!("{} of incident {}", custody.item.id, custody.item.incident))
        .section(Section::new().table(item(custody)))
        .section(Section::titled("Movements").table(movements(custody)))
        .section(Section::titled("Reviews").table(reviews(custody)))
}

/// What somebody would ask about a movement.
#[must_use]
pub fn doubts(custody: &Custody, gap: bool, images: bool) -> Vec<String> {
    use crate::domain::custody::MovementKind;
    let last = custody.movements.last().map(|movement| &movement.moved);
    let broken = last.and_then(|moved| moved.seal_intact) == Some(false);
    let returned = last.and_then(|moved| moved.kind) == Some(MovementKind::Return);
    let doubts = [
        (
            gap,
            "Somebody else handed it over than the one who had it: write a note on the incident of how it came to them.",
        ),
        (
            broken,
            "The seal was broken: write a note on the incident of who found it so and what is known, and put a new seal on it.",
        ),
        (
            images && returned,
            "The incident may be about indecent images of a child: such a device is returned only when the police \
             have said so. Write a note on the incident of who said so and when.",
        ),
    ];
    doubts.into_iter().filter(|(is, _)| *is).map(|(_, said)| said.to_owned()).collect()
}

/// A movement that was recorded.
#[must_use]
pub fn moved(custody: &Custody, doubts: Vec<String>) -> Report {
    let report = show(custody);
    doubts.into_iter().fold(report, Report::note)
}

/// A review that was recorded.
#[must_use]
pub fn reviewed(custody: &Custody) -> Report {
    show(custody)
}

/// A search that was recorded.
#[must_use]
pub fn searched(search: &SearchRecord) -> Report {
    let report = self::search(search);
    if search.searched.parents_told.is_some() {
        return report;
    }
    report.note(
        "Parents are told of a search for a banned item and of its outcome, any sanction included, whether or not \
         anything was found (national guidance, gov.uk, checked 22 November 2026).",
    )
}

/// The record of one search.
#[must_use]
pub fn search(search: &SearchRecord) -> Report {
    let searched = &search.searched;
    let present = searched.present.as_deref().unwrap_or_default();
    let present = if present.is_empty() { "nobody else".to_owned() } else { present.join(", ") };
    let items: Vec<String> = searched.items.iter().map(ToString::to_string).collect();
    let card = Table::card("search")
        .field(Column::text("id", "Number"), search.id.to_string())
        .field(Column::text("incident", "Incident"), search.incident.to_string())
        .field(Column::text("kind", "Kind"), searched.kind.map(Word::as_str))
        .field(Column::text("when", "When"), moment(searched.when))
        .field(Column::text("place", "Where"), searched.place.as_str())
        .field(Column::text("who", "Who was searched"), searched.who.as_str())
        .field(Column::text("by", "Who searched"), searched.by.as_str())
        .field(Column::text("present", "Who else was there"), present)
        .field(Column::text("authorised-by", "Authorised by"), searched.authorised_by.as_str())
        .field(Column::narrative("sought", "Searched for"), searched.sought.as_str())
        .field(Column::narrative("reason", "Why"), searched.reason.as_str())
        .field(Column::narrative("found", "Found"), searched.found.as_str())
        .field(Column::text("items", "In custody"), items.join(", "))
        .field(Column::narrative("follow-up", "What followed"), searched.follow_up.as_str())
        .field(Column::text("parents-told", "Parents told"), moment(searched.parents_told))
        .field(Column::time("recorded", "Written down"), search.recorded)
        .field(Column::text("recorded-by", "By"), search.recorded_by.name.as_str());
    Report::new(format!("Search {} of incident {}", search.id, search.incident))
        .section(Section::new().table(card))
}

fn item(custody: &Custody) -> Table {
    let (item, taken) = (&custody.item, &custody.item.taken);
    Table::card("item")
        .field(Column::text("id", "Number"), item.id.to_string())
        .field(Column::text("incident", "Incident"), item.incident.to_string())
        .field(Column::text("kind", "Kind"), taken.kind.map(Word::as_str))
        .field(Column::text("what", "What"), taken.what.as_str())
        .field(Column::text("from", "From whom"), taken.from.as_deref())
        .field(Column::text("by", "Taken by"), taken.by.as_str())
        .field(Column::text("taken", "Taken"), moment(taken.when))
        .field(Column::text("owner", "Whose it is"), taken.owner.as_deref())
        .field(Column::narrative("why", "Why"), taken.why.as_deref())
        .field(Column::text("state", "State"), custody.state())
        .field(Column::text("holder", "With"), custody.holder())
        .field(Column::text("kept", "Kept"), custody.kept())
        .field(Column::text("seal", "Seal"), custody.seal())
        .field(Column::time("recorded", "Written down"), item.recorded)
        .field(Column::text("recorded-by", "By"), item.recorded_by.name.as_str())
}

fn movements(custody: &Custody) -> Table {
    let columns = [
        Column::text("when", "When"),
        Column::text("kind", "What"),
        Column::text("from", "From"),
        Column::text("to", "To"),
        Column::narrative("why", "Why"),
        Column::yes_no("seal-intact", "Seal whole"),
        Column::text("new-seal", "New seal"),
        Column::text("kept", "Kept"),
        Column::text("reference", "Reference"),
        Column::time("recorded", "Written down"),
        Column::text("recorded-by", "By"),
    ];
    let rows = custody.movements.iter().map(|movement| {
        let moved = &movement.moved;
        [
            moment(moved.when),
            moved.kind.map(Word::as_str).into(),
            moved.from.as_str().into(),
            moved.to.as_str().into(),
            moved.why.as_str().into(),
            moved.seal_intact.into(),
            moved.new_seal.as_deref().into(),
            moved.kept.as_deref().into(),
            moved.reference.as_deref().into(),
            movement.recorded.into(),
            movement.recorded_by.name.as_str().into(),
        ]
    });
    Table::new("movements", columns).rows(rows).as_cards()
}

fn reviews(custody: &Custody) -> Table {
    let columns = [
        Column::text("when", "When"),
        Column::text("by", "By"),
        Column::narrative("looked-at", "Looked at"),
        Column::narrative("why", "Why"),
        Column::narrative("found", "Found"),
        Column::narrative("follow-up", "What followed"),
        Column::time("recorded", "Written down"),
    ];
    let rows = custody.reviews.iter().map(|review| {
        let reviewed = &review.reviewed;
        [
            moment(reviewed.when),
            reviewed.by.join(" and ").into(),
            reviewed.looked_at.as_str().into(),
            reviewed.why.as_str().into(),
            reviewed.found.as_str().into(),
            reviewed.follow_up.as_deref().into(),
            review.recorded.into(),
        ]
    });
    Table::new("reviews", columns).rows(rows).as_cards()
}

// A day without a time stays a day.
fn moment(moment: Option<Moment>) -> Cell {
    match moment {
        Some(Moment::Day(day)) => day.into(),
        Some(Moment::Time(time)) => time.into(),
        None => Cell::Empty,
    }
}
