//! Tokens that have to be fetched: one log-in for everyone, renewed in time.
//!
//! The log-in runs as a task of its own, and callers only wait for its result. So a caller may be
//! dropped at any time without taking the log-in of the others along, and a log-in that nobody waits
//! for any more is still not done in vain.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared};
use tokio::sync::oneshot;
use tracing::Instrument;

use crate::context::AuthContext;
use crate::credentials::{Credentials, CredentialsError, ProvideCredentials};

/// Exchanges what the user knows for credentials that work for a while.
pub trait LogIn: fmt::Debug + Send + Sync + 'static {
    /// Logs in once. The credentials should say when they expire.
    fn log_in<'a>(
        &'a self,
        context: &'a AuthContext,
    ) -> BoxFuture<'a, Result<Credentials, CredentialsError>>;
}

/// How long before its expiry a token is renewed, unless told otherwise.
const MARGIN: Duration = Duration::from_secs(60);

/// How often a caller starts a log-in in the place of one that died without a result.
const REVIVALS: u32 = 2;

/// How long a token that is still valid is used on after a renewal failed, before the next try.
const PAUSE: Duration = Duration::from_secs(5);

/// Keeps what a log-in gave, for all calls of a client.
///
/// * However many calls need a token at once, there is one log-in.
/// * A token is renewed a margin before it expires. If that fails, it is used while it is valid.
/// * A token that the server rejects is forgotten, and only that one: a call that was sent with an
///   older token does not invalidate the newer one.
///
/// A clone shares the token.
pub struct TokenCache<L> {
    shared: Arc<Cache<L>>,
    margin: Duration,
}

struct Cache<L> {
    login: L,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    current: Option<Held>,
    flight: Option<Flight>,
    /// No renewal of a valid token before this moment.
    pause: Option<Instant>,
}

/// A token, and when to renew it.
struct Held {
    credentials: Credentials,
    /// `None`: it does not expire.
    renewal: Option<SystemTime>,
}

impl Held {
    /// The renewal is due a margin before the expiry. A token that lives for less than two margins is
    /// used for half of its life, or else every call would log in.
    fn new(credentials: Credentials, now: SystemTime, margin: Duration) -> Self {
        let renewal = credentials.expiry().map(|expiry| {
            let life = expiry.duration_since(now).unwrap_or_default();
            now + life.saturating_sub(margin).max(life / 2)
        });
        Self {
            credentials,
            renewal,
        }
    }

    /// Whether the server should still accept it.
    fn is_valid(&self, now: SystemTime) -> bool {
        self.credentials.expiry().is_none_or(|expiry| now < expiry)
    }
}

type Outcome = Result<Credentials, CredentialsError>;

/// A log-in under way. It fails to deliver only when its task was ended from outside.
type Flight = Shared<oneshot::Receiver<Outcome>>;

/// What a caller does next.
enum Step {
    Use(Credentials),
    Wait(Flight),
}

impl<L: LogIn> TokenCache<L> {
    /// A cache that is empty, so that the first call logs in.
    pub fn new(login: L) -> Self {
        Self {
            shared: Arc::new(Cache {
                login,
                state: Mutex::default(),
            }),
            margin: MARGIN,
        }
    }

    /// How long before its expiry a token is renewed; a minute unless told otherwise.
    #[must_use]
    pub fn margin(mut self, margin: Duration) -> Self {
        self.margin = margin;
        self
    }

    /// What logs in.
    pub fn login(&self) -> &L {
        &self.shared.login
    }

    async fn current(&self, context: &AuthContext) -> Outcome {
        for _ in 0..=REVIVALS {
            let flight = match self.step(context) {
                Step::Use(credentials) => return Ok(credentials),
                Step::Wait(flight) => flight,
            };
            match flight.clone().await {
                Ok(Ok(credentials)) => return Ok(credentials),
                Ok(Err(error)) => return self.shared.fall_back(context, error),
                // The task is gone: its runtime was shut down, or the log-in panicked. The next
                // round starts another one, on the runtime of this caller.
                Err(_) => self.shared.forget(&flight),
            }
        }
        Err(CredentialsError::new("the log-in ended without a result"))
    }

