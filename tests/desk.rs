//! `osafe desk`: the session at a terminal as a person has it, and as a script.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test")]

mod common;

use std::fs;
use std::io::Write;
use std::process::Stdio;

use common::terminal::Terminal;
use common::{OSAFE, PASSPHRASE, Place, Ran, files};
use osafe::vault::identity::Identity;
use rustix::process::{Pid, Signal, kill_process};

const PROMPT: &str = "osafe> ";
const QUESTION: &str = "Passphrase for keys/dsl.age";
const RETURN: &str = "\r";
const CTRL_C: &str = "\u{3}";
const CTRL_D: &str = "\u{4}";
const CTRL_Z: &str = "\u{1a}";
const UP: &str = "\u{1b}[A";
/// Long enough to be typed in, in minutes.
const SHORT: &str = "0.05";

/// An invented school whose DSL has a passphrase.
fn place() -> Place {
    let place = Place::with_demo();
    let key = fs::read(place.path("keys/dsl.key")).unwrap();
    let identity = Identity::from_key_file(&key).unwrap();
    let file = identity.to_protected(PASSPHRASE.to_owned().into()).unwrap();
    place.write("keys/dsl.age", file);
    place
}

fn arguments<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["--school", "school", "--identity", "keys/dsl.age", "desk"], more].concat()
}

/// The desk, unlocked.
fn desk(place: &Place, columns: u16, more: &[&str]) -> Terminal {
    let mut terminal = Terminal::start(place, columns, &arguments(more));
    unlock(&mut terminal);
    terminal.expect("Unlocked.");
    terminal
}

#[track_caller]
fn unlock(terminal: &mut Terminal) {
    terminal.answer(QUESTION, &format!("{PASSPHRASE}{RETURN}"));
}

/// Types a line at the prompt and waits for what it answers.
#[track_caller]
fn line(terminal: &mut Terminal, line: &str, answer: &str) {
    terminal.answer(PROMPT, &format!("{line}{RETURN}"));
    terminal.expect(answer);
}

#[track_caller]
fn leave(mut terminal: Terminal) -> String {
    terminal.answer(PROMPT, CTRL_D);
    terminal.end(0)
}

#[test]
fn unlocked_once_it_runs_every_command() {
    let place = place();
    let mut terminal = desk(&place, 100, &[]);
    terminal.expect("Urgent: ");
    terminal.expect("1 immediate action open");
    line(&mut terminal, "incident list --role visitor", "Rhona Tennick");
    line(&mut terminal, "osafe sanction 'vpn' --role child", "C12");
    line(&mut terminal, "audit verify --format csv", "casework,holds");
    line(&mut terminal, "frobnicate", "unrecognized subcommand");
    line(&mut terminal, "demo other", "not run inside the desk");
    line(&mut terminal, "", "Urgent: ");
    terminal.answer(PROMPT, &format!("quit{RETURN}"));
    let screen = terminal.end(0);
    assert_eq!(screen.matches(QUESTION).count(), 1, "{screen}");
    assert!(!screen.contains("copper"), "{screen}");
}

#[test]
fn a_wrong_passphrase_is_asked_for_again_but_not_for_ever() {
    let place = place();
    let mut terminal = Terminal::start(&place, 100, &arguments(&[]));
    terminal.answer(QUESTION, &format!("not the right one{RETURN}"));
    terminal.expect("the passphrase is wrong");
    unlock(&mut terminal);
    terminal.expect("Unlocked.");
    leave(terminal);

    let mut terminal = Terminal::start(&place, 100, &arguments(&[]));
    for _ in 0..3 {
        terminal.answer(QUESTION, &format!("not the right one{RETURN}"));
        terminal.expect("the passphrase is wrong");
    }
    let screen = terminal.end(1);
    assert!(!screen.contains("Unlocked") && !screen.contains("not the right"), "{screen}");
}

#[test]
fn locked_on_demand_it_asks_again() {
    let place = place();
    let mut terminal = desk(&place, 100, &[]);
    line(&mut terminal, "incident show 2026-0001", "Jonah Marchetti");
    line(&mut terminal, "lock", "Locked.");
    terminal.answer(QUESTION, &format!("wrong{RETURN}"));
    terminal.expect("the passphrase is wrong");
    unlock(&mut terminal);
    terminal.expect("Urgent: ");
    line(&mut terminal, "incident list --role visitor", "Rhona Tennick");
    line(&mut terminal, "lock", "Locked.");
    terminal.answer(QUESTION, CTRL_C);
    terminal.end(1);
}

