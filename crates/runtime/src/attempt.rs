//! What became of each attempt of a call.

use std::fmt;
use std::time::Duration;

use http::StatusCode;

use crate::message::Elapsed;
use crate::retry::{Fault, Why};

/// One request on the wire, as it is listed on a response and on an error.
#[derive(Clone, Debug)]
pub struct Attempt {
    pub(crate) status: Option<StatusCode>,
    pub(crate) fault: Option<Fault>,
    pub(crate) delay: Duration,
    pub(crate) elapsed: Duration,
    pub(crate) because: Option<Because>,
}

/// Why an attempt was made after another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Because {
    /// The one before failed in a way that may pass.
    Repeat(Why),
    /// The one before was answered with a redirect within the origin.
    Redirect(StatusCode),
}

impl fmt::Display for Because {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Repeat(why) => why.fmt(formatter),
            Self::Redirect(status) => write!(formatter, "redirected with {}", status.as_u16()),
        }
    }
}

impl Attempt {
    /// The status, if an answer came.
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// What went wrong below HTTP. Beside a status: the answer began and was not read to its end.
    pub fn fault(&self) -> Option<Fault> {
        self.fault
    }

    /// How long the client waited before it.
    pub fn delay(&self) -> Duration {
        self.delay
    }

    /// How long it took.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Why it repeats the one before. `None` for the first one, and for one that follows a redirect.
    pub fn why(&self) -> Option<Why> {
        match self.because {
            Some(Because::Repeat(why)) => Some(why),
            _ => None,
        }
    }

    /// The status of the redirect that it follows, if it follows one.
    pub fn redirected(&self) -> Option<StatusCode> {
        match self.because {
            Some(Because::Redirect(status)) => Some(status),
            _ => None,
        }
    }
}

impl fmt::Display for Attempt {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(because) = self.because {
            write!(formatter, "{because}, then after {}: ", Elapsed(self.delay))?;
        }
        match (self.status, self.fault) {
            (Some(status), Some(fault)) => write!(formatter, "{}, {fault}", status.as_u16())?,
            (Some(status), None) => write!(formatter, "{}", status.as_u16())?,
            (None, Some(fault)) => fault.fmt(formatter)?,
            (None, None) => formatter.write_str("given up")?,
        }
        write!(formatter, " in {}", Elapsed(self.elapsed))
    }
}
