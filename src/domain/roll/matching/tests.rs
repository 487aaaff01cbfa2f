use proptest::prelude::*;

use super::*;
use crate::domain::roll::IdKind;

fn today() -> NaiveDate {
    "2026-11-20".parse().unwrap()
}

fn child(name: &str, class: &str) -> Details {
    Details { class: Some(class.to_owned()), ..Details::new(name, RollRole::Child) }
}

fn with_user(name: &str, class: &str, user: &str) -> Details {
    Details { user_names: vec![user.to_owned()], ..child(name, class) }
}

fn with_id(name: &str, class: &str, id: &str) -> Details {
    Details { ids: [(IdKind::Upn, id.to_owned())].into(), ..child(name, class) }
}

// What a list comes to, and the roll after it.
fn import(
    roll: &[OnRoll],
    list: &[Details],
    missing: Missing,
) -> (Vec<Fate>, Vec<OnRoll>, Matched) {
    let listed =
        list.iter().zip(2..).map(|(person, line)| Listed { line, person: Ok(person.clone()) });
    let matched = matched(roll, listed.collect(), &[Field::Class].into(), missing, today());
    let mut after = roll.to_vec();
    for (_, details, fate) in &matched.rows {
        match fate {
            Fate::Added => {
                let number = RollNumber(u32::try_from(after.len()).unwrap() + 1);
                after.push(OnRoll { number, details: details.clone().unwrap() });
            }
            Fate::Changed(number, _) => {
                let person = after.iter_mut().find(|person| person.number == *number).unwrap();
                person.details = details.clone().unwrap();
            }
            Fate::Unchanged(_) | Fate::Rejected(_) => {}
        }
    }
    for number in &matched.left {
        let person = after.iter_mut().find(|person| person.number == *number).unwrap();
        person.details.left = Some(last_day(&person.details, today()));
    }
    (matched.rows.iter().map(|row| row.2.clone()).collect(), after, matched)
}

fn roll_of(list: &[Details]) -> Vec<OnRoll> {
    import(&[], list, Missing::Few).1
}

fn why(fate: &Fate) -> &str {
    match fate {
        Fate::Rejected(why) => why,
        _ => panic!("{fate:?}"),
    }
}

#[test]
fn the_id_says_who_it_is_whatever_else_changed() {
    let roll = roll_of(&[with_id("Sam Vale", "3W", "A1"), with_id("Sam Vale", "4L", "A2")]);
    let (fates, ..) = import(&roll, &[with_id("Samira Vale", "4L", "a1")], Missing::Stay);
    assert_eq!(fates, [Fate::Changed(RollNumber(1), vec!["name", "class", "id"])]);
    let both = Details {
        ids: [(IdKind::Upn, "A1".to_owned()), (IdKind::Person, "9".to_owned())].into(),
        ..child("Sam Vale", "3W")
    };
    let (fates, roll, _) = import(&roll, &[both], Missing::Stay);
    assert_eq!(fates, [Fate::Changed(RollNumber(1), vec!["id"])]);
    let torn = Details {
        ids: [(IdKind::Upn, "A2".to_owned()), (IdKind::Person, "9".to_owned())].into(),
        ..child("Sam Vale", "3W")
    };
    let (fates, ..) = import(&roll, &[torn], Missing::Stay);
    assert!(why(&fates[0]).contains("R0001 and R0002"), "{fates:?}");
}

#[test]
fn the_user_name_says_who_it_is_unless_the_name_is_another() {
    let roll = roll_of(&[with_user("Sam Vale", "3W", "svale")]);
    let (fates, ..) = import(&roll, &[with_user("Sam Vale-Orme", "4L", "SVALE")], Missing::Stay);
    assert!(matches!(&fates[0], Fate::Changed(RollNumber(1), _)), "{fates:?}");
    let (fates, ..) = import(&roll, &[with_user("Kim Lund", "3W", "svale")], Missing::Stay);
    assert!(why(&fates[0]).contains("R0001's, who has another name"));
    let teacher =
        Details { user_names: vec!["svale".into()], ..Details::new("Sam Vale", RollRole::Staff) };
    let (fates, ..) = import(&roll, &[teacher], Missing::Stay);
    assert!(why(&fates[0]).contains("R0001's, who is child"));
}

#[test]
fn the_account_of_somebody_who_left_may_be_given_to_another() {
    let mut roll = roll_of(&[with_user("Sam Vale", "3W", "svale")]);
    roll[0].details.left = Some("2026-07-20".parse().unwrap());
    let (fates, ..) = import(&roll, &[with_user("Stan Vale", "3W", "svale")], Missing::Stay);
    assert_eq!(fates, [Fate::Added]);
    let (fates, after, _) = import(&roll, &[with_user("Sam Vale", "3W", "svale")], Missing::Stay);
    assert_eq!(fates, [Fate::Changed(RollNumber(1), vec!["leaving date"])]);
    assert_eq!(after[0].details.left, None, "back again");
}

#[test]
fn a_name_says_who_it_is_only_when_one_can_be_meant() {
    let roll =
        roll_of(&[child("Sam Vale", "3W"), child("Sam Vale", "4L"), child("Kim Lund", "3W")]);
    let (fates, ..) =
        import(&roll, &[child("sam vale", "4l"), child("Kim Lund", "4L")], Missing::Stay);
    assert!(matches!(&fates[0], Fate::Changed(RollNumber(2), _)));
    assert_eq!(fates[1], Fate::Changed(RollNumber(3), vec!["class"]), "moved up");
    let (fates, ..) = import(&roll, &[child("Sam Vale", "5B")], Missing::Stay);
    assert!(why(&fates[0]).contains("R0001 or R0002"));
    let (fates, ..) =
        import(&roll, &[child("Jo Orme", "3W"), child("Jo Orme", "3W")], Missing::Stay);
    assert!(fates.iter().all(|fate| why(fate).contains("neither has an id")), "{fates:?}");
}