    /// Decides under the lock, so that only one caller starts a log-in.
    fn step(&self, context: &AuthContext) -> Step {
        let mut state = self.shared.state();
        if let Some(current) = &state.current
            && !is_due(current, state.pause, context)
        {
            return Step::Use(current.credentials.clone());
        }
        let flight = match &state.flight {
            Some(flight) => flight.clone(),
            None => state.flight.insert(self.start(context.clone())).clone(),
        };
        Step::Wait(flight)
    }

    /// Starts a log-in. It stores its result itself, whether or not anyone still waits for it.
    fn start(&self, context: AuthContext) -> Flight {
        let (sender, receiver) = oneshot::channel();
        let shared = Arc::clone(&self.shared);
        let margin = self.margin;
        let task = async move {
            let outcome = shared.login.log_in(&context).await;
            shared.land(&outcome, &context, margin);
            // It only fails when nobody waits any more.
            let _ = sender.send(outcome);
        };
        tokio::spawn(task.in_current_span());
        receiver.shared()
    }
}

/// Whether a token is to be renewed before it is used again. After a renewal that failed, that is
/// left for a while, as long as the token is valid.
fn is_due(current: &Held, pause: Option<Instant>, context: &AuthContext) -> bool {
    let now = context.clock().system_now();
    if pause.is_some_and(|until| context.clock().now() < until) {
        return !current.is_valid(now);
    }
    current.renewal.is_some_and(|renewal| now >= renewal)
}

impl<L> Cache<L> {
    fn state(&self) -> MutexGuard<'_, State> {
        // The state is whole between any two lines, so a poisoned lock is still good.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps the result of a log-in.
    fn land(&self, outcome: &Outcome, context: &AuthContext, margin: Duration) {
        let mut state = self.state();
        state.flight = None;
        match outcome {
            Ok(credentials) => {
                let now = context.clock().system_now();
                state.current = Some(Held::new(credentials.clone(), now, margin));
                state.pause = None;
            }
            Err(_) => state.pause = Some(context.clock().now() + PAUSE),
        }
    }

    /// After a failed renewal: the token at hand, if there is one and it is still valid.
    fn fall_back(&self, context: &AuthContext, error: CredentialsError) -> Outcome {
        let now = context.clock().system_now();
        match &self.state().current {
            Some(current) if current.is_valid(now) => {
                tracing::warn!(%error, "the token could not be renewed and is used on");
                Ok(current.credentials.clone())
            }
            _ => Err(error),
        }
    }

    /// Makes room for another log-in in the place of one that died.
    fn forget(&self, dead: &Flight) {
        let mut state = self.state();
        if state
            .flight
            .as_ref()
            .is_some_and(|flight| flight.ptr_eq(dead))
        {
            state.flight = None;
        }
    }
}

impl<L: LogIn> ProvideCredentials for TokenCache<L> {
    fn provide<'a>(&'a self, context: &'a AuthContext) -> BoxFuture<'a, Outcome> {
        self.current(context).boxed()
    }

    fn reject(&self, credentials: &Credentials) -> bool {
        let mut state = self.shared.state();
        if state
            .current
            .as_ref()
            .is_some_and(|current| current.credentials.is(credentials))
        {
            state.current = None;
        }
        // Either the token is forgotten now, or another call has replaced it meanwhile.
        true
    }
}

impl<L> Clone for TokenCache<L> {
    fn clone(&self) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
            margin: self.margin,
        }
    }
}

impl<L: fmt::Debug> fmt::Debug for TokenCache<L> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("TokenCache")
            .field("login", &self.shared.login)
            .field("margin", &self.margin)
            .finish_non_exhaustive()
    }
}
