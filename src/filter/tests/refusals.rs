//! What is refused or rejected, and in which words.

use super::{TABLE, gzip, log};
use crate::filter::FilterError;

fn sentence(bytes: &[u8]) -> String {
    log(bytes).err().expect("a refusal").to_string()
}

#[test]
fn refusals_say_what_would_be_right() {
    assert!(sentence(b"%PDF-1.7").contains("export the report as CSV"));
    assert!(sentence(b" \r\n").contains("empty"));
    assert!(sentence(b"Name,Form,Date of birth\nAmy,7B,2012-09-02\n").contains("no layout fits"));
    let packed = gzip(TABLE.as_bytes());
    assert!(sentence(&packed[..packed.len() - 9]).contains("stops in the middle"));
    let mut broken = packed.clone();
    broken[14] ^= 0xff;
    assert!(matches!(
        log(&broken),
        Err(FilterError::DamagedGzip
            | FilterError::TruncatedGzip
            | FilterError::NotRecognised { .. })
    ));
}

#[test]
fn a_table_of_names_is_no_log() {
    let names = "Date,User,Website\n\
        2024-09-02 10:15:30,aa123,Our school\n\
        2024-09-02 10:15:30,bb9,The library\n";
    assert!(matches!(log(names.as_bytes()), Err(FilterError::NotRecognised { .. })));
}

#[test]
fn a_firewall_log_without_web_rows_is_refused() {
    let traffic =
        "date=2024-09-02 time=10:15:33 type=\"traffic\" subtype=\"forward\" srcip=192.0.2.5\n"
            .repeat(300);
    assert!(matches!(log(traffic.as_bytes()), Err(FilterError::NoWebRows { .. })));
    let web = "date=2024-09-02 time=10:15:33 type=\"utm\" subtype=\"webfilter\" \
        srcip=192.0.2.5 hostname=\"example.org\" action=\"pass\"\n";
    assert_eq!(log((traffic + web).as_bytes()).unwrap().totals.events, 1);
}

#[test]
fn ragged_rows_are_rejected_not_shifted() {
    let ragged = "2024-09-02 10:15:32,cc1,https://example.org/?a=1,2,Blocked,Games\n\
        2024-09-02 10:15:33,dd2,https://exam\n";
    let odd_but_whole = "2024-09-02 10:15:34,ee3,https://example.org/,Allowed,,,\n\
        2024-09-02 10:15:35,ff4,https://example.org/,Allowed\n";
    let text = [TABLE, ragged, &odd_but_whole.repeat(9)].concat();
    let log = log(text.as_bytes()).unwrap();
    assert_eq!(
        log.others,
        [
            "4 rejected: the row has 6 cells, the header has 5",
            "5 rejected: the row has 3 cells, the header has 5"
        ]
    );
    assert_eq!(log.totals.events, 20);
}

#[test]
fn a_stray_quote_costs_one_row() {
    let row = "2024-09-02 10:15:34,ee3,https://example.org/,Allowed,\"Games\"\n";
    let text = format!(
        "{TABLE}2024-09-02 10:15:32,\"cc1,https://example.org/,Blocked,Games\n{}",
        row.repeat(20)
    );
    let log = log(text.as_bytes()).unwrap();
    assert_eq!(log.others, ["4 rejected: a quote opens and does not close"]);
    assert_eq!(log.totals.events, 22);
}

#[test]
fn times_out_of_range_are_rejected() {
    let rows = "2024-09-02 10:15:31,bb9,https://example.net/,Allowed,\n".repeat(30);
    let odd = "2004-12-31 10:00:00,aa123,example.org,Blocked,\n\
        2024-10-03 14:00:00,aa123,example.org,Blocked,\n\
        2024-10-02 14:00:00,aa123,example.org,Blocked,\n";
    let text = [TABLE, &rows, odd].concat();
    let log = log(text.as_bytes()).unwrap();
    assert_eq!(
        log.others,
        [
            "34 rejected: the time is before 2005",
            "35 rejected: the time is more than 48 hours from now"
        ]
    );
}

#[test]
fn gzip_of_several_members_and_its_bomb() {
    let (start, end) = TABLE.split_at(100);
    let log = log(&[gzip(start.as_bytes()), gzip(end.as_bytes())].concat()).unwrap();
    assert_eq!((log.totals.events, log.totals.encoding.as_str()), (2, "UTF-8 (gzip)"));
    let bomb = gzip(&[TABLE.as_bytes(), &vec![b'\n'; 100 << 20]].concat());
    assert!(matches!(super::log(&bomb), Err(FilterError::TooDense { .. })));
}

#[test]
fn a_candidate_shows_how_it_reads_the_first_row() {
    let rows = "1725268530.123     12 192.0.2.3 TCP_MISS/200 0 GET http://example.org/ aa123 \
        HIER_NONE/- text/html\nsomething else\n";
    let Err(FilterError::NotRecognised { candidates }) = log(rows.as_bytes()) else {
        panic!("half of the rows is not enough");
    };
    let example = candidates[0].example.as_ref().expect("a row was read");
    assert_eq!((candidates[0].layout.as_str(), candidates[0].score), ("squid-native", 0.5));
    assert_eq!(example.person.as_deref(), Some("aa123"));
    let shown = FilterError::NotRecognised { candidates }.to_string();
    assert!(!shown.contains("aa123") && !shown.contains("example.org"), "{shown}");
}
