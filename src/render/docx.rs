//! A report as a document for a word processor: real headings, tables whose header comes again on
//! each page, school and page numbers at head and foot, charts that can be edited.
//!
//! Written here and not by a library: the few parts a report needs are plain text, and only so do
//! the same report's bytes stay the same. Nothing from a record becomes a field or a link.

mod body;
mod chart;
mod table;

use std::io;

use chrono::{DateTime, Utc};

use super::escape::markup;
use super::zip;
use crate::domain::look::{Colour, Logo, Look};
use crate::report::{Chart, Provenance, Report};
use body::{Run, paragraph};

/// The first line of every part.
const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const STYLES: &str = include_str!("../../data/templates/docx-styles.xml");
const NUMBERING: &str = include_str!("../../data/templates/docx-numbering.xml");
/// Where the styles have the right edge of the text.
const RIGHT_STOP: &str = "9906";
/// Left and right of the text together, in twentieths of a point.
const MARGINS: usize = 2000;
/// The usual colour of headings; it stands in the styles.
const ACCENT: &str = "17505e";
const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const WORD_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
/// The box of the logo, in pixels.
const LOGO: (u32, u32) = (140, 48);
/// Measures of drawings to the pixel.
const EMU: u32 = 9525;
/// With more columns than this a table needs the long side of the paper.
const MOST_UPRIGHT: usize = 7;

/// Writes a report.
pub(super) fn render(report: &Report, look: &Look) -> io::Result<Vec<u8>> {
    let accent = look.colour.map_or_else(|| ACCENT.to_owned(), Colour::hex);
    let charts: Vec<&Chart> = (report.sections.iter())
        .flat_map(|section| &section.charts)
        .filter(|chart| chart::is_drawn(chart))
        .collect();
    let logo = look.logo.as_ref();
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    let mut add = |name: &str, text: String| files.push((name.to_owned(), text.into_bytes()));
    add("[Content_Types].xml", content_types(charts.len(), logo));
    add("_rels/.rels", package_links());
    add("docProps/core.xml", properties(report));
    add("word/document.xml", document(report));
    add("word/_rels/document.xml.rels", document_links(charts.len()));
    let stop = (paper(report).0 - MARGINS).to_string();
    add("word/styles.xml", STYLES.replace(ACCENT, &accent).replace(RIGHT_STOP, &stop));
    add("word/numbering.xml", NUMBERING.to_owned());
    add("word/header1.xml", header(report, logo));
    add("word/footer1.xml", footer(report));
    for (number, chart) in (1..).zip(&charts) {
        add(&format!("word/charts/chart{number}.xml"), chart::part(chart, &accent));
    }
    if let Some(logo) = logo {
        let name = format!("media/logo.{}", logo.kind.as_str());
        add("word/_rels/header1.xml.rels", links(&[("logo", "image", &name)]));
        files.push((format!("word/{name}"), logo.bytes.clone()));
    }
    let files: Vec<(&str, Vec<u8>)> =
        files.iter().map(|(name, content)| (name.as_str(), content.clone())).collect();
    zip::pack(&files)
}

fn content_types(charts: usize, logo: Option<&Logo>) -> String {
    let mut all = vec![
        default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        default("xml", "application/xml"),
    ];
    all.extend(logo.map(|logo| {
        let kind = logo.kind.as_str();
        default(kind, &format!("image/{kind}"))
    }));
    let mut part = |name: &str, kind: &str| {
        all.push(format!("<Override PartName=\"/{name}\" ContentType=\"{kind}\"/>"));
    };
    part("word/document.xml", &format!("{WORD_TYPE}.document.main+xml"));
    for name in ["styles", "numbering"] {
        part(&format!("word/{name}.xml"), &format!("{WORD_TYPE}.{name}+xml"));
    }
    for name in ["header", "footer"] {
        part(&format!("word/{name}1.xml"), &format!("{WORD_TYPE}.{name}+xml"));
    }
    for number in 1..=charts {
        let kind = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
        part(&format!("word/charts/chart{number}.xml"), kind);
    }
    part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    format!("{XML}<Types xmlns=\"{PACKAGE}/content-types\">{}</Types>", all.concat())
}

fn default(ending: &str, kind: &str) -> String {
    format!("<Default Extension=\"{ending}\" ContentType=\"{kind}\"/>")
}

