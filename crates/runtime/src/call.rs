//! The one loop: credentials, attempt, decide, wait, repeat.
//!
//! It knows no types and no operation by name. What it may do follows from the operation's facts
//! and from the client's rules. Time comes from the client's clock only.

use std::mem;
use std::time::{Duration, Instant};

use futures_util::future::{Either, select};
use http::header::LOCATION;
use http::{HeaderMap, Method, StatusCode};
use tracing::{Instrument as _, Span};
use url::Url;

use crate::attempt::{Attempt, Because};
use crate::client::Inner;
use crate::credentials::Credentials;
use crate::draft::{Draft, Prepared};
use crate::failure::{Failure, Kind};
use crate::limits::{self, MAX_REDIRECTS};
use crate::message::Elapsed;
use crate::response::{Meta, Received};
use crate::retry::{Decision, Fault, Outcome, RetryPolicy, Why};
use crate::transport::{self, Seen, TransportFault, Trouble};
use crate::{encode, telemetry};

/// Sends a request until it succeeds or there is nothing left to try. The span comes along with the
/// answer, which is still to be decoded.
pub(crate) async fn execute(
    draft: Box<Draft>,
    accept: Option<&'static str>,
) -> Result<(Box<Meta>, Span), Box<Failure>> {
    let prepared = match draft.prepare(accept) {
        Ok(prepared) => prepared,
        Err(problem) => {
            return Err(Box::new(Failure::new(
                Kind::InvalidRequest,
                &draft,
                problem,
            )));
        }
    };
    let client = draft.client.clone();
    let client = client.inner();
    let started = client.clock.now();
    let limit = draft.options.timeout.unwrap_or(client.timeouts.call);
    let span = telemetry::call(client.api.name, &draft.subject, &prepared.url);
    let mut call = Call {
        client,
        policy: draft.options.retry.as_ref().unwrap_or(&client.retry),
        attempt_limit: draft
            .options
            .attempt_timeout
            .unwrap_or(client.timeouts.attempt),
        size_limit: draft
            .options
            .max_response_size
            .unwrap_or(client.max_response_size),
        time_limit: limit,
        deadline: limits::deadline(started, limit),
        draft: &draft,
        prepared,
        attempts: Vec::with_capacity(1),
        credentials: None,
    };
    let result = call.run().instrument(span.clone()).await;
    let elapsed = client.clock.now().saturating_duration_since(started);
    telemetry::called(
        &span,
        &call.attempts,
        result.as_ref().err().map(AsRef::as_ref),
    );
    let attempts = mem::take(&mut call.attempts);
    let credentials = call.credentials.take();
    match result {
        Ok(received) => {
            client.budget.deposit();
            let subject = draft.subject.clone();
            let meta = Meta {
                received,
                api: client.api.name,
                subject,
                attempts,
                elapsed,
                credentials,
            };
            Ok((Box::new(meta), span))
        }
        Err(mut failure) => {
            failure.attempts = attempts;
            failure.elapsed = elapsed;
            Err(failure)
        }
    }
}

struct Call<'a> {
    client: &'a Inner,
    draft: &'a Draft,
    policy: &'a RetryPolicy,
    prepared: Prepared,
    attempt_limit: Duration,
    size_limit: u64,
    time_limit: Duration,
    deadline: Option<Instant>,
    attempts: Vec<Attempt>,
    credentials: Option<Credentials>,
}

/// How an attempt ended.
enum Ended {
    Answered(Received),
    Failed(TransportFault, Option<Received>),
    /// The time of the attempt, or of the whole call, was over.
    OutOfTime {
        call: bool,
        received: Option<Received>,
    },
}

/// What an answer is.
enum Verdict {
    Success,
    Rejected,
    Redirect(Url),
    Failed(Kind, Option<String>),
}

