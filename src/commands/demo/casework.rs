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
use crate::domain::word::Word;
use crate::error::Error;
use crate::store::incidents;
use crate::vault::Vault;

/// How long an incident that is closed was worked on.
const WORKED_ON: Days = Days::new(3);

/// What must happen at once is done at once. An incident with an ending is carried to it: what the
/// policy wants in any case is done, what it wants on a condition is left out, and it is closed.
pub(super) fn carry_on(
    vault: &mut Vault,
    case: &Case,
    recorded: DateTime<Tz>,
    closing: Option<Closing>,
) -> Result<(), Error> {
    let at_once = writing(vault, recorded);
    let ended = recorded.checked_add_days(WORKED_ON).unwrap_or(recorded);
    let later = if closing.is_some() { ended } else { recorded };
    let at_the_end = writing(vault, later);
    incidents::change(vault, later.to_utc(), case.incident.reference, |case| {
        let urgent = |action: &Action| action.immediate;
        settle(case, &at_once, urgent)?;
        if let Some(closing) = closing {
            settle(case, &at_the_end, |_| true)?;
            decide(case, &at_the_end)?;
            case.close(&at_the_end, closing)?;
        }
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
