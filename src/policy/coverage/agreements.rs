//! Duties that signatures prove. One signature does not prove that everybody has signed: what
//! speaks against it is one that is missing past its day.

use super::{Coverage, Covered, Evidence, Seen, recorded};
use crate::policy::duties::Duty;

/// How a duty stands that names an agreement.
pub(super) fn covered<'d>(duty: &'d Duty, evidence: &Evidence) -> Covered<'d> {
    let id = duty.evidence.as_deref().unwrap_or_default();
    let Some(agreements) = &evidence.agreements else {
        return recorded(duty, Seen::Hidden, "");
    };
    let tally = agreements.get(id).copied().unwrap_or_default();
    let count = |number: u32| match number {
        1 => "1 signature is".to_owned(),
        _ => format!("{number} signatures are"),
    };
    let see = format!("see `osafe agreement missing --name {id}`");
    let (status, why) = match tally.last {
        None => (Coverage::Never, format!("`osafe agreement sign {id}`")),
        Some(_) if tally.late > 0 => {
            (Coverage::Due, format!("{} missing past the day: {see}", count(tally.late)))
        }
        Some(_) if tally.open > 0 => {
            (Coverage::Met, format!("recorded; {} missing, not past the day", count(tally.open)))
        }
        Some(_) => (Coverage::Met, "recorded".to_owned()),
    };
    Covered { duty, status, last: tally.last, why }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{duty, evidence};
    use super::*;
    use crate::domain::proof::Tally;
    use crate::policy::duties::Record;

    #[test]
    fn signatures_prove_it_and_late_ones_speak_against_it() {
        let stands = |agreements| {
            let duty = duty(Record::Agreement, Some("staff-aup"));
            let covered = super::super::covered(&duty, &Evidence { agreements, ..evidence(None) });
            (covered.status, covered.why)
        };
        assert!(stands(None).1.contains("cannot open"));
        let with = |tally| stands(Some([("staff-aup".to_owned(), tally)].into()));
        let never = with(Tally::default());
        assert_eq!(never, (Coverage::Never, "`osafe agreement sign staff-aup`".to_owned()));
        let last = "2026-11-19".parse().ok();
        assert_eq!(with(Tally { last, ..Tally::default() }).0, Coverage::Met);
        let late = with(Tally { last, open: 3, late: 2, ..Tally::default() });
        assert_eq!(late.0, Coverage::Due);
        assert!(late.1.starts_with("2 signatures"), "{}", late.1);
    }
}
