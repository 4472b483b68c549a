// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// An address of the application membership, with its limit. The other members are described there.
///
/// Source: reconstructed from the server's source
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreditLimit {
    /// The first line of the address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub address1: Option<Option<String>>,
    /// Its second line.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub address2: Option<Option<String>>,
    /// Its third line.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub address3: Option<Option<String>>,
    /// Where bills go.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub billing_address_id: Option<Option<i64>>,
    /// The city.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub city: Option<Option<String>>,
    /// The country.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub country: Option<Option<serde_json::Map<String, serde_json::Value>>>,
    /// How much it may owe. Null for no limit.
    pub credit_limit: Option<runtime::value::Number>,
    /// The currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub currency: Option<Option<serde_json::Map<String, serde_json::Value>>>,
    /// How much it owes.
    pub current_credit: runtime::value::Number,
    /// The e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub email: Option<Option<String>>,
    /// The address in full.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub full_address: Option<Option<String>>,
    /// The global location number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub gln: Option<Option<String>>,
    /// The id.
    pub id: i64,
    /// The language.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub language: Option<Option<serde_json::Map<String, serde_json::Value>>>,
    /// Whether the two are linked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub linked: Option<Option<bool>>,
    /// The member. **It contains the key of the member.**
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub member: Option<
        Option<runtime::Sensitive<serde_json::Map<String, serde_json::Value>>>,
    >,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub name: Option<Option<String>>,
    /// The telephone numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub phones: Option<Option<Vec<serde_json::Value>>>,
    /// The postcode.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub postcode: Option<Option<String>>,
    /// The subdivision of the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub subdivision: Option<
        Option<runtime::Sensitive<serde_json::Map<String, serde_json::Value>>>,
    >,
    /// The VAT number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub vat_number: Option<Option<String>>,
    /// The website.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub website: Option<Option<String>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of addresses.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreditLimitList {
    /// `content`
    pub content: Vec<CreditLimit>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An address in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreditLimitEnvelope {
    /// An address of the application membership, with its limit. The other members are described there.
    pub content: CreditLimit,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
