//! `cargo xtask try FILE…`: does a document become a crate that compiles?
//!
//! Each document is generated into a crate of its own in a workspace outside of ours, which is then
//! checked against our runtime in one run of cargo. Nothing in our workspace changes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use anyhow::{Context, Result};
use comfy_table::{CellAlignment, Table, presets};

use crate::document::Document;
use crate::lower::walk;
use crate::naming::{Unique, module_name};
use crate::project::Project;
use crate::{pipeline, sync};

/// What became of one document.
struct Outcome {
    name: String,
    version: String,
    operations: usize,
    generated: usize,
    lines: usize,
    elapsed: Duration,
    /// Where it failed and the first words of why.
    failure: Option<String>,
}

/// Tries documents and prints a table. True: all of them compile, and with `strict` no operation was left out.
pub fn run(project: &Project, files: &[PathBuf], jobs: usize, strict: bool) -> Result<bool> {
    let scratch = env::temp_dir().join("platform-clients-try");
    prepare(project, &scratch)?;
    let mut outcomes = generate(&scratch, files, jobs)?;
    let compiled: Vec<&str> = outcomes
        .iter()
        .filter(|outcome| outcome.failure.is_none())
        .map(|outcome| outcome.name.as_str())
        .collect();
    eprintln!(
        "{} of {} generated; checking them in {}",
        compiled.len(),
        outcomes.len(),
        scratch.display()
    );
    let started = Instant::now();
    let failures = check(&scratch, jobs)?;
    let elapsed = started.elapsed();
    for outcome in &mut outcomes {
        if let (None, Some(error)) = (&outcome.failure, failures.get(&outcome.name)) {
            outcome.failure = Some(format!("check: {error}"));
        }
    }
    println!("{}", table(&outcomes));
    let good = outcomes
        .iter()
        .filter(|outcome| outcome.failure.is_none())
        .count();
    let (all, left) = outcomes.iter().fold((0, 0), |(all, left), outcome| {
        (
            all + outcome.operations,
            left + outcome.operations.saturating_sub(outcome.generated),
        )
    });
    println!(
        "{good} of {} documents compile; {} of {all} operations generated; checked in {:.0} s",
        outcomes.len(),
        all - left,
        elapsed.as_secs_f64()
    );
    Ok(good == outcomes.len() && !(strict && left > 0))
}

/// An empty workspace that knows our runtime and our lock file.
fn prepare(project: &Project, scratch: &Path) -> Result<()> {
    let crates = scratch.join("crates");
    if crates.exists() {
        fs::remove_dir_all(&crates)
            .with_context(|| format!("cannot clear `{}`", crates.display()))?;
    }
    fs::create_dir_all(&crates).with_context(|| format!("cannot create `{}`", crates.display()))?;
    let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n\n[profile.dev]\ndebug = false\nincremental = false\n";
    fs::write(scratch.join("Cargo.toml"), manifest)?;
    fs::copy(
        project.root().join("Cargo.lock"),
        scratch.join("Cargo.lock"),
    )
    .context("cannot copy Cargo.lock")?;
    Ok(())
}

/// Generates every document, several at a time.
fn generate(scratch: &Path, files: &[PathBuf], jobs: usize) -> Result<Vec<Outcome>> {
    let mut names = Unique::default();
    let named: Vec<(String, &PathBuf)> = files
        .iter()
        .map(|file| {
            let stem = file.file_stem().unwrap_or_default().to_string_lossy();
            (
                names.take_with(&format!("try_{}", module_name(&stem)), "_"),
                file,
            )
        })
        .collect();
    let next = AtomicUsize::new(0);
    let outcomes = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..jobs.clamp(1, named.len().max(1)) {
            scope.spawn(|| {
                while let Some((name, file)) = named.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let outcome = generate_one(scratch, name, file);
                    // A thread that panicked has not touched the list.
                    outcomes
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .push(outcome);
                }
            });
        }
    });
    let mut outcomes = outcomes
        .into_inner()
        .unwrap_or_else(PoisonError::into_inner)
        .into_iter()
        .collect::<Result<Vec<_>>>()?;
    outcomes.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(outcomes)
}

