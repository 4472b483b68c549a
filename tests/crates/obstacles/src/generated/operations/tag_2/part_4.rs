// Generated from specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

#[allow(unused_imports)]
use super::*;

/// Calls unsized
///
/// * `GET /op/47/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Unsized {
    request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Unsized {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::UNSIZED);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `unsized`.
    pub fn r#unsized(mut self, r#unsized: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#unsized.into());
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
    ) -> Result<
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Calls Vec
///
/// * `GET /op/59/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct VecType {
    request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl VecType {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::VEC);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `Vec`.
    pub fn vec(mut self, vec: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &vec.into());
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
    ) -> Result<
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}
