//! The Cause for Concern form: one case filled in, or a blank one for handwriting.

use super::incidents::{actions_table, concern_sections};
use super::{Cell, Column, Report, Section, Table, ending};
use crate::domain::action::most_urgent_first;
use crate::domain::case::Case;
use crate::domain::moment::Moment;
use crate::domain::role::{AreaOfRisk, Role};
use crate::domain::word::Word;
use crate::policy::Policy;

/// Where something short is written by hand.
const LINE: &str = "______________________________";
/// Where a sentence or more is written by hand.
const LINES: usize = 4;
/// How many people there is room for.
const PEOPLE: usize = 4;

/// The form of one case.
#[must_use]
pub fn filled(case: &Case) -> Report {
    let incident = &case.incident;
    let by = &incident.recorded_by;
    let report = Report::new("Cause for Concern")
        .about("Number", incident.reference.to_string())
        .about("Kind", incident.kind())
        .about("Recorded", Moment::Time(incident.recorded).in_words())
        .about("Recorded by", format!("{}, {}", by.name, by.office.title()))
        .about("Status", incident.status.to_string());
    let mut concern = incident.concern.clone();
    incident.kind().clone_into(&mut concern.incident);
    concern.occurred = Some(incident.occurred);
    let actions = most_urgent_first(case.actions.clone());
    let report = concern_sections(report, &concern).section(
        Section::titled("What the policy demands").table(actions_table("actions", &actions)),
    );
    let report = match ending::section(case) {
        Some(end) => report.section(end),
        None => report,
    };
    report
        .section(signed(&["Recorded by", "Designated safeguarding lead"]))
        .note("This form names people. It belongs in the safeguarding records.")
}

/// A blank form; the policy says which rows there are to choose from.
#[must_use]
pub fn blank(policy: &Policy) -> Report {
    let choices = |words: Vec<String>| {
        words.into_iter().map(|word| format!("\u{2610} {word}")).collect::<Vec<_>>().join("   ")
    };
    let roles = choices(Role::ALL.iter().map(|role| role.phrase().to_owned()).collect());
    let areas = choices(AreaOfRisk::ALL.iter().map(ToString::to_string).collect());
    let what = Table::card("what")
        .field(Column::text("written", "Written by, and when"), LINE)
        .field(Column::text("role", "About"), roles)
        .field(Column::text("occurred", "Day and time it happened"), LINE)
        .field(Column::text("place", "Where; on whose device"), LINE)
        .field(Column::text("account", "App, site, account"), LINE)
        .field(Column::narrative("facts", "What happened, in facts"), lines(2 * LINES))
        .field(Column::narrative("own-words", "Their own words"), lines(LINES))
        .field(Column::narrative("at-once", "What was done at once"), lines(LINES))
        .field(Column::text("told", "Who was told, and when"), LINE)
        .field(Column::text("area", "Area of risk"), areas);
    let people = [
        Column::text("name", "Name"),
        Column::text("role", "Role"),
        Column::text("class", "Class"),
        Column::text("part", "Subject, affected, set it off, saw it"),
    ];
    let short = &LINE[..12];
    let people = Table::new("people", people)
        .rows((0..PEOPLE).map(|_| [LINE.into(), short.into(), short.into(), Cell::from(short)]));
    let dsl = Table::card("dsl")
        .field(Column::text("number", "Number; row of the policy's table"), LINE)
        .field(Column::narrative("decided", "What was decided, and why"), lines(LINES))
        .field(Column::narrative("referral", "Referred to; or why no referral"), lines(2))
        .field(Column::text("closed", "Closed on, and how it ended"), LINE);
    Report::new("Cause for Concern")
        .about("Policy", format!("{}, version {}", policy.about().title, policy.about().version))
        .section(
            Section::titled("If a child is in danger now, call 999")
                .point("Write facts, and a child's words as they were said. Promise nobody secrecy.")
                .point("Never look at, copy, print or send on an indecent image of a child. Write down that there is one.")
                .point("Hand this to the designated safeguarding lead today. About the head: to the chair of governors."),
        )
        .section(Section::titled("What happened").table(what))
        .section(Section::titled("People").table(people))
        .section(Section::titled("For the designated safeguarding lead").table(dsl))
        .section(signed(&["Written by", "Designated safeguarding lead"]))
}

fn lines(count: usize) -> String {
    vec![[LINE, LINE].concat(); count].join("\n")
}

fn signed(who: &[&str]) -> Section {
    let columns = [
        Column::text("who", "Signed"),
        Column::text("signature", "Signature"),
        Column::text("day", "Day"),
    ];
    let rows = who.iter().map(|who| [Cell::from(*who), LINE.into(), LINE[..12].into()]);
    Section::new().table(Table::new("signed", columns).rows(rows))
}
