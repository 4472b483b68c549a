//! The sequence of stages, from a document to the files of a crate.

use crate::diagnostics::Diagnostics;
use crate::document::Document;
use crate::{emit, engine, lint, lower, model, render, sync};
use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::path::{Path, PathBuf};

/// A stage whose result can be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The document as it was read, as JSON.
    Document,
    /// The document in the dialect that the model reads, as JSON.
    Lowered,
    /// The operations and types as facts.
    Model,
    /// The structs that the engine wrote.
    Engine,
    /// The generated files, one after the other.
    Files,
}

/// What comes out.
#[derive(Debug)]
pub struct Output {
    /// The files, by their path within the crate.
    pub files: BTreeMap<PathBuf, String>,
    /// How many operations they offer.
    pub operations: usize,
    /// Findings that did not stop the run.
    pub findings: Diagnostics,
}

/// Generates the files of one document. Findings of all stages up to the first with an error are
/// reported together.
pub fn generate(document: &Document) -> Result<Output, Diagnostics> {
    observe(document, &mut |_, _| {})
}

/// The same, and shows the result of each stage as it is reached. Writing a result down costs
/// something, so it is done only when the observer asks for it.
pub fn observe(
    document: &Document,
    seen: &mut dyn FnMut(Stage, &dyn Fn() -> String),
) -> Result<Output, Diagnostics> {
    seen(Stage::Document, &|| json(&document.root));
    let mut findings = stop_at_errors(lint::run(document))?;

    let lowered = lower::run(document.root.clone(), &mut findings);
    seen(Stage::Lowered, &|| json(&lowered));
    let mut findings = stop_at_errors(findings)?;

    let api = model::build(&lowered, &document.name, &mut findings);
    seen(Stage::Model, &|| debug(&api));
    let findings = stop_at_errors(findings)?;

    let structs = engine::structs(&api)?;
    seen(Stage::Engine, &|| source(&structs));
    let files = render::files(&document.home(), &api.name, &emit::modules(&api, &structs))?;
    let files: BTreeMap<_, _> = files
        .into_iter()
        .map(|(path, text)| (Path::new(sync::FOLDER).join(path), text))
        .collect();
    seen(Stage::Files, &|| listing(&files));

    Ok(Output {
        files,
        operations: api.operations.len(),
        findings,
    })
}

fn stop_at_errors(findings: Diagnostics) -> Result<Diagnostics, Diagnostics> {
    if findings.has_errors() {
        Err(findings)
    } else {
        Ok(findings)
    }
}

fn json(value: &serde_json::Value) -> String {
    // The alternate form is indented, and a value that was read can always be written.
    format!("{value:#}\n")
}

fn debug(value: &impl fmt::Debug) -> String {
    format!("{value:#?}\n")
}

/// The structs in the order of their names, so that two dumps can be compared.
fn source(structs: &std::collections::HashMap<String, syn::ItemStruct>) -> String {
    let sorted: BTreeMap<_, _> = structs.iter().collect();
    let items = sorted
        .into_values()
        .cloned()
        .map(syn::Item::Struct)
        .collect();
    prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items,
    })
}

fn listing(files: &BTreeMap<PathBuf, String>) -> String {
    let mut listing = String::new();
    for (path, text) in files {
        // Writing to a `String` does not fail.
        let _ = writeln!(listing, "==> {} <==\n{text}", path.display());
    }
    listing
}
