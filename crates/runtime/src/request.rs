//! The typed shell around a request. Everything that does not need the types is in `draft` and `call`.

use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;
use tracing::Span;
use url::Url;

use crate::body::{Content, Payload};
use crate::call;
use crate::check::Strictness;
use crate::client::Client;
use crate::decode::{Decode, DecodeError};
use crate::draft::{Draft, Subject};
use crate::error::Error;
use crate::failure::{Failure, Kind};
use crate::multipart::Multipart;
use crate::operation::Operation;
use crate::options::RequestOptions;
use crate::parameter::Parameter;
use crate::response::{Meta, Response};
use crate::rules::{self, Naming};
use crate::sending::Outgoing;
use crate::transport::Streams;
use crate::upload::Upload;
use crate::{form, redact, telemetry, transport};

/// A request for an operation, with the decoders of its answer and of its errors.
///
/// Setters do not fail. What is wrong with a value is remembered, and comes out of
/// [`send`](Self::send) before anything is sent.
#[must_use = "a request does nothing until it is sent"]
pub struct Request<A, E> {
    pub(crate) draft: Box<Draft>,
    types: PhantomData<fn() -> (A, E)>,
}

impl<A, E> Clone for Request<A, E> {
    fn clone(&self) -> Self {
        Self {
            draft: self.draft.clone(),
            types: PhantomData,
        }
    }
}

impl<A: Decode, E: Decode> Request<A, E> {
    /// A request for an operation.
    pub fn new(client: &Client, operation: &'static Operation) -> Self {
        Self::from_subject(client, Subject::Operation(operation))
    }

    pub(crate) fn from_subject(client: &Client, subject: Subject) -> Self {
        Self {
            draft: Box::new(Draft::new(client, subject)),
            types: PhantomData,
        }
    }

    /// Sets the parameter at `index` of the operation's table. Null and an empty list unset it.
    pub fn parameter<T: Serialize + ?Sized>(&mut self, index: usize, value: &T) {
        match serde_json::to_value(value) {
            Ok(value) => self.draft.set(index, value, Strictness::Bounds),
            Err(_) => self
                .draft
                .fail(format!("parameter {index} cannot be written")),
        }
    }

    /// Sets a parameter from JSON that no compiler has looked at.
    pub(crate) fn untyped_parameter(&mut self, index: usize, value: Value) {
        self.draft.set(index, value, Strictness::Kinds);
    }

    /// Sets a JSON body.
    pub fn json<T: Serialize + ?Sized>(&mut self, body: &T) {
        let documented = self
            .draft
            .subject
            .operation()
            .and_then(|operation| operation.body);
        let rules = documented.map_or(&[][..], |body| body.rules);
        if !rules.is_empty()
            && let Ok(value) = serde_json::to_value(body)
            && let Err(problem) = rules::check(rules, &value, "the body", Naming::Bare)
        {
            self.draft.fail(problem);
        }
        self.payload(Payload::json(
            body,
            documented.map(|body| body.content_type),
        ));
    }

    /// Sets a body of the media type that the operation takes.
    pub fn body(&mut self, bytes: impl Into<Bytes>) {
        let documented = self
            .draft
            .subject
            .operation()
            .and_then(|operation| operation.body);
        self.body_of(
            bytes,
            documented.map_or("application/octet-stream", |body| body.content_type),
        );
    }

    /// Sets a body of another media type.
    pub fn body_of(&mut self, bytes: impl Into<Bytes>, content_type: &str) {
        self.payload(Payload::of(Content::Bytes(bytes.into()), content_type));
    }

    /// Sets a body that is sent as it is read.
    pub fn upload(&mut self, upload: impl Into<Upload>, content_type: &str) {
        let content = Content::Stream(Outgoing::new(vec![upload.into()]));
        self.payload(Payload::of(content, content_type));
    }

    /// Sets a form of several parts as the body.
    pub fn multipart(&mut self, form: Multipart) {
        let operation = self.draft.subject.operation();
        let form = match operation.and_then(Operation::graphql) {
            Some(graphql) => form.graphql(graphql),
            None => form,
        };
        let random = &self.draft.client.inner().random;
        self.payload(form.into_payload(random.as_ref()));
    }

