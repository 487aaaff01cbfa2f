//! What a pack says in the policy's name.

use super::super::{Policy, PolicyError};
use crate::domain::role::Role;
use crate::domain::word::Word;

/// A sentence of the policy pack and where it stands.
pub(super) struct Said {
    /// File and short name.
    pub(super) place: String,
    /// Section or line of the policy.
    pub(super) source: String,
    /// The sentence.
    pub(super) text: String,
}

/// Everything the pack says in the policy's name; notes are ours and not searched.
pub(super) fn said(policy: &Policy) -> Result<Vec<Said>, PolicyError> {
    let mut said = about(policy)?;
    let mut add = |file: &str, id: &str, source: &str, text: &str| {
        said.push(sentence(file, id, source, text));
    };
    let sanctions = policy.sanctions()?;
    for row in Role::ALL.iter().flat_map(|role| sanctions.rows(*role)) {
        add("sanctions.toml", &row.id, &row.source, &row.title);
    }
    for review in policy.reviews()? {
        add("reviews.toml", &review.id, &review.source, &review.title);
    }
    for technology in policy.acceptable_use()?.technology {
        add("acceptable-use.toml", &technology.id, &technology.source, &technology.title);
    }
    for procedure in policy.procedures()?.procedure {
        for step in &procedure.step {
            add("procedures.toml", &procedure.id, &step.source, &step.text);
        }
    }
    for contact in policy.contacts()?.contact {
        let source = contact.policy.first().map_or("", |detail| &detail.source);
        add("contacts.toml", &contact.id, source, &contact.name);
        for detail in &contact.policy {
            add("contacts.toml", &contact.id, &detail.source, &detail.value);
        }
    }
    for duty in policy.duties()?.duty {
        add("duties.toml", &duty.id, &duty.source, &duty.title);
    }
    Ok(said)
}

fn sentence(file: &str, id: &str, source: &str, text: &str) -> Said {
    Said { place: format!("{file}, {id}"), source: source.to_owned(), text: text.to_owned() }
}

fn about(policy: &Policy) -> Result<Vec<Said>, PolicyError> {
    let (about, arrangements) = (policy.about(), policy.arrangements()?);
    let roles = about.role.iter().map(|role| (&role.id, &role.source, &role.title));
    let always = about.always.iter().map(|always| (&always.id, &always.source, &always.title));
    let supervision =
        arrangements.supervision.iter().map(|rule| (&rule.id, &rule.source, &rule.rule));
    let linked =
        arrangements.linked_policy.iter().map(|linked| (&linked.id, &linked.source, &linked.title));
    let all = roles.chain(always).chain(supervision).chain(linked);
    Ok(all.map(|(id, source, text)| sentence("policy.toml", id, source, text)).collect())
}
