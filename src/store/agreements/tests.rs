use proptest::prelude::*;

use super::*;
use crate::domain::agreement::{Party, Step};
use crate::domain::book::unblock::Decided;
use crate::store::tests::{vault, writing};
use crate::vault::VaultKind;

const AGREEMENTS: [&str; 2] = ["aup", "phone"];
const PEOPLE: [&str; 2] = ["R0001", "R0002"];

fn step(kind: u8, day: chrono::NaiveDate) -> Step {
    let party = if kind.is_multiple_of(2) { Party::Child } else { Party::Parent };
    let decided = Decided { on: day, by: "H".into(), office: "head-teacher".into() };
    match kind / 2 {
        0 => Step::Signed { party, version: None, until: None, by: None },
        1 => Step::Declined { party },
        2 => Step::Withdrawn { party },
        3 => Step::Approved { decided, until: None },
        4 => Step::Refused { decided, why: "x".into() },
        _ => Step::Ended,
    }
}

fn of_all_events(vault: &Vault) -> Signatures {
    let events = events(vault).unwrap();
    Signatures::new(Vec::new(), events.iter().map(|event| &event.what))
}

/// A vault in which all that happened, a day after the other.
fn after(happened: &[(u8, usize, usize)]) -> (tempfile::TempDir, Vault) {
    let (folder, mut vault) = vault(VaultKind::Operations);
    let begun: chrono::NaiveDate = "2026-09-01".parse().unwrap();
    let days = begun.iter_days().zip(happened);
    let event = |(on, (kind, about, who)): (chrono::NaiveDate, &(u8, usize, usize))| Event {
        agreement: AGREEMENTS[*about].into(),
        who: PEOPLE[*who].into(),
        on,
        step: step(*kind, on),
    };
    let events: Vec<Event> = days.map(event).collect();
    for some in events.chunks(7) {
        add(&mut vault, &writing("2026-11-20"), |_| Ok(some.to_vec())).unwrap();
    }
    (folder, vault)
}

/// Whether the rows that count say the same as all of them.
fn is_the_same(vault: &Vault) -> bool {
    let (all, few) = (of_all_events(vault), signatures(vault).unwrap());
    let is_same = |agreement: &str| {
        PEOPLE.iter().all(|who| all.standing(agreement, who) == few.standing(agreement, who))
    };
    AGREEMENTS.into_iter().all(is_same)
}

/// Erases one of the rows that are there.
fn erase(vault: &mut Vault, which: u32) {
    let query = "SELECT count(*) FROM agreement_event";
    let many: u32 = one(vault.read().unwrap(), query, []).unwrap();
    if many == 0 {
        return;
    }
    let query = "SELECT id FROM agreement_event ORDER BY id LIMIT 1 OFFSET ?1";
    let id: i64 = one(vault.read().unwrap(), query, [which % many]).unwrap();
    let erased = vault.write(writing("2026-11-21").at.to_utc(), |change| {
        change.erase("agreement-event", &id.to_string())?;
        change.sql().execute("DELETE FROM agreement_event WHERE id = ?1", [id])?;
        Ok::<(), StoreError>(())
    });
    erased.unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn the_rows_that_count_say_the_same_as_all_of_them(
        happened in proptest::collection::vec((0u8..12, 0usize..2, 0usize..2), 1..60)
    ) {
        let (_folder, vault) = after(&happened);
        prop_assert!(is_the_same(&vault));
        let rows: u32 = one(vault.read().unwrap(), "SELECT count(*) FROM agreement_current", []).unwrap();
        prop_assert!(rows <= 20, "five slots of each at most: {}", rows);
    }

    #[test]
    fn they_still_do_in_whatever_order_rows_are_erased(
        happened in proptest::collection::vec((0u8..12, 0usize..2, 0usize..2), 1..30),
        gone in proptest::collection::vec(0u32..60, 1..20)
    ) {
        let (_folder, mut vault) = after(&happened);
        for which in gone {
            erase(&mut vault, which);
            prop_assert!(is_the_same(&vault), "after a row is gone");
        }
    }
}
