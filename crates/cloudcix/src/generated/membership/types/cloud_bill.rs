// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// Who sells, and how it is taxed.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CloudBill {
    /// Whether the target may build in the region.
    pub cloud_customer: bool,
    /// Whether the target is a customer of the region.
    pub customer: bool,
    /// Whether the address is a region.
    pub is_region: bool,
    /// The id of the address that sells.
    pub reseller_id: i64,
    /// The id of the tax rate, as a text.
    pub tax_rate: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A cloud bill in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CloudBillEnvelope {
    /// Who sells, and how it is taxed.
    pub content: CloudBill,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
