//! `osafe filter map`: what a category of the filter is about, where the school says it.

use clap::Args;

use crate::commands::triage::compute::{again, categories};
use crate::commands::{open as open_vault, writing};
use crate::context::Context;
use crate::domain::book::{BookFault, Page, filled, said};
use crate::domain::own_category::{OwnCategory, OwnCategoryStep};
use crate::error::Error;
use crate::outcome::Outcome;
use crate::report::own_categories as report;
use crate::store::books;
use crate::vault::VaultKind;

/// What `osafe filter map` takes.
#[derive(Debug, Args)]
#[command(
    before_help = "Examples:\n  osafe filter map \"Purple Teapots\" --harm gambling\n  \
                         osafe filter map \"Purple Teapots\" --vendor          what the vendor says holds again\n  \
                         osafe filter map                                    the school's own meanings",
    after_help = "It holds for what is imported from now on, and for what is kept as worth a look already."
)]
pub struct MapArgs {
    /// The category as the filter writes it.
    #[arg(value_name = "CATEGORY", requires = "what")]
    pub category: Option<String>,
    /// What it is about; `other` for nothing that matters.
    #[arg(long, value_name = "HARM", group = "what", requires = "category")]
    pub harm: Option<String>,
    /// Take the school's own meaning back.
    #[arg(long, group = "what", requires = "category")]
    pub vendor: bool,
}

/// Keeps what a category is about, or lists what was said so far.
///
/// # Errors
/// When there is no such harm, or operations cannot be opened.
pub fn run(context: &Context, args: &MapArgs) -> Result<Outcome, Error> {
    let school = context.school()?;
    let now = context.local_now(&school)?;
    let mut vault = open_vault(&school, VaultKind::Operations, &context.identity()?)?;
    let known = categories(&vault)?;
    let (Some(category), harm) = (&args.category, &args.harm) else {
        return Ok(Outcome::report(report::list(&books::pages(&vault)?, known.harms())));
    };
    let category = category.trim().to_owned();
    filled(&[("CATEGORY", said(&category))])?;
    let writing = writing(&vault, now);
    if let Some(harm) = harm {
        if known.harm(harm).is_none() {
            let ids: Vec<&str> = known.harms().iter().map(|harm| harm.id.as_str()).collect();
            return Err(Error::usage(format!("there is no harm `{harm}`"))
                .hint(format!("Nothing was saved. The harms are {}.", ids.join(", "))));
        }
        let own = OwnCategory { category, harm: harm.clone() };
        let fits = |_: &[OwnCategory], pages: &[Page<OwnCategory>]| {
            let same = pages.iter().rev().find(|page| is(page, &own.category));
            match same.filter(|page| page.about().harm == own.harm) {
                Some(page) => Err(BookFault::Same(page.number)),
                None => Ok(()),
            }
        };
        books::open(&mut vault, &writing, vec![own.clone()], fits)?;
    } else {
        let pages: Vec<Page<OwnCategory>> = books::pages(&vault)?;
        let theirs: Vec<_> = pages.iter().filter(|page| is(page, &category)).collect();
        if theirs.is_empty() {
            return Err(Error::failed(format!("the school has said nothing about `{category}`"))
                .hint("See what it has said with `osafe filter map`."));
        }
        for page in theirs {
            books::follow(&mut vault, &writing, page.number, |_: &Page<OwnCategory>| {
                Ok(OwnCategoryStep::Withdrawn)
            })?;
        }
    }
    again(context, &school, &mut vault)?;
    let outcome = Outcome::report(report::list(&books::pages(&vault)?, known.harms()));
    Ok(outcome.kept("what the category is about is kept"))
}

fn is(page: &Page<OwnCategory>, category: &str) -> bool {
    page.last().is_none() && page.about().category.eq_ignore_ascii_case(category)
}
