//! The period of a report: by its name, or from a day to a day.

use chrono::NaiveDate;
use clap::Args;

use crate::cli::word;
use crate::context::Context;
use crate::domain::moment::{DateError, Moment};
use crate::domain::report_period::{PeriodName, ReportPeriod, Span, TermDays, term_of};
use crate::error::Error;
use crate::school::School;

/// Which days.
#[derive(Debug, Default, Args)]
pub struct PeriodArgs {
    /// A term or an academic year, as the school's settings have them.
    #[arg(long, value_parser = word::<PeriodName>(), conflicts_with_all = ["from", "to"])]
    pub period: Option<PeriodName>,
    /// First day; else the first there is.
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// Last day; else the last there is.
    #[arg(long, value_name = "DATE")]
    pub to: Option<String>,
}

impl PeriodArgs {
    /// The first and the last day, as far as they are said.
    pub(super) fn days(
        &self,
        context: &Context,
        school: &School,
    ) -> Result<(Option<NaiveDate>, Option<NaiveDate>), Error> {
        let now = context.local_now(school)?;
        if let Some(name) = self.period {
            let period = ReportPeriod::named(name, now.date_naive(), &school.settings().term);
            return Ok((Some(period.days.from), Some(period.days.to)));
        }
        let day = |text: &String| match Moment::past(text, now) {
            Err(DateError::Future(_)) => Moment::any_day(text, now),
            moment => moment.map(Moment::day),
        };
        let days =
            (self.from.as_ref().map(day).transpose()?, self.to.as_ref().map(day).transpose()?);
        match days {
            (Some(from), Some(to)) if to < from => {
                Err(Error::usage("the period ends before it begins"))
            }
            days => Ok(days),
        }
    }

    /// The same; the academic year that today is in where nothing is said.
    pub(super) fn days_or_year(&self, context: &Context, school: &School) -> Result<Span, Error> {
        let terms = &school.settings().term;
        let year = ReportPeriod::named(PeriodName::ThisYear, context.today(school)?, terms).days;
        let (from, to) = self.days(context, school)?;
        Ok(Span { from: from.unwrap_or(year.from), to: to.unwrap_or(year.to) })
    }

    /// Whole terms: what is asked for, or the term that today is in.
    pub(super) fn whole_terms(
        &self,
        context: &Context,
        school: &School,
    ) -> Result<ReportPeriod, Error> {
        let today = context.today(school)?;
        let terms = &school.settings().term;
        let period = match self.days(context, school)? {
            (None, None) => ReportPeriod::named(PeriodName::ThisTerm, today, terms),
            _ if self.period.is_some() => {
                ReportPeriod::named(self.period.unwrap_or(PeriodName::ThisTerm), today, terms)
            }
            (from, to) => {
                let from =
                    from.or_else(|| to.and_then(|to| term_of(to, terms)).map(|t| t.days.from));
                let from = from.unwrap_or(today);
                ReportPeriod::between(Span { from, to: to.unwrap_or(today) }, terms)
            }
        };
        if !period.terms.is_empty() {
            return Ok(period);
        }
        Err(Error::usage("a report without names covers whole terms").hint(format!(
            "From figures of days that overlap, single children could be worked out. Use `--period`, or the days of \
             a term: {}.",
            term_of(today, terms).map_or_else(String::new, |TermDays { days, .. }| days.in_words())
        )))
    }
}
