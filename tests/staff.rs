//! Concerns about adults who work in the school, and about the head: who is given them, who is not,
//! and the vaults that keep them apart.
#![allow(clippy::unwrap_used, reason = "a test")]

mod common;

use std::fs;

use common::{FOUNDING, Place, concern, files};
use osafe::store;
use osafe::vault::identity::Identity;
use osafe::vault::members::Members;
use osafe::vault::{VaultError, VaultKind, opening};
use serde_json::{Value, json};

fn about(name: &str) -> Value {
    let mut concern = concern("Seen in the staff room.");
    concern["incident"] = "other".into();
    concern["role"] = "staff".into();
    concern["people"] = json!([{"name": name, "role": "staff"}]);
    concern
}

/// Logged by somebody; the offices of those who can read it, or where it was recorded.
fn goes_to(place: &Place, who: &str, concern: &Value, more: &[&str]) -> Vec<String> {
    place.write("staff.json", concern.to_string());
    let answer = place.run_by(who, &[&["log", "--json", "staff.json"], more].concat()).ok().json();
    match answer["sealed_to"].as_array() {
        Some(names) => names
            .iter()
            .map(|name| name.as_str().unwrap().split(['(', ')']).nth(1).unwrap().to_owned())
            .collect(),
        None => vec![answer["reference"].as_str().unwrap().to_owned()],
    }
}

fn opens(place: &Place, who: &str) -> Vec<VaultKind> {
    let file = fs::read(place.path(&format!("keys/{who}.key"))).unwrap();
    let identity = Identity::from_key_file(&file).unwrap();
    let opened = |kind: &VaultKind| {
        let school = place.path("school");
        match opening::open(&school, *kind, identity.clone(), store::steps(*kind)) {
            Ok(_) => true,
            Err(VaultError::NotAMember(_) | VaultError::NotMade(_)) => false,
            Err(error) => panic!("{who}, {kind}: {error}"),
        }
    };
    VaultKind::ALL.into_iter().filter(opened).collect()
}

const HEAD: &str = "head teacher";
const CHAIR: &str = "chair of governors";
const SHEET: &str = "recovery";

#[test]
fn each_key_opens_its_own_vaults_and_no_other() {
    use VaultKind::{Casework, Head, Operations, Staff};
    let place = Place::with_demo();
    for (who, vaults) in [
        ("dsl", &[Casework, Operations][..]),
        ("deputy", &[Casework, Operations]),
        ("head", &[Staff]),
        ("chair", &[Staff, Head]),
        ("technician", &[Operations]),
        ("service", &[Operations]),
        ("teacher", &[]),
    ] {
        assert_eq!(opens(&place, who), vaults, "{who}");
    }
}

#[test]
fn a_concern_goes_to_those_who_may_read_it_and_never_to_whom_it_is_about() {
    let place = Place::with_demo();
    let staff = about("Rhys Calloway");
    for who in ["teacher", "technician", "dsl"] {
        assert_eq!(goes_to(&place, who, &staff, &[]), [HEAD, CHAIR, SHEET], "{who}");
    }
    assert_eq!(goes_to(&place, "head", &staff, &[]), ["S2026-0003"]);
    assert_eq!(goes_to(&place, "chair", &staff, &[]), ["S2026-0004"]);
    for name in ["Judith Oyelaran", "Mrs Oyelaran", "judith", "the Headteacher", "J Oyeleran"] {
        assert_eq!(goes_to(&place, "teacher", &about(name), &[]), [CHAIR], "{name}");
        assert_eq!(goes_to(&place, "head", &about(name), &[]), [CHAIR], "{name}");
    }
    assert_eq!(goes_to(&place, "teacher", &staff, &["--about-head"]), [CHAIR]);
    assert_eq!(goes_to(&place, "chair", &staff, &["--about-head"]), ["H2026-0001"]);
    let namesake = about("Peter Oyelaran");
    assert_eq!(
        goes_to(&place, "teacher", &namesake, &["--about-head=no"]),
        [CHAIR, SHEET],
        "never to somebody who may be meant"
    );
    let mut office = about("J.");
    office["people"][0]["office"] = "head-teacher".into();
    assert_eq!(goes_to(&place, "teacher", &office, &["--about-head=no"]), [CHAIR]);
    // The DSL is staff as well; and neither of the two reads about themselves.
    assert_eq!(goes_to(&place, "dsl", &about("Farida Penhallow"), &[]), [HEAD, CHAIR, SHEET]);
    assert_eq!(goes_to(&place, "head", &about("Clement Abara"), &[]), [HEAD, SHEET]);
    let mut child = concern("A pupil told me.");
    child["people"] = json!([{"name": "Judith Oyelaran", "role": "staff", "part": "instigator"}]);
    assert_eq!(goes_to(&place, "teacher", &child, &[]), [CHAIR]);
    let casework = ["designated safeguarding lead", "deputy designated safeguarding lead", SHEET];
    child["people"][0]["part"] = "witness".into();
    assert_eq!(goes_to(&place, "teacher", &child, &[]), casework);
    let dsl = place.dsl(&["audit", "verify"]).ok();
    assert_eq!(dsl.out.matches("Chain ").count(), 2, "no more than before: {}", dsl.out);
    for who in ["head", "chair"] {
        place.run_by(who, &["audit", "verify"]).ok();
    }
}

