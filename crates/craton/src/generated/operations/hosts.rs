// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

//! Machines, with their variables and labels.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates a host.
    ///
    /// `POST /hosts`
    pub fn hosts_create(&self, body: &types::HostCreate) -> HostsCreate {
        HostsCreate::new(self.runtime(), body)
    }

    /// Deletes a host with its labels and interfaces.
    ///
    /// `DELETE /hosts/{id}`
    pub fn hosts_delete(&self, id: impl Into<types::Id>) -> HostsDelete {
        HostsDelete::new(self.runtime(), id)
    }

    /// Gets a host with its variables.
    ///
    /// `GET /hosts/{id}`
    pub fn hosts_get(&self, id: impl Into<types::Id>) -> HostsGet {
        HostsGet::new(self.runtime(), id)
    }

    /// Adds labels to a host.
    ///
    /// `PUT /hosts/{id}/labels`
    pub fn hosts_labels_add(
        &self,
        id: impl Into<types::Id>,
        body: &types::LabelsChange,
    ) -> HostsLabelsAdd {
        HostsLabelsAdd::new(self.runtime(), id, body)
    }

    /// Gets the labels of a host.
    ///
    /// `GET /hosts/{id}/labels`
    pub fn hosts_labels_get(&self, id: impl Into<types::Id>) -> HostsLabelsGet {
        HostsLabelsGet::new(self.runtime(), id)
    }

    /// Removes labels from a host.
    ///
    /// `DELETE /hosts/{id}/labels`
    pub fn hosts_labels_remove(
        &self,
        id: impl Into<types::Id>,
        body: &types::LabelsChange,
    ) -> HostsLabelsRemove {
        HostsLabelsRemove::new(self.runtime(), id, body)
    }

    /// Lists hosts.
    ///
    /// `GET /hosts`
    pub fn hosts_list(&self) -> HostsList {
        HostsList::new(self.runtime())
    }

    /// Changes a host.
    ///
    /// `PUT /hosts/{id}`
    pub fn hosts_update(
        &self,
        id: impl Into<types::Id>,
        body: &types::HostUpdate,
    ) -> HostsUpdate {
        HostsUpdate::new(self.runtime(), id, body)
    }

    /// Removes variables of a host by name.
    ///
    /// `DELETE /hosts/{id}/variables`
    pub fn hosts_variables_delete(
        &self,
        id: impl Into<types::Id>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> HostsVariablesDelete {
        HostsVariablesDelete::new(self.runtime(), id, body)
    }

    /// Gets the variables of a host, with what it inherits.
    ///
    /// `GET /hosts/{id}/variables`
    pub fn hosts_variables_get(&self, id: impl Into<types::Id>) -> HostsVariablesGet {
        HostsVariablesGet::new(self.runtime(), id)
    }

    /// Sets variables of a host and keeps the others.
    ///
    /// `PUT /hosts/{id}/variables`
    pub fn hosts_variables_update(
        &self,
        id: impl Into<types::Id>,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> HostsVariablesUpdate {
        HostsVariablesUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a host.
///
/// A name that the region already uses for a host or a network device is a 409. An unknown
/// `cloud_id`, `region_id`, `cell_id` or `parent_id` is a 500. Nothing checks that cell, region
/// and cloud belong together.
///
/// Check `ip_address` before you send it. The server takes any text with a 201, and from then on
/// every read of the host, and of every list page that holds it, is a 500. Only `hosts_delete`
/// heals that.
///
/// * `POST /hosts`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 409: The name is taken.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct HostsCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Host>,
        runtime::Json<types::ApiError>,
    >,
}

impl HostsCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::HostCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::HOSTS_CREATE);
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
    ) -> Result<runtime::Response<types::Host>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Deletes a host with its labels and interfaces.
///
/// A host that has children is a 500: delete them first.
///
/// A 204 does not prove that there was something to delete: it also answers ids that do not exist,
/// ids of network devices and, for a plain user, objects of other projects.
///
/// * `DELETE /hosts/{id}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct HostsDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl HostsDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::HOSTS_DELETE);
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

/// Gets a host with its variables.
///
/// A 500 means that the stored `ip_address` cannot be parsed. Delete the host by id.
///
/// * `GET /hosts/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct HostsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Host>,
        runtime::Json<types::ApiError>,
    >,
}

impl HostsGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::HOSTS_GET);
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
    ) -> Result<runtime::Response<types::Host>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Adds labels to a host.
///
/// Nothing is replaced. The answer holds all labels. A label that differs from a stored one only
/// by case is a 500.
///
/// * `PUT /hosts/{id}/labels`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct HostsLabelsAdd {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Labels>,
        runtime::Json<types::ApiError>,
    >,
}

impl HostsLabelsAdd {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
        body: &types::LabelsChange,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::HOSTS_LABELS_ADD);
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
    ) -> Result<runtime::Response<types::Labels>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Gets the labels of a host.
///
/// They are a set. Their order changes from call to call.
///
/// * `GET /hosts/{id}/labels`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct HostsLabelsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Labels>,
        runtime::Json<types::ApiError>,
    >,
}

