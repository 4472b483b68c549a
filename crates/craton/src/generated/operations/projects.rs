// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

//! The tenants. Only root lists, creates and deletes them.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates a project.
    ///
    /// `POST /projects`
    pub fn projects_create(&self, body: &types::ProjectCreate) -> ProjectsCreate {
        ProjectsCreate::new(self.runtime(), body)
    }

    /// Deletes a project and everything in it.
    ///
    /// `DELETE /projects/{id}`
    pub fn projects_delete(&self, id: impl Into<String>) -> ProjectsDelete {
        ProjectsDelete::new(self.runtime(), id)
    }

    /// Gets a project with its variables.
    ///
    /// `GET /projects/{id}`
    pub fn projects_get(&self, id: impl Into<String>) -> ProjectsGet {
        ProjectsGet::new(self.runtime(), id)
    }

    /// Lists projects.
    ///
    /// `GET /projects`
    pub fn projects_list(&self) -> ProjectsList {
        ProjectsList::new(self.runtime())
    }

    /// Removes variables of a project by name.
    ///
    /// `DELETE /projects/{id}/variables`
    pub fn projects_variables_delete(
        &self,
        id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> ProjectsVariablesDelete {
        ProjectsVariablesDelete::new(self.runtime(), id, body)
    }

    /// Gets the variables of a project.
    ///
    /// `GET /projects/{id}/variables`
    pub fn projects_variables_get(&self, id: impl Into<String>) -> ProjectsVariablesGet {
        ProjectsVariablesGet::new(self.runtime(), id)
    }

    /// Sets variables of a project and keeps the others.
    ///
    /// `PUT /projects/{id}/variables`
    pub fn projects_variables_update(
        &self,
        id: impl Into<String>,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> ProjectsVariablesUpdate {
        ProjectsVariablesUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a project.
///
/// Only root may; for anyone else it is a 401. The server chooses the id. Names need not be
/// unique, so a second call makes a second project.
///
/// * `POST /projects`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectsCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Project>,
        runtime::Json<types::ApiError>,
    >,
}

impl ProjectsCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::ProjectCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROJECTS_CREATE);
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
    ) -> Result<runtime::Response<types::Project>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Deletes a project and everything in it.
///
/// Only root may; for anyone else it is a 401. The users of the project go with it and are shut
/// out at once.
///
/// A 204 does not prove that there was something to delete: it also answers ids that do not exist.
///
/// * `DELETE /projects/{id}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectsDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl ProjectsDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROJECTS_DELETE);
        request.parameter::<String>(0, &id.into());
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

/// Gets a project with its variables.
///
/// Root and project administrators may, of any project; for a plain user it is a 401.
///
/// * `GET /projects/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Project>,
        runtime::Json<types::ApiError>,
    >,
}

impl ProjectsGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROJECTS_GET);
        request.parameter::<String>(0, &id.into());
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
    ) -> Result<runtime::Response<types::Project>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Lists projects.
///
/// Only root may; for anyone else it is a 401.
///
/// With `name`, `details` is ignored, and only the first page can be had: a marker beside `name`
/// is a 500, even though the page names a next link. Ask for such a page alone, with a limit of
/// 100, and do not follow it.
///
/// * `GET /projects`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by the link in each page; `pages()` and `items()` follow. `limit` items a page, 30 unless said otherwise.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ProjectList>,
        runtime::Json<types::ApiError>,
    >,
}

impl ProjectsList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::PROJECTS_LIST);
        Self { request }
    }

    /// How many items a page holds. The server assumes 30; outside 10 to 100 is a 400.
    ///
    /// From 10 to 100; anything else is refused before it is sent.
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.parameter(0, &limit);
        self
    }

    /// The id of the last project already seen. An unknown id is a 400, a text that is no UUID a 500.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &marker.into());
        self
    }

    /// The members to sort by, separated by commas. The server assumes `created_at,id`. An unknown
    /// name is a 400; `variables` and `labels` are a 500.
    ///
    /// End with `id` whenever the other keys are not unique. Pages are told apart by the keys alone,
    /// so items that share them with the marker are left out: `note` loses items, `note,id` does not.
    pub fn sort_keys(mut self, sort_keys: impl Into<String>) -> Self {
        self.request.parameter::<String>(2, &sort_keys.into());
        self
    }

    /// The direction, for all keys alike. The server assumes `asc`.
    pub fn sort_dir(mut self, sort_dir: impl Into<types::SortDirection>) -> Self {
        self.request.parameter::<types::SortDirection>(3, &sort_dir.into());
        self
    }

    /// A pattern for the name: `%` stands for any text and `_` for one character. Case does not matter. No match is an empty list.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.parameter::<String>(4, &name.into());
        self
    }

    /// A search in variables: pairs `path:json`, joined by commas, all of which must hold. A path
    /// starts with the key of a variable and goes on with `.member`, `."quoted member"`, `.*`, `[0]`
    /// or `[*]`. A value is JSON, so a text is in double quotes. An array matches any of its elements,
    /// an object matches as a subset.
    ///
    /// A value cannot contain a comma. A bad path or a bad value is a 400; a missing colon, a trailing
    /// comma and an empty search are a 500. A variable that is itself null is never found.
    pub fn vars(mut self, vars: impl Into<String>) -> Self {
        self.request.parameter::<String>(5, &vars.into());
        self
    }

    /// Whether items carry their variables. The server assumes false.
    pub fn details(mut self, details: bool) -> Self {
        self.request.parameter(6, &details);
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

impl runtime::List for ProjectsList {
    type Answer = runtime::Json<types::ProjectList>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Project;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::ProjectList) -> usize {
        page.projects.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::ProjectList) -> Option<String> {
        let link = page
            .links
            .iter()
            .find(|link| runtime::token_of(&link.rel).as_deref() == Some("next"))?;
        runtime::query_of(&runtime::token_of(&link.href)?, "marker")
    }

    fn take_items(page: types::ProjectList) -> Vec<types::Project> {
        page.projects
    }
}

/// Removes variables of a project by name.
///
/// Names that the project does not have are ignored. Nothing removes all at once.
///
/// * `DELETE /projects/{id}/variables`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectsVariablesDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl ProjectsVariablesDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::PROJECTS_VARIABLES_DELETE,
        );
        request.parameter::<String>(0, &id.into());
        let body: Vec<String> = body.into_iter().map(Into::into).collect();
        request.json(&body);
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

/// Gets the variables of a project.
///
/// Everything in the project inherits them, except networks, interfaces and clouds.
///
/// * `GET /projects/{id}/variables`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectsVariablesGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VariablesAnswer>,
        runtime::Json<types::ApiError>,
    >,
}

impl ProjectsVariablesGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROJECTS_VARIABLES_GET);
        request.parameter::<String>(0, &id.into());
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
        runtime::Response<types::VariablesAnswer>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Sets variables of a project and keeps the others.
///
/// Keys that are sent are set, each value as a whole; keys that are not sent stay. The answer
/// holds all of the project's variables. A key that differs from a stored one only by case is a
/// 500\.
///
/// * `PUT /projects/{id}/variables`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectsVariablesUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VariablesAnswer>,
        runtime::Json<types::ApiError>,
    >,
}

impl ProjectsVariablesUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<String>,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::PROJECTS_VARIABLES_UPDATE,
        );
        request.parameter::<String>(0, &id.into());
        let body: serde_json::Map<String, serde_json::Value> = body
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        request.json(&body);
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
        runtime::Response<types::VariablesAnswer>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