#[test]
fn a_concern_about_staff_is_taken_into_its_own_vault() {
    let place = Place::with_demo();
    place.write("staff.json", about("Rhys Calloway").to_string());
    let sent = place.run_by("teacher", &["log", "--json", "staff.json"]).ok().json();
    let receipt = sent["receipt"].as_str().unwrap();
    place.dsl(&["inbox", "show", receipt]).refused(2, "waits for you");
    place.dsl(&["inbox", "accept", receipt]).refused(2, "waits for you");
    let accepted = place.run_by("head", &["inbox", "accept", receipt]).ok();
    assert!(accepted.out.contains("Incident S2026-0003 is recorded"), "{}", accepted.out);
    place
        .run_by("chair", &["inbox", "accept", receipt])
        .refused(1, "was made incident S2026-0003 before");

    place.write("staff.json", about("Mrs Oyelaran").to_string());
    let sent = place.run_by("dsl", &["log", "--json", "staff.json"]).ok().json();
    let receipt = sent["receipt"].as_str().unwrap();
    for who in ["dsl", "head"] {
        place.run_by(who, &["inbox", "accept", receipt]).refused(2, "waits for you");
    }
    let accepted = place.run_by("chair", &["inbox", "accept", receipt]).ok();
    assert!(accepted.out.contains("Incident H2026-0001 is recorded"), "{}", accepted.out);

    // About the chair: the head reads it, and it is not put where the chair could.
    place.write("staff.json", about("Clement Abara").to_string());
    let sent = place.run_by("teacher", &["log", "--json", "staff.json"]).ok().json();
    let receipt = sent["receipt"].as_str().unwrap();
    place.run_by("head", &["inbox", "show", receipt]).ok();
    place.run_by("head", &["inbox", "accept", receipt]).refused(1, "could read it there");
    place.write("reason.txt", "x");
    let aside = ["inbox", "set-aside", receipt, "--reason", "reason.txt"];
    place.run_by("head", &aside).refused(1, "could read it there");
}

#[test]
fn the_vaults_come_with_their_first_members_one_by_one() {
    use VaultKind::{Head, Staff};
    let place = Place::with_school();
    place.write("staff.json", about("Rhys Calloway").to_string());
    let log = ["log", "--json", "staff.json"];
    for who in ["teacher", "dsl"] {
        place.run_by(who, &log).refused(1, "nobody yet who may be given");
    }
    place.run_by("dsl", &[&log[..], &["--about-head"]].concat()).refused(1, "about the head");
    assert_eq!(files(&place.path("school/inbox")).len(), 0);

    place.run_by("technician", &["member", "add", "cards/05.card.toml"]).refused(1, "not a member");
    place.dsl(&["member", "add", "cards/05.card.toml"]).ok();
    assert_eq!(opens(&place, "head"), [Staff]);
    assert_eq!(opens(&place, "chair"), []);
    place.dsl(&["member", "add", "cards/05.card.toml"]).refused(1, "a member already");
    place.dsl(&[&log[..], &["--about-head"]].concat()).refused(1, "about the head");

    // The head lets the chair into her own vault and makes none about herself.
    let by_head = place.run_by("head", &["member", "add", "cards/06.card.toml"]).ok();
    assert!(by_head.out.contains("Not yet a member of head"), "{}", by_head.out);
    assert_eq!(opens(&place, "chair"), [Staff]);
    place.run_by("head", &["member", "add", "cards/06.card.toml"]).refused(1, "head vault");
    place.dsl(&["member", "add", "cards/06.card.toml"]).ok();
    assert_eq!(opens(&place, "chair"), [Staff, Head]);
    assert_eq!(opens(&place, "head"), [Staff]);
    assert_eq!(opens(&place, "dsl"), VaultKind::FIRST);
    place.dsl(&log).ok();
    for who in ["head", "chair"] {
        place.run_by(who, &["audit", "verify"]).ok();
    }
    place.chain_holds();
}

