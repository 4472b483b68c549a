//! A command line that makes no sense: what is wrong with it, and what would make sense in its place.

use std::io::{IsTerminal as _, Write as _};
use std::process::ExitCode;

use clap::Command;
use clap::error::ErrorKind;

/// How many names are listed at most.
const MOST: usize = 24;

/// Tells what is wrong, and gives the number for the shell. `words` are those of the command line that may
/// lead to a command.
pub fn report(error: &clap::Error, root: &Command, words: &[String]) -> ExitCode {
    let code = ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
    let hints = hints(error.kind(), root, words);
    if hints.is_empty() {
        // A reader that went away is nobody to tell.
        let _ = error.print();
        return code;
    }
    let mut stderr = std::io::stderr().lock();
    let color = stderr.is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|no| no.is_empty());
    let text = error.render();
    let text = if color {
        text.ansi().to_string()
    } else {
        text.to_string()
    };
    let (bold, off) = if color {
        ("\u{1b}[1m", "\u{1b}[0m")
    } else {
        ("", "")
    };
    // The parser's own last line does not say of which command the help is.
    let end = text.rfind("\n\nFor more information");
    let text = &text[..end.unwrap_or(text.len())];
    let _ = writeln!(stderr, "{}", text.trim_end());
    for hint in hints {
        let _ = writeln!(stderr, "{bold}hint:{off} {hint}");
    }
    code
}

fn hints(kind: ErrorKind, root: &Command, words: &[String]) -> Vec<String> {
    let mut command = root;
    let mut way = root.get_name().to_owned();
    for word in words {
        let Some(below) = command.find_subcommand(word) else {
            break;
        };
        command = below;
        way = format!("{way} {}", below.get_name());
    }
    match kind {
        ErrorKind::InvalidSubcommand => {
            let names: Vec<&str> = command.get_subcommands().map(Command::get_name).collect();
            let more = if names.len() > MOST { ", …" } else { "" };
            let names = names[..names.len().min(MOST)].join(", ");
            vec![
                format!("there are: {names}{more}"),
                format!("`{way} --help` tells of each"),
            ]
        }
        ErrorKind::UnknownArgument => vec![format!("`{way} --help` lists its flags")],
        ErrorKind::MissingRequiredArgument => vec![format!("`{way} --help` tells of each")],
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            vec![format!("`{way} --help` tells what it takes")]
        }
        _ => Vec::new(),
    }
}
