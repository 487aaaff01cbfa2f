//! `osafe demo`: a complete invented school, and a guided walk through the main job on it. The
//! walk runs the real commands; the folder stays, so that every command can be tried there.

mod agreements;
mod casework;
mod registers;
mod school;

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use clap::{Args, Parser};

use crate::cli::Cli;
use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;
use crate::printing;

/// How many lines of an answer the walk shows.
const SHOWN_LINES: usize = 24;

/// What `osafe demo` takes.
#[derive(Debug, Args)]
#[command(before_help = "Examples:\n  osafe demo\n  osafe demo try-it\n  osafe demo try-it --year")]
pub struct DemoArgs {
    /// The folder to make; else `osafe-demo`, or the next free name.
    pub folder: Option<PathBuf>,
    /// With the three terms before this one too, so that reports have something to compare.
    #[arg(long)]
    pub year: bool,
}

/// One step of the walk.
struct Step {
    title: &'static str,
    about: &'static str,
    identity: &'static str,
    arguments: &'static [&'static str],
}

const STEPS: &[Step] = &[
    Step {
        title: "The policy, loaded",
        about: "The school's own policy is data: what it says can be looked up, and its oddities are shown.",
        identity: "dsl",
        arguments: &["policy", "list"],
    },
    Step {
        title: "A concern, logged",
        about: "The DSL records a proxy in the library. Every mark of the policy's row becomes an open action.",
        identity: "dsl",
        arguments: &["log", "--json", "DIR/concern.json", "--format", "table"],
    },
    Step {
        title: "The inbox",
        about: "A teacher sealed a concern to the DSL team and cannot read it back. The DSL can. Exit code 3: it waits.",
        identity: "dsl",
        arguments: &["inbox", "list"],
    },
    Step {
        title: "The incidents of the term",
        about: "Encrypted, and every look at them is written down. The technician has no key to them. Those about \
                staff are in a vault of their own, which the head and the chair of governors open and the DSL does not.",
        identity: "dsl",
        arguments: &["incident", "list"],
    },
    Step {
        title: "The sanction, looked up",
        about: "Anybody can ask what the policy says, in everyday words. No identity is needed for this.",
        identity: "dsl",
        arguments: &["sanction", "proxi", "--role", "child"],
    },
    Step {
        title: "A filter log, imported",
        about: "The technician drops in what the filter exports.",
        identity: "technician",
        arguments: &["import-filter-log", "DIR/logs/filter-1.csv"],
    },
    Step {
        title: "An overlapping log",
        about: "The next export repeats half of the last one. Only what is new is added.",
        identity: "technician",
        arguments: &["import-filter-log", "DIR/logs/filter-2.csv"],
    },
    Step {
        title: "What is due",
        about: "The reviews the policy asks for, with who owns them. Exit code 3 says that something is due.",
        identity: "technician",
        arguments: &["due"],
    },
    Step {
        title: "A report",
        about: "Any report as a table, CSV, JSON or one HTML page to print.",
        identity: "technician",
        arguments: &["report", "filter"],
    },
    Step {
        title: "The same for the DSL, as a page",
        about: "Open it in a browser and print it.",
        identity: "dsl",
        arguments: &["report", "incidents", "--format", "html", "-o", "DIR/incidents.html"],
    },
    Step {
        title: "The proof",
        about: "Incidents, actions, reviews and imports are chained and signed. A change behind the program's back is named.",
        identity: "dsl",
        arguments: &["audit", "verify"],
    },
];

/// Makes the school, then walks through the job on it.
///
/// # Errors
/// When the folder is not empty or cannot be written.
pub fn run(context: &Context, args: &DemoArgs) -> Result<Outcome, Error> {
    let folder = match &args.folder {
        Some(folder) => folder.clone(),
        None => free_name(context),
    };
    let made = school::make(context, &folder, args.year)?;
    if args.year {
        for number in 1..=3 {
            let log = format!("DIR/logs/earlier-{number}.csv");
            let import = ["import-filter-log", log.as_str()];
            let (_, context, cli) = there(context, &folder, "technician", &import, made.walk_at)?;
            super::run(&context, cli.command)?;
        }
    }
    let mut tour = format!(
        "{}\n\n{} is invented, and so is everybody in it.\n",
        heading(&format!("osafe on {}", made.name), '='),
        made.name
    );
    for (number, step) in STEPS.iter().enumerate() {
        tour.push_str(&walk(context, &folder, number + 1, step, made.walk_at)?);
    }
    tour.push_str(&farewell(&folder));
    Ok(Outcome::text(tour))
}

// A second demo does not disturb the first.
fn free_name(context: &Context) -> PathBuf {
    let name = |number: u32| match number {
        1 => PathBuf::from("osafe-demo"),
        _ => PathBuf::from(format!("osafe-demo-{number}")),
    };
    (1..1000).map(name).find(|name| !context.path(name).exists()).unwrap_or_else(|| name(1))
}

// A command as somebody of the school would give it.
fn there(
    context: &Context,
    folder: &Path,
    identity: &str,
    arguments: &[&str],
    at: DateTime<Utc>,
) -> Result<(Vec<String>, Context, Cli), Error> {
    let shown = folder.display().to_string();
    let arguments = arguments.iter().map(|argument| argument.replacen("DIR", &shown, 1));
    let words: Vec<String> = [
        "osafe".to_owned(),
        "--school".to_owned(),
        shown.clone(),
        "--identity".to_owned(),
        format!("{shown}/keys/{identity}.key"),
    ]
    .into_iter()
    .chain(arguments)
    .collect();
    let cli = Cli::try_parse_from(&words).map_err(|error| Error::failed(error.to_string()))?;
    let context = context.step(&cli.global).at(at);
    Ok((words, context, cli))
}

fn walk(
    context: &Context,
    folder: &Path,
    number: usize,
    step: &Step,
    at: DateTime<Utc>,
) -> Result<String, Error> {
    let (words, context, cli) = there(context, folder, step.identity, step.arguments, at)?;
    let outcome = super::run(&context, cli.command)?;
    let answer = printing::deliver(&context, &cli.global, &outcome.answer)?;
    let code = if outcome.attention { "\n(exit code 3: something needs attention)\n" } else { "" };
    Ok(format!(
        "\n\n{}\n\n{}\n\n$ {}\n\n{}{code}",
        heading(&format!("{number}. {}", step.title), '-'),
        step.about,
        words.join(" "),
        shortened(&String::from_utf8_lossy(&answer))
    ))
}

fn heading(text: &str, line: char) -> String {
    let underline: String = std::iter::repeat_n(line, text.chars().count()).collect();
    format!("{text}\n{underline}")
}

fn shortened(answer: &str) -> String {
    let mut lines: Vec<String> = answer.lines().map(|line| format!("    {line}")).collect();
    let more = lines.len().saturating_sub(SHOWN_LINES);
    if more > 0 {
        lines.truncate(SHOWN_LINES);
        lines.push(format!("    ... and {more} lines more"));
    }
    lines.join("\n") + "\n"
}

fn farewell(folder: &Path) -> String {
    let folder = folder.display();
    format!(
        "\n\n{}\n\nThe school stays in {folder}. Its keys lie in {folder}/keys without a \
         passphrase, as no real school's would:\ndsl.key, deputy.key, head.key, chair.key, \
         technician.key, teacher.key and service.key.\n\n\
         $ osafe --school {folder} --identity {folder}/keys/dsl.key incident show 2026-0001\n\
         $ osafe --school {folder} --identity {folder}/keys/technician.key incident list   (refused)\n\
         $ osafe init      for your own school\n",
        heading("Try it yourself", '-')
    )
}
