//! Waiting for a state: look, wait a while, look again.
//!
//! One wait is a future and also a stream. Awaited, it gives what was waited for. As
//! [`observations`](Wait::observations), it shows every look on the way there. All delays are waited
//! for on the client's clock.

use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use futures_util::future::{BoxFuture, Either, pending, select};
use futures_util::stream::{BoxStream, unfold};
use futures_util::{FutureExt, Stream, StreamExt};

use crate::decode::Decode;
use crate::error::Error;
use crate::limits::deadline;
use crate::operation::Waiter;
use crate::request::Request;
use crate::response::Response;
use crate::retry::server_delay;
use crate::time::Clock;
use crate::wait_error::{WaitError, WaitFailure};

/// How many looks in a row may fail in a way that passes. Each was already repeated by the client.
const PATIENCE: u32 = 3;

/// Waits until a thing is in one of the states that are a success.
///
/// Awaiting it gives the answer that showed the state. The thing's absence is an error; where it is
/// what is waited for, there is [`WaitGone`].
#[must_use = "a wait does nothing until it is awaited"]
pub struct Wait<A: Decode, E: Decode> {
    plan: Plan<A, E>,
}

/// Waits until a thing is gone.
#[must_use = "a wait does nothing until it is awaited"]
pub struct WaitGone<A: Decode, E: Decode> {
    plan: Plan<A, E>,
}

/// Reads the state out of an answer.
type ReadState<A> = Box<dyn Fn(&<A as Decode>::Output) -> String + Send + Sync>;

struct Plan<A: Decode, E: Decode> {
    request: Request<A, E>,
    facts: &'static Waiter,
    state: ReadState<A>,
    timeout: Duration,
    delay: Duration,
    max_delay: Duration,
    gone_is_success: bool,
}

/// One look at the thing that is waited for.
#[derive(Debug)]
pub struct Observation<T: 'static> {
    state: String,
    looks: u32,
    elapsed: Duration,
    reached: bool,
    response: Response<T>,
}

impl<T: 'static> Observation<T> {
    /// The state that was seen.
    pub fn state(&self) -> &str {
        &self.state
    }

    /// Which look it was, counted from 1.
    pub fn looks(&self) -> u32 {
        self.looks
    }

    /// How long the wait had taken by then.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Whether this is the state that was waited for.
    pub fn is_reached(&self) -> bool {
        self.reached
    }

    /// The answer.
    pub fn response(&self) -> &Response<T> {
        &self.response
    }

    /// Takes the answer out.
    pub fn into_response(self) -> Response<T> {
        self.response
    }
}

/// The setters and the stream, which both kinds of wait have.
macro_rules! settings {
    ($wait:ident, $gone_is_success:literal) => {
        impl<A: Decode, E: Decode> $wait<A, E> {
            /// A wait by the facts of an operation; `state` reads the state out of an answer.
            pub fn new(
                request: Request<A, E>,
                facts: &'static Waiter,
                state: impl Fn(&A::Output) -> String + Send + Sync + 'static,
            ) -> Self {
                Self {
                    plan: Plan::new(request, facts, Box::new(state), $gone_is_success),
                }
            }

            /// How long to wait at most. [`Duration::MAX`] sets no limit.
            pub fn timeout(mut self, timeout: Duration) -> Self {
                self.plan.timeout = timeout;
                self
            }

            /// How long to wait between the first look and the second. The delays grow from there.
            pub fn delay(mut self, delay: Duration) -> Self {
                self.plan.delay = delay;
                self.plan.max_delay = self.plan.max_delay.max(delay);
                self
            }

            /// How long a delay grows to.
            pub fn max_delay(mut self, delay: Duration) -> Self {
                self.plan.max_delay = delay;
                self.plan.delay = self.plan.delay.min(delay);
                self
            }

            /// Every look as it is taken. The stream ends after the one that shows what was waited
            /// for, and after an error.
            pub fn observations(self) -> Observations<A, E> {
                Observations::new(self.plan)
            }
        }

        impl<A: Decode, E: Decode> fmt::Debug for $wait<A, E> {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter
                    .debug_struct(stringify!($wait))
                    .field("until", &self.plan.facts.name)
                    .field("request", &self.plan.request)
                    .field("timeout", &self.plan.timeout)
                    .finish_non_exhaustive()
            }
        }
    };
}

