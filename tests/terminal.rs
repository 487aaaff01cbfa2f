//! The wizards of `osafe log` and `osafe init`, answered at a terminal as a person would.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test")]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use common::terminal::Terminal;
use common::{FOUNDING, OSAFE, PASSPHRASE, Place};
use rustix::process::{Pid, Signal, kill_process};

const RETURN: &str = "\r";
const CTRL_C: &str = "\u{3}";
const DOWN: &str = "\u{1b}[B";
const NO: &str = "n";
const STOPPED: &str = "osafe: stopped. Nothing was saved.";

/// Answers each question; yes and no take a single key, all others end with the return key.
#[track_caller]
fn answer_all(terminal: &mut Terminal, answers: &[(&str, &str)]) {
    for (question, keys) in answers {
        let end = if *keys == NO { "" } else { RETURN };
        terminal.answer(question, &format!("{keys}{end}"));
    }
}

const LOG: [(&str, &str); 19] = [
    ("About whom", ""),
    ("What happened, in a word or two", "vpn"),
    ("Which row of the policy", ""),
    ("When did it happen", "yesterday 11:20"),
    ("Name of the person it is about", "Jonah Marchetti"),
    ("Class or year", "6H"),
    ("Name of anybody else concerned", ""),
    ("Where", "Library"),
    ("On the school's premises", ""),
    ("Device", "Library computer 4"),
    ("Whose device", ""),
    ("App, service or site", ""),
    ("Area of risk", ""),
    ("Meant or not", ""),
    ("Did the child tell an adult", NO),
    ("What happened, in facts", "Seen by the librarian.\rA proxy page was open.\r"),
    ("Their own words, exactly", ""),
    ("What was done at once", "Page closed."),
    ("Who has been told already", ""),
];

fn log<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["--school", "school", "--identity", "keys/dsl.key", "log"], more].concat()
}

#[test]
fn a_concern_is_recorded_question_by_question() {
    let place = Place::with_school();
    let mut terminal = Terminal::start(&place, 100, &log(&[]));
    answer_all(&mut terminal, &LOG);
    let screen = terminal.end(0);
    assert!(screen.contains("is recorded"), "{screen}");
    let incidents = place.incidents();
    assert_eq!(incidents.len(), 1);
    let shown = place.dsl(&["incident", "show", &incidents[0]]).ok().out;
    for text in [
        "Jonah Marchetti",
        "6H",
        "Library computer 4",
        "Seen by the librarian.",
        "A proxy page was open.",
        "Page closed.",
        "11:20",
        "C12",
    ] {
        assert!(shown.contains(text), "{text} is kept: {shown}");
    }
    place.chain_holds();
}

#[test]
fn only_what_the_flags_left_open_is_asked() {
    // There is a head, so that a concern about staff can be sealed.
    let place = Place::with_demo();
    let before = place.incidents();
    let flags = [
        "--role",
        "staff",
        "--incident",
        "S01",
        "--when",
        "today",
        "--area",
        "conduct",
        "--site",
        "on-site",
    ];
    let mut terminal = Terminal::start(&place, 100, &log(&flags));
    answer_all(
        &mut terminal,
        &[
            ("Name of the person it is about", ""),
            ("Where", ""),
            ("Device", ""),
            ("App, service or site", ""),
            ("Meant or not", ""),
            ("What happened, in facts", "Told by the office.\r"),
            ("Their own words, exactly", ""),
            ("What was done at once", ""),
            ("Who has been told already", "Head"),
            ("When", ""),
            ("Who else", ""),
            ("Is it about the head", ""),
        ],
    );
    let screen = terminal.end(0);
    assert!(screen.contains("The concern is sealed"), "{screen}");
    for asked in ["About whom", "Which row", "When did it happen", "Area of risk", "Did the child"]
    {
        assert!(!screen.contains(asked), "{asked} was asked: {screen}");
    }
    assert_eq!(place.incidents(), before, "it is not in casework");
}

/// Everything in a place but what a connection makes and takes away.
fn everything(place: &Place) -> BTreeMap<PathBuf, Vec<u8>> {
    place.content("")
}

