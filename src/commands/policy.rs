//! `osafe policy`: which policies there are, what they say of themselves, what is wrong with
//! them, and which of their duties the school's records prove.

use std::collections::{BTreeMap, BTreeSet};

use chrono::DateTime;
use chrono_tz::Tz;
use clap::{Args, Subcommand};

use super::filter::books::shelf;
use super::people::holders;
use super::vaults::Vaults;
use super::{agreement, register, review, sanction, training};
use crate::cli::word;
use crate::context::Context;
use crate::contract::{CheckAnswer, CoverageAnswer, CoverageItem, SCHEMA};
use crate::domain::proof::{Proof, Tally};
use crate::domain::training::standing::tallies;
use crate::error::Error;
use crate::files;
use crate::outcome::Outcome;
use crate::policy::coverage::{Coverage, Evidence, coverage};
use crate::policy::duties::{Duty, DutyKind};
use crate::policy::{FILES, Policy, diff, lint};
use crate::render::Format;
use crate::report::policy as report;
use crate::school::School;
use crate::store::proofs;
use crate::vault::VaultKind;

/// What `osafe policy` does.
#[derive(Debug, Subcommand)]
pub enum PolicyCommand {
    /// The policies that come with osafe.
    List,
    /// What a policy says of itself: version, dates, roles, duties, oddities.
    #[command(before_help = "Example:\n  osafe policy show st-jeromes")]
    Show(Which),
    /// What is overdue, stale, missing or contradictory in a policy.
    #[command(
        before_help = "Examples:\n  osafe policy check st-jeromes\n  osafe policy check ./policy",
        after_help = "JSON: {schema, policy, findings: [{code, place, source, reason, remedy}]};\n  source, section or line of the policy, only where it stands there."
    )]
    Check(Which),
    /// Every duty of the policy with the record that proves it.
    Coverage(CoverageArgs),
    /// What one policy has and another lacks.
    #[command(before_help = "Example:\n  osafe policy diff st-jeromes chislet-hoath")]
    Diff {
        /// The first policy: its name, or a folder with a pack.
        first: String,
        /// The second policy: its name, or a folder with a pack.
        second: String,
    },
    /// Make the school's own copy of a policy pack, to edit.
    #[command(before_help = "Example:\n  osafe policy copy st-jeromes")]
    Copy {
        /// Which policy; else the school's.
        name: Option<String>,
    },
}

/// Which policy is meant, said in either way.
#[derive(Debug, Args)]
pub struct Which {
    /// Which policy: its name, or a folder with a pack; else the school's.
    pub name: Option<String>,
    /// The same, said as in look-ups.
    #[arg(long, value_name = "NAME", conflicts_with = "name")]
    pub policy: Option<String>,
}

impl Which {
    fn policy(&self, context: &Context) -> Result<Policy, Error> {
        sanction::policy(context, self.name.as_deref().or(self.policy.as_deref()))
    }
}

/// What `osafe policy coverage` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe policy coverage --status never\n  \
                   osafe policy coverage --owner dsl --kind review",
    after_help = "JSON: {schema, policy, duties: [{id, title, kind, source, evidence, status, last}]}; status is met,\n  \
                  due, never, standing or by-hand."
)]
pub struct CoverageArgs {
    /// Which policy's duties.
    #[command(flatten)]
    pub which: Which,
    /// Only duties of this office.
    #[arg(long, value_name = "OFFICE")]
    pub owner: Option<String>,
    /// Only duties of this sort.
    #[arg(long, value_parser = word::<DutyKind>())]
    pub kind: Option<DutyKind>,
    /// Only duties that stand so.
    #[arg(long, value_parser = word::<Coverage>())]
    pub status: Option<Coverage>,
}

/// Answers about policies.
///
/// # Errors
/// When there is none of that name, or a vault cannot be opened.
pub fn run(context: &Context, command: &PolicyCommand) -> Result<Outcome, Error> {
    match command {
        PolicyCommand::List => {
            let policies =
                Policy::built_in_names().map(Policy::built_in).collect::<Result<Vec<_>, _>>()?;
            Ok(Outcome::report(report::list(&policies)))
        }
        PolicyCommand::Show(which) => {
            let policy = which.policy(context)?;
            Ok(Outcome::report(report::show(&policy, policy.arrangements()?)))
        }
        PolicyCommand::Check(which) => check(context, which),
        PolicyCommand::Coverage(args) => covered(context, args),
        PolicyCommand::Diff { first, second } => {
            let named = |name: &str| sanction::policy(context, Some(name));
            let (first, second) = (named(first)?, named(second)?);
            let differences = diff::diff(&first, &second)?;
            Ok(Outcome::report(report::diff(&first, &second, &differences)))
        }
        PolicyCommand::Copy { name } => copy(context, name.as_deref()),
    }
}

fn check(context: &Context, which: &Which) -> Result<Outcome, Error> {
    let policy = which.policy(context)?;
    let today = sanction::today(context)?;
    let findings = lint::check(&policy, today)?;
    let attention = !findings.is_empty();
    let outcome = if context.format == Some(Format::Json) {
        let policy = policy.about().id.clone();
        Outcome::json(&CheckAnswer { schema: SCHEMA, policy, findings })?
    } else {
        Outcome::report(report::findings(&policy, &findings))
    };
    Ok(outcome.attention(attention))
}

