// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A return of trading details, by tax rate.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Rtd {
    /// The sales.
    pub sales: Vec<RtdLine>,
    /// Purchases from other countries of the EU.
    pub eu_purchases: Vec<RtdLine>,
    /// Purchases to sell again.
    pub resale_purchases: Vec<RtdLine>,
    /// Other purchases.
    pub non_resale_purchases: Vec<RtdLine>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The sum for a tax rate.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RtdLine {
    /// The tax rate.
    pub id: i64,
    /// Its name.
    pub description: String,
    /// The rate, in percent.
    pub percent: runtime::value::Number,
    /// The sum.
    pub total: runtime::value::Number,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A return of trading details in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RtdEnvelope {
    /// A return of trading details, by tax rate.
    pub content: Rtd,
    /// The sums of a return of trading details.
    #[serde(rename = "_metadata")]
    pub metadata: RtdMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The sums of a return of trading details.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RtdMetadata {
    /// The sales.
    pub total_sales: runtime::value::Number,
    /// Purchases from other countries of the EU.
    pub total_eu_purchases: runtime::value::Number,
    /// Purchases to sell again.
    pub total_resale_purchases: runtime::value::Number,
    /// Other purchases.
    pub total_non_resale_purchases: runtime::value::Number,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
