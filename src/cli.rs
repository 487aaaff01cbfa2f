//! The command tree. What each command takes stands beside its handler in [`crate::commands`].

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand};

use crate::commands::incident::IncidentCommand;
use crate::commands::review::ReviewCommand;
use crate::commands::training::TrainingCommand;
use crate::commands::{
    agreement, allowed, audit, chronology, contact, custody, demo, desk, disclose, due, filter,
    import_filter_log, inbox, incident, init, kit, log, member, people, policy, procedure,
    register, remind, report, retention, review, sanction, training, triage,
};
use crate::domain::word::Word;
use crate::render::Format;

/// Online-safety casework, policy and filter evidence for a school: offline and encrypted.
#[derive(Debug, Parser)]
#[command(
    name = "osafe",
    version,
    before_help = "Examples:\n  osafe demo                             see the whole job done for an invented school\n  \
                   osafe init                             set up your own school\n  \
                   osafe log                              record a concern\n  \
                   osafe sanction proxy --role child      what the policy says must happen\n  \
                   osafe import-filter-log week.csv       bring in the web filter's log\n  \
                   osafe due                              what is due or overdue",
    after_help = "Exit codes: 0 done; 1 failed; 2 asked for wrongly; 3 done, and something needs attention.",
    max_term_width = 100,
    subcommand_required = true,
    arg_required_else_help = true
)]
pub struct Cli {
    /// Options that every command takes.
    #[command(flatten)]
    pub global: Global,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// Options that every command takes.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Options for every command")]
pub struct Global {
    /// The school folder; else OSAFE_SCHOOL, else the nearest folder above with osafe.toml.
    #[arg(long, global = true, value_name = "DIR")]
    pub school: Option<PathBuf>,
    /// The file with your identity; else OSAFE_IDENTITY, else the one osafe init made for you.
    #[arg(long, global = true, value_name = "FILE")]
    pub identity: Option<PathBuf>,
    /// A private file whose first line is the passphrase of the identity.
    #[arg(long, global = true, value_name = "FILE")]
    pub passphrase_file: Option<PathBuf>,
    /// The form of the answer.
    #[arg(long, global = true, value_name = "FORMAT", value_parser = format())]
    pub format: Option<Format>,
    /// Write the answer to a file, private and whole or not at all.
    #[arg(long, short, global = true, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Say yes to every confirmation.
    #[arg(long, global = true)]
    pub yes: bool,
    /// Ask nothing, even in a terminal.
    #[arg(long, global = true)]
    pub no_input: bool,
    /// Show no progress.
    #[arg(long, short, global = true)]
    pub quiet: bool,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Set up a school folder: settings, vaults, identities.
    Init(init::InitArgs),
    /// Make a complete invented school and walk through the main job on it.
    Demo(demo::DemoArgs),
    /// Record a concern or an incident.
    Log(Box<log::LogArgs>),
    /// A question to the policy.
    #[command(flatten)]
    LookUp(LookUp),
    /// Import a web filter's log.
    ImportFilterLog(import_filter_log::ImportArgs),
    /// What the web filter caught, worst first: dismiss, watch or raise it.
    Triage(triage::TriageArgs),
    /// What the web filter saw, and the technician's books about it.
    #[command(subcommand)]
    Filter(filter::FilterCommand),
    /// Concerns that others have sealed, and what becomes of them.
    #[command(subcommand)]
    Inbox(inbox::InboxCommand),
    /// List and show incidents.
    #[command(subcommand)]
    Incident(incident::IncidentCommand),
    /// The roll of the school, and the people of the case records.
    #[command(subcommand)]
    People(people::PeopleCommand),
    /// Everything about one person in the order of time.
    Chronology(chronology::ChronologyArgs),
    /// Devices and evidence in the school's hands, and searches.
    #[command(subcommand)]
    Custody(custody::CustodyCommand),
    /// Copies that leave the school: a child's file, an answer to a request, for the police.
    #[command(subcommand)]
    Disclose(disclose::DiscloseCommand),
    /// How long records are kept, holds, and erasing what is due.
    #[command(subcommand)]
    Retention(retention::RetentionCommand),
    /// The periodic reviews the policy asks for.
    #[command(subcommand)]
    Review(review::ReviewCommand),
    /// Acceptable use agreements, consents and permissions: who has signed what.
    #[command(subcommand)]
    Agreement(agreement::AgreementCommand),
    /// Every other record that the policy keeps, defined by the policy.
    #[command(subcommand)]
    Register(register::RegisterCommand),
    /// Who was trained in what, what is due, and the audit of training needs.
    #[command(subcommand)]
    Training(training::TrainingCommand),
    /// A working session: unlock once, then every command at a prompt.
    Desk(desk::DeskArgs),
    /// Everything that is due or overdue.
    Due(due::DueArgs),
    /// The same for a scheduled run: silent when nothing is due.
    Remind(Box<remind::RemindArgs>),
    /// The papers people hand over: on the screen, to a file, in the browser.
    Report(Box<report::ReportArgs>),
    /// The policies: which there are and what they say of themselves.
    #[command(subcommand)]
    Policy(policy::PolicyCommand),
    /// Identities, and who may open which vault.
    #[command(subcommand)]
    Member(member::MemberCommand),
    /// Make or refresh the small folder for staff machines, where concerns are sealed.
    Kit(kit::KitArgs),
    /// What is not safe as it is, and what to do about it.
    #[command(before_help = "Example:\n  osafe doctor")]
    Doctor,
    /// The proof that no record was changed unnoticed.
    #[command(subcommand)]
    Audit(audit::AuditCommand),
}

/// A question to the policy.
#[derive(Debug, Subcommand)]
pub enum LookUp {
    /// What the policy says must happen for an incident.
    Sanction(sanction::SanctionArgs),
    /// Whether a technology or a use of the internet is allowed.
    Allowed(allowed::AllowedArgs),
    /// The steps for a kind of concern: shown, printed, or walked through on an incident.
    Procedure(Box<procedure::ProcedureArgs>),
    /// Whom to call.
    Contact(contact::ContactArgs),
}

impl LookUp {
    /// Whether it only looks: no vault, nothing written, nothing to undo.
    #[must_use]
    pub fn only_looks(&self) -> bool {
        !matches!(self, LookUp::Procedure(args) if args.incident.is_some())
    }
}

/// The command tree cut down to the look-ups.
#[derive(Parser)]
struct LookUpCli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: LookUp,
}

