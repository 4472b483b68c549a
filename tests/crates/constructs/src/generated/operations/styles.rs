// Generated from tests/specs/constructs.yaml by `cargo xtask regenerate constructs`. Do not edit.

//! Operations of `styles`.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// The call `cells_cookie`.
    ///
    /// `GET /cells/cookie`
    pub fn cells_cookie(&self) -> CellsCookie {
        CellsCookie::new(self.runtime())
    }

    /// The call `cells_header`.
    ///
    /// `GET /cells/header`
    pub fn cells_header(&self) -> CellsHeader {
        CellsHeader::new(self.runtime())
    }

    /// The call `cells_path`.
    ///
    /// `GET /cells/path/{simple}/{simples}/{label}/{labels}/{matrix}/{matrixes}`
    pub fn cells_path(
        &self,
        simple: impl Into<serde_json::Value>,
        simples: impl Into<serde_json::Value>,
        label: impl Into<serde_json::Value>,
        labels: impl Into<serde_json::Value>,
        matrix: impl Into<serde_json::Value>,
        matrixes: impl Into<serde_json::Value>,
    ) -> CellsPath {
        CellsPath::new(self.runtime(), simple, simples, label, labels, matrix, matrixes)
    }

    /// The call `cells_query`.
    ///
    /// `GET /cells/query`
    pub fn cells_query(&self) -> CellsQuery {
        CellsQuery::new(self.runtime())
    }

    /// The call `kept`.
    ///
    /// `GET /kept/{kept}`
    pub fn kept(&self, kept: impl Into<String>) -> Kept {
        Kept::new(self.runtime(), kept)
    }

    /// The call `whole_form`.
    ///
    /// `GET /whole/form`
    pub fn whole_form(&self) -> WholeForm {
        WholeForm::new(self.runtime())
    }

    /// The call `whole_json`.
    ///
    /// `GET /whole/json`
    pub fn whole_json(&self, filter: impl Into<types::Rgb>) -> WholeJson {
        WholeJson::new(self.runtime(), filter)
    }

    /// The call `whole_text`.
    ///
    /// `GET /whole/text`
    pub fn whole_text(&self) -> WholeText {
        WholeText::new(self.runtime())
    }
}

/// The call `cells_cookie`.
///
/// * `GET /cells/cookie`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CellsCookie {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CellsCookie {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CELLS_COOKIE);
        Self { request }
    }

    /// Sets `form`.
    pub fn form(mut self, form: impl Into<serde_json::Value>) -> Self {
        self.request.parameter::<serde_json::Value>(0, &form.into());
        self
    }

    /// Sets `forms`.
    pub fn forms(mut self, forms: impl Into<serde_json::Value>) -> Self {
        self.request.parameter::<serde_json::Value>(1, &forms.into());
        self
    }

    /// Sets `cookie`.
    pub fn cookie(mut self, cookie: impl Into<serde_json::Value>) -> Self {
        self.request.parameter::<serde_json::Value>(2, &cookie.into());
        self
    }

    /// Sets `cookies`.
    pub fn cookies(mut self, cookies: impl Into<serde_json::Value>) -> Self {
        self.request.parameter::<serde_json::Value>(3, &cookies.into());
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

/// The call `cells_header`.
///
/// * `GET /cells/header`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CellsHeader {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CellsHeader {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CELLS_HEADER);
        Self { request }
    }

    /// Sets `X-Simple`.
    pub fn x_simple(mut self, x_simple: impl Into<serde_json::Value>) -> Self {
        self.request.parameter::<serde_json::Value>(0, &x_simple.into());
        self
    }

    /// Sets `X-Simples`.
    pub fn x_simples(mut self, x_simples: impl Into<serde_json::Value>) -> Self {
        self.request.parameter::<serde_json::Value>(1, &x_simples.into());
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

/// The call `cells_path`.
///
/// * `GET /cells/path/{simple}/{simples}/{label}/{labels}/{matrix}/{matrixes}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CellsPath {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CellsPath {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        simple: impl Into<serde_json::Value>,
        simples: impl Into<serde_json::Value>,
        label: impl Into<serde_json::Value>,
        labels: impl Into<serde_json::Value>,
        matrix: impl Into<serde_json::Value>,
        matrixes: impl Into<serde_json::Value>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CELLS_PATH);
        request.parameter::<serde_json::Value>(0, &simple.into());
        request.parameter::<serde_json::Value>(1, &simples.into());
        request.parameter::<serde_json::Value>(2, &label.into());
        request.parameter::<serde_json::Value>(3, &labels.into());
        request.parameter::<serde_json::Value>(4, &matrix.into());
        request.parameter::<serde_json::Value>(5, &matrixes.into());
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

