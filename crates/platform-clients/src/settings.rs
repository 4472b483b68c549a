//! What is set once and holds for every client.

use std::fmt;
use std::sync::Arc;

use crate::runtime::{
    Client, ClientBuilder, Clock, Random, RetryPolicy, SystemClock, SystemRandom, Timeouts, Waiting,
};

/// What every client is made with. What is not set here is as each client has it.
///
/// ```
/// use std::time::Duration;
/// use platform_clients::Settings;
/// use platform_clients::runtime::{RetryPolicy, Waiting};
///
/// let settings = Settings::new()
///     .retry(RetryPolicy::new().max_attempts(5))
///     .waiting(Waiting::new().timeout(Duration::from_secs(600)))
///     .prefetch(true);
/// # let _ = settings;
/// ```
#[derive(Clone)]
#[must_use = "settings do nothing until they are given to `Platforms`"]
pub struct Settings {
    timeouts: Option<Timeouts>,
    retry: Option<RetryPolicy>,
    waiting: Waiting,
    prefetch: bool,
    telemetry: bool,
    user_agent: Option<String>,
    max_response_size: Option<u64>,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            timeouts: None,
            retry: None,
            waiting: Waiting::default(),
            prefetch: false,
            telemetry: true,
            user_agent: None,
            max_response_size: None,
            clock: Arc::new(SystemClock),
            random: Arc::new(SystemRandom),
        }
    }
}

impl Settings {
    /// As each client has it.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long things may take.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = Some(timeouts);
        self
    }

    /// How calls are repeated.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// How waits are paced, where a wait does not say so itself.
    pub fn waiting(mut self, waiting: Waiting) -> Self {
        self.waiting = waiting;
        self
    }

    /// Whether walks over lists ask for the next page ahead, where a walk does not say so itself.
    pub fn prefetch(mut self, prefetch: bool) -> Self {
        self.prefetch = prefetch;
        self
    }

    /// Whether calls are told to `tracing`: they are, unless this says otherwise.
    pub fn telemetry(mut self, telemetry: bool) -> Self {
        self.telemetry = telemetry;
        self
    }

    /// What the clients call themselves.
    pub fn user_agent(mut self, agent: impl Into<String>) -> Self {
        self.user_agent = Some(agent.into());
        self
    }

    /// How many bytes of an answer are read at most. A larger one is an error.
    pub fn max_response_size(mut self, bytes: u64) -> Self {
        self.max_response_size = Some(bytes);
        self
    }

    /// Where the time comes from. Tests give one that does not wait.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Where chance comes from. Tests give one that is known.
    pub fn random(mut self, random: impl Random) -> Self {
        self.random = Arc::new(random);
        self
    }

    /// Gives them to a client that is made by hand.
    pub fn apply<C: From<Client>>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        let mut builder = builder
            .waiting(self.waiting)
            .prefetch(self.prefetch)
            .telemetry(self.telemetry)
            .clock(Arc::clone(&self.clock))
            .random(Arc::clone(&self.random));
        if let Some(timeouts) = self.timeouts {
            builder = builder.timeouts(timeouts);
        }
        if let Some(policy) = &self.retry {
            builder = builder.retry(policy.clone());
        }
        if let Some(agent) = &self.user_agent {
            builder = builder.user_agent(agent);
        }
        if let Some(bytes) = self.max_response_size {
            builder = builder.max_response_size(bytes);
        }
        builder
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Settings")
            .field("timeouts", &self.timeouts)
            .field("retry", &self.retry)
            .field("waiting", &self.waiting)
            .field("prefetch", &self.prefetch)
            .field("telemetry", &self.telemetry)
            .field("user_agent", &self.user_agent)
            .field("max_response_size", &self.max_response_size)
            .finish_non_exhaustive()
    }
}
