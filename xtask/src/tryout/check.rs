//! `cargo check` over the scratch workspace, and what it says of each crate.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::scratch::Scratch;

/// What cargo said.
#[derive(Debug, Default)]
pub(super) struct Checked {
    /// The crates that were checked to their end.
    done: BTreeSet<String>,
    /// The first error of each crate that has one, and how many there are.
    errors: BTreeMap<String, (String, usize)>,
}

/// Checks the workspace with the feature for dynamic calls on.
pub(super) fn run(scratch: &Scratch, jobs: usize) -> Result<Checked> {
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args([
            "check",
            "--workspace",
            "--keep-going",
            "--features",
            "dynamic",
            "--message-format=json",
            "--quiet",
        ])
        .args(["--jobs", &jobs.max(1).to_string()])
        .current_dir(scratch.folder())
        .env("CARGO_TARGET_DIR", scratch.folder().join("target"))
        .output()
        .context("cargo cannot be started")?;
    let checked = Checked::read(&String::from_utf8_lossy(&output.stdout));
    if checked.done.is_empty() && checked.errors.is_empty() {
        bail!(
            "cargo check failed: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(checked)
}

impl Checked {
    /// Reads the messages of cargo, one a line.
    pub(super) fn read(messages: &str) -> Self {
        let mut checked = Self::default();
        for line in messages.lines() {
            let Ok(message) = serde_json::from_str::<Value>(line) else {
                continue;
            };
            let text = |pointer: &str| message.pointer(pointer).and_then(Value::as_str);
            let name = text("/target/name").unwrap_or_default().to_owned();
            match text("/reason") {
                Some("compiler-artifact") => {
                    checked.done.insert(name);
                }
                Some("compiler-message") if text("/message/level") == Some("error") => {
                    let (_, count) = checked.errors.entry(name).or_insert_with(|| {
                        let rendered = text("/message/rendered").or(text("/message/message"));
                        (rendered.unwrap_or_default().to_owned(), 0)
                    });
                    *count += 1;
                }
                _ => {}
            }
        }
        checked
    }

    /// What is wrong with the crate of a document, as people read it.
    pub(super) fn fault(&self, name: &str) -> Option<String> {
        let name = Scratch::crate_of(name);
        let (first, count) = match self.errors.get(&name) {
            Some((first, count)) => (first.trim_end(), *count),
            None if self.done.contains(&name) => return None,
            None => ("the compiler ended before it was done", 1),
        };
        Some(format!(
            "error[E-does-not-compile]: {count} errors in the generated crate, the first of them:\n{first}\n  \
             = help: this is a fault of the generator; please report it with the document\n\n"
        ))
    }
}
