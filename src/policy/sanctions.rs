//! The sanction grid: rows of incidents and the actions the policy marks for each.

use serde::Deserialize;

use super::Policy;
use super::about::Always;
use super::lookup::entry;
use crate::domain::action::{Action, Origin};
use crate::domain::clock::Within;
use crate::domain::pattern::{Continuing, ReportedAccident, WantsFirst};
use crate::domain::role::Role;

/// `sanctions.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sanctions {
    /// Whether the policy has a grid, or its sections were read row by row.
    pub kind: Kind,
    /// What the policy says of the marks.
    #[serde(default)]
    pub preamble: String,
    /// Oddities of the whole table.
    #[serde(default)]
    pub notes: Vec<String>,
    /// What the policy says of a child who met something by accident and reported it.
    #[serde(default)]
    pub reported_accident: Option<ReportedAccident>,
    /// The columns, in the policy's order.
    pub action: Vec<Column>,
    /// Rows about children.
    #[serde(default)]
    pub child: Vec<Row>,
    /// Rows about staff.
    #[serde(default)]
    pub staff: Vec<Row>,
    /// Rows about parents and carers.
    #[serde(default)]
    pub parent: Vec<Row>,
    /// Rows about visitors.
    #[serde(default)]
    pub visitor: Vec<Row>,
}

/// Where the rows come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The policy's own table of marks.
    Grid,
    /// The policy has no table; its sections say what must happen.
    Sections,
}

/// A column of the table: one action.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Short name.
    pub id: String,
    /// What it means.
    pub title: String,
    /// A consequence for the person, which a child who reported an accident is never offered.
    #[serde(default)]
    pub sanction: bool,
    /// How long it may take, where the policy or guidance says.
    #[serde(default)]
    pub within: Option<Within>,
    /// Where that limit comes from.
    #[serde(default)]
    pub within_source: Option<String>,
}

/// A row of the table: one kind of incident.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Short name, as `C12`.
    pub id: String,
    /// The kind of incident.
    pub title: String,
    /// Section or line.
    pub source: String,
    /// The marks, in the order of the columns.
    pub actions: Vec<String>,
    /// Which of them the policy wants at once.
    #[serde(default)]
    pub immediate: Vec<String>,
    /// Everyday words by which staff look for it.
    #[serde(default)]
    pub words: Vec<String>,
    /// Oddities of the row.
    #[serde(default)]
    pub notes: Vec<String>,
    /// For a row about carrying on: the rows of which it speaks.
    #[serde(default)]
    pub continues: Vec<String>,
    /// One of its actions that the policy wants only after another.
    #[serde(default)]
    pub wants_first: Option<WantsFirst>,
    /// Whether files may be attached to such a case: never where it can concern an indecent image
    /// of a child, since holding the file would be a crime.
    #[serde(default = "allowed")]
    pub attachments: bool,
}

fn allowed() -> bool {
    true
}

entry!(Row, title);

impl Sanctions {
    /// The rows for a role, in the policy's order.
    #[must_use]
    pub fn rows(&self, role: Role) -> &[Row] {
        match role {
            Role::Child => &self.child,
            Role::Staff => &self.staff,
            Role::Parent => &self.parent,
            Role::Visitor => &self.visitor,
        }
    }

    pub(super) fn rows_mut(&mut self, role: Role) -> &mut Vec<Row> {
        match role {
            Role::Child => &mut self.child,
            Role::Staff => &mut self.staff,
            Role::Parent => &mut self.parent,
            Role::Visitor => &mut self.visitor,
        }
    }

    /// A row by its short name, whatever its case.
    #[must_use]
    pub fn row(&self, role: Role, id: &str) -> Option<&Row> {
        self.rows(role).iter().find(|row| row.id.eq_ignore_ascii_case(id.trim()))
    }

    /// The title of an action.
    #[must_use]
    pub fn action_title<'a>(&'a self, id: &'a str) -> &'a str {
        self.column(id).map_or(id, |column| &column.title)
    }

    fn column(&self, id: &str) -> Option<&Column> {
        self.action.iter().find(|column| column.id == id)
    }

    /// The row of a role about carrying on, with the rows it covers, if the policy has one.
    #[must_use]
    pub fn continuing(&self, role: Role) -> Option<Continuing> {
        let row = self.rows(role).iter().find(|row| !row.continues.is_empty())?;
        let sanctions = self.action.iter().filter(|column| column.sanction);
        Some(Continuing {
            row: row.id.clone(),
            title: row.title.clone(),
            source: row.source.clone(),
            covers: row.continues.clone(),
            sanctions: sanctions.map(|column| column.id.clone()).collect(),
        })
    }

    /// The marks of a row as open actions, in the policy's order. Where the row wants one at once,
    /// that goes before the limit the action has in general.
    #[must_use]
    pub fn marks(&self, row: &Row) -> Vec<Action> {
        row.actions.iter().map(|id| self.mark(row, id)).collect()
    }

    fn mark(&self, row: &Row, id: &str) -> Action {
        let column = self.column(id);
        let immediate = row.immediate.iter().any(|marked| marked == id);
        let general = column.and_then(|column| column.within);
        Action {
            immediate,
            within: if immediate { Some(Within::Immediately) } else { general },
            sanction: column.is_some_and(|column| column.sanction),
            ..Action::open(id, self.action_title(id), &row.source, Origin::Mark)
        }
    }
}

/// One open action for every mark of the row that applies and every always-duty. A duty keeps an
/// id of its own even where it repeats a mark: the policy asks for both.
#[must_use]
pub fn required(
    policy: &Policy,
    sanctions: &Sanctions,
    row: Option<&Row>,
    role: Role,
) -> Vec<Action> {
    let marks = row.map(|row| sanctions.marks(row)).unwrap_or_default();
    let duties: Vec<Action> = policy
        .always(role)
        .map(|always| {
            let taken = marks.iter().any(|mark| mark.id == always.id);
            duty(always, taken)
        })
        .collect();
    marks.into_iter().chain(duties).collect()
}

fn duty(always: &Always, id_is_taken: bool) -> Action {
    let id = if id_is_taken { format!("always-{}", always.id) } else { always.id.clone() };
    Action {
        immediate: always.immediate,
        when: always.when.clone(),
        within: always.within.or(always.immediate.then_some(Within::Immediately)),
        ..Action::open(&id, &always.title, &always.source, Origin::Always)
    }
}
