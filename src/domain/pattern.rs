//! What an incident may mean beside those before it: suggestions with their reasons. They decide
//! nothing; a person does, and both are recorded.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::action::{Action, ActionStatus};
use super::case::Case;
use super::concern::Concern;
use super::moment::Moment;
use super::reference::Reference;
use super::role::{Intent, Role};
use super::word::words;

words! {
    /// What is suggested.
    SuggestionCode {
        /// The same person has earlier incidents of the kinds the policy speaks of.
        ContinuedInfringements = "continued-infringements",
        /// The policy wants another step before this one, and none is recorded.
        EarlierStepMissing = "earlier-step-missing",
        /// A child reported an accident, so no sanction is offered.
        ReportedAccident = "reported-accident",
        /// Something on the list of what the police are informed of is named.
        PoliceList = "police-list",
    }
}

/// One suggestion. It has no name and no word of the concern in it, only the policy's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    /// Which kind.
    pub code: SuggestionCode,
    /// What to consider, in a sentence.
    pub title: String,
    /// What it rests on.
    pub why: String,
    /// Section or line of the policy, or the guidance.
    pub source: String,
    /// The incidents it rests on, the earliest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<Reference>,
}

/// An earlier incident about the same person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// Its number.
    pub reference: Reference,
    /// The row it was recorded under, if any.
    pub row: Option<String>,
    /// The day it happened.
    pub occurred: NaiveDate,
    /// The ids of the actions done in it.
    pub had: Vec<String>,
}

impl From<&Case> for Earlier {
    fn from(case: &Case) -> Earlier {
        let done = case.actions.iter().filter(|action| action.status == ActionStatus::Done);
        Earlier {
            reference: case.incident.reference,
            row: case.incident.row.as_ref().map(|row| row.id.clone()),
            occurred: case.incident.occurred.day(),
            had: done.map(|action| action.id.clone()).collect(),
        }
    }
}

/// A row about carrying on: which row it is, and which rows it covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Continuing {
    /// Its short name.
    pub row: String,
    /// Its title.
    pub title: String,
    /// Section or line.
    pub source: String,
    /// The short names of the rows it covers, of the same table.
    pub covers: Vec<String>,
    /// The ids of the actions that are sanctions.
    pub sanctions: Vec<String>,
}

/// A step the policy wants before another: a warning before access is removed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WantsFirst {
    /// The id of the later action.
    pub action: String,
    /// The id of the action that has to come before it.
    pub first: String,
    /// Section or line.
    pub source: String,
}

/// What the policy says of a child who met something by accident and reported it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReportedAccident {
    /// What it says.
    pub text: String,
    /// Section or line.
    pub source: String,
}

/// An entry of the list of what the police are informed of, and why it may apply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touched {
    /// The entry's short name.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Section or line.
    pub source: String,
    /// The everyday phrase, as it stands in the policy pack.
    pub phrase: String,
    /// The field of the concern in which it was found.
    pub field: &'static str,
}

/// The row about carrying on, if the incident is of a kind it covers and so is an earlier one of
/// the same person. Says which, and whether a sanction was recorded in any.
#[must_use]
pub fn continued(rule: &Continuing, row: Option<&str>, earlier: &[Earlier]) -> Option<Suggestion> {
    let covers = |row: &str| rule.covers.iter().any(|id| id.eq_ignore_ascii_case(row));
    if !row.is_some_and(covers) {
        return None;
    }
    let mut before: Vec<&Earlier> =
        earlier.iter().filter(|one| one.row.as_deref().is_some_and(covers)).collect();
    before.sort_by_key(|one| (one.occurred, one.reference));
    let sanctioned = |one: &&&Earlier| one.had.iter().any(|id| rule.sanctions.contains(id));
    let had = match before.iter().filter(sanctioned).count() {
        _ if before.is_empty() => return None,
        0 => "no warning or sanction is recorded as done in any of them".to_owned(),
        count => {
            format!("a warning or sanction is recorded as done in {count} of {}", before.len())
        }
    };
    let list: Vec<String> = before.iter().map(|one| one.in_words()).collect();
    Some(Suggestion {
        code: SuggestionCode::ContinuedInfringements,
        title: format!("Consider row {}: {}", rule.row, rule.title),
        why: format!("Earlier incidents about the same person: {}; {had}.", list.join(", ")),
        source: rule.source.clone(),
        references: before.iter().map(|one| one.reference).collect(),
    })
}

