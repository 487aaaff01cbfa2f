//! What is urgent, in a line before each prompt. Counts only: nobody's name is on a screen that was
//! not asked for it.

use crate::commands::{due, inbox, open_if_member};
use crate::context::Context;
use crate::error::Error;
use crate::store::incidents;
use crate::vault::VaultKind;

/// How many of each wait. What the identity cannot open is not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Urgent {
    /// Past their day.
    pub overdue: usize,
    /// Due today.
    pub due: usize,
    /// Open actions that are marked immediate.
    pub immediate: usize,
    /// Concerns that nobody has taken up.
    pub inbox: usize,
}

impl Urgent {
    /// Counts, which is written down as every look is.
    ///
    /// # Errors
    /// When a vault of the identity's cannot be read.
    pub fn count(context: &Context) -> Result<Urgent, Error> {
        let school = context.school()?;
        let now = context.local_now(&school)?;
        let (overdue, due) = due::counts(context, &school)?.unwrap_or_default();
        let mut urgent = Urgent { overdue, due, ..Urgent::default() };
        let identity = context.identity()?;
        let mut has_cases = false;
        for kind in VaultKind::CASES {
            if let Some(mut vault) = open_if_member(&school, kind, &identity)? {
                urgent.immediate += incidents::immediate(&mut vault, now.to_utc())?;
                has_cases = true;
            }
        }
        if has_cases {
            urgent.inbox = inbox::waiting(context)?;
        }
        Ok(urgent)
    }

    /// The line, or several where the terminal is narrow; none when nothing is urgent.
    #[must_use]
    pub fn lines(&self, width: usize) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for part in self.parts() {
            match lines.last_mut() {
                None => lines.push(format!("Urgent: {part}")),
                Some(line) if line.len() + part.len() + 3 <= width => {
                    line.push_str(", ");
                    line.push_str(&part);
                }
                Some(line) => {
                    line.push(',');
                    lines.push(format!("  {part}"));
                }
            }
        }
        lines
    }

    fn parts(&self) -> impl Iterator<Item = String> {
        let immediate = match self.immediate {
            1 => "1 immediate action open".to_owned(),
            many => format!("{many} immediate actions open"),
        };
        [
            (self.inbox, format!("{} in the inbox", self.inbox)),
            (self.immediate, immediate),
            (self.overdue, format!("{} overdue", self.overdue)),
            (self.due, format!("{} due today", self.due)),
        ]
        .into_iter()
        .filter_map(|(count, text)| (count > 0).then_some(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_urgent_is_no_line() {
        assert_eq!(Urgent::default().lines(40), [""; 0]);
    }

    #[test]
    fn it_fits_the_terminal() {
        let urgent = Urgent { overdue: 12, due: 3, immediate: 1, inbox: 4 };
        assert_eq!(
            urgent.lines(100),
            ["Urgent: 4 in the inbox, 1 immediate action open, 12 overdue, 3 due today"]
        );
        let lines = urgent.lines(40);
        assert!(lines.iter().all(|line| line.len() <= 40), "{lines:?}");
        assert_eq!(
            lines,
            ["Urgent: 4 in the inbox,", "  1 immediate action open, 12 overdue,", "  3 due today"]
        );
    }
}
