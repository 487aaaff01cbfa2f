//! Concerns that are sealed, waited for, taken, and everything that can be wrong with such a file.
#![allow(clippy::unwrap_used, reason = "a test")]

mod common;

use std::fs;
use std::path::PathBuf;

use common::{Place, Ran, concern, copy, files};
use osafe::domain::concern::Concern;
use osafe::domain::submission::{Addressee, SCHEMA, Sender, Submission};
use osafe::vault::identity::Identity;
use osafe::vault::members::Members;
use osafe::vault::{envelope, inbox};

/// Sealed by somebody; gives the receipt.
fn sealed(place: &Place, who: &str, description: &str) -> String {
    place.write("sealed.json", concern(description).to_string());
    let answer = place.run_by(who, &["log", "--json", "sealed.json"]).ok().json();
    assert_eq!(answer["reference"], answer["receipt"]);
    answer["receipt"].as_str().unwrap().to_owned()
}

fn waiting(place: &Place) -> Vec<PathBuf> {
    let mut waiting = files(&place.path("school/inbox"));
    waiting.retain(|path| path.extension().is_some_and(|ending| ending == "age"));
    waiting
}

/// The demo with nothing in its inbox.
fn school() -> Place {
    let place = Place::with_demo();
    for path in waiting(&place) {
        fs::remove_file(path).unwrap();
    }
    place
}

fn key(place: &Place, who: &str) -> Identity {
    Identity::from_key_file(&fs::read(place.path(&format!("keys/{who}.key"))).unwrap()).unwrap()
}

#[test]
fn a_teacher_seals_what_only_the_dsl_team_reads() {
    let place = school();
    place.write("sealed.json", concern("Only for the DSL team.").to_string());
    let sent = place.run_by("teacher", &["log", "--json", "sealed.json"]).ok().json();
    let names = sent["sealed_to"].as_array().unwrap();
    assert_eq!(names.len(), 3, "DSL, deputy, recovery: {names:?}");
    assert_eq!(names[0], "Farida Penhallow (designated safeguarding lead)");
    assert!(sent["actions"].as_array().unwrap().len() > 5 && sent["row"]["id"] == "C12");
    let receipt = sent["receipt"].as_str().unwrap();

    for who in ["teacher", "technician", "service"] {
        place.run_by(who, &["inbox", "list"]).refused(1, "not a member of the casework vault");
        place.run_by(who, &["inbox", "show", receipt]).refused(1, "not a member");
    }
    for who in ["head", "chair"] {
        let list = place.run_by(who, &["inbox", "list"]).ok();
        assert!(!list.out.contains(receipt), "{}", list.out);
    }
    let list = place.dsl(&["inbox", "list"]).needs_attention();
    assert!(list.out.contains(receipt) && list.out.contains("(unverified)"), "{}", list.out);
    assert!(!list.out.contains("Only for"), "a list tells no story");
    let shown = place.dsl(&["inbox", "show", &receipt.to_lowercase()]).ok();
    assert!(shown.out.contains("Only for the DSL team."), "{}", shown.out);
    assert!(shown.out.contains("From (unverified)  Hannah Birtwhistle"), "{}", shown.out);

    let accepted = place.dsl(&["inbox", "accept", receipt]).ok();
    assert!(accepted.out.contains("Incident 2026-0014 is recorded"), "{}", accepted.out);
    assert_eq!(waiting(&place), [""; 0].map(PathBuf::from), "the file is gone");
    let all = place.dsl(&["inbox", "list", "--all"]).ok();
    assert!(all.out.contains("accepted") && all.out.contains("2026-0014"), "{}", all.out);
    place
        .run_by("deputy", &["inbox", "accept", receipt])
        .refused(1, "was made incident 2026-0014 before");
    place.chain_holds();
}

#[test]
fn without_an_identity_somebody_says_who_they_are() {
    let place = school();
    place.write("sealed.json", concern("From a staff machine.").to_string());
    let log = ["--school", "school", "log", "--json", "sealed.json"];
    place.run(&log).refused(2, "it is not said from whom the concern is");
    assert_eq!(waiting(&place).len(), 0);
    let sent = place.run(&[&log[..], &["--from", "Jo Marsh"]].concat()).ok().json();
    let shown = place.dsl(&["inbox", "show", sent["receipt"].as_str().unwrap()]).ok();
    assert!(shown.out.contains("Jo Marsh"), "{}", shown.out);
}

