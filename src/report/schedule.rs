//! What to give to a scheduler.

use super::{Report, Section};
use crate::schedule::Unit;

/// The lines for a crontab.
#[must_use]
pub fn crontab(lines: &str) -> Report {
    Report::new("For the crontab")
        .section(Section::new().paragraph(lines.trim_end()))
        .note("Put them in with `crontab -e`, or run this again with `--apply`.")
        .note("Cron sends what is printed by mail to the owner of the crontab, or to MAILTO.")
        .note("After the computer was off at that time, it runs five minutes after it starts.")
}

/// The units for systemd.
#[must_use]
pub fn units(units: &[Unit], speaks: bool) -> Report {
    let mut report = Report::new("For systemd");
    for unit in units {
        report = report.section(Section::titled(&unit.name).paragraph(unit.text.trim_end()));
    }
    unread(report, speaks)
        .note("Put them into ~/.config/systemd/user, or run this again with `--apply`.")
        .note("They run while you are signed in; `loginctl enable-linger` makes them run always.")
        .note("Persistent=true runs them after the computer was off at that time.")
}

/// The task for Windows.
#[must_use]
pub fn task(unit: &Unit, speaks: bool) -> Report {
    let report = Report::new("For the Windows task scheduler")
        .section(Section::titled(&unit.name).paragraph(unit.text.trim_end()));
    unread(report, speaks)
        .note(format!(
            "Save it as {} and run `schtasks /Create /F /TN osafe-remind /XML {}`, or run this \
             again with `--apply` on the Windows computer.",
            unit.name, unit.name
        ))
        .note("StartWhenAvailable runs it after the computer was off at that time.")
}

fn unread(report: Report, speaks: bool) -> Report {
    if speaks {
        return report;
    }
    report.note("Nobody sees what it prints there: add `--smtp`, `--eml DIR` or `--ics FILE`.")
}

/// It is installed.
#[must_use]
pub fn installed(changed: bool) -> Report {
    Report::new(if changed { "Installed" } else { "Installed already: nothing was changed" })
        .note("`osafe doctor` says when the reminders ran last.")
}
