//! Reminders for scheduled runs: the calendar, letters, the mail server, and that nothing is said
//! twice or lost.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use common::{Place, Ran};
use ical::parser::ical::component::IcalEvent;

fn remind(place: &Place, arguments: &[&str]) -> Ran {
    place.run_by("service", &[&["remind"], arguments].concat())
}

fn settings(place: &Place, more: &str) {
    let path = place.path("school/osafe.toml");
    let text = fs::read_to_string(&path).unwrap();
    // Before the first table: what follows belongs to it.
    fs::write(&path, format!("{text}\n{more}")).unwrap();
}

const MAIL: &str = "[mail]\nfrom = \"Reminders <osafe@quillbeck.example>\"\nserver = \"127.0.0.1\"\n\
                    timeout_seconds = 1\nothers = \"office@quillbeck.example\"\n";

fn with_port(port: u16) -> String {
    format!("{MAIL}port = {port}\n[mail.to]\ngovernors = \"chair@quillbeck.example\"\n")
}

fn entries(place: &Place) -> BTreeMap<String, IcalEvent> {
    let text = fs::read(place.path("due.ics")).unwrap();
    assert!(text.split(|b| *b == b'\n').all(|line| line.len() <= 76), "lines are folded");
    let mut calendars = ical::IcalParser::new(BufReader::new(&text[..]));
    let calendar = calendars.next().unwrap().unwrap();
    assert!(calendars.next().is_none());
    let events = calendar.events.into_iter();
    events.map(|event| (value(&event, "UID"), event)).collect()
}

fn value(event: &IcalEvent, name: &str) -> String {
    let property = event.properties.iter().find(|property| property.name == name);
    property.and_then(|property| property.value.clone()).unwrap_or_default()
}

fn of<'e>(entries: &'e BTreeMap<String, IcalEvent>, start: &str) -> &'e IcalEvent {
    entries.iter().find(|(uid, _)| uid.starts_with(start)).unwrap().1
}

#[test]
fn another_programs_parser_reads_the_calendar_and_it_is_kept_up_in_place() {
    let place = Place::with_demo();
    remind(&place, &["--ics", "due.ics"]).ok();
    let file = place.path("due.ics");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let first = fs::read(&file).unwrap();
    let before = entries(&place);
    assert!(before.len() > 5, "{:?}", before.keys());
    for event in before.values() {
        assert_eq!(value(event, "DTSTART").len(), 8, "a whole day");
        assert_eq!(value(event, "DTEND"), "", "a day without an end is that day");
        assert_eq!(event.alarms.len(), 2);
        assert!(value(event, "DTSTAMP").ends_with('Z'));
    }
    assert_eq!(value(of(&before, "review-termly-assembly@"), "DTSTART"), "20260722");
    remind(&place, &["--ics", "due.ics", "--on", "21 november"]).ok();
    assert_eq!(fs::read(&file).unwrap(), first, "nothing changed, so nothing is written");
    place.dsl(&["review", "done", "termly-assembly"]).ok();
    let action = ["--action", "Mend it", "--owner", "head-teacher", "--due", "1 december"];
    place.dsl(&[&["review", "done", "technical-audit"], &action[..]].concat()).ok();
    remind(&place, &["--ics", "due.ics"]).ok();
    let after = entries(&place);
    let moved = of(&after, "review-termly-assembly@");
    assert_eq!(
        (value(moved, "DTSTART"), value(moved, "SEQUENCE")),
        ("20270331".into(), "1".into())
    );
    assert_eq!(value(of(&after, "review-action-V0001@"), "STATUS"), "CONFIRMED");
    place.dsl(&["review", "act", "V0001", "--done"]).ok();
    remind(&place, &["--ics", "due.ics"]).ok();
    let gone = entries(&place);
    let gone = of(&gone, "review-action-V0001@");
    assert_eq!((value(gone, "STATUS"), gone.alarms.len()), ("CANCELLED".into(), 0));
}

