//! `osafe triage`: what the filter caught, worst first; each episode is decided by a person.

pub(crate) mod compute;
mod decide;
mod evidence;
mod raise;
mod walk;

use std::path::PathBuf;

use chrono::{DateTime, Duration, Utc};
use clap::{Args, Subcommand};

use super::open;
use crate::context::Context;
use crate::contract::{SCHEMA, TriageAnswer, TriageEpisode};
use crate::domain::episode::{self, Episode, EpisodeNumber, Urgency};
use crate::domain::filter_event::FilterEvent;
use crate::domain::office::Office;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::render::Format;
use crate::report::triage as report;
use crate::report::triage::{Listed, Shown};
use crate::school::School;
use crate::store::{episodes, filter_events};
use crate::vault::{Vault, VaultKind};
use compute::Rules;

pub use raise::RaiseArgs;

/// What is shown before and after an episode.
const AROUND: Duration = Duration::minutes(30);
/// How many earlier episodes of the same person are shown.
const EARLIER: u32 = 10;
/// How many rows around an episode are shown.
const MOST_ROWS: usize = 200;

/// What `osafe triage` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe triage                                     in a terminal: one by one, worst first\n  \
                   osafe triage list --all                          what is decided or below the line too\n  \
                   osafe triage show E2026-0007                     with the hour around it\n  \
                   osafe triage dismiss E2026-0007 --reason-file - < why.txt\n  \
                   osafe triage raise E2026-0007 --row C12",
    after_help = "JSON: {schema, episodes: [{id, person, username, start, end, harms, urgency, state, reason, events}]}\n  \
                  in rank order; urgency is urgent, high, medium or low, state to-decide, watching, dismissed or raised.\n  \
                  Exit code 3 when there is something to decide.",
    args_conflicts_with_subcommands = true
)]
pub struct TriageArgs {
    /// Also what is decided, or below the line.
    #[arg(long)]
    pub all: bool,
    /// What to do; else the list, or in a terminal one after the other.
    #[command(subcommand)]
    pub command: Option<TriageCommand>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum TriageCommand {
    /// The episodes, worst first.
    #[command(
        before_help = "Examples:\n  osafe triage list\n  osafe triage list --all --format json"
    )]
    List {
        /// Also what is decided, or below the line.
        #[arg(long)]
        all: bool,
    },
    /// One episode, the hour around it, and what the same person did before.
    #[command(before_help = "Example:\n  osafe triage show E2026-0007")]
    Show {
        /// Its number, as E2026-0007.
        id: String,
    },
    /// Decide that there is nothing to do; the reason is kept.
    #[command(
        before_help = "Examples:\n  osafe triage dismiss E2026-0007                       asks for the reason\n  \
                             osafe triage dismiss E2026-0007 --reason-file - < why.txt"
    )]
    Dismiss(DecideArgs),
    /// Wait and see: what the person does next comes above the line.
    #[command(before_help = "Example:\n  osafe triage watch E2026-0007")]
    Watch(DecideArgs),
    /// Make an incident of it, with its rows as evidence.
    Raise(RaiseArgs),
}

/// What a decision takes.
#[derive(Debug, Args)]
pub struct DecideArgs {
    /// The episode's number, as E2026-0007.
    pub id: String,
    /// A file with the reason; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub reason_file: Option<PathBuf>,
}

/// Runs it.
///
/// # Errors
/// When operations cannot be opened, there is no such episode, or somebody else has to decide.
pub fn run(context: &Context, args: &TriageArgs) -> Result<Outcome, Error> {
    let mut desk = Desk::open(context)?;
    match &args.command {
        None if context.format.is_none() && context.prompt.can_ask() && desk.may_decide() => {
            walk::run(&mut desk, args.all)
        }
        None => desk.list(args.all),
        Some(TriageCommand::List { all }) => desk.list(*all || args.all),
        Some(TriageCommand::Show { id }) => {
            let shown = desk.look(number(id)?)?;
            Ok(Outcome::report(report::show(&shown)))
        }
        Some(TriageCommand::Dismiss(args)) => decide::dismiss(&mut desk, args),
        Some(TriageCommand::Watch(args)) => decide::watch(&mut desk, args),
        Some(TriageCommand::Raise(args)) => raise::run(&mut desk, args),
    }
}

/// The urgent episodes that wait for a decision, as they were computed last.
///
/// # Errors
/// When operations cannot be read.
pub fn urgent(vault: &Vault) -> Result<Vec<Episode>, Error> {
    if episodes::waiting(vault, Urgency::Urgent)? == 0 {
        return Ok(Vec::new());
    }
    let mut urgent = episodes::list(vault, false)?;
    urgent.retain(|episode| episode.waits() && episode.urgency == Urgency::Urgent);
    episode::rank(&mut urgent);
    Ok(urgent)
}