impl Cli {
    /// Reads the command line.
    ///
    /// # Errors
    /// What clap has to say: help, the version, or what is wrong.
    pub fn read() -> Result<Cli, clap::Error> {
        // Building the whole command tree takes longer than a look-up. Whatever the small tree
        // takes means the same in the whole one, which has the say on everything else.
        match LookUpCli::try_parse() {
            Ok(LookUpCli { global, command }) => {
                Ok(Cli { global, command: Command::LookUp(command) })
            }
            Err(_) => Cli::try_parse(),
        }
    }
}

impl Command {
    /// Whether it may change what is urgent. One that is not known here is taken to.
    #[must_use]
    pub fn may_change(&self) -> bool {
        match self {
            Command::LookUp(look_up) => !look_up.only_looks(),
            Command::Chronology(_)
            | Command::Due(_)
            | Command::Report(_)
            | Command::Policy(_)
            | Command::Audit(_)
            | Command::Incident(IncidentCommand::List(_) | IncidentCommand::Show { .. })
            | Command::Training(
                TrainingCommand::List | TrainingCommand::Due(_) | TrainingCommand::Gaps(_),
            )
            | Command::Review(
                ReviewCommand::List
                | ReviewCommand::Show { .. }
                | ReviewCommand::History { .. }
                | ReviewCommand::Actions { .. },
            ) => false,
            _ => true,
        }
    }
}

/// A value from a closed list of words, with the list in help, completions and near misses.
#[must_use]
pub fn word<T: Word + Send + Sync>() -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(T::ALL.iter().map(|value| value.as_str()))
        .try_map(|word| T::from_word(&word).ok_or("not one of the words"))
}

fn format() -> impl TypedValueParser<Value = Format> {
    PossibleValuesParser::new(Format::ALL.map(Format::as_str))
        .try_map(|name| name.parse::<Format>())
}
