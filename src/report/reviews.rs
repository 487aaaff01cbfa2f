//! Reviews: the list, and the answers to adding one and doing one.

use chrono::NaiveDate;

use super::{Cell, Column, Report, Section, Table};
use crate::domain::due::DueStatus;
use crate::domain::moment::Moment;
use crate::domain::report_period::Span;
use crate::domain::review::action::ReviewAction;
use crate::domain::review::timeliness::Timeliness;
use crate::domain::review::trigger::Trigger;
use crate::domain::review::{Evidence, Review, ReviewDone, Reviews};
use crate::policy::Policy;
use crate::school::School;

/// Every review with its dates.
#[must_use]
pub fn list(school: &School, policy: &Policy, reviews: &Reviews, today: NaiveDate) -> Report {
    let columns = [
        Column::text("id", "Review"),
        Column::text("title", "What"),
        Column::text("every", "Every"),
        Column::date("last", "Last done"),
        Column::date("next", "Next due"),
        Column::text("status", "Status"),
        Column::text("owner", "Owner"),
    ];
    let rows = reviews.reviews.iter().map(|review| {
        let next = reviews.next(review);
        let status = next.map_or_else(
            || "no interval given".to_owned(),
            |day| DueStatus::of(day, today).to_string(),
        );
        [
            Cell::from(review.id.as_str()),
            review.title.as_str().into(),
            review.every.to_string().into(),
            reviews.last(review).into(),
            next.into(),
            status.into(),
            policy.role_title(&review.owner).into(),
        ]
    });
    let report = Report::new("Reviews")
        .about("School", &school.settings().name)
        .about("Policy", format!("{}, version {}", policy.about().title, policy.about().version))
        .section(Section::new().table(Table::new("reviews", columns).rows(rows)));
    let open = reviews.reviews.iter().flat_map(|review| reviews.open_triggers(&review.id));
    let open: Vec<&Trigger> = open.collect();
    if open.is_empty() {
        return report;
    }
    report.section(Section::titled("Called for out of their turn").table(triggers(&open)))
}

/// How many were done in time, in a period and in the one before it. `since` is the day from which
/// the school uses osafe.
#[must_use]
pub fn in_time(
    (period, now): (Span, Timeliness),
    (earlier, before): (Span, Timeliness),
    since: NaiveDate,
) -> Section {
    let columns = [
        Column::text("how", "Reviews"),
        Column::number("now", "In this period"),
        Column::number("before", "In the one before"),
    ];
    let rows = [
        ("Done by their day", now.in_time, before.in_time),
        ("Done later", now.late, before.late),
        ("Not done, past their day", now.not_done, before.not_done),
    ];
    let rows = rows.map(|(how, now, before)| [Cell::from(how), now.into(), before.into()]);
    let section = Section::titled("In time or late")
        .table(Table::new("in-time", columns).rows(rows))
        .note(format!(
            "This period: {}. The one before: {}. Not done counts what was past its day when the period ended, or \
             is today. Reviews without an interval have no day and are not counted.",
            period.in_words(),
            earlier.in_words()
        ));
    if earlier.from >= since {
        return section;
    }
    let since = Moment::Day(since).in_words();
    section.note(format!(
        "The school has used osafe since {since}: of what was before that only what somebody wrote down is counted."
    ))
}

/// A review the school added.
#[must_use]
pub fn added(review: &Review) -> Report {
    let card = Table::card("review")
        .field(Column::text("id", "Review"), review.id.as_str())
        .field(Column::text("title", "What"), review.title.as_str())
        .field(Column::text("every", "Every"), review.every.to_string());
    Report::new("Review added").section(Section::new().table(card))
}

/// How often the school now does a review.
#[must_use]
pub fn set(review: &Review, reviews: &Reviews) -> Report {
    let card = Table::card("review")
        .field(Column::text("id", "Review"), review.id.as_str())
        .field(Column::text("title", "What"), review.title.as_str())
        .field(Column::text("every", "Every"), review.every.to_string())
        .field(Column::date("next", "Next due"), reviews.next(review));
    Report::new("Interval set").section(Section::new().table(card))
}

