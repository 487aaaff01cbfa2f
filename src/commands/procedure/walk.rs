//! A procedure on an incident, step by step. Each step is recorded as soon as it is answered, so
//! that the walk can be left at any of them.

use std::fmt::Write;

use super::{ProcedureArgs, found};
use crate::commands::incident::attach;
use crate::commands::{custody, open_case, reference, writing};
use crate::context::Context;
use crate::domain::case::Case;
use crate::domain::entry::StepOutcome;
use crate::domain::procedure::{StepTaken, StepsTaken};
use crate::domain::reference::Reference;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::policy::procedures::{Attachments, Procedure, Step};
use crate::policy::{Policy, lookup};
use crate::render::escape::visible;
use crate::report::procedures as report;
use crate::school::School;
use crate::store::incidents;
use crate::vault::Vault;

struct Walk<'w> {
    context: &'w Context,
    school: &'w School,
    policy: &'w Policy,
    procedure: &'w Procedure,
    reference: Reference,
    vault: Vault,
}

/// Records what the options or the JSON say; else asks; else shows how far it is.
pub(super) fn run(
    context: &Context,
    args: &ProcedureArgs,
    incident: &str,
) -> Result<Outcome, Error> {
    let school = context.school()?;
    let reference = reference(incident)?;
    let now = context.local_now(&school)?;
    let mut vault = open_case(context, &school, reference)?;
    let case = incidents::show(&mut vault, now.to_utc(), reference)?;
    // The policy that the incident is judged by: the one in force on its day.
    let policy = school.policy_on(case.incident.occurred.day())?;
    let procedures = policy.procedures()?.procedure;
    let procedure = one(&procedures, &args.words.join(" "))?;
    let mut walk = Walk { context, school: &school, policy: &policy, procedure, reference, vault };
    let taken = given(context, args)?;
    if taken.is_empty() && context.prompt.can_ask() {
        let (case, kept) = walk.ask(case)?;
        return Ok(walk.answer(&case, true, kept));
    }
    if taken.is_empty() {
        return Ok(walk.answer(&case, true, 0));
    }
    let kept = taken.len();
    let case = walk.record(taken)?;
    Ok(walk.answer(&case, false, kept))
}

// Steps recorded under the wrong procedure would be wrong for good.
fn one<'p>(procedures: &'p [Procedure], words: &str) -> Result<&'p Procedure, Error> {
    if words.trim().is_empty() {
        return Err(Error::usage("which procedure is missing")
            .hint("See all of them with `osafe procedure`, and name one before `--incident`."));
    }
    let found = found(procedures, words)?;
    lookup::best(&found).ok_or_else(|| {
        let names: Vec<&str> = found.iter().take(4).map(|found| found.row.id.as_str()).collect();
        Error::usage(format!("`{words}` does not say for sure which procedure is meant"))
            .hint(format!("Nothing was saved. Name one: {}.", names.join(", ")))
    })
}

fn given(context: &Context, args: &ProcedureArgs) -> Result<Vec<StepTaken>, Error> {
    if let Some(path) = &args.json {
        let steps: StepsTaken = custody::from_json(&context.text_from(path)?, "a list of steps")?;
        if steps.steps.is_empty() {
            return Err(Error::usage("`steps` is empty").hint("Nothing was saved."));
        }
        return Ok(steps.steps);
    }
    let Some(step) = args.step else { return Ok(Vec::new()) };
    let outcome = match (args.done, args.not_needed) {
        (true, _) => StepOutcome::Done,
        (_, true) => StepOutcome::NotNeeded,
        (false, false) => {
            return Err(Error::usage("`--done` or `--not-needed` is missing")
                .hint("Say what became of the step. Nothing was saved."));
        }
    };
    let note = args.note.as_deref().map(|path| context.text_from(path)).transpose()?;
    let note = note.map(|note| note.trim().to_owned());
    Ok(vec![StepTaken { step, outcome, note, reference: args.reference.clone() }])
}

