//! Lists of training, and the audit of training needs as people send it back.

use chrono::NaiveDate;

use super::dates::{self, DateOrder};
use super::headers::Headers;
use super::people::texts;
use super::{Cells, Reading, Sheet, SheetFault};
use crate::domain::person::folded;
use crate::domain::roll::{IdKind, OnRoll, RollNumber};

/// The most rows of one file.
const MOST_ROWS: usize = 100_000;
const HEADERS: &str = include_str!("../../data/people/training.toml");
const WHO: [&str; 4] = ["number", "staff-code", "user-name", "name"];

/// A row of a list of training, but for who had it and which it was.
pub struct TrainingRow {
    /// Who had it.
    pub who: RollNumber,
    /// The training as the list calls it, when it says.
    pub training: Option<String>,
    /// The day.
    pub on: NaiveDate,
    /// Who gave it.
    pub provider: Option<String>,
    /// What it covered.
    pub contents: Vec<String>,
    /// How long it took.
    pub minutes: Option<u32>,
    /// The certificate.
    pub certificate: Option<String>,
}

/// A row of the audit as it came back.
pub struct NeedRow {
    /// Who answered, or was asked.
    pub who: RollNumber,
    /// The need; nothing where the row was not answered.
    pub need: Option<String>,
    /// How it is to be met.
    pub met_by: Option<String>,
    /// What it costs.
    pub cost: Option<String>,
    /// When it is looked at again.
    pub review: Option<NaiveDate>,
}

/// Rows with their lines; or why one cannot be taken.
pub type Rows<T> = Vec<(u64, Result<T, String>)>;

/// Reads a list of training. `named` says that the training need not be in a column.
///
/// # Errors
/// [`SheetFault`].
pub fn trainings(
    text: &str,
    roll: &[OnRoll],
    named: bool,
    given: Option<DateOrder>,
) -> Result<Rows<TrainingRow>, SheetFault> {
    let sheet = sheet(text, false)?;
    sheet.wants(&WHO)?;
    sheet.wants(&["on"])?;
    if !named {
        sheet.wants(&["training"])?;
    }
    let order = order(&sheet, "on", given)?;
    Ok(rows(&sheet, |cells| {
        let text = |column| sheet.cell(cells, column).map(str::to_owned);
        let day = text("on").ok_or("its date is missing")?;
        let minutes = text("minutes").map(|minutes| minutes.parse::<u32>());
        Ok(TrainingRow {
            who: who(&sheet, cells, roll)?,
            training: text("training"),
            on: dates::day(&day, order).map_err(|why| format!("its date is {why}"))?,
            provider: text("provider"),
            contents: text("contents").map(|text| listed(&text)).unwrap_or_default(),
            minutes: minutes.transpose().map_err(|_| "its minutes are no whole number")?,
            certificate: text("certificate"),
        })
    }))
}

/// Reads an audit of training needs as it came back.
///
/// # Errors
/// [`SheetFault`].
pub fn needs(
    text: &str,
    roll: &[OnRoll],
    given: Option<DateOrder>,
) -> Result<Rows<NeedRow>, SheetFault> {
    let sheet = sheet(text, true)?;
    sheet.wants(&WHO)?;
    sheet.wants(&["need"])?;
    let order = order(&sheet, "review", given)?;
    Ok(rows(&sheet, |cells| {
        let text = |column| sheet.cell(cells, column).map(str::to_owned);
        let review = text("review").map(|text| dates::day(&text, order)).transpose();
        Ok(NeedRow {
            who: who(&sheet, cells, roll)?,
            need: text("need"),
            met_by: text("met-by"),
            cost: text("cost"),
            review: review.map_err(|why| format!("its review date is {why}"))?,
        })
    }))
}

fn sheet(text: &str, several_lines: bool) -> Result<Sheet, SheetFault> {
    let headers = Headers::read(HEADERS).map_err(|_| SheetFault::Own("training.toml"))?;
    Sheet::read(text, Reading { headers: &headers, most_rows: MOST_ROWS, several_lines })
}

fn order(
    sheet: &Sheet,
    column: &'static str,
    given: Option<DateOrder>,
) -> Result<Option<DateOrder>, SheetFault> {
    match given {
        Some(order) => Ok(Some(order)),
        None => dates::order(texts(sheet, &[column])),
    }
}

