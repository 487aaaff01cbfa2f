//! The invented school that `osafe demo` sets up: its people, a term of concerns, the reviews it
//! has done and its filter's log. The content is in `data/demo`; all dates are counted back from
//! a day given, so that the demo is always of this term, and the same day always gives the same
//! demo. Nobody in it exists, and every web address ends in `.example`.

mod books;
mod browsing;
mod days;
mod earlier;
mod filter_log;
mod incidents;
mod people;
mod registers;
mod reviews;
mod rng;
mod school;
mod threads;
mod week;

use serde::de::DeserializeOwned;

pub use books::{Books, books};
pub use days::school_day;
pub use earlier::{earlier_incidents, earlier_terms};
pub use filter_log::{everyday_log, filter_log, second_export};
pub use incidents::{DemoIncident, incidents};
pub use people::{roll, trained, trained_a_year_before};
pub use registers::{DemoApproval, DemoEntry, register_entries};
pub use reviews::reviews_done;
pub use school::{Account, Class, Holder, School, school};
pub use threads::{ACCIDENT, DISTRESS, EXTREMISM, PROXY_HUNT};
pub use week::{Week, school_week};

/// What can be wrong with the demo's own content.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// A file of the demo cannot be read.
    #[error("the demo's {file} cannot be read")]
    Content {
        /// Which file in `data/demo`.
        file: &'static str,
        /// Why.
        source: Box<toml::de::Error>,
    },
    /// The content names an office that nobody at the demo school holds.
    #[error("nobody at the demo school is its {0}")]
    NoHolder(&'static str),
    /// A date or time of the content does not exist, counted back from the day given.
    #[error("the demo has no such day or time")]
    NoSuchTime,
}

fn read<T: DeserializeOwned>(file: &'static str, text: &str) -> Result<T, DemoError> {
    toml::from_str(text).map_err(|source| DemoError::Content { file, source: Box::new(source) })
}
