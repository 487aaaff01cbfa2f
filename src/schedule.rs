//! Running the reminders every day: what a scheduler has to be given, and giving it to it. Each of
//! them catches up after the computer was off; a second run on a day says nothing twice.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::error::Error;
use crate::files;

/// The name under which schedulers know it.
const NAME: &str = "osafe-remind";
/// Between these lines of a crontab is what belongs to osafe.
const BEGIN: &str = "# osafe remind: begin";
const END: &str = "# osafe remind: end";

/// What is run, and at what time of day.
#[derive(Clone, Debug)]
pub struct Job {
    /// The program and its arguments, with whole paths.
    pub words: Vec<String>,
    /// The hour, 0 to 23.
    pub hour: u32,
    /// The minute, 0 to 59.
    pub minute: u32,
}

/// A file that a scheduler reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub text: String,
}

impl Unit {
    /// The file with its name above it, as a comment.
    #[must_use]
    pub fn headed(&self) -> String {
        format!("# {}\n{}", self.name, self.text)
    }
}

impl Job {
    /// The lines for a crontab.
    #[must_use]
    pub fn crontab(&self) -> String {
        // A percent sign ends the line for cron.
        let words: Vec<String> =
            self.words.iter().map(|word| quoted(word).replace('%', "\\%")).collect();
        let (command, minute, hour) = (words.join(" "), self.minute, self.hour);
        format!("{BEGIN}\n{minute} {hour} * * * {command}\n@reboot sleep 300; {command}\n{END}\n")
    }

    /// The service and the timer for systemd.
    #[must_use]
    pub fn systemd(&self) -> [Unit; 2] {
        let words: Vec<String> = self.words.iter().map(|word| for_systemd(word)).collect();
        let service = format!(
            "[Unit]\nDescription=Reminders of osafe\n\n[Service]\nType=oneshot\nUMask=0077\n\
             # Exit code 3 says that something is due.\nSuccessExitStatus=3\nExecStart={}\n",
            words.join(" ")
        );
        let timer = format!(
            "[Unit]\nDescription=Reminders of osafe, every day\n\n[Timer]\n\
             OnCalendar=*-*-* {:02}:{:02}:00\n# Run after the computer was off at that time.\n\
             Persistent=true\n\n[Install]\nWantedBy=timers.target\n",
            self.hour, self.minute
        );
        let unit = |ending: &str, text| Unit { name: format!("{NAME}.{ending}"), text };
        [unit("service", service), unit("timer", timer)]
    }

    /// The task for the Windows task scheduler.
    #[must_use]
    pub fn windows(&self) -> Unit {
        let (program, arguments) =
            self.words.split_first().map_or(("", Vec::new()), |(p, rest)| {
                (p.as_str(), rest.iter().map(|word| for_windows(word)).collect())
            });
        let text = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <Task version=\"1.2\" xmlns=\"http://schemas.microsoft.com/windows/2004/02/mit/task\">\n  \
             <Triggers>\n    <CalendarTrigger>\n      \
             <StartBoundary>2026-01-01T{:02}:{:02}:00</StartBoundary>\n      \
             <ScheduleByDay><DaysInterval>1</DaysInterval></ScheduleByDay>\n    \
             </CalendarTrigger>\n  </Triggers>\n  <Settings>\n    \
             <StartWhenAvailable>true</StartWhenAvailable>\n    \
             <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>\n    \
             <ExecutionTimeLimit>PT1H</ExecutionTimeLimit>\n  </Settings>\n  <Actions>\n    <Exec>\n      \
             <Command>{}</Command>\n      <Arguments>{}</Arguments>\n    </Exec>\n  </Actions>\n</Task>\n",
            self.hour,
            self.minute,
            in_xml(program),
            in_xml(&arguments.join(" "))
        );
        Unit { name: format!("{NAME}.xml"), text }
    }

    /// Puts the lines into the person's crontab, in place of those from before. False when they
    /// are there already.
    ///
    /// # Errors
    /// When there is no cron, or it does not take them.
    pub fn install_cron(&self) -> Result<bool, Error> {
        let no_cron = |_| Error::failed("`crontab` cannot be run: there may be no cron here");
        let before = Command::new("crontab").arg("-l").output().map_err(no_cron)?;
        // Without a crontab it fails, and prints nothing.
        let before = String::from_utf8_lossy(&before.stdout).into_owned();
        let after = in_crontab(&before, &self.crontab());
        if after == before {
            return Ok(false);
        }
        let mut child =
            Command::new("crontab").arg("-").stdin(Stdio::piped()).spawn().map_err(no_cron)?;
        let written = child.stdin.take().map(|mut stdin| stdin.write_all(after.as_bytes()));
        let taken = child.wait().map_err(no_cron)?.success();
        match written {
            Some(Ok(())) if taken => Ok(true),
            _ => Err(Error::failed("cron did not take the lines").hint("Nothing was changed.")),
        }
    }

    /// Writes the units into a folder of the person's and starts the timer. False when they are
    /// there already.
    ///
    /// # Errors
    /// When they cannot be written, or systemd does not take them.
    pub fn install_systemd(&self, folder: &Path) -> Result<bool, Error> {
        std::fs::create_dir_all(folder).map_err(|e| Error::file(folder, &e))?;
        let mut changed = false;
        for unit in self.systemd() {
            let path = folder.join(&unit.name);
            if std::fs::read_to_string(&path).is_ok_and(|there| there == unit.text) {
                continue;
            }
            files::replace(&path, unit.text.as_bytes()).map_err(|e| Error::file(&path, &e))?;
            changed = true;
        }
        let timer = format!("{NAME}.timer");
        for arguments in [&["daemon-reload"][..], &["enable", "--now", &timer]] {
            let ran = Command::new("systemctl").arg("--user").args(arguments).output();
            if !ran.is_ok_and(|ran| ran.status.success()) {
                return Err(Error::failed("systemd does not take the timer").hint(format!(
                    "The units are in {}; `systemctl --user enable --now {timer}` says why.",
                    folder.display()
                )));
            }
        }
        Ok(changed)
    }

    /// Gives the task to the Windows task scheduler.
    ///
    /// # Errors
    /// On another system, or when the scheduler does not take it.
    pub fn install_windows(&self, folder: &Path) -> Result<PathBuf, Error> {
        if !cfg!(windows) {
            return Err(Error::usage("this is not Windows").hint(
                "Run it with `--apply` on the Windows computer, or keep the file it prints.",
            ));
        }
        let unit = self.windows();
        let path = folder.join(&unit.name);
        files::replace(&path, unit.text.as_bytes()).map_err(|e| Error::file(&path, &e))?;
        let ran = Command::new("schtasks")
            .args(["/Create", "/F", "/TN", NAME, "/XML"])
            .arg(&path)
            .output();
        if ran.is_ok_and(|ran| ran.status.success()) {
            return Ok(path);
        }
        Err(Error::failed("the task scheduler does not take the task")
            .hint(format!("The task is in {}.", path.display())))
    }
}

