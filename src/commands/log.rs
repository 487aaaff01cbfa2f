//! `osafe log`: record a concern or an incident. Names and narratives never come as arguments,
//! where the shell's history and every process list would keep them: they are asked for, typed
//! in an editor, or read from standard input.

mod wizard;

use std::path::PathBuf;

use chrono::DateTime;
use chrono_tz::Tz;
use clap::Args;

use super::judgement::{judged, point_out};
use super::{open, sanction, writing};
use crate::cli::word;
use crate::context::Context;
use crate::contract::{LogAction, LogAnswer, LogRow, LogSuggestion, SCHEMA};
use crate::domain::action::most_urgent_first;
use crate::domain::case::Case;
use crate::domain::concern::Concern;
use crate::domain::entry::What;
use crate::domain::incident::{Closing, Incident, IncidentStatus};
use crate::domain::moment::Moment;
use crate::domain::role::{AreaOfRisk, DeviceOwner, Intent, Role, Site};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::policy::lookup;
use crate::policy::sanctions::{Row, Sanctions};
use crate::render::Format;
use crate::report::incidents as report;
use crate::school::School;
use crate::store::incidents;
use crate::vault::VaultKind;

/// No row of the policy's table fits; the duties for every incident still apply.
pub const OTHER: &str = "other";

/// What `osafe log` takes.
#[derive(Debug, Default, Args)]
#[command(
    before_help = "Examples:\n  osafe log                                  asks what it needs\n  \
                         osafe log --role child --incident vpn --when \"yesterday 11:20\"\n  \
                         osafe log --json - < concern.json          everything at once\n  \
                         osafe log --help-json                      what that JSON may hold",
    after_help = "JSON answer: {schema, reference, row: {id, title}, actions: [{id, title, immediate, when}]}, most urgent\n  first."
)]
pub struct LogArgs {
    /// Read the whole concern as JSON from a file, or from standard input with `-`.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["incident", "role", "when", "description"])]
    pub json: Option<PathBuf>,
    /// Print the JSON schema of a concern.
    #[arg(long)]
    pub help_json: bool,
    /// What happened: a row of the policy such as C12, everyday words, or `other`.
    #[arg(long, value_name = "ROW|WORDS")]
    pub incident: Option<String>,
    /// About whom.
    #[arg(long, value_parser = word::<Role>())]
    pub role: Option<Role>,
    /// When: today, last friday, 3 march, 2026-03-03T10:15.
    #[arg(long, value_name = "DATE")]
    pub when: Option<String>,
    /// A file with what happened, in facts; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub description: Option<PathBuf>,
    /// Where.
    #[arg(long)]
    pub place: Option<String>,
    /// On the school's premises or not.
    #[arg(long, value_parser = word::<Site>())]
    pub site: Option<Site>,
    /// The device used.
    #[arg(long)]
    pub device: Option<String>,
    /// Whose device.
    #[arg(long, value_parser = word::<DeviceOwner>())]
    pub device_owner: Option<DeviceOwner>,
    /// The service, app or site.
    #[arg(long)]
    pub platform: Option<String>,
    /// Area of risk.
    #[arg(long, value_parser = word::<AreaOfRisk>())]
    pub area: Option<AreaOfRisk>,
    /// Meant or not.
    #[arg(long, value_parser = word::<Intent>())]
    pub intent: Option<Intent>,
    /// The child told an adult.
    #[arg(long)]
    pub reported_by_child: bool,
    /// What it was about, in a short word; may be given several times.
    #[arg(long = "tag", value_name = "WORD")]
    pub tags: Vec<String>,
}

/// Records the concern as an incident and says what must happen.
///
/// # Errors
/// When something is missing or wrong; nothing is stored then.
pub fn run(context: &Context, args: &LogArgs) -> Result<Outcome, Error> {
    if args.help_json {
        let schema = schemars::schema_for!(Concern);
        return Outcome::json(&schema);
    }
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let mut vault = open(&school, VaultKind::Casework, &context.identity()?)?;
    let concern = if let Some(path) = &args.json {
        from_json(&context.text_from(path)?)?
    } else {
        let policy = school.policy_on(now.date_naive())?;
        wizard::complete(context, &policy, now, from_flags(context, args, now)?)?
    };
    let case = record(context, &school, &mut vault, concern)?;
    let kept = format!("incident {} is recorded", case.incident.reference);
    Ok(answer(context, args, &case)?.kept(kept))
}

