//! Time and chance as values.
//!
//! Nothing in this crate asks the machine for the time, or for a random number, on its own: both
//! are given to the client. So a test of a ten-minute wait takes a millisecond, and a test of a
//! retry knows its delay.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use futures_util::future::BoxFuture;

/// Where a client takes the time from.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// A time that only moves forward. Deadlines and delays are measured with it.
    fn now(&self) -> Instant;

    /// The time of day. Expiry dates that a server names are compared with it.
    fn system_now(&self) -> SystemTime;

    /// Waits for a while. The client calls this when it wants a delay to pass.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Waits for a deadline. The client calls this beside work that has to be done by then.
    fn sleep_until(&self, deadline: Instant) -> BoxFuture<'static, ()>;
}

impl<C: Clock + ?Sized> Clock for Arc<C> {
    fn now(&self) -> Instant {
        (**self).now()
    }

    fn system_now(&self) -> SystemTime {
        (**self).system_now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        (**self).sleep(duration)
    }

    fn sleep_until(&self, deadline: Instant) -> BoxFuture<'static, ()> {
        (**self).sleep_until(deadline)
    }
}

/// The time of the machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn system_now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn sleep_until(&self, deadline: Instant) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep_until(deadline.into()))
    }
}

/// Where a client takes chance from.
pub trait Random: fmt::Debug + Send + Sync + 'static {
    /// A number from 0 up to, but not including, 1.
    fn fraction(&self) -> f64;
}

impl<R: Random + ?Sized> Random for Arc<R> {
    fn fraction(&self) -> f64 {
        (**self).fraction()
    }
}

/// Chance from a fast generator, seeded by the system. Good for delays, not for keys.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fraction(&self) -> f64 {
        fastrand::f64()
    }
}
