//! What an import has done so far, kept beside the files, so that another run goes on from there.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::folder::Folder;
use crate::transfer::TransferError;

const NAME: &str = "import-state.json";
const REPORT: &str = "import-report.json";

/// The state of an import.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub(super) struct State {
    /// The platform and the project that it goes to. The state of another import is of no use.
    target: String,
    /// The project, once it is made.
    #[serde(default)]
    pub(super) project: Option<String>,
    /// By file; the storages, which have none, by their old ids.
    #[serde(default)]
    pub(super) items: BTreeMap<PathBuf, Item>,
    /// The new jobs, by the ids of the old ones.
    #[serde(default)]
    pub(super) jobs: BTreeMap<String, String>,
}

/// A file of an import.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub(super) struct Item {
    /// What was made of it. Without an id it was begun, and whether it was made is not known.
    #[serde(default)]
    pub(super) id: Option<String>,
    /// Whether nothing is left to do.
    #[serde(default)]
    pub(super) done: bool,
}

/// The state, and where it is kept.
pub(super) struct Journal {
    folder: Folder,
    pub(super) state: State,
    /// What this run began, and no run before it.
    begun: BTreeSet<PathBuf>,
}

impl Journal {
    /// Reads the state of an earlier run to the same target, or begins a new one.
    pub(super) async fn open(folder: Folder, target: String) -> Result<Self, TransferError> {
        let there = tokio::fs::try_exists(folder.at(NAME)).await;
        let known: Option<State> = if there.unwrap_or_default() {
            Some(folder.read_json(Path::new(NAME)).await?)
        } else {
            None
        };
        let state = known
            .filter(|state| state.target == target)
            .unwrap_or_else(|| State {
                target,
                ..State::default()
            });
        Ok(Self {
            folder,
            state,
            begun: BTreeSet::new(),
        })
    }

    pub(super) async fn save(&self) -> Result<(), TransferError> {
        self.folder.write_json(Path::new(NAME), &self.state).await
    }

    /// Notes that a file is begun. It is written before the platform is asked, so that an answer that is lost
    /// does not make a second thing of the same name.
    pub(super) async fn begin(&mut self, file: &Path) -> Result<Option<Item>, TransferError> {
        if let Some(item) = self.state.items.get(file) {
            return Ok(Some(item.clone()));
        }
        self.begun.insert(file.to_owned());
        self.state.items.insert(file.to_owned(), Item::default());
        self.save().await?;
        Ok(None)
    }

    /// Takes back that a file is begun. What an earlier run began stays begun: its request may have come to the
    /// platform since this run looked, and then the thing is its own.
    pub(super) async fn forget(&mut self, file: &Path) -> Result<(), TransferError> {
        if !self.begun.remove(file) {
            return Ok(());
        }
        self.state.items.remove(file);
        self.save().await
    }

    /// Notes what was made of a file.
    pub(super) async fn made(
        &mut self,
        file: &Path,
        id: &str,
        done: bool,
    ) -> Result<(), TransferError> {
        let item = Item {
            id: Some(id.to_owned()),
            done,
        };
        self.state.items.insert(file.to_owned(), item);
        self.save().await
    }

    /// Whether there is nothing left to do for a file.
    pub(super) fn is_done(&self, file: &Path) -> bool {
        self.state.items.get(file).is_some_and(|item| item.done)
    }

    /// Ends an import: what is complete needs no state any more, and what is not leaves its report.
    pub(super) async fn end(self, report: &crate::transfer::Report) -> Result<(), TransferError> {
        if !report.is_complete() {
            return self.folder.write_json(Path::new(REPORT), report).await;
        }
        // The state goes last: while it is there, the import is not over.
        for name in [REPORT, NAME] {
            let path = self.folder.at(name);
            match tokio::fs::remove_file(&path).await {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(TransferError::file(path)(error));
                }
                _ => {}
            }
        }
        Ok(())
    }
}
