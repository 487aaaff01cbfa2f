//! What proves a duty: which records of casework and of the technician's books count, and what the
//! vaults have of them.
//!
//! A pack writes it as words with spaces between, any of which proves the duty; what is joined with
//! `+` must all be there. `@` keeps an action to the rows named after it.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

/// One kind of record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Proof {
    /// `any`: any incident.
    Any,
    /// `marks`: any mark of the sanction grid.
    Marks,
    /// `action:police`, `action:police@C01,S01`: an action, also where it is an always-duty that
    /// repeats a mark; with rows, only on incidents of these.
    Action(String, Vec<String>),
    /// `row:C09`: an incident of that row.
    Row(String),
    /// `procedure:radicalisation`: a step of it, on an incident.
    Procedure(String),
    /// `closing`: an incident closed with its decision.
    Closing,
    /// `closing:referral-not-made`: the same, with the reason why no referral was made.
    NoReferral,
    /// `custody:search`: a search or confiscation.
    Search,
    /// `custody:parents-told`: the same, with the time when the parents were told.
    ParentsTold,
    /// `custody:item`: a device or a piece of evidence in custody.
    Held,
    /// `transfer`: a child's file for the next school.
    Transferred,
    /// `filter-check`: a test of the filter; `filter-check:safe-search`, one of that with the
    /// expected end.
    Checked(String),
    /// `filter-change`: a change to the filter.
    Changed,
    /// `unblock`: a request to let a site through that was decided.
    Unblocked,
    /// `breach`: a breach of the filter of which somebody was told.
    Breached,
    /// `receipt`: a report that somebody went through; `receipt:monitoring`, one of that sort.
    Received(String),
    /// `import`: a filter's log.
    Imported,
}

/// The text is no kind of record; the message says what would be right.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no record that proves a duty: expected {FORMS}")]
pub struct NotAProof(String);

const FORMS: &str = "`any`, `marks`, `action:ID`, `action:ID@ROW,ROW`, `row:ID`, `procedure:ID`, `closing`, \
     `closing:referral-not-made`, `custody:search`, `custody:parents-told`, `custody:item`, \
     `transfer`, `filter-check`, `filter-check:TEST`, `filter-change`, `unblock`, `breach`, `receipt`, `receipt:filtering`, \
     `receipt:monitoring` or `import`";

impl FromStr for Proof {
    type Err = NotAProof;

    fn from_str(text: &str) -> Result<Proof, NotAProof> {
        let (kind, id) = text.split_once(':').unwrap_or((text, ""));
        let proof = match (kind, id) {
            ("any", "") => Proof::Any,
            ("marks", "") => Proof::Marks,
            ("closing", "") => Proof::Closing,
            ("closing", "referral-not-made") => Proof::NoReferral,
            ("custody", "search") => Proof::Search,
            ("custody", "parents-told") => Proof::ParentsTold,
            ("custody", "item") => Proof::Held,
            ("transfer", "") => Proof::Transferred,
            ("action", _) => {
                let (id, rows) = id.split_once('@').unwrap_or((id, ""));
                let rows = rows.split(',').filter(|row| !row.is_empty());
                Proof::Action(id.to_owned(), rows.map(str::to_owned).collect())
            }
            ("row", _) => Proof::Row(id.to_owned()),
            ("procedure", _) => Proof::Procedure(id.to_owned()),
            ("filter-check", _) => Proof::Checked(id.to_owned()),
            ("filter-change", "") => Proof::Changed,
            ("unblock", "") => Proof::Unblocked,
            ("breach", "") => Proof::Breached,
            ("receipt", "" | "filtering" | "monitoring") => Proof::Received(id.to_owned()),
            ("import", "") => Proof::Imported,
            _ => return Err(NotAProof(text.to_owned())),
        };
        // What is written in another way than it is read would mean something else than it says.
        if proof.to_string() == text { Ok(proof) } else { Err(NotAProof(text.to_owned())) }
    }
}

