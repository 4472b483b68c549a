// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

//! Releases of the agent program, as zip files.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Downloads a release of the agent program.
    ///
    /// `GET /agents/updates/{version}`
    pub fn agent_updates_download(
        &self,
        version: impl Into<String>,
    ) -> AgentUpdatesDownload {
        AgentUpdatesDownload::new(self.runtime(), version)
    }

    /// Uploads a release of the agent program.
    ///
    /// `PUT /agents/updates/{version}`
    pub fn agent_updates_upload(
        &self,
        version: impl Into<String>,
        body: impl Into<runtime::Upload>,
    ) -> AgentUpdatesUpload {
        AgentUpdatesUpload::new(self.runtime(), version, body)
    }
}

/// Downloads a release of the agent program.
///
/// A server that keeps its releases elsewhere answers 302 with the address, without looking whether
/// there is anything. PyFarm's documentation says 301. Conditional headers are ignored.
///
/// * `GET /agents/updates/{version}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 302: The zip file should be at the address in `Location`, on another server.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentUpdatesDownload {
    pub(in crate::generated) request: runtime::Request<
        runtime::Streamed,
        runtime::Json<types::ApiError>,
    >,
}

impl AgentUpdatesDownload {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        version: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::AGENT_UPDATES_DOWNLOAD);
        request.parameter::<String>(0, &version.into());
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
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Uploads a release of the agent program.
///
/// A release that is there is overwritten. The bytes are not looked at: what is no zip file, and even
/// nothing at all, is stored. There is no list of releases and no way to delete one.
///
/// * `PUT /agents/updates/{version}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentUpdatesUpload {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl AgentUpdatesUpload {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        version: impl Into<String>,
        body: impl Into<runtime::Upload>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::AGENT_UPDATES_UPLOAD);
        request.parameter::<String>(0, &version.into());
        request.upload(body, "application/zip");
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
    ) -> Result<runtime::Response<()>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}