/// Stopped with Ctrl-C at the question after these answers.
#[track_caller]
fn stopped(place: &Place, arguments: &[&str], answers: &[(&str, &str)], question: &str) {
    let before = everything(place);
    let mut terminal = Terminal::start(place, 100, arguments);
    answer_all(&mut terminal, answers);
    terminal.answer(question, CTRL_C);
    let screen = terminal.end(1);
    let said: Vec<&str> = screen.matches("osafe: ").collect();
    assert!(!said.is_empty() && screen.matches(STOPPED).count() == said.len(), "{screen}");
    assert!(everything(place) == before, "nothing was written");
}

#[test]
fn ctrl_c_in_the_middle_of_a_concern_saves_nothing() {
    let place = Place::with_school();
    for at in [0, 3, 4, 14, 15, 18] {
        stopped(&place, &log(&[]), &LOG[..at], LOG[at].0);
    }
    assert_eq!(place.incidents(), [""; 0]);
}

#[test]
fn ctrl_c_at_the_passphrase_gives_the_terminal_back() {
    let place = Place::with_school();
    place.write("pass.txt", PASSPHRASE);
    let new =
        ["member", "new", "--name", "Jo Marsh", "--office", "staff", "--card", "jo.card.toml"];
    place
        .run(&[&new[..], &["--identity", "jo.age", "--passphrase-file", "pass.txt"]].concat())
        .ok();
    let log = ["--school", "school", "--identity", "jo.age", "log"];
    stopped(&place, &log, &[], "Passphrase for jo.age");

    let mut terminal = Terminal::start(&place, 100, &log);
    terminal.answer("Passphrase for jo.age", &format!("not the right one{RETURN}"));
    let screen = terminal.end(1);
    assert!(
        screen.contains("the passphrase is wrong") && !screen.contains("not the right"),
        "{screen}"
    );
}

const INIT: [(&str, &str); 11] = [
    ("Name of the school", "Larkfield Primary"),
    ("Which policy to start from", ""),
    ("Your own name", "Robin Vale"),
    ("Name of the deputy designated safeguarding lead", "Jo Marsh"),
    ("Name of the online safety leader", ""),
    ("Name of the head teacher", "Ash Reed"),
    ("Name of the chair of governors", ""),
    ("Name of the online safety governor", ""),
    ("Name of the technician", ""),
    ("New passphrase", PASSPHRASE),
    ("Once more", PASSPHRASE),
];

#[test]
fn a_school_is_set_up_question_by_question() {
    let place = Place::empty();
    let mut terminal = Terminal::start(&place, 100, &["init", "school", "--accept-permanent-loss"]);
    answer_all(&mut terminal, &INIT[..9]);
    terminal.answer("New passphrase", &format!("too short{RETURN}"));
    terminal.expect("too weak");
    answer_all(&mut terminal, &INIT[9..]);
    let screen = terminal.end(0);
    assert!(screen.contains("Larkfield Primary is set up"), "{screen}");
    assert!(screen.contains("AGE-SECRET-KEY-1"), "the recovery sheet is shown");
    assert!(
        !screen.contains("copper") && !screen.contains("too short"),
        "nor the passphrase: {screen}"
    );
    let settings = fs::read_to_string(place.path("school/osafe.toml")).unwrap();
    for line in ["dsl = \"Robin Vale\"", "deputy-dsl = \"Jo Marsh\"", "head-teacher = \"Ash Reed\""]
    {
        assert!(settings.contains(line), "{settings}");
    }
    // The identity is where the next command looks for it.
    place.write("pass.txt", PASSPHRASE);
    let list = ["--school", "school", "--passphrase-file", "pass.txt", "incident", "list"];
    place.run(&list).ok();
}

#[test]
fn ctrl_c_while_setting_up_makes_nothing() {
    let place = Place::empty();
    let init = ["init", "school", "--accept-permanent-loss"];
    for at in [0, 1, 5, 9, 10] {
        stopped(&place, &init, &INIT[..at], INIT[at].0);
        assert!(!place.path("school").exists() && !place.path("home/config").exists());
    }
}

