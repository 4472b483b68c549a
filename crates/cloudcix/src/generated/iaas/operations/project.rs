// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What virtual machines and networks belong to.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates a project.
    ///
    /// `POST /project/`
    pub fn project_create(&self, body: &types::ProjectCreate) -> ProjectCreate {
        ProjectCreate::new(self.runtime(), body)
    }

    /// Gets a project.
    ///
    /// `GET /project/{id}/`
    pub fn project_get(&self, id: i64) -> ProjectGet {
        ProjectGet::new(self.runtime(), id)
    }

    /// Asks whether a project exists.
    ///
    /// `HEAD /project/{id}/`
    pub fn project_head(&self, id: i64) -> ProjectHead {
        ProjectHead::new(self.runtime(), id)
    }

    /// Lists projects.
    ///
    /// `GET /project/`
    pub fn project_list(&self) -> ProjectList {
        ProjectList::new(self.runtime())
    }

    /// Asks whether projects can be listed.
    ///
    /// `HEAD /project/`
    pub fn project_list_head(&self) -> ProjectListHead {
        ProjectListHead::new(self.runtime())
    }

    /// Changes some members of a project.
    ///
    /// `PATCH /project/{id}/`
    pub fn project_partial_update(
        &self,
        id: i64,
        body: &types::ProjectPartialUpdate,
    ) -> ProjectPartialUpdate {
        ProjectPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a project as a whole.
    ///
    /// `PUT /project/{id}/`
    pub fn project_update(&self, id: i64, body: &types::ProjectUpdate) -> ProjectUpdate {
        ProjectUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a project.
///
/// Codes: members `iaas_project_create_101-109`; 403 `iaas_project_create_201-202`.
///
/// * `POST /project/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ProjectEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ProjectCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::ProjectCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROJECT_CREATE);
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
        runtime::Response<types::ProjectEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Gets a project.
///
/// Waiting: `stable` ends when nothing in the project is on its way any more, for better or worse.
///
/// Codes: 403 `iaas_project_read_201-203`; 404 `iaas_project_read_001`.
///
/// * `GET /project/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ProjectEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ProjectGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::PROJECT_GET);
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
        runtime::Response<types::ProjectEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }

    /// Looks again and again until the state is one of: true.
    pub fn wait_until_stable(
        self,
    ) -> runtime::Wait<
        runtime::Json<types::ProjectEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::Wait::new(
            self.request,
            &table::PROJECT_GET_UNTIL_STABLE,
            |thing: &types::ProjectEnvelope| {
                runtime::token_of(&thing.content.stable).unwrap_or_default()
            },
        )
    }

    /// Looks again and again until the state is one of: true.
    pub fn wait_until_closed(
        self,
    ) -> runtime::WaitGone<
        runtime::Json<types::ProjectEnvelope>,
        runtime::Json<types::ApiError>,
    > {
        runtime::WaitGone::new(
            self.request,
            &table::PROJECT_GET_UNTIL_CLOSED,
            |thing: &types::ProjectEnvelope| {
                runtime::token_of(&thing.content.closed).unwrap_or_default()
            },
        )
    }
}

/// Asks whether a project exists.
///
/// What the user may not see is a 404 here.
///
/// * `HEAD /project/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ProjectHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::PROJECT_HEAD);
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

/// Lists projects.
///
/// Codes: 400 `iaas_project_list_001`.
///
/// * `GET /project/`
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
pub struct ProjectList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::ProjectList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl ProjectList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::PROJECT_LIST);
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
    pub fn order(mut self, order: impl Into<types::ProjectOrder>) -> Self {
        self.request.parameter::<types::ProjectOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::ProjectFilter>) -> Self {
        self.request.parameter::<types::ProjectFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::ProjectFilter>) -> Self {
        self.request.parameter::<types::ProjectFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::ProjectList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for ProjectList {
    type Answer = runtime::Reported<
        runtime::Json<types::ProjectList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Project;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::ProjectList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::ProjectList) -> Option<String> {
        None
    }

    fn take_items(page: types::ProjectList) -> Vec<types::Project> {
        page.content
    }
}

/// Asks whether projects can be listed.
///
/// * `HEAD /project/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ProjectListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::PROJECT_LIST_HEAD);
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

/// Changes some members of a project.
///
/// State 8 deletes everything in the project; 4 brings it back within the grace period.
///
/// Codes: members `iaas_project_update_101-113`; 403 `iaas_project_update_201-203`; 404
/// `iaas_project_update_001`.
///
/// * `PATCH /project/{id}/`
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
pub struct ProjectPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ProjectEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ProjectPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::ProjectPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROJECT_PARTIAL_UPDATE);
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
        runtime::Response<types::ProjectEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a project as a whole.
///
/// State 8 deletes everything in the project; 4 brings it back within the grace period.
///
/// Codes: members `iaas_project_update_101-113`; 403 `iaas_project_update_201-203`; 404
/// `iaas_project_update_001`.
///
/// * `PUT /project/{id}/`
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
pub struct ProjectUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ProjectEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ProjectUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::ProjectUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROJECT_UPDATE);
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
        runtime::Response<types::ProjectEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
