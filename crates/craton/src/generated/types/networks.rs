// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A network.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Network {
    /// The id.
    pub id: i64,
    /// The name, unique in the project and region.
    pub name: String,
    /// The block of addresses, as it was sent.
    pub cidr: String,
    /// The gateway, as it was sent.
    pub gateway: String,
    /// The mask, as it was sent.
    pub netmask: String,
    /// The kind of block, free text.
    pub ip_block_type: Option<String>,
    /// Free text.
    pub nss: Option<String>,
    /// The cloud.
    pub cloud_id: i64,
    /// The region.
    pub region_id: i64,
    /// The cell.
    pub cell_id: Option<i64>,
    /// The project, a UUID in lower case with dashes. The answer to a creation spells it as the credentials do.
    pub project_id: String,
    /// When it was created, in UTC.
    pub created_at: runtime::value::LocalDateTime,
    /// When it was last changed, in UTC; null until then. Variables do not count.
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

/// A page of networks.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NetworkList {
    /// `networks`
    pub networks: Vec<Network>,
    /// Links to other pages. `next` is there on every page that has items, the last one too, and then
    /// leads to an empty page. `prev` of the first page is the first page. The list is empty where the
    /// server looked up a single object.
    pub links: Vec<Link>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A network to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NetworkCreate {
    /// The name, unique in the project and region.
    pub name: String,
    /// The block of addresses. Not checked.
    pub cidr: String,
    /// The gateway. Not checked.
    pub gateway: String,
    /// The mask. Not checked.
    pub netmask: String,
    /// The cloud.
    pub cloud_id: i64,
    /// The region.
    pub region_id: i64,
    /// The cell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cell_id: Option<i64>,
    /// The kind of block, free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_block_type: Option<String>,
    /// Free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nss: Option<String>,
    /// Values by key. A key has 1 to 255 characters; a value is any JSON, null included. The database
    /// keeps integers of 64 bits exactly; `1.0` comes back as `1`, larger integers come back rounded,
    /// and characters outside the basic plane come back as `?`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variables: Option<serde_json::Map<String, serde_json::Value>>,
}

impl NetworkCreate {
    /// With everything that is required.
    pub fn new(
        name: impl Into<String>,
        cidr: impl Into<String>,
        gateway: impl Into<String>,
        netmask: impl Into<String>,
        cloud_id: i64,
        region_id: i64,
    ) -> Self {
        Self {
            name: name.into(),
            cidr: cidr.into(),
            gateway: gateway.into(),
            netmask: netmask.into(),
            cloud_id: cloud_id,
            region_id: region_id,
            cell_id: None,
            ip_block_type: None,
            nss: None,
            variables: None,
        }
    }

    /// The cell.
    #[must_use]
    pub fn cell_id(mut self, cell_id: i64) -> Self {
        self.cell_id = Some(cell_id);
        self
    }

    /// The kind of block, free text.
    #[must_use]
    pub fn ip_block_type(mut self, ip_block_type: impl Into<String>) -> Self {
        self.ip_block_type = Some(ip_block_type.into());
        self
    }

    /// Free text.
    #[must_use]
    pub fn nss(mut self, nss: impl Into<String>) -> Self {
        self.nss = Some(nss.into());
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
}

/// What to change in a network.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NetworkUpdate {
    /// The name, unique in the project and region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The block of addresses. Not checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cidr: Option<String>,
    /// The gateway. Not checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway: Option<String>,
    /// The mask. Not checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub netmask: Option<String>,
    /// The kind of block, free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_block_type: Option<String>,
    /// Free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nss: Option<String>,
}

impl NetworkUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            name: None,
            cidr: None,
            gateway: None,
            netmask: None,
            ip_block_type: None,
            nss: None,
        }
    }

    /// The name, unique in the project and region.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The block of addresses. Not checked.
    #[must_use]
    pub fn cidr(mut self, cidr: impl Into<String>) -> Self {
        self.cidr = Some(cidr.into());
        self
    }

    /// The gateway. Not checked.
    #[must_use]
    pub fn gateway(mut self, gateway: impl Into<String>) -> Self {
        self.gateway = Some(gateway.into());
        self
    }

    /// The mask. Not checked.
    #[must_use]
    pub fn netmask(mut self, netmask: impl Into<String>) -> Self {
        self.netmask = Some(netmask.into());
        self
    }

    /// The kind of block, free text.
    #[must_use]
    pub fn ip_block_type(mut self, ip_block_type: impl Into<String>) -> Self {
        self.ip_block_type = Some(ip_block_type.into());
        self
    }

    /// Free text.
    #[must_use]
    pub fn nss(mut self, nss: impl Into<String>) -> Self {
        self.nss = Some(nss.into());
        self
    }
}
