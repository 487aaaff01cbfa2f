//! The osafe program: parse, run, print, exit code.

use std::process::ExitCode;

use osafe::cli::{Cli, Command};
use osafe::context::Context;
use osafe::interrupt::Interrupt;
use osafe::printing;

fn main() -> ExitCode {
    printing::private_files();
    let cli = match Cli::read() {
        Ok(cli) => cli,
        Err(error) => return printing::usage(&error).into(),
    };
    // A look-up has nothing to undo, and a handler costs it a thread.
    let interrupt = match &cli.command {
        Command::LookUp(look_up) if look_up.only_looks() => Interrupt::default(),
        _ => Interrupt::install(),
    };
    let result = Context::from_environment(&cli.global, interrupt)
        .and_then(|context| osafe::commands::run(&context, cli.command).map(|o| (context, o)));
    let code = match result {
        Ok((context, outcome)) => printing::outcome(&context, &cli.global, outcome),
        Err(error) => printing::error(&error),
    };
    ExitCode::from(code)
}
