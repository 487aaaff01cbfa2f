//! Reading a log row by row once its layout is known.

use std::cell::RefCell;
use std::rc::Rc;

use crate::domain::filter_event::FilterEvent;
use crate::filter::bytes;
use crate::filter::digest::Digest;
use crate::filter::error::FilterError;
use crate::filter::events::Maker;
use crate::filter::layout::Layout;
use crate::filter::lines::Lines;
use crate::filter::recognise::Plan;
use crate::filter::rows::{Kind, Rows};
use crate::filter::slots::Field;
use crate::filter::zone::Clock;
use crate::filter::{Opener, Settings};

/// So much of a rejected row is handed on: enough to see what is wrong with it.
const LONGEST_TEXT: usize = 1024;
const FOOTER: &str = "a total, a page number or a signature";

/// What a row is.
pub(crate) enum Outcome<'a> {
    /// A request, in [`Reading::event`].
    Event,
    /// Part of the log, but no web request.
    Noise(&'a str),
    /// Part of the page the log was printed on.
    Furniture(&'static str),
    Rejected(String),
}

/// A log being read.
pub(crate) struct Reading<'r, 'a> {
    layout: &'a Layout,
    rows: Rows<'r, 'a>,
    pub(crate) maker: Maker<'a>,
    digest: Rc<RefCell<Digest>>,
}

impl<'r, 'a> Reading<'r, 'a> {
    pub(crate) fn start(
        open: &Opener<'r>,
        plan: &'a Plan,
        layout: &'a Layout,
        settings: &Settings<'a>,
    ) -> Result<Self, FilterError> {
        let text = bytes::open(open)?;
        let maker = Maker::new(
            layout,
            settings.categories,
            Clock::new(plan.zone, plan.dates.order),
            settings.now,
        );
        let rows = Rows::new(layout, plan.header.as_ref(), Lines::new(text.reader))?;
        Ok(Self { layout, rows, maker, digest: text.digest })
    }

    /// The next row and its line.
    pub(crate) fn next(&mut self) -> Result<Option<(u64, Outcome<'a>)>, FilterError> {
        let Some((line, kind)) = self.rows.next()? else { return Ok(None) };
        let outcome = match kind {
            Kind::HeaderAgain(why) => Outcome::Furniture(why),
            Kind::Broken(reason) => self.rejected(reason),
            Kind::Values => match self.noise() {
                Some(why) => Outcome::Noise(why),
                None => match self.maker.read(&self.rows.slots) {
                    Ok(()) => Outcome::Event,
                    Err(reason) => self.rejected(reason.to_owned()),
                },
            },
        };
        Ok(Some((line, outcome)))
    }

    /// The request of the row last read.
    pub(crate) fn event(&self) -> &FilterEvent {
        &self.maker.event
    }

    /// The row last read as it stands in the log, or its beginning.
    pub(crate) fn text(&self) -> &str {
        let text = self.rows.text();
        let longest = LONGEST_TEXT.min(text.len());
        let end = (0..=longest).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
        &text[..end]
    }

    /// Whether the layout is for any product, so that no export could prove it.
    pub(crate) fn is_generic(&self) -> bool {
        self.layout.generic
    }

    /// Reads the next row's values only; says no at the end.
    pub(crate) fn step(&mut self) -> Result<bool, FilterError> {
        Ok(self.rows.next()?.is_some())
    }

    /// A value of the row last read.
    pub(crate) fn value(&self, field: Field) -> Option<&str> {
        self.rows.slots.get(field)
    }

    /// How many lines were not UTF-8, and how many values were cut.
    pub(crate) fn mended(&self) -> (u64, u64) {
        (self.rows.windows_1252(), self.rows.slots.cut)
    }

    /// SHA-256 of the raw bytes read so far; of the file, once the last row is read.
    pub(crate) fn sha256(&self) -> [u8; 32] {
        self.digest.borrow_mut().finish()
    }

    fn rejected(&self, reason: String) -> Outcome<'a> {
        if self.rows.is_footer() { Outcome::Furniture(FOOTER) } else { Outcome::Rejected(reason) }
    }

    /// Why the layout leaves the row out, if it does.
    fn noise(&self) -> Option<&'a str> {
        let slots = &self.rows.slots;
        let rule = self.layout.ignored.iter().find(|rule| {
            let value = slots.get(rule.field);
            let is_not = rule
                .is_not
                .as_ref()
                .is_some_and(|words| !value.is_some_and(|value| words.has(value)));
            is_not || value.is_some_and(|value| rule.is.has(value))
        });
        rule.map(|rule| rule.why.as_str())
    }
}
