// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A page of kinds of accounts.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NominalAccountTypeList {
    /// `content`
    pub content: Vec<NominalAccountType>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What kinds of accounts can be sorted by; with `-` the other way round. The server assumes `description`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NominalAccountTypeOrder {
    /// `description`
    Description,
    /// `min_account_number`
    MinAccountNumber,
    /// `-description`
    Description2,
    /// `-min_account_number`
    MinAccountNumber2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    NominalAccountTypeOrder { Description = "description", MinAccountNumber =
    "min_account_number", Description2 = "-description", MinAccountNumber2 =
    "-min_account_number" }
}

/// Conditions on kinds of accounts.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NominalAccountTypeFilter {
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `description__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "description__icontains")]
    pub description_icontains: Option<String>,
    /// `description__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "description__iendswith")]
    pub description_iendswith: Option<String>,
    /// `description__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "description__iexact")]
    pub description_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "description__in")]
    pub description_in: Option<Vec<String>>,
    /// `description__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "description__istartswith")]
    pub description_istartswith: Option<String>,
    /// `min_account_number`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_account_number: Option<i64>,
    /// `min_account_number__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "min_account_number__gt")]
    pub min_account_number_gt: Option<i64>,
    /// `min_account_number__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "min_account_number__gte")]
    pub min_account_number_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "min_account_number__in")]
    pub min_account_number_in: Option<Vec<i64>>,
    /// `min_account_number__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "min_account_number__isnull")]
    pub min_account_number_isnull: Option<bool>,
    /// `min_account_number__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "min_account_number__lt")]
    pub min_account_number_lt: Option<i64>,
    /// `min_account_number__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "min_account_number__lte")]
    pub min_account_number_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "min_account_number__range")]
    pub min_account_number_range: Option<Vec<i64>>,
}

impl NominalAccountTypeFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            description: None,
            description_icontains: None,
            description_iendswith: None,
            description_iexact: None,
            description_in: None,
            description_istartswith: None,
            min_account_number: None,
            min_account_number_gt: None,
            min_account_number_gte: None,
            min_account_number_in: None,
            min_account_number_isnull: None,
            min_account_number_lt: None,
            min_account_number_lte: None,
            min_account_number_range: None,
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `description__icontains`.
    #[must_use]
    pub fn description_icontains(
        mut self,
        description_icontains: impl Into<String>,
    ) -> Self {
        self.description_icontains = Some(description_icontains.into());
        self
    }

    /// Sets `description__iendswith`.
    #[must_use]
    pub fn description_iendswith(
        mut self,
        description_iendswith: impl Into<String>,
    ) -> Self {
        self.description_iendswith = Some(description_iendswith.into());
        self
    }

    /// Sets `description__iexact`.
    #[must_use]
    pub fn description_iexact(mut self, description_iexact: impl Into<String>) -> Self {
        self.description_iexact = Some(description_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn description_in(
        mut self,
        description_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.description_in = Some(description_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `description__istartswith`.
    #[must_use]
    pub fn description_istartswith(
        mut self,
        description_istartswith: impl Into<String>,
    ) -> Self {
        self.description_istartswith = Some(description_istartswith.into());
        self
    }

    /// Sets `min_account_number`.
    #[must_use]
    pub fn min_account_number(mut self, min_account_number: i64) -> Self {
        self.min_account_number = Some(min_account_number);
        self
    }

    /// Sets `min_account_number__gt`.
    #[must_use]
    pub fn min_account_number_gt(mut self, min_account_number_gt: i64) -> Self {
        self.min_account_number_gt = Some(min_account_number_gt);
        self
    }

    /// Sets `min_account_number__gte`.
    #[must_use]
    pub fn min_account_number_gte(mut self, min_account_number_gte: i64) -> Self {
        self.min_account_number_gte = Some(min_account_number_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn min_account_number_in(
        mut self,
        min_account_number_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.min_account_number_in = Some(min_account_number_in.into_iter().collect());
        self
    }

    /// Sets `min_account_number__isnull`.
    #[must_use]
    pub fn min_account_number_isnull(mut self, min_account_number_isnull: bool) -> Self {
        self.min_account_number_isnull = Some(min_account_number_isnull);
        self
    }

    /// Sets `min_account_number__lt`.
    #[must_use]
    pub fn min_account_number_lt(mut self, min_account_number_lt: i64) -> Self {
        self.min_account_number_lt = Some(min_account_number_lt);
        self
    }

    /// Sets `min_account_number__lte`.
    #[must_use]
    pub fn min_account_number_lte(mut self, min_account_number_lte: i64) -> Self {
        self.min_account_number_lte = Some(min_account_number_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn min_account_number_range(
        mut self,
        min_account_number_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.min_account_number_range = Some(
            min_account_number_range.into_iter().collect(),
        );
        self
    }
}
