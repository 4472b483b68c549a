//! Moves lines to the right that other readers of YAML take where they are.
//!
//! A quoted text or a `{…}` may go on in the next line only if that line is indented. Many documents hold
//! certificates or JSON that begin in the first column, because libyaml never minded. Space in front of such a
//! line is not part of the value, so it can be added: lines keep their numbers, and the value is the same.

use super::{Loaded, yaml};

/// So many places of one document are mended; each takes a reading of the text.
const MOST: usize = 40;

/// Deeper than the documents that we take are nested.
const MARGIN: &str = "                                                                ";

/// The text with such lines indented, and what it says. `None` where that is not what is wrong with it.
pub(super) fn mended(text: &str) -> Option<(String, Loaded)> {
    let mut text = text.to_owned();
    for _ in 0..MOST {
        match yaml::read(&text) {
            Ok(loaded) => return Some((text, loaded)),
            Err(fault) if fault.message.starts_with("invalid indentation") => {
                let quoted = fault.message.contains("quoted");
                text = indented(&text, fault.at, quoted)?;
            }
            Err(_) => return None,
        }
    }
    None
}

/// Indents the line of the byte `at`; of a quoted text that begins there, the lines up to the end of the quote.
fn indented(text: &str, at: usize, quoted: bool) -> Option<String> {
    let line = |from: usize| Some(text.get(from..)?.find('\n')? + from + 1);
    let (start, quote) = if quoted {
        (line(at)?, text.get(at..)?.chars().next())
    } else {
        let before = text.get(..at)?;
        (before.rfind('\n').map_or(0, |line| line + 1), None)
    };
    let (before, after) = text.split_at(start);
    if after.starts_with(MARGIN) {
        // It was indented before, and that did not help.
        return None;
    }
    let mut out = String::with_capacity(text.len() + MARGIN.len());
    out.push_str(before);
    let mut open = true;
    for line in after.split_inclusive('\n') {
        if open && !line.trim().is_empty() {
            out.push_str(MARGIN);
        }
        out.push_str(line);
        open = open && quote.is_some_and(|quote| !line.contains(quote));
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::super::Document;

    #[test]
    fn a_certificate_in_the_first_column_is_still_a_text() {
        let text = "openapi: 3.0.3\ninfo:\n  title: \"BEGIN\nMIIF\n  iTCC\nEND\"\n  example: {\n}\n  version: 1\n";
        let document = Document::parse("x.yaml", text.as_bytes()).unwrap();
        assert_eq!(document.root["info"]["title"], "BEGIN MIIF iTCC END");
        assert_eq!(document.source("/info/version"), "1");
        assert_eq!(document.text.lines().count(), text.lines().count());
    }

    #[test]
    fn what_is_wrong_in_another_way_stays_an_error() {
        assert!(Document::parse("x.yaml", b"a: \"b\nc: d\n").is_err());
        assert!(Document::parse("x.yaml", b"a: [b\n c: }\n").is_err());
    }
}
