// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! GPUs of instances.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{client::Client, table, types};

impl Client {
    /// Puts a GPU on an instance.
    ///
    /// `POST /compute/gpus/`
    pub fn compute_gpus_create(
        &self,
        body: &types::ComputeGpuCreate,
    ) -> ComputeGpusCreate {
        ComputeGpusCreate::new(self.runtime(), body)
    }

    /// Takes a GPU off its instance.
    ///
    /// `DELETE /compute/gpus/{id}/`
    pub fn compute_gpus_delete(&self, id: i64) -> ComputeGpusDelete {
        ComputeGpusDelete::new(self.runtime(), id)
    }

    /// Gets a GPU.
    ///
    /// `GET /compute/gpus/{id}/`
    pub fn compute_gpus_get(&self, id: i64) -> ComputeGpusGet {
        ComputeGpusGet::new(self.runtime(), id)
    }

    /// Asks whether a GPU exists.
    ///
    /// `HEAD /compute/gpus/{id}/`
    pub fn compute_gpus_head(&self, id: i64) -> ComputeGpusHead {
        ComputeGpusHead::new(self.runtime(), id)
    }

    /// Lists GPUs.
    ///
    /// `GET /compute/gpus/`
    pub fn compute_gpus_list(&self) -> ComputeGpusList {
        ComputeGpusList::new(self.runtime())
    }

    /// Asks whether GPUs can be listed.
    ///
    /// `HEAD /compute/gpus/`
    pub fn compute_gpus_list_head(&self) -> ComputeGpusListHead {
        ComputeGpusListHead::new(self.runtime())
    }

    /// Changes some members of a GPU.
    ///
    /// `PATCH /compute/gpus/{id}/`
    pub fn compute_gpus_partial_update(
        &self,
        id: i64,
        body: &types::ComputeGpuPartialUpdate,
    ) -> ComputeGpusPartialUpdate {
        ComputeGpusPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a GPU as a whole.
    ///
    /// `PUT /compute/gpus/{id}/`
    pub fn compute_gpus_update(
        &self,
        id: i64,
        body: &types::ComputeGpuUpdate,
    ) -> ComputeGpusUpdate {
        ComputeGpusUpdate::new(self.runtime(), id, body)
    }
}

/// Puts a GPU on an instance.
///
/// * `POST /compute/gpus/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeGpusCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ComputeGpuEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeGpusCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::ComputeGpuCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::COMPUTE_GPUS_CREATE);
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
    ) -> Result<
        runtime::Response<types::ComputeGpuEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Takes a GPU off its instance.
///
/// * `DELETE /compute/gpus/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeGpusDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeGpusDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::COMPUTE_GPUS_DELETE);
        request.parameter(0, &id);
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

/// Gets a GPU.
///
/// * `GET /compute/gpus/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeGpusGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ComputeGpuEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeGpusGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::COMPUTE_GPUS_GET);
        request.parameter(0, &id);
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
        runtime::Response<types::ComputeGpuEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }

    /// Looks again and again until the state is one of: running, 4.
    pub fn wait_until_running(
        self,
    ) -> runtime::Wait<
        runtime::Json<types::ComputeGpuEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::Wait::new(
            self.request,
            &table::COMPUTE_GPUS_GET_UNTIL_RUNNING,
            |thing: &types::ComputeGpuEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }

    /// Looks again and again until the state is one of: deleted, 99.
    pub fn wait_until_deleted(
        self,
    ) -> runtime::WaitGone<
        runtime::Json<types::ComputeGpuEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::WaitGone::new(
            self.request,
            &table::COMPUTE_GPUS_GET_UNTIL_DELETED,
            |thing: &types::ComputeGpuEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }
}

/// Asks whether a GPU exists.
///
/// * `HEAD /compute/gpus/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: reconstructed from the other applications, which answer HEAD wherever they answer GET
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeGpusHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ComputeGpusHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::COMPUTE_GPUS_HEAD);
        request.parameter(0, &id);
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

/// Lists GPUs.
///
/// * `GET /compute/gpus/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeGpusList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::ComputeGpuList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeGpusList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::COMPUTE_GPUS_LIST);
        Self { request }
    }

    /// Which page, from 0. Beyond the last page the list is empty. The server takes anything else for 0.
    ///
    /// At least 0; anything less is refused before it is sent.
    pub fn page(mut self, page: i64) -> Self {
        self.request.parameter(0, &page);
        self
    }

    /// How many objects to a page; 50 unless said. The server takes a number above 100 for 50, not for 100, and says nothing, so it is refused here.
    ///
    /// From 1 to 100; anything else is refused before it is sent.
    pub fn limit(mut self, limit: i32) -> Self {
        self.request.parameter(1, &limit);
        self
    }

    /// What to sort by.
    pub fn order(mut self, order: impl Into<types::ComputeGpuOrder>) -> Self {
        self.request.parameter::<types::ComputeGpuOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::ComputeGpuFilter>) -> Self {
        self.request.parameter::<types::ComputeGpuFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::ComputeGpuFilter>) -> Self {
        self.request.parameter::<types::ComputeGpuFilter>(4, &exclude.into());
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
        runtime::Response<types::ComputeGpuList>,
        runtime::Error<types::ApiError>,
    > {
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

impl runtime::List for ComputeGpusList {
    type Answer = runtime::Reported<
        runtime::Json<types::ComputeGpuList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::ComputeGpu;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::ComputeGpuList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::ComputeGpuList) -> Option<String> {
        None
    }

    fn take_items(page: types::ComputeGpuList) -> Vec<types::ComputeGpu> {
        page.content
    }
}

/// Asks whether GPUs can be listed.
///
/// * `HEAD /compute/gpus/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: reconstructed from the other applications, which answer HEAD wherever they answer GET
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeGpusListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ComputeGpusListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::COMPUTE_GPUS_LIST_HEAD);
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

/// Changes some members of a GPU.
///
/// * `PATCH /compute/gpus/{id}/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: reconstructed from CloudCIX's sample scripts, which change every state so
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeGpusPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ComputeGpuEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeGpusPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::ComputeGpuPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::COMPUTE_GPUS_PARTIAL_UPDATE,
        );
        request.parameter(0, &id);
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
    ) -> Result<
        runtime::Response<types::ComputeGpuEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a GPU as a whole.
///
/// The state `delete` takes it off, as DELETE does.
///
/// * `PUT /compute/gpus/{id}/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeGpusUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ComputeGpuEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeGpusUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::ComputeGpuUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::COMPUTE_GPUS_UPDATE);
        request.parameter(0, &id);
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
    ) -> Result<
        runtime::Response<types::ComputeGpuEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
