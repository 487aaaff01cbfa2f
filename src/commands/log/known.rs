//! Who somebody is among the people of the roll and those the case records know: chosen from a list, so that a
//! pupil's incidents come together and two of one name stay apart.

use chrono::{DateTime, NaiveDate, Utc};

use crate::context::Context;
use crate::domain::concern::{Concern, Involved};
use crate::domain::person::{NEW, Person, Said, SaidPerson, folded};
use crate::domain::role::{Part, Role};
use crate::domain::roll::OnRoll;
use crate::error::Error;
use crate::prompt::Prompt;
use crate::store::{StoreError, people, roll};
use crate::vault::Vault;

/// The most of each sort that a list offers.
const OFFERED: usize = 12;

/// Whom the person at the keyboard may look up, while they type.
pub(super) struct Known<'v> {
    casework: Option<&'v mut Vault>,
    roll: Vec<OnRoll>,
    now: DateTime<Utc>,
}

/// One line of the list.
enum Offered {
    Person(Person),
    /// Somebody of the roll, perhaps known to the case records by the same name, role and class.
    OnRoll(OnRoll, Option<Person>),
}

impl Known<'_> {
    /// With the casework vault and the operations vault, as far as they can be opened.
    pub(super) fn new<'v>(
        casework: Option<&'v mut Vault>,
        operations: Option<&Vault>,
        now: DateTime<Utc>,
    ) -> Known<'v> {
        // Without a roll everything is typed: that must not keep anybody from recording a concern.
        let roll = operations.and_then(|vault| roll::all(vault).ok()).unwrap_or_default();
        Known { casework, roll, now }
    }

    /// The person whom a typed name means, chosen from a list, with role and class; nothing when nobody like
    /// it is known. `New` is said of somebody who is none of those offered.
    pub(super) fn pick(
        &mut self,
        prompt: &Prompt,
        typed: &str,
        role: Option<Role>,
        today: NaiveDate,
    ) -> Result<Option<Picked>, Error> {
        let offered = self.offered(typed, role, today)?;
        if offered.is_empty() {
            return Ok(None);
        }
        let mut options: Vec<String> = offered.iter().map(Offered::shown).collect();
        options.push(format!("somebody else: {typed}"));
        let certain: Vec<usize> =
            (0..offered.len()).filter(|place| offered[*place].is_certain(typed)).collect();
        // Return must never take a child for another.
        let default = if let [only] = certain.as_slice() { *only } else { offered.len() };
        let chosen = prompt.choose(&format!("Who is {typed}"), &options, default)?;
        match offered.get(chosen) {
            None => Ok(Some(Picked::SomebodyElse)),
            Some(Offered::Person(person)) => {
                let said = Said { person: SaidPerson::Number(&person.id), on_roll: person.on_roll };
                Ok(Some(Picked::of(&person.name, person.role, person.class.as_ref(), said)))
            }
            Some(Offered::OnRoll(chosen, same)) => {
                let known = match same {
                    Some(_) => SaidPerson::Unsaid,
                    None => same_as(prompt, chosen, &offered)?,
                };
                let (details, on_roll) = (&chosen.details, Some(chosen.number));
                let said = Said { person: known, on_roll };
                let role = details.role.in_casework();
                Ok(Some(Picked::of(&details.name, role, details.class_of_child(), said)))
            }
        }
    }

    fn offered(
        &mut self,
        typed: &str,
        role: Option<Role>,
        today: NaiveDate,
    ) -> Result<Vec<Offered>, Error> {
        let in_role = |own: Role| role.is_none_or(|role| role == own);
        let mut known = match &mut self.casework {
            Some(vault) => people::find(vault, self.now, typed)?,
            None => Vec::new(),
        };
        known.retain(|person| in_role(person.role));
        known.truncate(OFFERED);
        let number = typed.parse().ok();
        let meant = |one: &&OnRoll| {
            let details = &one.details;
            in_role(details.role.in_casework())
                && details.is_here(today)
                && (number == Some(one.number) || details.fits(typed))
                && !known.iter().any(|person| person.on_roll == Some(one.number))
        };
        let on_roll: Vec<OnRoll> = self.roll.iter().filter(meant).take(OFFERED).cloned().collect();
        let mut offered = Vec::new();
        for one in on_roll {
            let same = known.iter().position(|person| is_same(person, &one));
            let same = same.map(|place| known.remove(place));
            offered.push(Offered::OnRoll(one, same));
        }
        Ok(known.into_iter().map(Offered::Person).chain(offered).collect())
    }

    /// Holds numbers of the roll in a concern against the roll, where it can be read, and fills in the class.
    ///
    /// # Errors
    /// When a number is nobody's, or somebody's of another name or role.
    pub(super) fn hold(&self, concern: &mut Concern) -> Result<(), Error> {
        for involved in concern.people.iter_mut().filter(|_| !self.roll.is_empty()) {
            let Some(number) = Said::of(involved.person.as_deref()).on_roll else { continue };
            let found = self.roll.iter().find(|one| one.number == number);
            let found = found
                .ok_or_else(|| StoreError::NotFound("person on the roll", number.to_string()))?;
            let own = folded(&found.details.name);
            let own: Vec<&str> = own.split(' ').collect();
            let written = folded(&involved.name);
            let alike = written.split(' ').all(|word| own.contains(&word));
            if !alike || found.details.role.in_casework() != involved.role {
                return Err(StoreError::SomebodyElse(number.to_string()).into());
            }
            involved.class =
                involved.class.take().or_else(|| found.details.class_of_child().cloned());
        }
        Ok(())
    }
}

