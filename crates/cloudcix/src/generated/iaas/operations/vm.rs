// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Virtual machines.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates a virtual machine.
    ///
    /// `POST /vm/`
    pub fn vm_create(&self, body: &types::VmCreate) -> VmCreate {
        VmCreate::new(self.runtime(), body)
    }

    /// Gets a virtual machine.
    ///
    /// `GET /vm/{id}/`
    pub fn vm_get(&self, id: i64) -> VmGet {
        VmGet::new(self.runtime(), id)
    }

    /// Asks whether a virtual machine exists.
    ///
    /// `HEAD /vm/{id}/`
    pub fn vm_head(&self, id: i64) -> VmHead {
        VmHead::new(self.runtime(), id)
    }

    /// Lists virtual machines.
    ///
    /// `GET /vm/`
    pub fn vm_list(&self) -> VmList {
        VmList::new(self.runtime())
    }

    /// Asks whether virtual machines can be listed.
    ///
    /// `HEAD /vm/`
    pub fn vm_list_head(&self) -> VmListHead {
        VmListHead::new(self.runtime())
    }

    /// Changes some members of a virtual machine.
    ///
    /// `PATCH /vm/{id}/`
    pub fn vm_partial_update(
        &self,
        id: i64,
        body: &types::VmPartialUpdate,
    ) -> VmPartialUpdate {
        VmPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a virtual machine as a whole.
    ///
    /// `PUT /vm/{id}/`
    pub fn vm_update(&self, id: i64, body: &types::VmUpdate) -> VmUpdate {
        VmUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a virtual machine.
///
/// The new machine is in state 1. Wait until it is running; 3 means that there was no room for it.
/// Errors of `storages` and `ip_addresses` may be lists.
///
/// Codes: members `iaas_vm_create_101-145`; 403 `iaas_vm_create_201`.
///
/// * `POST /vm/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct VmCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VmEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl VmCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::VmCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::VM_CREATE);
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
    ) -> Result<runtime::Response<types::VmEnvelope>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Gets a virtual machine.
///
/// Waiting: `running` also ends a restart or an update. `scrub_queued` ends when it is on its way out;
/// `closed` only after the grace period, 168 hours unless the project says otherwise.
///
/// Codes: 403 `iaas_vm_read_201-203`; 404 `iaas_vm_read_001`.
///
/// * `GET /vm/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct VmGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VmEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl VmGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::VM_GET);
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
    ) -> Result<runtime::Response<types::VmEnvelope>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }

    /// Looks again and again until the state is one of: 4.
    pub fn wait_until_running(
        self,
    ) -> runtime::Wait<
        runtime::Json<types::VmEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::Wait::new(
            self.request,
            &table::VM_GET_UNTIL_RUNNING,
            |thing: &types::VmEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }

    /// Looks again and again until the state is one of: 6.
    pub fn wait_until_quiesced(
        self,
    ) -> runtime::Wait<
        runtime::Json<types::VmEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::Wait::new(
            self.request,
            &table::VM_GET_UNTIL_QUIESCED,
            |thing: &types::VmEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }

    /// Looks again and again until the state is one of: 9, 17, 99.
    pub fn wait_until_scrub_queued(
        self,
    ) -> runtime::WaitGone<
        runtime::Json<types::VmEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::WaitGone::new(
            self.request,
            &table::VM_GET_UNTIL_SCRUB_QUEUED,
            |thing: &types::VmEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }

    /// Looks again and again until the state is one of: 99.
    pub fn wait_until_closed(
        self,
    ) -> runtime::WaitGone<
        runtime::Json<types::VmEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::WaitGone::new(
            self.request,
            &table::VM_GET_UNTIL_CLOSED,
            |thing: &types::VmEnvelope| {
                runtime::token_of(&thing.content.state).unwrap_or_default()
            },
        )
    }
}

/// Asks whether a virtual machine exists.
///
/// What the user may not see is a 404 here.
///
/// * `HEAD /vm/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct VmHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl VmHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::VM_HEAD);
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

/// Lists virtual machines.
///
/// Codes: 400 `iaas_vm_list_001`.
///
/// * `GET /vm/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct VmList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::VmList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl VmList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::VM_LIST);
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
    pub fn order(mut self, order: impl Into<types::VmOrder>) -> Self {
        self.request.parameter::<types::VmOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::VmFilter>) -> Self {
        self.request.parameter::<types::VmFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::VmFilter>) -> Self {
        self.request.parameter::<types::VmFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::VmList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for VmList {
    type Answer = runtime::Reported<runtime::Json<types::VmList>, table::AnswerReport>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Vm;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::VmList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::VmList) -> Option<String> {
        None
    }

    fn take_items(page: types::VmList) -> Vec<types::Vm> {
        page.content
    }
}

/// Asks whether virtual machines can be listed.
///
/// * `HEAD /vm/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct VmListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl VmListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::VM_LIST_HEAD);
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

/// Changes some members of a virtual machine.
///
/// A machine is shut down with state 5, started with 7, deleted with 8 and brought back with 7. CPU,
/// memory, drives and GPUs change together with state 10 while it runs or 15 while it does not.
///
/// Codes: members `iaas_vm_update_101-140`; 403 `iaas_vm_update_201-203`; 404 `iaas_vm_update_001`.
///
/// * `PATCH /vm/{id}/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct VmPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VmEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl VmPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::VmPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::VM_PARTIAL_UPDATE);
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
    ) -> Result<runtime::Response<types::VmEnvelope>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Changes a virtual machine as a whole.
///
/// A machine is shut down with state 5, started with 7, deleted with 8 and brought back with 7. CPU,
/// memory, drives and GPUs change together with state 10 while it runs or 15 while it does not.
///
/// Codes: members `iaas_vm_update_101-140`; 403 `iaas_vm_update_201-203`; 404 `iaas_vm_update_001`.
///
/// * `PUT /vm/{id}/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct VmUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VmEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl VmUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::VmUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::VM_UPDATE);
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
    ) -> Result<runtime::Response<types::VmEnvelope>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}
