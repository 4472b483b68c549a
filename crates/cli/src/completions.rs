//! `completions` and `man`: what is made from the whole parser.

use std::path::Path;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};
use clap_complete::Shell;

use crate::failure::{Code, Failure};
use crate::output::Output;
use crate::settings::Settings;
use crate::tree::{self, Branch};

/// The commands.
pub fn commands() -> [Command; 2] {
    [
        Command::new("completions")
            .about("Prints the completions of a shell")
            .arg(
                Arg::new("shell")
                    .value_name("SHELL")
                    .required(true)
                    .value_parser(PossibleValuesParser::new([
                        "bash",
                        "zsh",
                        "fish",
                        "powershell",
                    ]))
                    .help("The shell"),
            ),
        Command::new("man")
            .about("Writes a page of the manual for every command")
            .arg(
                Arg::new("directory")
                    .value_name("DIR")
                    .required(true)
                    .help("Where to; it is made if it is not there"),
            ),
    ]
}

/// Prints completions.
pub fn complete(matches: &ArgMatches, settings: &Settings) -> Result<(), Failure> {
    let shell = match matches.get_one::<String>("shell").map(String::as_str) {
        Some("zsh") => Shell::Zsh,
        Some("fish") => Shell::Fish,
        Some("powershell") => Shell::PowerShell,
        _ => Shell::Bash,
    };
    let mut script = Vec::new();
    clap_complete::generate(
        shell,
        &mut tree::root(&Branch::All),
        "platforms",
        &mut script,
    );
    Output::new(settings)?.bytes(&script)
}

/// Writes the manual.
pub fn manual(matches: &ArgMatches, settings: &Settings) -> Result<(), Failure> {
    let Some(directory) = matches.get_one::<String>("directory") else {
        return Err(Failure::usage("a directory is needed"));
    };
    let failed = |error: std::io::Error| Failure::new(Code::Other, format!("{directory}: {error}"));
    std::fs::create_dir_all(directory).map_err(failed)?;
    clap_mangen::generate_to(tree::root(&Branch::All), Path::new(directory)).map_err(failed)?;
    let count = std::fs::read_dir(directory).map_err(failed)?.count();
    settings.note(&format!("{count} pages are in {directory}"));
    Ok(())
}
