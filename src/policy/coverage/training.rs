//! Duties that training proves. That one person had it does not prove that everybody did: what speaks
//! against it is somebody whose day is over.

use super::{Coverage, Covered, Evidence, Seen, recorded};
use crate::domain::training::standing::Tally;
use crate::policy::duties::Duty;

/// How a duty stands that a training satisfies.
pub(super) fn covered<'d>(duty: &'d Duty, evidence: &Evidence) -> Covered<'d> {
    let Some(tallies) = &evidence.training else {
        return recorded(duty, Seen::Hidden, "");
    };
    let id = duty.evidence.as_deref().unwrap_or_default();
    let Some(tally) = tallies.get(id) else {
        return recorded(duty, Seen::Nothing, "the policy pack names no training for it");
    };
    let (status, why) = match tally {
        Tally { when_needed: true, last: None, .. } => (
            Coverage::Standing,
            format!("when somebody needs it: `osafe training record --training {id}`"),
        ),
        Tally { when_needed: true, .. } => {
            (Coverage::Met, "when somebody needs it; nobody lacks it".to_owned())
        }
        Tally { people: 0, .. } => (
            Coverage::Never,
            "nobody on the roll whom it is for: `osafe people import`, and name the offices"
                .to_owned(),
        ),
        Tally { last: None, .. } => {
            (Coverage::Never, format!("`osafe training record --training {id}`"))
        }
        Tally { people, overdue, .. } if *overdue > 0 => {
            let why = format!(
                "{overdue} of {people} past the day: `osafe training gaps --training {id}`"
            );
            (Coverage::Due, why)
        }
        Tally { people, trained, .. } if trained == people => {
            (Coverage::Met, format!("recorded for all {people}"))
        }
        Tally { people, trained, in_part, .. } => {
            let part = if *in_part > 0 { format!(", {in_part} in part") } else { String::new() };
            let why = format!("recorded for {trained} of {people}{part}; nobody's day is over");
            (Coverage::Met, why)
        }
    };
    Covered { duty, status, last: tally.last, why }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{duty, evidence};
    use super::*;
    use crate::policy::duties::Record;

    #[test]
    fn it_is_met_only_while_nobody_is_past_the_day() {
        let duty = duty(Record::Training, Some("annual"));
        let status = |tally: Option<Tally>| {
            let training = tally.map(|tally| [("annual".to_owned(), tally)].into());
            let covered = covered(&duty, &Evidence { training, ..evidence(None) });
            (covered.status, covered.why)
        };
        assert!(status(None).1.contains("cannot open"));
        assert_eq!(status(Some(Tally::default())).0, Coverage::Never);
        let never = Tally { people: 3, never: 3, ..Tally::default() };
        assert!(status(Some(never)).1.contains("osafe training record"));
        let last = "2026-10-01".parse().ok();
        let some = Tally { people: 3, trained: 1, in_part: 1, never: 1, last, ..Tally::default() };
        let (met, why) = status(Some(some));
        assert_eq!(met, Coverage::Met);
        assert!(why.contains("1 of 3, 1 in part"), "{why}");
        let needed = Tally { when_needed: true, ..Tally::default() };
        assert_eq!(status(Some(needed)).0, Coverage::Standing, "no gap where nobody asked");
        assert_eq!(status(Some(Tally { last, ..needed })).0, Coverage::Met);
        let late = Tally { overdue: 1, never: 0, ..some };
        assert_eq!(status(Some(late)).0, Coverage::Due);
    }
}
