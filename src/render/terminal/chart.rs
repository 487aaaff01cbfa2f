//! Charts out of characters: bars with their numbers, lines as one row of steps, heat maps as
//! shades. Where characters cannot be drawn, plain signs say the same.

use super::lines::{Screen, width_of};
use super::{grid, label, shown as cells, titles};
use crate::render::cell::grouped;
use crate::report::{Amount, Chart, Grid, Picture, Run, Series, Unit};

/// The shortest bar worth drawing for the highest figure.
const LEAST_BAR: u16 = 8;
/// The longest: beyond it nothing is seen better.
const MOST_BAR: u16 = 50;
/// Signs for the series of a stacked bar.
const DRAWN: [char; 4] = ['█', '▒', '▓', '░'];
const SIGNS: [char; 4] = ['#', '=', '+', '.'];
/// Eight steps from low to high, after a sign for nothing.
const STEPS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const SIGN_STEPS: [char; 8] = ['_', '.', ':', '-', '=', '+', '*', '#'];
/// Shades from none to most.
const SHADES: [char; 5] = ['·', '░', '▒', '▓', '█'];
const SIGN_SHADES: [char; 5] = ['.', ':', '+', '*', '#'];

/// The blocks of a chart: its title and what there is to see, then picture, then numbers.
pub(super) fn shown(screen: &Screen, chart: &Chart) -> Vec<String> {
    let mut head = screen.emphasised(&label(&chart.title));
    if !chart.description.trim().is_empty() {
        head = format!("{head}\n{}", screen.wrapped(&label(&chart.description)));
    }
    let of = |value| figure(value, chart.unit);
    let drawn = match &chart.picture {
        Picture::Bars(run) => bars(screen, run, chart.unit, &of),
        Picture::Stacked(run) => stacked(screen, run, chart.unit, &of),
        Picture::Lines(run) => lines(screen, run, &of),
        Picture::Heat(map) => heat(screen, map),
        // Its table is words already.
        Picture::States(_) => None,
    };
    let states_numbers = matches!(chart.picture, Picture::Bars(_) | Picture::Stacked(_));
    let table = if states_numbers && drawn.is_some() { None } else { Some(table(screen, chart)) };
    [Some(head), drawn, table].into_iter().flatten().collect()
}

fn table(screen: &Screen, chart: &Chart) -> String {
    let table = &chart.table;
    if table.rows.is_empty() {
        return super::NO_ROWS.to_owned();
    }
    grid::fitted(screen, &table.columns, &titles(table), &cells(table)).unwrap_or_else(|| {
        match chart.picture {
            // A card for each row would take pages.
            Picture::Heat(_) => {
                screen.wrapped("Its numbers: take a wider window, or `--format csv`.")
            }
            _ => super::cards(screen, table),
        }
    })
}

fn figure(value: Amount, unit: Unit) -> String {
    match (value, unit) {
        (Amount::Known(number), Unit::Count) => grouped(number),
        (Amount::Known(number), Unit::Percent) => format!("{number}%"),
        (Amount::AtLeast(number), _) => format!("{}+", grouped(number)),
        (Amount::Below(number), _) => format!("<{number}"),
        (Amount::Withheld, _) => "left out".to_owned(),
        (Amount::Nothing, _) => "–".to_owned(),
    }
}

/// A line of a chart: what it is about, the bar, and its figure.
struct Line {
    name: String,
    parts: Vec<i64>,
    figure: String,
}

fn bars(screen: &Screen, run: &Run, unit: Unit, of: &impl Fn(Amount) -> String) -> Option<String> {
    let several = run.series.len() > 1;
    let mut lines = Vec::new();
    for (i, name) in run.labels.iter().enumerate() {
        for series in &run.series {
            let value = series.values[i];
            let name = if several { format!("{name}, {}", series.name) } else { name.clone() };
            let parts = vec![value.known().unwrap_or_default().max(0)];
            lines.push(Line { name: label(&name), parts, figure: of(value) });
        }
    }
    drawn(screen, &lines, unit)
}

