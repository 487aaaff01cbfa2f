//! What a concern says, as tables: the facts, the people, who was told.

use super::moment;
use crate::domain::concern::Concern;
use crate::domain::moment::Moment;
use crate::report::{Cell, Column, Table};

pub(super) fn facts(
    concern: &Concern,
    occurred: Option<Moment>,
    first: Option<(Column, Cell)>,
) -> Table {
    let text = |key: &str, title: &str, value: &Option<String>| {
        value.as_ref().map(|value| (Column::text(key, title), Cell::from(value.as_str())))
    };
    let prose = |key: &str, title: &str, value: &Option<String>| {
        value.as_ref().map(|value| (Column::narrative(key, title), Cell::from(value.as_str())))
    };
    let word = |key: &str, title: &str, value: Option<String>| {
        value.map(|value| (Column::text(key, title), Cell::from(value)))
    };
    let decision = concern.decision.as_ref();
    let fields = [
        first,
        word("occurred", "Happened", occurred.map(Moment::in_words)),
        Some((
            Column::narrative("description", "Description"),
            concern.description.as_str().into(),
        )),
        prose("own-words", "Their own words", &concern.own_words),
        text("place", "Where", &concern.place),
        word("site", "Site", concern.site.map(|site| site.to_string())),
        text("device", "Device", &concern.device),
        word("device-owner", "Whose device", concern.device_owner.map(|owner| owner.to_string())),
        text("account", "Signed in as", &concern.account),
        text("network-address", "Network address", &concern.network_address),
        text("platform", "App, service or site", &concern.platform),
        text("url", "Address visited", &concern.url),
        text("search", "Searched for", &concern.search),
        word("area", "Area of risk", concern.area.map(|area| area.to_string())),
        word("tags", "About", (!concern.tags.is_empty()).then(|| concern.tags.join(", "))),
        word("intent", "Meant", concern.intent.map(|intent| intent.to_string())),
        concern
            .reported_by_child
            .map(|told| (Column::yes_no("reported-by-child", "The child told"), told.into())),
        text("reported-by", "Reported by", &concern.reported_by),
        prose("evidence", "Evidence", &concern.evidence),
        prose("done-at-once", "Done at once", &concern.done_at_once),
        word("sanction", "Sanction", concern.sanction.as_ref().map(sanction)),
        prose("support", "Support", &concern.support),
        prose("decision", "Decision", &decision.map(|d| d.what.clone())),
        prose("reason", "Reason", &decision.map(|d| d.reason.clone())),
        prose(
            "not-referred",
            "Not referred, because",
            &decision.and_then(|d| d.referral_not_made_because.clone()),
        ),
        word(
            "filed-in",
            "Filed in",
            (!concern.filed_in.is_empty()).then(|| concern.filed_in.join(", ")),
        ),
        concern.follow_up.map(|day| (Column::date("follow-up", "Look again on"), day.into())),
    ];
    let present = fields.into_iter().flatten();
    present.fold(Table::card("incident"), |card, (column, cell)| card.field(column, cell))
}

pub(super) fn people(concern: &Concern) -> Table {
    let columns = [
        Column::text("name", "Name"),
        Column::text("role", "Role"),
        Column::text("part", "Part"),
        Column::text("class", "Class"),
    ];
    Table::new("people", columns).rows(concern.people.iter().map(|person| {
        [
            Cell::from(person.name.as_str()),
            person.role.to_string().into(),
            person.part.to_string().into(),
            person.class.as_deref().unwrap_or_default().into(),
        ]
    }))
}

pub(super) fn told(concern: &Concern) -> Table {
    let columns = [
        Column::text("who", "Who"),
        Column::text("when", "When"),
        Column::text("reference", "Reference"),
    ];
    Table::new("told", columns).rows(concern.told.iter().map(|told| {
        [
            Cell::from(told.who.as_str()),
            told.when.map_or(Cell::Empty, moment),
            told.reference.as_deref().unwrap_or_default().into(),
        ]
    }))
}

pub(super) fn sanction(sanction: &crate::domain::concern::Sanction) -> String {
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| Moment::Day(day).in_words());
    match (day(sanction.from), day(sanction.to)) {
        (Some(from), Some(to)) => format!("{}, {from} to {to}", sanction.what),
        (Some(from), None) => format!("{}, from {from}", sanction.what),
        (None, Some(to)) => format!("{}, until {to}", sanction.what),
        (None, None) => sanction.what.clone(),
    }
}
