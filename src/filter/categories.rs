//! From a vendor's category text to the harms it is about.

use std::collections::{BTreeSet, HashMap, HashSet};

use foldhash::fast::RandomState;
use serde::Deserialize;

use crate::domain::harm::Harm;
use crate::filter::error::FilterError;
use crate::filter::said::Said;
use crate::filter::words::fold;

const HARMS: &str = include_str!("../../data/categories/harms.toml");
const VENDORS: &str = include_str!("../../data/categories/vendors.tsv");
const WORDS: &str = include_str!("../../data/categories/words.toml");
/// Whose meaning goes before every vendor's.
const SCHOOL: &str = "the school";
/// How list makers and firewalls mark a category that comes from a blacklist, folded; the longer
/// first.
const PREFIXES: [&str; 2] = ["blkblacklists", "blkbl"];
/// No vendor's name for a category has more separators inside it.
const MOST_PARTS: usize = 5;
/// What a category is about that is about none of the others.
pub(super) const OTHER: &str = "other";

/// The harms, and what each vendor's categories are about.
#[derive(Debug, Clone)]
pub struct Categories {
    harms: Vec<Harm>,
    meanings: HashMap<String, Vec<Meaning>>,
    said: Said,
    /// The ids of the harms that deserve a look.
    worrying: HashSet<String, RandomState>,
}

#[derive(Debug, Clone)]
struct Meaning {
    vendor: String,
    /// An index into the harms, which are in rank order: lower is worse.
    harm: usize,
    /// Means this only in its own vendor's logs.
    own: bool,
}

/// What a category cell is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// The ids of the harms, worst first; `other` alone when nothing better is known.
    pub harms: Vec<String>,
    /// The parts of the cell that no vendor is known to use.
    pub unknown: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HarmFile {
    harm: Vec<Harm>,
}

impl Categories {
    /// The harms and categories in the program.
    ///
    /// # Errors
    /// [`FilterError::BadCategories`] when they are wrong, which a test rules out.
    pub fn built_in() -> Result<Self, FilterError> {
        Self::parse(HARMS, VENDORS, WORDS)
    }

    /// The same, and what the school says that a category is about: that goes before what any
    /// vendor means by it. A harm that there is not is left out.
    #[must_use]
    pub fn with_own<'m>(mut self, own: impl IntoIterator<Item = (&'m str, &'m str)>) -> Self {
        for (category, id) in own {
            let harm = self.harms.iter().position(|harm| harm.id == id);
            let name = fold(category);
            if let Some(harm) = harm.filter(|_| !name.is_empty()) {
                let meanings = self.meanings.entry(name).or_default();
                meanings.push(Meaning { vendor: SCHOOL.to_owned(), harm, own: false });
            }
        }
        self
    }

    /// Harms from TOML, categories from a table of vendor, category, harm and reach (`any` or
    /// `own`), between tabs, with a header; and what words are about, from TOML.
    ///
    /// # Errors
    /// [`FilterError::BadCategories`] with the line that is wrong.
    pub fn parse(harms: &str, vendors: &str, words: &str) -> Result<Self, FilterError> {
        let bad = |reason: String| FilterError::BadCategories { reason };
        let mut harms =
            toml::from_str::<HarmFile>(harms).map_err(|error| bad(error.to_string()))?.harm;
        harms.sort_by_key(|harm| harm.rank);
        let mut meanings: HashMap<String, Vec<Meaning>> = HashMap::new();
        let rows = vendors
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
            .skip(1);
        for (place, line) in rows {
            let (name, meaning) = meaning(&harms, line)
                .map_err(|reason| bad(format!("line {} of the vendors: {reason}", place + 1)))?;
            meanings.entry(name).or_default().push(meaning);
        }
        let said = Said::parse(words, &harms).map_err(bad)?;
        let worrying =
            harms.iter().filter(|harm| harm.flagged).map(|harm| harm.id.clone()).collect();
        Ok(Self { harms, meanings, said, worrying })
    }

    /// What was searched for and the addresses it is read out of.
    pub(super) fn said(&self) -> &Said {
        &self.said
    }

    /// Whether the school has said what a category of this cell is about.
    pub(super) fn has_own(&self, cell: &str) -> bool {
        let is_own = |name: &str| {
            let meanings = self.meanings.get(&fold(name));
            meanings.is_some_and(|all| all.iter().any(|meaning| meaning.vendor == SCHOOL))
        };
        is_own(cell) || cell.split([',', ';', '|', '/']).any(is_own)
    }

    /// Every harm, worst first.
    #[must_use]
    pub fn harms(&self) -> &[Harm] {
        &self.harms
    }

    /// The harm with this id.
    #[must_use]
    pub fn harm(&self, id: &str) -> Option<&Harm> {
        self.harms.iter().find(|harm| harm.id == id)
    }

    /// Whether any of these harms deserves a look.
    #[must_use]
    pub fn deserve_a_look(&self, harms: &[String]) -> bool {
        harms.iter().any(|harm| self.worrying.contains(harm))
    }

    /// What a category cell is about. The vendor's own names go first, then any vendor's; a cell
    /// may hold several categories between `,` `;` `|` or `/`, which also stand inside names, so
    /// the longest known name is taken first.
    #[must_use]
    pub fn look_up(&self, vendor: Option<&str>, cell: &str) -> About {
        let mut search =
            Search { categories: self, vendor, found: BTreeSet::new(), unknown: Vec::new() };
        search.cell(cell);
        let is_other = |harm: &usize| self.harms[*harm].id == OTHER;
        let better = search.found.iter().any(|harm| !is_other(harm));
        let kept = search.found.iter().filter(|harm| !(better && is_other(harm)));
        let mut harms: Vec<String> = kept.map(|harm| self.harms[*harm].id.clone()).collect();
        if harms.is_empty() {
            harms.push(OTHER.to_owned());
        }
        About { harms, unknown: search.unknown }
    }
}

