//! Signing, saying no, taking back and permitting: what may be written down, for all who are named
//! or for nobody.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::missing::Signer;
use super::{AgreementFault, AgreementKind, Asked, By, Event, Lasts, Party, Signatures, Step};
use crate::domain::book::unblock::Decided;

/// What is signed, when.
#[derive(Clone, Debug)]
pub struct Request {
    /// The day.
    pub on: NaiveDate,
    /// Which text; else the one that is signed on that day.
    pub version: Option<String>,
    /// The last day, if it is given for a time.
    pub until: Option<NaiveDate>,
    /// As whom; else everybody who signs it for that person.
    pub party: Option<Party>,
    /// Those who have signed already are passed over, as when a whole class signs.
    pub pass_over: bool,
    /// Who signed, by the number of the person it is about.
    pub by: BTreeMap<String, By>,
}

/// The signatures of all these people.
///
/// # Errors
/// [`AgreementFault`] for the first who cannot sign; then nobody has.
pub fn sign(
    asked: &Asked,
    signers: &[&Signer],
    signatures: &Signatures,
    request: &Request,
) -> Result<Vec<Event>, AgreementFault> {
    let version = version(asked, signatures, request)?;
    if request.until.is_some_and(|until| until < request.on) {
        return Err(AgreementFault::Before("--until", "the signature"));
    }
    let mut events = Vec::new();
    for signer in signers {
        here(signer, request.on)?;
        let parties = parties(asked, signer, request.party)?;
        // Where child and parent both sign, the name is the parent's.
        let named = parties.iter().copied().find(|party| *party == Party::Parent);
        let named = named.or(parties.first().copied());
        for party in parties {
            if let Some(before) = signed_before(asked, signatures, signer, party, request) {
                if request.pass_over {
                    continue;
                }
                return Err(AgreementFault::Twice(signer.number.clone(), before));
            }
            let by = request.by.get(&signer.number).filter(|_| named == Some(party)).cloned();
            let step = Step::Signed { party, version: version.clone(), until: request.until, by };
            events.push(event(asked, signer, request.on, step));
        }
    }
    Ok(events)
}

fn version(
    asked: &Asked,
    signatures: &Signatures,
    request: &Request,
) -> Result<Option<String>, AgreementFault> {
    let Some(named) = &request.version else {
        let current = signatures.version(&asked.id, request.on);
        return Ok(current.map(|version| version.version.clone()));
    };
    let is = |version: &&super::Version| version.agreement == asked.id && version.version == *named;
    match signatures.versions.iter().find(is) {
        None => Err(AgreementFault::NoVersion(named.clone(), asked.id.clone())),
        Some(version) if version.from > request.on => {
            Err(AgreementFault::NotYet(named.clone(), asked.id.clone(), version.from))
        }
        Some(version) => Ok(Some(version.version.clone())),
    }
}

fn here(signer: &Signer, on: NaiveDate) -> Result<(), AgreementFault> {
    if signer.is_here(on) {
        return Ok(());
    }
    Err(AgreementFault::NotHere(signer.number.clone(), on))
}

// As whom somebody signs.
fn parties(
    asked: &Asked,
    signer: &Signer,
    party: Option<Party>,
) -> Result<Vec<Party>, AgreementFault> {
    if signer.role == Party::Parent {
        return Err(AgreementFault::NameTheChild(signer.number.clone()));
    }
    let mut parties = asked.parties_of(signer.role);
    parties.retain(|of| party.is_none_or(|party| party == *of));
    if parties.is_empty() {
        let by: Vec<String> = asked.parties.iter().map(ToString::to_string).collect();
        let (number, id) = (signer.number.clone(), asked.id.clone());
        return Err(AgreementFault::WrongRole(number, signer.role, id, by.join(", ")));
    }
    Ok(parties)
}

fn signed_before(
    asked: &Asked,
    signatures: &Signatures,
    signer: &Signer,
    party: Party,
    request: &Request,
) -> Option<NaiveDate> {
    let standing = signatures.standing(&asked.id, &signer.number)?;
    let signature = standing.signed.get(&party)?;
    if asked.kind == AgreementKind::Permission {
        let over = match &standing.decided {
            Some((_, yes, until)) => !yes || until.is_some_and(|until| until < request.on),
            None => signature.until.is_some_and(|until| until < request.on),
        };
        return (!over).then_some(signature.on);
    }
    if asked.lasts == Lasts::EachTime {
        return (signature.on == request.on).then_some(signature.on);
    }
    let holds = signatures.holding(asked, &signer.number, party, request.on)?;
    let same = request.version.is_none() || request.version == holds.version;
    same.then_some(holds.on)
}

