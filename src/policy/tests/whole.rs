//! The shipped packs as a whole.

use super::super::*;
use crate::domain::word::Word;

#[test]
fn every_shipped_pack_is_sound() {
    for id in Policy::built_in_names() {
        let policy = Policy::built_in(id).unwrap();
        assert_eq!(policy.about().id, id);
        let sanctions = policy.sanctions().unwrap();
        for role in Role::ALL {
            assert!(!sanctions.rows(*role).is_empty(), "{id} {role}");
            assert!(policy.always(*role).count() > 2, "{id} {role}");
            for row in sanctions.rows(*role) {
                assert!(!row.source.is_empty() && !row.actions.is_empty(), "{id} {}", row.id);
            }
        }
        assert!(policy.reviews().unwrap().len() > 10);
    }
}

#[test]
fn every_shipped_pack_is_sound_as_a_folder_too() {
    // The JSON that is built in is checked without lines; the TOML it comes from must hold as well.
    for pack in &BUILT_IN {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in FILES.into_iter().zip(pack.texts) {
            fs::write(folder.path().join(name), text.toml).unwrap();
        }
        Policy::in_folder(folder.path()).unwrap();
        Policy::built_in(pack.id).unwrap().check().unwrap();
    }
}

#[test]
fn the_version_in_force_on_the_day_is_taken() {
    let version = |version: &str, from: Option<&str>| {
        let mut policy = Policy::built_in("st-jeromes").unwrap();
        policy.about.version = version.to_owned();
        policy.about.in_force_from = from.map(|day| day.parse().unwrap());
        policy
    };
    let versions = vec![version("new", Some("2026-09-01")), version("old", Some("2021-09-01"))];
    let on = |day: &str| {
        Policy::in_force(versions.clone(), day.parse().unwrap()).unwrap().about.version.clone()
    };
    assert_eq!(on("2026-09-01"), "new");
    assert_eq!(on("2026-08-31"), "old");
    assert_eq!(on("2019-01-01"), "old", "the earliest, before all of them");
    assert!(Policy::in_force(Vec::new(), "2026-01-01".parse().unwrap()).is_none());
}

#[test]
fn every_duty_of_both_policies_is_in_its_pack() {
    for (id, prefix, count) in [("st-jeromes", "S1-", 90), ("chislet-hoath", "S0-", 124)] {
        let duties = Policy::built_in(id).unwrap().duties().unwrap().duty;
        let mut ids: Vec<String> = duties.into_iter().map(|duty| duty.id).collect();
        ids.sort();
        let mut expected: Vec<String> = (1..=count).map(|n| format!("{prefix}{n:02}")).collect();
        expected.sort();
        assert_eq!(ids, expected, "{id}");
    }
}

#[test]
fn indecent_image_procedures_say_first_what_must_not_be_done() {
    for id in Policy::built_in_names() {
        let procedures = Policy::built_in(id).unwrap().procedures().unwrap().procedure;
        let images: Vec<_> =
            procedures.iter().filter(|p| p.id.contains("indecent-image")).collect();
        assert!(!images.is_empty(), "{id}");
        for procedure in images {
            let first = &procedure.first[0];
            for word in ["view", "copy", "forward", "delete", "investigate"] {
                assert!(first.contains(word), "{id} {}: {first}", procedure.id);
            }
            assert_eq!(procedure.attachments, procedures::Attachments::Refused);
        }
    }
}