// What stands between the two lines is put in the place of what stood there.
fn in_crontab(before: &str, ours: &str) -> String {
    let mut after = String::new();
    let mut inside = false;
    for line in before.lines() {
        inside |= line == BEGIN;
        if !inside {
            after.push_str(line);
            after.push('\n');
        }
        inside &= line != END;
    }
    after.push_str(ours);
    after
}

// For a POSIX shell.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=,@".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}

fn for_systemd(word: &str) -> String {
    let word = word.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{}\"", word.replace('%', "%%").replace('$', "$$"))
}

// As the C library of Windows takes a command line apart again.
fn for_windows(word: &str) -> String {
    if !word.is_empty() && !word.contains([' ', '\t', '"']) {
        return word.to_owned();
    }
    let mut out = String::from("\"");
    let mut slashes = 0;
    for c in word.chars() {
        match c {
            '\\' => slashes += 1,
            '"' => {
                out.push_str(&"\\".repeat(slashes + 1));
                slashes = 0;
            }
            _ => slashes = 0,
        }
        out.push(c);
    }
    // Those before the closing mark would hide it.
    out.push_str(&"\\".repeat(slashes));
    out.push('"');
    out
}

fn in_xml(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn job() -> Job {
        let words = ["/usr/bin/osafe", "--school", "/srv/St Jerome's 100%", "remind"];
        Job { words: words.map(str::to_owned).to_vec(), hour: 7, minute: 5 }
    }

    #[test]
    fn a_crontab_keeps_what_is_not_ours() {
        let ours = job().crontab();
        assert!(
            ours.contains("5 7 * * * /usr/bin/osafe --school '/srv/St Jerome'\\''s 100\\%' remind")
        );
        let once = in_crontab("MAILTO=office\n1 2 * * * other\n", &ours);
        assert!(once.starts_with("MAILTO=office\n1 2 * * * other\n# osafe remind: begin\n"));
        assert_eq!(in_crontab(&once, &ours), once, "a second time changes nothing");
        let later = Job { hour: 8, ..job() }.crontab();
        let moved = in_crontab(&once, &later);
        assert!(moved.contains("5 8 * * *") && !moved.contains("5 7 * * *"), "{moved}");
        assert_eq!(moved.matches("other").count(), 1);
    }

    #[test]
    fn a_timer_catches_up_and_takes_any_path() {
        let [service, timer] = job().systemd();
        assert!(service.text.contains("\"/srv/St Jerome's 100%%\" \"remind\""), "{}", service.text);
        assert!(service.text.contains("SuccessExitStatus=3"));
        assert!(timer.text.contains("OnCalendar=*-*-* 07:05:00\n"));
        assert!(timer.text.contains("Persistent=true"));
    }

    #[test]
    fn a_windows_task_catches_up_and_takes_any_path() {
        let task = job().windows().text;
        assert!(task.contains("<StartWhenAvailable>true</StartWhenAvailable>"));
        assert!(task.contains("--school &quot;/srv/St Jerome's 100%&quot; remind"), "{task}");
        assert_eq!(for_windows("a b\\"), "\"a b\\\\\"");
        assert_eq!(for_windows("say \"x\""), "\"say \\\"x\\\"\"");
        assert_eq!(in_xml("<&>"), "&lt;&amp;&gt;");
    }
}
