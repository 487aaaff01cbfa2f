//! What to install so that the reminders run every day.

use std::path::Path;

use chrono::{NaiveTime, Timelike};

use super::{RemindArgs, Scheduler};
use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::Report;
use crate::schedule::Job;

const CRON: [&str; 3] = [
    "Put it in with `crontab -e`, or run this again with `--apply`.",
    "Cron sends what is printed by mail to the owner of the crontab, or to MAILTO.",
    "After the computer was off at that time, it runs five minutes after it starts.",
];
const SYSTEMD: [&str; 3] = [
    "Put the two files into ~/.config/systemd/user, or run this again with `--apply`.",
    "They run while you are signed in; `loginctl enable-linger` makes them run always.",
    "Persistent=true runs them after the computer was off at that time.",
];
const WINDOWS: [&str; 2] = [
    "Save it as osafe-remind.xml and run `schtasks /Create /F /TN osafe-remind /XML \
     osafe-remind.xml`, or run this again with `--apply` on the Windows computer.",
    "StartWhenAvailable runs it after the computer was off at that time.",
];
const UNREAD: &str = "Nobody sees what it prints there: add `--smtp`, `--eml DIR` or `--ics FILE`.";

pub(super) fn run(
    context: &Context,
    args: &RemindArgs,
    scheduler: Scheduler,
) -> Result<Outcome, Error> {
    let job = job(context, args)?;
    let speaks = args.smtp || args.eml.is_some() || args.ics.is_some();
    if args.apply {
        return apply(context, &job, scheduler);
    }
    let (text, notes): (String, &[&str]) = match scheduler {
        Scheduler::Cron => (job.crontab(), &CRON),
        Scheduler::Systemd => (job.systemd().map(|unit| unit.headed()).join("\n"), &SYSTEMD),
        Scheduler::Windows => (job.windows().text, &WINDOWS),
    };
    // As it is, so that it can go into a file; what is to be known stands beside it.
    let mut outcome = Outcome::text(text);
    for note in notes {
        outcome = outcome.remark(*note);
    }
    if !speaks && scheduler != Scheduler::Cron {
        outcome = outcome.remark(UNREAD);
    }
    Ok(outcome)
}

fn apply(context: &Context, job: &Job, scheduler: Scheduler) -> Result<Outcome, Error> {
    let changed = match scheduler {
        Scheduler::Cron => job.install_cron()?,
        Scheduler::Systemd => {
            let folder = context.config().and_then(Path::parent).ok_or_else(|| {
                Error::failed("there is no folder for your settings").hint("Set HOME.")
            })?;
            job.install_systemd(&folder.join("systemd").join("user"))?
        }
        Scheduler::Windows => {
            job.install_windows(context.school()?.folder())?;
            true
        }
    };
    let title = if changed { "Installed" } else { "Installed already: nothing was changed" };
    let report = Report::new(title).note("`osafe doctor` says when the reminders ran last.");
    Ok(Outcome::report(report).kept("it is installed"))
}

fn job(context: &Context, args: &RemindArgs) -> Result<Job, Error> {
    let not_a_time =
        || Error::usage(format!("`{}` is no time of day", args.at)).hint("Write it as 07:00.");
    let at = NaiveTime::parse_from_str(args.at.trim(), "%H:%M").map_err(|_| not_a_time())?;
    let school = context.school()?;
    let identity = context.identity_file().ok_or_else(|| {
        Error::usage("no identity was named")
            .hint("Name the key for scheduled runs with `--identity FILE`.")
    })?;
    let mut words = vec![
        whole(&context.program()?)?,
        "--school".to_owned(),
        whole(&context.path(school.folder()))?,
        "--identity".to_owned(),
        whole(&context.path(&identity))?,
        "--no-input".to_owned(),
        "remind".to_owned(),
    ];
    let files =
        [("--ics", &args.ics), ("--eml", &args.eml), ("--password-file", &args.password_file)];
    for (flag, path) in files {
        if let Some(path) = path {
            words.extend([flag.to_owned(), text(&context.path(path))?]);
        }
    }
    if args.smtp {
        words.push("--smtp".to_owned());
    }
    Ok(Job { words, hour: at.hour(), minute: at.minute() })
}

// A path that means the same from any folder.
fn whole(path: &Path) -> Result<String, Error> {
    let path = path.canonicalize().map_err(|e| Error::file(path, &e))?;
    text(&path)
}

fn text(path: &Path) -> Result<String, Error> {
    let text = path.to_str().filter(|text| !text.chars().any(char::is_control));
    text.map(str::to_owned).ok_or_else(|| {
        Error::failed("a path has characters that a scheduler cannot take")
            .hint("Move the folder to a plain name.")
    })
}
