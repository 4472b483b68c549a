// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A page of nominal accounts.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlobalNominalAccountList {
    /// `content`
    pub content: Vec<GlobalNominalAccount>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A nominal account in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlobalNominalAccountEnvelope {
    /// A nominal account.
    pub content: GlobalNominalAccount,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What nominal accounts can be sorted by; with `-` the other way round. The server assumes `description`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GlobalNominalAccountOrder {
    /// `description`
    Description,
    /// `external_reference`
    ExternalReference,
    /// `nominal_account_number`
    NominalAccountNumber,
    /// `-description`
    Description2,
    /// `-external_reference`
    ExternalReference2,
    /// `-nominal_account_number`
    NominalAccountNumber2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    GlobalNominalAccountOrder { Description = "description", ExternalReference =
    "external_reference", NominalAccountNumber = "nominal_account_number", Description2 =
    "-description", ExternalReference2 = "-external_reference", NominalAccountNumber2 =
    "-nominal_account_number" }
}

/// Conditions on nominal accounts.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlobalNominalAccountFilter {
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
    /// `external_reference`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_reference: Option<String>,
    /// `external_reference__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "external_reference__icontains")]
    pub external_reference_icontains: Option<String>,
    /// `external_reference__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "external_reference__iendswith")]
    pub external_reference_iendswith: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "external_reference__in")]
    pub external_reference_in: Option<Vec<String>>,
    /// `external_reference__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "external_reference__isnull")]
    pub external_reference_isnull: Option<bool>,
    /// `external_reference__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "external_reference__istartswith")]
    pub external_reference_istartswith: Option<String>,
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// `id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__gt")]
    pub id_gt: Option<i64>,
    /// `id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__gte")]
    pub id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__in")]
    pub id_in: Option<Vec<i64>>,
    /// `id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__isnull")]
    pub id_isnull: Option<bool>,
    /// `id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__lt")]
    pub id_lt: Option<i64>,
    /// `id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__lte")]
    pub id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__range")]
    pub id_range: Option<Vec<i64>>,
    /// `nominal_account_number`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nominal_account_number: Option<i64>,
    /// `nominal_account_number__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nominal_account_number__gt")]
    pub nominal_account_number_gt: Option<i64>,
    /// `nominal_account_number__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nominal_account_number__gte")]
    pub nominal_account_number_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nominal_account_number__in")]
    pub nominal_account_number_in: Option<Vec<i64>>,
    /// `nominal_account_number__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nominal_account_number__isnull")]
    pub nominal_account_number_isnull: Option<bool>,
    /// `nominal_account_number__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nominal_account_number__lt")]
    pub nominal_account_number_lt: Option<i64>,
    /// `nominal_account_number__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nominal_account_number__lte")]
    pub nominal_account_number_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nominal_account_number__range")]
    pub nominal_account_number_range: Option<Vec<i64>>,
    /// `nominal_account_type_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nominal_account_type_id: Option<i64>,
    /// `nominal_account_type_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nominal_account_type_id__gt")]
    pub nominal_account_type_id_gt: Option<i64>,
    /// `nominal_account_type_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nominal_account_type_id__gte")]
    pub nominal_account_type_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nominal_account_type_id__in")]
    pub nominal_account_type_id_in: Option<Vec<i64>>,
    /// `nominal_account_type_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nominal_account_type_id__isnull")]
    pub nominal_account_type_id_isnull: Option<bool>,
    /// `nominal_account_type_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nominal_account_type_id__lt")]
    pub nominal_account_type_id_lt: Option<i64>,
    /// `nominal_account_type_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nominal_account_type_id__lte")]
    pub nominal_account_type_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nominal_account_type_id__range")]
    pub nominal_account_type_id_range: Option<Vec<i64>>,
}

