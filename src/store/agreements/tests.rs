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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn the_rows_that_count_say_the_same_as_all_of_them(
        happened in proptest::collection::vec((0u8..12, 0usize..2, 0usize..2), 1..60),
        gone in proptest::collection::vec(0usize..60, 0..20)
    ) {
        let (_folder, mut vault) = vault(VaultKind::Operations);
        let begun: chrono::NaiveDate = "2026-09-01".parse().unwrap();
        let events: Vec<Event> = begun.iter_days().zip(&happened).map(|(on, (kind, about, who))| Event {
            agreement: AGREEMENTS[*about].into(),
            who: PEOPLE[*who].into(),
            on,
            step: step(*kind, on),
        }).collect();
        for some in events.chunks(7) {
            add(&mut vault, &writing("2026-11-20"), |_| Ok(some.to_vec())).unwrap();
        }
        let (all, few) = (of_all_events(&vault), signatures(&vault).unwrap());
        for agreement in AGREEMENTS {
            for who in PEOPLE {
                prop_assert_eq!(all.standing(agreement, who), few.standing(agreement, who));
            }
        }
        // Somebody's rows may go in whatever order.
        for (place, gone) in gone.iter().enumerate() {
            let sql = vault.read().unwrap();
            let left: Vec<i64> = {
                let mut ids = sql.prepare("SELECT id FROM agreement_event").unwrap();
                ids.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
            };
            let Some(id) = left.get(gone % left.len().max(1)) else { break };
            vault.write(writing("2026-11-21").at.to_utc(), |change| {
                change.erase("agreement-event", &id.to_string())?;
                change.sql().execute("DELETE FROM agreement_event WHERE id = ?1", [id])?;
                Ok::<(), StoreError>(())
            }).unwrap();
            let (all, few) = (signatures(&vault).unwrap(), current(&vault).unwrap());
            for agreement in AGREEMENTS {
                for who in PEOPLE {
                    prop_assert_eq!(all.standing(agreement, who), few.standing(agreement, who), "after {} rows", place);
                }
            }
        }
        let rows: u32 = one(vault.read().unwrap(), "SELECT count(*) FROM agreement_current", []).unwrap();
        prop_assert!(rows <= 20, "five slots of each at most: {}", rows);
    }
}
