//! Charts of a workbook: its own, drawn from the cells of the table beside them.

use rust_xlsxwriter::{
    Chart as Drawing, ChartDataLabel, ChartFont, ChartFormat, ChartLegendPosition, ChartLine,
    ChartLineDashType, ChartMarker, ChartMarkerType, ChartPatternFill, ChartPatternFillType,
    ChartSolidFill, ChartType, ConditionalFormat2ColorScale, Worksheet, XlsxError,
};

use super::line;
use crate::report::{Chart, Picture, Run, Unit};

/// Hatchings after the solid first series.
const HATCHED: [ChartPatternFillType; 5] = [
    ChartPatternFillType::DiagonalStripesWideUpwards,
    ChartPatternFillType::Dotted30Percent,
    ChartPatternFillType::HorizontalStripesLight,
    ChartPatternFillType::OutlinedDiamondGrid,
    ChartPatternFillType::VerticalStripesLight,
];
const DASHES: [ChartLineDashType; 4] = [
    ChartLineDashType::Solid,
    ChartLineDashType::Dash,
    ChartLineDashType::RoundDot,
    ChartLineDashType::LongDashDot,
];
const MARKS: [ChartMarkerType; 4] = [
    ChartMarkerType::Circle,
    ChartMarkerType::Square,
    ChartMarkerType::Triangle,
    ChartMarkerType::Diamond,
];
const WHITE: u32 = 0x00ff_ffff;

/// Puts a chart beside its table; a heat map shades the table's own cells, and a matrix of states
/// is words.
pub(super) fn insert(
    sheet: &mut Worksheet,
    name: &str,
    chart: &Chart,
    accent: u32,
) -> Result<(), XlsxError> {
    let rows = u32::try_from(chart.table.rows.len()).unwrap_or_default();
    let columns = u16::try_from(chart.table.columns.len()).unwrap_or_default();
    if rows == 0 || columns < 2 {
        return Ok(());
    }
    let (kind, run) = match &chart.picture {
        Picture::Bars(run) => (ChartType::Bar, run),
        Picture::Stacked(run) => (ChartType::BarStacked, run),
        Picture::Lines(run) => (ChartType::Line, run),
        Picture::Heat(_) => {
            let scale = ConditionalFormat2ColorScale::new()
                .set_minimum_color(WHITE)
                .set_maximum_color(lighter(accent));
            sheet.add_conditional_format(1, 1, rows, columns - 1, &scale)?;
            return Ok(());
        }
        Picture::States(_) => return Ok(()),
    };
    let drawn = drawn(kind, run, (name, rows), chart, accent);
    sheet.insert_chart(1, columns + 1, &drawn)?;
    Ok(())
}

fn drawn(
    kind: ChartType,
    run: &Run,
    (name, rows): (&str, u32),
    chart: &Chart,
    accent: u32,
) -> Drawing {
    let mut drawn = Drawing::new(kind);
    for (i, at) in (0..run.series.len()).zip(1_u16..) {
        let series = drawn.add_series();
        series
            .set_name((name, 0, at))
            .set_categories((name, 1, 0, rows, 0))
            .set_values((name, 1, at, rows, at));
        if kind == ChartType::Line {
            let mut line = ChartLine::new();
            line.set_color(accent).set_dash_type(DASHES[i % DASHES.len()]);
            series.set_format(&mut line);
            series.set_marker(ChartMarker::new().set_type(MARKS[i % MARKS.len()]));
        } else {
            series.set_format(&mut filling(i, accent)).set_gap(60);
            let mut font = ChartFont::new();
            if kind == ChartType::BarStacked && i % (HATCHED.len() + 1) == 0 {
                font.set_color(WHITE);
            }
            series.set_data_label(ChartDataLabel::new().show_value().set_font(&font));
        }
    }
    // Some titles would be taken for a place to read one from; the sheet's name says it too.
    let title = line(&chart.title);
    if title.contains(['!', '=', '[']) {
        drawn.title().set_hidden();
    } else {
        drawn.title().set_name(&title);
    }
    drawn.set_alt_text(line(&chart.description)).set_width(640);
    // Beside each other, series need room each; on top of each other, none.
    let series = u32::try_from(run.series.len()).unwrap_or(2);
    let bars = rows * if kind == ChartType::Bar { series.max(2) } else { 2 };
    drawn.set_height(if kind == ChartType::Line { 320 } else { 140 + 17 * bars.min(60) });
    drawn.legend().set_position(ChartLegendPosition::Bottom);
    if run.series.len() < 2 {
        drawn.legend().set_hidden();
    }
    if kind == ChartType::Line {
        drawn.y_axis().set_min(0);
    } else {
        // The first label on top, as in the table.
        drawn.y_axis().set_reverse();
    }
    if chart.unit == Unit::Percent {
        let scale = if kind == ChartType::Line { drawn.y_axis() } else { drawn.x_axis() };
        scale.set_major_gridlines(true);
    }
    drawn
}

fn filling(series: usize, accent: u32) -> ChartFormat {
    let mut format = ChartFormat::new();
    format.set_border(ChartLine::new().set_color(accent));
    match series % (HATCHED.len() + 1) {
        0 => format.set_solid_fill(ChartSolidFill::new().set_color(accent)),
        other => format.set_pattern_fill(
            ChartPatternFill::new()
                .set_pattern(HATCHED[other - 1])
                .set_foreground_color(accent)
                .set_background_color(WHITE),
        ),
    };
    format
}

/// Half way to white, on which black figures can be read.
fn lighter(colour: u32) -> u32 {
    let part = |shift: u32| u32::midpoint(colour >> shift & 0xff, 0xff) << shift;
    part(16) | part(8) | part(0)
}
