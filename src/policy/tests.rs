//! The shipped packs against what is known of the policies, and packs with one thing wrong.

mod cases;

use super::*;
use crate::domain::word::Word;

/// Every mark of St Jerome's grids, in the policy's order.
const CHILD: &[(&str, &str)] = &[
    ("C01", "head-teacher police inform-parents"),
    ("C02", "key-stage-leader remove-access warning"),
    ("C03", "head-teacher"),
    ("C04", "head-teacher"),
    ("C05", "key-stage-leader technical-support remove-access"),
    ("C06", "class-teacher inform-parents warning"),
    ("C07", "head-teacher remove-access"),
    ("C08", "head-teacher inform-parents remove-access further-action"),
    ("C09", "head-teacher inform-parents remove-access further-action"),
    ("C10", "head-teacher inform-parents remove-access further-action"),
    ("C11", "head-teacher inform-parents remove-access warning"),
    ("C12", "head-teacher technical-support inform-parents remove-access warning"),
    ("C13", "head-teacher technical-support inform-parents"),
    ("C14", "head-teacher technical-support inform-parents remove-access warning further-action"),
    ("C15", "class-teacher inform-parents warning"),
];
const STAFF: &[(&str, &str)] = &[
    ("S01", "head-teacher lado police technical-support disciplinary-action"),
    ("S02", "key-stage-leader head-teacher warning"),
    ("S03", "key-stage-leader head-teacher warning"),
    ("S04", "head-teacher warning"),
    ("S05", "head-teacher warning"),
    ("S06", "head-teacher disciplinary-action"),
    ("S07", "head-teacher disciplinary-action"),
    ("S08", "head-teacher warning suspension"),
    ("S09", "head-teacher lado"),
    ("S10", "head-teacher lado"),
    ("S11", "head-teacher lado"),
    ("S12", "head-teacher warning"),
    ("S13", "head-teacher warning"),
    ("S14", "head-teacher technical-support warning"),
    ("S15", "head-teacher lado technical-support warning"),
    ("S16", "head-teacher lado technical-support disciplinary-action"),
    ("S17", "head-teacher warning"),
    ("S18", "head-teacher suspension disciplinary-action"),
];

fn grid(role: Role) -> Vec<(String, String)> {
    let sanctions = Policy::built_in("st-jeromes").unwrap().sanctions().unwrap();
    sanctions.rows(role).iter().map(|row| (row.id.clone(), row.actions.join(" "))).collect()
}

fn owned(rows: &[(&str, &str)]) -> Vec<(String, String)> {
    rows.iter().map(|(id, marks)| ((*id).to_owned(), (*marks).to_owned())).collect()
}

#[test]
fn st_jeromes_grids_have_every_mark_and_no_other() {
    assert_eq!(grid(Role::Child), owned(CHILD));
    assert_eq!(grid(Role::Staff), owned(STAFF));
    let marks = |rows: &[(&str, &str)]| -> usize {
        rows.iter().map(|(_, marks)| marks.split(' ').count()).sum()
    };
    assert_eq!(marks(CHILD), 49);
    assert_eq!(marks(STAFF), 47 + 1, "47 cells, one of which names two bodies");
}

#[test]
fn every_shipped_pack_is_sound() {
    for id in Policy::built_in_names() {
        let policy = Policy::built_in(id).unwrap();
        assert_eq!(policy.about().id, id);
        let sanctions = policy.sanctions().unwrap();
        for role in Role::ALL {
            assert!(!sanctions.rows(*role).is_empty(), "{id} {role}");
            assert!(policy.always(*role).count() > 2, "{id} {role}");
            for row in sanctions.rows(*role) {
                assert!(!row.source.is_empty() && !row.actions.is_empty(), "{id} {}", row.id);
            }
        }
        assert!(policy.reviews().unwrap().len() > 10);
    }
}

#[test]
fn every_shipped_pack_is_sound_as_a_folder_too() {
    // The JSON that is built in is checked without lines; the TOML it comes from must hold as well.
    for pack in &BUILT_IN {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in FILES.into_iter().zip(pack.texts) {
            fs::write(folder.path().join(name), text.toml).unwrap();
        }
        Policy::in_folder(folder.path()).unwrap();
        Policy::built_in(pack.id).unwrap().check().unwrap();
    }
}

#[test]
fn every_action_of_a_row_becomes_an_open_action() {
    let policy = Policy::built_in("st-jeromes").unwrap();
    let sanctions = policy.sanctions().unwrap();
    let row = sanctions.row(Role::Child, "c12");
    let actions = sanctions::required(&policy, &sanctions, row, Role::Child);
    assert_eq!(actions.len(), 5 + policy.always(Role::Child).count());
    let mut ids: Vec<_> = actions.iter().map(|action| &action.id).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), actions.len(), "ids are unique in an incident");
    let first = &crate::domain::action::most_urgent_first(actions)[0];
    assert_eq!((first.id.as_str(), first.immediate), ("online-safety-leader", true));
}

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

