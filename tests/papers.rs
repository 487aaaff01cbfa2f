//! Reports as files: whole, private, known again, whatever the school is called and whatever was
//! put in its folder.
#![allow(clippy::unwrap_used, reason = "a test")]

mod common;

use std::fs;
use std::path::Path;

use common::Place;

fn text(path: &Path) -> String {
    String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned()
}

/// The school with other settings: `change` is given those it has.
fn with_settings(change: impl Fn(&str) -> String) -> Place {
    let place = Place::with_demo();
    let file = place.path("school/osafe.toml");
    let settings = change(&fs::read_to_string(&file).unwrap());
    fs::write(&file, settings).unwrap();
    place
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn a_report_that_was_written_is_known_again() {
    let place = Place::with_demo();
    for (file, form) in [("log.html", "html"), ("log.xlsx", "xlsx"), ("log.docx", "docx")] {
        let ran = place.dsl(&["report", "incidents", "-o", file]);
        assert_eq!((ran.code, ran.out), (Some(0), format!("Written to {file}\n")), "{}", ran.err);
        let ran = place.dsl(&["report", "verify", file]);
        assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
        for said in ["as it was made", form, "Farida Penhallow", "casework"] {
            assert!(ran.out.contains(said), "{said}: {}", ran.out);
        }
    }
    let page = text(&place.path("log.html"));
    place.write("other.html", page.replace("theatre", "circus"));
    let ran = place.dsl(&["report", "verify", "other.html"]);
    assert_eq!(ran.code, Some(1), "{}", ran.out);
    assert!(ran.out.starts_with("This file is not as it was made"), "{}", ran.out);
    // Nor is it made good by what stands in another form of it.
    place.write("no.html", "<p>Report code</p>");
    assert_eq!(place.dsl(&["report", "verify", "no.html"]).code, Some(3));
    assert_eq!(place.run_by("technician", &["report", "verify", "log.html"]).code, Some(3));
    place.dsl(&["audit", "verify"]).ok();
}

#[cfg(unix)]
#[test]
fn a_file_is_private_and_nothing_is_written_through_a_link() {
    let place = Place::with_demo();
    place.dsl(&["report", "incidents", "-o", "log.csv"]).ok();
    assert_eq!(mode(&place.path("log.csv")), 0o600);
    let target = place.path("target");
    fs::write(&target, "mine").unwrap();
    std::os::unix::fs::symlink(&target, place.path("link.html")).unwrap();
    for yes in [&["--yes"][..], &[]] {
        let arguments = [&["report", "incidents", "-o", "link.html"], yes].concat();
        let ran = place.dsl(&arguments);
        assert_eq!(ran.code, Some(2), "{}", ran.err);
        assert!(ran.err.contains("is a link"), "{}", ran.err);
    }
    assert_eq!(text(&target), "mine");
    let ran = place.dsl(&["report", "incidents", "--yes", "-o", "/dev/null"]);
    assert!(ran.code == Some(2) && ran.err.contains("is no file"), "{}", ran.err);
}

#[test]
fn the_set_is_whole_in_a_new_folder_or_not_at_all() {
    let place = Place::with_demo();
    let all = ["report", "--all", "set", "--forms", "html,xlsx,docx"];
    let ran = place.dsl(&all);
    assert_eq!(ran.out, "Written to set\n", "{}", ran.err);
    for name in ["incidents.html", "incidents.xlsx", "filter.docx"] {
        let file = format!("set/{name}");
        assert!(place.path(&file).is_file(), "{name}");
        place.dsl(&["report", "verify", &file]).ok();
    }
    #[cfg(unix)]
    assert_eq!((mode(&place.path("set")), mode(&place.path("set/filter.html"))), (0o700, 0o600));
    let again = place.dsl(&all);
    assert!(again.code == Some(2) && again.err.contains("is there already"), "{}", again.err);
    let nowhere = place.dsl(&["report", "--all", "no/such"]);
    assert_eq!(nowhere.code, Some(2), "{}", nowhere.err);
    // The technician's set lacks what is not theirs to see, and says so.
    let ran = place.run_by("technician", &["report", "--all", "theirs"]);
    assert_eq!(ran.code, Some(3), "{}", ran.err);
    assert!(ran.err.contains("Left out") && ran.err.contains("incidents"), "{}", ran.err);
    assert!(place.path("theirs/filter.html").is_file());
    assert!(!place.path("theirs/incidents.html").exists());
}

#[test]
fn what_was_asked_for_wrongly_is_said_in_a_sentence() {
    let place = Place::with_demo();
    for (arguments, why) in [
        (&["report"][..], "no report was named"),
        (&["report", "--all", "x", "incidents"], "name none beside it"),
        (&["report", "--all", "x", "-o", "y"], "writes its own files"),
        (&["report", "--forms", "html"], "--all"),
        (&["report", "incidents", "--open"], "no screen"),
        (&["report", "incidents", "-o", "no/such.html"], "does not exist"),
    ] {
        let ran = place.dsl(arguments);
        assert!(ran.code == Some(2) && ran.err.contains(why), "{arguments:?}: {}", ran.err);
    }
    let ran = place.dsl(&["report", "verify", "nowhere.html"]);
    assert!(ran.code == Some(1) && ran.err.contains("there is no file"), "{}", ran.err);
    place.write("empty.html", "");
    let ran = place.dsl(&["report", "verify", "empty.html"]);
    assert!(ran.code == Some(1) && ran.err.contains("is empty"), "{}", ran.err);
}

#[cfg(all(unix, not(target_os = "macos")))]
#[test]
fn opening_hands_a_private_file_to_the_systems_program() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::with_demo();
    fs::create_dir(place.path("bin")).unwrap();
    let seen = place.path("seen");
    let program = format!("#!/bin/sh\ncp \"$1\" {0}.tmp && mv {0}.tmp {0}\n", seen.display());
    place.write("bin/xdg-open", program);
    let executable = fs::Permissions::from_mode(0o755);
    fs::set_permissions(place.path("bin/xdg-open"), executable).unwrap();
    let open = |path: String| {
        let mut command = place.command_by("dsl", &["report", "incidents", "--open"]);
        command.env("DISPLAY", ":0").env("PATH", path);
        common::Ran::from(command.output().unwrap())
    };
    let ran = open(format!("{}:/usr/bin:/bin", place.path("bin").display()));
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let file = ran.out.trim().strip_prefix("Opened ").unwrap().to_owned();
    assert_eq!((mode(Path::new(&file)), mode(Path::new(&file).parent().unwrap())), (0o600, 0o700));
    for _ in 0..100 {
        if seen.exists() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    assert!(text(&seen).starts_with("<!doctype html>"));
    let without = open(place.path("home").display().to_string());
    assert!(without.code == Some(1) && without.err.contains("xdg-open"), "{}", without.err);
    assert!(!Path::new(&file).exists(), "what cannot be shown does not stay");
}

#[test]
fn a_schools_name_is_text_whatever_is_in_it() {
    let name = "St \\\"Quote\\\" <b>& \u{5d0}\u{5d1}\u{202e}gnp</style>";
    let place = with_settings(|settings| settings.replace("Quillbeck Primary School", name));
    let forms = "html,xlsx,docx,table,csv,json";
    let set = ["report", "--quiet", "--all", "set", "--forms", forms];
    place.dsl(&set).ok();
    let page = text(&place.path("set/incidents.html"));
    assert!(
        page.contains(
            "St &quot;Quote&quot; &lt;b&gt;&amp; \u{5d0}\u{5d1}\\u{202e}gnp&lt;&#x2f;style&gt;"
        ) || page.contains(
            "St &quot;Quote&quot; &lt;b&gt;&amp; \u{5d0}\u{5d1}\\u{202e}gnp&lt;/style&gt;"
        )
    );
    assert!(!page.contains("<b>") && page.matches("</style>").count() == 1);
    assert!(!text(&place.path("set/incidents.txt")).contains('\u{202e}'));
}

#[test]
fn a_logo_that_is_none_is_left_out_and_a_page_that_runs_something_is_refused() {
    let place = with_settings(|settings| {
        settings.to_owned() + "\n[look]\nlogo = \"logo.svg\"\ncolour = \"#7a1f3d\"\n"
    });
    place.write("school/logo.svg", "<svg onload=\"alert(1)\"/>");
    let ran = place.dsl(&["report", "incidents", "-o", "log.html"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.err.contains("The logo is left out: `logo.svg`: it is a drawing"), "{}", ran.err);
    let page = text(&place.path("log.html"));
    assert!(page.contains("--accent: #7a1f3d") && !page.contains("<img"));
    let yellow = with_settings(|settings| settings.to_owned() + "\n[look]\ncolour = \"#ffcc00\"\n");
    let ran = yellow.dsl(&["report", "incidents", "-o", "log.html"]);
    assert!(ran.code == Some(1) && ran.err.contains("1.5 to 1"), "{}", ran.err);
    assert!(!yellow.path("log.html").exists());
    // On the screen nothing of it is seen.
    yellow.dsl(&["report", "incidents", "--role", "visitor"]).ok();
    fs::create_dir(place.path("school/templates")).unwrap();
    place.write("school/templates/report.html", "<p>\n<script>alert(1)</script>");
    let ran = place.dsl(&["report", "incidents", "--format", "html"]);
    assert!(ran.code == Some(1) && ran.out.is_empty(), "{}", ran.out);
    assert!(
        ran.err.contains("templates/report.html, line 2: it must not hold `<script`"),
        "{}",
        ran.err
    );
}

#[test]
fn bytes_go_to_a_pipe_or_a_file() {
    let place = Place::with_demo();
    let output =
        place.command_by("dsl", &["report", "incidents", "--format", "xlsx"]).output().unwrap();
    assert!(output.stdout.starts_with(b"PK") && output.status.success());
}

#[test]
fn an_empty_term_and_one_incident_make_whole_reports() {
    let place = Place::with_school();
    let set = |name: &str| {
        place.dsl(&["report", "--quiet", "--all", name, "--forms", "html,csv,xlsx,docx"])
    };
    let ran = set("empty");
    assert!(matches!(ran.code, Some(0 | 3)), "{}", ran.err);
    let governors = text(&place.path("empty/governors.html"));
    assert!(governors.contains("No incident was recorded in this period."), "{governors}");
    assert!(
        !governors.contains("NaN")
            && text(&place.path("empty/agreements.html")).contains("Nobody on the roll")
    );
    let today = chrono::Local::now().format("%Y-%m-%d").to_string();
    let concern = serde_json::json!({
        "incident": "C12", "role": "child", "occurred": today, "description": "Seen in the library.", "area": "conduct",
        "people": [{"name": "Corin Ashdown", "role": "child", "class": "4L"}],
    });
    place.log(&concern).ok();
    assert!(matches!(set("one").code, Some(0 | 3)));
    let governors = text(&place.path("one/governors.csv"));
    assert!(governors.contains("<5") && !governors.contains("4L"), "{governors}");
    assert!(!governors.lines().any(|line| line.starts_with("incidents,") && line.contains(",1")));
    assert!(text(&place.path("one/incidents.html")).contains("Seen in the library."));
}

#[test]
fn a_logo_too_large_or_gone_is_left_out_and_a_page_that_does_not_parse_is_refused() {
    let place = with_settings(|settings| settings.to_owned() + "\n[look]\nlogo = \"logo.png\"\n");
    let written = |why: &str| {
        let ran = place.dsl(&["report", "incidents", "--yes", "-o", "log.html"]);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        assert!(ran.err.contains("The logo is left out") && ran.err.contains(why), "{}", ran.err);
        assert!(!text(&place.path("log.html")).contains("<img"));
    };
    written("logo.png");
    let mut large = b"\x89PNG\r\n\x1a\n".to_vec();
    large.resize(50 << 20, 0);
    place.write("school/logo.png", large);
    written("1 MB");
    fs::create_dir(place.path("school/templates")).unwrap();
    place.write("school/templates/report.html", "<p>\n{% for x in %}");
    let ran = place.dsl(&["report", "incidents", "--yes", "-o", "log.html"]);
    assert!(ran.code == Some(1) && ran.err.contains("templates/report.html"), "{}", ran.err);
    assert!(!ran.err.contains("panick"), "{}", ran.err);
}
