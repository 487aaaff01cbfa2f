//! Erasing an entry of a register, or somebody who has left the roll with everything under the number.

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;

use super::{Known, missing};
use crate::commands::filter::whose::Whose;
use crate::commands::retention::erase::{self, EraseArgs};
use crate::context::Context;
use crate::domain::book::PageNumber;
use crate::domain::disposal::{Keeping, Kept, Tombstone};
use crate::domain::person::folded;
use crate::domain::record_id::RecordId;
use crate::domain::roll::{OnRoll, RollNumber, RollRole};
use crate::domain::user_name::NamePage;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::school::School;
use crate::store::disposals::{self, Leaver, Others};
use crate::store::filter_events::{self, Period};
use crate::store::retention::Erased;
use crate::store::{books, episodes};
use crate::vault::{Vault, VaultKind};

/// Erases an entry of a register, or somebody who left with everything under the number.
///
/// # Errors
/// When it may not be erased, or nobody says that it is to be.
pub(in crate::commands::retention) fn erase(
    context: &Context,
    args: &EraseArgs,
    school: &School,
    now: DateTime<Tz>,
    record: &RecordId,
) -> Result<Outcome, Error> {
    let mut known = Known::read(context, school, now)?;
    let keeping = known.keeping(record, now)?;
    let vault = known.vault(record).ok_or_else(|| missing(record))?;
    erase::refuse_office(vault)?;
    refuse_kept(args, &keeping, now.date_naive())?;
    let reason = erase::why_early(context, args, &known.every_name())?;
    let leaver = match record {
        RecordId::OnRoll(number) => Some(known.everything_of(school, *number)?),
        _ => None,
    };
    let elsewhere = leaver.as_ref().and_then(|leaver| known.elsewhere(school, &leaver.person));
    if let Some(elsewhere) = elsewhere.as_ref().filter(|_| args.confirm.is_none()) {
        context.prompt.say(elsewhere);
    }
    erase::confirm(context, args, &erase::Target::of(record))?;
    let vault = known.vault(record).ok_or_else(|| missing(record))?;
    let stone = erase::stone(vault, now, reason);
    let in_operations = !vault.about().kind.has_cases();
    let (mut disclosures, mut emptied) = (Vec::new(), true);
    if in_operations {
        // What the cases say of it goes first: after a stop in between the record itself is still
        // there, and erasing it again does the rest.
        let pages = leaver.iter().flat_map(|leaver| &leaver.pages);
        let others = std::iter::once(record.clone()).chain(pages.copied().map(RecordId::Page));
        let gone = Erased { others: others.collect(), ..Erased::default() };
        (disclosures, emptied) = known.forget(&gone, &stone)?;
    }
    let vault = known.vault(record).ok_or_else(|| missing(record))?;
    let zone = school.settings().time_zone;
    let mut erased = match (record, &leaver) {
        (RecordId::Entry(number), _) => disposals::erase_entry(vault, *number, &stone)?,
        (_, Some(leaver)) => disposals::erase_leaver(vault, leaver, zone, &stone)?,
        _ => return Err(missing(record)),
    };
    emptied &= vault.empty_log()?;
    erased.disclosures.extend(disclosures);
    let outcome = erase::said(&record.to_string(), &erased, &[], emptied);
    Ok(elsewhere.into_iter().fold(outcome, Outcome::remark))
}

fn refuse_kept(args: &EraseArgs, keeping: &Keeping, today: NaiveDate) -> Result<(), Error> {
    let record = &keeping.record;
    let lifted = match &keeping.kept {
        _ if keeping.is_due(today) => return Ok(()),
        Kept::Held => format!("`osafe retention release {record}` lets it go."),
        Kept::Disclosed(id) => format!("Finish it first; see `osafe disclose show {id}`."),
        Kept::Named(id) => format!("It can go when {id} is closed and not held."),
        Kept::Open if matches!(record, RecordId::OnRoll(_)) => {
            format!("Nobody goes who is at the school: see `osafe people leave {record}`.")
        }
        _ if args.before_time => return Ok(()),
        _ => "With `--before-time` and a reason it can be.".to_owned(),
    };
    let refused = format!("{record} may not be erased. {}", keeping.in_words());
    Err(Error::failed(refused).hint(format!("{lifted} Nothing was erased.")))
}

