//! Where things stand in the workspace: a document `specs/x.yaml` has its crate in `crates/x`, and so has
//! a folder of documents, `specs/x/`.
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

/// What one crate is generated from.
#[derive(Clone, Debug)]
pub struct Source {
    /// The name of the platform: that of the file or of the folder.
    pub name: String,
    /// The file or the folder.
    pub path: PathBuf,
    /// The folder of the crate.
    pub package: PathBuf,
    /// The documents, sorted by name. A file is its own document, and so is the file of a folder that
    /// has the folder's name: the others are what it refers to. In any other folder each file is an
    /// application of the platform, or else holds what the applications share.
    pub documents: Vec<PathBuf>,
    /// Whether the documents are applications, each of which becomes a module of the crate.
    pub applications: bool,
}

impl Source {
    /// The source at `path` in the folder `specs` of `home`; `None` where nothing is generated from it.
    fn at(path: &Path, home: &Path) -> io::Result<Option<Self>> {
        let Some(name) = path.file_stem().and_then(|stem| stem.to_str()) else {
            return Ok(None);
        };
        let (documents, applications) = if path.is_dir() {
            let mut files = Vec::new();
            for entry in fs::read_dir(path)? {
                files.push(entry?.path());
            }
            files.retain(|file| is_document(file));
            files.sort();
            let entry = files
                .iter()
                .find(|file| file.file_stem().is_some_and(|stem| stem == name));
            match entry {
                Some(entry) => (vec![entry.clone()], false),
                None => (files, true),
            }
        } else if is_document(path) {
            (vec![path.to_owned()], false)
        } else {
            (Vec::new(), false)
        };
        Ok((!documents.is_empty()).then(|| Self {
            name: name.to_owned(),
            path: path.to_owned(),
            package: home.join("crates").join(name),
            documents,
            applications,
        }))
    }
}

/// Whether a file may be a document, by its name. `vocabulary.schema.json` is none.
fn is_document(path: &Path) -> bool {
    let has = |extension: &str| {
        path.extension()
            .is_some_and(|found| found.eq_ignore_ascii_case(extension))
    };
    let schema = path
        .file_stem()
        .is_some_and(|stem| Path::new(stem).extension().is_some_and(|it| it == "schema"));
    path.is_file() && !schema && EXTENSIONS.iter().any(|extension| has(extension))
}

