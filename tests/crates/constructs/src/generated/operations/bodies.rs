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

    /// The call `text`.
    ///
    /// `POST /text`
    pub fn text(&self, body: impl Into<String>) -> Text {
        Text::new(self.runtime(), body)
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
