use chrono::Days;
use proptest::prelude::*;

use super::super::Version;
use super::super::missing::{due_items, missing};
use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn asked(kind: AgreementKind, lasts: Lasts, parties: &[Party]) -> Asked {
    Asked {
        id: "aup".into(),
        title: "Agreement".into(),
        kind,
        parties: parties.to_vec(),
        lasts,
        approved_by: (kind == AgreementKind::Permission).then(|| "head-teacher".to_owned()),
        source: "1".into(),
    }
}

fn yearly() -> Asked {
    asked(AgreementKind::Agreement, Lasts::AcademicYear(Some(9)), &[Party::Child])
}

fn signer(number: &str, role: Party) -> Signer {
    let class = (role == Party::Child).then(|| "4B".to_owned());
    Signer { number: number.into(), role, class, from: None, until: None }
}

fn request(on: &str) -> Request {
    let by = BTreeMap::new();
    Request { on: day(on), version: None, until: None, party: None, pass_over: false, by }
}

fn version(name: &str, from: &str) -> Version {
    let (agreement, title, sha256) = ("aup".into(), String::new(), String::new());
    Version { agreement, version: name.into(), from: day(from), title, sha256 }
}

fn decided(on: &str) -> Decided {
    Decided { on: day(on), by: "H".into(), office: "head-teacher".into() }
}

#[test]
fn who_signed_is_kept_with_the_parents_signature() {
    let asked = asked(AgreementKind::Agreement, Lasts::Always, &[Party::Child, Party::Parent]);
    let child = signer("R0001", Party::Child);
    let mut request = request("2026-09-10");
    request.by.extend(By::new(" Ms  Vale ").unwrap().map(|by| ("R0001".to_owned(), by)));
    let events = sign(&asked, &[&child], &Signatures::default(), &request).unwrap();
    assert!(!format!("{events:?}").contains("Vale"), "no name in a log");
    let signatures = Signatures::new(Vec::new(), &events);
    let by = |party| {
        let signed = &signatures.standing("aup", "R0001").unwrap().signed[&party];
        signed.by.as_ref().map(|by| by.as_str().to_owned())
    };
    assert_eq!((by(Party::Parent).as_deref(), by(Party::Child)), (Some("Ms Vale"), None));
    // A child's own signature may be endorsed by somebody, too.
    request.party = Some(Party::Child);
    let events = sign(&asked, &[&child], &Signatures::default(), &request).unwrap();
    assert!(matches!(&events[0].step, Step::Signed { by: Some(_), .. }));
    let kept = serde_json::to_string(&events[0]).unwrap();
    assert_eq!(serde_json::from_str::<Event>(&kept).unwrap(), events[0]);
    assert_eq!(By::new(&"x".repeat(201)), Err(AgreementFault::LongName));
    assert_eq!(By::new("  "), Ok(None));
}

#[test]
fn who_may_not_sign_is_refused_and_then_nobody_has() {
    let (asked, none) = (yearly(), Signatures::default());
    let child = signer("R0001", Party::Child);
    let staff = signer("R0002", Party::Staff);
    let left = Signer { until: Some(day("2026-07-20")), ..signer("R0003", Party::Child) };
    let sign = |signers: &[&Signer], request: &Request| sign(&asked, signers, &none, request);
    let on = request("2026-09-10");
    assert_eq!(sign(&[&child], &on).unwrap().len(), 1);
    let wrong = sign(&[&child, &staff], &on).unwrap_err();
    assert!(matches!(wrong, AgreementFault::WrongRole(..)), "{wrong}");
    let parent = sign(&[&signer("R0009", Party::Parent)], &on).unwrap_err();
    assert!(parent.to_string().contains("name the child"), "{parent}");
    let gone = sign(&[&child, &left], &on).unwrap_err();
    assert_eq!(gone.to_string(), "R0003 was not at the school on 2026-09-10");
    let unknown = sign(&[&child], &Request { version: Some("2027".into()), ..on.clone() });
    assert!(matches!(unknown, Err(AgreementFault::NoVersion(..))));
    let backwards = Request { until: Some(day("2026-09-09")), ..on };
    assert!(matches!(sign(&[&child], &backwards), Err(AgreementFault::Before(..))));
}