// Certainly one person: of one name, role and class, and not somebody else on the roll.
fn is_same(person: &Person, one: &OnRoll) -> bool {
    let class = |class: Option<&String>| class.map(|class| folded(class));
    person.on_roll.is_none()
        && person.role == one.details.role.in_casework()
        && folded(&person.name) == folded(&one.details.name)
        && class(person.class.as_ref()) == class(one.details.class_of_child())
}

// A child moves up every September: the person of that name in another class may be the same one.
fn same_as<'o>(
    prompt: &Prompt,
    chosen: &OnRoll,
    offered: &'o [Offered],
) -> Result<SaidPerson<'o>, Error> {
    for one in offered {
        let Offered::Person(person) = one else { continue };
        let may_be = person.on_roll.is_none()
            && person.role == chosen.details.role.in_casework()
            && person.is_called(&chosen.details.name);
        let question = format!("Is {} the same as {}", chosen.shown(), person.shown());
        if may_be && prompt.confirm(&question, false)? {
            return Ok(SaidPerson::Number(&person.id));
        }
    }
    Ok(SaidPerson::New)
}

impl Offered {
    fn shown(&self) -> String {
        match self {
            Offered::Person(person) => person.shown(),
            Offered::OnRoll(one, same) => {
                let known = same.as_ref().map(|person| format!("{}, ", person.id));
                let user = one.details.user_names.first().map(|name| format!(", {name}"));
                let [known, user] = [known, user].map(Option::unwrap_or_default);
                format!("{known}{}{user}", one.shown())
            }
        }
    }

    fn is_certain(&self, typed: &str) -> bool {
        match self {
            Offered::Person(person) => person.is_called(typed),
            Offered::OnRoll(one, _) => {
                folded(&one.details.name) == folded(typed) || one.details.signs_in_as(typed)
            }
        }
    }
}

/// What was chosen.
pub(super) enum Picked {
    /// None of those offered.
    SomebodyElse,
    /// This one; the part is still to be said.
    One(Involved),
}

impl Picked {
    fn of(name: &str, role: Role, class: Option<&String>, said: Said<'_>) -> Picked {
        Picked::One(Involved {
            name: name.to_owned(),
            role,
            part: Part::Subject,
            class: class.cloned(),
            person: said.written(),
            office: None,
        })
    }
}

/// Forgets numbers of casework in a concern that is kept elsewhere; those of the roll stay.
pub(super) fn forget_numbers(people: &mut [Involved]) {
    for involved in people {
        let said = Said::of(involved.person.as_deref());
        involved.person = Said { person: SaidPerson::Unsaid, ..said }.written();
    }
}

/// Asks about everybody whose name, class or user name is known to another vault than casework, when there is
/// somebody to ask.
///
/// # Errors
/// When the vault cannot be read, or the person at the keyboard stops.
pub(super) fn who(
    context: &Context,
    vault: &mut Vault,
    now: DateTime<Utc>,
    people: &mut [Involved],
) -> Result<(), Error> {
    if !context.prompt.can_ask() {
        return Ok(());
    }
    let today = now.date_naive();
    for involved in people.iter_mut().filter(|involved| involved.person.is_none()) {
        let mut known = Known::new(Some(&mut *vault), None, now);
        match known.pick(&context.prompt, &involved.name, Some(involved.role), today)? {
            None => {}
            Some(Picked::SomebodyElse) => involved.person = Some(NEW.to_owned()),
            Some(Picked::One(one)) => {
                involved.person = one.person;
                involved.name = one.name;
                involved.class = involved.class.take().or(one.class);
            }
        }
    }
    Ok(())
}