#[test]
fn nobody_there_it_clears_the_screen_and_forgets_the_line() {
    let place = place();
    let mut terminal = Terminal::start_raw(&place, &arguments(&["--lock-after", SHORT]));
    unlock(&mut terminal);
    terminal.expect("Unlocked.");
    terminal.answer(PROMPT, "incident li");
    terminal.expect("\u{1b}[2J");
    terminal.expect("\u{1b}[3J");
    terminal.expect("Locked, because nobody was here. Press Return to go on.");
    terminal.send("st --role visitor\r");
    unlock(&mut terminal);
    terminal.expect("Urgent: ");
    line(&mut terminal, "contact --format csv", "Police, emergency");
    let screen = leave(terminal);
    assert!(!screen.contains("Rhona"), "the line before the lock is not run: {screen}");
}

#[test]
fn a_question_left_open_needs_the_passphrase_to_go_on() {
    let place = place();
    let before = place.incidents();
    let mut terminal = desk(&place, 100, &["--lock-after", SHORT]);
    line(&mut terminal, "log --role child --incident vpn", "When did it happen");
    terminal.expect("Locked, because nobody was here");
    terminal.send(RETURN);
    terminal.answer(QUESTION, &format!("wrong{RETURN}"));
    terminal.expect("the passphrase is wrong");
    unlock(&mut terminal);
    terminal.answer("Name of the person it is about", CTRL_C);
    terminal.expect("stopped. Nothing was saved.");
    line(&mut terminal, "incident list --role visitor", "Rhona Tennick");
    leave(terminal);
    assert_eq!(place.incidents(), before);
    place.chain_holds();
}

#[test]
fn ctrl_c_clears_a_line_and_ends_a_command_only() {
    let place = place();
    let mut terminal = desk(&place, 100, &[]);
    terminal.answer(PROMPT, &format!("incident list --role visitor{CTRL_C}"));
    terminal.expect("Urgent: ");
    line(&mut terminal, "log", "About whom");
    terminal.send(CTRL_C);
    terminal.expect("stopped. Nothing was saved.");
    terminal.expect("Urgent: ");
    terminal.answer(PROMPT, CTRL_Z);
    terminal.send("contact --format csv\r");
    terminal.expect("Police, emergency");
    let screen = leave(terminal);
    assert!(!screen.contains("Rhona"), "{screen}");
}

#[test]
fn commands_and_numbers_already_seen_are_completed() {
    let place = place();
    let mut terminal = desk(&place, 100, &[]);
    line(&mut terminal, "inci\tlis\t--rol\tvisi\t", "Rhona Tennick");
    line(&mut terminal, "incident sh\t2026-\t", "Rhona Tennick");
    terminal.answer(PROMPT, &format!("{UP}{UP}{RETURN}"));
    terminal.expect("School  Quillbeck");
    leave(terminal);
}

#[test]
fn pasted_text_is_not_run_or_obeyed() {
    let place = place();
    let mut terminal = Terminal::start_raw(&place, &arguments(&[]));
    unlock(&mut terminal);
    terminal.expect("Unlocked.");
    let pasted = "incident list --role visitor\nlock\u{7}\u{9b}2J";
    terminal.answer(PROMPT, &format!("\u{1b}[200~{pasted}\u{1b}[201~"));
    // The marks in their place, a byte of UTF-8 taken for a character.
    terminal.expect("lock\u{ef}\u{bf}\u{bd}\u{ef}\u{bf}\u{bd}2J");
    terminal.send(RETURN);
    terminal.expect("the line has hidden characters or line breaks");
    terminal.expect("Urgent: ");
    let screen = leave(terminal);
    for bad in ["\u{7}", "\u{9b}", "Rhona", "Locked"] {
        assert!(!screen.contains(bad), "{bad:?} in {screen:?}");
    }
}

