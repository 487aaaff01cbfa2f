//! Ctrl-C. At a prompt it ends the program with one sentence and the terminal as it was; while
//! something is being written, the write is asked to stop and is undone first.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

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
}

/// While this lives, Ctrl-C waits for the writer to notice it.
#[derive(Debug)]
pub struct Writing<'i>(&'i Interrupt);

impl Interrupt {
    /// Makes Ctrl-C (and the signals of a closing session) come here.
    #[must_use]
    pub fn install() -> Interrupt {
        let interrupt = Interrupt::default();
        let state = Arc::clone(&interrupt.state);
        // A second handler cannot be set, and without one Ctrl-C still ends the program.
        ctrlc::set_handler(move || {
            let again = state.asked.swap(true, Ordering::SeqCst);
            if !state.writing.load(Ordering::SeqCst) || again {
                restore_terminal();
                let kept = state.kept.load(Ordering::SeqCst);
                let what =
                    if kept { "What was recorded before is kept" } else { "Nothing was saved" };
                writeln!(std::io::stderr(), "\nosafe: stopped. {what}.").ok();
                std::process::exit(1);
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

    /// Whether the person has asked to stop.
    #[must_use]
    pub fn asked(&self) -> bool {
        self.state.asked.load(Ordering::SeqCst)
    }
}

impl Drop for Writing<'_> {
    fn drop(&mut self) {
        self.0.state.writing.store(false, Ordering::SeqCst);
    }
}

// A passphrase prompt hides what is typed; leaving then must not leave the terminal mute.
#[cfg(unix)]
fn restore_terminal() {
    use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
    let stdin = std::io::stdin();
    if let Ok(mut modes) = tcgetattr(&stdin) {
        modes.local_modes |= LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG;
        tcsetattr(&stdin, OptionalActions::Now, &modes).ok();
    }
    std::io::stderr().write_all(b"\x1b[?25h").ok();
}

#[cfg(not(unix))]
fn restore_terminal() {}
