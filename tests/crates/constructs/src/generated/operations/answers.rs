// Generated from tests/specs/constructs.yaml by `cargo xtask regenerate constructs`. Do not edit.

//! Operations of `answers`.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// The call `by_status`.
    ///
    /// `GET /by_status/{code}`
    pub fn by_status(&self, code: i64) -> ByStatus {
        ByStatus::new(self.runtime(), code)
    }

    /// The call `bytes_get`.
    ///
    /// `GET /bytes`
    pub fn bytes_get(&self) -> BytesGet {
        BytesGet::new(self.runtime())
    }

    /// The call `events`.
    ///
    /// `GET /events`
    pub fn events(&self) -> Events {
        Events::new(self.runtime())
    }

    /// The call `lines`.
    ///
    /// `GET /lines`
    pub fn lines(&self) -> Lines {
        Lines::new(self.runtime())
    }

    /// The call `pet`.
    ///
    /// `GET /pet/{kind}`
    pub fn pet(&self, kind: impl Into<String>) -> Pet {
        Pet::new(self.runtime(), kind)
    }

    /// The call `report`.
    ///
    /// `GET /report`
    pub fn report(&self) -> Report {
        Report::new(self.runtime())
    }

    /// The call `sequence`.
    ///
    /// `GET /sequence`
    pub fn sequence(&self) -> Sequence {
        Sequence::new(self.runtime())
    }

    /// The call `shape`.
    ///
    /// `GET /shape/{kind}`
    pub fn shape(&self, kind: impl Into<String>) -> Shape {
        Shape::new(self.runtime(), kind)
    }

    /// The call `status`.
    ///
    /// `GET /status/{code}`
    pub fn status(&self, code: i64) -> Status {
        Status::new(self.runtime(), code)
    }

    /// The call `whole`.
    ///
    /// `GET /whole`
    pub fn whole(&self) -> Whole {
        Whole::new(self.runtime())
    }

    /// The call `words`.
    ///
    /// `GET /words`
    pub fn words(&self) -> Words {
        Words::new(self.runtime())
    }
}

/// The call `by_status`.
///
/// * `GET /by_status/{code}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ByStatus {
    pub(in crate::generated) request: runtime::Request<
        ByStatusAnswer,
        runtime::Json<serde_json::Value>,
    >,
}

impl ByStatus {
    pub(in crate::generated) fn new(client: &runtime::Client, code: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::BY_STATUS);
        request.parameter(0, &code);
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<runtime::Response<ByStatusAnswer>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }
}

/// What `by_status` answers, by status.
#[derive(Debug)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum ByStatusAnswer {
    /// 200: Events.
    Ok(runtime::EventStream<types::Rgb>),
    /// 201: Lines.
    Created(runtime::JsonStream<types::Rgb>),
    /// 202: Not yet.
    Accepted(types::Rgb),
    /// 2XX: Bytes.
    Success(runtime::ByteStream),
    /// A status that the document does not describe, with the JSON of its body.
    Other(serde_json::Value),
}