impl HostsLabelsGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::HOSTS_LABELS_GET);
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
    ) -> Result<runtime::Response<types::Labels>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Removes labels from a host.
///
/// Labels that the host does not carry are ignored.
///
/// * `DELETE /hosts/{id}/labels`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct HostsLabelsRemove {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl HostsLabelsRemove {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
        body: &types::LabelsChange,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::HOSTS_LABELS_REMOVE);
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
    ) -> Result<runtime::Response<()>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Lists hosts.
///
/// All filters must hold together. No match is an empty list. There is no filter for `active`,
/// `parent_id` or `note`; `devices_list` has the first two.
///
/// One host with an address that cannot be parsed makes every page that holds it a 500. Delete
/// that host by id.
///
/// * `GET /hosts`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by the link in each page; `pages()` and `items()` follow. `limit` items a page, 30 unless said otherwise.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct HostsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::HostList>,
        runtime::Json<types::ApiError>,
    >,
}

impl HostsList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::HOSTS_LIST);
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

    /// Only what is in this region.
    pub fn region_id(mut self, region_id: i64) -> Self {
        self.request.parameter(7, &region_id);
        self
    }

    /// Only what is in this cell.
    pub fn cell_id(mut self, cell_id: i64) -> Self {
        self.request.parameter(8, &cell_id);
        self
    }

    /// Only devices of this type. Types are free text.
    pub fn device_type(mut self, device_type: impl Into<String>) -> Self {
        self.request.parameter::<String>(9, &device_type.into());
        self
    }

    /// Hosts that carry this label. One label only.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.request.parameter::<String>(10, &label.into());
        self
    }

    /// Only what was stored with this very spelling of the address, which may differ from the one shown.
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.request.parameter::<String>(11, &ip_address.into());
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
        self.request.parameter::<String>(12, &vars.into());
        self
    }

    /// Whether items carry their variables. The server assumes false.
    pub fn details(mut self, details: bool) -> Self {
        self.request.parameter(13, &details);
        self
    }

    /// Whether variables, shown or searched, include those inherited. The server assumes true. The
    /// nearest value wins and is never merged: the object itself, then its parents upward, its cell,
    /// region, cloud and project.
    pub fn resolved_values(mut self, resolved_values: bool) -> Self {
        self.request.parameter(14, &resolved_values);
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
    ) -> Result<runtime::Response<types::HostList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for HostsList {
    type Answer = runtime::Json<types::HostList>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Host;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::HostList) -> usize {
        page.hosts.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::HostList) -> Option<String> {
        let link = page
            .links
            .iter()
            .find(|link| runtime::token_of(&link.rel).as_deref() == Some("next"))?;
        runtime::query_of(&runtime::token_of(&link.href)?, "marker")
    }

    fn take_items(page: types::HostList) -> Vec<types::Host> {
        page.hosts
    }
}

/// Changes a host.
///
/// Members that are left out stay as they are. Only `parent_id` may be null, which takes the host
/// out from under its parent. Cloud, region and cell cannot be changed. Variables and labels have
/// operations of their own.
///
/// An id that does not exist is a 500, and so are a name that is taken and an unknown parent. The
/// host itself or one of its descendants as parent is a 400. The id of a network device changes
/// that device and answers in the form of a host. Without a JSON content type, without a body, or
/// with a body that is not an object, the server answers 200 and changes nothing. A host with an
/// address that cannot be parsed cannot be repaired here: delete it.
///
/// * `PUT /hosts/{id}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct HostsUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Host>,
        runtime::Json<types::ApiError>,
    >,
}

impl HostsUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
        body: &types::HostUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::HOSTS_UPDATE);
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
    ) -> Result<runtime::Response<types::Host>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Removes variables of a host by name.
///
/// Names that the host does not have are ignored, and so are names that it only inherits. Nothing
/// removes all at once.
///
/// * `DELETE /hosts/{id}/variables`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct HostsVariablesDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl HostsVariablesDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::HOSTS_VARIABLES_DELETE);
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

/// Gets the variables of a host, with what it inherits.
///
/// This is the one variables operation that resolves. Pass false for the host's own.
///
/// * `GET /hosts/{id}/variables`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct HostsVariablesGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VariablesAnswer>,
        runtime::Json<types::ApiError>,
    >,
}

impl HostsVariablesGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::HOSTS_VARIABLES_GET);
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
    ) -> Result<
        runtime::Response<types::VariablesAnswer>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Sets variables of a host and keeps the others.
///
/// Keys that are sent are set, each value as a whole; keys that are not sent stay. The answer
/// holds all of the host's own variables and none that it inherits. A key that differs from a
/// stored one only by case is a 500.
///
/// * `PUT /hosts/{id}/variables`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct HostsVariablesUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VariablesAnswer>,
        runtime::Json<types::ApiError>,
    >,
}

impl HostsVariablesUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::HOSTS_VARIABLES_UPDATE);
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