fn meaning(harms: &[Harm], line: &str) -> Result<(String, Meaning), String> {
    let [vendor, category, harm, reach] = line.split('\t').collect::<Vec<_>>()[..] else {
        return Err("a row has vendor, category, harm and reach".to_owned());
    };
    let harm = harms
        .iter()
        .position(|known| known.id == harm)
        .ok_or("its harm is not one of the harms")?;
    let own = match reach {
        "own" => true,
        "any" => false,
        _ => return Err("reach is any or own".to_owned()),
    };
    let name = fold(category);
    if name.is_empty() {
        return Err("the category has no letter or digit".to_owned());
    }
    Ok((name, Meaning { vendor: vendor.to_owned(), harm, own }))
}

/// One cell being looked up.
struct Search<'c> {
    categories: &'c Categories,
    vendor: Option<&'c str>,
    found: BTreeSet<usize>,
    unknown: Vec<String>,
}

impl Search<'_> {
    fn cell(&mut self, cell: &str) {
        if !self.name(cell) {
            self.parts(cell, &[',', ';', '|']);
        }
    }

    /// Takes the parts between separators, the longest run of parts that is a name first.
    fn parts(&mut self, cell: &str, separators: &[char]) {
        let base = cell.as_ptr() as usize;
        let parts: Vec<&str> = cell.split(separators).collect();
        let mut from = 0;
        while from < parts.len() {
            let most = parts.len().min(from + MOST_PARTS);
            let start = parts[from].as_ptr() as usize - base;
            let run = (from + 1..=most).rev().find(|to| {
                let last = parts[to - 1];
                let end = last.as_ptr() as usize - base + last.len();
                cell.get(start..end).is_some_and(|name| self.name(name))
            });
            if run.is_none() {
                self.part(parts[from], separators);
            }
            from = run.unwrap_or(from + 1);
        }
    }

    /// A part that is no name as it stands.
    fn part(&mut self, part: &str, separators: &[char]) {
        let part = part.trim();
        if part.is_empty() || self.worn(part) {
            return;
        }
        let unknown = self.unknown.len();
        if part.contains('/') && separators != ['/'] {
            self.parts(part, &['/']);
            if self.unknown.len() - unknown < part.split('/').count() {
                return;
            }
            // Not one piece is known: list the category as the vendor writes it.
            self.unknown.truncate(unknown);
        }
        self.unknown.push(part.to_owned());
    }

    /// A name with something around it: a blacklist prefix, a remark in brackets at its end, or a
    /// path of colons before it.
    fn worn(&mut self, part: &str) -> bool {
        let folded = fold(part);
        let prefixed = PREFIXES.iter().find_map(|prefix| folded.strip_prefix(prefix));
        let unremarked =
            part.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')).map(|(name, _)| name);
        let last = part.rsplit_once(':').map(|(_, last)| last);
        [prefixed, unremarked, last].into_iter().flatten().any(|name| self.name(name))
    }

    /// Takes what a name means and says whether it is one.
    fn name(&mut self, name: &str) -> bool {
        let Some(meanings) = self.categories.meanings.get(&fold(name)) else { return false };
        let by = |vendor: &str| -> Vec<usize> {
            let theirs = meanings.iter().filter(|meaning| meaning.vendor == vendor);
            theirs.map(|meaning| meaning.harm).collect()
        };
        // The school's last word, where it has changed its mind.
        let own = match (by(SCHOOL).last(), self.vendor) {
            (Some(last), _) => vec![*last],
            (None, Some(vendor)) => by(vendor),
            (None, None) => Vec::new(),
        };
        let found = if own.is_empty() {
            meanings.iter().filter(|meaning| !meaning.own).map(|meaning| meaning.harm).collect()
        } else {
            own
        };
        self.found.extend(&found);
        !found.is_empty()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn look_up(vendor: Option<&str>, cell: &str) -> (Vec<String>, Vec<String>) {
        let about = Categories::built_in().unwrap().look_up(vendor, cell);
        (about.harms, about.unknown)
    }

    #[test]
    fn the_harms_are_ranked_and_complete() {
        let categories = Categories::built_in().unwrap();
        let ranks: Vec<u32> = categories.harms().iter().map(|harm| harm.rank).collect();
        assert_eq!(ranks, (1..=21).collect::<Vec<_>>());
        assert_eq!(categories.harms()[0].id, "csam");
        assert!(categories.harms().iter().all(|harm| harm.flagged || !harm.urgent));
        assert!(categories.harm(OTHER).is_some_and(|other| !other.flagged));
    }

    #[test]
    fn names_fold_and_lose_their_prefixes() {
        for cell in [
            "Gambling",
            "gambling",
            "blk_blacklists_gambling",
            "blk_BL_gambling",
            "GAMBLING (ruleset)",
            "a:b:gambling",
        ] {
            assert_eq!(look_up(None, cell), (vec!["gambling".to_owned()], vec![]), "{cell}");
        }
    }

    #[test]
    fn many_in_one_cell_worst_first() {
        let (harms, unknown) =
            look_up(None, "Gambling, Purple Teapots; Pornography|P2P/File sharing");
        assert_eq!(harms[..2], ["adult", "gambling"]);
        assert!(harms.contains(&"piracy".to_owned()));
        assert_eq!(unknown, ["Purple Teapots"]);
    }

    #[test]
    fn an_unknown_category_is_other_and_listed() {
        assert_eq!(
            look_up(None, "Purple/Teapots"),
            (vec!["other".to_owned()], vec!["Purple/Teapots".to_owned()])
        );
    }

    #[test]
    fn numbers_mean_something_to_their_own_vendor_only() {
        assert_eq!(look_up(Some("FortiGuard"), "83").0, ["csam"]);
        assert_eq!(look_up(None, "83"), (vec!["other".to_owned()], vec!["83".to_owned()]));
        assert_eq!(look_up(Some("Sophos Firewall"), "Criminal Activity").0[0], "csam");
        assert!(!look_up(None, "Criminal Activity").0.contains(&"csam".to_owned()));
    }

    #[test]
    fn the_schools_own_meaning_goes_first() {
        let categories = Categories::built_in().unwrap();
        let own = [("Purple Teapots", "gambling"), ("gambling", "games"), ("x", "no such harm")];
        let categories = categories.with_own(own);
        let about = categories.look_up(Some("FortiGuard"), "Gambling");
        assert_eq!((about.harms, about.unknown), (vec!["games".to_owned()], vec![]));
        assert_eq!(categories.look_up(None, "purple-teapots").harms, ["gambling"]);
    }

    #[test]
    fn a_wrong_row_is_named() {
        let wrong =
            Categories::parse(HARMS, "vendor\tcategory\tharm\treach\nA\tB\tteapots\tany\n", "");
        assert!(wrong.unwrap_err().to_string().contains("line 2"));
    }
}
