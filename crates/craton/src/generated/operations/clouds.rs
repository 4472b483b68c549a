// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

//! The top of the inventory. A cloud holds regions.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates a cloud.
    ///
    /// `POST /clouds`
    pub fn clouds_create(&self, body: &types::CloudCreate) -> CloudsCreate {
        CloudsCreate::new(self.runtime(), body)
    }

    /// Deletes a cloud and everything in it.
    ///
    /// `DELETE /clouds/{id}`
    pub fn clouds_delete(&self, id: impl Into<types::Id>) -> CloudsDelete {
        CloudsDelete::new(self.runtime(), id)
    }

    /// Gets a cloud with its variables.
    ///
    /// `GET /clouds/{id}`
    pub fn clouds_get(&self, id: impl Into<types::Id>) -> CloudsGet {
        CloudsGet::new(self.runtime(), id)
    }

    /// Lists clouds.
    ///
    /// `GET /clouds`
    pub fn clouds_list(&self) -> CloudsList {
        CloudsList::new(self.runtime())
    }

    /// Changes the name or the note of a cloud.
    ///
    /// `PUT /clouds/{id}`
    pub fn clouds_update(
        &self,
        id: impl Into<types::Id>,
        body: &types::CloudUpdate,
    ) -> CloudsUpdate {
        CloudsUpdate::new(self.runtime(), id, body)
    }

    /// Removes variables of a cloud by name.
    ///
    /// `DELETE /clouds/{id}/variables`
    pub fn clouds_variables_delete(
        &self,
        id: impl Into<types::Id>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> CloudsVariablesDelete {
        CloudsVariablesDelete::new(self.runtime(), id, body)
    }

    /// Gets the variables of a cloud.
    ///
    /// `GET /clouds/{id}/variables`
    pub fn clouds_variables_get(&self, id: impl Into<types::Id>) -> CloudsVariablesGet {
        CloudsVariablesGet::new(self.runtime(), id)
    }

    /// Sets variables of a cloud and keeps the others.
    ///
    /// `PUT /clouds/{id}/variables`
    pub fn clouds_variables_update(
        &self,
        id: impl Into<types::Id>,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> CloudsVariablesUpdate {
        CloudsVariablesUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a cloud.
///
/// A name that the project already uses is a 409.
///
/// * `POST /clouds`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 409: The name is taken.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloudsCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Cloud>,
        runtime::Json<types::ApiError>,
    >,
}

impl CloudsCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::CloudCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CLOUDS_CREATE);
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
    ) -> Result<runtime::Response<types::Cloud>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Deletes a cloud and everything in it.
///
/// Regions, cells, networks and devices go with it. When devices in it have children, or networks
/// have interfaces, the deletion may be a 500: delete those first.
///
/// A 204 does not prove that there was something to delete: it also answers ids that do not exist and,
/// for a plain user, objects of other projects.
///
/// * `DELETE /clouds/{id}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloudsDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl CloudsDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CLOUDS_DELETE);
        request.parameter::<types::Id>(0, &id.into());
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

/// Gets a cloud with its variables.
///
/// * `GET /clouds/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloudsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Cloud>,
        runtime::Json<types::ApiError>,
    >,
}

impl CloudsGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CLOUDS_GET);
        request.parameter::<types::Id>(0, &id.into());
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
    ) -> Result<runtime::Response<types::Cloud>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Lists clouds.
///
/// With `id` or `name` the server looks up one cloud: other filters and `details` are ignored,
/// `links` is empty, and no match is a 404 and not an empty list. `id` wins over `name`.
/// A name that several visible projects use is a 500.
///
/// * `GET /clouds`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by the link in each page; `pages()` and `items()` follow. `limit` items a page, 30 unless said otherwise.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloudsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CloudList>,
        runtime::Json<types::ApiError>,
    >,
}

impl CloudsList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CLOUDS_LIST);
        Self { request }
    }

    /// How many items a page holds. The server assumes 30; outside 10 to 100 is a 400.
    ///
    /// From 10 to 100; anything else is refused before it is sent.
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.parameter(0, &limit);
        self
    }

    /// The id of the last item already seen. It must still exist: an unknown or deleted one is a 400. It need not match the filters.
    pub fn marker(mut self, marker: impl Into<types::Id>) -> Self {
        self.request.parameter::<types::Id>(1, &marker.into());
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

    /// Only the object with this id.
    pub fn id(mut self, id: i64) -> Self {
        self.request.parameter(4, &id);
        self
    }

    /// Only objects of exactly this name, whatever its case.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.parameter::<String>(5, &name.into());
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
        self.request.parameter::<String>(6, &vars.into());
        self
    }

    /// Whether items carry their variables. The server assumes false.
    pub fn details(mut self, details: bool) -> Self {
        self.request.parameter(7, &details);
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
    ) -> Result<runtime::Response<types::CloudList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for CloudsList {
    type Answer = runtime::Json<types::CloudList>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Cloud;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::CloudList) -> usize {
        page.clouds.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::CloudList) -> Option<String> {
        let link = page
            .links
            .iter()
            .find(|link| runtime::token_of(&link.rel).as_deref() == Some("next"))?;
        runtime::query_of(&runtime::token_of(&link.href)?, "marker")
    }

    fn take_items(page: types::CloudList) -> Vec<types::Cloud> {
        page.clouds
    }
}

/// Changes the name or the note of a cloud.
///
/// Members that are left out stay as they are. Null cannot be sent, so a note can be changed but
/// not removed. Variables are changed by `clouds_variables_update`.
///
/// An id that does not exist is a 500, and so is a name that is taken. Without a JSON content
/// type, without a body, or with a body that is not an object, the server answers 200 and changes
/// nothing.
///
/// * `PUT /clouds/{id}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloudsUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Cloud>,
        runtime::Json<types::ApiError>,
    >,
}

impl CloudsUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
        body: &types::CloudUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CLOUDS_UPDATE);
        request.parameter::<types::Id>(0, &id.into());
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
    ) -> Result<runtime::Response<types::Cloud>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Removes variables of a cloud by name.
///
/// Names that the cloud does not have are ignored. Nothing removes all at once.
///
/// * `DELETE /clouds/{id}/variables`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloudsVariablesDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl CloudsVariablesDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CLOUDS_VARIABLES_DELETE);
        request.parameter::<types::Id>(0, &id.into());
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

/// Gets the variables of a cloud.
///
/// Only the cloud's own. A cloud inherits nothing.
///
/// * `GET /clouds/{id}/variables`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloudsVariablesGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VariablesAnswer>,
        runtime::Json<types::ApiError>,
    >,
}

impl CloudsVariablesGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CLOUDS_VARIABLES_GET);
        request.parameter::<types::Id>(0, &id.into());
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

/// Sets variables of a cloud and keeps the others.
///
/// Keys that are sent are set, each value as a whole; keys that are not sent stay. The answer
/// holds all of the cloud's own variables. A key that differs from a stored one only by case is a
/// 500\.
///
/// * `PUT /clouds/{id}/variables`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CloudsVariablesUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VariablesAnswer>,
        runtime::Json<types::ApiError>,
    >,
}

impl CloudsVariablesUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CLOUDS_VARIABLES_UPDATE);
        request.parameter::<types::Id>(0, &id.into());
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
