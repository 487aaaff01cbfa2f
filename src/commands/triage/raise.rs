//! Making an incident of an episode. Two vaults are never changed in one transaction: the case
//! records know which episodes they have taken, so that doing it again gives the same number.

use std::path::PathBuf;

use clap::Args;
use serde::Deserialize;

use super::decide::{Wanted, keep};
use super::evidence::Evidence;
use super::{Desk, number};
use crate::cli::word;
use crate::commands::incident::attach;
use crate::commands::judgement::point_out;
use crate::commands::log::{self, OTHER, Post};
use crate::commands::{clocks, open, open_if_member, writing};
use crate::contract::{RaisedAnswer, SCHEMA};
use crate::domain::case::Case;
use crate::domain::concern::{Concern, Involved};
use crate::domain::entry::What;
use crate::domain::episode::{EpisodeNumber, EpisodeState};
use crate::domain::filter_event::FilterEvent;
use crate::domain::moment::Moment;
use crate::domain::reference::Reference;
use crate::domain::role::{Part, Role};
use crate::domain::submission::Sender;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::policy::lookup;
use crate::render::Format;
use crate::report::incidents as incident_report;
use crate::report::triage as report;
use crate::report::triage::Shown;
use crate::store::episodes;
use crate::store::raised::{Raised, Raising, raise, sealed_as};
use crate::vault::{Vault, VaultKind, random_id};

/// What `osafe triage raise` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe triage raise E2026-0007                     asks, with the row suggested\n  \
                         osafe triage raise E2026-0007 --row C12 --role child\n  \
                         osafe triage raise E2026-0007 --json - < raise.json",
    after_help = "Raising twice gives the same number. JSON: {row, role?, name?, class?, person?, description?};\n  \
                  the answer is {schema, episode, reference, before}: before says that it was raised before."
)]
pub struct RaiseArgs {
    /// The episode's number, as E2026-0007.
    pub id: String,
    /// The row of the policy, as C12; everyday words; or `other`.
    #[arg(long, value_name = "ROW|WORDS")]
    pub row: Option<String>,
    /// About whom, where the names of the log do not say it.
    #[arg(long, value_parser = word::<Role>())]
    pub role: Option<Role>,
    /// A file with what else there is to say; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub description: Option<PathBuf>,
    /// Read everything as JSON from a file, or from standard input with `-`.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["row", "role", "description"])]
    pub json: Option<PathBuf>,
}

/// What somebody says about an episode to be raised.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Said {
    row: Option<String>,
    role: Option<Role>,
    name: Option<String>,
    class: Option<String>,
    person: Option<String>,
    description: Option<String>,
}

/// Makes an incident of it.
pub(super) fn run(desk: &mut Desk<'_>, args: &RaiseArgs) -> Result<Outcome, Error> {
    desk.refuse_others()?;
    let id = number(&args.id)?;
    let shown = desk.look(id)?;
    if let Some(incident) = raised_before(desk, &shown)? {
        return answer(desk, args, id, &incident, None);
    }
    let said = match &args.json {
        Some(path) => from_json(&desk.context.text_from(path)?)?,
        None => Said {
            row: args.row.clone(),
            role: args.role,
            description: match &args.description {
                Some(path) => Some(desk.context.text_from(path)?),
                None => None,
            },
            ..Said::default()
        },
    };
    let said = asked(desk, &shown, said)?;
    let (reference, case) = raise_it(desk, &shown, said)?;
    answer(desk, args, id, &reference, case.as_ref())
}

fn from_json(text: &str) -> Result<Said, Error> {
    serde_json::from_str(text).map_err(|error| {
        Error::usage(format!("the JSON is not what `triage raise` takes: {error}"))
            .hint("Nothing was saved. Write {row, role?, name?, class?, person?, description?}.")
    })
}

fn raised_before(desk: &Desk<'_>, shown: &Shown) -> Result<Option<String>, Error> {
    if shown.listed.episode.state != EpisodeState::Raised {
        return Ok(None);
    }
    let decisions = episodes::decisions(&desk.vault, shown.listed.episode.id)?;
    Ok(decisions.into_iter().rev().find_map(|decision| decision.incident))
}

