use super::*;
use crate::domain::report_period::terms_of_year;

fn counted(day: &str, area: Option<AreaOfRisk>, row: Option<&str>) -> Counted {
    Counted {
        day: day.parse().unwrap(),
        role: Role::Child,
        status: IncidentStatus::Closed,
        area,
        row: row.map(str::to_owned),
        year: ChildYear::One("4".parse().unwrap()),
        ended: vec![Ended::Debrief],
    }
}

fn row(anonymous: &Anonymous, way: IncidentWay, name: &str) -> String {
    let rows = &anonymous.ways[way as usize];
    let (_, figures) = rows.iter().find(|(row, _)| row == name).unwrap();
    figures.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

#[test]
fn incidents_are_counted_in_their_term() {
    let terms = terms_of_year(2026, &[]);
    let mut incidents = vec![counted("2026-09-01", Some(AreaOfRisk::Conduct), Some("Phones")); 12];
    incidents.extend(vec![counted("2027-01-03", None, None); 2]);
    incidents.extend(vec![counted("2027-01-04", Some(AreaOfRisk::Content), None); 6]);
    let action = |state, count| ActionTally {
        day: "2026-10-01".parse().unwrap(),
        id: "inform-parents".into(),
        state,
        count,
    };
    let actions = [action(ActionState::InTime, 6), action(ActionState::Overdue, 3)];
    let title = |id: &str| (id == "inform-parents").then_some("Parents told");
    let counts = super::incidents(&terms, &incidents, &actions, title).published(&[]).0;
    let totals: Vec<String> = counts.totals.iter().map(ToString::to_string).collect();
    assert_eq!(totals, ["10+", "5+", "none"], "the holiday is the term's before it");
    assert_eq!(row(&counts, IncidentWay::Area, "conduct"), "10+ <5 <5");
    assert_eq!(row(&counts, IncidentWay::Kind, "Phones"), "10+ <5 <5");
    assert_eq!(row(&counts, IncidentWay::Year, "Year 4"), "10+ 5+ <5");
    assert_eq!(row(&counts, IncidentWay::Status, "closed"), "10+ 5+ <5");
    assert_eq!(row(&counts, IncidentWay::Role, "child"), "10+ 5+ <5");
    assert_eq!(row(&counts, IncidentWay::Ended, "Talked over afterwards"), "10+ 5+ <5");
    assert_eq!(row(&counts, IncidentWay::Step, "Parents told"), "5+ <5 <5");
    let late = timeliness(&terms, &actions).published(&[]).0;
    assert_eq!(late.totals[0], Shown::AtLeast(5));
    assert_eq!(late.ways[0][5].1[0], Shown::Few);
}

#[test]
fn the_year_is_that_of_all_who_are_concerned() {
    let child =
        |part, class: &str| Child { part, class: (!class.is_empty()).then(|| class.to_owned()) };
    let (of, subject) = (ChildYear::of, Part::Subject);
    let four = ChildYear::One("4".parse().unwrap());
    assert_eq!(of(&[child(subject, "4B"), child(subject, "4L")]), four);
    assert_eq!(of(&[child(subject, "4B"), child(Part::Witness, "6H")]), four);
    assert_eq!(of(&[child(Part::Affected, "4B")]), four);
    assert_eq!(of(&[child(subject, "4B"), child(subject, "5B")]), ChildYear::Several);
    assert_eq!(of(&[child(subject, "")]), ChildYear::Unknown);
    assert_eq!(of(&[]), ChildYear::Unknown);
}
