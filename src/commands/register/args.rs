//! What `osafe register` takes.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::cli::word;
use crate::domain::register::entry::EntryStatus;

/// What `osafe register` does.
#[derive(Debug, Subcommand)]
pub enum RegisterCommand {
    /// Every register with the number of its entries; or the entries of one.
    #[command(
        before_help = "Examples:\n  osafe register list\n  osafe register list action-plan\n  \
                             osafe register list software-installation --status waiting"
    )]
    List(ListArgs),
    /// What a register asks for, or one entry with everything that happened to it.
    #[command(
        before_help = "Examples:\n  osafe register show temporary-access\n  osafe register show RO0003"
    )]
    Show {
        /// The short name of a register, or the number of an entry.
        what: String,
        /// The number of an entry, where a register is named first.
        number: Option<String>,
    },
    /// Write down an entry.
    #[command(
        before_help = "Examples:\n  osafe register add trip-phone            asks what it needs\n  \
                             osafe register add notice --field date=today --field audience=staff --field subject=other --field \"how=Staff meeting\"\n  \
                             osafe register add action-plan --field issue=@issue.txt --field action=@action.txt ...\n  \
                             osafe register add notice --json - < entry.json\n  \
                             osafe register add notice --help-json      what that JSON may hold",
        after_help = "A value that begins with @ is read from that file, @- from standard input. In casework and the staff\n\
                            vault, names and longer texts come so, by JSON or at the prompt, since shells keep arguments.\n\
                            The number of an entry says where it lies: RO operations, RC casework, RS the staff vault."
    )]
    Add(AddArgs),
    /// Write down that an entry was approved.
    #[command(
        before_help = "Examples:\n  osafe register approve RO0003 --by \"A. Head\" --office head-teacher --until \"20 july\"\n  \
                             osafe register approve RO0004 --field decision=approved-with-conditions --field conditions=@note.txt",
        after_help = "Nobody decides about what they ask for themselves. Which offices decide is in the policy; `--by` may be\n\
                            left out when osafe.toml names who holds the office."
    )]
    Approve(DecideArgs),
    /// Write down that an entry was refused.
    #[command(
        before_help = "Example:\n  osafe register refuse RO0003 --by \"A. Head\" --reason \"no licence\""
    )]
    Refuse(DecideArgs),
    /// Put fields right or fill them in; what stood before stays.
    #[command(
        before_help = "Examples:\n  osafe register amend RO0003 --field done=today\n  \
                             osafe register amend RO0003 --field owner=\"K. Other\" --why @why.txt",
        after_help = "An empty value empties a field. When something that was approved changes, it waits to be approved again;\n\
                            filling in what was empty does not do that."
    )]
    Amend(AmendArgs),
    /// Write down that an entry has come to its end.
    #[command(before_help = "Example:\n  osafe register end RO0003 --on friday")]
    End(EndArgs),
    /// All entries of a register with every field, to keep or to hand on.
    #[command(
        before_help = "Example:\n  osafe register export action-plan --format csv -o action-plan.csv"
    )]
    Export {
        /// The short name of the register.
        name: String,
    },
}

/// What `osafe register list` takes.
#[derive(Debug, Args)]
pub struct ListArgs {
    /// The short name of a register; else all of them.
    pub name: Option<String>,
    /// Only entries that stand so.
    #[arg(long, value_parser = word::<EntryStatus>(), requires = "name")]
    pub status: Option<EntryStatus>,
}

/// What `osafe register add` takes.
#[derive(Debug, Args)]
pub struct AddArgs {
    /// The short name of the register.
    pub name: String,
    /// A field and its value; repeatable.
    #[arg(long, value_name = "NAME=VALUE")]
    pub field: Vec<String>,
    /// Everything as JSON from a file; `-` for standard input.
    #[arg(long, value_name = "FILE", conflicts_with = "field")]
    pub json: Option<PathBuf>,
    /// Print the JSON schema of an entry of this register.
    #[arg(long)]
    pub help_json: bool,
}

/// What `osafe register approve` and `refuse` take.
#[derive(Debug, Args)]
pub struct DecideArgs {
    /// The entry's number.
    pub number: String,
    /// Who decided; else whoever holds the office.
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    /// In which office, as the policy calls it; else the one the policy names first.
    #[arg(long)]
    pub office: Option<String>,
    /// The day; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// The last day, if it is approved for a time.
    #[arg(long, value_name = "DATE")]
    pub until: Option<String>,
    /// Why it is refused; `@FILE` reads it from a file.
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    /// A field that the decision fills in, and its value; repeatable.
    #[arg(long, value_name = "NAME=VALUE")]
    pub field: Vec<String>,
}

/// What `osafe register amend` takes.
#[derive(Debug, Args)]
pub struct AmendArgs {
    /// The entry's number.
    pub number: String,
    /// A field and its new value; repeatable.
    #[arg(long, value_name = "NAME=VALUE")]
    pub field: Vec<String>,
    /// The same as JSON from a file; `-` for standard input.
    #[arg(long, value_name = "FILE", conflicts_with = "field")]
    pub json: Option<PathBuf>,
    /// Why; `@FILE` reads it from a file.
    #[arg(long, value_name = "TEXT")]
    pub why: Option<String>,
}

/// What `osafe register end` takes.
#[derive(Debug, Args)]
pub struct EndArgs {
    /// The entry's number.
    pub number: String,
    /// The day; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// Why; `@FILE` reads it from a file.
    #[arg(long, value_name = "TEXT")]
    pub why: Option<String>,
}
