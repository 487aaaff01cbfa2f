//! The keys of a layout whose values have names, and what a row said under each.

use std::collections::HashMap;

use crate::filter::layout::Layout;
use crate::filter::slots::{Field, Slots};
use crate::filter::words::fold;

/// The keys of one layout.
pub(crate) struct Keys {
    /// For each key, folded and as written: its fields, its place among each field's keys, and its
    /// place among the required keys.
    claims: HashMap<String, Claim>,
    seen: Vec<bool>,
    best: [usize; Field::ALL.len()],
}

#[derive(Debug, Clone, Copy, Default)]
struct Claim {
    /// One key may say two things: a reason is a verdict and a category.
    fields: [Option<(Field, usize)>; 2],
    required: Option<usize>,
}

impl Keys {
    pub(crate) fn new(layout: &Layout) -> Self {
        let mut claims: HashMap<String, Claim> = HashMap::new();
        for (field, words) in &layout.columns {
            for (place, word) in words.texts().enumerate() {
                let claim = claims.entry(word.to_owned()).or_default();
                if let Some(free) = claim.fields.iter_mut().find(|claimed| claimed.is_none()) {
                    *free = Some((*field, place));
                }
            }
        }
        for (place, word) in layout.requires.texts().enumerate() {
            claims.entry(word.to_owned()).or_default().required = Some(place);
        }
        Self {
            claims,
            seen: vec![false; layout.requires.texts().count()],
            best: [usize::MAX; Field::ALL.len()],
        }
    }

    /// Begins a row.
    pub(crate) fn begin(&mut self) {
        self.seen.fill(false);
        self.best.fill(usize::MAX);
    }

    /// Keeps the value when the key is the best so far for its field.
    pub(crate) fn take(&mut self, key: &str, value: &str, slots: &mut Slots) {
        let claim = self.claim(key);
        if let Some(place) = claim.required {
            self.seen[place] = true;
        }
        for (field, place) in claim.fields.into_iter().flatten() {
            if place < self.best[field as usize] && slots.set(field, value) {
                self.best[field as usize] = place;
            }
        }
    }

    /// Whether the row had every required key.
    pub(crate) fn is_whole(&self) -> bool {
        self.seen.iter().all(|seen| *seen)
    }

    /// What a key is, remembered under its own spelling so that a row costs no folding.
    fn claim(&mut self, key: &str) -> Claim {
        // A line of noise must not fill the memory with keys.
        const MOST: usize = 1000;
        const LONGEST: usize = 64;
        if let Some(claim) = self.claims.get(key) {
            return *claim;
        }
        let claim = self.claims.get(&fold(key)).copied().unwrap_or_default();
        if self.claims.len() < MOST && key.len() <= LONGEST {
            self.claims.insert(key.to_owned(), claim);
        }
        claim
    }
}
