//! Sealed concerns: what was sent, what waits, and one as it was written.

use std::path::Path;

use chrono::{DateTime, FixedOffset};

use super::incidents::{actions_table, concern_sections};
use super::{Cell, Column, Report, Section, Table, advice};
use crate::domain::action::{Action, most_urgent_first};
use crate::domain::incident::RowTaken;
use crate::domain::moment::Moment;
use crate::domain::receipt::Receipt;
use crate::domain::submission::{Addressee, Sender, Submission};
use crate::school::School;
use crate::store::concerns::Kept;
use crate::vault::VaultKind;
use crate::vault::identity::Card;
use crate::vault::inbox::Letter;

/// A concern that was sealed and dropped in the inbox.
#[derive(Debug)]
pub struct Sent {
    /// Its receipt.
    pub receipt: Receipt,
    /// The vault it belongs to.
    pub kind: VaultKind,
    /// Who can read it.
    pub to: Vec<Card>,
    /// The number of the members list it was sealed by.
    pub list: u32,
    /// What else the sender should know.
    pub remarks: Vec<String>,
}

impl Sent {
    /// Who can read it, with their offices.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        self.to.iter().map(|card| format!("{} ({})", card.name, card.office.title())).collect()
    }
}

/// What `osafe log` answers to somebody who cannot open the records. `dsl` is somebody who can
/// open others.
#[must_use]
pub fn sealed(
    sent: &Sent,
    row: Option<&RowTaken>,
    policy: &str,
    actions: &[Action],
    dsl: bool,
) -> Report {
    let (now, later): (Vec<Action>, Vec<Action>) =
        most_urgent_first(actions.to_vec()).into_iter().partition(|action| action.immediate);
    let row = row.map_or_else(
        || "No row of the policy's table".to_owned(),
        |row| format!("{}  {} ({})", row.id, row.title, row.source),
    );
    let card = Table::card("concern")
        .field(Column::text("receipt", "Receipt"), sent.receipt.to_string())
        .field(Column::text("list", "By list"), format!("number {}, signed", sent.list))
        .field(Column::text("row", "Policy row"), row)
        .field(Column::text("policy", "Policy"), policy);
    let mut report = Report::new(format!("The concern is sealed: {}", sent.receipt))
        .section(Section::new().table(card))
        .section(Section::titled("Sealed to").table(recipients(sent)));
    if !actions.is_empty() {
        report = report
            .section(Section::titled("At once").table(actions_table("at-once", &now)))
            .section(Section::titled("Then").table(actions_table("then", &later)));
    }
    let report = report
        .note(
            "Only those it is sealed to can read it; you cannot. Note the receipt: with it they \
             find the concern.",
        )
        .note(format!(
            "A child in danger cannot wait for somebody to open an inbox: tell {} in person, or \
             call 999.",
            advice::whom_to_tell(sent.kind)
        ));
    let report = match sent.kind {
        VaultKind::Staff => report.note(
            "Whom else in the school to tell, also where an action above names somebody, is for \
             those it is sealed to to decide: say nothing to anybody whom it is about.",
        ),
        _ => report,
    };
    match sent.kind {
        VaultKind::Head => report.note(
            "It is about the head: the chair of governors alone. What the policy asks for is for \
             the chair to begin: tell nobody else in the school.",
        ),
        VaultKind::Staff if dsl => report.note(
            "It is about a member of staff, so it is not in casework: those who hold such records \
             take it on.",
        ),
        _ => report,
    }
}

fn recipients(sent: &Sent) -> Table {
    let columns = [Column::text("name", "Name"), Column::text("office", "Office")];
    let rows =
        sent.to.iter().map(|card| [Cell::from(card.name.as_str()), card.office.title().into()]);
    Table::new("sealed-to", columns).rows(rows)
}

/// A concern that waits, without anything that a passer-by should read.
#[derive(Debug)]
pub struct Waiting {
    receipt: Receipt,
    written: DateTime<FixedOffset>,
    from: String,
    about: &'static str,
    vault: Addressee,
}

impl From<&Letter> for Waiting {
    fn from(letter: &Letter) -> Waiting {
        let submission = &letter.submission;
        Waiting {
            receipt: letter.receipt.clone(),
            written: submission.written,
            from: sender(&submission.from),
            about: submission.concern.role.map_or("not said", crate::domain::role::Role::phrase),
            vault: submission.vault,
        }
    }
}

