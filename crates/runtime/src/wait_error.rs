//! The four ways in which a wait ends badly.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;

use crate::error::Error;

/// Why a wait did not end well.
///
/// Failure, timeout and disappearance ask for different things of the caller, so they are different
/// variants.
#[non_exhaustive]
pub enum WaitError<E> {
    /// The thing reached a state from which success cannot follow.
    Failed(Box<WaitFailure>),
    /// The thing is not there, or not there any more.
    Gone {
        /// What the server said.
        error: Error<E>,
        /// The state it was last seen in.
        last_state: Option<String>,
    },
    /// The time was up first.
    TimedOut {
        /// The state it was last seen in.
        last_state: Option<String>,
        /// How often it was looked at.
        looks: u32,
        /// How long the wait took.
        elapsed: Duration,
    },
    /// A look failed in a way that does not pass.
    Request(Error<E>),
}

/// A state from which success cannot follow, and the answer that told it.
#[derive(Clone)]
pub struct WaitFailure {
    pub(crate) state: String,
    pub(crate) body: Bytes,
    pub(crate) looks: u32,
    pub(crate) elapsed: Duration,
}

impl WaitFailure {
    /// The state.
    pub fn state(&self) -> &str {
        &self.state
    }

    /// The answer that told it, as it came. It may well say more about the reason.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// How often the thing was looked at.
    pub fn looks(&self) -> u32 {
        self.looks
    }

    /// How long the wait took.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

impl fmt::Debug for WaitFailure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The body stays out: an answer may hold secrets.
        formatter
            .debug_struct("WaitFailure")
            .field("state", &self.state)
            .field("looks", &self.looks)
            .field("elapsed", &self.elapsed)
            .finish_non_exhaustive()
    }
}

impl<E> WaitError<E> {
    /// Whether the thing reached a state from which success cannot follow.
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Failed(_))
    }

    /// Whether the thing is not there.
    pub fn is_gone(&self) -> bool {
        matches!(self, Self::Gone { .. })
    }

    /// Whether the time was up.
    pub fn is_timed_out(&self) -> bool {
        matches!(self, Self::TimedOut { .. })
    }

    /// The state in which the thing was last seen.
    pub fn last_state(&self) -> Option<&str> {
        match self {
            Self::Failed(failure) => Some(&failure.state),
            Self::Gone { last_state, .. } | Self::TimedOut { last_state, .. } => {
                last_state.as_deref()
            }
            Self::Request(_) => None,
        }
    }

    /// Changes the type of the body and keeps the rest.
    pub fn map<F>(self, change: impl FnOnce(E) -> F) -> WaitError<F> {
        match self {
            Self::Failed(failure) => WaitError::Failed(failure),
            Self::Gone { error, last_state } => WaitError::Gone {
                error: error.map(change),
                last_state,
            },
            Self::TimedOut {
                last_state,
                looks,
                elapsed,
            } => WaitError::TimedOut {
                last_state,
                looks,
                elapsed,
            },
            Self::Request(error) => WaitError::Request(error.map(change)),
        }
    }

    /// The error of the call that ended the wait, if one did.
    pub fn error(&self) -> Option<&Error<E>> {
        match self {
            Self::Gone { error, .. } | Self::Request(error) => Some(error),
            Self::Failed(_) | Self::TimedOut { .. } => None,
        }
    }
}

impl<E> fmt::Display for WaitError<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(failure) => write!(
                formatter,
                "the state became {:?} ({} looks in {:?})",
                failure.state, failure.looks, failure.elapsed
            ),
            Self::Gone { error, last_state } => {
                formatter.write_str("it is not there")?;
                if let Some(state) = last_state {
                    write!(formatter, " any more, after state {state:?}")?;
                }
                write!(formatter, ": {error}")
            }
            Self::TimedOut {
                last_state,
                looks,
                elapsed,
            } => {
                write!(
                    formatter,
                    "the time was up after {elapsed:?} and {looks} looks"
                )?;
                match last_state {
                    Some(state) => write!(formatter, ", the last state was {state:?}"),
                    None => formatter.write_str(", and no state was seen"),
                }
            }
            Self::Request(error) => error.fmt(formatter),
        }
    }
}

impl<E> fmt::Debug for WaitError<E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "WaitError({self})")
    }
}

// The messages of the inner errors are part of ours, so they are not named as a source again.
impl<E> std::error::Error for WaitError<E> {}
