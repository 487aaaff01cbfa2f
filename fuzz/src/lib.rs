//! What every fuzz target does: read a log from bytes nobody vouches for, and hold what came out
//! against what has to be true of any log.

use std::io::{self, Read};
use std::sync::OnceLock;

use chrono::DateTime;
use osafe::filter::{self, Categories, FilterError, Layout, Row, Settings, Shape};

/// The layouts in the program and what categories are about.
pub fn known() -> &'static (Vec<Layout>, Categories) {
    static KNOWN: OnceLock<(Vec<Layout>, Categories)> = OnceLock::new();
    KNOWN.get_or_init(|| {
        (Layout::load(&[]).expect("the layouts"), Categories::built_in().expect("the categories"))
    })
}

/// The layouts of a shape.
pub fn of(shape: Shape) -> impl Iterator<Item = &'static Layout> {
    known().0.iter().filter(move |layout| layout.shape == shape)
}

/// Reads the bytes after the first with the layout of a shape that the first one chooses.
pub fn shaped(shape: Shape, bytes: &[u8]) {
    let Some((choice, log)) = bytes.split_first() else { return };
    let layouts: Vec<&Layout> = of(shape).collect();
    read(Some(&layouts[usize::from(*choice) % layouts.len()].name), log);
}

/// Reads bytes with a layout, or with the one that is recognised.
pub fn read(layout: Option<&str>, bytes: &[u8]) {
    let (layouts, categories) = known();
    let settings = Settings {
        layouts,
        categories,
        time_zone: None,
        default_zone: chrono_tz::Europe::London,
        now: DateTime::from_timestamp(1_795_000_000, 0).expect("a time"),
        layout,
        columns: None,
    };
    let open = || -> io::Result<Box<dyn Read + '_>> { Ok(Box::new(bytes)) };
    let Ok(recognised) = filter::recognise(&open, &settings) else { return };
    let (mut events, mut ignored, mut rejected, mut last) = (0u64, 0u64, 0u64, 0u64);
    let totals = filter::read::<FilterError>(&open, &recognised, &settings, &mut |row| {
        let (count, line) = match row {
            Row::Event { event, line } => {
                assert!(event.at <= settings.now + chrono::Duration::hours(48));
                let said = [&event.url, &event.host, &event.search, &event.category];
                assert!(said.iter().any(|value| value.is_some()), "an event about nothing");
                (&mut events, line)
            }
            Row::Ignored { line, .. } => (&mut ignored, line),
            Row::Rejected { line, text, .. } => {
                assert!(text.len() <= 1024);
                (&mut rejected, line)
            }
        };
        *count += 1;
        assert!(line >= last, "rows come in the order of the log");
        last = line;
        Ok(())
    });
    if let Ok(totals) = totals {
        assert_eq!((totals.events, totals.ignored, totals.rejected), (events, ignored, rejected));
        assert_eq!(totals.read, events + ignored + rejected);
    }
}
