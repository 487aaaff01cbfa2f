//! Until when entries of registers are kept, and what stands under the number of somebody who has
//! left the roll.

use chrono::NaiveDate;

use super::{CHILD, Hold, Keeping, Kept};
use crate::domain::person::{Person, folded};
use crate::domain::record_id::RecordId;
use crate::domain::register::entry::{Entry, EntryStatus, Event};
use crate::domain::register::keep::Keep;
use crate::domain::register::value::Filled;
use crate::domain::register::{FieldKind, Register, RegisterVault};
use crate::domain::retention::{KeepUntil, KeptFrom, KnownDays, Retention, keep_until, longest};
use crate::domain::role::Role;
use crate::domain::roll::{OnRoll, RollRole};

/// The period of somebody on the roll after the last day.
pub const ROLL: &str = "roll";
/// The period of what somebody signed, consented to or was permitted.
pub const SIGNATURES: &str = "signatures";
/// The period of what somebody was trained in.
pub const TRAINING: &str = "training";

/// What decides about such a record besides itself.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The periods of the policy.
    pub periods: &'a [Retention],
    /// What a person decided about keeping it.
    pub hold: Option<&'a Hold>,
    /// An open disclosure that takes it in.
    pub disclosure: Option<&'a str>,
    /// A record that is open or held and names the person.
    pub named_in: Option<&'a str>,
    /// The day.
    pub today: NaiveDate,
}

impl Around<'_> {
    fn kept(&self, open: bool) -> Kept {
        match (self.hold, self.disclosure, self.named_in) {
            (Some(hold), ..) if hold.is_held(self.today) => Kept::Held,
            (_, Some(id), _) => Kept::Disclosed(id.to_owned()),
            (.., Some(record)) => Kept::Named(record.to_owned()),
            _ if open => Kept::Open,
            _ => Kept::Period,
        }
    }
}

/// Until when an entry is kept. `register` is its definition, if there still is one, and `people`
/// whom its vault knows.
#[must_use]
pub fn entry(
    entry: &Entry,
    register: Option<&Register>,
    people: &[Person],
    around: &Around<'_>,
) -> Keeping {
    let named = about(entry, register);
    let ended = ended(entry, register, around.today);
    let keep = register.map_or(Keep::NotSaid, Register::kept_for);
    let child = around.periods.iter().find(|period| period.id == CHILD);
    let births = || births(&named, people).into_iter();
    let (until, source) = match (&keep, child) {
        (Keep::After(period), _) => (ended.map(|on| KeepUntil::Day(period.end(on))), None),
        (Keep::FromBirth(period), _) => {
            let born = births().map(|born| match born {
                Some(born) => KeepUntil::Day(period.end(born)),
                None => KeepUntil::Unknown(KeptFrom::Birth),
            });
            (longest(born).or(Some(KeepUntil::Unknown(KeptFrom::Birth))), None)
        }
        // What casework keeps about a child is kept like every other record about one.
        (Keep::NotSaid, Some(period)) if entry.number.vault == RegisterVault::Casework => {
            let days = |birth| KnownDays { birth, ..KnownDays::default() };
            let born = births().map(|born| keep_until(period, &days(born)));
            (longest(born), Some(period.source.clone()))
        }
        (Keep::InWords(_) | Keep::NotSaid, _) => (Some(KeepUntil::NoPeriod), None),
    };
    let register_says = || {
        let source = register.map(|register| format!("{}, {}", register.title, register.source));
        source.unwrap_or_default()
    };
    Keeping {
        record: RecordId::Entry(entry.number),
        people: Vec::new(),
        kept: around.kept(ended.is_none()),
        until: until.unwrap_or(KeepUntil::NoPeriod),
        missing: Vec::new(),
        says: match keep {
            Keep::InWords(words) => Some(words),
            _ => None,
        },
        source: source.unwrap_or_else(register_says),
    }
}

/// The fields that say about whom an entry is: those for a person, but for whoever decides.
fn about<'e>(entry: &'e Entry, register: Option<&Register>) -> Vec<&'e Filled> {
    let decides = |field: &Filled| {
        register.and_then(|register| register.field(&field.id)).is_some_and(|f| f.at_decision)
    };
    let is_about = |field: &&Filled| field.kind == FieldKind::Person && !decides(field);
    entry.fields.iter().filter(is_about).collect()
}

// The births of the children whom the fields can mean: an unknown one where nobody or more than one
// person is called so, and none for an adult.
fn births(named: &[&Filled], people: &[Person]) -> Vec<Option<NaiveDate>> {
    let mut births = Vec::new();
    for field in named {
        let is_meant = |person: &&Person| {
            person.is_called(&field.value) || folded(&person.id) == folded(&field.value)
        };
        let meant: Vec<&Person> = people.iter().filter(is_meant).collect();
        match meant.as_slice() {
            [only] if only.role != Role::Child => {}
            [only] => births.push(only.born),
            _ => births.push(None),
        }
    }
    births
}

