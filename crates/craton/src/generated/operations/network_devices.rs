// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

//! Switches, routers and the like, with their variables and labels.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates a network device.
    ///
    /// `POST /network-devices`
    pub fn network_devices_create(
        &self,
        body: &types::NetworkDeviceCreate,
    ) -> NetworkDevicesCreate {
        NetworkDevicesCreate::new(self.runtime(), body)
    }

    /// Deletes a network device with its labels and interfaces.
    ///
    /// `DELETE /network-devices/{id}`
    pub fn network_devices_delete(
        &self,
        id: impl Into<types::Id>,
    ) -> NetworkDevicesDelete {
        NetworkDevicesDelete::new(self.runtime(), id)
    }

    /// Gets a network device with its variables.
    ///
    /// `GET /network-devices/{id}`
    pub fn network_devices_get(&self, id: impl Into<types::Id>) -> NetworkDevicesGet {
        NetworkDevicesGet::new(self.runtime(), id)
    }

    /// Adds labels to a network device.
    ///
    /// `PUT /network-devices/{id}/labels`
    pub fn network_devices_labels_add(
        &self,
        id: impl Into<types::Id>,
        body: &types::LabelsChange,
    ) -> NetworkDevicesLabelsAdd {
        NetworkDevicesLabelsAdd::new(self.runtime(), id, body)
    }

    /// Gets the labels of a network device.
    ///
    /// `GET /network-devices/{id}/labels`
    pub fn network_devices_labels_get(
        &self,
        id: impl Into<types::Id>,
    ) -> NetworkDevicesLabelsGet {
        NetworkDevicesLabelsGet::new(self.runtime(), id)
    }

    /// Removes labels from a network device.
    ///
    /// `DELETE /network-devices/{id}/labels`
    pub fn network_devices_labels_remove(
        &self,
        id: impl Into<types::Id>,
        body: &types::LabelsChange,
    ) -> NetworkDevicesLabelsRemove {
        NetworkDevicesLabelsRemove::new(self.runtime(), id, body)
    }

    /// Lists network devices.
    ///
    /// `GET /network-devices`
    pub fn network_devices_list(&self) -> NetworkDevicesList {
        NetworkDevicesList::new(self.runtime())
    }

    /// Changes a network device.
    ///
    /// `PUT /network-devices/{id}`
    pub fn network_devices_update(
        &self,
        id: impl Into<types::Id>,
        body: &types::NetworkDeviceUpdate,
    ) -> NetworkDevicesUpdate {
        NetworkDevicesUpdate::new(self.runtime(), id, body)
    }

    /// Removes variables of a network device by name.
    ///
    /// `DELETE /network-devices/{id}/variables`
    pub fn network_devices_variables_delete(
        &self,
        id: impl Into<types::Id>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> NetworkDevicesVariablesDelete {
        NetworkDevicesVariablesDelete::new(self.runtime(), id, body)
    }

    /// Gets the variables of a network device.
    ///
    /// `GET /network-devices/{id}/variables`
    pub fn network_devices_variables_get(
        &self,
        id: impl Into<types::Id>,
    ) -> NetworkDevicesVariablesGet {
        NetworkDevicesVariablesGet::new(self.runtime(), id)
    }

    /// Sets variables of a network device and keeps the others.
    ///
    /// `PUT /network-devices/{id}/variables`
    pub fn network_devices_variables_update(
        &self,
        id: impl Into<types::Id>,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> NetworkDevicesVariablesUpdate {
        NetworkDevicesVariablesUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a network device.
///
/// A name that the region already uses for a host or a network device is a 500 here, not a 409.
/// So is an unknown `cloud_id`, `region_id`, `cell_id` or `parent_id`. Labels cannot be given at
/// creation.
///
/// Check `ip_address` before you send it. The server takes any text with a 201, and from then on
/// every read of the device, and of every list page that holds it, is a 500. Only
/// `network_devices_delete` heals that.
///
/// * `POST /network-devices`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkDevicesCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkDevice>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkDevicesCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::NetworkDeviceCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORK_DEVICES_CREATE);
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
        runtime::Response<types::NetworkDevice>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a network device with its labels and interfaces.
///
/// A device that has children is a 500: delete them first.
///
/// A 204 does not prove that there was something to delete: it also answers ids that do not exist,
/// ids of hosts and, for a plain user, objects of other projects.
///
/// * `DELETE /network-devices/{id}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkDevicesDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkDevicesDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORK_DEVICES_DELETE);
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

/// Gets a network device with its variables.
///
/// A 500 means that the stored `ip_address` cannot be parsed. Delete the device by id.
///
/// * `GET /network-devices/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkDevicesGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkDevice>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkDevicesGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORK_DEVICES_GET);
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
        runtime::Response<types::NetworkDevice>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Adds labels to a network device.
///
/// Nothing is replaced. The answer holds all labels. A label that differs from a stored one only
/// by case is a 500.
///
/// * `PUT /network-devices/{id}/labels`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkDevicesLabelsAdd {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Labels>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkDevicesLabelsAdd {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
        body: &types::LabelsChange,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::NETWORK_DEVICES_LABELS_ADD,
        );
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

/// Gets the labels of a network device.
///
/// They are a set. Their order changes from call to call.
///
/// * `GET /network-devices/{id}/labels`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkDevicesLabelsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Labels>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkDevicesLabelsGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::NETWORK_DEVICES_LABELS_GET,
        );
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

/// Removes labels from a network device.
///
/// Labels that the device does not carry are ignored.
///
/// * `DELETE /network-devices/{id}/labels`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkDevicesLabelsRemove {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkDevicesLabelsRemove {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
        body: &types::LabelsChange,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::NETWORK_DEVICES_LABELS_REMOVE,
        );
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

