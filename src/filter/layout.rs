//! How one product's log is laid out: a TOML file, not code.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::Deserialize;

use crate::domain::filter_event::Verdict;
use crate::filter::error::FilterError;
use crate::filter::slots::Field;
use crate::filter::words::Words;

/// The layouts in the program.
const BUILT_IN: &[(&str, &str)] = &[
    ("headered", include_str!("../../data/layouts/headered.toml")),
    ("squid-native", include_str!("../../data/layouts/squid-native.toml")),
    ("fortigate-kv", include_str!("../../data/layouts/fortigate-kv.toml")),
];

/// How the values of a row are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// A header row, then cells between commas, tabs, semicolons or bars.
    Delimited,
    /// Values between spaces, always in the same order.
    Fields,
    /// `name=value` pairs in any order.
    KeyValue,
}

/// One product's way to write its log.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Layout {
    /// What it is called on the command line.
    pub name: String,
    /// What it is, for people.
    pub title: String,
    /// How the values of a row are told apart.
    pub shape: Shape,
    /// The vendor whose category names it uses, as in `vendors.tsv`.
    #[serde(default)]
    pub vendor: Option<String>,
    /// Whether it has been tried on a real export.
    pub verified: bool,
    /// What is known about it, and from where.
    pub note: String,
    /// The zone of its times, when the product is documented to use one.
    #[serde(default)]
    pub(crate) zone: Option<Tz>,
    /// Fits many products: any layout that is not generic goes before it.
    #[serde(default)]
    pub(crate) generic: bool,
    /// Column titles or keys that every log of this layout has.
    #[serde(default)]
    pub(crate) requires: Words,
    /// For each field the column titles or keys that hold it, best first.
    #[serde(default)]
    pub(crate) columns: BTreeMap<Field, Words>,
    /// For shape `fields`: what stands at each place.
    #[serde(default)]
    pub(crate) places: Vec<Place>,
    /// Fields in which `%5C` stands for a letter.
    #[serde(default)]
    pub(crate) percent_decoded: Vec<Field>,
    /// The product's words for what it did.
    #[serde(default)]
    pub(crate) verdicts: Verdicts,
    /// Rows that are no web request.
    #[serde(default, rename = "ignore")]
    pub(crate) ignored: Vec<Ignore>,
    /// How totals, page and signature lines begin.
    #[serde(default)]
    pub(crate) footers: Words,
    /// Products that share this layout and are known by their column titles.
    #[serde(default, rename = "product")]
    pub(crate) products: Vec<Product>,
    /// Text this layout reads, and what it must give; held by a test.
    #[serde(default, rename = "sample")]
    #[cfg_attr(
        not(test),
        allow(
            dead_code,
            reason = "only tests read the samples, but every layout file must parse with them"
        )
    )]
    pub(crate) samples: Vec<Sample>,
}

/// One place in a row of shape `fields`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Place {
    /// The field held here, if osafe keeps it.
    #[serde(default)]
    pub(crate) field: Option<Field>,
    /// What the text must look like for the row to be of this layout.
    #[serde(default)]
    pub(crate) must: Must,
}

/// What a value must look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Must {
    /// Anything.
    #[default]
    Any,
    /// Digits only.
    Number,
    /// Seconds since 1970, perhaps with a fraction.
    Epoch,
    /// A word, a slash and a number: `TCP_MISS/200`.
    Result,
}

/// A product's words for what it did.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub(crate) struct Verdicts {
    allowed: Words,
    blocked: Words,
    warned: Words,
    flagged: Words,
    /// What any other word means; `None` means unknown, and the word is listed.
    otherwise: Option<Verdict>,
}

impl Verdicts {
    /// What a word means.
    fn of(&self, word: &str) -> Option<Verdict> {
        let lists = [
            (&self.blocked, Verdict::Blocked),
            (&self.warned, Verdict::Warned),
            (&self.flagged, Verdict::Flagged),
            (&self.allowed, Verdict::Allowed),
        ];
        lists
            .into_iter()
            .find(|(words, _)| words.has(word))
            .map(|(_, verdict)| verdict)
            .or(self.otherwise)
    }
}

/// Rows to leave out: those whose field is one of the words, or is not.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Ignore {
    pub(crate) field: Field,
    #[serde(default)]
    pub(crate) is: Words,
    #[serde(default)]
    pub(crate) is_not: Option<Words>,
    /// One sentence for the person importing.
    pub(crate) why: String,
}

