//! `osafe sanction`: what the policy says must happen.

use std::path::Path;

use chrono::NaiveDate;
use clap::Args;

use crate::cli::word;
use crate::context::Context;
use crate::contract::{AlwaysDuty, SCHEMA, SanctionAction, SanctionAnswer, SanctionRow};
use crate::domain::role::Role;
use crate::domain::word::Word;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::policy::lookup::Entry;
use crate::policy::sanctions::{Row, Sanctions};
use crate::policy::{Policy, PolicyError, lookup};
use crate::render::Format;
use crate::report::sanctions;
use crate::school;

/// What `osafe sanction` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe sanction proxy --role child\n  \
                         osafe sanction whatsapp to a pupil --role staff\n  \
                         osafe sanction --role child --policy st-jeromes --format json",
    after_help = "JSON: {schema, policy, policy_version, role, incidents: [{id, title, source,\n  actions: [{id, title, immediate}], always: [{title, source, when, immediate}], notes}]};\n  every row in the policy's order, or best match first."
)]
pub struct SanctionArgs {
    /// What happened, in everyday words, or a row such as C12; without, the whole table.
    pub words: Vec<String>,
    /// About whom.
    #[arg(long, value_parser = word::<Role>())]
    pub role: Option<Role>,
    /// Which policy: its name, or a folder with a pack; else the school's.
    #[arg(long, value_name = "NAME")]
    pub policy: Option<String>,
}

/// Looks it up; needs no vault and no school.
///
/// # Errors
/// When no row fits, with near misses.
pub fn run(context: &Context, args: &SanctionArgs) -> Result<Outcome, Error> {
    let policy = policy(context, args.policy.as_deref())?;
    let role = role(context, args.role)?;
    let words = args.words.join(" ");
    let whole = words.trim().is_empty();
    let sanctions =
        if whole { policy.sanctions()? } else { policy.sanctions_like(role, &words)? };
    let rows: Vec<&Row> = sanctions.rows(role).iter().collect();
    if rows.is_empty() && !whole {
        matching(&policy.sanctions()?, role, &words)?;
    }
    if context.format == Some(Format::Json) {
        return Outcome::json(&answer(&policy, &sanctions, role, &rows));
    }
    Ok(Outcome::report(if whole {
        sanctions::table(&policy, &sanctions, role)
    } else {
        sanctions::rows(&policy, &sanctions, role, &rows)
    }))
}

/// The policy named, the school's, or an error that says which there are.
///
/// # Errors
/// When there is none of that name, or the school's own is wrong.
pub fn policy(context: &Context, name: Option<&str>) -> Result<Policy, Error> {
    if let Some(name) = name {
        return named(context, name);
    }
    if let Some(school) = context.find_school()? {
        return school.policy_on(context.today(&school)?);
    }
    let names: Vec<&str> = Policy::built_in_names().collect();
    Err(Error::usage("no policy was named and no school folder is here")
        .hint(format!("Name one with `--policy`: {}.", names.join(", "))))
}

// A pack that comes with osafe, by its name, or a folder that holds one: a school's own, or one
// version of it.
fn named(context: &Context, name: &str) -> Result<Policy, Error> {
    let folder = context.path(Path::new(name));
    match Policy::built_in(name) {
        Err(PolicyError::Unknown(_)) if folder.is_dir() => {
            school::pack(&folder, name, today(context)?)
        }
        Err(PolicyError::Unknown(_)) if name.contains(['/', '\\', '.']) => {
            Err(Error::usage(format!("there is no folder `{name}`"))
                .hint("Give the folder that holds policy.toml and the other files of a pack."))
        }
        policy => Ok(policy?),
    }
}

/// Today at the school, or by the clock where there is none.
///
/// # Errors
/// When the school cannot be read.
pub fn today(context: &Context) -> Result<NaiveDate, Error> {
    match context.find_school()? {
        Some(school) => context.today(&school),
        None => Ok(context.now().date_naive()),
    }
}

/// The role given, or asked for.
///
/// # Errors
/// When it is missing and nobody can be asked.
pub fn role(context: &Context, given: Option<Role>) -> Result<Role, Error> {
    if let Some(role) = given {
        return Ok(role);
    }
    if !context.prompt.can_ask() {
        return Err(Error::usage("`--role` is missing")
            .hint("Say about whom: --role child, staff, parent or visitor."));
    }
    let options: Vec<String> = Role::ALL.iter().map(ToString::to_string).collect();
    Ok(Role::ALL[context.prompt.choose("About whom", &options, 0)?])
}

/// The rows that fit some words.
///
/// # Errors
/// When none does, with what looks alike.
pub fn matching<'s>(
    sanctions: &'s Sanctions,
    role: Role,
    words: &str,
) -> Result<Vec<&'s Row>, Error> {
    let rows = sanctions.rows(role);
    let found = lookup::find(rows, words);
    if !found.is_empty() {
        return Ok(found.into_iter().map(|found| found.row).collect());
    }
    let message = format!("no row of the policy about {} fits `{words}`", role.phrase());
    let see = format!(
        "The duties for every incident still apply, whatever it is: see them with `osafe sanction --role {role}`, \
         and the steps with `osafe procedure`."
    );
    Err(no_match(rows, words, &message, &see))
}

/// Nothing fits some words: what looks alike, or where to see everything.
#[must_use]
pub fn no_match<T: Entry>(entries: &[T], words: &str, message: &str, see: &str) -> Error {
    let near: Vec<String> = lookup::near_misses(entries, words)
        .into_iter()
        .map(|(word, entry)| format!("`{word}` ({})", entry.id()))
        .collect();
    let hint = if near.is_empty() {
        see.to_owned()
    } else {
        format!("Did you mean {}? {see}", near.join(", "))
    };
    Error::failed(message).hint(hint)
}

fn answer(policy: &Policy, sanctions: &Sanctions, role: Role, rows: &[&Row]) -> SanctionAnswer {
    SanctionAnswer {
        schema: SCHEMA,
        policy: policy.about().id.clone(),
        policy_version: policy.about().version.clone(),
        role,
        incidents: rows.iter().map(|row| sanction_row(policy, sanctions, role, row)).collect(),
    }
}

fn sanction_row(policy: &Policy, sanctions: &Sanctions, role: Role, row: &Row) -> SanctionRow {
    let actions = sanctions.marks(row).into_iter();
    let always = policy.always(role).map(|always| AlwaysDuty {
        title: always.title.clone(),
        source: always.source.clone(),
        when: always.when.clone(),
        immediate: always.immediate,
    });
    SanctionRow {
        id: row.id.clone(),
        title: row.title.clone(),
        source: row.source.clone(),
        actions: actions
            .map(|mark| SanctionAction {
                id: mark.id,
                title: mark.title,
                immediate: mark.immediate,
            })
            .collect(),
        always: always.collect(),
        notes: row.notes.clone(),
    }
}
