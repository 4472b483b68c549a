// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

//! Hosts and network devices together, to read only.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Lists hosts and network devices together.
    ///
    /// `GET /devices`
    pub fn devices_list(&self) -> DevicesList {
        DevicesList::new(self.runtime())
    }
}

/// Lists hosts and network devices together.
///
/// The limit counts both kinds together, but the answer keeps them in two lists, so the order
/// between a host and a network device is lost. Which list an item is in says what it is.
///
/// `parent_id` alone finds direct children. With `descendants` it finds the whole subtree without
/// the parent itself; an unknown parent is then a 500, otherwise an empty list. Sorting knows only
/// what both kinds share: `model_name`, `os_version`, `vlans` and `hostname` are a 400.
///
/// One device with an address that cannot be parsed makes every page that holds it a 500. Delete
/// that device by id.
///
/// * `GET /devices`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by the link in each page; `pages()` and `items()` follow. `limit` items a page, 30 unless said otherwise.
/// * 400: The body or the query is wrong. The message says how.
/// * 401: The credentials are missing or wrong, or they do not reach this far.
/// * 500: Something failed, often for an ordinary mistake in the request. The message never says what.
/// * Source: measured against the real server with MySQL 5.7 (918 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DevicesList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::DeviceList>,
        runtime::Json<types::ApiError>,
    >,
}

impl DevicesList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::DEVICES_LIST);
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

    /// Only what is in this cloud.
    pub fn cloud_id(mut self, cloud_id: i64) -> Self {
        self.request.parameter(4, &cloud_id);
        self
    }

    /// Only what is in this region.
    pub fn region_id(mut self, region_id: i64) -> Self {
        self.request.parameter(5, &region_id);
        self
    }

    /// Only what is in this cell.
    pub fn cell_id(mut self, cell_id: i64) -> Self {
        self.request.parameter(6, &cell_id);
        self
    }

    /// Devices under this device.
    pub fn parent_id(mut self, parent_id: i64) -> Self {
        self.request.parameter(7, &parent_id);
        self
    }

    /// Whether to go all the way down from `parent_id`. Without `parent_id` it is ignored. The server assumes false.
    pub fn descendants(mut self, descendants: bool) -> Self {
        self.request.parameter(8, &descendants);
        self
    }

    /// Only devices that are, or are not, active.
    pub fn active(mut self, active: bool) -> Self {
        self.request.parameter(9, &active);
        self
    }

    /// Whether items carry their variables. The server assumes false.
    pub fn details(mut self, details: bool) -> Self {
        self.request.parameter(10, &details);
        self
    }

    /// Whether variables, shown or searched, include those inherited. The server assumes true. The
    /// nearest value wins and is never merged: the object itself, then its parents upward, its cell,
    /// region, cloud and project.
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
    ) -> Result<runtime::Response<types::DeviceList>, runtime::Error<types::ApiError>> {
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

/// An item of `devices_list`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum DevicesListItem {
    /// From `Hosts`.
    Hosts(types::Host),
    /// From `NetworkDevices`.
    NetworkDevices(types::NetworkDevice),
}

impl runtime::List for DevicesList {
    type Answer = runtime::Json<types::DeviceList>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = DevicesListItem;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::DeviceList) -> usize {
        page.devices.hosts.len() + page.devices.network_devices.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::DeviceList) -> Option<String> {
        let link = page
            .links
            .iter()
            .find(|link| runtime::token_of(&link.rel).as_deref() == Some("next"))?;
        runtime::query_of(&runtime::token_of(&link.href)?, "marker")
    }

    fn take_items(page: types::DeviceList) -> Vec<DevicesListItem> {
        let mut items = Vec::new();
        items
            .extend(
                Some(&page.devices.hosts)
                    .into_iter()
                    .flatten()
                    .cloned()
                    .map(DevicesListItem::Hosts),
            );
        items
            .extend(
                Some(&page.devices.network_devices)
                    .into_iter()
                    .flatten()
                    .cloned()
                    .map(DevicesListItem::NetworkDevices),
            );
        items
    }
}
