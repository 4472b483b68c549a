//! The client that every generated client wraps.

use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, Method};
use url::Url;

use crate::budget::RetryBudget;
use crate::credentials::{AuthContext, ProvideCredentials};
use crate::limits::{Timeouts, Waiting};
use crate::operation::Api;
use crate::pace::Pace;
use crate::raw::RawRequest;
use crate::retry::RetryPolicy;
use crate::time::{Clock, Random};

/// A connection pool, credentials and the rules of sending, shared by all its clones.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) api: &'static Api,
    pub(crate) base_url: Url,
    /// The base URL as text, without a slash at its end: paths are appended to it.
    pub(crate) base: String,
    /// Whether the user named the server. Then servers that the document names are strangers.
    pub(crate) own_server: bool,
    /// Where the operations go that the document puts on a server of their own.
    pub(crate) servers: Vec<(String, Url)>,
    pub(crate) http: reqwest::Client,
    pub(crate) credentials: Arc<dyn ProvideCredentials>,
    pub(crate) auth: AuthContext,
    pub(crate) timeouts: Timeouts,
    pub(crate) retry: RetryPolicy,
    pub(crate) budget: RetryBudget,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Random>,
    pub(crate) max_response_size: u64,
    pub(crate) headers: HeaderMap,
    pub(crate) pace: Option<Pace>,
    pub(crate) waiting: Waiting,
    pub(crate) prefetch: bool,
    pub(crate) telemetry: bool,
}

impl Inner {
    /// The server that the user named in place of one of the document's.
    pub(crate) fn named(&self, documented: &str) -> Option<&Url> {
        let named = |(server, _): &&(String, Url)| server == documented;
        self.servers.iter().find(named).map(|(_, url)| url)
    }
}

impl Client {
    pub(crate) fn from_parts(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.0
    }

    /// The facts of the API that the client speaks.
    pub fn api(&self) -> &'static Api {
        self.0.api
    }

    /// The URL below which everything is sent.
    pub fn base_url(&self) -> &Url {
        &self.0.base_url
    }

    /// Where the client takes the time from.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.0.clock
    }

    /// A request that no document describes, to `path_and_query` below the base URL. It is sent
    /// like every other: with credentials, repeats, limits and telemetry.
    ///
    /// The path starts with `/` and is taken as it is, so its values must be encoded already.
    pub fn raw(&self, method: Method, path_and_query: &str) -> RawRequest {
        RawRequest::new(self, method, path_and_query)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("api", &self.0.api.name)
            .field("base_url", &self.0.base_url.as_str())
            .field("timeouts", &self.0.timeouts)
            .field("retry", &self.0.retry)
            .finish_non_exhaustive()
    }
}
