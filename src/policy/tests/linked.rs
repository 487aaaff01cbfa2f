//! Supervision, linked policies and routes, as `policy.toml` has them.

use super::super::about::KeyStage;
use super::super::*;

fn arrangements(id: &str) -> Arrangements {
    Policy::built_in(id).unwrap().arrangements().unwrap().clone()
}

#[test]
fn linked_policies_are_the_choices_of_their_register() {
    for id in Policy::built_in_names() {
        let registers = Policy::built_in(id).unwrap().registers().unwrap().register;
        let register = registers.iter().find(|register| register.id == "linked-policy").unwrap();
        let field = register.field.iter().find(|field| field.id == "policy").unwrap();
        let linked = arrangements(id).linked_policy.into_iter().map(|linked| linked.id);
        let expected: Vec<String> = linked.chain(["other".to_owned()]).collect();
        assert_eq!(field.choices, expected, "{id}");
    }
}

#[test]
fn supervision_has_a_rule_for_each_key_stage_the_policy_names() {
    for (id, stage, rule) in [
        ("st-jeromes", KeyStage::EarlyYears, "username for the class"),
        ("st-jeromes", KeyStage::One, "directly supervised"),
        ("st-jeromes", KeyStage::Two, "checked up on regularly"),
        ("chislet-hoath", KeyStage::EarlyYears, "An adult demonstrates"),
        ("chislet-hoath", KeyStage::One, "directly supervised access"),
        ("chislet-hoath", KeyStage::Two, "The teacher directs them"),
    ] {
        let rules = arrangements(id).supervision;
        let mut rules = rules.iter().filter(|found| found.key_stages.contains(&stage));
        assert!(rules.any(|found| found.rule.contains(rule)), "{id} {stage}: {rule}");
    }
}

#[test]
fn a_concern_about_staff_goes_to_the_head_and_about_the_head_to_the_chair() {
    for (id, route, to) in [
        ("chislet-hoath", "staff", &["head-teacher"] as &[&str]),
        ("chislet-hoath", "head-teacher", &["chair-of-governors"]),
        ("chislet-hoath", "learner", &["dsl"]),
        ("england-2026", "staff", &["head-teacher"]),
        ("england-2026", "head-teacher", &["chair-of-governors"]),
        ("st-jeromes", "staff", &["head-teacher"]),
        // The policy names nobody, and none is made up.
        ("st-jeromes", "head-teacher", &[]),
    ] {
        let routes = arrangements(id).route;
        let found = routes.iter().find(|found| found.id == route).unwrap();
        assert_eq!(found.to, to, "{id} {route}");
    }
}