fn covered(context: &Context, args: &CoverageArgs) -> Result<Outcome, Error> {
    let school = context.school()?;
    let policy = args.which.policy(context)?;
    let mut duties = policy.duties()?.duty;
    let (registers, twice) = school.registers_beside(&policy, context.today(&school)?)?;
    duties.extend(register::own_duties(&policy, &registers)?);
    let mut vaults = Vaults::new(context, &school)?;
    let evidence = evidence(context, &school, (&policy, &duties), &mut vaults)?;
    let mut covered = coverage(&duties, &evidence);
    let owner = args.owner.as_deref().map(|owner| office(&policy, owner)).transpose()?;
    covered.retain(|covered| {
        owner.is_none_or(|owner| owner == covered.duty.who)
            && args.kind.is_none_or(|kind| kind == covered.duty.kind)
            && args.status.is_none_or(|status| status == covered.status)
    });
    if context.format == Some(Format::Json) {
        let answer = CoverageAnswer {
            schema: SCHEMA,
            policy: policy.about().id.clone(),
            duties: covered.iter().map(CoverageItem::from).collect(),
        };
        return Ok(before(Outcome::json(&answer)?, &policy, &twice));
    }
    Ok(before(Outcome::report(report::coverage(&school, &policy, &covered)), &policy, &twice))
}

// Says which registers of the school stand for one of another policy.
fn before(outcome: Outcome, policy: &Policy, twice: &[String]) -> Outcome {
    if twice.is_empty() {
        return outcome;
    }
    let (names, id) = (twice.join("`, `"), &policy.about().id);
    outcome.remark(format!("The school's own register `{names}` goes before the one of {id}."))
}

// An office of the policy by its short name or its title.
fn office<'p>(policy: &'p Policy, name: &str) -> Result<&'p str, Error> {
    let roles = &policy.about().role;
    let is = |text: &str| text.eq_ignore_ascii_case(name.trim());
    let found = roles.iter().find(|role| is(&role.id) || is(&role.title));
    found.map(|role| role.id.as_str()).ok_or_else(|| {
        let ids: Vec<&str> = roles.iter().map(|role| role.id.as_str()).collect();
        Error::usage(format!("the policy names no office `{name}`"))
            .hint(format!("Its offices are: {}.", ids.join(", ")))
    })
}

// Of the vaults that can be opened; the others show nothing.
pub(super) fn evidence(
    context: &Context,
    school: &School,
    (policy, duties): (&Policy, &[Duty]),
    vaults: &mut Vaults<'_>,
) -> Result<Evidence, Error> {
    let now = context.local_now(school)?;
    let today = now.date_naive();
    let (mut books, mut reviews, mut agreements, mut training) = (None, None, None, None);
    let mut holders = school.settings().holders.keys().cloned().collect();
    if let Some(vault) = vaults.of(VaultKind::Operations)? {
        holders = holders::gather(school, vault)?.offices(today);
        books = Some(shelf(vault)?);
        reviews = Some(review::gather(school, policy, vault)?);
        agreements = Some(agreement::tallies(school, policy, vault, today)?);
        training = Some(tallies(&training::gather(school, policy, vault, today)?, today));
    }
    let (registers, _) = school.registers_beside(policy, today)?;
    let kept = registers.iter();
    let kept = kept.filter_map(|register| Some((register.id.clone(), register.kept_by?.proof())));
    let kept: BTreeMap<String, Proof> = kept.collect();
    let in_cases = kept.values().filter(|proof| !proof.is_in_the_books()).cloned();
    let wanted: BTreeSet<Proof> = duties.iter().flat_map(Duty::proofs).chain(in_cases).collect();
    Ok(Evidence {
        on: today,
        casework: casework(now, (policy, &wanted), vaults)?,
        books,
        kept,
        registers: register::tallies(school, now, &registers, vaults)?,
        agreements,
        reviews,
        training,
        holders,
    })
}

// What all the vaults with cases have together of the records that the duties name.
fn casework(
    now: DateTime<Tz>,
    (policy, wanted): (&Policy, &BTreeSet<Proof>),
    vaults: &mut Vaults<'_>,
) -> Result<Option<BTreeMap<Proof, Tally>>, Error> {
    let asked = proofs::Asked { policy: &policy.about().id, on: now.date_naive() };
    let mut together: Option<BTreeMap<Proof, Tally>> = None;
    for kind in VaultKind::CASES {
        let Some(vault) = vaults.of(kind)? else { continue };
        let found = proofs::tallies(vault, now.to_utc(), asked, wanted)?;
        let together = together.get_or_insert_default();
        for (proof, tally) in found {
            let sum = together.entry(proof).or_default();
            *sum = sum.and(tally);
        }
    }
    Ok(together)
}

fn copy(context: &Context, name: Option<&str>) -> Result<Outcome, Error> {
    let school = context.school()?;
    let policy = sanction::policy(context, name.or(Some(&school.settings().policy)))?;
    let target = school.folder().join("policy");
    if target.exists() {
        return Err(Error::failed("the school has its own copy of a policy already")
            .hint("Edit the files in its folder `policy`. Nothing was changed."));
    }
    let failed = |e: &std::io::Error| Error::file(&target, e);
    let building = tempfile::Builder::new()
        .prefix(".osafe-policy-")
        .tempdir_in(school.folder())
        .map_err(|e| failed(&e))?;
    for file in FILES {
        // A record must tell the school's own text from the one that ships.
        let version = format!("version = \"{}\"", policy.about().version);
        let own = format!("version = \"{}-own\"", policy.about().version);
        let text = policy.text(file)?.replacen(&version, &own, 1);
        files::write_new(&building.path().join(file), text.as_bytes()).map_err(|e| failed(&e))?;
    }
    std::fs::rename(building.path(), &target).map_err(|e| failed(&e))?;
    let _ = building.keep();
    Ok(Outcome::report(report::copied(&policy, &target)))
}
