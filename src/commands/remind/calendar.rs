//! The calendar file of everything that has a day.

use std::path::Path;

use super::Reminding;
use crate::domain::calendar_entry::carried_on;
use crate::domain::due::DueItem;
use crate::error::Error;
use crate::files;
use crate::ics;
use crate::store::reminders;

impl Reminding {
    /// Writes the file anew. The entries are kept first: a file that could not be written is made
    /// from them by the next run, and nothing in it has moved meanwhile.
    pub(super) fn write_calendar(&mut self, path: &Path, items: &[DueItem]) -> Result<(), Error> {
        let known = reminders::calendar(&self.vault)?;
        let now = self.now.to_utc();
        let place = self.vault.about().id.clone();
        let mut items = items.to_vec();
        for item in &mut items {
            self.policy.role_title(&item.owner).to_owned().clone_into(&mut item.owner);
        }
        let entries = carried_on(known.clone(), &items, &place, self.on, now);
        let mut before = known;
        before.sort_by(|a, b| (a.due, &a.uid).cmp(&(b.due, &b.uid)));
        if entries != before {
            reminders::keep_calendar(&mut self.vault, now, &entries)?;
        }
        let text = ics::calendar(&self.school.settings().name, &entries);
        if std::fs::read(path).is_ok_and(|there| there == text.as_bytes()) {
            return Ok(());
        }
        files::replace(path, text.as_bytes()).map_err(|e| Error::file(path, &e))
    }
}
