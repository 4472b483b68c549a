//! `cargo xtask try FILE…`: does a document become a crate that compiles?
//!
//! Each document is generated into a crate of its own in a workspace outside of ours, which is then
//! checked against our runtime in one run of cargo. Nothing in our workspace changes.

mod check;
mod scratch;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use std::{io, thread};

use anyhow::{Context, Result};
use comfy_table::{CellAlignment, Table, presets};

use crate::diagnostics::{Diagnostics, Severity};
use crate::document::Document;
use crate::lint;
use crate::naming::{Unique, module_name};
use crate::pipeline::{self, guarded};
use crate::project::Project;
use scratch::Scratch;

/// So many errors of one document are shown; the rest is a number.
const SHOWN: usize = 5;

/// Documents nest, and so does the work on them.
const STACK: usize = 64 << 20;

/// What is tried and how.
#[derive(Clone, Debug)]
pub struct Trial {
    /// The documents.
    pub files: Vec<PathBuf>,
    /// So many at a time, while generating and while checking.
    pub jobs: usize,
    /// An operation that is left out is an error.
    pub strict: bool,
    /// Whether the crates are checked with cargo, or only generated.
    pub check: bool,
    /// Where the crates are written; a folder of the system for temporary files when none is named.
    pub scratch: Option<PathBuf>,
}

/// What became of one document.
struct Outcome {
    /// The name of its crate, without the prefix.
    name: String,
    version: String,
    operations: usize,
    generated: usize,
    lines: usize,
    elapsed: Duration,
    failure: Option<Failure>,
    /// What could not be read, as people read it: it is no failure, and something is missing from the crate.
    unread: String,
}

/// Where it failed and why.
struct Failure {
    /// `load`, `generate`, `check` or `strict`.
    stage: &'static str,
    /// The first code.
    code: String,
    /// Every finding as people read it: code, place, remedy.
    words: String,
}

impl Outcome {
    fn left(&self) -> usize {
        self.operations.saturating_sub(self.generated)
    }

    fn fail(&mut self, stage: &'static str, code: &str, words: String) {
        self.failure.get_or_insert(Failure {
            stage,
            code: code.to_owned(),
            words,
        });
    }

    fn refuse(&mut self, stage: &'static str, findings: &Diagnostics, document: &Document) {
        let errors: Vec<_> = findings
            .iter()
            .filter(|found| found.severity == Severity::Error)
            .collect();
        let shown: Diagnostics = errors.iter().take(SHOWN).copied().cloned().collect();
        let mut words = shown.render(document);
        if errors.len() > SHOWN {
            // Writing to a `String` does not fail.
            let _ = writeln!(words, "and {} more errors\n", errors.len() - SHOWN);
        }
        let code = errors.first().map_or("", |found| found.code);
        self.fail(stage, code, words);
    }
}

/// Tries documents and prints a table, then every error. True: all of them compile, and with `strict` no
/// operation was left out.
pub fn run(project: &Project, trial: &Trial) -> Result<bool> {
    let scratch = Scratch::prepare(project, trial.scratch.as_deref())?;
    let mut outcomes = generate(project, &scratch, trial)?;
    let good = |outcomes: &[Outcome]| {
        let good = outcomes.iter().filter(|it| it.failure.is_none());
        good.count()
    };
    eprintln!("{} of {} generated", good(&outcomes), outcomes.len());
    let mut verb = "generate";
    let mut took = String::new();
    if trial.check && good(&outcomes) > 0 {
        eprintln!("checking them in {}", scratch.folder().display());
        let started = Instant::now();
        let checked = check::run(&scratch, trial.jobs)?;
        took = format!("; checked in {:.0} s", started.elapsed().as_secs_f64());
        verb = "compile";
        for outcome in &mut outcomes {
            if let Some(words) = checked.fault(&outcome.name) {
                outcome.fail("check", "E-does-not-compile", words);
            }
        }
    }
    if trial.strict {
        for outcome in outcomes.iter_mut().filter(|outcome| outcome.left() > 0) {
            let words = format!(
                "error[E-left-out]: {} of {} operations of `{}` are left out\n  = help: run \
                 `cargo xtask try` without --strict, or correct what the warnings of the document name\n\n",
                outcome.left(),
                outcome.operations,
                outcome.name
            );
            outcome.fail("strict", "E-left-out", words);
        }
    }
    print(&outcomes);
    let (all, left) = outcomes.iter().fold((0, 0), |(all, left), outcome| {
        (all + outcome.operations, left + outcome.left())
    });
    println!(
        "{} of {} documents {verb}; {} of {all} operations generated{took}",
        good(&outcomes),
        outcomes.len(),
        all - left,
    );
    Ok(good(&outcomes) == outcomes.len())
}

