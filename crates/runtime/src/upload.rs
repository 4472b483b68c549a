//! What is sent without being held in memory as a whole.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use tokio::io::AsyncRead;

use crate::disposition::base_name;

/// Anything that bytes can be read from.
pub(crate) type Reader = Pin<Box<dyn AsyncRead + Send>>;

/// A reader that can be read once. Whoever reads it takes it out.
pub(crate) type Slot = Arc<Mutex<Option<Reader>>>;

type Progress = Arc<dyn Fn(u64, Option<u64>) + Send + Sync>;

/// A body, or a part of one, that is sent as it is read.
///
/// When a request is repeated, its body is sent again from the start. Texts, bytes and files can be:
/// a file is opened anew for each attempt. [`with`](Self::with) makes a new reader each time. A reader
/// on its own ([`reader`](Self::reader)) can be read only once, so a request with one is not repeated once it
/// has been read from; the error then says so.
#[derive(Clone)]
pub struct Upload {
    pub(crate) source: Source,
    pub(crate) length: Option<u64>,
    pub(crate) file_name: Option<String>,
    pub(crate) content_type: Option<String>,
    progress: Option<Progress>,
}

/// Where the bytes come from.
#[derive(Clone)]
pub(crate) enum Source {
    Bytes(Bytes),
    File(Arc<Path>),
    Once(Slot),
    Again(Arc<dyn Fn() -> Reader + Send + Sync>),
}

impl Upload {
    fn new(source: Source, length: Option<u64>) -> Self {
        Self {
            source,
            length,
            file_name: None,
            content_type: None,
            progress: None,
        }
    }

    /// Bytes that are at hand.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        let length = bytes.len() as u64;
        Self::new(Source::Bytes(bytes), Some(length))
    }

    /// What is at hand, where it is JSON.
    pub(crate) fn json(&self) -> Option<serde_json::Value> {
        match &self.source {
            Source::Bytes(bytes) => serde_json::from_slice(bytes).ok(),
            _ => None,
        }
    }

    /// A file. It is opened when it is sent, anew for each attempt, and its size at that moment is what is
    /// announced and sent. In a form it goes by the last part of its path.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy());
        let name = name.as_deref().and_then(base_name);
        Self {
            file_name: name,
            ..Self::new(Source::File(path.into()), None)
        }
    }

    /// A reader, which can be read once.
    pub fn reader(reader: impl AsyncRead + Send + 'static) -> Self {
        let slot: Slot = Arc::new(Mutex::new(Some(Box::pin(reader))));
        Self::new(Source::Once(slot), None)
    }

    /// A reader that is made anew for each attempt. What it gives must be the same each time.
    pub fn with<R, F>(make: F) -> Self
    where
        R: AsyncRead + Send + 'static,
        F: Fn() -> R + Send + Sync + 'static,
    {
        Self::new(Source::Again(Arc::new(move || Box::pin(make()))), None)
    }

    /// Tells how many bytes a reader gives, so that the length can be announced. That many are sent;
    /// fewer are an error. Bytes and files know their own length and keep it.
    #[must_use]
    pub fn length(mut self, bytes: u64) -> Self {
        if matches!(self.source, Source::Once(_) | Source::Again(_)) {
            self.length = Some(bytes);
        }
        self
    }

    /// The file name that a form sends along with it. Of a path only the last part is sent.
    #[must_use]
    pub fn file_name(mut self, name: &str) -> Self {
        self.file_name = base_name(name);
        self
    }

    /// The media type that a form sends along with it.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Calls back with the number of bytes handed to the connection so far, and of all bytes where
    /// that is known. A repeat starts at zero again. The callback must be quick: it runs between chunks.
    #[must_use]
    pub fn on_progress(
        mut self,
        progress: impl Fn(u64, Option<u64>) + Send + Sync + 'static,
    ) -> Self {
        self.progress = Some(Arc::new(progress));
        self
    }

    /// Whether its reader has been read, so that there is nothing left to send.
    pub(crate) fn is_spent(&self) -> bool {
        match &self.source {
            Source::Once(slot) => slot
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .is_none(),
            _ => false,
        }
    }

    /// Makes it ready to be read from the start.
    pub(crate) async fn open(&self) -> io::Result<Open> {
        let (content, total) = match &self.source {
            Source::Bytes(bytes) => (Content::Bytes(bytes.clone()), self.length),
            Source::Once(slot) => (Content::Slot(Arc::clone(slot)), self.length),
            Source::Again(make) => (Content::Reader(make()), self.length),
            Source::File(path) => {
                let named = |error: io::Error| {
                    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
                };
                let file = tokio::fs::File::open(path).await.map_err(named)?;
                let facts = file.metadata().await.map_err(named)?;
                if facts.is_dir() {
                    return Err(named(io::ErrorKind::IsADirectory.into()));
                }
                // What is no regular file has no length that could be announced.
                let total = facts.is_file().then_some(facts.len());
                (Content::Reader(Box::pin(file)), total)
            }
        };
        Ok(Open {
            content,
            total,
            sent: 0,
            progress: self.progress.clone(),
        })
    }
}

/// An upload while it is sent.
pub(crate) struct Open {
    pub(crate) content: Content,
    pub(crate) total: Option<u64>,
    pub(crate) sent: u64,
    progress: Option<Progress>,
}

/// What of it is still to be sent.
pub(crate) enum Content {
    Bytes(Bytes),
    Reader(Reader),
    /// A reader that is taken out only when the connection asks for the first byte, so that it is
    /// still there when no connection was made.
    Slot(Slot),
}

impl Open {
    /// Counts what was handed on.
    pub(crate) fn moved(&mut self, bytes: usize) {
        self.sent += bytes as u64;
        if let Some(progress) = &self.progress {
            progress(self.sent, self.total);
        }
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source = match &self.source {
            Source::Bytes(_) => "bytes",
            Source::File(_) => "file",
            Source::Once(_) => "reader",
            Source::Again(_) => "readers",
        };
        formatter
            .debug_struct("Upload")
            .field("source", &source)
            .field("length", &self.length)
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}

impl From<Bytes> for Upload {
    fn from(bytes: Bytes) -> Self {
        Self::bytes(bytes)
    }
}

impl From<Vec<u8>> for Upload {
    fn from(bytes: Vec<u8>) -> Self {
        Self::bytes(bytes)
    }
}

impl From<String> for Upload {
    fn from(text: String) -> Self {
        Self::bytes(text)
    }
}

impl From<&str> for Upload {
    fn from(text: &str) -> Self {
        Self::bytes(text.to_owned())
    }
}

impl From<&[u8]> for Upload {
    fn from(bytes: &[u8]) -> Self {
        Self::bytes(bytes.to_vec())
    }
}

impl From<PathBuf> for Upload {
    fn from(path: PathBuf) -> Self {
        Self::file(path)
    }
}

impl From<&Path> for Upload {
    fn from(path: &Path) -> Self {
        Self::file(path)
    }
}
