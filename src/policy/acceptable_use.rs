//! Acceptable use: which technology and which use of the internet is allowed to whom, the police
//! list and the sanctions list. Where the policy's table and its prose differ, both are shown and
//! the stricter answer stands.

use serde::{Deserialize, Serialize};

use super::lookup::entry;
use crate::domain::role::Role;

/// `acceptable-use.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AcceptableUse {
    /// Oddities of the tables as a whole.
    #[serde(default)]
    pub notes: Vec<String>,
    /// Technologies, in the policy's order.
    #[serde(default)]
    pub technology: Vec<Technology>,
    /// Uses of the internet, in the policy's order.
    #[serde(default, rename = "use")]
    pub uses: Vec<Use>,
    /// What the police are informed of.
    #[serde(default)]
    pub police: Option<List>,
    /// What sanctions or disciplinary procedures follow from.
    #[serde(default)]
    pub sanctions: Option<List>,
}

/// The policy's answer, from the loosest to the strictest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Permission {
    /// Allowed.
    Allowed,
    /// Allowed at certain times.
    CertainTimes,
    /// Allowed for selected staff.
    SelectedStaff,
    /// Allowed for people named for it.
    NominatedUsers,
    /// Allowed with permission.
    WithPermission,
    /// Not allowed.
    NotAllowed,
    /// The policy gives no single answer.
    SeeNotes,
}

impl Permission {
    /// As people say it.
    #[must_use]
    pub fn in_words(self) -> &'static str {
        match self {
            Permission::Allowed => "allowed",
            Permission::CertainTimes => "allowed at certain times",
            Permission::SelectedStaff => "allowed for selected staff",
            Permission::NominatedUsers => "allowed for nominated users",
            Permission::WithPermission => "allowed with permission",
            Permission::NotAllowed => "not allowed",
            Permission::SeeNotes => "see the notes",
        }
    }
}

/// A row of the table of technologies.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Technology {
    /// Short name.
    pub id: String,
    /// What.
    pub title: String,
    /// Section or line.
    pub source: String,
    /// Everyday words for it.
    #[serde(default)]
    pub words: Vec<String>,
    /// For staff and other adults.
    pub staff: Permission,
    /// For children.
    pub child: Permission,
    /// Oddities.
    #[serde(default)]
    pub notes: Vec<String>,
    /// Where the policy's prose says more or something else.
    #[serde(default)]
    pub prose: Vec<Prose>,
}

/// What the policy's prose says of a technology.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prose {
    /// For whom.
    pub roles: Vec<Role>,
    /// Its answer.
    pub answer: Permission,
    /// What it says.
    pub text: String,
    /// Section or line.
    pub source: String,
}

/// A row of the table of internet uses.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Use {
    /// Short name.
    pub id: String,
    /// What.
    pub title: String,
    /// Section or line.
    pub source: String,
    /// Everyday words for it.
    #[serde(default)]
    pub words: Vec<String>,
    /// Every mark of the row.
    pub answers: Vec<Permission>,
    /// Oddities.
    #[serde(default)]
    pub notes: Vec<String>,
}

/// A list of things with consequences.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// What users must not do with the items.
    pub verbs: Vec<String>,
    /// Section or line.
    pub source: String,
    /// The items, in the policy's order.
    pub items: Vec<ListItem>,
}

/// An item of a list.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListItem {
    /// Short name.
    pub id: String,
    /// What.
    pub title: String,
    /// Section or line.
    pub source: String,
    /// Everyday words for it.
    #[serde(default)]
    pub words: Vec<String>,
}

/// One answer for one role.
#[derive(Clone, Debug)]
pub struct Item {
    /// Short name.
    pub id: String,
    /// What.
    pub title: String,
    /// The strictest answer that the policy gives.
    pub answer: Permission,
    /// Section or line of that answer.
    pub source: String,
    /// Everything else that the policy says of it.
    pub notes: Vec<String>,
    words: Vec<String>,
}

entry!(Item, title);

impl AcceptableUse {
    /// Every answer for a role, in the policy's order: technologies, uses, the two lists.
    #[must_use]
    pub fn items(&self, role: Role) -> Vec<Item> {
        let technologies = self.technology.iter().map(|technology| technology.item(role));
        let uses = self.uses.iter().map(Use::item);
        let police = self.police.iter().flat_map(|list| list.items("The police are informed."));
        let sanctions = self
            .sanctions
            .iter()
            .flat_map(|list| list.items("Sanctions or disciplinary procedures follow."));
        technologies.chain(uses).chain(police).chain(sanctions).collect()
    }
}

impl Technology {
    fn item(&self, role: Role) -> Item {
        let table = if role == Role::Child { self.child } else { self.staff };
        let prose: Vec<&Prose> =
            self.prose.iter().filter(|prose| prose.roles.contains(&role)).collect();
        let mut answer = (table, &self.source);
        for prose in &prose {
            if prose.answer > answer.0 {
                answer = (prose.answer, &prose.source);
            }
        }
        let mut notes = Vec::new();
        if !prose.is_empty() {
            notes.push(format!("Row: {} ({})", table.in_words(), self.source));
            notes.extend(
                prose.iter().map(|prose| format!("Text: {} ({})", prose.text, prose.source)),
            );
        }
        notes.extend(self.notes.iter().cloned());
        Item {
            id: self.id.clone(),
            title: self.title.clone(),
            answer: answer.0,
            source: answer.1.clone(),
            notes,
            words: self.words.clone(),
        }
    }
}

impl Use {
    // A row with two marks allows some people what it forbids the others.
    fn item(&self) -> Item {
        let loosest = self.answers.iter().min().copied().unwrap_or(Permission::SeeNotes);
        let strictest = self.answers.iter().max().copied().unwrap_or(Permission::SeeNotes);
        let mut notes = self.notes.clone();
        if loosest != strictest {
            notes.insert(0, format!("Marked {} and {}", loosest.in_words(), strictest.in_words()));
        }
        Item {
            id: self.id.clone(),
            title: self.title.clone(),
            answer: loosest,
            source: self.source.clone(),
            notes,
            words: self.words.clone(),
        }
    }
}

impl List {
    fn items(&self, consequence: &str) -> impl Iterator<Item = Item> {
        let note = format!("{consequence} It covers: {}. ({})", self.verbs.join(", "), self.source);
        self.items.iter().map(move |item| Item {
            id: item.id.clone(),
            title: item.title.clone(),
            answer: Permission::NotAllowed,
            source: item.source.clone(),
            notes: vec![note.clone()],
            words: item.words.clone(),
        })
    }
}
