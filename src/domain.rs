//! The types and rules of safeguarding as plain values and plain functions. Nothing here reads a
//! file, a clock or the environment: today is an argument.

pub mod action;
pub mod attachment;
pub mod book;
pub mod calendar;
pub mod case;
pub mod chronology;
pub mod clock;
pub mod concern;
pub mod custody;
pub mod disclosure;
pub mod disposal;
pub mod due;
pub mod entry;
pub mod filter_event;
pub mod harm;
pub mod incident;
pub mod moment;
pub mod naming;
pub mod office;
pub mod pattern;
pub mod person;
pub mod procedure;
pub mod proof;
pub mod receipt;
pub mod redaction;
pub mod reference;
pub mod retention;
pub mod review;
pub mod role;
pub mod routing;
pub mod submission;
pub mod term;
pub mod user_name;
pub mod word;