impl Earlier {
    fn in_words(&self) -> String {
        let row = self.row.as_deref().unwrap_or("no row");
        format!("{} ({row}, {})", self.reference, Moment::Day(self.occurred).in_words())
    }
}

/// Whether an action comes too early: `doing` is wanted only after another, which is done neither
/// in this incident (`done_here`) nor in an earlier one of the same person.
#[must_use]
pub fn earlier_step_missing(
    rule: &WantsFirst,
    doing: &str,
    done_here: &[String],
    earlier: &[Earlier],
) -> Option<Suggestion> {
    let done = |had: &[String]| had.contains(&rule.first);
    if doing != rule.action || done(done_here) || earlier.iter().any(|one| done(&one.had)) {
        return None;
    }
    let looked = match earlier.len() {
        0 => "there is no earlier incident about the same person".to_owned(),
        1 => "nor in the one earlier incident about the same person".to_owned(),
        many => format!("nor in the {many} earlier incidents about the same person"),
    };
    let here = format!("`{}` is not recorded as done in this incident", rule.first);
    Some(Suggestion {
        code: SuggestionCode::EarlierStepMissing,
        title: format!("The policy wants `{}` before `{}`", rule.first, rule.action),
        why: format!("{here}, {}{looked}.", if earlier.is_empty() { "and " } else { "" }),
        source: rule.source.clone(),
        references: earlier.iter().map(|one| one.reference).collect(),
    })
}

/// Whether a child met something by accident and told an adult. Unless all of it is recorded, the
/// answer is no.
#[must_use]
pub fn is_reported_accident(concern: &Concern) -> bool {
    concern.role == Some(Role::Child)
        && concern.intent == Some(Intent::Accidental)
        && concern.reported_by_child == Some(true)
}

/// Takes out the sanctions that a child who reported an accident must not be offered. Gives the
/// actions that stay, and those left out; for every other concern all stay.
#[must_use]
pub fn without_sanctions(actions: Vec<Action>, concern: &Concern) -> (Vec<Action>, Vec<Action>) {
    let spared = is_reported_accident(concern);
    actions.into_iter().partition(|action| !(spared && action.sanction))
}

/// Why sanctions were left out; nothing when none was. `policy` is what the pack says of it.
#[must_use]
pub fn reported_accident(
    left_out: &[Action],
    policy: Option<&ReportedAccident>,
) -> Option<Suggestion> {
    if left_out.is_empty() {
        return None;
    }
    let titles: Vec<&str> = left_out.iter().map(|action| action.title.as_str()).collect();
    let (why, source) = policy.map_or(
        ("It was an accident, and the child reported it.", "our advice: the policy is silent"),
        |policy| (policy.text.as_str(), policy.source.as_str()),
    );
    Some(Suggestion {
        code: SuggestionCode::ReportedAccident,
        title: format!("Left out, since the child reported an accident: {}", titles.join("; ")),
        why: why.to_owned(),
        source: source.to_owned(),
        references: Vec::new(),
    })
}

/// One suggestion for each entry of the police list that is touched.
#[must_use]
pub fn police_list(touched: &[Touched]) -> Vec<Suggestion> {
    let suggestion = |entry: &Touched| Suggestion {
        code: SuggestionCode::PoliceList,
        title: format!("The police list may apply: {} ({})", entry.title, entry.id),
        why: format!("`{}` in the field `{}` is a phrase for it.", entry.phrase, entry.field),
        source: entry.source.clone(),
        references: Vec::new(),
    };
    touched.iter().map(suggestion).collect()
}

#[cfg(test)]
mod tests {
    use super::super::action::Origin;
    use super::*;

    fn earlier(reference: &str, row: &str, occurred: &str, had: &[&str]) -> Earlier {
        Earlier {
            reference: reference.parse().unwrap(),
            row: (!row.is_empty()).then(|| row.to_owned()),
            occurred: occurred.parse().unwrap(),
            had: had.iter().map(|id| (*id).to_owned()).collect(),
        }
    }

    fn rule() -> Continuing {
        Continuing {
            row: "C10".into(),
            title: "Carrying on".into(),
            source: "line 307".into(),
            covers: vec!["C02".into(), "C05".into()],
            sanctions: vec!["warning".into(), "remove-access".into()],
        }
    }

