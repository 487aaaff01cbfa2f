//! Duties that the technician's books prove. One record does not prove that filtering is right
//! everywhere: what speaks against it is something that is open past its day.

use super::casework::{all_of, in_part};
use super::{Coverage, Covered, Evidence, Seen, recorded};
use crate::domain::proof::{Proof, Proofs, Tally};
use crate::policy::duties::Duty;

/// How a duty stands that names records of the books.
pub(super) fn covered<'d>(duty: &'d Duty, evidence: &Evidence) -> Covered<'d> {
    // The packs are checked when they are read.
    if let Some(proofs) = duty.evidence.as_ref().and_then(|text| text.parse().ok()) {
        return proved(duty, evidence, &proofs);
    }
    let why = duty.note.as_deref().unwrap_or("only a person can say whether it holds");
    Covered { duty, status: Coverage::ByHand, last: None, why: why.to_owned() }
}

pub(super) fn proved<'d>(duty: &'d Duty, evidence: &Evidence, proofs: &Proofs) -> Covered<'d> {
    let Some(shelf) = &evidence.books else {
        return recorded(duty, Seen::Hidden, "");
    };
    let of = |proof: &Proof| shelf.tally(proof, evidence.on);
    let total = proofs.iter().map(of).fold(Tally::default(), Tally::and);
    let last = proofs.0.iter().filter_map(|way| all_of(way, of)).max();
    let (status, why) = match last {
        _ if total.late > 0 => {
            (Coverage::Due, format!("{} past the day: see `osafe due`", count(total.late)))
        }
        Some(_) if total.open > 0 => {
            (Coverage::Met, format!("recorded; {} open, not past the day", count(total.open)))
        }
        Some(_) => (Coverage::Met, "recorded".to_owned()),
        None => (Coverage::Never, never(proofs, of)),
    };
    Covered { duty, status, last, why }
}

fn count(number: u32) -> String {
    if number == 1 { "1 entry is".to_owned() } else { format!("{number} entries are") }
}

fn never(proofs: &Proofs, of: impl Fn(&Proof) -> Tally) -> String {
    in_part(proofs, of, how).unwrap_or_else(|| {
        proofs.0.first().map_or_else(String::new, |way| {
            let ways: Vec<String> = way.iter().map(how).collect();
            ways.join(", ")
        })
    })
}

/// How a record of this kind is made, in a few words.
pub(super) fn how(proof: &Proof) -> String {
    match proof {
        Proof::Checked(id) if id.is_empty() => "`osafe filter check add`".to_owned(),
        Proof::Checked(id) => format!("`osafe filter check add --tested {id}`"),
        Proof::Changed => "`osafe filter change add`, at each change".to_owned(),
        Proof::Unblocked => "`osafe filter unblock ask`, then `approve` or `refuse`".to_owned(),
        Proof::Breached => "no breach on record: `osafe filter breach add`, then `told`".to_owned(),
        Proof::Received(kind) if kind.is_empty() => "`osafe filter receipt add`".to_owned(),
        Proof::Received(kind) => format!("`osafe filter receipt add --report {kind}`"),
        Proof::Imported => "`osafe import-filter-log`".to_owned(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{duty, evidence};
    use super::*;
    use crate::domain::book::shelf::Shelf;
    use crate::policy::duties::Record;

    #[test]
    fn a_log_that_came_in_proves_its_report_and_no_test() {
        let imported = "2026-11-19".parse().ok();
        let books = Some(Shelf { imported, ..Shelf::default() });
        let evidence = Evidence { books, ..evidence(None) };
        let report = duty(Record::FilterReport, Some("receipt import"));
        let covered = super::super::covered(&report, &evidence);
        assert_eq!((covered.status, covered.last), (Coverage::Met, imported));
        let test = duty(Record::FilteringCheck, Some("filter-check:safe-search"));
        let covered = super::super::covered(&test, &evidence);
        assert_eq!(covered.status, Coverage::Never);
        assert!(covered.why.contains("--tested safe-search"), "{}", covered.why);
    }
}
