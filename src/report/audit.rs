//! What a verification of the audit chains found.

use super::{Column, Report, Section, Table};
use crate::vault::VaultKind;
use crate::vault::audit::Verdict;

/// Chains that hold.
#[must_use]
pub fn verified(verdicts: &[(VaultKind, Verdict)]) -> Report {
    let columns = [
        Column::text("vault", "Vault"),
        Column::text("chain", "Chain"),
        Column::number("entries", "Entries"),
        Column::text("clock-set-back", "Clock set back at"),
        Column::text("head", "Head"),
    ];
    let mut table = Table::new("chains", columns).as_cards();
    for (kind, verdict) in verdicts {
        let back: Vec<String> = verdict.clock_set_back.iter().map(ToString::to_string).collect();
        table.push([
            kind.as_str().into(),
            "holds".into(),
            i64::try_from(verdict.entries).unwrap_or(i64::MAX).into(),
            back.join(", ").into(),
            verdict.head.as_str().into(),
        ]);
    }
    Report::new("Audit chains").section(Section::new().table(table)).note(
        "Note the head outside this folder: a chain whose newest entries were cut off still \
         holds, and only a head noted earlier shows it.",
    )
}
