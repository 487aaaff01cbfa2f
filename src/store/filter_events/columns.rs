//! Filter events column by column: how they are gathered on their way into a block and out of one.

use std::hash::BuildHasher as _;
use std::ops::Range;

use chrono::DateTime;
use foldhash::fast::RandomState;
use hashbrown::HashTable;

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

/// Many values of one column, in one piece of memory, each different value once as far as that is
/// worth the search. Nothing and an empty text are two things.
#[derive(Clone, Debug, Default)]
pub(crate) struct Texts {
    text: String,
    values: Vec<Range<u32>>,
    /// For each row its value's place among the values, or [`NOTHING`].
    rows: Vec<u32>,
    /// Finds a value that is there already; only while events are gathered.
    known: Option<Known>,
}

const NOTHING: u32 = u32::MAX;

/// The places of values by their hash.
#[derive(Clone, Debug, Default)]
struct Known {
    places: HashTable<u32>,
    hasher: RandomState,
}

impl Texts {
    /// A column whose values come again and again, which most do.
    fn gathering() -> Texts {
        Texts { known: Some(Known::default()), ..Texts::default() }
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    /// Adds a value, and answers its place. The same value again takes no room, which is most of a
    /// log.
    pub(crate) fn push(&mut self, value: Option<&str>) -> u32 {
        let place = value.map_or(NOTHING, |value| self.place(value));
        self.rows.push(place);
        place
    }

    /// Adds the value of a place again.
    pub(crate) fn push_again(&mut self, place: u32) {
        self.rows.push(place);
    }

    /// Adds parts as one value with spaces between; nothing when there is none.
    pub(crate) fn push_joined(&mut self, parts: &[String]) {
        match parts {
            [] => self.push(None),
            [only] => self.push(Some(only)),
            parts => self.push(Some(&parts.join(" "))),
        };
    }

    fn place(&mut self, value: &str) -> u32 {
        let Texts { text, values, rows, known } = self;
        let is = |place: u32| at(text, values, place) == Some(value);
        if let Some(last) = rows.last().filter(|last| is(**last)) {
            return *last;
        }
        let new = to_u32(values.len());
        if let Some(Known { places, hasher }) = known {
            let hash = hasher.hash_one(value);
            if let Some(place) = places.find(hash, |place| is(*place)) {
                return *place;
            }
            let hash_of =
                |place: &u32| hasher.hash_one(at(text, values, *place).unwrap_or_default());
            places.insert_unique(hash, new, hash_of);
        }
        let start = to_u32(text.len());
        text.push_str(value);
        values.push(start..to_u32(text.len()));
        new
    }

    pub(crate) fn get(&self, row: usize) -> Option<&str> {
        at(&self.text, &self.values, *self.rows.get(row)?)
    }

    /// The different values, by their places.
    pub(crate) fn values(&self) -> impl ExactSizeIterator<Item = &str> {
        self.values.iter().map(|span| self.text.get(bytes(span)).unwrap_or_default())
    }

    /// For each row its value's place.
    pub(crate) fn places(&self) -> impl Iterator<Item = Option<usize>> {
        self.rows.iter().map(|place| (*place != NOTHING).then_some(*place as usize))
    }

    /// The text of all values, and where in it that of a row is.
    pub(crate) fn into_parts(self) -> (String, impl Fn(usize) -> Option<Range<usize>>) {
        let Texts { text, values, rows, .. } = self;
        (text, move |row| values.get(*rows.get(row)? as usize).map(bytes))
    }

    /// How many bytes the values take.
    fn size(&self) -> usize {
        self.text.len() + self.values.len() * size_of::<Range<u32>>()
    }
}

fn at<'t>(text: &'t str, values: &[Range<u32>], place: u32) -> Option<&'t str> {
    text.get(bytes(values.get(place as usize)?))
}

fn bytes(span: &Range<u32>) -> Range<usize> {
    span.start as usize..span.end as usize
}

// A block ends long before 4 GiB.
fn to_u32(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// Filter events column by column.
#[derive(Clone, Debug, Default)]
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
    /// Columns for events that come one by one. Hosts, addresses and searches repeat too seldom for
    /// them to be looked for among those that came before.
    pub(crate) fn gathering() -> Columns {
        let texts = Text::ALL.map(|column| match column {
            Text::Host | Text::Url | Text::Search => Texts::default(),
            _ => Texts::gathering(),
        });
        Columns { texts, ..Columns::default() }
    }

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
        let texts = self.texts.iter().map(Texts::size).sum::<usize>();
        texts + self.len() * (size_of::<u32>() * Text::ALL.len() + size_of::<i64>() + 2)
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

    /// A column.
    pub(crate) fn texts(&self, column: Text) -> &Texts {
        &self.texts[column as usize]
    }

    /// The rows with those of each person together, in the order of time. A person's requests are
    /// much alike, so a block in this order is smaller, and whoever asks for one person passes the
    /// rows of all others over.
    pub(crate) fn by_person(&self) -> Vec<usize> {
        let [person, device, address, ..] = &self.texts;
        let who = |row: usize| {
            let named = [person, device, address].map(|column| column.rows[row]);
            let sort = named.iter().position(|place| *place != NOTHING);
            (sort, sort.map(|sort| named[sort]))
        };
        let mut order: Vec<usize> = (0..self.len()).collect();
        order.sort_by_cached_key(|row| (who(*row), self.at[*row]));
        order
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
