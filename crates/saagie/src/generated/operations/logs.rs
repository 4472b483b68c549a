// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

//! What jobs, apps and conditions have written.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Downloads all that a run has written.
    ///
    /// `GET /log-proxy/api/download/{realm}/platform/{platformId}/project/{projectId}/{entityType}/{entityId}`
    pub fn logs_download(
        &self,
        realm: impl Into<String>,
        platform_id: i32,
        project_id: impl Into<String>,
        entity_type: impl Into<types::LogEntityType>,
        entity_id: impl Into<String>,
    ) -> LogsDownload {
        LogsDownload::new(
            self.runtime(),
            realm,
            platform_id,
            project_id,
            entity_type,
            entity_id,
        )
    }

    /// Lists the lines that a run has written.
    ///
    /// `GET /log-proxy/api/logs/{realm}/platform/{platformId}/project/{projectId}/{entityType}/{entityId}`
    pub fn logs_list(
        &self,
        realm: impl Into<String>,
        platform_id: i32,
        project_id: impl Into<String>,
        entity_type: impl Into<types::LogEntityType>,
        entity_id: impl Into<String>,
    ) -> LogsList {
        LogsList::new(
            self.runtime(),
            realm,
            platform_id,
            project_id,
            entity_type,
            entity_id,
        )
    }
}

/// Downloads all that a run has written.
///
/// * `GET /log-proxy/api/download/{realm}/platform/{platformId}/project/{projectId}/{entityType}/{entityId}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: reconstructed from the documentation of the platform
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct LogsDownload {
    pub(in crate::generated) request: runtime::Request<
        runtime::Streamed,
        runtime::Json<serde_json::Value>,
    >,
}

impl LogsDownload {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        realm: impl Into<String>,
        platform_id: i32,
        project_id: impl Into<String>,
        entity_type: impl Into<types::LogEntityType>,
        entity_id: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::LOGS_DOWNLOAD);
        request.parameter::<String>(0, &realm.into());
        request.parameter(1, &platform_id);
        request.parameter::<String>(2, &project_id.into());
        request.parameter::<types::LogEntityType>(3, &entity_type.into());
        request.parameter::<String>(4, &entity_id.into());
        Self { request }
    }

    /// Which streams, with literal commas between them.
    pub fn streams(
        mut self,
        streams: impl IntoIterator<Item = impl Into<types::LogStream>>,
    ) -> Self {
        let streams: Vec<types::LogStream> = streams
            .into_iter()
            .map(Into::into)
            .collect();
        self.request.parameter(5, &streams);
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
        runtime::Response<runtime::ByteStream>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Lists the lines that a run has written.
///
/// * `GET /log-proxy/api/logs/{realm}/platform/{platformId}/project/{projectId}/{entityType}/{entityId}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by offset; `pages()` and `items()` follow. `limit` items a page, 10000 unless said otherwise.
/// * 401: There is no token, or it is too old.
/// * Source: requests recorded; answers from the documentation of the Python client and of the platform
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct LogsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::LogPage>,
        runtime::Json<serde_json::Value>,
    >,
}

impl LogsList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        realm: impl Into<String>,
        platform_id: i32,
        project_id: impl Into<String>,
        entity_type: impl Into<types::LogEntityType>,
        entity_id: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::LOGS_LIST);
        request.parameter::<String>(0, &realm.into());
        request.parameter(1, &platform_id);
        request.parameter::<String>(2, &project_id.into());
        request.parameter::<types::LogEntityType>(3, &entity_type.into());
        request.parameter::<String>(4, &entity_id.into());
        Self { request }
    }

    /// How many lines come at most; 10,000 unless said.
    pub fn limit(mut self, limit: i32) -> Self {
        self.request.parameter(5, &limit);
        self
    }

    /// How many lines are left out at the beginning.
    pub fn skip(mut self, skip: i32) -> Self {
        self.request.parameter(6, &skip);
        self
    }

    /// Which streams, with literal commas between them.
    pub fn streams(
        mut self,
        streams: impl IntoIterator<Item = impl Into<types::LogStream>>,
    ) -> Self {
        let streams: Vec<types::LogStream> = streams
            .into_iter()
            .map(Into::into)
            .collect();
        self.request.parameter(7, &streams);
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
    ) -> Result<runtime::Response<types::LogPage>, runtime::Error<serde_json::Value>> {
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

impl runtime::List for LogsList {
    type Answer = runtime::Json<types::LogPage>;
    type Failure = runtime::Json<serde_json::Value>;
    type Item = types::LogLine;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::LogPage) -> usize {
        page.logs.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::LogPage) -> Option<String> {
        None
    }

    fn take_items(page: types::LogPage) -> Vec<types::LogLine> {
        page.logs
    }
}
