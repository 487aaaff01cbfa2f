//! What the school has decided not to look at: noise, with a reason, an owner and an end.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::book::{Book, BookFault, Opening, Page, filled, said};
use super::due::{DueItem, DueStatus};
use super::filter_event::FilterEvent;
use super::harm::{CSAM, Harm};

/// Which events: all that is said must fit.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Noise {
    /// A host, and every host below it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// A category as the filter writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// Words that the search has, one after the other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<String>,
    /// A user name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// A device.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
}

/// A rule that leaves noise out of the episodes until a day.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IgnoreRule {
    /// Which events.
    pub noise: Noise,
    /// Why.
    pub reason: String,
    /// Whose rule it is: an office or a name.
    pub owner: String,
    /// The last day on which it leaves anything out.
    pub until: NaiveDate,
}

/// What may follow on the page of a rule.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum RuleStep {
    /// It leaves nothing out any more, or somebody has seen that its time was over.
    Ended {
        /// The last day on which it left anything out.
        on: NaiveDate,
    },
}

impl Opening for IgnoreRule {
    const BOOK: Book = Book::Ignore;
    type Step = RuleStep;
}

/// A rule with its number and what followed.
pub type RulePage = Page<IgnoreRule>;

// A rule may name a person.
impl fmt::Debug for IgnoreRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IgnoreRule").field("until", &self.until).finish_non_exhaustive()
    }
}

