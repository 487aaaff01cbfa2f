//! Reviews: the list, and the answers to adding one and doing one.

use chrono::NaiveDate;

use super::{Cell, Column, Report, Section, Table};
use crate::domain::due::DueStatus;
use crate::domain::review::{Review, ReviewDone, Reviews};
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
    Report::new("Reviews")
        .about("School", &school.settings().name)
        .about("Policy", format!("{}, version {}", policy.about().title, policy.about().version))
        .section(Section::new().table(Table::new("reviews", columns).rows(rows)))
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

/// A review that was done.
#[must_use]
pub fn done(review: &Review, done: &ReviewDone, next: Option<NaiveDate>) -> Report {
    let card = Table::card("review-done")
        .field(Column::text("id", "Review"), review.id.as_str())
        .field(Column::text("title", "What"), review.title.as_str())
        .field(Column::date("on", "Done on"), done.on)
        .field(Column::text("by", "By"), done.by.as_str())
        .field(Column::date("next", "Next due"), next);
    Report::new("Review recorded").section(Section::new().table(card))
}