/// The call `cells_query`.
///
/// * `GET /cells/query`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CellsQuery {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CellsQuery {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CELLS_QUERY);
        Self { request }
    }

    /// Sets `form`.
    pub fn form(mut self, form: impl Into<serde_json::Value>) -> Self {
        self.request.parameter::<serde_json::Value>(0, &form.into());
        self
    }

    /// Sets `forms`.
    pub fn forms(mut self, forms: impl Into<serde_json::Value>) -> Self {
        self.request.parameter::<serde_json::Value>(1, &forms.into());
        self
    }

    /// Sets `space`.
    pub fn space(mut self, space: impl Into<serde_json::Value>) -> Self {
        self.request.parameter::<serde_json::Value>(2, &space.into());
        self
    }

    /// Sets `spaces`.
    pub fn spaces(mut self, spaces: impl Into<serde_json::Value>) -> Self {
        self.request.parameter::<serde_json::Value>(3, &spaces.into());
        self
    }

    /// Sets `pipe`.
    pub fn pipe(mut self, pipe: impl Into<serde_json::Value>) -> Self {
        self.request.parameter::<serde_json::Value>(4, &pipe.into());
        self
    }

    /// Sets `pipes`.
    pub fn pipes(mut self, pipes: impl Into<serde_json::Value>) -> Self {
        self.request.parameter::<serde_json::Value>(5, &pipes.into());
        self
    }

    /// Sets `deep`.
    pub fn deep(mut self, deep: impl Into<serde_json::Value>) -> Self {
        self.request.parameter::<serde_json::Value>(6, &deep.into());
        self
    }

    /// Sets `empty`.
    pub fn empty(mut self, empty: impl Into<String>) -> Self {
        self.request.parameter::<String>(7, &empty.into());
        self
    }

    /// Sets `list`.
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let list: Vec<String> = list.into_iter().map(Into::into).collect();
        self.request.parameter(8, &list);
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

/// The call `kept`.
///
/// * `GET /kept/{kept}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Kept {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl Kept {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        kept: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::KEPT);
        request.parameter::<String>(0, &kept.into());
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

/// The call `whole_form`.
///
/// * `GET /whole/form`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WholeForm {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl WholeForm {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::WHOLE_FORM);
        Self { request }
    }

    /// Sets `filter`.
    pub fn filter(mut self, filter: impl Into<types::WholeFormFilter>) -> Self {
        self.request.parameter::<types::WholeFormFilter>(0, &filter.into());
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

/// The call `whole_json`.
///
/// * `GET /whole/json`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WholeJson {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl WholeJson {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        filter: impl Into<types::Rgb>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::WHOLE_JSON);
        request.parameter::<types::Rgb>(0, &filter.into());
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

/// The call `whole_text`.
///
/// * `GET /whole/text`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WholeText {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl WholeText {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::WHOLE_TEXT);
        Self { request }
    }

    /// Sets `selector`.
    pub fn selector(mut self, selector: impl Into<String>) -> Self {
        self.request.parameter::<String>(0, &selector.into());
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
