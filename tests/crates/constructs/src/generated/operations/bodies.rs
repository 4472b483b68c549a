// Generated from tests/specs/constructs.yaml by `cargo xtask regenerate constructs`. Do not edit.

//! Operations of `bodies`.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// The call `bytes_put`.
    ///
    /// `PUT /bytes`
    pub fn bytes_put(&self, body: impl Into<runtime::Upload>) -> BytesPut {
        BytesPut::new(self.runtime(), body)
    }

    /// The call `either`.
    ///
    /// `POST /either`
    pub fn either(&self, body: &types::Rgb) -> Either {
        Either::new(self.runtime(), body)
    }

    /// The call `either` with a body of `text/json`.
    ///
    /// `POST /either`
    pub fn either_with_json(&self, body: &types::Rgb) -> Either {
        let mut builder = Either::bare(self.runtime());
        let request = &mut builder.request;
        request.json_of(body, "text/json");
        builder
    }

    /// The call `either` with a body of `application/json-patch+json`.
    ///
    /// `POST /either`
    pub fn either_with_json_patch_json(&self, body: &Vec<types::Deep>) -> Either {
        let mut builder = Either::bare(self.runtime());
        let request = &mut builder.request;
        request.json_of(body, "application/json-patch+json");
        builder
    }

    /// The call `either` with a body of `multipart/form-data`.
    ///
    /// `POST /either`
    pub fn either_with_form_data(&self, body: EitherForm) -> Either {
        let mut builder = Either::bare(self.runtime());
        let request = &mut builder.request;
        request.multipart(body.form);
        builder
    }

    /// The call `either` with a body of `application/x-www-form-urlencoded`.
    ///
    /// `POST /either`
    pub fn either_with_www_form_urlencoded(&self, body: &types::Rgb) -> Either {
        let mut builder = Either::bare(self.runtime());
        let request = &mut builder.request;
        request.form(body);
        builder
    }

    /// The call `either` with a body of `application/xml`.
    ///
    /// `POST /either`
    pub fn either_with_xml(&self, body: impl Into<String>) -> Either {
        let mut builder = Either::bare(self.runtime());
        let request = &mut builder.request;
        request.body_of(body.into().into_bytes(), "application/xml");
        builder
    }

    /// The call `either` with a body of `application/octet-stream`.
    ///
    /// `POST /either`
    pub fn either_with_octet_stream(&self, body: impl Into<runtime::Upload>) -> Either {
        let mut builder = Either::bare(self.runtime());
        let request = &mut builder.request;
        request.upload(body, "application/octet-stream");
        builder
    }

    /// The call `form`.
    ///
    /// `POST /form`
    pub fn form(&self, body: &types::FormRequest) -> Form {
        Form::new(self.runtime(), body)
    }

    /// The call `patch`.
    ///
    /// `PATCH /patch`
    pub fn patch(&self) -> Patch {
        Patch::new(self.runtime())
    }

    /// The call `search`.
    ///
    /// `QUERY /search`
    pub fn search(&self, body: &types::Rgb) -> Search {
        Search::new(self.runtime(), body)
    }

    /// The call `search_copy`.
    ///
    /// `COPY /search`
    pub fn search_copy(&self) -> SearchCopy {
        SearchCopy::new(self.runtime())
    }

    /// The call `text`.
    ///
    /// `POST /text`
    pub fn text(&self, body: impl Into<String>) -> Text {
        Text::new(self.runtime(), body)
    }

    /// The call `two_ways`.
    ///
    /// `POST /two_ways`
    pub fn two_ways(&self, body: &types::Note) -> TwoWays {
        TwoWays::new(self.runtime(), body)
    }

    /// The call `two_ways` with a body of `multipart/form-data`.
    ///
    /// `POST /two_ways`
    pub fn two_ways_with_form_data(&self, body: TwoWaysForm) -> TwoWays {
        let mut builder = TwoWays::bare(self.runtime());
        let request = &mut builder.request;
        request.multipart(body.form);
        builder
    }

    /// The call `two_ways` with a body of `text/plain`.
    ///
    /// `POST /two_ways`
    pub fn two_ways_with_plain(&self, body: impl Into<String>) -> TwoWays {
        let mut builder = TwoWays::bare(self.runtime());
        let request = &mut builder.request;
        request.body_of(body.into().into_bytes(), "text/plain");
        builder
    }

    /// The call `upload`.
    ///
    /// `POST /upload`
    pub fn upload(&self, body: UploadForm) -> Upload {
        Upload::new(self.runtime(), body)
    }
}

/// The call `bytes_put`.
///
/// * `PUT /bytes`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BytesPut {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl BytesPut {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: impl Into<runtime::Upload>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::BYTES_PUT);
        request.upload(body, "application/octet-stream");
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
    ) -> Result<runtime::Response<()>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }
}

/// The call `either`.
///
/// * `POST /either`
/// * Not repeated unless the server cannot have acted on it.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Either {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Rgb>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Either {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::Rgb,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::EITHER);
        request.json(body);
        Self { request }
    }

    pub(in crate::generated) fn bare(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::EITHER);
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

    /// Asks for `text/event-stream` in place of the usual answer.
    pub fn accept_event_stream(
        self,
    ) -> runtime::Request<
        runtime::Events<types::Rgb, EitherLast>,
        runtime::Json<serde_json::Value>,
    > {
        self.request.accepting("text/event-stream")
    }

    /// Asks for `text/csv` in place of the usual answer.
    pub fn accept_csv(
        self,
    ) -> runtime::Request<runtime::Text, runtime::Json<serde_json::Value>> {
        self.request.accepting("text/csv")
    }

    /// Asks for `image/png` in place of the usual answer.
    pub fn accept_png(
        self,
    ) -> runtime::Request<runtime::Streamed, runtime::Json<serde_json::Value>> {
        self.request.accepting("image/png")
    }
}

