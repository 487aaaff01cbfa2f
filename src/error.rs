//! Everything that can go wrong, worded for the person at the keyboard. This is the one place
//! where the errors of the layers below become sentences with a hint.

use std::fmt;
use std::io;

use crate::domain::agreement::AgreementFault;
use crate::domain::book::BookFault;
use crate::domain::case::CaseFault;
use crate::domain::disclosure::DisclosureFault;
use crate::domain::holder::HolderFault;
use crate::domain::moment::DateError;
use crate::domain::procedure::StepFault;
use crate::domain::reference::NotAReference;
use crate::domain::register::entry::RegisterFault;
use crate::domain::register::value::FieldFault;
use crate::domain::roll::{NotOnRoll, RollFault};
use crate::domain::training::TrainingFault;
use crate::policy::PolicyError;
use crate::sheet::SheetFault;
use crate::store::StoreError;
use crate::vault::VaultError;

/// What kind of failure, which decides the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It could not be done: exit code 1.
    Failed,
    /// A passphrase that may be asked for again: exit code 1.
    WrongPassphrase,
    /// A vault that is not the person's: exit code 1.
    NotAMember,
    /// It was asked for wrongly: exit code 2.
    Usage,
}

/// One failure as it is shown: what and where, why, and what would be right.
#[derive(Debug)]
pub struct Error {
    kind: Kind,
    message: String,
    hint: Option<String>,
}

impl Error {
    /// Something that could not be done.
    pub fn failed(message: impl Into<String>) -> Error {
        Error { kind: Kind::Failed, message: message.into(), hint: None }
    }

    /// Something asked for wrongly.
    pub fn usage(message: impl Into<String>) -> Error {
        Error { kind: Kind::Usage, message: message.into(), hint: None }
    }

    /// A file that could not be used; `path` is the person's own and may be shown.
    #[must_use]
    pub fn file(path: &std::path::Path, error: &io::Error) -> Error {
        let name = path.display();
        match error.kind() {
            io::ErrorKind::NotFound => Error::failed(format!("there is no file `{name}`")),
            io::ErrorKind::AlreadyExists => Error::failed(format!("`{name}` is there already")),
            io::ErrorKind::PermissionDenied => {
                Error::failed(format!("`{name}` may not be used by you: permission denied"))
            }
            io::ErrorKind::StorageFull => Error::failed("the disk is full")
                .hint("Make room and try again. Nothing is half written."),
            _ => Error::failed(format!("`{name}` cannot be used: {}", in_words(error))),
        }
    }