#[test]
fn two_members_who_accept_at_once_make_one_incident() {
    let place = school();
    let before = place.incidents().len();
    for round in 0..4 {
        let receipt = sealed(&place, "teacher", "One of four.");
        let accept = ["inbox", "accept", &receipt];
        let both = ["dsl", "deputy"].map(|who| place.command_by(who, &accept).spawn().unwrap());
        let both = both.map(|child| Ran::from(child.wait_with_output().unwrap()));
        let (done, told): (Vec<&Ran>, Vec<&Ran>) = both.iter().partition(|ran| ran.code == Some(0));
        assert_eq!((done.len(), told.len()), (1, 1), "{both:?}");
        let number = format!("2026-{:04}", before + round + 1);
        assert!(told[0].err.contains(&format!("was made incident {number} before")), "{told:?}");
    }
    assert_eq!((place.incidents().len(), waiting(&place).len()), (before + 4, 0));
    place.chain_holds();
}

#[test]
fn a_concern_is_joined_or_set_aside_and_taken_up_again() {
    let place = school();
    let receipt = sealed(&place, "teacher", "More about the same proxy.");
    place.dsl(&["inbox", "join", &receipt, "S2026-0001"]).refused(2, "belongs to casework");
    place.dsl(&["inbox", "join", &receipt, "2026-0012"]).ok();
    place.dsl(&["inbox", "join", &receipt, "2026-0002"]).refused(1, "was joined to incident");

    let receipt = sealed(&place, "teacher", "A cat video.");
    place.dsl(&["inbox", "set-aside", &receipt]).refused(2, "the reason is missing");
    place.write("reason.txt", "Nothing to it.");
    place.dsl(&["inbox", "set-aside", &receipt, "--reason", "reason.txt"]).ok();
    assert_eq!(waiting(&place).len(), 0);
    let shown = place.dsl(&["inbox", "show", &receipt]).ok();
    assert!(shown.out.contains("Nothing to it.") && shown.out.contains("A cat video."));
    let again = ["inbox", "set-aside", &receipt, "--reason", "reason.txt"];
    place.dsl(&again).refused(1, "was set aside before");
    place.run_by("deputy", &["inbox", "accept", &receipt]).ok();
    place.dsl(&["inbox", "accept", &receipt]).refused(1, "was made incident");
    place.dsl(&["inbox", "accept", "AAAA-BBBB"]).refused(2, "no concern AAAA-BBBB waits for you");
    place.chain_holds();
}

#[test]
fn the_row_and_the_people_can_be_put_right_while_accepting() {
    let place = school();
    let mut vague = concern("The row was a guess.");
    vague["incident"] = "other".into();
    vague["people"] =
        serde_json::json!([{"name": "Jonah Marchetti", "role": "child", "class": "7X"}]);
    place.write("sealed.json", vague.to_string());
    let sent = place.run_by("teacher", &["log", "--json", "sealed.json"]).ok().json();
    let receipt = sent["receipt"].as_str().unwrap();
    // A child of that name is known in another class.
    place.dsl(&["inbox", "accept", receipt]).refused(2, "not for sure");
    place.dsl(&["inbox", "accept", receipt, "--person", "2=new"]).refused(2, "`2=new`");
    let put_right = ["inbox", "accept", receipt, "--incident", "C12", "--person", "1=new"];
    let accepted = place.dsl(&put_right).ok();
    assert!(accepted.out.contains("C12"), "{}", accepted.out);
}

fn submission(list: &Members) -> Submission {
    Submission {
        schema: SCHEMA,
        school: list.school.clone(),
        vault: Addressee::Casework,
        id: "0".repeat(32),
        list: 1,
        written: "2026-11-20T09:00:00+00:00".parse().unwrap(),
        from: Sender { name: "Somebody".into(), office: None },
        concern: serde_json::from_value(concern("Written by hand.")).unwrap(),
    }
}