fn generate_one(scratch: &Path, name: &str, file: &Path) -> Result<Outcome> {
    let started = Instant::now();
    let mut outcome = Outcome {
        name: name.to_owned(),
        version: String::new(),
        operations: 0,
        generated: 0,
        lines: 0,
        elapsed: Duration::ZERO,
        failure: None,
    };
    let document = match Document::load(file) {
        Ok(document) => document,
        Err(broken) => {
            outcome.failure = Some(format!("load: {}", first_error(&broken.to_string())));
            return Ok(outcome);
        }
    };
    let word = |key: &str| document.root.get(key).and_then(serde_json::Value::as_str);
    outcome.version = word("openapi")
        .or_else(|| word("swagger"))
        .map_or_else(|| "?".to_owned(), str::to_owned);
    walk::operations(&mut document.root.clone(), |_, _, _, _| {
        outcome.operations += 1;
    });
    match pipeline::generate(&document) {
        Err(findings) => {
            let error = first_error(&findings.render(&document));
            outcome.failure = Some(format!("generate: {error}"));
        }
        Ok(output) => {
            outcome.generated = output.operations;
            outcome.lines = output.files.values().map(|text| text.lines().count()).sum();
            write_crate(scratch, name, &output.files)?;
        }
    }
    outcome.elapsed = started.elapsed();
    Ok(outcome)
}

fn write_crate(scratch: &Path, name: &str, files: &BTreeMap<PathBuf, String>) -> Result<()> {
    let folder = scratch.join("crates").join(name);
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/runtime");
    let runtime = runtime
        .canonicalize()
        .context("the runtime is not beside the generator")?;
    let manifest = format!(
        "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[features]\ndynamic = []\nschemars = []\n\n[dependencies]\nplatform-clients-runtime = {{ path = {:?} }}\nserde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n",
        runtime.to_string_lossy()
    );
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(
        folder.join("src/lib.rs"),
        "mod generated;\n\npub use generated::{client::Client, operations, table, types};\n",
    )?;
    sync::write(&folder, files).with_context(|| format!("cannot write `{}`", folder.display()))?;
    Ok(())
}

/// Checks the workspace with every feature of dynamic calls on, and gives the first error of each crate that fails.
fn check(scratch: &Path, jobs: usize) -> Result<BTreeMap<String, String>> {
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
        .args(["--jobs", &jobs.to_string()])
        .current_dir(scratch)
        .env("CARGO_TARGET_DIR", scratch.join("target"))
        .output()
        .context("cargo cannot be started")?;
    let mut failures = BTreeMap::new();

    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(message) = serde_json::from_str::<serde_json::Value>(line) else {
            continue;
        };
        let text = |pointer: &str| {
            message
                .pointer(pointer)
                .and_then(serde_json::Value::as_str)
                .unwrap_or_default()
        };
        let name = text("/target/name").to_owned();
        match text("/reason") {
            "compiler-message" if text("/message/level") == "error" => {
                let words = text("/message/message").to_owned();
                failures.entry(name).or_insert(words);
            }
            _ => {}
        }
    }
    if !output.status.success() && failures.is_empty() {
        anyhow::bail!(
            "cargo check failed: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    Ok(failures)
}

/// The first line that names an error.
fn first_error(rendered: &str) -> String {
    let line = rendered
        .lines()
        .find(|line| line.starts_with("error"))
        .or_else(|| rendered.lines().next());
    line.unwrap_or_default().to_owned()
}

fn table(outcomes: &[Outcome]) -> Table {
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
        table.add_row([
            outcome.name.trim_start_matches("try_").to_owned(),
            outcome.version.clone(),
            outcome.operations.to_string(),
            outcome.generated.to_string(),
            outcome.lines.to_string(),
            format!("{:.2}", outcome.elapsed.as_secs_f64()),
            outcome.failure.clone().unwrap_or_else(|| "ok".to_owned()),
        ]);
    }
    for column in 2..=5 {
        if let Some(column) = table.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}
