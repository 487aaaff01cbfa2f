//! What `osafe custody` takes. Names and narratives are no arguments.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::cli::word;
use crate::domain::custody::{ItemKind, MovementKind, SearchKind};
use crate::domain::word::words;

/// What `osafe custody` does.
#[derive(Debug, Subcommand)]
pub enum CustodyCommand {
    /// Take a device or a piece of evidence into custody.
    #[command(
        before_help = "Examples:\n  osafe custody add 2026-0007                asks what it needs\n  \
                             osafe custody add 2026-0007 --kind device --seal \"K 1047\" --when \"today 10:15\"\n  \
                             osafe custody add 2026-0007 --json - < phone.json",
        after_help = "JSON: {kind: \"device\"|\"evidence\", what, seal?, from?, by?, when, kept, owner?, why?}; `by` is you when \
                             it is left out."
    )]
    Add(AddArgs),
    /// What is in custody, or was.
    #[command(
        before_help = "Examples:\n  osafe custody list --held\n  osafe custody list --incident 2026-0007"
    )]
    List(ListArgs),
    /// One item with everything that happened to it, or the record of a search.
    #[command(
        before_help = "Examples:\n  osafe custody show D0001\n  osafe custody show R0001 --format html -o search.html"
    )]
    Show {
        /// Its number, as D0001 or R0001.
        number: String,
    },
    /// Write down that an item changed hands: within the school, to its owner, to the police, or back.
    #[command(
        before_help = "Examples:\n  osafe custody move D0001                   asks what it needs\n  \
                             osafe custody move D0001 --kind police --reference CR/1234/26 --seal-intact yes\n  \
                             osafe custody move D0001 --json - < move.json",
        after_help = "JSON: {kind: \"hand-over\"|\"return\"|\"police\"|\"back\", from?, to, when, why, seal_intact?, new_seal?, \
                             kept?, reference?}; `from` is whoever had it when it is left out."
    )]
    Move(MoveArgs),
    /// Record a search or a confiscation, whether or not anything was found.
    #[command(
        before_help = "Examples:\n  osafe custody search 2026-0007             asks what it needs\n  \
                             osafe custody search 2026-0007 --json - < search.json",
        after_help = "JSON: {kind: \"search\"|\"confiscation\"|\"police-search\", when, place, who, by, present: [], authorised_by, \
                             sought, reason, found, items?: [\"D0001\"], follow_up, parents_told?}"
    )]
    Search(SearchArgs),
    /// Record that two people looked through a device.
    #[command(
        before_help = "Examples:\n  osafe custody review D0001                 asks what it needs\n  \
                             osafe custody review D0001 --json - < review.json",
        after_help = "JSON: {by: [\"...\", \"...\"], when, looked_at, why, found, follow_up?}; `found` in words, never a picture."
    )]
    Review(ReviewArgs),
}

words! {
    /// Yes or no.
    YesNo {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

/// What `osafe custody add` takes.
#[derive(Debug, Default, Args)]
pub struct AddArgs {
    /// The incident's number.
    pub reference: String,
    /// Device or evidence.
    #[arg(long, value_parser = word::<ItemKind>())]
    pub kind: Option<ItemKind>,
    /// The number on its seal or bag.
    #[arg(long, value_name = "NUMBER")]
    pub seal: Option<String>,
    /// When it was taken: now, today 10:15, 2026-03-03T10:15.
    #[arg(long, value_name = "DATE")]
    pub when: Option<String>,
    /// Read everything as JSON from a file, or from standard input with `-`.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["kind", "seal", "when"])]
    pub json: Option<PathBuf>,
}

/// What `osafe custody list` takes.
#[derive(Debug, Args)]
pub struct ListArgs {
    /// Only of this incident.
    #[arg(long, value_name = "REF")]
    pub incident: Option<String>,
    /// Only what the school has now.
    #[arg(long)]
    pub held: bool,
}

/// What `osafe custody move` takes.
#[derive(Debug, Default, Args)]
pub struct MoveArgs {
    /// Its number, as D0001.
    pub number: String,
    /// What kind of movement.
    #[arg(long, value_parser = word::<MovementKind>())]
    pub kind: Option<MovementKind>,
    /// When: now, today 10:15, 2026-03-03T10:15.
    #[arg(long, value_name = "DATE")]
    pub when: Option<String>,
    /// Crime or log number, or the officer's number.
    #[arg(long, value_name = "NUMBER")]
    pub reference: Option<String>,
    /// Whether the seal was whole.
    #[arg(long, value_parser = word::<YesNo>())]
    pub seal_intact: Option<YesNo>,
    /// The number of a new seal.
    #[arg(long, value_name = "NUMBER")]
    pub new_seal: Option<String>,
    /// Read everything as JSON from a file, or from standard input with `-`.
    #[arg(
        long,
        value_name = "FILE",
        conflicts_with_all = ["kind", "when", "reference", "seal_intact", "new_seal"]
    )]
    pub json: Option<PathBuf>,
}

/// What `osafe custody search` takes.
#[derive(Debug, Args)]
pub struct SearchArgs {
    /// The incident's number.
    pub reference: String,
    /// Search, confiscation or a search by the police.
    #[arg(long, value_parser = word::<SearchKind>())]
    pub kind: Option<SearchKind>,
    /// When: now, today 10:15, 2026-03-03T10:15.
    #[arg(long, value_name = "DATE")]
    pub when: Option<String>,
    /// Read everything as JSON from a file, or from standard input with `-`.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["kind", "when"])]
    pub json: Option<PathBuf>,
}

/// What `osafe custody review` takes.
#[derive(Debug, Args)]
pub struct ReviewArgs {
    /// Its number, as D0001.
    pub number: String,
    /// When: now, today 10:15, 2026-03-03T10:15.
    #[arg(long, value_name = "DATE")]
    pub when: Option<String>,
    /// Read everything as JSON from a file, or from standard input with `-`.
    #[arg(long, value_name = "FILE", conflicts_with = "when")]
    pub json: Option<PathBuf>,
}
