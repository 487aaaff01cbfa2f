//! The types and rules of safeguarding as plain values and plain functions. Nothing here reads a
//! file, a clock or the environment: today is an argument.

pub mod action;
pub mod case;
pub mod concern;
pub mod due;
pub mod entry;
pub mod filter_event;
pub mod incident;
pub mod moment;
pub mod office;
pub mod person;
pub mod receipt;
pub mod reference;
pub mod review;
pub mod role;
pub mod routing;
pub mod submission;
pub mod term;
pub mod word;