#[test]
fn no_child_and_no_case_is_named_whoever_runs_it() {
    let place = Place::with_demo();
    for who in ["service", "dsl"] {
        place.run_by(who, &["remind", "--ics", "due.ics"]).ok();
        let printed = place.run_by(who, &["remind", "--again"]).needs_attention().out;
        let calendar = fs::read_to_string(place.path("due.ics")).unwrap().replace("\r\n ", "");
        let all = calendar + &printed;
        assert!(all.contains("2026-0013"), "the number of the case");
        assert!(!all.contains("dealt with at once"), "not what it is about");
        for account in osafe::demo::school().unwrap().accounts() {
            if account.class.is_some() {
                assert!(!all.contains(&account.name), "{}", account.name);
            }
        }
    }
}

#[test]
fn only_those_who_can_open_a_case_see_what_is_due_of_it() {
    let place = Place::with_demo();
    let ids = |who: &str| -> BTreeSet<String> {
        let arguments = ["due", "--kind", "action", "--format", "json"];
        let items = place.run_by(who, &arguments).needs_attention().json()["items"].clone();
        let items = items.as_array().unwrap().iter();
        items.map(|item| format!("{} {}", item["id"], item["title"])).collect()
    };
    let own: Vec<String> = ids("dsl").into_iter().collect();
    assert!(own[0].contains("2026-0013/online-safety-leader"), "{own:?}");
    let numbers: Vec<String> = ids("technician").into_iter().collect();
    assert_eq!(numbers.len(), 1, "{numbers:?}");
    assert!(numbers[0].starts_with("\"2026-0013\" \"Something in this record is due"));
    let settled = ["incident", "act", "2026-0013", "online-safety-leader", "--done", "today"];
    place.dsl(&settled).ok();
    let none = place.run_by("technician", &["due", "--kind", "action", "--format", "json"]);
    assert_eq!(none.json()["items"], serde_json::json!([]), "gone at once");
    place.chain_holds();
}

#[test]
fn a_reminder_is_said_once_a_day() {
    let place = Place::with_demo();
    assert!(remind(&place, &[]).needs_attention().out.contains("termly-assembly"));
    assert_eq!(remind(&place, &[]).ok().out, "");
    assert!(remind(&place, &["--again"]).needs_attention().out.contains("termly-assembly"));
    place.dsl(&["review", "trigger", "new AI tool", "--due", "today"]).ok();
    let only = remind(&place, &[]).needs_attention().out;
    assert!(only.contains("RT0001") && !only.contains("termly-assembly"), "{only}");
    // The computer was off for a month.
    let later = remind(&place, &["--on", "20 december", "--format", "csv"]).needs_attention().out;
    assert_eq!(later.matches("termly-assembly").count(), 1);
    let days: Vec<&str> = later.lines().skip(1).filter_map(|line| line.split(',').next()).collect();
    assert!(days.len() > 4 && days.is_sorted(), "the oldest first: {later}");
}

#[test]
fn what_could_not_be_printed_is_said_by_the_next_run() {
    let place = Place::with_demo();
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let failed = place.command_by("service", &["remind"]).stdout(full).output().unwrap();
    assert_eq!(failed.status.code(), Some(1));
    remind(&place, &[]).needs_attention();
}

#[test]
fn each_owner_gets_one_letter_and_who_has_no_address_is_named() {
    let place = Place::with_demo();
    fs::create_dir(place.path("out")).unwrap();
    remind(&place, &["--eml", "out"]).refused(2, "osafe.toml has no [mail]");
    let only = MAIL.replace("others = \"office@quillbeck.example\"\n", "");
    settings(&place, &format!("{only}[mail.to]\ngovernors = \"chair@quillbeck.example\"\n"));
    remind(&place, &["--eml", "out"]).refused(1, "nobody can be reminded for: ");
    let letter = fs::read_to_string(place.path("out/osafe-2026-11-20-governors.eml")).unwrap();
    assert!(letter.contains("To: chair@quillbeck.example") && letter.contains("30 Sep 2025"));
    // Lines are wrapped, and long ones folded by the mail format.
    let words = letter.replace("=\r\n", "").split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "was due on 30 Sep 2025, overdue by 416 days",
        "Source: ",
        "Record it: `osafe review done policy`",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert_eq!(fs::read_dir(place.path("out")).unwrap().count(), 1);
    settings(&place, "head-teacher = \"head@quillbeck.example\"\n");
    remind(&place, &["--eml", "out"]).refused(1, "nobody can be reminded for: ");
    assert!(place.path("out/osafe-2026-11-20-head-teacher.eml").exists());
    let mode = fs::metadata(place.path("out/osafe-2026-11-20-governors.eml")).unwrap();
    assert_eq!(mode.permissions().mode() & 0o777, 0o600);
    let doctor = place.dsl(&["doctor"]).needs_attention().out;
    assert!(
        doctor.contains("reminders-failed") && doctor.contains("20 Nov 2026 09:00"),
        "{doctor}"
    );
}

