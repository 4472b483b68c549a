//! Running something and waiting for its end.

use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::future::BoxFuture;
use futures_util::stream::{self, BoxStream, Stream, StreamExt as _};
use platform_clients_runtime::{GraphqlFailure, Json, Observation, Wait};

use crate::problem::SaagieError;
use crate::types::{JobInstance, PipelineInstance};

/// What a run of something looks like.
pub trait RunOf: private::Sealed + Send + Sync + Sized + 'static {
    /// `job` or `pipeline`.
    const KIND: &'static str;
}

impl RunOf for JobInstance {
    const KIND: &'static str = "job";
}

impl RunOf for PipelineInstance {
    const KIND: &'static str = "pipeline";
}

mod private {
    use super::{JobInstance, PipelineInstance};

    /// No other run is one.
    pub trait Sealed: serde::de::DeserializeOwned + serde::Serialize {}
    impl Sealed for JobInstance {}
    impl Sealed for PipelineInstance {}
}

/// The wait of a run that was started, and its id.
pub(crate) type Started<T> = (String, Wait<Json<Option<T>>, GraphqlFailure>);

/// One look at a run.
pub type Look<T> = Observation<Option<T>>;

type Watcher<T> = Box<dyn FnMut(&Look<T>) + Send>;

/// A run that is waited for, awaited or read as a stream of [`states`](Self::states).
///
/// The end is `SUCCEEDED`; `FAILED`, `KILLED`, `UNKNOWN`, `ERROR` and `SKIPPED` are an error,
/// [`SaagieError::Run`], which has the id of the run and its state. Unless told otherwise it looks every ten
/// seconds, for a day.
///
/// Dropping it, at any moment, ends the waiting. A run that was started goes on. Where its id must not get lost
/// with the future, start it with `run` and wait with `wait`.
///
/// ```no_run
/// use std::time::Duration;
/// use saagie_client::{Saagie, SaagieError};
///
/// # async fn example(saagie: Saagie, job: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let run = saagie.jobs().run_and_wait(job)
///     .timeout(Duration::from_secs(3600))
///     .on_look(|look| println!("{}", look.state()));
/// match run.await {
///     Ok(ended) => println!("run {} ended well", ended.number),
///     Err(SaagieError::Run { id, error, .. }) if error.is_timed_out() => {
///         saagie.jobs().stop(&id).await?;
///     }
///     Err(error) => return Err(error.into()),
/// }
///
/// let mut states = saagie.jobs().run_and_wait(job).every(Duration::from_secs(2)).states();
/// while let Some(look) = states.try_next().await? {
///     println!("{} after {:?}", look.state(), look.elapsed());
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is run before it is awaited"]
pub struct Run<T: RunOf> {
    start: BoxFuture<'static, Result<Started<T>, SaagieError>>,
    timeout: Option<Duration>,
    every: Option<Duration>,
    watcher: Option<Watcher<T>>,
}

impl<T: RunOf> Run<T> {
    pub(crate) fn new(
        start: impl Future<Output = Result<Started<T>, SaagieError>> + Send + 'static,
    ) -> Self {
        Self {
            start: Box::pin(start),
            timeout: None,
            every: None,
            watcher: None,
        }
    }

    /// How long to wait at most, from the first look on. [`Duration::MAX`] sets no limit. The run goes on
    /// when the time is up, and the error has its id.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long to wait between two looks.
    pub fn every(mut self, delay: Duration) -> Self {
        self.every = Some(delay);
        self
    }

    /// Is told of every look, until and with the one that shows success. A look that shows failure is told
    /// by the error.
    pub fn on_look(mut self, watcher: impl FnMut(&Look<T>) + Send + 'static) -> Self {
        self.watcher = Some(Box::new(watcher));
        self
    }

    /// Every look as it is taken. The stream starts the run when it is first read, and ends after the look
    /// that shows success, and after an error.
    pub fn states(self) -> States<T> {
        let Self {
            start,
            timeout,
            every,
            mut watcher,
        } = self;
        let looks = async move {
            let (id, mut wait) = match start.await {
                Ok(started) => started,
                Err(error) => return stream::iter([Err(error)]).left_stream(),
            };
            if let Some(timeout) = timeout {
                wait = wait.timeout(timeout);
            }
            if let Some(delay) = every {
                wait = wait.delay(delay).max_delay(delay);
            }
            let looks = wait.observations().map(move |look| match look {
                Ok(look) => {
                    if let Some(watcher) = &mut watcher {
                        watcher(&look);
                    }
                    Ok(look)
                }
                Err(error) => Err(SaagieError::Run {
                    kind: T::KIND,
                    id: id.clone(),
                    error: Box::new(error),
                }),
            });
            looks.right_stream()
        };
        States {
            looks: stream::once(looks).flatten().fuse().boxed(),
        }
    }
}

/// The states of a run, as a stream. [`Run::states`] gives it.
#[must_use = "looks are only taken when the stream is read"]
pub struct States<T: RunOf> {
    looks: BoxStream<'static, Result<Look<T>, SaagieError>>,
}

impl<T: RunOf> States<T> {
    /// The next look; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Look<T>, SaagieError>> {
        self.looks.next().await
    }

    /// The next look, for use with `?`; `None` at the end.
    pub async fn try_next(&mut self) -> Result<Option<Look<T>>, SaagieError> {
        self.next().await.transpose()
    }
}

impl<T: RunOf> Stream for States<T> {
    type Item = Result<Look<T>, SaagieError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.looks.poll_next_unpin(context)
    }
}

impl<T: RunOf> fmt::Debug for States<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("States").finish_non_exhaustive()
    }
}

impl<T: RunOf> IntoFuture for Run<T> {
    type Output = Result<T, SaagieError>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let mut states = self.states();
        Box::pin(async move {
            let mut last = None;
            while let Some(look) = states.try_next().await? {
                last = look.into_response().into_inner();
            }
            // A look that shows success has something to show: null is an error of the wait.
            last.ok_or_else(|| SaagieError::missing(T::KIND, "run"))
        })
    }
}

impl<T: RunOf> fmt::Debug for Run<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Run")
            .field("of", &T::KIND)
            .field("timeout", &self.timeout)
            .field("every", &self.every)
            .finish_non_exhaustive()
    }
}