impl Call<'_> {
    async fn run(&mut self) -> Result<Received, Box<Failure>> {
        // Redirects and renewals do not count as repeats.
        let (mut tries, mut redirects, mut renewed) = (1, 0, false);
        let mut because = None;
        let mut delay = Duration::ZERO;
        loop {
            self.authenticate().await?;
            let ended = self.attempt(because.take(), mem::take(&mut delay)).await;
            let (mut failure, outcome) = match ended {
                Ended::Answered(received) => match self.verdict(&received, redirects) {
                    Verdict::Success => return Ok(received),
                    Verdict::Redirect(url) => {
                        redirects += 1;
                        self.prepared.url = url;
                        because = Some(Because::Redirect(received.status));
                        continue;
                    }
                    Verdict::Rejected if !renewed && self.reject() => {
                        renewed = true;
                        because = Some(Because::Repeat(Why::Rejected));
                        telemetry::repeating(Because::Repeat(Why::Rejected), Duration::ZERO);
                        continue;
                    }
                    Verdict::Rejected => return Err(self.answered(Kind::Status, received)),
                    Verdict::Failed(kind, note) => {
                        let outcome = (kind == Kind::Status)
                            .then(|| (received.status, received.headers.clone()));
                        let mut failure = self.answered(kind, received);
                        failure.note = note;
                        let Some(outcome) = outcome else {
                            return Err(failure);
                        };
                        (failure, Err(outcome))
                    }
                },
                Ended::Failed(fault, received) => match fault.kind {
                    Trouble::Fault(kind) => {
                        (self.faulted(Kind::Fault(kind), fault, received), Ok(kind))
                    }
                    Trouble::TooLarge => return Err(self.too_large(fault, received)),
                },
                Ended::OutOfTime {
                    call: true,
                    received,
                } => return Err(self.out_of_time(self.time_limit, "call", received)),
                Ended::OutOfTime {
                    call: false,
                    received,
                } => (
                    self.out_of_time(self.attempt_limit, "attempt", received),
                    Ok(Fault::Timeout),
                ),
            };
            let Some((wait, why)) = self.decide(tries, &outcome, &mut failure) else {
                return Err(failure);
            };
            drop(failure);
            telemetry::repeating(Because::Repeat(why), wait);
            if !wait.is_zero() {
                self.client.clock.sleep(wait).await;
            }
            tries += 1;
            because = Some(Because::Repeat(why));
            delay = wait;
        }
    }

    /// Whether to repeat, when, and why. If not, the failure is told what it needs to know.
    fn decide(
        &self,
        tries: u32,
        outcome: &Result<Fault, (StatusCode, HeaderMap)>,
        failure: &mut Failure,
    ) -> Option<(Duration, Why)> {
        let outcome = match outcome {
            Ok(fault) => Outcome::Fault(*fault),
            Err((status, headers)) => Outcome::Status(*status, headers),
        };
        let repeat = self.draft.subject.repeat();
        let now = self.client.clock.system_now();
        let random = self.client.random.as_ref();
        match self.policy.decide(repeat, &outcome, tries, now, random) {
            Decision::Stop => {
                // It was worth repeating after the first attempt; now there is none left.
                failure.exhausted = tries > 1
                    && self.policy.decide(repeat, &outcome, 1, now, random) != Decision::Stop;
            }
            Decision::Refuse { asked, most } => {
                failure.exhausted = true;
                let (asked, most) = (Elapsed(asked), Elapsed(most));
                failure.note = Some(format!(
                    "the server asks to wait for {asked}, more than the {most} allowed"
                ));
            }
            Decision::RepeatAfter { delay, why } => {
                let due = self.client.clock.now().checked_add(delay);
                if self
                    .deadline
                    .is_some_and(|deadline| due.is_none_or(|due| due >= deadline))
                {
                    failure.exhausted = true;
                    let left = format!(
                        "no time is left of the {} of the call",
                        Elapsed(self.time_limit)
                    );
                    failure.note = Some(
                        failure
                            .note
                            .take()
                            .map_or(left.clone(), |note| format!("{note}; {left}")),
                    );
                } else if self.client.budget.withdraw() {
                    return Some((delay, why));
                } else {
                    failure.exhausted = true;
                }
            }
        }
        None
    }

    /// Asks for credentials, where they go with the request.
    async fn authenticate(&mut self) -> Result<(), Box<Failure>> {
        if !self.prepared.attach {
            return Ok(());
        }
        let provided = self.client.credentials.provide(&self.client.auth);
        let provided = match self.deadline {
            None => provided.await,
            Some(deadline) => match select(provided, self.client.clock.sleep_until(deadline)).await
            {
                Either::Left((provided, _)) => provided,
                Either::Right(_) => return Err(self.out_of_time(self.time_limit, "call", None)),
            },
        };
        match provided {
            Ok(credentials) => {
                self.credentials = Some(credentials);
                Ok(())
            }
            Err(error) => {
                let mut failure = Failure::new(Kind::Credentials, self.draft, error.to_string());
                failure.source = Some(Box::new(error));
                Err(Box::new(failure))
            }
        }
    }

    /// Tells the provider that the server did not take the credentials. True: others are to be had.
    fn reject(&self) -> bool {
        self.credentials
            .as_ref()
            .is_some_and(|credentials| self.client.credentials.reject(credentials))
    }

    /// One request on the wire, within its time.
    async fn attempt(&mut self, because: Option<Because>, delay: Duration) -> Ended {
        let clock = &self.client.clock;
        let span = telemetry::attempt(&self.draft.subject, &self.prepared.url, self.attempts.len());
        let begun = clock.now();
        let own = limits::deadline(begun, self.attempt_limit);
        let of_call = self
            .deadline
            .is_some_and(|deadline| own.is_none_or(|own| deadline <= own));
        let deadline = if of_call { self.deadline } else { own };

        let mut seen = Seen::default();
        let request = self.request();
        let exchange = transport::run(&self.client.http, request, self.size_limit, &mut seen)
            .instrument(span.clone());
        let result = match deadline {
            None => Some(exchange.await),
            Some(deadline) => {
                let exchange = std::pin::pin!(exchange);
                match select(exchange, clock.sleep_until(deadline)).await {
                    Either::Left((result, _)) => Some(result),
                    Either::Right(_) => None,
                }
            }
        };
        let attempt = Attempt {
            status: seen.status,
            fault: match &result {
                None => Some(Fault::Timeout),
                Some(Err(TransportFault {
                    kind: Trouble::Fault(fault),
                    ..
                })) => Some(*fault),
                Some(_) => None,
            },
            delay,
            elapsed: clock.now().saturating_duration_since(begun),
            because,
        };
        telemetry::attempted(&span, &attempt);
        self.attempts.push(attempt);
        let received = seen.received();
        match (result, received) {
            (Some(Ok(())), Some(received)) => Ended::Answered(received),
            // An exchange that ends well has seen a status; this arm is for the compiler.
            (Some(Ok(())), None) => Ended::Failed(TransportFault::lost(), None),
            (Some(Err(fault)), received) => Ended::Failed(fault, received),
            (None, received) => Ended::OutOfTime {
                call: of_call,
                received,
            },
        }
    }

    fn request(&self) -> reqwest::Request {
        let mut url = self.prepared.url.clone();
        let mut headers = self.prepared.headers.clone();
        if let Some(credentials) = &self.credentials {
            for (name, value) in credentials.headers() {
                // A header that the call sets for itself wins.
                if !self.draft.options.headers.contains_key(name) {
                    headers.insert(name.clone(), value.clone());
                }
            }
            let mut pairs = credentials.query_parameters().peekable();
            if pairs.peek().is_some() {
                let mut query = url
                    .query()
                    .map(|query| format!("?{query}"))
                    .unwrap_or_default();
                let empty = query.is_empty();
                let mut writer = encode::Query::new(&mut query, empty);
                for (name, secret) in pairs {
                    writer.pair(name, secret.expose());
                }
                url.set_query(query.strip_prefix('?'));
            }
        }
        let mut request = reqwest::Request::new(self.draft.subject.method().clone(), url);
        *request.headers_mut() = headers;
        *request.body_mut() = self.prepared.body.clone().map(reqwest::Body::from);
        request
    }

    fn verdict(&self, received: &Received, redirects: u32) -> Verdict {
        let status = received.status;
        if status.is_success() {
            return Verdict::Success;
        }
        if status == StatusCode::UNAUTHORIZED {
            return Verdict::Rejected;
        }
        if !matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308) {
            return Verdict::Failed(Kind::Status, None);
        }
        let location = received
            .headers
            .get(LOCATION)
            .and_then(|location| location.to_str().ok());
        let Some(mut url) = location.and_then(|location| self.prepared.url.join(location).ok())
        else {
            return Verdict::Failed(Kind::Status, Some("a redirect to nowhere".to_owned()));
        };
        if !transport::same_origin(&url, &self.prepared.url) {
            let origin = url.origin().ascii_serialization();
            let note = format!("a redirect to another origin, {origin}, is not followed");
            return Verdict::Failed(Kind::ForeignOrigin, Some(note));
        }
        if !matches!(*self.draft.subject.method(), Method::GET | Method::HEAD) {
            let note = format!(
                "a redirect of a {} is not followed",
                self.draft.subject.method()
            );
            return Verdict::Failed(Kind::Status, Some(note));
        }
        if redirects >= MAX_REDIRECTS {
            return Verdict::Failed(
                Kind::Loop,
                Some(format!("more than {MAX_REDIRECTS} redirects in a row")),
            );
        }
        url.set_fragment(None);
        // User information in a redirect would become credentials of the server's choice. A URL
        // with a host takes both calls.
        let _ = url.set_username("");
        let _ = url.set_password(None);
        Verdict::Redirect(url)
    }

    fn failure(&self, kind: Kind, received: Option<Received>) -> Box<Failure> {
        let mut failure = Box::new(Failure::new(kind, self.draft, ""));
        failure.note = None;
        if let Some(received) = received {
            let own = self.draft.secrets();
            let given = self
                .credentials
                .as_ref()
                .into_iter()
                .flat_map(Credentials::secrets);
            failure.answered(received, own.iter().chain(given));
        }
        failure
    }

    fn answered(&self, kind: Kind, received: Received) -> Box<Failure> {
        self.failure(kind, Some(received))
    }

    fn faulted(
        &self,
        kind: Kind,
        fault: TransportFault,
        received: Option<Received>,
    ) -> Box<Failure> {
        let mut failure = self.failure(kind, received);
        // The words of half an answer are half a sentence.
        failure.words = None;
        failure.source = fault.source;
        failure
    }

    fn too_large(&self, fault: TransportFault, received: Option<Received>) -> Box<Failure> {
        let mut failure = self.faulted(Kind::TooLarge, fault, received);
        failure.note = Some(format!("more than the {} bytes allowed", self.size_limit));
        failure
    }

    fn out_of_time(
        &self,
        limit: Duration,
        whose: &str,
        received: Option<Received>,
    ) -> Box<Failure> {
        let mut failure = self.failure(Kind::Fault(Fault::Timeout), received);
        failure.words = None;
        failure.note = Some(format!("the {} of the {whose} are over", Elapsed(limit)));
        failure
    }
}
