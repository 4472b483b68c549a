// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// An interface of a host or a network device.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NetworkInterface {
    /// The id.
    pub id: i64,
    /// The name, unique on the device.
    pub name: String,
    /// The host or network device.
    pub device_id: i64,
    /// The type, free text.
    pub interface_type: String,
    /// The address, IPv4 or IPv6, in its canonical spelling. Only the answers to a creation and a change repeat what was sent.
    pub ip_address: String,
    /// The network.
    pub network_id: Option<i64>,
    /// The number of the VLAN.
    pub vlan_id: Option<i64>,
    /// The VLAN, free text.
    pub vlan: Option<String>,
    /// The port.
    pub port: Option<i64>,
    /// The duplex mode, free text.
    pub duplex: Option<String>,
    /// The speed. An integer in the answer to the request that sets it, a text in every other answer.
    pub speed: Option<NetworkInterfaceSpeed>,
    /// The state of the link, free text.
    pub link: Option<String>,
    /// Free text.
    pub cdp: Option<String>,
    /// Free text.
    pub security: Option<String>,
    /// The project, a UUID in lower case with dashes. The answer to a creation spells it as the credentials do.
    pub project_id: String,
    /// When it was created, in UTC.
    pub created_at: runtime::value::LocalDateTime,
    /// When it was last changed, in UTC; null until then.
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

/// A page of network interfaces.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NetworkInterfaceList {
    /// `network_interfaces`
    pub network_interfaces: Vec<NetworkInterface>,
    /// Links to other pages. `next` is there on every page that has items, the last one too, and then
    /// leads to an empty page. `prev` of the first page is the first page. The list is empty where the
    /// server looked up a single object.
    pub links: Vec<Link>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An interface to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NetworkInterfaceCreate {
    /// The name, unique on the device.
    pub name: String,
    /// The host or network device.
    pub device_id: i64,
    /// The type, free text.
    pub interface_type: String,
    /// The address, IPv4 or IPv6. The server does not check it, and cannot read the interface again if it is wrong.
    pub ip_address: String,
    /// The network.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_id: Option<i64>,
    /// The number of the VLAN.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vlan_id: Option<i64>,
    /// The VLAN, free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vlan: Option<String>,
    /// The port.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    /// The duplex mode, free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duplex: Option<String>,
    /// The speed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speed: Option<i64>,
    /// The state of the link, free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cdp: Option<String>,
    /// Free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security: Option<String>,
    /// Values by key. A key has 1 to 255 characters; a value is any JSON, null included. The database
    /// keeps integers of 64 bits exactly; `1.0` comes back as `1`, larger integers come back rounded,
    /// and characters outside the basic plane come back as `?`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variables: Option<serde_json::Map<String, serde_json::Value>>,
}

impl NetworkInterfaceCreate {
    /// With everything that is required.
    pub fn new(
        name: impl Into<String>,
        device_id: i64,
        interface_type: impl Into<String>,
        ip_address: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            device_id: device_id,
            interface_type: interface_type.into(),
            ip_address: ip_address.into(),
            network_id: None,
            vlan_id: None,
            vlan: None,
            port: None,
            duplex: None,
            speed: None,
            link: None,
            cdp: None,
            security: None,
            variables: None,
        }
    }

    /// The network.
    #[must_use]
    pub fn network_id(mut self, network_id: i64) -> Self {
        self.network_id = Some(network_id);
        self
    }

    /// The number of the VLAN.
    #[must_use]
    pub fn vlan_id(mut self, vlan_id: i64) -> Self {
        self.vlan_id = Some(vlan_id);
        self
    }

    /// The VLAN, free text.
    #[must_use]
    pub fn vlan(mut self, vlan: impl Into<String>) -> Self {
        self.vlan = Some(vlan.into());
        self
    }

    /// The port.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// The duplex mode, free text.
    #[must_use]
    pub fn duplex(mut self, duplex: impl Into<String>) -> Self {
        self.duplex = Some(duplex.into());
        self
    }

    /// The speed.
    #[must_use]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }

    /// The state of the link, free text.
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Free text.
    #[must_use]
    pub fn cdp(mut self, cdp: impl Into<String>) -> Self {
        self.cdp = Some(cdp.into());
        self
    }

    /// Free text.
    #[must_use]
    pub fn security(mut self, security: impl Into<String>) -> Self {
        self.security = Some(security.into());
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

/// What to change in an interface.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NetworkInterfaceUpdate {
    /// The name, unique on the device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The type, free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interface_type: Option<String>,
    /// The VLAN, free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vlan: Option<String>,
    /// The port.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    /// The duplex mode, free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duplex: Option<String>,
    /// The speed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub speed: Option<i64>,
    /// The state of the link, free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// Free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cdp: Option<String>,
    /// Free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security: Option<String>,
}

impl NetworkInterfaceUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            name: None,
            interface_type: None,
            vlan: None,
            port: None,
            duplex: None,
            speed: None,
            link: None,
            cdp: None,
            security: None,
        }
    }

    /// The name, unique on the device.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The type, free text.
    #[must_use]
    pub fn interface_type(mut self, interface_type: impl Into<String>) -> Self {
        self.interface_type = Some(interface_type.into());
        self
    }

    /// The VLAN, free text.
    #[must_use]
    pub fn vlan(mut self, vlan: impl Into<String>) -> Self {
        self.vlan = Some(vlan.into());
        self
    }

    /// The port.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// The duplex mode, free text.
    #[must_use]
    pub fn duplex(mut self, duplex: impl Into<String>) -> Self {
        self.duplex = Some(duplex.into());
        self
    }

    /// The speed.
    #[must_use]
    pub fn speed(mut self, speed: i64) -> Self {
        self.speed = Some(speed);
        self
    }

    /// The state of the link, free text.
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Free text.
    #[must_use]
    pub fn cdp(mut self, cdp: impl Into<String>) -> Self {
        self.cdp = Some(cdp.into());
        self
    }

    /// Free text.
    #[must_use]
    pub fn security(mut self, security: impl Into<String>) -> Self {
        self.security = Some(security.into());
        self
    }
}

/// The speed. An integer in the answer to the request that sets it, a text in every other answer.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum NetworkInterfaceSpeed {
    /// As `Integer`.
    Integer(i64),
    /// As `Text`.
    Text(String),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for NetworkInterfaceSpeed {
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
        Ok(Self::Other(value))
    }
}

impl From<i64> for NetworkInterfaceSpeed {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for NetworkInterfaceSpeed {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for NetworkInterfaceSpeed {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
