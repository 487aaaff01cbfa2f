//! Five cases from the first worry to the closed record, with the commands that the people of a
//! school would use, and the incident form and the chronology that they hand over.
#![allow(clippy::unwrap_used, reason = "a test")]

mod common;

use common::{Place, Ran, rows_of};
use serde_json::{Value, json};

/// An incident in somebody's hands.
struct Case<'p> {
    place: &'p Place,
    who: &'static str,
    reference: String,
}

impl Case<'_> {
    /// A command about it.
    fn run(&self, command: &[&str]) -> Ran {
        let command: Vec<&str> = command
            .iter()
            .map(|word| if *word == "REF" { &self.reference } else { *word })
            .collect();
        self.place.run_by(self.who, &command)
    }

    /// The same with a record as JSON.
    fn give(&self, command: &[&str], record: &Value) -> Ran {
        self.place.write("record.json", record.to_string());
        self.run(&[command, &["--json", "record.json"]].concat())
    }

    /// The same with a text from a file.
    fn tell(&self, command: &[&str], text: &str) -> Ran {
        self.place.write("text.txt", text);
        self.run(&[command, &["text.txt"]].concat())
    }

    fn act(&self, record: &Value) {
        self.give(&["incident", "act", "REF"], record).ok();
    }

    /// The names of the actions still open.
    fn open(&self) -> Vec<String> {
        let rows = self.rows("actions");
        let open = rows.iter().filter(|row| row["status"] == "open");
        open.map(|row| row["id"].as_str().unwrap().to_owned()).collect()
    }

    /// The rows of a table of the form; none when it is not there.
    fn rows(&self, table: &str) -> Vec<Value> {
        let shown = self.run(&["incident", "show", "REF", "--format", "json"]).ok().json();
        rows_of(&shown, table)
    }

    /// Closing is refused as long as something is open, then what is left is left out at once.
    fn leave_out_the_rest(&self, reason: &str) {
        let open = self.open();
        let refused = self.give(&["incident", "close", "REF"], &closing("too early"));
        let refused = refused.needs_attention();
        let says = format!("is not closed: {} actions are open", open.len());
        assert!(refused.out.contains(&says), "{}", refused.out);
        let named: Vec<&str> = open.iter().map(String::as_str).collect();
        let waive = [&["incident", "waive", "REF"], &named[..], &["--reason"]].concat();
        let stands = self.tell(&waive, reason).ok();
        assert!(stands.out.contains("No action is open."), "{}", stands.out);
        assert_eq!(self.open(), [""; 0]);
        let stands = self.decide(reason).unwrap_or(stands);
        assert!(stands.out.contains("No action is open. Close it with"), "{}", stands.out);
    }

    /// Closing waits for decisions too. How it stands after the last of them.
    fn decide(&self, reason: &str) -> Option<Ran> {
        let mut stands = None;
        for row in self.rows("pointed-out") {
            let early = self.give(&["incident", "close", "REF"], &closing("too early"));
            let says = early.needs_attention().out;
            let code = row["code"].as_str().unwrap();
            assert!(says.contains("not all is decided") && says.contains(code), "{says}");
            // Taking up continued infringements would add what its row wants.
            let choice = if code == "police-list" { "--taken" } else { "--not-taken" };
            let decide = ["incident", "decide", "REF", code, choice, "--reason"];
            stands = Some(self.tell(&decide, reason).ok());
        }
        stands
    }

    /// Closes it; the form and the chronology say all of these, on paper and as HTML.
    fn close(&self, outcome: &str, says: &[&str]) {
        self.give(&["incident", "close", "REF"], &closing(outcome)).ok();
        self.run(&["incident", "act", "REF", "police"]).refused(1, "is closed");
        for document in [["incident", "show", "REF"], ["chronology", "REF", "--quiet"]] {
            let paper = self.run(&document).ok().out;
            assert!(paper.lines().all(|line| line.chars().count() <= 100), "{paper}");
            let html = self.run(&[&document[..], &["--format", "html"]].concat()).ok().out;
            let ended = [outcome, "Support and a clear record", "It was proportionate"];
            for text in says.iter().chain(&ended) {
                // On paper a cell may be broken over lines beside those of the next column.
                let word = text.split_whitespace().last().unwrap();
                assert!(paper.contains(word), "no `{word}`: {paper}");
                assert!(flat(&html).contains(text), "no `{text}`: {html}");
            }
        }
        holds(self.place);
    }
}

fn closing(outcome: &str) -> Value {
    json!({
        "outcome": outcome,
        "decision": {
            "what": "Support and a clear record",
            "reason": "It was proportionate",
            "referral_not_made_because": "the threshold was not met for more than was done",
        },
        "debrief": "2026-11-20",
        "lessons": "Tell the DSL the same day",
    })
}

