// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The sums of a balance sheet.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct BalanceSheetMetadata {
    /// The capital.
    pub capital: runtime::value::Number,
    /// What can be turned into money soon.
    pub current_assets: runtime::value::Number,
    /// What must be paid soon.
    pub current_liabilities: runtime::value::Number,
    /// What stays.
    pub fixed_assets: runtime::value::Number,
    /// What must be paid later.
    pub long_term_liabilities: runtime::value::Number,
    /// All assets.
    pub total_assets: runtime::value::Number,
    /// All liabilities.
    pub total_liabilities: runtime::value::Number,
    /// Assets without liabilities and capital.
    pub total_retained: runtime::value::Number,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A balance sheet.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct BalanceSheetList {
    /// `content`
    pub content: Vec<Statement>,
    /// The sums of a balance sheet.
    #[serde(rename = "_metadata")]
    pub metadata: BalanceSheetMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