impl Walk<'_> {
    fn record(&mut self, taken: Vec<StepTaken>) -> Result<Case, Error> {
        let now = self.context.local_now(self.school)?;
        let writing = writing(&self.vault, now);
        let words: Vec<&str> = self.procedure.step.iter().map(|step| step.text.as_str()).collect();
        incidents::change(&mut self.vault, now.to_utc(), self.reference, |case| {
            for taken in taken {
                case.take_step(&writing, &self.procedure.id, &words, taken)?;
            }
            Ok(())
        })
    }

    // Goes through the steps that are open; what was recorded before a stop stays.
    fn ask(&mut self, mut case: Case) -> Result<(Case, usize), Error> {
        let procedure = self.procedure;
        self.say_first();
        let mut kept = 0;
        for (place, step) in procedure.step.iter().enumerate() {
            if case.step(&procedure.id, place + 1, &step.text).is_some() {
                continue;
            }
            match self.ask_step(place + 1, step) {
                Ok(Answered::Taken(taken)) => {
                    case = self.record(vec![taken])?;
                    kept += 1;
                    self.context.interrupt.keep();
                }
                Ok(Answered::Later) => {}
                Ok(Answered::Stop) => break,
                Err(_) if kept > 0 => {
                    let steps =
                        if kept == 1 { "1 step".to_owned() } else { format!("{kept} steps") };
                    return Err(Error::failed(format!(
                        "the input ended; {steps} of it are recorded"
                    ))
                    .hint("Run it again to go on from there."));
                }
                Err(error) => return Err(error),
            }
        }
        Ok((case, kept))
    }

    // What protects people comes before any question.
    fn say_first(&self) {
        let mut text = visible(&self.procedure.title).into_owned();
        for line in &self.procedure.first {
            write!(text, "\n! {}", visible(line)).ok();
        }
        if self.procedure.attachments == Attachments::Refused {
            let reference = self.reference;
            write!(text, "\n! Put the device in custody instead: osafe custody add {reference}")
                .ok();
        }
        self.context.prompt.say(&text);
    }

    fn ask_step(&self, number: usize, step: &Step) -> Result<Answered, Error> {
        let prompt = &self.context.prompt;
        let who = step.who.as_deref().map(|who| self.policy.role_title(who).to_owned());
        let about: Vec<String> = [who, report::when(step)].into_iter().flatten().collect();
        let about =
            if about.is_empty() { String::new() } else { format!(" ({})", about.join("; ")) };
        let steps = self.procedure.step.len();
        // Not in the question: the menu is drawn anew at each key, and long text would be drawn twice.
        let (about, text) = (visible(&about), visible(&step.text));
        prompt.say(&format!("\nStep {number} of {steps}{about}: {text}"));
        let options = ["done", "not needed", "later", "stop"].map(str::to_owned);
        let taken = |outcome, note, reference| {
            Ok(Answered::Taken(StepTaken { step: number, outcome, note, reference }))
        };
        // Return alone must never record anything.
        match prompt.choose("What became of it", &options, 2)? {
            0 => {
                let asked = step.records.join(", ");
                let question =
                    if asked.is_empty() { "Note".to_owned() } else { format!("Note ({asked})") };
                let reference = prompt.optional_line("Crime number, ticket or other reference")?;
                taken(StepOutcome::Done, prompt.optional_line(&visible(&question))?, reference)
            }
            1 => taken(StepOutcome::NotNeeded, Some(prompt.line("Why not", None)?), None),
            2 => Ok(Answered::Later),
            _ => Ok(Answered::Stop),
        }
    }

    fn answer(&self, case: &Case, looked: bool, kept: usize) -> Outcome {
        let open = report::open_steps(self.procedure, case);
        // Advice that cannot be had, since the policy is wrong, would have stopped it before.
        let advice = attach::advice(self.school, case).ok().flatten();
        let report = report::walked(self.policy, self.procedure, case, advice.as_ref());
        let outcome = Outcome::report(report).attention(looked && open > 0);
        if kept > 0 { outcome.kept("what became of the steps is recorded") } else { outcome }
    }
}

enum Answered {
    Taken(StepTaken),
    Later,
    Stop,
}
