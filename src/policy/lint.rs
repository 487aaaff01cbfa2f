//! Findings about a policy: what is overdue, stale, missing or contradictory, each with a stable
//! code, the place, the reason and the remedy.

mod guidance;
mod said;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Serialize;

use super::about::Arrangements;
use super::duties::{Duties, Record};
use super::sanctions::Kind;
use super::{Policy, PolicyError};
use crate::domain::moment::Moment;
use crate::domain::role::Role;
use crate::domain::word::Word;
use guidance::Expected;
use said::{Said, said};

/// The pack that has what guidance expects.
const TO_START_FROM: &str = "england-2026";

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Stable code, usable in other programs.
    pub code: &'static str,
    /// Where in the pack: file and entry.
    pub place: String,
    /// Where in the policy, when it stands there: section or line.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// What is wrong.
    pub reason: String,
    /// What to do.
    pub remedy: String,
}

/// Every finding about a policy on a day.
///
/// # Errors
/// [`PolicyError`] when a file of the pack is wrong.
pub fn check(policy: &Policy, on: NaiveDate) -> Result<Vec<Finding>, PolicyError> {
    let said = said(policy)?;
    let expected = guidance::expected()?;
    let mut findings: Vec<Finding> = dates(policy, on)?.into_iter().collect();
    findings.extend(stale(&said)?);
    let arrangements = policy.arrangements()?;
    findings.extend(placeholders(arrangements, &said));
    findings.extend(areas(arrangements, &expected));
    findings.extend(procedures(policy, &expected)?);
    findings.extend(columns(policy)?);
    findings.extend(contradictions(policy)?);
    findings.extend(offices(policy));
    findings.extend(routes(arrangements));
    findings.extend(unrecorded(&policy.duties()?));
    // Two sentences of one entry can use the same word; that is one finding.
    let mut seen = BTreeSet::new();
    findings.retain(|finding| {
        let Finding { code, place, source, reason, .. } = finding;
        seen.insert((*code, place.clone(), source.clone(), reason.clone()))
    });
    Ok(findings)
}

fn finding(code: &'static str, place: &str, reason: String, remedy: String) -> Finding {
    Finding { code, place: place.to_owned(), source: String::new(), reason, remedy }
}

impl Finding {
    fn at(self, source: &str) -> Finding {
        Finding { source: source.to_owned(), ..self }
    }
}

fn dates(policy: &Policy, on: NaiveDate) -> Result<Option<Finding>, PolicyError> {
    let reviews = policy.reviews()?;
    let owner = reviews.iter().find(|review| review.id == "policy");
    let owner = owner.map_or("the governors", |review| policy.role_title(&review.owner));
    let (code, reason) = match policy.about().review_due {
        Some(due) if due < on => {
            let days = (on - due).num_days();
            let due = Moment::Day(due).in_words();
            ("review-overdue", format!("the review was due on {due}, {days} days ago"))
        }
        Some(_) => return Ok(None),
        None => ("no-review-date", "the policy names no date for its review".to_owned()),
    };
    let remedy =
        format!("{owner} to review it; then enter the day of the next review as `review_due`");
    Ok(Some(finding(code, "policy.toml, review_due", reason, remedy)))
}