settings!(Wait, false);
settings!(WaitGone, true);

impl<A: Decode, E: Decode> IntoFuture for Wait<A, E> {
    type Output = Result<Response<A::Output>, WaitError<E::Output>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let mut watch = Watch::new(self.plan);
        async move {
            loop {
                if let Some(observation) = watch.look().await?
                    && observation.reached
                {
                    return Ok(observation.response);
                }
            }
        }
        .boxed()
    }
}

impl<A: Decode, E: Decode> IntoFuture for WaitGone<A, E> {
    type Output = Result<(), WaitError<E::Output>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let mut watch = Watch::new(self.plan);
        async move {
            while !watch.done {
                watch.look().await?;
            }
            Ok(())
        }
        .boxed()
    }
}

/// The looks of a wait, as a stream.
#[must_use = "looks are only taken when the stream is read"]
pub struct Observations<A: Decode, E: Decode> {
    looks: BoxStream<'static, Looked<A, E>>,
}

type Looked<A, E> = Result<Observation<<A as Decode>::Output>, WaitError<<E as Decode>::Output>>;

impl<A: Decode, E: Decode> Observations<A, E> {
    fn new(plan: Plan<A, E>) -> Self {
        let looks = unfold(Watch::new(plan), |mut watch| async move {
            while !watch.done {
                // A look that failed in passing shows nothing, and is followed by another one.
                if let Some(looked) = watch.look().await.transpose() {
                    return Some((looked, watch));
                }
            }
            None
        });
        Self {
            looks: looks.fuse().boxed(),
        }
    }

    /// The next look; `None` at the end.
    pub async fn next(&mut self) -> Option<Looked<A, E>> {
        self.looks.next().await
    }

    /// The next look, for use with `?`; `None` at the end.
    pub async fn try_next(
        &mut self,
    ) -> Result<Option<Observation<A::Output>>, WaitError<E::Output>> {
        self.next().await.transpose()
    }
}

impl<A: Decode, E: Decode> Stream for Observations<A, E> {
    type Item = Looked<A, E>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.looks.poll_next_unpin(context)
    }
}

impl<A: Decode, E: Decode> fmt::Debug for Observations<A, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Observations")
            .finish_non_exhaustive()
    }
}

impl<A: Decode, E: Decode> Plan<A, E> {
    fn new(
        request: Request<A, E>,
        facts: &'static Waiter,
        state: ReadState<A>,
        gone_is_success: bool,
    ) -> Self {
        let asked = request.client().inner().waiting;
        let of_document = |milliseconds| Duration::from_millis(milliseconds);
        let most = asked
            .max_delay
            .unwrap_or(of_document(facts.max_delay_ms.max(facts.delay_ms)));
        let delay = asked.delay.unwrap_or(of_document(facts.delay_ms).min(most));
        Self {
            timeout: asked.timeout.unwrap_or(of_document(facts.timeout_ms)),
            max_delay: most.max(delay),
            delay,
            request,
            facts,
            state,
            gone_is_success,
        }
    }
}

/// Whether the answer is the null with which GraphQL says that there is no such thing.
fn is_nothing<T>(response: &Response<T>) -> bool {
    let operation = response.operation();
    operation.is_some_and(|operation| operation.graphql().is_some())
        && response.body().as_ref() == b"null"
}

/// A wait under way. Time runs from the first look.
struct Watch<A: Decode, E: Decode> {
    plan: Plan<A, E>,
    clock: Arc<dyn Clock>,
    start: Option<Instant>,
    delay: Duration,
    /// What the server asked for with its latest answer.
    asked: Duration,
    looks: u32,
    failures: u32,
    last_state: Option<String>,
    done: bool,
}

