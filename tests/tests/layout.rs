//! The laws of the layout: who may depend on whom, what stands where, how long a file may be.
//!
//! Each test lists everything that breaks its law, not only the first thing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use platform_clients_tests::source::{files, is_generated, root, rust_files, shown, words};
use serde_json::Value;

const LONGEST_BY_HAND: usize = 500;
const LONGEST_GENERATED: usize = 1_500;

/// A package of the workspace.
struct Package {
    name: String,
    folder: PathBuf,
    /// The packages of the workspace that it depends on, in any way.
    needs: BTreeSet<String>,
    /// Those of them that its users link, and not only its tests.
    links: BTreeSet<String>,
    /// Binaries, examples and benches, by kind.
    targets: BTreeSet<(String, String)>,
}

impl Package {
    fn stands_in(&self, folder: &str) -> bool {
        self.folder.starts_with(root().join(folder))
    }

    /// A client is a crate that the generator writes into.
    fn is_client(&self) -> bool {
        self.stands_in("crates") && self.folder.join("src/generated").is_dir()
    }
}

fn packages() -> BTreeMap<String, Package> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo)
        .args([
            "metadata",
            "--no-deps",
            "--offline",
            "--format-version",
            "1",
        ])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "cargo metadata: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let members = list(&metadata["packages"]);
    let names: BTreeSet<String> = members.iter().map(|member| text(&member["name"])).collect();
    members
        .iter()
        .map(|member| {
            let manifest = PathBuf::from(text(&member["manifest_path"]));
            let targets = list(&member["targets"]);
            let dependencies = list(&member["dependencies"]);
            let ours = |dependency: &&Value| names.contains(&text(&dependency["name"]));
            let package = Package {
                name: text(&member["name"]),
                folder: manifest.parent().unwrap().to_owned(),
                needs: dependencies
                    .iter()
                    .filter(ours)
                    .map(|dependency| text(&dependency["name"]))
                    .collect(),
                links: dependencies
                    .iter()
                    .filter(ours)
                    .filter(|dependency| dependency["kind"] != "dev")
                    .map(|dependency| text(&dependency["name"]))
                    .collect(),
                targets: targets
                    .iter()
                    .flat_map(|target| {
                        let name = text(&target["name"]);
                        list(&target["kind"]).into_iter().map(move |kind| {
                            (kind.as_str().unwrap_or_default().to_owned(), name.clone())
                        })
                    })
                    .collect(),
            };
            (package.name.clone(), package)
        })
        .collect()
}

fn hold(law: &str, broken: &[String]) {
    assert!(broken.is_empty(), "{law}\n  {}", broken.join("\n  "));
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", shown(path)))
}

#[test]
fn the_runtime_depends_on_no_client_and_no_client_on_another() {
    let packages = packages();
    let runtime = &packages["platform-clients-runtime"];
    let mut broken = Vec::new();
    for package in packages.values() {
        if package.name != runtime.name && !package.is_client() {
            continue;
        }
        for needed in &package.needs {
            if packages[needed].is_client() {
                broken.push(format!("{} depends on {needed}", package.name));
            }
        }
        if package.is_client() && !package.needs.contains(&runtime.name) {
            broken.push(format!("{} does not run on the runtime", package.name));
        }
    }
    hold(
        "a client stands on the runtime and on nothing else of ours:",
        &broken,
    );
}

#[test]
fn what_users_link_does_not_depend_on_the_generator() {
    let packages = packages();
    let mut broken = Vec::new();
    for package in packages.values() {
        if package.stands_in("crates") {
            let tools = package
                .links
                .iter()
                .filter(|needed| !packages[*needed].stands_in("crates"));
            broken.extend(tools.map(|needed| format!("{} depends on {needed}", package.name)));
        }
        if package.name == "xtask" {
            let ours = package.needs.iter();
            broken.extend(ours.map(|needed| format!("xtask depends on {needed}")));
        }
    }
    hold(
        "what crates/ links is in crates/ alone, and xtask depends on none of us:",
        &broken,
    );
}

#[test]
fn no_platform_is_named_in_the_generator_or_the_runtime() {
    // A document of its own, or a folder of documents, is a platform.
    let mut names: BTreeSet<String> = fs::read_dir(root().join("specs"))
        .expect("specs/ is there")
        .map(|entry| entry.expect("specs/ can be read").path())
        .filter(|path| {
            let extension = path.extension().and_then(|extension| extension.to_str());
            path.is_dir() || matches!(extension, Some("yaml" | "json"))
        })
        .filter_map(|path| path.file_stem()?.to_str().map(str::to_ascii_lowercase))
        .filter(|name| !name.contains('.'))
        .collect();
    assert!(names.contains("craton"), "specs/ is not where it was");
    names.insert("30loops".to_owned());
    let mut broken = Vec::new();
    for path in files("xtask").into_iter().chain(files("crates/runtime")) {
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        for (index, line) in text.to_ascii_lowercase().lines().enumerate() {
            let named = names.iter().filter(|name| line.contains(name.as_str()));
            broken.extend(named.map(|name| format!("{}:{}: {name}", shown(&path), index + 1)));
        }
    }
    hold(
        "what is true of one platform stands in its document or its crate:",
        &broken,
    );
}

