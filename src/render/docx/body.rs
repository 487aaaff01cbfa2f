//! The text of a document: headings, prose, lists, notes.

use super::super::escape::{markup, markup_of, visible_prose};
use super::{chart, table};
use crate::report::{Report, Section};

/// A piece of a line.
pub(super) enum Run<'a> {
    /// Words; line breaks inside are kept.
    Text(&'a str),
    /// Words that stand out.
    Bold(&'a str),
    /// To the next stop.
    Tab,
    /// What the program that shows the document works out, such as the page's number.
    Field(&'static str),
    /// Finished markup of ours.
    Raw(String),
}

/// A paragraph in a style.
pub(super) fn paragraph(style: &str, runs: &[Run<'_>]) -> String {
    let runs: String = runs.iter().map(run).collect();
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{runs}</w:p>")
}

fn run(run: &Run<'_>) -> String {
    match run {
        Run::Text(text) => format!("<w:r>{}</w:r>", words(text)),
        Run::Bold(text) => format!("<w:r><w:rPr><w:b/></w:rPr>{}</w:r>", words(text)),
        Run::Tab => "<w:r><w:tab/></w:r>".to_owned(),
        Run::Field(name) => {
            format!("<w:fldSimple w:instr=\"{name}\"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
        }
        Run::Raw(markup) => markup.clone(),
    }
}

fn words(text: &str) -> String {
    let shown = visible_prose(text);
    let lines = shown
        .split('\n')
        .map(|line| format!("<w:t xml:space=\"preserve\">{}</w:t>", markup_of(line)));
    lines.collect::<Vec<_>>().join("<w:br/>")
}

/// Everything between the first heading and the end; `width` is that of the text, in twentieths of
/// a point.
pub(super) fn body(report: &Report, width: usize) -> String {
    let line = |style: &str, text: &str| paragraph(style, &[Run::Raw(one_line(text))]);
    let mut text = line("Title", &report.title);
    let facts = report.facts();
    if !facts.is_empty() {
        text += &table::facts(&facts, width);
    }
    let mut charts = 0;
    for part in &report.sections {
        text += &section(part, width, &mut charts);
    }
    for note in &report.notes {
        text += &self::note(note);
    }
    if let Some(from) = &report.provenance {
        text += &line("Heading1", "About this report");
        let facts = from.facts();
        let facts: Vec<(&str, &str)> = facts.iter().map(|(l, v)| (*l, v.as_str())).collect();
        text += &table::facts(&facts, width);
    }
    // A document ends in a paragraph, not in a table.
    text + "<w:p/>"
}

/// A run of one line, whatever breaks the text has.
pub(super) fn one_line(text: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", markup(text))
}

fn note(text: &str) -> String {
    paragraph("Note", &[Run::Bold("Note: "), Run::Raw(one_line(text))])
}

fn section(section: &Section, width: usize, charts: &mut usize) -> String {
    let mut text = String::new();
    if let Some(title) = &section.title {
        text += &paragraph("Heading1", &[Run::Raw(one_line(title))]);
    }
    for prose in &section.paragraphs {
        text += &paragraph("BodyText", &[Run::Text(prose.trim_end())]);
    }
    for point in &section.points {
        text += &paragraph("ListBullet", &[Run::Raw(one_line(point))]);
    }
    for drawn in &section.charts {
        text += &paragraph("Heading2", &[Run::Raw(one_line(&drawn.title))]);
        if !drawn.description.trim().is_empty() {
            text += &paragraph("Description", &[Run::Raw(one_line(&drawn.description))]);
        }
        if chart::is_drawn(drawn) {
            *charts += 1;
            text += &chart::placed(drawn, *charts);
        }
        text += &table::of_chart(drawn, width);
    }
    for one in &section.tables {
        if let Some(caption) = &one.caption {
            text += &paragraph("Caption", &[Run::Raw(one_line(caption))]);
        }
        text += &table::table(one, width);
    }
    text.extend(section.notes.iter().map(|text| note(text)));
    text
}
