//! stub
use crate::{context::Context, error::Error, outcome::Outcome};
/// x
#[derive(Debug, clap::Args)]
pub struct DemoArgs {}
/// x
/// # Errors
/// x
pub fn run(_: &Context, _: &DemoArgs) -> Result<Outcome, Error> {
    Err(Error::failed("later"))
}