impl fmt::Display for Proof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Proof::Any => f.write_str("any"),
            Proof::Marks => f.write_str("marks"),
            Proof::Action(id, rows) if rows.is_empty() => write!(f, "action:{id}"),
            Proof::Action(id, rows) => write!(f, "action:{id}@{}", rows.join(",")),
            Proof::Row(id) => write!(f, "row:{id}"),
            Proof::Procedure(id) => write!(f, "procedure:{id}"),
            Proof::Closing => f.write_str("closing"),
            Proof::NoReferral => f.write_str("closing:referral-not-made"),
            Proof::Search => f.write_str("custody:search"),
            Proof::ParentsTold => f.write_str("custody:parents-told"),
            Proof::Held => f.write_str("custody:item"),
            Proof::Transferred => f.write_str("transfer"),
            Proof::Checked(id) if id.is_empty() => f.write_str("filter-check"),
            Proof::Checked(id) => write!(f, "filter-check:{id}"),
            Proof::Changed => f.write_str("filter-change"),
            Proof::Unblocked => f.write_str("unblock"),
            Proof::Breached => f.write_str("breach"),
            Proof::Received(kind) if kind.is_empty() => f.write_str("receipt"),
            Proof::Received(kind) => write!(f, "receipt:{kind}"),
            Proof::Imported => f.write_str("import"),
        }
    }
}

impl Proof {
    /// Whether the technician's books have it, and not the vaults with cases.
    #[must_use]
    pub fn is_in_the_books(&self) -> bool {
        matches!(
            self,
            Proof::Checked(_)
                | Proof::Changed
                | Proof::Unblocked
                | Proof::Breached
                | Proof::Received(_)
                | Proof::Imported
        )
    }
}

/// Several ways to prove a duty, each of which may take several kinds of record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proofs(pub Vec<Vec<Proof>>);

impl FromStr for Proofs {
    type Err = NotAProof;

    fn from_str(text: &str) -> Result<Proofs, NotAProof> {
        let way = |way: &str| way.split('+').map(str::parse).collect();
        text.split_whitespace().map(way).collect::<Result<_, _>>().map(Proofs)
    }
}

impl Proofs {
    /// Every kind of record named.
    pub fn iter(&self) -> impl Iterator<Item = &Proof> {
        self.0.iter().flatten()
    }
}

/// What the vaults have of one kind of record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// The day of the last one.
    pub last: Option<NaiveDate>,
    /// How many are open.
    pub open: u32,
    /// How many of these are past their day.
    pub late: u32,
    /// Whether any was left out with a reason.
    pub waived: bool,
}

impl Tally {
    /// Both together.
    #[must_use]
    pub fn and(self, other: Tally) -> Tally {
        Tally {
            last: self.last.max(other.last),
            open: self.open + other.open,
            late: self.late + other.late,
            waived: self.waived || other.waived,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_read_as_it_is_written() {
        for text in [
            "any",
            "marks",
            "action:police",
            "action:police@C01,S01",
            "row:C09",
            "procedure:radicalisation",
            "closing",
            "closing:referral-not-made",
            "custody:search",
            "custody:parents-told",
            "custody:item",
            "transfer",
            "filter-check",
            "filter-check:safe-search",
            "filter-change",
            "unblock",
            "breach",
            "receipt",
            "receipt:monitoring",
            "import",
        ] {
            assert_eq!(text.parse::<Proof>().unwrap().to_string(), text);
        }
        let both: Proofs = "any+closing  row:C09".parse().unwrap();
        assert_eq!(both.0.len(), 2);
        assert_eq!(both.0[0], [Proof::Any, Proof::Closing]);
        assert_eq!(both.iter().count(), 3);
    }

    #[test]
    fn anything_else_is_refused_with_what_would_be_right() {
        for text in [
            "",
            "all",
            "any:thing",
            "closing:late",
            "action:x@",
            "action:x@C01,",
            "marks:",
            "receipt:late",
        ] {
            let error = text.parse::<Proof>().unwrap_err().to_string();
            assert!(error.contains("`action:ID@ROW,ROW`"), "{text}: {error}");
        }
    }

    #[test]
    fn tallies_of_two_vaults_are_added() {
        let day = |day: &str| day.parse().ok();
        let one = Tally { last: day("2026-11-20"), open: 2, late: 1, waived: false };
        let two = Tally { last: day("2026-11-21"), open: 1, late: 0, waived: true };
        assert_eq!(one.and(two), Tally { last: two.last, open: 3, late: 1, waived: true });
        assert_eq!(one.and(Tally::default()), one);
    }
}
