// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What an account has used in a billing period.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Invoice {
    /// The number.
    pub invoice_number: i64,
    /// When the period began.
    pub created: runtime::value::DateTime,
    /// When the period ends and is billed.
    pub billing_datetime: runtime::value::DateTime,
    /// What was used on the free tier. It is only in the invoice that runs now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free: Option<Vec<UsageItem>>,
    /// What was used on the paid tier.
    pub paid: Vec<UsageItem>,
    /// The address of the object or list it stands in.
    pub link: Link,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The invoices of the past.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InvoiceList {
    /// The invoices.
    pub items: Vec<InvoiceSummary>,
    /// The address of the object or list it stands in.
    pub link: Link,
    /// How many there are.
    pub size: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An invoice, by number only.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InvoiceSummary {
    /// The number for `invoices_get`.
    pub invoice_number: i64,
    /// The address of the object or list it stands in.
    pub link: Link,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
