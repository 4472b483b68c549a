// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The departments of a member.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::membership::{client::Client, table, types};

impl Client {
    /// Creates a department.
    ///
    /// `POST /department/`
    pub fn department_create(&self, body: &types::DepartmentCreate) -> DepartmentCreate {
        DepartmentCreate::new(self.runtime(), body)
    }

    /// Deletes a department.
    ///
    /// `DELETE /department/{id}/`
    pub fn department_delete(&self, id: i64) -> DepartmentDelete {
        DepartmentDelete::new(self.runtime(), id)
    }

    /// Gets a department.
    ///
    /// `GET /department/{id}/`
    pub fn department_get(&self, id: i64) -> DepartmentGet {
        DepartmentGet::new(self.runtime(), id)
    }

    /// Asks whether a department exists.
    ///
    /// `HEAD /department/{id}/`
    pub fn department_head(&self, id: i64) -> DepartmentHead {
        DepartmentHead::new(self.runtime(), id)
    }

    /// Lists departments.
    ///
    /// `GET /department/`
    pub fn department_list(&self) -> DepartmentList {
        DepartmentList::new(self.runtime())
    }

    /// Asks whether departments can be listed.
    ///
    /// `HEAD /department/`
    pub fn department_list_head(&self) -> DepartmentListHead {
        DepartmentListHead::new(self.runtime())
    }

    /// Changes some members of a department.
    ///
    /// `PATCH /department/{id}/`
    pub fn department_partial_update(
        &self,
        id: i64,
        body: &types::DepartmentPartialUpdate,
    ) -> DepartmentPartialUpdate {
        DepartmentPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a department as a whole.
    ///
    /// `PUT /department/{id}/`
    pub fn department_update(
        &self,
        id: i64,
        body: &types::DepartmentUpdate,
    ) -> DepartmentUpdate {
        DepartmentUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a department.
///
/// Codes: members `membership_department_create_101-103`; 403 `membership_department_create_201-202`.
///
/// * `POST /department/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DepartmentCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::DepartmentEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl DepartmentCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::DepartmentCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::DEPARTMENT_CREATE);
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
        runtime::Response<types::DepartmentEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a department.
///
/// Codes: 403 `membership_department_delete_201-203`; 404 `membership_department_delete_001`.
///
/// * `DELETE /department/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DepartmentDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl DepartmentDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::DEPARTMENT_DELETE);
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

/// Gets a department.
///
/// Codes: 404 `membership_department_read_001`.
///
/// * `GET /department/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DepartmentGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::DepartmentEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl DepartmentGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::DEPARTMENT_GET);
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
        runtime::Response<types::DepartmentEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether a department exists.
///
/// * `HEAD /department/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DepartmentHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl DepartmentHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::DEPARTMENT_HEAD);
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

/// Lists departments.
///
/// Departments can be searched by their name alone.
///
/// * `GET /department/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DepartmentList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::DepartmentList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl DepartmentList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::DEPARTMENT_LIST);
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
    pub fn order(mut self, order: impl Into<types::DepartmentOrder>) -> Self {
        self.request.parameter::<types::DepartmentOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::DepartmentFilter>) -> Self {
        self.request.parameter::<types::DepartmentFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::DepartmentFilter>) -> Self {
        self.request.parameter::<types::DepartmentFilter>(4, &exclude.into());
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
        runtime::Response<types::DepartmentList>,
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

impl runtime::List for DepartmentList {
    type Answer = runtime::Reported<
        runtime::Json<types::DepartmentList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Department;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::DepartmentList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::DepartmentList) -> Option<String> {
        None
    }

    fn take_items(page: types::DepartmentList) -> Vec<types::Department> {
        page.content
    }
}

/// Asks whether departments can be listed.
///
/// * `HEAD /department/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DepartmentListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl DepartmentListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::DEPARTMENT_LIST_HEAD);
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

/// Changes some members of a department.
///
/// Codes: members `membership_department_update_101-103`; 403 `membership_department_update_201-202`; 404 `membership_department_update_001`.
///
/// * `PATCH /department/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DepartmentPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::DepartmentEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl DepartmentPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::DepartmentPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::DEPARTMENT_PARTIAL_UPDATE,
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
        runtime::Response<types::DepartmentEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a department as a whole.
///
/// Codes: members `membership_department_update_101-103`; 403 `membership_department_update_201-202`; 404 `membership_department_update_001`.
///
/// * `PUT /department/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2022-09-05 (version 1.0.0); the live service is newer
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DepartmentUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::DepartmentEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl DepartmentUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::DepartmentUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::DEPARTMENT_UPDATE);
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
        runtime::Response<types::DepartmentEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
