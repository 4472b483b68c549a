// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

//! The interfaces of hosts and network devices.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates an interface on a device.
    ///
    /// `POST /network-interfaces`
    pub fn network_interfaces_create(
        &self,
        body: &types::NetworkInterfaceCreate,
    ) -> NetworkInterfacesCreate {
        NetworkInterfacesCreate::new(self.runtime(), body)
    }

    /// Deletes a network interface.
    ///
    /// `DELETE /network-interfaces/{id}`
    pub fn network_interfaces_delete(
        &self,
        id: impl Into<types::Id>,
    ) -> NetworkInterfacesDelete {
        NetworkInterfacesDelete::new(self.runtime(), id)
    }

    /// Gets a network interface with its variables.
    ///
    /// `GET /network-interfaces/{id}`
    pub fn network_interfaces_get(
        &self,
        id: impl Into<types::Id>,
    ) -> NetworkInterfacesGet {
        NetworkInterfacesGet::new(self.runtime(), id)
    }

    /// Lists network interfaces.
    ///
    /// `GET /network-interfaces`
    pub fn network_interfaces_list(&self) -> NetworkInterfacesList {
        NetworkInterfacesList::new(self.runtime())
    }

    /// Changes a network interface.
    ///
    /// `PUT /network-interfaces/{id}`
    pub fn network_interfaces_update(
        &self,
        id: impl Into<types::Id>,
        body: &types::NetworkInterfaceUpdate,
    ) -> NetworkInterfacesUpdate {
        NetworkInterfacesUpdate::new(self.runtime(), id, body)
    }
}

/// Creates an interface on a device.
///
/// A name that the device already has is a 500 here, not a 409. So is an unknown `device_id` or
/// `network_id`. `ip_address` and `network_id` cannot be changed later.
///
/// Check `ip_address` before you send it. The server takes any text with a 201, and from then on
/// every read of the interface, and of every list page that holds it, is a 500. Only
/// `network_interfaces_delete` heals that.
///
/// * `POST /network-interfaces`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkInterfacesCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkInterface>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkInterfacesCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::NetworkInterfaceCreate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::NETWORK_INTERFACES_CREATE,
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
        runtime::Response<types::NetworkInterface>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a network interface.
///
/// A 204 does not prove that there was something to delete: it also answers ids that do not exist and,
/// for a plain user, objects of other projects.
///
/// * `DELETE /network-interfaces/{id}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkInterfacesDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkInterfacesDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::NETWORK_INTERFACES_DELETE,
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
    ) -> Result<runtime::Response<()>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Gets a network interface with its variables.
///
/// A 500 means that the stored `ip_address` cannot be parsed. Delete the interface by id.
///
/// * `GET /network-interfaces/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 404: There is no such object, or it belongs to another project.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkInterfacesGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkInterface>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkInterfacesGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::NETWORK_INTERFACES_GET);
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
        runtime::Response<types::NetworkInterface>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Lists network interfaces.
///
/// All filters must hold together. No match is an empty list. There is no filter for the name or
/// the network, and no way to include variables.
///
/// One interface with an address that cannot be parsed makes every page that holds it a 500.
/// Delete that interface by id.
///
/// * `GET /network-interfaces`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by the link in each page; `pages()` and `items()` follow. `limit` items a page, 30 unless said otherwise.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkInterfacesList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkInterfaceList>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkInterfacesList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::NETWORK_INTERFACES_LIST);
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

    /// Interfaces of this host or network device.
    pub fn device_id(mut self, device_id: i64) -> Self {
        self.request.parameter(5, &device_id);
        self
    }

    /// Only what was stored with this very spelling of the address, which may differ from the one shown.
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.request.parameter::<String>(6, &ip_address.into());
        self
    }

    /// Interfaces of this type. Types are free text.
    pub fn interface_type(mut self, interface_type: impl Into<String>) -> Self {
        self.request.parameter::<String>(7, &interface_type.into());
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
        runtime::Response<types::NetworkInterfaceList>,
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

impl runtime::List for NetworkInterfacesList {
    type Answer = runtime::Json<types::NetworkInterfaceList>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::NetworkInterface;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::NetworkInterfaceList) -> usize {
        page.network_interfaces.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::NetworkInterfaceList) -> Option<String> {
        let link = page
            .links
            .iter()
            .find(|link| runtime::token_of(&link.rel).as_deref() == Some("next"))?;
        runtime::query_of(&runtime::token_of(&link.href)?, "marker")
    }

    fn take_items(page: types::NetworkInterfaceList) -> Vec<types::NetworkInterface> {
        page.network_interfaces
    }
}

/// Changes a network interface.
///
/// Members that are left out stay as they are. Null cannot be sent. Device, network, `vlan_id`,
/// `ip_address` and variables cannot be changed.
///
/// An id that does not exist is a 500, and so is a name that is taken. Without a JSON content
/// type, without a body, or with a body that is not an object, the server answers 200 and changes
/// nothing.
///
/// * `PUT /network-interfaces/{id}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct NetworkInterfacesUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NetworkInterface>,
        runtime::Json<types::ApiError>,
    >,
}

impl NetworkInterfacesUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: impl Into<types::Id>,
        body: &types::NetworkInterfaceUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::NETWORK_INTERFACES_UPDATE,
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
    ) -> Result<
        runtime::Response<types::NetworkInterface>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
