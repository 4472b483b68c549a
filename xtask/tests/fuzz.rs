//! Documents that nobody would write: those of the fixtures, broken at random.
//!
//! Two targets. The loader gets bytes; the passes, the model and the emitters get a tree. Whatever comes
//! in, something is generated or something is said, and nothing panics.
//!
//! A run ends after `FUZZ_SECONDS` seconds a target, ten where nobody says otherwise, and prints how often it
//! executed. A failure prints a seed; `arbtest(…).seed(0x…)` repeats it.

use std::{
    env, fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
};

use arbtest::{
    arbitrary::{Result, Unstructured},
    arbtest,
};
use serde_json::{Value, json};
use xtask::{document::Document, pipeline};

/// Small documents of every kind that the tests have.
fn seeds() -> Vec<(PathBuf, Vec<u8>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut found = Vec::new();
    for folder in ["lower", "generate", "lint"] {
        for entry in fs::read_dir(root.join(folder)).expect("the folder of fixtures is there") {
            let path = entry.expect("it can be listed").path();
            found.push((path.clone(), fs::read(path).expect("it can be read")));
        }
    }
    found.sort();
    assert!(found.len() > 20);
    found
}

fn milliseconds() -> u64 {
    let seconds = env::var("FUZZ_SECONDS").ok();
    seconds.and_then(|text| text.parse().ok()).unwrap_or(10) * 1000
}

#[test]
fn no_bytes_make_the_loader_panic() {
    let seeds = seeds();
    let executions = AtomicUsize::new(0);
    arbtest(|u| {
        let (path, bytes) = u.choose(&seeds)?;
        let mut bytes = bytes.clone();
        for _ in 0..u.int_in_range(1..=8)? {
            break_bytes(u, &mut bytes)?;
        }
        let json = u.ratio(1, 4)?;
        let path = if json { Path::new("x.json") } else { path };
        match Document::parse(path, &bytes) {
            Ok(document) => drop(document.places(["/paths", "/info/title"])),
            Err(broken) => assert!(!broken.to_string().is_empty()),
        }
        executions.fetch_add(1, Ordering::Relaxed);
        Ok(())
    })
    .budget_ms(milliseconds());
    println!("loader: {} executions", executions.into_inner());
}

#[test]
fn no_tree_makes_a_pass_or_an_emitter_panic() {
    let seeds: Vec<Document> = seeds()
        .iter()
        .filter_map(|(path, bytes)| Document::parse(path, bytes).ok())
        .collect();
    let executions = AtomicUsize::new(0);
    arbtest(|u| {
        let mut document = u.choose(&seeds)?.clone();
        for _ in 0..u.int_in_range(1..=6)? {
            break_tree(u, &mut document.root)?;
        }
        // Not the guarded way: a panic is what this test looks for.
        match pipeline::observe(&document, &mut |_, _| {}) {
            Ok(output) => {
                for path in output.files.keys() {
                    let text = path.to_string_lossy();
                    assert!(
                        path.starts_with("src/generated") && !text.contains(".."),
                        "{text}"
                    );
                }
            }
            Err(findings) => assert!(!findings.render(&document).is_empty()),
        }
        executions.fetch_add(1, Ordering::Relaxed);
        Ok(())
    })
    .budget_ms(milliseconds());
    println!("passes: {} executions", executions.into_inner());
}

/// Pieces that YAML and JSON readers trip over.
const TOKENS: &[&str] = &[
    "*a",
    "&a ",
    "<<: *a\n",
    "- ",
    "? ",
    ": ",
    "{",
    "}",
    "[",
    "]",
    "\"",
    "'",
    "|\n",
    ">-\n",
    "\t",
    "---\n",
    "...\n",
    "\u{feff}",
    "\u{2028}",
    "\r",
    "1e400",
    "-0",
    "0o8",
    ".nan",
    "!!int x",
    "!!binary ",
    "#",
    "$ref: '#'",
    "\\u0000",
    "\u{202e}",
    "null",
    "~",
    "%YAML 1.2\n",
    "\0",
];

fn break_bytes(u: &mut Unstructured<'_>, bytes: &mut Vec<u8>) -> Result<()> {
    let at = u.choose_index(bytes.len() + 1)?;
    match u.int_in_range(0..=4)? {
        0 => bytes.truncate(at),
        1 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte = u.arbitrary()?;
            }
        }
        2 => {
            let token = u.choose(TOKENS)?;
            bytes.splice(at..at, token.bytes());
        }
        3 => {
            let end = (at + u.int_in_range(0..=40)?).min(bytes.len());
            bytes.drain(at..end);
        }
        _ => {
            let end = (at + u.int_in_range(0..=200)?).min(bytes.len());
            let piece = bytes[at..end].to_vec();
            bytes.splice(at..at, piece);
        }
    }
    Ok(())
}

