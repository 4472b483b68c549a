//! Secrets that do not have to stand on the command line, where every process can read them.

use crate::prompt;

/// Reads a secret: `-` asks for it on a terminal and otherwise takes a line of standard input, `@FILE` is the
/// first line of a file, `env:NAME` a variable, and anything else the secret itself.
pub fn read(text: &str, name: &str) -> Result<String, String> {
    if text == "-" {
        let answer = prompt::secret(&format!("{name}: "))
            .map_err(|error| format!("{name} cannot be read: {error}"))?;
        return match answer.as_str() {
            "" => Err(format!("nothing was given for {name}")),
            _ => Ok(answer),
        };
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
