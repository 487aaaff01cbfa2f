//! What one policy has and another lacks, entry by entry and mark by mark.

use std::collections::BTreeMap;

use super::{Policy, PolicyError};
use crate::domain::role::Role;

/// How an entry of two policies differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which table: `sanctions, child`, `duties` ...
    pub table: String,
    /// The entry's short name.
    pub id: String,
    /// What the first policy says; none when it has no such entry.
    pub first: Option<String>,
    /// What the second policy says; none when it has no such entry.
    pub second: Option<String>,
}

type Tables = BTreeMap<(String, String), String>;

/// Every difference, table by table.
///
/// # Errors
/// [`PolicyError`] when a file of either pack is wrong.
pub fn diff(first: &Policy, second: &Policy) -> Result<Vec<Difference>, PolicyError> {
    let (first, second) = (tables(first)?, tables(second)?);
    let keys: std::collections::BTreeSet<_> = first.keys().chain(second.keys()).collect();
    let differ = keys.into_iter().filter(|key| first.get(*key) != second.get(*key));
    Ok(differ
        .map(|key| Difference {
            table: key.0.clone(),
            id: key.1.clone(),
            first: first.get(key).cloned(),
            second: second.get(key).cloned(),
        })
        .collect())
}

// What is compared of each entry: its title and everything that decides what must happen.
fn tables(policy: &Policy) -> Result<Tables, PolicyError> {
    let mut tables = Tables::new();
    let mut add = |table: &str, id: &str, text: String| {
        tables.insert((table.to_owned(), id.to_owned()), text);
    };
    let about = policy.about();
    about.role.iter().for_each(|role| add("roles", &role.id, role.title.clone()));
    about.area.iter().for_each(|area| add("areas of risk", &area.id, area.title.clone()));
    about.always.iter().for_each(|always| add("always", &always.id, always.title.clone()));
    let sanctions = policy.sanctions()?;
    for role in [Role::Child, Role::Staff, Role::Parent, Role::Visitor] {
        for row in sanctions.rows(role) {
            let marks = format!("{}: {}", row.title, row.actions.join(" "));
            add(&format!("sanctions, {role}"), &row.id, marks);
        }
    }
    for review in policy.reviews()? {
        add("reviews", &review.id, format!("{}, every {}", review.title, review.every));
    }
    let acceptable = policy.acceptable_use()?;
    for role in [Role::Child, Role::Staff] {
        for item in acceptable.items(role) {
            let text = format!("{}: {}", item.title, item.answer.in_words());
            add(&format!("allowed, {role}"), &item.id, text);
        }
    }
    for procedure in policy.procedures()?.procedure {
        let steps: Vec<&str> = procedure.step.iter().map(|step| step.text.as_str()).collect();
        add("procedures", &procedure.id, format!("{}: {}", procedure.title, steps.join(" ")));
    }
    for contact in policy.contacts()?.contact {
        let details: Vec<&str> = contact.policy.iter().map(|d| d.value.as_str()).collect();
        add("contacts", &contact.id, format!("{}: {}", contact.name, details.join(" ")));
    }
    for duty in policy.duties()?.duty {
        let when = duty.when.map(|when| format!(", {when}")).unwrap_or_default();
        add("duties", &duty.id, format!("{}{when}", duty.title));
    }
    for training in policy.training()?.training {
        add("training", &training.id, format!("{}: {}", training.title, training.who.join(" ")));
    }
    for agreement in policy.agreements()?.agreement {
        add("agreements", &agreement.id, agreement.title);
    }
    for register in policy.registers()?.register {
        let fields: Vec<&str> = register.field.iter().map(|field| field.id.as_str()).collect();
        add("registers", &register.id, format!("{}: {}", register.title, fields.join(" ")));
    }
    Ok(tables)
}