/// A mail server for one connection that says these lines, one for each it is told, and then
/// listens; gives back what it was told.
fn server(says: &'static [&'static str]) -> (u16, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (told, heard) = channel();
    thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        told.send(talk(stream, says)).ok();
    });
    (port, heard)
}

fn talk(mut stream: TcpStream, says: &[&str]) -> String {
    stream.set_read_timeout(Some(Duration::from_secs(4))).unwrap();
    let mut lines = BufReader::new(stream.try_clone().unwrap());
    let mut heard = String::new();
    for (turn, line) in says.iter().enumerate() {
        if turn > 0 && lines.read_line(&mut heard).unwrap_or(0) == 0 {
            return heard;
        }
        stream.write_all(line.as_bytes()).ok();
    }
    let mut rest = Vec::new();
    lines.read_to_end(&mut rest).ok();
    heard + &String::from_utf8_lossy(&rest)
}

#[test]
fn a_mail_server_that_hangs_is_given_up_and_nothing_is_lost() {
    for says in [&[][..], &["220 mail.example\r\n"]] {
        let place = Place::with_demo();
        let (port, _heard) = server(says);
        settings(&place, &with_port(port));
        let begun = Instant::now();
        remind(&place, &["--smtp"]).refused(1, "the mail server does not answer in time");
        assert!(begun.elapsed() < Duration::from_secs(20));
        fs::create_dir(place.path("out")).unwrap();
        remind(&place, &["--eml", "out"]).needs_attention();
        assert!(place.path("out/osafe-2026-11-20-governors.eml").exists(), "said by the next run");
    }
}

#[test]
fn a_mail_server_without_tls_is_told_nothing() {
    let place = Place::with_demo();
    let (port, heard) = server(&["220 mail.example\r\n", "250-mail.example\r\n250 AUTH PLAIN\r\n"]);
    settings(&place, &with_port(port).replace("[mail.to]", "user = \"osafe\"\n[mail.to]"));
    remind(&place, &["--smtp"]).refused(2, "the password of the mail server is missing");
    place.write("smtp", "secret-word\n");
    let told = ["--smtp", "--password-file", "smtp"];
    fs::set_permissions(place.path("smtp"), fs::Permissions::from_mode(0o644)).unwrap();
    remind(&place, &told).refused(1, "others may read `");
    fs::set_permissions(place.path("smtp"), fs::Permissions::from_mode(0o600)).unwrap();
    remind(&place, &told).refused(1, "the mail server offers no TLS");
    let heard = heard.recv_timeout(Duration::from_secs(5)).unwrap();
    assert!(heard.starts_with("EHLO ") && !heard.contains("MAIL") && !heard.contains("AUTH"));
}

#[test]
fn a_mail_server_that_refuses_or_is_not_there_is_named_in_a_sentence() {
    let place = Place::with_demo();
    let (port, _heard) = server(&["554 no service here\r\n"]);
    settings(&place, &with_port(port));
    remind(&place, &["--smtp"]).refused(1, "the mail server refuses the reminder, with code 554");
    remind(&place, &["--smtp"]).refused(1, "the mail server cannot be reached");
    remind(&place, &[]).needs_attention();
}

