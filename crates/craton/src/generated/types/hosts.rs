// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A page of hosts.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HostList {
    /// `hosts`
    pub hosts: Vec<Host>,
    /// Links to other pages. `next` is there on every page that has items, the last one too, and then
    /// leads to an empty page. `prev` of the first page is the first page. The list is empty where the
    /// server looked up a single object.
    pub links: Vec<Link>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A host to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HostCreate {
    /// The name, unique among the hosts and network devices of the region.
    pub name: String,
    /// The cloud.
    pub cloud_id: i64,
    /// The region.
    pub region_id: i64,
    /// The address, IPv4 or IPv6. The server does not check it, and cannot read the host again if it is wrong. An empty text is a 500.
    pub ip_address: String,
    /// The type, free text.
    pub device_type: String,
    /// The cell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cell_id: Option<i64>,
    /// The host or network device above this one, of any region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<i64>,
    /// Whether the host is in use. The server assumes true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// A note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Labels, free text of up to 255 characters. They are not part of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<String>>,
    /// Values by key. A key has 1 to 255 characters; a value is any JSON, null included. The database
    /// keeps integers of 64 bits exactly; `1.0` comes back as `1`, larger integers come back rounded,
    /// and characters outside the basic plane come back as `?`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variables: Option<serde_json::Map<String, serde_json::Value>>,
    /// Leave it out. It is echoed in the answer and forgotten.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub links: Option<Vec<Link>>,
}

impl HostCreate {
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
            note: None,
            labels: None,
            variables: None,
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

    /// Whether the host is in use. The server assumes true.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// A note.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Labels, free text of up to 255 characters. They are not part of the answer.
    #[must_use]
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(labels.into_iter().map(Into::into).collect());
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

    /// Leave it out. It is echoed in the answer and forgotten.
    #[must_use]
    pub fn links(mut self, links: impl IntoIterator<Item = impl Into<Link>>) -> Self {
        self.links = Some(links.into_iter().map(Into::into).collect());
        self
    }
}

/// What to change in a host.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct HostUpdate {
    /// The name, unique among the hosts and network devices of the region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The address, IPv4 or IPv6. The server does not check it, and cannot read the host again if it is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// The type, free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_type: Option<String>,
    /// The host or network device above this one. Null takes it out from under its parent.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub parent_id: Option<Option<i64>>,
    /// Whether the host is in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// A note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl HostUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            name: None,
            ip_address: None,
            device_type: None,
            parent_id: None,
            active: None,
            note: None,
        }
    }

    /// The name, unique among the hosts and network devices of the region.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The address, IPv4 or IPv6. The server does not check it, and cannot read the host again if it is wrong.
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

    /// Whether the host is in use.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// A note.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}