/// A text with every run of spaces and line breaks as one space: what a reader takes in.
fn flat(text: &str) -> String {
    let text = text.replace("&#x2f;", "/").replace("&#x27;", "'");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The chains of every vault hold.
#[track_caller]
fn holds(place: &Place) {
    for (who, chains) in [("dsl", 2), ("head", 1), ("chair", 2), ("technician", 1)] {
        let verdict = place.run_by(who, &["audit", "verify", "--format", "json"]).ok();
        assert_eq!(verdict.out.matches("\"holds\"").count(), chains, "{who}: {verdict:?}");
    }
}

/// Submitted by somebody.
fn submit(place: &Place, who: &str, concern: &Value, more: &[&str]) -> Value {
    place.write("concern.json", concern.to_string());
    place.run_by(who, &[&["log", "--json", "concern.json"], more].concat()).ok().json()
}

/// Sealed by the teacher and accepted by somebody.
fn accepted<'p>(
    place: &'p Place,
    concern: &Value,
    more: &[&str],
    (who, number): (&'static str, &str),
) -> Case<'p> {
    let sent = submit(place, "teacher", concern, more);
    let receipt = sent["receipt"].as_str().unwrap();
    let list = place.run_by(who, &["inbox", "list"]).needs_attention();
    assert!(list.out.contains(receipt), "{}", list.out);
    let answer = place.run_by(who, &["inbox", "accept", receipt]).ok();
    assert!(answer.out.contains(&format!("Incident {number} is recorded")), "{}", answer.out);
    Case { place, who, reference: number.to_owned() }
}

/// Nobody of these finds a trace of it.
fn unseen_by(case: &Case<'_>, who: &[&str], word: &str) {
    for who in who {
        let look = |command: &[&str]| case.place.run_by(who, command);
        let list = look(&["incident", "list", "--all"]).ok();
        assert!(!list.out.contains(&case.reference) && !list.out.contains(word), "{}", list.out);
        let show = look(&["incident", "show", &case.reference]);
        assert!(matches!(show.code, Some(1 | 2)) && show.out.is_empty(), "{show:?}");
        assert!(!look(&["incident", "list", "--search", word]).ok().out.contains(&case.reference));
        assert_ne!(look(&["chronology", &case.reference]).code, Some(0));
        assert!(!look(&["inbox", "list", "--all"]).out.contains(word));
    }
}

#[test]
fn a_child_gets_round_the_filter_again() {
    let place = Place::with_demo();
    // The national policy: its row on carrying on covers the one on proxies.
    let settings = std::fs::read_to_string(place.path("school/osafe.toml")).unwrap();
    place.write("school/osafe.toml", settings.replace("\"st-jeromes\"", "\"england-2026\""));
    let mut concern = json!({
        "incident": "proxy", "role": "child", "occurred": "2026-11-18T11:20", "place": "Library",
        "description": "A proxy page was open on LIB-04.", "device": "LIB-04",
        "own_words": "Everybody does it.",
        "people": [{"name": "Marek Dunnington", "role": "child", "class": "6B"}],
    });
    let first = submit(&place, "dsl", &concern, &[])["reference"].as_str().unwrap().to_owned();
    place.dsl(&["incident", "act", &first, "warning", "--done", "2026-11-18"]).ok();
    concern["occurred"] = "2026-11-19T11:25".into();
    let second = submit(&place, "dsl", &concern, &[]);
    assert_eq!(second["suggestions"][0]["code"], "continued-infringements", "{second}");
    let case = Case {
        place: &place,
        who: "dsl",
        reference: second["reference"].as_str().unwrap().to_owned(),
    };
    let shown = flat(&case.run(&["incident", "show", "REF"]).ok().out);
    assert!(shown.contains(&first) && shown.contains("warning or sanction is recorded"), "{shown}");
    let decide = ["incident", "decide", "REF", "continued-infringements"];
    case.run(&[&decide[..], &["--taken"]].concat()).refused(2, "`reason` is missing");
    case.tell(&[&decide[..], &["--taken", "--reason"]].concat(), "Warned only yesterday.").ok();
    let link = json!({"to": first, "why": "the same proxy"});
    case.tell(&["incident", "link", "REF", &first, "--why"], link["why"].as_str().unwrap()).ok();
    let told = json!({"actions": ["head-teacher", "inform-parents"], "done": "2026-11-19"});
    case.act(&told);
    let ticket = ["incident", "act", "REF", "technical-support", "--reference", "TK-4471"];
    case.run(&ticket).ok();
    case.leave_out_the_rest("Not called for after one page.");
    let says = ["Everybody does it.", "Warned only yesterday.", "TK-4471", "Not called for"];
    case.close("Access back after a talk", &says);
    let child = place.dsl(&["chronology", "Marek Dunnington"]).ok();
    assert!(child.out.contains(&first) && child.out.contains(&case.reference), "{}", child.out);
}