/// Names and texts that mean something to Rust, to a file system, or to a reader of documents.
const TEXTS: &[&str] = &[
    "",
    " ",
    "self",
    "Self",
    "crate",
    "type",
    "r#type",
    "../../x",
    "..",
    "/",
    "a b",
    "1",
    "-1",
    "_",
    "\"",
    "*/",
    "]]",
    "{id}",
    "}{",
    "\u{202e}",
    "\u{0}",
    "名前",
    "é",
    "#/components/schemas/Nowhere",
    "#",
    "#/",
    "#/paths",
    "null",
    "string",
    "array",
    "object",
    "integer",
    "binary",
    "date-time",
    "(?<=a)b",
    "[",
    "application/json",
    "*/*",
    "2XX",
    "200",
    "default",
    "query",
    "path",
    "header",
    "cookie",
    "deepObject",
    "Option",
    "String",
    "Vec",
    "Client",
    "Error",
];

/// Keywords, so that broken documents stay close to documents.
const KEYS: &[&str] = &[
    "$ref",
    "type",
    "properties",
    "items",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "enum",
    "const",
    "nullable",
    "required",
    "additionalProperties",
    "discriminator",
    "mapping",
    "propertyName",
    "format",
    "default",
    "minimum",
    "maximum",
    "pattern",
    "parameters",
    "requestBody",
    "responses",
    "content",
    "schema",
    "name",
    "in",
    "style",
    "explode",
    "operationId",
    "tags",
    "security",
    "servers",
    "x-pagination",
    "x-waiter",
    "description",
    "title",
    "prefixItems",
];

fn break_tree(u: &mut Unstructured<'_>, root: &mut Value) -> Result<()> {
    let mut pointers = Vec::new();
    collect(root, &mut String::new(), &mut pointers);
    let from = u.choose(&pointers)?.clone();
    let piece = root.pointer(&from).cloned().unwrap_or_default();
    let to = u.choose(&pointers)?.clone();
    let reference = json!({ "$ref": format!("#{from}") });
    let Some(place) = root.pointer_mut(&to) else {
        return Ok(());
    };
    match u.int_in_range(0..=6)? {
        0 => *place = strange(u)?,
        1 => *place = piece,
        2 => *place = reference,
        3 => {
            if let Some(object) = place.as_object_mut() {
                let key = if u.ratio(2, 3)? { KEYS } else { TEXTS };
                let key = (*u.choose(key)?).to_owned();
                let value = if u.arbitrary()? { piece } else { strange(u)? };
                object.insert(key, value);
            }
        }
        4 => {
            if let Some(object) = place.as_object_mut()
                && !object.is_empty()
            {
                let index = u.choose_index(object.len())?;
                let key = object.keys().nth(index).cloned().unwrap_or_default();
                if let Some(value) = object.shift_remove(&key) {
                    object.insert((*u.choose(TEXTS)?).to_owned(), value);
                }
            }
        }
        5 => {
            if let Some(list) = place.as_array_mut() {
                list.push(piece);
            }
        }
        _ => *place = json!({ (*u.choose(KEYS)?): place.take() }),
    }
    Ok(())
}

fn strange(u: &mut Unstructured<'_>) -> Result<Value> {
    Ok(match u.int_in_range(0..=9)? {
        0 => Value::Null,
        1 => json!(u.arbitrary::<bool>()?),
        2 => json!(u.arbitrary::<i64>()?),
        3 => json!(u64::MAX),
        4 => json!(1e308),
        5 => json!([]),
        6 => json!({}),
        7 => json!([null, {}, [], "x"]),
        _ => json!(*u.choose(TEXTS)?),
    })
}

fn collect(value: &Value, pointer: &mut String, found: &mut Vec<String>) {
    found.push(pointer.clone());
    let length = pointer.len();
    let children: Vec<(String, &Value)> = match value {
        Value::Object(members) => members
            .iter()
            .map(|(name, it)| (name.replace('~', "~0").replace('/', "~1"), it))
            .collect(),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .map(|(index, it)| (index.to_string(), it))
            .collect(),
        _ => Vec::new(),
    };
    for (step, child) in children {
        pointer.push('/');
        pointer.push_str(&step);
        collect(child, pointer, found);
        pointer.truncate(length);
    }
}
