//! Web-filter logs: bytes to layout to events to harms.
//!
//! A log is read two or three times: [`recognise`] reads its first rows with every layout (and all
//! of it only when nothing else says which number of a date is the day), [`read`] then gives each
//! row to the caller. Neither knows paths, clocks or stores.

mod background;
mod bytes;
mod categories;
mod digest;
mod error;
mod events;
mod header;
mod json;
mod keys;
mod layout;
pub mod learn;
mod lines;
mod looks;
mod magic;
mod memo;
mod pairs;
mod pattern;
mod phrases;
mod pieces;
mod place;
mod reading;
mod recognise;
mod records;
mod rows;
mod said;
mod searched;
mod slots;
mod split;
mod times;
mod totals;
mod unknown;
mod web_address;
mod words;
mod zip;
mod zone;

#[cfg(test)]
mod tests;

use std::io::{self, Read};

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

pub use crate::domain::harm::Harm;
pub use background::Background;
pub use categories::{About, Categories};
pub use error::{Candidate, FilterError};
pub use header::ColumnMap;
pub use layout::{Layout, Shape};
pub use slots::Field;
pub use times::DateOrder;
pub use totals::Totals;

use crate::domain::filter_event::FilterEvent;
use crate::filter::reading::{Outcome, Reading};
use crate::filter::recognise::{Plan, Trial};
use crate::filter::totals::Counter;
use crate::filter::zone::ZoneFrom;

/// Opens the log from its start; called once for every time it is read.
pub type Opener<'a> = dyn Fn() -> io::Result<Box<dyn Read + 'a>> + 'a;

/// What the caller knows and wants.
#[derive(Debug, Clone, Copy)]
pub struct Settings<'a> {
    /// The layouts to try, from [`Layout::load`].
    pub layouts: &'a [Layout],
    /// What categories are about, from [`Categories::built_in`].
    pub categories: &'a Categories,
    /// The zone somebody asked for, for times that carry no offset; it goes before what the layout
    /// is documented to use.
    pub time_zone: Option<Tz>,
    /// The zone when nobody and nothing says.
    pub default_zone: Tz,
    /// Now; a row more than 48 hours later is rejected.
    pub now: DateTime<Utc>,
    /// The name of the layout, when it is not to be recognised.
    pub layout: Option<&'a str>,
    /// Which column holds what, when the titles do not say.
    pub columns: Option<&'a ColumnMap>,
}

/// How a log is laid out.
#[derive(Debug, Clone, PartialEq)]
pub struct Recognised {
    /// The layout's name.
    pub layout: String,
    /// The layout's title.
    pub title: String,
    /// Whether the layout has been tried on a real export.
    pub verified: bool,
    /// How the text is written, judged by its start.
    pub encoding: String,
    /// Each field that a column holds, with the column's title; empty without a header.
    pub columns: Vec<(Field, String)>,
    /// Why this layout, in one sentence.
    pub why: String,
    /// Which number is the day, when dates are written with slashes.
    pub date_order: Option<DateOrder>,
    /// Where the times' zone comes from: the rows, or a zone's name.
    pub time_zone: String,
    /// The log has a header and no row: a filter with nothing to report.
    pub header_only: bool,
    /// The part of the first rows that the layout reads, 0 to 1.
    pub score: f64,
    plan: Plan,
}

/// One row of a log, with the number of its first line.
#[derive(Debug, Clone, PartialEq)]
pub enum Row<'r> {
    /// A request the filter logged.
    Event {
        /// The request.
        event: &'r FilterEvent,
        /// Its line, from 1.
        line: u64,
    },
    /// A row that is no request, and why it is left out.
    Ignored {
        /// Its line, from 1.
        line: u64,
        /// One phrase.
        why: &'r str,
    },
    /// A row that cannot be read.
    Rejected {
        /// Its line, from 1.
        line: u64,
        /// One phrase, without anything from the row.
        reason: &'r str,
        /// The row as it stands in the log, or its beginning; empty when its line is too long.
        text: &'r str,
    },
}

