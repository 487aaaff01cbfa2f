//! What must hold for any log.

use proptest::prelude::*;

use super::{CATEGORIES, LAYOUTS, TABLE, gzip, log};
use crate::domain::filter_event::FilterEvent;

const TITLES: [&str; 7] = ["Date/Time", "User", "Computer", "URL", "Action", "Category", "Policy"];

/// One invented row: time, user, computer, address, action, category, and a column no field claims.
fn row() -> impl Strategy<Value = Vec<String>> {
    let time = (1_700_000_000_i64..1_725_000_000, 0..1000_i64);
    let person =
        prop::sample::select(vec!["aa123", "bb9", r"SCHOOL\cc1", "Dee \"Dot\" Dey", "", "=ee"]);
    let path = "[a-z,\"?= ]{0,12}";
    let action = prop::sample::select(vec!["Blocked", "Allowed", "Zapped", ""]);
    let category =
        prop::sample::select(vec!["Gambling", "Purple, Teapots", "Games; Pornography", ""]);
    (time, person, path, action, category).prop_map(
        |((seconds, milli), person, path, action, category)| {
            let at = chrono::DateTime::from_timestamp_millis(seconds * 1000 + milli).unwrap();
            let url = format!("https://example.org/{path}");
            let texts = [
                at.format("%FT%T%.3fZ").to_string(),
                person.into(),
                "lab-pc-01".into(),
                url,
                action.into(),
                category.into(),
                "x\ny".into(),
            ];
            texts.to_vec()
        },
    )
}

fn quoted(cell: &str, delimiter: char, always: bool) -> String {
    let needs = always || cell.contains([delimiter, '"', '\n', '\r']);
    if needs { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

/// How an export of the same rows may differ.
#[derive(Debug, Clone)]
struct Style {
    order: Vec<usize>,
    delimiter: char,
    always: bool,
    titles: usize,
    totals: bool,
    repeat: bool,
    end: &'static str,
    pack: u8,
}

fn style() -> impl Strategy<Value = Style> {
    // The last column belongs to no field, so an export may leave it out.
    let order = prop_oneof![Just((0..7).collect::<Vec<_>>()), Just((0..6).collect::<Vec<_>>())]
        .prop_shuffle();
    let delimiter = prop::sample::select(vec![',', '\t', ';', '|']);
    let end = prop::sample::select(vec!["\n", "\r\n", "\r"]);
    (order, delimiter, any::<bool>(), 0..4_usize, any::<bool>(), any::<bool>(), end, 0..6_u8)
        .prop_map(|(order, delimiter, always, titles, totals, repeat, end, pack)| Style {
            order,
            delimiter,
            always,
            titles,
            totals,
            repeat,
            end,
            pack,
        })
}

fn export(rows: &[Vec<String>], style: &Style) -> Vec<u8> {
    let line = |cells: &[String]| {
        let picked: Vec<String> = style
            .order
            .iter()
            .map(|column| quoted(&cells[*column], style.delimiter, style.always))
            .collect();
        picked.join(&style.delimiter.to_string()) + style.end
    };
    let header = line(&TITLES.map(str::to_owned));
    let mut text = format!("Web report{}", style.end).repeat(style.titles) + &header;
    for (place, row) in rows.iter().enumerate() {
        if style.repeat && place % 2 == 1 {
            text.push_str(&header);
        }
        text.push_str(&line(row));
    }
    if style.totals {
        let total = format!("{}Total: {} rows{}", style.end, rows.len(), style.end);
        text.push_str(&total);
    }
    let wide = |big: bool| {
        text.encode_utf16()
            .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect::<Vec<u8>>()
    };
    match style.pack {
        0 => text.into_bytes(),
        1 => gzip(text.as_bytes()),
        2 => [vec![0xff, 0xfe], wide(false)].concat(),
        3 => wide(true),
        4 => super::archives::zipped(text.as_bytes()),
        _ => [vec![0xef, 0xbb, 0xbf], text.into_bytes()].concat(),
    }
}

fn read_back(bytes: &[u8]) -> Vec<FilterEvent> {
    let log = log(bytes).unwrap();
    assert_eq!(log.totals.rejected, 0, "{:?}", log.others);
    log.events
}

fn plain() -> Style {
    Style {
        order: (0..7).collect(),
        delimiter: ',',
        always: false,
        titles: 0,
        totals: false,
        repeat: false,
        end: "\n",
        pack: 0,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn every_export_of_the_same_rows_gives_the_same_events(
        rows in prop::collection::vec(row(), 1..12),
        style in style(),
    ) {
        prop_assume!(rows.iter().any(|row| !row[3].is_empty()));
        prop_assert_eq!(read_back(&export(&rows, &plain())), read_back(&export(&rows, &style)));
    }

    #[test]
    fn any_bytes_end_in_rows_or_a_sentence(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        // The sums are checked where every test reads a log.
        let _ = log(&bytes);
    }

    #[test]
    fn a_damaged_log_still_adds_up(
        which in 0..200_usize,
        cuts in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let texts = LAYOUTS.iter().flat_map(|layout| &layout.samples).map(|sample| &sample.text);
        let mut samples: Vec<String> = texts.cloned().collect();
        samples.push(TABLE.to_owned());
        let mut bytes = samples[which % samples.len()].repeat(12).into_bytes();
        for (place, byte) in cuts {
            let at = place.index(bytes.len());
            match byte % 3 {
                0 => { bytes.remove(at); }
                1 => bytes.insert(at, b"\",\n\r\t'\0\xff"[usize::from(byte) % 8]),
                _ => bytes[at] = byte,
            }
        }
        let _ = log(&bytes);
    }

    #[test]
    fn any_category_cell_has_a_harm(cell in ".{0,40}([,;|/:][a-z ]{0,8}){0,9}") {
        let about = CATEGORIES.look_up(None, &cell);
        prop_assert!(!about.harms.is_empty());
    }

    #[test]
    fn any_text_is_a_time_or_is_not(text in "[0-9TZ:./ +-]{0,30}|.{0,30}") {
        let _ = crate::filter::times::parse(&text, crate::filter::DateOrder::DayFirst);
    }
}