/// A workspace.
#[derive(Clone, Debug)]
pub struct Project {
    root: PathBuf,
    /// The folder that documents have other files read from, where one is named.
    reading: Option<PathBuf>,
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
            reading: None,
        }
    }

    /// The workspace at `root`.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            reading: None,
        }
    }

    /// The same, with the folder named that documents have other files read from.
    #[must_use]
    pub fn reading_within(mut self, folder: Option<PathBuf>) -> Self {
        self.reading = folder;
        self
    }

    /// The folder that a document has other files read from: the one that is named, or else the `specs` that the
    /// document is in. `None` is the document's own folder.
    pub fn reading_root(&self, document: &Path) -> Option<PathBuf> {
        if self.reading.is_some() {
            return self.reading.clone();
        }
        let mut specs = HOMES.iter().map(|home| self.root.join(home).join("specs"));
        specs.find(|specs| document.starts_with(specs))
    }

    /// The folder of the workspace.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What is generated from, by name. Two of one name are an error: which of them counts?
    pub fn sources(&self) -> io::Result<BTreeMap<String, Source>> {
        let mut sources: BTreeMap<String, Source> = BTreeMap::new();
        for home in HOMES {
            let home = self.root.join(home);
            let specs = home.join("specs");
            if !specs.is_dir() && home != self.root {
                continue;
            }
            for entry in fs::read_dir(specs)? {
                let path = entry?.path();
                let Some(source) = Source::at(&path, &home)? else {
                    continue;
                };
                if let Some(other) = sources.insert(source.name.clone(), source) {
                    return Err(io::Error::other(format!(
                        "`{}` and `{}` have the same name",
                        self.shown(&other.path),
                        self.shown(&path)
                    )));
                }
            }
        }
        Ok(sources)
    }

    /// The sources of these names, or all of them.
    pub fn select(&self, names: &[String]) -> io::Result<BTreeMap<String, Source>> {
        let mut sources = self.sources()?;
        if let Some(unknown) = names.iter().find(|name| !sources.contains_key(*name)) {
            let known: Vec<&str> = sources.keys().map(String::as_str).collect();
            let near = crate::vocabulary::nearest(unknown, known.iter().copied());
            let help = near.map_or_else(
                || format!("there are: {}", known.join(", ")),
                |near| format!("did you mean `{near}`?"),
            );
            return Err(io::Error::other(format!(
                "there is no document `specs/{unknown}`; {help}"
            )));
        }
        sources.retain(|name, _| names.is_empty() || names.contains(name));
        Ok(sources)
    }

    /// The folder of the crate of a platform of this name.
    pub fn crate_named(&self, name: &str) -> PathBuf {
        self.root.join("crates").join(name)
    }

    /// Crates with generated files whose document is gone.
    pub fn without_document(&self) -> io::Result<Vec<PathBuf>> {
        let sources = self.sources()?;
        let mut orphans = Vec::new();
        let crates = HOMES
            .iter()
            .filter_map(|home| fs::read_dir(self.root.join(home).join("crates")).ok());
        for entry in crates.flatten() {
            let entry = entry?;
            let Ok(name) = entry.file_name().into_string() else {
                continue;
            };
            if !sources.contains_key(&name)
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

#[cfg(test)]
mod tests {
    use super::Project;
    use std::fs;
    use std::path::Path;

    #[test]
    fn a_folder_is_one_document_with_its_parts_or_a_document_an_application() {
        let root = tempfile::tempdir().unwrap();
        for file in [
            "plain.yaml",
            "vocabulary.schema.json",
            "README.md",
            "whole/whole.yaml",
            "whole/part.yaml",
            "many/b.yaml",
            "many/a.json",
            "many/notes.txt",
        ] {
            let path = root.path().join("specs").join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        let project = Project::at(root.path());
        let found: Vec<_> = project
            .sources()
            .unwrap()
            .into_values()
            .map(|source| {
                let documents: Vec<_> = source
                    .documents
                    .iter()
                    .map(|it| project.shown(it))
                    .collect();
                (
                    project.shown(&source.package),
                    documents.join(" "),
                    source.applications,
                )
            })
            .collect();
        let expected = [
            ("crates/many", "specs/many/a.json specs/many/b.yaml", true),
            ("crates/plain", "specs/plain.yaml", false),
            ("crates/whole", "specs/whole/whole.yaml", false),
        ];
        assert_eq!(
            found,
            expected.map(|(package, documents, many)| (
                package.to_owned(),
                documents.to_owned(),
                many
            ))
        );
    }

    #[test]
    fn documents_of_ours_read_from_all_of_specs_and_others_from_where_one_says() {
        let project = Project::at("/w");
        let root = |project: &Project, path: &str| {
            let root = project.reading_root(Path::new(path));
            root.map(|root| root.to_string_lossy().into_owned())
        };
        assert_eq!(root(&project, "/w/specs/many/a.yaml").unwrap(), "/w/specs");
        assert_eq!(
            root(&project, "/w/tests/specs/a.yaml").unwrap(),
            "/w/tests/specs"
        );
        assert_eq!(root(&project, "/elsewhere/a.yaml"), None);
        let named = project.reading_within(Some("/elsewhere".into()));
        assert_eq!(root(&named, "/elsewhere/b/a.yaml").unwrap(), "/elsewhere");
    }

    #[test]
    fn a_file_and_a_folder_of_one_name_are_refused() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("specs/x")).unwrap();
        fs::write(root.path().join("specs/x.yaml"), "").unwrap();
        fs::write(root.path().join("specs/x/a.yaml"), "").unwrap();
        let error = Project::at(root.path()).sources().unwrap_err();
        assert!(error.to_string().contains("have the same name"));
    }
}
