//! The whole pipeline on small documents: what comes out, that it comes out the same twice, and that
//! nothing a document says makes it fall over.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use xtask::{document::Document, pipeline};

fn load(name: &str) -> Document {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/generate")
        .join(name);
    Document::load(&path).unwrap_or_else(|broken| panic!("{broken}"))
}

fn generate(document: &Document) -> BTreeMap<PathBuf, String> {
    match pipeline::generate(document) {
        Ok(output) => output.files,
        Err(findings) => panic!("{}", findings.render(document)),
    }
}

#[test]
fn a_small_document_becomes_these_files() {
    for (path, text) in generate(&load("widgets.yaml")) {
        let name = path
            .strip_prefix("src/generated")
            .unwrap_or(&path)
            .to_string_lossy()
            .replace(['/', '.'], "_");
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(format!("widgets_{name}"), text);
        });
    }
}

#[test]
fn a_document_of_openapi_3_2_is_taken_without_a_finding() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/specs/constructs.yaml");
    let document = Document::load(&path).unwrap_or_else(|broken| panic!("{broken}"));
    assert_eq!(document.root["openapi"], "3.2.0");
    let findings = match pipeline::generate(&document) {
        Ok(output) => output.findings,
        Err(findings) => vec![findings],
    };
    for findings in &findings {
        assert_eq!(findings.render(&document), "");
    }
}

#[test]
fn generating_twice_gives_the_same_bytes() {
    let document = load("widgets.yaml");
    assert_eq!(generate(&document), generate(&document));
}

#[test]
fn the_order_of_keys_does_not_reach_the_table_of_operations() {
    let document = load("widgets.yaml");
    let table =
        |files: &BTreeMap<PathBuf, String>| files[Path::new("src/generated/table/mod.rs")].clone();
    let mut turned = document.clone();
    if let Some(paths) = turned
        .root
        .get_mut("paths")
        .and_then(serde_json::Value::as_object_mut)
    {
        let items: Vec<_> = std::mem::take(paths).into_iter().collect();
        paths.extend(items.into_iter().rev());
    }
    assert_eq!(table(&generate(&document)), table(&generate(&turned)));
}

/// Every value of the document in turn is replaced by something that does not belong there.
#[test]
fn a_document_with_one_thing_wrong_is_reported_and_never_a_panic() {
    let document = load("widgets.yaml");
    let mut pointers = Vec::new();
    collect(&document.root, String::new(), &mut pointers);
    assert!(pointers.len() > 150);
    let wrong = [
        "null",
        "true",
        "-1",
        "\"\"",
        "\"../../x\"",
        "[]",
        "{}",
        "[null]",
        "{\"$ref\": \"#\"}",
        "{\"$ref\": \"#/nowhere\"}",
    ];
    for (turn, pointer) in pointers.iter().enumerate() {
        let value = wrong[turn % wrong.len()];
        let mut broken = document.clone();
        if let Some(place) = broken.root.pointer_mut(pointer) {
            *place = serde_json::from_str(value).expect("the replacements are JSON");
        }
        match pipeline::generate(&broken) {
            Ok(output) => assert!(
                output
                    .files
                    .keys()
                    .all(|path| path.starts_with("src/generated")
                        && !path.to_string_lossy().contains("..")),
                "{pointer} = {value}"
            ),
            Err(findings) => assert!(!findings.render(&broken).is_empty(), "{pointer} = {value}"),
        }
    }
}

fn collect(value: &serde_json::Value, pointer: String, found: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(members) => {
            for (name, member) in members {
                collect(
                    member,
                    format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1")),
                    found,
                );
            }
        }
        serde_json::Value::Array(list) => {
            for (index, member) in list.iter().enumerate() {
                collect(member, format!("{pointer}/{index}"), found);
            }
        }
        _ => {}
    }
    found.push(pointer);
}
