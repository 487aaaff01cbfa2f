//! What `check` finds in the shipped packs, and that each finding says where and what to do.

use super::super::lint::{Finding, check};
use super::super::*;

fn findings(id: &str) -> Vec<Finding> {
    check(&Policy::built_in(id).unwrap(), "2026-11-22".parse().unwrap()).unwrap()
}

fn find<'f>(findings: &'f [Finding], code: &str, place: &str) -> &'f Finding {
    findings.iter().find(|found| found.code == code && found.place == place).unwrap()
}

#[test]
fn a_route_to_nobody_is_found_with_where_the_policy_is_silent() {
    let found = findings("st-jeromes");
    let found = find(&found, "no-route", "policy.toml, route head-teacher");
    assert!(found.reason.ends_with("a concern about the headteacher"), "{}", found.reason);
    assert!(found.source.contains("lines 38-46") && found.remedy.contains("`to`"), "{found:?}");
    for id in ["chislet-hoath", "england-2026"] {
        assert!(findings(id).iter().all(|found| found.code != "no-route"), "{id}");
    }
}

#[test]
fn linked_policies_are_searched_for_stale_terms_too() {
    let found = findings("chislet-hoath");
    let found = find(&found, "stale-term", "policy.toml, peer-on-peer-abuse");
    assert!(found.source.contains("line 47") && found.remedy.contains("child-on-child"));
}

#[test]
fn every_finding_names_a_file_and_says_what_to_do() {
    for id in Policy::built_in_names() {
        for found in findings(id) {
            let file = found.place.split(',').next().unwrap();
            assert!(FILES.contains(&file), "{id}: {found:?}");
            assert!(found.reason.len() > 10 && found.remedy.len() > 8, "{id}: {found:?}");
            let silent = ["missing", "review", "column"].iter().any(|of| found.code.contains(of));
            let ours = file == "contacts.toml";
            assert!(silent || ours || !found.source.is_empty(), "{id}: {found:?}");
        }
    }
}

#[test]
fn a_procedure_that_is_missing_has_one_to_start_from() {
    let ready = Policy::built_in("england-2026").unwrap().procedures().unwrap().procedure;
    for id in ["st-jeromes", "chislet-hoath"] {
        let found = findings(id);
        for found in found.iter().filter(|found| found.code == "missing-procedure") {
            let wanted = found.place.strip_prefix("procedures.toml, ").unwrap();
            assert!(ready.iter().any(|procedure| procedure.id == wanted), "{wanted}");
        }
    }
}
