//! What each command does.
//!
//! Each returns `true` when all is well, `false` when it has shown what is not (exit code 1), and an
//! error when it could not do its work at all (exit code 2). Progress goes to standard error.

use crate::diagnostics::{Diagnostics, Severity};
use crate::document::Document;
use crate::pipeline::{self, Output, Stage};
use crate::project::{Project, Source, VOCABULARY_SCHEMA};
use crate::sync::{self, Difference};
use crate::{applications, lint as rules, scaffold, vocabulary};
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Writes the generated files of the named clients, or of all.
pub fn regenerate(project: &Project, names: &[String]) -> Result<bool> {
    let schema = schema();
    let path = project.root().join(VOCABULARY_SCHEMA);
    if fs::read_to_string(&path).ok().as_ref() != Some(&schema) {
        fs::write(&path, schema).with_context(|| format!("cannot write `{VOCABULARY_SCHEMA}`"))?;
    }
    let mut well = true;
    for (name, source) in project.select(names)? {
        if !has_crate(project, &source) {
            continue;
        }
        let started = Instant::now();
        let Some(output) = generate(project, &source) else {
            well = false;
            continue;
        };
        let written = sync::write(&source.package, &output.files)
            .with_context(|| format!("cannot write `{}`", project.shown(&source.package)))?;
        let mut changes = String::new();
        for (count, what) in [(written.changed, "written"), (written.deleted, "deleted")] {
            if count > 0 {
                // Writing to a `String` does not fail.
                let _ = write!(changes, ", {count} {what}");
            }
        }
        progress(
            &name,
            &output,
            started.elapsed(),
            if changes.is_empty() {
                ", unchanged"
            } else {
                &changes
            },
        );
    }
    Ok(well)
}

/// Lists every file that differs from what would be generated.
pub fn check(project: &Project, names: &[String]) -> Result<bool> {
    let mut well = true;
    let mut all = BTreeMap::new();
    let difference = match fs::read_to_string(project.root().join(VOCABULARY_SCHEMA)) {
        Ok(text) if text.replace("\r\n", "\n") == schema() => None,
        Ok(_) => Some(Difference::Stale),
        Err(_) => Some(Difference::Missing),
    };
    if let Some(difference) = difference {
        // It belongs to no document: every run of the command writes it.
        all.insert(
            (String::new(), PathBuf::new()),
            BTreeMap::from([(PathBuf::from(VOCABULARY_SCHEMA), difference)]),
        );
    }
    for (name, source) in project.select(names)? {
        if !has_crate(project, &source) {
            continue;
        }
        let started = Instant::now();
        let Some(output) = generate(project, &source) else {
            well = false;
            continue;
        };
        let folder = &source.package;
        let found = sync::check(folder, &output.files)
            .with_context(|| format!("cannot read `{}`", project.shown(folder)))?;
        progress(
            &name,
            &output,
            started.elapsed(),
            &format!(", {} differ", found.len()),
        );
        all.insert((name, PathBuf::from(project.shown(folder))), found);
    }
    if names.is_empty() {
        for orphan in project.without_document()? {
            println!(
                "      orphaned  {}: its document is gone; put it back, or delete the crate",
                project.shown(&orphan)
            );
            well = false;
        }
    }
    let report = sync::report(&all);
    print!("{report}");
    Ok(well && report.is_empty())
}

/// Reports what the rules find.
pub fn lint(project: &Project, names: &[String], suggest: bool) -> Result<bool> {
    let is_file =
        |name: &&String| Path::new(name).extension().is_some() && Path::new(name).is_file();
    let (files, names): (Vec<String>, Vec<String>) =
        names.iter().cloned().partition(|name| is_file(&name));
    let mut documents: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    if files.is_empty() || !names.is_empty() {
        let selected = project.select(&names)?;
        documents.extend(
            selected
                .into_iter()
                .map(|(name, source)| (name, source.documents)),
        );
    }
    documents.extend(
        files
            .into_iter()
            .map(|file| (file.clone(), vec![PathBuf::from(file)])),
    );
    let mut well = true;
    for (name, paths) in documents {
        let mut clean = true;
        for path in &paths {
            let Some(document) = load(project, path) else {
                (clean, well) = (false, false);
                continue;
            };
            let mut found = rules::run(&document);
            if suggest {
                found.extend(rules::suggest(&document));
            }
            show(&found, &document);
            well &= !found.has_errors();
            clean &= found.is_empty();
        }
        if clean {
            eprintln!("{name}: no findings");
        }
    }
    Ok(well)
}

/// Adds a platform.
pub fn add(project: &Project, name: &str, file: &Path) -> Result<bool> {
    let copy = scaffold::add(project, name, file)?;
    eprintln!("{name}: {} and crates/{name} are new", project.shown(&copy));
    let well = regenerate(project, &[name.to_owned()])?;
    if !well {
        eprintln!(
            "correct {} and run: cargo xtask regenerate {name}",
            project.shown(&copy)
        );
    }
    Ok(well)
}

