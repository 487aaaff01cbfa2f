//! Duties that a register proves: one that another command keeps, or entries of `osafe register`.

use super::{Coverage, Covered, Evidence, Seen, books, casework, recorded};
use crate::domain::proof::{Proofs, Tally};
use crate::policy::duties::Duty;

/// How a duty stands that names a register.
pub(super) fn covered<'d>(duty: &'d Duty, evidence: &Evidence) -> Covered<'d> {
    let id = duty.evidence.as_deref().unwrap_or_default();
    if let Some(proof) = evidence.kept.get(id) {
        let proofs = Proofs(vec![vec![proof.clone()]]);
        return if proof.is_in_the_books() {
            books::proved(duty, evidence, &proofs)
        } else {
            casework::proved(duty, evidence, &proofs)
        };
    }
    let add = format!("`osafe register add {id}`");
    match evidence.registers.get(id) {
        None | Some(None) => recorded(duty, Seen::Hidden, ""),
        Some(Some(Tally { last: None, .. })) => recorded(duty, Seen::Nothing, &add),
        Some(Some(tally)) => {
            let (status, why) = match tally.late {
                0 => (Coverage::Met, "recorded".to_owned()),
                1 => (Coverage::Due, "1 entry is past its day: see `osafe due`".to_owned()),
                late => {
                    (Coverage::Due, format!("{late} entries are past their day: see `osafe due`"))
                }
            };
            Covered { duty, status, last: tally.last, why }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{duty, evidence};
    use super::*;
    use crate::domain::book::shelf::Shelf;
    use crate::domain::proof::Proof;
    use crate::policy::duties::Record;

    fn stands(evidence: &Evidence) -> (Coverage, String) {
        let register = duty(Record::Register, Some("filter-breach"));
        let covered = super::super::covered(&register, evidence);
        (covered.status, covered.why)
    }

    #[test]
    fn a_register_that_another_command_keeps_is_proved_by_it() {
        let kept = [("filter-breach".to_owned(), Proof::Breached)].into();
        let open = Evidence { kept, books: Some(Shelf::default()), ..evidence(None) };
        let (status, why) = stands(&open);
        assert_eq!(status, Coverage::Never);
        assert!(why.contains("osafe filter breach"), "{why}");
        let hidden = Evidence { books: None, ..open };
        assert!(stands(&hidden).1.contains("cannot open"));
        let kept = [("filter-breach".to_owned(), Proof::Search)].into();
        let searched = Tally { last: "2026-11-19".parse().ok(), ..Tally::default() };
        let casework = Some([(Proof::Search, searched)].into());
        assert_eq!(stands(&Evidence { casework, kept, ..evidence(None) }).0, Coverage::Met);
    }

    #[test]
    fn entries_prove_a_register_and_what_is_late_speaks_against_it() {
        let with = |tally| {
            let registers = [("filter-breach".to_owned(), tally)].into();
            stands(&Evidence { registers, ..evidence(None) })
        };
        assert!(with(None).1.contains("cannot open"));
        let nothing = with(Some(Tally::default()));
        assert_eq!(nothing, (Coverage::Never, "`osafe register add filter-breach`".to_owned()));
        let last = "2026-11-19".parse().ok();
        assert_eq!(with(Some(Tally { last, open: 1, ..Tally::default() })).0, Coverage::Met);
        let late = with(Some(Tally { last, open: 2, late: 2, ..Tally::default() }));
        assert_eq!(late.0, Coverage::Due);
        assert!(late.1.starts_with("2 entries"), "{}", late.1);
    }
}
