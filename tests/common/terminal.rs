//! A terminal with a person at it.

use std::process::Command;

use rexpect::reader::Options;
use rexpect::session::{PtySession, spawn_with_options};

use super::{OSAFE, Place};

/// How long to wait for a question, in milliseconds; a passphrase takes seconds to check.
const PATIENCE: u64 = 30_000;

/// A person at a terminal where the program runs.
pub struct Terminal {
    pub session: PtySession,
    /// What was on the screen so far.
    pub seen: String,
}

impl Terminal {
    /// Starts the program in a terminal of some width; afterwards the shell around it tells the
    /// exit code and whether the terminal shows what is typed.
    pub fn start(place: &Place, columns: u16, arguments: &[&str]) -> Terminal {
        Terminal::start_program(place, columns, OSAFE, arguments)
    }

    /// The same, and the codes by which the program moves the cursor are kept.
    pub fn start_raw(place: &Place, arguments: &[&str]) -> Terminal {
        Terminal::open(place, 100, OSAFE, arguments, false)
    }

    /// The same with another program.
    pub fn start_program(
        place: &Place,
        columns: u16,
        program: &str,
        arguments: &[&str],
    ) -> Terminal {
        Terminal::open(place, columns, program, arguments, true)
    }

    fn open(
        place: &Place,
        columns: u16,
        program: &str,
        arguments: &[&str],
        strip: bool,
    ) -> Terminal {
        let around = format!(
            "stty echo cols {columns} rows 50; trap : INT; \"$@\"; code=$?; \
             echo \"exit code $code, terminal $(stty -a | grep -ow -e '-*echo')\""
        );
        let osafe = place.command(arguments);
        let mut command = Command::new("sh");
        command.args(["-c", &around, "sh", program]).args(arguments);
        command.current_dir(place.path("")).env_clear();
        command.envs(osafe.get_envs().filter_map(|(name, value)| Some((name, value?))));
        command.env_remove("COLUMNS").env("TERM", "xterm");
        let options = Options::new().timeout_ms(Some(PATIENCE)).strip_ansi_escape_codes(strip);
        Terminal { session: spawn_with_options(command, options).unwrap(), seen: String::new() }
    }

    /// Waits for a question and answers it.
    #[track_caller]
    pub fn answer(&mut self, question: &str, keys: &str) {
        self.expect(question);
        self.send(keys);
    }

    /// Presses keys.
    pub fn send(&mut self, keys: &str) {
        self.session.send(keys).unwrap();
        self.session.flush().unwrap();
    }

    /// Waits for a text.
    #[track_caller]
    pub fn expect(&mut self, text: &str) {
        match self.session.exp_string(text) {
            Ok(before) => self.seen.extend([before.as_str(), text]),
            Err(error) => panic!("no {text:?}: {error}\nafter: {}", self.seen),
        }
    }

    /// The end: everything that was on the screen.
    #[track_caller]
    pub fn end(mut self, code: i32) -> String {
        self.expect(&format!("exit code {code}, terminal echo"));
        self.seen.replace('\r', "")
    }
}
