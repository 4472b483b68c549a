//! Rust names for whatever a document calls things.
//!
//! Documents name things in any script, after keywords, after prelude types, twice, or not at all.
//! Every name that reaches generated code is made here, so that nothing a document says can end up
//! in the code as anything but an identifier.

use std::collections::{HashMap, HashSet};

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};

/// Types and traits that generated code relies on; a schema of the same name gets a suffix.
const PRELUDE: &[&str] = &[
    "Self",
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "Vec",
    "String",
    "Box",
    "Copy",
    "Send",
    "Sync",
    "Sized",
    "Drop",
    "Fn",
    "FnMut",
    "FnOnce",
    "Iterator",
    "IntoIterator",
    "Extend",
    "ExactSizeIterator",
    "DoubleEndedIterator",
    "Default",
    "Clone",
    "Debug",
    "Eq",
    "PartialEq",
    "Ord",
    "PartialOrd",
    "Hash",
    "AsRef",
    "AsMut",
    "Into",
    "From",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "FromIterator",
    "Future",
    "IntoFuture",
    "Display",
    "Serialize",
    "Deserialize",
    "Serializer",
    "Deserializer",
    "JsonSchema",
    "Value",
    "Map",
];

/// Words that cannot be raw identifiers.
const NEVER_RAW: &[&str] = &["self", "Self", "super", "crate", "_"];

/// `Cloud`, from `cloud`, `CLOUD list`, `1st` or `..`.
pub fn type_name(text: &str) -> String {
    let name = start_with_letter(&spell(text).to_pascal_case(), "N");
    if PRELUDE.contains(&name.as_str()) {
        format!("{name}Type")
    } else {
        name
    }
}

/// The variant of an enum; like [`type_name`], but prelude names are no trouble there.
pub fn variant_name(text: &str) -> String {
    let name = start_with_letter(&spell(text).to_pascal_case(), "N");
    if name == "Self" {
        "SelfValue".to_owned()
    } else {
        name
    }
}

/// A field, parameter, method or module: snake case, raw where it is a keyword.
pub fn value_name(text: &str) -> String {
    raw_where_keyword(&start_with_letter(&spell(text).to_snake_case(), "n"))
}

/// A file system takes no name much longer than twice this.
const LONGEST_FILE: usize = 100;

/// A file or module name: snake case, never raw, only ASCII and not long, so that every file system takes it.
pub fn module_name(text: &str) -> String {
    let mut ascii: String = start_with_letter(&spell(text).to_snake_case(), "n")
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || c == '_' {
                c.to_string()
            } else {
                format!("u{:x}", c as u32)
            }
        })
        .collect();
    ascii.truncate(LONGEST_FILE);
    if is_keyword(&ascii) || matches!(ascii.as_str(), "mod" | "lib" | "main") {
        format!("{ascii}_")
    } else {
        ascii
    }
}

/// A static: upper case.
pub fn static_name(text: &str) -> String {
    start_with_letter(&spell(text).to_shouty_snake_case(), "N")
}

/// Makes a name a legal identifier where it is a keyword.
pub fn raw_where_keyword(name: &str) -> String {
    if NEVER_RAW.contains(&name) {
        format!("{name}_")
    } else if is_keyword(name) {
        format!("r#{name}")
    } else {
        name.to_owned()
    }
}

fn is_keyword(name: &str) -> bool {
    // The 2024 edition reserves `gen`, and syn parses without an edition.
    name == "gen" || (name != "_" && syn::parse_str::<syn::Ident>(name).is_err())
}

/// Spells out what an identifier cannot hold, so that `>` and `>=` stay two names.
fn spell(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let only_symbols = !text.chars().any(char::is_alphanumeric);
    let mut characters = text.chars().peekable();
    let mut first = true;
    while let Some(c) = characters.next() {
        let leading = std::mem::take(&mut first);
        match c {
            // A sign in front of a number, and `+1` beside `-1`, tell values apart.
            '-' if leading && characters.peek().is_some_and(char::is_ascii_digit) => {
                out.push_str("minus ");
            }
            '+' if leading || only_symbols => out.push_str("plus "),
            c if unicode_ident::is_xid_continue(c) && c != '_' => out.push(c),
            '_' if only_symbols => out.push_str(" underscore "),
            c if only_symbols => {
                out.push(' ');
                out.push_str(&symbol(c));
                out.push(' ');
            }
            _ => out.push(' '),
        }
    }
    let out = out.trim();
    if out.is_empty() {
        "empty".to_owned()
    } else {
        out.to_owned()
    }
}

