//! Whom a command about agreements means: numbers of the roll, a class, a role, or a list.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::args::PeopleArgs;
use super::place::{Place, signer};
use crate::context::Context;
use crate::domain::agreement::By;
use crate::domain::agreement::missing::Signer;
use crate::domain::person::folded;
use crate::domain::roll::{OnRoll, RollNumber};
use crate::error::Error;
use crate::store::StoreError;

/// The most rows of a list.
const MOST_ROWS: usize = 50_000;
/// How many wrong rows an error names.
const MOST_FAULTS: usize = 5;

/// The people meant.
pub(super) struct Named {
    pub(super) signers: Vec<Signer>,
    is_of_many: bool,
    /// Who signed, by number, as a list says it.
    by: BTreeMap<String, By>,
}

impl Named {
    /// Of a whole class or role, those who were at the school on a day.
    pub(super) fn here(self, on: NaiveDate) -> Vec<Signer> {
        let mut signers = self.signers;
        signers.retain(|signer| !self.is_of_many || signer.is_here(on));
        signers
    }

    /// Who signed for each of them: one name for all who are named, or as the list says.
    pub(super) fn signed_by(&self, given: Option<&str>) -> Result<BTreeMap<String, By>, Error> {
        let Some(by) = By::new(given.unwrap_or_default())? else { return Ok(self.by.clone()) };
        Ok(self.signers.iter().map(|signer| (signer.number.clone(), by.clone())).collect())
    }
}

/// One person by number.
pub(super) fn one<'p>(place: &'p Place, text: &str) -> Result<&'p OnRoll, Error> {
    let number: RollNumber = text.parse()?;
    let found = place.roll.iter().find(|person| person.number == number);
    found.ok_or_else(|| StoreError::NotFound("person on the roll", number.to_string()).into())
}

/// Everybody meant, but for those excepted.
pub(super) fn named(context: &Context, place: &Place, args: &PeopleArgs) -> Result<Named, Error> {
    let of = &args.of;
    let mut by = BTreeMap::new();
    let mut people: Vec<&OnRoll> = if let Some(class) = &of.class {
        let class = folded(class);
        let is =
            |person: &&OnRoll| person.details.class.as_deref().map(folded).as_ref() == Some(&class);
        place.roll.iter().filter(is).collect()
    } else if let Some(role) = of.role {
        place.roll.iter().filter(|person| signer(person).role == role).collect()
    } else if let Some(file) = &of.file {
        listed(place, &context.table_from(file)?.text, &mut by)?
    } else {
        of.who.iter().map(|text| one(place, text)).collect::<Result<_, _>>()?
    };
    for text in &args.except {
        let except = one(place, text)?.number;
        let before = people.len();
        people.retain(|person| person.number != except);
        if people.len() == before {
            return Err(Error::usage(format!("{except} is not among those it is about"))
                .hint("Nothing was saved."));
        }
    }
    if people.is_empty() {
        return Err(Error::usage("nobody on the roll is meant")
            .hint("`osafe people roll` lists them. Nothing was saved."));
    }
    let mut numbers: Vec<RollNumber> = people.iter().map(|person| person.number).collect();
    numbers.sort_unstable();
    let twice = |pair: &&[RollNumber]| matches!(pair, [one, other] if one == other);
    if let Some([twice, ..]) = numbers.windows(2).find(twice) {
        return Err(Error::usage(format!("{twice} is named twice")).hint("Nothing was saved."));
    }
    let signers = people.into_iter().map(signer).collect();
    Ok(Named { signers, is_of_many: args.is_of_many(), by })
}

fn listed<'p>(
    place: &'p Place,
    text: &str,
    by: &mut BTreeMap<String, By>,
) -> Result<Vec<&'p OnRoll>, Error> {
    let mut reader =
        csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
    let bad = |_| Error::usage("the file is no CSV that can be read").hint("Nothing was saved.");
    let heads: Vec<String> = reader.headers().map_err(bad)?.iter().map(folded).collect();
    let place_of = |names: &[&str]| heads.iter().position(|head| names.contains(&head.as_str()));
    let columns = Columns {
        number: place_of(&["number", "roll number"]),
        user_name: place_of(&["user name", "username", "user-name"]),
        name: place_of(&["name", "full name"]),
        class: place_of(&["class"]),
        by: place_of(&["by", "signed by"]),
    };
    if columns.number.or(columns.user_name).or(columns.name).is_none() {
        return Err(Error::usage("the first line names no column `number`, `user name` or `name`")
            .hint("Nothing was saved."));
    }
    let (mut people, mut wrong) = (Vec::new(), Vec::new());
    for record in reader.records() {
        let record = record.map_err(bad)?;
        if people.len() + wrong.len() == MOST_ROWS {
            return Err(Error::usage(format!("the file has more than {MOST_ROWS} rows"))
                .hint("Give it in parts. Nothing was saved."));
        }
        let found = columns.find(place, &record).and_then(|person| {
            let signed = By::new(cell(&record, columns.by));
            by.extend(
                signed
                    .map_err(|_| "who signed is too long a text")?
                    .map(|by| (person.number.to_string(), by)),
            );
            Ok(person)
        });
        match found {
            Ok(person) => people.push(person),
            Err(why) => {
                let line = record.position().map_or(0, csv::Position::line);
                wrong.push(format!("line {line}: {why}"));
            }
        }
    }
    if wrong.is_empty() {
        return Ok(people);
    }
    let more = wrong.len().saturating_sub(MOST_FAULTS);
    let more = if more > 0 { format!("; and {more} more") } else { String::new() };
    wrong.truncate(MOST_FAULTS);
    Err(Error::usage(format!("not every row can be taken: {}{more}", wrong.join("; ")))
        .hint("Nothing was saved."))
}

struct Columns {
    number: Option<usize>,
    user_name: Option<usize>,
    name: Option<usize>,
    class: Option<usize>,
    by: Option<usize>,
}

fn cell(record: &csv::StringRecord, column: Option<usize>) -> &str {
    column.and_then(|at| record.get(at)).unwrap_or_default()
}

impl Columns {
    // The names in a row stay out of the sentence: it may end up in a log.
    fn find<'p>(
        &self,
        place: &'p Place,
        record: &csv::StringRecord,
    ) -> Result<&'p OnRoll, &'static str> {
        let cell = |column: Option<usize>| cell(record, column);
        let number = cell(self.number);
        if !number.is_empty() {
            let number: RollNumber =
                number.parse().map_err(|_| "its number is none of the roll")?;
            let found = place.roll.iter().find(|person| person.number == number);
            return found.ok_or("its number is not on the roll");
        }
        let today = place.today();
        let mut here = place.roll.iter().filter(|person| !person.details.has_left(today));
        let user_name = cell(self.user_name);
        if !user_name.is_empty() {
            let found = here.find(|person| person.details.signs_in_as(user_name));
            return found.ok_or("nobody on the roll has its user name");
        }
        let (name, class) = (folded(cell(self.name)), folded(cell(self.class)));
        if name.is_empty() {
            return Err("it names nobody");
        }
        let fits = |person: &&OnRoll| {
            let own = person.details.class.as_deref().map(folded).unwrap_or_default();
            folded(&person.details.name) == name && (class.is_empty() || own == class)
        };
        let mut found = here.filter(fits);
        match (found.next(), found.next()) {
            (Some(person), None) => Ok(person),
            (None, _) => Err("nobody on the roll has its name and class"),
            _ => Err("several on the roll have its name; give the class or the number"),
        }
    }
}