#[test]
fn what_cannot_be_read_is_listed_with_the_reason() {
    let place = school();
    let list = Members::read(&place.path("school")).unwrap();
    let dsl = [key(&place, "dsl").card()];
    let put = |name: &str, bytes: &[u8]| {
        fs::write(place.path(&format!("school/inbox/{name}.age")), bytes).unwrap();
    };
    let good = inbox::seal(&submission(&list), &dsl).unwrap();
    put("cut", &good[..good.len() / 2]);
    put("cut-header", &good[..40]);
    put("empty", b"");
    put("junk", &envelope::seal_to(&dsl, b"{\"concern\": 7}").unwrap());
    let elsewhere = Submission { school: "f".repeat(32), ..submission(&list) };
    put("other", &inbox::seal(&elsewhere, &dsl).unwrap());
    put("head", &inbox::seal(&submission(&list), &[key(&place, "head").card()]).unwrap());
    let huge = fs::File::create(place.path("school/inbox/huge.age")).unwrap();
    huge.set_len(1 << 30).unwrap();

    let listed = place.dsl(&["inbox", "list"]).needs_attention();
    for (file, why) in [
        ("cut.age", "damaged"),
        ("cut-header.age", "damaged"),
        ("empty.age", "damaged"),
        ("junk.age", "not a concern"),
        ("other.age", "for another school"),
        ("huge.age", "too large: 1073741824 bytes"),
    ] {
        let line = listed.out.lines().find(|line| line.starts_with(file));
        assert!(line.is_some_and(|line| line.contains(why)), "{file}: {}", listed.out);
    }
    assert!(!listed.out.contains("head.age"), "not for the DSL: {}", listed.out);
    for file in ["cut.age", "huge.age"] {
        place.dsl(&["inbox", "set-aside", file]).ok();
        assert!(place.path(&format!("school/inbox/unreadable/{file}")).exists());
    }
    place.dsl(&["inbox", "set-aside", "../osafe.toml"]).refused(2, "no file of the inbox");
    place.chain_holds();
}

#[test]
fn a_concern_is_taken_once_however_often_it_comes() {
    let place = school();
    let list = Members::read(&place.path("school")).unwrap();
    let dsl = [key(&place, "dsl").card()];
    // The same content sealed twice has two receipts, and one identifier.
    let path = |name: &str| place.path(&format!("school/inbox/{name}.age"));
    let [first, second] = [(); 2].map(|()| inbox::seal(&submission(&list), &dsl).unwrap());
    fs::write(path("first"), &first).unwrap();
    place.dsl(&["inbox", "accept", &inbox::receipt(&first).0.to_string()]).ok();
    fs::write(path("first"), &first).unwrap();
    fs::write(path("second"), &second).unwrap();
    let listed = place.dsl(&["inbox", "list"]).needs_attention();
    assert_eq!(listed.out.matches("replayed").count(), 2, "{}", listed.out);
    for sealed in [&first, &second] {
        let receipt = inbox::receipt(sealed).0.to_string();
        place.dsl(&["inbox", "accept", &receipt]).refused(1, "was made incident");
    }
    place.dsl(&["inbox", "set-aside", "second.age"]).ok();
    assert_eq!(place.incidents().len(), 14);
    place.chain_holds();
}

#[test]
fn a_forged_concern_does_no_harm() {
    let place = school();
    let list = Members::read(&place.path("school")).unwrap();
    let dsl = [key(&place, "dsl").card()];
    let accept = |submission: &Submission| {
        let sealed = inbox::seal(submission, &dsl).unwrap();
        let receipt = inbox::receipt(&sealed).0.to_string();
        fs::write(place.path("school/inbox/forged.age"), sealed).unwrap();
        place.dsl(&["inbox", "list"]).needs_attention();
        place.dsl(&["inbox", "show", &receipt]).ok();
        place.dsl(&["inbox", "accept", &receipt])
    };
    let empty = Submission { concern: Concern::default(), ..submission(&list) };
    accept(&empty).refused(2, "the concern is not complete");
    let mut staff = submission(&list);
    staff.concern.role = Some(osafe::domain::role::Role::Staff);
    accept(&staff).refused(1, "belongs to staff, and was sent to casework");
    let head = Submission { vault: Addressee::Head, ..submission(&list) };
    accept(&head).refused(1, "not a member of the head vault");
    assert_eq!(place.incidents().len(), 13);
}

