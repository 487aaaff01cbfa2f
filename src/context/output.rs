//! Where a whole answer may go.

use std::fs;
use std::path::Path;

use crate::cli::Global;
use crate::error::Error;
use crate::school::School;

/// An answer must not take the place of a vault, a key or a log by a slip of the keyboard. This is
/// looked at before anything is recorded: an answer that cannot be written would be asked twice.
pub(super) fn check_output(global: &Global, folder: &Path) -> Result<(), Error> {
    let Some(named) = &global.output else { return Ok(()) };
    let (output, shown) = (&folder.join(named), named.display());
    if output.parent().is_some_and(|folder| !folder.is_dir()) {
        return Err(Error::usage(format!("the folder of `{shown}` does not exist")));
    }
    if let Ok(found) = fs::symlink_metadata(output) {
        let keeps = School::nearest(output).is_some()
            || [&global.identity, &global.passphrase_file]
                .into_iter()
                .flatten()
                .any(|kept| folder.join(kept) == *output);
        let what = if found.is_symlink() { "a link" } else { "no file" };
        if !found.is_file() && !found.is_dir() {
            return Err(Error::usage(format!("`{shown}` is {what}, and is not written over"))
                .hint("Name a file."));
        }
        if keeps || !global.yes {
            let hint = if keeps {
                "Write it to another place."
            } else {
                "Name another file, or say `--yes` to replace it."
            };
            return Err(Error::usage(format!("`{shown}` is there already")).hint(hint));
        }
    }
    crate::files::check_writable(output).map_err(|e| Error::file(output, &e))
}