impl runtime::Decode for ByStatusAnswer {
    type Output = Self;
    const ACCEPT: Option<&'static str> = Some(
        "*/*;q=0.5, application/json, application/jsonl, text/event-stream",
    );
    fn decode(received: &runtime::Received) -> Result<Self, runtime::DecodeError> {
        match received.status().as_u16() {
            200 => {
                <runtime::Events<
                    types::Rgb,
                    ByStatusLast,
                > as runtime::Decode>::decode(received)
                    .map(Self::Ok)
            }
            201 => {
                <runtime::JsonLines<types::Rgb> as runtime::Decode>::decode(received)
                    .map(Self::Created)
            }
            202 => {
                <runtime::Json<types::Rgb> as runtime::Decode>::decode(received)
                    .map(Self::Accepted)
            }
            200..=299 => {
                <runtime::Streamed as runtime::Decode>::decode(received)
                    .map(Self::Success)
            }
            _ => {
                Ok(
                    Self::Other(
                        <runtime::Json<
                            serde_json::Value,
                        > as runtime::Decode>::decode(received)
                            .unwrap_or_default(),
                    ),
                )
            }
        }
    }

    fn to_json(output: &Self) -> serde_json::Value {
        match output {
            Self::Ok(value) => {
                <runtime::Events<
                    types::Rgb,
                    ByStatusLast,
                > as runtime::Decode>::to_json(value)
            }
            Self::Created(value) => {
                <runtime::JsonLines<types::Rgb> as runtime::Decode>::to_json(value)
            }
            Self::Accepted(value) => {
                <runtime::Json<types::Rgb> as runtime::Decode>::to_json(value)
            }
            Self::Success(value) => {
                <runtime::Streamed as runtime::Decode>::to_json(value)
            }
            Self::Other(value) => value.clone(),
        }
    }

    const STREAMS: &'static [(runtime::StatusPattern, runtime::Streams)] = &[
        (
            runtime::StatusPattern::Exact(200),
            <runtime::Events<types::Rgb, ByStatusLast> as runtime::Decode>::streams,
        ),
        (
            runtime::StatusPattern::Exact(201),
            <runtime::JsonLines<types::Rgb> as runtime::Decode>::streams,
        ),
        (
            runtime::StatusPattern::Exact(202),
            <runtime::Json<types::Rgb> as runtime::Decode>::streams,
        ),
        (
            runtime::StatusPattern::Class(2),
            <runtime::Streamed as runtime::Decode>::streams,
        ),
    ];
    fn try_to_json(output: &Self) -> Result<serde_json::Value, runtime::DecodeError> {
        match output {
            Self::Ok(value) => {
                <runtime::Events<
                    types::Rgb,
                    ByStatusLast,
                > as runtime::Decode>::try_to_json(value)
            }
            Self::Created(value) => {
                <runtime::JsonLines<types::Rgb> as runtime::Decode>::try_to_json(value)
            }
            Self::Success(value) => {
                <runtime::Streamed as runtime::Decode>::try_to_json(value)
            }
            other => Ok(Self::to_json(other)),
        }
    }
}

/// What ends the events of `by_status`.
#[derive(Debug)]
pub struct ByStatusLast;
impl runtime::LastEvent for ByStatusLast {
    const DATA: Option<&'static str> = Some(".");
}

/// The call `bytes_get`.
///
/// * `GET /bytes`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BytesGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Streamed,
        runtime::Json<serde_json::Value>,
    >,
}

impl BytesGet {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::BYTES_GET);
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<runtime::ByteStream>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// The call `events`.
///
/// * `GET /events`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Events {
    pub(in crate::generated) request: runtime::Request<
        runtime::Events<types::Rgb>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Events {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::EVENTS);
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<runtime::EventStream<types::Rgb>>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// The call `lines`.
///
/// * `GET /lines`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Lines {
    pub(in crate::generated) request: runtime::Request<
        runtime::JsonLines<types::Rgb>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Lines {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::LINES);
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<runtime::JsonStream<types::Rgb>>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// The call `pet`.
///
/// * `GET /pet/{kind}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Pet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Pet>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Pet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        kind: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PET);
        request.parameter::<String>(0, &kind.into());
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<runtime::Response<types::Pet>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }
}

/// The call `report`.
///
/// * `GET /report`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Report {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::Rgb>, ReportReport>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Report {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::REPORT);
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<runtime::Response<types::Rgb>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }
}

/// How `report` reports a failure inside a success.
#[derive(Debug)]
pub struct ReportReport;
impl runtime::FailureRule for ReportReport {
    const WHEN: &'static str = "/error";
    const EQUALS: &'static [&'static str] = &[];
    const MESSAGE: &'static str = "/error";
}

/// The call `sequence`.
///
/// * `GET /sequence`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Sequence {
    pub(in crate::generated) request: runtime::Request<
        runtime::JsonLines<types::Rgb>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Sequence {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::SEQUENCE);
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<runtime::JsonStream<types::Rgb>>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// The call `shape`.
///
/// * `GET /shape/{kind}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Shape {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Shape>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Shape {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        kind: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SHAPE);
        request.parameter::<String>(0, &kind.into());
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<runtime::Response<types::Shape>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }
}

/// The call `status`.
///
/// * `GET /status/{code}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 404: not there
/// * 4XX: wrong
/// * Any other status: broken
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Status {
    pub(in crate::generated) request: runtime::Request<StatusAnswer, StatusFailure>,
}

impl Status {
    pub(in crate::generated) fn new(client: &runtime::Client, code: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::STATUS);
        request.parameter(0, &code);
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<runtime::Response<StatusAnswer>, runtime::Error<StatusFailure>> {
        self.request.send().await
    }
}

/// What `status` answers, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum StatusAnswer {
    /// 200: a color
    Ok(types::Rgb),
    /// 202: not yet
    Accepted(types::StatusResponse),
    /// 204: nothing
    NoContent,
    /// A status that the document does not describe, with the JSON of its body.
    Other(serde_json::Value),
}

