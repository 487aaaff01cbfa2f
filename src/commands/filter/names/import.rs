//! Many names at once, from a CSV file: all or none, and what would be done can be seen first.

use chrono::DateTime;
use chrono_tz::Tz;

use super::ImportArgs;
use crate::commands::filter::books::{beginning_of, end_of};
use crate::commands::writing;
use crate::context::Context;
use crate::domain::role::Role;
use crate::domain::user_name::{Fit, Mapping, NameKind, NamePage, fit};
use crate::domain::word::Word;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::user_names::{self as report, Matched};
use crate::store::books;
use crate::vault::Vault;

/// The most rows of a file.
const MOST_ROWS: usize = 50_000;
/// How many wrong rows an error names.
const MOST_FAULTS: usize = 5;
const COLUMNS: [&str; 8] = ["name", "to", "role", "from", "until", "year", "class", "kind"];

pub(super) fn run(
    context: &Context,
    vault: &mut Vault,
    now: DateTime<Tz>,
    args: &ImportArgs,
) -> Result<Outcome, Error> {
    let rows = rows(&context.text_from(&args.file)?, now)?;
    let pages: Vec<NamePage> = books::pages(vault)?;
    let zone = now.timezone();
    let good: Vec<Mapping> =
        rows.iter().filter_map(|(_, row)| row.as_ref().ok().cloned()).collect();
    let mut fits = fit(&good, &pages, zone).into_iter();
    let matched: Vec<Matched> = rows
        .iter()
        .map(|(line, row)| Matched {
            line: *line,
            found: match row {
                Ok(mapping) => Ok((mapping.clone(), fits.next().unwrap_or(Fit::New))),
                Err(why) => Err(why.clone()),
            },
        })
        .collect();
    let wrong: Vec<&Matched> = matched.iter().filter(|row| row.is_wrong()).collect();
    if args.dry_run {
        let attention = !wrong.is_empty();
        return Ok(Outcome::report(report::matched(&matched, true)).attention(attention));
    }
    if !wrong.is_empty() {
        return Err(refused(&wrong));
    }
    let new: Vec<Mapping> = matched.iter().filter_map(Matched::new_mapping).collect();
    if new.is_empty() {
        return Ok(Outcome::report(report::matched(&matched, false)));
    }
    let count = new.len();
    let writing = writing(vault, now);
    let still_fits = |new: &[Mapping], pages: &[NamePage]| {
        fit(new, pages, zone).into_iter().try_for_each(Fit::allowed)
    };
    books::open(vault, &writing, new, still_fits)?;
    Ok(Outcome::report(report::matched(&matched, false)).kept(format!("{count} names are mapped")))
}

// The names in the rows stay out of the sentence: it may end up in a log.
fn refused(wrong: &[&Matched]) -> Error {
    let shown: Vec<String> = wrong
        .iter()
        .take(MOST_FAULTS)
        .map(|row| format!("line {}: {}", row.line, row.result()))
        .collect();
    let more = wrong.len().saturating_sub(MOST_FAULTS);
    let more = if more > 0 { format!("; and {more} more") } else { String::new() };
    Error::failed(format!("not every row can be taken: {}{more}", shown.join("; ")))
        .hint("Nothing was saved. `--dry-run` shows every row.")
}

type Row = (u64, Result<Mapping, String>);

fn rows(text: &str, now: DateTime<Tz>) -> Result<Vec<Row>, Error> {
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .trim(csv::Trim::All)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    let bad = |_| Error::usage("the file is no CSV that can be read").hint("Nothing was saved.");
    let headers = reader.headers().map_err(bad)?.clone();
    let heads: Vec<String> = headers.iter().map(str::to_lowercase).collect();
    for needed in &COLUMNS[..4] {
        if !heads.iter().any(|head| head == needed) {
            return Err(Error::usage(format!("the first line names no column `{needed}`"))
                .hint(format!("It may name {}. Nothing was saved.", COLUMNS.join(", "))));
        }
    }
    if let Some(place) = heads.iter().position(|head| !COLUMNS.contains(&head.as_str())) {
        return Err(Error::usage(format!("column {} is none that can be taken", place + 1))
            .hint(format!("It may be {}. Nothing was saved.", COLUMNS.join(", "))));
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(bad)?;
        if rows.len() == MOST_ROWS {
            return Err(Error::usage(format!("the file has more than {MOST_ROWS} rows"))
                .hint("Give it in parts. Nothing was saved."));
        }
        let line = record.position().map_or(0, csv::Position::line);
        rows.push((line, row(&heads, &record, now)));
    }
    Ok(rows)
}

// A spreadsheet in some countries writes semicolons.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let most = [b',', b';', b'\t'].into_iter().rev();
    most.max_by_key(|mark| first.bytes().filter(|byte| byte == mark).count()).unwrap_or(b',')
}

fn row(heads: &[String], record: &csv::StringRecord, now: DateTime<Tz>) -> Result<Mapping, String> {
    if record.len() != heads.len() {
        return Err(format!("{} cells under {} columns", record.len(), heads.len()));
    }
    let cell = |head: &str| {
        let place = heads.iter().position(|known| known == head)?;
        record.get(place).filter(|text| !text.is_empty())
    };
    let text = |head| cell(head).unwrap_or_default().to_owned();
    let date = |head: &str, read: fn(&str, DateTime<Tz>) -> Result<_, Error>| {
        let moment = cell(head).map(|text| read(text, now)).transpose();
        moment.map_err(|_| format!("`{head}` is no date; write 2026-09-01"))
    };
    let mapping = Mapping {
        kind: word::<NameKind>("kind", cell("kind"))?,
        name: text("name"),
        to: text("to"),
        role: word::<Role>("role", cell("role"))?,
        year: cell("year").map(str::to_owned),
        class: cell("class").map(str::to_owned),
        from: date("from", beginning_of)?,
        until: date("until", end_of)?,
    };
    mapping.check(now.timezone()).map_err(|fault| fault.to_string())?;
    Ok(mapping)
}

fn word<T: Word>(head: &str, cell: Option<&str>) -> Result<Option<T>, String> {
    let words = || T::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>().join(", ");
    let read = |text| T::from_word(text).ok_or_else(|| format!("`{head}` is none of {}", words()));
    cell.map(read).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<Row>, Error> {
        let now: DateTime<chrono::Utc> = "2026-11-20T09:00:00Z".parse().unwrap();
        rows(text, now.with_timezone(&chrono_tz::Europe::London))
    }

    #[test]
    fn columns_stand_in_any_order_and_each_row_is_judged() {
        let text = "To;Role;name;from\nSam;child;20s;2026-09-01\nKim;pupil;20k;2026-09-01\n\
                    Ash;child;;1 september\nJo;child;20j;soon\nMo;child\n";
        let rows = read(text).unwrap();
        let said: Vec<(u64, String)> = rows
            .into_iter()
            .map(|(line, row)| (line, row.map_or_else(|why| why, |mapping| mapping.to)))
            .collect();
        assert_eq!(said[0], (2, "Sam".to_owned()));
        assert!(said[1].1.starts_with("`role` is none of child"), "{said:?}");
        assert_eq!(said[2], (4, "`name` is missing".to_owned()));
        assert!(said[3].1.starts_with("`from` is no date"), "{said:?}");
        assert_eq!(said[4].1, "2 cells under 4 columns");
    }

    #[test]
    fn a_file_without_its_columns_is_refused_whole() {
        for text in ["", "name,to,role\n", "name,to,role,from,secret\na,b,child,2026-09-01,x\n"] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
