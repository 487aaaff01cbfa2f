//! Training: what is wanted, who lacks what, what is due, and the answers to writing it down.

pub mod audit;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Cell, Column, Report, Section, Table};
use crate::contract::{Reject, TrainingImportAnswer};
use crate::domain::role::AreaOfRisk;
use crate::domain::roll::{OnRoll, RollRole};
use crate::domain::training::standing::{Needed, Stand, Standing, Tally, Trainings, counted};
use crate::domain::training::{Often, Wanted};
use crate::policy::Policy;
use crate::school::School;

/// How many refused rows are shown.
const SHOWN_REJECTS: usize = 200;

fn titled(title: &str, school: &School, policy: &Policy) -> Report {
    let about = policy.about();
    Report::new(title)
        .about("School", &school.settings().name)
        .about("Policy", format!("{}, version {}", about.title, about.version))
}

/// What the policy wants of whom, and how many have it.
#[must_use]
pub fn list(
    school: &School,
    policy: &Policy,
    trainings: &Trainings,
    standings: &[Standing<'_>],
    needed: &[Needed<'_>],
) -> Report {
    let columns = [
        Column::id("id", "Training"),
        Column::text("title", "What"),
        Column::text("who", "Of whom"),
        Column::text("every", "How often"),
        Column::text("contents", "Contents"),
        Column::number("people", "People"),
        Column::number("trained", "Trained"),
        Column::text("owner", "Seen to by"),
        Column::text("source", "Source"),
    ];
    let tallies = tallied(standings, |standing| standing.wanted.id.clone());
    let rows = trainings.wanted.iter().map(|wanted| {
        let tally = tallies.get(&wanted.id).copied().unwrap_or_default();
        let needed = needed.iter().find(|needed| needed.wanted.id == wanted.id);
        let of = needed.is_none().then_some(tally.people);
        let trained = needed.map_or(tally.trained, |needed| needed.people);
        [
            Cell::from(wanted.id.as_str()),
            wanted.title.as_str().into(),
            wanted.who.join(", ").into(),
            often(wanted).into(),
            wanted.contents.join(", ").into(),
            of.into(),
            trained.into(),
            policy.role_title(&wanted.owner).into(),
            wanted.source.as_str().into(),
        ]
    });
    let report = titled("Training the policy asks for", school, policy);
    let report = report.section(Section::new().table(Table::new("training", columns).rows(rows)));
    if trainings.roll.is_empty() { report.note(NO_ROLL) } else { report }
}

const NO_ROLL: &str =
    "Nobody is on the roll yet: bring in the staff list with `osafe people import`.";

fn often(wanted: &Wanted) -> String {
    match (wanted.often, wanted.within_days) {
        (Often::Once, Some(days)) => format!("once, within {days} days of starting"),
        (Often::Once, None) => "once".to_owned(),
        (Often::Every(every), _) => format!("every {every}"),
        (Often::Regularly, _) => "regularly".to_owned(),
        (Often::WhenNeeded, _) => "when needed".to_owned(),
    }
}

fn tallied<K: Ord>(
    standings: &[Standing<'_>],
    key: impl Fn(&Standing<'_>) -> K,
) -> BTreeMap<K, Tally> {
    let mut tallies: BTreeMap<K, Tally> = BTreeMap::new();
    for standing in standings {
        tallies.entry(key(standing)).or_default().add(standing);
    }
    tallies
}

/// How each role stands to each training, the worst first.
fn coverage(standings: &[Standing<'_>]) -> Table {
    let columns = [
        Column::text("role", "Role"),
        Column::id("training", "Training"),
        Column::number("people", "People"),
        Column::number("trained", "Trained"),
        Column::number("in-part", "In part"),
        Column::number("overdue", "Overdue"),
        Column::number("never", "Never"),
        Column::number("percent", "%"),
    ];
    let tallies = tallied(standings, |s| (s.person.details.role, s.wanted.id.clone()));
    let mut tallies: Vec<((RollRole, String), Tally)> = tallies.into_iter().collect();
    let percent = |tally: &Tally| tally.trained * 100 / tally.people.max(1);
    tallies.sort_by_key(|(_, tally)| percent(tally));
    let rows = tallies.iter().map(|((role, training), tally)| {
        [
            Cell::from(role.plural()),
            training.as_str().into(),
            tally.people.into(),
            tally.trained.into(),
            tally.in_part.into(),
            tally.overdue.into(),
            tally.never.into(),
            percent(tally).into(),
        ]
    });
    Table::new("coverage", columns).rows(rows)
}

/// Who lacks what.
fn lacking(standings: &[Standing<'_>]) -> Table {
    let columns = [
        Column::id("number", "Number"),
        Column::text("name", "Name"),
        Column::text("role", "Role"),
        Column::id("training", "Training"),
        Column::text("stand", "How it stands"),
        Column::date("last", "Last"),
        Column::date("due", "By"),
        Column::text("lacks", "Left out"),
        Column::text("why", "Why"),
    ];
    let mut gaps: Vec<&Standing<'_>> = standings.iter().filter(|s| s.is_gap()).collect();
    // Those past their day first, then those who were never trained.
    gaps.sort_by_key(|s| (s.stand != Stand::Overdue, s.due.is_none(), s.due, s.person.number));
    Table::new("gaps", columns).rows(gaps.into_iter().map(|standing| {
        let details = &standing.person.details;
        vec![
            Cell::from(standing.person.number.to_string()),
            details.name.as_str().into(),
            details.role.to_string().into(),
            standing.wanted.id.as_str().into(),
            standing.stand.to_string().into(),
            standing.last.into(),
            standing.due.into(),
            areas(&standing.lacks).into(),
            standing.why.join(". ").into(),
        ]
    }))
}

fn areas(areas: &[AreaOfRisk]) -> String {
    areas.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// What is given when somebody needs it; nothing where the policy has no such training.
fn when_needed(needed: &[Needed<'_>]) -> Option<Section> {
    let columns = [
        Column::id("training", "Training"),
        Column::text("title", "What"),
        Column::number("people", "People who had it"),
        Column::date("last", "Last time"),
    ];
    let rows = needed.iter().map(|needed| {
        [
            Cell::from(needed.wanted.id.as_str()),
            needed.wanted.title.as_str().into(),
            needed.people.into(),
            needed.last.into(),
        ]
    });
    let table = Table::new("when-needed", columns).rows(rows);
    let section = Section::titled("When needed: nobody lacks it who did not ask for it");
    (!needed.is_empty()).then(|| section.table(table))
}

/// Coverage by role, then who lacks what.
#[must_use]
pub fn gaps(
    school: &School,
    policy: &Policy,
    trainings: &Trainings,
    standings: &[Standing<'_>],
    needed: &[Needed<'_>],
) -> Report {
    let report = titled("Gaps in training", school, policy)
        .section(Section::titled("By role, least covered first").table(coverage(standings)))
        .section(Section::titled("Who lacks what").table(lacking(standings)));
    let report = when_needed(needed).into_iter().fold(report, Report::section);
    with_notes(report, trainings)
}

// What keeps somebody from being seen.
fn with_notes(report: Report, trainings: &Trainings) -> Report {
    if trainings.roll.is_empty() {
        return report.note(NO_ROLL);
    }
    let undated = trainings.roll.iter().filter(|person| {
        let role = person.details.role;
        matches!(role, RollRole::Staff | RollRole::Supply) && person.details.start.is_none()
    });
    match undated.count() {
        0 => report,
        count => report.note(format!(
            "{count} of the staff have no start date on the roll: nobody can say whether they are new and have to \
             have an induction."
        )),
    }
}

/// Who has to be trained by when.
#[must_use]
pub fn due(school: &School, policy: &Policy, standings: &[Standing<'_>]) -> Report {
    let columns = [
        Column::date("due", "By"),
        Column::id("number", "Number"),
        Column::text("name", "Name"),
        Column::id("training", "Training"),
        Column::text("stand", "How it stands"),
        Column::date("last", "Last"),
        Column::text("why", "Why"),
    ];
    let rows = standings.iter().map(|standing| {
        [
            Cell::from(standing.due),
            standing.person.number.to_string().into(),
            standing.person.details.name.as_str().into(),
            standing.wanted.id.as_str().into(),
            standing.stand.to_string().into(),
            standing.last.into(),
            standing.why.join(". ").into(),
        ]
    });
    titled("Training that is due", school, policy)
        .section(Section::new().table(Table::new("due", columns).rows(rows)))
        .note("What has no day, such as an induction without a limit, is in `osafe training gaps`.")
}

/// What was written down.
#[must_use]
pub fn recorded(
    wanted: &Wanted,
    on: NaiveDate,
    new: &[&OnRoll],
    before: usize,
    lacks: &[AreaOfRisk],
) -> Report {
    let numbers: Vec<_> = new.iter().map(|person| person.number).collect();
    let people = if numbers.is_empty() { "nobody new".to_owned() } else { counted(&numbers) };
    let card = Table::card("training")
        .field(Column::id("training", "Training"), wanted.id.as_str())
        .field(Column::text("title", "What"), wanted.title.as_str())
        .field(Column::date("on", "On"), on)
        .field(Column::text("people", "People"), people)
        .field(Column::number("before", "Written down before"), before);
    let report = Report::new("Training recorded").section(Section::new().table(card));
    if lacks.is_empty() {
        return report;
    }
    report.note(format!("It left out, of the four areas of risk: {}.", areas(lacks)))
}

/// What became of a list of training.
#[must_use]
pub fn imported(answer: &TrainingImportAnswer, dry_run: bool) -> Report {
    let title = if dry_run { "Training that would be recorded" } else { "Training recorded" };
    let report = Report::new(title)
        .about("Rows read", answer.read.to_string())
        .about("New", answer.added.to_string())
        .about("Written down before", answer.unchanged.to_string())
        .about("Refused", answer.rejected.to_string());
    let report = report.section(Section::new().table(rejects(&answer.rejects)));
    if dry_run { report.note("A dry run: nothing was changed.") } else { report }
}

fn rejects(rejects: &[Reject]) -> Table {
    let columns = [Column::number("line", "Line"), Column::text("reason", "Why it was refused")];
    let rows = rejects.iter().take(SHOWN_REJECTS).map(|reject| {
        let line = Cell::Number(i64::try_from(reject.line).unwrap_or(i64::MAX));
        [line, reject.reason.as_str().into()]
    });
    Table::new("rejects", columns).rows(rows)
}