// The day on which nothing more can become of an entry.
fn ended(entry: &Entry, register: Option<&Register>, today: NaiveDate) -> Option<NaiveDate> {
    let last = entry.events.last().map(|event| match event.what {
        Event::Ended { on, .. } => on,
        _ => event.writing.at.date_naive(),
    });
    let Some(register) = register else { return last };
    let settled = |id: &String| entry.field(id).is_some();
    let waits = register.field.iter().any(|field| {
        field.due.is_some()
            && entry.field(&field.id).is_some()
            && !field.settled_by.iter().any(settled)
    });
    match entry.status(register, today) {
        EntryStatus::Ended => last,
        EntryStatus::Refused => entry.decided().map(|decided| decided.on),
        EntryStatus::Expired => entry.until(register),
        EntryStatus::Recorded if !waits && entry.until(register).is_none() => last,
        EntryStatus::Recorded | EntryStatus::Waiting | EntryStatus::Approved => None,
    }
}

/// What stands under the number of somebody on the roll, each with its last day.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filed {
    /// The last signature, consent or permission.
    pub signed: Option<NaiveDate>,
    /// The last training.
    pub trained: Option<NaiveDate>,
}

/// Until when somebody who has left stays on the roll with everything that stands under the
/// number: the longest of the periods that apply, none of which is invented.
#[must_use]
pub fn leaver(person: &OnRoll, filed: Filed, around: &Around<'_>) -> Keeping {
    let left = person.details.left;
    let is_child = person.details.role == RollRole::Child;
    let periods = [
        (ROLL, Some(left)),
        (SIGNATURES, filed.signed.map(Some)),
        (TRAINING, filed.trained.map(Some)),
    ];
    let asked = periods.into_iter().filter_map(|(id, last)| Some((id, last?)));
    let ends: Vec<(KeepUntil, Option<&Retention>)> = asked
        .map(|(id, last)| {
            let days = KnownDays {
                leaving: left,
                employment_end: left.filter(|_| !is_child),
                closed: last,
                recorded: last,
                ..KnownDays::default()
            };
            let period = around.periods.iter().find(|period| period.id == id);
            (period.map_or(KeepUntil::NoPeriod, |period| keep_until(period, &days)), period)
        })
        .collect();
    let until = longest(ends.iter().map(|(until, _)| *until)).unwrap_or(KeepUntil::NoPeriod);
    let decides = ends.iter().find(|(end, _)| *end == until).and_then(|(_, period)| *period);
    Keeping {
        record: RecordId::OnRoll(person.number),
        people: vec![person.number.to_string()],
        kept: around.kept(!person.details.has_left(around.today)),
        until,
        missing: Vec::new(),
        says: None,
        source: decides.map_or_else(String::new, |period| period.source.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::book::Written;
    use crate::domain::book::unblock::Decided;
    use crate::domain::case::Writing;
    use crate::domain::incident::Recorder;
    use crate::domain::office::Office;
    use crate::domain::register::number::EntryNumber;
    use crate::domain::register::tests::register;
    use crate::domain::retention::RetentionStatus;
    use crate::domain::roll::{Details, RollNumber};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn around(periods: &[Retention]) -> Around<'_> {
        let today = day("2026-11-22");
        Around { periods, hold: None, disclosure: None, named_in: None, today }
    }

    fn period(id: &str, from: KeptFrom, years: Option<u16>) -> Retention {
        Retention {
            id: id.into(),
            title: String::new(),
            from,
            years,
            and_until: None,
            hold: false,
            source: format!("source of {id}"),
            status: RetentionStatus::Policy,
            checked: None,
            notes: Vec::new(),
        }
    }

    fn entry_of(vault: RegisterVault, events: Vec<Event>) -> Entry {
        let by = Recorder { name: "Farida".into(), office: Office::Dsl };
        let writing = Writing { at: "2020-09-07T08:00:00Z".parse().unwrap(), by };
        let child = Filled {
            id: "asked-by".into(),
            title: "Asked by".into(),
            kind: FieldKind::Person,
            value: "Sam Example".into(),
        };
        let opened = Event::Opened { register: "borrowed-tablet".into(), fields: vec![child] };
        let events = std::iter::once(opened).chain(events);
        let written = |what| Written { writing: writing.clone(), what };
        Entry::new(EntryNumber { vault, running: 1 }, events.map(written).collect()).unwrap()
    }

    fn with_keep(text: &str) -> Register {
        Register { keep: Some(text.into()), ..register() }
    }

    fn ended(on: &str) -> Event {
        Event::Ended { on: day(on), why: None }
    }

    #[test]
    fn an_entry_is_kept_from_its_end_and_never_due_before_it_has_one() {
        let operations = RegisterVault::Operations;
        let kept = |events, keep: &str| {
            super::entry(&entry_of(operations, events), Some(&with_keep(keep)), &[], &around(&[]))
        };
        let over = kept(vec![ended("2020-10-01")], "6 years");
        assert_eq!(over.until, KeepUntil::Day(day("2026-10-01")));
        assert!(over.is_due(day("2026-11-22")));
        assert!(!kept(vec![ended("2020-12-01")], "6 years").is_due(day("2026-11-22")));
        assert_eq!(kept(Vec::new(), "6 years").kept, Kept::Open, "nobody has decided");
        // Approved for six months: that is its end.
        let decided =
            Decided { by: "Jo".into(), office: "head-teacher".into(), on: day("2020-09-08") };
        let approved = Event::Approved { decided, until: None, fields: Vec::new() };
        let expired = kept(vec![approved], "5 years");
        assert_eq!(expired.until, KeepUntil::Day(day("2026-03-08")));
        let words = kept(vec![ended("2020-10-01")], "as long as it is used");
        assert_eq!(words.until, KeepUntil::NoPeriod);
        assert!(
            words.in_words().contains("as long as it is used") && !words.is_due(day("2099-01-01"))
        );
    }

    #[test]
    fn what_casework_keeps_about_a_child_counts_from_the_birth_if_it_is_known() {
        let person = |born: Option<&str>| Person {
            id: "P0001".into(),
            name: "Sam Example".into(),
            role: Role::Child,
            class: None,
            user_names: Vec::new(),
            aliases: Vec::new(),
            born: born.map(day),
            left: None,
            on_roll: None,
        };
        let periods = [period(CHILD, KeptFrom::Birth, Some(25))];
        let one = entry_of(RegisterVault::Casework, vec![ended("2020-10-01")]);
        let until =
            |people: &[Person]| entry(&one, Some(&register()), people, &around(&periods)).until;
        assert_eq!(until(&[person(Some("2000-01-02"))]), KeepUntil::Day(day("2025-01-02")));
        let unknown = KeepUntil::Unknown(KeptFrom::Birth);
        assert_eq!(until(&[person(None)]), unknown);
        assert_eq!(until(&[]), unknown, "nobody of that name");
        let two = [person(Some("2000-01-02")), person(Some("2001-01-02"))];
        assert_eq!(until(&two), unknown, "it could be either");
    }

    #[test]
    fn a_leaver_goes_when_the_longest_period_is_over_and_none_is_invented() {
        let left = |on: &str| OnRoll {
            number: RollNumber(7),
            details: Details { left: Some(day(on)), ..Details::new("Pat", RollRole::Staff) },
        };
        let all = Filed { signed: Some(day("2019-09-10")), trained: Some(day("2019-09-10")) };
        assert_eq!(leaver(&left("2020-07-20"), all, &around(&[])).until, KeepUntil::NoPeriod);
        let set = [
            period(ROLL, KeptFrom::Leaving, Some(1)),
            period(SIGNATURES, KeptFrom::Leaving, Some(6)),
            period(TRAINING, KeptFrom::EmploymentEnd, Some(3)),
        ];
        let kept = leaver(&left("2020-07-20"), all, &around(&set));
        assert_eq!(kept.until, KeepUntil::Day(day("2026-07-20")));
        assert_eq!(
            (kept.is_due(day("2026-11-22")), kept.source.as_str()),
            (true, "source of signatures")
        );
        assert_eq!(
            leaver(&left("2020-07-20"), Filed::default(), &around(&set)).until,
            KeepUntil::Day(day("2021-07-20"))
        );
        assert_eq!(leaver(&left("2027-07-20"), all, &around(&set)).kept, Kept::Open);
        let named = Around { named_in: Some("2026-0007"), ..around(&set) };
        let kept = leaver(&left("2020-07-20"), all, &named);
        assert_eq!(
            (kept.is_due(day("2026-11-22")), kept.kept),
            (false, Kept::Named("2026-0007".into()))
        );
    }

    proptest::proptest! {
        #[test]
        fn a_later_end_or_a_longer_period_never_ends_sooner(
            end in 0u64..20_000, later in 0u64..400, years in 1u16..60,
        ) {
            let on = |offset| day("1980-01-01") + chrono::Days::new(offset);
            let until = |offset, years: u16| {
                let ended = Event::Ended { on: on(offset), why: None };
                let one = entry_of(RegisterVault::Operations, vec![ended]);
                entry(&one, Some(&with_keep(&format!("{years} years"))), &[], &around(&[])).until
            };
            proptest::prop_assert!(until(end, years) > KeepUntil::Day(on(end)));
            proptest::prop_assert!(until(end + later, years) >= until(end, years));
            proptest::prop_assert!(until(end, years + 1) > until(end, years));
        }
    }
}