#[test]
fn the_version_in_force_on_the_day_is_taken() {
    let version = |version: &str, from: Option<&str>| {
        let mut policy = Policy::built_in("st-jeromes").unwrap();
        policy.about.version = version.to_owned();
        policy.about.in_force_from = from.map(|day| day.parse().unwrap());
        policy
    };
    let versions = vec![version("new", Some("2026-09-01")), version("old", Some("2021-09-01"))];
    let on = |day: &str| {
        Policy::in_force(versions.clone(), day.parse().unwrap()).unwrap().about.version.clone()
    };
    assert_eq!(on("2026-09-01"), "new");
    assert_eq!(on("2026-08-31"), "old");
    assert_eq!(on("2019-01-01"), "old", "the earliest, before all of them");
    assert!(Policy::in_force(Vec::new(), "2026-01-01".parse().unwrap()).is_none());
}

fn broken(file: &str, from: &str, to: &str) -> PolicyError {
    let folder = tempfile::tempdir().unwrap();
    for (name, Text { toml: text, .. }) in FILES.into_iter().zip(BUILT_IN[0].texts) {
        let text = if name == file {
            assert!(text.contains(from), "{from}");
            text.replacen(from, to, 1)
        } else {
            text.to_owned()
        };
        fs::write(folder.path().join(name), text).unwrap();
    }
    Policy::in_folder(folder.path()).expect_err(to)
}

fn line(file: &str, needle: &str) -> usize {
    let text = built_in_text(0, file).unwrap().toml;
    text.lines().position(|line| line.contains(needle)).unwrap() + 1
}

#[test]
fn a_misspelt_key_is_named_with_file_line_and_the_valid_keys() {
    let message = broken("sanctions.toml", "preamble =", "preambel =").to_string();
    let expected = format!("sanctions.toml, line {}: ", line("sanctions.toml", "preamble ="));
    assert!(message.starts_with(&expected), "{message}");
    assert!(message.contains("unknown field `preambel`") && message.contains("`preamble`"));
}

#[test]
fn what_serde_cannot_see_is_refused_with_its_line() {
    for (file, from, to, says) in [
        ("sanctions.toml", "id = \"C02\"", "id = \"C01\"", "the row `C01` is there twice"),
        (
            "sanctions.toml",
            "[\"head-teacher\", \"police\"",
            "[\"head-techer\", \"police\"",
            "no action `head-techer`, expected one of class-teacher",
        ),
        (
            "sanctions.toml",
            "[\"head-teacher\", \"police\"",
            "[\"police\", \"police\"",
            "there twice",
        ),
        ("sanctions.toml", "immediate = []", "immediate = [\"lado\"]", "not among its actions"),
        ("policy.toml", "2022-09-30", "2020-09-30", "review_due lies before in_force_from"),
        ("policy.toml", "\"child\", \"staff\"", "\"child\", \"stuff\"", "unknown variant `stuff`"),
        (
            "policy.toml",
            "id = \"dsl\"",
            "id = \"head-teacher\"",
            "the role `head-teacher` is there twice",
        ),
        ("reviews.toml", "every = \"year\"", "every = \"yearly\"", "unknown variant `yearly`"),
        (
            "reviews.toml",
            "owner = \"governors\"",
            "owner = \"governor\"",
            "there is no role `governor`",
        ),
    ] {
        let message = broken(file, from, to).to_string();
        assert!(message.contains(says), "{message}");
        assert!(message.starts_with(&format!("{file}, line ")), "{message}");
    }
}

#[test]
fn stand_ins_may_not_go_in_a_circle() {
    let circle = "id = \"dsl\"\nstands_in = \"oddity\"\ntitle = \"A\"\nsource = \"1\"\n\n\
                  [[role]]\nid = \"oddity\"\nstands_in = \"dsl\"";
    let error = broken("policy.toml", "id = \"dsl\"", circle).to_string();
    assert!(error.contains("go round in a circle"), "{error}");
    let nobody = broken("policy.toml", "id = \"dsl\"", "id = \"dsl\"\nstands_in = \"nobody\"");
    assert!(nobody.to_string().contains("there is no role `nobody`"), "{nobody}");
}

#[test]
fn missing_and_enormous_files_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(
        Policy::in_folder(folder.path()).unwrap_err().to_string(),
        "policy.toml: the file is missing"
    );
    fs::write(folder.path().join("policy.toml"), "x".repeat(2 << 20)).unwrap();
    assert!(matches!(Policy::in_folder(folder.path()), Err(PolicyError::TooLarge(_))));
    fs::write(folder.path().join("policy.toml"), b"\xff\xfe").unwrap();
    assert!(matches!(Policy::in_folder(folder.path()), Err(PolicyError::NotText(_))));
}