    /// Sets an object as a URL-encoded form: a list is one pair for each element, an object is JSON.
    pub fn form<T: Serialize + ?Sized>(&mut self, body: &T) {
        self.form_in_styles(body, &[]);
    }

    /// The same with styles for some of the fields; see [`Parameter::form_field`].
    pub fn form_in_styles<T: Serialize + ?Sized>(
        &mut self,
        body: &T,
        fields: &'static [Parameter],
    ) {
        let value = serde_json::to_value(body);
        self.payload(match value {
            Ok(value) => form::payload(&value, fields),
            Err(_) => Err("the body cannot be written as a form".to_owned()),
        });
    }

    fn payload(&mut self, payload: Result<Payload, String>) {
        match payload {
            Ok(payload) => self.draft.payload = Some(payload),
            Err(problem) => self.draft.fail(problem),
        }
    }

    /// Replaces the options of this call.
    pub fn set_options(&mut self, options: RequestOptions) {
        self.draft.options = options;
    }

    /// The options of this call.
    pub fn options_mut(&mut self) -> &mut RequestOptions {
        &mut self.draft.options
    }

    /// The client that sends it.
    pub fn client(&self) -> &Client {
        &self.draft.client
    }

    /// The facts of the operation.
    ///
    /// # Panics
    ///
    /// Never for a request made by [`new`](Self::new). Raw requests have no operation, and give nobody
    /// a `Request` to ask.
    pub fn operation(&self) -> &'static Operation {
        let operation = self.draft.subject.operation();
        operation.expect("made from one") // `new` is the only way here from outside, and it takes an operation.
    }

    /// Replaces a query parameter, by its name on the wire.
    pub fn set_query(&mut self, name: &str, value: &str) {
        self.draft.replace_query(name, value.to_owned());
    }

    /// A query parameter as it would be sent, by its name on the wire.
    pub fn query_value(&self, name: &str) -> Option<String> {
        self.draft.query_value(name)
    }

    /// Goes to a link of the server's instead: its path and query replace those of the request.
    /// A relative one is relative to the request's own URL. A link to another origin is an error.
    pub fn follow(&mut self, link: &str) -> Result<(), Error<E::Output>> {
        let own = self
            .draft
            .target()
            .map_err(|problem| self.invalid(problem))?;
        let Ok(mut url) = own.join(link) else {
            return Err(self.failed(Kind::Decode, "the link to the next page is not a URL"));
        };
        if !transport::same_origin(&own, &url) {
            let origin = url.origin().ascii_serialization();
            return Err(self.failed(
                Kind::ForeignOrigin,
                format!("the next page is on another origin, {origin}"),
            ));
        }
        url.set_fragment(None);
        self.draft.link = Some(url);
        Ok(())
    }

    /// Path and query of the request, after [`follow`](Self::follow) those of the link.
    pub fn url(&self) -> Option<String> {
        let url = self.draft.target().ok()?;
        Some(url[url::Position::BeforePath..url::Position::AfterQuery].to_owned())
    }

    /// The URL that would be sent, without credentials.
    pub fn target(&self) -> Result<Url, Error<E::Output>> {
        self.draft.target().map_err(|problem| self.invalid(problem))
    }

    /// The error of a list that came to the same page twice.
    pub fn looped(&self, token: &str) -> Error<E::Output> {
        let token = crate::message::clean(token);
        self.failed(
            Kind::Loop,
            format!("the page after {token:?} has been there before"),
        )
    }

    /// The error of a thing that is not there, though the status does not say so.
    pub(crate) fn absent(response: Response<()>) -> Error<E::Output> {
        let ((), meta) = response.into_parts();
        let note = "there is no such thing".to_owned();
        let failure = Failure::within(Kind::Absent, *meta, note, None);
        Error::new(Box::new(failure), None)
    }

    /// The error of a request that is wrong.
    pub fn invalid(&self, problem: impl Into<String>) -> Error<E::Output> {
        self.failed(Kind::InvalidRequest, problem)
    }

    /// Makes [`send`](Self::send) end with this problem.
    pub fn fail(&mut self, problem: impl Into<String>) {
        self.draft.fail(problem);
    }

    fn failed(&self, kind: Kind, note: impl Into<String>) -> Error<E::Output> {
        Error::new(Box::new(Failure::new(kind, &self.draft, note)), None)
    }

    /// Sends the request and decodes the answer.
    ///
    /// Dropping the future gives the call up at any point. The server may have acted on it by then.
    pub async fn send(self) -> Result<Response<A::Output>, Error<E::Output>> {
        self.send_with(A::streams).await
    }

    /// The same, with the body of a success at hand even where its decoder takes it as a stream.
    pub(crate) async fn send_whole(self) -> Result<Response<A::Output>, Error<E::Output>> {
        self.send_with(|_, _| false).await
    }

    async fn send_with(self, streams: Streams) -> Result<Response<A::Output>, Error<E::Output>> {
        match call::execute(self.draft, A::ACCEPT.or(E::ACCEPT), streams).await {
            Ok((meta, span)) => finish::<A, E>(meta, &span),
            Err(failure) => Err(described::<E>(failure)),
        }
    }

    /// The largest answer that the call reads.
    pub(crate) fn size_limit(&self) -> u64 {
        let client = self.draft.client.inner();
        let own = self.draft.options.max_response_size;
        own.unwrap_or(client.max_response_size)
    }

    /// The same request for an answer that is decoded in another way.
    pub(crate) fn retyped<B>(self) -> Request<B, E> {
        Request {
            draft: self.draft,
            types: PhantomData,
        }
    }
}