/// A product known by its column titles.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Product {
    pub(crate) title: String,
    /// Titles that together are only found in this product's exports.
    pub(crate) headers: Words,
    #[serde(default)]
    pub(crate) vendor: Option<String>,
    #[serde(default)]
    pub(crate) zone: Option<Tz>,
    /// Words that mean something else here than in the layout.
    #[serde(default)]
    pub(crate) verdicts: Verdicts,
}

/// Text and what it must give.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[cfg_attr(not(test), allow(dead_code, reason = "only tests read the samples"))]
pub(crate) struct Sample {
    pub(crate) text: String,
    #[serde(default)]
    pub(crate) ignored: u64,
    #[serde(default)]
    pub(crate) rejected: u64,
    #[serde(default, rename = "event")]
    pub(crate) events: Vec<SampleEvent>,
}

/// What one row must give; what is left out is not looked at.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[cfg_attr(not(test), allow(dead_code, reason = "only tests read the samples"))]
pub(crate) struct SampleEvent {
    pub(crate) at: DateTime<Utc>,
    pub(crate) verdict: Verdict,
    #[serde(default)]
    pub(crate) person: Option<String>,
    #[serde(default)]
    pub(crate) device: Option<String>,
    #[serde(default)]
    pub(crate) address: Option<String>,
    #[serde(default)]
    pub(crate) host: Option<String>,
    #[serde(default)]
    pub(crate) url: Option<String>,
    #[serde(default)]
    pub(crate) search: Option<String>,
    #[serde(default)]
    pub(crate) harms: Option<Vec<String>>,
}

impl Layout {
    /// Reads one layout. `origin` says where the text is from, for errors.
    ///
    /// # Errors
    /// [`FilterError::BadLayout`] when the text is no layout, or the layout could never read a row.
    pub fn parse(origin: &str, text: &str) -> Result<Self, FilterError> {
        let bad = |reason: String| FilterError::BadLayout { layout: origin.to_owned(), reason };
        let layout: Self = toml::from_str(text).map_err(|error| bad(error.to_string()))?;
        layout.check().map_err(bad)?;
        Ok(layout)
    }

    /// The layouts in the program, then those given as (where from, TOML text). A given layout
    /// takes the place of one with its name.
    ///
    /// # Errors
    /// [`FilterError::BadLayout`] for the first text that is no layout.
    pub fn load(given: &[(String, String)]) -> Result<Vec<Self>, FilterError> {
        let mut layouts: Vec<Self> = Vec::new();
        let given = given.iter().map(|(origin, text)| (origin.as_str(), text.as_str()));
        for (origin, text) in BUILT_IN.iter().copied().chain(given) {
            let layout = Self::parse(origin, text)?;
            layouts.retain(|other| other.name != layout.name);
            layouts.push(layout);
        }
        Ok(layouts)
    }

    fn check(&self) -> Result<(), String> {
        let held: Vec<Field> = match self.shape {
            Shape::Fields => self.places.iter().filter_map(|place| place.field).collect(),
            Shape::Delimited | Shape::KeyValue => self.columns.keys().copied().collect(),
        };
        for (what, is_it) in [
            ("when", Field::is_time as fn(Field) -> bool),
            ("who", Field::is_who),
            ("what", Field::is_what),
        ] {
            if !held.iter().any(|field| is_it(*field)) {
                return Err(format!("it has no field that says {what}"));
            }
        }
        let empty = |words: &Words| words.texts().any(str::is_empty);
        if self.columns.values().any(empty) {
            return Err("a column title has no letter or digit".to_owned());
        }
        if self.products.iter().any(|product| product.headers.texts().next().is_none()) {
            return Err("a product has no headers to be known by".to_owned());
        }
        Ok(())
    }

    /// The product whose titles are all in this folded header.
    pub(crate) fn product_of(&self, header: &[String]) -> Option<usize> {
        let has_all = |product: &Product| {
            product.headers.texts().all(|title| header.iter().any(|cell| cell == title))
        };
        self.products.iter().position(has_all)
    }

    /// What a word for a verdict means in this layout, a product's own words first.
    pub(crate) fn verdict(&self, product: Option<&Product>, word: &str) -> Option<Verdict> {
        product.and_then(|product| product.verdicts.of(word)).or_else(|| self.verdicts.of(word))
    }
}
