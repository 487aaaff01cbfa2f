//! Incidents, actions, episodes and filter events counted term by term, without anything that names somebody. What
//! comes out is fit to be published: [`Anonymous`] can be made in no other way than through [`publish`].

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::incident::IncidentStatus;
use super::report_period::TermDays;
use super::role::{AreaOfRisk, Part, Role};
use super::suppression::{Breakdown, Published, Said, Shown, publish};
use super::word::Word;
use super::year_group::YearGroup;

/// What of an incident is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The day it happened.
    pub day: NaiveDate,
    /// About whom.
    pub role: Role,
    /// Where it stands.
    pub status: IncidentStatus,
    /// The area of risk, where somebody has said.
    pub area: Option<AreaOfRisk>,
    /// The title of its row in the policy's table.
    pub row: Option<String>,
    /// The year of the children concerned.
    pub year: ChildYear,
    /// How it ended, as far as that is counted.
    pub ended: Vec<Ended>,
}

/// The year of the children whom an incident is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChildYear {
    /// All of one year.
    One(YearGroup),
    /// Of several years.
    Several,
    /// No class is known, or no child is concerned.
    Unknown,
}

/// A child whom an incident concerns, without a name.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Child {
    /// Part in the incident.
    pub part: Part,
    /// Class or year.
    pub class: Option<String>,
}

impl ChildYear {
    /// The year of the children whom it is about; where none is its subject, of those affected.
    #[must_use]
    pub fn of(children: &[Child]) -> ChildYear {
        let of = |part| children.iter().filter(move |child| child.part == part);
        let part = [Part::Subject, Part::Affected].into_iter().find(|p| of(*p).next().is_some());
        let Some(part) = part else { return ChildYear::Unknown };
        let year = |child: &Child| child.class.as_deref().and_then(YearGroup::of_class);
        let years: Vec<Option<YearGroup>> = of(part).map(year).collect();
        match years.first() {
            Some(Some(first)) if years.iter().all(|year| *year == Some(*first)) => {
                Self::One(*first)
            }
            _ if years.iter().any(Option::is_none) => Self::Unknown,
            _ => Self::Several,
        }
    }
}

/// What became of an incident beside its actions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// It was talked over afterwards.
    Debrief,
    /// Something was changed in policy or teaching.
    Change,
    /// A referral was considered and not made, with a reason.
    NotReferred,
}

impl Ended {
    const ALL: [Ended; 3] = [Ended::Debrief, Ended::Change, Ended::NotReferred];

    fn title(self) -> &'static str {
        match self {
            Ended::Debrief => "Talked over afterwards",
            Ended::Change => "Led to a change in policy or teaching",
            Ended::NotReferred => "Referral considered and not made, with the reason",
        }
    }
}

/// How far the actions of one short name are, for incidents of one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionTally {
    /// The day of the incidents.
    pub day: NaiveDate,
    /// The short name of the action.
    pub id: String,
    /// How far they are.
    pub state: ActionState,
    /// How many.
    pub count: u64,
}

/// How an action stands to its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionState {
    /// Done by the day the policy wants.
    InTime,
    /// Done after it.
    Late,
    /// Done; the policy gives no time.
    Done,
    /// Left out, with a reason.
    LeftOut,
    /// Open, and not past its day.
    Open,
    /// Open past its day.
    Overdue,
}

impl ActionState {
    /// Every state, the best first.
    pub const ALL: [ActionState; 6] =
        [Self::InTime, Self::Late, Self::Done, Self::LeftOut, Self::Open, Self::Overdue];

    /// The words for it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::InTime => "Done in time",
            Self::Late => "Done late",
            Self::Done => "Done, no time given",
            Self::LeftOut => "Left out, with a reason",
            Self::Open => "Open, not late",
            Self::Overdue => "Open and late",
        }
    }
}

/// Things of several terms, counted in the same ways.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    totals: Vec<u64>,
    ways: Vec<Way>,
}

#[derive(Clone, Debug)]
struct Way {
    name: &'static str,
    overlapping: bool,
    rows: Vec<String>,
    // A list for each term, with a count for each row.
    counts: Vec<Vec<u64>>,
}

/// The same, fit to be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anonymous {
    /// The total of each term.
    pub totals: Vec<Shown>,
    /// For each way of counting, its rows with a figure for each term.
    pub ways: Vec<Vec<(String, Vec<Shown>)>>,
}

