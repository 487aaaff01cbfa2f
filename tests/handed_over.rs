//! The reports in `docs/reports`, which the README shows, are what the program makes today of its invented school's
//! year. `OSAFE_GOLDEN=write cargo test --test handed_over` writes them anew; their pictures are made by `just pictures`.
#![allow(clippy::unwrap_used, reason = "a test")]

mod common;

use std::fs;
use std::path::Path;

use common::Place;

const SHOWN: [&str; 5] = ["governors", "slt", "checks", "sanctions-poster", "training-audit"];

/// What is drawn by lot when a school is founded, and what follows from it: keys, and so the chains and codes.
const BY_LOT: [&str; 4] =
    ["<dt>Audit chain<", "<dt>Report code<", "<dt>Content SHA-256<", "content: \""];

fn settled(page: &str) -> Vec<&str> {
    page.lines().filter(|line| !BY_LOT.iter().any(|lot| line.contains(lot))).collect()
}

#[test]
fn the_reports_a_visitor_sees_are_those_of_today() {
    let mut place = Place::empty();
    place.stand_still();
    place.run(&["demo", "--year", "school"]).ok();
    fs::create_dir_all(place.path("keys")).unwrap();
    fs::copy(place.path("school/keys/dsl.key"), place.path("keys/dsl.key")).unwrap();
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/reports");
    let write = std::env::var("OSAFE_GOLDEN").is_ok_and(|value| value == "write");
    for name in SHOWN {
        let file = format!("{name}.html");
        place.dsl(&["report", name, "-o", &file]).ok();
        let now = fs::read_to_string(place.path(&file)).unwrap();
        if write {
            fs::create_dir_all(&kept).unwrap();
            fs::write(kept.join(&file), now).unwrap();
            continue;
        }
        let then = fs::read_to_string(kept.join(&file)).unwrap();
        let (now, then) = (settled(&now), settled(&then));
        let other = now.iter().zip(&then).position(|(now, then)| now != then);
        if let Some(line) = other {
            panic!("docs/reports/{file} is stale:\nnow  {}\nthen {}", now[line], then[line]);
        }
        assert_eq!(now.len(), then.len(), "docs/reports/{file} is stale");
        assert!(kept.join(format!("{name}.png")).is_file(), "{name} has its picture");
    }
    let size: u64 =
        fs::read_dir(kept).unwrap().map(|file| file.unwrap().metadata().unwrap().len()).sum();
    assert!(write || size < 900_000, "docs/reports takes {size} bytes");
}
