//! Policies: which there are, what is wrong with one, and which of its duties are proved.

mod diff;
mod show;

use std::path::Path;

pub use diff::diff;
pub use show::show;

use super::{Cell, Column, Report, Section, Table};
use crate::domain::word::Word;
use crate::policy::coverage::{Coverage, Covered};
use crate::policy::lint::Finding;
use crate::policy::{FILES, Policy};
use crate::school::School;

/// The packs that come with the program.
#[must_use]
pub fn list(policies: &[Policy]) -> Report {
    let columns = [
        Column::text("id", "Name"),
        Column::text("title", "Policy"),
        Column::text("version", "Version"),
        Column::date("in-force-from", "In force from"),
        Column::date("review-due", "Review due"),
    ];
    let rows = policies.iter().map(|policy| {
        let about = policy.about();
        [
            Cell::from(about.id.as_str()),
            about.title.as_str().into(),
            about.version.as_str().into(),
            about.in_force_from.into(),
            about.review_due.into(),
        ]
    });
    Report::new("Policies that come with osafe")
        .section(Section::new().table(Table::new("policies", columns).rows(rows)))
}

/// What is overdue, stale, missing or contradictory.
#[must_use]
pub fn findings(policy: &Policy, findings: &[Finding]) -> Report {
    let columns = [
        Column::text("code", "Code"),
        Column::text("place", "Where"),
        Column::text("reason", "What"),
        Column::text("remedy", "What to do"),
    ];
    let rows = findings.iter().map(|finding| {
        [
            Cell::from(finding.code),
            finding.place.as_str().into(),
            finding.reason.as_str().into(),
            finding.remedy.as_str().into(),
        ]
    });
    named("Findings about the policy", policy)
        .about("Findings", findings.len().to_string())
        .section(Section::new().table(Table::new("findings", columns).rows(rows)))
}

/// Every duty with the record that proves it, by section of the policy.
#[must_use]
pub fn coverage(school: &School, policy: &Policy, covered: &[Covered<'_>]) -> Report {
    let mut report = named("What the records prove", policy)
        .about("School", &school.settings().name)
        .section(Section::new().table(summary(covered)));
    let mut sections: Vec<&str> = Vec::new();
    for covered in covered {
        if !sections.contains(&covered.duty.section.as_str()) {
            sections.push(&covered.duty.section);
        }
    }
    for (number, title) in sections.iter().enumerate() {
        let duties = covered.iter().filter(|covered| covered.duty.section == *title);
        let table = duties_table(policy, number + 1, duties);
        report = report.section(Section::titled(*title).table(table));
    }
    report.note(
        "Met: recorded and recent enough. Due: the last record is too old. Never: no record. \
         Standing: a rule that leaves no record. By hand: kept outside osafe.",
    )
}

fn summary(covered: &[Covered<'_>]) -> Table {
    let columns = [Column::text("status", "Status"), Column::number("duties", "Duties")];
    let count = |status| covered.iter().filter(|covered| covered.status == status).count();
    let rows = Coverage::ALL.iter().map(|s| [Cell::from(s.to_string()), count(*s).into()]);
    Table::new("summary", columns).rows(rows)
}

fn duties_table<'c>(
    policy: &Policy,
    number: usize,
    covered: impl Iterator<Item = &'c Covered<'c>>,
) -> Table {
    let columns = [
        Column::text("id", "Duty"),
        Column::text("title", "What"),
        Column::text("who", "Who"),
        Column::text("status", "Status"),
        Column::date("last", "Last"),
        Column::text("why", "Why, or what to do"),
    ];
    Table::new(format!("section-{number}"), columns).rows(covered.map(|covered| {
        [
            Cell::from(covered.duty.id.as_str()),
            covered.duty.title.as_str().into(),
            policy.role_title(&covered.duty.who).into(),
            covered.status.to_string().into(),
            covered.last.into(),
            covered.why.as_str().into(),
        ]
    }))
}

/// The school's own copy.
#[must_use]
pub fn copied(policy: &Policy, target: &Path) -> Report {
    let mut section = Section::new().paragraph(format!("Written to {}", target.display()));
    section.points.extend(FILES.map(str::to_owned));
    named("The school's own copy of the policy", policy).section(section).note(
        "Edit these files. They are checked at every run, and a mistake is named with its line.",
    )
}

fn named(title: &str, policy: &Policy) -> Report {
    let about = policy.about();
    Report::new(title).about("Policy", &about.title).about("Version", &about.version)
}
