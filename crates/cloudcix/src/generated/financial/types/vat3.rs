// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A VAT 3 return.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Vat3 {
    /// Goods bought in other countries of the EU.
    pub eu_purchases: runtime::value::Number,
    /// Goods sold to other countries of the EU.
    pub eu_sales: runtime::value::Number,
    /// What is to be paid.
    pub net_payable: runtime::value::Number,
    /// The VAT on purchases.
    pub vat_on_purchases: runtime::value::Number,
    /// The VAT on sales.
    pub vat_on_sales: runtime::value::Number,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A VAT 3 return in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Vat3Envelope {
    /// A VAT 3 return.
    pub content: Vat3,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
