//! Checking a concern and holding it against the policy of its day.

use crate::commands::judgement::judged;
use crate::commands::sanction;
use crate::context::Context;
use crate::domain::action::Action;
use crate::domain::case::Writing;
use crate::domain::concern::Concern;
use crate::domain::entry::What;
use crate::domain::incident::{Closing, Incident, IncidentStatus, PolicyVersion, RowTaken};
use crate::domain::moment::Moment;
use crate::domain::pattern::Suggestion;
use crate::domain::reference::Reference;
use crate::domain::role::Role;
use crate::error::Error;
use crate::policy::lookup;
use crate::policy::sanctions::{Row, Sanctions};
use crate::school::School;

/// No row of the policy's table fits; the duties for every incident still apply.
pub const OTHER: &str = "other";

/// A concern without a fault, and what the policy of its day says about it.
pub struct Judged {
    /// The concern.
    pub concern: Concern,
    /// The policy it is judged by.
    pub policy: PolicyVersion,
    /// The row of its table; none when no row fits.
    pub row: Option<RowTaken>,
    /// What must happen.
    pub actions: Vec<Action>,
    /// What it is worth pointing out.
    pub suggestions: Vec<Suggestion>,
    role: Role,
    occurred: Moment,
}

/// Checks a concern and finds what must happen.
///
/// # Errors
/// When something is missing or wrong.
pub fn judge(context: &Context, school: &School, concern: Concern) -> Result<Judged, Error> {
    let now = context.local_now(school)?;
    let faults: Vec<String> = concern.faults(now).iter().map(ToString::to_string).collect();
    let (Some(role), Some(occurred), true) = (concern.role, concern.occurred, faults.is_empty())
    else {
        return Err(Error::usage(format!("the concern is not complete: {}", faults.join("; ")))
            .hint("Nothing was saved. `osafe log --help-json` says what a concern may hold."));
    };
    let judgement = judged(school, &concern, now)?;
    Ok(Judged {
        policy: judgement.policy,
        row: judgement.row,
        actions: judgement.actions,
        suggestions: judgement.suggestions,
        role,
        occurred,
        concern,
    })
}

impl Judged {
    /// The actions, the first entries, and the incident once it has a number.
    pub fn incident(
        self,
        writing: &Writing,
        recorded: What,
    ) -> (Vec<Action>, Vec<What>, impl FnOnce(Reference) -> Incident + use<>) {
        let pointed_out = self.suggestions.into_iter().map(What::from);
        let entries = std::iter::once(recorded).chain(pointed_out).collect();
        let Writing { at, by } = writing.clone();
        let incident = move |reference| Incident {
            reference,
            status: IncidentStatus::Open,
            recorded: at,
            recorded_by: by,
            policy: self.policy,
            row: self.row,
            role: self.role,
            occurred: self.occurred,
            concern: self.concern,
            links: Vec::new(),
            waiting: None,
            closing: Closing::default(),
        };
        (self.actions, entries, incident)
    }
}

/// The row that words mean. A wrong row means wrong duties, so two that fit equally well are a
/// question, not a guess.
///
/// # Errors
/// When none fits, or more than one.
pub fn one_row<'s>(
    sanctions: &'s Sanctions,
    role: Role,
    words: &str,
) -> Result<Option<&'s Row>, Error> {
    if words.trim().eq_ignore_ascii_case(OTHER) {
        return Ok(None);
    }
    let found = lookup::find(sanctions.rows(role), words);
    let certain = found.first().is_some_and(|first| first.score >= lookup::CERTAIN);
    if let (true, Some(row)) = (certain, lookup::best(&found)) {
        return Ok(Some(row));
    }
    if found.is_empty() {
        sanction::matching(sanctions, role, words).map_err(|error| {
            error.hint(format!(
                "Nothing was saved. See every row with `osafe sanction --role {role}`, or use `{OTHER}`."
            ))
        })?;
    }
    let rows: Vec<String> =
        found.iter().take(4).map(|f| format!("{} ({})", f.row.id, f.row.title)).collect();
    Err(Error::usage(format!("`{words}` does not say for sure which row of the policy is meant"))
        .hint(format!("Nothing was saved. Name one: {}.", rows.join("; "))))
}