fn links(links: &[(&str, &str, &str)]) -> String {
    let link = |(id, kind, target): &(&str, &str, &str)| {
        format!("<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>")
    };
    let all = links.iter().map(link).collect::<Vec<_>>().concat();
    format!("{XML}<Relationships xmlns=\"{PACKAGE}/relationships\">{all}</Relationships>")
}

fn package_links() -> String {
    let document = links(&[("document", "officeDocument", "word/document.xml")]);
    let core = format!(
        "<Relationship Id=\"core\" Type=\"{PACKAGE}/relationships/metadata/core-properties\" \
         Target=\"docProps/core.xml\"/></Relationships>"
    );
    document.replace("</Relationships>", &core)
}

fn document_links(charts: usize) -> String {
    let charts: Vec<(String, String)> =
        (1..=charts).map(|n| (chart::link(n), format!("charts/chart{n}.xml"))).collect();
    let mut all = vec![
        ("styles", "styles", "styles.xml"),
        ("numbering", "numbering", "numbering.xml"),
        ("header", "header", "header1.xml"),
        ("footer", "footer", "footer1.xml"),
    ];
    all.extend(charts.iter().map(|(id, target)| (id.as_str(), "chart", target.as_str())));
    links(&all)
}

fn properties(report: &Report) -> String {
    let from = report.provenance.as_ref();
    let made = from.map_or(DateTime::<Utc>::UNIX_EPOCH, |from| from.made.to_utc());
    let made = made.format("%Y-%m-%dT%H:%M:%SZ");
    let by = from.and_then(|from| from.by.as_deref()).unwrap_or_default();
    format!(
        "{XML}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{}</dc:title><dc:creator>{}</dc:creator><dc:language>en-GB</dc:language>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{made}</dcterms:created>\
         </cp:coreProperties>",
        markup(&report.title),
        markup(by)
    )
}

/// Width and height of the paper: A4, turned for a wide table.
fn paper(report: &Report) -> (usize, usize) {
    let wide = report.tables().any(|table| table.columns.len() > MOST_UPRIGHT && !table.cards);
    if wide { (16838, 11906) } else { (11906, 16838) }
}

fn document(report: &Report) -> String {
    let (width, height) = paper(report);
    let turned = if width > height { " w:orient=\"landscape\"" } else { "" };
    format!(
        "{XML}<w:document xmlns:w=\"{WORD}\" xmlns:r=\"{OFFICE}\" \
         xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
         xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
         xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><w:body>{}\
         <w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/>\
         <w:footerReference w:type=\"default\" r:id=\"footer\"/>\
         <w:pgSz w:w=\"{width}\" w:h=\"{height}\"{turned}/>\
         <w:pgMar w:top=\"1300\" w:right=\"1000\" w:bottom=\"1300\" w:left=\"1000\" w:header=\"560\" \
         w:footer=\"500\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>",
        body::body(report, width - MARGINS)
    )
}

fn header(report: &Report, logo: Option<&Logo>) -> String {
    let school = report.provenance.as_ref().map(|from| from.school.as_str()).unwrap_or_default();
    let runs = [
        Run::Raw(logo.map(picture).unwrap_or_default()),
        Run::Text(school),
        Run::Tab,
        Run::Text(&report.title),
    ];
    part("hdr", &paragraph("Header", &runs))
}

fn footer(report: &Report) -> String {
    let from = report.provenance.as_ref();
    let period = from.and_then(|from| from.period.as_deref()).unwrap_or_default();
    let page = [Run::Text("Page "), Run::Field("PAGE"), Run::Text(" of "), Run::Field("NUMPAGES")];
    let runs: Vec<Run<'_>> = [Run::Text(period), Run::Tab].into_iter().chain(page).collect();
    let mut text = paragraph("Footer", &runs);
    if let Some(from) = from {
        text += &paragraph("Footer", &[Run::Text(&foot(from))]);
        if !from.leaves_out.is_empty() {
            let line = format!("Does not cover: {}", from.leaves_out.join(" "));
            text += &paragraph("Footer", &[Run::Text(&line)]);
        }
    }
    part("ftr", &text)
}

