//! Sealing a concern to those who may read it: who they are, and the file dropped for them.

use std::path::PathBuf;

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;

use super::Judged;
use crate::commands::people::holders;
use crate::context::Context;
use crate::domain::concern::{Concern, Involved};
use crate::domain::office::Office;
use crate::domain::person::folded;
use crate::domain::reference::Series;
use crate::domain::role::Role;
use crate::domain::routing::{self, may_be};
use crate::domain::submission::{SCHEMA, Sender, Submission};
use crate::error::Error;
use crate::report::inbox::Sent;
use crate::school::School;
use crate::vault::identity::{Card, Identity};
use crate::vault::members::Members;
use crate::vault::pin::{self, Trust};
use crate::vault::{VaultKind, inbox, random_id};

/// The signed list, and what is known of the head: who gets which concern.
pub struct Post {
    list: Members,
    heads: Vec<String>,
    /// The list was held against the one trusted before; with what there is to say about that.
    trusted: Option<Vec<String>>,
}

impl Post {
    /// Reads the list of a school or a kit. The head is whoever is in office on the day, as far as the
    /// identity lets it be seen, and whoever has a card as head.
    ///
    /// # Errors
    /// When it is not signed or cannot be read.
    pub fn open(
        school: &School,
        identity: Option<&Identity>,
        today: NaiveDate,
    ) -> Result<Post, Error> {
        let list = Members::read(school.folder())?;
        let heads = heads(school, &list, identity, today);
        Ok(Post { list, heads, trusted: None })
    }

    /// Holds the list against the one this person has trusted before.
    ///
    /// # Errors
    /// When it is older, or not signed by anybody that one names.
    pub fn trust(&mut self, context: &Context, school: &School) -> Result<(), Error> {
        if self.trusted.is_some() {
            return Ok(());
        }
        let not_noted = || {
            "The list of members was taken as it is: there is no place to note which one you \
             have trusted."
                .to_owned()
        };
        let remarks = match context.config() {
            None => vec![not_noted()],
            Some(config) => match pin::check(config, school.folder(), &self.list)? {
                Trust::NotNoted => vec![not_noted()],
                Trust::First | Trust::Known => Vec::new(),
            },
        };
        self.trusted = Some(remarks);
        Ok(())
    }

    /// The row of numbers, and with it the vault, that a concern belongs to.
    #[must_use]
    pub fn series(&self, concern: &Concern, said: Option<bool>) -> Series {
        routing::belongs_to(concern, &self.heads, said)
    }

    /// Whether somebody whom a concern is about could read it in that vault.
    #[must_use]
    pub fn has_subject(&self, kind: VaultKind, concern: &Concern) -> bool {
        self.list.of(kind).any(|card| self.is_subject(card, concern))
    }

    /// Whether a concern may be kept in that vault: it belongs there, or further up, and nobody
    /// who opens the vault is its subject.
    #[must_use]
    pub fn may_hold(&self, kind: VaultKind, concern: &Concern) -> bool {
        let belongs = VaultKind::of_series(self.series(concern, None));
        let kept_higher = matches!(
            (belongs, kind),
            (VaultKind::Casework, _) | (VaultKind::Staff, VaultKind::Staff | VaultKind::Head)
        );
        (belongs == kind || kept_higher) && !self.has_subject(kind, concern)
    }

    fn is_subject(&self, card: &Card, concern: &Concern) -> bool {
        let staff = |person: &&Involved| person.role == Role::Staff || person.office.is_some();
        card.office != Office::Recovery
            && routing::concerned(concern).filter(staff).any(|person| self.is_holder(card, person))
    }

    // A name that is exactly somebody else's is not taken for one that is like it.
    fn is_holder(&self, card: &Card, person: &Involved) -> bool {
        let exactly = |name: &String| folded(name) == folded(&person.name);
        let cards = || self.list.members.iter().map(|member| &member.card);
        let mut known = cards().map(|card| &card.name).chain(&self.heads);
        if exactly(&card.name) {
            return true;
        }
        if known.any(exactly) {
            return false;
        }
        person.office == Some(card.office) || may_be(&person.name, &card.name)
    }

    fn recipients(&self, kind: VaultKind, concern: &Concern) -> Vec<Card> {
        self.list
            .of(kind)
            .filter(|card| !self.is_subject(card, concern))
            // About the head: the chair alone. The sheet may lie in the head's own safe.
            .filter(|card| kind != VaultKind::Head || card.office != Office::Recovery)
            .cloned()
            .collect()
    }

