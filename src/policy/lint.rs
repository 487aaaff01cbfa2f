//! Findings about a policy: what is overdue, stale, missing or contradictory, each with a stable
//! code, the place, the reason and the remedy.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::duties::{Duties, Record};
use super::sanctions::Kind;
use super::{Policy, PolicyError};
use crate::domain::role::Role;

const STALE: &str = include_str!("../../data/guidance/stale-terms.toml");
const EXPECTED: &str = include_str!("../../data/guidance/expected.toml");

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Stable code, usable in other programs.
    pub code: &'static str,
    /// Where.
    pub place: String,
    /// What is wrong.
    pub reason: String,
    /// What to do.
    pub remedy: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StaleFile {
    term: Vec<StaleTerm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StaleTerm {
    words: Vec<String>,
    now: String,
    reason: String,
    checked: NaiveDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    area: Vec<ExpectedArea>,
    procedure: Vec<ExpectedProcedure>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedArea {
    id: String,
    title: String,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedProcedure {
    ids: Vec<String>,
    title: String,
    source: String,
}

/// A sentence of the policy pack and where it stands.
struct Said {
    place: String,
    text: String,
}

/// Every finding about a policy on a day.
///
/// # Errors
/// [`PolicyError`] when a file of the pack is wrong.
pub fn check(policy: &Policy, on: NaiveDate) -> Result<Vec<Finding>, PolicyError> {
    let said = said(policy)?;
    let expected: Expected = super::parse("expected.toml", EXPECTED)?;
    let mut findings: Vec<Finding> = dates(policy, on).into_iter().collect();
    findings.extend(stale(&said)?);
    findings.extend(placeholders(policy, &said));
    findings.extend(areas(policy, &expected));
    findings.extend(procedures(policy, &expected)?);
    findings.extend(columns(policy)?);
    findings.extend(contradictions(policy)?);
    findings.extend(offices(policy));
    findings.extend(unrecorded(&policy.duties()?));
    // Two sentences of one entry can use the same word; that is one finding.
    let mut seen = BTreeSet::new();
    findings.retain(|finding| {
        seen.insert((finding.code, finding.place.clone(), finding.reason.clone()))
    });
    Ok(findings)
}

fn finding(code: &'static str, place: &str, reason: String, remedy: String) -> Finding {
    Finding { code, place: place.to_owned(), reason, remedy }
}

fn dates(policy: &Policy, on: NaiveDate) -> Option<Finding> {
    let about = policy.about();
    let remedy = "review the policy, then enter the new dates in policy.toml".to_owned();
    match about.review_due {
        Some(due) if due < on => {
            let days = (on - due).num_days();
            let reason = format!("the review was due on {due}, {days} days ago");
            Some(finding("review-overdue", "policy.toml, review_due", reason, remedy))
        }
        Some(_) => None,
        None => {
            let reason = "the policy names no date for its review".to_owned();
            Some(finding("no-review-date", "policy.toml", reason, remedy))
        }
    }
}

fn stale(said: &[Said]) -> Result<Vec<Finding>, PolicyError> {
    let file: StaleFile = super::parse("stale-terms.toml", STALE)?;
    let mut findings = Vec::new();
    for term in &file.term {
        for Said { place, text } in said {
            if let Some(word) = term.words.iter().find(|word| contains_word(text, word)) {
                let reason = format!("`{word}`: {} (checked {})", term.reason, term.checked);
                findings.push(finding("stale-term", place, reason, format!("use {}", term.now)));
            }
        }
    }
    Ok(findings)
}

// Whole words only, whatever their case: "SkyPE" is found, "skyped" is not.
fn contains_word(text: &str, word: &str) -> bool {
    let (text, word) = (text.to_lowercase(), word.to_lowercase());
    text.match_indices(&word).any(|(start, found)| {
        let before = text[..start].chars().next_back();
        let after = text[start + found.len()..].chars().next();
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        !letter(before) && !letter(after)
    })
}

fn placeholders(policy: &Policy, said: &[Said]) -> Vec<Finding> {
    let remedy = || "fill it in, in the policy and in the pack".to_owned();
    let known = policy.about().placeholder.iter().map(|placeholder| {
        let reason = format!("never filled in: {}", placeholder.text);
        finding("placeholder", &placeholder.source, reason, remedy())
    });
    let marks = ["<school", "insert name", "[insert", "only include if", "xxx"];
    let found = said.iter().filter(|said| {
        let text = said.text.to_lowercase();
        marks.iter().any(|mark| text.contains(mark))
    });
    known
        .chain(found.map(|said| {
            let reason = "a part of a template was never filled in".to_owned();
            finding("placeholder", &said.place, reason, remedy())
        }))
        .collect()
}

fn areas(policy: &Policy, expected: &Expected) -> Vec<Finding> {
    let has = |id: &str| policy.about().area.iter().any(|area| area.id == id);
    let missing = expected.area.iter().filter(|area| !has(&area.id));
    missing
        .map(|area| {
            let reason = format!("the policy does not name it: {}", area.title);
            let remedy = format!("add it; see {}", area.source);
            finding("missing-area", &format!("area of risk {}", area.id), reason, remedy)
        })
        .collect()
}

fn procedures(policy: &Policy, expected: &Expected) -> Result<Vec<Finding>, PolicyError> {
    let procedures = policy.procedures()?.procedure;
    let has = |ids: &[String]| procedures.iter().any(|procedure| ids.contains(&procedure.id));
    let missing = expected.procedure.iter().filter(|procedure| !has(&procedure.ids));
    Ok(missing
        .map(|procedure| {
            let reason = format!("the policy has no procedure for it: {}", procedure.title);
            let remedy = format!("write one; see {}", procedure.source);
            let place = format!("procedure {}", procedure.ids[0]);
            finding("missing-procedure", &place, reason, remedy)
        })
        .collect())
}

fn columns(policy: &Policy) -> Result<Vec<Finding>, PolicyError> {
    let sanctions = policy.sanctions()?;
    if sanctions.kind != Kind::Grid {
        return Ok(Vec::new());
    }
    let roles = [Role::Child, Role::Staff, Role::Parent, Role::Visitor];
    let marked = |id: &String| {
        roles.iter().any(|role| sanctions.rows(*role).iter().any(|row| row.actions.contains(id)))
    };
    let empty = sanctions.action.iter().filter(|column| !marked(&column.id));
    Ok(empty
        .map(|column| {
            let reason = format!("the column `{}` has no mark in any row", column.title);
            let remedy =
                "check the grid with whoever approved it: marks may have been lost".to_owned();
            finding("empty-column", &format!("sanctions.toml, {}", column.id), reason, remedy)
        })
        .collect())
}

fn contradictions(policy: &Policy) -> Result<Vec<Finding>, PolicyError> {
    let mut findings = Vec::new();
    for technology in policy.acceptable_use()?.technology {
        for prose in &technology.prose {
            let child = prose.roles.contains(&Role::Child);
            let table = if child { technology.child } else { technology.staff };
            if table != prose.answer {
                let reason = format!(
                    "the table says {} ({}), the text {} ({})",
                    table.in_words(),
                    technology.source,
                    prose.answer.in_words(),
                    prose.source
                );
                let place = format!("{} {}", technology.id, technology.title);
                let remedy = "make the two agree; until then the stricter stands".to_owned();
                findings.push(finding("contradiction", &place, reason, remedy));
            }
        }
    }
    Ok(findings)
}

fn offices(policy: &Policy) -> Vec<Finding> {
    let both =
        policy.about().role.iter().filter_map(|role| Some((role, role.also_held_by.as_ref()?)));
    both.map(|(role, other)| {
        let reason = format!("the {} is also {}", policy.role_title(other), role.title);
        let remedy = "name who hears a concern about this person, and a deputy".to_owned();
        finding("offices-not-apart", &role.source, reason, remedy)
    })
    .collect()
}

fn unrecorded(duties: &Duties) -> Vec<Finding> {
    let by_hand = duties.duty.iter().filter(|duty| duty.record == Record::ByHand);
    by_hand
        .map(|duty| {
            let why = duty.note.clone().unwrap_or_else(|| "no record can prove it".to_owned());
            let remedy = "decide where it is kept, and say so in the duty's note".to_owned();
            finding("unrecorded-duty", &format!("{} {}", duty.id, duty.title), why, remedy)
        })
        .collect()
}

// Everything the pack says in the policy's name; notes are ours and not searched.
fn said(policy: &Policy) -> Result<Vec<Said>, PolicyError> {
    let mut said = Vec::new();
    let mut add = |place: &str, id: &str, text: &str| {
        said.push(Said { place: format!("{place}, {id}"), text: text.to_owned() });
    };
    for role in &policy.about().role {
        add("policy.toml", &role.id, &role.title);
    }
    for always in &policy.about().always {
        add("policy.toml", &always.id, &always.title);
    }
    let sanctions = policy.sanctions()?;
    for role in [Role::Child, Role::Staff, Role::Parent, Role::Visitor] {
        sanctions.rows(role).iter().for_each(|row| add("sanctions.toml", &row.id, &row.title));
    }
    for review in policy.reviews()? {
        add("reviews.toml", &review.id, &review.title);
    }
    for technology in policy.acceptable_use()?.technology {
        add("acceptable-use.toml", &technology.id, &technology.title);
    }
    for procedure in policy.procedures()?.procedure {
        procedure.step.iter().for_each(|step| add("procedures.toml", &procedure.id, &step.text));
    }
    for contact in policy.contacts()?.contact {
        add("contacts.toml", &contact.id, &contact.name);
        contact.policy.iter().for_each(|d| add("contacts.toml", &contact.id, &d.value));
    }
    for duty in policy.duties()?.duty {
        add("duties.toml", &duty.id, &duty.title);
    }
    Ok(said)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole() {
        assert!(contains_word("Contact the Sefton LSCB.", "lscb"));
        assert!(contains_word("Use of Skype", "Skype"));
        assert!(!contains_word("skyped", "Skype"));
        assert!(!contains_word("", "Skype"));
    }

    #[test]
    fn the_guidance_data_can_be_read() {
        let stale: StaleFile = super::super::parse("stale-terms.toml", STALE).unwrap();
        let expected: Expected = super::super::parse("expected.toml", EXPECTED).unwrap();
        assert!(stale.term.len() > 5 && expected.area.len() == 4);
        assert!(expected.procedure.iter().all(|p| !p.ids.is_empty() && !p.source.is_empty()));
    }
}
