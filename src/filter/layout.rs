//! How one product's log is laid out: a TOML file, not code.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::Deserialize;

use crate::domain::filter_event::Verdict;
use crate::filter::error::FilterError;
use crate::filter::pattern::Pattern;
use crate::filter::place::Place;
use crate::filter::slots::Field;
use crate::filter::words::Words;

/// The layouts in the program.
const BUILT_IN: &[(&str, &str)] = &[
    ("headered", include_str!("../../data/layouts/headered.toml")),
    ("smoothwall", include_str!("../../data/layouts/smoothwall.toml")),
    ("netsweeper", include_str!("../../data/layouts/netsweeper.toml")),
    ("lightspeed", include_str!("../../data/layouts/lightspeed.toml")),
    ("securly", include_str!("../../data/layouts/securly.toml")),
    ("linewize", include_str!("../../data/layouts/linewize.toml")),
    ("untangle", include_str!("../../data/layouts/untangle.toml")),
    ("nextdns", include_str!("../../data/layouts/nextdns.toml")),
    ("umbrella-table", include_str!("../../data/layouts/umbrella-table.toml")),
    ("panos-table", include_str!("../../data/layouts/panos-table.toml")),
    ("sophos-viewer", include_str!("../../data/layouts/sophos-viewer.toml")),
    ("keyword-capture", include_str!("../../data/layouts/keyword-capture.toml")),
    ("squid-native", include_str!("../../data/layouts/squid-native.toml")),
    ("squid-access", include_str!("../../data/layouts/squid-access.toml")),
    ("e2guardian-text", include_str!("../../data/layouts/e2guardian-text.toml")),
    ("e2guardian-quoted", include_str!("../../data/layouts/e2guardian-quoted.toml")),
    ("e2guardian-tabs", include_str!("../../data/layouts/e2guardian-tabs.toml")),
    ("e2guardian-epoch", include_str!("../../data/layouts/e2guardian-epoch.toml")),
    ("squidguard", include_str!("../../data/layouts/squidguard.toml")),
    ("ufdbguard", include_str!("../../data/layouts/ufdbguard.toml")),
    ("fortigate-kv", include_str!("../../data/layouts/fortigate-kv.toml")),
    ("fortianalyzer-cells", include_str!("../../data/layouts/fortianalyzer-cells.toml")),
    ("sophos-sfos", include_str!("../../data/layouts/sophos-sfos.toml")),
    ("sophos-utm9", include_str!("../../data/layouts/sophos-utm9.toml")),
    ("umbrella-dns", include_str!("../../data/layouts/umbrella-dns.toml")),
    ("umbrella-web", include_str!("../../data/layouts/umbrella-web.toml")),
    ("panos-threat", include_str!("../../data/layouts/panos-threat.toml")),
    ("zscaler-pairs", include_str!("../../data/layouts/zscaler-pairs.toml")),
    ("zscaler-json", include_str!("../../data/layouts/zscaler-json.toml")),
    ("adguard-home", include_str!("../../data/layouts/adguard-home.toml")),
    ("cloudflare-gateway", include_str!("../../data/layouts/cloudflare-gateway.toml")),
    ("juniper-utm", include_str!("../../data/layouts/juniper-utm.toml")),
    ("sonicwall", include_str!("../../data/layouts/sonicwall.toml")),
    ("meraki", include_str!("../../data/layouts/meraki.toml")),
];