#[test]
fn forty_columns_are_enough() {
    let place = Place::with_school();
    let mut terminal = Terminal::start(&place, 40, &log(&["--role", "child", "--incident", "vpn"]));
    answer_all(&mut terminal, &LOG[3..]);
    terminal.end(0);
    for arguments in [&["incident", "list"][..], &["incident", "show", &place.incidents()[0]]] {
        let arguments = [&["--school", "school", "--identity", "keys/dsl.key"], arguments].concat();
        let screen = Terminal::start(&place, 40, &arguments).end(0);
        let answer = screen.split("exit code").next().unwrap();
        for line in answer.lines() {
            assert!(line.chars().count() <= 40, "{line:?} is wider than 40 columns");
        }
        assert!(answer.contains("C12"), "{answer}");
    }
}

#[test]
fn a_procedure_is_walked_until_somebody_stops() {
    const UP: &str = "\u{1b}[A";
    let (done, stop) = (format!("{UP}{UP}"), "\u{1b}[B".to_owned());
    let place = Place::with_school();
    place.log(&common::concern("Seen in the library.")).ok();
    let incident = place.incidents()[0].clone();
    let walk = [
        "--school",
        "school",
        "--identity",
        "keys/dsl.key",
        "procedure",
        "nudes",
        "--incident",
        &incident,
    ];
    let mut terminal = Terminal::start(&place, 40, &walk);
    terminal.expect("Do not view, copy, forward");
    answer_all(
        &mut terminal,
        &[
            ("What became of it", &done),
            ("Crime number", "T-77"),
            ("Note", "told at once"),
            ("What became of it", ""),
            ("What became of it", &stop),
        ],
    );
    terminal.expect("T-77");
    terminal.end(3);
    // Somebody goes on from there, and is called away.
    let mut terminal = Terminal::start(&place, 40, &walk);
    terminal.expect("Step 2 of");
    answer_all(&mut terminal, &[("What became of it", &done), ("Crime number", ""), ("Note", "")]);
    terminal.answer("What became of it", CTRL_C);
    let screen = terminal.end(1);
    assert!(screen.contains("osafe: stopped. What was recorded before is kept."), "{screen}");
    let state = place.dsl(&walk[4..]).needs_attention();
    assert!(
        state.out.contains("2 of 10 settled") && state.out.contains("told at once"),
        "{}",
        state.out
    );
    place.chain_holds();
}

#[test]
fn custody_is_asked_for_and_a_stop_keeps_nothing() {
    let place = Place::with_school();
    place.log(&common::concern("Seen in the library.")).ok();
    let incident = place.incidents()[0].clone();
    let add = ["--school", "school", "--identity", "keys/dsl.key", "custody", "add", &incident];
    let questions = [
        ("What is it", ""),
        ("Make, colour, case", "black phone"),
        ("From whom", "Jonah Marchetti"),
        ("Who took it", ""),
        ("When", "now"),
        ("Whose it is", ""),
        ("Number on the seal", "K 1"),
        ("Where it is kept", "safe"),
        ("Why it was taken", ""),
    ];
    let mut terminal = Terminal::start(&place, 40, &add);
    answer_all(&mut terminal, &questions[..4]);
    terminal.answer(questions[4].0, CTRL_C);
    assert!(terminal.end(1).contains(STOPPED));
    assert!(!place.dsl(&["custody", "list"]).ok().out.contains("black phone"));
    let mut terminal = Terminal::start(&place, 40, &add);
    answer_all(&mut terminal, &questions);
    assert!(terminal.end(0).contains("D0001 is in custody"));
    place.chain_holds();
}

#[test]
fn no_input_asks_nothing_even_in_a_terminal() {
    let place = Place::with_school();
    let before = everything(&place);
    let mut no_identity = FOUNDING[..17].to_vec();
    no_identity[11] = "new.age";
    no_identity[1] = "another";
    for (arguments, says) in [
        (log(&["--no-input"]), "`incident` is missing; `role` is missing"),
        (vec!["init", "another", "--no-input"], "`--name` is missing"),
        (no_identity, "there is no terminal to ask for it"),
        (vec!["--school", "school", "sanction", "vpn", "--no-input"], "`--role` is missing"),
    ] {
        let screen = Terminal::start(&place, 100, &arguments).end(2);
        assert!(screen.starts_with("osafe: ") && screen.contains(says), "{screen}");
        assert!(!screen.contains('?') && !screen.contains("return to skip"), "{screen}");
    }
    assert!(everything(&place) == before);
}

