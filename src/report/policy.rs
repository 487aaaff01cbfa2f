//! Policies: which there are, what is wrong with one, and which of its duties are proved.

mod diff;
mod show;

use std::path::Path;

pub use diff::diff;
pub use show::show;

use super::{Cell, Column, Report, Section, Table};
use crate::domain::word::Word;
use crate::policy::coverage::{Coverage, Covered};
use crate::policy::duties::Duty;
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

/// What is overdue, stale, missing or contradictory; the same said of several entries is one row.
#[must_use]
pub fn findings(policy: &Policy, findings: &[Finding]) -> Report {
    let columns = [
        Column::text("code", "Code"),
        Column::narrative("place", "Where"),
        Column::text("reason", "What"),
        Column::text("remedy", "What to do"),
    ];
    let same = |one: &Finding, next: &Finding| {
        (one.code, &one.reason, &one.remedy) == (next.code, &next.reason, &next.remedy)
    };
    let rows = findings.chunk_by(same).map(|alike| {
        let first = &alike[0];
        [
            Cell::from(first.code),
            places(alike).into(),
            first.reason.as_str().into(),
            first.remedy.as_str().into(),
        ]
    });
    let table = Table::new("findings", columns).rows(rows);
    let report = named("Findings about the policy", policy)
        .about("Findings", findings.len().to_string())
        .section(Section::new().table(table));
    if findings.is_empty() {
        return report;
    }
    report.note(
        "First change the policy itself, then the file named under Where, in the school's folder \
         `policy`. `osafe policy copy` makes that folder when there is none; `osafe policy check` \
         then says what is left.",
    )
}

// Each file and entry, then where the policy has them.
fn places(alike: &[Finding]) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut sources: Vec<&str> = Vec::new();
    for finding in alike {
        lines.push(finding.place.clone());
        if !finding.source.is_empty() && !sources.contains(&finding.source.as_str()) {
            sources.push(&finding.source);
        }
    }
    if !sources.is_empty() {
        lines.push(format!("In the policy: {}", sources.join("; ")));
    }
    lines.join("\n")
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
        "Met: recorded and recent enough. Due: the last record is too old, or an action is open past \
         its day. Never: no record. Standing: a rule that leaves no record. By hand: only a person can \
         say.",
    )
    .note(
        "A duty that incidents prove shows the newest record and what is open: that one case was \
         handled so does not prove it of every case. `osafe incident list --open` shows the open ones.",
    )
    .note(
        "`--status due` and `--status never` show only what wants doing, `--owner dsl` only what is \
         somebody's.",
    )
}

fn summary(covered: &[Covered<'_>]) -> Table {
    let columns = [Column::text("status", "Status"), Column::number("duties", "Duties")];
    let count = |status| covered.iter().filter(|covered| covered.status == status).count();
    // When one status was asked for, a nought beside the others would say something untrue.
    let only = |status: &&Coverage| !covered.is_empty() && count(**status) == covered.len();
    let one = Coverage::ALL.iter().find(only);
    let statuses = Coverage::ALL.iter().filter(|status| one.is_none_or(|one| one == *status));
    let rows = statuses.map(|status| [Cell::from(status.to_string()), count(*status).into()]);
    Table::new("summary", columns).rows(rows)
}

fn duties_table<'c>(
    policy: &Policy,
    number: usize,
    covered: impl Iterator<Item = &'c Covered<'c>>,
) -> Table {
    let columns = [
        Column::narrative("duty", "Duty"),
        Column::text("who", "Who"),
        Column::text("status", "Status"),
        Column::date("last", "Last"),
        Column::text("why", "Why, or what to do"),
    ];
    Table::new(format!("section-{number}"), columns).rows(covered.map(|covered| {
        [
            Cell::from(what(covered.duty)),
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

// Its short name, what, when, and where the policy has it.
fn what(duty: &Duty) -> String {
    let when = duty.when.as_ref().map(|when| format!("When: {when}"));
    let lines = [format!("{}  {}", duty.id, duty.title)].into_iter().chain(when);
    // The heading above it names the section already.
    let source = duty.source.strip_prefix(&duty.section).unwrap_or(&duty.source);
    let source = source.trim_start_matches([',', ' ']);
    lines.chain([format!("Source: {source}")]).collect::<Vec<_>>().join("\n")
}

fn named(title: &str, policy: &Policy) -> Report {
    let about = policy.about();
    Report::new(title).about("Policy", &about.title).about("Version", &about.version)
}
