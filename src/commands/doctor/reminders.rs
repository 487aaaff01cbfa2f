//! Whether the scheduled reminders ran.

use crate::commands::open_if_member;
use crate::context::Context;
use crate::domain::moment::Moment;
use crate::report::doctor::Finding;
use crate::school::School;
use crate::store::reminders;
use crate::vault::VaultKind;
use crate::vault::identity::Identity;

/// What is known of the last run.
pub(super) struct LastRun {
    /// When it was, in words.
    pub(super) said: String,
    /// What is wrong with it.
    pub(super) finding: Option<Finding>,
}

/// Nothing for somebody who cannot open operations.
pub(super) fn last_run(context: &Context, school: &School, identity: &Identity) -> Option<LastRun> {
    let vault = open_if_member(school, VaultKind::Operations, identity).ok().flatten()?;
    let Some(run) = reminders::last_run(&vault).ok()? else {
        return Some(LastRun { said: "never".to_owned(), finding: None });
    };
    let now = context.local_now(school).ok()?;
    let said = Moment::Time(run.at).in_words();
    let finding = if run.is_late(now.fixed_offset()) {
        Some(Finding {
            code: "reminders-late",
            what: format!("The scheduled reminders last ran on {said}."),
            remedy: "See whether the computer is on at that time; `osafe remind --install` says what \
                     to install.",
        })
    } else if run.whole {
        None
    } else {
        Some(Finding {
            code: "reminders-failed",
            what: format!("The scheduled reminders of {said} could not all be sent."),
            remedy: "Run `osafe remind` by hand with the same options: it says why.",
        })
    };
    Some(LastRun { said, finding })
}
