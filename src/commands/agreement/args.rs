//! What `osafe agreement` takes.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::cli::word;
use crate::domain::agreement::Party;

/// What `osafe agreement` does.
#[derive(Debug, Subcommand)]
pub enum AgreementCommand {
    /// Every agreement, consent and permission of the policy, and how many signatures are missing.
    #[command(before_help = "Example:\n  osafe agreement list")]
    List,
    /// Where one person stands with each of them.
    #[command(before_help = "Example:\n  osafe agreement show R0012")]
    Show {
        /// The person's number on the roll.
        person: String,
    },
    /// Who has not signed what they should have. Exit code 3 when anybody has not.
    #[command(
        before_help = "Examples:\n  osafe agreement missing\n  osafe agreement missing --class 4B --name child-aup"
    )]
    Missing(MissingArgs),
    /// Everything that was signed, declined, taken back or decided, oldest first.
    #[command(
        before_help = "Examples:\n  osafe agreement history\n  osafe agreement history R0012"
    )]
    History {
        /// The person's number on the roll; else everybody.
        person: Option<String>,
    },
    /// Record a version of a text; whoever signed an older one has to sign again.
    #[command(
        before_help = "Example:\n  osafe agreement text child-aup --version 2026 --from \"1 september\" --file child-aup.docx",
        after_help = "Only the SHA-256 of the file is kept: it shows later which text was signed. Keep the file."
    )]
    Text(TextArgs),
    /// Write down who has signed: one by one, a class, a role, or a list.
    #[command(
        before_help = "Examples:\n  osafe agreement sign child-aup --class 4B --except R0003,R0007 --on \"4 september\"\n  \
                             osafe agreement sign image-permission --who R0012 --until 2027-07-20\n  \
                             osafe agreement sign parent-aup --who R0012 --by \"mother\"\n  \
                             osafe agreement sign staff-aup --file signed.csv",
        after_help = "The file is CSV with a column `number`, `user name` or `name` (and `class`, where two have one name), and `by`\n\
                            where it is to be kept who signed. All of it is taken or nothing. A parent's signature is written down\n\
                            for the child; of a text that both sign, `by` is the parent."
    )]
    Sign(SignArgs),
    /// Write down that somebody was asked and said no.
    #[command(
        before_help = "Example:\n  osafe agreement decline image-permission --who R0012 --on yesterday"
    )]
    Decline(TakeBackArgs),
    /// Write down that somebody takes back what they have signed.
    #[command(before_help = "Example:\n  osafe agreement withdraw image-permission --who R0012")]
    Withdraw(TakeBackArgs),
    /// Write down that a permission was given.
    #[command(
        before_help = "Example:\n  osafe agreement approve child-phone-permission R0012 --until \"20 july\"",
        after_help = "First everybody who has to agree signs; then the office that the policy names decides."
    )]
    Approve(DecideArgs),
    /// Write down that a permission was not given.
    #[command(
        before_help = "Example:\n  osafe agreement refuse child-phone-permission R0012 --reason reason.txt"
    )]
    Refuse(DecideArgs),
    /// Write down that a permission, or anything given for a time, has come to its end.
    #[command(before_help = "Example:\n  osafe agreement end child-phone-permission R0012")]
    End(EndArgs),
}

/// What `osafe agreement missing` takes.
#[derive(Debug, Args)]
pub struct MissingArgs {
    /// Only this agreement.
    #[arg(long)]
    pub name: Option<String>,
    /// Only children of this class.
    #[arg(long)]
    pub class: Option<String>,
    /// Only people of this role on the roll.
    #[arg(long, value_parser = word::<Party>())]
    pub role: Option<Party>,
    /// On which day; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
}

/// What `osafe agreement text` takes.
#[derive(Debug, Args)]
pub struct TextArgs {
    /// Which agreement.
    pub name: String,
    /// What the school calls this version.
    #[arg(long, value_name = "NAME")]
    pub version: String,
    /// From which day it is signed; else today.
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// The file with the text.
    #[arg(long, value_name = "FILE")]
    pub file: PathBuf,
    /// Its heading; else the policy's.
    #[arg(long)]
    pub title: Option<String>,
}

/// Whom it is about.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub struct WhoArgs {
    /// Numbers on the roll, with commas between.
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    pub who: Vec<String>,
    /// Everybody in a class.
    #[arg(long)]
    pub class: Option<String>,
    /// Everybody of a role on the roll.
    #[arg(long, value_parser = word::<Party>())]
    pub role: Option<Party>,
    /// A CSV file; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub file: Option<PathBuf>,
}

/// Whom it is about, and whom not.
#[derive(Debug, Args)]
pub struct PeopleArgs {
    /// Whom it is about.
    #[command(flatten)]
    pub of: WhoArgs,
    /// Numbers of those it is not about, with commas between.
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',')]
    pub except: Vec<String>,
}

impl PeopleArgs {
    /// Whether it names a class or a role, and nobody by number.
    #[must_use]
    pub fn is_of_many(&self) -> bool {
        self.of.class.is_some() || self.of.role.is_some()
    }
}

/// What `osafe agreement sign` takes.
#[derive(Debug, Args)]
pub struct SignArgs {
    /// Which agreement.
    pub name: String,
    /// Who.
    #[command(flatten)]
    pub who: PeopleArgs,
    /// The day; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// Which version of the text; else the one that is signed on that day.
    #[arg(long, value_name = "NAME")]
    pub version: Option<String>,
    /// The last day, if it is given for a time.
    #[arg(long, value_name = "DATE")]
    pub until: Option<String>,
    /// As whom, where child and parent both sign; else both.
    #[arg(long = "as", value_name = "PARTY", value_parser = word::<Party>())]
    pub party: Option<Party>,
    /// Who it was that signed: a parent's name, or how they stand to the child; `-` asks.
    #[arg(long, value_name = "NAME", conflicts_with_all = ["class", "role", "file"])]
    pub by: Option<String>,
}

/// What `osafe agreement decline` and `withdraw` take.
#[derive(Debug, Args)]
pub struct TakeBackArgs {
    /// Which agreement.
    pub name: String,
    /// Who.
    #[command(flatten)]
    pub who: PeopleArgs,
    /// The day; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// As whom, where child and parent both sign; else both.
    #[arg(long = "as", value_name = "PARTY", value_parser = word::<Party>())]
    pub party: Option<Party>,
}

/// What `osafe agreement approve` and `refuse` take.
#[derive(Debug, Args)]
pub struct DecideArgs {
    /// Which permission.
    pub name: String,
    /// The person's number on the roll.
    pub who: String,
    /// Who decided; else whoever holds the office.
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    /// In which office; else the one the policy names.
    #[arg(long)]
    pub office: Option<String>,
    /// The day; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// The last day, if it is given for a time.
    #[arg(long, value_name = "DATE")]
    pub until: Option<String>,
    /// A file with the reason for a refusal; `-` for standard input.
    #[arg(long, value_name = "FILE")]
    pub reason: Option<PathBuf>,
}

/// What `osafe agreement end` takes.
#[derive(Debug, Args)]
pub struct EndArgs {
    /// Which permission or agreement.
    pub name: String,
    /// The person's number on the roll.
    pub who: String,
    /// The day; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
}
