//! The module as its caller sees it. Every name and host here is invented.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod archives;
mod learning;
mod mutations;
mod properties;
mod refusals;

use std::io::{Read, Write};
use std::sync::LazyLock;

use chrono::{DateTime, Utc};
use chrono_tz::Europe::London;

use crate::domain::filter_event::{FilterEvent, Verdict};
use crate::filter::{
    Categories, ColumnMap, FilterError, Layout, Recognised, Row, Settings, Totals, read, recognise,
};

/// Everything reading a log gave.
struct Log {
    recognised: Recognised,
    totals: Totals,
    events: Vec<FilterEvent>,
    others: Vec<String>,
}

fn now() -> DateTime<Utc> {
    "2024-10-01T12:00:00Z".parse().unwrap()
}

static LAYOUTS: LazyLock<Vec<Layout>> = LazyLock::new(|| Layout::load(&[]).unwrap());
static CATEGORIES: LazyLock<Categories> = LazyLock::new(|| Categories::built_in().unwrap());

fn settings() -> Settings<'static> {
    Settings {
        layouts: &LAYOUTS,
        categories: &CATEGORIES,
        time_zone: None,
        default_zone: London,
        now: now(),
        layout: None,
        columns: None,
    }
}

fn read_with<'a>(bytes: &[u8], change: impl FnOnce(&mut Settings<'a>)) -> Result<Log, FilterError> {
    let mut settings: Settings<'a> = settings();
    change(&mut settings);
    read_in(bytes, &settings)
}

fn read_in(bytes: &[u8], settings: &Settings<'_>) -> Result<Log, FilterError> {
    let open = || Ok(Box::new(bytes) as Box<dyn Read>);
    let recognised = recognise(&open, settings)?;
    let (mut events, mut others) = (Vec::new(), Vec::new());
    let totals = read::<FilterError>(&open, &recognised, settings, &mut |row| {
        match row {
            Row::Event { event, .. } => events.push(event.clone()),
            Row::Ignored { line, why } => others.push(format!("{line} ignored: {why}")),
            Row::Rejected { line, reason, .. } => others.push(format!("{line} rejected: {reason}")),
        }
        Ok(())
    })?;
    assert_eq!(totals.read, totals.events + totals.ignored + totals.rejected);
    assert_eq!(
        (totals.events, totals.ignored + totals.rejected),
        (events.len() as u64, others.len() as u64)
    );
    Ok(Log { recognised, totals, events, others })
}

fn log(bytes: &[u8]) -> Result<Log, FilterError> {
    read_in(bytes, &settings())
}

const TABLE: &str = "Date/Time,User,URL,Action,Category\n\
    2024-09-02 10:15:30,aa123,https://example.org/a,Blocked,Gambling\n\
    2024-09-02 10:15:31,bb9,https://example.net/,Allowed,\n";

#[test]
fn every_layout_reads_its_samples_and_no_other_does() {
    for owner in LAYOUTS.iter() {
        assert!(!owner.samples.is_empty(), "{} has no sample", owner.name);
        for sample in &owner.samples {
            let bytes = sample.text.as_bytes();
            assert_eq!(first_choice(bytes), owner.name);
            // A general layout reads what any product writes, and only goes last.
            for layout in LAYOUTS.iter().filter(|layout| !layout.generic || owner.generic) {
                let asked = (layout.name == owner.name).then_some(layout.name.as_str());
                let settings =
                    Settings { layouts: std::slice::from_ref(layout), layout: asked, ..settings() };
                let found = read_in(bytes, &settings);
                if layout.name == owner.name {
                    holds(sample, &found.unwrap());
                } else {
                    assert!(found.is_err(), "{} claims a sample of {}", layout.name, owner.name);
                }
            }
        }
    }
}

/// The layout that fits best: a sample has a broken row among too few to be recognised.
fn first_choice(bytes: &[u8]) -> String {
    match log(bytes) {
        Ok(log) => log.recognised.layout,
        Err(FilterError::NotRecognised { candidates }) => {
            let is_general =
                |name: &str| LAYOUTS.iter().any(|layout| layout.generic && layout.name == name);
            let second = candidates[1..].iter().find(|other| !is_general(&other.layout));
            let lead = candidates[0].score - second.map_or(0.0, |other| other.score);
            assert!(lead >= 0.15, "{candidates:?}");
            candidates[0].layout.clone()
        }
        Err(error) => panic!("{error}"),
    }
}

