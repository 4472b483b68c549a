//! Reading the workspace's own sources, for the tests that hold it to its laws.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the workspace.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Every file below a folder of the workspace, except what cargo builds and what git ignores for it.
pub fn files(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    collect(&root().join(folder), &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name();
        let skipped = name == "target" || name.as_encoded_bytes().starts_with(b".");
        if path.is_dir() && !skipped {
            collect(&path, found);
        } else if path.is_file() && !skipped {
            found.push(path);
        }
    }
}

/// Every Rust file of the workspace.
pub fn rust_files() -> Vec<PathBuf> {
    ["crates", "xtask", "tests", "benches"]
        .into_iter()
        .flat_map(files)
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect()
}

/// A path as it is shown: from the root on, with slashes.
pub fn shown(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .to_string_lossy()
        .replace('\\', "/")
}

/// Whether a file is written by the generator.
pub fn is_generated(path: &Path) -> bool {
    shown(path).contains("/src/generated/")
}

/// The words of Rust code and its punctuation, one by one, without comments and without what is in
/// quotes. Raw identifiers keep their `r#`, so that a field named after a keyword is not the keyword.
pub fn words(code: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix("//") {
            rest = after.split_once('\n').map_or("", |(_, below)| below);
        } else if rest.starts_with("/*") {
            rest = after_comment(rest);
        } else if let Some(after) = after_text(rest) {
            rest = after;
        } else if first.is_alphabetic() || first == '_' {
            let raw = if rest.starts_with("r#") { 2 } else { 0 };
            let end = rest[raw..]
                .find(|next: char| !next.is_alphanumeric() && next != '_')
                .map_or(rest.len(), |end| raw + end);
            words.push(rest[..end].to_owned());
            rest = &rest[end..];
        } else {
            if !first.is_whitespace() {
                words.push(first.to_string());
            }
            rest = &rest[first.len_utf8()..];
        }
    }
    words
}

/// What follows a block comment; they nest.
fn after_comment(code: &str) -> &str {
    let mut depth = 0;
    let mut rest = code;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix("/*") {
            depth += 1;
            rest = after;
        } else if let Some(after) = rest.strip_prefix("*/") {
            depth -= 1;
            rest = after;
            if depth == 0 {
                break;
            }
        } else {
            let width = rest.chars().next().map_or(0, char::len_utf8);
            rest = &rest[width..];
        }
    }
    rest
}

/// What follows a literal in quotes, if there is one here. A lifetime is none.
fn after_text(code: &str) -> Option<&str> {
    let unprefixed = ["br", "cr", "r", "b", "c", ""]
        .into_iter()
        .find_map(|prefix| {
            let rest = code.strip_prefix(prefix)?;
            rest.trim_start_matches('#')
                .starts_with('"')
                .then_some((prefix.ends_with('r'), rest))
        });
    if let Some((raw, text)) = unprefixed {
        let hashes = text.len() - text.trim_start_matches('#').len();
        let inner = text[hashes..].strip_prefix('"')?;
        if raw {
            let close = format!("\"{}", "#".repeat(hashes));
            return Some(inner.split_once(&close).map_or("", |(_, after)| after));
        }
        return (hashes == 0).then(|| after_quote(inner, '"'));
    }
    let inner = code
        .strip_prefix('\'')
        .or_else(|| code.strip_prefix("b'"))?;
    let mut characters = inner.chars();
    match (characters.next()?, characters.next()?) {
        ('\\', _) | (_, '\'') => Some(after_quote(inner, '\'')),
        _ => None,
    }
}

fn after_quote(text: &str, quote: char) -> &str {
    let mut escaped = false;
    for (index, character) in text.char_indices() {
        if character == quote && !escaped {
            return &text[index + character.len_utf8()..];
        }
        escaped = character == '\\' && !escaped;
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_those_of_the_code() {
        let code = r##"
            // loop
            /* unsafe /* loop */ */
            fn r#loop<'a>(x: &'a str) -> char { let _ = r#"un"safe"#; 'l'; b'\''; "\"loop"; '"' }
        "##;
        let found = words(code).join(" ");
        assert_eq!(
            found,
            "fn r#loop < ' a > ( x : & ' a str ) - > char { let _ = ; ; ; ; }"
        );
    }
}