#[test]
fn head_and_chair_are_named_together_and_the_dsl_lets_nobody_in_later() {
    use VaultKind::{Head, Staff};
    let place = Place::with_school();
    place.dsl(&["member", "add", "cards/05.card.toml", "cards/06.card.toml"]).ok();
    assert_eq!(opens(&place, "chair"), [Staff, Head]);
    let new = ["member", "new", "--name", "Kit Moor", "--office", "head-teacher"];
    let with = ["--card", "kit.toml", "--identity", "kit.age", "--passphrase-file", "pass.txt"];
    place.run(&[&new[..], &with].concat()).ok();
    place.dsl(&["member", "add", "kit.toml"]).refused(1, "not a member of the staff vault");
    place.run_by("chair", &["member", "add", "kit.toml"]).ok();
}

#[test]
fn the_technician_cannot_name_himself_for_a_vault_that_is_still_to_be_made() {
    let place = Place::with_school();
    let file = place.path("school/members/members.toml");
    let list = Members::read(&place.path("school")).unwrap();
    let technician = fs::read(place.path("keys/technician.key")).unwrap();
    let technician = Identity::from_key_file(&technician).unwrap();
    let mut members = list.members.clone();
    let own = members.iter_mut().find(|member| member.card == technician.card()).unwrap();
    own.vaults.push(VaultKind::Staff);
    // The members of casework are as they were, and the signer is on the list.
    let forged = Members::sign(&list.school, list.generation + 1, members, &technician);
    fs::write(Members::earlier(&place.path("school"), list.generation), list.to_toml().unwrap())
        .unwrap();
    fs::write(&file, forged.to_toml().unwrap()).unwrap();
    place.dsl(&["member", "add", "cards/05.card.toml"]).refused(1, "not signed");
    place.dsl(&["incident", "list"]).refused(1, "not signed");
    assert!(!place.path("school/staff.db").exists());
}

#[test]
fn the_sheet_lets_a_new_chair_in() {
    let place = Place::empty();
    place.cards();
    let more = ["--recovery-file", "sheet.txt", "--member", "cards/05.card.toml"];
    let chair = ["--member", "cards/06.card.toml"];
    place.run(&[&FOUNDING[..], &more, &chair].concat()).ok();
    let new = ["member", "new", "--name", "Kit Moor", "--card", "kit.toml"];
    let with = ["--identity", "kit.age", "--passphrase-file", "pass.txt"];
    let by_kit =
        |arguments: &[&str]| place.run(&[&["--school", "school"], &with[..], arguments].concat());
    place.run(&[&new[..], &["--office", "staff"], &with].concat()).ok();
    by_kit(&["member", "recover", "sheet.txt"]).refused(2, "can be let in with the recovery sheet");
    for name in ["kit.age", "kit.toml"] {
        fs::remove_file(place.path(name)).unwrap();
    }
    place.run(&[&new[..], &["--office", "chair-of-governors"], &with].concat()).ok();
    by_kit(&["member", "recover", "sheet.txt"]).ok();
    let verdict = by_kit(&["audit", "verify"]).ok();
    assert!(verdict.out.contains("staff") && verdict.out.contains("head"), "{}", verdict.out);
    assert!(!verdict.out.contains("casework"), "{}", verdict.out);
    // A chair signed the list who is on no earlier one: the DSL's vaults open all the same.
    place.bare_founder();
    place.chain_holds();
    let old_chair = place.run_by("chair", &["audit", "verify"]).ok();
    assert!(old_chair.out.contains("head"), "{}", old_chair.out);
}

