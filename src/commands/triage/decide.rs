//! Dismissing and watching an episode.

use std::path::Path;

use super::{DecideArgs, Desk, number};
use crate::commands::writing;
use crate::domain::episode::{Decision, Episode, EpisodeNumber, EpisodeState};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::triage as report;
use crate::store::episodes;

/// The longest reason, in bytes.
const LONGEST: usize = 1 << 16;

/// Nothing to do, with a reason.
pub(super) fn dismiss(desk: &mut Desk<'_>, args: &DecideArgs) -> Result<Outcome, Error> {
    desk.refuse_others()?;
    let id = number(&args.id)?;
    let reason = match &args.reason_file {
        Some(path) => reason(desk, path)?,
        None if desk.context.prompt.can_ask() => desk.context.prompt.line("Why", None)?,
        None => String::new(),
    };
    decided(desk, desk_decision(id, EpisodeState::Dismissed, Some(reason)))
}

/// Nothing to do yet.
pub(super) fn watch(desk: &mut Desk<'_>, args: &DecideArgs) -> Result<Outcome, Error> {
    desk.refuse_others()?;
    let id = number(&args.id)?;
    let reason = args.reason_file.as_ref().map(|path| reason(desk, path)).transpose()?;
    decided(desk, desk_decision(id, EpisodeState::Watching, reason))
}

fn reason(desk: &Desk<'_>, path: &Path) -> Result<String, Error> {
    Ok(desk.context.text_from(path)?.trim().to_owned())
}

/// A decision before it has its writer.
pub(super) struct Wanted {
    id: EpisodeNumber,
    state: EpisodeState,
    reason: Option<String>,
    incident: Option<String>,
}

pub(super) fn desk_decision(
    id: EpisodeNumber,
    state: EpisodeState,
    reason: Option<String>,
) -> Wanted {
    Wanted { id, state, reason, incident: None }
}

impl Wanted {
    /// That it was raised, as what.
    pub(super) fn raised(id: EpisodeNumber, incident: String) -> Wanted {
        Wanted { id, state: EpisodeState::Raised, reason: None, incident: Some(incident) }
    }
}

fn decided(desk: &mut Desk<'_>, wanted: Wanted) -> Result<Outcome, Error> {
    let kept = format!("what was decided about {} is kept", wanted.id);
    let episode = keep(desk, wanted)?;
    Ok(Outcome::report(report::decided(&desk.listed(episode))).kept(kept))
}

/// Keeps a decision.
pub(super) fn keep(desk: &mut Desk<'_>, wanted: Wanted) -> Result<Episode, Error> {
    let Wanted { id, state, reason, incident } = wanted;
    let reason = reason.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    if state == EpisodeState::Dismissed && reason.is_none() {
        return Err(Error::usage("the reason is missing").hint(
            "Nothing was saved. Send it with `--reason-file FILE`, or `-` for standard input.",
        ));
    }
    if reason.as_ref().is_some_and(|reason| reason.len() > LONGEST) {
        return Err(Error::usage("the reason is longer than 64 kB").hint("Nothing was saved."));
    }
    let now = desk.context.local_now(&desk.school)?;
    let writing = writing(&desk.vault, now);
    episodes::decide(&mut desk.vault, now.to_utc(), id, |episode, decisions| {
        if episode.state == EpisodeState::Raised {
            let incident = decisions.last().and_then(|last| last.incident.clone());
            let incident = incident.unwrap_or_default();
            return Err(Error::failed(format!("{id} is raised already, as {incident}"))
                .hint("Nothing was saved. What is to be said goes into the incident."));
        }
        let (at, by) = (writing.at, writing.by);
        let urgency = episode.urgency;
        Ok(Decision { episode: id, at, by, state, urgency, reason, incident })
    })
}