#[test]
fn an_indecent_image_on_a_device_of_the_school() {
    let place = Place::with_demo();
    let concern = json!({
        "incident": "C01", "role": "child", "occurred": "2026-11-19T13:40", "area": "contact",
        "description": "Two children said that a picture of a child without clothes is on IPAD-07. \
                        Nobody looked.",
        "device": "IPAD-07", "device_owner": "school", "place": "Classroom 6B",
        "people": [{"name": "Marek Dunnington", "role": "child"}],
        "done_at_once": "The tablet was switched off and locked away.",
    });
    let case = accepted(&place, &concern, &[], ("dsl", "2026-0014"));
    place.write("picture.jpg", "not to be kept");
    let refused = case.run(&["incident", "attach", "REF", "picture.jpg"]);
    refused.refused(2, "no file is ever attached");
    let item = json!({
        "kind": "device", "what": "tablet IPAD-07, switched off", "seal": "K 2207",
        "from": "Classroom 6B", "when": "2026-11-19T13:50", "kept": "head's safe",
    });
    case.give(&["custody", "add", "REF"], &item).ok();
    let walk = ["procedure", "nudes", "--incident", "REF"];
    let state = case.run(&walk).needs_attention();
    assert!(state.out.contains("Do not view, copy, forward"), "{}", state.out);
    let steps = json!({"steps": [
        {"step": 1, "outcome": "done"},
        {"step": 2, "outcome": "done", "reference": "CR/5512/26", "note": "Sgt Alder, 101"},
        {"step": 3, "outcome": "done", "reference": "IWF-88213", "note": "IWF told of the address"},
        {"step": 4, "outcome": "done"}, {"step": 5, "outcome": "done"},
        {"step": 6, "outcome": "done"}, {"step": 7, "outcome": "done"},
        {"step": 8, "outcome": "not-needed", "note": "No adult is involved."},
        {"step": 9, "outcome": "done"},
    ]});
    case.give(&walk, &steps).ok();
    case.run(&walk).needs_attention();
    case.run(&[&walk[..], &["--step", "10", "--done"]].concat()).ok();
    assert!(case.run(&walk).ok().out.contains("10 of 10 settled"));
    let police = json!({
        "action": "police", "done": "2026-11-19T14:05", "with": "Merseyside Police",
        "reference": "CR/5512/26", "note": "They collect the tablet.",
    });
    case.act(&police);
    let collected = json!({
        "kind": "police", "to": "Sgt Alder", "when": "2026-11-19T15:30", "why": "evidence",
        "seal_intact": true, "reference": "CR/5512/26",
    });
    case.give(&["custody", "move", "D0001"], &collected).ok();
    let told =
        json!({"actions": ["head-teacher", "inform-parents", "local-authority", "inform-dsl"]});
    case.act(&told);
    case.leave_out_the_rest("Covered by what the police do.");
    let says = ["CR/5512/26", "IWF-88213", "K 2207", "Sgt Alder", "No adult is involved."];
    case.close("With the police; the child is supported", &says);
}

#[test]
fn a_member_of_staff_bullies_a_learner() {
    let place = Place::with_demo();
    let concern = json!({
        "incident": "S09", "role": "staff", "occurred": "2026-11-18",
        "description": "Rhys Calloway wrote to Theo Ravenhill that nobody would miss him.",
        "people": [
            {"name": "Rhys Calloway", "role": "staff"},
            {"name": "Theo Ravenhill", "role": "child", "part": "affected"},
        ],
    });
    let case = accepted(&place, &concern, &[], ("head", "S2026-0003"));
    let lado = json!({
        "action": "lado", "done": "2026-11-19T09:30", "with": "LADO", "reference": "LADO-0719",
        "note": "Strategy meeting on Monday.",
    });
    case.act(&lado);
    let wait = ["incident", "wait", "REF", "--for", "LADO", "--until", "2026-11-27"];
    case.run(&wait).ok();
    let shown = flat(&case.run(&["incident", "show", "REF"]).ok().out);
    assert!(shown.contains("waiting for LADO, until 27 Nov 2026"), "{shown}");
    case.run(&["incident", "wait", "REF", "--over"]).ok();
    case.run(&["incident", "act", "REF", "head-teacher", "inform-parents-of-child"]).ok();
    unseen_by(&case, &["dsl"], "Calloway");
    place.run_by("chair", &["incident", "show", &case.reference]).ok();
    case.leave_out_the_rest("The LADO leads.");
    case.close(
        "Warned in writing; Theo has a mentor",
        &["LADO-0719", "Strategy meeting on Monday."],
    );
    unseen_by(&case, &["dsl"], "Calloway");
}