/// A review that was called for out of its turn.
#[must_use]
pub fn called_for(policy: &Policy, review: &Review, trigger: &Trigger) -> Report {
    let card = Table::card("trigger")
        .field(Column::id("number", "Number"), trigger.name())
        .field(Column::text("review", "Review"), review.id.as_str())
        .field(Column::text("title", "What"), review.title.as_str())
        .field(Column::text("reason", "Because of"), trigger.reason.as_str())
        .field(Column::date("due", "By"), trigger.due)
        .field(Column::text("owner", "Owner"), policy.role_title(&review.owner));
    let mut section = Section::new().table(card);
    if !trigger.chosen {
        section =
            section.note("No policy gives a time for it: ten school days are osafe's choice.");
    }
    Report::new("Review called for").section(section).note(format!(
        "It stays in `osafe due` until `osafe review done {}` says that it was done.",
        review.id
    ))
}

/// A review that was done, what it found to be done, and how many calls for it that answers.
#[must_use]
pub fn done(
    policy: &Policy,
    review: &Review,
    done: &ReviewDone,
    next: Option<NaiveDate>,
    found: &[ReviewAction],
    answered: usize,
) -> Report {
    let mut card = Table::card("review-done")
        .field(Column::text("id", "Review"), review.id.as_str())
        .field(Column::text("title", "What"), review.title.as_str())
        .field(Column::date("on", "Done on"), done.on)
        .field(Column::text("by", "By"), done.by.as_str());
    if let Some(evidence) = &done.evidence {
        card = card.field(Column::text("evidence", "Evidence"), in_words(evidence));
    }
    card = card.field(Column::date("next", "Next due"), next);
    let mut report = Report::new("Review recorded").section(Section::new().table(card));
    if !found.is_empty() {
        let table = actions_table(policy, found, done.on);
        report = report.section(Section::titled("To be done now").table(table));
    }
    match answered {
        0 => report,
        1 => report.note("What had called for it out of its turn is answered."),
        many => report.note(format!("{many} calls for it out of its turn are answered.")),
    }
}

/// One review: what decides its date, what called for it, when it was done, what it found.
#[must_use]
pub fn show(
    policy: &Policy,
    reviews: &Reviews,
    review: &Review,
    done: &[ReviewDone],
    today: NaiveDate,
) -> Report {
    let dated = reviews.dated(review);
    let card = Table::card("review")
        .field(Column::text("id", "Review"), review.id.as_str())
        .field(Column::text("title", "What"), review.title.as_str())
        .field(Column::text("every", "Every"), review.every.to_string())
        .field(Column::date("last", "Last done"), reviews.last(review))
        .field(Column::date("next", "Next due"), dated.as_ref().map(|dated| dated.day))
        .field(Column::text("owner", "Owner"), policy.role_title(&review.owner))
        .field(Column::text("source", "Source"), review.source.as_str());
    let mut report = Report::new(format!("Review {}", review.id))
        .section(Section { notes: review.notes.clone(), ..Section::new().table(card) });
    if let Some(dated) = dated {
        report = report.section(Section { points: dated.why, ..Section::titled("Why then") });
    }
    if !review.triggers.is_empty() {
        let section = Section::titled("Called for before its time by");
        report = report.section(Section { points: review.triggers.clone(), ..section });
    }
    let open: Vec<&Trigger> = reviews.open_triggers(&review.id).collect();
    if !open.is_empty() {
        report = report.section(Section::titled("Called for now").table(triggers(&open)));
    }
    let found: Vec<ReviewAction> =
        reviews.actions.iter().filter(|action| action.review == review.id).cloned().collect();
    if !found.is_empty() {
        let table = actions_table(policy, &found, today);
        report = report.section(Section::titled("Found to be done").table(table));
    }
    report.section(Section::titled("Done").table(done_table(done)))
}

