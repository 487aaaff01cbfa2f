//! Every mark and cell of St Jerome's tables.

use super::super::*;

/// Every mark of St Jerome's grids, in the policy's order.
const CHILD: &[(&str, &str)] = &[
    ("C01", "head-teacher police inform-parents"),
    ("C02", "key-stage-leader remove-access warning"),
    ("C03", "head-teacher"),
    ("C04", "head-teacher"),
    ("C05", "key-stage-leader technical-support remove-access"),
    ("C06", "class-teacher inform-parents warning"),
    ("C07", "head-teacher remove-access"),
    ("C08", "head-teacher inform-parents remove-access further-action"),
    ("C09", "head-teacher inform-parents remove-access further-action"),
    ("C10", "head-teacher inform-parents remove-access further-action"),
    ("C11", "head-teacher inform-parents remove-access warning"),
    ("C12", "head-teacher technical-support inform-parents remove-access warning"),
    ("C13", "head-teacher technical-support inform-parents"),
    ("C14", "head-teacher technical-support inform-parents remove-access warning further-action"),
    ("C15", "class-teacher inform-parents warning"),
];
const STAFF: &[(&str, &str)] = &[
    ("S01", "head-teacher lado police technical-support disciplinary-action"),
    ("S02", "key-stage-leader head-teacher warning"),
    ("S03", "key-stage-leader head-teacher warning"),
    ("S04", "head-teacher warning"),
    ("S05", "head-teacher warning"),
    ("S06", "head-teacher disciplinary-action"),
    ("S07", "head-teacher disciplinary-action"),
    ("S08", "head-teacher warning suspension"),
    ("S09", "head-teacher lado"),
    ("S10", "head-teacher lado"),
    ("S11", "head-teacher lado"),
    ("S12", "head-teacher warning"),
    ("S13", "head-teacher warning"),
    ("S14", "head-teacher technical-support warning"),
    ("S15", "head-teacher lado technical-support warning"),
    ("S16", "head-teacher lado technical-support disciplinary-action"),
    ("S17", "head-teacher warning"),
    ("S18", "head-teacher suspension disciplinary-action"),
];

fn grid(role: Role) -> Vec<(String, String)> {
    let sanctions = Policy::built_in("st-jeromes").unwrap().sanctions().unwrap();
    sanctions.rows(role).iter().map(|row| (row.id.clone(), row.actions.join(" "))).collect()
}

fn owned(rows: &[(&str, &str)]) -> Vec<(String, String)> {
    rows.iter().map(|(id, marks)| ((*id).to_owned(), (*marks).to_owned())).collect()
}

#[test]
fn st_jeromes_grids_have_every_mark_and_no_other() {
    assert_eq!(grid(Role::Child), owned(CHILD));
    assert_eq!(grid(Role::Staff), owned(STAFF));
    let marks = |rows: &[(&str, &str)]| -> usize {
        rows.iter().map(|(_, marks)| marks.split(' ').count()).sum()
    };
    assert_eq!(marks(CHILD), 49);
    assert_eq!(marks(STAFF), 47 + 1, "47 cells, one of which names two bodies");
}

#[test]
fn every_action_of_a_row_becomes_an_open_action() {
    let policy = Policy::built_in("st-jeromes").unwrap();
    let sanctions = policy.sanctions().unwrap();
    let row = sanctions.row(Role::Child, "c12");
    let actions = sanctions::required(&policy, &sanctions, row, Role::Child);
    assert_eq!(actions.len(), 5 + policy.always(Role::Child).count());
    let mut ids: Vec<_> = actions.iter().map(|action| &action.id).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), actions.len(), "ids are unique in an incident");
    let first = &crate::domain::action::most_urgent_first(actions)[0];
    assert_eq!((first.id.as_str(), first.immediate), ("online-safety-leader", true));
}

/// Every cell of St Jerome's table of technologies, staff then child, and of its internet uses.
const ALLOWED: &[(&str, &str)] = &[
    ("T01", "allowed with-permission"),
    ("T02", "not-allowed not-allowed"),
    ("T03", "allowed not-allowed"),
    ("T04", "not-allowed not-allowed"),
    ("T05", "allowed with-permission"),
    ("T06", "not-allowed not-allowed"),
    ("T07", "not-allowed not-allowed"),
    ("T08", "not-allowed not-allowed"),
    ("T09", "certain-times not-allowed"),
    ("T10", "not-allowed not-allowed"),
    ("T11", "certain-times certain-times"),
    ("T12", "selected-staff with-permission"),
    ("T13", "selected-staff not-allowed"),
    ("T14", "allowed with-permission"),
    ("T15", "selected-staff with-permission"),
    ("U1", "certain-times"),
    ("U2", "not-allowed"),
    ("U3", "not-allowed"),
    ("U4", "nominated-users not-allowed"),
    ("U5", "certain-times"),
];

pub(super) fn word(permission: acceptable_use::Permission) -> String {
    serde_json::to_string(&permission).unwrap().trim_matches('"').to_owned()
}

#[test]
fn st_jeromes_tables_have_every_cell() {
    let tables = Policy::built_in("st-jeromes").unwrap().acceptable_use().unwrap();
    let technologies = tables
        .technology
        .iter()
        .map(|row| (row.id.clone(), format!("{} {}", word(row.staff), word(row.child))));
    let uses = tables.uses.iter().map(|row| {
        let answers: Vec<String> = row.answers.iter().map(|answer| word(*answer)).collect();
        (row.id.clone(), answers.join(" "))
    });
    let rows: Vec<(String, String)> = technologies.chain(uses).collect();
    assert_eq!(rows, owned(ALLOWED));
    let ids = |list: &Option<acceptable_use::List>| {
        list.as_ref().unwrap().items.iter().map(|item| item.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(ids(&tables.police), ["P1", "P2", "P3", "P4"]);
    let thirteen: Vec<String> = (1..=13).map(|number| format!("D{number:02}")).collect();
    assert_eq!(ids(&tables.sanctions), thirteen);
}

#[test]
fn the_stricter_of_table_and_text_stands_and_both_are_shown() {
    let tables = Policy::built_in("st-jeromes").unwrap().acceptable_use().unwrap();
    let item =
        |role: Role, id: &str| tables.items(role).into_iter().find(|item| item.id == id).unwrap();
    // The table lets staff use phones in social time; the text only at break, lunch, non-contact.
    let phones = item(Role::Staff, "T03");
    assert_eq!(word(phones.answer), "certain-times");
    assert!(
        phones.notes.iter().any(|note| note.starts_with("Row: allowed (")),
        "{:?}",
        phones.notes
    );
    assert!(phones.notes.iter().any(|note| note.starts_with("Text: ")), "{:?}", phones.notes);
    // The text's exception never loosens the table.
    assert_eq!(word(item(Role::Staff, "T02").answer), "not-allowed");
    assert_eq!(word(item(Role::Child, "U4").answer), "nominated-users");
    assert_eq!(word(item(Role::Child, "D09").answer), "not-allowed");
}