/// How the values of a row are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// A header row, then cells between commas, tabs, semicolons or bars.
    Delimited,
    /// Cells without a header, always in the same order.
    Cells,
    /// Lines of text, laid out as a pattern says.
    Lines,
    /// `name=value` pairs in any order, perhaps after a beginning of fixed order.
    KeyValue,
    /// JSON objects.
    JsonLines,
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
    /// The layout it takes columns, orders, verdict words and footers from where it has none of its own.
    #[serde(default)]
    pub(crate) extends: Option<String>,
    /// The file of the school it comes from; such a layout goes before those in the program.
    #[serde(skip)]
    pub origin: Option<String>,
    /// Its own text.
    #[serde(skip)]
    pub text: String,
    /// The zone of its times, when the product is documented to use one.
    #[serde(default)]
    pub(crate) zone: Option<Tz>,
    /// Fits many products: any layout that is not generic goes before it.
    #[serde(default)]
    pub(crate) generic: bool,
    /// Keys that every row of this layout has.
    #[serde(default)]
    pub(crate) requires: Words,
    /// Sets of column titles, or of how lines above the header begin; a log of this layout has all
    /// of one set. Without any, the columns alone decide.
    #[serde(default)]
    pub(crate) known_by: Vec<Words>,
    /// Fields that some column must hold, besides those that say when, who and what.
    #[serde(default)]
    pub(crate) needs: Vec<Field>,
    /// For each field the column titles or keys that hold it, best first.
    #[serde(default)]
    pub(crate) columns: BTreeMap<Field, Words>,
    /// For shapes `lines` and `key-value`: how a line may be laid out; the first that fits is taken.
    #[serde(default)]
    pub(crate) patterns: Vec<Pattern>,
    /// For shape `cells`: how the cells may be ordered; the first that fits is taken.
    #[serde(default, rename = "order")]
    pub(crate) orders: Vec<Order>,
    /// What stands between cells or pairs, when it is not spaces.
    #[serde(default)]
    pub(crate) between: String,
    /// Cells that hold `between` are quoted, with quotes inside doubled, and may span lines.
    #[serde(default)]
    pub(crate) quotes: bool,
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

/// One order of cells in a row without a header.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Order {
    /// The fewest and the most cells a row has.
    pub(crate) count: (usize, usize),
    /// What each is, from the first; those after the last one are left alone.
    pub(crate) cells: Vec<Place>,
}

impl Order {
    pub(crate) fn takes(&self, cells: usize) -> bool {
        (self.count.0..=self.count.1).contains(&cells)
    }
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
    /// What it means when there is no word.
    missing: Option<Verdict>,
    /// The words of the layout this one extends; its own go before them.
    #[serde(skip)]
    under: Option<Box<Verdicts>>,
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
            .or_else(|| self.under.as_ref().and_then(|under| under.of(word)))
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
    pub(crate) word: Option<String>,
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
    /// The layouts in the program, then those given as (where from, TOML text). A given layout
    /// takes the place of one with its name, and goes before the others.
    ///
    /// # Errors
    /// [`FilterError::BadLayout`] for the first text that is no layout.
    pub fn load(given: &[(String, String)]) -> Result<Vec<Self>, FilterError> {
        let mut layouts: Vec<Self> = Vec::new();
        for (origin, text) in BUILT_IN {
            layouts.push(Self::parse(origin, text, &layouts)?);
        }
        let built_in = layouts.len();
        for (origin, text) in given {
            let layout =
                Self { origin: Some(origin.clone()), ..Self::parse(origin, text, &layouts)? };
            if layouts.iter().any(|other| other.origin.is_some() && other.name == layout.name) {
                let reason = format!("another file of the school has the name {} too", layout.name);
                return Err(FilterError::BadLayout { layout: origin.clone(), reason });
            }
            layouts.push(layout);
        }
        let names: Vec<String> = layouts[built_in..].iter().map(|own| own.name.clone()).collect();
        layouts.retain(|layout| layout.origin.is_some() || !names.contains(&layout.name));
        Ok(layouts)
    }

    /// Reads one layout; `known` are those it may extend. `origin` says where the text is from, for
    /// errors.
    fn parse(origin: &str, text: &str, known: &[Self]) -> Result<Self, FilterError> {
        let bad = |reason: String| FilterError::BadLayout { layout: origin.to_owned(), reason };
        let mut layout: Self =
            toml::from_str(text).map_err(|error| bad(with_line(text, &error)))?;
        if let Some(name) = &layout.extends {
            let base = known.iter().find(|base| base.name == *name && base.shape == layout.shape);
            let base = base.ok_or_else(|| {
                bad(format!("there is no layout {name} of its shape that it could extend"))
            })?;
            layout.inherit(base);
        }
        layout.check().map_err(bad)?;
        text.clone_into(&mut layout.text);
        Ok(layout)
    }

