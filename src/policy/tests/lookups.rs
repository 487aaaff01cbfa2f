//! Rows are found by the words people use.

use super::super::*;

fn best(role: Role, words: &str) -> String {
    let sanctions = Policy::built_in("st-jeromes").unwrap().sanctions().unwrap();
    let found = lookup::find(sanctions.rows(role), words);
    found.first().map_or_else(|| "nothing".to_owned(), |found| found.row.id.clone())
}

#[test]
fn rows_are_found_by_everyday_words() {
    for (words, row) in [
        ("proxy", "C12"),
        ("VPN", "C12"),
        ("used a vpn at lunch", "C12"),
        ("proxi", "C12"),
        ("porxy", "C12"),
        ("nudes", "C01"),
        ("sexting", "C01"),
        ("trolling", "C09"),
        ("cyberbullying", "C09"),
        ("hacking a teacher's account", "C07"),
        ("hacked someone's account", "C06"),
        ("tiktok", "C04"),
        ("mobile phone", "C03"),
        ("roblox", "C02"),
        ("C14", "C14"),
        ("c09", "C09"),
        ("watching terrorist videos", "C01"),
        ("unkind messages", "C09"),
        ("self-harm", "nothing"),
        ("suicide", "nothing"),
        ("vape", "nothing"),
        ("broke a laptop", "nothing"),
        ("used chatgpt for homework", "nothing"),
        ("qqqqqq", "nothing"),
        ("", "nothing"),
    ] {
        assert_eq!(best(Role::Child, words), row, "{words}");
    }
    for (words, row) in [
        ("proxy", "S14"),
        ("shared password", "S04"),
        ("whatsapp to a pupil", "S11"),
        ("texting a child", "S11"),
        ("child porn", "S01"),
        ("nudes of a pupil", "S01"),
        ("facebook friend pupil", "S11"),
        ("relationship with a pupil", "S10"),
        ("lost memory stick", "S05"),
    ] {
        assert_eq!(best(Role::Staff, words), row, "{words}");
    }
}

#[test]
fn nothing_found_offers_what_looks_alike() {
    let sanctions = Policy::built_in("st-jeromes").unwrap().sanctions().unwrap();
    let rows = sanctions.rows(Role::Child);
    let near = lookup::near_misses(rows, "prokzies");
    assert!(near.iter().any(|(_, row)| row.id == "C12"), "{near:?}");
}