fn stacked(
    screen: &Screen,
    run: &Run,
    unit: Unit,
    of: &impl Fn(Amount) -> String,
) -> Option<String> {
    let each = |(i, name): (usize, &String)| {
        let values: Vec<Amount> = run.series.iter().map(|series| series.values[i]).collect();
        let figure = values.iter().map(|value| of(*value)).collect::<Vec<_>>().join(" + ");
        let parts = values.iter().map(|value| value.known().unwrap_or_default().max(0)).collect();
        Line { name: label(name), parts, figure }
    };
    let lines: Vec<Line> = run.labels.iter().enumerate().map(each).collect();
    let signs = if screen.blocks { DRAWN } else { SIGNS };
    let named = |(i, series): (usize, &Series)| {
        format!("{} {}", signs[i % signs.len()], label(&series.name))
    };
    let key = run.series.iter().enumerate().map(named).collect::<Vec<_>>().join("   ");
    Some(format!("{}\n\n{}", drawn(screen, &lines, unit)?, screen.hanging(&key)))
}

// None when the screen has no room for bars: the table then says it.
fn drawn(screen: &Screen, lines: &[Line], unit: Unit) -> Option<String> {
    let widest = |text: fn(&Line) -> &String| lines.iter().map(|l| width_of(text(l))).max();
    let (name, figure) = (widest(|l| &l.name)?, widest(|l| &l.figure)?);
    let room = screen.width.checked_sub(name)?.checked_sub(figure)?.checked_sub(4)?;
    if room < LEAST_BAR {
        return None;
    }
    let sums = lines.iter().map(|line| line.parts.iter().fold(0_i64, |a, b| a.saturating_add(*b)));
    let top = sums.max().unwrap_or_default().max(if unit == Unit::Percent { 100 } else { 1 });
    let signs = if screen.blocks { DRAWN } else { SIGNS };
    let row = |line: &Line| {
        let gap = " ".repeat(usize::from(name - width_of(&line.name)));
        let bar = bar(&line.parts, top, room.min(MOST_BAR), &signs);
        let space = if bar.is_empty() { "" } else { " " };
        format!("{}{gap}  {bar}{space}{}", line.name, line.figure)
    };
    Some(lines.iter().map(row).collect::<Vec<_>>().join("\n"))
}

// Each part ends where the sum so far says, so that rounding never adds up.
fn bar(parts: &[i64], top: i64, room: u16, signs: &[char; 4]) -> String {
    let mut bar = String::new();
    let (mut sum, mut done) = (0_i128, 0_usize);
    for (i, part) in parts.iter().enumerate() {
        sum += i128::from(*part);
        let end = usize::try_from(sum * i128::from(room) / i128::from(top)).unwrap_or_default();
        let end = end.min(usize::from(room));
        // Something is never drawn as nothing.
        let end = if *part > 0 && i == 0 { end.max(1) } else { end };
        bar.extend(std::iter::repeat_n(signs[i % signs.len()], end.saturating_sub(done)));
        done = done.max(end);
    }
    bar
}

// A row of steps for each series, and where it began, was highest and ended.
fn lines(screen: &Screen, run: &Run, of: &impl Fn(Amount) -> String) -> Option<String> {
    let top = highest(run.series.iter().flat_map(|series| &series.values))?;
    let name = run.series.iter().map(|series| width_of(&label(&series.name))).max()?;
    let steps = if screen.blocks { STEPS } else { SIGN_STEPS };
    let row = |series: &Series| {
        let (text, shown) = (label(&series.name), series.values.iter());
        let gap = " ".repeat(usize::from(name - width_of(&text)));
        let spark: String = shown.map(|value| step(*value, top, &steps)).collect();
        let ends = match (series.values.first(), series.values.last()) {
            (Some(first), Some(last)) => format!("{} to {}", of(*first), of(*last)),
            _ => String::new(),
        };
        format!("{text}{gap}  {spark}  {ends}")
    };
    let rows: Vec<String> = run.series.iter().map(row).collect();
    let fits = rows.iter().all(|row| row.chars().count() <= usize::from(screen.width));
    fits.then(|| rows.join("\n"))
}

fn step(value: Amount, top: i64, steps: &[char; 8]) -> char {
    match value.known() {
        None => ' ',
        Some(number) => {
            let place = i128::from(number.max(0)) * 7 / i128::from(top);
            steps[usize::try_from(place).unwrap_or_default().min(7)]
        }
    }
}

fn highest<'a>(values: impl Iterator<Item = &'a Amount>) -> Option<i64> {
    values.filter_map(|value| value.known()).max().map(|number| number.max(1))
}