/// Generates every document, several at a time. The outcomes are in the order of the files.
fn generate(project: &Project, scratch: &Scratch, trial: &Trial) -> Result<Vec<Outcome>> {
    let mut names = Unique::default();
    let named: Vec<(String, &PathBuf)> = trial
        .files
        .iter()
        .map(|file| {
            let stem = file.file_stem().unwrap_or_default().to_string_lossy();
            (names.take_with(&module_name(&stem), "_"), file)
        })
        .collect();
    let next = AtomicUsize::new(0);
    let outcomes = Mutex::new(Vec::new());
    let work = || {
        loop {
            let turn = next.fetch_add(1, Ordering::Relaxed);
            let Some((name, file)) = named.get(turn) else {
                return;
            };
            let outcome = generate_one(scratch, name, file, project);
            // A thread that panicked has not touched the list.
            outcomes
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push((turn, outcome));
        }
    };
    thread::scope(|scope| -> io::Result<()> {
        for _ in 0..trial.jobs.clamp(1, named.len().max(1)) {
            thread::Builder::new()
                .stack_size(STACK)
                .spawn_scoped(scope, work)?;
        }
        Ok(())
    })
    .context("cannot start a thread")?;
    let mut outcomes = outcomes
        .into_inner()
        .unwrap_or_else(PoisonError::into_inner);
    outcomes.sort_by_key(|(turn, _)| *turn);
    outcomes.into_iter().map(|(_, outcome)| outcome).collect()
}

fn generate_one(scratch: &Scratch, name: &str, file: &Path, project: &Project) -> Result<Outcome> {
    let started = Instant::now();
    let mut outcome = Outcome {
        name: name.to_owned(),
        version: "?".to_owned(),
        operations: 0,
        generated: 0,
        lines: 0,
        elapsed: Duration::ZERO,
        failure: None,
        unread: String::new(),
    };
    if let Some(document) = load(&mut outcome, file, project) {
        outcome.version = version(&document);
        outcome.operations = lint::operations(&document).len();
        match pipeline::generate(&document) {
            Err(findings) => outcome.refuse("generate", &findings, &document),
            Ok(output) => {
                outcome.generated = output.operations;
                outcome.unread = unread(&output.findings).render(&document);
                outcome.lines = output.files.values().map(|text| text.lines().count()).sum();
                scratch.write(name, &output.files)?;
            }
        }
    }
    outcome.elapsed = started.elapsed();
    Ok(outcome)
}

/// The first findings about files that were not read.
fn unread(findings: &[Diagnostics]) -> Diagnostics {
    let found = findings.iter().flatten();
    let found = found.filter(|found| found.code == "E-other-file");
    found.take(SHOWN).cloned().collect()
}

fn load(outcome: &mut Outcome, file: &Path, project: &Project) -> Option<Document> {
    let root = project.reading_root(file);
    match guarded(|| Ok(Document::load_within(file, root.as_deref()))) {
        Ok(Ok(document)) => return Some(document),
        Ok(Err(broken)) => outcome.refuse("load", &broken.diagnostics, &broken.document),
        Err(findings) => {
            let code = findings.iter().next().map_or("", |found| found.code);
            let mut words = String::new();
            for found in &findings {
                // Writing to a `String` does not fail.
                let _ = writeln!(words, "error[{code}]: {}", found.message);
            }
            outcome.fail("load", code, words);
        }
    }
    None
}

fn version(document: &Document) -> String {
    let word = |key: &str| document.root.get(key).and_then(serde_json::Value::as_str);
    let version = word("openapi").or_else(|| word("swagger")).unwrap_or("?");
    version.chars().take(12).collect()
}

fn print(outcomes: &[Outcome]) {
    let mut table = Table::new();
    table.load_preset(presets::NOTHING);
    table.set_header([
        "document",
        "version",
        "operations",
        "generated",
        "lines",
        "seconds",
        "result",
    ]);
    for outcome in outcomes {
        let result = match &outcome.failure {
            Some(failure) => format!("{} {}", failure.stage, failure.code),
            None if outcome.left() > 0 => format!("ok, {} left out", outcome.left()),
            None => "ok".to_owned(),
        };
        table.add_row([
            outcome.name.clone(),
            outcome.version.clone(),
            outcome.operations.to_string(),
            outcome.generated.to_string(),
            outcome.lines.to_string(),
            format!("{:.2}", outcome.elapsed.as_secs_f64()),
            result,
        ]);
    }
    for column in 2..=5 {
        if let Some(column) = table.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    println!("{table}\n");
    for outcome in outcomes {
        if let Some(failure) = &outcome.failure {
            println!("{}, {}:\n{}", outcome.name, failure.stage, failure.words);
        } else if !outcome.unread.is_empty() {
            println!("{}, not read:\n{}", outcome.name, outcome.unread);
        }
    }
}

#[cfg(test)]
mod tests;