fn holds(sample: &crate::filter::layout::Sample, log: &Log) {
    assert_eq!(
        (log.totals.ignored, log.totals.rejected),
        (sample.ignored, sample.rejected),
        "{:?}",
        log.others
    );
    assert_eq!(log.events.len(), sample.events.len());
    for (event, wanted) in log.events.iter().zip(&sample.events) {
        assert_eq!((event.at, event.verdict), (wanted.at, wanted.verdict));
        let pairs = [
            (&wanted.word, &event.verdict_word),
            (&wanted.person, &event.person),
            (&wanted.device, &event.device),
            (&wanted.address, &event.address),
            (&wanted.host, &event.host),
            (&wanted.url, &event.url),
            (&wanted.search, &event.search),
        ];
        for (wanted, found) in pairs {
            assert!(wanted.is_none() || wanted == found, "wanted {wanted:?}, found {found:?}");
        }
        assert!(
            wanted.harms.as_ref().is_none_or(|harms| harms[..] == event.harms[..]),
            "{:?}",
            event.harms
        );
    }
}

#[test]
fn a_table_is_recognised_and_read() {
    let log = log(TABLE.as_bytes()).unwrap();
    assert_eq!((log.recognised.layout.as_str(), log.totals.read), ("headered", 2));
    assert_eq!(log.recognised.columns.len(), 5);
    assert_eq!(log.totals.first.unwrap().to_rfc3339(), "2024-09-02T09:15:30+00:00");
    assert_eq!(log.recognised.time_zone, "Europe/London, because the log does not say");
    assert_eq!(log.events[0].harms[..], ["gambling"]);
    assert!(log.events[1].harms.is_empty());
}

#[test]
fn a_header_alone_is_nothing_to_report() {
    let log = log(b"Web report\n\nTime,Username,Domain,Action\n").unwrap();
    assert!(log.recognised.header_only && log.totals.read == 0);
    assert!(log.totals.notes.iter().any(|note| note.contains("nothing to import")));
}

#[test]
fn the_whole_file_decides_which_number_is_the_day() {
    let rows = |day: &str| {
        format!(
            "Time,User,URL\n{}{day} 10:00,aa123,example.org\n",
            "03/04/2024 10:00,aa123,example.org\n".repeat(300)
        )
    };
    let day = |text: String| {
        let log = log(text.as_bytes()).unwrap();
        let unsure = log.totals.notes.iter().any(|note| note.starts_with("No date says"));
        (log.events[0].at.format("%F").to_string(), unsure)
    };
    assert_eq!(day(rows("25/04/2024")), ("2024-04-03".to_owned(), false));
    assert_eq!(day(rows("04/25/2024")), ("2024-03-04".to_owned(), false));
    assert_eq!(day(rows("04/05/2024")), ("2024-04-03".to_owned(), true));
}

#[test]
fn the_zone_is_the_rows_then_the_askers_then_the_products() {
    let umbrella = "timestamp,most granular identity,internal ip,external ip,action,\
        query type,response code,domain,categories\n\
        2024-09-02 10:15:30,lab-pc-01,192.0.2.3,198.51.100.7,Proxied,\
        1 (A),NOERROR,example.org.,Games\n";
    let utc = log(umbrella.as_bytes()).unwrap();
    assert_eq!(utc.events[0].at.to_rfc3339(), "2024-09-02T10:15:30+00:00");
    assert_eq!(
        (utc.events[0].verdict, utc.events[0].host.as_deref()),
        (Verdict::Allowed, Some("example.org"))
    );
    let asked =
        read_with(umbrella.as_bytes(), |settings| settings.time_zone = Some(London)).unwrap();
    assert_eq!(asked.events[0].at.to_rfc3339(), "2024-09-02T09:15:30+00:00");
    let titled = log(b"Time (UTC),User,URL\n2024-09-02 10:15:30,aa123,example.org\n").unwrap();
    assert_eq!(titled.events[0].at.to_rfc3339(), "2024-09-02T10:15:30+00:00");
}