/// Decodes a successful answer.
fn finish<A: Decode, E: Decode>(
    meta: Box<Meta>,
    span: &Span,
) -> Result<Response<A::Output>, Error<E::Output>> {
    match A::decode(&meta.received) {
        Ok(value) => Ok(Response::new(value, meta)),
        Err(error) => Err(undecoded::<E>(*meta, &error, span)),
    }
}

/// The error of an answer that came and was not what it should be.
pub(crate) fn undecoded<E: Decode>(
    meta: Meta,
    error: &DecodeError,
    span: &Span,
) -> Error<E::Output> {
    let failure = Box::new(Failure::undecodable(meta, error));
    telemetry::called(span, &failure.attempts, Some(&failure));
    described::<E>(failure)
}

/// Gives a failure the typed body, where there is one.
pub(crate) fn described<E: Decode>(failure: Box<Failure>) -> Error<E::Output> {
    let api = match (&failure.received, failure.kind) {
        // A body that has another shape is no second error: it stays as bytes.
        (Some(received), Kind::Status | Kind::Reported) => E::decode(received).ok(),
        _ => None,
    };
    Error::new(failure, api)
}

impl<A, E> fmt::Debug for Request<A, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let draft = &self.draft;
        let mut shown = formatter.debug_struct("Request");
        shown.field("operation", &draft.subject.label());
        if let Some(operation) = draft.subject.operation() {
            shown.field("parameters", &Parameters(operation, &draft.values));
        }
        if let Some(link) = &draft.link {
            shown.field("link", &redact::url(link));
        }
        if let Some(payload) = &draft.payload {
            shown.field("body", &payload.content);
        }
        shown.field("options", &draft.options);
        if let Some(problem) = &draft.problem {
            shown.field("problem", problem);
        }
        shown.finish_non_exhaustive()
    }
}

struct Parameters<'a>(&'static Operation, &'a [Value]);

impl fmt::Debug for Parameters<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = formatter.debug_map();
        for (parameter, value) in self.0.parameters.iter().zip(self.1) {
            if value.is_null() {
                continue;
            }
            if parameter.sensitive || redact::is_secret_name(parameter.name) {
                map.entry(&parameter.argument, &format_args!("{}", redact::MASK));
            } else {
                map.entry(
                    &parameter.argument,
                    &format_args!("{}", redact::json(value)),
                );
            }
        }
        map.finish()
    }
}
