//! `cargo xtask add NAME FILE`: a document and the crate around what is generated from it.

use crate::diagnostics::Diagnostic;
use crate::document::Document;
use crate::project::Project;
use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::path::{Path, PathBuf};

/// Names that mean something else in the workspace, or cannot be a crate's.
const TAKEN: &[&str] = &[
    "runtime",
    "cli",
    "platform-clients",
    "tests",
    "benches",
    "xtask",
    "specs",
    "core",
    "std",
    "alloc",
    "test",
    "proc-macro",
];

/// Copies the document in and lays the crate out. Nothing is written unless everything can be.
/// Returns the path of the copied document.
pub fn add(project: &Project, name: &str, file: &Path) -> Result<PathBuf> {
    check_name(name)?;
    let document = Document::load_within(file, project.reading_root(file).as_deref())
        .map_err(|broken| anyhow::anyhow!("{broken}"))?;
    let outside = document.parts.keys().find(|part| part.starts_with(".."));
    if let Some(outside) = outside {
        bail!(
            "`{}` refers to `{outside}`, which is above its folder; put the files into one folder first",
            file.display()
        );
    }
    if !["openapi", "swagger"]
        .iter()
        .any(|key| document.root.get(*key).is_some())
    {
        let finding = Diagnostic::error(
            "E-not-a-document",
            "",
            "the file says neither `openapi` nor `swagger`",
        );
        bail!(
            "{}",
            crate::diagnostics::Diagnostics::from(finding).render(&document)
        );
    }
    let folder = project.crate_named(name);
    ensure!(
        !folder.exists(),
        "`{}` exists already",
        project.shown(&folder)
    );
    ensure!(
        !project.sources()?.contains_key(name),
        "there is a document `specs/{name}` already; `cargo xtask regenerate {name}` reads it"
    );

    let extension = file
        .extension()
        .and_then(|extension| extension.to_str())
        .map(str::to_ascii_lowercase);
    let extension = extension
        .filter(|extension| extension == "json")
        .unwrap_or_else(|| "yaml".to_owned());
    // A document of several files becomes a folder.
    let mut home = project.root().join("specs");
    if !document.parts.is_empty() {
        home.push(name);
    }
    let copy = home.join(format!("{name}.{extension}"));
    let title = document
        .root
        .pointer("/info/title")
        .and_then(serde_json::Value::as_str)
        .unwrap_or(name);
    let title: String = title
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .filter(|letter| !letter.is_control())
        .take(120)
        .collect();

    fs::create_dir_all(folder.join("src"))
        .with_context(|| format!("cannot create `{}`", project.shown(&folder)))?;
    for (path, text) in files(name, &title) {
        let path = folder.join(path);
        fs::write(&path, text)
            .with_context(|| format!("cannot write `{}`", project.shown(&path)))?;
    }
    let parts = document
        .parts
        .iter()
        .map(|(part, read)| (home.join(part), &read.text));
    for (path, text) in parts.chain([(copy.clone(), &document.text)]) {
        path.parent()
            .map_or(Ok(()), fs::create_dir_all)
            .and_then(|()| fs::write(&path, text.as_bytes()))
            .with_context(|| format!("cannot write `{}`", project.shown(&path)))?;
    }
    name_in_workspace(project, name)?;
    Ok(copy)
}

/// A name becomes a folder, a package, a module and a word of the command line.
fn check_name(name: &str) -> Result<()> {
    let letters = name.bytes().all(|byte| {
        byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_'
    });
    let first = name
        .bytes()
        .next()
        .is_some_and(|byte| byte.is_ascii_lowercase());
    let last = name
        .bytes()
        .last()
        .is_some_and(|byte| byte.is_ascii_alphanumeric());
    let doubled = ["--", "__", "-_", "_-"]
        .iter()
        .any(|pair| name.contains(pair));
    ensure!(
        letters && first && last && !doubled && name.len() <= 40,
        "`{}` is no name for a platform: use lower-case letters, digits and single hyphens, beginning with a letter",
        name.escape_debug()
    );
    let module = name.replace('-', "_");
    let keyword = syn::parse_str::<syn::Ident>(&module).is_err();
    ensure!(
        !keyword && !TAKEN.contains(&name),
        "`{name}` means something else here; take another name"
    );
    Ok(())
}

