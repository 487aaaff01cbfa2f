//! Charts of a document, as word processors draw and edit them.

use super::super::escape::markup;
use super::{EMU, OFFICE, XML};
use crate::report::{Amount, Chart, Picture, Run, Series, Unit};

/// The width of a chart, in pixels; it fits upright A4.
const WIDTH: u32 = 620;
/// Hatchings after the solid first series.
const HATCHED: [&str; 5] = ["wdUpDiag", "pct30", "ltHorz", "openDmnd", "ltVert"];
const DASHES: [&str; 4] = ["solid", "dash", "sysDot", "lgDashDot"];
const MARKS: [&str; 4] = ["circle", "square", "triangle", "diamond"];
const CHART: &str = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/// A label is the figure and nothing else.
const SHOWN: &str = "<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>\
                     <c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";

/// What sort of picture.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Line,
    Stacked,
    Beside,
}

/// Whether there is a picture besides the table.
pub(super) fn is_drawn(chart: &Chart) -> bool {
    matches!(chart.picture, Picture::Bars(_) | Picture::Stacked(_) | Picture::Lines(_))
        && !chart.table.rows.is_empty()
        && chart.table.columns.len() > 1
}

/// By what name the document finds a chart.
pub(super) fn link(number: usize) -> String {
    format!("chart{number}")
}

/// The paragraph that shows a chart.
pub(super) fn placed(chart: &Chart, number: usize) -> String {
    let rows = u32::try_from(chart.table.rows.len()).unwrap_or(20);
    let series = u32::try_from(chart.table.columns.len() - 1).unwrap_or(1);
    let bars = match chart.picture {
        Picture::Bars(_) => rows * series,
        _ => rows,
    };
    let is_line = matches!(chart.picture, Picture::Lines(_));
    let height = if is_line { 260 } else { (90 + 24 * bars).clamp(140, 640) };
    format!(
        "<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/><w:keepNext/></w:pPr><w:r><w:drawing><wp:inline>\
         <wp:extent cx=\"{}\" cy=\"{}\"/><wp:docPr id=\"{number}\" name=\"Chart {number}\" descr=\"{}\"/>\
         <a:graphic><a:graphicData uri=\"{CHART}\"><c:chart r:id=\"{}\"/></a:graphicData></a:graphic>\
         </wp:inline></w:drawing></w:r></w:p>",
        WIDTH * EMU,
        height * EMU,
        markup(&chart.description),
        link(number)
    )
}

/// The chart itself.
pub(super) fn part(chart: &Chart, accent: &str) -> String {
    let (run, sort) = match &chart.picture {
        Picture::Lines(run) => (run, Sort::Line),
        Picture::Stacked(run) => (run, Sort::Stacked),
        Picture::Bars(run) => (run, Sort::Beside),
        // Never drawn: see `is_drawn`.
        Picture::Heat(_) | Picture::States(_) => return String::new(),
    };
    let is_line = sort == Sort::Line;
    let all = run.series.iter().enumerate();
    let series: String = all.map(|(i, one)| series(run, i, one, sort, accent)).collect();
    let (kind, grouping, gap) = match sort {
        Sort::Line => ("lineChart", "<c:grouping val=\"standard\"/>", "<c:marker val=\"1\"/>"),
        Sort::Stacked => (
            "barChart",
            "<c:barDir val=\"bar\"/><c:grouping val=\"stacked\"/>",
            "<c:gapWidth val=\"50\"/><c:overlap val=\"100\"/>",
        ),
        Sort::Beside => (
            "barChart",
            "<c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/>",
            "<c:gapWidth val=\"50\"/>",
        ),
    };
    let legend = if run.series.len() > 1 {
        "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>"
    } else {
        ""
    };
    format!(
        "{XML}<c:chartSpace xmlns:c=\"{CHART}\" xmlns:r=\"{OFFICE}\" \
         xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">\
         <c:roundedCorners val=\"0\"/><c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/>\
         <c:{kind}>{grouping}<c:varyColors val=\"0\"/>{series}{gap}<c:axId val=\"1\"/><c:axId val=\"2\"/></c:{kind}>\
         {}</c:plotArea>{legend}<c:plotVisOnly val=\"1\"/></c:chart></c:chartSpace>",
        axes(is_line, chart.unit)
    )
}

// The names along one side, the first on top; the figures from nothing on the other.
fn axes(is_line: bool, unit: Unit) -> String {
    let (names, figures) = if is_line { ("b", "l") } else { ("l", "b") };
    let order = if is_line { "minMax" } else { "maxMin" };
    let most = if unit == Unit::Percent { "<c:max val=\"100\"/>" } else { "" };
    let crosses = if is_line { "autoZero" } else { "max" };
    format!(
        "<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"{order}\"/></c:scaling>\
         <c:delete val=\"0\"/><c:axPos val=\"{names}\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>\
         <c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>\
         <c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/></c:catAx>\
         <c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/>{most}<c:min val=\"0\"/></c:scaling>\
         <c:delete val=\"0\"/><c:axPos val=\"{figures}\"/><c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill>\
         <a:srgbClr val=\"C3CED3\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>\
         <c:numFmt formatCode=\"#,##0\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>\
         <c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"1\"/>\
         <c:crosses val=\"{crosses}\"/></c:valAx>"
    )
}