fn triggers(open: &[&Trigger]) -> Table {
    let columns = [
        Column::id("number", "Number"),
        Column::text("review", "Review"),
        Column::text("reason", "Because of"),
        Column::date("on", "Since"),
        Column::date("due", "By"),
    ];
    Table::new("triggers", columns).rows(open.iter().map(|trigger| {
        [
            trigger.name().into(),
            trigger.review.as_str().into(),
            trigger.reason.as_str().into(),
            trigger.on.into(),
            trigger.due.into(),
        ]
    }))
}

/// The reviews done, newest first.
#[must_use]
pub fn history(school: &School, reviews: &Reviews, done: &[ReviewDone]) -> Report {
    let mut report = Report::new("Reviews done").about("School", &school.settings().name);
    let unknown = done.iter().filter(|done| reviews.get(&done.review).is_none()).count();
    report = report.section(Section::new().table(done_table(done)));
    if unknown > 0 {
        report =
            report.note(format!("{unknown} of them are of reviews that the policy no longer has."));
    }
    report
}

fn done_table(done: &[ReviewDone]) -> Table {
    let columns = [
        Column::date("on", "Done on"),
        Column::text("review", "Review"),
        Column::text("by", "By"),
        Column::narrative("findings", "Found"),
        Column::text("evidence", "Evidence"),
    ];
    Table::new("reviews-done", columns).rows(done.iter().rev().map(|done| {
        [
            done.on.into(),
            done.review.as_str().into(),
            done.by.as_str().into(),
            done.findings.as_deref().into(),
            done.evidence.as_ref().map(in_words).into(),
        ]
    }))
}

fn in_words(evidence: &Evidence) -> String {
    match &evidence.sha256 {
        Some(sha256) => format!("{}, SHA-256 {sha256}", evidence.what),
        None => evidence.what.clone(),
    }
}

/// What reviews found to be done.
#[must_use]
pub fn actions(
    school: &School,
    policy: &Policy,
    actions: &[ReviewAction],
    today: NaiveDate,
) -> Report {
    Report::new("What reviews found to be done")
        .about("School", &school.settings().name)
        .section(Section::new().table(actions_table(policy, actions, today)))
}

/// One of them.
#[must_use]
pub fn action(policy: &Policy, action: &ReviewAction, today: NaiveDate) -> Report {
    let mut card = Table::card("review-action")
        .field(Column::id("number", "Number"), action.number.to_string())
        .field(Column::text("what", "What"), action.what.as_str())
        .field(Column::text("review", "From the review"), action.review.as_str())
        .field(Column::text("owner", "Owner"), policy.role_title(&action.owner))
        .field(Column::date("due", "By"), action.due)
        .field(Column::text("status", "Status"), action.status(today));
    if let Some(end) = &action.end {
        card = card
            .field(Column::date("on", "On"), end.on)
            .field(Column::text("by", "Said by"), end.by.as_str());
        if let Some(why) = &end.dropped {
            card = card.field(Column::text("why", "Why"), why.as_str());
        }
    }
    Report::new("Action ended").section(Section::new().table(card))
}

fn actions_table(policy: &Policy, actions: &[ReviewAction], today: NaiveDate) -> Table {
    let columns = [
        Column::id("number", "Number"),
        Column::text("what", "What"),
        Column::text("owner", "Owner"),
        Column::date("due", "By"),
        Column::text("status", "Status"),
        Column::text("review", "From the review"),
        Column::date("found", "Of"),
    ];
    Table::new("review-actions", columns).rows(actions.iter().map(|action| {
        [
            action.number.to_string().into(),
            action.what.as_str().into(),
            policy.role_title(&action.owner).into(),
            action.due.into(),
            action.status(today).into(),
            action.review.as_str().into(),
            action.found.into(),
        ]
    }))
}