// What the foot of each page says; the whole of it stands at the end.
fn foot(from: &Provenance) -> String {
    let by = from.by.as_ref().map(|by| format!(" by {by}")).unwrap_or_default();
    let chains =
        from.chains.iter().map(|chain| format!(" · {} chain {}", chain.vault, chain.short()));
    let code = from.mark.iter().map(|mark| format!(" · report {}", mark.code));
    let made = format!("{} · made {}{by}", from.policy, from.made_in_words());
    [made].into_iter().chain(chains).chain(code).collect()
}

fn part(name: &str, inside: &str) -> String {
    format!(
        "{XML}<w:{name} xmlns:w=\"{WORD}\" xmlns:r=\"{OFFICE}\" \
         xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
         xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
         xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">{inside}</w:{name}>"
    )
}

fn picture(logo: &Logo) -> String {
    let (width, height) = logo.fitted(LOGO.0, LOGO.1);
    let size = format!("cx=\"{}\" cy=\"{}\"", width * EMU, height * EMU);
    format!(
        "<w:r><w:drawing><wp:inline><wp:extent {size}/><wp:docPr id=\"900\" name=\"Logo\" descr=\"\"/>\
         <a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">\
         <pic:pic><pic:nvPicPr><pic:cNvPr id=\"900\" name=\"Logo\"/><pic:cNvPicPr/></pic:nvPicPr>\
         <pic:blipFill><a:blip r:embed=\"logo\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
         <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext {size}/></a:xfrm>\
         <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
         </wp:inline></w:drawing></w:r><w:r><w:t xml:space=\"preserve\">  </w:t></w:r>"
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::render::samples::{all_kinds, any_text, with_charts, with_text_everywhere};

    fn parts(report: &Report) -> Vec<(String, String)> {
        let files = zip::unpack(&render(report, &Look::default()).unwrap());
        files
            .into_iter()
            .map(|(name, content)| (name, String::from_utf8(content).unwrap()))
            .collect()
    }

    fn part_named(report: &Report, name: &str) -> String {
        parts(report).into_iter().find(|(found, _)| found == name).unwrap().1
    }

    #[test]
    fn a_document_has_headings_lists_and_tables_with_a_header() {
        let document = part_named(&all_kinds(), "word/document.xml");
        for present in [
            "<w:pStyle w:val=\"Title\"/>",
            "<w:pStyle w:val=\"Heading1\"/>",
            "<w:pStyle w:val=\"ListBullet\"/>",
            "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>",
            "He said &quot;hi&quot;,</w:t><w:br/><w:t xml:space=\"preserve\">then left.",
            "3 Mar 2026",
        ] {
            assert!(document.contains(present), "{present}\n{document}");
        }
    }

    #[test]
    fn every_page_says_where_it_comes_from() {
        let footer = part_named(&with_charts("Ashfield"), "word/footer1.xml");
        for present in [
            "made 20 Nov 2026 09:00 by Ashfield",
            "chain abababababab",
            "NUMPAGES",
            "Does not cover",
        ] {
            assert!(footer.contains(present), "{present}: {footer}");
        }
    }

    #[test]
    fn the_same_report_is_the_same_bytes() {
        let bytes = || render(&with_charts("x"), &Look::default()).unwrap();
        assert_eq!(bytes(), bytes());
    }

    #[test]
    fn the_schools_colour_takes_the_place_of_the_usual_one() {
        let look = Look { colour: "#7a1f3d".parse().ok(), ..Look::default() };
        let files = zip::unpack(&render(&with_charts("x"), &look).unwrap());
        let with = |colour: &str| {
            files.iter().filter(|(_, text)| String::from_utf8_lossy(text).contains(colour)).count()
        };
        assert_eq!((with(ACCENT), with("7a1f3d") > 3), (0, true));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]
        #[test]
        fn no_text_adds_markup_or_breaks_a_part(text in any_text()) {
            let text = format!("x{}x", text.replace('\n', " "));
            for (report, plain) in [
                (with_text_everywhere(&text), with_text_everywhere("xx")),
                (with_charts(&text), with_charts("xx")),
            ] {
                for ((name, content), (_, harmless)) in parts(&report).iter().zip(&parts(&plain)) {
                    prop_assert_eq!(content.matches('<').count(), harmless.matches('<').count(), "{}", name);
                    prop_assert!(!content.chars().any(|c| c.is_control() && c != '\n'), "{}", name);
                }
            }
        }
    }
}
