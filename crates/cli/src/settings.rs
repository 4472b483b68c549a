//! Flags that every command has, and what was given for them.

use std::io::IsTerminal;
use std::time::Duration;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches};

use crate::output::Format;
use crate::values;

/// The heading of these flags in the help.
const HEADING: &str = "Flags of every command";

/// The flags that take a value; needed to find the words of the command among the arguments.
pub const WITH_VALUE: &[(&str, Option<char>)] = &[
    ("output", Some('o')),
    ("query", Some('q')),
    ("columns", None),
    ("profile", Some('p')),
    ("url", None),
    ("timeout", None),
    ("color", None),
];

/// What every command was told.
#[derive(Clone, Debug)]
pub struct Settings {
    /// How answers are written.
    pub output: Option<Format>,
    /// What is cut out of an answer.
    pub query: Option<String>,
    /// The columns of tables and of CSV.
    pub columns: Option<Vec<String>>,
    /// The profile that is used.
    pub profile: Option<String>,
    /// Where the server is.
    pub url: Option<String>,
    /// How long a call may take.
    pub timeout: Option<Duration>,
    /// Whether an answer is taken although it reports a failure.
    pub accept_reported: bool,
    /// Whether the request is only shown.
    pub dry_run: bool,
    /// How much is told of what happens.
    pub verbose: u8,
    /// Whether nothing is told but errors.
    pub quiet: bool,
    /// Whether standard output gets colours.
    pub color: bool,
}

/// The flags.
pub fn arguments() -> Vec<Arg> {
    let arg = |name: &'static str| Arg::new(name).long(name).global(true).help_heading(HEADING);
    vec![
        arg("output")
            .short('o')
            .value_name("FORMAT")
            .value_parser(PossibleValuesParser::new(Format::NAMES))
            .help("How the answer is written: a table on a terminal, JSON otherwise"),
        arg("query").short('q').value_name("EXPRESSION").help(
            "Cuts a part out of the answer: JMESPath, or a JSON pointer where it begins with /",
        ),
        arg("columns")
            .value_name("NAME,…")
            .value_delimiter(',')
            .help("The columns of a table or of CSV; a.b is the member b of the member a"),
        arg("profile")
            .short('p')
            .value_name("NAME")
            .help("The profile with the address and the credentials"),
        arg("url")
            .value_name("URL")
            .help("Where the server is, in place of what the profile or the environment says"),
        arg("timeout")
            .allow_negative_numbers(true)
            .value_name("SECONDS")
            .value_parser(values::seconds)
            .help("How long one call may take, repeats included"),
        arg("accept-reported")
            .action(ArgAction::SetTrue)
            .help("Takes an answer although it reports a failure, such as a filter that the server left out"),
        arg("dry-run")
            .action(ArgAction::SetTrue)
            .help("Shows the request, without secrets, and sends nothing"),
        arg("color")
            .value_name("WHEN")
            .value_parser(["auto", "always", "never"])
            .help("Whether colours are used; auto is on a terminal, unless NO_COLOR is set"),
        arg("quiet")
            .action(ArgAction::SetTrue)
            .conflicts_with("verbose")
            .help("Tells nothing but errors: no notes and no progress"),
        arg("verbose")
            .short('v')
            .action(ArgAction::Count)
            .help("Tells of each attempt; twice, of connections too"),
    ]
}

impl Settings {
    /// What was given for them.
    pub fn read(matches: &ArgMatches) -> Self {
        let text = |name: &str| matches.get_one::<String>(name).cloned();
        let color = match text("color").as_deref() {
            Some("always") => true,
            Some("never") => false,
            _ => {
                let unwanted = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
                !unwanted && std::io::stdout().is_terminal()
            }
        };
        Self {
            output: text("output").and_then(|name| Format::named(&name)),
            query: text("query"),
            columns: matches
                .get_many::<String>("columns")
                .map(|names| names.cloned().collect()),
            profile: text("profile"),
            url: text("url"),
            timeout: matches.get_one::<Duration>("timeout").copied(),
            accept_reported: matches.get_flag("accept-reported"),
            dry_run: matches.get_flag("dry-run"),
            verbose: matches.get_count("verbose"),
            quiet: matches.get_flag("quiet"),
            color,
        }
    }

    /// The format of answers.
    pub fn format(&self) -> Format {
        self.output.unwrap_or_else(|| {
            if std::io::stdout().is_terminal() {
                Format::Table
            } else {
                Format::Json
            }
        })
    }

    /// Whether progress is shown: on a terminal, unless nothing is to be told.
    pub fn shows_progress(&self) -> bool {
        !self.quiet && std::io::stderr().is_terminal()
    }

    /// Tells something that is not the answer.
    pub fn note(&self, text: &str) {
        if !self.quiet {
            eprintln!("{text}");
        }
    }
}
