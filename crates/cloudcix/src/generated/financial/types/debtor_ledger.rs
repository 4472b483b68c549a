// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A page of debtors.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DebtorLedgerList {
    /// `content`
    pub content: Vec<LedgerBalance>,
    /// What the server made of the parameters, and the sum.
    #[serde(rename = "_metadata")]
    pub metadata: DebtorLedgerMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the server made of the parameters, and the sum.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DebtorLedgerMetadata {
    /// The number of this page, from 0.
    pub page: i64,
    /// How many objects to a page. It is what was applied, which may not be what was asked for.
    pub limit: i32,
    /// The member that the list is sorted by, with `-` in front when it is reversed.
    pub order: String,
    /// How many objects there are on all pages together, at this moment.
    pub total_records: i64,
    /// What the server ignored. `SearchFilterWarning` and `ExcludeFilterWarning` mean that a filter was
    /// skipped and **the list holds everything**.
    pub warnings: Vec<String>,
    /// What is open with all debtors.
    pub balance: runtime::value::Number,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
