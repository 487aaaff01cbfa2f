//! The report on agreements: how many have signed what, by class and role, and who has not; or the
//! same for others to read, with nobody's name and no small number.

use chrono::NaiveDate;

use super::{day, missing_table};
use crate::domain::agreement::coverage::{Coverage, Group};
use crate::domain::agreement::missing::Missing;
use crate::domain::roll::OnRoll;
use crate::domain::suppression::{SMALLEST, Shown, by_group};
use crate::report::{Cell, Chart, Column, Report, Section, Series, Table};

/// What a count says that is left out since few are asked.
const FEW_ASKED: &str = "not shown";

/// With the names of those who have not signed, for those who may see them.
#[must_use]
pub fn named(
    roll: &[OnRoll],
    coverage: &[Coverage<'_>],
    missing: &[Missing<'_>],
    on: NaiveDate,
) -> Report {
    let table = missing_table(roll, missing);
    titled(on)
        .section(in_short(coverage))
        .section(
            Section::titled("Who has signed what").chart(chart(coverage)).table(groups(coverage)),
        )
        .section(Section::titled("Who has not signed").table(table))
        .note("A consent that somebody has said no to is an answer: it is not missing.")
        .note("Not to be handed on: `osafe report agreements --without-names` is for others.")
}

fn titled(on: NaiveDate) -> Report {
    Report::new("Agreements: who has signed").about("Period", format!("as on {}", day(on)))
}

fn in_short(coverage: &[Coverage<'_>]) -> Section {
    let all: Vec<Group> = coverage.iter().map(Coverage::all).collect();
    let sum = |of: fn(&Group) -> u64| all.iter().map(of).sum::<u64>();
    let complete = all.iter().filter(|group| group.missing == 0).count();
    let section = Section::titled("In short");
    if coverage.is_empty() {
        return section.paragraph("Nobody on the roll is asked to sign anything.");
    }
    let section = section
        .point(format!("Agreements that all have answered: {complete} of {}", all.len()))
        .point(format!("Answers missing: {} of {}", sum(|g| g.missing), sum(|g| g.people)))
        .point(format!("Of these, past their day: {}", sum(|g| g.late)));
    let each = coverage.iter().flat_map(|one| one.groups.iter().map(move |group| (one, group)));
    match each.max_by_key(|(_, group)| group.missing).filter(|(_, group)| group.missing > 0) {
        Some((one, group)) => section.point(format!(
            "Most are missing in {}: {} of {} for \"{}\"",
            group.name, group.missing, group.people, one.asked.title
        )),
        None => section,
    }
}

fn chart(coverage: &[Coverage<'_>]) -> Chart {
    let series = |name: &str, of: fn(&Group) -> u64| {
        Series::new(name, coverage.iter().map(|one| of(&one.all())))
    };
    let series = vec![
        series("Signed", |group| group.signed),
        series("Said no", |group| group.declined),
        series("Missing", |group| group.missing),
    ];
    let titles = coverage.iter().map(|one| one.asked.title.as_str());
    Chart::stacked("agreements", "How many have signed", "Agreement", titles, series)
        .describe("A bar for each agreement: those who signed, who said no, and who are missing.")
}

// The least covered first.
fn groups(coverage: &[Coverage<'_>]) -> Table {
    let columns = [
        Column::id("name", "Agreement"),
        Column::text("group", "Class or role"),
        Column::number("asked", "Asked"),
        Column::number("signed", "Signed"),
        Column::number("declined", "Said no"),
        Column::number("missing", "Missing"),
        Column::number("late", "Past their day"),
    ];
    let each = coverage.iter().flat_map(|one| one.groups.iter().map(move |group| (one, group)));
    let mut rows: Vec<_> = each.collect();
    rows.sort_by_key(|(_, group)| (group.people - group.missing) * 1000 / group.people.max(1));
    Table::new("groups", columns).caption("By class and role, the least complete first").rows(
        rows.into_iter().map(|(one, group)| {
            [
                one.asked.id.as_str().into(),
                Cell::from(&group.name),
                number(group.people),
                number(group.signed),
                number(group.declined),
                number(group.missing),
                number(group.late),
            ]
        }),
    )
}

fn number(count: u64) -> Cell {
    Cell::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

/// Without names, and with no count of people below five or from which one could be worked out.
#[must_use]
pub fn without_names(coverage: &[Coverage<'_>], on: NaiveDate) -> Report {
    let mut groups = Table::new("groups", group_columns()).caption("By class and role");
    for one in coverage {
        let counts: Vec<u64> = one.groups.iter().map(|group| group.missing).collect();
        let published = by_group(&counts);
        for (group, shown) in one.groups.iter().zip(published.breakdowns.concat()) {
            groups.push([
                one.asked.title.as_str().into(),
                group.name.as_str().into(),
                number(group.people),
                published_of(group, shown),
            ]);
        }
    }
    let section = Section::titled("Not signed").table(whole(coverage)).table(groups);
    titled(on).section(section).note(how_to_read())
}

/// How many have not signed each agreement, fit to be published.
#[must_use]
pub fn whole(coverage: &[Coverage<'_>]) -> Table {
    let columns = [Column::text("title", "Agreement"), Column::text("missing", "Not signed")];
    Table::new("agreements", columns).rows(coverage.iter().map(|one| {
        let all = one.all();
        let counts: Vec<u64> = one.groups.iter().map(|group| group.missing).collect();
        let shown = by_group(&counts).total;
        let title = format!("{} (asked of {})", one.asked.title, all.people);
        [title.into(), published_of(&all, shown)]
    }))
}

fn group_columns() -> [Column; 4] {
    [
        Column::text("title", "Agreement"),
        Column::text("group", "Class or role"),
        Column::number("asked", "Asked"),
        Column::text("missing", "Not signed"),
    ]
}

// Of a few, "none" would say of each what they did.
fn published_of(group: &Group, shown: Shown) -> Cell {
    if group.people < SMALLEST { FEW_ASKED.into() } else { shown.into() }
}

fn how_to_read() -> String {
    format!(
        "\"<{SMALLEST}\" is fewer than five, which may be none; \"10+\" is ten or more: numbers are rounded down, in \
         places further than to the next five. Where fewer than five are asked, nothing is shown. Somebody who has \
         said no to a consent has answered and is not counted."
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::agreement::{AgreementKind, Asked, Lasts, Party};

    fn asked() -> Asked {
        Asked {
            id: "child-aup".into(),
            title: "Rules".into(),
            kind: AgreementKind::Agreement,
            parties: vec![Party::Child],
            lasts: Lasts::Always,
            approved_by: None,
            source: "1".into(),
        }
    }

    fn group(name: &str, people: u64, missing: u64) -> Group {
        let signed = people - missing;
        Group { name: name.into(), people, signed, missing, late: missing, declined: 0 }
    }

    #[test]
    fn no_small_number_leaves_the_report_without_names() {
        let asked = asked();
        let groups = vec![group("4L", 30, 15), group("5B", 30, 2), group("technician", 1, 0)];
        let coverage = [Coverage { asked: &asked, groups }];
        let report = without_names(&coverage, "2026-11-20".parse().unwrap());
        let rows = report.tables().flat_map(|table| &table.rows);
        let cells: Vec<&Cell> = rows.filter_map(|row| row.last()).collect();
        let expected = [Cell::AtLeast(15), Cell::AtLeast(15), "<5".into(), "not shown".into()];
        assert_eq!(cells, expected.iter().collect::<Vec<_>>());
    }

    #[test]
    fn the_worst_comes_first() {
        let asked = asked();
        let groups = vec![group("5B", 30, 2), group("4L", 30, 15), group("6H", 20, 0)];
        let coverage = [Coverage { asked: &asked, groups }];
        let report = named(&[], &coverage, &[], "2026-11-20".parse().unwrap());
        let points = &report.sections[0].points;
        assert!(points.iter().any(|p| p.contains("4L: 15 of 30")), "{points:?}");
        let groups = report.tables().find(|table| table.id == "groups").unwrap();
        assert_eq!(groups.rows[0][1], "4L".into());
    }
}
