//! What the invented school's DSL did about the incidents of the term.

use chrono::{DateTime, Days};
use chrono_tz::Tz;

use crate::commands::writing;
use crate::contract::LogSuggestion;
use crate::domain::action::Action;
use crate::domain::case::{Case, Writing};
use crate::domain::entry::Acted;
use crate::domain::incident::Closing;
use crate::domain::pattern::SuggestionCode;
use crate::domain::reference::Reference;
use crate::domain::word::Word;
use crate::error::Error;
use crate::store::incidents;
use crate::vault::Vault;

/// How long an incident that is closed was worked on, where nothing else is said.
pub(super) const WORKED_ON: Days = Days::new(3);

/// What must happen at once is done at once.
pub(super) fn begin(vault: &mut Vault, case: &Case, recorded: DateTime<Tz>) -> Result<(), Error> {
    let at_once = writing(vault, recorded);
    incidents::change(vault, recorded.to_utc(), case.incident.reference, |case| {
        settle(case, &at_once, |action: &Action| action.immediate)
    })?;
    Ok(())
}

/// Carries an incident to its ending: what the policy wants in any case is done, what it wants on a
/// condition is left out, and it is closed.
pub(super) fn end(
    vault: &mut Vault,
    reference: Reference,
    ended: DateTime<Tz>,
    closing: Closing,
) -> Result<(), Error> {
    let at_the_end = writing(vault, ended);
    incidents::change(vault, ended.to_utc(), reference, |case| {
        settle(case, &at_the_end, |_| true)?;
        decide(case, &at_the_end)?;
        case.close(&at_the_end, closing)?;
        Ok::<(), Error>(())
    })?;
    Ok(())
}

// What the police list and a reported accident ask for was among what was done; no further row
// was taken up.
fn decide(case: &mut Case, writing: &Writing) -> Result<(), Error> {
    for found in LogSuggestion::of(case) {
        let Some(code) = SuggestionCode::from_word(&found.code) else { continue };
        let taken = matches!(code, SuggestionCode::PoliceList | SuggestionCode::ReportedAccident);
        case.decide(writing, code, taken, "weighed at the end, with what had been done by then")?;
    }
    Ok(())
}

fn settle(
    case: &mut Case,
    writing: &Writing,
    which: impl Fn(&Action) -> bool,
) -> Result<(), Error> {
    let wanted: Vec<Action> = case.open_actions().filter(|a| which(a)).cloned().collect();
    for action in wanted {
        if action.when.is_some() && !action.immediate {
            case.waive(writing, &action.id, "what it depends on did not arise")?;
        } else {
            case.act(writing, Acted { action: action.id, ..Acted::default() })?;
        }
    }
    Ok(())
}
