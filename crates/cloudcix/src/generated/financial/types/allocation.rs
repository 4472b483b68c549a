// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// An allocation.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Allocation {
    /// The address whose books these are.
    pub address_id: i64,
    /// `Customer` or `Supplier`.
    pub allocation_type: String,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// The transactions that are settled against each other.
    pub details: Vec<AllocationDetail>,
    /// The id.
    pub id: i64,
    /// The path of the object on its host, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A transaction in an allocation.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AllocationDetail {
    /// What is credited.
    pub credit_amount: runtime::value::Number,
    /// What is debited.
    pub debit_amount: runtime::value::Number,
    /// The id.
    pub id: i64,
    /// The transaction.
    pub nominal_ledger: NominalLedger,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of allocations.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AllocationList {
    /// `content`
    pub content: Vec<Allocation>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An allocation in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AllocationEnvelope {
    /// An allocation.
    pub content: Allocation,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What allocations can be sorted by; with `-` the other way round. The server assumes `created`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AllocationOrder {
    /// `created`
    Created,
    /// `id`
    Id,
    /// `-created`
    Created2,
    /// `-id`
    Id2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    AllocationOrder { Created = "created", Id = "id", Created2 = "-created", Id2 = "-id"
    }
}

/// Conditions on allocations.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AllocationFilter {
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__gt")]
    pub created_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__gte")]
    pub created_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__in")]
    pub created_in: Option<Vec<String>>,
    /// `created__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__isnull")]
    pub created_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__lt")]
    pub created_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__lte")]
    pub created_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__range")]
    pub created_range: Option<Vec<String>>,
    /// `details__nominal_ledger__contra_address_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__contra_address_id")]
    pub details_nominal_ledger_contra_address_id: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__contra_address_id__in")]
    pub details_nominal_ledger_contra_address_id_in: Option<Vec<i64>>,
    /// `details__nominal_ledger__transaction_type_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__transaction_type_id")]
    pub details_nominal_ledger_transaction_type_id: Option<i64>,
    /// `details__nominal_ledger__transaction_type_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__transaction_type_id__gt")]
    pub details_nominal_ledger_transaction_type_id_gt: Option<i64>,
    /// `details__nominal_ledger__transaction_type_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__transaction_type_id__gte")]
    pub details_nominal_ledger_transaction_type_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__transaction_type_id__in")]
    pub details_nominal_ledger_transaction_type_id_in: Option<Vec<i64>>,
    /// `details__nominal_ledger__transaction_type_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__transaction_type_id__isnull")]
    pub details_nominal_ledger_transaction_type_id_isnull: Option<bool>,
    /// `details__nominal_ledger__transaction_type_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__transaction_type_id__lt")]
    pub details_nominal_ledger_transaction_type_id_lt: Option<i64>,
    /// `details__nominal_ledger__transaction_type_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__transaction_type_id__lte")]
    pub details_nominal_ledger_transaction_type_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__transaction_type_id__range")]
    pub details_nominal_ledger_transaction_type_id_range: Option<Vec<i64>>,
    /// `details__nominal_ledger__tsn`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__tsn")]
    pub details_nominal_ledger_tsn: Option<i64>,
    /// `details__nominal_ledger__tsn__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__tsn__gt")]
    pub details_nominal_ledger_tsn_gt: Option<i64>,
    /// `details__nominal_ledger__tsn__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__tsn__gte")]
    pub details_nominal_ledger_tsn_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__tsn__in")]
    pub details_nominal_ledger_tsn_in: Option<Vec<i64>>,
    /// `details__nominal_ledger__tsn__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__tsn__isnull")]
    pub details_nominal_ledger_tsn_isnull: Option<bool>,
    /// `details__nominal_ledger__tsn__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__tsn__lt")]
    pub details_nominal_ledger_tsn_lt: Option<i64>,
    /// `details__nominal_ledger__tsn__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__tsn__lte")]
    pub details_nominal_ledger_tsn_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__tsn__range")]
    pub details_nominal_ledger_tsn_range: Option<Vec<i64>>,
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
}

impl AllocationFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            created: None,
            created_gt: None,
            created_gte: None,
            created_in: None,
            created_isnull: None,
            created_lt: None,
            created_lte: None,
            created_range: None,
            details_nominal_ledger_contra_address_id: None,
            details_nominal_ledger_contra_address_id_in: None,
            details_nominal_ledger_transaction_type_id: None,
            details_nominal_ledger_transaction_type_id_gt: None,
            details_nominal_ledger_transaction_type_id_gte: None,
            details_nominal_ledger_transaction_type_id_in: None,
            details_nominal_ledger_transaction_type_id_isnull: None,
            details_nominal_ledger_transaction_type_id_lt: None,
            details_nominal_ledger_transaction_type_id_lte: None,
            details_nominal_ledger_transaction_type_id_range: None,
            details_nominal_ledger_tsn: None,
            details_nominal_ledger_tsn_gt: None,
            details_nominal_ledger_tsn_gte: None,
            details_nominal_ledger_tsn_in: None,
            details_nominal_ledger_tsn_isnull: None,
            details_nominal_ledger_tsn_lt: None,
            details_nominal_ledger_tsn_lte: None,
            details_nominal_ledger_tsn_range: None,
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
        }
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created(mut self, created: impl Into<String>) -> Self {
        self.created = Some(created.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_gt(mut self, created_gt: impl Into<String>) -> Self {
        self.created_gt = Some(created_gt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_gte(mut self, created_gte: impl Into<String>) -> Self {
        self.created_gte = Some(created_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn created_in(
        mut self,
        created_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.created_in = Some(created_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `created__isnull`.
    #[must_use]
    pub fn created_isnull(mut self, created_isnull: bool) -> Self {
        self.created_isnull = Some(created_isnull);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_lt(mut self, created_lt: impl Into<String>) -> Self {
        self.created_lt = Some(created_lt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_lte(mut self, created_lte: impl Into<String>) -> Self {
        self.created_lte = Some(created_lte.into());
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn created_range(
        mut self,
        created_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.created_range = Some(created_range.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `details__nominal_ledger__contra_address_id`.
    #[must_use]
    pub fn details_nominal_ledger_contra_address_id(
        mut self,
        details_nominal_ledger_contra_address_id: i64,
    ) -> Self {
        self.details_nominal_ledger_contra_address_id = Some(
            details_nominal_ledger_contra_address_id,
        );
        self
    }

    /// Any of these.
    #[must_use]
    pub fn details_nominal_ledger_contra_address_id_in(
        mut self,
        details_nominal_ledger_contra_address_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.details_nominal_ledger_contra_address_id_in = Some(
            details_nominal_ledger_contra_address_id_in.into_iter().collect(),
        );
        self
    }

    /// Sets `details__nominal_ledger__transaction_type_id`.
    #[must_use]
    pub fn details_nominal_ledger_transaction_type_id(
        mut self,
        details_nominal_ledger_transaction_type_id: i64,
    ) -> Self {
        self.details_nominal_ledger_transaction_type_id = Some(
            details_nominal_ledger_transaction_type_id,
        );
        self
    }

    /// Sets `details__nominal_ledger__transaction_type_id__gt`.
    #[must_use]
    pub fn details_nominal_ledger_transaction_type_id_gt(
        mut self,
        details_nominal_ledger_transaction_type_id_gt: i64,
    ) -> Self {
        self.details_nominal_ledger_transaction_type_id_gt = Some(
            details_nominal_ledger_transaction_type_id_gt,
        );
        self
    }

    /// Sets `details__nominal_ledger__transaction_type_id__gte`.
    #[must_use]
    pub fn details_nominal_ledger_transaction_type_id_gte(
        mut self,
        details_nominal_ledger_transaction_type_id_gte: i64,
    ) -> Self {
        self.details_nominal_ledger_transaction_type_id_gte = Some(
            details_nominal_ledger_transaction_type_id_gte,
        );
        self
    }

    /// Any of these.
    #[must_use]
    pub fn details_nominal_ledger_transaction_type_id_in(
        mut self,
        details_nominal_ledger_transaction_type_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.details_nominal_ledger_transaction_type_id_in = Some(
            details_nominal_ledger_transaction_type_id_in.into_iter().collect(),
        );
        self
    }

    /// Sets `details__nominal_ledger__transaction_type_id__isnull`.
    #[must_use]
    pub fn details_nominal_ledger_transaction_type_id_isnull(
        mut self,
        details_nominal_ledger_transaction_type_id_isnull: bool,
    ) -> Self {
        self.details_nominal_ledger_transaction_type_id_isnull = Some(
            details_nominal_ledger_transaction_type_id_isnull,
        );
        self
    }

    /// Sets `details__nominal_ledger__transaction_type_id__lt`.
    #[must_use]
    pub fn details_nominal_ledger_transaction_type_id_lt(
        mut self,
        details_nominal_ledger_transaction_type_id_lt: i64,
    ) -> Self {
        self.details_nominal_ledger_transaction_type_id_lt = Some(
            details_nominal_ledger_transaction_type_id_lt,
        );
        self
    }

    /// Sets `details__nominal_ledger__transaction_type_id__lte`.
    #[must_use]
    pub fn details_nominal_ledger_transaction_type_id_lte(
        mut self,
        details_nominal_ledger_transaction_type_id_lte: i64,
    ) -> Self {
        self.details_nominal_ledger_transaction_type_id_lte = Some(
            details_nominal_ledger_transaction_type_id_lte,
        );
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn details_nominal_ledger_transaction_type_id_range(
        mut self,
        details_nominal_ledger_transaction_type_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.details_nominal_ledger_transaction_type_id_range = Some(
            details_nominal_ledger_transaction_type_id_range.into_iter().collect(),
        );
        self
    }

    /// Sets `details__nominal_ledger__tsn`.
    #[must_use]
    pub fn details_nominal_ledger_tsn(
        mut self,
        details_nominal_ledger_tsn: i64,
    ) -> Self {
        self.details_nominal_ledger_tsn = Some(details_nominal_ledger_tsn);
        self
    }

    /// Sets `details__nominal_ledger__tsn__gt`.
    #[must_use]
    pub fn details_nominal_ledger_tsn_gt(
        mut self,
        details_nominal_ledger_tsn_gt: i64,
    ) -> Self {
        self.details_nominal_ledger_tsn_gt = Some(details_nominal_ledger_tsn_gt);
        self
    }

    /// Sets `details__nominal_ledger__tsn__gte`.
    #[must_use]
    pub fn details_nominal_ledger_tsn_gte(
        mut self,
        details_nominal_ledger_tsn_gte: i64,
    ) -> Self {
        self.details_nominal_ledger_tsn_gte = Some(details_nominal_ledger_tsn_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn details_nominal_ledger_tsn_in(
        mut self,
        details_nominal_ledger_tsn_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.details_nominal_ledger_tsn_in = Some(
            details_nominal_ledger_tsn_in.into_iter().collect(),
        );
        self
    }

    /// Sets `details__nominal_ledger__tsn__isnull`.
    #[must_use]
    pub fn details_nominal_ledger_tsn_isnull(
        mut self,
        details_nominal_ledger_tsn_isnull: bool,
    ) -> Self {
        self.details_nominal_ledger_tsn_isnull = Some(details_nominal_ledger_tsn_isnull);
        self
    }

    /// Sets `details__nominal_ledger__tsn__lt`.
    #[must_use]
    pub fn details_nominal_ledger_tsn_lt(
        mut self,
        details_nominal_ledger_tsn_lt: i64,
    ) -> Self {
        self.details_nominal_ledger_tsn_lt = Some(details_nominal_ledger_tsn_lt);
        self
    }

    /// Sets `details__nominal_ledger__tsn__lte`.
    #[must_use]
    pub fn details_nominal_ledger_tsn_lte(
        mut self,
        details_nominal_ledger_tsn_lte: i64,
    ) -> Self {
        self.details_nominal_ledger_tsn_lte = Some(details_nominal_ledger_tsn_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn details_nominal_ledger_tsn_range(
        mut self,
        details_nominal_ledger_tsn_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.details_nominal_ledger_tsn_range = Some(
            details_nominal_ledger_tsn_range.into_iter().collect(),
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
}

/// Conditions on allocations, one of which must be there.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AllocationSearch {
    /// Which side of the books.
    pub allocation_type: AllocationType,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__gt")]
    pub created_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__gte")]
    pub created_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__in")]
    pub created_in: Option<Vec<String>>,
    /// `created__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__isnull")]
    pub created_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__lt")]
    pub created_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__lte")]
    pub created_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__range")]
    pub created_range: Option<Vec<String>>,
    /// `details__nominal_ledger__contra_address_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__contra_address_id")]
    pub details_nominal_ledger_contra_address_id: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__contra_address_id__in")]
    pub details_nominal_ledger_contra_address_id_in: Option<Vec<i64>>,
    /// `details__nominal_ledger__transaction_type_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__transaction_type_id")]
    pub details_nominal_ledger_transaction_type_id: Option<i64>,
    /// `details__nominal_ledger__transaction_type_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__transaction_type_id__gt")]
    pub details_nominal_ledger_transaction_type_id_gt: Option<i64>,
    /// `details__nominal_ledger__transaction_type_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__transaction_type_id__gte")]
    pub details_nominal_ledger_transaction_type_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__transaction_type_id__in")]
    pub details_nominal_ledger_transaction_type_id_in: Option<Vec<i64>>,
    /// `details__nominal_ledger__transaction_type_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__transaction_type_id__isnull")]
    pub details_nominal_ledger_transaction_type_id_isnull: Option<bool>,
    /// `details__nominal_ledger__transaction_type_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__transaction_type_id__lt")]
    pub details_nominal_ledger_transaction_type_id_lt: Option<i64>,
    /// `details__nominal_ledger__transaction_type_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__transaction_type_id__lte")]
    pub details_nominal_ledger_transaction_type_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__transaction_type_id__range")]
    pub details_nominal_ledger_transaction_type_id_range: Option<Vec<i64>>,
    /// `details__nominal_ledger__tsn`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__tsn")]
    pub details_nominal_ledger_tsn: Option<i64>,
    /// `details__nominal_ledger__tsn__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__tsn__gt")]
    pub details_nominal_ledger_tsn_gt: Option<i64>,
    /// `details__nominal_ledger__tsn__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__tsn__gte")]
    pub details_nominal_ledger_tsn_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__tsn__in")]
    pub details_nominal_ledger_tsn_in: Option<Vec<i64>>,
    /// `details__nominal_ledger__tsn__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__tsn__isnull")]
    pub details_nominal_ledger_tsn_isnull: Option<bool>,
    /// `details__nominal_ledger__tsn__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__tsn__lt")]
    pub details_nominal_ledger_tsn_lt: Option<i64>,
    /// `details__nominal_ledger__tsn__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__tsn__lte")]
    pub details_nominal_ledger_tsn_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "details__nominal_ledger__tsn__range")]
    pub details_nominal_ledger_tsn_range: Option<Vec<i64>>,
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
}

impl AllocationSearch {
    /// With everything that is required.
    pub fn new(allocation_type: impl Into<AllocationType>) -> Self {
        Self {
            allocation_type: allocation_type.into(),
            created: None,
            created_gt: None,
            created_gte: None,
            created_in: None,
            created_isnull: None,
            created_lt: None,
            created_lte: None,
            created_range: None,
            details_nominal_ledger_contra_address_id: None,
            details_nominal_ledger_contra_address_id_in: None,
            details_nominal_ledger_transaction_type_id: None,
            details_nominal_ledger_transaction_type_id_gt: None,
            details_nominal_ledger_transaction_type_id_gte: None,
            details_nominal_ledger_transaction_type_id_in: None,
            details_nominal_ledger_transaction_type_id_isnull: None,
            details_nominal_ledger_transaction_type_id_lt: None,
            details_nominal_ledger_transaction_type_id_lte: None,
            details_nominal_ledger_transaction_type_id_range: None,
            details_nominal_ledger_tsn: None,
            details_nominal_ledger_tsn_gt: None,
            details_nominal_ledger_tsn_gte: None,
            details_nominal_ledger_tsn_in: None,
            details_nominal_ledger_tsn_isnull: None,
            details_nominal_ledger_tsn_lt: None,
            details_nominal_ledger_tsn_lte: None,
            details_nominal_ledger_tsn_range: None,
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
        }
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created(mut self, created: impl Into<String>) -> Self {
        self.created = Some(created.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_gt(mut self, created_gt: impl Into<String>) -> Self {
        self.created_gt = Some(created_gt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_gte(mut self, created_gte: impl Into<String>) -> Self {
        self.created_gte = Some(created_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn created_in(
        mut self,
        created_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.created_in = Some(created_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `created__isnull`.
    #[must_use]
    pub fn created_isnull(mut self, created_isnull: bool) -> Self {
        self.created_isnull = Some(created_isnull);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_lt(mut self, created_lt: impl Into<String>) -> Self {
        self.created_lt = Some(created_lt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_lte(mut self, created_lte: impl Into<String>) -> Self {
        self.created_lte = Some(created_lte.into());
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn created_range(
        mut self,
        created_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.created_range = Some(created_range.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `details__nominal_ledger__contra_address_id`.
    #[must_use]
    pub fn details_nominal_ledger_contra_address_id(
        mut self,
        details_nominal_ledger_contra_address_id: i64,
    ) -> Self {
        self.details_nominal_ledger_contra_address_id = Some(
            details_nominal_ledger_contra_address_id,
        );
        self
    }

    /// Any of these.
    #[must_use]
    pub fn details_nominal_ledger_contra_address_id_in(
        mut self,
        details_nominal_ledger_contra_address_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.details_nominal_ledger_contra_address_id_in = Some(
            details_nominal_ledger_contra_address_id_in.into_iter().collect(),
        );
        self
    }

    /// Sets `details__nominal_ledger__transaction_type_id`.
    #[must_use]
    pub fn details_nominal_ledger_transaction_type_id(
        mut self,
        details_nominal_ledger_transaction_type_id: i64,
    ) -> Self {
        self.details_nominal_ledger_transaction_type_id = Some(
            details_nominal_ledger_transaction_type_id,
        );
        self
    }

    /// Sets `details__nominal_ledger__transaction_type_id__gt`.
    #[must_use]
    pub fn details_nominal_ledger_transaction_type_id_gt(
        mut self,
        details_nominal_ledger_transaction_type_id_gt: i64,
    ) -> Self {
        self.details_nominal_ledger_transaction_type_id_gt = Some(
            details_nominal_ledger_transaction_type_id_gt,
        );
        self
    }

    /// Sets `details__nominal_ledger__transaction_type_id__gte`.
    #[must_use]
    pub fn details_nominal_ledger_transaction_type_id_gte(
        mut self,
        details_nominal_ledger_transaction_type_id_gte: i64,
    ) -> Self {
        self.details_nominal_ledger_transaction_type_id_gte = Some(
            details_nominal_ledger_transaction_type_id_gte,
        );
        self
    }

    /// Any of these.
    #[must_use]
    pub fn details_nominal_ledger_transaction_type_id_in(
        mut self,
        details_nominal_ledger_transaction_type_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.details_nominal_ledger_transaction_type_id_in = Some(
            details_nominal_ledger_transaction_type_id_in.into_iter().collect(),
        );
        self
    }

    /// Sets `details__nominal_ledger__transaction_type_id__isnull`.
    #[must_use]
    pub fn details_nominal_ledger_transaction_type_id_isnull(
        mut self,
        details_nominal_ledger_transaction_type_id_isnull: bool,
    ) -> Self {
        self.details_nominal_ledger_transaction_type_id_isnull = Some(
            details_nominal_ledger_transaction_type_id_isnull,
        );
        self
    }

    /// Sets `details__nominal_ledger__transaction_type_id__lt`.
    #[must_use]
    pub fn details_nominal_ledger_transaction_type_id_lt(
        mut self,
        details_nominal_ledger_transaction_type_id_lt: i64,
    ) -> Self {
        self.details_nominal_ledger_transaction_type_id_lt = Some(
            details_nominal_ledger_transaction_type_id_lt,
        );
        self
    }

    /// Sets `details__nominal_ledger__transaction_type_id__lte`.
    #[must_use]
    pub fn details_nominal_ledger_transaction_type_id_lte(
        mut self,
        details_nominal_ledger_transaction_type_id_lte: i64,
    ) -> Self {
        self.details_nominal_ledger_transaction_type_id_lte = Some(
            details_nominal_ledger_transaction_type_id_lte,
        );
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn details_nominal_ledger_transaction_type_id_range(
        mut self,
        details_nominal_ledger_transaction_type_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.details_nominal_ledger_transaction_type_id_range = Some(
            details_nominal_ledger_transaction_type_id_range.into_iter().collect(),
        );
        self
    }

    /// Sets `details__nominal_ledger__tsn`.
    #[must_use]
    pub fn details_nominal_ledger_tsn(
        mut self,
        details_nominal_ledger_tsn: i64,
    ) -> Self {
        self.details_nominal_ledger_tsn = Some(details_nominal_ledger_tsn);
        self
    }

    /// Sets `details__nominal_ledger__tsn__gt`.
    #[must_use]
    pub fn details_nominal_ledger_tsn_gt(
        mut self,
        details_nominal_ledger_tsn_gt: i64,
    ) -> Self {
        self.details_nominal_ledger_tsn_gt = Some(details_nominal_ledger_tsn_gt);
        self
    }

    /// Sets `details__nominal_ledger__tsn__gte`.
    #[must_use]
    pub fn details_nominal_ledger_tsn_gte(
        mut self,
        details_nominal_ledger_tsn_gte: i64,
    ) -> Self {
        self.details_nominal_ledger_tsn_gte = Some(details_nominal_ledger_tsn_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn details_nominal_ledger_tsn_in(
        mut self,
        details_nominal_ledger_tsn_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.details_nominal_ledger_tsn_in = Some(
            details_nominal_ledger_tsn_in.into_iter().collect(),
        );
        self
    }

    /// Sets `details__nominal_ledger__tsn__isnull`.
    #[must_use]
    pub fn details_nominal_ledger_tsn_isnull(
        mut self,
        details_nominal_ledger_tsn_isnull: bool,
    ) -> Self {
        self.details_nominal_ledger_tsn_isnull = Some(details_nominal_ledger_tsn_isnull);
        self
    }

    /// Sets `details__nominal_ledger__tsn__lt`.
    #[must_use]
    pub fn details_nominal_ledger_tsn_lt(
        mut self,
        details_nominal_ledger_tsn_lt: i64,
    ) -> Self {
        self.details_nominal_ledger_tsn_lt = Some(details_nominal_ledger_tsn_lt);
        self
    }

    /// Sets `details__nominal_ledger__tsn__lte`.
    #[must_use]
    pub fn details_nominal_ledger_tsn_lte(
        mut self,
        details_nominal_ledger_tsn_lte: i64,
    ) -> Self {
        self.details_nominal_ledger_tsn_lte = Some(details_nominal_ledger_tsn_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn details_nominal_ledger_tsn_range(
        mut self,
        details_nominal_ledger_tsn_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.details_nominal_ledger_tsn_range = Some(
            details_nominal_ledger_tsn_range.into_iter().collect(),
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
}

/// Which side of the books.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AllocationType {
    /// `customer`
    Customer,
    /// `supplier`
    Supplier,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    AllocationType { Customer = "customer", Supplier = "supplier" }
}

/// Transactions to settle against each other.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AllocationCreate {
    /// The transactions, all of them sales or all of them purchases.
    pub allocations: Vec<AllocationLine>,
}

impl AllocationCreate {
    /// With everything that is required.
    pub fn new(
        allocations: impl IntoIterator<Item = impl Into<AllocationLine>>,
    ) -> Self {
        Self {
            allocations: allocations.into_iter().map(Into::into).collect(),
        }
    }
}

/// A transaction to settle.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AllocationLine {
    /// How much of it, with the sign that brings its balance nearer to 0.
    pub amount: runtime::value::Number,
    /// Its number.
    pub tsn: i64,
    /// Its kind: 11002 to 11005 for sales, 10002 to 10005 for purchases.
    pub transaction_type_id: i64,
}

impl AllocationLine {
    /// With everything that is required.
    pub fn new(
        amount: impl Into<runtime::value::Number>,
        tsn: i64,
        transaction_type_id: i64,
    ) -> Self {
        Self {
            amount: amount.into(),
            tsn: tsn,
            transaction_type_id: transaction_type_id,
        }
    }
}
