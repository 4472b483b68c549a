//! Secrets that do not have to stand on the command line, where every process can read them.

use std::io::{BufRead as _, IsTerminal};

/// Reads a secret: `-` asks for it on a terminal and otherwise takes a line of standard input, `@FILE` is the
/// first line of a file, `env:NAME` a variable, and anything else the secret itself.
pub fn read(text: &str, name: &str) -> Result<String, String> {
    if text == "-" {
        return ask(name);
    }
    if let Some(variable) = text.strip_prefix("env:") {
        return std::env::var(variable).map_err(|_| format!("{variable} is not set"));
    }
    if let Some(path) = text.strip_prefix('@') {
        let content = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
        return Ok(content.lines().next().unwrap_or_default().to_owned());
    }
    Ok(text.to_owned())
}

/// Asks for a secret; without a terminal it is the next line of standard input.
pub fn ask(name: &str) -> Result<String, String> {
    let stdin = std::io::stdin();
    let answer = if stdin.is_terminal() {
        rpassword::prompt_password(format!("{name}: "))
    } else {
        let mut line = String::new();
        stdin.lock().read_line(&mut line).map(|_| line)
    };
    match answer {
        Ok(line) => match line.trim_end_matches(['\r', '\n']) {
            "" => Err(format!("nothing was given for {name}")),
            secret => Ok(secret.to_owned()),
        },
        Err(error) => Err(format!("{name} cannot be read: {error}")),
    }
}
