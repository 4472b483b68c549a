//! Where things stand in the workspace: a document `specs/x.yaml` has its crate in `crates/x`.
//!
//! The tests have documents and crates of their own, laid out in the same way under `tests/`.

use crate::document::EXTENSIONS;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// The folders that hold documents in `specs` and their crates in `crates`.
const HOMES: &[&str] = &["", "tests"];

/// The JSON Schema of the vocabulary, which stands beside the documents.
pub const VOCABULARY_SCHEMA: &str = "specs/vocabulary.schema.json";

/// A workspace.
#[derive(Clone, Debug)]
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// The workspace around the current folder, or else the one that this program was built in.
    pub fn find() -> Self {
        let around = env::current_dir().ok().and_then(|here| {
            here.ancestors()
                .find(|folder| folder.join("specs").is_dir() && folder.join("Cargo.toml").is_file())
                .map(Path::to_owned)
        });
        let built = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self {
            root: around.unwrap_or_else(|| built.parent().unwrap_or(built).to_owned()),
        }
    }

    /// The workspace at `root`.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The folder of the workspace.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The documents by name. Two files of one name are an error: which of them counts?
    pub fn documents(&self) -> io::Result<BTreeMap<String, PathBuf>> {
        let mut documents = BTreeMap::new();
        let mut files = Vec::new();
        for home in HOMES {
            let specs = self.root.join(home).join("specs");
            if home.is_empty() || specs.is_dir() {
                files.extend(fs::read_dir(specs)?);
            }
        }
        for entry in files {
            let path = entry?.path();
            let Some(name) = path.file_stem().and_then(|stem| stem.to_str()) else {
                continue;
            };
            let is_document = path
                .extension()
                .and_then(|extension| extension.to_str())
                .is_some_and(|extension| EXTENSIONS.contains(&extension));
            // `vocabulary.schema.json` is no document.
            if !is_document
                || Path::new(name)
                    .extension()
                    .is_some_and(|extension| extension == "schema")
            {
                continue;
            }
            if let Some(other) = documents.insert(name.to_owned(), path.clone()) {
                return Err(io::Error::other(format!(
                    "`{}` and `{}` have the same name",
                    self.shown(&other),
                    self.shown(&path)
                )));
            }
        }
        Ok(documents)
    }

    /// The documents of these names, or all of them.
    pub fn select(&self, names: &[String]) -> io::Result<BTreeMap<String, PathBuf>> {
        let mut documents = self.documents()?;
        if let Some(unknown) = names.iter().find(|name| !documents.contains_key(*name)) {
            let known: Vec<&str> = documents.keys().map(String::as_str).collect();
            let near = crate::vocabulary::nearest(unknown, known.iter().copied());
            let help = near.map_or_else(
                || format!("there are: {}", known.join(", ")),
                |near| format!("did you mean `{near}`?"),
            );
            return Err(io::Error::other(format!(
                "there is no document `specs/{unknown}`; {help}"
            )));
        }
        documents.retain(|name, _| names.is_empty() || names.contains(name));
        Ok(documents)
    }

    /// The folder of the crate of a document.
    pub fn crate_of(&self, document: &Path) -> PathBuf {
        let home = document
            .parent()
            .and_then(Path::parent)
            .unwrap_or(&self.root);
        home.join("crates")
            .join(document.file_stem().unwrap_or_default())
    }

    /// Crates with generated files whose document is gone.
    pub fn without_document(&self) -> io::Result<Vec<PathBuf>> {
        let documents = self.documents()?;
        let mut orphans = Vec::new();
        let crates = HOMES
            .iter()
            .filter_map(|home| fs::read_dir(self.root.join(home).join("crates")).ok());
        for entry in crates.flatten() {
            let entry = entry?;
            let Ok(name) = entry.file_name().into_string() else {
                continue;
            };
            if !documents.contains_key(&name)
                && entry
                    .path()
                    .join(crate::sync::FOLDER)
                    .join("manifest.txt")
                    .is_file()
            {
                orphans.push(entry.path());
            }
        }
        orphans.sort();
        Ok(orphans)
    }

    /// A path as it is shown: from the root on where it is within, with slashes.
    pub fn shown(&self, path: &Path) -> String {
        path.strip_prefix(&self.root)
            .unwrap_or(path)
            .to_string_lossy()
            .replace('\\', "/")
    }
}