#[test]
fn what_to_install_is_shown_and_installed_once() {
    let place = Place::with_demo();
    let shown = |arguments: &[&str]| {
        let shown = remind(&place, &[&["--install"], arguments].concat());
        assert_eq!(shown.code, Some(0), "{shown:?}");
        (shown.out, shown.err)
    };
    let (cron, _) = shown(&["cron", "--at", "6:30"]);
    assert_eq!(cron.lines().count(), 4, "no line is broken: {cron}");
    assert!(cron.contains("30 6 * * * ") && cron.contains("@reboot"), "{cron}");
    let (units, _) = shown(&["systemd", "--smtp"]);
    assert!(units.contains("Persistent=true") && units.contains("\"--smtp\""), "{units}");
    let (task, notes) = shown(&["windows"]);
    assert!(task.starts_with("<?xml") && task.contains("StartWhenAvailable"), "{task}");
    assert!(notes.contains("Nobody sees what it prints"), "{notes}");
    remind(&place, &["--install", "windows", "--apply"]).refused(2, "this is not Windows");
    remind(&place, &["--install", "cron", "--at", "25:00"]).refused(2, "is no time of day");
    // A crontab of the test's own.
    fs::create_dir(place.path("bin")).unwrap();
    let script =
        "#!/bin/sh\nif [ \"$1\" = -l ]; then cat \"$HOME/tab\"; else cat > \"$HOME/tab\"; fi\n";
    place.write("bin/crontab", script);
    fs::set_permissions(place.path("bin/crontab"), fs::Permissions::from_mode(0o755)).unwrap();
    fs::write(place.path("home/tab"), "5 5 * * * other\n").unwrap();
    let install = || {
        let mut command = place.command_by("service", &["remind", "--install", "cron", "--apply"]);
        let path = format!("{}:/usr/bin:/bin", place.path("bin").display());
        Ran::from(command.env("PATH", path).output().unwrap()).ok().out
    };
    assert!(install().starts_with("Installed\n"));
    assert!(install().starts_with("Installed already"));
    let tab = fs::read_to_string(place.path("home/tab")).unwrap();
    assert!(tab.starts_with("5 5 * * * other\n") && tab.matches("@reboot").count() == 1, "{tab}");
}

#[test]
fn the_doctor_warns_when_no_run_was_there_for_two_days() {
    let place = Place::with_demo();
    assert!(place.dsl(&["doctor"]).needs_attention().out.contains("Last scheduled run  never"));
    remind(&place, &[]).needs_attention();
    assert!(!place.dsl(&["doctor"]).needs_attention().out.contains("reminders-late"));
    let mut later = place.command_by("dsl", &["doctor"]);
    let later = Ran::from(later.env("OSAFE_NOW", "2026-11-23T09:00:00Z").output().unwrap());
    assert!(later.needs_attention().out.contains("reminders-late"));
}

#[test]
fn what_has_no_date_is_named_once_and_in_no_reminder() {
    let place = Place::with_demo();
    let due = |more: &[&str]| {
        let answer = place.dsl(&[&["due", "--format", "json"], more].concat()).json();
        let undated = answer["undated"].as_array().unwrap().iter();
        undated.map(|id| id.as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let before = due(&[]);
    assert!(before.contains(&"debrief".to_owned()), "{before:?}");
    assert_eq!(due(&["--kind", "action"]), [""; 0]);
    assert_eq!(due(&["--owner", "head-teacher", "--kind", "review"]), ["risk-methods", "debrief"]);
    let shown = place.dsl(&["due"]).needs_attention().out;
    assert_eq!(shown.matches("No date set").count(), 1, "{shown}");
    assert!(shown.contains("osafe review set"), "{shown}");
    let reminded = remind(&place, &["--again"]).needs_attention().out;
    assert!(!reminded.contains("debrief") && !reminded.contains("No date set"), "{reminded}");
    place.dsl(&["review", "set", "debrief", "--every", "term"]).ok();
    assert_eq!(due(&[]).len(), before.len() - 1);
}
