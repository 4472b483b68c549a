// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A message of a firewall.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PolicyLog {
    /// What became of it.
    pub access: PolicyLogAccess,
    /// When it was.
    pub timestamp: String,
    /// The address it came from.
    pub source_address: String,
    /// The address it went to.
    pub destination_address: String,
    /// The service.
    pub service_name: String,
    /// The port it came from.
    pub source_port: PolicyLogSourcePort,
    /// The port it went to.
    pub destination_port: PolicyLogDestinationPort,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Messages of a firewall. There is no metadata.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PolicyLogList {
    /// The messages, the latest first; 15 at most.
    pub content: Vec<PolicyLog>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PolicyLogAccess {
    /// `ALLOWED`
    Allowed,
    /// `BLOCKED`
    Blocked,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    PolicyLogAccess { Allowed = "ALLOWED", Blocked = "BLOCKED" }
}

/// The port it came from.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum PolicyLogSourcePort {
    /// As `Text`.
    Text(String),
    /// As `Integer`.
    Integer(i64),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for PolicyLogSourcePort {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if let Some(found) = runtime::value::in_turn(
            &value,
            &[
                |value, exactly| runtime::value::fit(value, exactly).map(Self::Text),
                |value, exactly| runtime::value::fit(value, exactly).map(Self::Integer),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<String> for PolicyLogSourcePort {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for PolicyLogSourcePort {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<i64> for PolicyLogSourcePort {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// The port it went to.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum PolicyLogDestinationPort {
    /// As `Text`.
    Text(String),
    /// As `Integer`.
    Integer(i64),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for PolicyLogDestinationPort {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if let Some(found) = runtime::value::in_turn(
            &value,
            &[
                |value, exactly| runtime::value::fit(value, exactly).map(Self::Text),
                |value, exactly| runtime::value::fit(value, exactly).map(Self::Integer),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<String> for PolicyLogDestinationPort {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for PolicyLogDestinationPort {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<i64> for PolicyLogDestinationPort {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