    /// Adds what would be right.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Error {
        self.hint = Some(hint.into());
        self
    }

    /// Says in front where it happened.
    #[must_use]
    pub fn at(mut self, place: &str) -> Error {
        self.message = format!("{place}: {}", self.message);
        self
    }

    /// The exit code: 1 failed, 2 wrong usage.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self.kind {
            Kind::Failed | Kind::WrongPassphrase | Kind::NotAMember => 1,
            Kind::Usage => 2,
        }
    }

    /// Whether asking for the passphrase again may help.
    #[must_use]
    pub fn is_wrong_passphrase(&self) -> bool {
        self.kind == Kind::WrongPassphrase
    }

    /// Whether it is about a vault that the person cannot open.
    #[must_use]
    pub fn is_not_a_member(&self) -> bool {
        self.kind == Kind::NotAMember
    }

    /// What would be right, if there is more to say.
    #[must_use]
    pub fn hint_text(&self) -> Option<&str> {
        self.hint.as_deref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

// "No such file or directory (os error 2)" without the number.
fn in_words(error: &io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_lowercase()
}

impl From<VaultError> for Error {
    fn from(error: VaultError) -> Error {
        use VaultError as V;
        let shown = Error::failed(error.to_string());
        match error {
            V::WrongPassphrase => Error { kind: Kind::WrongPassphrase, ..shown }
                .hint("Try again. Nothing was opened or changed."),
            V::NoPassphrase => {
                Error::usage(shown.message).hint("Give `--passphrase-file FILE`, or run it in a terminal.")
            }
            V::NotACard => shown.hint("A card is what `osafe member new --card FILE` writes."),
            V::NotAnIdentity => {
                shown.hint("`--identity` takes the file that `osafe init` or `osafe member new` made.")
            }
            V::NotAMember(_) => Error { kind: Kind::NotAMember, ..shown }.hint(
                "Give the identity of a member with `--identity`; `osafe member list` shows who they are.",
            ),
            V::NotMade(_) => shown.hint(
                "It is made when the head and the chair of governors are made members: `osafe member add`.",
            ),
            V::Missing(..) => shown.hint("Restore the school folder from a backup; do not mix files."),
            V::NotAVault(_) | V::Damaged(_) | V::DamagedFile | V::Envelope(_) | V::MalformedKey => {
                shown.hint("Restore the school folder from a backup. Nothing was changed.")
            }
            V::Newer(..) => shown.hint("Install the newer osafe. Nothing was changed."),
            V::MembersMissing => shown.hint(
                "Put it back from a backup, with the folder it lies in; in a kit: `osafe kit DIR` makes it anew.",
            ),
            V::MembersUnsigned | V::MembersChanged(_) => shown.hint(
                "Somebody may have changed who can read casework: speak to the DSL before going on.",
            ),
            V::MembersUntrusted | V::MembersOlder => shown.hint(
                "Nothing was sent. Ask the DSL in person; if they changed the list, `osafe member trust` takes it.",
            ),
            V::Network(_) => shown
                .hint("Choose a folder on a disk of this machine; a share can corrupt the records."),
            V::Busy => shown.hint("Wait for it to end and try again. Nothing was changed."),
            V::DiskFull | V::DiskFailed => shown.hint("Make room and try again. Nothing was changed."),
            V::ReadOnly => shown.hint("Check who owns the school folder. Nothing was changed."),
V::File(error) => match error.kind() {
                io::ErrorKind::StorageFull => Error::failed("the disk is full")
                    .hint("Make room and try again. Nothing is half written."),
                _ => Error::failed(in_words(&error)),
            },
            _ => shown,
        }
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Error {
        match error {
            StoreError::Vault(error) => error.into(),
            StoreError::WhichPerson(people) => {
                // Numbers and classes, no name: an error may end up in a log.
                let shown: Vec<String> = people
                    .iter()
                    .map(|person| {
                        let class = person.class.as_deref().unwrap_or("no class known");
                        format!("{} ({class})", person.id)
                    })
                    .collect();
                Error::usage("a name in `people` fits somebody known, but not for sure").hint(format!(
                    "Nothing was saved. Say in `person` who it is: {}, or `new`; a number of the roll may follow. `osafe people \
                     find` shows them.",
                    shown.join(", ")
                ))
            }
            StoreError::ConcernTaken(..) => Error::failed(error.to_string())
                .hint("Nothing was changed. `osafe inbox show RECEIPT` shows it."),
            StoreError::SomebodyElse(_) => Error::usage(error.to_string()).hint(
                "Nothing was saved. `osafe people find -` shows who has which number; leave it out, or say `new`.",
            ),
            StoreError::Custody(fault) => {
                Error::usage(fault.to_string()).hint("Nothing was saved.")
            }
            StoreError::Book(fault) => fault.into(),
            StoreError::Roll(fault) => fault.into(),
            StoreError::Meanwhile(_) => {
                Error::failed(error.to_string()).hint("Nothing was saved. Try it again.")
            }
            StoreError::Register(fault) => fault.into(),
            StoreError::Agreement(fault) => fault.into(),
            StoreError::Damaged(_) => Error::failed(error.to_string())
                .hint("`osafe audit verify` says which entry it is. Keep the folder as it is, and take a copy."),
            other => Error::failed(other.to_string()),
        }
    }
}

impl From<StepFault> for Error {
    fn from(fault: StepFault) -> Error {
        Error::usage(fault.to_string()).hint("Nothing was saved.")
    }
}

impl From<PolicyError> for Error {
    fn from(error: PolicyError) -> Error {
        let shown = Error::failed(error.to_string());
        match error {
            PolicyError::Unknown(_) => {
                let names: Vec<&str> = crate::policy::Policy::built_in_names().collect();
                Error::usage(shown.message)
                    .hint(format!("The policies that come with osafe are: {}.", names.join(", ")))
            }
            PolicyError::Missing(_) => {
                let files = crate::policy::FILES.join(", ");
                shown.hint(format!("A policy pack has these files: {files}."))
            }
            _ => shown.hint("Mend the file; nothing of it is used until it is right."),
        }
    }
}

impl From<CaseFault> for Error {
    fn from(fault: CaseFault) -> Error {
        let text = fault.to_string();
        match fault {
            CaseFault::Closed(reference) => Error::failed(text).hint(format!(
                "Open it again with `osafe incident reopen {reference}`. Nothing was changed."
            )),
            CaseFault::NotClosed(_)
            | CaseFault::Settled(..)
            | CaseFault::OpenActions(..)
            | CaseFault::Undecided(_) => Error::failed(text),
            _ => Error::usage(text),
        }
    }
}

impl From<BookFault> for Error {
    fn from(fault: BookFault) -> Error {
        let hint = match fault {
            BookFault::Missing(_) => {
                "Nothing was saved. Run it in a terminal to be asked, or see its `--help`."
            }
            BookFault::Overlap(_) => {
                "Nothing was saved. `osafe filter names list` shows it; `osafe filter names end` ends it."
            }
            _ => "Nothing was saved.",
        };
        let text = fault.to_string();
        let error = match fault {
            BookFault::Over(..) => Error::failed(text),
            _ => Error::usage(text),
        };
        error.hint(hint)
    }
}

impl From<SheetFault> for Error {
    fn from(fault: SheetFault) -> Error {
        let text = fault.to_string();
        let remedy = match fault {
            SheetFault::Own(_) => return Error::failed(text),
            SheetFault::Empty => "Export the list again.",
            SheetFault::NoColumn(names) => {
                let role = names.iter().any(|name| name == "Role");
                if role {
                    "Give `--role`, or add the column."
                } else {
                    "Add the column and try again."
                }
            }
            SheetFault::TooManyRows(_) => "Give it in parts.",
            SheetFault::OpenQuote(_) => "Put that line right.",
            SheetFault::MixedDates(..) => {
                "Export the list again with all dates in one order, or write them as 2026-09-01."
            }
            SheetFault::UnclearDates(_) => "Say it: `--dates dmy` or `--dates mdy`.",
        };
        Error::usage(text).hint(format!("{remedy} Nothing was saved."))
    }
}

impl From<HolderFault> for Error {
    fn from(fault: HolderFault) -> Error {
        Error::usage(fault.to_string())
            .hint("`osafe people holders` shows who holds what. Nothing was saved.")
    }
}

impl From<TrainingFault> for Error {
    fn from(fault: TrainingFault) -> Error {
        Error::usage(fault.to_string()).hint("Nothing was saved.")
    }
}

impl From<RollFault> for Error {
    fn from(fault: RollFault) -> Error {
        Error::usage(fault.to_string()).hint("Nothing was saved.")
    }
}

impl From<NotOnRoll> for Error {
    fn from(error: NotOnRoll) -> Error {
        Error::usage(error.to_string()).hint("`osafe people roll` lists them.")
    }
}

impl From<AgreementFault> for Error {
    fn from(fault: AgreementFault) -> Error {
        Error::usage(fault.to_string()).hint("Nothing was saved.")
    }
}

impl From<FieldFault> for Error {
    fn from(fault: FieldFault) -> Error {
        RegisterFault::Field(fault).into()
    }
}

impl From<RegisterFault> for Error {
    fn from(fault: RegisterFault) -> Error {
        let text = fault.to_string();
        match fault {
            RegisterFault::KeptBy(_, command) => Error::usage(text)
                .hint(format!("See `osafe {command} --help`. Nothing was saved.")),
            RegisterFault::Field(FieldFault::Missing(_)) => Error::usage(text).hint(
                "Nothing was saved. Run it in a terminal to be asked, or give `--field NAME=VALUE` or `--json FILE`.",
            ),
            RegisterFault::Over(..) => Error::failed(text).hint("Nothing was saved."),
            _ => Error::usage(text).hint("Nothing was saved."),
        }
    }
}

impl From<DisclosureFault> for Error {
    fn from(fault: DisclosureFault) -> Error {
        let text = fault.to_string();
        match fault {
            DisclosureFault::NotMade(id) => Error::failed(text).hint(format!(
                "Make it with `osafe disclose pack {id} -o DIR`. Nothing was changed."
            )),
            DisclosureFault::Over(..) | DisclosureFault::NotSent(_) => Error::failed(text),
            _ => Error::usage(text).hint("Nothing was changed."),
        }
    }
}

impl From<NotAReference> for Error {
    fn from(error: NotAReference) -> Error {
        Error::usage(error.to_string())
    }
}

impl From<DateError> for Error {
    fn from(error: DateError) -> Error {
        Error::usage(error.to_string())
    }
}

impl From<crate::render::RenderError> for Error {
    fn from(error: crate::render::RenderError) -> Error {
        Error::failed(error.to_string())
    }
}
