//! `osafe people import`: the list that the school's information system exports, held against the roll.

use std::path::PathBuf;

use clap::Args;

use crate::cli::word;
use crate::commands::filter::books::Opened;
use crate::context::Context;
use crate::contract::{PeopleImportAnswer, Reject, SCHEMA};
use crate::domain::roll::matching::{Fate, Matched, Missing, last_day, matched};
use crate::domain::roll::{OnRoll, RollRole};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::render::Format;
use crate::report::roll as report;
use crate::sheet::dates::DateOrder;
use crate::sheet::people::{self, Given};
use crate::store::roll::{self, Changes};

/// What `osafe people import` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe people import pupils.csv --role child --dry-run    shows how it is understood\n  \
                         osafe people import pupils.csv --role child\n  \
                         osafe people import staff.csv --dates dmy --full",
    after_help = "Columns are known by the names that SIMS, Arbor and Bromcom give them, in any order: name, role, year group,\n\
                  class, UPN, admission number, staff code, user name, e-mail, start and leaving date. Others are left out.\n\
                  Somebody is known by id, else by user name, else by name, role and class where only one can be meant.\n\
                  Who was in an earlier list of the same role and is not in this one has left, when they are few (a quarter\n\
                  at most, or two): a list of one class must not empty the school. `--full` and `--part` decide it. While a\n\
                  row is refused, nobody is taken for gone.\n\n\
                  JSON: {schema, read, added, changed, unchanged, left, rejected, rejects: [{line, reason}]};\n  \
                  read = added + changed + unchanged + rejected, always."
)]
pub struct ImportArgs {
    /// The list as CSV or TSV; `-` for standard input.
    pub file: PathBuf,
    /// In which role everybody is of whom the list does not say it.
    #[arg(long, value_parser = word::<RollRole>())]
    pub role: Option<RollRole>,
    /// Which comes first in its dates: dmy or mdy; else the list has to make it clear.
    #[arg(long, value_name = "ORDER", value_parser = word::<DateOrder>())]
    pub dates: Option<DateOrder>,
    /// The list is whole: whoever is not in it has left, however many.
    #[arg(long)]
    pub full: bool,
    /// The list is a part: whoever is not in it stays.
    #[arg(long, conflicts_with = "full")]
    pub part: bool,
    /// Say what would be done and change nothing.
    #[arg(long)]
    pub dry_run: bool,
}

/// Imports a list of people in one transaction. Exit code 3 when rows were refused, or when many
/// are missing and nobody has said whether they left.
pub(super) fn run(context: &Context, args: &ImportArgs) -> Result<Outcome, Error> {
    let file = context.table_from(&args.file)?;
    let list = people::read(&file.text, Given { role: args.role, dates: args.dates })?;
    let mut opened = Opened::new(context)?;
    let known = roll::all(&opened.vault)?;
    let missing = match (args.full, args.part) {
        (true, _) => Missing::Left,
        (_, true) => Missing::Stay,
        _ => Missing::Few,
    };
    let matched = matched(&known, list.people, &list.said, missing, opened.today());
    let answer = answer(&matched);
    let question = args.dry_run || context.yes || !context.prompt.can_ask();
    if !question && !context.prompt.confirm(&summary(&answer), true)? {
        return Err(Error::failed("stopped. Nothing was saved"));
    }
    let told = !matched.absent.is_empty() && !args.part;
    let attention = answer.rejected > 0 || told;
    let remark = report::absent(&matched, &known).filter(|_| told);
    let outcome = if context.format == Some(Format::Json) {
        let outcome = Outcome::json(&answer)?;
        match remark {
            Some(remark) => outcome.remark(remark),
            None => outcome,
        }
    } else {
        let imported = report::Imported {
            answer: &answer,
            columns: &list.columns,
            encoding: file.encoding,
            matched: &matched,
            known: &known,
            dry_run: args.dry_run,
            remark,
        };
        Outcome::report(report::imported(&imported))
    };
    if args.dry_run {
        return Ok(outcome.attention(attention));
    }
    let changes = changes(&known, matched, &opened);
    roll::write(&mut opened.vault, opened.now.to_utc(), &known, changes)?;
    Ok(outcome.attention(attention).kept("the list is on the roll"))
}

fn answer(matched: &Matched) -> PeopleImportAnswer {
    let count = |is: fn(&Fate) -> bool| matched.rows.iter().filter(|row| is(&row.2)).count();
    let rejects = matched.rows.iter().filter_map(|(line, _, fate)| match fate {
        Fate::Rejected(reason) => Some(Reject { line: *line, reason: reason.clone() }),
        _ => None,
    });
    PeopleImportAnswer {
        schema: SCHEMA,
        read: matched.rows.len(),
        added: count(|fate| *fate == Fate::Added),
        changed: count(|fate| matches!(fate, Fate::Changed(..))),
        unchanged: count(|fate| matches!(fate, Fate::Unchanged(_))),
        left: matched.left.len(),
        rejected: count(|fate| matches!(fate, Fate::Rejected(_))),
        rejects: rejects.collect(),
    }
}

fn summary(answer: &PeopleImportAnswer) -> String {
    let PeopleImportAnswer { read, added, changed, unchanged, left, rejected, .. } = answer;
    format!(
        "{read} rows: {added} new, {changed} changed, {unchanged} as they were, {rejected} refused; {left} have \
         left. Save it"
    )
}

fn changes(known: &[OnRoll], matched: Matched, opened: &Opened) -> Changes {
    let mut changes = Changes::default();
    for (_, details, fate) in matched.rows {
        match (details, fate) {
            (Some(details), Fate::Added) => changes.added.push(details),
            (Some(details), Fate::Changed(number, _)) => {
                changes.changed.push(OnRoll { number, details });
            }
            _ => {}
        }
    }
    for person in known.iter().filter(|person| matched.left.binary_search(&person.number).is_ok()) {
        let mut gone = person.clone();
        gone.details.left = Some(last_day(&gone.details, opened.today()));
        changes.changed.push(gone);
    }
    changes
}
