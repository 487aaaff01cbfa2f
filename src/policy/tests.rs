//! The shipped packs against what is known of the policies, and packs with one thing wrong.

mod broken;
mod cases;
mod compared;
mod findings;
mod grids;
mod linked;
mod lookups;
mod walk;
mod whole;
