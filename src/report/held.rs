//! What else is held about somebody, as it goes into the answer to a request: entries of
//! registers, what stands under a number of the roll, what the filter's log counts.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde_json::Value;

use super::{Cell, Column, Section, Table, agreements, registers, roll};
use crate::domain::agreement::Asked;
use crate::domain::episode::{Decision, Episode};
use crate::domain::filter_event::Who;
use crate::domain::holder::HolderEntry;
use crate::domain::register::Register;
use crate::domain::register::entry::Entry;
use crate::policy::Policy;
use crate::store::filter_events::{FlaggedDay, Named};
use crate::store::held::OfPerson;

/// An entry of a register with everything that happened to it.
#[must_use]
pub fn entry(
    policy: &Policy,
    register: Option<&Register>,
    entry: &Entry,
    today: NaiveDate,
) -> Vec<Section> {
    let title = register.map_or(entry.register.as_str(), |register| register.title.as_str());
    let shown = registers::entry(title, policy, register, entry, today);
    let titled = |section: Section| match section.title {
        Some(_) => section,
        None => Section { title: Some(title.to_owned()), ..section },
    };
    shown.sections.into_iter().map(titled).collect()
}

/// Everything that stands under a number of the roll.
#[must_use]
pub fn on_roll(policy: &Policy, asked: &[Asked], held: &OfPerson) -> Vec<Section> {
    let with = |title: &str, sections: Vec<Section>| {
        let titled = |section| Section { title: Some(title.to_owned()), ..section };
        sections.into_iter().map(titled).collect::<Vec<_>>()
    };
    let person = std::slice::from_ref(&held.person);
    let mut sections = with("On the roll", roll::written("", person).sections);
    if !held.agreements.is_empty() {
        let history = agreements::history(asked, policy, &held.agreements);
        sections.extend(with("Agreements and consents", history.sections));
    }
    if !held.trained.is_empty() {
        sections.push(Section::titled("Training").table(trained(held)));
    }
    if !held.needs.is_empty() {
        sections.push(Section::titled("Training needs").table(needs(held)));
    }
    if !held.offices.is_empty() {
        sections.push(Section::titled("Offices").table(offices(&held.offices)));
    }
    sections
}

fn trained(held: &OfPerson) -> Table {
    let columns = [
        Column::date("on", "On"),
        Column::text("training", "Training"),
        Column::text("contents", "Contents"),
        Column::text("provider", "Given by"),
        Column::number("minutes", "Minutes"),
        Column::text("certificate", "Certificate"),
    ];
    Table::new("trained", columns).rows(held.trained.iter().map(|trained| {
        [
            Cell::from(trained.on),
            trained.training.as_str().into(),
            trained.contents.join(", ").into(),
            trained.provider.as_ref().into(),
            trained.minutes.into(),
            trained.certificate.as_ref().into(),
        ]
    }))
}

fn needs(held: &OfPerson) -> Table {
    let columns = [
        Column::date("on", "On"),
        Column::narrative("need", "Need"),
        Column::text("met-by", "Met by"),
        Column::text("cost", "Cost"),
        Column::date("review", "Looked at again"),
    ];
    Table::new("needs", columns).rows(held.needs.iter().map(|need| {
        [
            Cell::from(need.on),
            need.need.as_str().into(),
            need.met_by.as_ref().into(),
            need.cost.as_ref().into(),
            need.review.into(),
        ]
    }))
}

fn offices(entries: &[HolderEntry]) -> Table {
    let columns = [
        Column::text("office", "Office"),
        Column::text("name", "Name"),
        Column::date("from", "From"),
        Column::date("until", "Until"),
    ];
    let rows = entries.iter().filter_map(|entry| match entry {
        HolderEntry::Appointed(holding) => Some([
            Cell::from(holding.office.title()),
            holding.name.as_str().into(),
            holding.from.into(),
            holding.until.into(),
        ]),
        HolderEntry::StoodDown { .. } => None,
    });
    Table::new("offices", columns).rows(rows)
}

/// Any other record, field by field, as it is kept.
#[must_use]
pub fn stored(values: &[Value]) -> Vec<Section> {
    let card = |(place, value): (usize, &Value)| {
        let mut said = Vec::new();
        flatten(value, &mut String::new(), &mut said);
        let card = Table::card(format!("record-{}", place + 1));
        let card = said.into_iter().fold(card, |card, (key, text)| {
            let title = key.replace(['-', '_'], " ");
            card.field(Column::narrative(key.replace([' ', '_'], "-"), title), text)
        });
        Section::titled(if place == 0 { "As it is kept" } else { "What followed" }).table(card)
    };
    values.iter().enumerate().map(card).collect()
}