/// Asks for what is missing, with the row suggested that the policy has for the worst harm.
pub(super) fn asked(desk: &Desk<'_>, shown: &Shown, mut said: Said) -> Result<Said, Error> {
    let prompt = &desk.context.prompt;
    let person = shown.listed.person.as_ref();
    said.role = said.role.or(person.and_then(|person| person.role));
    if said.role.is_none() && prompt.can_ask() {
        let roles = [Role::Child, Role::Staff, Role::Parent, Role::Visitor];
        let options = roles.map(|role| role.to_string());
        said.role = Some(roles[prompt.choose("About whom", &options, 0)?]);
    }
    let Some(role) = said.role else {
        return Err(Error::usage("`--role` is missing").hint(
            "Nothing was saved. Say child or staff, or whose the name is with `osafe filter names map`.",
        ));
    };
    if said.name.is_none() && said.person.is_none() {
        said.name = person.map(|person| person.name.clone());
        said.class = person.and_then(|person| person.class.clone());
        // By number nobody is taken for a second person, whatever class the case records have.
        let of_roll = person.filter(|person| person.role == said.role);
        said.person = of_roll.and_then(|person| person.number).map(|number| number.to_string());
    }
    if said.name.is_none() && prompt.can_ask() {
        said.name = prompt.optional_line("Name of the person it is about")?;
    }
    if said.row.is_none() {
        let rows = suggested(desk, shown, role)?;
        if !prompt.can_ask() {
            let first = rows.first().map_or(OTHER, |(id, _)| id);
            return Err(Error::usage("`--row` is missing").hint(format!(
                "Nothing was saved. The policy's row may be {first}; see `osafe sanction --role {role}`."
            )));
        }
        let mut options: Vec<String> =
            rows.iter().map(|(id, title)| format!("{id}  {title}")).collect();
        options.push("none of these".to_owned());
        let chosen = prompt.choose("Which row of the policy", &options, 0)?;
        said.row = Some(rows.get(chosen).map_or_else(|| OTHER.to_owned(), |(id, _)| id.clone()));
    }
    Ok(said)
}

// The rows that the policy in force has for the harms, the worst harm's first; then all others.
fn suggested(desk: &Desk<'_>, shown: &Shown, role: Role) -> Result<Vec<(String, String)>, Error> {
    let zone = desk.school.settings().time_zone;
    let day = shown.listed.episode.start.with_timezone(&zone).date_naive();
    let sanctions = desk.school.policy_on(day)?.sanctions()?;
    let rows = sanctions.rows(role);
    let harms = &shown.listed.episode.harms;
    let words =
        harms.iter().filter_map(|id| desk.rules.categories.harm(id)).flat_map(|h| &h.policy);
    let mut found: Vec<(String, String)> = Vec::new();
    let fitting = words.flat_map(|words| lookup::find(rows, words)).map(|found| found.row);
    for row in fitting.chain(rows) {
        if !found.iter().any(|(id, _)| *id == row.id) {
            found.push((row.id.clone(), row.title.clone()));
        }
    }
    Ok(found)
}

fn concern(shown: &Shown, events: &[FilterEvent], said: Said) -> Concern {
    let episode = &shown.listed.episode;
    let first = |value: fn(&FilterEvent) -> Option<&String>| events.iter().find_map(value).cloned();
    let role = said.role.unwrap_or(Role::Child);
    let mut description = format!(
        "The web filter's log, episode {}: {} events. {}",
        episode.id, episode.events, episode.reason
    );
    if let Some(more) = said.description.filter(|more| !more.trim().is_empty()) {
        description = format!("{}\n\n{description}", more.trim());
    }
    let involved = |name: String| Involved {
        name,
        role,
        part: Part::Subject,
        class: said.class.clone(),
        person: said.person.clone(),
        office: None,
    };
    Concern {
        incident: said.row.unwrap_or_default(),
        role: Some(role),
        occurred: Some(Moment::Time(
            episode.start.with_timezone(&shown.listed.zone).fixed_offset(),
        )),
        description,
        people: said
            .name
            .filter(|name| !name.trim().is_empty())
            .map(involved)
            .into_iter()
            .collect(),
        device: first(|event| event.device.as_ref()),
        account: first(|event| event.person.as_ref()),
        network_address: first(|event| event.address.as_ref()),
        tags: episode.harms.clone(),
        ..Concern::default()
    }
}

