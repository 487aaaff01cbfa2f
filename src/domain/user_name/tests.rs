use chrono::FixedOffset;

use super::super::book::Written;
use super::super::case::Writing;
use super::super::incident::Recorder;
use super::super::office::Office;
use super::*;

const ZONE: Tz = chrono_tz::Europe::London;

fn writing() -> Writing {
    let at: DateTime<FixedOffset> = "2026-09-01T08:00:00+01:00".parse().unwrap();
    Writing { at, by: Recorder { name: "Pat Example".into(), office: Office::Technician } }
}

fn mapping(name: &str, to: &str, from: &str, until: Option<&str>) -> Mapping {
    let moment =
        |text: &str| text.parse().map_or_else(|_| Moment::Time(text.parse().unwrap()), Moment::Day);
    Mapping {
        name: name.into(),
        to: to.into(),
        role: Some(Role::Child),
        from: Some(moment(from)),
        until: until.map(moment),
        ..Mapping::default()
    }
}

fn pages(mappings: Vec<Mapping>) -> Vec<NamePage> {
    let page = |(place, what)| Page::open(place + 1, Written { writing: writing(), what });
    (0u32..).zip(mappings).map(page).collect()
}

fn name_of(names: &UserNames, who: &Who, at: &str) -> Option<String> {
    names.resolve(who, at.parse().unwrap()).map(|found| found.name.clone())
}

fn person(name: &str) -> Who {
    Who::Person(name.into())
}

#[test]
fn one_user_is_written_in_several_ways() {
    let names = UserNames::new(&pages(vec![mapping("20sam", "Sam", "2026-09-01", None)]), ZONE);
    for name in ["20sam", "OAK\\20Sam", "20SAM@oak.example", " 20sam ", "OAK\\20sam@oak.example"] {
        let found = name_of(&names, &person(name), "2026-11-20T10:00:00Z");
        assert_eq!(found.as_deref(), Some("Sam"), "{name}");
    }
    for name in ["20samx", "20sam@gmail.com", "sam", "", "\\", "@oak.example", "20sam\\"] {
        assert_eq!(name_of(&names, &person(name), "2026-11-20T10:00:00Z"), None, "{name}");
    }
    // A device of that name is not the user.
    assert_eq!(name_of(&names, &Who::Device("20sam".into()), "2026-11-20T10:00:00Z"), None);
}

#[test]
fn two_who_may_be_meant_are_nobody() {
    let two = vec![
        mapping("sam@first.example", "Sam One", "2026-09-01", None),
        mapping("sam@second.example", "Sam Two", "2026-09-01", None),
    ];
    let names = UserNames::new(&pages(two), ZONE);
    let at = "2026-11-20T10:00:00Z";
    assert_eq!(name_of(&names, &person("sam"), at), None);
    assert_eq!(name_of(&names, &person("OAK\\sam"), at), None);
    assert_eq!(name_of(&names, &person("sam@second.example"), at).as_deref(), Some("Sam Two"));
    assert_eq!(name_of(&names, &person("sam@third.example"), at), None);
}

#[test]
fn a_day_is_the_schools_and_its_end_is_included() {
    let moved = vec![
        mapping("LIB-04", "Library", "2026-06-01", Some("2026-06-30")),
        mapping("LIB-04", "Sam", "2026-07-01", Some("2026-07-02T10:00:00+01:00")),
    ];
    let moved = moved.into_iter().map(|m| Mapping { kind: Some(NameKind::Device), ..m }).collect();
    let names = UserNames::new(&pages(moved), ZONE);
    let device = Who::Device("lib-04.oak.example".into());
    for (at, whose) in [
        ("2026-05-31T22:59:59Z", None),
        ("2026-05-31T23:00:00Z", Some("Library")),
        ("2026-06-30T22:59:59Z", Some("Library")),
        ("2026-06-30T23:00:00Z", Some("Sam")),
        ("2026-07-02T08:59:59Z", Some("Sam")),
        ("2026-07-02T09:00:00Z", None),
    ] {
        assert_eq!(name_of(&names, &device, at).as_deref(), whose, "{at}");
    }
}

#[test]
fn addresses_are_the_same_however_they_are_written() {
    let names = vec![mapping("192.0.2.7", "Office", "2026-09-01", None)];
    assert_eq!(names[0].sort(), NameKind::Address);
    let names = UserNames::new(&pages(names), ZONE);
    let mapped = Who::Address("::ffff:192.0.2.7".into());
    assert_eq!(name_of(&names, &mapped, "2026-11-20T10:00:00Z").as_deref(), Some("Office"));
}