fn flatten(value: &Value, path: &mut String, said: &mut Vec<(String, String)>) {
    let text = match value {
        Value::Null => return,
        Value::Object(fields) => {
            for (key, field) in fields {
                let length = path.len();
                if !path.is_empty() {
                    path.push(' ');
                }
                path.push_str(key);
                flatten(field, path, said);
                path.truncate(length);
            }
            return;
        }
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                let length = path.len();
                path.push(' ');
                path.push_str(&(place + 1).to_string());
                flatten(item, path, said);
                path.truncate(length);
            }
            return;
        }
        Value::String(text) => text.clone(),
        Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Value::Number(number) => number.to_string(),
    };
    said.push((path.trim().to_owned(), text));
}

/// What the filter's log counts under somebody's user names: how many and when, never a page.
#[derive(Default)]
pub struct Logged {
    counts: BTreeMap<Who, Count>,
    /// The days with events worth a look.
    pub flagged: Vec<FlaggedDay>,
    /// The episodes with what was decided about each.
    pub episodes: Vec<(Episode, Vec<Decision>)>,
}

struct Count {
    first: NaiveDate,
    last: NaiveDate,
    days: BTreeSet<NaiveDate>,
    events: u64,
    blocked: u64,
}

impl Logged {
    /// Counts a name on a day.
    pub fn count(&mut self, named: &Named) {
        let day = named.day;
        let count = self.counts.entry(named.who.clone()).or_insert_with(|| Count {
            first: day,
            last: day,
            days: BTreeSet::new(),
            events: 0,
            blocked: 0,
        });
        count.first = count.first.min(day);
        count.last = count.last.max(day);
        count.days.insert(day);
        count.events += named.events;
        count.blocked += named.blocked;
    }

    /// Whether the log has nothing of the person.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.counts.is_empty() && self.flagged.is_empty() && self.episodes.is_empty()
    }

    /// The names it has of the person.
    #[must_use]
    pub fn names(&self) -> BTreeSet<String> {
        let flagged = self.flagged.iter().map(|day| &day.who);
        let episodes = self.episodes.iter().map(|(episode, _)| &episode.who);
        let all = self.counts.keys().chain(flagged).chain(episodes);
        all.map(|who| who.name().to_owned()).collect()
    }

    /// Who decided about the episodes.
    #[must_use]
    pub fn deciders(&self) -> Vec<String> {
        let decisions = self.episodes.iter().flat_map(|(_, decisions)| decisions);
        let names: BTreeSet<&str> = decisions.map(|one| one.by.name.as_str()).collect();
        names.into_iter().map(str::to_owned).collect()
    }

    /// As it goes into the answer.
    #[must_use]
    pub fn sections(&self) -> Vec<Section> {
        let mut sections = vec![Section::titled("Events counted").table(self.counted()).note(
            "Counts of what the web filter logged under these names. The rows themselves are \
             kept for the school's own period and then dropped.",
        )];
        if !self.flagged.is_empty() {
            sections.push(Section::titled("Events worth a look").table(self.days()));
        }
        if !self.episodes.is_empty() {
            sections.push(Section::titled("Episodes").table(self.decided()));
        }
        sections
    }

    fn counted(&self) -> Table {
        let columns = [
            Column::text("name", "Name in the log"),
            Column::date("first", "First day"),
            Column::date("last", "Last day"),
            Column::number("days", "Days"),
            Column::number("events", "Events"),
            Column::number("blocked", "Blocked"),
        ];
        Table::new("counted", columns).rows(self.counts.iter().map(|(who, count)| {
            [
                Cell::from(who.name()),
                count.first.into(),
                count.last.into(),
                count.days.len().into(),
                number(count.events),
                number(count.blocked),
            ]
        }))
    }

    fn days(&self) -> Table {
        let columns = [
            Column::date("day", "Day"),
            Column::text("name", "Name in the log"),
            Column::number("events", "Events"),
        ];
        let rows = self.flagged.iter();
        Table::new("worth-a-look", columns)
            .rows(rows.map(|day| [Cell::from(day.day), day.who.name().into(), number(day.events)]))
    }

    fn decided(&self) -> Table {
        let columns = [
            Column::id("number", "Number"),
            Column::time("began", "Began"),
            Column::text("harms", "About"),
            Column::number("events", "Events"),
            Column::text("state", "What became of it"),
            Column::narrative("decided", "Decided"),
        ];
        Table::new("episodes", columns).rows(self.episodes.iter().map(|(episode, decisions)| {
            let said = decisions.iter().map(|one| {
                let why = one.reason.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
                format!("{} by {}{why}", one.state, one.by.name)
            });
            [
                Cell::from(episode.id.to_string()),
                episode.start.into(),
                episode.harms.join(", ").into(),
                episode.events.into(),
                episode.state.to_string().into(),
                said.collect::<Vec<_>>().join("\n").into(),
            ]
        }))
    }
}

fn number(count: u64) -> Cell {
    Cell::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
