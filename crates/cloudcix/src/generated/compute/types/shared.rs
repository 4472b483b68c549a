// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// Where a resource is. A text since March 2026, a number before:
///
/// |text|number||
/// |----|------|-|
/// |`pending`|1|asked for|
/// |`building`|2||
/// |`unresourced`|3|it cannot be built; **settled**|
/// |`running`|4|**settled**|
/// |`stop`|5|a user asked for it|
/// |`stopped`|6|**settled**|
/// |`restart`|7|a user asked for it|
/// |`delete`|8|a user asked for it|
/// |`delete_queue`|9|it can be brought back for the grace period; **settled**|
/// |`update_running`|10|a user asked for it|
/// ||11 to 14|on the way; the texts are not known|
/// |`update_stopped`|15|a user asked for it|
/// ||16, 17|on the way; the texts are not known|
/// |`deleted`|99|it is gone|
///
/// `deleting` occurs too. Take a state that is not listed for one on the way.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum State {
    /// As `Text`.
    Text(String),
    /// As `Integer`.
    Integer(i32),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for State {
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

impl From<String> for State {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for State {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<i32> for State {
    fn from(value: i32) -> Self {
        Self::Integer(value)
    }
}

/// The state to go to. Which of them are allowed depends on the resource and on its state now.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum StateInput {
    /// `stop`
    Stop,
    /// `restart`
    Restart,
    /// `delete`
    Delete,
    /// `update_running`
    UpdateRunning,
    /// `update_stopped`
    UpdateStopped,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    StateInput { Stop = "stop", Restart = "restart", Delete = "delete", UpdateRunning =
    "update_running", UpdateStopped = "update_stopped" }
}

/// One of the things that something is made of.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Bom {
    /// How many.
    pub quantity: Option<i64>,
    /// The name of the SKU.
    pub sku_name: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// One of the things that something is made of.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct BomInput {
    /// How many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// The name of the SKU.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sku_name: Option<String>,
}

impl BomInput {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            quantity: None,
            sku_name: None,
        }
    }

    /// How many.
    #[must_use]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// The name of the SKU.
    #[must_use]
    pub fn sku_name(mut self, sku_name: impl Into<String>) -> Self {
        self.sku_name = Some(sku_name.into());
        self
    }
}

/// An instance, in short.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InstanceReference {
    /// The id.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub id: Option<Option<i64>>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub name: Option<Option<String>>,
    /// The state.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub state: Option<Option<State>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