/// What reports have said of one term in all these ways, at the highest.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// Of the total.
    pub total: u64,
    /// For each way, by its name, what was said of each row.
    pub ways: BTreeMap<String, BTreeMap<String, u64>>,
}

impl Counts {
    /// Of so many terms, nothing yet.
    #[must_use]
    pub fn of_terms(terms: usize) -> Counts {
        Counts { totals: vec![0; terms], ways: Vec::new() }
    }

    /// Counts towards the total of a term.
    pub fn total(&mut self, term: usize, count: u64) {
        self.totals[term] += count;
    }

    /// Adds a way of counting in which each thing is in exactly one row; gives its number. What was told of it before is
    /// known by its name.
    pub fn parts(&mut self, name: &'static str, rows: Vec<String>) -> usize {
        self.way(name, rows, false)
    }

    /// Adds a way of counting in which a thing may be in several rows, or none.
    pub fn overlapping(&mut self, name: &'static str, rows: Vec<String>) -> usize {
        self.way(name, rows, true)
    }

    fn way(&mut self, name: &'static str, rows: Vec<String>, overlapping: bool) -> usize {
        let counts = vec![vec![0; rows.len()]; self.totals.len()];
        self.ways.push(Way { name, overlapping, rows, counts });
        self.ways.len() - 1
    }

    /// Counts in a row of a way for a term.
    pub fn count(&mut self, (way, row): (usize, usize), term: usize, count: u64) {
        self.ways[way].counts[term][row] += count;
    }

    /// Makes all of it fit to be published after what was told of each term before, to which it adds what is told now.
    /// A term of which nothing is given was never told of.
    #[must_use]
    pub fn published(&self, told: &[Told]) -> (Anonymous, Vec<Told>) {
        let (mut terms, mut now_told) = (Vec::new(), Vec::new());
        for term in 0..self.totals.len() {
            let mut of_term = told.get(term).cloned().unwrap_or_default();
            let published = self.published_term(term, &of_term);
            self.tell(&mut of_term, &published);
            terms.push(published);
            now_told.push(of_term);
        }
        let ways = self.ways.iter().enumerate().map(|(at, way)| {
            let figures = |row: usize| terms.iter().map(|term| term.breakdowns[at][row]).collect();
            way.rows.iter().enumerate().map(|(row, name)| (name.clone(), figures(row))).collect()
        });
        let ways = ways.collect();
        (Anonymous { totals: terms.iter().map(|term| term.total).collect(), ways }, now_told)
    }

    fn published_term(&self, term: usize, told: &Told) -> Published {
        let breakdowns = self.ways.iter().map(|way| {
            let counts = way.counts[term].clone();
            if way.overlapping { Breakdown::Overlapping(counts) } else { Breakdown::Parts(counts) }
        });
        let said = self.ways.iter().map(|way| {
            let said = |row: &String| told.ways.get(way.name)?.get(row).copied();
            way.rows.iter().map(|row| said(row).unwrap_or(0)).collect()
        });
        let said = Said { total: told.total, breakdowns: said.collect() };
        publish(self.totals[term], &breakdowns.collect::<Vec<_>>(), &said)
    }

    fn tell(&self, told: &mut Told, published: &Published) {
        told.total = told.total.max(published.total.at_least());
        for (way, shown) in self.ways.iter().zip(&published.breakdowns) {
            let said = way.rows.iter().zip(shown).filter(|(_, shown)| shown.at_least() > 0);
            for (row, shown) in said {
                let of_way = told.ways.entry(way.name.to_owned()).or_default();
                let highest = of_way.entry(row.clone()).or_default();
                *highest = shown.at_least().max(*highest);
            }
        }
    }
}

/// In which of these terms a day is.
fn term_at(terms: &[TermDays], day: NaiveDate) -> Option<usize> {
    terms.iter().position(|term| term.days.has(day))
}

fn place<T: PartialEq>(values: &[T], value: &T) -> usize {
    values.iter().position(|one| one == value).unwrap_or(values.len())
}

/// The ways in which incidents are counted, in their order in [`Anonymous::ways`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IncidentWay {
    /// By area of risk.
    Area,
    /// By row of the policy's table.
    Kind,
    /// By the year of the children.
    Year,
    /// By where they stand.
    Status,
    /// By about whom.
    Role,
    /// By what became of them.
    Ended,
    /// By the steps that were taken.
    Step,
}

