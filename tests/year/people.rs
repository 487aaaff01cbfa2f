//! The same years for people: what training is due of whom, and who signs what by when. Where a policy gives
//! no interval nothing is ever due, and what is missing is a gap: that is held here too.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use osafe::domain::agreement::missing::{Signer, due_items, missing};
use osafe::domain::agreement::signing::{self, Request, Ruling, decide, end, sign, unsign};
use osafe::domain::agreement::{AgreementFault, Asked, Event, Party, Signatures, Version};
use osafe::domain::book::unblock::Decided;
use osafe::domain::calendar::Calendar;
use osafe::domain::due::{DueItem, DueStatus};
use osafe::domain::office::Office;
use osafe::domain::roll::{Details, OnRoll, RollNumber, RollRole};
use osafe::domain::training::Trained;
use osafe::domain::training::standing::{Stand, Trainings};
use osafe::policy::Policy;

use super::{day, table, year_2026, year_2027};

fn on_roll(number: u32, role: RollRole, start: &str, left: &str) -> OnRoll {
    let mut details = Details::new("Pat", role);
    (details.start, details.left) = (start.parse().ok(), left.parse().ok());
    OnRoll { number: RollNumber(number), details }
}

fn trained(who: u32, training: &str, on: NaiveDate) -> Trained {
    Trained {
        who: RollNumber(who),
        training: training.into(),
        on,
        provider: None,
        contents: Vec::new(),
        minutes: None,
        certificate: None,
    }
}

fn trainings(policy: &str, since: &str, calendar: Calendar, roll: Vec<OnRoll>) -> Trainings {
    Trainings {
        wanted: Policy::built_in(policy).unwrap().wanted_training().unwrap(),
        roll,
        records: Vec::new(),
        offices: BTreeMap::new(),
        since: day(since),
        calendar,
        induction_days: None,
    }
}

/// Walks the days. Whoever is due or overdue on a school day is trained that day. Gives the days on which
/// somebody was, each as training and number.
fn train(all: &mut Trainings, from: &str, to: &str) -> Vec<(NaiveDate, Vec<String>)> {
    let mut done = Vec::new();
    for today in day(from).iter_days().take_while(|today| *today <= day(to)) {
        let standings = all.standings(today);
        let due = standings.iter().filter(|one| one.due.is_some_and(|due| due <= today));
        let due: Vec<(u32, String)> =
            due.map(|one| (one.person.number.0, one.wanted.id.clone())).collect();
        holds_in_due(all, today, &due);
        if due.is_empty() || all.calendar.no_school(today).is_some() {
            continue;
        }
        let mut said: Vec<String> = due.iter().map(|(who, id)| format!("{id}/R{who}")).collect();
        said.sort();
        done.push((today, said));
        all.records.extend(due.iter().map(|(who, id)| trained(*who, id, today)));
    }
    done
}

// `osafe due` counts the same people, and names nobody.
fn holds_in_due(all: &Trainings, today: NaiveDate, due: &[(u32, String)]) {
    let items = all.due_items(today);
    let items: Vec<&DueItem> = items.iter().filter(|item| item.due <= today).collect();
    let ids: BTreeSet<&str> = items.iter().map(|item| item.id.split_once('/').unwrap().0).collect();
    assert_eq!(ids, due.iter().map(|(_, id)| id.as_str()).collect(), "{today}");
    for item in items {
        assert_eq!(item.status, DueStatus::of(item.due, today), "{} on {today}", item.id);
        assert!(!item.why.is_empty() && !item.title.contains("Pat"), "{item:?}");
    }
}

/// Who lacks what on a day without a day by which to have it.
fn gaps(all: &Trainings, on: &str) -> String {
    let standings = all.standings(day(on));
    let gaps = standings.iter().filter(|one| one.stand == Stand::Never && one.due.is_none());
    let gaps: Vec<String> =
        gaps.map(|one| format!("{}/{}", one.wanted.id, one.person.number)).collect();
    gaps.join(" ")
}

