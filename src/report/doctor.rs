//! What is not safe as it is.

use super::{Cell, Column, Report, Section, Table};
use crate::school::School;

/// Something that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Stable short name.
    pub code: &'static str,
    /// What.
    pub what: String,
    /// What to do about it.
    pub remedy: &'static str,
}

/// Every finding with its remedy, and what no program can look after.
#[must_use]
pub fn found(school: &School, last_run: Option<&str>, findings: &[Finding]) -> Report {
    let columns = [
        Column::text("code", "Finding"),
        Column::text("what", "What"),
        Column::text("remedy", "What to do"),
    ];
    let rows = findings.iter().map(|finding| {
        [Cell::from(finding.code), finding.what.as_str().into(), finding.remedy.into()]
    });
    let mut report = Report::new("Doctor").about("School", &school.settings().name);
    if let Some(run) = last_run {
        report = report.about("Last scheduled run", run);
    }
    report
        .section(Section::new().table(Table::new("findings", columns).rows(rows)))
        .note(
            "The recovery sheet opens everything, also what is recorded about the head. Keep it \
             sealed where neither the head nor one member of the DSL team alone can take it, and try \
             it once a year.",
        )
        .note(
            "Encryption keeps files apart, not people who look after the same machine: whoever \
             administers the computer of a DSL can see what is typed on it.",
        )
}
