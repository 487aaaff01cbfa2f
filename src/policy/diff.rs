//! What one policy has and another lacks, entry by entry, and within an entry part by part.

use super::about::{About, Arrangements};
use super::{Policy, PolicyError};
use crate::domain::role::Role;
use crate::domain::word::Word;

/// The tables, in the order in which they are told.
const TABLES: [&str; 19] = [
    "roles",
    "who hears a concern",
    "areas of risk",
    "supervision",
    "linked policies",
    "for every incident",
    "sanctions, child",
    "sanctions, staff",
    "sanctions, parent",
    "sanctions, visitor",
    "allowed, child",
    "allowed, staff",
    "procedures",
    "contacts",
    "reviews",
    "duties",
    "training",
    "agreements",
    "registers",
];

/// How an entry of two policies differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which table: `sanctions, child`, `duties` ...
    pub table: String,
    /// The entry's short name.
    pub id: String,
    /// What the entry is, in the words of the first policy that has it.
    pub title: String,
    /// What only the first policy says of it; none when it has no such entry.
    pub first: Option<Vec<String>>,
    /// What only the second policy says of it; none when it has no such entry.
    pub second: Option<Vec<String>>,
}

/// One entry as it is compared: its title and everything that decides what must happen.
struct Entry {
    table: String,
    id: String,
    title: String,
    parts: Vec<String>,
}

/// Every difference, table by table, in the order of the packs.
///
/// # Errors
/// [`PolicyError`] when a file of either pack is wrong.
pub fn diff(first: &Policy, second: &Policy) -> Result<Vec<Difference>, PolicyError> {
    let (first, mut second) = (entries(first)?, entries(second)?);
    let mut differences = Vec::new();
    for entry in first {
        let same = |other: &Entry| other.table == entry.table && other.id == entry.id;
        let other = second.iter().position(same).map(|place| second.remove(place));
        differences.extend(compare(entry, other));
    }
    differences.extend(second.into_iter().map(|entry| only(entry, false)));
    differences.sort_by_key(|found| TABLES.iter().position(|table| *table == found.table));
    Ok(differences)
}

fn compare(entry: Entry, other: Option<Entry>) -> Option<Difference> {
    let Some(other) = other else { return Some(only(entry, true)) };
    if entry.title == other.title && entry.parts == other.parts {
        return None;
    }
    let lacks = |from: &Entry, in_: &Entry| -> Vec<String> {
        let title = (from.title != in_.title).then(|| from.title.clone());
        let parts = from.parts.iter().filter(|part| !in_.parts.contains(part)).cloned();
        title.into_iter().chain(parts).collect()
    };
    let (mut first, mut second) = (lacks(&entry, &other), lacks(&other, &entry));
    if first.is_empty() && second.is_empty() {
        (first, second) = (entry.parts, other.parts);
    }
    let Entry { table, id, title, .. } = entry;
    Some(Difference { table, id, title, first: Some(first), second: Some(second) })
}

fn only(entry: Entry, first: bool) -> Difference {
    let Entry { table, id, title, parts } = entry;
    let (first, second) = if first { (Some(parts), None) } else { (None, Some(parts)) };
    Difference { table, id, title, first, second }
}

fn entry(table: &str, id: &str, title: &str, parts: impl IntoIterator<Item = String>) -> Entry {
    Entry {
        table: table.to_owned(),
        id: id.to_owned(),
        title: title.to_owned(),
        parts: parts.into_iter().collect(),
    }
}

fn entries(policy: &Policy) -> Result<Vec<Entry>, PolicyError> {
    let mut entries = about(policy.about(), policy.arrangements()?);
    entries.extend(tables(policy)?);
    entries.extend(steps_and_contacts(policy)?);
    entries.extend(records(policy)?);
    Ok(entries)
}