impl<A: Decode, E: Decode> Watch<A, E> {
    fn new(plan: Plan<A, E>) -> Self {
        Self {
            clock: Arc::clone(plan.request.client().clock()),
            start: None,
            delay: plan.delay,
            asked: Duration::ZERO,
            looks: 0,
            failures: 0,
            last_state: None,
            done: false,
            plan,
        }
    }

    /// Waits until it is time, and looks. `None`: there was nothing to see, but the wait goes on,
    /// unless it is done.
    async fn look(&mut self) -> Result<Option<Observation<A::Output>>, WaitError<E::Output>> {
        let looked = self.try_look().await;
        self.done |= looked.is_err();
        looked
    }

    async fn try_look(&mut self) -> Result<Option<Observation<A::Output>>, WaitError<E::Output>> {
        let now = self.clock.now();
        let start = *self.start.get_or_insert(now);
        let end = deadline(start, self.plan.timeout);
        if self.looks > 0 {
            self.pause(now, end).await?;
        }
        self.looks += 1;
        let up = match end {
            Some(end) => self.clock.sleep_until(end),
            None => pending().boxed(),
        };
        match select(self.plan.request.clone().send().boxed(), up).await {
            Either::Left((Ok(response), _)) if is_nothing(&response) => {
                let error = Request::<A, E>::absent(response.map(|_| ()));
                self.miss(error).map(|()| None)
            }
            Either::Left((Ok(response), _)) => self.see(response).map(Some),
            Either::Left((Err(error), _)) => self.miss(error).map(|()| None),
            Either::Right(_) => Err(self.timed_out()),
        }
    }

    /// The delay between two looks. Where the time is up before the next one, it is not taken.
    async fn pause(
        &mut self,
        now: Instant,
        end: Option<Instant>,
    ) -> Result<(), WaitError<E::Output>> {
        let delay = self.delay.max(self.asked);
        self.delay = self.delay.mul_f64(1.5).min(self.plan.max_delay);
        let left = end.map_or(Duration::MAX, |end| end.saturating_duration_since(now));
        self.clock.sleep(delay.min(left)).await;
        if delay < left {
            Ok(())
        } else {
            Err(self.timed_out())
        }
    }

    fn see(&mut self, response: Response<A::Output>) -> Looked<A, E> {
        self.failures = 0;
        self.asked = server_delay(response.headers(), self.clock.system_now()).unwrap_or_default();
        let state = (self.plan.state)(&response);
        let facts = self.plan.facts;
        let is_among = |states: &[&str]| states.contains(&state.as_str());
        let reached = is_among(facts.success);
        let astray = !facts.retry.is_empty() && !reached && !is_among(facts.retry);
        if is_among(facts.failure) || astray {
            return Err(WaitError::Failed(Box::new(WaitFailure {
                body: response.body().clone(),
                looks: self.looks,
                elapsed: self.elapsed(),
                state,
            })));
        }
        self.done = reached;
        self.last_state = Some(state.clone());
        Ok(Observation {
            state,
            looks: self.looks,
            elapsed: self.elapsed(),
            reached,
            response,
        })
    }

    fn miss(&mut self, error: Error<E::Output>) -> Result<(), WaitError<E::Output>> {
        if error.is_not_found() {
            if self.plan.gone_is_success {
                self.done = true;
                return Ok(());
            }
            let last_state = self.last_state.take();
            return Err(WaitError::Gone { error, last_state });
        }
        self.failures += 1;
        if error.is_retryable() && self.failures < PATIENCE {
            self.asked = server_delay(error.headers(), self.clock.system_now()).unwrap_or_default();
            return Ok(());
        }
        Err(WaitError::Request(error))
    }

    fn elapsed(&self) -> Duration {
        let now = self.clock.now();
        now.saturating_duration_since(self.start.unwrap_or(now))
    }

    fn timed_out(&self) -> WaitError<E::Output> {
        WaitError::TimedOut {
            last_state: self.last_state.clone(),
            looks: self.looks,
            elapsed: self.elapsed(),
        }
    }
}