fn heat(screen: &Screen, map: &Grid<Amount>) -> Option<String> {
    let top = highest(map.cells.iter().flatten())?;
    let shades = if screen.blocks { SHADES } else { SIGN_SHADES };
    let names: Vec<String> = map.rows.iter().map(|name| label(name)).collect();
    let widest = names.iter().map(|name| width_of(name)).max()?;
    let shade = |value: &Amount| match value {
        Amount::Withheld | Amount::Below(_) => '?',
        Amount::Nothing => ' ',
        Amount::Known(number) | Amount::AtLeast(number) if *number <= 0 => shades[0],
        Amount::Known(number) | Amount::AtLeast(number) => {
            let place = (i128::from(*number) * 4 + i128::from(top) - 1) / i128::from(top);
            shades[usize::try_from(place).unwrap_or_default().clamp(1, 4)]
        }
    };
    let row = |(name, cells): (&String, &Vec<Amount>)| {
        let gap = " ".repeat(usize::from(widest - width_of(name)));
        let drawn: Vec<String> =
            cells.iter().map(|value| shade(value).to_string().repeat(2)).collect();
        format!("{name}{gap}  {}", drawn.join(""))
    };
    let mut rows: Vec<String> = names.iter().zip(&map.cells).map(row).collect();
    rows.push(String::new());
    rows.push(format!("{} none   {} up to {}", shades[0], shades[4], grouped(top)));
    let fits = rows.iter().all(|row| row.chars().count() <= usize::from(screen.width));
    fits.then(|| rows.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screen(width: u16, blocks: bool) -> Screen {
        Screen { width, colour: false, blocks }
    }

    fn terms() -> Vec<Series> {
        vec![Series::new("Child", [4, 12, 0]), Series::new("Staff", [2, 0, 1])]
    }

    #[test]
    fn bars_fit_and_say_their_numbers() {
        let series = vec![Series {
            name: "All".into(),
            values: vec![Amount::Known(4), Amount::Known(12), Amount::Withheld],
        }];
        let chart = Chart::bars("b", "Incidents", "Term", ["Autumn", "Spring", "Summer"], series);
        let drawn = shown(&screen(30, false), &chart).join("\n");
        let expected = "\
Incidents
Autumn  #### 4
Spring  ############ 12
Summer  left out";
        assert_eq!(drawn, expected);
        let narrow = shown(&screen(20, true), &chart).join("\n");
        assert!(narrow.contains("Autumn") && narrow.contains("12"), "{narrow}");
    }

    #[test]
    fn a_stacked_bar_has_a_sign_for_each_series() {
        let chart = Chart::stacked("s", "By role", "Term", ["Autumn", "Spring", "Summer"], terms());
        let drawn = shown(&screen(34, true), &chart).join("\n");
        let expected = "\
By role
Autumn  ██████▒▒▒ 4 + 2
Spring  ██████████████████ 12 + 0
Summer  ▒ 0 + 1

█ Child   ▒ Staff";
        assert_eq!(drawn, expected);
    }

    #[test]
    fn a_line_is_a_row_of_steps_with_its_table() {
        let chart = Chart::lines("l", "Trend", "Term", ["Autumn", "Spring", "Summer"], terms());
        let drawn = shown(&screen(60, true), &chart);
        assert_eq!(drawn[1], "Child  ▃█▁  4 to 0\nStaff  ▂▁▁  2 to 1");
        assert!(drawn[2].starts_with("Term    Child  Staff"), "{}", drawn[2]);
        let plain = shown(&screen(60, false), &chart);
        assert!(plain.join("\n").is_ascii() && plain[1].contains(":#_"), "{plain:?}");
    }

    #[test]
    fn a_heat_map_says_what_its_shades_mean() {
        let grid = Grid::new(
            ["Monday", "Friday"],
            ["9", "10"],
            vec![vec![Amount::Known(0), Amount::Known(20)], vec![Amount::Withheld, 5.into()]],
        );
        let chart = Chart::heat("h", "Blocked", "Day", grid);
        let drawn = shown(&screen(60, true), &chart);
        assert_eq!(drawn[1], "Monday  ··██\nFriday  ??░░\n\n· none   █ up to 20");
    }
}