fn symbol(c: char) -> String {
    let word = match c {
        '>' => "greater",
        '<' => "less",
        '=' => "equal",
        '!' => "not",
        '.' => "dot",
        ',' => "comma",
        '*' => "star",
        '/' => "slash",
        '\\' => "backslash",
        '-' => "minus",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        '~' => "tilde",
        '^' => "caret",
        '?' => "question",
        ':' => "colon",
        ';' => "semicolon",
        '#' => "hash",
        '@' => "at",
        '$' => "dollar",
        '(' | ')' => "paren",
        '[' | ']' => "bracket",
        '{' | '}' => "brace",
        '\'' => "quote",
        '"' => "double quote",
        '`' => "backtick",
        ' ' => "blank",
        '\n' => "newline",
        '\t' => "tab",
        other => return format!("u{:x}", other as u32),
    };
    word.to_owned()
}

fn start_with_letter(name: &str, prefix: &str) -> String {
    match name.chars().next() {
        Some(c) if unicode_ident::is_xid_start(c) => name.to_owned(),
        Some(_) => format!("{prefix}{name}"),
        None => format!("{prefix}0"),
    }
}

/// Hands out names, each only once.
#[derive(Debug, Default)]
pub struct Unique {
    taken: HashSet<String>,
    /// The number to try next for a name with what stands behind it, so that a name that is wanted a thousand
    /// times is not looked up a million times.
    next: HashMap<String, usize>,
}

impl Unique {
    /// A set in which these names are taken already.
    pub fn without<'a>(reserved: impl IntoIterator<Item = &'a str>) -> Self {
        Self {
            taken: reserved.into_iter().map(str::to_owned).collect(),
            next: HashMap::new(),
        }
    }

    /// Takes `name`, or the first of `name2`, `name3`, … that is free.
    pub fn take(&mut self, name: &str) -> String {
        self.take_with(name, "")
    }

    /// Like [`Unique::take`], with something between the name and its number: `name_2`.
    pub fn take_with(&mut self, name: &str, separator: &str) -> String {
        if self.taken.insert(name.to_owned()) {
            return name.to_owned();
        }
        let bare = name.strip_prefix("r#").unwrap_or(name);
        let bare = if separator.is_empty() {
            bare
        } else {
            bare.trim_end_matches(separator)
        };
        let stem = format!("{bare}{separator}");
        let number = self.next.entry(stem.clone()).or_insert(2);
        loop {
            let candidate = format!("{stem}{number}");
            *number += 1;
            if self.taken.insert(candidate.clone()) {
                return candidate;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_an_identifier() {
        for text in [
            "",
            "..",
            "1st",
            "type",
            "self",
            "Self",
            "a-b",
            "a_b",
            "名前",
            "naïve",
            ">",
            ">=",
            "-1",
            "+1",
            "\u{1f600}",
            "_",
            "__",
            "r#x",
            "crate",
            "fn main() {}",
            "\"; evil",
            "\0",
        ] {
            for name in [
                type_name(text),
                variant_name(text),
                value_name(text),
                static_name(text),
                module_name(text),
            ] {
                assert!(
                    syn::parse_str::<syn::Ident>(&name).is_ok(),
                    "{text:?} became {name:?}"
                );
            }
        }
    }

    #[test]
    fn signs_and_operators_stay_apart() {
        let names: HashSet<_> = [">", ">=", "<", "<=", "=", "!=", "-1", "+1", "1", ""]
            .map(variant_name)
            .into_iter()
            .collect();
        assert_eq!(names.len(), 10);
    }

    #[test]
    fn a_name_is_handed_out_once() {
        let mut names = Unique::default();
        assert_eq!(
            [names.take("A"), names.take("A"), names.take("A")],
            ["A", "A2", "A3"]
        );
    }

    #[test]
    fn a_path_cannot_hide_in_a_module_name() {
        assert_eq!(module_name("../../x"), "x");
        assert_eq!(module_name("mod"), "mod_");
        assert!(module_name(&"名".repeat(300)).len() <= 100);
    }
}