    fn inherit(&mut self, base: &Self) {
        for (field, titles) in &base.columns {
            self.columns.entry(*field).or_insert_with(|| titles.clone());
        }
        if self.footers.texts().next().is_none() {
            self.footers = base.footers.clone();
        }
        if self.orders.is_empty() {
            self.orders.clone_from(&base.orders);
        }
        self.verdicts.missing = self.verdicts.missing.or(base.verdicts.missing);
        if self.ignored.is_empty() {
            self.ignored.clone_from(&base.ignored);
        }
        self.vendor = self.vendor.take().or_else(|| base.vendor.clone());
        self.zone = self.zone.or(base.zone);
        self.verdicts.under = Some(Box::new(base.verdicts.clone()));
    }

    fn check(&self) -> Result<(), String> {
        let is_letter =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if self.name.is_empty() || !self.name.bytes().all(is_letter) {
            return Err("its name may have small letters, digits and hyphens only".to_owned());
        }
        let in_patterns = self.patterns.iter().flat_map(Pattern::fields);
        let in_cells = self.orders.iter().flat_map(|order| &order.cells);
        let in_columns = self.columns.iter().filter(|(_, titles)| titles.texts().next().is_some());
        let held: Vec<Field> = in_patterns
            .chain(in_cells.filter_map(|place| place.field))
            .chain(in_columns.map(|(field, _)| *field))
            .collect();
        for (what, is_it) in [
            ("when", Field::is_time as fn(Field) -> bool),
            ("who", Field::is_who),
            ("what", Field::is_what),
        ] {
            if !held.iter().any(|field| is_it(*field)) {
                return Err(format!("it has no field that says {what}"));
            }
        }
        self.check_shape()?;
        let empty = |words: &Words| words.texts().any(str::is_empty);
        if self.columns.values().any(empty) || self.known_by.iter().any(empty) {
            return Err("a column title has no letter or digit".to_owned());
        }
        if self.known_by.iter().any(|titles| titles.texts().next().is_none()) {
            return Err("a list in known-by is empty".to_owned());
        }
        Ok(())
    }

    /// Whether a header with these titles, under these lines, is one of this layout's.
    pub(crate) fn knows(&self, titles: &[String], above: &[(u64, String)]) -> bool {
        let texts =
            titles.iter().map(String::as_str).chain(above.iter().map(|(_, line)| line.as_str()));
        self.known_by.is_empty() || self.known_by.iter().any(|set| set.are_among(&texts))
    }

    /// Whether what the shape needs is there.
    fn check_shape(&self) -> Result<(), String> {
        let has_pairs = self.patterns.iter().any(Pattern::has_pairs);
        let wrong = match self.shape {
            Shape::Lines if self.patterns.is_empty() => "shape lines needs patterns",
            Shape::Lines if has_pairs => "a pattern with {pairs} is for shape key-value",
            Shape::Cells if self.orders.is_empty() => "shape cells needs an order",
            Shape::Cells if self.between.is_empty() => "shape cells needs between",
            Shape::Delimited | Shape::KeyValue | Shape::JsonLines if self.columns.is_empty() => {
                "the shape needs columns"
            }
            _ if self.quotes && self.delimiter().is_none() => "quotes need one letter in between",
            _ => return Ok(()),
        };
        Err(wrong.to_owned())
    }

    /// What stands between cells that may be quoted.
    pub(crate) fn delimiter(&self) -> Option<u8> {
        let [letter] = self.between.as_bytes() else { return None };
        self.quotes.then_some(*letter)
    }

    /// The fewest and the most cells of any order.
    pub(crate) fn widths(&self) -> RangeInclusive<usize> {
        let counts = || self.orders.iter().map(|order| order.count);
        counts().map(|count| count.0).min().unwrap_or(0)
            ..=counts().map(|count| count.1).max().unwrap_or(0)
    }

    /// What a word for a verdict means in this layout.
    pub(crate) fn verdict(&self, word: &str) -> Option<Verdict> {
        self.verdicts.of(word)
    }

    /// What a row without such a word means.
    pub(crate) fn missing_verdict(&self) -> Option<Verdict> {
        self.verdicts.missing
    }
}

/// The parser's complaint in one line, with the line it is about.
fn with_line(text: &str, error: &toml::de::Error) -> String {
    let complaint = error.message().replace('\n', ", ");
    let start = error.span().and_then(|span| text.get(..span.start));
    start.map_or_else(
        || complaint.clone(),
        |before| format!("line {}: {complaint}", before.matches('\n').count() + 1),
    )
}