#[test]
fn a_second_signature_is_one_too_many_until_the_text_or_the_year_is_new() {
    let (asked, child) = (yearly(), signer("R0001", Party::Child));
    let events = sign(&asked, &[&child], &Signatures::default(), &request("2026-09-10")).unwrap();
    let with = |versions: Vec<Version>| Signatures::new(versions, &events);
    let again = |on: &str, versions| sign(&asked, &[&child], &with(versions), &request(on));
    let twice = again("2026-11-10", Vec::new()).unwrap_err();
    assert_eq!(twice.to_string(), "R0001 has signed it already, on 2026-09-10");
    assert!(again("2026-11-10", vec![version("2", "2026-11-01")]).is_ok(), "a new text");
    assert!(again("2027-09-02", Vec::new()).is_ok(), "a new year");
    let passed = Request { pass_over: true, ..request("2026-11-10") };
    assert_eq!(sign(&asked, &[&child], &with(Vec::new()), &passed), Ok(Vec::new()));
}

#[test]
fn what_each_september_asks_for_is_due_at_its_end_and_again_a_year_later() {
    let (asked, child) = (vec![yearly()], vec![signer("R0001", Party::Child)]);
    let since = day("2025-09-01");
    let due = |signatures: &Signatures, on: &str| {
        let items = due_items(&asked, &child, signatures, (day(on), since));
        items.into_iter().map(|i| format!("{} {} {}", i.id, i.due, i.title)).collect::<Vec<_>>()
    };
    let none = Signatures::default();
    let expected = "aup/4B 2026-09-30 1 of 4B did not sign: Agreement";
    assert_eq!(due(&none, "2026-09-03"), [expected]);
    let events = sign(&asked[0], &[&child[0]], &none, &request("2026-09-10")).unwrap();
    let signed = Signatures::new(Vec::new(), &events);
    assert_eq!(due(&signed, "2027-08-31"), Vec::<String>::new());
    assert_eq!(due(&signed, "2027-09-01")[0].split(' ').nth(1), Some("2027-09-30"));
    let reopened = Signatures::new(vec![version("2", "2026-11-01")], &events);
    assert_eq!(due(&reopened, "2026-11-02")[0].split(' ').nth(1), Some("2026-11-15"));
}

#[test]
fn a_permission_waits_for_all_who_must_agree_and_then_for_the_office() {
    let asked = asked(AgreementKind::Permission, Lasts::EachTime, &[Party::Child, Party::Parent]);
    let child = signer("R0001", Party::Child);
    let half = Request { party: Some(Party::Child), ..request("2026-11-02") };
    let mut events = sign(&asked, &[&child], &Signatures::default(), &half).unwrap();
    let ruling = |events: &[Event], decided| {
        let signatures = Signatures::new(Vec::new(), events);
        decide(&asked, &child, &signatures, decided, Ruling::Yes(Some(day("2026-12-18"))))
    };
    let early = ruling(&events, decided("2026-11-03")).unwrap_err();
    assert_eq!(early.to_string(), "R0001 cannot be permitted it yet: parent must sign first");
    let other = Request { party: Some(Party::Parent), ..half };
    events.extend(sign(&asked, &[&child], &Signatures::default(), &other).unwrap());
    let other = Decided { office: "staff".into(), ..decided("2026-11-03") };
    assert!(matches!(ruling(&events, other), Err(AgreementFault::MayNotDecide(..))));
    let yes = ruling(&events, decided("2026-11-03")).unwrap();
    events.push(yes);
    assert!(matches!(ruling(&events, decided("2026-11-04")), Err(AgreementFault::Decided(_))));
    let signatures = Signatures::new(Vec::new(), &events);
    let items = due_items(
        std::slice::from_ref(&asked),
        std::slice::from_ref(&child),
        &signatures,
        (day("2026-11-20"), day("2026-09-01")),
    );
    assert_eq!((items.len(), items[0].due), (1, day("2026-12-18")));
    events.push(end(&asked, &child, &signatures, day("2026-12-01")).unwrap());
    let ended = Signatures::new(Vec::new(), &events);
    assert!(end(&asked, &child, &ended, day("2026-12-02")).is_err());
    assert!(sign(&asked, &[&child], &ended, &request("2026-12-02")).is_ok(), "asked for anew");
}

#[test]
fn no_to_consent_is_an_answer_and_no_to_an_agreement_is_not() {
    let child = vec![signer("R0001", Party::Child)];
    for (kind, open) in [(AgreementKind::Consent, 0), (AgreementKind::Agreement, 1)] {
        let asked = vec![asked(kind, Lasts::UntilWithdrawn, &[Party::Parent])];
        let no = (day("2026-11-02"), None, false);
        let events = unsign(&asked[0], &[&child[0]], &Signatures::default(), no).unwrap();
        let signatures = Signatures::new(Vec::new(), &events);
        let days = (day("2026-11-20"), day("2026-09-01"));
        assert_eq!(missing(&asked, &child, &signatures, days).len(), open, "{kind}");
        let back = unsign(&asked[0], &[&child[0]], &signatures, (day("2026-11-03"), None, true));
        assert!(matches!(back, Err(AgreementFault::NothingGiven(_))));
    }
}