/// The form that `either` sends. Files are streamed.
#[derive(Clone, Debug)]
pub struct EitherForm {
    pub(in crate::generated) form: runtime::Multipart,
}

impl EitherForm {
    /// With every part that is required.
    #[allow(clippy::new_without_default, clippy::too_many_arguments)]
    pub fn new(file: impl Into<runtime::Upload>) -> Self {
        let form = runtime::Multipart::new();
        let form = form.file("file", file);
        Self { form }
    }

    /// Adds `note`.
    #[must_use]
    pub fn note(self, note: impl Into<String>) -> Self {
        let form = self.form;
        let form = form.text("note", note);
        Self { form }
    }
}

/// What ends the events of `either`.
#[derive(Debug)]
pub struct EitherLast;
impl runtime::LastEvent for EitherLast {
    const DATA: Option<&'static str> = Some("[DONE]");
}

/// The call `form`.
///
/// * `POST /form`
/// * Not repeated unless the server cannot have acted on it.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Form {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl Form {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::FormRequest,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::FORM);
        request.form(body);
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
    ) -> Result<runtime::Response<()>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }
}

/// The call `patch`.
///
/// * `PATCH /patch`
/// * Not repeated unless the server cannot have acted on it.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Patch {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl Patch {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::PATCH);
        Self { request }
    }

    /// The request body.
    pub fn body(mut self, body: &types::PatchRequest) -> Self {
        let request = &mut self.request;
        request.json(body);
        self
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<runtime::Response<()>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }
}

/// The call `search`.
///
/// * `QUERY /search`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Search {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Rgb>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Search {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::Rgb,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SEARCH);
        request.json(body);
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

/// The call `search_copy`.
///
/// * `COPY /search`
/// * Not repeated unless the server cannot have acted on it.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchCopy {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl SearchCopy {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::SEARCH_COPY);
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
    ) -> Result<runtime::Response<()>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }
}

/// The call `text`.
///
/// * `POST /text`
/// * Not repeated unless the server cannot have acted on it.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Text {
    pub(in crate::generated) request: runtime::Request<
        runtime::Text,
        runtime::Json<serde_json::Value>,
    >,
}

impl Text {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TEXT);
        request.body(body.into().into_bytes());
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
    ) -> Result<runtime::Response<String>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }
}

/// The call `two_ways`.
///
/// * `POST /two_ways`
/// * Not repeated unless the server cannot have acted on it.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TwoWays {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl TwoWays {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::Note,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TWO_WAYS);
        request.json(body);
        Self { request }
    }

    pub(in crate::generated) fn bare(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::TWO_WAYS);
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
    ) -> Result<runtime::Response<()>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }
}

/// The form that `two_ways` sends. Files are streamed.
#[derive(Clone, Debug)]
pub struct TwoWaysForm {
    pub(in crate::generated) form: runtime::Multipart,
}

impl TwoWaysForm {
    /// With every part that is required.
    #[allow(clippy::new_without_default, clippy::too_many_arguments)]
    pub fn new(text: impl Into<String>) -> Self {
        let form = runtime::Multipart::new();
        let form = form.text("text", text);
        Self { form }
    }

    /// Adds `color`.
    #[must_use]
    pub fn color(self, color: impl Into<types::Rgb>) -> Self {
        let form = self.form;
        let color: types::Rgb = color.into();
        let form = form.field("color", &color);
        Self { form }
    }
}

/// The call `upload`.
///
/// * `POST /upload`
/// * Not repeated unless the server cannot have acted on it.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Upload {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl Upload {
    pub(in crate::generated) fn new(client: &runtime::Client, body: UploadForm) -> Self {
        let mut request = runtime::Request::new(client, &table::UPLOAD);
        request.multipart(body.form);
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
    ) -> Result<runtime::Response<()>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }
}

/// The form that `upload` sends. Files are streamed.
#[derive(Clone, Debug)]
pub struct UploadForm {
    pub(in crate::generated) form: runtime::Multipart,
}

impl UploadForm {
    /// With every part that is required.
    #[allow(clippy::new_without_default, clippy::too_many_arguments)]
    pub fn new(file: impl Into<runtime::Upload>) -> Self {
        let form = runtime::Multipart::new();
        let form = form.file("file", file);
        Self { form }
    }

    /// Adds `more`.
    #[must_use]
    pub fn more(
        self,
        more: impl IntoIterator<Item = impl Into<runtime::Upload>>,
    ) -> Self {
        let form = self.form;
        let form = more.into_iter().fold(form, |form, file| form.file("more", file));
        Self { form }
    }

    /// Adds `note`.
    #[must_use]
    pub fn note(self, note: impl Into<String>) -> Self {
        let form = self.form;
        let form = form.text("note", note);
        Self { form }
    }

    /// Adds `color`.
    #[must_use]
    pub fn color(self, color: impl Into<types::Rgb>) -> Self {
        let form = self.form;
        let color: types::Rgb = color.into();
        let form = form.field("color", &color);
        Self { form }
    }
}