/// Those that an import has brought or made longer, given those that waited before it.
///
/// # Errors
/// When operations cannot be read or written.
pub fn urgent_since(
    context: &Context,
    school: &School,
    vault: &mut Vault,
    before: &[Episode],
) -> Result<Vec<Episode>, Error> {
    compute::refresh(context, school, vault)?;
    let mut urgent = urgent(vault)?;
    urgent.retain(|episode| !before.contains(episode));
    Ok(urgent)
}

/// An open operations vault, and everything there is to know about its episodes.
struct Desk<'c> {
    context: &'c Context,
    school: School,
    vault: Vault,
    rules: Rules,
}

impl<'c> Desk<'c> {
    fn open(context: &'c Context) -> Result<Desk<'c>, Error> {
        let school = context.school()?;
        let mut vault = open(&school, VaultKind::Operations, &context.identity()?)?;
        compute::refresh(context, &school, &mut vault)?;
        let rules = Rules::read(&school, &vault)?;
        Ok(Desk { context, school, vault, rules })
    }

    fn may_decide(&self) -> bool {
        self.vault.writer().office().is_dsl_team()
    }

    // The technician sees the log; what becomes of a child is not the technician's to decide.
    fn refuse_others(&self) -> Result<(), Error> {
        if self.may_decide() {
            return Ok(());
        }
        let office = self.vault.writer().office();
        Err(Error::failed(format!("the {} does not decide about episodes", office.title()))
            .hint(format!("Tell the {} its number. Nothing was saved.", Office::Dsl.title())))
    }

    fn list(&self, all: bool) -> Result<Outcome, Error> {
        let mut episodes = episodes::list(&self.vault, all)?;
        episode::rank(&mut episodes);
        let attention = episodes.iter().any(Episode::waits);
        let listed: Vec<Listed> =
            episodes.into_iter().map(|episode| self.listed(episode)).collect();
        let outcome = if self.context.format == Some(Format::Json) {
            let episodes = listed.iter().map(TriageEpisode::from).collect();
            Outcome::json(&TriageAnswer { schema: SCHEMA, episodes })?
        } else {
            Outcome::report(report::list(&self.school, &listed, all))
        };
        Ok(outcome.attention(attention))
    }

    fn listed(&self, episode: Episode) -> Listed {
        let person = self.rules.names.resolve(&episode.who, episode.start).cloned();
        Listed { person, zone: self.school.settings().time_zone, episode }
    }

    /// Everything about one episode.
    fn look(&self, id: EpisodeNumber) -> Result<Shown, Error> {
        let episode = episodes::get(&self.vault, id)?;
        let (from, to) = (episode.start - AROUND, episode.end + AROUND);
        let events = self.events(&episode, from, to)?;
        let mut before = episodes::before(&self.vault, &episode.who, episode.start, EARLIER)?;
        before.retain(|earlier| earlier.id != id);
        let decisions = episodes::decisions(&self.vault, id)?;
        let left_out = events.len().saturating_sub(MOST_ROWS);
        let events = events.into_iter().take(MOST_ROWS).collect();
        let titles = self.rules.categories.harms().to_vec();
        Ok(Shown { listed: self.listed(episode), events, left_out, before, decisions, titles })
    }

    // With their harms as they stand today.
    fn events(
        &self,
        episode: &Episode,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> Result<Vec<FilterEvent>, Error> {
        let until = to + Duration::milliseconds(1);
        let mut events = filter_events::around(&self.vault, &episode.who, from, until)?;
        if events.is_empty() {
            // The log's time is over; what was worth a look is kept longer.
            let flagged = filter_events::flagged(&self.vault, from, until)?;
            let theirs = |event: &FilterEvent| event.who().as_ref() == Some(&episode.who);
            events = flagged.into_iter().map(|f| f.event).filter(theirs).collect();
        }
        for event in &mut events {
            event.harms = self.rules.categories.again(event);
        }
        Ok(events)
    }
}

fn number(text: &str) -> Result<EpisodeNumber, Error> {
    let shown: String = text.chars().take(20).collect();
    text.parse().map_err(|error| Error::usage(format!("`{shown}`: {error}")))
}

/// The year group that a class or a year is written with: `5B`, `Year 10`; reception is 0.
pub(crate) fn year_of(written: &str) -> Option<u32> {
    let lower = written.trim().to_lowercase();
    if ["r", "reception", "year r"].contains(&lower.as_str()) {
        return Some(0);
    }
    let digits: String = lower
        .chars()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().ok().filter(|year| *year <= 13)
}

#[cfg(test)]
mod tests {
    use super::year_of;

    #[test]
    fn years_as_schools_write_them() {
        let years = ["5B", "Year 10", "Reception", "6H", "teachers", "2019"].map(year_of);
        assert_eq!(years, [Some(5), Some(10), Some(0), Some(6), None, None]);
    }
}
