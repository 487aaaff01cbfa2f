//! What serde cannot see in `policy.toml`.

use std::collections::BTreeSet;

use super::super::PolicyError;
use super::super::about::{About, Arrangements};
use super::super::error::line_of;
use super::{File, cases, twice, unknown};

/// Checks `policy.toml`.
pub(in super::super) fn about(
    about: &About,
    arrangements: &Arrangements,
    text: &str,
) -> Result<(), PolicyError> {
    let file = File { name: "policy.toml", text };
    unique(&file, "role", "role", about.role.iter().map(|role| &role.id))?;
    unique(&file, "area", "area of risk", arrangements.area.iter().map(|area| &area.id))?;
    unique(&file, "always", "always-duty", about.always.iter().map(|always| &always.id))?;
    unique(&file, "route", "route", arrangements.route.iter().map(|route| &route.id))?;
    let rules = arrangements.supervision.iter().map(|rule| &rule.id);
    unique(&file, "supervision", "rule of supervision", rules)?;
    let linked = arrangements.linked_policy.iter().map(|linked| &linked.id);
    unique(&file, "linked_policy", "linked policy", linked)?;
    cases::retention(&arrangements.retention, &file)?;
    dates(about, &file)?;
    stand_ins(about, &file)?;
    routes(about, arrangements, &file)?;
    supervision(arrangements, &file)?;
    linked_policies(arrangements, &file)
}

fn unique<'i>(
    file: &File<'_>,
    table: &str,
    what: &str,
    ids: impl Iterator<Item = &'i String>,
) -> Result<(), PolicyError> {
    match twice(ids.map(String::as_str)) {
        Some(id) => {
            let what = format!("the {what} `{id}` is there twice");
            Err(file.wrong(line_in(file.text, table, id), what))
        }
        None => Ok(()),
    }
}

fn dates(about: &About, file: &File<'_>) -> Result<(), PolicyError> {
    let Some(from) = about.in_force_from else { return Ok(()) };
    for (key, day) in [("in_force_to", about.in_force_to), ("review_due", about.review_due)] {
        if let Some(day) = day.filter(|day| *day < from) {
            let what = format!(
                "{key} lies before in_force_from; write a day from \"{from}\" on, not \"{day}\""
            );
            return Err(file.wrong(line_of(file.text, key, &day.to_string()), what));
        }
    }
    Ok(())
}

fn stand_ins(about: &About, file: &File<'_>) -> Result<(), PolicyError> {
    let find = |id: &str| about.role.iter().find(|role| role.id == id);
    for role in &about.role {
        let mut seen = BTreeSet::from([role.id.as_str()]);
        let mut next = role.stands_in.as_deref();
        while let Some(id) = next {
            let line = || line_of(file.text, "stands_in", id);
            let Some(stand_in) = find(id) else {
                let known = about.role.iter().map(|role| role.id.as_str());
                return Err(file.wrong(line(), unknown("role", id, known)));
            };
            if !seen.insert(id) {
                let what = format!("the stand-ins of `{}` go round in a circle", role.id);
                return Err(file.wrong(line(), what));
            }
            next = stand_in.stands_in.as_deref();
        }
    }
    Ok(())
}

fn routes(about: &About, arrangements: &Arrangements, file: &File<'_>) -> Result<(), PolicyError> {
    let known = || about.role.iter().map(|role| role.id.as_str());
    for route in &arrangements.route {
        let line = || line_in(file.text, "route", &route.id);
        if let Some(id) = route.to.iter().find(|id| !known().any(|known| known == id.as_str())) {
            let what = format!("route `{}`: {}", route.id, unknown("role", id, known()));
            return Err(file.wrong(line(), what));
        }
        if blank(&route.about) || blank(&route.source) {
            let what =
                format!("route `{}` needs `about` and `source` with words in them", route.id);
            return Err(file.wrong(line(), what));
        }
    }
    Ok(())
}

fn supervision(arrangements: &Arrangements, file: &File<'_>) -> Result<(), PolicyError> {
    let wrong = arrangements.supervision.iter().find(|rule| {
        rule.key_stages.is_empty()
            || [&rule.title, &rule.rule, &rule.source].map(blank).contains(&true)
    });
    let Some(rule) = wrong else { return Ok(()) };
    let what = format!(
        "supervision `{}` needs a key stage, such as `key_stages = [\"key-stage-1\"]`, and `title`, \
         `rule` and `source` with words in them",
        rule.id
    );
    Err(file.wrong(line_in(file.text, "supervision", &rule.id), what))
}

fn linked_policies(arrangements: &Arrangements, file: &File<'_>) -> Result<(), PolicyError> {
    let wrong = arrangements
        .linked_policy
        .iter()
        .find(|linked| blank(&linked.title) || blank(&linked.source));
    let Some(linked) = wrong else { return Ok(()) };
    let what =
        format!("linked policy `{}` needs `title` and `source` with words in them", linked.id);
    Err(file.wrong(line_in(file.text, "linked_policy", &linked.id), what))
}

fn blank(text: impl AsRef<str>) -> bool {
    text.as_ref().trim().is_empty()
}

// The last line of an id within its own kind of table: `staff` is a role and a route.
fn line_in(text: &str, table: &str, id: &str) -> Option<usize> {
    let header = format!("[[{table}]]");
    let mut inside = false;
    let found = text.lines().enumerate().filter(|(_, line)| {
        if line.starts_with('[') {
            inside = line.trim_end() == header;
        }
        inside && line_of(line, "id", id).is_some()
    });
    found.last().map(|(index, _)| index + 1)
}
