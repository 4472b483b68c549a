//! A clock and a source of chance that a test controls.
//!
//! They are public, because the users of a client have waits and retries to test too.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant, SystemTime};

use futures_util::future::BoxFuture;

use crate::time::{Clock, Random};

/// A clock that stands still until it is told otherwise.
///
/// A delay (`sleep`) moves the clock forward by itself and ends at once. A deadline
/// (`sleep_until`) is only reached when the clock has been moved past it, by a delay or by
/// [`advance`](Self::advance). Clones show the same time.
#[derive(Clone, Debug)]
pub struct ManualClock {
    state: Arc<Mutex<State>>,
}

#[derive(Debug)]
struct State {
    now: Instant,
    system_now: SystemTime,
    slept: Vec<Duration>,
    waiting: Vec<Waker>,
}

impl State {
    fn advance(&mut self, by: Duration) {
        self.now += by;
        self.system_now += by;
        for waker in self.waiting.drain(..) {
            waker.wake();
        }
    }
}

impl ManualClock {
    /// A clock that shows the present.
    pub fn new() -> Self {
        Self::at(SystemTime::now())
    }

    /// A clock that shows the given time of day.
    pub fn at(time: SystemTime) -> Self {
        Self {
            state: Arc::new(Mutex::new(State {
                now: Instant::now(),
                system_now: time,
                slept: Vec::new(),
                waiting: Vec::new(),
            })),
        }
    }

    /// Moves the clock forward.
    pub fn advance(&self, by: Duration) {
        self.state().advance(by);
    }

    /// The delays that were waited for so far, in order.
    pub fn slept(&self) -> Vec<Duration> {
        self.state().slept.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // The state is whole after every line that could panic, so a poisoned lock is still good.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for ManualClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Instant {
        self.state().now
    }

    fn system_now(&self) -> SystemTime {
        self.state().system_now
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(Sleep {
            clock: self.clone(),
            duration: Some(duration),
        })
    }

    fn sleep_until(&self, deadline: Instant) -> BoxFuture<'static, ()> {
        Box::pin(SleepUntil {
            clock: self.clone(),
            deadline,
        })
    }
}

/// Moves the clock on its first poll and is done on its second, so that a loop of delays lets
/// other tasks run in between.
struct Sleep {
    clock: ManualClock,
    duration: Option<Duration>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let Some(duration) = self.duration.take() else {
            return Poll::Ready(());
        };
        let mut state = self.clock.state();
        state.slept.push(duration);
        state.advance(duration);
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

struct SleepUntil {
    clock: ManualClock,
    deadline: Instant,
}

impl Future for SleepUntil {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut state = self.clock.state();
        if state.now >= self.deadline {
            return Poll::Ready(());
        }
        let waker = context.waker();
        if !state.waiting.iter().any(|known| known.will_wake(waker)) {
            state.waiting.push(waker.clone());
        }
        Poll::Pending
    }
}

/// Chance that always comes out the same.
#[derive(Clone, Copy, Debug)]
pub struct FixedRandom(f64);

impl FixedRandom {
    /// Always gives `fraction`, brought into the range from 0 to just below 1.
    pub fn new(fraction: f64) -> Self {
        Self(fraction.clamp(0.0, 1.0 - f64::EPSILON))
    }
}

impl Random for FixedRandom {
    fn fraction(&self) -> f64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    #[test]
    fn a_deadline_is_reached_only_when_the_clock_passes_it() {
        let clock = ManualClock::new();
        let deadline = clock.now() + Duration::from_secs(60);
        let mut wait = clock.sleep_until(deadline);
        assert!((&mut wait).now_or_never().is_none());
        clock.advance(Duration::from_secs(59));
        assert!((&mut wait).now_or_never().is_none());
        clock.advance(Duration::from_secs(1));
        assert!(wait.now_or_never().is_some());
    }

    #[tokio::test]
    async fn a_delay_moves_the_clock_by_itself() {
        let clock = ManualClock::new();
        let start = clock.system_now();
        clock.sleep(Duration::from_secs(600)).await;
        assert_eq!(clock.system_now(), start + Duration::from_secs(600));
        assert_eq!(clock.slept(), [Duration::from_secs(600)]);
    }
}
