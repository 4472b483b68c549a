// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// An id. Ids are integers; the server takes the text of it as it stands, so anything may be written and simply names nothing.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum Id {
    /// As `Integer`.
    Integer(i64),
    /// As `Text`.
    Text(String),
}

impl<'de> serde::Deserialize<'de> for Id {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if let Some(found) = runtime::value::in_turn(
            &value,
            &[
                |value, exactly| runtime::value::fit(value, exactly).map(Self::Integer),
                |value, exactly| runtime::value::fit(value, exactly).map(Self::Text),
            ],
        ) {
            return Ok(found);
        }
        Err(serde::de::Error::custom("no alternative fits"))
    }
}

impl From<i64> for Id {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for Id {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Id {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

/// The direction of sorting.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SortDirection {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    SortDirection { Asc = "asc", Desc = "desc" }
}

/// A link to a page, or to the object above.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Link {
    /// What the link leads to. Of a list: `first`, `prev`, `self` or `next`, never `last`. Of a device: `up`.
    pub rel: String,
    /// The absolute URL, on the host that the request named.
    pub href: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Link {
    /// With everything that is required.
    pub fn new(rel: impl Into<String>, href: impl Into<String>) -> Self {
        Self {
            rel: rel.into(),
            href: href.into(),
            extra: Default::default(),
        }
    }
}

/// The variables of an object.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VariablesAnswer {
    /// Values by key. A key has 1 to 255 characters; a value is any JSON, null included. The database
    /// keeps integers of 64 bits exactly; `1.0` comes back as `1`, larger integers come back rounded,
    /// and characters outside the basic plane come back as `?`.
    pub variables: serde_json::Map<String, serde_json::Value>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The labels of a device, in no particular order.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Labels {
    /// `labels`
    pub labels: Vec<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Labels to add or to remove.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LabelsChange {
    /// The labels, free text of up to 255 characters. Without this member it is a 500.
    pub labels: Vec<String>,
}

impl LabelsChange {
    /// With everything that is required.
    pub fn new(labels: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            labels: labels.into_iter().map(Into::into).collect(),
        }
    }
}

/// What Craton answers when something is wrong.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiError {
    /// What is wrong, with a line for each fault of a body or a query.
    pub message: String,
    /// The HTTP status once more.
    pub status: i32,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A host. Its labels are read by `hosts_labels_get`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Host {
    /// The id, from one sequence with those of network devices.
    pub id: i64,
    /// The name, unique among the hosts and network devices of the region.
    pub name: String,
    /// The address, IPv4 or IPv6, in its canonical spelling. Only the answers to a creation and a change repeat what was sent.
    pub ip_address: String,
    /// The type, free text.
    pub device_type: String,
    /// Whether the host is in use.
    pub active: bool,
    /// A note.
    pub note: Option<String>,
    /// The cloud.
    pub cloud_id: i64,
    /// The region.
    pub region_id: i64,
    /// The cell.
    pub cell_id: Option<i64>,
    /// The host or network device above this one.
    pub parent_id: Option<i64>,
    /// One link `up`, to the parent, else the cell, else the region. Links sent at creation come first in the answer to it, and never again.
    pub links: Vec<Link>,
    /// The project, a UUID in lower case with dashes. The answer to a creation spells it as the credentials do.
    pub project_id: String,
    /// When it was created, in UTC.
    pub created_at: runtime::value::LocalDateTime,
    /// When it was last changed, in UTC; null until then. Variables and labels do not count.
    pub updated_at: Option<runtime::value::LocalDateTime>,
    /// Values by key. A key has 1 to 255 characters; a value is any JSON, null included. The database
    /// keeps integers of 64 bits exactly; `1.0` comes back as `1`, larger integers come back rounded,
    /// and characters outside the basic plane come back as `?`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variables: Option<serde_json::Map<String, serde_json::Value>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A network device. Its labels are read by `network_devices_labels_get`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NetworkDevice {
    /// The id, from one sequence with those of hosts.
    pub id: i64,
    /// The name, unique among the hosts and network devices of the region.
    pub name: String,
    /// The address, IPv4 or IPv6, in its canonical spelling. Only the answers to a creation and a change repeat what was sent.
    pub ip_address: String,
    /// The type, free text.
    pub device_type: String,
    /// Whether the device is in use.
    pub active: bool,
    /// The model.
    pub model_name: Option<String>,
    /// The version of its operating system.
    pub os_version: Option<String>,
    /// The VLANs, free text.
    pub vlans: Option<String>,
    /// The cloud.
    pub cloud_id: i64,
    /// The region.
    pub region_id: i64,
    /// The cell.
    pub cell_id: Option<i64>,
    /// The host or network device above this one.
    pub parent_id: Option<i64>,
    /// One link `up`, to the parent, else the cell, else the region. Links sent at creation come first in the answer to it, and never again.
    pub links: Vec<Link>,
    /// The project, a UUID in lower case with dashes. The answer to a creation spells it as the credentials do.
    pub project_id: String,
    /// When it was created, in UTC.
    pub created_at: runtime::value::LocalDateTime,
    /// When it was last changed, in UTC; null until then. Variables and labels do not count.
    pub updated_at: Option<runtime::value::LocalDateTime>,
    /// Values by key. A key has 1 to 255 characters; a value is any JSON, null included. The database
    /// keeps integers of 64 bits exactly; `1.0` comes back as `1`, larger integers come back rounded,
    /// and characters outside the basic plane come back as `?`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variables: Option<serde_json::Map<String, serde_json::Value>>,
    /// Only in the answer to a creation that sent it. It is not stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_secret_id: Option<i64>,
    /// Only in the answer to a creation that sent it. It is not stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interface_id: Option<i64>,
    /// Only in the answer to a creation that sent it. It is not stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_id: Option<i64>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
