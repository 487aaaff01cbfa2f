//! stub
use crate::{context::Context, error::Error, outcome::Outcome};
/// x
#[derive(Debug, clap::Args)]
pub struct ImportArgs {}
/// x
/// # Errors
/// x
pub fn run(_: &Context, _: &ImportArgs) -> Result<Outcome, Error> {
    Err(Error::failed("later"))
}