#[test]
fn st_jeromes_trains_its_people() {
    let roll = vec![
        on_roll(1, RollRole::Staff, "2019-09-01", ""),
        on_roll(2, RollRole::Staff, "", ""),
        on_roll(3, RollRole::Staff, "2027-01-05", ""),
        on_roll(4, RollRole::Supply, "2026-10-12", ""),
        on_roll(5, RollRole::Staff, "2019-09-01", "2026-12-18"),
        on_roll(6, RollRole::Governor, "2026-11-02", ""),
        on_roll(7, RollRole::Technician, "2020-09-01", ""),
        on_roll(8, RollRole::Staff, "2020-09-01", ""),
        on_roll(9, RollRole::Staff, "2025-11-03", ""),
    ];
    let mut school = trainings("st-jeromes", "2026-09-01", year_2026(), roll);
    school.offices.insert(RollNumber(8), vec![Office::OnlineSafetyLeader, Office::Dsl]);
    // The policy gives no number of days for an induction; the school has decided on two weeks.
    school.induction_days = Some(14);
    for (who, on) in [(1, "2025-10-25"), (5, "2026-01-10"), (8, "2026-03-28")] {
        school.records.push(trained(who, "annual-staff", day(on)));
    }
    let expected = table(&[
        // Lines 91 and 202-203: who came in November 2025 is still new, and two weeks were over.
        ("2026-09-02", "induction/R9 induction-personal-use/R9"),
        // Line 90: a year after 25 October 2025 is the Sunday before the half-term.
        ("2026-10-23", "annual-staff/R1"),
        // Lines 91 and 202-203: two weeks after 12 October is the Monday of the half-term.
        ("2026-10-23", "induction/R4 induction-personal-use/R4"),
        // The same for who joins at the beginning of the second term.
        ("2027-01-19", "induction/R3 induction-personal-use/R3"),
        // Line 90: a year after 28 March 2026 is a Sunday in the Easter holidays; Friday is Good Friday.
        ("2027-03-25", "annual-staff/R8"),
        // Line 90, never recorded: a year after the school began with osafe. R5, whose year would have been
        // over on 10 January, had left by then; R3 and R4 came later, and their years end later.
        ("2027-09-01", "annual-staff/R2 annual-staff/R9"),
    ]);
    assert_eq!(train(&mut school, "2026-09-01", "2027-09-30"), expected);

    // Lines 85-87 (staff and governors), 92 (the leader) and 52 (the technician): regularly, no interval. Nothing
    // is due, and what nobody wrote down is a gap. Lines 46 and 94 are as required: no gap at all.
    let open = gaps(&school, "2026-11-20");
    for gap in [
        "planned-programme/R0001",
        "planned-programme/R0006",
        "leader-updates/R0008",
        "technical-updates/R0007",
    ] {
        assert!(open.contains(gap), "{gap}: {open}");
    }
    assert!(!open.contains("individual-guidance") && !open.contains("role-development"), "{open}");
    assert!(!gaps(&school, "2026-11-01").contains("R0006"), "the governor begins on the 2nd");
    school.records.push(trained(8, "leader-updates", day("2026-11-20")));
    assert!(!gaps(&school, "2026-11-20").contains("leader-updates"));
    let needed = school.when_needed(day("2026-11-20"));
    let needed: Vec<&str> = needed.iter().map(|one| one.wanted.id.as_str()).collect();
    assert_eq!(needed, ["role-development", "individual-guidance"]);
}

#[test]
fn chislet_and_hoath_trains_its_people() {
    let roll = vec![
        on_roll(1, RollRole::Staff, "2020-09-01", ""),
        on_roll(2, RollRole::Governor, "2020-09-01", ""),
        on_roll(3, RollRole::Technician, "2020-09-01", ""),
        on_roll(4, RollRole::Staff, "2027-11-01", ""),
        on_roll(5, RollRole::Staff, "2028-02-01", ""),
        on_roll(6, RollRole::Supply, "2027-12-03", ""),
        on_roll(7, RollRole::Staff, "2028-03-20", ""),
    ];
    let mut school = trainings("chislet-hoath", "2027-09-01", year_2027(), roll);
    school.offices.insert(RollNumber(1), vec![Office::Dsl]);
    // Without a limit of the school's own nothing is due in the whole year: line 61 (the DSL), line 62 (all staff,
    // and by line 11 governors and contractors) are regular, and line 149 gives no number of days.
    assert_eq!(train(&mut school, "2027-09-01", "2028-08-31"), []);
    assert_eq!(
        gaps(&school, "2027-11-01"),
        "dsl/R0001 all-staff/R0001 all-staff/R0002 all-staff/R0003 all-staff/R0004 induction/R0004 \
         induction-social-media/R0004"
    );
    school.induction_days = Some(28);
    let expected = table(&[
        // Lines 149 and 309, four weeks after the first day by the school's own limit.
        ("2027-11-29", "induction/R4 induction-social-media/R4"),
        // 31 December is a holiday: the last school day before.
        ("2027-12-17", "induction/R6 induction-social-media/R6"),
        // February has 29 days.
        ("2028-02-29", "induction/R5 induction-social-media/R5"),
        // 17 April is Easter Monday: the last school day before.
        ("2028-03-31", "induction/R7 induction-social-media/R7"),
    ]);
    assert_eq!(train(&mut school, "2027-09-01", "2028-08-31"), expected);
    // Line 83 is everybody's own to see to.
    assert!(!gaps(&school, "2028-08-31").contains("own-development"));
}

