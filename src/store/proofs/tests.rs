//! A real encrypted vault, and what its records prove.

use super::super::incidents;
use super::super::tests::{incident, mark, vault, writing};
use super::*;
use crate::domain::action::{Action, Origin};
use crate::domain::concern::Decision;
use crate::domain::entry::{Acted, StepOutcome, What};
use crate::domain::incident::Closing;
use crate::domain::reference::Reference;
use crate::vault::VaultKind;

struct Fixture {
    _folder: tempfile::TempDir,
    vault: Vault,
}

impl Fixture {
    fn new() -> Fixture {
        let (folder, vault) = vault(VaultKind::Casework);
        Fixture { _folder: folder, vault }
    }

    // An incident of a row with the marks `police`, due that day, and `warning`, without a day.
    fn incident(&mut self, row: &str, recorded: &str) -> Reference {
        let writing = writing(recorded);
        let police = Action { due: recorded.parse().ok(), ..mark("police") };
        let actions = vec![
            police,
            mark("warning"),
            Action::open("always-police", "police", "line 2", Origin::Always),
        ];
        let case = incidents::add(&mut self.vault, &writing, actions, Vec::new(), |reference| {
            incident(reference, Some(row), "2026-11-01", &writing)
        });
        case.unwrap().incident.reference
    }

    fn act(&mut self, reference: Reference, action: &str, day: &str) {
        let writing = writing(day);
        let acted = Acted { action: action.to_owned(), ..Acted::default() };
        incidents::change(&mut self.vault, writing.at.to_utc(), reference, |case| {
            case.act(&writing, acted).unwrap();
            Ok::<(), StoreError>(())
        })
        .unwrap();
    }

    fn tally(&mut self, proof: &str) -> Tally {
        self.tally_of("st-jeromes", proof)
    }

    fn tally_of(&mut self, policy: &str, proof: &str) -> Tally {
        let proof: Proof = proof.parse().unwrap();
        let asked = Asked { policy, on: "2026-11-20".parse().unwrap() };
        let now = writing("2026-11-20").at.to_utc();
        tallies(&mut self.vault, now, asked, [&proof]).unwrap()[&proof]
    }
}

fn on(day: &str) -> Tally {
    Tally { last: day.parse().ok(), ..Tally::default() }
}

#[test]
fn an_empty_vault_proves_nothing() {
    let mut fixture = Fixture::new();
    for proof in ["any", "marks", "action:police", "action:police@C01", "row:C01", "closing"] {
        assert_eq!(fixture.tally(proof), Tally::default(), "{proof}");
    }
    for proof in ["closing:referral-not-made", "custody:search", "custody:parents-told"] {
        assert_eq!(fixture.tally(proof), Tally::default(), "{proof}");
    }
}

#[test]
fn actions_are_counted_done_open_and_late_by_row() {
    let mut fixture = Fixture::new();
    let first = fixture.incident("C01", "2026-11-10");
    fixture.incident("C12", "2026-11-18");
    fixture.act(first, "police", "2026-11-11");

    assert_eq!(fixture.tally("any"), on("2026-11-18"));
    assert_eq!(fixture.tally("row:C01"), on("2026-11-10"));
    // One mark and two always-duties of the same name are open; only the mark had a day.
    let police = fixture.tally("action:police");
    assert_eq!(police, Tally { open: 3, late: 1, ..on("2026-11-11") });
    assert_eq!(fixture.tally("action:police@C01"), Tally { open: 1, ..on("2026-11-11") });
    let other = fixture.tally("action:police@C12");
    assert_eq!((other.last, other.open, other.late), (None, 2, 1));
    assert_eq!(fixture.tally("action:police@C01,C12"), police);
    assert_eq!(fixture.tally("marks"), Tally { open: 3, late: 1, ..on("2026-11-11") });
    assert_eq!(fixture.tally("action:lado"), Tally::default());
    // Rows of another policy have the same short names and mean something else.
    for proof in ["row:C01", "action:police@C01"] {
        assert_eq!(fixture.tally_of("chislet-hoath", proof), Tally::default(), "{proof}");
    }
    assert_eq!(fixture.tally_of("chislet-hoath", "action:police"), police);
}

#[test]
fn what_was_left_out_steps_and_closings_are_seen() {
    let mut fixture = Fixture::new();
    let reference = fixture.incident("C01", "2026-11-10");
    let writing = writing("2026-11-12");
    let step = What::Step {
        procedure: "radicalisation".into(),
        step: 1,
        text: "Tell the DSL".into(),
        outcome: StepOutcome::Done,
        note: None,
        reference: None,
    };
    incidents::change(&mut fixture.vault, writing.at.to_utc(), reference, |case| {
        for action in ["police", "warning", "always-police"] {
            case.waive(&writing, action, "a reason").unwrap();
        }
        case.enter(&writing, step);
        let decision = Decision {
            what: "X".into(),
            reason: "X".into(),
            referral_not_made_because: Some("X".into()),
        };
        let outcome = Some("X".into());
        let closing = Closing { outcome, decision: Some(decision), ..Closing::default() };
        case.close(&writing, closing).unwrap();
        Ok::<(), StoreError>(())
    })
    .unwrap();

    let waived = Tally { waived: true, ..Tally::default() };
    for proof in ["action:police", "action:warning@C01", "marks"] {
        assert_eq!(fixture.tally(proof), waived, "{proof}");
    }
    for proof in ["procedure:radicalisation", "closing", "closing:referral-not-made"] {
        assert_eq!(fixture.tally(proof), on("2026-11-12"), "{proof}");
    }
    assert_eq!(fixture.tally("procedure:unsure"), Tally::default());
}
