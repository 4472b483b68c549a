// Generated from specs/cloudcix/plot.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The latest reading of each source that does not accumulate.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Alerts {
    /// Amber because they are high.
    pub amber_high_alerts: Vec<Reading>,
    /// Amber because they are low.
    pub amber_low_alerts: Vec<Reading>,
    /// Neither amber nor red.
    pub green_alerts: Vec<Reading>,
    /// Red because they are high.
    pub red_high_alerts: Vec<Reading>,
    /// Red because they are low.
    pub red_low_alerts: Vec<Reading>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The alerts in their envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AlertsEnvelope {
    /// The latest reading of each source that does not accumulate.
    pub content: Alerts,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
