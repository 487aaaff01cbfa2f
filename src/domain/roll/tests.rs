use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn numbers_are_read_as_they_are_written() {
    assert_eq!(RollNumber(7).to_string(), "R0007");
    assert_eq!("r7".parse(), Ok(RollNumber(7)));
    for text in ["", "R", "R0", "7", "P0007", "R+7", "R99999999999"] {
        assert_eq!(text.parse::<RollNumber>(), Err(NotOnRoll), "{text}");
    }
}

#[test]
fn the_last_day_still_counts() {
    let mut sam = Details::new(" Sam  Vale ", RollRole::Child);
    sam.start = Some(day("2026-09-01"));
    sam.left = Some(day("2026-11-20"));
    assert_eq!(sam.name, "Sam Vale");
    assert!(!sam.is_here(day("2026-08-31")) && sam.is_here(day("2026-09-01")));
    assert!(sam.is_here(day("2026-11-20")) && !sam.is_here(day("2026-11-21")));
    sam.left = Some(day("2026-08-31"));
    assert_eq!(sam.check(), Err(RollFault::LeftBeforeStart));
}

#[test]
fn nobody_is_added_who_could_be_somebody_else() {
    let mut sam = Details::new("Sam Vale", RollRole::Child);
    sam.user_names = vec!["svale".into()];
    let roll = [OnRoll { number: RollNumber(3), details: sam.clone() }];
    let fits = |details: &Details| fits_roll(details, None, &roll, day("2026-11-20"));
    assert_eq!(fits(&sam), Err(RollFault::UserName(RollNumber(3))));
    assert_eq!(fits_roll(&sam, Some(RollNumber(3)), &roll, day("2026-11-20")), Ok(()));
    let other =
        Details { user_names: vec!["SVALE".into()], ..Details::new("Kim", RollRole::Staff) };
    assert_eq!(fits(&other), Err(RollFault::UserName(RollNumber(3))));
    let again = Details::new("sam vale", RollRole::Child);
    assert_eq!(fits(&again), Err(RollFault::There(RollNumber(3))));
    assert_eq!(fits(&Details::new("Sam Vale", RollRole::Staff)), Ok(()));
}

#[test]
fn what_is_kept_is_read_back() {
    let mut details = Details::new("Zo\u{eb} O'Dowd, \u{1f600}", RollRole::Child);
    details.year = "Reception".parse().ok();
    details.ids.insert(IdKind::Upn, "A1".into());
    let person = OnRoll { number: RollNumber(12), details };
    let text = serde_json::to_string(&person).unwrap();
    assert!(text.starts_with("{\"number\":\"R0012\",\"name\":"), "{text}");
    assert_eq!(serde_json::from_str::<OnRoll>(&text).unwrap(), person);
    assert!(!format!("{person:?}").contains("Dowd"));
}
