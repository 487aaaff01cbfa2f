//! Ctrl-C. At a prompt it ends the program with one sentence and the terminal as it was; while
//! something is being written, the write is asked to stop and is undone first; in a session it ends
//! the command.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How long a command of a session has to end after Ctrl-C; then the program ends.
const GRACE: Duration = Duration::from_secs(1);
/// How long a question waits for the signal that stopped it.
const PATIENCE: Duration = Duration::from_secs(2);
const MOMENT: Duration = Duration::from_millis(10);

/// Whether the person has asked to stop; shared with the signal handler.
#[derive(Clone, Debug, Default)]
pub struct Interrupt {
    state: Arc<State>,
}

#[derive(Debug, Default)]
struct State {
    /// A write is going on that will look at `asked`.
    writing: AtomicBool,
    asked: AtomicBool,
    /// Something was saved since the program began.
    kept: AtomicBool,
    /// A command of a session runs: to stop it is not to end the program.
    in_command: AtomicBool,
    terminal: Terminal,
}

/// While this lives, Ctrl-C waits for the writer to notice it.
#[derive(Debug)]
pub struct Writing<'i>(&'i Interrupt);

/// While this lives, Ctrl-C ends a command of a session and not the program.
#[derive(Debug)]
pub struct InCommand<'i>(&'i Interrupt);

/// While this lives, no key stops the program with its secrets in memory.
#[derive(Debug)]
pub struct Held<'i>(&'i Interrupt);

impl Interrupt {
    /// Makes Ctrl-C (and the signals of a closing session) come here.
    #[must_use]
    pub fn install() -> Interrupt {
        let interrupt =
            Interrupt { state: Arc::new(State { terminal: Terminal::now(), ..State::default() }) };
        let state = Arc::clone(&interrupt.state);
        // A second handler cannot be set, and without one Ctrl-C still ends the program.
        ctrlc::set_handler(move || {
            let again = state.asked.swap(true, Ordering::SeqCst);
            if again || !(state.writing.load(Ordering::SeqCst) || state.command_ends()) {
                state.terminal.restore();
                let kept = state.kept.load(Ordering::SeqCst);
                let what =
                    if kept { "What was recorded before is kept" } else { "Nothing was saved" };
                writeln!(std::io::stderr(), "\nosafe: stopped. {what}.").ok();
                // Without the clean-up of an ordinary exit: it would take the cipher library away
                // from under the thread that has a vault open.
                signal_hook::low_level::exit(1);
            }
        })
        .ok();
        interrupt
    }

    /// Says that a write begins, which will ask [`Interrupt::asked`] and undo itself.
    #[must_use]
    pub fn writing(&self) -> Writing<'_> {
        self.state.writing.store(true, Ordering::SeqCst);
        Writing(self)
    }

    /// Says that something was saved, in a command that saves more than once.
    pub fn keep(&self) {
        self.state.kept.store(true, Ordering::SeqCst);
    }

    /// Says that a command of a session begins.
    #[must_use]
    pub fn command(&self) -> InCommand<'_> {
        self.state.in_command.store(true, Ordering::SeqCst);
        InCommand(self)
    }

    /// Says that a session begins.
    #[must_use]
    pub fn hold_terminal(&self) -> Held<'_> {
        self.state.terminal.without_suspending();
        Held(self)
    }

    /// Whether the person has asked to stop.
    #[must_use]
    pub fn asked(&self) -> bool {
        self.state.asked.load(Ordering::SeqCst)
    }

    /// After a question that Ctrl-C stopped: waits for the signal's own handler, which says the
    /// sentence and ends the program, or in a session leaves both to the command.
    pub fn stopped_question(&self) {
        let began = Instant::now();
        let waits = || !(self.asked() && self.state.in_command.load(Ordering::SeqCst));
        while waits() && began.elapsed() < PATIENCE {
            thread::sleep(MOMENT);
        }
    }
}

impl State {
    // Whether a command of a session runs and ends soon. A closing window sends the same signal
    // and no command answers it, so waiting for ever would keep the program.
    fn command_ends(&self) -> bool {
        let began = Instant::now();
        while self.in_command.load(Ordering::SeqCst) && began.elapsed() < GRACE {
            thread::sleep(MOMENT);
        }
        !self.asked.load(Ordering::SeqCst)
    }
}

impl Drop for Writing<'_> {
    fn drop(&mut self) {
        self.0.state.writing.store(false, Ordering::SeqCst);
    }
}

impl Drop for InCommand<'_> {
    fn drop(&mut self) {
        // In this order: the handler, once it sees no command, reads whether it is still asked.
        self.0.state.asked.store(false, Ordering::SeqCst);
        self.0.state.in_command.store(false, Ordering::SeqCst);
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        self.0.state.terminal.restore();
    }
}

/// How the terminal was when the program began. A question hides what is typed or takes single
/// keys; leaving then must not leave the terminal mute.
#[derive(Debug, Default)]
struct Terminal {
    #[cfg(unix)]
    modes: Option<rustix::termios::Termios>,
}

#[cfg(unix)]
impl Terminal {
    fn now() -> Terminal {
        Terminal { modes: rustix::termios::tcgetattr(std::io::stdin()).ok() }
    }

    fn restore(&self) {
        use rustix::termios::{LocalModes, OptionalActions, tcsetattr};
        let Some(mut modes) = self.modes.clone() else { return };
        modes.local_modes |= LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG;
        tcsetattr(std::io::stdin(), OptionalActions::Now, &modes).ok();
        // The cursor is seen, and pasted text is not marked as such.
        std::io::stderr().write_all(b"\x1b[?25h\x1b[?2004l").ok();
    }

    fn without_suspending(&self) {
        use rustix::termios::{OptionalActions, SpecialCodeIndex, tcsetattr};
        let Some(mut modes) = self.modes.clone() else { return };
        modes.special_codes[SpecialCodeIndex::VSUSP] = 0;
        tcsetattr(std::io::stdin(), OptionalActions::Now, &modes).ok();
    }
}

#[cfg(not(unix))]
impl Terminal {
    fn now() -> Terminal {
        Terminal {}
    }

    fn restore(&self) {}

    fn without_suspending(&self) {}
}
