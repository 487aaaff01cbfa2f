//! `osafe log`: record a concern or an incident. Names and narratives never come as arguments,
//! where the shell's history and every process list would keep them: they are asked for, typed
//! in an editor, or read from standard input.

mod judging;
mod known;
mod sealing;
mod wizard;

use std::path::PathBuf;

use chrono::DateTime;
use chrono_tz::Tz;
use clap::Args;

pub use judging::{Judged, OTHER, judge, one_row};
pub use sealing::{Post, heads};

use known::Known;

use super::judgement::point_out;
use super::{clocks, open_if_member, writing};
use crate::cli::word;
use crate::context::Context;
use crate::contract::{LogAction, LogAnswer, LogRow, LogSuggestion, SCHEMA};
use crate::domain::action::{Action, most_urgent_first};
use crate::domain::case::Case;
use crate::domain::concern::Concern;
use crate::domain::entry::What;
use crate::domain::incident::RowTaken;
use crate::domain::moment::Moment;
use crate::domain::role::{AreaOfRisk, DeviceOwner, Intent, Role, Site};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::render::Format;
use crate::report::{inbox, incidents as report};
use crate::school::School;
use crate::store::incidents;
use crate::vault::identity::Identity;
use crate::vault::{Vault, VaultKind};

/// What `osafe log` takes.
#[derive(Debug, Default, Args)]
#[command(
    before_help = "Examples:\n  osafe log                                  asks what it needs\n  \
                         osafe log --role child --incident vpn --when \"yesterday 11:20\"\n  \
                         osafe log --json - < concern.json          everything at once\n  \
                         osafe log --help-json                      what that JSON may hold",
    after_help = "Who cannot open the records seals the concern to those who can, and gets a receipt. A concern about\n  \
                  staff goes to the head and the chair of governors, one about the head to the chair alone.\n\n\
                  JSON answer: {schema, reference, row: {id, title}, actions: [{id, title, immediate, when}]}, most urgent\n  \
                  first; when it was sealed, reference is the receipt, and there are receipt and sealed_to: [name]."
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
    /// It is about the head: only the chair of governors may read it. `no` when somebody else has
    /// a name like the head's.
    #[arg(long, value_name = "yes|no", num_args = 0..=1, require_equals = true,
          default_missing_value = "yes", value_parser = ["yes", "no"])]
    pub about_head: Option<String>,
    /// Your own name, where no identity says it.
    #[arg(long, value_name = "NAME")]
    pub from: Option<String>,
}

/// Records the concern as an incident, or seals it to those who may, and says what must happen.
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
    let identity = context.find_identity()?;
    let mut casework = vault(&school, VaultKind::Casework, identity.as_ref())?;
    let operations = vault(&school, VaultKind::Operations, identity.as_ref()).ok().flatten();
    let mut post = Post::open(&school, identity.as_ref(), now.date_naive())?;
    if casework.is_none() {
        // Before the questions: nobody should answer them for nothing.
        post.trust(context, &school)?;
    }
    let known = &mut Known::new(casework.as_mut(), operations.as_ref(), now.to_utc());
    let mut concern = gather(context, args, &school, known, now)?;
    known.hold(&mut concern)?;
    let said = about_head(context, args, &post, &concern)?;
    let mut judged = judge(context, &school, concern)?;
    let kind = VaultKind::of_series(post.series(&judged.concern, said));
    let opened = if kind == VaultKind::Casework {
        casework
    } else {
        known::forget_numbers(&mut judged.concern.people);
        vault(&school, kind, identity.as_ref())?
    };
    // Nobody reads a concern about themselves, even if it then has to wait.
    if let Some(mut vault) = opened.filter(|_| !post.has_subject(kind, &judged.concern)) {
        if args.json.is_none() && kind != VaultKind::Casework {
            known::who(context, &mut vault, now.to_utc(), &mut judged.concern.people)?;
        }
        let case = store(&school, &mut vault, now, judged)?;
        let kept = format!("incident {} is recorded", case.incident.reference);
        let outcome = recorded(context, args, &case)?.kept(kept);
        return Ok(clocks::after_case(outcome, &school, &vault, now.to_utc(), &case));
    }
    post.trust(context, &school)?;
    let from = sealing::sender(context, args.from.as_deref(), identity.as_ref(), &judged.concern)?;
    let sent = post.send(&school, now, from, kind, &judged)?;
    let kept = format!("the concern is sealed, its receipt is {}", sent.receipt);
    let member = identity.is_some_and(|identity| identity.office().is_dsl_team());
    Ok(sealed(context, args, &judged, &sent, member)?.kept(kept))
}

