//! How often the school itself has decided to do a review for which the policy gives no interval,
//! or more often than the policy asks.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::super::moment::Moment;
use super::{Every, Review};

/// The school's decision about one review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnInterval {
    /// Which review.
    pub review: String,
    /// How often.
    pub every: Every,
    /// The month it belongs to, one to twelve.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub month: Option<u32>,
    /// The event it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// When that was decided.
    pub on: NaiveDate,
    /// Who decided it.
    pub by: String,
}

/// The policy asks for it more often than the school would have it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the policy wants `{0}` every {1}, which is more often")]
pub struct TooSeldom(String, Every);

impl OwnInterval {
    /// Whether the policy lets the school decide so.
    ///
    /// # Errors
    /// [`TooSeldom`].
    pub fn fits(&self, review: &Review) -> Result<(), TooSeldom> {
        match (days(review.every), days(self.every)) {
            (Some(wanted), own) if own.is_none_or(|own| own > wanted) => {
                Err(TooSeldom(review.id.clone(), review.every))
            }
            _ => Ok(()),
        }
    }

    /// Puts it in place of the policy's. One that no longer fits the policy is left aside.
    pub fn apply(&self, reviews: &mut [Review]) {
        let review = reviews.iter_mut().find(|review| review.id == self.review);
        let Some(review) = review.filter(|review| self.fits(review).is_ok()) else { return };
        review.every = self.every;
        if self.month.is_some() || self.event.is_some() {
            review.month = self.month;
            review.event.clone_from(&self.event);
        }
        let decided = Moment::Day(self.on).in_words();
        review.source = format!("{}; how often: the school, {decided}", review.source);
    }
}

// About how many days apart; nothing where there is no interval.
fn days(every: Every) -> Option<u32> {
    match every {
        Every::Week => Some(7),
        Every::Month => Some(31),
        Every::HalfTerm => Some(60),
        Every::Term => Some(120),
        Every::AcademicYear | Every::Year => Some(366),
        Every::Regularly => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::review;
    use super::*;

    fn own(every: Every) -> OwnInterval {
        OwnInterval {
            review: "x".into(),
            every,
            month: None,
            event: None,
            on: "2026-09-03".parse().unwrap(),
            by: "A".into(),
        }
    }

    #[test]
    fn the_school_can_only_be_stricter() {
        for (policy, school, fits) in [
            (Every::Regularly, Every::Week, true),
            (Every::Regularly, Every::Regularly, true),
            (Every::Term, Every::HalfTerm, true),
            (Every::Term, Every::Year, false),
            (Every::Term, Every::Regularly, false),
            (Every::Year, Every::AcademicYear, true),
        ] {
            let decided = own(school).fits(&review(policy, None));
            assert_eq!(decided.is_ok(), fits, "{policy} {school}");
        }
        let mut reviews = [review(Every::Regularly, None), review(Every::Term, None)];
        own(Every::Week).apply(&mut reviews[..1]);
        own(Every::Year).apply(&mut reviews[1..]);
        assert_eq!((reviews[0].every, reviews[1].every), (Every::Week, Every::Term));
        assert!(reviews[0].source.ends_with("how often: the school, 3 Sep 2026"));
    }
}
