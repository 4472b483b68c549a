// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Containers and virtual machines.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::compute::{client::Client, table, types};

impl Client {
    /// Creates an instance.
    ///
    /// `POST /compute/instances/`
    pub fn compute_instances_create(
        &self,
        body: &types::ComputeInstanceCreate,
    ) -> ComputeInstancesCreate {
        ComputeInstancesCreate::new(self.runtime(), body)
    }

    /// Deletes an instance.
    ///
    /// `DELETE /compute/instances/{id}/`
    pub fn compute_instances_delete(&self, id: i64) -> ComputeInstancesDelete {
        ComputeInstancesDelete::new(self.runtime(), id)
    }

    /// Gets an instance.
    ///
    /// `GET /compute/instances/{id}/`
    pub fn compute_instances_get(&self, id: i64) -> ComputeInstancesGet {
        ComputeInstancesGet::new(self.runtime(), id)
    }

    /// Asks whether an instance exists.
    ///
    /// `HEAD /compute/instances/{id}/`
    pub fn compute_instances_head(&self, id: i64) -> ComputeInstancesHead {
        ComputeInstancesHead::new(self.runtime(), id)
    }

    /// Lists instances.
    ///
    /// `GET /compute/instances/`
    pub fn compute_instances_list(&self) -> ComputeInstancesList {
        ComputeInstancesList::new(self.runtime())
    }

    /// Asks whether instances can be listed.
    ///
    /// `HEAD /compute/instances/`
    pub fn compute_instances_list_head(&self) -> ComputeInstancesListHead {
        ComputeInstancesListHead::new(self.runtime())
    }

    /// Changes some members of an instance.
    ///
    /// `PATCH /compute/instances/{id}/`
    pub fn compute_instances_partial_update(
        &self,
        id: i64,
        body: &types::ComputeInstancePartialUpdate,
    ) -> ComputeInstancesPartialUpdate {
        ComputeInstancesPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes an instance as a whole.
    ///
    /// `PUT /compute/instances/{id}/`
    pub fn compute_instances_update(
        &self,
        id: i64,
        body: &types::ComputeInstanceUpdate,
    ) -> ComputeInstancesUpdate {
        ComputeInstancesUpdate::new(self.runtime(), id, body)
    }
}

/// Creates an instance.
///
/// Wait until it is running; `unresourced` means that there was no room for it.
///
/// * `POST /compute/instances/`
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
pub struct ComputeInstancesCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ComputeInstanceEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeInstancesCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::ComputeInstanceCreate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::COMPUTE_INSTANCES_CREATE,
        );
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
        runtime::Response<types::ComputeInstanceEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes an instance.
///
/// There is no grace period. To have one, set the state to `delete`.
///
/// * `DELETE /compute/instances/{id}/`
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
pub struct ComputeInstancesDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeInstancesDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::COMPUTE_INSTANCES_DELETE,
        );
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

/// Gets an instance.
///
/// Waiting: `delete_queued` ends when the instance is on its way out. `deleted` comes only after the grace period, unless the instance was deleted with DELETE.
///
/// * `GET /compute/instances/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in CloudCIX's own documentation, through its Go client 0.20.1 of 2026-06-11; never measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeInstancesGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ComputeInstanceEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeInstancesGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::COMPUTE_INSTANCES_GET);
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
        runtime::Response<types::ComputeInstanceEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }

    /// Looks again and again until the state is one of: running, 4.
    pub fn wait_until_running(
        self,
    ) -> runtime::Wait<
        runtime::Json<types::ComputeInstanceEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::Wait::new(
            self.request,
            &table::COMPUTE_INSTANCES_GET_UNTIL_RUNNING,
            |thing: &types::ComputeInstanceEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }

    /// Looks again and again until the state is one of: stopped, 6.
    pub fn wait_until_stopped(
        self,
    ) -> runtime::Wait<
        runtime::Json<types::ComputeInstanceEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::Wait::new(
            self.request,
            &table::COMPUTE_INSTANCES_GET_UNTIL_STOPPED,
            |thing: &types::ComputeInstanceEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }

    /// Looks again and again until the state is one of: delete_queue, 9, deleting, deleted, 99.
    pub fn wait_until_delete_queued(
        self,
    ) -> runtime::WaitGone<
        runtime::Json<types::ComputeInstanceEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::WaitGone::new(
            self.request,
            &table::COMPUTE_INSTANCES_GET_UNTIL_DELETE_QUEUED,
            |thing: &types::ComputeInstanceEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }

    /// Looks again and again until the state is one of: deleted, 99.
    pub fn wait_until_deleted(
        self,
    ) -> runtime::WaitGone<
        runtime::Json<types::ComputeInstanceEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::WaitGone::new(
            self.request,
            &table::COMPUTE_INSTANCES_GET_UNTIL_DELETED,
            |thing: &types::ComputeInstanceEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }
}

/// Asks whether an instance exists.
///
/// * `HEAD /compute/instances/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: reconstructed from the other applications, which answer HEAD wherever they answer GET
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeInstancesHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ComputeInstancesHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::COMPUTE_INSTANCES_HEAD);
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

/// Lists instances.
///
/// * `GET /compute/instances/`
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
pub struct ComputeInstancesList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<
            runtime::Json<types::ComputeInstanceList>,
            table::AnswerReport,
        >,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeInstancesList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::COMPUTE_INSTANCES_LIST);
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
    pub fn order(mut self, order: impl Into<types::ComputeInstanceOrder>) -> Self {
        self.request.parameter::<types::ComputeInstanceOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::ComputeInstanceFilter>) -> Self {
        self.request.parameter::<types::ComputeInstanceFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::ComputeInstanceFilter>) -> Self {
        self.request.parameter::<types::ComputeInstanceFilter>(4, &exclude.into());
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
        runtime::Response<types::ComputeInstanceList>,
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

impl runtime::List for ComputeInstancesList {
    type Answer = runtime::Reported<
        runtime::Json<types::ComputeInstanceList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::ComputeInstance;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::ComputeInstanceList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::ComputeInstanceList) -> Option<String> {
        None
    }

    fn take_items(page: types::ComputeInstanceList) -> Vec<types::ComputeInstance> {
        page.content
    }
}

/// Asks whether instances can be listed.
///
/// * `HEAD /compute/instances/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: reconstructed from the other applications, which answer HEAD wherever they answer GET
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ComputeInstancesListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ComputeInstancesListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::COMPUTE_INSTANCES_LIST_HEAD);
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

/// Changes some members of an instance.
///
/// From running it goes to stop, delete or update_running; from stopped to restart, delete or update_stopped; from delete_queue to restart or stop.
///
/// * `PATCH /compute/instances/{id}/`
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
pub struct ComputeInstancesPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ComputeInstanceEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeInstancesPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::ComputeInstancePartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::COMPUTE_INSTANCES_PARTIAL_UPDATE,
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
        runtime::Response<types::ComputeInstanceEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes an instance as a whole.
///
/// From running it goes to stop, delete or update_running; from stopped to restart, delete or update_stopped; from delete_queue to restart or stop.
///
/// * `PUT /compute/instances/{id}/`
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
pub struct ComputeInstancesUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ComputeInstanceEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ComputeInstancesUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::ComputeInstanceUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::COMPUTE_INSTANCES_UPDATE,
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
        runtime::Response<types::ComputeInstanceEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
