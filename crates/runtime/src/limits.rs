//! How long things may take and how large they may be.

use std::time::{Duration, Instant};

/// The size of the largest answer that is read, unless the client says otherwise.
pub(crate) const MAX_RESPONSE: u64 = 64 * 1024 * 1024;

/// How much of an answer an error keeps.
pub(crate) const ERROR_BODY: usize = 64 * 1024;

/// How many redirects in a row are followed.
pub(crate) const MAX_REDIRECTS: u32 = 5;

/// How long the parts of a call may take.
///
/// [`Duration::MAX`] sets no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// Until a connection stands, TLS included.
    pub connect: Duration,
    /// One attempt, from the connection to the last byte of the answer.
    pub attempt: Duration,
    /// The whole call: credentials, every attempt and the delays between them.
    pub call: Duration,
}

impl Default for Timeouts {
    /// Ten seconds to connect, one minute for an attempt, five for a call.
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            attempt: Duration::from_secs(60),
            call: Duration::from_secs(300),
        }
    }
}

impl Timeouts {
    /// No limits at all.
    pub const NONE: Self = Self {
        connect: Duration::MAX,
        attempt: Duration::MAX,
        call: Duration::MAX,
    };
}

/// How waits are paced. What is not set is as the document of the operation says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[must_use = "it does nothing until it is given to a client"]
pub struct Waiting {
    pub(crate) timeout: Option<Duration>,
    pub(crate) delay: Option<Duration>,
    pub(crate) max_delay: Option<Duration>,
}

impl Waiting {
    /// As the documents say.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long to wait at most. [`Duration::MAX`] sets no limit.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long to wait between the first look and the second. The delays grow from there.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = Some(delay);
        self
    }

    /// How long a delay grows to.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = Some(delay);
        self
    }
}

/// The moment at which `limit` is over; `None` where that is beyond what the clock can count.
pub(crate) fn deadline(start: Instant, limit: Duration) -> Option<Instant> {
    start.checked_add(limit)
}
