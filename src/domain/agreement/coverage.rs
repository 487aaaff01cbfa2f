//! How many of each class or role have signed what they are asked to sign.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::missing::{Missing, Signer};
use super::{AgreementKind, Asked, Party, Signatures};

/// How one agreement stands, group by group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage<'a> {
    /// Which.
    pub asked: &'a Asked,
    /// The classes, then the roles, that are asked to sign it.
    pub groups: Vec<Group>,
}

/// A class, or those of a role. Each person is in exactly one of signed, declined and missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// What it is called.
    pub name: String,
    /// How many are asked.
    pub people: u64,
    /// How many have signed, or somebody has for them.
    pub signed: u64,
    /// How many have said no to a consent, which is an answer.
    pub declined: u64,
    /// How many have not signed.
    pub missing: u64,
    /// How many of these are past their day.
    pub late: u64,
}

impl Coverage<'_> {
    /// All groups together.
    #[must_use]
    pub fn all(&self) -> Group {
        let mut all = Group { name: "all".to_owned(), ..Group::default() };
        for group in &self.groups {
            all.people += group.people;
            all.signed += group.signed;
            all.declined += group.declined;
            all.missing += group.missing;
            all.late += group.late;
        }
        all
    }
}

/// How every agreement stands that is asked of all, given what is missing on a day. What nobody at
/// the school is asked to sign is left out.
#[must_use]
pub fn coverage<'a>(
    asked: &'a [Asked],
    signers: &[Signer],
    signatures: &Signatures,
    missing: &[Missing<'_>],
    on: NaiveDate,
) -> Vec<Coverage<'a>> {
    let here: Vec<&Signer> = signers.iter().filter(|signer| signer.is_here(on)).collect();
    let of = |asked: &'a Asked| {
        let mut lacking: BTreeMap<&str, bool> = BTreeMap::new();
        for one in missing.iter().filter(|one| one.asked.id == asked.id) {
            *lacking.entry(&one.who.number).or_default() |= one.due < on;
        }
        let mut groups: BTreeMap<(bool, String), Group> = BTreeMap::new();
        for signer in here.iter().filter(|signer| !asked.parties_of(signer.role).is_empty()) {
            let key = (signer.role != Party::Child, signer.group());
            let group = groups.entry(key).or_default();
            group.people += 1;
            match lacking.get(signer.number.as_str()) {
                Some(late) => {
                    group.missing += 1;
                    group.late += u64::from(*late);
                }
                None if has_declined(asked, signer, signatures) => group.declined += 1,
                None => group.signed += 1,
            }
        }
        let named = groups.into_iter().map(|((_, name), group)| Group { name, ..group });
        Coverage { asked, groups: named.collect() }
    };
    let all = asked.iter().filter(|asked| asked.is_asked_of_all()).map(of);
    all.filter(|coverage| !coverage.groups.is_empty()).collect()
}

fn has_declined(asked: &Asked, signer: &Signer, signatures: &Signatures) -> bool {
    asked.kind == AgreementKind::Consent
        && signatures
            .standing(&asked.id, &signer.number)
            .is_some_and(|standing| !standing.declined.is_empty())
}

#[cfg(test)]
mod tests {
    use super::super::missing::missing;
    use super::super::{Event, Lasts, Step};
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn signer(number: &str, role: Party, class: Option<&str>) -> Signer {
        let (number, class) = (number.to_owned(), class.map(str::to_owned));
        Signer { number, role, class, from: None, until: None }
    }

    fn happened(who: &str, step: Step) -> Event {
        Event { agreement: "photos".into(), who: who.into(), on: day("2026-09-10"), step }
    }

    #[test]
    fn everybody_has_signed_or_declined_or_is_missing() {
        let asked = [Asked {
            id: "photos".into(),
            title: "Photographs".into(),
            kind: AgreementKind::Consent,
            parties: vec![Party::Parent, Party::Staff],
            lasts: Lasts::Always,
            approved_by: None,
            source: "1".into(),
        }];
        let mut signers: Vec<Signer> =
            (1..=4).map(|n| signer(&format!("R000{n}"), Party::Child, Some("4L"))).collect();
        signers.push(signer("R0005", Party::Staff, None));
        signers.push(signer("R0006", Party::Governor, None));
        let mut gone = signer("R0007", Party::Child, Some("4L"));
        gone.until = Some(day("2026-07-20"));
        signers.push(gone);
        let signed = Step::Signed { party: Party::Parent, version: None, until: None, by: None };
        let events =
            [happened("R0001", signed), happened("R0002", Step::Declined { party: Party::Parent })];
        let signatures = Signatures::new(Vec::new(), &events);
        let (on, since) = (day("2026-11-20"), day("2026-09-01"));
        let missing = missing(&asked, &signers, &signatures, (on, since));
        let found = coverage(&asked, &signers, &signatures, &missing, on);
        let counts =
            |group: &Group| [group.people, group.signed, group.declined, group.missing, group.late];
        let named: Vec<&str> = found[0].groups.iter().map(|group| group.name.as_str()).collect();
        assert_eq!(named, ["4L", "staff"], "governors are not asked, and one has left");
        assert_eq!(counts(&found[0].groups[0]), [4, 1, 1, 2, 2]);
        assert_eq!(counts(&found[0].groups[1]), [1, 0, 0, 1, 1]);
        assert_eq!(counts(&found[0].all()), [5, 1, 1, 3, 3]);
    }
}
