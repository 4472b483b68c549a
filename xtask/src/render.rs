//! From tokens to files: formatted, split where they grow too long, each with a header.

use std::{collections::BTreeMap, fmt::Write as _, path::PathBuf};

use proc_macro2::TokenStream;

use crate::{diagnostics::Diagnostic, emit::Module};

/// No generated file is longer.
pub const MOST_LINES: usize = 1_400;

/// The files of an API, by their path below `generated`.
pub fn files(
    document: &str,
    name: &str,
    modules: &[Module],
) -> Result<BTreeMap<PathBuf, String>, Diagnostic> {
    let mut files = BTreeMap::new();
    for module in modules {
        let head = format(module.head.clone(), &module.path)?;
        let items = module
            .items
            .iter()
            .map(|item| format(item.clone(), &module.path))
            .collect::<Result<Vec<_>, _>>()?;
        let children: Vec<&Module> = modules
            .iter()
            .filter(|other| {
                other.path.len() == module.path.len() + 1 && other.path.starts_with(&module.path)
            })
            .collect();
        let parts = split(&items, head.lines().count() + 2 * children.len());
        if parts.len() > 1 && children.is_empty() {
            // A module that is too long becomes a folder of parts, which it re-exports.
            let names: Vec<String> = (1..=parts.len())
                .map(|number| format!("part_{number}"))
                .collect();
            let inner = format!(
                "{}\n#[allow(unused_imports)]\nuse super::*;\n",
                without_words(&head)
            );
            for (part, part_name) in parts.iter().zip(&names) {
                let path = [&module.path[..], std::slice::from_ref(part_name)].concat();
                let text = file(document, name, &inner, part, &[]);
                files.insert(file_of(&path, false), text);
            }
            let listed: Vec<_> = names
                .iter()
                .map(|name| (name.as_str(), Listed::Group))
                .collect();
            let text = file(document, name, &head, &[], &listed);
            files.insert(file_of(&module.path, true), text);
            continue;
        }
        let listed: Vec<(&str, Listed<'_>)> = children
            .iter()
            .map(|child| {
                (
                    child.path.last().map_or("", String::as_str),
                    if module.namespace {
                        Listed::Module(child.feature.as_deref())
                    } else {
                        Listed::Group
                    },
                )
            })
            .collect();
        let text = file(document, name, &head, &items, &listed);
        files.insert(file_of(&module.path, !children.is_empty()), text);
    }
    Ok(files)
}

/// How a module is named in the one above it.
#[derive(Clone, Copy)]
enum Listed<'a> {
    /// A module of its own, and the feature that it belongs to.
    Module(Option<&'a str>),
    /// A group, or a part of a module, whose items also stand in the module above.
    Group,
}

fn file(
    document: &str,
    name: &str,
    head: &str,
    items: &[String],
    modules: &[(&str, Listed<'_>)],
) -> String {
    let mut out = format!(
        "// Generated from {document} by `cargo xtask regenerate {name}`. Do not edit.\n\n{head}"
    );
    if !modules.is_empty() && !out.ends_with("\n\n") {
        out.push('\n');
    }
    for (module, listed) in modules {
        // Writing to a String does not fail.
        let _ = match listed {
            Listed::Module(None) => writeln!(out, "pub mod {module};"),
            Listed::Module(Some(feature)) => {
                writeln!(out, "#[cfg(feature = \"{feature}\")]\npub mod {module};")
            }
            Listed::Group => writeln!(out, "mod {module};"),
        };
    }
    let grouped: Vec<_> = modules
        .iter()
        .filter(|(_, listed)| !matches!(listed, Listed::Module(_)))
        .collect();
    if !grouped.is_empty() {
        out.push('\n');
        for (module, _) in grouped {
            let _ = writeln!(out, "#[allow(unused_imports)]\npub use {module}::*;");
        }
    }
    for item in items {
        out.push('\n');
        out.push_str(item);
    }
    out
}

fn file_of(path: &[String], folder: bool) -> PathBuf {
    let mut file: PathBuf = path.iter().collect();
    if folder || path.is_empty() {
        file.push("mod.rs");
    } else {
        file.set_extension("rs");
    }
    file
}

/// Items in runs that fit a file.
fn split(items: &[String], head: usize) -> Vec<Vec<String>> {
    let mut parts: Vec<Vec<String>> = Vec::new();
    let mut lines = usize::MAX;
    for item in items {
        let more = item.lines().count() + 1;
        if lines.saturating_add(more) > MOST_LINES {
            parts.push(Vec::new());
            lines = head + 8;
        }
        lines += more;
        if let Some(part) = parts.last_mut() {
            part.push(item.clone());
        }
    }
    parts
}

/// A head without its module documentation, which stands in the module above the parts.
fn without_words(head: &str) -> String {
    head.lines()
        .filter(|line| !line.starts_with("//!"))
        .fold(String::new(), |mut out, line| {
            out.push_str(line);
            out.push('\n');
            out
        })
}

fn format(tokens: TokenStream, path: &[String]) -> Result<String, Diagnostic> {
    let file = syn::parse2::<syn::File>(tokens).map_err(|error| {
        Diagnostic::error(
            "E-emit",
            "",
            format!("the code for `{}` is no Rust: {error}", path.join("::")),
        )
        .help("this is a fault of the generator; please report it with the document")
    })?;
    Ok(in_reading_order(&air(&prettyplease::unparse(&file))))
}

/// Characters that turn the direction of the text around them are written as escapes, in comments not at all:
/// what a reader sees is what the compiler reads, which refuses them otherwise.
fn in_reading_order(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if !text.contains(turns) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let comment = line.trim_start().starts_with("//");
        for c in line.chars() {
            match c {
                c if !turns(c) => out.push(c),
                _ if comment => {}
                c => out.extend(c.escape_unicode()),
            }
        }
    }
    out
}

/// Puts an empty line between the members of an `impl` and between items, where the printer puts none.
fn air(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 50);
    let mut ended = false;
    for line in text.lines() {
        let closes = line.trim_start().starts_with('}');
        if ended && !closes && !line.is_empty() {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        ended = matches!(line, "}" | "    }");
    }
    out
}
