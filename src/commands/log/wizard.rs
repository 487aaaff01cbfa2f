//! The questions of `osafe log`: only what the flags left open, and only what fits the role.

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;

use super::known::{Known, Picked};
use super::{OTHER, Post, one_row};
use crate::context::Context;
use crate::domain::concern::{Concern, Involved, Told};
use crate::domain::moment::Moment;
use crate::domain::person::NEW;
use crate::domain::reference::Series;
use crate::domain::role::{DeviceOwner, Intent, Part, Role};
use crate::domain::word::Word;
use crate::error::Error;
use crate::policy::sanctions::{Row, Sanctions};
use crate::policy::{Policy, lookup};
use crate::prompt::Prompt;

/// Asks for what is missing. Where nobody can be asked, the concern goes on as it is and the
/// check names everything that is missing at once.
pub(super) fn complete(
    context: &Context,
    policy: &Policy,
    now: DateTime<Tz>,
    known: &mut Known<'_>,
    mut concern: Concern,
) -> Result<Concern, Error> {
    let prompt = &context.prompt;
    if !prompt.can_ask() {
        return Ok(concern);
    }
    let role = match concern.role {
        Some(role) => role,
        None => word(prompt, "About whom", Role::Child)?,
    };
    concern.role = Some(role);
    let sanctions = policy.sanctions()?;
    if concern.incident.is_empty() {
        concern.incident = row(prompt, &sanctions, role)?;
    } else {
        // Before the other questions: nobody should answer them for nothing.
        one_row(&sanctions, role, &concern.incident)?;
    }
    if concern.occurred.is_none() {
        let parse = |text: &str| Moment::past(text, now).map_err(|error| error.to_string());
        concern.occurred = Some(prompt.parsed("When did it happen", Some("today"), parse)?);
    }
    people(prompt, (known, now.date_naive()), role, &mut concern)?;
    circumstances(prompt, role, &mut concern)?;
    while concern.description.is_empty() {
        concern.description = prompt.narrative("What happened, in facts")?;
    }
    concern.own_words = filled(prompt.narrative("Their own words, exactly, if any")?);
    concern.done_at_once = prompt.optional_line("What was done at once")?;
    told(prompt, now, &mut concern)?;
    Ok(concern)
}

/// Asks whether a concern about staff is about the head, whom the name may not give away.
pub(super) fn about_head(
    context: &Context,
    post: &Post,
    concern: &Concern,
) -> Result<Option<bool>, Error> {
    let guess = post.series(concern, None);
    if !context.prompt.can_ask() || guess == Series::Casework {
        return Ok(None);
    }
    let question = "Is it about the head (only the chair of governors will read it)";
    context.prompt.confirm(question, guess == Series::Head).map(Some)
}

fn row(prompt: &Prompt, sanctions: &Sanctions, role: Role) -> Result<String, Error> {
    let words = prompt.line("What happened, in a word or two (vpn, unkind messages ...)", None)?;
    let found: Vec<&Row> =
        lookup::find(sanctions.rows(role), &words).into_iter().map(|found| found.row).collect();
    let none_fits = found.is_empty();
    // When nothing fits, the person chooses from the whole table.
    let rows: Vec<&Row> =
        if found.is_empty() { sanctions.rows(role).iter().collect() } else { found };
    let mut options: Vec<String> =
        rows.iter().map(|row| format!("{}  {}", row.id, row.title)).collect();
    options.push("none of these".to_owned());
    // Return must never record a row that nothing points to.
    let default = if none_fits { options.len() - 1 } else { 0 };
    let chosen = prompt.choose("Which row of the policy", &options, default)?;
    Ok(rows.get(chosen).map_or_else(|| OTHER.to_owned(), |row| row.id.clone()))
}

fn people(
    prompt: &Prompt,
    (known, today): (&mut Known<'_>, NaiveDate),
    role: Role,
    concern: &mut Concern,
) -> Result<(), Error> {
    let Some(name) = prompt.optional_line(&format!("Name of the person it is about ({role})"))?
    else {
        return Ok(());
    };
    concern.people.push(match known.pick(prompt, &name, Some(role), today)? {
        Some(Picked::One(one)) => one,
        not => person(prompt, name, role, not.is_some())?,
    });
    while let Some(name) = prompt.optional_line("Name of anybody else concerned")? {
        // Whoever is chosen has a role and a class.
        let involved = match known.pick(prompt, &name, None, today)? {
            Some(Picked::One(one)) => one,
            not => {
                let role = word(prompt, "Role", Role::Child)?;
                person(prompt, name, role, not.is_some())?
            }
        };
        let part = word(prompt, "Part", Part::Affected)?;
        concern.people.push(Involved { part, ..involved });
    }
    Ok(())
}

// Somebody whom nobody knows; `new` where others of that name were offered.
fn person(prompt: &Prompt, name: String, role: Role, new: bool) -> Result<Involved, Error> {
    let class = match role {
        Role::Child => prompt.optional_line("Class or year")?,
        _ => None,
    };
    let person = new.then(|| NEW.to_owned());
    Ok(Involved { name, role, part: Part::Subject, class, person, office: None })
}

fn circumstances(prompt: &Prompt, role: Role, concern: &mut Concern) -> Result<(), Error> {
    if concern.place.is_none() {
        concern.place = prompt.optional_line("Where")?;
    }
    if concern.site.is_none() {
        concern.site = known(prompt, "On the school's premises")?;
    }
    if concern.device.is_none() {
        concern.device = prompt.optional_line("Device")?;
        if concern.device.is_some() && concern.device_owner.is_none() {
            concern.device_owner = Some(word(prompt, "Whose device", DeviceOwner::School)?);
        }
    }
    if concern.platform.is_none() {
        concern.platform = prompt.optional_line("App, service or site")?;
    }
    if concern.area.is_none() {
        concern.area = known(prompt, "Area of risk")?;
    }
    if concern.intent.is_none() {
        concern.intent = Some(word(prompt, "Meant or not", Intent::Unclear)?);
    }
    // A child who tells is never in the wrong for it, so the record says so.
    if role == Role::Child && concern.reported_by_child.is_none() {
        concern.reported_by_child = Some(prompt.confirm("Did the child tell an adult", false)?);
    }
    Ok(())
}

fn told(prompt: &Prompt, now: DateTime<Tz>, concern: &mut Concern) -> Result<(), Error> {
    let mut question = "Who has been told already";
    while let Some(who) = prompt.optional_line(question)? {
        let parse = |text: &str| Moment::past(text, now).map_err(|error| error.to_string());
        let when = prompt.parsed("When", Some("now"), parse)?;
        concern.told.push(Told { who, when: Some(when), reference: None });
        question = "Who else";
    }
    Ok(())
}

fn word<T: Word + PartialEq>(prompt: &Prompt, question: &str, default: T) -> Result<T, Error> {
    let options: Vec<String> = T::ALL.iter().map(|value| value.as_str().to_owned()).collect();
    let place = T::ALL.iter().position(|value| *value == default).unwrap_or(0);
    Ok(T::ALL[prompt.choose(question, &options, place)?])
}

// What nobody has said is not written down: return means "not known".
fn known<T: Word>(prompt: &Prompt, question: &str) -> Result<Option<T>, Error> {
    let mut options = vec!["not known".to_owned()];
    options.extend(T::ALL.iter().map(|value| value.as_str().to_owned()));
    let chosen = prompt.choose(question, &options, 0)?;
    Ok(chosen.checked_sub(1).map(|place| T::ALL[place]))
}

fn filled(text: String) -> Option<String> {
    (!text.trim().is_empty()).then_some(text)
}