#[test]
fn forty_columns_are_enough_and_nothing_is_coloured() {
    let place = place();
    let mut terminal = desk(&place, 40, &[]);
    line(&mut terminal, "incident show 2026-0010", "Rhona Tennick");
    let screen = leave(terminal);
    let shown = screen.split("exit code").next().unwrap();
    let wide = shown.lines().find(|l| l.chars().count() > 40 && !l.contains("`help`"));
    assert_eq!(wide, None, "{shown}");

    let mut terminal = Terminal::start_raw(&place, &arguments(&[]));
    unlock(&mut terminal);
    terminal.expect("Unlocked.");
    line(&mut terminal, "due", "overdue");
    let screen = leave(terminal);
    let coloured = screen.split("\u{1b}[").any(|code| {
        code.find(|c: char| c.is_ascii_alphabetic()).is_some_and(|end| &code[end..=end] == "m")
    });
    assert!(!coloured, "{screen:?}");
}

#[test]
fn no_file_remembers_what_was_typed() {
    let place = place();
    let marker = "zqxmarigoldvex";
    let mut terminal = desk(&place, 100, &[]);
    line(&mut terminal, &format!("sanction {marker} --role child"), "osafe");
    line(&mut terminal, &format!("contact {marker}"), "osafe");
    terminal.answer(PROMPT, &format!("quit{RETURN}"));
    terminal.end(0);
    let home = files(&place.path("home"));
    assert!(home.is_empty(), "nothing in the person's home: {home:?}");
    for file in files(&place.path("")) {
        let content = fs::read(&file).unwrap();
        let found = content.windows(marker.len()).any(|part| part == marker.as_bytes());
        assert!(!found, "{}", file.display());
    }
}

#[test]
fn a_closed_window_ends_it_and_gives_the_terminal_back() {
    let place = place();
    let start = ["-c", "echo $$ > number; exec \"$@\"", "sh", OSAFE];
    let all = [&start, &arguments(&[])[..]].concat();
    for question in ["", "log"] {
        let mut terminal = Terminal::start_program(&place, 100, "sh", &all);
        unlock(&mut terminal);
        terminal.expect("Unlocked.");
        terminal.expect(PROMPT);
        if !question.is_empty() {
            terminal.send(&format!("{question}{RETURN}"));
            terminal.expect("About whom");
        }
        let number = fs::read_to_string(place.path("number")).unwrap().trim().parse().unwrap();
        kill_process(Pid::from_raw(number).unwrap(), Signal::HUP).unwrap();
        terminal.end(1);
    }
}

/// The desk reading a script.
fn script(place: &Place, arguments: &[&str], text: &[u8]) -> Ran {
    let mut command = place.command(arguments);
    let mut child = command.stdin(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(text).unwrap();
    Ran::from(child.wait_with_output().unwrap())
}

#[test]
fn a_script_runs_to_its_end_and_gives_the_highest_code() {
    let place = place();
    let desk = ["--school", "school", "--identity", "keys/dsl.key", "--format", "csv", "desk"];
    let ran = script(&place, &desk, b"# a remark\n\nincident list --role visitor\nlock\r\n");
    assert!(ran.ok().out.contains("Rhona Tennick"));
    let ran = script(&place, &desk, b"contact police\ndue\ncontact police --format json");
    assert_eq!((ran.code, ran.err.as_str()), (Some(3), ""), "something is due");
    assert!(ran.out.contains("\"schema\""), "its own format goes before the session's");
    let ran = script(&place, &desk, b"due\nfrobnicate\nincident show 2031-0001\ncontact police\n");
    assert_eq!(ran.code, Some(3), "{ran:?}");
    assert!(ran.err.contains("frobnicate") && ran.err.contains("2031-0001"), "{ran:?}");
    let ran = script(&place, &desk, b"incident show 2031-0001\nquit\ndue\n");
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""), "{ran:?}");
    script(&place, &desk, b"due \x1b[2J\n").refused(2, "hidden characters");
    script(&place, &desk, b"\xff\n").refused(1, "not UTF-8");
    script(&place, &desk, &vec![b'a'; 100_000]).refused(1, "longer than a command");
}

#[test]
fn a_script_takes_the_passphrase_from_a_file_or_not_at_all() {
    let place = place();
    script(&place, &arguments(&[]), b"due\n").refused(2, "there is no terminal to ask for it");
    place.write("pass.txt", PASSPHRASE);
    let with_file = arguments(&["--passphrase-file", "pass.txt"]);
    let ran = script(&place, &with_file, b"incident list --role visitor\nlock\nincident list\n");
    assert!(ran.ok().out.contains("Jonah"));
    let key = fs::read(place.path("keys/dsl.age")).unwrap();
    script(&place, &with_file, b"due -o keys/dsl.age --yes\n").refused(2, "is there already");
    script(&place, &with_file, b"due -o pass.txt --yes\n").refused(2, "is there already");
    assert!(fs::read(place.path("keys/dsl.age")).unwrap() == key);
    // What is meant for the session's identity opens no other.
    let other = b"incident list --identity other.age\n";
    fs::copy(place.path("keys/dsl.age"), place.path("other.age")).unwrap();
    script(&place, &with_file, other).refused(2, "there is no terminal to ask for it");
}