/// Checks a concern and stores it with its actions.
///
/// # Errors
/// When something is missing or wrong; nothing is stored then.
pub fn record(
    context: &Context,
    school: &School,
    vault: &mut crate::vault::Vault,
    concern: Concern,
) -> Result<Case, Error> {
    let now = context.local_now(school)?;
    let faults: Vec<String> = concern.faults(now).iter().map(ToString::to_string).collect();
    let (Some(role), Some(occurred), true) = (concern.role, concern.occurred, faults.is_empty())
    else {
        return Err(Error::usage(format!("the concern is not complete: {}", faults.join("; ")))
            .hint("Nothing was saved. `osafe log --help-json` says what a concern may hold."));
    };
    let judgement = judged(school, &concern, now)?;
    let writing = writing(vault, now);
    let mut entries = vec![What::Recorded { receipt: None }];
    entries.extend(judgement.suggestions.into_iter().map(What::from));
    let case = incidents::add(vault, &writing, judgement.actions, entries, |reference| Incident {
        reference,
        status: IncidentStatus::Open,
        recorded: writing.at,
        recorded_by: writing.by.clone(),
        policy: judgement.policy,
        row: judgement.row,
        role,
        occurred,
        concern,
        links: Vec::new(),
        waiting: None,
        closing: Closing::default(),
    })?;
    point_out(school, vault, case, now)
}

// A wrong row means wrong duties, so two that fit equally well are a question, not a guess.
pub(super) fn one_row<'s>(
    sanctions: &'s Sanctions,
    role: Role,
    words: &str,
) -> Result<Option<&'s Row>, Error> {
    if words.trim().eq_ignore_ascii_case(OTHER) {
        return Ok(None);
    }
    let found = lookup::find(sanctions.rows(role), words);
    let certain = found.first().is_some_and(|first| first.score >= lookup::CERTAIN);
    if let (true, Some(row)) = (certain, lookup::best(&found)) {
        return Ok(Some(row));
    }
    if found.is_empty() {
        sanction::matching(sanctions, role, words).map_err(|error| {
            error.hint(format!(
                "Nothing was saved. See every row with `osafe sanction --role {role}`, or use `{OTHER}`."
            ))
        })?;
    }
    let rows: Vec<String> =
        found.iter().take(4).map(|f| format!("{} ({})", f.row.id, f.row.title)).collect();
    Err(Error::usage(format!("`{words}` does not say for sure which row of the policy is meant"))
        .hint(format!("Nothing was saved. Name one: {}.", rows.join("; "))))
}

fn from_json(text: &str) -> Result<Concern, Error> {
    serde_json::from_str(text).map_err(|error| {
        Error::usage(format!("the JSON is not a concern: {error}"))
            .hint("Nothing was saved. `osafe log --help-json` says what a concern may hold.")
    })
}

fn from_flags(context: &Context, args: &LogArgs, now: DateTime<Tz>) -> Result<Concern, Error> {
    let description = match &args.description {
        Some(path) => context.text_from(path)?.trim().to_owned(),
        None => String::new(),
    };
    Ok(Concern {
        incident: args.incident.clone().unwrap_or_default(),
        role: args.role,
        occurred: args.when.as_deref().map(|text| Moment::past(text, now)).transpose()?,
        description,
        place: args.place.clone(),
        site: args.site,
        device: args.device.clone(),
        device_owner: args.device_owner,
        platform: args.platform.clone(),
        area: args.area,
        intent: args.intent,
        reported_by_child: args.reported_by_child.then_some(true),
        tags: args.tags.clone(),
        ..Concern::default()
    })
}

fn answer(context: &Context, args: &LogArgs, case: &Case) -> Result<Outcome, Error> {
    // Whoever sends JSON reads JSON, unless another form is asked for.
    let json = context.format.map_or(args.json.is_some(), |format| format == Format::Json);
    if json {
        let actions = most_urgent_first(case.actions.clone());
        return Outcome::json(&LogAnswer {
            schema: SCHEMA,
            reference: case.incident.reference.to_string(),
            row: case
                .incident
                .row
                .as_ref()
                .map(|row| LogRow { id: row.id.clone(), title: row.title.clone() }),
            actions: actions.iter().map(LogAction::from).collect(),
            suggestions: LogSuggestion::of(case),
        });
    }
    Ok(Outcome::report(report::recorded(case)))
}