fn rows<T>(sheet: &Sheet, read: impl Fn(&Cells) -> Result<T, String>) -> Rows<T> {
    let rows = sheet.rows.iter();
    rows.map(|(line, cells)| (*line, cells.clone().and_then(|cells| read(&cells)))).collect()
}

/// "content, contact; conduct" as a list.
#[must_use]
pub fn listed(text: &str) -> Vec<String> {
    let parts = text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}

// By number, else by staff code, else by user name, else by a name that only one person has.
fn who(sheet: &Sheet, cells: &Cells, roll: &[OnRoll]) -> Result<RollNumber, String> {
    let text = |column| sheet.cell(cells, column);
    let found: Vec<&OnRoll> = if let Some(number) = text("number") {
        let number: RollNumber = number.parse().map_err(|_| "its number is none of the roll")?;
        roll.iter().filter(|person| person.number == number).collect()
    } else if let Some(code) = text("staff-code") {
        let code = folded(code);
        let own = |person: &OnRoll| person.details.ids.get(&IdKind::Staff).map(|own| folded(own));
        roll.iter().filter(|person| own(person).as_ref() == Some(&code)).collect()
    } else if let Some(name) = text("user-name") {
        roll.iter().filter(|person| person.details.signs_in_as(name)).collect()
    } else if let Some(name) = text("name") {
        let name = folded(&turned(name));
        roll.iter().filter(|person| folded(&person.details.name) == name).collect()
    } else {
        return Err("it does not say who".to_owned());
    };
    match found.as_slice() {
        [only] => Ok(only.number),
        [] => Err("nobody on the roll is meant by it".to_owned()),
        several => {
            let numbers: Vec<String> = several.iter().map(|p| p.number.to_string()).collect();
            Err(format!("it may be {}", numbers.join(" or ")))
        }
    }
}

// "Vale, Sam" is Sam Vale.
fn turned(name: &str) -> String {
    match name.split_once(',') {
        Some((family, given)) => format!("{} {}", given.trim(), family.trim()),
        None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::roll::{Details, RollRole};

    fn roll() -> Vec<OnRoll> {
        let person = |number, name: &str, user: &str| {
            let mut details = Details::new(name, RollRole::Staff);
            details.user_names = vec![user.to_owned()];
            details.ids.insert(IdKind::Staff, format!("S{number}"));
            OnRoll { number: RollNumber(number), details }
        };
        vec![
            person(1, "Sam Vale", "svale"),
            person(2, "Kim Lund", "klund"),
            person(3, "Kim Lund", "kim"),
        ]
    }

    #[test]
    fn whoever_is_meant_without_doubt_is_found() {
        let text = "Delegate,Username,Date completed,Topics\n\"Vale, Sam\",,2026-10-01,\"content; contact\"\n\
                    Kim Lund,,2026-10-01,\nKim Lund,KIM,2026-10-01,\nJo,,2026-10-01,\nSam Vale,,,\n";
        let rows = trainings(text, &roll(), true, None).unwrap();
        let said: Vec<String> = rows
            .iter()
            .map(|(_, row)| row.as_ref().map_or_else(Clone::clone, |row| row.who.to_string()))
            .collect();
        assert_eq!(
            said,
            [
                "R0001",
                "it may be R0002 or R0003",
                "R0003",
                "nobody on the roll is meant by it",
                "its date is missing"
            ]
        );
        assert_eq!(rows[0].1.as_ref().ok().unwrap().contents, ["content", "contact"]);
        let fault = trainings(text, &roll(), false, None).err().unwrap();
        assert_eq!(fault.to_string(), "no column is `Training`");
    }

    #[test]
    fn an_audit_may_have_several_lines_in_a_cell() {
        let text = "number,identified-training-need,to-be-met-by,review-date\nR0001,\"AI\nand images\",course,2027-01-10\nR0002,,,\n";
        let rows = needs(text, &roll(), None).unwrap();
        let first = rows[0].1.as_ref().ok().unwrap();
        assert_eq!(
            (first.need.as_deref(), first.review.unwrap().to_string().as_str()),
            (Some("AI\nand images"), "2027-01-10")
        );
        assert!(rows[1].1.as_ref().ok().unwrap().need.is_none());
    }
}
