//! `osafe report governors`: the termly report without names.

mod people;

use chrono::{DateTime, NaiveDate, TimeZone};
use chrono_tz::Tz;

use super::period::PeriodArgs;
use super::provenance::provenance;
use crate::commands::filter::books::shelf;
use crate::commands::filter::check::tested;
use crate::commands::vaults::Vaults;
use crate::commands::{due, policy as policies, review};
use crate::context::Context;
use crate::domain::counted::{self, Anonymous};
use crate::domain::due::{DueItem, DueStatus, within};
use crate::domain::episode::EpisodeState;
use crate::domain::lesson;
use crate::domain::moment::Moment;
use crate::domain::person::Person;
use crate::domain::redaction::Redaction;
use crate::domain::report_period::{ReportPeriod, Span, TermDays, terms_before};
use crate::domain::word::Word;
use crate::error::Error;
use crate::filter::Categories;
use crate::policy::Policy;
use crate::policy::coverage::{Coverage, coverage};
use crate::policy::filter_tests::FilterTests;
use crate::report::Report;
use crate::report::governors::{self, DECIDED, Governors, Planned, Provision, ReviewRow, WAITING};
use crate::school::School;
use crate::store::filter_events::{By, Period, tally};
use crate::store::told::{self, About};
use crate::store::{counted as counts, episodes, people as persons};
use crate::vault::{Vault, VaultError, VaultKind};

/// How many terms before the first one are shown beside it.
const BEFORE: usize = 3;
/// How far ahead the action plan looks, in days: the next meeting of governors.
const AHEAD: u64 = 90;
/// Harms there can be at most.
const MOST_HARMS: u32 = 1_000;
/// The vaults that it is made from.
const READ: [VaultKind; 3] = [VaultKind::Casework, VaultKind::Staff, VaultKind::Operations];

struct Gathering<'c> {
    context: &'c Context,
    school: &'c School,
    policy: Policy,
    now: DateTime<Tz>,
    period: ReportPeriod,
    terms: Vec<TermDays>,
    // How many of them, at the end, the report is about.
    current: usize,
}

pub(super) fn report(context: &Context, args: &PeriodArgs) -> Result<Report, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let period = args.whole_terms(context, &school)?;
    let policy = school.policy_on(now.date_naive())?;
    let (terms, current) = with_earlier(&period, &school, now.date_naive());
    if current == 0 {
        return Err(Error::usage("that period has not begun"));
    }
    let gathering = Gathering { context, school: &school, policy, now, period, terms, current };
    let mut vaults = Vaults::new(context, &school)?;
    let figures = gathering.figures(&mut vaults)?;
    let read = vaults.opened(&READ);
    if read.is_empty() {
        return Err(VaultError::NotAMember(VaultKind::Casework).into());
    }
    let leaves_out = gathering.leaves_out(&read);
    let leaves_out: Vec<&str> = leaves_out.iter().map(String::as_str).collect();
    let shown = gathering.period.in_words(now.date_naive());
    let mut from = provenance(context, &school, read, Some(shown), &leaves_out)?;
    // Governors are told which office made it, and by no name.
    from.by = Some(vaults.identity().office().title().to_owned());
    Ok(governors::governors(&figures).provenance(from))
}

// The terms that are shown, and how many of them the report is about. Terms from before the school had records, and those
// to come, would look like terms without incidents.
fn with_earlier(
    period: &ReportPeriod,
    school: &School,
    today: NaiveDate,
) -> (Vec<TermDays>, usize) {
    let settings = school.settings();
    let first = period.terms.first();
    let mut terms: Vec<TermDays> =
        first.map(|first| terms_before(first, BEFORE, &settings.term)).unwrap_or_default();
    terms.retain(|term| term.end >= settings.since);
    let begun = period.terms.iter().filter(|term| term.days.from <= today);
    let before = terms.len();
    terms.extend(begun.cloned());
    let current = terms.len() - before;
    (terms, current)
}

