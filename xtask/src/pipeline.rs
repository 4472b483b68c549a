//! The sequence of stages, from a document to the files of a crate.

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::document::Document;
use crate::{emit, engine, lint, lower, model, render, sync};
use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
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
    pub files: Files,
    /// How many operations they offer.
    pub operations: usize,
    /// Findings that did not stop the run, of each document.
    pub findings: Vec<Diagnostics>,
}

/// Texts by their path.
pub type Files = BTreeMap<PathBuf, String>;

/// Shows the result of a stage. Writing a result down costs something, so it is done only on request.
pub type Observer<'a> = dyn FnMut(Stage, &dyn Fn() -> String) + 'a;

/// Generates the files of one document. Findings of all stages up to the first with an error are
/// reported together.
pub fn generate(document: &Document) -> Result<Output, Diagnostics> {
    guarded(|| observe(document, &mut |_, _| {}))
}

/// The last resort: whatever panics in `work` becomes a finding. Nothing is known to; a command that takes
/// anybody's documents must not end because of one of them if that is ever wrong.
pub fn guarded<T>(work: impl FnOnce() -> Result<T, Diagnostics>) -> Result<T, Diagnostics> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| {
        let words = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied())
            .unwrap_or("without a message");
        let message = format!("the generator stopped: {words}");
        let help = "this is a fault of the generator; please report it with the document";
        Err(Diagnostic::error("E-generator", "", message)
            .help(help)
            .into())
    })
}

/// The same, and shows the result of each stage as it is reached.
pub fn observe(document: &Document, seen: &mut Observer<'_>) -> Result<Output, Diagnostics> {
    let (api, findings) = facts(document, seen)?;
    let files = write(&api, &document.home(), &api.name, seen)?;
    let files = in_folder(files);
    seen(Stage::Files, &|| listing(&files));
    Ok(Output {
        files,
        operations: api.operations.len(),
        findings: vec![findings],
    })
}

/// From a document to its facts.
pub(crate) fn facts(
    document: &Document,
    seen: &mut Observer<'_>,
) -> Result<(model::Api, Diagnostics), Diagnostics> {
    seen(Stage::Document, &|| json(&document.root));
    let mut findings = stop_at_errors(lint::run(document))?;

    let lowered = lower::run(document.root.clone(), &mut findings);
    seen(Stage::Lowered, &|| json(&lowered));
    let mut findings = stop_at_errors(findings)?;

    let api = model::build(&lowered, &document.name, &mut findings);
    seen(Stage::Model, &|| debug(&api));
    Ok((api, stop_at_errors(findings)?))
}

/// From facts to files, by their path below `generated`. `home` is where the facts were read, and `name`
/// what the command that reads them again is given.
pub(crate) fn write(
    api: &model::Api,
    home: &str,
    name: &str,
    seen: &mut Observer<'_>,
) -> Result<Files, Diagnostics> {
    let structs = engine::structs(api)?;
    seen(Stage::Engine, &|| source(&structs));
    Ok(render::files(home, name, &emit::modules(api, &structs))?)
}

pub(crate) fn in_folder(files: Files) -> Files {
    let folder = Path::new(sync::FOLDER);
    files
        .into_iter()
        .map(|(path, text)| (folder.join(path), text))
        .collect()
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
