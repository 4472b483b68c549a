//! When a request is sent again, and how long to wait before.
//!
//! The decision is a pure function of what happened, how often it was tried, what the operation
//! allows and the time of day. Whoever asks does the waiting and pays from the
//! [`RetryBudget`](crate::RetryBudget).

use std::fmt;
use std::time::{Duration, SystemTime};

use http::header::RETRY_AFTER;
use http::{HeaderMap, StatusCode};

use crate::operation::Repeat;
use crate::time::Random;

/// How a client repeats what failed.
#[derive(Clone, Debug, PartialEq)]
pub struct RetryPolicy {
    max_attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
    max_server_delay: Duration,
    budget: Option<u32>,
}

impl Default for RetryPolicy {
    /// Three attempts; delays from nothing up to 100 ms, then up to 200 ms and so on, at most 20 s; a
    /// server may ask for up to a minute; a hundred repeats before the first success.
    fn default() -> Self {
        Self {
            max_attempts: 3,
            base_delay: Duration::from_millis(100),
            max_delay: Duration::from_secs(20),
            max_server_delay: Duration::from_secs(60),
            budget: Some(100),
        }
    }
}

impl RetryPolicy {
    /// The default policy.
    pub fn new() -> Self {
        Self::default()
    }

    /// A policy that repeats nothing.
    pub fn none() -> Self {
        Self::default().max_attempts(1)
    }

    /// How often a request is sent at most, the first time included. At least once.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// The longest delay before the first repeat. It doubles with each further one.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// The longest delay that the doubling leads to.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// The longest delay that a server may ask for with `Retry-After`. If it asks for more, the
    /// call fails at once and says so.
    #[must_use]
    pub fn max_server_delay(mut self, delay: Duration) -> Self {
        self.max_server_delay = delay;
        self
    }

    /// How many repeats all calls of the client may make together before the first success; ten
    /// successes bring one back. `None` sets no limit. It counts on the client and not on one call.
    #[must_use]
    pub fn budget(mut self, repeats: Option<u32>) -> Self {
        self.budget = repeats;
        self
    }

    /// The size of the shared budget, in repeats.
    pub(crate) fn budget_size(&self) -> Option<u32> {
        self.budget
    }

    /// Decides what follows an attempt that did not succeed. `attempt` counts from 1.
    pub fn decide(
        &self,
        repeat: Repeat,
        outcome: &Outcome<'_>,
        attempt: u32,
        now: SystemTime,
        random: &dyn Random,
    ) -> Decision {
        let asked = outcome.asked(now);
        let Some(why) = reason(repeat, outcome, asked.is_some()) else {
            return Decision::Stop;
        };
        if attempt >= self.max_attempts {
            return Decision::Stop;
        }
        if let Some(asked) = asked
            && asked > self.max_server_delay
        {
            return Decision::Refuse {
                asked,
                most: self.max_server_delay,
            };
        }
        let own = self.backoff(attempt).mul_f64(random.fraction());
        Decision::RepeatAfter {
            delay: asked.unwrap_or_default().max(own),
            why,
        }
    }

    /// The longest delay after the given attempt. The real one is anywhere between nothing and it
    /// ("full jitter"), so that clients which failed together do not come back together.
    fn backoff(&self, attempt: u32) -> Duration {
        let doubling = 2_u32.saturating_pow(attempt.saturating_sub(1));
        self.base_delay.saturating_mul(doubling).min(self.max_delay)
    }
}

/// A fault below HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No connection was made, so the server has seen nothing.
    Connect,
    /// No answer came in time. The server may have acted.
    Timeout,
    /// The connection broke before an answer came. The server may have acted.
    Lost,
    /// The answer began and broke off. The server has acted.
    Body,
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Connect => "no connection",
            Self::Timeout => "no answer in time",
            Self::Lost => "connection lost",
            Self::Body => "answer broke off",
        })
    }
}

/// How an attempt ended, when it did not succeed.
#[derive(Clone, Copy, Debug)]
pub enum Outcome<'a> {
    /// Without a whole answer.
    Fault(Fault),
    /// With this status and these headers.
    Status(StatusCode, &'a HeaderMap),
}

impl Outcome<'_> {
    /// The delay that the server asks for, if it does so along with a status that means "later".
    fn asked(&self, now: SystemTime) -> Option<Duration> {
        match self {
            Self::Status(
                StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE,
                headers,
            ) => server_delay(headers, now),
            _ => None,
        }
    }
}

/// What follows a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Nothing. The failure is the result.
    Stop,
    /// The same request again.
    RepeatAfter {
        /// How long to wait before.
        delay: Duration,
        /// What speaks for it.
        why: Why,
    },
    /// An error of its own: the server asks for a longer delay than the policy allows.
    Refuse {
        /// What the server asks for.
        asked: Duration,
        /// What the policy allows.
        most: Duration,
    },
}

/// Why a request was repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Why {
    /// A fault that may pass.
    Fault(Fault),
    /// A status that may pass.
    Status(u16),
    /// A status along with `Retry-After`.
    ServerAsked(u16),
    /// The credentials were rejected, and new ones were to be had.
    Rejected,
}