    /// Seals a concern and drops it in the inbox.
    ///
    /// # Errors
    /// When there is nobody to seal it to, it is too long, or the inbox takes nothing.
    pub fn send(
        &self,
        school: &School,
        now: DateTime<Tz>,
        from: Sender,
        kind: VaultKind,
        judged: &Judged,
    ) -> Result<Sent, Error> {
        self.send_as(random_id()?, school, now, from, kind, judged)
    }

    /// The same, under an identifier that may have been used before: whoever receives it twice
    /// takes it once.
    ///
    /// # Errors
    /// As [`Post::send`].
    pub fn send_as(
        &self,
        id: String,
        school: &School,
        now: DateTime<Tz>,
        from: Sender,
        kind: VaultKind,
        judged: &Judged,
    ) -> Result<Sent, Error> {
        let to = self.recipients(kind, &judged.concern);
        if to.iter().all(|card| card.office == Office::Recovery) {
            return Err(nobody(kind));
        }
        let submission = Submission {
            schema: SCHEMA,
            school: self.list.school.clone(),
            vault: kind.series().unwrap_or(Series::Casework).into(),
            id,
            list: self.list.generation,
            written: now.fixed_offset(),
            from,
            concern: judged.concern.clone(),
        };
        let sealed = inbox::seal(&submission, &to)?;
        let folder = inbox_folder(school)?;
        let receipt = inbox::drop_in(&folder, &sealed, school.settings().is_kit)?;
        let mut remarks = self.trusted.clone().unwrap_or_default();
        if kind == VaultKind::Staff && judged.concern.staff_concerned().next().is_none() {
            remarks.push(
                "It names nobody, so the head can read it. If it is about the head, send it again \
                 with `--about-head` and tell the chair of governors."
                    .to_owned(),
            );
        }
        Ok(Sent { receipt, kind, to, list: self.list.generation, remarks })
    }
}

/// The names the head is known by on a day.
pub fn heads(
    school: &School,
    list: &Members,
    identity: Option<&Identity>,
    today: NaiveDate,
) -> Vec<String> {
    let (holders, _) = holders::seen_by(school, identity);
    let cards = list.members.iter().map(|member| &member.card);
    let cards = cards.filter(|card| card.office == Office::HeadTeacher);
    let cards = cards.map(|card| card.name.as_str());
    holders.of(Office::HeadTeacher, today).chain(cards).map(str::to_owned).collect()
}

fn inbox_folder(school: &School) -> Result<PathBuf, Error> {
    let folder = inbox::folder(school.folder());
    if !folder.is_dir() && !school.settings().is_kit {
        crate::files::create_folder(&folder).map_err(|e| Error::file(&folder, &e))?;
    }
    Ok(folder)
}

fn nobody(kind: VaultKind) -> Error {
    let (what, whom) = match kind {
        VaultKind::Head => ("about the head", "the chair of governors"),
        VaultKind::Staff => ("about a member of staff", "the head"),
        _ => ("like this", "the designated safeguarding lead"),
    };
    Error::failed(format!("there is nobody yet who may be given a concern {what}")).hint(format!(
        "Nothing was saved. Tell {whom} in person, or the local authority's designated officer if \
         it is about them; `osafe member add` makes the head and the chair of governors members."
    ))
}

/// From whom a concern is: the identity says it, or else the person.
///
/// # Errors
/// When nobody says it.
pub(super) fn sender(
    context: &Context,
    given: Option<&str>,
    identity: Option<&Identity>,
    concern: &Concern,
) -> Result<Sender, Error> {
    if let Some(identity) = identity {
        let name = identity.name().to_owned();
        return Ok(Sender { name, office: Some(identity.office()) });
    }
    let given = given.map(str::to_owned).or_else(|| concern.reported_by.clone());
    let given = given.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
    let name = match given {
        Some(name) => name,
        None if context.prompt.can_ask() => context.prompt.line("Your own name", None)?,
        None => {
            return Err(Error::usage("it is not said from whom the concern is").hint(
                "Nothing was saved. Give `--from NAME`, `reported_by` in the JSON, or your `--identity`.",
            ));
        }
    };
    if name.chars().count() > crate::domain::concern::LONGEST_LINE {
        return Err(Error::usage("the name of the sender is too long").hint("Nothing was saved."));
    }
    Ok(Sender { name, office: None })
}
