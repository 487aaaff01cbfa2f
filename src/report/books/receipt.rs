//! Reports that somebody received and went through.

use super::super::{Column, Report, Section, Table};
use super::history;
use crate::domain::book::receipt::ReceiptPage;
use crate::school::School;

/// The receipts, newest first.
#[must_use]
pub fn list(school: &School, pages: &[ReceiptPage]) -> Report {
    let columns = [
        Column::id("number", "Number"),
        Column::date("on", "Gone through"),
        Column::text("by", "By"),
        Column::text("report", "Report"),
        Column::date("from", "From"),
        Column::date("to", "To"),
        Column::narrative("noted", "Noted"),
    ];
    let rows = pages.iter().rev().map(|page| {
        let receipt = page.about();
        [
            page.number.to_string().into(),
            receipt.on.into(),
            receipt.by.as_str().into(),
            receipt.report.map(|kind| kind.to_string()).into(),
            receipt.from.into(),
            receipt.to.into(),
            receipt.noted.as_str().into(),
        ]
    });
    Report::new("Reports gone through")
        .about("School", &school.settings().name)
        .section(Section::new().table(Table::new("receipts", columns).rows(rows)))
}

/// One receipt.
#[must_use]
pub fn shown(title: &str, page: &ReceiptPage) -> Report {
    let receipt = page.about();
    let card = Table::card("receipt")
        .field(Column::id("number", "Number"), page.number.to_string())
        .field(Column::text("report", "Report"), receipt.report.map(|kind| kind.to_string()))
        .field(Column::date("on", "Gone through"), receipt.on)
        .field(Column::text("by", "By"), receipt.by.as_str())
        .field(Column::date("from", "From"), receipt.from)
        .field(Column::date("to", "To"), receipt.to)
        .field(Column::id("sha256", "SHA-256 of the file"), receipt.sha256.as_ref())
        .field(Column::narrative("noted", "Noted"), receipt.noted.as_str());
    Report::new(title)
        .section(Section::new().table(card))
        .section(history(page, |step| match *step {}))
}