#[test]
fn a_closed_window_saves_nothing() {
    let place = Place::with_school();
    let before = everything(&place);
    // The shell in between keeps its number when the program takes its place.
    let arguments = ["-c", "echo $$ > number; exec \"$@\"", "sh", OSAFE];
    let mut terminal =
        Terminal::start_program(&place, 100, "sh", &[&arguments, &log(&[])[..]].concat());
    answer_all(&mut terminal, &LOG[..5]);
    terminal.expect(LOG[5].0);
    let number = fs::read_to_string(place.path("number")).unwrap().trim().parse().unwrap();
    kill_process(Pid::from_raw(number).unwrap(), Signal::HUP).unwrap();
    terminal.end(1);
    fs::remove_file(place.path("number")).unwrap();
    assert!(everything(&place) == before);
}

fn by_dsl<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["--school", "school", "--identity", "keys/dsl.key"], more].concat()
}

#[test]
fn nothing_is_erased_before_its_number_is_typed_again() {
    let place = Place::with_demo();
    let erase = by_dsl(&["retention", "erase", "2026-0001", "--before-time"]);
    let mut terminal = Terminal::start(&place, 40, &erase);
    answer_all(&mut terminal, &[("naming nobody", "the wrong school"), ("to go on", "yes")]);
    terminal.answer("Not 2026-0001", CTRL_C);
    terminal.end(1);
    place.dsl(&["incident", "show", "2026-0001"]).ok();
    let mut terminal = Terminal::start(&place, 40, &erase);
    answer_all(&mut terminal, &[("naming nobody", "the wrong school"), ("to go on", "2026-0001")]);
    assert!(terminal.end(0).contains("2026-0001 is erased"));
}

#[test]
fn each_name_is_decided_at_the_terminal_and_what_was_answered_is_kept() {
    let place = Place::with_demo();
    let mut terminal = Terminal::start(&place, 40, &by_dsl(&["disclose", "access", "P0004"]));
    // Whether somebody of that name on the roll is the same can be said later.
    answer_all(&mut terminal, &[("the same person", "")]);
    terminal.expect("N1 Farida");
    terminal.send(DOWN);
    terminal.send(RETURN);
    answer_all(&mut terminal, &[("Why", "not theirs to have")]);
    terminal.answer("N2 Judith", CTRL_C);
    let screen = terminal.end(1);
    assert!(screen.contains("stopped. What was recorded before is kept"), "{screen}");
    assert!(
        screen.contains("osafe disclose decide Q0001") && !screen.contains("Nothing was saved"),
        "{screen}"
    );
    let shown = place.dsl(&["disclose", "show", "Q0001"]).ok().out;
    assert!(shown.contains("take out") && shown.contains("open"), "{shown}");
}

#[test]
fn episodes_are_gone_through_one_by_one() {
    let place = Place::with_demo();
    let mut terminal = Terminal::start(&place, 100, &by_dsl(&["triage"]));
    // Return alone decides nothing.
    terminal.expect("1 of 4");
    terminal.answer("What becomes of it", RETURN);
    terminal.expect("2 of 4");
    let dismissed = [("What becomes of it", DOWN), ("Why", "seen with the class teacher")];
    answer_all(&mut terminal, &dismissed);
    terminal.expect("3 of 4");
    terminal.answer("What becomes of it", CTRL_C);
    let said = terminal.end(1);
    assert!(said.contains("is kept"), "{said}");
    let list = place.dsl(&["triage", "list", "--all", "--format", "json"]).needs_attention().json();
    let states = list["episodes"].as_array().unwrap().iter().map(|episode| &episode["state"]);
    assert_eq!(states.filter(|state| *state == "dismissed").count(), 1);
}