#[test]
fn somebody_who_has_left_can_still_take_back_and_not_sign() {
    let asked = asked(AgreementKind::Consent, Lasts::UntilWithdrawn, &[Party::Parent]);
    let child = signer("R0001", Party::Child);
    let none = Signatures::default();
    let events = sign(&asked, &[&child], &none, &request("2026-03-02")).unwrap();
    let given = Signatures::new(Vec::new(), &events);
    let left = Signer { until: Some(day("2026-07-20")), ..child };
    let back = unsign(&asked, &[&left], &given, (day("2026-11-02"), None, true));
    assert_eq!(back.unwrap()[0].step, Step::Withdrawn { party: Party::Parent });
    assert!(unsign(&asked, &[&left], &given, (day("2026-11-02"), None, false)).is_err());
}

/// What may happen next, a day or more after what was before.
#[derive(Clone, Debug)]
enum Next {
    Sign(usize),
    Withdraw(usize),
    Decline(usize),
    Text,
}

fn next() -> impl Strategy<Value = (u64, Next)> {
    let next = prop_oneof![
        (0..3usize).prop_map(Next::Sign),
        (0..3usize).prop_map(Next::Withdraw),
        (0..3usize).prop_map(Next::Decline),
        Just(Next::Text),
    ];
    (0..120u64, next)
}

proptest! {
    /// Against a model that knows only, for each child, the day and the text of what stands.
    #[test]
    fn what_is_missing_is_what_a_naive_model_says(
        steps in prop::collection::vec(next(), 0..40), consent: bool, yearly: bool,
    ) {
        let kind = if consent { AgreementKind::Consent } else { AgreementKind::Agreement };
        let lasts = if yearly { Lasts::AcademicYear(None) } else { Lasts::Always };
        let asked = vec![asked(kind, lasts, &[Party::Child])];
        let signers: Vec<Signer> =
            ["R0001", "R0002", "R0003"].map(|number| signer(number, Party::Child)).into();
        let (mut on, mut events, mut versions) = (day("2024-09-01"), Vec::new(), Vec::new());
        // For each child: the day and the number of texts there were, or a no.
        let mut stands: [Option<(NaiveDate, usize)>; 3] = [None; 3];
        let mut said_no = [false; 3];
        for (wait, step) in steps {
            on = on + Days::new(wait);
            let now = Signatures::new(versions.clone(), &events);
            match step {
                Next::Sign(at) => {
                    if let Ok(signed) = sign(&asked[0], &[&signers[at]], &now, &request(&on.to_string())) {
                        events.extend(signed);
                        stands[at] = Some((on, versions.len()));
                        said_no[at] = false;
                    }
                }
                Next::Withdraw(at) => {
                    let done = unsign(&asked[0], &[&signers[at]], &now, (on, None, true));
                    prop_assert_eq!(done.is_ok(), stands[at].is_some());
                    if let Ok(done) = done {
                        events.extend(done);
                        (stands[at], said_no[at]) = (None, true);
                    }
                }
                Next::Decline(at) => {
                    events.extend(unsign(&asked[0], &[&signers[at]], &now, (on, None, false)).unwrap());
                    (stands[at], said_no[at]) = (None, true);
                }
                // One text a day: a school does not change it twice.
                Next::Text if versions.last().is_none_or(|last: &Version| last.from < on) => {
                    versions.push(version(&versions.len().to_string(), &on.to_string()));
                }
                Next::Text => {}
            }
        }
        let year = |day: NaiveDate| {
            use chrono::Datelike;
            if day.month() >= 9 { day.year() } else { day.year() - 1 }
        };
        let expected: Vec<&str> = (0..3)
            .filter(|at| !(consent && said_no[*at]))
            .filter(|at| stands[*at].is_none_or(|(signed, texts)| {
                texts != versions.len() || yearly && year(signed) != year(on)
            }))
            .map(|at| signers[at].number.as_str())
            .collect();
        let now = Signatures::new(versions, &events);
        let found = missing(&asked, &signers, &now, (on, day("2024-09-01")));
        let found: Vec<&str> = found.iter().map(|one| one.who.number.as_str()).collect();
        prop_assert_eq!(found, expected);
    }
}
