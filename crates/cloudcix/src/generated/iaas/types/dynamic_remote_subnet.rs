// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// Subnets that are free.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DynamicRemoteSubnets {
    /// The free subnets.
    pub dynamic_remote_subnets: DynamicRemoteSubnetsDynamicRemoteSubnets,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Subnets that are free, in their envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DynamicRemoteSubnetsEnvelope {
    /// Subnets that are free.
    pub content: DynamicRemoteSubnets,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The free subnets.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum DynamicRemoteSubnetsDynamicRemoteSubnets {
    /// As `TextList`.
    TextList(Vec<String>),
    /// As `Text`.
    Text(String),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for DynamicRemoteSubnetsDynamicRemoteSubnets {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if let Some(found) = runtime::value::in_turn(
            &value,
            &[
                |value, exactly| runtime::value::fit(value, exactly).map(Self::TextList),
                |value, exactly| runtime::value::fit(value, exactly).map(Self::Text),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<Vec<String>> for DynamicRemoteSubnetsDynamicRemoteSubnets {
    fn from(value: Vec<String>) -> Self {
        Self::TextList(value)
    }
}

impl From<String> for DynamicRemoteSubnetsDynamicRemoteSubnets {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for DynamicRemoteSubnetsDynamicRemoteSubnets {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
