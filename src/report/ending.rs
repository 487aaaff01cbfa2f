//! How an incident ended: outcome, decision and reason, debrief, what was learnt and changed.

use super::{Cell, Column, Section, Table};
use crate::domain::case::Case;

/// The end of an incident; nothing while nothing of it is written.
pub(super) fn section(case: &Case) -> Option<Section> {
    let closing = &case.incident.closing;
    if closing.is_empty() {
        return None;
    }
    let decision = closing.decision.as_ref();
    let not_referred = decision.and_then(|d| d.referral_not_made_because.as_ref());
    let prose = |key: &str, title: &str, text: Option<&String>| {
        text.map(|text| (Column::narrative(key, title), Cell::from(text)))
    };
    let by = closing.closed_by.as_ref().map(|by| format!("{}, {}", by.name, by.office.title()));
    let fields = [
        prose("outcome", "Outcome", closing.outcome.as_ref()),
        prose("decision", "Decision", decision.map(|decision| &decision.what)),
        prose("reason", "Reason", decision.map(|decision| &decision.reason)),
        prose("not-referred", "Not referred, because", not_referred),
        closing.debrief.map(|day| (Column::date("debrief", "Debrief"), day.into())),
        prose("lessons", "What was learnt", closing.lessons.as_ref()),
        prose("policy-change", "Changed in policy or teaching", closing.policy_change.as_ref()),
        prose("for-governors", "For governors", closing.for_governors.as_ref()),
        closing.closed_on.map(|day| (Column::date("closed", "Closed"), day.into())),
        by.map(|by| (Column::text("closed-by", "Closed by"), by.into())),
    ];
    let card = fields
        .into_iter()
        .flatten()
        .fold(Table::card("end"), |card, (column, cell)| card.field(column, cell));
    Some(Section::titled("How it ended").table(card))
}