#[test]
fn no_file_is_longer_than_it_may_be() {
    let mut broken = Vec::new();
    for path in rust_files() {
        let most = if is_generated(&path) {
            LONGEST_GENERATED
        } else {
            LONGEST_BY_HAND
        };
        let lines = read(&path).lines().count();
        if lines > most {
            broken.push(format!("{}: {lines} lines, at most {most}", shown(&path)));
        }
    }
    hold("split these:", &broken);
}

#[test]
fn generated_files_name_their_document_and_their_command() {
    let generated: Vec<PathBuf> = rust_files()
        .into_iter()
        .filter(|path| is_generated(path))
        .collect();
    assert!(!generated.is_empty(), "there are no generated files");
    let mut broken = Vec::new();
    for path in generated {
        let shown = shown(&path);
        let folder = shown.split("/src/generated/").next().unwrap_or_default();
        let (home, name) = folder.rsplit_once("crates/").unwrap_or_default();
        let text = read(&path);
        let first = text.lines().next().unwrap_or_default();
        let named = first
            .strip_prefix("// Generated from ")
            .and_then(|rest| rest.split_once(" by "));
        let Some((document, command)) = named else {
            broken.push(format!("{shown}: begins with {first:?}"));
            continue;
        };
        // A platform of many documents has a folder of them; what they share comes from the folder itself.
        let folder = format!("{home}specs/{name}");
        let within = document
            .strip_prefix(&folder)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '/']));
        if !within || !root().join(document).exists() {
            broken.push(format!("{shown}: there is no {document:?} for it"));
        }
        if command != format!("`cargo xtask regenerate {name}`. Do not edit.") {
            broken.push(format!("{shown}: says {command:?}"));
        }
    }
    hold("run `cargo xtask regenerate`:", &broken);
}

#[test]
fn generated_code_holds_facts_and_types() {
    let mut broken = Vec::new();
    for path in rust_files().iter().filter(|path| is_generated(path)) {
        let words = words(&read(path));
        let behaviour = words.windows(2).filter(|pair| {
            matches!(pair[0].as_str(), "loop" | "while" | "sleep" | "HeaderMap" | "RetryPolicy")
                // `impl … for` and `for<'de>` are no loops, and `pub(in …)` is none either.
                || pair[0] != "(" && pair[1] == "in"
        });
        let found: BTreeSet<&str> = behaviour.map(|pair| pair[0].as_str()).collect();
        broken.extend(found.iter().map(|word| format!("{}: {word}", shown(path))));
    }
    hold(
        "loops, waiting, retries and headers belong to the runtime:",
        &broken,
    );
}

#[test]
fn nothing_is_unsafe_and_nothing_is_left_undone() {
    let reminder = concat!("FIX", "ME");
    let mut broken = Vec::new();
    for path in rust_files() {
        let text = read(&path);
        if text.contains(reminder) {
            broken.push(format!("{}: {reminder}", shown(&path)));
        }
        for pair in words(&text).windows(2) {
            match (pair[0].as_str(), pair[1].as_str()) {
                ("unsafe", _) => broken.push(format!("{}: unsafe", shown(&path))),
                ("todo" | "unimplemented", "!") => {
                    broken.push(format!("{}: {}!", shown(&path), pair[0]));
                }
                _ => {}
            }
        }
    }
    hold("these have no place here:", &broken);
}

#[test]
fn every_package_takes_the_lints_of_the_workspace() {
    let broken: Vec<String> = packages()
        .values()
        .map(|package| package.folder.join("Cargo.toml"))
        .filter(|manifest| {
            let text = read(manifest);
            let mut lines = text.lines().skip_while(|line| line.trim() != "[lints]");
            lines.nth(1).map(str::trim) != Some("workspace = true")
        })
        .map(|manifest| shown(&manifest))
        .collect();
    hold("`[lints] workspace = true` is missing in:", &broken);
}

#[test]
fn every_command_in_the_documentation_exists() {
    let readme = root().join("README.md");
    assert!(
        readme.is_file(),
        "README.md is missing: it begins with the two commands that a fresh machine needs"
    );
    let packages = packages();
    let subcommands = xtask_subcommands();
    let mut pages: Vec<PathBuf> = ["crates", "specs", "tests", "benches", "xtask"]
        .into_iter()
        .flat_map(files)
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    pages.extend(
        ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"]
            .map(|name| root().join(name))
            .into_iter()
            .filter(|path| path.is_file()),
    );
    let mut broken = Vec::new();
    for page in &pages {
        for command in commands(&read(page)) {
            if let Some(problem) = problem(&command, &packages, &subcommands) {
                broken.push(format!("{}: `{command}`: {problem}", shown(page)));
            }
        }
    }
    hold("these commands do not work:", &broken);
    for wanted in ["cargo xtask regenerate", "cargo test"] {
        assert!(
            commands(&read(&readme))
                .iter()
                .any(|command| command.starts_with(wanted)),
            "README.md does not tell `{wanted}`"
        );
    }
}