/// Makes the incident, or seals the concern to those who may hold it; then notes in operations
/// what it became.
pub(super) fn raise_it(
    desk: &mut Desk<'_>,
    shown: &Shown,
    said: Said,
) -> Result<(String, Option<Case>), Error> {
    let episode = &shown.listed.episode;
    let rows = desk.events(episode, episode.start, episode.end)?;
    let rows: Vec<FilterEvent> =
        rows.into_iter().filter(|event| !desk.rules.harms(event).is_empty()).collect();
    let evidence = Evidence::of(&desk.school, episode, &rows)?;
    let identity = desk.context.identity()?;
    // Only somebody who holds the case records makes an incident.
    let mut casework = open(&desk.school, VaultKind::Casework, &identity)?;
    let today = desk.context.today(&desk.school)?;
    let mut post = Post::open(&desk.school, Some(&identity), today)?;
    let concern = concern(shown, &rows, said);
    let kind = VaultKind::of_series(post.series(&concern, None));
    let opened = open_if_member(&desk.school, kind, &identity)?;
    let may_hold = opened.filter(|_| !post.has_subject(kind, &concern));
    let (reference, case) = if let Some(vault) = may_hold {
        into_case(desk, vault, shown, concern, &evidence)?
    } else {
        let description = format!("{}\n\n{}", concern.description, evidence.note(episode, false));
        let concern = Concern { description, ..concern };
        let judged = log::judge(desk.context, &desk.school, concern)?;
        post.trust(desk.context, &desk.school)?;
        let from = Sender { name: identity.name().to_owned(), office: Some(identity.office()) };
        let now = desk.context.local_now(&desk.school)?;
        let id = sealed_as(&mut casework, now.to_utc(), episode.id, random_id()?)?;
        let sent = post.send_as(id, &desk.school, now, from, kind, &judged)?;
        (sent.receipt.to_string(), None)
    };
    keep(desk, Wanted::raised(episode.id, reference.clone()))?;
    Ok((reference, case))
}

fn into_case(
    desk: &Desk<'_>,
    mut vault: Vault,
    shown: &Shown,
    concern: Concern,
    evidence: &Evidence,
) -> Result<(String, Option<Case>), Error> {
    let episode = &shown.listed.episode;
    let judged = log::judge(desk.context, &desk.school, concern)?;
    let now = desk.context.local_now(&desk.school)?;
    let writing = writing(&vault, now);
    let (actions, entries, incident) = judged.incident(&writing, What::Recorded { receipt: None });
    let (name, rows) = (evidence.name.clone(), evidence.rows.clone());
    let raising =
        Raising { episode: episode.id, actions, entries, incident, evidence: (name, rows) };
    let may_have_files =
        |case: &Case| Ok::<bool, Error>(attach::advice(&desk.school, case)?.is_none());
    let note = |attached| evidence.note(episode, attached);
    match raise(&mut vault, &writing, raising, may_have_files, note)? {
        Raised::Before(reference) => Ok((reference.to_string(), None)),
        Raised::New(case) => {
            // It is recorded; that nothing more could be pointed out must not look otherwise.
            let case = point_out(&desk.school, &mut vault, (*case).clone(), now).unwrap_or(*case);
            // What fails here is put right by the next `osafe due`.
            clocks::follow_case(&desk.school, &vault, now.to_utc(), &case).ok();
            Ok((case.incident.reference.to_string(), Some(case)))
        }
    }
}

fn answer(
    desk: &Desk<'_>,
    args: &RaiseArgs,
    episode: EpisodeNumber,
    incident: &str,
    case: Option<&Case>,
) -> Result<Outcome, Error> {
    let kept = format!("{episode} is raised as {incident}");
    let json = args.json.is_some();
    let before = case.is_none() && incident.parse::<Reference>().is_ok();
    let outcome = if desk.context.format.map_or(json, |format| format == Format::Json) {
        let (episode, reference) = (episode.to_string(), incident.to_owned());
        Outcome::json(&RaisedAnswer { schema: SCHEMA, episode, reference, before })?
    } else if let Some(case) = case {
        Outcome::report(incident_report::recorded(case))
    } else {
        Outcome::report(report::raised(episode, incident, before))
    };
    Ok(outcome.kept(kept))
}