impl Gathering<'_> {
    // What is not there is said: a nought would look like an answer.
    fn leaves_out(&self, read: &[&Vault]) -> Vec<String> {
        let [casework, staff, operations] =
            READ.map(|kind| read.iter().any(|vault| vault.about().kind == kind));
        let missing = [
            (
                casework,
                "Incidents and the actions for them: whoever made this cannot open casework.",
            ),
            (
                staff,
                "Concerns about adults who work in the school: the head and the chair of governors keep them.",
            ),
            (
                operations,
                "Filtering, monitoring and reviews: whoever made this cannot open operations.",
            ),
        ];
        let missing = missing.iter().filter(|(there, _)| !there);
        let mut texts: Vec<String> = missing.map(|(_, text)| (*text).to_owned()).collect();
        let since = self.school.settings().since;
        if self.terms.first().is_some_and(|term| term.days.from < since) {
            let since = Moment::Day(since).in_words();
            texts.push(format!(
                "Most of what was before {since}, since when the school uses osafe."
            ));
        }
        texts.push(
            "What nobody has written down, and what never went through the filter.".to_owned(),
        );
        texts
    }

    fn figures(&self, vaults: &mut Vaults<'_>) -> Result<Governors, Error> {
        // Operations first: once a vault with cases is open, whatever is read is also locked in memory, which takes time.
        let mut operations = vaults.of(VaultKind::Operations)?;
        let (people, provision) = match &mut operations {
            Some(vault) => (Some(self.people(vault)?), Some(self.provision(vault)?)),
            None => (None, None),
        };
        let has_plan = operations.is_some();
        let (mut incidents, mut actions, mut lessons) = (None, None, None);
        if let Some(vault) = vaults.of(VaultKind::Casework)? {
            let (of_incidents, of_actions) = self.incidents(vault)?;
            (incidents, actions) = (Some(of_incidents), Some(of_actions));
            lessons = Some(self.lessons(vault)?);
        }
        let staff = match vaults.of(VaultKind::Staff)? {
            Some(vault) => Some(self.incidents(vault)?.0.totals),
            None => None,
        };
        // Of a vault that did not open, every duty would look neglected.
        let sees_all = incidents.is_some() && has_plan;
        let (lessons, left_out) = lessons.unzip();
        Ok(Governors {
            terms: self.terms.iter().map(|term| term.name.clone()).collect(),
            current: self.current,
            so_far: self.terms.last().is_some_and(|term| self.today() <= term.days.to),
            incidents,
            actions,
            staff,
            lessons,
            lessons_left_out: left_out.unwrap_or_default(),
            people,
            provision,
            duties: sees_all.then(|| self.duties(vaults)).transpose()?,
            plan: has_plan.then(|| self.plan(vaults)).transpose()?,
        })
    }

    fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }

    fn days(&self) -> Span {
        let today = self.today();
        Span {
            from: self.terms.first().map_or(today, |term| term.days.from),
            to: self.terms.last().map_or(today, |term| term.days.to),
        }
    }

    fn incidents(&self, vault: &mut Vault) -> Result<(Anonymous, Anonymous), Error> {
        let (found, actions) =
            counts::counted(vault, self.now.to_utc(), self.days(), self.today())?;
        let sanctions = self.policy.sanctions()?;
        let title =
            |id: &str| sanctions.action.iter().find(|a| a.id == id).map(|a| a.title.as_str());
        let incidents = counted::incidents(&self.terms, &found, &actions, title);
        let timeliness = counted::timeliness(&self.terms, &actions);
        let of = [(About::Incidents, &incidents), (About::Timeliness, &timeliness)];
        let terms: Vec<&TermDays> = self.terms.iter().collect();
        Ok(told::published(vault, self.now.to_utc(), of, &terms)?.into())
    }

    // Sorted, so that their order does not say which came first; without those that name anybody known by now.
    fn lessons(&self, vault: &mut Vault) -> Result<(Vec<String>, bool), Error> {
        let now = self.now.to_utc();
        let mut written = counts::for_governors(vault, now, self.period.days)?;
        if written.is_empty() {
            return Ok((Vec::new(), false));
        }
        let everybody = persons::everybody(vault, now)?;
        let names = everybody.iter().flat_map(Person::names);
        let names = Redaction::whole(
            names.chain(everybody.iter().flat_map(|p| p.user_names.iter().map(String::as_str))),
        );
        let all = written.len();
        written.retain(|(text, concern)| {
            lesson::check(text, concern).is_ok() && names.hits(text).is_empty()
        });
        let left_out = written.len() < all;
        let mut texts: Vec<String> = written.into_iter().map(|(text, _)| text).collect();
        texts.sort();
        texts.dedup();
        Ok((texts, left_out))
    }

    fn duties(&self, vaults: &mut Vaults<'_>) -> Result<Vec<(Coverage, usize)>, Error> {
        let duties = self.policy.duties()?.duty;
        let of = (&self.policy, duties.as_slice());
        let evidence = policies::evidence(self.context, self.school, of, vaults)?;
        let covered = coverage(&duties, &evidence);
        let count = |status: &Coverage| covered.iter().filter(|one| one.status == *status).count();
        Ok(Coverage::ALL.iter().map(|status| (*status, count(status))).collect())
    }

    fn plan(&self, vaults: &mut Vaults<'_>) -> Result<Vec<Planned>, Error> {
        let items = due::gathered(self.context, self.school, &self.policy, self.today(), vaults)?;
        let reviews = self.policy.reviews()?;
        let title =
            |item: &DueItem| match item.kind.as_str() {
                "review" => {
                    Some(reviews.iter().find(|review| review.id == item.id).map_or(
                        "A review out of turn, or of the school's own".to_owned(),
                        |review| review.title.clone(),
                    ))
                }
                // What was typed there may name somebody: the number leads whoever may know to it.
                "filter-check" => Some(format!("What filter check {} found", item.id)),
                "review-action" => Some(format!("What a review found to be done, {}", item.id)),
                "filter-change" => Some(format!("Look again at change {} to the filter", item.id)),
                "unblock" => Some(format!("Decide about unblock request {}", item.id)),
                "breach" => Some(format!("Deal with breach {} of the filter", item.id)),
                _ => None,
            };
        let planned = within(items, self.today(), AHEAD).into_iter().filter_map(|item| {
            let what = title(&item)?;
            let role = self.policy.about().role.iter().find(|role| role.id == item.owner);
            let owner = role.map(|role| role.title.clone());
            Some(Planned { what, owner, due: item.due, status: item.status })
        });
        Ok(planned.collect())
    }

    fn provision(&self, vault: &mut Vault) -> Result<Provision, Error> {
        let books = shelf(vault)?;
        let tests = FilterTests::read()?;
        let (_, matrix) = tested(self.school, vault, self.today(), None)?;
        let in_term = |days: Vec<Option<NaiveDate>>| -> Vec<usize> {
            let of =
                |term: &TermDays| days.iter().flatten().filter(|day| term.days.has(**day)).count();
            self.terms.iter().map(of).collect()
        };
        let unexpected = books.checks.iter().filter(|page| !page.about().is_as_expected());
        let written = [
            ("Checks", in_term(books.checks.iter().map(|page| page.about().day()).collect())),
            ("Checks with a finding", in_term(unexpected.map(|page| page.about().day()).collect())),
            (
                "Changes to the filter",
                in_term(books.changes.iter().map(|p| p.about().from).collect()),
            ),
            ("Unblock requests", in_term(books.unblocks.iter().map(|p| p.about().on).collect())),
            (
                "Reports gone through",
                in_term(books.receipts.iter().map(|p| p.about().on).collect()),
            ),
        ];
        let (reviews, own_reviews) = self.reviews(vault)?;
        Ok(Provision {
            blocked: self.blocked(vault)?,
            episodes: self.episodes(vault)?,
            books: written.into_iter().map(|(name, counts)| (name.to_owned(), counts)).collect(),
            terms: self.terms.iter().map(|term| term.name.clone()).collect(),
            gaps: matrix.gaps().count(),
            never_tested: tests.never_tested(&matrix.tested).map(str::to_owned).collect(),
            reviews,
            own_reviews,
        })
    }

    // Only terms of which there is a log.
    fn blocked(&self, vault: &mut Vault) -> Result<(Vec<String>, Anonymous), Error> {
        let zone = self.school.settings().time_zone;
        let categories = Categories::built_in()?;
        let Some(covered) = Period::covered(vault, zone)? else {
            return Ok((Vec::new(), counted::by_name(&[]).published(&[]).0));
        };
        let (mut terms, mut found) = (Vec::new(), Vec::new());
        for term in &self.terms {
            let Span { from, to } = term.days;
            if covered.to < from || to < covered.from {
                continue;
            }
            let tallies = tally(vault, Period { from, to, zone }, By::Harm, MOST_HARMS)?;
            let title = |id: &str| {
                categories.harm(id).map_or_else(|| "other".to_owned(), |h| h.title.clone())
            };
            terms.push(term);
            found.push(tallies.iter().map(|tally| (title(&tally.name), tally.blocked)).collect());
        }
        let counts = counted::by_name(&found);
        let [blocked] =
            told::published(vault, self.now.to_utc(), [(About::Blocked, &counts)], &terms)?;
        Ok((terms.iter().map(|term| term.name.clone()).collect(), blocked))
    }

    fn episodes(&self, vault: &mut Vault) -> Result<Anonymous, Error> {
        let mut found = Vec::new();
        for term in &self.terms {
            let zone = self.school.settings().time_zone;
            let start = |day: NaiveDate| {
                let midnight =
                    day.and_hms_opt(0, 0, 0).and_then(|t| zone.from_local_datetime(&t).earliest());
                midnight.map_or(DateTime::UNIX_EPOCH, |time| time.to_utc())
            };
            let after = term.days.to.succ_opt().unwrap_or(term.days.to);
            let states = episodes::states(vault, start(term.days.from), start(after))?;
            let count = |wanted: &[EpisodeState]| {
                states.iter().filter(|(state, _)| wanted.contains(state)).map(|(_, n)| n).sum()
            };
            let waiting = count(&[EpisodeState::ToDecide, EpisodeState::Watching]);
            let decided = count(&[EpisodeState::Dismissed, EpisodeState::Raised]);
            found.push(vec![(WAITING.to_owned(), waiting), (DECIDED.to_owned(), decided)]);
        }
        let counts = counted::by_name(&found);
        let terms: Vec<&TermDays> = self.terms.iter().collect();
        let [episodes] =
            told::published(vault, self.now.to_utc(), [(About::Episodes, &counts)], &terms)?;
        Ok(episodes)
    }

    fn reviews(&self, vault: &Vault) -> Result<(Vec<ReviewRow>, usize), Error> {
        let gathered = review::gather(self.school, &self.policy, vault)?;
        let of_policy = self.policy.reviews()?;
        let is_known = |id: &str| of_policy.iter().any(|review| review.id == id);
        let known = gathered.reviews.iter().filter(|review| is_known(&review.id));
        let rows: Vec<ReviewRow> = known
            .map(|review| {
                let next = gathered.next(review);
                ReviewRow {
                    title: review.title.clone(),
                    owner: self.policy.role_title(&review.owner).to_owned(),
                    last: gathered.last(review),
                    next,
                    status: next.map(|next| DueStatus::of(next, self.today())),
                }
            })
            .collect();
        let own = gathered.reviews.len() - rows.len();
        Ok((rows, own))
    }
}
