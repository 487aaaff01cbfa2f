//! What casework takes from the packs: limits, sanctions, order, repetition, files, periods.

use super::super::*;
use super::broken::{broken, line};
use crate::domain::clock::Within;
use crate::domain::retention::{KeptFrom, KnownDays, keep_until};
use crate::domain::word::Word;

#[test]
fn what_a_row_says_of_others_is_checked_with_its_line() {
    for (from, to, says) in [
        (
            "continues = [\"C01\"",
            "continues = [\"C99\"",
            "row C10, continues: there is no other row `C99`, expected one of C01, C02",
        ),
        ("continues = [\"C01\"", "continues = [\"C10\"", "there is no other row `C10`"),
        (
            "continues = [\"C01\"",
            "continues = [\"C02\"",
            "the row in one `continues` `C02` is there",
        ),
        (
            "{ action = \"remove-access\"",
            "{ action = \"remove-acces\"",
            "row C08, wants_first: there is no mark `remove-acces`, expected one of head-teacher",
        ),
        ("first = \"warning\"", "first = \"waring\"", "row C08, wants_first: there is no action"),
        ("first = \"warning\"", "first = \"remove-access\"", "two different actions and a source"),
        ("first = \"warning\", ", "", "missing field `first`"),
        ("attachments = false", "attachments = \"no\"", "expected a boolean"),
        ("sanction = true", "sanction = \"yes\"", "expected a boolean"),
        (
            "sanction = true",
            "within = \"one working day\"",
            "`one working day` is no time limit: expected `1 working day`",
        ),
        ("sanction = true", "within = \"1 school day\"", "`within` and `within_source` need each"),
        ("sanction = true", "within_source = \"x\"", "action remove-access: `within` and"),
    ] {
        let message = broken("sanctions.toml", from, to).to_string();
        assert!(message.contains(says), "{message}");
        assert!(message.starts_with("sanctions.toml, line "), "{message}");
    }
    let message =
        broken("policy.toml", "immediate = true\nwhen", "within = \"soon\"\nwhen").to_string();
    let expected = format!("policy.toml, line {}: ", line("policy.toml", "immediate = true"));
    assert!(message.starts_with(&expected), "{message}");
    assert!(message.contains("expected `immediately`, `same day`, or a number"), "{message}");
}

#[test]
fn limits_come_with_the_actions() {
    let policy = Policy::built_in("england-2026").unwrap();
    let sanctions = policy.sanctions().unwrap();
    let action = |row: &str, id: &str| {
        let row = sanctions.row(Role::Staff, row);
        let required = sanctions::required(&policy, &sanctions, row, Role::Staff);
        required.into_iter().find(|action| action.id == id).unwrap()
    };
    assert_eq!(action("S10", "lado").within, Some(Within::WorkingDays(1)));
    assert_eq!(action("S09", "lado").within, Some(Within::Immediately), "the row wants it at once");
    let duty = action("S10", "always-lado");
    assert_eq!((duty.immediate, duty.within), (true, Some(Within::WorkingDays(1))));
    assert_eq!(action("S10", "chair-of-governors").within, Some(Within::Immediately));
    assert_eq!(action("S10", "support").within, None);
    assert!(action("S10", "warning").sanction && !action("S10", "lado").sanction);
}

#[test]
fn carrying_on_follows_from_every_row_with_a_sanction_and_from_no_other_about_a_child() {
    let sanctions = Policy::built_in("england-2026").unwrap().sanctions().unwrap();
    let rule = sanctions.continuing(Role::Child).unwrap();
    for row in sanctions.rows(Role::Child).iter().filter(|row| row.id != "C10") {
        let has = row.actions.iter().any(|id| rule.sanctions.contains(id));
        assert_eq!(has, rule.covers.contains(&row.id), "{}", row.id);
    }
    let st_jeromes = Policy::built_in("st-jeromes").unwrap().sanctions().unwrap();
    let rule = st_jeromes.continuing(Role::Staff).unwrap();
    assert_eq!((rule.row.as_str(), rule.covers.len()), ("S18", 17));
    let none = Policy::built_in("chislet-hoath").unwrap().sanctions().unwrap();
    assert_eq!(none.continuing(Role::Child), None, "the policy has no such row");
}

#[test]
fn every_row_that_names_indecent_images_refuses_files() {
    for id in Policy::built_in_names() {
        let sanctions = Policy::built_in(id).unwrap().sanctions().unwrap();
        assert!(sanctions.reported_accident.is_some(), "{id}");
        for role in Role::ALL {
            for row in sanctions.rows(*role).iter().filter(|row| row.attachments) {
                let words = row.words.join(" ");
                for phrase in ["indecent image", "iioc", "csam", "nude", "sexting", "child porn"] {
                    assert!(!words.contains(phrase), "{id} {role} {}: {phrase}", row.id);
                }
            }
        }
    }
}

#[test]
fn periods_are_checked_with_their_line() {
    for (from, to, says) in [
        ("from = \"birth\"", "from = \"born\"", "unknown variant `born`, expected one of `birth`"),
        ("years = 25", "years = 250", "retention child-protection: `years` is at most 100"),
        ("years = 25", "years = -25", "expected u16"),
        ("years = 25", "and_until = \"closed\"", "`hold` and `and_until` need `years`"),
        ("years = 25", "years = 25\nand_until = \"birth\"", "has to be another day than `from`"),
        (
            "id = \"sexual-abuse\"",
            "id = \"child-protection\"",
            "the retention `child-protection` is",
        ),
        (
            "status = \"secondary\"\nchecked = \"2026-11-22\"",
            "status = \"secondary\"",
            "retention child-protection: what is not the policy's own needs `checked`",
        ),
    ] {
        let message = broken("policy.toml", from, to).to_string();
        assert!(message.contains(says), "{message}");
        assert!(message.starts_with("policy.toml, line "), "{message}");
    }
}

#[test]
fn every_pack_says_how_long_records_are_kept() {
    for id in Policy::built_in_names() {
        let policy = Policy::built_in(id).unwrap();
        let period = |id: &str| policy.arrangements().unwrap().retention(id).unwrap();
        assert_eq!(
            (period("child-protection").from, period("child-protection").years),
            (KeptFrom::Birth, Some(25))
        );
        for record in ["sexual-abuse", "allegation", "low-level-concern", "filter-log"] {
            let nothing_known = keep_until(period(record), &KnownDays::default());
            assert!(!nothing_known.is_past(NaiveDate::MAX), "{id} {record}");
        }
    }
}