#[test]
fn another_account_in_another_class_is_another_child() {
    let roll = roll_of(&[with_user("Sam Vale", "3W", "svale")]);
    let (fates, ..) = import(&roll, &[with_user("Sam Vale", "6H", "svale2")], Missing::Stay);
    assert_eq!(fates, [Fate::Added]);
}

#[test]
fn two_people_of_one_user_name_are_both_refused() {
    let list =
        [with_user("Sam Vale", "3W", "x"), with_user("Kim Lund", "3W", "X"), child("Jo", "3W")];
    let (fates, after, _) = import(&[], &list, Missing::Few);
    assert_eq!(why(&fates[0]), "line 3 has the same user name");
    assert_eq!(why(&fates[1]), "line 2 has the same user name");
    assert_eq!((fates[2].clone(), after.len()), (Fate::Added, 1));
}

#[test]
fn a_user_name_that_somebody_else_keeps_is_refused() {
    let roll = roll_of(&[
        Details { ids: [(IdKind::Upn, "1".to_owned())].into(), ..with_user("Sam Vale", "3W", "a") },
        Details { ids: [(IdKind::Upn, "2".to_owned())].into(), ..with_user("Kim Lund", "3W", "b") },
    ]);
    let take =
        Details { ids: [(IdKind::Upn, "1".to_owned())].into(), ..with_user("Sam Vale", "3W", "b") };
    let (fates, ..) = import(&roll, std::slice::from_ref(&take), Missing::Stay);
    assert_eq!(why(&fates[0]), "its user name is R0002's already");
    let give =
        Details { ids: [(IdKind::Upn, "2".to_owned())].into(), ..with_user("Kim Lund", "3W", "a") };
    let (fates, ..) = import(&roll, &[take, give], Missing::Stay);
    assert!(fates.iter().all(|fate| matches!(fate, Fate::Changed(..))), "they changed: {fates:?}");
}

#[test]
fn few_who_are_missing_have_left_and_many_have_not() {
    let class: Vec<Details> = (0..8).map(|n| child(&format!("Child {n}x"), "3W")).collect();
    let roll = roll_of(&class);
    let left = |list: &[Details], missing| {
        let matched = import(&roll, list, missing).2;
        (matched.left.len(), matched.absent.len())
    };
    assert_eq!(left(&class[..6], Missing::Few), (2, 0));
    assert_eq!(left(&class[..5], Missing::Few), (0, 3), "a part of the list, perhaps");
    assert_eq!(left(&class[..5], Missing::Left), (3, 0));
    assert_eq!(left(&class[..6], Missing::Stay), (0, 2));
    let teacher = [Details::new("Pat", RollRole::Staff)];
    assert_eq!(left(&teacher, Missing::Left), (0, 0), "a list of staff says nothing of children");
    let mut refused = class[..6].to_vec();
    refused.push(class[0].clone());
    assert_eq!(left(&refused, Missing::Left), (0, 3), "nobody is gone while a row is refused");
}

#[test]
fn who_is_missing_once_and_comes_back_is_the_same_person() {
    let class: Vec<Details> =
        (0..4).map(|n| with_id(&format!("Child {n}x"), "3W", &n.to_string())).collect();
    let (_, gone, _) = import(&roll_of(&class), &class[1..], Missing::Few);
    assert!(gone[0].details.has_left(today()));
    let (fates, back, _) = import(&gone, &class, Missing::Few);
    assert_eq!(fates[0], Fate::Changed(RollNumber(1), vec!["leaving date"]));
    assert_eq!(back.len(), 4);
}

fn any_person() -> impl Strategy<Value = Details> {
    let id = proptest::option::of(0..12u8);
    (0..6u8, 0..3u8, proptest::option::of(0..12u8), id).prop_map(|(name, class, user, id)| {
        let mut person = child(&format!("Sam Name{name}"), &format!("{class}A"));
        person.user_names.extend(user.map(|user| format!("u{user}")));
        person.ids.extend(id.map(|id| (IdKind::Upn, id.to_string())));
        person
    })
}

proptest! {
    #[test]
    fn the_same_list_twice_changes_nothing(list in proptest::collection::vec(any_person(), 0..14)) {
        let (first, roll, _) = import(&[], &list, Missing::Few);
        let (second, after, matched) = import(&roll, &list, Missing::Few);
        prop_assert_eq!(&after, &roll);
        prop_assert!(matched.left.is_empty());
        for (first, second) in first.iter().zip(&second) {
            prop_assert_eq!(
                matches!(first, Fate::Rejected(_)),
                matches!(second, Fate::Rejected(_)),
            );
            prop_assert!(matches!(second, Fate::Unchanged(_) | Fate::Rejected(_)), "{:?}", second);
        }
    }

    #[test]
    fn no_list_gives_two_people_one_account_or_one_id(
        lists in proptest::collection::vec(proptest::collection::vec(any_person(), 0..10), 1..5),
    ) {
        let mut roll: Vec<OnRoll> = Vec::new();
        for list in lists {
            let (fates, after, _) = import(&roll, &list, Missing::Stay);
            prop_assert_eq!(fates.len(), list.len());
            roll = after;
            let mut signs = Vec::new();
            for OnRoll { details, .. } in roll.iter().filter(|p| !p.details.has_left(today())) {
                signs.extend(details.user_names.iter().map(|name| folded(name)));
                signs.extend(details.ids.values().map(|id| format!("id {id}")));
            }
            let all = signs.len();
            signs.sort();
            signs.dedup();
            prop_assert_eq!(signs.len(), all);
        }
    }
}
