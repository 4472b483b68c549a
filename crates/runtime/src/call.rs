//! The one loop: credentials, attempt, decide, wait, repeat.
//!
//! It knows no types and no operation by name. What it may do follows from the operation's facts
//! and from the client's rules. Time comes from the client's clock only.

use std::mem;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::future::{Either, select};
use http::{HeaderMap, StatusCode};
use tracing::{Instrument as _, Span};

use crate::attempt::{Attempt, Because};
use crate::body::Content;
use crate::client::Inner;
use crate::credentials::Credentials;
use crate::draft::{Draft, Prepared};
use crate::failure::{Failure, Kind};
use crate::limits;
use crate::message::Elapsed;
use crate::operation::Operation;
use crate::response::{Meta, Received};
use crate::retry::{Decision, Fault, Outcome, RetryPolicy, Why};
use crate::sending::Watch;
use crate::stream::Rules;
use crate::telemetry;
use crate::transport::{self, Seen, Streams, TransportFault, Trouble};
use crate::verdict::{Verdict, verdict};

/// Sends a request until it succeeds or there is nothing left to try. The span comes along with the
/// answer, which is still to be decoded. `streams` says which answers are left to be read as they come.
pub(crate) async fn execute(
    draft: Box<Draft>,
    accept: Option<&'static str>,
    streams: Streams,
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
    if let Some(rehearsal) = &draft.options.rehearsal {
        rehearsal.keep(&draft.subject.method(), &prepared);
        let note = "nothing was sent";
        return Err(Box::new(Failure::new(Kind::Rehearsed, &draft, note)));
    }
    let client = draft.client.clone();
    let client = client.inner();
    let started = client.clock.now();
    // A body that streams takes as long as it is large. The client's limit is not made for that; one
    // that the call sets for itself is.
    let limit = draft.options.timeout.unwrap_or(match prepared.body {
        Some(Content::Stream(_)) => Duration::MAX,
        _ => client.timeouts.call,
    });
    let span = telemetry::call(&draft, &prepared.url);
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
        streams,
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
                received: received.accepting_reported(draft.options.accept_reported),
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

/// Why a call with a reader as its body was not repeated.
const SPENT: &str = "not repeated, because the body is a reader that can be read only once";

struct Call<'a> {
    client: &'a Inner,
    draft: &'a Draft,
    policy: &'a RetryPolicy,
    streams: Streams,
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

impl Call<'_> {
    async fn run(&mut self) -> Result<Received, Box<Failure>> {
        // Redirects and renewals do not count as repeats.
        let (mut tries, mut redirects, mut renewed) = (1, 0, false);
        let mut because = None;
        let mut delay = Duration::ZERO;
        loop {
            self.authenticate().await?;
            if let Some(pace) = &self.client.pace {
                pace.turn(self.client.clock.as_ref()).await;
            }
            let ended = self.attempt(because.take(), mem::take(&mut delay)).await;
            let (mut failure, outcome) = match ended {
                Ended::Answered(received) => match verdict(
                    &received,
                    &self.prepared.url,
                    &self.draft.subject.method(),
                    redirects,
                ) {
                    Verdict::Success => return self.opened(received),
                    Verdict::Redirect(url) => {
                        redirects += 1;
                        self.prepared.url = url;
                        because = Some(Because::Redirect(received.status));
                        continue;
                    }
                    Verdict::Rejected if !renewed && self.reject() => {
                        if self.is_spent() {
                            let mut failure = self.answered(Kind::Status, received);
                            failure.note = Some(SPENT.to_owned());
                            return Err(failure);
                        }
                        renewed = true;
                        because = Some(Because::Repeat(Why::Rejected));
                        telemetry::repeating(self.draft, Why::Rejected, Duration::ZERO);
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
                    Trouble::Unread => return Err(self.unread(fault)),
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
            telemetry::repeating(self.draft, why, wait);
            if !wait.is_zero() {
                self.client.clock.sleep(wait).await;
            }
            tries += 1;
            because = Some(Because::Repeat(why));
            delay = wait;
        }
    }

    /// The answer to a GraphQL operation is its root field; that of any other is what came.
    fn opened(&self, mut received: Received) -> Result<Received, Box<Failure>> {
        let operation = self.draft.subject.operation();
        let graphql = operation.and_then(Operation::graphql);
        match graphql.map_or(Ok(()), |graphql| graphql.open(&mut received)) {
            Ok(()) => Ok(received),
            Err(error) if error.reported => Err(self.answered(Kind::Reported, received)),
            Err(error) => {
                let mut failure = self.answered(Kind::Decode, received);
                (failure.words, failure.note) = (None, Some(error.message));
                Err(failure)
            }
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
            Decision::RepeatAfter { .. } if self.is_spent() => {
                failure.also(SPENT);
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
                    failure.also(&left);
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
        let span = telemetry::attempt(self.draft, &self.prepared.url, self.attempts.len());
        let begun = clock.now();
        let mut seen = Seen::default();
        let watch = Watch::new(clock);
        let (mut result, of_call) = {
            let exchange = self.exchange(&watch, &mut seen).instrument(span.clone());
            self.in_time(begun, &watch, pin!(exchange)).await
        };
        watch.end();
        // What the transport makes of a body that cannot be read is of no use to anyone.
        if let Some(Err(fault)) = &mut result
            && let Some(error) = watch.trouble()
        {
            *fault = TransportFault::unread(error);
        }
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
        let received = seen.received(|| self.rules());
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

    async fn exchange(&self, watch: &Arc<Watch>, seen: &mut Seen) -> Result<(), TransportFault> {
        let mut request = self.prepared.request(
            &self.draft.subject.method(),
            self.credentials.as_ref(),
            &self.draft.options.headers,
        );
        match &self.prepared.body {
            None => {}
            Some(Content::Bytes(bytes)) => {
                *request.body_mut() = Some(reqwest::Body::from(bytes.clone()));
            }
            Some(Content::Stream(outgoing)) => outgoing
                .attach(&mut request, watch)
                .await
                .map_err(TransportFault::unread)?,
        }
        let http = &self.client.http;
        transport::run(http, request, self.size_limit, self.streams, seen).await
    }

    /// Gives an exchange the time of an attempt, anew whenever more of the body has gone out. `None`: it was
    /// over, and the flag tells whether that of the whole call was.
    async fn in_time<F>(
        &self,
        begun: Instant,
        watch: &Watch,
        mut exchange: Pin<&mut F>,
    ) -> (Option<F::Output>, bool)
    where
        F: Future,
    {
        let mut since = begun;
        loop {
            let own = limits::deadline(since, self.attempt_limit);
            let of_call = self
                .deadline
                .is_some_and(|deadline| own.is_none_or(|own| deadline <= own));
            let Some(deadline) = (if of_call { self.deadline } else { own }) else {
                return (Some(exchange.await), of_call);
            };
            let timer = self.client.clock.sleep_until(deadline);
            if let Either::Left((result, _)) = select(exchange.as_mut(), timer).await {
                return (Some(result), of_call);
            }
            let moved = watch.moved();
            if of_call || moved <= since {
                return (None, of_call);
            }
            since = moved;
        }
    }

    /// The rules for the rest of an answer that is read as it comes.
    fn rules(&self) -> Rules {
        Rules {
            label: format!("{}: {}", self.client.api.name, self.draft.subject.label()),
            clock: Arc::clone(&self.client.clock),
            idle: self.attempt_limit,
            deadline: self
                .draft
                .options
                .timeout
                .and_then(|limit| Some((self.deadline?, limit))),
            most: self.size_limit,
        }
    }

    /// Whether the body has been read and cannot be read again.
    fn is_spent(&self) -> bool {
        self.prepared.body.as_ref().is_some_and(Content::is_spent)
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

    fn unread(&self, fault: TransportFault) -> Box<Failure> {
        let mut failure = self.failure(Kind::Upload, None);
        failure.note = fault.source.as_ref().map(ToString::to_string);
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