impl Known {
    // What stays may name nobody whom the school knows.
    fn every_name(&self) -> Vec<String> {
        let cases = self.cases.iter().flat_map(|case| case.holdings.people.values());
        let people = cases.flat_map(|person| person.names().map(str::to_owned).collect::<Vec<_>>());
        let roll = self.operations.iter().flat_map(|(_, others)| &others.roll);
        people.chain(roll.map(|person| person.details.name.clone())).collect()
    }

    // What in operations is theirs alone, besides what stands under the number.
    fn everything_of(&self, school: &School, number: RollNumber) -> Result<Leaver, Error> {
        let missing = || missing(&RecordId::OnRoll(number));
        let (vault, others) = self.operations.as_ref().ok_or_else(missing)?;
        let person = others.roll.iter().find(|person| person.number == number);
        let person = person.cloned().ok_or_else(missing)?;
        let details = &person.details;
        let known = (details.name.as_str(), details.user_names.as_slice(), &[number][..]);
        let (whose, zone) = (Whose::new(school, vault, known)?, school.settings().time_zone);
        let mut logged = Vec::new();
        if let Some(period) = Period::covered(vault, zone)? {
            let named = filter_events::named(vault, period)?;
            logged.extend(named.into_iter().map(|named| (named.who, named.day)));
        }
        let flagged = filter_events::flagged_days(vault, zone)?;
        logged.extend(flagged.into_iter().map(|flagged| (flagged.who, flagged.day)));
        logged.retain(|(who, day)| whose.is_theirs(who, *day));
        logged.sort();
        logged.dedup();
        let mut theirs = episodes::list(vault, true)?;
        theirs.retain(|one| whose.is_theirs(&one.who, one.start.with_timezone(&zone).date_naive()));
        Ok(Leaver {
            pages: pages(vault, others, &person)?,
            episodes: theirs.into_iter().map(|episode| episode.id).collect(),
            person,
            logged,
        })
    }

    // What the disclosures of the cases say of it: those of which nothing is left, and whether the
    // logs are emptied.
    fn forget(&mut self, gone: &Erased, stone: &Tombstone) -> Result<(Vec<String>, bool), Error> {
        let (mut disclosures, mut emptied) = (Vec::new(), true);
        for case in &mut self.cases {
            disclosures.extend(disposals::forget(&mut case.vault, gone, stone)?);
            emptied &= case.vault.empty_log()?;
        }
        Ok((disclosures, emptied))
    }

    // Where else something may be held about an adult, in vaults that are closed to whoever erases,
    // and who has to look. Whether there is anything is not said: that itself is confidential.
    fn elsewhere(&self, school: &School, person: &OnRoll) -> Option<String> {
        if matches!(person.details.role, RollRole::Child | RollRole::Parent) {
            return None;
        }
        let opens = |kind| self.cases.iter().any(|case| case.vault.about().kind == kind);
        let closed = |kind: VaultKind| !opens(kind) && kind.database(school.folder()).exists();
        (closed(VaultKind::Staff) || closed(VaultKind::Head)).then(|| {
            format!(
                "What is kept about concerns or allegations against {} is not part of this, and whether there is any is \
                 not shown to you. Only the roll, signatures, training and the like go. The head or the chair of \
                 governors has to say whether they are still needed, and erases what is due in the vault about staff: \
                 `osafe retention list`. Of a head, the chair alone.",
                person.number
            )
        })
    }

    /// The same of the first who is due to be erased on a day.
    pub(in crate::commands::retention) fn due_elsewhere(
        &self,
        school: &School,
        keepings: &[Keeping],
        on: NaiveDate,
    ) -> Option<String> {
        let (_, others) = self.operations.as_ref()?;
        let is_due = |person: &&OnRoll| {
            let record = RecordId::OnRoll(person.number);
            keepings.iter().any(|keeping| keeping.record == record && keeping.is_due(on))
        };
        others.roll.iter().filter(is_due).find_map(|person| self.elsewhere(school, person))
    }
}

// The pages that map a name of the log to the person, unless somebody else has that name too.
fn pages(vault: &Vault, others: &Others, person: &OnRoll) -> Result<Vec<PageNumber>, Error> {
    let name = folded(&person.details.name);
    let same =
        |other: &&OnRoll| other.number != person.number && folded(&other.details.name) == name;
    let is_only = !others.roll.iter().any(|other| same(&other));
    let pages: Vec<NamePage> = books::pages(vault)?;
    let theirs = pages.into_iter().filter(|page| {
        let mapping = page.about();
        folded(&mapping.to) == name && (is_only || person.details.signs_in_as(&mapping.name))
    });
    Ok(theirs.map(|page| page.number).collect())
}
