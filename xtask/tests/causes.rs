//! One document for each thing that documents do and generators trip over, by the name of its file.
//!
//! What is shown of each is what a user meets: the findings, the types, the signatures of builders and
//! the facts in the tables. Documentation, derives and bodies of functions are left out, so that a snapshot can be read.

use std::{fmt::Write as _, fs, path::Path};

use syn::visit_mut::VisitMut;
use xtask::{document::Document, pipeline};

/// So many lines of a snapshot are kept; what is longer repeats itself.
const LINES: usize = 260;

/// What makes an item long and says nothing about the document.
struct Bare;

impl VisitMut for Bare {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<syn::Attribute>) {
        attributes.retain(|attribute| attribute.path().is_ident("serde"));
    }

    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        block.stmts.clear();
    }
}

/// Whether an item says something of its own: implementations of traits follow from the types.
fn says_something(item: &syn::Item) -> bool {
    match item {
        syn::Item::Impl(item) => item.trait_.is_none(),
        syn::Item::Mod(_) | syn::Item::Use(_) => false,
        _ => true,
    }
}

fn digest(text: &str) -> String {
    let mut file = syn::parse_file(text).expect("generated code is Rust");
    file.attrs.clear();
    file.items.retain(says_something);
    Bare.visit_file_mut(&mut file);
    prettyplease::unparse(&file)
}

fn shown(path: &Path) -> String {
    let mut document = Document::load(path).unwrap_or_else(|broken| panic!("{broken}"));
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    document.folder = document.folder.strip_prefix(root).unwrap().to_owned();
    document.path = path.file_name().unwrap().into();
    let output = pipeline::generate(&document)
        .unwrap_or_else(|findings| panic!("{}", findings.render(&document)));
    let mut out: String = output
        .findings
        .iter()
        .map(|found| found.render(&document))
        .collect();
    for (path, text) in &output.files {
        let within = path.strip_prefix("src/generated").unwrap_or(path);
        let kind = within.iter().next().and_then(|step| step.to_str());
        let of_interest = matches!(kind, Some("types" | "operations" | "table"))
            && within != Path::new("table/mod.rs");
        if !of_interest || within.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let text = digest(text);
        if !text.trim().is_empty() {
            // Writing to a `String` does not fail.
            let _ = writeln!(out, "// {}\n{text}", within.display());
        }
    }
    let lines: Vec<&str> = out.lines().collect();
    match lines.get(..LINES) {
        Some(first) => format!(
            "{}\n… and {} more lines",
            first.join("\n"),
            lines.len() - LINES
        ),
        None => out,
    }
}

#[test]
fn every_cause_becomes_what_its_snapshot_shows() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/causes");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("it can be listed").path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    assert!(files.len() > 40);
    for path in files {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        insta::with_settings!({ omit_expression => true, snapshot_path => "snapshots/causes", prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(name, shown(&path));
        });
    }
}