impl runtime::Decode for StatusAnswer {
    type Output = Self;
    const ACCEPT: Option<&'static str> = Some("application/json");
    fn decode(received: &runtime::Received) -> Result<Self, runtime::DecodeError> {
        match received.status().as_u16() {
            200 => {
                <runtime::Json<types::Rgb> as runtime::Decode>::decode(received)
                    .map(Self::Ok)
            }
            202 => {
                <runtime::Json<
                    types::StatusResponse,
                > as runtime::Decode>::decode(received)
                    .map(Self::Accepted)
            }
            204 => Ok(Self::NoContent),
            _ => {
                Ok(
                    Self::Other(
                        <runtime::Json<
                            serde_json::Value,
                        > as runtime::Decode>::decode(received)
                            .unwrap_or_default(),
                    ),
                )
            }
        }
    }

    fn to_json(output: &Self) -> serde_json::Value {
        match output {
            Self::Ok(value) => {
                <runtime::Json<types::Rgb> as runtime::Decode>::to_json(value)
            }
            Self::Accepted(value) => {
                <runtime::Json<types::StatusResponse> as runtime::Decode>::to_json(value)
            }
            Self::NoContent => serde_json::Value::Null,
            Self::Other(value) => value.clone(),
        }
    }
}

/// The error that `status` answers, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum StatusFailure {
    /// 404: not there
    NotFound(types::StatusResponse404),
    /// 4XX: wrong
    ClientError(types::StatusResponse4xx),
    /// A status that the document does not describe, with the JSON of its body.
    Other(serde_json::Value),
}

impl runtime::Decode for StatusFailure {
    type Output = Self;
    const ACCEPT: Option<&'static str> = Some("application/json");
    fn decode(received: &runtime::Received) -> Result<Self, runtime::DecodeError> {
        match received.status().as_u16() {
            404 => {
                <runtime::Json<
                    types::StatusResponse404,
                > as runtime::Decode>::decode(received)
                    .map(Self::NotFound)
            }
            400..=499 => {
                <runtime::Json<
                    types::StatusResponse4xx,
                > as runtime::Decode>::decode(received)
                    .map(Self::ClientError)
            }
            _ => {
                Ok(
                    Self::Other(
                        <runtime::Json<
                            serde_json::Value,
                        > as runtime::Decode>::decode(received)
                            .unwrap_or_default(),
                    ),
                )
            }
        }
    }

    fn to_json(output: &Self) -> serde_json::Value {
        match output {
            Self::NotFound(value) => {
                <runtime::Json<
                    types::StatusResponse404,
                > as runtime::Decode>::to_json(value)
            }
            Self::ClientError(value) => {
                <runtime::Json<
                    types::StatusResponse4xx,
                > as runtime::Decode>::to_json(value)
            }
            Self::Other(value) => value.clone(),
        }
    }
}

/// The call `whole`.
///
/// * `GET /whole`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Whole {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::Rgb>>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Whole {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::WHOLE);
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<runtime::Response<Vec<types::Rgb>>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }

    /// Sends a request for each page, as the pages are asked for.
    pub fn pages(self) -> runtime::Pages<Self> {
        runtime::Pages::new(self)
    }

    /// Gives the items of all pages, one after the other.
    pub fn items(self) -> runtime::Items<Self> {
        runtime::Items::new(self)
    }
}

impl runtime::List for Whole {
    type Answer = runtime::Json<Vec<types::Rgb>>;
    type Failure = runtime::Json<serde_json::Value>;
    type Item = types::Rgb;
    const STREAM: Option<runtime::ElementsAt<types::Rgb>> = Some(
        runtime::ElementsAt::new(""),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &Vec<types::Rgb>) -> usize {
        page.len()
    }

    #[allow(unused_variables)]
    fn next(page: &Vec<types::Rgb>) -> Option<String> {
        None
    }

    fn take_items(page: Vec<types::Rgb>) -> Vec<types::Rgb> {
        page
    }
}

/// The call `words`.
///
/// * `GET /words`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Words {
    pub(in crate::generated) request: runtime::Request<
        runtime::TextEvents<WordsLast>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Words {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::WORDS);
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<runtime::EventStream<String>>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// What ends the events of `words`.
#[derive(Debug)]
pub struct WordsLast;
impl runtime::LastEvent for WordsLast {
    const DATA: Option<&'static str> = Some(".");
}