#[test]
fn one_name_is_never_two_peoples_at_a_time() {
    let known = pages(vec![mapping("20sam", "Sam", "2026-09-01", Some("2026-12-31"))]);
    let fit_of = |new: &Mapping| fit(std::slice::from_ref(new), &known, ZONE)[0];
    let number = known[0].number;
    let other = |name, to| fit_of(&mapping(name, to, "2026-10-01", None));
    assert_eq!(other("OAK\\20sam", "Kim"), Fit::Overlap(number));
    assert_eq!(other("OAK\\20sam", "Sam"), Fit::New);
    assert_eq!(other("20sam@gmail.com", "Kim"), Fit::New);
    let kim = |from, until| fit_of(&mapping("20SAM", "Kim", from, until));
    assert_eq!(kim("2026-10-01", None), Fit::Overlap(number));
    assert_eq!(kim("2026-12-31", None), Fit::Overlap(number));
    assert_eq!(kim("2027-01-01", None), Fit::New);
    assert_eq!(kim("2026-01-01", Some("2026-08-31")), Fit::New);
    let again = mapping("20sam", "SAM", "2026-10-01", Some("2026-10-02"));
    assert_eq!(fit_of(&again), Fit::Same(number));
    let twice = [mapping("a", "A", "2026-09-01", None), mapping("OAK\\a", "B", "2026-10-01", None)];
    assert_eq!(fit(&twice, &known, ZONE), [Fit::New, Fit::Twice(0)]);
}

#[test]
fn what_was_ended_or_withdrawn_holds_no_longer() {
    let mut known = pages(vec![mapping("20sam", "Sam", "2026-09-01", None)]);
    let until = Moment::Day("2026-09-30".parse().unwrap());
    known[0].steps.push(Written { writing: writing(), what: MappingStep::Ended { until } });
    let names = UserNames::new(&known, ZONE);
    let sam = person("20sam");
    assert_eq!(name_of(&names, &sam, "2026-09-30T12:00:00Z").as_deref(), Some("Sam"));
    assert_eq!(name_of(&names, &sam, "2026-10-01T12:00:00Z"), None);
    let slip = MappingStep::Withdrawn { why: "another child".into() };
    known[0].steps.push(Written { writing: writing(), what: slip });
    assert_eq!(name_of(&UserNames::new(&known, ZONE), &sam, "2026-09-30T12:00:00Z"), None);
}

#[test]
fn every_name_a_person_ever_had_is_found_by_the_persons_own() {
    let known = [
        mapping("20sam", "Sam Merrow", "2026-09-01", None),
        mapping("LAPTOP-7", "sam  merrow", "2026-10-01", Some("2026-10-31")),
        mapping("20kit", "Kit Lowde", "2026-09-01", None),
    ];
    let names = UserNames::new(&pages(known.into()), ZONE);
    assert_eq!(names.names_of("Sam Merrow"), ["20sam", "LAPTOP-7"]);
    assert_eq!(names.names_of("20sam"), [] as [String; 0]);
}

#[test]
fn an_end_before_its_beginning_is_refused() {
    let wrong = mapping("a", "A", "2026-09-02", Some("2026-09-01"));
    assert_eq!(wrong.check(ZONE), Err(BookFault::Before("until", "`from`")));
    assert_eq!(mapping("a", "A", "2026-09-02", Some("2026-09-02")).check(ZONE), Ok(()));
    let fault = Mapping::default().check(ZONE).unwrap_err();
    assert_eq!(fault.to_string(), "`name`, `to`, `role`, `from` are missing");
}

proptest::proptest! {
    #[test]
    fn any_text_is_a_name(text in "\\PC{0,30}") {
        let names = UserNames::new(&pages(vec![mapping(&text, "X", "2026-09-01", None)]), ZONE);
        let at: DateTime<Utc> = "2026-11-20T10:00:00Z".parse().unwrap();
        let kind = mapping(&text, "X", "2026-09-01", None).sort();
        let who = if kind == NameKind::Address { Who::Address(text) } else { Who::Person(text) };
        proptest::prop_assert!(names.resolve(&who, at).is_some());
    }
}

fn on_roll(number: u32, name: &str, user: &str, (start, left): (&str, &str)) -> OnRoll {
    let mut details = super::super::roll::Details::new(name, super::super::roll::RollRole::Child);
    details.user_names = vec![user.into()];
    details.class = Some("4B".into());
    (details.start, details.left) = (start.parse().ok(), left.parse().ok());
    OnRoll { number: RollNumber(number), details }
}

