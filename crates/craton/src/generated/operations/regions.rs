// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

//! Parts of a cloud. A region holds cells, devices and networks.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates a region in a cloud.
    ///
    /// `POST /regions`
    pub fn regions_create(&self, body: &types::RegionCreate) -> RegionsCreate {
        RegionsCreate::new(self.runtime(), body)
    }

    /// Deletes a region and everything in it.
    ///
    /// `DELETE /regions/{id}`
    pub fn regions_delete(&self, id: impl Into<types::Id>) -> RegionsDelete {
        RegionsDelete::new(self.runtime(), id)
    }

    /// Gets a region with its variables.
    ///
    /// `GET /regions/{id}`
    pub fn regions_get(&self, id: impl Into<types::Id>) -> RegionsGet {
        RegionsGet::new(self.runtime(), id)
    }

    /// Lists regions.
    ///
    /// `GET /regions`
    pub fn regions_list(&self) -> RegionsList {
        RegionsList::new(self.runtime())
    }

    /// Changes the name or the note of a region.
    ///
    /// `PUT /regions/{id}`
    pub fn regions_update(
        &self,
        id: impl Into<types::Id>,
        body: &types::RegionUpdate,
    ) -> RegionsUpdate {
        RegionsUpdate::new(self.runtime(), id, body)
    }

    /// Removes variables of a region by name.
    ///
    /// `DELETE /regions/{id}/variables`
    pub fn regions_variables_delete(
        &self,
        id: impl Into<types::Id>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> RegionsVariablesDelete {
        RegionsVariablesDelete::new(self.runtime(), id, body)
    }

    /// Gets the variables of a region.
    ///
    /// `GET /regions/{id}/variables`
    pub fn regions_variables_get(
        &self,
        id: impl Into<types::Id>,
    ) -> RegionsVariablesGet {
        RegionsVariablesGet::new(self.runtime(), id)
    }

    /// Sets variables of a region and keeps the others.
    ///
    /// `PUT /regions/{id}/variables`
    pub fn regions_variables_update(
        &self,
        id: impl Into<types::Id>,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> RegionsVariablesUpdate {
        RegionsVariablesUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a region in a cloud.
///
/// A name that the cloud already has is a 409. An unknown `cloud_id` is a 500.
///
/// * `POST /regions`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 409: The name is taken.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RegionsCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Region>,
        runtime::Json<types::ApiError>,
    >,
}

impl RegionsCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::RegionCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::REGIONS_CREATE);
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
    ) -> Result<runtime::Response<types::Region>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Deletes a region and everything in it.
///
/// Cells, networks and devices go with it. When devices in it have children, or networks have
/// interfaces, the deletion may be a 500: delete those first.
///
/// A 204 does not prove that there was something to delete: it also answers ids that do not exist and,
/// for a plain user, objects of other projects.
///
/// * `DELETE /regions/{id}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RegionsDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl RegionsDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::REGIONS_DELETE);
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

/// Gets a region with its variables.
///
/// * `GET /regions/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RegionsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Region>,
        runtime::Json<types::ApiError>,
    >,
}

impl RegionsGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::REGIONS_GET);
        request.parameter::<types::Id>(0, &id.into());
        Self { request }
    }

    /// Whether variables, shown or searched, include those inherited. The server assumes true. The
    /// nearest value wins and is never merged: the object itself, then its parents upward, its cell,
    /// region, cloud and project.
    pub fn resolved_values(mut self, resolved_values: bool) -> Self {
        self.request.parameter(1, &resolved_values);
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
    ) -> Result<runtime::Response<types::Region>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Lists regions.
///
/// With `id` or `name` the server looks up one region: other filters (`cloud_id` too) and
/// `details` are ignored, `links` is empty, and no match is a 404 and not an empty list. `id` wins
/// over `name`. A name that two clouds use is a 500.
///
/// * `GET /regions`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by the link in each page; `pages()` and `items()` follow. `limit` items a page, 30 unless said otherwise.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RegionsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::RegionList>,
        runtime::Json<types::ApiError>,
    >,
}

impl RegionsList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::REGIONS_LIST);
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

    /// Only what is in this cloud.
    pub fn cloud_id(mut self, cloud_id: i64) -> Self {
        self.request.parameter(6, &cloud_id);
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
        self.request.parameter::<String>(7, &vars.into());
        self
    }

    /// Whether items carry their variables. The server assumes false.
    pub fn details(mut self, details: bool) -> Self {
        self.request.parameter(8, &details);
        self
    }

    /// Whether variables, shown or searched, include those inherited. The server assumes true. The
    /// nearest value wins and is never merged: the object itself, then its parents upward, its cell,
    /// region, cloud and project.
    pub fn resolved_values(mut self, resolved_values: bool) -> Self {
        self.request.parameter(9, &resolved_values);
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
    ) -> Result<runtime::Response<types::RegionList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for RegionsList {
    type Answer = runtime::Json<types::RegionList>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Region;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::RegionList) -> usize {
        page.regions.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::RegionList) -> Option<String> {
        let link = page
            .links
            .iter()
            .find(|link| runtime::token_of(&link.rel).as_deref() == Some("next"))?;
        runtime::query_of(&runtime::token_of(&link.href)?, "marker")
    }

    fn take_items(page: types::RegionList) -> Vec<types::Region> {
        page.regions
    }
}

/// Changes the name or the note of a region.
///
/// Members that are left out stay as they are. Null cannot be sent. The cloud of a region cannot
/// be changed. Variables are changed by `regions_variables_update`.
///
/// An id that does not exist is a 500, and so is a name that is taken. Without a JSON content
/// type, without a body, or with a body that is not an object, the server answers 200 and changes
/// nothing.
///
/// * `PUT /regions/{id}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RegionsUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Region>,
        runtime::Json<types::ApiError>,
    >,
}

impl RegionsUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
        body: &types::RegionUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::REGIONS_UPDATE);
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
    ) -> Result<runtime::Response<types::Region>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Removes variables of a region by name.
///
/// Names that the region does not have are ignored, and so are names that it only inherits.
/// Nothing removes all at once.
///
/// * `DELETE /regions/{id}/variables`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RegionsVariablesDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl RegionsVariablesDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::REGIONS_VARIABLES_DELETE,
        );
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

/// Gets the variables of a region.
///
/// Only the region's own. `regions_get` also shows what it inherits.
///
/// * `GET /regions/{id}/variables`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RegionsVariablesGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VariablesAnswer>,
        runtime::Json<types::ApiError>,
    >,
}

impl RegionsVariablesGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::REGIONS_VARIABLES_GET);
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

/// Sets variables of a region and keeps the others.
///
/// Keys that are sent are set, each value as a whole; keys that are not sent stay. The answer
/// holds all of the region's own variables. A key that differs from a stored one only by case is a
/// 500\.
///
/// * `PUT /regions/{id}/variables`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RegionsVariablesUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VariablesAnswer>,
        runtime::Json<types::ApiError>,
    >,
}

impl RegionsVariablesUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::REGIONS_VARIABLES_UPDATE,
        );
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