#[test]
fn england_trains_the_dsl_the_leader_and_the_governors_each_year() {
    let roll = vec![
        on_roll(1, RollRole::Staff, "2020-09-01", ""),
        on_roll(2, RollRole::Governor, "2026-11-02", ""),
    ];
    let mut school = trainings("england-2026", "2026-09-01", year_2026(), roll);
    school.offices.insert(RollNumber(1), vec![Office::Dsl]);
    for id in
        ["annual-staff", "cyber-security", "dsl", "filtering-and-monitoring-leads", "part-one"]
    {
        school.records.push(trained(1, id, day("2026-02-09")));
    }
    let expected = table(&[
        // A year after 9 February 2026. The academic year of the reading of Part One is another.
        (
            "2027-02-09",
            "annual-staff/R1 cyber-security/R1 dsl/R1 filtering-and-monitoring-leads/R1",
        ),
        // Each edition comes in September; never read in this academic year, whose last school day it is.
        ("2027-07-21", "part-one/R1 part-one/R2"),
    ]);
    assert_eq!(train(&mut school, "2026-09-01", "2027-08-31"), expected);
    // The governor who came on 2 November has a year from then.
    let due = |all: &Trainings| {
        let standings = all.standings(day("2027-10-01"));
        let governor = standings.iter().find(|one| one.wanted.id == "governors").unwrap();
        (governor.person.number.0, governor.due)
    };
    assert_eq!(due(&school), (2, Some(day("2027-11-02"))));
}

struct Signing {
    asked: Vec<Asked>,
    signers: Vec<Signer>,
    versions: Vec<Version>,
    events: Vec<Event>,
    since: NaiveDate,
    calendar: Calendar,
}

fn signer(number: u32, role: Party, from: &str, until: &str) -> Signer {
    Signer {
        number: format!("R{number:04}"),
        role,
        class: (role == Party::Child).then(|| "4B".to_owned()),
        from: from.parse().ok(),
        until: until.parse().ok(),
    }
}

fn request(on: NaiveDate) -> Request {
    Request { on, version: None, until: None, party: None, pass_over: false, by: BTreeMap::new() }
}

impl Signing {
    fn new(policy: &str, since: &str, calendar: Calendar, signers: Vec<Signer>) -> Signing {
        let policy = Policy::built_in(policy).unwrap().agreements().unwrap();
        let asked = policy.agreement.iter().map(Into::into).collect();
        let (versions, events) = (Vec::new(), Vec::new());
        Signing { asked, signers, versions, events, since: day(since), calendar }
    }

    fn signatures(&self) -> Signatures {
        Signatures::new(self.versions.clone(), &self.events)
    }

    fn asked(&self, id: &str) -> &Asked {
        self.asked.iter().find(|asked| asked.id == id).unwrap()
    }

    fn who(&self, number: &str) -> &Signer {
        self.signers.iter().find(|signer| signer.number == number).unwrap()
    }

    fn sign(&mut self, id: &str, who: &str, request: &Request) -> Result<(), AgreementFault> {
        let signatures = self.signatures();
        let events = sign(self.asked(id), &[self.who(who)], &signatures, request)?;
        self.events.extend(events);
        Ok(())
    }

    fn text(&mut self, agreement: &str, version: &str, from: &str) {
        self.versions.push(Version {
            agreement: agreement.into(),
            version: version.into(),
            from: day(from),
            title: String::new(),
            sha256: String::new(),
        });
    }

    /// What is due by a day, of one agreement and person.
    fn due(&self, on: &str, id: &str) -> Vec<String> {
        let items =
            due_items(&self.asked, &self.signers, &self.signatures(), (day(on), self.since));
        let of = items.into_iter().filter(|item| item.id == id);
        of.map(|item| format!("{} {} {}", item.kind, item.due, item.status)).collect()
    }