#[test]
fn a_real_school_locks_after_whole_minutes() {
    let place = Place::with_school();
    for minutes in ["0.05", "1.5"] {
        place.dsl(&["desk", "--lock-after", minutes]).refused(2, "whole minutes from 1 to 60");
    }
    for minutes in ["0", "61", "-1", "nan", "inf", "x"] {
        let ran = place.dsl(&["desk", &format!("--lock-after={minutes}")]);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{ran:?}");
    }
    place.dsl(&["desk", "--lock-after", "60"]).ok();
    place.dsl(&["desk", "-o", "answer.txt"]).refused(2, "no answer that `--output` could write");
    assert!(!place.path("answer.txt").exists());
}

/// Whether the memory of a process holds some bytes.
#[cfg(target_os = "linux")]
fn in_memory(number: i32, secret: &[u8]) -> usize {
    use std::os::unix::fs::FileExt;
    let maps = fs::read_to_string(format!("/proc/{number}/maps")).unwrap();
    let memory = fs::File::open(format!("/proc/{number}/mem")).unwrap();
    let mut found = 0;
    for map in maps.lines().filter(|map| map.contains(" rw-p ")) {
        let (from, to) = map.split_whitespace().next().unwrap().split_once('-').unwrap();
        let [from, to] = [from, to].map(|end| u64::from_str_radix(end, 16).unwrap());
        let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
        if memory.read_exact_at(&mut bytes, from).is_ok() {
            found += bytes.windows(secret.len()).filter(|part| *part == secret).count();
        }
    }
    found
}

/// The bytes of a key as `age` writes it down.
#[cfg(target_os = "linux")]
fn bech32(text: &str) -> Vec<u8> {
    const LETTERS: &str = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    let (_, data) = text.rsplit_once('1').unwrap();
    let data = data[..data.len() - 6].to_lowercase();
    let bits = data.chars().flat_map(|letter| {
        let five = LETTERS.find(letter).unwrap();
        (0..5).rev().map(move |bit| u8::try_from(five >> bit & 1).unwrap())
    });
    let bits: Vec<u8> = bits.collect();
    bits.chunks_exact(8).map(|byte| byte.iter().fold(0, |all, bit| all << 1 | bit)).collect()
}

#[cfg(target_os = "linux")]
#[test]
fn a_lock_takes_the_secrets_out_of_memory() {
    let place = place();
    let key = fs::read_to_string(place.path("keys/dsl.key")).unwrap();
    let value = |name: &str| {
        let line = key.lines().find(|line| line.starts_with(name)).unwrap();
        line.split('"').nth(1).unwrap().to_owned()
    };
    let keys = [hex::decode(value("signing")).unwrap(), bech32(&value("secret"))];
    let texts = [value("secret"), value("signing"), PASSPHRASE.to_owned()];
    let start = ["-c", "echo $$ > number; exec \"$@\"", "sh", OSAFE];
    let all = [&start, &arguments(&[])[..]].concat();
    let mut terminal = Terminal::start_program(&place, 100, "sh", &all);
    unlock(&mut terminal);
    terminal.expect("Unlocked.");
    line(&mut terminal, "incident show 2026-0010", "Rhona Tennick");
    terminal.expect(PROMPT);
    let number = fs::read_to_string(place.path("number")).unwrap().trim().parse().unwrap();
    for key in &keys {
        assert!(key.len() == 32 && in_memory(number, key) > 0, "the session works with it");
    }
    terminal.send(&format!("lock{RETURN}"));
    terminal.expect("Locked.");
    terminal.expect(QUESTION);
    for (what, key) in ["signing", "secret"].iter().zip(&keys) {
        assert_eq!(in_memory(number, key), 0, "the {what} key");
    }
    for (what, text) in ["secret", "signing", "passphrase"].iter().zip(&texts) {
        assert_eq!(in_memory(number, text.as_bytes()), 0, "the text of the {what}");
    }
    terminal.send(CTRL_C);
    terminal.end(1);
}