impl fmt::Display for Why {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fault(fault) => fault.fmt(formatter),
            Self::Status(status) => write!(formatter, "status {status}"),
            Self::ServerAsked(status) => write!(formatter, "status {status}, asked to come back"),
            Self::Rejected => formatter.write_str("credentials rejected"),
        }
    }
}

/// What speaks for a repeat, if anything does.
fn reason(repeat: Repeat, outcome: &Outcome<'_>, asked: bool) -> Option<Why> {
    let repeatable = repeat != Repeat::Never;
    match outcome {
        // Nothing has reached the server: that is as good as not having tried.
        Outcome::Fault(Fault::Connect) => Some(Why::Fault(Fault::Connect)),
        Outcome::Fault(fault) => repeatable.then_some(Why::Fault(*fault)),
        // A server that says when to come back has not acted.
        Outcome::Status(status, _) if asked => Some(Why::ServerAsked(status.as_u16())),
        // 500 is left out: it mostly stands for a bug, and a bug does not pass.
        Outcome::Status(status, _) => (repeatable
            && matches!(status.as_u16(), 408 | 425 | 429 | 502 | 503 | 504))
        .then_some(Why::Status(status.as_u16())),
    }
}

/// Reads `Retry-After`, which is a number of seconds or a date.
pub(crate) fn server_delay(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than fit are still a request to wait, for longer than anyone will.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    // A date in the past means "now".
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;
    use crate::testing::FixedRandom;

    fn now() -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000)
    }

    fn asking(text: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_str(text).unwrap());
        headers
    }

    fn after_fault(repeat: Repeat, fault: Fault) -> Decision {
        let outcome = Outcome::Fault(fault);
        RetryPolicy::new().decide(repeat, &outcome, 1, now(), &FixedRandom::new(0.5))
    }

    fn after_status(repeat: Repeat, status: u16, headers: &HeaderMap) -> Decision {
        let outcome = Outcome::Status(StatusCode::from_u16(status).unwrap(), headers);
        RetryPolicy::new().decide(repeat, &outcome, 1, now(), &FixedRandom::new(0.5))
    }

    fn repeats(decision: Decision) -> bool {
        matches!(decision, Decision::RepeatAfter { .. })
    }

    #[test]
    fn delays_double_up_to_the_longest_and_are_jittered() {
        let policy = RetryPolicy::new()
            .max_attempts(99)
            .max_delay(Duration::from_secs(1));
        let delay = |attempt, fraction| {
            let outcome = Outcome::Fault(Fault::Connect);
            let random = FixedRandom::new(fraction);
            match policy.decide(Repeat::Never, &outcome, attempt, now(), &random) {
                Decision::RepeatAfter { delay, .. } => delay.as_millis(),
                other => panic!("{other:?}"),
            }
        };
        let delays: Vec<u128> = (1..=6).map(|attempt| delay(attempt, 0.5)).collect();
        assert_eq!(delays, [50, 100, 200, 400, 500, 500]);
        assert_eq!(delay(40, 0.0), 0);
    }

    #[test]
    fn what_must_not_happen_twice_is_not_repeated_after_a_timeout() {
        for fault in [Fault::Timeout, Fault::Lost, Fault::Body] {
            assert_eq!(after_fault(Repeat::Never, fault), Decision::Stop);
            assert!(repeats(after_fault(Repeat::Idempotent, fault)));
        }
        assert!(repeats(after_fault(Repeat::Never, Fault::Connect)));
    }

    #[test]
    fn statuses_that_pass_are_repeated_and_others_are_not() {
        let plain = HeaderMap::new();
        assert!(repeats(after_status(Repeat::Safe, 503, &plain)));
        assert_eq!(after_status(Repeat::Never, 503, &plain), Decision::Stop);
        assert_eq!(after_status(Repeat::Safe, 500, &plain), Decision::Stop);
        assert_eq!(after_status(Repeat::Safe, 404, &plain), Decision::Stop);
    }

    #[test]
    fn retry_after_is_read_as_seconds_and_as_a_date() {
        let delay = Duration::from_secs(7);
        let why = Why::ServerAsked(429);
        for text in ["7", &httpdate::fmt_http_date(now() + delay)] {
            assert_eq!(
                after_status(Repeat::Never, 429, &asking(text)),
                Decision::RepeatAfter { delay, why }
            );
        }
        let past = asking(&httpdate::fmt_http_date(now() - delay));
        assert_eq!(server_delay(&past, now()), Some(Duration::ZERO));
        assert_eq!(server_delay(&asking("soon"), now()), None);
    }

    #[test]
    fn a_server_delay_above_the_cap_is_refused() {
        assert_eq!(
            after_status(Repeat::Safe, 503, &asking("61")),
            Decision::Refuse {
                asked: Duration::from_secs(61),
                most: Duration::from_secs(60)
            }
        );
        let absurd = after_status(Repeat::Never, 503, &asking("99999999999999999999999"));
        assert!(matches!(absurd, Decision::Refuse { .. }));
    }

    #[test]
    fn the_last_attempt_stops() {
        let outcome = Outcome::Fault(Fault::Connect);
        let random = FixedRandom::new(0.5);
        let decision = RetryPolicy::none().decide(Repeat::Safe, &outcome, 1, now(), &random);
        assert_eq!(decision, Decision::Stop);
    }
}