/// A file that cannot be read, or not be taken again, and why.
#[derive(Debug)]
pub struct Odd {
    /// Its name.
    pub file: String,
    /// Why.
    pub why: String,
}

/// What waits, what cannot be read, and with `kept` what was taken before.
#[must_use]
pub fn list(school: &School, waiting: &[Waiting], odd: &[Odd], kept: Option<&[Kept]>) -> Report {
    let columns = [
        Column::text("receipt", "Receipt"),
        Column::text("written", "Written"),
        Column::text("from", "From (unverified)"),
        Column::text("about", "About"),
        Column::text("vault", "For"),
    ];
    let rows = waiting.iter().map(|waiting| {
        [
            Cell::from(waiting.receipt.to_string()),
            waiting.written.into(),
            waiting.from.as_str().into(),
            waiting.about.into(),
            waiting.vault.to_string().into(),
        ]
    });
    let mut report = Report::new("Inbox")
        .about("School", &school.settings().name)
        .section(Section::titled("Waiting").table(Table::new("waiting", columns).rows(rows)));
    if !odd.is_empty() {
        report = report.section(Section::titled("Cannot be read or taken").table(odd_table(odd)));
    }
    match kept {
        Some(kept) => report.section(Section::titled("Taken").table(kept_table(kept))),
        None => report,
    }
}

fn odd_table(odd: &[Odd]) -> Table {
    let columns = [Column::text("file", "File"), Column::text("why", "Why")];
    let rows = odd.iter().map(|odd| [Cell::from(odd.file.as_str()), odd.why.as_str().into()]);
    Table::new("unreadable", columns).rows(rows)
}

fn kept_table(kept: &[Kept]) -> Table {
    let columns = [
        Column::text("receipt", "Receipt"),
        Column::text("state", "State"),
        Column::text("incident", "Incident"),
        Column::text("at", "When"),
        Column::text("by", "By"),
    ];
    Table::new("taken", columns).rows(kept.iter().map(|kept| {
        [
            Cell::from(kept.receipt.to_string()),
            kept.state.to_string().into(),
            kept.incident.map_or(Cell::Empty, |incident| incident.to_string().into()),
            kept.at.into(),
            kept.by.name.as_str().into(),
        ]
    }))
}

fn sender(from: &Sender) -> String {
    match from.office {
        Some(office) => format!("{} ({})", from.name, office.title()),
        None => from.name.clone(),
    }
}

/// One concern as it was written.
#[must_use]
pub fn show(receipt: &Receipt, submission: &Submission) -> Report {
    let report = Report::new(format!("Concern {receipt}"))
        .about("State", "waiting")
        .about("From (unverified)", sender(&submission.from))
        .about("Written", Moment::Time(submission.written).in_words())
        .about("For", submission.vault.to_string());
    concern(report, submission)
}

/// One that was taken, as it was written.
#[must_use]
pub fn kept(kept: &Kept) -> Report {
    let mut report = Report::new(format!("Concern {}", kept.receipt))
        .about("State", kept.state.to_string())
        .about("By", format!("{}, {}", kept.by.name, kept.by.office.title()))
        .about("When", Moment::Time(kept.at).in_words());
    if let Some(incident) = kept.incident {
        report = report.about("Incident", incident.to_string());
    }
    if let Some(reason) = &kept.reason {
        report = report.section(Section::titled("Set aside, because").paragraph(reason));
    }
    let submission = &kept.submission;
    let report = report
        .about("From (unverified)", sender(&submission.from))
        .about("Written", Moment::Time(submission.written).in_words());
    concern(report, submission)
}

fn concern(report: Report, submission: &Submission) -> Report {
    concern_sections(report, &submission.concern).note(
        "Nothing proves who sent it: speak to the person named before you rely on it. The words \
         are theirs, as sealed.",
    )
}

/// What was brought from a kit.
#[must_use]
pub fn collected(kit: &Path, moved: usize, left: &[Odd]) -> Report {
    let card = Table::card("collected")
        .field(Column::text("kit", "Kit"), kit.display().to_string())
        .field(Column::number("moved", "Brought to the inbox"), moved.to_string());
    let report = Report::new("Collected").section(Section::new().table(card));
    if left.is_empty() {
        return report;
    }
    report.section(Section::titled("Left there").table(odd_table(left)))
}
