// Generated from tests/specs/constructs.yaml by `cargo xtask regenerate constructs`. Do not edit.

//! Operations of `parameters`.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// The call `path`.
    ///
    /// `GET /path/{plain}/{list}/{label}/{matrix}`
    pub fn path(
        &self,
        plain: impl Into<String>,
        list: impl IntoIterator<Item = impl Into<String>>,
        label: impl IntoIterator<Item = impl Into<String>>,
        matrix: impl IntoIterator<Item = impl Into<String>>,
    ) -> Path {
        Path::new(self.runtime(), plain, list, label, matrix)
    }

    /// The call `query`.
    ///
    /// `GET /query`
    pub fn query(&self) -> Query {
        Query::new(self.runtime())
    }

    /// The call `styles`.
    ///
    /// `GET /styles/{matrix}/{label}/{exploded}/{color}`
    pub fn styles(
        &self,
        matrix: impl IntoIterator<Item = impl Into<String>>,
        label: impl Into<types::Rgb>,
        exploded: impl Into<types::Rgb>,
        color: impl Into<types::Rgb>,
    ) -> Styles {
        Styles::new(self.runtime(), matrix, label, exploded, color)
    }
}

/// The call `path`.
///
/// * `GET /path/{plain}/{list}/{label}/{matrix}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Path {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl Path {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        plain: impl Into<String>,
        list: impl IntoIterator<Item = impl Into<String>>,
        label: impl IntoIterator<Item = impl Into<String>>,
        matrix: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PATH);
        request.parameter::<String>(0, &plain.into());
        let list: Vec<String> = list.into_iter().map(Into::into).collect();
        request.parameter(1, &list);
        let label: Vec<String> = label.into_iter().map(Into::into).collect();
        request.parameter(2, &label);
        let matrix: Vec<String> = matrix.into_iter().map(Into::into).collect();
        request.parameter(3, &matrix);
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

/// The call `query`.
///
/// * `GET /query`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Query {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl Query {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::QUERY);
        Self { request }
    }

    /// Sets `form`.
    pub fn form(mut self, form: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let form: Vec<String> = form.into_iter().map(Into::into).collect();
        self.request.parameter(0, &form);
        self
    }

    /// Sets `comma`.
    pub fn comma(mut self, comma: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let comma: Vec<String> = comma.into_iter().map(Into::into).collect();
        self.request.parameter(1, &comma);
        self
    }

    /// Sets `space`.
    pub fn space(mut self, space: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let space: Vec<String> = space.into_iter().map(Into::into).collect();
        self.request.parameter(2, &space);
        self
    }

    /// Sets `pipe`.
    pub fn pipe(mut self, pipe: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let pipe: Vec<String> = pipe.into_iter().map(Into::into).collect();
        self.request.parameter(3, &pipe);
        self
    }

    /// Sets `deep`.
    pub fn deep(mut self, deep: impl Into<types::Rgb>) -> Self {
        self.request.parameter::<types::Rgb>(4, &deep.into());
        self
    }

    /// Sets `deeper`.
    pub fn deeper(mut self, deeper: impl Into<types::Deep>) -> Self {
        self.request.parameter::<types::Deep>(5, &deeper.into());
        self
    }

    /// Sets `commas`.
    pub fn commas(mut self, commas: impl Into<types::Deep>) -> Self {
        self.request.parameter::<types::Deep>(6, &commas.into());
        self
    }

    /// Sets `object`.
    pub fn object(mut self, object: impl Into<types::Rgb>) -> Self {
        self.request.parameter::<types::Rgb>(7, &object.into());
        self
    }

    /// Sets `flat`.
    pub fn flat(mut self, flat: impl Into<types::Rgb>) -> Self {
        self.request.parameter::<types::Rgb>(8, &flat.into());
        self
    }

    /// Sets `json`.
    pub fn json(mut self, json: impl Into<types::Rgb>) -> Self {
        self.request.parameter::<types::Rgb>(9, &json.into());
        self
    }

    /// Sets `reserved`.
    pub fn reserved(mut self, reserved: impl Into<String>) -> Self {
        self.request.parameter::<String>(10, &reserved.into());
        self
    }

    /// Sets `sid`.
    pub fn sid(mut self, sid: impl Into<String>) -> Self {
        self.request.parameter::<String>(11, &sid.into());
        self
    }

    /// Sets `words`.
    pub fn words(mut self, words: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let words: Vec<String> = words.into_iter().map(Into::into).collect();
        self.request.parameter(12, &words);
        self
    }

    /// Sets `X-List`.
    pub fn x_list(mut self, x_list: impl IntoIterator<Item = i64>) -> Self {
        let x_list: Vec<i64> = x_list.into_iter().collect();
        self.request.parameter(13, &x_list);
        self
    }

    /// Sets `X-Pair`.
    pub fn x_pair(mut self, x_pair: impl Into<types::Rgb>) -> Self {
        self.request.parameter::<types::Rgb>(14, &x_pair.into());
        self
    }

    /// Sets `X-Pairs`.
    pub fn x_pairs(mut self, x_pairs: impl Into<types::Rgb>) -> Self {
        self.request.parameter::<types::Rgb>(15, &x_pairs.into());
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

/// The call `styles`.
///
/// * `GET /styles/{matrix}/{label}/{exploded}/{color}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up for tests
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Styles {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl Styles {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        matrix: impl IntoIterator<Item = impl Into<String>>,
        label: impl Into<types::Rgb>,
        exploded: impl Into<types::Rgb>,
        color: impl Into<types::Rgb>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::STYLES);
        let matrix: Vec<String> = matrix.into_iter().map(Into::into).collect();
        request.parameter(0, &matrix);
        request.parameter::<types::Rgb>(1, &label.into());
        request.parameter::<types::Rgb>(2, &exploded.into());
        request.parameter::<types::Rgb>(3, &color.into());
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
