//! `osafe remind`: what is due, for scheduled runs that open nothing but operations.

mod calendar;
mod install;
mod letters;

use std::path::PathBuf;

use chrono::{DateTime, NaiveDate};
use chrono_tz::Tz;
use clap::{Args, ValueEnum};

use super::{due, open};
use crate::context::Context;
use crate::domain::due::{DueItem, within};
use crate::domain::office::Office;
use crate::domain::reminder::{Reminder, Run, Said, unsaid};
use crate::error::Error;
use crate::outcome::{Answer, Outcome};
use crate::policy::Policy;
use crate::report::due as report;
use crate::school::School;
use crate::store::reminders;
use crate::vault::{Vault, VaultKind};

/// What `osafe remind` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe remind                                        what is due, as text for cron's mail\n  \
                   osafe remind --ics /srv/www/online-safety.ics       a calendar to subscribe to\n  \
                   osafe remind --smtp --password-file /etc/osafe/smtp one letter to each owner\n  \
                   osafe remind --install systemd --smtp               what to install for a run each day",
    after_help = "It says nothing, with exit code 0, when nothing is due or everything was said that day. Of a case it only\n\
                  says the number. Addresses and the mail server stand under [mail] in osafe.toml, the password never:\n\
                  it comes from --password-file or the systemd credential `smtp-password`."
)]
pub struct RemindArgs {
    /// For which day; else today.
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// Say again what was said that day.
    #[arg(long)]
    pub again: bool,
    /// Write everything with a day into a calendar file, in place of the one that is there.
    #[arg(long, value_name = "FILE")]
    pub ics: Option<PathBuf>,
    /// Write a letter to each owner into a folder.
    #[arg(long, value_name = "DIR", conflicts_with = "smtp")]
    pub eml: Option<PathBuf>,
    /// Send a letter to each owner.
    #[arg(long)]
    pub smtp: bool,
    /// A private file whose first line is the password of the mail server.
    #[arg(long, value_name = "FILE", requires = "smtp")]
    pub password_file: Option<PathBuf>,
    /// Show what to install so that it runs every day.
    #[arg(long, value_name = "SCHEDULER", conflicts_with_all = ["on", "again"])]
    pub install: Option<Scheduler>,
    /// Install it for you.
    #[arg(long, requires = "install")]
    pub apply: bool,
    /// At what time of day it is to run.
    #[arg(long, value_name = "HH:MM", default_value = "07:00", requires = "install")]
    pub at: String,
}

/// What runs things every day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Scheduler {
    /// A crontab.
    Cron,
    /// A timer of systemd.
    Systemd,
    /// The Windows task scheduler.
    Windows,
}

/// A run of the reminders.
struct Reminding {
    school: School,
    policy: Policy,
    vault: Vault,
    now: DateTime<Tz>,
    on: NaiveDate,
}

/// Says what is due and was not said that day.
///
/// # Errors
/// When operations cannot be opened, or something cannot be written or sent; what was not said is
/// said by the next run.
pub fn run(context: &Context, args: &RemindArgs) -> Result<Outcome, Error> {
    if let Some(scheduler) = args.install {
        return install::run(context, args, scheduler);
    }
    let school = context.school()?;
    let on = due::day(context, &school, args.on.as_deref())?;
    let policy = school.policy_on(on)?;
    let vault = open(&school, VaultKind::Operations, &context.identity()?)?;
    let now = context.local_now(&school)?;
    let mut run = Reminding { school, policy, vault, now, on };
    let items = run.items()?;
    if let Some(path) = &args.ics {
        run.write_calendar(&context.path(path), &items)?;
    }
    let said = if args.again { Said::new() } else { reminders::said(&run.vault, on)? };
    let unsaid = unsaid(within(items, on, 0), &said);
    if args.smtp || args.eml.is_some() {
        return run.letters(context, args, unsaid);
    }
    if args.ics.is_some() || unsaid.is_empty() {
        run.ran(0, true)?;
        return Ok(Outcome::of(Answer::Nothing));
    }
    Ok(run.text(unsaid))
}

impl Reminding {
    // Operations alone, whoever it is: what goes out by mail says no more of a case than its number.
    fn items(&self) -> Result<Vec<DueItem>, Error> {
        let mut items = due::in_operations(&self.school, &self.policy, &self.vault, self.on)?.items;
        items.extend(due::of_cases(&self.vault, self.on)?);
        Ok(items)
    }

    // It counts as said once it is printed.
    fn text(mut self, unsaid: Vec<Reminder>) -> Outcome {
        let mut items: Vec<DueItem> =
            unsaid.iter().flat_map(|reminder| reminder.items.iter().cloned()).collect();
        items.sort_by(|a, b| (a.due, &a.kind, &a.id).cmp(&(b.due, &b.kind, &b.id)));
        for item in &mut items {
            self.policy.role_title(&item.owner).to_owned().clone_into(&mut item.owner);
            item.why.clear();
        }
        let shown = report::due(&self.school, &self.policy, self.on, &items, &[]);
        Outcome::report(shown).attention(true).then(move || {
            let count = unsaid.iter().map(|reminder| reminder.items.len()).sum();
            reminders::say(&mut self.vault, self.now.to_utc(), self.on, &unsaid)?;
            self.ran(count, true)
        })
    }

    // Only the key for scheduled runs shows that they are scheduled.
    fn ran(&mut self, said: usize, whole: bool) -> Result<(), Error> {
        if self.vault.writer().office() != Office::Service {
            return Ok(());
        }
        let run = Run { at: self.now.fixed_offset(), day: self.on, said, whole };
        Ok(reminders::ran(&mut self.vault, self.now.to_utc(), &run)?)
    }
}
