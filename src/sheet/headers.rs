//! The names that other programs give to columns: data, so that a school can be helped without Rust.

use std::collections::BTreeMap;

use serde::Deserialize;

/// How many columns a line must name to be the one that names them.
const NAMED_AT_LEAST: usize = 2;

/// The columns that are known, each with its names.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Headers {
    column: Vec<Known>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    id: String,
    title: String,
    // The first of them that a file has is taken.
    names: Vec<String>,
}

/// Which column of a file is which.
#[derive(Clone, Debug)]
pub struct Columns {
    heads: Vec<(String, Option<String>)>,
    places: BTreeMap<String, usize>,
    titles: BTreeMap<String, String>,
}

impl Headers {
    /// Reads the names.
    ///
    /// # Errors
    /// When the text is no such list.
    pub fn read(text: &str) -> Result<Headers, toml::de::Error> {
        toml::from_str(text)
    }

    /// Says which of these heads is which column.
    #[must_use]
    pub fn find<'a>(&self, heads: impl Iterator<Item = &'a str>) -> Columns {
        let heads: Vec<&str> = heads.collect();
        let plain: Vec<String> = heads.iter().map(|head| plain(head)).collect();
        let mut places = BTreeMap::new();
        for known in &self.column {
            let own = std::iter::once(&known.title).chain(&known.names);
            let place = own
                .map(|name| self::plain(name))
                .find_map(|name| plain.iter().position(|head| *head == name && !head.is_empty()));
            if let Some(place) = place.filter(|place| !places.values().any(|taken| taken == place))
            {
                places.insert(known.id.clone(), place);
            }
        }
        let which = |place| places.iter().find(|(_, at)| **at == place).map(|(id, _)| id.clone());
        let mut heads: Vec<(String, Option<String>)> =
            heads.iter().enumerate().map(|(at, head)| ((*head).to_owned(), which(at))).collect();
        while heads.last().is_some_and(|(head, _)| head.is_empty()) {
            heads.pop();
        }
        let titles = self.column.iter().map(|known| (known.id.clone(), known.title.clone()));
        Columns { heads, places, titles: titles.collect() }
    }
}

impl Columns {
    /// Whether the file has a column.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.places.contains_key(id)
    }

    /// What a column is called to people.
    #[must_use]
    pub fn title(&self, id: &str) -> String {
        self.titles.get(id).cloned().unwrap_or_else(|| id.to_owned())
    }

    /// Every head of the file, with the title of the column it was taken for.
    pub fn matched(&self) -> impl Iterator<Item = (&str, Option<String>)> {
        self.heads.iter().map(|(head, id)| (head.as_str(), id.as_deref().map(|id| self.title(id))))
    }

    pub(super) fn place(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    pub(super) fn width(&self) -> usize {
        self.heads.len()
    }

    pub(super) fn is_heading(&self) -> bool {
        self.places.len() >= NAMED_AT_LEAST.min(self.heads.len())
    }
}

// "Reg_Group " and "reg. group" are one name.
fn plain(head: &str) -> String {
    let words = head.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_name_that_a_file_has_is_taken_and_the_rest_is_left() {
        let text =
            "[[column]]\nid = \"class\"\ntitle = \"Class\"\nnames = [\"Reg group\", \"Form\"]\n";
        let columns =
            Headers::read(text).unwrap().find(["Form", "reg_GROUP", "Colour", ""].into_iter());
        let matched: Vec<_> = columns.matched().collect();
        assert_eq!(
            matched,
            [("Form", None), ("reg_GROUP", Some("Class".to_owned())), ("Colour", None)]
        );
        assert_eq!(columns.place("class"), Some(1));
    }
}
