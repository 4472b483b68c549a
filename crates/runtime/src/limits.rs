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

/// The moment at which `limit` is over; `None` where that is beyond what the clock can count.
pub(crate) fn deadline(start: Instant, limit: Duration) -> Option<Instant> {
    start.checked_add(limit)
}
