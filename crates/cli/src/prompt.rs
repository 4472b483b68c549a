//! Asking whoever sits at the terminal.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
use std::sync::Once;

use platform_clients::runtime::Secret;
use platform_clients::{Question, Variable};

/// Whether there is somebody to ask.
pub fn is_possible() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks for a variable that a client lacks. `None`: nothing was answered.
pub fn question(question: Question) -> Option<Secret> {
    static TOLD: Once = Once::new();
    let platform = question.platform.name;
    TOLD.call_once(|| {
        eprintln!("{platform} needs more than is known; `platforms login {platform}` stores it");
    });
    ask(question.variable).ok().flatten().map(Secret::from)
}

/// Asks for a variable: on a terminal by its name and what it is, and elsewhere by reading a line of standard
/// input. A secret is not shown while it is typed. `None`: the line is empty.
pub fn ask(variable: &Variable) -> Result<Option<String>, String> {
    let optional = if variable.required {
        ""
    } else {
        ", may be left empty"
    };
    let words = format!("{} ({}{optional}): ", variable.name, variable.about);
    let read = if variable.is_secret() {
        secret(&words)
    } else {
        if io::stdin().is_terminal() {
            eprint!("{words}");
            // A terminal that cannot be written to shows itself in the reading.
            let _ = io::stderr().flush();
        }
        line()
    };
    let text = read.map_err(|error| format!("{} cannot be read: {error}", variable.name))?;
    Ok(Some(text).filter(|text| !text.is_empty()))
}

/// A secret, typed or as the next line of standard input.
pub fn secret(words: &str) -> io::Result<String> {
    if io::stdin().is_terminal() {
        rpassword::prompt_password(words)
    } else {
        line()
    }
}

fn line() -> io::Result<String> {
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}
