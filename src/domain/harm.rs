//! What a page, a search or a filter's category can do to a child.

use serde::Deserialize;

/// Child sexual abuse material: its addresses are never shown whole, and nothing hides it.
pub const CSAM: &str = "csam";
/// Distress, and looking for help: kept and shown, and never held against anybody.
pub const HELP: &str = "help-seeking";
/// Getting round the filter, which hides everything else.
pub const ROUND_THE_FILTER: &str = "proxy-vpn";

/// One harm, as `data/categories/harms.toml` has it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Harm {
    /// Its id.
    pub id: String,
    /// Its name for people.
    pub title: String,
    /// Its place among the harms: 1 is the worst.
    pub rank: u32,
    /// Worth a safeguarding look whatever the filter did.
    pub flagged: bool,
    /// Somebody may be at risk now.
    pub urgent: bool,
    /// The everyday words under which a policy may have it.
    #[serde(default)]
    pub policy: Vec<String>,
}