impl GlobalNominalAccountFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            description: None,
            description_icontains: None,
            description_iendswith: None,
            description_iexact: None,
            description_in: None,
            description_istartswith: None,
            external_reference: None,
            external_reference_icontains: None,
            external_reference_iendswith: None,
            external_reference_in: None,
            external_reference_isnull: None,
            external_reference_istartswith: None,
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            nominal_account_number: None,
            nominal_account_number_gt: None,
            nominal_account_number_gte: None,
            nominal_account_number_in: None,
            nominal_account_number_isnull: None,
            nominal_account_number_lt: None,
            nominal_account_number_lte: None,
            nominal_account_number_range: None,
            nominal_account_type_id: None,
            nominal_account_type_id_gt: None,
            nominal_account_type_id_gte: None,
            nominal_account_type_id_in: None,
            nominal_account_type_id_isnull: None,
            nominal_account_type_id_lt: None,
            nominal_account_type_id_lte: None,
            nominal_account_type_id_range: None,
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

    /// Sets `external_reference`.
    #[must_use]
    pub fn external_reference(mut self, external_reference: impl Into<String>) -> Self {
        self.external_reference = Some(external_reference.into());
        self
    }

    /// Sets `external_reference__icontains`.
    #[must_use]
    pub fn external_reference_icontains(
        mut self,
        external_reference_icontains: impl Into<String>,
    ) -> Self {
        self.external_reference_icontains = Some(external_reference_icontains.into());
        self
    }

    /// Sets `external_reference__iendswith`.
    #[must_use]
    pub fn external_reference_iendswith(
        mut self,
        external_reference_iendswith: impl Into<String>,
    ) -> Self {
        self.external_reference_iendswith = Some(external_reference_iendswith.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn external_reference_in(
        mut self,
        external_reference_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.external_reference_in = Some(
            external_reference_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `external_reference__isnull`.
    #[must_use]
    pub fn external_reference_isnull(mut self, external_reference_isnull: bool) -> Self {
        self.external_reference_isnull = Some(external_reference_isnull);
        self
    }

    /// Sets `external_reference__istartswith`.
    #[must_use]
    pub fn external_reference_istartswith(
        mut self,
        external_reference_istartswith: impl Into<String>,
    ) -> Self {
        self.external_reference_istartswith = Some(
            external_reference_istartswith.into(),
        );
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `id__gt`.
    #[must_use]
    pub fn id_gt(mut self, id_gt: i64) -> Self {
        self.id_gt = Some(id_gt);
        self
    }

    /// Sets `id__gte`.
    #[must_use]
    pub fn id_gte(mut self, id_gte: i64) -> Self {
        self.id_gte = Some(id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn id_in(mut self, id_in: impl IntoIterator<Item = i64>) -> Self {
        self.id_in = Some(id_in.into_iter().collect());
        self
    }

    /// Sets `id__isnull`.
    #[must_use]
    pub fn id_isnull(mut self, id_isnull: bool) -> Self {
        self.id_isnull = Some(id_isnull);
        self
    }

    /// Sets `id__lt`.
    #[must_use]
    pub fn id_lt(mut self, id_lt: i64) -> Self {
        self.id_lt = Some(id_lt);
        self
    }

    /// Sets `id__lte`.
    #[must_use]
    pub fn id_lte(mut self, id_lte: i64) -> Self {
        self.id_lte = Some(id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn id_range(mut self, id_range: impl IntoIterator<Item = i64>) -> Self {
        self.id_range = Some(id_range.into_iter().collect());
        self
    }

    /// Sets `nominal_account_number`.
    #[must_use]
    pub fn nominal_account_number(mut self, nominal_account_number: i64) -> Self {
        self.nominal_account_number = Some(nominal_account_number);
        self
    }

    /// Sets `nominal_account_number__gt`.
    #[must_use]
    pub fn nominal_account_number_gt(mut self, nominal_account_number_gt: i64) -> Self {
        self.nominal_account_number_gt = Some(nominal_account_number_gt);
        self
    }

    /// Sets `nominal_account_number__gte`.
    #[must_use]
    pub fn nominal_account_number_gte(
        mut self,
        nominal_account_number_gte: i64,
    ) -> Self {
        self.nominal_account_number_gte = Some(nominal_account_number_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn nominal_account_number_in(
        mut self,
        nominal_account_number_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.nominal_account_number_in = Some(
            nominal_account_number_in.into_iter().collect(),
        );
        self
    }

    /// Sets `nominal_account_number__isnull`.
    #[must_use]
    pub fn nominal_account_number_isnull(
        mut self,
        nominal_account_number_isnull: bool,
    ) -> Self {
        self.nominal_account_number_isnull = Some(nominal_account_number_isnull);
        self
    }

    /// Sets `nominal_account_number__lt`.
    #[must_use]
    pub fn nominal_account_number_lt(mut self, nominal_account_number_lt: i64) -> Self {
        self.nominal_account_number_lt = Some(nominal_account_number_lt);
        self
    }

    /// Sets `nominal_account_number__lte`.
    #[must_use]
    pub fn nominal_account_number_lte(
        mut self,
        nominal_account_number_lte: i64,
    ) -> Self {
        self.nominal_account_number_lte = Some(nominal_account_number_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn nominal_account_number_range(
        mut self,
        nominal_account_number_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.nominal_account_number_range = Some(
            nominal_account_number_range.into_iter().collect(),
        );
        self
    }

    /// Sets `nominal_account_type_id`.
    #[must_use]
    pub fn nominal_account_type_id(mut self, nominal_account_type_id: i64) -> Self {
        self.nominal_account_type_id = Some(nominal_account_type_id);
        self
    }

    /// Sets `nominal_account_type_id__gt`.
    #[must_use]
    pub fn nominal_account_type_id_gt(
        mut self,
        nominal_account_type_id_gt: i64,
    ) -> Self {
        self.nominal_account_type_id_gt = Some(nominal_account_type_id_gt);
        self
    }

    /// Sets `nominal_account_type_id__gte`.
    #[must_use]
    pub fn nominal_account_type_id_gte(
        mut self,
        nominal_account_type_id_gte: i64,
    ) -> Self {
        self.nominal_account_type_id_gte = Some(nominal_account_type_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn nominal_account_type_id_in(
        mut self,
        nominal_account_type_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.nominal_account_type_id_in = Some(
            nominal_account_type_id_in.into_iter().collect(),
        );
        self
    }

    /// Sets `nominal_account_type_id__isnull`.
    #[must_use]
    pub fn nominal_account_type_id_isnull(
        mut self,
        nominal_account_type_id_isnull: bool,
    ) -> Self {
        self.nominal_account_type_id_isnull = Some(nominal_account_type_id_isnull);
        self
    }

    /// Sets `nominal_account_type_id__lt`.
    #[must_use]
    pub fn nominal_account_type_id_lt(
        mut self,
        nominal_account_type_id_lt: i64,
    ) -> Self {
        self.nominal_account_type_id_lt = Some(nominal_account_type_id_lt);
        self
    }

    /// Sets `nominal_account_type_id__lte`.
    #[must_use]
    pub fn nominal_account_type_id_lte(
        mut self,
        nominal_account_type_id_lte: i64,
    ) -> Self {
        self.nominal_account_type_id_lte = Some(nominal_account_type_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn nominal_account_type_id_range(
        mut self,
        nominal_account_type_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.nominal_account_type_id_range = Some(
            nominal_account_type_id_range.into_iter().collect(),
        );
        self
    }
}

/// A nominal account to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlobalNominalAccountCreate {
    /// The currency, see the application membership.
    pub currency_id: i64,
    /// What is booked to it, once.
    pub description: String,
    /// What another system calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_reference: Option<String>,
    /// The number of the account.
    pub nominal_account_number: i64,
    /// Whether sales can be booked to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_sales_account: Option<bool>,
    /// Whether purchases can be booked to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_purchases_account: Option<bool>,
    /// What kind of account it is: the smallest number of the kind.
    pub nominal_account_type_id: i64,
}

impl GlobalNominalAccountCreate {
    /// With everything that is required.
    pub fn new(
        currency_id: i64,
        description: impl Into<String>,
        nominal_account_number: i64,
        nominal_account_type_id: i64,
    ) -> Self {
        Self {
            currency_id: currency_id,
            description: description.into(),
            nominal_account_number: nominal_account_number,
            nominal_account_type_id: nominal_account_type_id,
            external_reference: None,
            valid_sales_account: None,
            valid_purchases_account: None,
        }
    }

    /// What another system calls it.
    #[must_use]
    pub fn external_reference(mut self, external_reference: impl Into<String>) -> Self {
        self.external_reference = Some(external_reference.into());
        self
    }

    /// Whether sales can be booked to it.
    #[must_use]
    pub fn valid_sales_account(mut self, valid_sales_account: bool) -> Self {
        self.valid_sales_account = Some(valid_sales_account);
        self
    }

    /// Whether purchases can be booked to it.
    #[must_use]
    pub fn valid_purchases_account(mut self, valid_purchases_account: bool) -> Self {
        self.valid_purchases_account = Some(valid_purchases_account);
        self
    }
}

/// What PUT takes: the same, and these must be there.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlobalNominalAccountUpdate {
    /// Given, only the account of this address changes, and not that of the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_id: Option<i64>,
    /// The currency, see the application membership.
    pub currency_id: i64,
    /// What is booked to it, once.
    pub description: String,
    /// What another system calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_reference: Option<String>,
    /// Whether sales can be booked to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_sales_account: Option<bool>,
    /// Whether purchases can be booked to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_purchases_account: Option<bool>,
}

impl GlobalNominalAccountUpdate {
    /// With everything that is required.
    pub fn new(currency_id: i64, description: impl Into<String>) -> Self {
        Self {
            currency_id: currency_id,
            description: description.into(),
            address_id: None,
            external_reference: None,
            valid_sales_account: None,
            valid_purchases_account: None,
        }
    }

    /// Given, only the account of this address changes, and not that of the member.
    #[must_use]
    pub fn address_id(mut self, address_id: i64) -> Self {
        self.address_id = Some(address_id);
        self
    }

    /// What another system calls it.
    #[must_use]
    pub fn external_reference(mut self, external_reference: impl Into<String>) -> Self {
        self.external_reference = Some(external_reference.into());
        self
    }

    /// Whether sales can be booked to it.
    #[must_use]
    pub fn valid_sales_account(mut self, valid_sales_account: bool) -> Self {
        self.valid_sales_account = Some(valid_sales_account);
        self
    }

    /// Whether purchases can be booked to it.
    #[must_use]
    pub fn valid_purchases_account(mut self, valid_purchases_account: bool) -> Self {
        self.valid_purchases_account = Some(valid_purchases_account);
        self
    }
}

/// What to change in a nominal account.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlobalNominalAccountPartialUpdate {
    /// Given, only the account of this address changes, and not that of the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_id: Option<i64>,
    /// The currency, see the application membership.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_id: Option<i64>,
    /// What is booked to it, once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// What another system calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_reference: Option<String>,
    /// Whether sales can be booked to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_sales_account: Option<bool>,
    /// Whether purchases can be booked to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_purchases_account: Option<bool>,
}

impl GlobalNominalAccountPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            address_id: None,
            currency_id: None,
            description: None,
            external_reference: None,
            valid_sales_account: None,
            valid_purchases_account: None,
        }
    }

    /// Given, only the account of this address changes, and not that of the member.
    #[must_use]
    pub fn address_id(mut self, address_id: i64) -> Self {
        self.address_id = Some(address_id);
        self
    }

    /// The currency, see the application membership.
    #[must_use]
    pub fn currency_id(mut self, currency_id: i64) -> Self {
        self.currency_id = Some(currency_id);
        self
    }

    /// What is booked to it, once.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// What another system calls it.
    #[must_use]
    pub fn external_reference(mut self, external_reference: impl Into<String>) -> Self {
        self.external_reference = Some(external_reference.into());
        self
    }

    /// Whether sales can be booked to it.
    #[must_use]
    pub fn valid_sales_account(mut self, valid_sales_account: bool) -> Self {
        self.valid_sales_account = Some(valid_sales_account);
        self
    }

    /// Whether purchases can be booked to it.
    #[must_use]
    pub fn valid_purchases_account(mut self, valid_purchases_account: bool) -> Self {
        self.valid_purchases_account = Some(valid_purchases_account);
        self
    }
}
