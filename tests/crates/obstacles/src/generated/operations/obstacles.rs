// Generated from tests/specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

//! Operations of `obstacles`.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// The call `delete_without_an_id_by_x_and_by_y`.
    ///
    /// `DELETE /without/an/id/{x}/and/{y}`
    pub fn delete_without_an_id_by_x_and_by_y(
        &self,
        x: impl Into<runtime::value::DateTime>,
        y: impl Into<types::Kind>,
    ) -> DeleteWithoutAnIdByXAndByY {
        DeleteWithoutAnIdByXAndByY::new(self.runtime(), x, y)
    }

    /// The call `get_without_an_id_by_x_and_by_y`.
    ///
    /// `GET /without/an/id/{x}/and/{y}`
    pub fn get_without_an_id_by_x_and_by_y(
        &self,
        x: impl Into<runtime::value::DateTime>,
        y: impl Into<types::Kind>,
    ) -> GetWithoutAnIdByXAndByY {
        GetWithoutAnIdByXAndByY::new(self.runtime(), x, y)
    }

    /// The call `put_without_an_id_by_x_and_by_y`.
    ///
    /// `PUT /without/an/id/{x}/and/{y}`
    pub fn put_without_an_id_by_x_and_by_y(
        &self,
        x: impl Into<runtime::value::DateTime>,
        y: impl Into<types::Kind>,
    ) -> PutWithoutAnIdByXAndByY {
        PutWithoutAnIdByXAndByY::new(self.runtime(), x, y)
    }
}

/// The call `delete_without_an_id_by_x_and_by_y`.
///
/// * `DELETE /without/an/id/{x}/and/{y}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteWithoutAnIdByXAndByY {
    pub(in crate::generated) request: runtime::Request<
        runtime::Streamed,
        runtime::Json<serde_json::Value>,
    >,
}

impl DeleteWithoutAnIdByXAndByY {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        x: impl Into<runtime::value::DateTime>,
        y: impl Into<types::Kind>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::DELETE_WITHOUT_AN_ID_BY_X_AND_BY_Y,
        );
        request.parameter::<runtime::value::DateTime>(0, &x.into());
        request.parameter::<types::Kind>(1, &y.into());
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

/// The call `get_without_an_id_by_x_and_by_y`.
///
/// * `GET /without/an/id/{x}/and/{y}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWithoutAnIdByXAndByY {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl GetWithoutAnIdByXAndByY {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        x: impl Into<runtime::value::DateTime>,
        y: impl Into<types::Kind>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::GET_WITHOUT_AN_ID_BY_X_AND_BY_Y,
        );
        request.parameter::<runtime::value::DateTime>(0, &x.into());
        request.parameter::<types::Kind>(1, &y.into());
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

/// The call `put_without_an_id_by_x_and_by_y`.
///
/// * `PUT /without/an/id/{x}/and/{y}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PutWithoutAnIdByXAndByY {
    pub(in crate::generated) request: runtime::Request<
        runtime::Text,
        runtime::Json<serde_json::Value>,
    >,
}

impl PutWithoutAnIdByXAndByY {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        x: impl Into<runtime::value::DateTime>,
        y: impl Into<types::Kind>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::PUT_WITHOUT_AN_ID_BY_X_AND_BY_Y,
        );
        request.parameter::<runtime::value::DateTime>(0, &x.into());
        request.parameter::<types::Kind>(1, &y.into());
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
