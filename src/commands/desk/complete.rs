//! What the tab key offers: commands, options and closed lists of words from the command tree, the names of
//! the school's registers, and the numbers of incidents that an answer has shown. Never a person's name.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use clap::{Arg, ArgAction, Command, CommandFactory};

use super::line::{LOCK, OUTSIDE, QUIT};
use crate::cli::Cli;
use crate::domain::reference::Reference;

/// The numbers of incidents shown in this session.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen(Arc<Mutex<BTreeSet<Reference>>>);

impl Seen {
    /// Notes every number in the text of an answer.
    pub(super) fn note(&self, answer: &str) {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let words = answer.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
        // As it is written in full: `2021-09` is the version of a policy.
        seen.extend(words.filter_map(|word| {
            word.parse::<Reference>().ok().filter(|reference| reference.to_string() == word)
        }));
    }

    fn all(&self) -> Vec<String> {
        let seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        seen.iter().rev().map(Reference::to_string).collect()
    }
}

/// Completes words of a line.
pub(super) struct Words {
    tree: Command,
    seen: Seen,
    registers: Vec<String>,
}

impl Words {
    /// The words of the command tree, the names of registers, and what is seen later on.
    pub(super) fn new(seen: Seen, registers: Vec<String>) -> Words {
        let mut tree = Cli::command();
        tree.build();
        Words { tree, seen, registers }
    }

    /// The commands that can be run here.
    pub(super) fn commands(&self) -> Vec<String> {
        let names = self.tree.get_subcommands().map(Command::get_name);
        names.filter(|name| !OUTSIDE.contains(name)).map(ToOwned::to_owned).collect()
    }

    /// Where the last word of a line begins, and what it may become.
    pub(super) fn complete(&self, line: &str) -> (usize, Vec<String>) {
        let start = line.rfind([' ', '\t']).map_or(0, |space| space + 1);
        let (before, word) = line.split_at(start);
        let mut found = self.after(before, word);
        found.retain(|candidate| candidate.starts_with(word) && candidate != word);
        (start, found)
    }

    fn after(&self, before: &str, word: &str) -> Vec<String> {
        // Within quotes there is a text, which nobody can guess.
        let Ok(mut words) = shell_words::split(before) else { return Vec::new() };
        if words.first().is_some_and(|word| word == "osafe") {
            words.remove(0);
        }
        let (command, place, open) = walk(&self.tree, &words);
        if let Some(option) = open {
            return self.values(option, word);
        }
        if word.starts_with('-') {
            return options(command);
        }
        if let Some(open) = self.register(&words, place) {
            return open;
        }
        let mut found: Vec<String> = if command.get_name() == self.tree.get_name() {
            let own = [LOCK].into_iter().chain(QUIT).map(ToOwned::to_owned);
            self.commands().into_iter().chain(own).collect()
        } else {
            command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect()
        };
        let positional = command.get_positionals().nth(place).or(command.get_positionals().last());
        found.extend(positional.into_iter().flat_map(|argument| self.values(argument, word)));
        found
    }

    // The first word after a command of registers that takes the name of one.
    fn register(&self, words: &[String], place: usize) -> Option<Vec<String>> {
        let by_name = ["add", "list", "show", "export"];
        let mut words = words.iter().filter(|word| !word.starts_with('-'));
        let is = words.next()? == "register" && by_name.contains(&words.next()?.as_str());
        (is && place == 0).then(|| self.registers.clone())
    }

    fn values(&self, argument: &Arg, word: &str) -> Vec<String> {
        let closed: Vec<String> = argument
            .get_possible_values()
            .iter()
            .map(|value| value.get_name().to_owned())
            .collect();
        let named = |what: &str| argument.get_id().as_str().contains(what);
        if !closed.is_empty() {
            closed
        } else if named("reference") || (named("incident") && starts_a_number(word)) {
            self.seen.all()
        } else {
            Vec::new()
        }
    }
}

// An option `--incident` takes a number in one command and everyday words in another.
fn starts_a_number(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_digit())
}

// The command that the words lead to, how many of its own words they give, and the option that
// still wants its value.
fn walk<'t>(tree: &'t Command, words: &[String]) -> (&'t Command, usize, Option<&'t Arg>) {
    let (mut command, mut place, mut open) = (tree, 0, None);
    for word in words {
        if open.take().is_some() {
            continue;
        }
        if let Some(name) = word.strip_prefix("--") {
            open = command.get_arguments().find(|a| a.get_long() == Some(name) && wants_value(a));
        } else if let Some(name) = word.strip_prefix('-') {
            let is = |a: &&Arg| a.get_short().is_some_and(|short| name == short.to_string());
            open = command.get_arguments().find(|a| is(a) && wants_value(a));
        } else if let Some(inner) = command.find_subcommand(word) {
            (command, place) = (inner, 0);
        } else {
            place += 1;
        }
    }
    (command, place, open)
}

fn wants_value(argument: &Arg) -> bool {
    matches!(argument.get_action(), ArgAction::Set | ArgAction::Append)
}

fn options(command: &Command) -> Vec<String> {
    let shown = command.get_arguments().filter(|argument| !argument.is_hide_set());
    shown.filter_map(Arg::get_long).map(|long| format!("--{long}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offered(line: &str) -> Vec<String> {
        let seen = Seen::default();
        seen.note("2026-0007  Open  Jonah Marchetti\n2026-0012 | 2021-09 | 2026-11-20, 2025-0003.");
        Words::new(seen, vec!["device-exception".into(), "visitors".into()]).complete(line).1
    }

    #[test]
    fn registers_are_offered_by_name() {
        assert_eq!(offered("register add dev"), ["device-exception"]);
        assert_eq!(offered("register list "), ["device-exception", "visitors"]);
        assert_eq!(offered("register add visitors vis"), [""; 0]);
        assert_eq!(offered("review list vis"), [""; 0]);
        assert_eq!(offered("register li"), ["list"]);
    }

    #[test]
    fn commands_and_their_parts_are_offered() {
        assert_eq!(offered("inci"), ["incident"]);
        assert_eq!(offered("osafe inci"), ["incident"]);
        assert_eq!(offered("incident lis"), ["list"]);
        assert_eq!(offered("lo"), ["log", "lock"]);
        assert_eq!(offered("init"), [""; 0], "it is run outside");
        assert!(offered("").len() > 10);
    }

    #[test]
    fn options_and_closed_lists_are_offered() {
        assert_eq!(offered("incident list --sta"), ["--status"]);
        assert_eq!(offered("incident list --status cl"), ["closed"]);
        assert!(
            offered("due --form").contains(&"--format".to_owned()),
            "an option of every command"
        );
        assert_eq!(offered("due --format js"), ["json"]);
        assert_eq!(offered("due --on js"), [""; 0], "a date is no format");
        assert_eq!(offered("--yes due --wi"), ["--within"], "a flag takes no value");
        assert_eq!(offered("review add --title 'due --wi"), [""; 0], "a text");
    }

    #[test]
    fn numbers_are_offered_once_they_were_seen_and_names_never() {
        assert_eq!(offered("incident show "), ["2026-0012", "2026-0007", "2025-0003"]);
        assert_eq!(offered("incident show 2026-00"), ["2026-0012", "2026-0007"]);
        assert_eq!(offered("incident show Jo"), [""; 0]);
        let words = Words::new(Seen::default(), Vec::new());
        assert_eq!(words.complete("incident show 2").1, [""; 0]);
        assert_eq!(words.complete("incident show").0, 9);
    }
}