/// Every cell of St Jerome's table of technologies, staff then child, and of its internet uses.
const ALLOWED: &[(&str, &str)] = &[
    ("T01", "allowed with-permission"),
    ("T02", "not-allowed not-allowed"),
    ("T03", "allowed not-allowed"),
    ("T04", "not-allowed not-allowed"),
    ("T05", "allowed with-permission"),
    ("T06", "not-allowed not-allowed"),
    ("T07", "not-allowed not-allowed"),
    ("T08", "not-allowed not-allowed"),
    ("T09", "certain-times not-allowed"),
    ("T10", "not-allowed not-allowed"),
    ("T11", "certain-times certain-times"),
    ("T12", "selected-staff with-permission"),
    ("T13", "selected-staff not-allowed"),
    ("T14", "allowed with-permission"),
    ("T15", "selected-staff with-permission"),
    ("U1", "certain-times"),
    ("U2", "not-allowed"),
    ("U3", "not-allowed"),
    ("U4", "nominated-users not-allowed"),
    ("U5", "certain-times"),
];

fn word(permission: acceptable_use::Permission) -> String {
    serde_json::to_string(&permission).unwrap().trim_matches('"').to_owned()
}

#[test]
fn st_jeromes_tables_have_every_cell() {
    let tables = Policy::built_in("st-jeromes").unwrap().acceptable_use().unwrap();
    let technologies = tables
        .technology
        .iter()
        .map(|row| (row.id.clone(), format!("{} {}", word(row.staff), word(row.child))));
    let uses = tables.uses.iter().map(|row| {
        let answers: Vec<String> = row.answers.iter().map(|answer| word(*answer)).collect();
        (row.id.clone(), answers.join(" "))
    });
    let rows: Vec<(String, String)> = technologies.chain(uses).collect();
    assert_eq!(rows, owned(ALLOWED));
    let ids = |list: &Option<acceptable_use::List>| {
        list.as_ref().unwrap().items.iter().map(|item| item.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(ids(&tables.police), ["P1", "P2", "P3", "P4"]);
    let thirteen: Vec<String> = (1..=13).map(|number| format!("D{number:02}")).collect();
    assert_eq!(ids(&tables.sanctions), thirteen);
}

#[test]
fn the_stricter_of_table_and_text_stands_and_both_are_shown() {
    let tables = Policy::built_in("st-jeromes").unwrap().acceptable_use().unwrap();
    let item =
        |role: Role, id: &str| tables.items(role).into_iter().find(|item| item.id == id).unwrap();
    // The table lets staff use phones in social time; the text only at break, lunch, non-contact.
    let phones = item(Role::Staff, "T03");
    assert_eq!(word(phones.answer), "certain-times");
    assert!(
        phones.notes.iter().any(|note| note.starts_with("Row: allowed (")),
        "{:?}",
        phones.notes
    );
    assert!(phones.notes.iter().any(|note| note.starts_with("Text: ")), "{:?}", phones.notes);
    // The text's exception never loosens the table.
    assert_eq!(word(item(Role::Staff, "T02").answer), "not-allowed");
    assert_eq!(word(item(Role::Child, "U4").answer), "nominated-users");
    assert_eq!(word(item(Role::Child, "D09").answer), "not-allowed");
}

#[test]
fn every_duty_of_both_policies_is_in_its_pack() {
    for (id, prefix, count) in [("st-jeromes", "S1-", 90), ("chislet-hoath", "S0-", 124)] {
        let duties = Policy::built_in(id).unwrap().duties().unwrap().duty;
        let mut ids: Vec<String> = duties.into_iter().map(|duty| duty.id).collect();
        ids.sort();
        let mut expected: Vec<String> = (1..=count).map(|n| format!("{prefix}{n:02}")).collect();
        expected.sort();
        assert_eq!(ids, expected, "{id}");
    }
}

#[test]
fn indecent_image_procedures_say_first_what_must_not_be_done() {
    for id in Policy::built_in_names() {
        let procedures = Policy::built_in(id).unwrap().procedures().unwrap().procedure;
        let images: Vec<_> =
            procedures.iter().filter(|p| p.id.contains("indecent-image")).collect();
        assert!(!images.is_empty(), "{id}");
        for procedure in images {
            let first = &procedure.first[0];
            for word in ["view", "copy", "forward", "delete", "investigate"] {
                assert!(first.contains(word), "{id} {}: {first}", procedure.id);
            }
            assert_eq!(procedure.attachments, procedures::Attachments::Refused);
        }
    }
}

#[test]
fn any_misspelt_key_is_refused_with_file_and_line() {
    for (file, Text { toml: text, .. }) in FILES.into_iter().zip(BUILT_IN[0].texts) {
        let mut seen = std::collections::BTreeSet::new();
        for line in text.lines() {
            let Some((key, _)) = line.split_once(" =") else { continue };
            // Each key once is enough; rows repeat them.
            if key.starts_with(|c: char| c.is_ascii_lowercase()) && seen.insert(key) {
                let message = broken(file, &format!("\n{key} ="), &format!("\n{key}x ="));
                let message = message.to_string();
                assert!(message.starts_with(&format!("{file}, line ")), "{key}: {message}");
                assert!(message.contains(&format!("`{key}x`")), "{key}: {message}");
            }
        }
        assert!(seen.len() > 2, "{file}");
    }
}
