// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A page of network devices.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NetworkDeviceList {
    /// `network_devices`
    pub network_devices: Vec<NetworkDevice>,
    /// Links to other pages. `next` is there on every page that has items, the last one too, and then
    /// leads to an empty page. `prev` of the first page is the first page. The list is empty where the
    /// server looked up a single object.
    pub links: Vec<Link>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A network device to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NetworkDeviceCreate {
    /// The name, unique among the hosts and network devices of the region.
    pub name: String,
    /// The cloud.
    pub cloud_id: i64,
    /// The region.
    pub region_id: i64,
    /// The address, IPv4 or IPv6. The server does not check it, and cannot read the device again if it is wrong. An empty text is a 500.
    pub ip_address: String,
    /// The type, free text.
    pub device_type: String,
    /// The cell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cell_id: Option<i64>,
    /// The host or network device above this one, of any region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
    /// Whether the device is in use. The server assumes true. It cannot be changed later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// The model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_name: Option<String>,
    /// The version of its operating system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub os_version: Option<String>,
    /// The VLANs, free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vlans: Option<String>,
    /// Values by key. A key has 1 to 255 characters; a value is any JSON, null included. The database
    /// keeps integers of 64 bits exactly; `1.0` comes back as `1`, larger integers come back rounded,
    /// and characters outside the basic plane come back as `?`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variables: Option<serde_json::Map<String, serde_json::Value>>,
    /// Leave it out. It is echoed in the answer and not stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_secret_id: Option<i64>,
    /// Leave it out. It is echoed in the answer and not stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interface_id: Option<i64>,
    /// Leave it out. It is echoed in the answer and not stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_id: Option<i64>,
    /// Leave it out. It is echoed in the answer and forgotten.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<Vec<Link>>,
}

impl NetworkDeviceCreate {
    /// With everything that is required.
    pub fn new(
        name: impl Into<String>,
        cloud_id: i64,
        region_id: i64,
        ip_address: impl Into<String>,
        device_type: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            cloud_id: cloud_id,
            region_id: region_id,
            ip_address: ip_address.into(),
            device_type: device_type.into(),
            cell_id: None,
            parent_id: None,
            active: None,
            model_name: None,
            os_version: None,
            vlans: None,
            variables: None,
            access_secret_id: None,
            interface_id: None,
            network_id: None,
            links: None,
        }
    }

    /// The cell.
    #[must_use]
    pub fn cell_id(mut self, cell_id: i64) -> Self {
        self.cell_id = Some(cell_id);
        self
    }

    /// The host or network device above this one, of any region.
    #[must_use]
    pub fn parent_id(mut self, parent_id: i64) -> Self {
        self.parent_id = Some(parent_id);
        self
    }

    /// Whether the device is in use. The server assumes true. It cannot be changed later.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// The model.
    #[must_use]
    pub fn model_name(mut self, model_name: impl Into<String>) -> Self {
        self.model_name = Some(model_name.into());
        self
    }

    /// The version of its operating system.
    #[must_use]
    pub fn os_version(mut self, os_version: impl Into<String>) -> Self {
        self.os_version = Some(os_version.into());
        self
    }

    /// The VLANs, free text.
    #[must_use]
    pub fn vlans(mut self, vlans: impl Into<String>) -> Self {
        self.vlans = Some(vlans.into());
        self
    }

    /// Values by key. A key has 1 to 255 characters; a value is any JSON, null included. The database keeps integers of 64 bits exactly; `1.0` comes back as `1`, larger integers come back rounded, and characters outside the basic plane come back as `?`.
    #[must_use]
    pub fn variables(
        mut self,
        variables: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.variables = Some(
            variables
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Leave it out. It is echoed in the answer and not stored.
    #[must_use]
    pub fn access_secret_id(mut self, access_secret_id: i64) -> Self {
        self.access_secret_id = Some(access_secret_id);
        self
    }

    /// Leave it out. It is echoed in the answer and not stored.
    #[must_use]
    pub fn interface_id(mut self, interface_id: i64) -> Self {
        self.interface_id = Some(interface_id);
        self
    }

    /// Leave it out. It is echoed in the answer and not stored.
    #[must_use]
    pub fn network_id(mut self, network_id: i64) -> Self {
        self.network_id = Some(network_id);
        self
    }

    /// Leave it out. It is echoed in the answer and forgotten.
    #[must_use]
    pub fn links(mut self, links: impl IntoIterator<Item = impl Into<Link>>) -> Self {
        self.links = Some(links.into_iter().map(Into::into).collect());
        self
    }
}

/// What to change in a network device.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NetworkDeviceUpdate {
    /// The name, unique among the hosts and network devices of the region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The address, IPv4 or IPv6. The server does not check it, and cannot read the device again if it is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// The type, free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_type: Option<String>,
    /// The host or network device above this one. Null takes it out from under its parent.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub parent_id: Option<Option<i64>>,
    /// The model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_name: Option<String>,
    /// The version of its operating system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub os_version: Option<String>,
    /// The VLANs, free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vlans: Option<String>,
}

impl NetworkDeviceUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            name: None,
            ip_address: None,
            device_type: None,
            parent_id: None,
            model_name: None,
            os_version: None,
            vlans: None,
        }
    }

    /// The name, unique among the hosts and network devices of the region.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The address, IPv4 or IPv6. The server does not check it, and cannot read the device again if it is wrong.
    #[must_use]
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// The type, free text.
    #[must_use]
    pub fn device_type(mut self, device_type: impl Into<String>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// The host or network device above this one. Null takes it out from under its parent.
    #[must_use]
    pub fn parent_id(mut self, parent_id: impl Into<Option<i64>>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }

    /// The model.
    #[must_use]
    pub fn model_name(mut self, model_name: impl Into<String>) -> Self {
        self.model_name = Some(model_name.into());
        self
    }

    /// The version of its operating system.
    #[must_use]
    pub fn os_version(mut self, os_version: impl Into<String>) -> Self {
        self.os_version = Some(os_version.into());
        self
    }

    /// The VLANs, free text.
    #[must_use]
    pub fn vlans(mut self, vlans: impl Into<String>) -> Self {
        self.vlans = Some(vlans.into());
        self
    }
}
