//! Why an answer that is read as it comes did not come whole.

use std::fmt;
use std::time::Duration;

use crate::failure::BoxError;
use crate::message::Elapsed;

/// What went wrong with a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// Nothing came for so long.
    Idle(Duration),
    /// The time of the whole call was over.
    CallOver(Duration),
    /// The connection broke, or closed before the announced length.
    Broken,
    /// More came than the caller wants to hold.
    TooLarge(u64),
    /// It was to be a text, and from this byte on it is none.
    NotText(usize),
    /// This item, counted from 0, has more bytes than are held.
    ItemTooLarge(u64, u64),
    /// This item is not what it should be.
    Item(u64),
    /// What came could not be written on.
    Write,
}

/// Why a [`ByteStream`](crate::ByteStream) ended before its end.
///
/// Printed, it is one sentence that names the platform and the operation. The answer itself is never
/// part of it.
pub struct StreamError(Box<Inner>);

struct Inner {
    label: String,
    trouble: Trouble,
    received: u64,
    length: Option<u64>,
    source: Option<BoxError>,
}

impl StreamError {
    pub(crate) fn new(
        label: &str,
        trouble: Trouble,
        received: u64,
        length: Option<u64>,
        source: Option<BoxError>,
    ) -> Self {
        Self(Box::new(Inner {
            label: label.to_owned(),
            trouble,
            received,
            length,
            source,
        }))
    }

    /// How many bytes had come by then.
    pub fn received(&self) -> u64 {
        self.0.received
    }

    /// Nothing came for too long, or the time of the whole call was over.
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.trouble, Trouble::Idle(_) | Trouble::CallOver(_))
    }

    /// The connection broke, or closed before the announced length was reached.
    pub fn is_broken(&self) -> bool {
        self.0.trouble == Trouble::Broken
    }

    /// There is more of it than was to be held at once.
    pub fn is_too_large(&self) -> bool {
        matches!(
            self.0.trouble,
            Trouble::TooLarge(_) | Trouble::ItemTooLarge(..)
        )
    }

    /// It is not the text it was asked for as, or one of its events or values does not fit its type.
    pub fn is_decode(&self) -> bool {
        matches!(self.0.trouble, Trouble::NotText(_) | Trouble::Item(_))
    }

    /// It came, and could not be written to where it was to go.
    pub fn is_write(&self) -> bool {
        self.0.trouble == Trouble::Write
    }

    pub(crate) fn into_source(self) -> Option<BoxError> {
        self.0.source
    }

    /// What went wrong, without the name of the operation.
    pub(crate) fn told(&self) -> String {
        let Inner {
            trouble,
            received,
            length,
            ..
        } = *self.0;
        let progress = match length {
            Some(length) => format!("after {received} of {length} bytes"),
            None => format!("after {received} bytes"),
        };
        match trouble {
            Trouble::Idle(limit) => {
                format!("nothing more came within {} ({progress})", Elapsed(limit))
            }
            Trouble::CallOver(limit) => {
                format!("the {} of the call are over ({progress})", Elapsed(limit))
            }
            Trouble::Broken => format!("the answer broke off {progress}"),
            Trouble::TooLarge(limit) => {
                format!("the answer is too large: more than the {limit} bytes allowed")
            }
            Trouble::NotText(from) => format!("the answer is not UTF-8 from byte {from} on"),
            Trouble::ItemTooLarge(number, limit) => {
                format!("item {number} of the answer has more than the {limit} bytes allowed")
            }
            Trouble::Item(number) => match &self.0.source {
                Some(error) => format!("item {number} of the answer: {error}"),
                None => format!("item {number} of the answer does not fit"),
            },
            Trouble::Write => format!("the answer could not be written {progress}"),
        }
    }
}

impl fmt::Display for StreamError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.label.is_empty() {
            write!(formatter, "{}: ", self.0.label)?;
        }
        formatter.write_str(&self.told())
    }
}

impl fmt::Debug for StreamError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("StreamError")
            .field("message", &self.to_string())
            .field("trouble", &self.0.trouble)
            .field("source", &self.0.source)
            .finish()
    }
}

impl std::error::Error for StreamError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

impl From<StreamError> for std::io::Error {
    fn from(error: StreamError) -> Self {
        let kind = match error.0.trouble {
            Trouble::Idle(_) | Trouble::CallOver(_) => std::io::ErrorKind::TimedOut,
            Trouble::Broken => std::io::ErrorKind::UnexpectedEof,
            Trouble::NotText(_) | Trouble::Item(_) => std::io::ErrorKind::InvalidData,
            Trouble::TooLarge(_) | Trouble::ItemTooLarge(..) | Trouble::Write => {
                std::io::ErrorKind::Other
            }
        };
        Self::new(kind, error)
    }
}
