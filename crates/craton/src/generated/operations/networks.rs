// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

//! Blocks of addresses in a region or a cell.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates a network.
    ///
    /// `POST /networks`
    pub fn networks_create(&self, body: &types::NetworkCreate) -> NetworksCreate {
        NetworksCreate::new(self.runtime(), body)
    }

    /// Deletes a network.
    ///
    /// `DELETE /networks/{id}`
    pub fn networks_delete(&self, id: impl Into<types::Id>) -> NetworksDelete {
        NetworksDelete::new(self.runtime(), id)
    }

    /// Gets a network with its variables.
    ///
    /// `GET /networks/{id}`
    pub fn networks_get(&self, id: impl Into<types::Id>) -> NetworksGet {
        NetworksGet::new(self.runtime(), id)
    }

    /// Lists networks.
    ///
    /// `GET /networks`
    pub fn networks_list(&self) -> NetworksList {
        NetworksList::new(self.runtime())
    }

    /// Changes a network.
    ///
    /// `PUT /networks/{id}`
    pub fn networks_update(
        &self,
        id: impl Into<types::Id>,
        body: &types::NetworkUpdate,
    ) -> NetworksUpdate {
        NetworksUpdate::new(self.runtime(), id, body)
    }

    /// Removes variables of a network by name.
    ///
    /// `DELETE /networks/{id}/variables`
    pub fn networks_variables_delete(
        &self,
        id: impl Into<types::Id>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> NetworksVariablesDelete {
        NetworksVariablesDelete::new(self.runtime(), id, body)
    }

    /// Gets the variables of a network.
    ///
    /// `GET /networks/{id}/variables`
    pub fn networks_variables_get(
        &self,
        id: impl Into<types::Id>,
    ) -> NetworksVariablesGet {
        NetworksVariablesGet::new(self.runtime(), id)
    }

    /// Sets variables of a network and keeps the others.
    ///
    /// `PUT /networks/{id}/variables`
    pub fn networks_variables_update(
        &self,
        id: impl Into<types::Id>,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> NetworksVariablesUpdate {
        NetworksVariablesUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a network.
///
/// A name that the project already uses in the region is a 409. An unknown `cloud_id`, `region_id`
/// or `cell_id` is a 500. The server does not check that `cidr`, `gateway` and `netmask` are
/// addresses.
///
/// * `POST /networks`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 409: The name is taken.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworksCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Network>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworksCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::NetworkCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORKS_CREATE);
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
    ) -> Result<runtime::Response<types::Network>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Deletes a network.
///
/// A network that has interfaces is a 500: delete them first.
///
/// A 204 does not prove that there was something to delete: it also answers ids that do not exist and,
/// for a plain user, objects of other projects.
///
/// * `DELETE /networks/{id}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworksDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworksDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORKS_DELETE);
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

/// Gets a network with its variables.
///
/// * `GET /networks/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworksGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Network>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworksGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORKS_GET);
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
    ) -> Result<runtime::Response<types::Network>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Lists networks.
///
/// All filters must hold together. No match is an empty list. There is no filter for the cloud.
///
/// * `GET /networks`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by the link in each page; `pages()` and `items()` follow. `limit` items a page, 30 unless said otherwise.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworksList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkList>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworksList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::NETWORKS_LIST);
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

    /// Only what is in this region. A text that is no id finds nothing.
    pub fn region_id(mut self, region_id: impl Into<types::Id>) -> Self {
        self.request.parameter::<types::Id>(6, &region_id.into());
        self
    }

    /// Only what is in this cell. A text that is no id finds nothing.
    pub fn cell_id(mut self, cell_id: impl Into<types::Id>) -> Self {
        self.request.parameter::<types::Id>(7, &cell_id.into());
        self
    }

    /// The server accepts this filter and always answers 500. Do not send it.
    pub fn network_type(mut self, network_type: impl Into<String>) -> Self {
        self.request.parameter::<String>(8, &network_type.into());
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
        self.request.parameter::<String>(9, &vars.into());
        self
    }

    /// Whether items carry their variables. The server assumes false.
    pub fn details(mut self, details: bool) -> Self {
        self.request.parameter(10, &details);
        self
    }

    /// Accepted and without effect. A network inherits nothing.
    pub fn resolved_values(mut self, resolved_values: bool) -> Self {
        self.request.parameter(11, &resolved_values);
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
    ) -> Result<runtime::Response<types::NetworkList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for NetworksList {
    type Answer = runtime::Json<types::NetworkList>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Network;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::NetworkList) -> usize {
        page.networks.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::NetworkList) -> Option<String> {
        let link = page
            .links
            .iter()
            .find(|link| runtime::token_of(&link.rel).as_deref() == Some("next"))?;
        runtime::query_of(&runtime::token_of(&link.href)?, "marker")
    }

    fn take_items(page: types::NetworkList) -> Vec<types::Network> {
        page.networks
    }
}

/// Changes a network.
///
/// Members that are left out stay as they are. Null cannot be sent. Cloud, region and cell cannot
/// be changed. Variables are changed by `networks_variables_update`.
///
/// An id that does not exist is a 500, and so is a name that is taken. Without a JSON content
/// type, without a body, or with a body that is not an object, the server answers 200 and changes
/// nothing.
///
/// * `PUT /networks/{id}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworksUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Network>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworksUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
        body: &types::NetworkUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORKS_UPDATE);
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
    ) -> Result<runtime::Response<types::Network>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Removes variables of a network by name.
///
/// Names that the network does not have are ignored. Nothing removes all at once.
///
/// * `DELETE /networks/{id}/variables`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworksVariablesDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworksVariablesDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::NETWORKS_VARIABLES_DELETE,
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

/// Gets the variables of a network.
///
/// Only the network's own. A network inherits nothing.
///
/// * `GET /networks/{id}/variables`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworksVariablesGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VariablesAnswer>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworksVariablesGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORKS_VARIABLES_GET);
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

/// Sets variables of a network and keeps the others.
///
/// Keys that are sent are set, each value as a whole; keys that are not sent stay. The answer
/// holds all of the network's variables. A key that differs from a stored one only by case is a
/// 500\.
///
/// * `PUT /networks/{id}/variables`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworksVariablesUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VariablesAnswer>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworksVariablesUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::NETWORKS_VARIABLES_UPDATE,
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