// ---------------------------------------------------------------------------- the list of members

#[test]
fn a_list_that_cannot_be_trusted_stops_the_concern() {
    let place = school();
    sealed(&place, "teacher", "The list is trusted from here on.");
    let file = place.path("school/members/members.toml");
    let trusted = fs::read_to_string(&file).unwrap();
    let list = Members::from_toml(&trusted).unwrap();
    let technician = key(&place, "technician");
    let members = || list.members.clone();
    let with = |identity: &Identity| {
        let mut members = members();
        let vaults = identity.card().vaults();
        members.push(osafe::vault::members::Member { vaults, card: identity.card() });
        members
    };
    let kit = Identity::generate("Kit", osafe::domain::office::Office::Dsl).unwrap();
    place.write("again.json", concern("Not to be sent.").to_string());
    for (bad, says) in [
        (trusted.replace("Gareth", "Garry"), "not signed"),
        (trusted.replace("generation = 1", "generation = 2"), "not signed"),
        (Members::sign(&list.school, 2, members(), &technician).to_toml().unwrap(), "not signed"),
        (Members::sign(&list.school, 2, with(&kit), &kit).to_toml().unwrap(), "trusted before"),
        (Members::sign(&"a".repeat(32), 1, with(&kit), &kit).to_toml().unwrap(), "trusted before"),
        (
            Members::sign(&list.school, 0, members(), &key(&place, "dsl")).to_toml().unwrap(),
            "older than the one you trusted",
        ),
    ] {
        fs::write(&file, bad).unwrap();
        place.run_by("teacher", &["log", "--json", "again.json"]).refused(1, says);
    }
    assert_eq!(waiting(&place).len(), 1, "nothing was sent");

    // A list that somebody known has signed is followed.
    let next = Members::sign(&list.school, 2, with(&kit), &key(&place, "deputy"));
    fs::write(&file, next.to_toml().unwrap()).unwrap();
    let sent = place.run_by("teacher", &["log", "--json", "again.json"]).ok().json();
    assert_eq!(sent["sealed_to"].as_array().unwrap().len(), 4);
    fs::write(&file, &trusted).unwrap();
    place.run_by("teacher", &["log", "--json", "again.json"]).refused(1, "older");
    place.run_by("teacher", &["member", "trust"]).refused(2, "not confirmed");
    place.run_by("teacher", &["member", "trust", "--yes"]).ok();
    sealed(&place, "teacher", "Trusted again.");
}

// ---------------------------------------------------------------------------------------- the kit

#[test]
fn a_kit_takes_concerns_and_holds_nothing() {
    let place = school();
    copy(
        &PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data/policies/st-jeromes"),
        &place.path("school/policy"),
    );
    place.dsl(&["kit", "kit"]).ok();
    let kept = files(&place.path("kit"));
    assert!(kept.contains(&place.path("kit/policy/sanctions.toml")), "{kept:?}");
    let secret = |path: &PathBuf| path.extension().is_some_and(|e| e != "toml");
    assert_eq!(kept.iter().find(|path| secret(path)), None);
    place.write("sealed.json", concern("From the kit.").to_string());
    let log = ["--school", "kit", "log", "--json", "sealed.json", "--from", "Jo Marsh"];
    let sent = place.run(&log).ok().json();
    let receipt = sent["receipt"].as_str().unwrap();
    let key = ["--school", "kit", "--identity", "keys/dsl.key"];
    for command in [&["incident", "list"][..], &["inbox", "list"], &["due"]] {
        place.run(&[&key[..], command].concat()).refused(2, "this is a kit");
    }
    assert_eq!(waiting(&place).len(), 0);
    place.dsl(&["inbox", "collect", "school"]).refused(1, "is no kit of this school");
    let collected = place.dsl(&["inbox", "collect", "kit"]).ok();
    assert!(collected.out.contains("Brought to the inbox  1"), "{}", collected.out);
    assert_eq!(files(&place.path("kit/inbox")).len(), 0);
    place.dsl(&["inbox", "accept", receipt]).ok();

    // Named in the settings, it is collected from by itself.
    let settings = fs::read_to_string(place.path("school/osafe.toml")).unwrap();
    let kit = place.path("kit");
    let named = format!("kit = {:?}\n{settings}", kit.to_str().unwrap());
    fs::write(place.path("school/osafe.toml"), named).unwrap();
    place.run(&log).ok();
    assert!(place.dsl(&["inbox", "list"]).needs_attention().out.contains("Jo Marsh"));
    place.dsl(&["kit", "kit"]).ok();
    fs::remove_dir_all(kit).unwrap();
    let away = place.dsl(&["inbox", "list"]);
    assert_eq!(away.code, Some(3));
    assert!(away.err.contains("could not be collected from"), "{}", away.err);
}