/// What somebody said no to, or took back.
///
/// # Errors
/// [`AgreementFault`] for the first who cannot; then nobody has.
pub fn unsign(
    asked: &Asked,
    signers: &[&Signer],
    signatures: &Signatures,
    (on, party, taken_back): (NaiveDate, Option<Party>, bool),
) -> Result<Vec<Event>, AgreementFault> {
    let mut events = Vec::new();
    for signer in signers {
        let standing = signatures.standing(&asked.id, &signer.number);
        let given = |party: Party| standing.and_then(|standing| standing.signed.get(&party));
        if !taken_back {
            // What was given can be taken back by somebody who has left, too.
            here(signer, on)?;
        }
        let parties = parties(asked, signer, party)?;
        if taken_back && !parties.iter().any(|party| given(*party).is_some()) {
            return Err(AgreementFault::NothingGiven(signer.number.clone()));
        }
        for party in parties {
            if given(party).is_some_and(|signature| on < signature.on) {
                return Err(AgreementFault::Before("--on", "the signature"));
            }
            if taken_back && given(party).is_none() {
                continue;
            }
            let step =
                if taken_back { Step::Withdrawn { party } } else { Step::Declined { party } };
            events.push(event(asked, signer, on, step));
        }
    }
    Ok(events)
}

/// The decision about a permission that somebody has asked for.
///
/// # Errors
/// [`AgreementFault`].
pub fn decide(
    asked: &Asked,
    signer: &Signer,
    signatures: &Signatures,
    decided: Decided,
    ruling: Ruling,
) -> Result<Event, AgreementFault> {
    let Some(office) = &asked.approved_by else {
        return Err(AgreementFault::NothingToDecide(asked.id.clone()));
    };
    if decided.office != *office {
        return Err(AgreementFault::MayNotDecide(decided.office, office.clone()));
    }
    let on = decided.on;
    here(signer, on)?;
    let parties = parties(asked, signer, None)?;
    let standing = signatures.standing(&asked.id, &signer.number).cloned().unwrap_or_default();
    if standing.decided.is_some() {
        return Err(AgreementFault::Decided(signer.number.clone()));
    }
    let missing: Vec<String> = parties
        .iter()
        .filter(|party| !standing.signed.contains_key(party))
        .map(ToString::to_string)
        .collect();
    if !missing.is_empty() {
        return Err(AgreementFault::NotAgreed(signer.number.clone(), missing.join(" and ")));
    }
    if standing.signed.values().any(|signature| signature.on > on) {
        return Err(AgreementFault::Before("--on", "the signature"));
    }
    let step = match ruling {
        Ruling::Yes(until) if until.is_some_and(|until| until < on) => {
            return Err(AgreementFault::Before("--until", "the decision"));
        }
        Ruling::Yes(until) => Step::Approved { decided, until },
        Ruling::No(why) => Step::Refused { decided, why },
    };
    Ok(event(asked, signer, on, step))
}

/// Yes, perhaps until a day, or no, with the reason.
#[derive(Clone, Debug)]
pub enum Ruling {
    /// It is permitted.
    Yes(Option<NaiveDate>),
    /// It is not.
    No(String),
}

/// The end of what was permitted.
///
/// # Errors
/// [`AgreementFault::NothingGiven`].
pub fn end(
    asked: &Asked,
    signer: &Signer,
    signatures: &Signatures,
    on: NaiveDate,
) -> Result<Event, AgreementFault> {
    let standing = signatures.standing(&asked.id, &signer.number);
    match standing {
        Some(standing) if !standing.signed.is_empty() => Ok(event(asked, signer, on, Step::Ended)),
        _ => Err(AgreementFault::NothingGiven(signer.number.clone())),
    }
}

fn event(asked: &Asked, signer: &Signer, on: NaiveDate, step: Step) -> Event {
    Event { agreement: asked.id.clone(), who: signer.number.clone(), on, step }
}

#[cfg(test)]
mod tests;
