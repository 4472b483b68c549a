//! What a provider of credentials may use: the client's own way to the network, and its clock.

use std::fmt;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use futures_util::future::{Either, select};
use url::Url;

use crate::credentials::CredentialsError;
use crate::limits::Timeouts;
use crate::operation::Repeat;
use crate::retry::{Decision, Fault, Outcome, RetryPolicy};
use crate::time::{Clock, Random, SystemClock, SystemRandom};

/// How many bytes of the answer to a log-in are read at most. A catalog of services takes some.
const MAX_ANSWER: usize = 4 * 1024 * 1024;

/// What a log-in may use.
///
/// A clone is the same context, and cheap.
#[derive(Clone)]
pub struct AuthContext {
    http: reqwest::Client,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    retry: RetryPolicy,
    base_url: Url,
}

/// Why an exchange has no answer: what kind of fault, and the words for it.
struct Failure {
    fault: Fault,
    error: CredentialsError,
}

impl AuthContext {
    pub(crate) fn new(
        http: reqwest::Client,
        clock: Arc<dyn Clock>,
        random: Arc<dyn Random>,
        retry: RetryPolicy,
        base_url: Url,
    ) -> Self {
        Self {
            http,
            clock,
            random,
            retry,
            base_url,
        }
    }

    /// A context of its own, to ask an identity service something before there is a client.
    pub fn detached(base_url: Url) -> Result<Self, CredentialsError> {
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(Timeouts::default().connect)
            .build()
            .map_err(|error| CredentialsError::caused("the HTTP client cannot be made", error))?;
        Ok(Self::new(
            http,
            Arc::new(SystemClock),
            Arc::new(SystemRandom),
            RetryPolicy::default(),
            base_url,
        ))
    }

    /// The time, as the client sees it.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    /// Where the client's own requests go.
    pub fn base_url(&self) -> &Url {
        &self.base_url
    }

    /// Sends a request of a log-in over the client's own connections.
    ///
    /// It is repeated only when the server has not seen it or asks to come back. Redirects are not
    /// followed: a password goes nowhere but where it was sent.
    pub async fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, CredentialsError> {
        // The crates below print the whole authority of a URL when they trace.
        let authority = request.uri().authority();
        if authority.is_some_and(|authority| authority.as_str().contains('@')) {
            return Err(CredentialsError::new(
                "the URL of a log-in must not hold a user name or a password",
            ));
        }
        let mut attempt = 1;
        loop {
            let result = self.attempt(request.clone()).await;
            let outcome = match &result {
                Ok(answer) => Outcome::Status(answer.status(), answer.headers()),
                Err(failure) => Outcome::Fault(failure.fault),
            };
            let now = self.clock.system_now();
            match self
                .retry
                .decide(Repeat::Never, &outcome, attempt, now, &*self.random)
            {
                Decision::RepeatAfter { delay, .. } => self.clock.sleep(delay).await,
                Decision::Stop | Decision::Refuse { .. } => {
                    return result.map_err(|failure| failure.error);
                }
            }
            attempt += 1;
        }
    }

    async fn attempt(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, Failure> {
        let limit = Timeouts::default().attempt;
        let deadline = self.clock.sleep_until(self.clock.now() + limit);
        match select(Box::pin(self.exchange(request)), deadline).await {
            Either::Left((result, _)) => result,
            Either::Right(_) => Err(Failure {
                fault: Fault::Timeout,
                error: CredentialsError::new(format!(
                    "the log-in was not answered within {} s",
                    limit.as_secs()
                )),
            }),
        }
    }

    async fn exchange(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, Failure> {
        let request =
            reqwest::Request::try_from(request).map_err(|error| failure(Fault::Lost, error))?;
        let mut answer = self.http.execute(request).await.map_err(|error| {
            let fault = if error.is_connect() {
                Fault::Connect
            } else {
                Fault::Lost
            };
            failure(fault, error)
        })?;
        let mut whole = http::Response::new(Bytes::new());
        *whole.status_mut() = answer.status();
        *whole.headers_mut() = std::mem::take(answer.headers_mut());
        let mut body = BytesMut::new();
        while let Some(chunk) = answer
            .chunk()
            .await
            .map_err(|error| failure(Fault::Body, error))?
        {
            if body.len() + chunk.len() > MAX_ANSWER {
                return Err(Failure {
                    fault: Fault::Body,
                    error: CredentialsError::new("the answer to the log-in is too large"),
                });
            }
            body.extend_from_slice(&chunk);
        }
        *whole.body_mut() = body.freeze();
        Ok(whole)
    }
}

/// The words for a fault below HTTP. The URL stays out of them; it may hold a secret.
fn failure(fault: Fault, error: reqwest::Error) -> Failure {
    Failure {
        fault,
        error: CredentialsError::caused(format!("the log-in failed: {fault}"), error.without_url()),
    }
}

impl fmt::Debug for AuthContext {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("AuthContext")
            .field("base_url", &self.base_url.as_str())
            .field("clock", &self.clock)
            .finish_non_exhaustive()
    }
}
