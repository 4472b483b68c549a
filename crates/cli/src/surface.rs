//! The whole surface of the command as a text, held by a golden file: a change of a name or a flag is seen.

use std::fmt::Write as _;

use clap::Command;

use crate::tree::{self, Branch};

/// Every command with its arguments: one line a command.
pub fn text() -> String {
    let mut text = String::new();
    write(&mut text, "", &tree::root(&Branch::All));
    text
}

/// The part of it below one command of the first level.
pub fn text_of(name: &str) -> String {
    let mut text = String::new();
    if let Some(command) = tree::root(&Branch::All).find_subcommand(name) {
        write(&mut text, "platforms", command);
    }
    text
}

fn write(text: &mut String, way: &str, command: &Command) {
    let way = format!("{way} {}", command.get_name());
    let way = way.trim_start();
    if command.has_subcommands() {
        for below in command.get_subcommands() {
            write(text, way, below);
        }
        return;
    }
    let arguments: Vec<String> = command
        .get_arguments()
        .filter(|argument| !argument.is_global_set() && argument.get_id() != "help")
        .map(|argument| {
            let shown = match argument.get_long() {
                None => argument
                    .get_value_names()
                    .and_then(|names| names.first())
                    .map_or_else(String::new, ToString::to_string),
                Some(long) => format!("--{long}"),
            };
            if argument.is_required_set() {
                shown
            } else {
                format!("[{shown}]")
            }
        })
        .collect();
    // Writing to a text does not fail.
    let _ = writeln!(
        text,
        "{}",
        format!("{way} {}", arguments.join(" ")).trim_end()
    );
}
