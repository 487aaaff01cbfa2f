//! The yearly audit of training needs: what each person says they need, how it is met, and when that is
//! looked at again.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::standing::counted;
use crate::domain::due::{DueItem, DueStatus};
use crate::domain::roll::RollNumber;

/// What somebody answered.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// Who.
    pub who: RollNumber,
    /// The day the answer was taken in.
    pub on: NaiveDate,
    /// The need they see, in their words; "none" is an answer.
    pub need: String,
    /// How or by whom it is to be met.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub met_by: Option<String>,
    /// What it costs, as somebody wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<String>,
    /// When it is looked at again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<NaiveDate>,
}

// It is in somebody's own words.
impl std::fmt::Debug for Need {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Need").field("who", &self.who).finish_non_exhaustive()
    }
}

/// The last answer of each person.
#[must_use]
pub fn latest(needs: &[Need]) -> BTreeMap<RollNumber, &Need> {
    // Later answers replace earlier ones.
    needs.iter().map(|need| (need.who, need)).collect()
}

/// The days on which needs are to be looked at again, one thing for each day.
#[must_use]
pub fn due_items(needs: &[Need], owner: &str, source: &str, on: NaiveDate) -> Vec<DueItem> {
    let mut days: BTreeMap<NaiveDate, Vec<RollNumber>> = BTreeMap::new();
    for need in latest(needs).into_values() {
        if let Some(review) = need.review {
            days.entry(review).or_default().push(need.who);
        }
    }
    let item = |(due, people): (NaiveDate, Vec<RollNumber>)| DueItem {
        kind: "training".to_owned(),
        id: format!("training-audit/{due}"),
        title: format!("Look again at the training needs of {}", counted(&people)),
        due,
        status: DueStatus::of(due, on),
        owner: owner.to_owned(),
        source: source.to_owned(),
        why: vec!["The review date in the audit of training needs".to_owned()],
    };
    days.into_iter().map(item).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn need(who: u32, on: &str, review: &str) -> Need {
        Need {
            who: RollNumber(who),
            on: on.parse().unwrap(),
            need: "none".into(),
            met_by: None,
            cost: None,
            review: review.parse().ok(),
        }
    }

    #[test]
    fn only_the_last_answer_of_each_counts() {
        let needs = [
            need(1, "2025-09-01", "2026-01-01"),
            need(2, "2026-09-01", "2027-03-01"),
            need(1, "2026-09-01", "2027-03-01"),
            need(3, "2026-09-01", ""),
        ];
        let items =
            due_items(&needs, "online-safety-leader", "line 89", "2027-03-02".parse().unwrap());
        assert_eq!(items.len(), 1);
        assert_eq!(items[0].title, "Look again at the training needs of 2 people (R0001, R0002)");
        assert_eq!(items[0].status, DueStatus::Overdue);
    }
}