/// Lists network devices.
///
/// All filters must hold together. No match is an empty list. Sorting knows only what hosts and
/// network devices share: `model_name`, `os_version` and `vlans` are a 400.
///
/// One device with an address that cannot be parsed makes every page that holds it a 500. Delete
/// that device by id.
///
/// * `GET /network-devices`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by the link in each page; `pages()` and `items()` follow. `limit` items a page, 30 unless said otherwise.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkDevicesList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkDeviceList>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkDevicesList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::NETWORK_DEVICES_LIST);
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

    /// Only what is in this region. A text that is no id finds nothing.
    pub fn region_id(mut self, region_id: impl Into<types::Id>) -> Self {
        self.request.parameter::<types::Id>(7, &region_id.into());
        self
    }

    /// Only what is in this cell. A text that is no id finds nothing.
    pub fn cell_id(mut self, cell_id: impl Into<types::Id>) -> Self {
        self.request.parameter::<types::Id>(8, &cell_id.into());
        self
    }

    /// Only devices of this type. Types are free text.
    pub fn device_type(mut self, device_type: impl Into<String>) -> Self {
        self.request.parameter::<String>(9, &device_type.into());
        self
    }

    /// Only what was stored with this very spelling of the address, which may differ from the one shown.
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.request.parameter::<String>(10, &ip_address.into());
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
        self.request.parameter::<String>(11, &vars.into());
        self
    }

    /// Whether items carry their variables. The server assumes false.
    pub fn details(mut self, details: bool) -> Self {
        self.request.parameter(12, &details);
        self
    }

    /// Whether variables, shown or searched, include those inherited. The server assumes true. The
    /// nearest value wins and is never merged: the object itself, then its parents upward, its cell,
    /// region, cloud and project.
    pub fn resolved_values(mut self, resolved_values: bool) -> Self {
        self.request.parameter(13, &resolved_values);
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
        runtime::Response<types::NetworkDeviceList>,
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

impl runtime::List for NetworkDevicesList {
    type Answer = runtime::Json<types::NetworkDeviceList>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::NetworkDevice;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::NetworkDeviceList) -> usize {
        page.network_devices.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::NetworkDeviceList) -> Option<String> {
        let link = page
            .links
            .iter()
            .find(|link| runtime::token_of(&link.rel).as_deref() == Some("next"))?;
        runtime::query_of(&runtime::token_of(&link.href)?, "marker")
    }

    fn take_items(page: types::NetworkDeviceList) -> Vec<types::NetworkDevice> {
        page.network_devices
    }
}

/// Changes a network device.
///
/// Members that are left out stay as they are. Only `parent_id` may be null, which takes the
/// device out from under its parent. Cloud, region, cell and `active` cannot be changed here.
/// Variables and labels have operations of their own.
///
/// An id that does not exist is a 500, and so are the id of a host, a name that is taken and an
/// unknown parent. The device itself or one of its descendants as parent is a 400. Without a JSON
/// content type, without a body, or with a body that is not an object, the server answers 200 and
/// changes nothing.
///
/// * `PUT /network-devices/{id}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkDevicesUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkDevice>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkDevicesUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
        body: &types::NetworkDeviceUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORK_DEVICES_UPDATE);
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
    ) -> Result<
        runtime::Response<types::NetworkDevice>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Removes variables of a network device by name.
///
/// Names that the device does not have are ignored, and so are names that it only inherits.
/// Nothing removes all at once.
///
/// * `DELETE /network-devices/{id}/variables`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkDevicesVariablesDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkDevicesVariablesDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::NETWORK_DEVICES_VARIABLES_DELETE,
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

/// Gets the variables of a network device.
///
/// Only the device's own. `network_devices_get` also shows what it inherits.
///
/// * `GET /network-devices/{id}/variables`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkDevicesVariablesGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VariablesAnswer>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkDevicesVariablesGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::NETWORK_DEVICES_VARIABLES_GET,
        );
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

/// Sets variables of a network device and keeps the others.
///
/// Keys that are sent are set, each value as a whole; keys that are not sent stay. The answer
/// holds all of the device's own variables and none that it inherits. A key that differs from a
/// stored one only by case is a 500.
///
/// * `PUT /network-devices/{id}/variables`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkDevicesVariablesUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VariablesAnswer>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkDevicesVariablesUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::NETWORK_DEVICES_VARIABLES_UPDATE,
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
