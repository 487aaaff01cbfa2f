//! Whom to turn to about a concern or an incident: never those whom it is kept from.

use crate::domain::reference::Series;
use crate::vault::VaultKind;

/// Whom to ask for advice about an incident.
pub(super) fn adviser(series: Series) -> &'static str {
    match series {
        Series::Casework => "the designated safeguarding lead",
        Series::Staff => {
            "the head, or if it is about the head the chair of governors, or the local \
             authority's designated officer (LADO),"
        }
        Series::Head => "the chair of governors or the local authority's designated officer (LADO)",
    }
}

/// Whom to tell in person about a concern that was sealed.
pub(super) fn whom_to_tell(kind: VaultKind) -> &'static str {
    match kind {
        VaultKind::Head => {
            "the chair of governors or the local authority's designated officer (LADO)"
        }
        VaultKind::Staff => {
            "the head (the chair of governors, if it is about the head) or the local authority's \
             designated officer (LADO)"
        }
        _ => "the designated safeguarding lead",
    }
}
