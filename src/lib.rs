//! osafe: online-safety casework, policy and filter evidence for a school, offline and encrypted.
//!
//! The layers, from the outside in: [`cli`] and [`commands`] gather; [`policy`], `filter` and
//! [`report`] know their subject; [`store`] keeps the nouns in a [`vault`]; [`render`] shows; and
//! [`domain`] holds the types and rules of safeguarding, free of all of them.
#![allow(
    clippy::module_name_repetitions,
    reason = "the noun names the file in every layer, so types repeat it"
)]

pub mod cli;
pub mod commands;
pub mod context;
pub mod contract;
pub mod demo;
pub mod domain;
pub mod error;
pub mod files;
pub mod filter;
pub mod founding;
pub mod ics;
pub mod interrupt;
pub mod line_editor;
pub mod mail;
pub mod outcome;
pub mod passphrase;
pub mod policy;
pub mod printing;
pub mod prompt;
pub mod render;
pub mod report;
pub mod schedule;
pub mod school;
pub mod sheet;
pub mod store;
pub mod unlocked;
pub mod vault;
pub mod viewer;
