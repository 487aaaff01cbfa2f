//! Duties that casework proves. One record does not prove that every case was treated so: what
//! speaks against it is an action that is open past its day.

use chrono::NaiveDate;

use super::{Coverage, Covered, Evidence, Seen, recorded};
use crate::domain::proof::{Proof, Proofs, Tally};
use crate::policy::duties::Duty;

/// How a duty stands that incidents or their actions prove. A vault that was not opened shows
/// nothing, and a reader is not told that it has anything.
pub(super) fn covered<'d>(duty: &'d Duty, evidence: &Evidence) -> Covered<'d> {
    // The packs are checked when they are read.
    let proofs: Option<Proofs> = duty.evidence.as_ref().and_then(|text| text.parse().ok());
    let Some(proofs) = proofs else {
        let why = duty.note.as_deref().unwrap_or("only a person can say whether it holds");
        return Covered { duty, status: Coverage::ByHand, last: None, why: why.to_owned() };
    };
    proved(duty, evidence, &proofs)
}

pub(super) fn proved<'d>(duty: &'d Duty, evidence: &Evidence, proofs: &Proofs) -> Covered<'d> {
    let Some(tallies) = &evidence.casework else {
        return recorded(duty, Seen::Hidden, "");
    };
    let of = |proof: &Proof| tallies.get(proof).copied().unwrap_or_default();
    let total = proofs.iter().map(of).fold(Tally::default(), Tally::and);
    let last = proofs.0.iter().filter_map(|way| all_of(way, of)).max();
    let (status, why) = match last {
        _ if total.late > 0 => (Coverage::Due, late(total.late)),
        Some(_) => (Coverage::Met, met(proofs, total.open)),
        None => (Coverage::Never, never(proofs, total, of)),
    };
    Covered { duty, status, last, why }
}

// The day on which the last of all these was there.
pub(super) fn all_of(way: &[Proof], of: impl Fn(&Proof) -> Tally) -> Option<NaiveDate> {
    let days: Option<Vec<NaiveDate>> = way.iter().map(|proof| of(proof).last).collect();
    days?.into_iter().min()
}

/// Which records are missing where some of those that must all be there are there.
pub(super) fn in_part(
    proofs: &Proofs,
    of: impl Fn(&Proof) -> Tally,
    named: impl Fn(&Proof) -> String,
) -> Option<String> {
    let there = |way: &&Vec<Proof>| way.iter().any(|proof| of(proof).last.is_some());
    let way = proofs.0.iter().find(there)?;
    let missing = way.iter().filter(|proof| of(proof).last.is_none());
    let missing: Vec<String> = missing.map(named).collect();
    Some(format!("only in part: no record yet of {}", missing.join(", ")))
}

fn late(count: u32) -> String {
    let what = match count {
        1 => "1 action is open past its day".to_owned(),
        _ => format!("{count} actions are open past their day"),
    };
    format!("{what}: `osafe incident list --open`, then act or waive")
}

fn met(proofs: &Proofs, open: u32) -> String {
    let actions = proofs.iter().any(|proof| matches!(proof, Proof::Action(..) | Proof::Marks));
    match open {
        0 if actions => "done, and no such action is open".to_owned(),
        0 => "recorded".to_owned(),
        1 => "done; 1 more is open, not past its day".to_owned(),
        _ => format!("done; {open} more are open, none past its day"),
    }
}

fn never(proofs: &Proofs, total: Tally, of: impl Fn(&Proof) -> Tally) -> String {
    if total.open > 0 {
        let (count, see) = (total.open, "`osafe incident list --open`");
        return format!("not done yet; {count} open, none past its day: {see}");
    }
    if let Some(why) = in_part(proofs, of, named) {
        return why;
    }
    if total.waived {
        return "asked for, and each time left out with a reason".to_owned();
    }
    nothing(proofs)
}

// What an action, a step or a closing hangs on is that something has happened: no fault.
fn nothing(proofs: &Proofs) -> String {
    let called = "nothing has called for it yet";
    match proofs.iter().next() {
        Some(Proof::Any) => "record it with `osafe log`".to_owned(),
        Some(Proof::Row(_)) => "no such incident yet; record one with `osafe log`".to_owned(),
        Some(Proof::Procedure(id)) => {
            format!("no case on record; for one: `osafe procedure {id} --incident NUMBER`")
        }
        Some(Proof::Closing | Proof::NoReferral) => {
            format!("{called}; it is asked for at `osafe incident close`")
        }
        Some(Proof::Search | Proof::ParentsTold) => {
            format!("{called}; record it with `osafe custody search`")
        }
        Some(Proof::Held) => format!("{called}; record it with `osafe custody add`"),
        Some(Proof::Transferred) => format!("{called}; begin it with `osafe disclose transfer`"),
        _ => called.to_owned(),
    }
}

