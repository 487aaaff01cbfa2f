//! Chislet and Hoath, entry by entry.

mod allowed;
mod duties;
mod people;
mod procedures;
mod records;
mod rows;

use super::Pins;

/// Every list.
pub(super) const FILES: [Pins; 6] =
    [people::PINS, rows::PINS, allowed::PINS, procedures::PINS, records::PINS, duties::PINS];
