//! How a client is made.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use http::header::USER_AGENT;
use http::{HeaderMap, HeaderValue};
use url::Url;

use crate::budget::RetryBudget;
use crate::client::{Client, Inner};
use crate::credentials::{AuthContext, NoCredentials, ProvideCredentials};
use crate::limits::{MAX_RESPONSE, Timeouts, Waiting};
use crate::operation::Api;
use crate::options::parse_header;
use crate::pace::Pace;
use crate::retry::RetryPolicy;
use crate::time::{Clock, Random, SystemClock, SystemRandom};

type Configure = Box<dyn FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send>;

/// Makes a client of type `C`.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder<C> {
    api: &'static Api,
    base_url: Option<String>,
    servers: Vec<(String, String)>,
    credentials: Arc<dyn ProvideCredentials>,
    timeouts: Timeouts,
    retry: RetryPolicy,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    max_response_size: u64,
    headers: HeaderMap,
    pace: Option<Pace>,
    waiting: Waiting,
    prefetch: bool,
    telemetry: bool,
    configure: Option<Configure>,
    problem: Option<String>,
    client: PhantomData<fn() -> C>,
}

impl<C: From<Client>> ClientBuilder<C> {
    /// A builder for a client of `api`.
    pub fn new(api: &'static Api) -> Self {
        let mut headers = HeaderMap::new();
        let agent = format!("{}-client/{}", api.name, env!("CARGO_PKG_VERSION"));
        if let Ok(agent) = HeaderValue::from_str(&agent) {
            headers.insert(USER_AGENT, agent);
        }
        Self {
            api,
            base_url: None,
            servers: Vec::new(),
            credentials: Arc::new(NoCredentials),
            timeouts: Timeouts::default(),
            retry: RetryPolicy::default(),
            clock: Arc::new(SystemClock),
            random: Arc::new(SystemRandom),
            max_response_size: MAX_RESPONSE,
            headers,
            pace: None,
            waiting: Waiting::default(),
            prefetch: false,
            telemetry: true,
            configure: None,
            problem: None,
            client: PhantomData,
        }
    }

    /// The server, and the path below which its API lies. Without it, the document's own server is
    /// used, if it names one.
    ///
    /// A host without a path, `https://widgets.example`, keeps the path that the document gives, such as
    /// `/v1`: it says where the server is, not that its API has moved within it. A path, even a bare
    /// `/`, takes the place of the document's.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Sends the operations that the document puts on a server of their own, `documented`, to
    /// another one. Credentials go there too.
    pub fn server(mut self, documented: impl Into<String>, url: impl Into<String>) -> Self {
        self.servers.push((documented.into(), url.into()));
        self
    }

    /// Who is calling. The credentials are sent to the origin of the base URL and nowhere else.
    pub fn credentials(mut self, credentials: impl ProvideCredentials) -> Self {
        self.credentials = Arc::new(credentials);
        self
    }

    /// How long things may take.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// How calls are repeated.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
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

    /// How many bytes of an answer are read at most. A larger one is an error.
    pub fn max_response_size(mut self, bytes: u64) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// How fast attempts may follow each other. Clients of one user share a [`Pace`].
    pub fn pace(mut self, pace: Pace) -> Self {
        self.pace = Some(pace);
        self
    }

    /// How waits are paced, where a wait does not say so itself.
    pub fn waiting(mut self, waiting: Waiting) -> Self {
        self.waiting = waiting;
        self
    }

    /// Whether walks over lists ask for the next page ahead, where a walk does not say so itself. It needs a
    /// tokio runtime to run on.
    pub fn prefetch(mut self, prefetch: bool) -> Self {
        self.prefetch = prefetch;
        self
    }

    /// Whether calls are told to `tracing`: they are, unless this says otherwise.
    pub fn telemetry(mut self, telemetry: bool) -> Self {
        self.telemetry = telemetry;
        self
    }