impl Noise {
    /// Whether nothing is said, which would leave everything out.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Noise::default()
    }

    /// In words, without anybody's name.
    #[must_use]
    pub fn in_words(&self) -> String {
        let said =
            |name: &str, value: &Option<String>| value.as_ref().map(|v| format!("{name} {v}"));
        let parts = [
            said("host", &self.host),
            said("category", &self.category),
            said("search", &self.search),
            self.person.as_ref().map(|_| "one user name".to_owned()),
            self.device.as_ref().map(|_| "one device".to_owned()),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    fn fits(&self, event: &FilterEvent) -> bool {
        let same = |wanted: &Option<String>, is: Option<&str>| {
            wanted.as_ref().is_none_or(|wanted| is.is_some_and(|is| folded(is) == folded(wanted)))
        };
        let host = |wanted: &String| {
            let is = event.host.as_deref().unwrap_or_default();
            let above = is.strip_suffix(wanted.as_str());
            above.is_some_and(|above| above.is_empty() || above.ends_with('.'))
        };
        let search = |wanted: &String| {
            event.search.as_deref().is_some_and(|is| has_words(&folded(is), &folded(wanted)))
        };
        self.host.as_ref().is_none_or(host)
            && self.search.as_ref().is_none_or(search)
            && same(&self.category, event.category.as_deref())
            && same(&self.person, event.person.as_deref())
            && same(&self.device, event.device.as_deref())
    }
}

impl IgnoreRule {
    /// Whether it says something, why, and whose it is.
    ///
    /// # Errors
    /// [`BookFault::Missing`], naming the options.
    pub fn check(&self) -> Result<(), BookFault> {
        filled(&[
            ("--host, --category, --search, --person or --device", !self.noise.is_empty()),
            ("--reason", said(&self.reason)),
            ("--owner", said(&self.owner)),
        ])
    }
}

/// Whether a rule leaves an event out that happened on `day`. Child sexual abuse material is never
/// left out.
#[must_use]
pub fn hides(rule: &RulePage, event: &FilterEvent, harms: &[&Harm], day: NaiveDate) -> bool {
    day <= last_day(rule)
        && !harms.iter().any(|harm| harm.id == CSAM)
        && rule.about().noise.fits(event)
}

/// The last day on which a rule leaves anything out.
#[must_use]
pub fn last_day(rule: &RulePage) -> NaiveDate {
    let until = rule.about().until;
    rule.last().map_or(until, |RuleStep::Ended { on }| until.min(*on))
}

/// A rule as something to be looked at again, until somebody ends it.
#[must_use]
pub fn due(rule: &RulePage, on: NaiveDate) -> Option<DueItem> {
    let IgnoreRule { noise, owner, until, .. } = rule.about();
    rule.last().is_none().then(|| DueItem {
        kind: Book::Ignore.to_string(),
        id: rule.number.to_string(),
        title: format!("Make a new rule or end this one: {}", noise.in_words()),
        due: *until,
        status: DueStatus::of(*until, on),
        owner: owner.clone(),
        source: "osafe filter ignore".to_owned(),
        why: vec!["The last day of the rule, as it was made".to_owned()],
    })
}

// In lower case, with one space between words.
fn folded(text: &str) -> String {
    let words = text.split(|letter: char| !letter.is_alphanumeric() && !".-_\\@".contains(letter));
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

fn has_words(text: &str, wanted: &str) -> bool {
    !wanted.is_empty() && format!(" {text} ").contains(&format!(" {wanted} "))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::book::Written;
    use crate::domain::case::Writing;
    use crate::domain::filter_event::Verdict;
    use crate::domain::incident::Recorder;
    use crate::domain::office::Office;

    fn event() -> FilterEvent {
        FilterEvent {
            at: chrono::DateTime::from_timestamp_millis(1_790_000_000_000).unwrap(),
            person: Some("SCHOOL\\aa123".into()),
            device: None,
            address: None,
            host: Some("www.egypt.example".into()),
            url: None,
            search: Some("Isis, goddess of Egypt".into()),
            category: Some("Search Engines".into()),
            harms: std::sync::Arc::from([]),
            verdict: Verdict::Blocked,
            verdict_word: None,
        }
    }

    fn writing() -> Writing {
        let by = Recorder { name: "A".into(), office: Office::Dsl };
        Writing { at: "2026-11-20T09:00:00Z".parse().unwrap(), by }
    }

    fn rule(noise: Noise) -> RulePage {
        let rule = IgnoreRule {
            noise,
            reason: "Year 4 learn about Egypt".into(),
            owner: "dsl".into(),
            until: day("2026-12-18"),
        };
        Page::open(1, Written { writing: writing(), what: rule })
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn everything_that_is_said_must_fit() {
        let fits = |noise: Noise| hides(&rule(noise), &event(), &[], day("2026-12-01"));
        assert!(fits(Noise { host: Some("egypt.example".into()), ..Noise::default() }));
        assert!(!fits(Noise { host: Some("gypt.example".into()), ..Noise::default() }));
        assert!(fits(Noise { search: Some("ISIS goddess".into()), ..Noise::default() }));
        assert!(!fits(Noise { search: Some("is".into()), ..Noise::default() }));
        assert!(fits(Noise {
            person: Some("school\\AA123".into()),
            search: Some("isis".into()),
            ..Noise::default()
        }));
        assert!(!fits(Noise {
            person: Some("bb456".into()),
            search: Some("isis".into()),
            ..Noise::default()
        }));
        assert!(!fits(Noise { device: Some("lab-1".into()), ..Noise::default() }));
    }

    #[test]
    fn it_ends_and_never_hides_the_worst() {
        let mut rule = rule(Noise { search: Some("isis".into()), ..Noise::default() });
        let csam = Harm {
            id: CSAM.into(),
            title: String::new(),
            rank: 1,
            flagged: true,
            urgent: true,
            policy: Vec::new(),
        };
        assert!(hides(&rule, &event(), &[], day("2026-12-18")));
        assert!(!hides(&rule, &event(), &[], day("2026-12-19")));
        assert!(!hides(&rule, &event(), &[&csam], day("2026-12-01")));
        assert_eq!(due(&rule, day("2026-12-19")).unwrap().status, DueStatus::Overdue);
        let on = day("2026-11-30");
        rule.steps.push(Written { writing: writing(), what: RuleStep::Ended { on } });
        assert!(!hides(&rule, &event(), &[], day("2026-12-01")));
        assert!(due(&rule, day("2026-12-19")).is_none());
    }

    #[test]
    fn a_rule_without_a_condition_is_refused() {
        let rule = rule(Noise::default());
        assert!(rule.about().check().unwrap_err().to_string().contains("--host"));
    }

    #[test]
    fn what_is_due_names_nobody() {
        let rule = rule(Noise {
            person: Some("aa123".into()),
            host: Some("a.example".into()),
            ..Noise::default()
        });
        assert!(!due(&rule, day("2026-12-19")).unwrap().title.contains("aa123"));
    }
}
