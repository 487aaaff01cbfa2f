//! What `diff` finds between packs.

use super::super::diff::{Difference, diff};
use super::super::*;

fn differences(change: impl FnOnce(&mut Arrangements)) -> Vec<Difference> {
    let first = Policy::built_in("chislet-hoath").unwrap();
    let mut arrangements = first.arrangements().unwrap().clone();
    change(&mut arrangements);
    let second = Policy { arrangements: arrangements.into(), ..first.clone() };
    diff(&first, &second).unwrap()
}

#[test]
fn a_policy_does_not_differ_from_itself() {
    for id in Policy::built_in_names() {
        let policy = Policy::built_in(id).unwrap();
        assert_eq!(diff(&policy, &policy).unwrap(), [], "{id}");
    }
}

#[test]
fn only_the_part_that_differs_is_told() {
    let found = differences(|arrangements| {
        let examples = &mut arrangements.area[0].examples;
        examples.retain(|example| example != "racism");
        examples.push("conspiracy theories".to_owned());
        arrangements.supervision[1].key_stages.pop();
        arrangements.linked_policy.remove(0);
        arrangements.route[1].to = vec!["dsl".to_owned()];
    });
    let told: Vec<_> = found
        .iter()
        .map(|found| (found.table.as_str(), found.id.as_str(), &found.first, &found.second))
        .collect();
    let parts = |parts: &[&str]| Some(parts.iter().map(|part| (*part).to_owned()).collect());
    assert_eq!(
        told,
        [
            ("who hears a concern", "staff", &parts(&["head-teacher"]), &parts(&["dsl"]),),
            ("areas of risk", "content", &parts(&["racism"]), &parts(&["conspiracy theories"])),
            ("supervision", "early-years-and-key-stage-1", &parts(&["Key Stage 1"]), &parts(&[])),
            ("linked policies", "anti-bullying", &parts(&[]), &None),
        ]
    );
}

#[test]
fn another_order_is_a_difference_too() {
    let found = differences(|arrangements| arrangements.area[3].examples.swap(0, 1));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].first.as_ref().unwrap()[0], "online gambling");
    assert_eq!(found[0].second.as_ref().unwrap()[0], "inappropriate advertising");
}
