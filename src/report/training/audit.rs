//! The yearly audit of training needs: the report, the form, and what became of a form sent back.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Months, NaiveDate};

use super::{coverage, lacking, rejects, tallied, titled, when_needed, with_notes};
use crate::contract::Reject;
use crate::domain::moment::Moment;
use crate::domain::roll::{OnRoll, RollNumber};
use crate::domain::training::audit::Need;
use crate::domain::training::standing::{Stand, Standing, Tally, Trainings, counted, is_adult};
use crate::policy::Policy;
use crate::report::{Cell, Chart, Column, Report, Section, Series, Table};
use crate::school::School;

/// Coverage by role and gaps first, then everybody's row.
#[must_use]
pub fn audit(
    school: &School,
    policy: &Policy,
    trainings: &Trainings,
    standings: &[Standing<'_>],
    needs: &BTreeMap<RollNumber, &Need>,
    on: NaiveDate,
) -> Report {
    let asked = people(trainings, on);
    let answered = asked.iter().filter(|person| needs.contains_key(&person.number)).count();
    let mut rows = Table::new("audit", columns());
    for person in &asked {
        let mut row = start(person, &had(trainings, person.number, on));
        row.extend(match needs.get(&person.number) {
            Some(need) => [
                Cell::from(need.need.as_str()),
                need.met_by.as_ref().into(),
                need.cost.as_ref().into(),
                need.review.into(),
            ],
            None => [Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty],
        });
        rows.push(row);
    }
    let report = titled("Audit of training needs", school, policy)
        .about("Period", format!("as on {}", Moment::Day(on).in_words()))
        .about("People", asked.len().to_string())
        .about("Answered", answered.to_string())
        .section(in_short(standings))
        .section(
            Section::titled("Coverage by role, least covered first")
                .chart(chart(trainings, standings))
                .table(coverage(standings)),
        )
        .section(Section::titled("Gaps").table(lacking(standings)));
    let needed = when_needed(&trainings.when_needed(on));
    let report = needed.into_iter().fold(report, Report::section);
    let report = report.section(Section::titled("Needs").table(rows));
    let report = with_notes(report, trainings);
    if answered < asked.len() {
        let open = asked.len() - answered;
        return report.note(format!(
            "{open} have not answered: send the form with `osafe training audit form --format csv -o needs.csv`."
        ));
    }
    report.note(
        "All have answered. Write the audit down as done with `osafe review done training-audit`.",
    )
}

// What whoever runs the audit has to see to first.
fn in_short(standings: &[Standing<'_>]) -> Section {
    let lacking = |stand: Stand| standings.iter().filter(|one| one.stand == stand).count();
    let people = |with_gap: bool| {
        let counted = standings.iter().filter(|one| !with_gap || one.is_gap());
        counted.map(|one| one.person.number).collect::<BTreeSet<RollNumber>>().len()
    };
    let section = Section::titled("In short");
    if standings.is_empty() {
        return section.paragraph("The policy asks nobody on the roll for training.");
    }
    section
        .point(format!(
            "People with a gap in what the policy asks of them: {} of {}",
            people(true),
            people(false)
        ))
        .point(format!("Trainings past their day: {}", lacking(Stand::Overdue)))
        .point(format!("Trainings never had: {}", lacking(Stand::Never)))
        .point(format!("Trainings that left out an area of risk: {}", lacking(Stand::InPart)))
}

fn chart(trainings: &Trainings, standings: &[Standing<'_>]) -> Chart {
    let tallies = tallied(standings, |standing| standing.wanted.id.clone());
    let asked: Vec<(&str, Tally)> = trainings
        .wanted
        .iter()
        .filter_map(|wanted| Some((wanted.title.as_str(), *tallies.get(&wanted.id)?)))
        .collect();
    let series = |name: &str, of: fn(&Tally) -> usize| {
        Series::new(name, asked.iter().map(|(_, tally)| of(tally)))
    };
    let series = vec![
        series("Trained", |tally| tally.trained),
        series("In part", |tally| tally.in_part),
        series("Past their day", |tally| tally.overdue),
        series("Never", |tally| tally.never),
    ];
    let titles = asked.iter().map(|(title, _)| *title);
    Chart::stacked(
        "training-coverage",
        "How many have had each training",
        "Training",
        titles,
        series,
    )
    .describe("A bar for each training: how many have had it, in part, too long ago, or never.")
}

/// The form to fill in.
#[must_use]
pub fn form(school: &School, trainings: &Trainings, on: NaiveDate, blank: bool) -> Report {
    let mut table = Table::new("audit", columns());
    for person in people(trainings, on) {
        let had = if blank { String::new() } else { had(trainings, person.number, on) };
        let mut row = start(person, &had);
        row.extend([Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty]);
        table.push(row);
    }
    Report::new("Audit of training needs: form")
        .about("School", &school.settings().name)
        .about("Made on", Moment::Day(on).in_words())
        .section(
            Section::new()
                .paragraph(
                    "Please say which online safety training you need, or `none`; how it is to be met; what it costs; and \
                     when to look at it again.",
                )
                .table(table),
        )
}

// Everybody who works in the school or for it, by name.
fn people(trainings: &Trainings, on: NaiveDate) -> Vec<&OnRoll> {
    let here = |person: &&OnRoll| is_adult(person) && person.details.is_here(on);
    let mut people: Vec<&OnRoll> = trainings.roll.iter().filter(here).collect();
    people.sort_by_key(|person| (person.details.role, person.details.name.to_lowercase()));
    people
}

fn columns() -> [Column; 8] {
    [
        Column::id("number", "Number"),
        Column::text("name", "Name"),
        Column::text("position", "Position"),
        Column::text("relevant-training", "Relevant training in the last 12 months"),
        Column::narrative("identified-training-need", "Identified training need"),
        Column::narrative("to-be-met-by", "To be met by"),
        Column::text("cost", "Cost"),
        Column::date("review-date", "Review date"),
    ]
}

fn start(person: &OnRoll, had: &str) -> Vec<Cell> {
    let details = &person.details;
    let position = details.position.clone().unwrap_or_else(|| details.role.to_string());
    vec![
        person.number.to_string().into(),
        details.name.as_str().into(),
        position.into(),
        had.into(),
    ]
}

fn had(trainings: &Trainings, who: RollNumber, on: NaiveDate) -> String {
    let year = on.checked_sub_months(Months::new(12)).unwrap_or(on);
    let title = |id: &str| {
        let wanted = trainings.wanted.iter().find(|wanted| wanted.id == id);
        wanted.map_or(id.to_owned(), |wanted| wanted.title.clone())
    };
    let records = trainings.records.iter();
    let mut recent: Vec<_> =
        records.filter(|record| record.who == who && record.on > year && record.on <= on).collect();
    recent.sort_by_key(|record| record.on);
    let said = recent.iter().map(|record| {
        format!("{} ({})", title(&record.training), Moment::Day(record.on).in_words())
    });
    said.collect::<Vec<_>>().join("; ")
}

/// What became of a form that came back.
#[derive(Debug, Default)]
pub struct Taken {
    /// Answers that are new.
    pub added: usize,
    /// Answers that were there already.
    pub unchanged: usize,
    /// Who left their row empty.
    pub unanswered: Vec<RollNumber>,
    /// Rows that could not be taken.
    pub rejects: Vec<Reject>,
}

/// The answers taken, who has not answered, and what was refused.
#[must_use]
pub fn taken(taken: &Taken, roll: &[OnRoll], dry_run: bool) -> Report {
    let title = if dry_run { "Answers that would be recorded" } else { "Answers recorded" };
    let mut report = Report::new(title)
        .about("New", taken.added.to_string())
        .about("There already", taken.unchanged.to_string())
        .about("Not answered", taken.unanswered.len().to_string())
        .about("Refused", taken.rejects.len().to_string());
    if !taken.unanswered.is_empty() {
        let columns = [Column::id("number", "Number"), Column::text("name", "Name")];
        let people = roll.iter().filter(|person| taken.unanswered.contains(&person.number));
        let rows = people.map(|person| {
            [Cell::from(person.number.to_string()), person.details.name.as_str().into()]
        });
        report = report.section(
            Section::titled(format!("Not answered: {}", counted(&taken.unanswered)))
                .table(Table::new("unanswered", columns).rows(rows)),
        );
    }
    if !taken.rejects.is_empty() {
        report = report.section(Section::titled("Refused").table(rejects(&taken.rejects)));
    }
    if dry_run { report.note("A dry run: nothing was changed.") } else { report }
}
