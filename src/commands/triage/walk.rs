//! The episodes one by one at the terminal. Each decision is kept as soon as it is made, so the
//! walk can be left at any of them.

use chrono::Days;

use super::Desk;
use super::decide::{desk_decision, keep};
use super::raise::{Said, asked, raise_it};
use crate::commands::filter::ignore;
use crate::domain::episode::{self, Episode, EpisodeState};
use crate::domain::filter_event::FilterEvent;
use crate::domain::ignore_rule::{IgnoreRule, Noise};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::render::plain_text;
use crate::report::triage as report;
use crate::report::triage::Shown;
use crate::store::episodes;

/// For how long an ignore rule made on the way holds, in days: to the end of a term, about.
const RULE_DAYS: u64 = 90;

enum Next {
    Decided(&'static str),
    Later,
    Stop,
}

/// Goes through what waits.
pub(super) fn run(desk: &mut Desk<'_>, all: bool) -> Result<Outcome, Error> {
    let mut waiting = episodes::list(&desk.vault, all)?;
    waiting.retain(|episode| episode.state == EpisodeState::ToDecide && episode.events > 0);
    episode::rank(&mut waiting);
    let many = waiting.len();
    let mut decided = 0_usize;
    for (place, episode) in waiting.iter().enumerate() {
        // A rule made on the way may have emptied it, and somebody else may have decided.
        let now = episodes::get(&desk.vault, episode.id)?;
        if now.state != EpisodeState::ToDecide || now.events == 0 {
            continue;
        }
        match ask(desk, &now, (place + 1, many)) {
            Ok(Next::Decided(what)) => {
                decided += 1;
                desk.context.prompt.say(&format!("{}: {what}.", now.id));
                desk.context.interrupt.keep();
            }
            Ok(Next::Later) => {}
            Ok(Next::Stop) => break,
            Err(_) if decided > 0 => {
                return Err(Error::failed(format!(
                    "the input ended; what was decided about {decided} is kept"
                ))
                .hint("Run it again to go on from there."));
            }
            Err(error) => return Err(error),
        }
    }
    desk.list(false)
        .map(|outcome| if decided > 0 { outcome.kept("the decisions are kept") } else { outcome })
}

fn ask(desk: &mut Desk<'_>, episode: &Episode, place: (usize, usize)) -> Result<Next, Error> {
    let shown = desk.look(episode.id)?;
    let text = plain_text(&report::show(&shown), desk.context.width);
    let prompt = desk.context.prompt.clone();
    prompt.say(&format!("\n{} of {}\n{}", place.0, place.1, text.trim_end()));
    let options = [
        "later",
        "dismiss, with a reason",
        "watch",
        "raise to an incident",
        "make an ignore rule of it",
        "stop",
    ]
    .map(str::to_owned);
    // Return alone must never decide anything.
    match prompt.choose("What becomes of it", &options, 0)? {
        1 => {
            let reason = Some(prompt.line("Why", None)?);
            keep(desk, desk_decision(episode.id, EpisodeState::Dismissed, reason))?;
            Ok(Next::Decided("dismissed"))
        }
        2 => {
            keep(desk, desk_decision(episode.id, EpisodeState::Watching, None))?;
            Ok(Next::Decided("watched"))
        }
        3 => {
            let said = asked(desk, &shown, Said::default())?;
            let (reference, _) = raise_it(desk, &shown, said)?;
            prompt.say(&format!("It is {reference}."));
            Ok(Next::Decided("raised"))
        }
        4 => rule(desk, &shown),
        5 => Ok(Next::Stop),
        _ => Ok(Next::Later),
    }
}

// From the rows of the episode: what they have in common is offered, the narrower first.
fn rule(desk: &mut Desk<'_>, shown: &Shown) -> Result<Next, Error> {
    let episode = &shown.listed.episode;
    let rows = desk.events(episode, episode.start, episode.end)?;
    let rows: Vec<&FilterEvent> =
        rows.iter().filter(|event| !desk.rules.harms(event).is_empty()).collect();
    let noises = noises(&rows);
    let prompt = desk.context.prompt.clone();
    let mut options: Vec<String> = noises
        .iter()
        .map(|noise| crate::render::escape::visible(&noise.in_words()).into_owned())
        .collect();
    options.push("none of these".to_owned());
    let chosen =
        prompt.choose("What is to be left out from now on", &options, options.len() - 1)?;
    let Some(noise) = noises.into_iter().nth(chosen) else { return Ok(Next::Later) };
    let reason = prompt.line("Why", None)?;
    let today = desk.context.today(&desk.school)?;
    let until = today.checked_add_days(Days::new(RULE_DAYS)).unwrap_or(today);
    let owner = desk.vault.writer().office().to_string();
    let rule = IgnoreRule { noise, reason, owner, until };
    ignore::keep(desk.context, &desk.school, &mut desk.vault, rule)?;
    desk.rules = super::Rules::read(&desk.school, &desk.vault)?;
    Ok(Next::Decided("left out from now on"))
}

fn noises(rows: &[&FilterEvent]) -> Vec<Noise> {
    let mut noises: Vec<Noise> = Vec::new();
    for event in rows {
        let some = [
            event.search.clone().map(|search| Noise { search: Some(search), ..Noise::default() }),
            event.host.clone().map(|host| Noise { host: Some(host), ..Noise::default() }),
            event.host.clone().zip(event.category.clone()).map(|(host, category)| Noise {
                host: Some(host),
                category: Some(category),
                ..Noise::default()
            }),
        ];
        for noise in some.into_iter().flatten() {
            // A rule by the host of a search engine would leave every search out.
            let is_engine = noise.host.is_some() && event.search.is_some();
            if !is_engine && !noises.contains(&noise) {
                noises.push(noise);
            }
        }
    }
    noises.truncate(12);
    noises
}
