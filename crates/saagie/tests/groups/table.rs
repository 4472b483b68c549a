//! The table of methods in the README.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The pieces of code in a cell.
fn code(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

/// The methods of the Python client and ours, row by row.
fn rows() -> Vec<(String, String)> {
    let readme = read("README.md");
    let (_, table) = readme.split_once("## From the Python client").unwrap();
    let (table, _) = table.split_once("## How it is known").unwrap();
    let rows = table.lines().filter_map(|line| {
        let (python, here) = line
            .strip_prefix("| `")?
            .strip_suffix(" |")?
            .split_once(" | ")?;
        Some((format!("`{python}"), here.to_owned()))
    });
    rows.collect()
}

/// A row may name several methods of one group, which is then said once.
fn python() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (python, _) in rows() {
        let mut group = "";
        for name in code(&python) {
            let (own, method) = name.split_once('.').unwrap_or((group, name));
            group = own;
            let name = if group.is_empty() {
                method.to_owned()
            } else {
                format!("{group}.{method}")
            };
            assert!(names.insert(name.clone()), "{name} stands there twice");
        }
    }
    names
}

#[test]
fn every_recorded_call_of_the_python_client_is_in_the_table() {
    let known = python();
    assert!(known.len() > 130, "{}", known.len());
    let mut unknown = BTreeSet::new();
    for line in read("../../tests/exchanges/saagie.jsonl").lines() {
        let exchange: serde_json::Value = serde_json::from_str(line).unwrap();
        let call = exchange["call"].as_str().unwrap_or_default();
        for (start, _) in call.match_indices("saagie.") {
            let rest = &call[start + "saagie.".len()..];
            let Some((name, _)) = rest.split_once('(') else {
                continue;
            };
            let is_name = |letter: char| letter.is_ascii_alphanumeric() || "._".contains(letter);
            if name.chars().all(is_name) && !known.contains(name) {
                unknown.insert(name.to_owned());
            }
        }
    }
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn every_method_of_ours_in_the_table_is_one() {
    let mut source = String::new();
    for file in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/groups")).unwrap() {
        source += &fs::read_to_string(file.unwrap().path()).unwrap();
    }
    let mut checked = 0;
    for (_, here) in rows() {
        for method in code(&here)
            .filter_map(|code| code.split_once("()."))
            .map(|(_, method)| method)
        {
            let is_there = [format!("fn {method}("), format!("fn {method}<")];
            assert!(
                is_there.iter().any(|start| source.contains(start)),
                "{method}"
            );
            checked += 1;
        }
    }
    assert!(checked > 120, "{checked}");
}