    /// Walks the days. Whoever should have signed by a school day signs on it.
    fn walk(&mut self, from: &str, to: &str) -> Vec<(NaiveDate, Vec<String>)> {
        let mut done = Vec::new();
        for today in day(from).iter_days().take_while(|today| *today <= day(to)) {
            let signatures = self.signatures();
            let missing = missing(&self.asked, &self.signers, &signatures, (today, self.since));
            let late: Vec<(String, String, Party)> = missing
                .iter()
                .filter(|one| one.due <= today)
                .map(|one| (one.asked.id.clone(), one.who.number.clone(), one.party))
                .collect();
            if late.is_empty() || self.calendar.no_school(today).is_some() {
                continue;
            }
            let mut said = Vec::new();
            for (id, who, party) in late {
                said.push(format!("{id}/{who}/{party}"));
                let request = Request { party: Some(party), ..request(today) };
                self.sign(&id, &who, &request).unwrap();
            }
            said.sort();
            done.push((today, said));
        }
        done
    }
}

#[test]
fn st_jeromes_signs() {
    let signers = vec![
        signer(1, Party::Child, "", ""),
        signer(2, Party::Child, "2026-11-02", ""),
        signer(3, Party::Child, "", "2026-09-25"),
        signer(10, Party::Staff, "", ""),
        signer(11, Party::Supply, "2027-01-05", ""),
        signer(12, Party::Visitor, "", ""),
        signer(13, Party::Technician, "", ""),
        signer(14, Party::Governor, "", ""),
    ];
    let mut school = Signing::new("st-jeromes", "2026-09-01", year_2026(), signers);
    // Consent for a time: to the first day of the February half-term.
    let until = Some(day("2027-02-15"));
    school
        .sign("image-permission", "R0001", &Request { until, ..request(day("2026-09-07")) })
        .unwrap();
    let first = school.walk("2026-09-01", "2027-04-11");
    school.text("staff-aup", "2027", "2027-04-12");
    let second = school.walk("2027-04-12", "2027-09-30");
    let expected = table(&[
        // Lines 48, 51 and 79, 52 and 117, 171-172: no policy says how soon, so two weeks from the start of osafe.
        ("2026-09-15", "staff-aup/R0010/staff technician-aup/R0013/technician"),
        ("2026-09-15", "technician-staff-aup/R0013/technician"),
        (
            "2026-09-15",
            "parent-aup/R0001/parent parent-aup/R0003/parent image-permission/R0003/parent",
        ),
        // Lines 50 and 65-67: each September. R3 has left on the 25th.
        ("2026-09-30", "child-aup/R0001/child"),
        // Two weeks after joining.
        (
            "2026-11-16",
            "child-aup/R0002/child parent-aup/R0002/parent image-permission/R0002/parent",
        ),
        // Line 136: regular supply teachers.
        ("2027-01-19", "supply-staff-aup/R0011/supply"),
        // The consent was over in the half-term: the first school day after it.
        ("2027-02-22", "image-permission/R0001/parent"),
        // Two weeks after the new text. Line 136: a visitor signs each time, so nothing of that is ever missing.
        ("2027-04-26", "staff-aup/R0010/staff"),
        // The next September.
        ("2027-09-30", "child-aup/R0001/child child-aup/R0002/child"),
    ]);
    assert_eq!([first, second].concat(), expected);
}