/// Finds how a log is laid out.
///
/// # Errors
/// Any [`FilterError`]: the file is no text, no layout fits or several do, or the layout or columns
/// asked for are not there.
pub fn recognise(open: &Opener<'_>, settings: &Settings<'_>) -> Result<Recognised, FilterError> {
    let text = bytes::open(open)?;
    let encoding = match text.packing.name() {
        Some(packing) => format!("{} ({packing})", text.encoding.name()),
        None => text.encoding.name().to_owned(),
    };
    let trial = recognise::best(open, settings)?;
    let why = why(&trial, settings.layout.is_some());
    let Trial { layout, plan, score, header_only, offsets_written, .. } = trial;
    Ok(Recognised {
        layout: layout.name.clone(),
        title: layout.title.clone(),
        verified: layout.verified,
        encoding,
        columns: columns(&plan),
        why,
        date_order: plan.dates.slashes.then_some(plan.dates.order),
        time_zone: if offsets_written && !header_only {
            "as written in each row".to_owned()
        } else {
            zone_text(&plan)
        },
        header_only,
        score,
        plan,
    })
}

/// Reads every row of a log in the way [`recognise`] found, gives it to `sink`, and says what was
/// in it.
///
/// # Errors
/// The sink's own error, or a [`FilterError`] when the bytes cannot be read to their end. Rows
/// already given stay given: the caller undoes them.
pub fn read<E: From<FilterError>>(
    open: &Opener<'_>,
    recognised: &Recognised,
    settings: &Settings<'_>,
    sink: &mut dyn FnMut(Row<'_>) -> Result<(), E>,
) -> Result<Totals, E> {
    let plan = &recognised.plan;
    let known = || settings.layouts.iter().map(|layout| layout.name.clone()).collect();
    let layout = settings.layouts.iter().find(|layout| layout.name == plan.layout);
    let layout = layout
        .ok_or_else(|| FilterError::UnknownLayout { name: plan.layout.clone(), known: known() })?;
    let mut reading = Reading::start(open, plan, layout, settings)?;
    let mut counter = Counter::default();
    while let Some((line, outcome)) = reading.next()? {
        match outcome {
            Outcome::Event => {
                let event = reading.event();
                counter.event(event.at);
                sink(Row::Event { event, line })?;
            }
            Outcome::Noise(why) | Outcome::Furniture(why) => {
                counter.ignored += 1;
                sink(Row::Ignored { line, why })?;
            }
            Outcome::Rejected(reason) => {
                counter.rejected += 1;
                sink(Row::Rejected { line, reason: &reason, text: reading.text() })?;
            }
        }
    }
    Ok(counter.totals(recognised, &reading))
}

fn columns(plan: &Plan) -> Vec<(Field, String)> {
    let header = plan.header.iter();
    header
        .flat_map(|header| {
            header.columns.iter().map(|(field, column)| (*field, header.titles[*column].clone()))
        })
        .collect()
}

fn zone_text(plan: &Plan) -> String {
    match plan.zone_from {
        ZoneFrom::Asked => format!("{}, as asked", plan.zone),
        ZoneFrom::Layout => format!("{}, as this product writes it", plan.zone),
        ZoneFrom::Default => format!("{}, because the log does not say", plan.zone),
    }
}

fn why(trial: &Trial<'_>, was_asked: bool) -> String {
    let header = trial.plan.header.as_ref().map_or(String::new(), |header| {
        format!("the header on line {} names {} known columns; ", header.line, header.columns.len())
    });
    let asked = if was_asked { "as asked; " } else { "" };
    if trial.header_only {
        return format!("{asked}{header}there are no rows under it");
    }
    format!(
        "{asked}{header}{:.0} % of the first {} rows read as {}",
        trial.score * 100.0,
        trial.rows,
        trial.layout.name
    )
}
