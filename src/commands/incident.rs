//! `osafe incident`: list and show the DSL team's records.

pub mod attach;

use clap::{Args, Subcommand};

use super::open;
use crate::cli::word;
use crate::context::Context;
use crate::domain::incident::IncidentStatus;
use crate::domain::moment::Moment;
use crate::domain::reference::Reference;
use crate::domain::role::Role;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::incidents as report;
use crate::school::School;
use crate::store::incidents::{self, Listed, Wanted};
use crate::vault::VaultKind;

/// What `osafe incident` does.
#[derive(Debug, Subcommand)]
pub enum IncidentCommand {
    /// Incidents, newest first.
    #[command(before_help = "Examples:\n  osafe incident list --status open\n  \
                             osafe incident list --role child --from \"1 september\"")]
    List(ListArgs),
    /// One incident with everything in it; written down in the audit chain.
    #[command(before_help = "Example:\n  osafe incident show 2026-0007")]
    Show {
        /// Its number, as 2026-0007.
        reference: String,
    },
    /// Keep a file with an incident, encrypted; never where there may be indecent images.
    #[command(before_help = "Example:\n  osafe incident attach 2026-0007 letter.pdf")]
    Attach(attach::AttachArgs),
    /// The files of an incident.
    #[command(before_help = "Example:\n  osafe incident attachments 2026-0007")]
    Attachments {
        /// The incident's number.
        reference: String,
    },
    /// Copy a file of an incident out of the vault; written down in the incident.
    #[command(before_help = "Example:\n  osafe incident attachment 2026-0007 A0001 -o letter.pdf")]
    Attachment(attach::AttachmentArgs),
}

/// Which incidents.
#[derive(Debug, Default, Args)]
pub struct ListArgs {
    /// Only these.
    #[arg(long, value_parser = word::<IncidentStatus>())]
    pub status: Option<IncidentStatus>,
    /// Only about people in this role.
    #[arg(long, value_parser = word::<Role>())]
    pub role: Option<Role>,
    /// Only what happened on or after this day.
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// Only what happened on or before this day.
    #[arg(long, value_name = "DATE")]
    pub to: Option<String>,
}

/// Lists or shows incidents.
///
/// # Errors
/// When casework cannot be opened, or there is no such incident.
pub fn run(context: &Context, command: &IncidentCommand) -> Result<Outcome, Error> {
    let school = context.school()?;
    match command {
        IncidentCommand::List(args) => {
            Ok(Outcome::report(report::list(&school, &listed(context, &school, args)?)))
        }
        IncidentCommand::Show { reference } => {
            let reference: Reference = reference
                .parse()
                .map_err(|error| Error::usage(format!("`{reference}`: {error}")))?;
            let now = context.local_now(&school)?.to_utc();
            let mut vault = open(&school, VaultKind::Casework, &context.identity()?)?;
            Ok(Outcome::report(report::show(&incidents::show(&mut vault, now, reference)?)))
        }
        IncidentCommand::Attach(args) => attach::attach(context, args),
        IncidentCommand::Attachments { reference } => attach::list(context, reference),
        IncidentCommand::Attachment(args) => attach::give_out(context, args),
    }
}

/// The incidents that fit, after writing down that they were listed.
///
/// # Errors
/// When casework cannot be opened or a date is not one.
pub fn listed(context: &Context, school: &School, args: &ListArgs) -> Result<Vec<Listed>, Error> {
    let now = context.local_now(school)?;
    let day = |text: &Option<String>| {
        text.as_deref().map(|text| Moment::past(text, now).map(Moment::day)).transpose()
    };
    let wanted = Wanted {
        status: args.status,
        role: args.role,
        from: day(&args.from)?,
        to: day(&args.to)?,
        ..Wanted::default()
    };
    let mut vault = open(school, VaultKind::Casework, &context.identity()?)?;
    Ok(incidents::list(&mut vault, now.to_utc(), &wanted)?.listed)
}
