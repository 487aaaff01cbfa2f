//! Every other record that the policy keeps: its fields, who approves, in which vault.

use serde::Deserialize;

use super::about::About;
use super::{PolicyError, check, parse};
pub use crate::domain::register::{FieldKind, KeptBy, Register, RegisterField, RegisterVault};

/// `registers.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Registers {
    /// Every register, in the policy's order.
    #[serde(default)]
    pub register: Vec<Register>,
}

impl Registers {
    /// Takes in what a school has added in a file of its own, written as `registers.toml` is.
    ///
    /// # Errors
    /// [`PolicyError`] naming file, line and what would be right, also when a register is there
    /// already.
    pub fn add(&mut self, file: &str, text: &str, about: &About) -> Result<(), PolicyError> {
        let own: Registers = parse(file, text)?;
        check::registers(&own, about, file, text)?;
        check::no_other(&own, &self.register, file, text)?;
        self.register.extend(own.register);
        Ok(())
    }
}
