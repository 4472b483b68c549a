// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What an address may spend. Empty where the two addresses are not linked.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CloudBudget {
    /// How much may be spent; null without a limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub budget: Option<Option<runtime::value::Number>>,
    /// How much more was approved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approved_increase: Option<runtime::value::Number>,
    /// What was spent elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_cost: Option<runtime::value::Number>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Budgets. This is a map, not a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CloudBudgetEnvelope {
    /// The budgets by the id of the address.
    pub content: std::collections::BTreeMap<String, CloudBudget>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
