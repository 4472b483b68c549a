//! What every wait of every platform has in common.

use std::future::{Future, IntoFuture};
use std::time::Duration;

use crate::Error;
use crate::runtime::{Decode, Response, Wait, WaitGone};

/// A wait: awaited, it gives what was waited for.
///
/// Waits of operations have it, and the longer ones of single platforms, such as a job of a render farm that is
/// submitted and followed to its end.
///
/// ```
/// use std::time::Duration;
/// use platform_clients::prelude::*;
/// use platform_clients::Error;
///
/// async fn within_a_minute<W: Waiter>(wait: W) -> Result<W::Done, Error> {
///     wait.timeout(Duration::from_secs(60)).until_done().await
/// }
/// ```
pub trait Waiter: IntoFuture<Output = Result<Self::Done, Self::Failure>> + Sized {
    /// What was waited for.
    type Done;

    /// How it may end badly.
    type Failure: Into<Error>;

    /// How long to wait at most. [`Duration::MAX`] sets no limit.
    #[must_use]
    fn timeout(self, timeout: Duration) -> Self;

    /// How long to wait between the first look and the second. Where delays grow, they grow from there.
    #[must_use]
    fn delay(self, delay: Duration) -> Self;

    /// Waits, and gives the error that all platforms share.
    fn until_done(self) -> impl Future<Output = Result<Self::Done, Error>> {
        let done = self.into_future();
        async move { done.await.map_err(Into::into) }
    }
}

macro_rules! waiter {
    ([$($generics:tt)*] $type:ty, $done:ty, $failure:ty) => {
        impl<$($generics)*> Waiter for $type {
            type Done = $done;
            type Failure = $failure;

            fn timeout(self, timeout: Duration) -> Self {
                self.timeout(timeout)
            }

            fn delay(self, delay: Duration) -> Self {
                self.delay(delay)
            }
        }
    };
}

waiter!(
    [A: Decode, E: Decode<Output: Send + Sync>]
    Wait<A, E>,
    Response<A::Output>,
    crate::runtime::WaitError<E::Output>
);
waiter!(
    [A: Decode, E: Decode<Output: Send + Sync>]
    WaitGone<A, E>,
    (),
    crate::runtime::WaitError<E::Output>
);

#[cfg(feature = "pyfarm")]
waiter!([] crate::pyfarm::JobRun, crate::pyfarm::JobProgress, crate::pyfarm::JobError);

#[cfg(feature = "saagie")]
impl<T: crate::saagie::RunOf> Waiter for crate::saagie::Run<T> {
    type Done = T;
    type Failure = crate::saagie::SaagieError;

    fn timeout(self, timeout: Duration) -> Self {
        self.timeout(timeout)
    }

    fn delay(self, delay: Duration) -> Self {
        self.every(delay)
    }
}