/// The commands of cargo in a page: lines of its code blocks, and code within its text.
fn commands(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut in_block = false;
    for line in page.lines() {
        if line.trim_start().starts_with("```") {
            in_block = !in_block;
        } else if in_block {
            found.push(line.to_owned());
        } else {
            found.extend(line.split('`').skip(1).step_by(2).map(str::to_owned));
        }
    }
    found
        .iter()
        .map(|line| line.split(" #").next().unwrap_or_default())
        .map(|line| line.trim().trim_start_matches("$ ").to_owned())
        .filter(|line| line.starts_with("cargo "))
        .collect()
}

/// The subcommands of the generator with their flags, read from its command line.
fn xtask_subcommands() -> BTreeMap<String, BTreeSet<String>> {
    let main = read(&root().join("xtask/src/main.rs"));
    let start = main
        .find("enum Command {")
        .expect("xtask has its commands in main.rs");
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    let mut is_flag = false;
    for line in main[start..]
        .lines()
        .skip(1)
        .take_while(|line| *line != "}")
    {
        let line = line.trim();
        if line.starts_with("//") || line.is_empty() {
            continue;
        }
        let name = line.trim_end_matches([' ', '{', ',']);
        if line.starts_with(char::is_uppercase) {
            current = name.to_ascii_lowercase();
            found.entry(current.clone()).or_default();
        } else if line.starts_with("#[arg") {
            is_flag = line.contains("long");
        } else if let Some((field, _)) = name.split_once(':') {
            if is_flag {
                let flags = found.entry(current.clone()).or_default();
                flags.insert(format!("--{}", field.trim().replace('_', "-")));
            }
            is_flag = false;
        }
    }
    assert!(found.contains_key("regenerate"), "{found:?}");
    found
}

/// Why a command cannot work, if it cannot.
fn problem(
    command: &str,
    packages: &BTreeMap<String, Package>,
    subcommands: &BTreeMap<String, BTreeSet<String>>,
) -> Option<String> {
    const OF_CARGO: &[&str] = &[
        "add", "bench", "build", "check", "clippy", "doc", "fmt", "insta", "install", "run",
        "test", "tree",
    ];
    let mut arguments = command.split_whitespace().skip(1);
    let subcommand = arguments.next()?;
    let arguments: Vec<&str> = arguments.collect();
    if subcommand == "xtask" {
        let name = arguments.first()?;
        // `STAGE` and `…` stand for something.
        let Some(flags) = subcommands.get(*name) else {
            return (!is_placeholder(name)).then(|| format!("xtask has no `{name}`"));
        };
        return arguments
            .iter()
            .map(|argument| argument.trim_matches(['[', ']']))
            .find(|argument| argument.starts_with("--") && !flags.contains(*argument))
            .map(|flag| format!("`{name}` has no `{flag}`"));
    }
    if !OF_CARGO.contains(&subcommand) {
        return Some(format!("cargo has no `{subcommand}`"));
    }
    let value = |names: &[&str]| {
        let index = arguments
            .iter()
            .position(|argument| names.contains(argument))?;
        arguments.get(index + 1).copied()
    };
    let of_ours = subcommand != "add" && subcommand != "install";
    let package = value(&["-p", "--package"]).filter(|name| of_ours && !is_placeholder(name));
    if let Some(name) = package.filter(|name| !packages.contains_key(*name)) {
        return Some(format!("there is no package {name}"));
    }
    for kind in ["bin", "example", "bench", "test"] {
        let Some(name) = value(&[&format!("--{kind}")]).filter(|name| !is_placeholder(name)) else {
            continue;
        };
        let target = (kind.to_owned(), name.to_owned());
        let exists = packages
            .values()
            .filter(|candidate| package.is_none_or(|name| candidate.name == name))
            .any(|candidate| candidate.targets.contains(&target));
        if !exists {
            return Some(format!("there is no {kind} {name}"));
        }
    }
    arguments
        .iter()
        .filter(|argument| argument.starts_with("tests/") || argument.starts_with("specs/"))
        .find(|argument| !is_placeholder(argument) && !root().join(argument).exists())
        .map(|argument| format!("there is no {argument}"))
}

/// `NAME`, `…` and `<name>` stand for something else.
fn is_placeholder(word: &str) -> bool {
    word.contains(['…', '<', '['])
        || word
            .split(['/', '.'])
            .any(|part| !part.is_empty() && part.chars().all(|letter| letter.is_ascii_uppercase()))
}
