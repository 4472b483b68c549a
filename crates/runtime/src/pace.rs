//! Keeping to a server's rate limit before it has to say no.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::time::Clock;

/// At most so many attempts in any span of time, over all clients that share it.
///
/// Every attempt takes a turn: repeats, pages and looks of a wait too. Turns are given in the order in
/// which they are asked for. An attempt that is dropped while it waits has had its turn, so dropping
/// never makes the rate higher.
///
/// A clone is the same pace. A server may count otherwise than this, or serve other clients of the same
/// user; its 429 is still waited for.
#[derive(Clone)]
pub struct Pace {
    most: usize,
    span: Duration,
    turns: Arc<Mutex<VecDeque<Instant>>>,
}

impl Pace {
    /// At most `most` attempts in any `span`. At least one is always allowed.
    pub fn new(most: usize, span: Duration) -> Self {
        Self {
            most: most.max(1),
            span,
            turns: Arc::default(),
        }
    }

    /// Waits until the next attempt may start.
    pub(crate) async fn turn(&self, clock: &dyn Clock) {
        let now = clock.now();
        let turn = self.take(now);
        let wait = turn.saturating_duration_since(now);
        if !wait.is_zero() {
            clock.sleep(wait).await;
        }
    }

    /// The moment of the next turn, which is taken with it.
    fn take(&self, now: Instant) -> Instant {
        // The list is whole between any two lines, so a poisoned lock is still good.
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        let mut turn = turns.back().copied().map_or(now, |last| last.max(now));
        if turns.len() >= self.most
            && let Some(first) = turns.pop_front()
        {
            turn = turn.max(first + self.span);
        }
        turns.push_back(turn);
        turn
    }
}

impl fmt::Debug for Pace {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Pace")
            .field("most", &self.most)
            .field("span", &self.span)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::Pace;
    use crate::testing::ManualClock;
    use std::time::{Duration, Instant};

    #[test]
    fn no_span_holds_more_turns_than_it_may() {
        let span = Duration::from_secs(1);
        let pace = Pace::new(3, span);
        let start = Instant::now();
        let turns: Vec<Instant> = (0..10).map(|_| pace.take(start)).collect();
        assert_eq!(turns[..3], [start; 3]);
        assert!(turns.windows(4).all(|four| four[3] - four[0] >= span));
    }

    #[test]
    fn a_rest_is_not_saved_up() {
        let pace = Pace::new(2, Duration::from_secs(1));
        let start = Instant::now();
        pace.take(start);
        let later = start + Duration::from_secs(60);
        let turns: Vec<Instant> = (0..4).map(|_| pace.clone().take(later)).collect();
        assert_eq!(turns[0], later);
        assert!(turns[3] - turns[0] >= Duration::from_secs(1));
    }

    #[tokio::test]
    async fn a_turn_that_is_due_does_not_wait() {
        let clock = ManualClock::new();
        let pace = Pace::new(1, Duration::from_secs(2));
        pace.turn(&clock).await;
        assert!(clock.slept().is_empty());
        pace.turn(&clock).await;
        assert_eq!(clock.slept(), [Duration::from_secs(2)]);
    }
}