/// Prints the result of one stage.
pub fn dump(project: &Project, stage: Stage, name: &str) -> Result<bool> {
    let path = match Path::new(name) {
        path if path.extension().is_some() && path.is_file() => path.to_owned(),
        _ => document_named(project, name)?,
    };
    let Some(document) = load(project, &path) else {
        return Ok(false);
    };
    let mut text = None;
    let output = pipeline::observe(&document, &mut |reached, write| {
        if reached == stage {
            text = Some(write());
        }
    });
    if let Some(text) = text {
        // A reader that has seen enough closes the pipe; that is no fault.
        let _ = std::io::stdout().lock().write_all(text.as_bytes());
        return Ok(true);
    }
    if let Err(findings) = output {
        show(&findings, &document);
    }
    Ok(false)
}

/// The document of a name: `widgets`, or `acme/widgets` for an application of a platform.
fn document_named(project: &Project, name: &str) -> Result<PathBuf> {
    let (platform, application) = name.split_once('/').unwrap_or((name, name));
    let source = project
        .select(&[platform.to_owned()])?
        .remove(platform)
        .context("no document is selected")?;
    if let [only] = &source.documents[..] {
        return Ok(only.clone());
    }
    let stem = |path: &Path| {
        path.file_stem()
            .map(|stem| stem.to_string_lossy().into_owned())
    };
    let found = source
        .documents
        .iter()
        .find(|path| stem(path).as_deref() == Some(application));
    found.cloned().with_context(|| {
        let names: Vec<String> = source
            .documents
            .iter()
            .filter_map(|path| stem(path))
            .collect();
        format!(
            "`{}` is a folder of documents; name one of them, as in `{platform}/{}` ({})",
            project.shown(&source.path),
            names.first().map_or("NAME", String::as_str),
            names.join(", ")
        )
    })
}

/// Whether there is a crate to write into. A platform may be described before there is a client of it.
fn has_crate(project: &Project, source: &Source) -> bool {
    let manifest = source.package.join("Cargo.toml");
    let found = manifest.is_file();
    if !found {
        eprintln!(
            "{}: described, and not generated: there is no `{}`",
            source.name,
            project.shown(&manifest)
        );
    }
    found
}

/// Loads and generates, and shows all findings. `None` when one of them is an error.
fn generate(project: &Project, source: &Source) -> Option<Output> {
    let loaded: Vec<_> = source
        .documents
        .iter()
        .map(|path| load(project, path))
        .collect();
    let documents = loaded.into_iter().collect::<Option<Vec<_>>>()?;
    let generated = match &documents[..] {
        [document] if !source.applications => {
            pipeline::generate(document).map_err(|findings| vec![findings])
        }
        _ => applications::generate(&source.name, &project.shown(&source.path), &documents),
    };
    let findings = match &generated {
        Ok(output) => &output.findings,
        Err(findings) => findings,
    };
    for (findings, document) in findings.iter().zip(&documents) {
        show(findings, document);
    }
    generated.ok()
}

fn load(project: &Project, path: &Path) -> Option<Document> {
    match Document::load_within(path, project.reading_root(path).as_deref()) {
        Ok(mut document) => {
            for part in document.parts.values_mut() {
                part.path = PathBuf::from(project.shown(&part.path));
            }
            document.folder = PathBuf::from(project.shown(&document.folder));
            document.path = PathBuf::from(project.shown(path));
            Some(document)
        }
        Err(mut broken) => {
            broken.document.path = PathBuf::from(project.shown(path));
            show(&broken.diagnostics, &broken.document);
            None
        }
    }
}

fn show(findings: &Diagnostics, document: &Document) {
    eprint!("{}", findings.render_for_terminal(document));
    let count = |severity| {
        findings
            .iter()
            .filter(|found| found.severity == severity)
            .count()
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    if errors + warnings > 0 {
        eprintln!(
            "{}: {}, {}",
            document.name,
            plural(errors, "error"),
            plural(warnings, "warning")
        );
    }
}

fn progress(name: &str, output: &Output, elapsed: Duration, more: &str) {
    let (operations, files) = (
        plural(output.operations, "operation"),
        plural(output.files.len(), "file"),
    );
    eprintln!(
        "{name}: {operations}, {files}, {:.1} s{more}",
        elapsed.as_secs_f64()
    );
}

fn plural(count: usize, noun: &str) -> String {
    if count == 1 {
        format!("1 {noun}")
    } else {
        format!("{count} {noun}s")
    }
}

fn schema() -> String {
    // The alternate form is indented.
    format!("{:#}\n", vocabulary::schema())
}