#[cfg(unix)]
#[test]
fn others_drop_files_in_a_kit_and_cannot_list_them() {
    use std::os::unix::fs::PermissionsExt;
    let place = school();
    place.dsl(&["kit", "kit"]).ok();
    let mode = |name: &str| fs::metadata(place.path(name)).unwrap().permissions().mode() & 0o7777;
    assert_eq!((mode("kit"), mode("kit/osafe.toml")), (0o755, 0o644));
    assert_eq!(mode("kit/inbox"), 0o1733);
    place.write("sealed.json", concern("x").to_string());
    let log = ["--school", "kit", "log", "--json", "sealed.json", "--from", "Jo Marsh"];
    place.run(&log).ok();
    let [dropped] = &files(&place.path("kit/inbox"))[..] else { panic!("one file") };
    assert_eq!(fs::metadata(dropped).unwrap().permissions().mode() & 0o777, 0o644);
    place.dsl(&["inbox", "collect", "kit"]).ok();
    let [here] = &waiting(&place)[..] else { panic!("one file") };
    assert_eq!(fs::metadata(here).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_copy_is_not_taken_again_once_its_incident_is_erased() {
    let place = school();
    let receipt = sealed(&place, "teacher", "Once only.");
    let file = waiting(&place).remove(0);
    let copy = fs::read(&file).unwrap();
    place.dsl(&["inbox", "accept", &receipt]).ok();
    let reference = place.incidents().pop().unwrap();
    place.write("why.txt", "recorded in the wrong school");
    let early = ["--confirm", &reference, "--before-time", "--reason", "why.txt"];
    place.dsl(&[&["retention", "erase", &reference][..], &early].concat()).ok();

    fs::write(&file, copy).unwrap();
    let list = place.dsl(&["inbox", "list"]).needs_attention();
    assert!(list.out.contains(&format!("replayed: {receipt} was taken")), "{}", list.out);
    place.dsl(&["inbox", "accept", &receipt]).refused(1, "was erased on ");
    place.dsl(&["inbox", "join", &receipt, "2026-0001"]).refused(1, "was erased on ");
    let aside = ["inbox", "set-aside", &receipt, "--reason", "why.txt"];
    place.dsl(&aside).refused(1, "was erased on ");
    let name = file.file_name().unwrap().to_str().unwrap();
    place.dsl(&["inbox", "set-aside", name]).ok();
    place.dsl(&["inbox", "list"]).ok();
    place.chain_holds();
}

#[test]
fn who_somebody_is_the_sender_does_not_decide() {
    let place = school();
    let mut posing = concern("Somebody quite different.");
    posing["people"] =
        serde_json::json!([{"name": "Nia Unknown", "role": "child", "person": "P0001"}]);
    place.write("sealed.json", posing.to_string());
    let sent = place.run_by("teacher", &["log", "--json", "sealed.json"]).ok().json();
    place.dsl(&["inbox", "accept", sent["receipt"].as_str().unwrap()]).ok();
    let found = place.dsl(&["people", "find", "Unknown", "--format", "json"]).ok().json();
    assert!(found.to_string().contains("Nia Unknown"), "{found}");
    assert!(!found.to_string().contains("P0001"), "{found}");
}