#[test]
fn the_roll_says_whose_a_name_is_where_nobody_else_does() {
    let mapped = vec![mapping("20kim", "Kim Mapped", "2026-10-01", Some("2026-10-31"))];
    let roll = vec![
        on_roll(1, "Sam Vale", "20sam@oak.example", ("2026-09-02", "2026-11-20")),
        on_roll(2, "Kim Lund", "20kim", ("", "")),
        on_roll(3, "Jo Orme", "20jo", ("", "2026-07-17")),
        on_roll(4, "Jo Orme", "20jo", ("2026-09-02", "")),
        on_roll(5, "Jo Orme", "20alex", ("", "")),
        on_roll(6, "Alex Rye", "20alex", ("", "")),
    ];
    let names = UserNames::new(&pages(mapped), ZONE).or_roll(roll, ZONE);
    let number = |who: &str, at: &str| {
        let found = names.resolve(&person(who), at.parse().unwrap());
        found.map(|found| (found.name.clone(), found.number.map(|number| number.0)))
    };
    let sam = Some(("Sam Vale".to_owned(), Some(1)));
    assert_eq!(number("OAK\\20sam", "2026-09-02T08:00:00Z"), sam);
    assert_eq!(number("20sam", "2026-11-20T23:59:59Z"), sam, "the leaving day is still theirs");
    assert_eq!(number("20sam", "2026-11-21T00:00:00Z"), None, "who has left is named no more");
    assert_eq!(number("20sam", "2026-09-01T22:59:59Z"), None, "nor before they came");
    let kim = |at| number("20kim", at).map(|found| found.0);
    assert_eq!(kim("2026-10-15T10:00:00Z").as_deref(), Some("Kim Mapped"));
    assert_eq!(kim("2026-11-15T10:00:00Z").as_deref(), Some("Kim Lund"));
    // A user name given out again is each person's in their time.
    assert_eq!(number("20jo", "2026-07-01T10:00:00Z").unwrap().1, Some(3));
    assert_eq!(number("20jo", "2026-09-03T10:00:00Z").unwrap().1, Some(4));
    assert_eq!(number("20alex", "2026-09-03T10:00:00Z"), None, "two people");
    let resolved =
        names.resolve(&person("20sam"), "2026-09-03T10:00:00Z".parse().unwrap()).unwrap();
    assert_eq!((resolved.role, resolved.class.as_deref()), (Some(Role::Child), Some("4B")));
    let known = |day: &str| names.knows(&person("20sam"), day.parse().unwrap(), ZONE);
    assert!(known("2026-11-20") && !known("2026-11-21"));
    assert_eq!(names.names_of("sam vale"), ["20sam@oak.example"]);
}

#[test]
fn a_teacher_is_not_in_the_class_they_teach() {
    let mut teacher = on_roll(1, "Pat Temple", "p.temple", ("", ""));
    teacher.details.role = super::super::roll::RollRole::Staff;
    let names = UserNames::default().or_roll(vec![teacher], ZONE);
    let at = "2026-11-20T10:00:00Z".parse().unwrap();
    let found = names.resolve(&person("p.temple"), at).unwrap();
    assert_eq!((found.role, &found.class), (Some(Role::Staff), &None));
}

#[test]
fn a_name_that_somebody_left_in_doubt_is_not_the_rolls() {
    let two = vec![
        mapping("sam@first.example", "Sam One", "2026-09-01", None),
        mapping("sam@second.example", "Sam Two", "2026-09-01", None),
    ];
    let roll = vec![on_roll(1, "Sam Vale", "sam", ("", ""))];
    let names = UserNames::new(&pages(two), ZONE).or_roll(roll, ZONE);
    assert_eq!(name_of(&names, &person("sam"), "2026-11-20T10:00:00Z"), None);
}

#[test]
fn a_name_that_changes_hands_is_not_steady() {
    let two = vec![
        mapping("lab-1", "Sam One", "2026-09-01", Some("2026-10-31")),
        mapping("lab-1", "Sam Two", "2026-11-01", None),
        mapping("20kim", "Kim", "2026-09-01", None),
    ];
    let names = UserNames::new(&pages(two), ZONE);
    let steady = |name: &str, from: &str, to: &str| {
        let at = |day: &str| format!("{day}T12:00:00Z").parse().unwrap();
        names.is_steady(&person(name), at(from), at(to))
    };
    assert!(!steady("LAB-1", "2026-10-01", "2026-11-20"), "it changed hands");
    assert!(!steady("20kim", "2026-08-01", "2026-11-20"), "it came into use");
    assert!(
        steady("lab-1", "2026-11-02", "2026-11-20") && steady("20kim", "2026-09-02", "2026-11-20")
    );
    assert!(steady("nobody", "2026-01-01", "2026-12-31"));
}