fn stale(said: &[Said]) -> Result<Vec<Finding>, PolicyError> {
    let file = guidance::stale()?;
    let mut findings = Vec::new();
    for term in &file.term {
        for Said { place, source, text } in said {
            if let Some(word) = term.words.iter().find(|word| contains_word(text, word)) {
                let reason = format!("`{word}`: {} (checked {})", term.reason, term.checked);
                let remedy = format!("write instead: {}", term.now);
                findings.push(finding("stale-term", place, reason, remedy).at(source));
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

fn placeholders(arrangements: &Arrangements, said: &[Said]) -> Vec<Finding> {
    let known = arrangements.placeholder.iter().map(|placeholder| {
        let reason = format!("never filled in: {}", placeholder.text);
        let remedy = "fill it in, in the policy, then take its `[[placeholder]]` out".to_owned();
        finding("placeholder", "policy.toml, placeholder", reason, remedy).at(&placeholder.source)
    });
    let marks = ["<school", "insert name", "[insert", "only include if", "xxx"];
    let found = said.iter().filter(|said| {
        let text = said.text.to_lowercase();
        marks.iter().any(|mark| text.contains(mark))
    });
    known
        .chain(found.map(|said| {
            let reason = "a part of a template was never filled in".to_owned();
            let remedy = "fill it in, in the policy and in the pack".to_owned();
            finding("placeholder", &said.place, reason, remedy).at(&said.source)
        }))
        .collect()
}

fn areas(arrangements: &Arrangements, expected: &Expected) -> Vec<Finding> {
    let has = |id: &str| arrangements.area.iter().any(|area| area.id == id);
    let missing = expected.area.iter().filter(|area| !has(&area.id));
    missing
        .map(|area| {
            let reason = format!("the policy does not name this area of risk. {}", area.title);
            let remedy = format!(
                "add it to the policy, then as `[[area]]`; see {}, and `osafe policy show {TO_START_FROM}`",
                area.source
            );
            finding("missing-area", &format!("policy.toml, {}", area.id), reason, remedy)
        })
        .collect()
}

fn procedures(policy: &Policy, expected: &Expected) -> Result<Vec<Finding>, PolicyError> {
    let procedures = policy.procedures()?.procedure;
    let has = |ids: &[String]| procedures.iter().any(|procedure| ids.contains(&procedure.id));
    let missing = expected.procedure.iter().filter(|procedure| !has(&procedure.ids));
    let ready = Policy::built_in(TO_START_FROM)?.procedures()?.procedure;
    Ok(missing
        .map(|procedure| {
            let ready = ready.iter().find(|ready| procedure.ids.contains(&ready.id));
            let id = ready.map_or(&procedure.ids[0], |ready| &ready.id);
            let reason = format!("the policy has no procedure for this. {}", procedure.title);
            let remedy = format!(
                "write one; see {}. One to start from: `osafe procedure {id} --policy {TO_START_FROM}`",
                procedure.source
            );
            finding("missing-procedure", &format!("procedures.toml, {id}"), reason, remedy)
        })
        .collect())
}

fn columns(policy: &Policy) -> Result<Vec<Finding>, PolicyError> {
    let sanctions = policy.sanctions()?;
    if sanctions.kind != Kind::Grid {
        return Ok(Vec::new());
    }
    let marked = |id: &String| {
        Role::ALL
            .iter()
            .any(|role| sanctions.rows(*role).iter().any(|row| row.actions.contains(id)))
    };
    let empty = sanctions.action.iter().filter(|column| !marked(&column.id));
    Ok(empty
        .map(|column| {
            let reason = format!("the column `{}` has no mark in any row", column.title);
            let remedy =
                "hold the grid against the signed copy: marks may have been lost".to_owned();
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
                    "{}, for {}: the table says {}, the text {}",
                    technology.title,
                    if child { "children" } else { "staff" },
                    table.in_words(),
                    prose.answer.in_words()
                );
                let place = format!("acceptable-use.toml, {}", technology.id);
                let remedy =
                    "decide which holds and change the other; until then the stricter stands";
                let both = format!("{}; {}", technology.source, prose.source);
                let remedy = remedy.to_owned();
                findings.push(finding("contradiction", &place, reason, remedy).at(&both));
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
        let remedy = "name a deputy, and who hears a concern about this person".to_owned();
        let place = format!("policy.toml, {}", role.id);
        finding("offices-not-apart", &place, reason, remedy).at(&role.source)
    })
    .collect()
}

fn routes(arrangements: &Arrangements) -> Vec<Finding> {
    let nobody = arrangements.route.iter().filter(|route| route.to.is_empty());
    nobody
        .map(|route| {
            let reason = format!("nobody is named who hears a concern about {}", route.about);
            let remedy = "agree on somebody with the chair of governors and the local authority, \
                          then enter the office in `to`";
            let place = format!("policy.toml, route {}", route.id);
            finding("no-route", &place, reason, remedy.to_owned()).at(&route.source)
        })
        .collect()
}

fn unrecorded(duties: &Duties) -> Vec<Finding> {
    let by_hand = duties.duty.iter().filter(|duty| duty.record == Record::ByHand);
    by_hand
        .map(|duty| {
            let why = duty.note.as_deref().unwrap_or("No record can prove it.");
            let remedy = "decide where it is kept, and say so in the duty's note".to_owned();
            let place = format!("duties.toml, {}", duty.id);
            let reason = format!("{}. {why}", duty.title);
            finding("unrecorded-duty", &place, reason, remedy).at(&duty.source)
        })
        .collect()
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
        let stale = guidance::stale().unwrap();
        let expected = guidance::expected().unwrap();
        assert!(stale.term.len() > 5 && expected.area.len() == 4);
        assert!(expected.procedure.iter().all(|p| !p.ids.is_empty() && !p.source.is_empty()));
    }
}
