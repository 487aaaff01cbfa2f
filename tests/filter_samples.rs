//! Reads a folder of real and damaged logs, named by `OSAFE_SAMPLES`; it is not part of the
//! project, because not all of it may be passed on.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_macros,
    reason = "a test, which says what it skipped"
)]

mod common;

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use osafe::domain::filter_event::{FilterEvent, Verdict};
use osafe::filter::{
    Categories, FilterError, Layout, Recognised, Row, Settings, Totals, read, recognise,
};

type Read3 = (Recognised, Totals, Vec<FilterEvent>);

fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os("OSAFE_SAMPLES").map(PathBuf::from);
    if folder.is_none() {
        println!("skipped: OSAFE_SAMPLES names no folder of samples");
    }
    folder
}

fn log(path: &Path) -> Result<Read3, FilterError> {
    let layouts = Layout::load(&[])?;
    let categories = Categories::built_in()?;
    let now: DateTime<Utc> = "2026-11-22T12:00:00Z".parse().unwrap();
    let settings = Settings {
        layouts: &layouts,
        categories: &categories,
        time_zone: None,
        default_zone: chrono_tz::Europe::London,
        now,
        layout: None,
        columns: None,
    };
    let open = || Ok(Box::new(File::open(path)?) as Box<dyn Read>);
    let recognised = recognise(&open, &settings)?;
    let mut events = Vec::new();
    let totals = read::<FilterError>(&open, &recognised, &settings, &mut |row| {
        if let Row::Event { event, .. } = row {
            events.push(event.clone());
        }
        Ok(())
    })?;
    assert_eq!(totals.read, totals.events + totals.ignored + totals.rejected, "{}", path.display());
    Ok((recognised, totals, events))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

#[test]
fn squid_rows_add_up() {
    let Some(folder) = folder() else { return };
    let (recognised, totals, events) = log(&folder.join("squid/netdata_access.log")).unwrap();
    assert_eq!((recognised.layout.as_str(), totals.read), ("squid-native", 500));
    assert_eq!((totals.events, totals.rejected), (484, 16));
    assert_eq!(events.len() as u64, totals.events);
}

#[test]
fn fortigate_rows_add_up() {
    let Some(folder) = folder() else { return };
    let (recognised, totals, events) = log(&folder.join("fortinet/beats_utm.log")).unwrap();
    assert_eq!((recognised.layout.as_str(), totals.read, totals.rejected), ("fortigate-kv", 28, 0));
    assert_eq!((totals.events, totals.ignored), (7, 21));
    let blocked = events.iter().find(|event| event.verdict == Verdict::Blocked).unwrap();
    assert_eq!(blocked.at.to_rfc3339(), "2020-04-23T17:17:48+00:00");
    assert!(matches!(
        log(&folder.join("fortinet/beats_event.log")),
        Err(FilterError::NoWebRows { .. })
    ));
}

/// Each web filter's log, with the layout that alone reads it, its rows and its events.
const CLAIMED: &[(&str, &str, u64, u64)] = &[
    ("cisco_umbrella/beats_dnslogs.csv", "umbrella-dns", 3, 3),
    ("cisco_umbrella/beats_proxylogs.csv", "umbrella-web", 3, 3),
    ("dansguardian/eterry1388_format2.csv", "e2guardian-quoted", 1, 1),
    ("dansguardian/pylogsparser_dansguardian.log", "e2guardian-text", 2, 2),
    ("dansguardian/utmfw_format1_comment_samples.log", "e2guardian-text", 3, 3),
    ("fortinet/beats_utm.log", "fortigate-kv", 28, 7),
    // Its dates are made up and lie a century ahead: every row is rejected with that reason.
    ("fortinet/fortianalyzer_webfilter_raw.csv", "fortianalyzer-cells", 10, 0),
    ("juniper/beats_srx_utm.log", "juniper-utm", 12, 5),
    ("panos/beats_threat.log", "panos-threat", 76, 76),
    ("sophos/beats_xg_antivirus.log", "sophos-sfos", 8, 2),
    ("sophos/beats_xg_cfilter.log", "sophos-sfos", 9, 8),
    ("squid/1eps_access.log", "squid-native", 3, 3),
    ("squid/beats_access1.log", "squid-native", 100, 85),
    ("squid/metron_SquidExampleOutput", "squid-native", 2, 2),
    ("squid/metron_docker_SquidExampleOutput.txt", "squid-native", 5, 5),
    ("squid/netdata_access.log", "squid-native", 500, 484),
    ("squid/pylogsparser_squid.log", "squid-native", 3, 3),
    ("squidguard/find_string_samples.log", "squidguard", 3, 3),
    ("squidguard/pylogsparser_squidguard.log", "squidguard", 1, 1),
    ("synthetic/e2guardian_format1.log", "e2guardian-text", 3, 3),
    ("synthetic/e2guardian_format2.log", "e2guardian-quoted", 3, 3),
    ("synthetic/e2guardian_format3.log", "squid-native", 3, 3),
    ("synthetic/e2guardian_format4.log", "e2guardian-tabs", 3, 3),
    ("synthetic/e2guardian_format5.log", "e2guardian-epoch", 3, 3),
    ("synthetic/e2guardian_format6.log", "e2guardian-epoch", 3, 3),
    ("synthetic/e2guardian_format7.log", "e2guardian-epoch", 3, 3),
    ("synthetic/e2guardian_format8.log", "e2guardian-epoch", 3, 3),
    ("synthetic/nextdns.csv", "nextdns", 1, 1),
    ("synthetic/panos_url_export.csv", "panos-table", 1, 1),
    ("synthetic/squid_combined.log", "squid-access", 2, 2),
    ("synthetic/umbrella_dns_with_header.csv", "umbrella-table", 1, 1),
    ("synthetic/untangle_export.csv", "untangle", 2, 2),
    ("zscaler/beats_generated.log", "zscaler-pairs", 100, 100),
    ("zscaler/beats_test.log", "zscaler-pairs", 1, 1),
];

#[test]
fn every_web_filters_log_is_claimed_by_its_own_layout() {
    let Some(folder) = folder() else { return };
    for (file, layout, read, events) in CLAIMED {
        let (recognised, totals, _) =
            log(&folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        assert_eq!(
            (recognised.layout.as_str(), totals.read, totals.events),
            (*layout, *read, *events),
            "{file}"
        );
    }
}

#[test]
fn who_and_what_is_taken_from_the_right_place() {
    let Some(folder) = folder() else { return };
    let (.., events) = log(&folder.join("synthetic/e2guardian_format8.log")).unwrap();
    assert_eq!(events[0].search.as_deref(), Some("how to hide bruises"));
    // The address stands in place of a name, and a reason in French is no part of the address.
    let (.., events) = log(&folder.join("dansguardian/pylogsparser_dansguardian.log")).unwrap();
    assert_eq!((events[0].person.as_ref(), events[0].verdict), (None, Verdict::Blocked));
    let url = events[0].url.as_deref().unwrap();
    assert_eq!(url.rsplit('.').next(), Some("gz"));
    // Rows of 23 and of 21 columns in one file.
    let (.., events) = log(&folder.join("cisco_umbrella/beats_proxylogs.csv")).unwrap();
    assert_eq!(events[2].address.as_deref(), Some("192.192.192.135"));
    assert_eq!(events[2].host.as_deref(), Some("google.com"));
    let (.., events) = log(&folder.join("panos/beats_threat.log")).unwrap();
    assert!(events.iter().all(|event| event.address.is_some() && event.host.is_some()));
}

#[test]
fn tables_with_headers_are_read() {
    let Some(folder) = folder() else { return };
    let (untangle, totals, events) = log(&folder.join("synthetic/untangle_export.csv")).unwrap();
    assert_eq!((untangle.layout.as_str(), totals.events, totals.rejected), ("untangle", 2, 0));
    assert_eq!(events[0].at.to_rfc3339(), "2024-09-02T09:15:30.123+00:00");
    assert_eq!((events[1].person.as_ref(), events[1].device.as_deref()), (None, Some("=cmd")));
    let (nextdns, totals, events) = log(&folder.join("synthetic/nextdns.csv")).unwrap();
    assert_eq!((nextdns.layout.as_str(), totals.rejected), ("nextdns", 0));
    assert_eq!(events[0].at.to_rfc3339(), "2024-09-02T09:15:30.123+00:00");
    assert_eq!((events[0].verdict, events[0].harms[0].as_str()), (Verdict::Blocked, "adult"));
}

#[test]
fn what_is_no_known_log_is_refused() {
    let Some(folder) = folder() else { return };
    let mut refused = files(&folder.join("negatives"));
    refused
        .extend(["squid/allta_squid.log", "squid/richmix_squid.log"].map(|name| folder.join(name)));
    for path in refused {
        assert!(log(&path).is_err(), "{} was taken", path.display());
    }
}

/// The most memory this process has held so far, where the system says; else nought.
fn peak_mib() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = peak.and_then(|rest| rest.split_whitespace().next()?.parse::<u64>().ok());
    kib.unwrap_or(0) / 1024
}

#[test]
fn every_file_ends_in_rows_or_a_sentence() {
    let Some(folder) = folder() else { return };
    for path in files(&folder) {
        let start = Instant::now();
        let shown = match log(&path) {
            Ok((recognised, totals, _)) => {
                let sums = format!(
                    "{} events, {} ignored, {} rejected",
                    totals.events, totals.ignored, totals.rejected
                );
                format!(
                    "{}: {sums}; {}; {:?} {:?}",
                    recognised.title, recognised.why, recognised.columns, totals.unknown_actions
                )
            }
            Err(error) => format!("refused: {error}"),
        };
        println!("{}: {shown}", path.strip_prefix(&folder).unwrap_or(&path).display());
        let took = start.elapsed();
        assert!(took < Duration::from_secs(10), "{} took {took:?}", path.display());
    }
    assert!(peak_mib() < 150, "{} MiB at the most", peak_mib());
}

#[test]
fn a_second_import_of_real_logs_adds_nothing() {
    let Some(folder) = folder() else { return };
    let place = common::Place::with_demo();
    for (sample, layout) in [
        ("squid/netdata_access.log", "squid-native"),
        ("fortinet/beats_utm.log", "fortigate-kv"),
        ("synthetic/untangle_export.csv", "untangle"),
        ("synthetic/nextdns.csv", "nextdns"),
    ] {
        let path = folder.join(sample);
        let arguments = ["import-filter-log", path.to_str().unwrap(), "--format", "json"];
        let counts = |ran: common::Ran| {
            // Rejected rows need attention: exit code 3.
            assert!(matches!(ran.code, Some(0 | 3)), "{sample}: {}", ran.err);
            let file = ran.json()["files"][0].clone();
            assert_eq!(file["layout"], layout, "{sample}");
            let count = |key: &str| file[key].as_u64().unwrap();
            let sum =
                ["imported", "duplicate", "ignored", "rejected"].map(count).iter().sum::<u64>();
            assert_eq!(count("read"), sum, "{sample}");
            (count("imported"), count("duplicate"))
        };
        let (imported, duplicate) = counts(place.run_by("technician", &arguments));
        assert!(imported > 0 && duplicate == 0, "{sample}: genuine repeats are kept");
        let again = counts(place.run_by("technician", &arguments));
        assert_eq!(again, (0, imported), "{sample}");
    }
}