fn vault(
    school: &School,
    kind: VaultKind,
    identity: Option<&Identity>,
) -> Result<Option<Vault>, Error> {
    match identity {
        Some(identity) if !school.settings().is_kit => open_if_member(school, kind, identity),
        _ => Ok(None),
    }
}

fn gather(
    context: &Context,
    args: &LogArgs,
    school: &School,
    known: &mut Known<'_>,
    now: DateTime<Tz>,
) -> Result<Concern, Error> {
    if let Some(path) = &args.json {
        return from_json(&context.text_from(path)?);
    }
    let policy = school.policy_on(now.date_naive())?;
    wizard::complete(context, &policy, now, known, from_flags(context, args, now)?)
}

fn about_head(
    context: &Context,
    args: &LogArgs,
    post: &Post,
    concern: &Concern,
) -> Result<Option<bool>, Error> {
    match &args.about_head {
        Some(said) => Ok(Some(said == "yes")),
        None if args.json.is_none() => wizard::about_head(context, post, concern),
        None => Ok(None),
    }
}

/// Checks a concern and stores it with its actions.
///
/// # Errors
/// When something is missing or wrong; nothing is stored then.
pub fn record(
    context: &Context,
    school: &School,
    vault: &mut Vault,
    concern: Concern,
) -> Result<Case, Error> {
    store(school, vault, context.local_now(school)?, judge(context, school, concern)?)
}

fn store(
    school: &School,
    vault: &mut Vault,
    now: DateTime<Tz>,
    judged: Judged,
) -> Result<Case, Error> {
    let writing = writing(vault, now);
    let (actions, entries, incident) = judged.incident(&writing, What::Recorded { receipt: None });
    let case = incidents::add(vault, &writing, actions, entries, incident)?;
    // It is recorded; that nothing more could be pointed out must not look as if it were not.
    Ok(point_out(school, vault, case.clone(), now).unwrap_or(case))
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

// Whoever sends JSON reads JSON, unless another form is asked for.
fn wants_json(context: &Context, args: &LogArgs) -> bool {
    context.format.map_or(args.json.is_some(), |format| format == Format::Json)
}

fn recorded(context: &Context, args: &LogArgs, case: &Case) -> Result<Outcome, Error> {
    if !wants_json(context, args) {
        return Ok(Outcome::report(report::recorded(case)));
    }
    let incident = &case.incident;
    let reference = incident.reference.to_string();
    let answer = json(reference, incident.row.as_ref(), &case.actions);
    Outcome::json(&LogAnswer { suggestions: LogSuggestion::of(case), ..answer })
}

fn sealed(
    context: &Context,
    args: &LogArgs,
    judged: &Judged,
    sent: &inbox::Sent,
    member: bool,
) -> Result<Outcome, Error> {
    // The steps name people whom the head works with every day. They are for the chair to begin.
    let actions = if sent.kind == VaultKind::Head { &[][..] } else { &judged.actions };
    let outcome = if wants_json(context, args) {
        let receipt = sent.receipt.to_string();
        let answer = json(receipt.clone(), judged.row.as_ref(), actions);
        Outcome::json(&LogAnswer { receipt: Some(receipt), sealed_to: sent.names(), ..answer })?
    } else {
        let policy = format!("{}, version {}", judged.policy.id, judged.policy.version);
        let row = judged.row.as_ref();
        Outcome::report(inbox::sealed(sent, row, &policy, actions, member))
    };
    Ok(sent.remarks.iter().fold(outcome, Outcome::remark))
}

fn json(reference: String, row: Option<&RowTaken>, actions: &[Action]) -> LogAnswer {
    let actions = most_urgent_first(actions.to_vec());
    LogAnswer {
        schema: SCHEMA,
        reference,
        row: row.map(|row| LogRow { id: row.id.clone(), title: row.title.clone() }),
        actions: actions.iter().map(LogAction::from).collect(),
        receipt: None,
        sealed_to: Vec::new(),
        suggestions: Vec::new(),
    }
}
