//! Where a report comes from: what every page of it says, so that nobody takes it for another
//! school's, an older one, or for more than it is.

use chrono::{DateTime, FixedOffset};

use crate::domain::moment::Moment;
use crate::domain::receipt::Receipt;

/// What a report says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// The school's name.
    pub school: String,
    /// The days it covers, in words; none when it is about no period.
    pub period: Option<String>,
    /// The policy and its version.
    pub policy: String,
    /// When it was made.
    pub made: DateTime<FixedOffset>,
    /// By whom; the office alone where the report names nobody, and nobody where no vault was read.
    pub by: Option<String>,
    /// What it does not cover, a short sentence each.
    pub leaves_out: Vec<String>,
    /// The audit chain of each vault it read.
    pub chains: Vec<Chain>,
    /// What tells it from every other report; given when it is written.
    pub mark: Option<Mark>,
}

/// How far a vault's audit chain went when it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain {
    /// The vault.
    pub vault: String,
    /// How many entries there were.
    pub entries: u64,
    /// The hash of the newest, in hexadecimal.
    pub head: String,
}

impl Chain {
    /// So much of the head that a later change shows.
    #[must_use]
    pub fn short(&self) -> &str {
        self.head.get(..12).unwrap_or(&self.head)
    }
}

/// What tells a report from every other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Short enough to read out.
    pub code: Receipt,
    /// The SHA-256 of its plain content, in hexadecimal.
    pub sha256: String,
}

impl Provenance {
    /// When it was made, in words.
    #[must_use]
    pub fn made_in_words(&self) -> String {
        Moment::Time(self.made).in_words()
    }

    /// Label and value, in reading order: what is printed below the report.
    #[must_use]
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        let mut facts = vec![("School", self.school.clone())];
        facts.extend(self.period.clone().map(|period| ("Period", period)));
        facts.push(("Policy", self.policy.clone()));
        let by = self.by.as_ref().map(|by| format!(" by {by}")).unwrap_or_default();
        facts.push(("Made", format!("{}{by}", self.made_in_words())));
        if !self.leaves_out.is_empty() {
            facts.push(("Does not cover", self.leaves_out.join(" ")));
        }
        if !self.chains.is_empty() {
            let chain = |chain: &Chain| {
                format!("{} {} after {} entries", chain.vault, chain.short(), chain.entries)
            };
            let chains: Vec<String> = self.chains.iter().map(chain).collect();
            facts.push(("Audit chain", chains.join("; ")));
        }
        if let Some(mark) = &self.mark {
            facts.push((CODE, mark.code.to_string()));
            facts.push(("Content SHA-256", mark.sha256.clone()));
        }
        facts
    }
}

/// The label of the code in every form: by it the code is found again in a file.
pub const CODE: &str = "Report code";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_all_that_a_page_has_to_say() {
        let provenance = Provenance {
            school: "Ashfield".into(),
            period: Some("autumn term 2026".into()),
            policy: "Online safety, version 3".into(),
            made: DateTime::parse_from_rfc3339("2026-11-20T09:00:00+00:00").unwrap(),
            by: Some("Robin Vale, DSL".into()),
            leaves_out: vec!["What was told to nobody.".into(), "Staff.".into()],
            chains: vec![Chain { vault: "casework".into(), entries: 7, head: "ab".repeat(32) }],
            mark: None,
        };
        let facts: Vec<String> =
            provenance.facts().iter().map(|(label, value)| format!("{label}: {value}")).collect();
        let expected = [
            "School: Ashfield",
            "Period: autumn term 2026",
            "Policy: Online safety, version 3",
            "Made: 20 Nov 2026 09:00 by Robin Vale, DSL",
            "Does not cover: What was told to nobody. Staff.",
            "Audit chain: casework abababababab after 7 entries",
        ];
        assert_eq!(facts, expected);
    }
}