    #[test]
    fn carrying_on_is_suggested_with_the_incidents_it_rests_on() {
        let before = [
            earlier("2026-9", "C05", "2026-11-02", &["technical-support", "warning"]),
            earlier("2026-4", "c02", "2026-10-05", &[]),
            earlier("2026-5", "C12", "2026-10-06", &["warning"]),
            earlier("2026-6", "", "2026-10-07", &["warning"]),
        ];
        let found = continued(&rule(), Some("C05"), &before).unwrap();
        assert_eq!(found.title, "Consider row C10: Carrying on");
        assert_eq!(
            found.why,
            "Earlier incidents about the same person: 2026-0004 (c02, 5 Oct 2026), 2026-0009 (C05, \
             2 Nov 2026); a warning or sanction is recorded as done in 1 of 2."
        );
        assert_eq!(found.references.len(), 2);
        let none = continued(&rule(), Some("C05"), &before[1..2]).unwrap();
        assert!(none.why.ends_with("no warning or sanction is recorded as done in any of them."));
    }

    #[test]
    fn carrying_on_is_not_suggested_for_other_kinds() {
        let before = [earlier("2026-4", "C02", "2026-10-05", &["warning"])];
        assert_eq!(continued(&rule(), Some("C12"), &before), None, "the new one is not covered");
        assert_eq!(continued(&rule(), None, &before), None);
        assert_eq!(continued(&rule(), Some("C02"), &[]), None, "the first");
        let other = [earlier("2026-5", "C12", "2026-10-06", &["warning"])];
        assert_eq!(continued(&rule(), Some("C02"), &other), None, "the earlier one is not covered");
    }

    #[test]
    fn access_goes_only_after_a_warning() {
        let rule = WantsFirst {
            action: "remove-access".into(),
            first: "warning".into(),
            source: "line 111".into(),
        };
        let warned = [earlier("2026-4", "C02", "2026-10-05", &["warning"])];
        let not = [earlier("2026-4", "C02", "2026-10-05", &["inform-parents"])];
        let missing = |doing: &str, here: &[String], before: &[Earlier]| {
            earlier_step_missing(&rule, doing, here, before)
        };
        let found = missing("remove-access", &[], &not).unwrap();
        assert_eq!(found.title, "The policy wants `warning` before `remove-access`");
        assert!(
            found.why.ends_with("incident, nor in the one earlier incident about the same person.")
        );
        assert_eq!(found.references.len(), 1);
        let first = missing("remove-access", &[], &[]).unwrap();
        assert!(first.why.ends_with("and there is no earlier incident about the same person."));
        assert_eq!(missing("remove-access", &[], &warned), None);
        assert_eq!(missing("remove-access", &["warning".into()], &not), None);
        assert_eq!(missing("inform-parents", &[], &not), None);
    }

    fn action(id: &str, sanction: bool) -> Action {
        Action { sanction, ..Action::open(id, id, "1", Origin::Mark) }
    }

    #[test]
    fn a_child_who_reported_an_accident_is_offered_no_sanction() {
        let actions = || vec![action("head-teacher", false), action("warning", true)];
        let told = Concern {
            role: Some(Role::Child),
            intent: Some(Intent::Accidental),
            reported_by_child: Some(true),
            ..Concern::default()
        };
        let (kept, left_out) = without_sanctions(actions(), &told);
        assert_eq!((kept[0].id.as_str(), left_out[0].id.as_str()), ("head-teacher", "warning"));
        let policy = ReportedAccident { text: "No row.".into(), source: "line 310".into() };
        let why = reported_accident(&left_out, Some(&policy)).unwrap();
        assert_eq!((why.why.as_str(), why.source.as_str()), ("No row.", "line 310"));
        assert!(reported_accident(&left_out, None).unwrap().source.starts_with("our advice"));
        assert_eq!(reported_accident(&[], Some(&policy)), None);
        for other in [
            Concern { role: Some(Role::Staff), ..told.clone() },
            Concern { intent: Some(Intent::Deliberate), ..told.clone() },
            Concern { intent: None, ..told.clone() },
            Concern { reported_by_child: Some(false), ..told.clone() },
            Concern { reported_by_child: None, ..told.clone() },
        ] {
            assert_eq!(without_sanctions(actions(), &other).1, []);
        }
    }
}
