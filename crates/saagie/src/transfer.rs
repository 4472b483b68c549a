//! What exports and imports have in common: how they fail, and what they tell.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;

/// Why an export or an import ended. The message names the file or the thing.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TransferError {
    /// A file cannot be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A file was read, and what it holds cannot be used.
    #[error("{}: {problem}", path.display())]
    Content {
        /// The file.
        path: PathBuf,
        /// What is wrong with it, and what to do.
        problem: String,
    },
    /// The platform refused a call, or could not be reached.
    #[error("{what}: {source}")]
    Call {
        /// What the call was for.
        what: String,
        /// The error of the call.
        source: Box<dyn StdError + Send + Sync>,
    },
    /// What was asked for is not on the platform.
    #[error("there is no {what}")]
    Missing {
        /// The kind and the id.
        what: String,
    },
    /// A name of the platform would lead out of the folder, or cannot be a file.
    #[error("{name:?} cannot be the name of a file, so nothing was written under it")]
    Name {
        /// The name.
        name: String,
    },
}

impl TransferError {
    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        |source| Self::File { path, source }
    }

    pub(crate) fn content(path: impl Into<PathBuf>, problem: impl fmt::Display) -> Self {
        Self::Content {
            path: path.into(),
            problem: problem.to_string(),
        }
    }

    pub(crate) fn missing(kind: &str, id: &str) -> Self {
        Self::Missing {
            what: format!("{kind} {id}"),
        }
    }
}

/// Says what a call was for.
pub(crate) trait During<T> {
    fn during(self, what: impl fmt::Display) -> Result<T, TransferError>;
}

impl<T, E: StdError + Send + Sync + 'static> During<T> for Result<T, E> {
    fn during(self, what: impl fmt::Display) -> Result<T, TransferError> {
        self.map_err(|error| TransferError::Call {
            what: what.to_string(),
            source: Box::new(error),
        })
    }
}

/// What became of an export or an import, file by file. Paths begin at its folder.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// What was written, or brought to the platform.
    pub done: Vec<PathBuf>,
    /// What an earlier run had brought to the platform already.
    pub kept: Vec<PathBuf>,
    /// What could not be carried over and needs a hand.
    pub notes: Vec<Remark>,
    /// What failed. Everything else went on.
    pub failed: Vec<Remark>,
}

/// A file, and what there is to say of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Remark {
    /// The file, or the folder of what could not be written.
    pub file: PathBuf,
    /// What there is to say.
    pub text: String,
}

impl Report {
    /// Whether nothing failed.
    pub fn is_complete(&self) -> bool {
        self.failed.is_empty()
    }

    pub(crate) fn note(&mut self, file: impl AsRef<Path>, text: impl fmt::Display) {
        self.notes.push(Remark {
            file: file.as_ref().to_owned(),
            text: text.to_string(),
        });
    }

    pub(crate) fn fail(&mut self, file: impl AsRef<Path>, problem: impl fmt::Display) {
        self.failed.push(Remark {
            file: file.as_ref().to_owned(),
            text: problem.to_string(),
        });
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (done, kept, failed) = (self.done.len(), self.kept.len(), self.failed.len());
        write!(formatter, "{done} done, {kept} kept, {failed} failed")?;
        for (mark, remarks) in [("failed", &self.failed), ("note", &self.notes)] {
            for remark in remarks {
                write!(
                    formatter,
                    "\n{mark}: {}: {}",
                    remark.file.display(),
                    remark.text
                )?;
            }
        }
        Ok(())
    }
}
