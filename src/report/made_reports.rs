//! What a file that somebody hands back is: the one that was made, changed, or unknown.

use super::{Column, Report, Section, Table};
use crate::domain::made_report::{MadeReport, Match};
use crate::domain::moment::Moment;

/// The vault's audit chain, held against the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChainSince {
    /// It still has the entry that the report names, at the same place.
    pub holds: bool,
    /// How many entries came after the report's own.
    pub since: u64,
}

/// The answer of `osafe report verify`.
#[must_use]
pub fn verified(found: &Match, vault: &str, chain: ChainSince, sha256: &str) -> Report {
    match found {
        Match::Unknown => {
            Report::new("No vault that you can open knows this file").about("SHA-256", sha256).note(
                "It was not written by `osafe report` with `-o`, `--open` or `--all` here, or by \
                 somebody whose vault you cannot open; a CSV that was changed is unknown too.",
            )
        }
        Match::Changed(made) => Report::new("This file is not as it was made")
            .about("SHA-256", sha256)
            .section(Section::new().table(card(made, vault, chain)))
            .note("It carries the code of this report, and was changed or saved again since."),
        Match::Same(made) => {
            let title = if chain.holds {
                "This is the file as it was made"
            } else {
                "This is the file as it was made, but the audit chain is not the one it names"
            };
            let report = Report::new(title).section(Section::new().table(card(made, vault, chain)));
            if chain.holds {
                return report;
            }
            report.note(
                "Run `osafe audit verify`, keep the folder as it is, and compare with a backup.",
            )
        }
    }
}

fn card(made: &MadeReport, vault: &str, chain: ChainSince) -> Table {
    let MadeReport { code, report, period, form, made, by, entries, head, .. } = made;
    let then = format!("{} after {entries} entries", head.get(..12).unwrap_or(head));
    let since = match (chain.holds, chain.since) {
        (false, _) => "it no longer has that entry".to_owned(),
        (true, 0) => "nothing".to_owned(),
        (true, 1) => "1 entry".to_owned(),
        (true, more) => format!("{more} entries"),
    };
    Table::card("made-report")
        .field(Column::text("report", "Report"), report)
        .field(Column::text("period", "Period"), period.clone())
        .field(Column::id("code", "Report code"), code.to_string())
        .field(Column::text("form", "Form"), form)
        .field(Column::text("made", "Made"), Moment::Time(*made).in_words())
        .field(Column::text("by", "By"), format!("{}, {}", by.name, by.office.title()))
        .field(Column::text("vault", "Vault"), vault)
        .field(Column::text("chain", "Audit chain then"), then)
        .field(Column::text("since", "In the chain since"), since)
}
