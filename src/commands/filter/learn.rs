//! `osafe filter layouts --learn`: a layout for a table that no layout knows.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::layouts::{self, LayoutsArgs};
use crate::commands::import_filter_log::column_map;
use crate::context::Context;
use crate::domain::filter_event::FilterEvent;
use crate::error::Error;
use crate::filter::learn::{self, LearntColumn};
use crate::filter::{
    Categories, Field, FilterError, Layout, Row, Settings, Totals, read, recognise,
};
use crate::outcome::Outcome;
use crate::prompt::Prompt;
use crate::render::escape::visible;
use crate::report::layouts as report;
use crate::school::School;

/// How many events, and how many rejected rows, are shown.
const SHOWN: usize = 3;

/// What reading a file with the draft gave.
struct Tried {
    totals: Totals,
    events: Vec<FilterEvent>,
    rejects: Vec<(u64, String)>,
}

/// Asks about the columns, reads the file with the draft, shows what came out and writes it. Exit
/// code 3 when rows were rejected.
///
/// # Errors
/// When the file is no table, the columns do not make an event, or the person says no.
pub fn run(context: &Context, file: &Path, args: &LayoutsArgs) -> Result<Outcome, Error> {
    let school = context.school()?;
    let name = match &args.save_as {
        Some(name) => name.clone(),
        None if context.prompt.can_ask() => {
            context.prompt.parsed("What to call the layout", None, |text| {
                layouts::name(text).map_err(str::to_owned)
            })?
        }
        None => {
            return Err(
                Error::usage("the layout has no name").hint("Give it one with `--save-as`.")
            );
        }
    };
    let path = layouts::free(&school, &name)?;
    let chosen = columns(context, &school, file, args)?;
    let text = learn::draft(&name, learn::BASE, &chosen)?;
    let tried = try_it(context, &school, file, &name, &text)?;
    let report = report::learnt(&name, &chosen, &tried.totals, &tried.events, &tried.rejects);
    if tried.totals.events == 0 {
        return Err(Error::failed("with these columns no row of the file can be read")
            .hint("Nothing was kept. Look at what `--columns` says of the time column first."));
    }
    if context.prompt.can_ask() && !context.yes {
        say(&context.prompt, &tried);
        if !context.prompt.confirm(&format!("Keep it as the layout {name}"), true)? {
            return Err(Error::failed("stopped. Nothing was kept"));
        }
    }
    layouts::keep(&path, &text)?;
    Ok(Outcome::report(report).attention(tried.totals.rejected > 0).kept("the layout is kept"))
}

/// Each field with the title of its column: by the titles, the map, and what the person answers.
fn columns(
    context: &Context,
    school: &School,
    file: &Path,
    args: &LayoutsArgs,
) -> Result<Vec<(Field, String)>, Error> {
    let map = args.columns.as_deref().map(column_map).transpose()?;
    let layouts = layouts::load(Some(school))?;
    let categories = Categories::built_in()?;
    let mut columns = learn::columns(&|| open(file), &layouts, &categories, map.as_ref())?;
    for place in 0..columns.len() {
        if columns[place].field.is_none() && context.prompt.can_ask() {
            columns[place].field = asked(&context.prompt, &columns, place)?;
        }
    }
    let held = columns.into_iter().filter_map(|column| Some((column.field?, column.title)));
    Ok(held.collect())
}

/// What a column holds, as the person says; a field that has its column is not offered.
fn asked(prompt: &Prompt, columns: &[LearntColumn], place: usize) -> Result<Option<Field>, Error> {
    let column = &columns[place];
    let is_free = |field: &&Field| columns.iter().all(|column| column.field != Some(**field));
    let free: Vec<Field> = Field::ALL.iter().filter(is_free).copied().collect();
    let mut options = vec!["nothing that is kept".to_owned()];
    options.extend(free.iter().map(|field| format!("{}: {}", field.as_str(), field.meaning())));
    let suggested = free.iter().position(|field| column.suggested == Some(*field));
    let values = column.values.join(" | ");
    let question = format!("What does {} hold ({})", visible(&column.title), visible(&values));
    let answer = prompt.choose(&question, &options, suggested.map_or(0, |place| place + 1))?;
    Ok(answer.checked_sub(1).and_then(|place| free.get(place).copied()))
}

fn try_it(
    context: &Context,
    school: &School,
    file: &Path,
    name: &str,
    text: &str,
) -> Result<Tried, Error> {
    let mut given = layouts::own(school)?;
    given.push((format!("layouts/{name}.toml"), text.to_owned()));
    let layouts = Layout::load(&given)?;
    let categories = Categories::built_in()?;
    let settings = Settings {
        layouts: &layouts,
        categories: &categories,
        time_zone: None,
        default_zone: school.settings().time_zone,
        now: context.local_now(school)?.to_utc(),
        layout: Some(name),
        columns: None,
    };
    let opener = || open(file);
    let recognised = recognise(&opener, &settings)?;
    let (mut events, mut rejects) = (Vec::new(), Vec::new());
    let totals = read::<FilterError>(&opener, &recognised, &settings, &mut |row| {
        match row {
            Row::Event { event, .. } if events.len() < SHOWN => events.push(event.clone()),
            Row::Rejected { line, reason, .. } if rejects.len() < SHOWN => {
                rejects.push((line, reason.to_owned()));
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(Tried { totals, events, rejects })
}

/// What came out, before the question whether to keep it.
fn say(prompt: &Prompt, tried: &Tried) {
    let totals = &tried.totals;
    prompt.say(&format!(
        "{} rows read: {} events, {} ignored, {} rejected. The first:",
        totals.read, totals.events, totals.ignored, totals.rejected
    ));
    for event in &tried.events {
        prompt.say(&format!("  {}", visible(&report::in_a_line(event))));
    }
}

fn open(file: &Path) -> io::Result<Box<dyn Read>> {
    Ok(Box::new(File::open(file)?))
}