/// The hand-written part of a new crate.
fn files(name: &str, title: &str) -> [(&'static str, String); 3] {
    // In the manifest the title stands within quotes, in the documentation within Markdown.
    let quoted = serde_json::Value::from(format!("A client of {title}.")).to_string();
    let plain: String = title
        .chars()
        .map(|letter| {
            if matches!(letter, '[' | ']' | '<' | '>' | '`' | '\\' | '*') {
                ' '
            } else {
                letter
            }
        })
        .collect();
    let manifest = format!(
        r#"[package]
name = "{name}-client"
description = {quoted}
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
publish.workspace = true

[features]
# `Client::call`: any operation by its id, JSON in and JSON out.
dynamic = []
# `JsonSchema` on every type.
schemars = ["dep:schemars", "platform-clients-runtime/schemars"]

[dependencies]
platform-clients-runtime.workspace = true
schemars = {{ workspace = true, optional = true }}
serde.workspace = true
serde_json.workspace = true

[lints]
workspace = true
"#
    );
    let library = format!(
        "//! A client of {plain}.\n//!\n//! Everything under `generated` comes from `specs/{name}` by `cargo xtask regenerate {name}`.\n//! What is pleasant by hand stands beside it.\n\n#[rustfmt::skip]\nmod generated;\n\npub use generated::client::Client;\npub use generated::table::{{API, OPERATIONS}};\npub use generated::{{operations, types}};\npub use platform_clients_runtime as runtime;\n"
    );
    let readme = format!(
        "# {name}-client\n\nA client of {plain}.\n\n`src/generated` is written by `cargo xtask regenerate {name}` from the document under `specs/`.\nCorrect the document, not the generated files.\n"
    );
    [
        ("Cargo.toml", manifest),
        ("src/lib.rs", library),
        ("README.md", readme),
    ]
}

/// Members of the workspace are found by their folder. Other crates of it name the new one through
/// `[workspace.dependencies]`, so it gets a line there, behind the last of ours.
fn name_in_workspace(project: &Project, name: &str) -> Result<()> {
    let path = project.root().join("Cargo.toml");
    let manifest =
        fs::read_to_string(&path).context("cannot read the Cargo.toml of the workspace")?;
    let package = format!("{name}-client = ");
    let ours = |line: &&str| line.contains("path = \"crates/");
    let Some(last) = manifest.lines().rev().find(ours) else {
        return Ok(());
    };
    if manifest.lines().any(|line| line.starts_with(&package)) {
        return Ok(());
    }
    let line = format!("{package}{{ version = \"0.1.0\", path = \"crates/{name}\" }}");
    let changed = manifest.replacen(last, &format!("{last}\n{line}"), 1);
    fs::write(&path, changed).context("cannot write the Cargo.toml of the workspace")
}

#[cfg(test)]
mod tests {
    use super::{Project, add, check_name};
    use std::fs;

    fn workspace() -> (tempfile::TempDir, Project, std::path::PathBuf) {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("specs")).unwrap();
        fs::write(root.path().join("Cargo.toml"), "[workspace.dependencies]\nplatform-clients-runtime = { version = \"0.1.0\", path = \"crates/runtime\" }\n").unwrap();
        let file = root.path().join("Given.YAML");
        fs::write(
            &file,
            "openapi: 3.0.3\ninfo: {title: \"Wid\\\"gets <b>\", version: '1'}\npaths: {}\n",
        )
        .unwrap();
        let project = Project::at(root.path());
        (root, project, file)
    }

    #[test]
    fn names_that_would_leave_the_workspace_or_clash_are_refused() {
        for name in [
            "", "../x", "a/b", "A", "1a", "a--b", "a-", "-a", "runtime", "fn", "a.b", "ä", "a b",
            "core",
        ] {
            assert!(check_name(name).is_err(), "{name}");
        }
        for name in ["widgets", "wid-gets", "wid_gets2"] {
            check_name(name).unwrap();
        }
    }

    #[test]
    fn a_document_becomes_a_crate_of_the_workspace() {
        let (root, project, file) = workspace();
        let copy = add(&project, "widgets", &file).unwrap();
        assert_eq!(project.shown(&copy), "specs/widgets.yaml");
        let read = |path: &str| fs::read_to_string(root.path().join(path)).unwrap();
        insta::assert_snapshot!(
            [
                read("Cargo.toml"),
                read("crates/widgets/Cargo.toml"),
                read("crates/widgets/src/lib.rs"),
                read("crates/widgets/README.md")
            ]
            .join("\n=====\n")
        );
        assert!(
            add(&project, "widgets", &file)
                .unwrap_err()
                .to_string()
                .contains("exists already")
        );
    }

    #[test]
    fn a_document_of_several_files_becomes_a_folder() {
        let (root, project, file) = workspace();
        let text = "openapi: 3.0.3\npaths: {}\na: { $ref: \"parts/size.yaml#/Size\" }\n";
        fs::write(&file, text).unwrap();
        fs::create_dir(root.path().join("parts")).unwrap();
        fs::write(root.path().join("parts/size.yaml"), "Size: {}\n").unwrap();
        let copy = add(&project, "widgets", &file).unwrap();
        assert_eq!(project.shown(&copy), "specs/widgets/widgets.yaml");
        let part = root.path().join("specs/widgets/parts/size.yaml");
        assert_eq!(fs::read_to_string(part).unwrap(), "Size: {}\n");
        assert!(project.sources().unwrap().contains_key("widgets"));
    }

    #[test]
    fn what_is_no_document_is_not_copied() {
        let (root, project, file) = workspace();
        fs::write(&file, "a: 1\n").unwrap();
        assert!(add(&project, "widgets", &file).is_err());
        assert!(add(&project, "widgets", &root.path().join("none.yaml")).is_err());
        assert!(!root.path().join("crates").exists());
    }
}