/// Counts incidents and the steps taken for them; `title` names the steps that are shown.
#[must_use]
pub fn incidents<'t>(
    terms: &[TermDays],
    incidents: &[Counted],
    actions: &[ActionTally],
    title: impl Fn(&str) -> Option<&'t str>,
) -> Counts {
    let mut counts = Counts::of_terms(terms.len());
    let unsaid = |words: &str| [words.to_owned()];
    let areas = AreaOfRisk::ALL.iter().map(ToString::to_string).chain(unsaid("not said"));
    let rows: Vec<Option<String>> = {
        let known: std::collections::BTreeSet<_> =
            incidents.iter().map(|i| i.row.clone()).collect();
        known.into_iter().collect()
    };
    let named =
        |row: &Option<String>| row.clone().unwrap_or_else(|| "no row of the table".to_owned());
    let years: Vec<YearGroup> = YearGroup::all().collect();
    let year_rows = years.iter().map(ToString::to_string);
    let year_rows = year_rows.chain(["several years".to_owned(), "no year known".to_owned()]);
    let statuses = IncidentStatus::ALL.iter().map(ToString::to_string);
    let roles = Role::ALL.iter().map(ToString::to_string);
    let ended = Ended::ALL.iter().map(|ended| ended.title().to_owned());
    let ways = [
        counts.parts("area", areas.collect()),
        counts.parts("kind", rows.iter().map(named).collect()),
        counts.parts("year", year_rows.collect()),
        counts.parts("status", statuses.collect()),
        counts.parts("role", roles.collect()),
        counts.overlapping("ended", ended.collect()),
    ];
    for incident in incidents {
        let Some(term) = term_at(terms, incident.day) else { continue };
        counts.total(term, 1);
        let year = match incident.year {
            ChildYear::One(year) => place(&years, &year),
            ChildYear::Several => years.len(),
            ChildYear::Unknown => years.len() + 1,
        };
        let area =
            incident.area.map_or(AreaOfRisk::ALL.len(), |area| place(AreaOfRisk::ALL, &area));
        let of = [
            area,
            place(&rows, &incident.row),
            year,
            place(IncidentStatus::ALL, &incident.status),
            place(Role::ALL, &incident.role),
        ];
        for (way, row) in ways.into_iter().zip(of) {
            counts.count((way, row), term, 1);
        }
        for ended in &incident.ended {
            counts.count((ways[5], place(&Ended::ALL, ended)), term, 1);
        }
    }
    steps(&mut counts, terms, actions, title);
    counts
}

// A step is there once in an incident at most, so its count is one of incidents.
fn steps<'t>(
    counts: &mut Counts,
    terms: &[TermDays],
    actions: &[ActionTally],
    title: impl Fn(&str) -> Option<&'t str>,
) {
    let done = |tally: &&ActionTally| {
        matches!(tally.state, ActionState::InTime | ActionState::Late | ActionState::Done)
    };
    let mut titles: BTreeMap<&str, &str> = BTreeMap::new();
    for tally in actions {
        titles.extend(title(&tally.id).map(|title| (tally.id.as_str(), title)));
    }
    let way = counts.overlapping("step", titles.values().map(ToString::to_string).collect());
    for tally in actions.iter().filter(done) {
        let row = titles.keys().position(|id| *id == tally.id);
        if let (Some(row), Some(term)) = (row, term_at(terms, tally.day)) {
            counts.count((way, row), term, tally.count);
        }
    }
}

/// Counts actions by how they stand to their time.
#[must_use]
pub fn timeliness(terms: &[TermDays], actions: &[ActionTally]) -> Counts {
    let mut counts = Counts::of_terms(terms.len());
    let rows = ActionState::ALL.iter().map(|state| state.title().to_owned());
    let way = counts.parts("state", rows.collect());
    for tally in actions {
        let Some(term) = term_at(terms, tally.day) else { continue };
        counts.total(term, tally.count);
        counts.count((way, place(&ActionState::ALL, &tally.state)), term, tally.count);
    }
    counts
}

/// Counts by names: a list for each term.
#[must_use]
pub fn by_name(terms: &[Vec<(String, u64)>]) -> Counts {
    let mut counts = Counts::of_terms(terms.len());
    let mut names: Vec<String> = terms.iter().flatten().map(|(name, _)| name.clone()).collect();
    names.sort();
    names.dedup();
    let way = counts.parts("name", names.clone());
    for (term, counted) in terms.iter().enumerate() {
        for (name, count) in counted {
            counts.total(term, *count);
            counts.count((way, place(&names, name)), term, *count);
        }
    }
    counts
}

#[cfg(test)]
mod tests;