fn about(about: &About, arrangements: &Arrangements) -> Vec<Entry> {
    let roles = about.role.iter().map(|role| {
        let stands_in = role.stands_in.iter().map(|id| format!("in their place: {id}"));
        let held = role.also_held_by.iter().map(|id| format!("also held by: {id}"));
        entry("roles", &role.id, &role.title, stands_in.chain(held))
    });
    let routes = arrangements.route.iter().map(|route| {
        let to = if route.to.is_empty() { "to nobody".to_owned() } else { route.to.join(" ") };
        entry(
            "who hears a concern",
            &route.id,
            &route.about,
            [to].into_iter().chain(route.note.clone()),
        )
    });
    let areas = arrangements
        .area
        .iter()
        .map(|area| entry("areas of risk", &area.id, &area.title, area.examples.clone()));
    let supervision = arrangements.supervision.iter().map(|rule| {
        let stages = rule.key_stages.iter().map(|stage| stage.in_words().to_owned());
        entry("supervision", &rule.id, &rule.title, stages.chain([rule.rule.clone()]))
    });
    let linked = arrangements
        .linked_policy
        .iter()
        .map(|linked| entry("linked policies", &linked.id, &linked.title, None));
    let always = about.always.iter().map(|always| {
        let roles = always.roles.iter().map(|role| format!("about a {role}"));
        let now = always.immediate.then(|| "at once".to_owned());
        entry(
            "for every incident",
            &always.id,
            &always.title,
            roles.chain(now).chain(always.when.clone()),
        )
    });
    roles.chain(routes).chain(areas).chain(supervision).chain(linked).chain(always).collect()
}

// The grid, the reviews, and what is allowed.
fn tables(policy: &Policy) -> Result<Vec<Entry>, PolicyError> {
    let mut entries = Vec::new();
    let sanctions = policy.sanctions()?;
    for role in Role::ALL {
        entries.extend(sanctions.rows(*role).iter().map(|row| {
            let marks = sanctions.marks(row).into_iter();
            let marks = marks
                .map(|mark| if mark.immediate { mark.title + ", at once" } else { mark.title });
            entry(&format!("sanctions, {role}"), &row.id, &row.title, marks)
        }));
    }
    entries.extend(policy.reviews()?.iter().map(|review| {
        let every = format!("every {}", review.every);
        entry("reviews", &review.id, &review.title, [every, format!("by: {}", review.owner)])
    }));
    let acceptable = policy.acceptable_use()?;
    for role in [Role::Child, Role::Staff] {
        entries.extend(acceptable.items(role).iter().map(|item| {
            let answer = item.answer.in_words().to_owned();
            entry(&format!("allowed, {role}"), &item.id, &item.title, [answer])
        }));
    }
    Ok(entries)
}

fn steps_and_contacts(policy: &Policy) -> Result<Vec<Entry>, PolicyError> {
    let procedures = policy.procedures()?.procedure.into_iter().map(|procedure| {
        let steps = procedure.step.into_iter().map(|step| {
            let now = step.immediate.then(|| "at once".to_owned());
            let when: Vec<String> = now.into_iter().chain(step.when).collect();
            if when.is_empty() { step.text } else { format!("{} ({})", step.text, when.join(", ")) }
        });
        entry("procedures", &procedure.id, &procedure.title, steps)
    });
    let contacts = policy.contacts()?.contact.into_iter().map(|contact| {
        let details = contact.policy.into_iter().map(|detail| detail.value);
        entry("contacts", &contact.id, &contact.name, details)
    });
    Ok(procedures.chain(contacts).collect())
}

fn records(policy: &Policy) -> Result<Vec<Entry>, PolicyError> {
    let duties = policy.duties()?.duty.into_iter().map(|duty| {
        let now = duty.immediate.then(|| "at once".to_owned());
        let parts = [format!("by: {}", duty.who)].into_iter().chain(duty.when).chain(now);
        entry("duties", &duty.id, &duty.title, parts)
    });
    let training = policy.training()?.training.into_iter().map(|training| {
        let days = training.within_days.map(|days| format!("within {days} days"));
        let who = training.who.into_iter().map(|who| format!("for: {who}"));
        let every = [training.every.in_words().to_owned()];
        let parts = who.chain(every).chain(days).chain(training.contents);
        entry("training", &training.id, &training.title, parts)
    });
    let agreements = policy.agreements()?.agreement.into_iter().map(|agreement| {
        let signed = agreement.signed_by.into_iter().map(|who| format!("by: {who}"));
        let every = [agreement.every.in_words().to_owned()];
        let parts = signed.chain(every).chain(agreement.before);
        entry("agreements", &agreement.id, &agreement.title, parts)
    });
    let registers = policy.registers()?.register.into_iter().map(|register| {
        let fields = register.field.into_iter().map(|field| field.title);
        entry("registers", &register.id, &register.title, fields)
    });
    Ok(duties.chain(training).chain(agreements).chain(registers).collect())
}