#[test]
fn a_worry_about_radicalisation() {
    let place = Place::with_demo();
    let concern = json!({
        "incident": "other", "role": "child", "occurred": "2026-11-19", "area": "content",
        "description": "Theo talks of a channel that says who does not belong here.",
        "own_words": "They tell the truth there.", "tags": ["radicalisation"],
        "people": [{"name": "Theo Ravenhill", "role": "child"}],
    });
    let case = accepted(&place, &concern, &[], ("dsl", "2026-0014"));
    place.run_by("teacher", &["incident", "show", "2026-0014"]).refused(1, "not a member");
    let walk = ["procedure", "radicalisation", "--incident", "REF"];
    for step in ["1", "2", "3", "4"] {
        case.run(&[&walk[..], &["--step", step, "--done", "--reference", "PREV-31"]].concat()).ok();
    }
    let skip = |step: &str| {
        let step = [&walk[..], &["--step", step, "--not-needed", "--note"]].concat();
        case.tell(&step, "Nothing illegal is feared.").ok();
    };
    ["5", "6", "7"].into_iter().for_each(skip);
    case.run(&[&walk[..], &["--step", "8", "--done"]].concat()).ok();
    case.run(&walk).ok();
    let referral = json!({"title": "Refer to Prevent", "why": "the DSL's judgement"});
    case.give(&["incident", "require", "REF"], &referral).ok();
    let made = json!({"action": "added-1", "with": "Prevent lead", "reference": "PREV-31"});
    case.act(&made);
    case.run(&["incident", "wait", "REF", "--for", "Channel panel", "--until", "2026-12-04"]).ok();
    let waiting = case.run(&["incident", "list", "--status", "waiting"]).ok();
    assert!(waiting.out.contains("2026-0014"), "{}", waiting.out);
    case.run(&["incident", "wait", "REF", "--over"]).ok();
    case.tell(&["incident", "note", "REF", "--text"], "Channel: no case, mentoring offered.").ok();
    case.leave_out_the_rest("Not a matter of conduct.");
    let says = ["They tell the truth there.", "PREV-31", "Channel panel", "mentoring offered"];
    case.close("Mentoring in school", &says);
}

#[test]
fn a_concern_about_the_head() {
    let place = Place::with_demo();
    let concern = json!({
        "incident": "other", "role": "staff", "occurred": "2026-11-19",
        "description": "The head asked a leaver for pictures by private message.",
        "people": [{"name": "Judith Oyelaran", "role": "staff"}],
    });
    let case = accepted(&place, &concern, &["--about-head"], ("chair", "H2026-0001"));
    unseen_by(&case, &["dsl", "head"], "leaver");
    let lado = json!({"title": "Tell the LADO", "why": "an allegation against the head"});
    case.give(&["incident", "require", "REF"], &lado).ok();
    case.act(&json!({"action": "added-1", "with": "LADO", "reference": "LADO-0801"}));
    case.leave_out_the_rest("For the LADO to decide.");
    case.close("Handed to the LADO", &["LADO-0801", "For the LADO to decide."]);
    unseen_by(&case, &["dsl", "head"], "leaver");
}

#[test]
fn several_actions_are_settled_together_or_not_at_all() {
    let place = Place::with_demo();
    let before = Case { place: &place, who: "dsl", reference: "2026-0013".to_owned() };
    let open = before.open();
    let (act, waive) = (["incident", "act", "REF"], ["incident", "waive", "REF"]);
    let refused = before.run(&[&act[..], &["police", "lscb", "warming"]].concat());
    let refused = refused.refused(2, "has no action `warming`");
    assert!(refused.err.contains("police"), "what is open is named: {}", refused.err);
    before.give(&act, &json!({"note": "x"})).refused(2, "`action` is missing");
    before.give(&waive, &json!({"reason": "x"})).refused(2, "`action` is missing");
    before.run(&[&waive[..], &["police", "lscb"]].concat()).refused(2, "`reason` is missing");
    before.run(&[&act[..], &["police", "police"]].concat()).refused(1, "is done already");
    assert_eq!(before.open(), open);
    before.give(&act, &json!({"action": "warning", "actions": ["police"]})).ok();
    before.give(&waive, &json!({"actions": ["lscb", "advice"], "reason": "no crime"})).ok();
    assert_eq!(before.open().len(), open.len() - 4);
    holds(&place);
}