    /// A header that goes with every request.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match parse_header(name, value) {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(problem) => self.problem = self.problem.or(Some(problem)),
        }
        self
    }

    /// What the client calls itself.
    pub fn user_agent(self, agent: &str) -> Self {
        self.header("user-agent", agent)
    }

    /// Changes how connections are made: proxies, certificates, pool sizes. Redirects and the time
    /// to connect stay with this crate, whatever is set here.
    pub fn configure(
        mut self,
        configure: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + 'static,
    ) -> Self {
        self.configure = Some(Box::new(configure));
        self
    }

    /// Makes the client.
    pub fn build(self) -> Result<C, BuildError> {
        if let Some(problem) = self.problem {
            return Err(BuildError::new(problem));
        }
        let own_server = self.base_url.is_some();
        let Some(base_url) = self.base_url.or_else(|| self.api.server.map(str::to_owned)) else {
            return Err(BuildError::new(
                "there is no base URL, and the API names no server of its own",
            ));
        };
        let base_url = with_path(&base_url, self.api.server)?;
        let servers = self
            .servers
            .iter()
            .map(|(documented, url)| Ok((documented.clone(), parse_base(url)?)))
            .collect::<Result<_, BuildError>>()?;
        let mut http = reqwest::Client::builder();
        if let Some(configure) = self.configure {
            http = configure(http);
        }
        http = http
            .redirect(reqwest::redirect::Policy::none())
            .referer(false);
        if self.timeouts.connect < std::time::Duration::MAX {
            http = http.connect_timeout(self.timeouts.connect);
        }
        let http = http.build().map_err(|error| BuildError {
            message: "the HTTP client cannot be made".to_owned(),
            source: Some(error.without_url()),
        })?;
        let auth = AuthContext::new(
            http.clone(),
            Arc::clone(&self.clock),
            Arc::clone(&self.random),
            self.retry.clone(),
            base_url.clone(),
        );
        Ok(C::from(Client::from_parts(Inner {
            api: self.api,
            base: base_url.as_str().trim_end_matches('/').to_owned(),
            base_url,
            own_server,
            servers,
            http,
            credentials: self.credentials,
            auth,
            timeouts: self.timeouts,
            budget: RetryBudget::from_policy(&self.retry),
            retry: self.retry,
            clock: self.clock,
            random: self.random,
            max_response_size: self.max_response_size,
            headers: self.headers,
            pace: self.pace,
            waiting: self.waiting,
            prefetch: self.prefetch,
            telemetry: self.telemetry,
        })))
    }
}

/// The base URL, with the path of the document's server where the user wrote none.
fn with_path(text: &str, documented: Option<&str>) -> Result<Url, BuildError> {
    let mut url = parse_base(text)?;
    let host_only = text
        .trim()
        .split_once("://")
        .is_some_and(|(_, rest)| !rest.contains('/'));
    if host_only && let Some(documented) = documented.and_then(|server| url.join(server).ok()) {
        url.set_path(documented.path());
    }
    Ok(url)
}

/// Reads a base URL. What would be lost or sent by accident is refused; secrets are not repeated.
fn parse_base(text: &str) -> Result<Url, BuildError> {
    let url = Url::parse(text.trim())
        .map_err(|error| BuildError::new(format!("the base URL is not a URL: {error}")))?;
    let problem = if !matches!(url.scheme(), "http" | "https") {
        "must start with http:// or https://"
    } else if !url.username().is_empty() || url.password().is_some() {
        "must not hold a user name or a password; give them as credentials"
    } else if url.query().is_some() || url.fragment().is_some() {
        "must not have a query or a fragment"
    } else {
        return Ok(url);
    };
    Err(BuildError::new(format!("the base URL {problem}")))
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field("api", &self.api.name)
            .field("timeouts", &self.timeouts)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

/// Why a client could not be made.
#[derive(Debug)]
pub struct BuildError {
    message: String,
    source: Option<reqwest::Error>,
}

impl BuildError {
    /// An error of a generated or hand-written builder, told in one sentence.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            source: None,
        }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| source as _)
    }
}