#[test]
fn the_doctor_says_what_cannot_be_kept_apart() {
    let place = Place::with_school();
    let before = place.dsl(&["doctor"]).needs_attention();
    for code in ["no-staff-vault", "no-chair", "no-backup", "key-without-passphrase"] {
        assert!(before.out.contains(code), "{code}: {}", before.out);
    }
    assert!(!before.out.contains("permissions"), "{}", before.out);
    place.dsl(&["member", "add", "cards/05.card.toml", "cards/06.card.toml"]).ok();
    place.write("school/backups/a", "x");
    let settings = place.path("school/osafe.toml");
    let text = fs::read_to_string(&settings).unwrap();
    let twice = text.replace("[holders]", "[holders]\nhead-teacher = \"farida PENHALLOW\"");
    fs::write(&settings, &twice).unwrap();
    let found = place.dsl(&["doctor"]).needs_attention();
    assert!(found.out.contains("head-is-dsl"), "{}", found.out);
    assert!(!found.out.contains("no-staff-vault") && !found.out.contains("no-backup"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let open = fs::Permissions::from_mode(0o644);
        fs::set_permissions(&settings, open).unwrap();
        let found = place.dsl(&["doctor"]).needs_attention();
        assert!(found.out.contains("permissions") && found.out.contains("osafe.toml"));
    }
    let list = place.path("school/members/members.toml");
    let changed = fs::read_to_string(&list).unwrap().replace("Gareth", "Garry");
    fs::write(&list, changed).unwrap();
    assert!(place.dsl(&["doctor"]).needs_attention().out.contains("list-unsigned"));
}

#[test]
fn a_list_that_was_put_back_or_taken_away_is_noticed() {
    let place = Place::with_demo();
    place.dsl(&["member", "list"]).ok();
    let file = place.path("school/members/members.toml");
    let now = fs::read(&file).unwrap();
    let list = Members::read(&place.path("school")).unwrap();
    // Signed by somebody whom it names, and yet another list.
    let dsl = fs::read(place.path("keys/dsl.key")).unwrap();
    let dsl = Identity::from_key_file(&dsl).unwrap();
    let other = Members::sign(&list.school, list.generation, list.members[..2].to_vec(), &dsl);
    fs::write(&file, other.to_toml().unwrap()).unwrap();
    let found = place.dsl(&["doctor"]).needs_attention();
    assert!(found.out.contains("list-replaced"), "{}", found.out);
    let listed = place.dsl(&["member", "list"]).needs_attention();
    assert!(listed.out.contains("not the list the"), "{}", listed.out);

    fs::remove_file(&file).unwrap();
    for who in ["teacher", "dsl"] {
        let missing = "the members list (members/members.toml) is missing";
        place.run_by(who, &["member", "list"]).refused(1, missing);
    }
    place.write("staff.json", about("Rhys Calloway").to_string());
    let log = ["log", "--json", "staff.json"];
    place.run_by("teacher", &log).refused(1, "the members list");
    fs::write(&file, now).unwrap();
    place.dsl(&["member", "list"]).ok();
}

#[test]
fn a_sender_is_not_sent_to_whom_it_is_kept_from() {
    let place = Place::with_demo();
    let answer = |concern: &Value, who: &str| {
        place.write("staff.json", concern.to_string());
        let log = ["log", "--json", "staff.json", "--format", "table"];
        let said = place.run_by(who, &log).ok().out;
        said.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let staff = answer(&about("Rhys Calloway"), "teacher");
    assert!(staff.contains("tell the head (the chair of governors, if"), "{staff}");
    let mut head = concern("The headteacher hit a child.");
    head["role"] = "staff".into();
    head["incident"] = "other".into();
    let head = answer(&head, "teacher");
    assert!(head.contains("tell the chair of governors or the local"), "{head}");
    for said in [&staff, &head] {
        assert!(!said.contains("tell the designated safeguarding lead"), "{said}");
    }
    assert!(staff.contains("for those it is sealed to to decide"), "{staff}");
    assert!(head.contains("for the chair to begin: tell nobody else"), "{head}");
    assert!(!head.contains("At once") && !head.contains("online safety leader"), "{head}");
    let recorded = answer(&about("Rhys Calloway"), "head");
    assert!(recorded.contains("seek advice from the head, or"), "{recorded}");
}
