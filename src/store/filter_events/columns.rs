//! Filter events column by column: how they are gathered on their way into a block and out of one.

use chrono::DateTime;

use crate::domain::filter_event::{FilterEvent, Verdict};

/// The columns of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Text {
    Person,
    Device,
    Address,
    Host,
    Url,
    Search,
    Category,
    /// The ids of the harms, worst first, with spaces between.
    Harms,
    /// The filter's own word for what it did.
    Word,
}

impl Text {
    pub(crate) const ALL: [Text; 9] = [
        Text::Person,
        Text::Device,
        Text::Address,
        Text::Host,
        Text::Url,
        Text::Search,
        Text::Category,
        Text::Harms,
        Text::Word,
    ];

    /// The name of the column in a block.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Text::Person => "person",
            Text::Device => "device",
            Text::Address => "address",
            Text::Host => "host",
            Text::Url => "url_rest",
            Text::Search => "search",
            Text::Category => "category",
            Text::Harms => "harms",
            Text::Word => "verdict_word",
        }
    }
}

/// Many values of one column, in one piece of memory. Nothing and an empty text are two things.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Texts {
    text: String,
    spans: Vec<Span>,
}

/// Where a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Span {
    start: u32,
    length: u32,
}

const NOTHING: Span = Span { start: 0, length: u32::MAX };

impl Texts {
    pub(crate) fn len(&self) -> usize {
        self.spans.len()
    }

    /// Adds a value. The same value again takes no room, which is most of a log.
    pub(crate) fn push(&mut self, value: Option<&str>) {
        let span = match value {
            None => NOTHING,
            Some(value) if !self.spans.is_empty() && self.get(self.len() - 1) == Some(value) => {
                self.spans[self.len() - 1]
            }
            Some(value) => {
                let start = self.text.len();
                self.text.push_str(value);
                self.span(start)
            }
        };
        self.spans.push(span);
    }

    /// Adds parts as one value with spaces between; nothing when there is none.
    pub(crate) fn push_joined(&mut self, parts: &[String]) {
        if let [only] = parts {
            return self.push(Some(only));
        }
        let start = self.text.len();
        for (place, part) in parts.iter().enumerate() {
            if place > 0 {
                self.text.push(' ');
            }
            self.text.push_str(part);
        }
        let span = if parts.is_empty() { NOTHING } else { self.span(start) };
        self.spans.push(span);
    }

    // A block ends long before 4 GiB.
    fn span(&self, start: usize) -> Span {
        let at = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
        Span { start: at(start), length: at(self.text.len() - start) }
    }

    pub(crate) fn get(&self, row: usize) -> Option<&str> {
        let Span { start, length } = *self.spans.get(row)?;
        let start = start as usize;
        (length != u32::MAX).then(|| self.text.get(start..start + length as usize)).flatten()
    }

    /// The text of all values, and for each row the start and length of its own.
    pub(crate) fn into_parts(self) -> (String, impl Iterator<Item = Option<(usize, usize)>>) {
        let places = self
            .spans
            .into_iter()
            .map(|span| (span != NOTHING).then_some((span.start as usize, span.length as usize)));
        (self.text, places)
    }
}

/// Filter events column by column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Columns {
    /// When, in milliseconds.
    pub(crate) at: Vec<i64>,
    /// What the filter did.
    pub(crate) verdict: Vec<Verdict>,
    texts: [Texts; Text::ALL.len()],
    /// Worth a look. This is not kept in blocks; flagged events are rows of their own.
    pub(crate) flagged: Vec<bool>,
}

impl Columns {
    /// Puts columns of the same length together.
    pub(crate) fn new(
        at: Vec<i64>,
        verdict: Vec<Verdict>,
        texts: [Texts; Text::ALL.len()],
    ) -> Columns {
        let flagged = vec![false; at.len()];
        Columns { at, verdict, texts, flagged }
    }

    /// How many events.
    pub(crate) fn len(&self) -> usize {
        self.at.len()
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.at.is_empty()
    }

    /// How many bytes they take in memory, roughly.
    pub(crate) fn size(&self) -> usize {
        let texts = self.texts.iter().map(|texts| texts.text.len()).sum::<usize>();
        texts + self.len() * (size_of::<Span>() * Text::ALL.len() + size_of::<i64>() + 2)
    }

    /// Adds an event, and whether it is worth a look.
    pub(crate) fn push(&mut self, event: &FilterEvent, flagged: bool) {
        self.at.push(event.at.timestamp_millis());
        self.verdict.push(event.verdict);
        self.flagged.push(flagged);
        let [person, device, address, host, url, search, category, harms, word] = &mut self.texts;
        person.push(event.person.as_deref());
        device.push(event.device.as_deref());
        address.push(event.address.as_deref());
        host.push(event.host.as_deref());
        url.push(event.url.as_deref());
        search.push(event.search.as_deref());
        category.push(event.category.as_deref());
        harms.push_joined(&event.harms);
        word.push(event.verdict_word.as_deref());
    }

    /// Adds a row of others.
    pub(crate) fn push_row(&mut self, from: &Columns, row: usize) {
        self.at.push(from.at[row]);
        self.verdict.push(from.verdict[row]);
        self.flagged.push(from.flagged[row]);
        for (to, from) in self.texts.iter_mut().zip(&from.texts) {
            to.push(from.get(row));
        }
    }

    /// A value of a row.
    pub(crate) fn get(&self, column: Text, row: usize) -> Option<&str> {
        self.texts[column as usize].get(row)
    }

    /// The columns, each to be taken apart.
    pub(crate) fn into_parts(self) -> (Vec<i64>, Vec<Verdict>, [Texts; Text::ALL.len()]) {
        (self.at, self.verdict, self.texts)
    }

    /// The first and last moment.
    pub(crate) fn span(&self) -> Option<(i64, i64)> {
        Some((*self.at.iter().min()?, *self.at.iter().max()?))
    }

    /// A row as an event; nothing when its time is none.
    pub(crate) fn event(&self, row: usize) -> Option<FilterEvent> {
        let text = |column| self.get(column, row).map(str::to_owned);
        let harms = self.get(Text::Harms, row);
        Some(FilterEvent {
            at: DateTime::from_timestamp_millis(*self.at.get(row)?)?,
            person: text(Text::Person),
            device: text(Text::Device),
            address: text(Text::Address),
            host: text(Text::Host),
            url: text(Text::Url),
            search: text(Text::Search),
            category: text(Text::Category),
            harms: harms.iter().flat_map(|harms| harms.split(' ')).map(str::to_owned).collect(),
            verdict: self.verdict[row],
            verdict_word: text(Text::Word),
        })
    }
}
