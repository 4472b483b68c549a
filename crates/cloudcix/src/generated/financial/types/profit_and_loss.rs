// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The sums of a profit and loss statement.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfitAndLossMetadata {
    /// What is left.
    pub net_margin: runtime::value::Number,
    /// The sales.
    pub total_sales: runtime::value::Number,
    /// The purchases.
    pub total_purchases: runtime::value::Number,
    /// The expenses.
    pub total_expenses: runtime::value::Number,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A profit and loss statement.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProfitAndLossList {
    /// `content`
    pub content: Vec<Statement>,
    /// The sums of a profit and loss statement.
    #[serde(rename = "_metadata")]
    pub metadata: ProfitAndLossMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
