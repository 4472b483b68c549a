// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What is billed of one project.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CloudBill {
    /// The id of the address that sells it.
    pub reseller_id: Option<i64>,
    /// What is billed, by its label.
    pub skus: std::collections::BTreeMap<
        String,
        std::collections::BTreeMap<String, runtime::value::Number>,
    >,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What is billed of one project, in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CloudBillEnvelope {
    /// What is billed of one project.
    pub content: CloudBill,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What SKUs can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CloudBillFilter {
    /// `reseller_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reseller_id: Option<i64>,
    /// `reseller_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reseller_id__gt")]
    pub reseller_id_gt: Option<i64>,
    /// `reseller_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reseller_id__gte")]
    pub reseller_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reseller_id__in")]
    pub reseller_id_in: Option<Vec<i64>>,
    /// `reseller_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reseller_id__isnull")]
    pub reseller_id_isnull: Option<bool>,
    /// `reseller_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reseller_id__lt")]
    pub reseller_id_lt: Option<i64>,
    /// `reseller_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reseller_id__lte")]
    pub reseller_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reseller_id__range")]
    pub reseller_id_range: Option<Vec<i64>>,
}

impl CloudBillFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            reseller_id: None,
            reseller_id_gt: None,
            reseller_id_gte: None,
            reseller_id_in: None,
            reseller_id_isnull: None,
            reseller_id_lt: None,
            reseller_id_lte: None,
            reseller_id_range: None,
        }
    }

    /// Sets `reseller_id`.
    #[must_use]
    pub fn reseller_id(mut self, reseller_id: i64) -> Self {
        self.reseller_id = Some(reseller_id);
        self
    }

    /// Sets `reseller_id__gt`.
    #[must_use]
    pub fn reseller_id_gt(mut self, reseller_id_gt: i64) -> Self {
        self.reseller_id_gt = Some(reseller_id_gt);
        self
    }

    /// Sets `reseller_id__gte`.
    #[must_use]
    pub fn reseller_id_gte(mut self, reseller_id_gte: i64) -> Self {
        self.reseller_id_gte = Some(reseller_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn reseller_id_in(
        mut self,
        reseller_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.reseller_id_in = Some(reseller_id_in.into_iter().collect());
        self
    }

    /// Sets `reseller_id__isnull`.
    #[must_use]
    pub fn reseller_id_isnull(mut self, reseller_id_isnull: bool) -> Self {
        self.reseller_id_isnull = Some(reseller_id_isnull);
        self
    }

    /// Sets `reseller_id__lt`.
    #[must_use]
    pub fn reseller_id_lt(mut self, reseller_id_lt: i64) -> Self {
        self.reseller_id_lt = Some(reseller_id_lt);
        self
    }

    /// Sets `reseller_id__lte`.
    #[must_use]
    pub fn reseller_id_lte(mut self, reseller_id_lte: i64) -> Self {
        self.reseller_id_lte = Some(reseller_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn reseller_id_range(
        mut self,
        reseller_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.reseller_id_range = Some(reseller_id_range.into_iter().collect());
        self
    }
}

/// Something that is billed.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CloudBillProduct {
    /// The state.
    pub state: i32,
    /// When it was created. There is a blank in place of the `T`.
    pub created: String,
    /// How much of each SKU.
    pub skus: std::collections::BTreeMap<String, runtime::value::Number>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What is billed of a project.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CloudBillProject {
    /// The name of the project.
    pub name: String,
    /// The id of the region.
    pub region_id: i64,
    /// The id of the address that sells it.
    pub reseller_id: Option<i64>,
    /// What is billed, by its label.
    pub data: std::collections::BTreeMap<String, CloudBillProduct>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What is billed to an address.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CloudBillAddress {
    /// The address on one line.
    pub name: String,
    /// Its projects, by their ids.
    pub data: std::collections::BTreeMap<String, CloudBillProject>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What is billed.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CloudBillsEnvelope {
    /// The addresses, by their ids.
    pub content: std::collections::BTreeMap<String, CloudBillAddress>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
