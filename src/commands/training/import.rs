//! `osafe training import`: a list of training from a provider or another system.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::Args;

use super::{gathered, training};
use crate::cli::word;
use crate::context::Context;
use crate::contract::{Reject, SCHEMA, TrainingImportAnswer};
use crate::domain::training::Trained;
use crate::domain::training::standing::Trainings;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::render::Format;
use crate::report::training as report;
use crate::sheet::dates::DateOrder;
use crate::sheet::training::{TrainingRow, trainings as read};
use crate::store::trainings;

/// What `osafe training import` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe training import course.csv --dry-run\n  \
                         osafe training import course.csv --training annual-staff --dates dmy",
    after_help = "Columns, in any order: who (number of the roll, staff code, user name, e-mail or name), training, date,\n\
                  provider, contents, minutes, certificate. What is written down already is not written twice.\n\n\
                  JSON: {schema, read, added, unchanged, rejected, rejects: [{line, reason}]};\n  \
                  read = added + unchanged + rejected, always."
)]
pub struct ImportArgs {
    /// The list as CSV or TSV; `-` for standard input.
    pub file: PathBuf,
    /// Which training it is, where the list does not say it.
    #[arg(long, value_name = "TRAINING")]
    pub training: Option<String>,
    /// Which comes first in its dates: dmy or mdy.
    #[arg(long, value_name = "ORDER", value_parser = word::<DateOrder>())]
    pub dates: Option<DateOrder>,
    /// Say what would be done and change nothing.
    #[arg(long)]
    pub dry_run: bool,
}

/// Imports the list in one transaction. Exit code 3 when rows were refused.
pub(super) fn run(context: &Context, args: &ImportArgs) -> Result<Outcome, Error> {
    let file = context.table_from(&args.file)?;
    let gathered = gathered(context)?;
    let today = gathered.now.date_naive();
    let (mut opened, _, all) = gathered.opened();
    let named = args.training.as_deref().map(|name| training(&all.wanted, name)).transpose()?;
    let named = named.map(|wanted| wanted.id.clone());
    let rows = read(&file.text, &all.roll, named.is_some(), args.dates)?;
    let mut answer =
        TrainingImportAnswer { schema: SCHEMA, read: rows.len(), ..Default::default() };
    let mut new: Vec<Trained> = Vec::new();
    for (line, row) in rows {
        match row.and_then(|row| taken(row, named.as_deref(), &all, today)) {
            Err(reason) => answer.rejects.push(Reject { line, reason }),
            Ok(record) if is_there(&all.records, &record) || is_there(&new, &record) => {
                answer.unchanged += 1;
            }
            Ok(record) => new.push(record),
        }
    }
    (answer.added, answer.rejected) = (new.len(), answer.rejects.len());
    if !args.dry_run {
        trainings::add(&mut opened.vault, opened.now.to_utc(), &new)?;
    }
    let attention = answer.rejected > 0;
    let outcome = if context.format == Some(Format::Json) {
        Outcome::json(&answer)?
    } else {
        Outcome::report(report::imported(&answer, args.dry_run))
    };
    let outcome = outcome.attention(attention);
    Ok(if args.dry_run { outcome } else { outcome.kept("the training is recorded") })
}

fn is_there(records: &[Trained], new: &Trained) -> bool {
    let key = |record: &Trained| (record.who, record.on);
    records.iter().any(|old| key(old) == key(new) && old.training == new.training)
}

fn taken(
    row: TrainingRow,
    named: Option<&str>,
    all: &Trainings,
    today: NaiveDate,
) -> Result<Trained, String> {
    let TrainingRow { who, training: title, on, provider, contents, minutes, certificate } = row;
    let training = match (title, named) {
        (Some(title), named) => match (training(&all.wanted, &title), named) {
            (Ok(wanted), _) => wanted.id.clone(),
            (Err(_), Some(named)) => named.to_owned(),
            (Err(_), None) => return Err("its training is none of the policy's".to_owned()),
        },
        (None, Some(named)) => named.to_owned(),
        (None, None) => return Err("its training is missing".to_owned()),
    };
    let record = Trained { who, training, on, provider, contents, minutes, certificate };
    let person = all.roll.iter().find(|person| person.number == who);
    let person = person.ok_or("nobody on the roll is meant by it")?;
    record.check(person, today).map_err(|fault| fault.to_string())?;
    Ok(record)
}
