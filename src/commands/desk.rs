//! `osafe desk`: a working session. The identity is opened once; each line is a command as outside,
//! parsed by the same tree and run by the same code. It locks when nobody is there.

mod complete;
mod line;
mod urgent;

use std::time::{Duration, Instant};

use clap::Args;

use self::complete::{Seen, Words};
use self::line::{Asked, Refused};
pub use self::urgent::Urgent;
use crate::cli::{Cli, Global};
use crate::context::Context;
use crate::error::Error;
use crate::line_editor::{LineEditor, Typed};
use crate::outcome::{Answer, Outcome};
use crate::printing;
use crate::prompt::clear_screen;
use crate::school::School;
use crate::unlocked::{Unlocked, Why, wipe_stack};

/// How often a passphrase may be wrong.
const TRIES: u32 = 3;
/// How old the count of what is urgent may be: others work on the same school.
const FRESH: Duration = Duration::from_secs(300);
/// The longest that a session stays open with nobody there, in minutes.
const LONGEST: f64 = 60.0;

/// What `osafe desk` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe desk                          unlock once, then: incident list, log, due, quit\n  \
                   osafe desk --lock-after 5\n  \
                   osafe --passphrase-file FILE desk < commands.txt",
    after_help = "At the prompt: every command of osafe but init, demo and desk, with or without `osafe` before it;\n  \
                  `lock` locks, `quit` or Ctrl-D leaves, Ctrl-C clears the line, Tab completes. It also locks\n  \
                  when the computer has slept. Options given to desk hold for every line that has not its own.\n  \
                  What was typed is kept in memory only.\n\n\
                  Without a terminal it reads commands from standard input, one a line, `#` for remarks, runs\n  \
                  all of them and ends with the highest of their exit codes. A command that itself reads\n  \
                  standard input takes the rest of it."
)]
pub struct DeskArgs {
    /// Lock after so many idle minutes, 1 to 60; parts of a minute in an invented school only.
    #[arg(long, value_name = "MINUTES", default_value = "15", value_parser = minutes)]
    pub lock_after: f64,
}

fn minutes(text: &str) -> Result<f64, String> {
    let minutes = text.parse().ok().filter(|minutes| *minutes > 0.0 && *minutes <= LONGEST);
    minutes.ok_or_else(|| "it takes minutes from 1 to 60".to_owned())
}

/// Unlocks, then runs commands until the person leaves.
///
/// # Errors
/// When there is no school, or the identity cannot be opened.
pub fn run(context: &Context, args: &DeskArgs) -> Result<Outcome, Error> {
    if context.answers_to_file() {
        return Err(Error::usage("the desk itself has no answer that `--output` could write")
            .hint("Give `--output` with a command at its prompt."));
    }
    let idle = idle(args, &context.school()?)?;
    let unlocked = Unlocked::new(context.identity_file().unwrap_or_default());
    let context = context.with_unlocked(unlocked.clone());
    unlock(&context)?;
    let mut desk = Desk { context, unlocked, seen: Seen::default(), urgent: None, worst: 0 };
    if desk.context.at_terminal() {
        desk.at_terminal(idle)?;
        desk.worst = 0;
    } else {
        desk.read_input(idle)?;
    }
    Ok(Outcome { code: desk.worst, ..Outcome::of(Answer::Nothing) })
}

// Tests of the lock cannot wait for a minute, and no real school may have it so short by mistake.
fn idle(args: &DeskArgs, school: &School) -> Result<Duration, Error> {
    let whole = args.lock_after >= 1.0 && args.lock_after.fract() == 0.0;
    if whole || school.settings().demo {
        return Ok(Duration::from_secs_f64(args.lock_after * 60.0));
    }
    Err(Error::usage("`--lock-after` takes whole minutes from 1 to 60"))
}

// Opens the identity; a slip of the keyboard does not end the session.
fn unlock(context: &Context) -> Result<(), Error> {
    let opened = open_identity(context);
    wipe_stack();
    opened
}

#[inline(never)]
fn open_identity(context: &Context) -> Result<(), Error> {
    let asked = context.asks_for_passphrase();
    let mut tries = 1;
    loop {
        match context.identity() {
            Err(error) if asked && tries < TRIES && error.is_wrong_passphrase() => {
                printing::complain(&error);
                tries += 1;
            }
            opened => return opened.map(|_| ()),
        }
    }
}

struct Desk {
    context: Context,
    unlocked: Unlocked,
    seen: Seen,
    urgent: Option<(Urgent, Instant)>,
    /// The highest exit code so far.
    worst: u8,
}

impl Desk {
    fn at_terminal(&mut self, idle: Duration) -> Result<(), Error> {
        let interrupt = self.context.interrupt.clone();
        let _held = interrupt.hold_terminal();
        let _watch = self.unlocked.watch(idle, Context::wall_clock, |why| {
            clear_screen();
            printing::notice(&format!("Locked{}. Press Return to go on.", because(why)));
        });
        let mut editor = self.editor()?;
        self.gate();
        self.greet();
        let commands = Words::new(self.seen.clone(), Vec::new()).commands();
        loop {
            if self.unlocked.is_locked() {
                unlock(&self.context)?;
                self.urgent = None;
            }
            self.show_urgent();
            wipe_stack();
            match editor.read("osafe> ")? {
                Typed::End => return Ok(()),
                // What was typed before the lock is not what is wanted after it.
                Typed::Line(_) if self.unlocked.is_locked() => (),
                Typed::Cleared => (),
                Typed::Line(line) => {
                    if line::worth_remembering(&line, &commands) {
                        editor.remember(line.trim());
                    }
                    if self.obey(&line, true)? {
                        return Ok(());
                    }
                }
            }
        }
    }