// The number of each bar or point; white where it stands on a solid bar. What is left out has none:
// a nought would be wrong. What is at least so many says so.
fn labels(series: &Series, on_dark: bool) -> String {
    let own: Vec<String> = (series.values.iter().enumerate())
        .filter_map(|(i, value)| match value {
            Amount::AtLeast(number) => Some(format!(
                "<c:dLbl><c:idx val=\"{i}\"/><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang=\"en-GB\"/>\
                 <a:t>{number}+</a:t></a:r></a:p></c:rich></c:tx>{SHOWN}</c:dLbl>"
            )),
            value if value.known().is_none() => {
                Some(format!("<c:dLbl><c:idx val=\"{i}\"/><c:delete val=\"1\"/></c:dLbl>"))
            }
            _ => None,
        })
        .collect();
    let own = own.concat();
    let white = if on_dark {
        "<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill>\
         </a:defRPr></a:pPr><a:endParaRPr lang=\"en-GB\"/></a:p></c:txPr>"
    } else {
        ""
    };
    format!("<c:dLbls>{own}{white}{SHOWN}</c:dLbls>")
}

fn series(run: &Run, number: usize, series: &Series, sort: Sort, accent: &str) -> String {
    let is_line = sort == Sort::Line;
    let on_dark = sort == Sort::Stacked && number.is_multiple_of(HATCHED.len() + 1);
    let look = if is_line { line(number, accent) } else { filling(number, accent) };
    let labels = labels(series, on_dark);
    let count = run.labels.len();
    let names: Vec<String> = (run.labels.iter().enumerate())
        .map(|(i, label)| format!("<c:pt idx=\"{i}\"><c:v>{}</c:v></c:pt>", markup(label)))
        .collect();
    let figures: Vec<String> = (series.values.iter().enumerate())
        .filter_map(|(i, value)| Some((i, value.known()?)))
        .map(|(i, value)| format!("<c:pt idx=\"{i}\"><c:v>{value}</c:v></c:pt>"))
        .collect();
    let (names, figures) = (names.concat(), figures.concat());
    let after = if is_line { "<c:smooth val=\"0\"/>" } else { "" };
    let invert = if is_line { "" } else { "<c:invertIfNegative val=\"0\"/>" };
    // The place of the figures is made up: there is no workbook inside, and the figures stand here.
    format!(
        "<c:ser><c:idx val=\"{number}\"/><c:order val=\"{number}\"/><c:tx><c:strRef><c:f>Sheet1!$A$1</c:f>\
         <c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>{}</c:v></c:pt></c:strCache></c:strRef></c:tx>\
         {look}{invert}{labels}<c:cat><c:strRef><c:f>Sheet1!$A$2</c:f><c:strCache><c:ptCount val=\"{count}\"/>\
         {names}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$B$2</c:f><c:numCache>\
         <c:formatCode>General</c:formatCode><c:ptCount val=\"{count}\"/>{figures}</c:numCache></c:numRef></c:val>\
         {after}</c:ser>",
        markup(&series.name)
    )
}

fn filling(number: usize, accent: &str) -> String {
    let fill = match number % (HATCHED.len() + 1) {
        0 => format!("<a:solidFill><a:srgbClr val=\"{accent}\"/></a:solidFill>"),
        other => format!(
            "<a:pattFill prst=\"{}\"><a:fgClr><a:srgbClr val=\"{accent}\"/></a:fgClr>\
             <a:bgClr><a:srgbClr val=\"FFFFFF\"/></a:bgClr></a:pattFill>",
            HATCHED[other - 1]
        ),
    };
    format!(
        "<c:spPr>{fill}<a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"{accent}\"/></a:solidFill></a:ln></c:spPr>"
    )
}

fn line(number: usize, accent: &str) -> String {
    format!(
        "<c:spPr><a:ln w=\"28575\"><a:solidFill><a:srgbClr val=\"{accent}\"/></a:solidFill>\
         <a:prstDash val=\"{}\"/></a:ln></c:spPr><c:marker><c:symbol val=\"{}\"/><c:size val=\"8\"/>\
         <c:spPr><a:solidFill><a:srgbClr val=\"{accent}\"/></a:solidFill></c:spPr></c:marker>",
        DASHES[number % DASHES.len()],
        MARKS[number % MARKS.len()]
    )
}
