//! Drafting a layout for a table that no layout knows: what its columns are, and a file that says
//! so for good.

use std::net::IpAddr;

use crate::filter::categories::Categories;
use crate::filter::error::FilterError;
use crate::filter::header::{self, ColumnMap, Shown};
use crate::filter::layout::Layout;
use crate::filter::lines::Lines;
use crate::filter::records::{Found, Records};
use crate::filter::slots::Field;
use crate::filter::times::{self, DateOrder};
use crate::filter::{Opener, bytes, recognise, web_address};

/// The layout that a draft extends: it knows the usual titles and words.
pub const BASE: &str = "headered";
/// How many values of a column are looked at.
const VALUES: usize = 40;
/// How many of them are shown to the person asked, and how much of each.
const SHOWN: usize = 3;
const LONGEST: usize = 40;

/// A column of a table that may become a layout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LearntColumn {
    /// Its title as written.
    pub title: String,
    /// Some of its values, each cut to a few words.
    pub values: Vec<String>,
    /// The field it holds, by its title or because somebody said so.
    pub field: Option<Field>,
    /// The field its values look like, when nothing says which it holds.
    pub suggested: Option<Field>,
}

/// The columns of a table. `map` says which hold what where titles do not.
///
/// # Errors
/// [`FilterError::NoTable`] when nothing in the file looks like a header over rows, any other
/// [`FilterError`] when it cannot be read.
pub fn columns(
    open: &Opener<'_>,
    layouts: &[Layout],
    categories: &Categories,
    map: Option<&ColumnMap>,
) -> Result<Vec<LearntColumn>, FilterError> {
    let base = base(layouts)?;
    let shown = header::shown(base, map, &recognise::first_lines(open)?)?;
    let mut columns: Vec<LearntColumn> =
        shown.titles.iter().map(|title| LearntColumn::titled(title)).collect();
    for (field, place) in &shown.claimed {
        columns[*place].field = Some(*field);
    }
    let values = values(open, &shown)?;
    let is_taken = |field: Field, columns: &[LearntColumn]| {
        columns.iter().any(|column| [column.field, column.suggested].contains(&Some(field)))
    };
    for (place, values) in values.into_iter().enumerate() {
        let looks = looks_like(&values, base, categories);
        let free = looks.filter(|field| !is_taken(*field, &columns));
        let column = &mut columns[place];
        column.suggested = free.filter(|_| column.field.is_none());
        column.values = values.into_iter().take(SHOWN).map(|value| cut(&value)).collect();
    }
    Ok(columns)
}

/// The text of a layout in which these titles hold these fields.
///
/// # Errors
/// [`FilterError::IncompleteLayout`] when they do not say when, who and what.
pub fn draft(name: &str, base: &str, columns: &[(Field, String)]) -> Result<String, FilterError> {
    for (what, is_it) in [
        ("when", Field::is_time as fn(Field) -> bool),
        ("who", Field::is_who),
        ("what was asked for", Field::is_what),
    ] {
        if !columns.iter().any(|(field, _)| is_it(*field)) {
            return Err(FilterError::IncompleteLayout { what });
        }
    }
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    let known: Vec<String> = columns
        .iter()
        .filter(|(field, _)| field.is_needed() || field.is_what())
        .map(|(_, title)| quoted(title))
        .collect();
    let held = columns.iter().map(|(field, title)| (field.as_str(), quoted(title)));
    let held: Vec<String> = held.map(|(field, title)| format!("{field} = [{title}]\n")).collect();
    Ok(format!(
        "# Made by osafe from a log of this school. It may be edited.\n\
         name = {name}\ntitle = {title}\nshape = \"delimited\"\nextends = {base}\n\
         verified = true\nnote = \"Made from a log of this school.\"\n\n\
         # A log that has all of these columns is read with this layout.\n\
         known-by = [[{known}]]\n\n\
         # For each field the titles of the columns that may hold it, best first.\n\
         [columns]\n{held}\n\
         # What the product's own words mean; other words are known already.\n\
         [verdicts]\nblocked = []\nwarned = []\nflagged = []\nallowed = []\n",
        name = quoted(name),
        title = quoted(&format!("our own: {name}")),
        base = quoted(base),
        known = known.join(", "),
        held = held.concat(),
    ))
}

fn base(layouts: &[Layout]) -> Result<&Layout, FilterError> {
    layouts.iter().find(|layout| layout.name == BASE).ok_or_else(|| FilterError::UnknownLayout {
        name: BASE.to_owned(),
        known: layouts.iter().map(|layout| layout.name.clone()).collect(),
    })
}

/// A field, and what every value of its column has to be.
type Check<'a> = (Field, &'a dyn Fn(&str) -> bool);

impl LearntColumn {
    fn titled(title: &str) -> Self {
        Self { title: title.to_owned(), values: Vec::new(), field: None, suggested: None }
    }
}

/// Some values of each column, without empty ones.
fn values(open: &Opener<'_>, shown: &Shown) -> Result<Vec<Vec<String>>, FilterError> {
    let mut lines = Lines::new(bytes::open(open)?.reader);
    let mut above = String::new();
    while lines.number < shown.line && lines.next(&mut above)?.is_some() {}
    let width = shown.titles.len();
    let mut records = Records::new(lines, shown.delimiter, width..=width);
    let mut values = vec![Vec::new(); width];
    for _ in 0..VALUES {
        let Some((_, found)) = records.next()? else { break };
        if found != Found::Record || records.cells.len() != width {
            continue;
        }
        for (cell, values) in records.cells.iter().zip(&mut values) {
            let text = cell.text(&records.text);
            if !text.trim().is_empty() {
                values.push(text.trim().to_owned());
            }
        }
    }
    Ok(values)
}

/// The field that every value could be, if there is one that the others could not.
fn looks_like(values: &[String], base: &Layout, categories: &Categories) -> Option<Field> {
    let all = |is_it: &dyn Fn(&str) -> bool| {
        !values.is_empty() && values.iter().all(|value| is_it(value))
    };
    let is_time = |text: &str| times::parse(text, DateOrder::DayFirst).is_some();
    let is_address = |text: &str| text.parse::<IpAddr>().is_ok();
    let is_host = |text: &str| web_address::host_of(text).is_some_and(|host| host.contains('.'));
    let is_known = |text: &str| categories.look_up(None, text).unknown.is_empty();
    let checks: [Check<'_>; 8] = [
        (Field::Address, &is_address),
        (Field::Epoch, &|text| text.parse::<f64>().is_ok() && is_time(text)),
        (Field::Time, &is_time),
        (Field::Date, &|text| is_time(&format!("{text} 00:00:00"))),
        (Field::Clock, &|text| is_time(&format!("2024-09-02 {text}"))),
        (Field::Host, &|text| is_host(text) && !text.contains('/')),
        (Field::Url, &is_host),
        (Field::Verdict, &|text| base.verdict(text).is_some()),
    ];
    let found = checks.into_iter().find(|(_, is_it)| all(*is_it)).map(|(field, _)| field);
    found.or_else(|| all(&is_known).then_some(Field::Category))
}

fn cut(value: &str) -> String {
    let mut letters = value.chars();
    let mut text: String = letters.by_ref().take(LONGEST).collect();
    if letters.next().is_some() {
        text.push('\u{2026}');
    }
    text
}