    fn read_input(&mut self, idle: Duration) -> Result<(), Error> {
        let _watch = self.unlocked.watch(idle, Context::wall_clock, |_| ());
        while let Some(line) = self.context.next_line()? {
            self.unlocked.touch();
            if self.obey(&line, false)? {
                break;
            }
            if self.context.interrupt.asked() {
                return Err(Error::failed("stopped. The commands after this one were not run"));
            }
        }
        Ok(())
    }

    fn editor(&self) -> Result<LineEditor, Error> {
        let words = Words::new(self.seen.clone(), self.registers().unwrap_or_default());
        let unlocked = self.unlocked.clone();
        let at_key = move || {
            unlocked.touch();
            !unlocked.is_locked()
        };
        LineEditor::new(Box::new(move |line| words.complete(line)), Box::new(at_key))
    }

    // Those with entries of their own. What is wrong with them is said by the command that needs them.
    fn registers(&self) -> Result<Vec<String>, Error> {
        let school = self.context.school()?;
        let policy = school.policy_on(self.context.today(&school)?)?;
        let mut registers = school.registers(&policy)?;
        registers.retain(|register| register.kept_by.is_none());
        Ok(registers.into_iter().map(|register| register.id).collect())
    }

    // A question of a command that was left open does not go on for somebody else.
    fn gate(&mut self) {
        let (outer, unlocked) = (self.context.clone(), self.unlocked.clone());
        self.context.prompt = self.context.prompt.through(move || {
            if unlocked.is_locked() {
                unlock(&outer)?;
            }
            unlocked.touch();
            Ok(())
        });
    }

    fn greet(&self) {
        printing::notice("Unlocked. `help` lists the commands, `lock` locks, `quit` leaves.");
        if !self.context.asks_for_passphrase() {
            printing::notice("No lock keeps others out: this identity opens without a question.");
        }
    }

    fn show_urgent(&mut self) {
        let fresh = self.urgent.filter(|(_, counted)| counted.elapsed() < FRESH);
        let urgent = fresh.map_or_else(|| Urgent::count(&self.context), |(urgent, _)| Ok(urgent));
        match urgent {
            Ok(urgent) => {
                let counted = fresh.map_or_else(Instant::now, |(_, counted)| counted);
                self.urgent = Some((urgent, counted));
                let width = self.context.line(&Global::default()).map_or(40, |here| here.width);
                for line in urgent.lines(width.into()) {
                    printing::notice(&line);
                }
            }
            Err(error) => {
                self.urgent = None;
                printing::complain(&error);
            }
        }
    }

    // Whether the session is over.
    fn obey(&mut self, line: &str, watched: bool) -> Result<bool, Error> {
        let code = match line::read(line) {
            Ok(Asked::Nothing) => 0,
            Ok(Asked::Quit) => return Ok(true),
            Ok(Asked::Lock) => {
                self.lock(watched);
                0
            }
            Ok(Asked::Run(cli)) => self.run(*cli, watched)?,
            Err(Refused::Usage(error)) => printing::usage(&error),
            Err(Refused::Error(error)) => printing::error(&error),
        };
        self.worst = self.worst.max(code);
        Ok(false)
    }

    fn lock(&self, watched: bool) {
        self.unlocked.lock();
        if watched {
            clear_screen();
            printing::notice("Locked. Ctrl-C leaves.");
        }
    }

    fn run(&mut self, cli: Cli, watched: bool) -> Result<u8, Error> {
        if cli.command.may_change() {
            self.urgent = None;
        }
        let interrupt = self.context.interrupt.clone();
        let stoppable = watched.then(|| interrupt.command());
        let context = self.context.line(&cli.global);
        let result =
            context.and_then(|context| super::run(&context, cli.command).map(|o| (context, o)));
        drop(stoppable);
        let (context, outcome) = match result {
            Ok(done) => done,
            Err(error) => return Ok(printing::error(&error)),
        };
        let outcome = if watched { self.once_unlocked(outcome)? } else { outcome };
        self.unlocked.touch();
        let code = printing::outcome_seen(&context, &cli.global, outcome, |shown| {
            self.seen.note(&String::from_utf8_lossy(shown));
        });
        if watched && self.unlocked.is_locked() {
            // It locked while this was being written.
            clear_screen();
        }
        Ok(code)
    }

    // An answer that comes after the lock waits for the passphrase.
    fn once_unlocked(&self, outcome: Outcome) -> Result<Outcome, Error> {
        if !self.unlocked.is_locked() {
            return Ok(outcome);
        }
        match unlock(&self.context) {
            Ok(()) => Ok(outcome),
            Err(error) => {
                if let Some(undo) = outcome.undo {
                    undo();
                }
                Err(match outcome.kept {
                    Some(kept) => error.at(&format!("{kept}, but its answer was not shown")),
                    None => error,
                })
            }
        }
    }
}

fn because(why: Why) -> &'static str {
    match why {
        Why::Idle => ", because nobody was here",
        Why::Slept => ", because the computer slept",
    }
}
