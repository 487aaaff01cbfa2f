//! What has not been signed that should have been, and what of it is due when. Only counts are
//! told, and numbers: never a child's name.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::{AgreementKind, Asked, Party, Signatures, Version};
use crate::domain::due::{DueItem, DueStatus};
use crate::domain::moment::Moment;
use crate::domain::word::Word;

/// Within how many days of joining, or of a new text, it is signed: no policy says.
const SIGN_WITHIN: u64 = 14;

/// Somebody on the roll, as far as agreements are concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signer {
    /// The number on the roll.
    pub number: String,
    /// The role on the roll.
    pub role: Party,
    /// A child's class.
    pub class: Option<String>,
    /// The first day at the school, where it is known.
    pub from: Option<NaiveDate>,
    /// The last day at the school, where it is known.
    pub until: Option<NaiveDate>,
}

impl Signer {
    /// Whether the person is at the school on a day.
    #[must_use]
    pub fn is_here(&self, on: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= on) && self.until.is_none_or(|until| until >= on)
    }

    /// Children by class, others by role.
    #[must_use]
    pub fn group(&self) -> String {
        match (&self.class, self.role) {
            (Some(class), Party::Child) => class.clone(),
            (None, Party::Child) => "no class".to_owned(),
            (_, role) => role.to_string(),
        }
    }
}

/// A signature, or an answer about consent, that is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing<'a> {
    /// Of which agreement.
    pub asked: &'a Asked,
    /// Whose.
    pub who: &'a Signer,
    /// As whom.
    pub party: Party,
    /// By when.
    pub due: NaiveDate,
    /// Why then.
    pub reason: Reason,
}

/// What a signature is asked for by, from a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The month that the policy names.
    Month,
    /// The person joined.
    Joined(NaiveDate),
    /// There is a new text.
    Text(String, NaiveDate),
    /// The school began to use osafe.
    Since(NaiveDate),
}

impl Reason {
    /// The same in a sentence.
    #[must_use]
    pub fn in_words(&self) -> String {
        let soon = format!("{SIGN_WITHIN} days, since no policy says how soon");
        let day = |day: &NaiveDate| Moment::Day(*day).in_words();
        match self {
            Reason::Month => "By the end of the month the policy names".to_owned(),
            Reason::Joined(from) => format!("Joined on {}; {soon}", day(from)),
            Reason::Text(version, from) => {
                format!("Version {version} is signed from {}; {soon}", day(from))
            }
            Reason::Since(from) => format!("The school uses osafe from {}; {soon}", day(from)),
        }
    }
}

/// Everything that is missing on a day. A consent that was declined is an answer, and so is one
/// that was taken back.
#[must_use]
pub fn missing<'a>(
    asked: &'a [Asked],
    signers: &'a [Signer],
    signatures: &Signatures,
    (on, since): (NaiveDate, NaiveDate),
) -> Vec<Missing<'a>> {
    let mut found = Vec::new();
    for asked in asked.iter().filter(|asked| asked.is_asked_of_all()) {
        let text = signatures.version(&asked.id, on);
        for who in signers.iter().filter(|signer| signer.is_here(on)) {
            for party in asked.parties_of(who.role) {
                let declined = asked.kind == AgreementKind::Consent
                    && signatures
                        .standing(&asked.id, &who.number)
                        .is_some_and(|standing| standing.declined.contains_key(&party));
                if declined || signatures.holding(asked, &who.number, party, on).is_some() {
                    continue;
                }
                let (due, reason) = due_day(asked, who, text, (on, since));
                found.push(Missing { asked, who, party, due, reason });
            }
        }
    }
    found
}

// The latest of what asks for it: the month of the policy, joining, a new text, using osafe.
fn due_day(
    asked: &Asked,
    who: &Signer,
    text: Option<&Version>,
    (on, since): (NaiveDate, NaiveDate),
) -> (NaiveDate, Reason) {
    let within = |from: NaiveDate| from.checked_add_days(Days::new(SIGN_WITHIN)).unwrap_or(from);
    let mut latest = (within(since), Reason::Since(since));
    let month = asked.month_of(on).map(|end| (end, Reason::Month));
    let joined = who.from.map(|from| (within(from), Reason::Joined(from)));
    let text = text.map(|text| (within(text.from), Reason::Text(text.version.clone(), text.from)));
    for asks in [text, joined, month].into_iter().flatten() {
        if asks.0 > latest.0 {
            latest = asks;
        }
    }
    latest
}

