// Generated from tests/specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

#[allow(unused_imports)]
use super::*;

/// Calls virtual
///
/// * `GET /op/48/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Virtual {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Virtual {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::VIRTUAL);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `virtual`.
    pub fn r#virtual(mut self, r#virtual: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#virtual.into());
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