#[test]
fn st_jeromes_asks_visitors_each_time_and_keeps_an_eye_on_consent_and_permissions() {
    let signers = vec![signer(1, Party::Child, "", ""), signer(12, Party::Visitor, "", "")];
    let mut school = Signing::new("st-jeromes", "2026-09-01", year_2026(), signers);
    // Line 136: each time; the same day is once.
    let visit =
        |school: &mut Signing, on: &str| school.sign("visitor-aup", "R0012", &request(day(on)));
    assert_eq!(visit(&mut school, "2026-10-05"), Ok(()));
    let twice = visit(&mut school, "2026-10-05");
    assert_eq!(twice, Err(AgreementFault::Twice("R0012".into(), day("2026-10-05"))));
    assert_eq!(visit(&mut school, "2026-10-06"), Ok(()));
    // Lines 171-172: consent for a time is due on its last day, and missing on the next.
    let until = Some(day("2027-02-11"));
    school
        .sign("image-permission", "R0001", &Request { until, ..request(day("2026-09-07")) })
        .unwrap();
    assert_eq!(school.due("2027-02-10", "image-permission/R0001"), ["consent 2027-02-11 upcoming"]);
    assert_eq!(school.due("2027-02-11", "image-permission/R0001"), ["consent 2027-02-11 due"]);
    assert_eq!(school.due("2027-02-12", "image-permission/4B").len(), 1, "no answer any more");
    let who = school.who("R0001").clone();
    let taken = (day("2027-02-12"), None, false);
    let no =
        unsign(school.asked("image-permission"), &[&who], &school.signatures(), taken).unwrap();
    school.events.extend(no);
    assert_eq!(school.due("2027-02-12", "image-permission/4B").len(), 0, "a no is an answer");
    // Line 209: asked for, decided by the head, and over on a day.
    school.sign("child-phone-permission", "R0001", &request(day("2026-10-05"))).unwrap();
    let phone = |school: &Signing, on: &str| school.due(on, "child-phone-permission/R0001");
    assert_eq!(phone(&school, "2026-10-12"), ["approval 2026-10-12 due"]);
    let decided = Decided { on: day("2026-10-07"), by: "H".into(), office: "head-teacher".into() };
    let yes = Ruling::Yes(Some(day("2026-12-17")));
    let asked = school.asked("child-phone-permission");
    let yes = decide(asked, &who, &school.signatures(), decided, yes).unwrap();
    school.events.push(yes);
    assert_eq!(phone(&school, "2026-10-12"), ["permission 2026-12-17 upcoming"]);
    assert_eq!(phone(&school, "2026-12-18"), ["permission 2026-12-17 overdue"]);
    let asked = school.asked("child-phone-permission");
    let over = end(asked, &who, &school.signatures(), day("2026-12-18")).unwrap();
    school.events.push(over);
    assert_eq!(phone(&school, "2026-12-18"), [""; 0]);
}

#[test]
fn chislet_and_hoath_reads_and_signs() {
    let signers = vec![
        signer(1, Party::Child, "", ""),
        signer(2, Party::Child, "2027-12-10", ""),
        signer(10, Party::Staff, "", ""),
        signer(12, Party::Visitor, "2028-02-21", ""),
        signer(14, Party::Governor, "", ""),
        signer(15, Party::Volunteer, "2028-04-18", "2028-04-28"),
    ];
    let mut school = Signing::new("chislet-hoath", "2027-09-01", year_2027(), signers);
    let first = school.walk("2027-09-01", "2028-02-21");
    school.text("learner-aup", "2028", "2028-02-22");
    let second = school.walk("2028-02-22", "2028-09-30");
    let expected = table(&[
        // Lines 75, 149 and 11: staff, and governors are counted among them; lines 94, 101, 103 and 271. No policy
        // says how soon, so two weeks from the start of osafe.
        ("2027-09-15", "staff-aup/R0010/staff staff-aup/R0014/governor learner-aup/R0001/child"),
        ("2027-09-15", "parent-aup/R0001/parent home-school-agreement/R0001/parent"),
        ("2027-09-15", "videoconference-consent/R0001/parent"),
        // Two weeks after joining is Christmas Eve: the first school day after it.
        ("2028-01-04", "learner-aup/R0002/child parent-aup/R0002/parent"),
        ("2028-01-04", "home-school-agreement/R0002/parent videoconference-consent/R0002/parent"),
        // Line 11: visitors are counted among staff. The volunteer has gone before two weeks are over.
        ("2028-03-06", "staff-aup/R0012/visitor"),
        // Two weeks after the new text. No interval is given, so the next September asks for nothing.
        ("2028-03-07", "learner-aup/R0001/child learner-aup/R0002/child"),
    ]);
    assert_eq!([first, second].concat(), expected);
    // Line 278: for each recording, from all who take part; nobody is named who permits it.
    let recording = school.asked("recording-permission").clone();
    assert!(!recording.is_asked_of_all() && recording.approved_by.is_none());
    // Line 389: the child and a parent, each time, before the device is used.
    let child = school.who("R0001").clone();
    let both = signing::sign(
        school.asked("learner-device-agreement"),
        &[&child],
        &school.signatures(),
        &request(day("2028-05-02") + Days::new(1)),
    );
    assert_eq!(both.unwrap().len(), 2, "both sign");
}