fn named(proof: &Proof) -> String {
    match proof {
        Proof::Any => "an incident".to_owned(),
        Proof::Marks => "a mark of the grid".to_owned(),
        Proof::Action(id, _) => format!("the action `{id}`"),
        Proof::Row(id) => format!("an incident of row {id}"),
        Proof::Procedure(id) => format!("the procedure `{id}`"),
        Proof::Closing => "an incident that was closed".to_owned(),
        Proof::NoReferral => "a referral that was not made".to_owned(),
        Proof::Search => "a search".to_owned(),
        Proof::ParentsTold => "parents told of a search".to_owned(),
        Proof::Held => "an item in custody".to_owned(),
        Proof::Transferred => "a file for the next school".to_owned(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::tests::{duty, evidence};
    use super::*;
    use crate::policy::duties::Record;

    fn tally(last: Option<&str>, open: u32, late: u32) -> Tally {
        Tally { last: last.and_then(|day| day.parse().ok()), open, late, waived: false }
    }

    fn stands(text: &str, tallies: &[(&str, Tally)]) -> (Coverage, Option<String>, String) {
        let found: BTreeMap<Proof, Tally> =
            tallies.iter().map(|(proof, tally)| (proof.parse().unwrap(), *tally)).collect();
        let evidence = Evidence { casework: Some(found), ..evidence(None) };
        let duty = duty(Record::Action, Some(text));
        let Covered { status, last, why, .. } = super::super::covered(&duty, &evidence);
        (status, last.map(|day| day.to_string()), why)
    }

    #[test]
    fn what_is_done_and_not_late_is_met_with_its_newest_day() {
        let tallies = [
            ("action:a", tally(Some("2026-11-01"), 0, 0)),
            ("action:b", tally(Some("2026-11-09"), 2, 0)),
        ];
        let (status, last, why) = stands("action:a action:b", &tallies);
        assert_eq!((status, last.as_deref()), (Coverage::Met, Some("2026-11-09")));
        assert!(why.contains("2 more are open"), "{why}");
        let (status, last, why) = stands("action:a+action:b", &tallies);
        assert_eq!((status, last.as_deref()), (Coverage::Met, Some("2026-11-01")), "{why}");
    }

    #[test]
    fn what_is_open_past_its_day_is_due_however_much_is_done() {
        let tallies = [("action:a", tally(Some("2026-11-01"), 3, 2))];
        let (status, last, why) = stands("action:a", &tallies);
        assert_eq!((status, last.as_deref()), (Coverage::Due, Some("2026-11-01")));
        assert!(why.starts_with("2 actions are open"), "{why}");
        assert!(why.contains("`osafe incident list --open`"), "{why}");
    }

    #[test]
    fn what_nothing_called_for_is_never_and_no_fault() {
        let (status, last, why) = stands("action:a", &[]);
        assert_eq!((status, last), (Coverage::Never, None));
        assert_eq!(why, "nothing has called for it yet");
        let waived = Tally { waived: true, ..Tally::default() };
        let (status, _, why) = stands("action:a", &[("action:a", waived)]);
        assert_eq!(status, Coverage::Never);
        assert!(why.contains("left out with a reason"), "{why}");
        let (status, _, why) = stands("action:a", &[("action:a", tally(None, 1, 0))]);
        assert_eq!(status, Coverage::Never);
        assert!(why.starts_with("not done yet; 1 open"), "{why}");
    }

    #[test]
    fn half_of_what_must_both_be_there_is_not_enough() {
        let tallies = [("action:a", tally(Some("2026-11-01"), 0, 0))];
        let (status, last, why) = stands("action:a+action:b", &tallies);
        assert_eq!((status, last), (Coverage::Never, None));
        assert_eq!(why, "only in part: no record yet of the action `b`");
    }

    #[test]
    fn a_duty_without_a_record_of_its_own_is_for_a_person_to_say() {
        let duty = duty(Record::Incident, None);
        assert_eq!(covered(&duty, &evidence(None)).status, Coverage::ByHand);
    }
}