/// What is due: signatures by class or role, decisions about permissions, consents and permissions
/// that end.
#[must_use]
pub fn due_items(
    asked: &[Asked],
    signers: &[Signer],
    signatures: &Signatures,
    (on, since): (NaiveDate, NaiveDate),
) -> Vec<DueItem> {
    let mut groups: BTreeMap<(&str, String, Party), Vec<&Missing<'_>>> = BTreeMap::new();
    let missing = missing(asked, signers, signatures, (on, since));
    for one in &missing {
        let key = (one.asked.id.as_str(), one.who.group(), one.party);
        groups.entry(key).or_default().push(one);
    }
    let mut items: Vec<DueItem> = groups
        .into_iter()
        .filter_map(|((id, group, party), missing)| {
            // Some may have joined later: the first day is when the group needs a look.
            let first = missing.iter().min_by_key(|one| one.due)?;
            let (count, title) = (missing.len(), &first.asked.title);
            let title = match (party, first.asked.kind) {
                (Party::Parent, AgreementKind::Consent) => {
                    format!("For {count} of {group} no parent gave an answer: {title}")
                }
                (Party::Parent, _) => format!("For {count} of {group} no parent signed: {title}"),
                (_, AgreementKind::Consent) => {
                    format!("{count} of {group} gave no answer: {title}")
                }
                _ => format!("{count} of {group} did not sign: {title}"),
            };
            let id = format!("{id}/{group}");
            Some(item(
                first.asked,
                first.asked.kind.as_str(),
                id,
                title,
                first.due,
                on,
                &first.reason.in_words(),
            ))
        })
        .collect();
    let by_number: BTreeMap<&str, &Signer> =
        signers.iter().map(|signer| (signer.number.as_str(), signer)).collect();
    for asked in asked {
        items.extend(permissions(asked, &by_number, signatures, on));
    }
    items
}

fn permissions(
    asked: &Asked,
    signers: &BTreeMap<&str, &Signer>,
    signatures: &Signatures,
    on: NaiveDate,
) -> Vec<DueItem> {
    let mut items = Vec::new();
    for (who, standing) in signatures.of(&asked.id) {
        if !signers.get(who).is_some_and(|signer| signer.is_here(on)) {
            continue;
        }
        let id = format!("{}/{who}", asked.id);
        let asked_on = standing.signed.values().map(|signature| signature.on).max();
        if let (Some(_), Some(day), None) = (&asked.approved_by, asked_on, &standing.decided) {
            let due = day.checked_add_days(Days::new(7)).unwrap_or(day);
            let why = "Asked for a week before; no policy says how soon it is decided";
            items.push(item(
                asked,
                "approval",
                id.clone(),
                format!("Decide: {}", asked.title),
                due,
                on,
                why,
            ));
        }
        let ends = match &standing.decided {
            Some((_, true, until)) => *until,
            Some((_, false, _)) => None,
            None => standing.signed.values().filter_map(|signature| signature.until).min(),
        };
        // What should be signed again is among what is missing once it has ended.
        if let Some(until) = ends.filter(|until| *until >= on || !asked.is_asked_of_all()) {
            let title = format!("It ends, renew it or end it: {}", asked.title);
            items.push(item(
                asked,
                asked.kind.as_str(),
                id,
                title,
                until,
                on,
                "Given until that day",
            ));
        }
    }
    items
}

fn item(
    asked: &Asked,
    kind: &str,
    id: String,
    title: String,
    due: NaiveDate,
    on: NaiveDate,
    why: &str,
) -> DueItem {
    DueItem {
        kind: kind.to_owned(),
        id,
        title,
        due,
        status: DueStatus::of(due, on),
        owner: asked.approved_by.clone().unwrap_or_else(|| "dsl".to_owned()),
        source: asked.source.clone(),
        why: vec![why.to_owned()],
    }
}