#[test]
fn unknown_words_are_kept_and_listed() {
    let text = TABLE.replace("Blocked", "Zapped").replace("Gambling", "Purple Teapots");
    let log = log(text.as_bytes()).unwrap();
    assert_eq!(
        (log.events[0].verdict, log.events[0].verdict_word.as_deref()),
        (Verdict::Unknown, Some("Zapped"))
    );
    assert_eq!(log.totals.unknown_actions["Zapped"], 1);
    assert_eq!(log.totals.unknown_categories["Purple Teapots"], 1);
    assert_eq!(log.events[0].harms[..], ["other"]);
}

#[test]
fn flags_speak_where_words_do_not() {
    let text = "time_stamp,username,host,web_filter_blocked,web_filter_flagged\n\
        2024-09-02 10:15:30,aa123,example.org,true,true\n\
        2024-09-02 10:15:30,aa123,example.org,false,true\n\
        2024-09-02 10:15:30,aa123,example.org,false,false\n";
    let verdicts: Vec<Verdict> =
        log(text.as_bytes()).unwrap().events.iter().map(|event| event.verdict).collect();
    assert_eq!(verdicts, [Verdict::Blocked, Verdict::Flagged, Verdict::Allowed]);
}

#[test]
fn a_column_map_names_what_the_titles_do_not() {
    let text = "Wann,Wer,Was\n2024-09-02 10:15:30,aa123,example.org\n";
    assert!(matches!(log(text.as_bytes()), Err(FilterError::NotRecognised { .. })));
    let pairs = [("time", "wann"), ("person", "WER"), ("url", "Was")]
        .map(|(field, title)| (field.to_owned(), title.to_owned()));
    let map = ColumnMap::new(pairs).unwrap();
    let found = read_with(text.as_bytes(), |settings| settings.columns = Some(&map)).err();
    assert!(found.is_none());
    let missing = ColumnMap::new([("person".to_owned(), "Who".to_owned())]).unwrap();
    let refused = read_with(TABLE.as_bytes(), |settings| settings.columns = Some(&missing)).err();
    assert!(matches!(refused, Some(FilterError::ColumnsNotFound)));
    assert!(matches!(
        ColumnMap::new([("name".to_owned(), "Who".to_owned())]),
        Err(FilterError::UnknownField { .. })
    ));
}

#[test]
fn a_layout_can_be_asked_for_or_added() {
    let asked = |name: &'static str| {
        read_with(TABLE.as_bytes(), move |settings| settings.layout = Some(name)).err()
    };
    assert!(asked("headered").is_none());
    assert!(matches!(asked("squid-native"), Some(FilterError::LayoutDoesNotFit { .. })));
    assert!(matches!(asked("teapot"), Some(FilterError::UnknownLayout { .. })));
    let own = "name = \"own\"\ntitle = \"Our own\"\nshape = \"delimited\"\n\
        verified = false\nnote = \"\"\n\
        [columns]\ntime = [\"wann\"]\nperson = [\"wer\"]\nurl = [\"was\"]\n";
    let layouts = Layout::load(&[("own.toml".to_owned(), own.to_owned())]).unwrap();
    let found = read_with(b"was|wer|wann\nexample.org|aa123|2024-09-02 10:15:30\n", |settings| {
        settings.layouts = &layouts;
    });
    assert_eq!(found.unwrap().recognised.layout, "own");
    let wrong = Layout::load(&[("own.toml".to_owned(), own.replace("time =", "tiem ="))]);
    assert!(wrong.unwrap_err().to_string().starts_with("layout own.toml cannot be used"));
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

#[test]
fn windows_letters_and_nul_are_read() {
    let bytes = TABLE.replace("aa123", "Zo\u{eb}");
    let (latin, ..) = encoding_rs::WINDOWS_1252.encode(&bytes);
    let log = log(&latin).unwrap();
    assert_eq!(
        (log.events[0].person.as_deref(), log.totals.encoding.as_str()),
        (Some("Zo\u{eb}"), "Windows-1252")
    );
}

#[test]
fn the_file_is_hashed_as_it_is() {
    use sha2::{Digest, Sha256};
    let wide: Vec<u8> = TABLE.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [TABLE.as_bytes().to_vec(), gzip(TABLE.as_bytes()), wide] {
        let wanted: [u8; 32] = Sha256::digest(&bytes).into();
        assert_eq!(log(&bytes).unwrap().totals.sha256, wanted);
    }
}
