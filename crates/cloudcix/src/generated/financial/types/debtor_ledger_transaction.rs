// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A page of transactions.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DebtorLedgerTransactionList {
    /// `content`
    pub content: Vec<NominalLedger>,
    /// What the server made of the parameters, and the sums.
    #[serde(rename = "_metadata")]
    pub metadata: AccountHistoryMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the transactions of debtors can be sorted by; with `-` the other way round. The server assumes `transaction_date`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DebtorLedgerTransactionOrder {
    /// `transaction_date`
    TransactionDate,
    /// `transaction_type_id`
    TransactionTypeId,
    /// `tsn`
    Tsn,
    /// `-transaction_date`
    TransactionDate2,
    /// `-transaction_type_id`
    TransactionTypeId2,
    /// `-tsn`
    Tsn2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    DebtorLedgerTransactionOrder { TransactionDate = "transaction_date",
    TransactionTypeId = "transaction_type_id", Tsn = "tsn", TransactionDate2 =
    "-transaction_date", TransactionTypeId2 = "-transaction_type_id", Tsn2 = "-tsn" }
}

/// Conditions on the transactions of debtors.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DebtorLedgerTransactionFilter {
    /// `contra_address_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contra_address_id: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "contra_address_id__in")]
    pub contra_address_id_in: Option<Vec<i64>>,
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
    /// `narrative`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrative: Option<String>,
    /// `narrative__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "narrative__icontains")]
    pub narrative_icontains: Option<String>,
    /// `narrative__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "narrative__iendswith")]
    pub narrative_iendswith: Option<String>,
    /// `narrative__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "narrative__iexact")]
    pub narrative_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "narrative__in")]
    pub narrative_in: Option<Vec<String>>,
    /// `narrative__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "narrative__istartswith")]
    pub narrative_istartswith: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_date: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_date__gt")]
    pub transaction_date_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_date__gte")]
    pub transaction_date_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_date__in")]
    pub transaction_date_in: Option<Vec<String>>,
    /// `transaction_date__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_date__isnull")]
    pub transaction_date_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_date__lt")]
    pub transaction_date_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_date__lte")]
    pub transaction_date_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_date__range")]
    pub transaction_date_range: Option<Vec<String>>,
    /// `transaction_type_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_type_id: Option<i64>,
    /// `transaction_type_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_type_id__gt")]
    pub transaction_type_id_gt: Option<i64>,
    /// `transaction_type_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_type_id__gte")]
    pub transaction_type_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_type_id__in")]
    pub transaction_type_id_in: Option<Vec<i64>>,
    /// `transaction_type_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_type_id__lt")]
    pub transaction_type_id_lt: Option<i64>,
    /// `transaction_type_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_type_id__lte")]
    pub transaction_type_id_lte: Option<i64>,
    /// `tsn`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tsn: Option<i64>,
    /// `tsn__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "tsn__gt")]
    pub tsn_gt: Option<i64>,
    /// `tsn__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "tsn__gte")]
    pub tsn_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "tsn__in")]
    pub tsn_in: Option<Vec<i64>>,
    /// `tsn__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "tsn__isnull")]
    pub tsn_isnull: Option<bool>,
    /// `tsn__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "tsn__lt")]
    pub tsn_lt: Option<i64>,
    /// `tsn__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "tsn__lte")]
    pub tsn_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "tsn__range")]
    pub tsn_range: Option<Vec<i64>>,
}

impl DebtorLedgerTransactionFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            contra_address_id: None,
            contra_address_id_in: None,
            created: None,
            created_gt: None,
            created_gte: None,
            created_in: None,
            created_isnull: None,
            created_lt: None,
            created_lte: None,
            created_range: None,
            narrative: None,
            narrative_icontains: None,
            narrative_iendswith: None,
            narrative_iexact: None,
            narrative_in: None,
            narrative_istartswith: None,
            transaction_date: None,
            transaction_date_gt: None,
            transaction_date_gte: None,
            transaction_date_in: None,
            transaction_date_isnull: None,
            transaction_date_lt: None,
            transaction_date_lte: None,
            transaction_date_range: None,
            transaction_type_id: None,
            transaction_type_id_gt: None,
            transaction_type_id_gte: None,
            transaction_type_id_in: None,
            transaction_type_id_lt: None,
            transaction_type_id_lte: None,
            tsn: None,
            tsn_gt: None,
            tsn_gte: None,
            tsn_in: None,
            tsn_isnull: None,
            tsn_lt: None,
            tsn_lte: None,
            tsn_range: None,
        }
    }

    /// Sets `contra_address_id`.
    #[must_use]
    pub fn contra_address_id(mut self, contra_address_id: i64) -> Self {
        self.contra_address_id = Some(contra_address_id);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn contra_address_id_in(
        mut self,
        contra_address_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.contra_address_id_in = Some(contra_address_id_in.into_iter().collect());
        self
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

    /// Sets `narrative`.
    #[must_use]
    pub fn narrative(mut self, narrative: impl Into<String>) -> Self {
        self.narrative = Some(narrative.into());
        self
    }

    /// Sets `narrative__icontains`.
    #[must_use]
    pub fn narrative_icontains(
        mut self,
        narrative_icontains: impl Into<String>,
    ) -> Self {
        self.narrative_icontains = Some(narrative_icontains.into());
        self
    }

    /// Sets `narrative__iendswith`.
    #[must_use]
    pub fn narrative_iendswith(
        mut self,
        narrative_iendswith: impl Into<String>,
    ) -> Self {
        self.narrative_iendswith = Some(narrative_iendswith.into());
        self
    }

    /// Sets `narrative__iexact`.
    #[must_use]
    pub fn narrative_iexact(mut self, narrative_iexact: impl Into<String>) -> Self {
        self.narrative_iexact = Some(narrative_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn narrative_in(
        mut self,
        narrative_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.narrative_in = Some(narrative_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `narrative__istartswith`.
    #[must_use]
    pub fn narrative_istartswith(
        mut self,
        narrative_istartswith: impl Into<String>,
    ) -> Self {
        self.narrative_istartswith = Some(narrative_istartswith.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn transaction_date(mut self, transaction_date: impl Into<String>) -> Self {
        self.transaction_date = Some(transaction_date.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn transaction_date_gt(
        mut self,
        transaction_date_gt: impl Into<String>,
    ) -> Self {
        self.transaction_date_gt = Some(transaction_date_gt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn transaction_date_gte(
        mut self,
        transaction_date_gte: impl Into<String>,
    ) -> Self {
        self.transaction_date_gte = Some(transaction_date_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn transaction_date_in(
        mut self,
        transaction_date_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transaction_date_in = Some(
            transaction_date_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `transaction_date__isnull`.
    #[must_use]
    pub fn transaction_date_isnull(mut self, transaction_date_isnull: bool) -> Self {
        self.transaction_date_isnull = Some(transaction_date_isnull);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn transaction_date_lt(
        mut self,
        transaction_date_lt: impl Into<String>,
    ) -> Self {
        self.transaction_date_lt = Some(transaction_date_lt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn transaction_date_lte(
        mut self,
        transaction_date_lte: impl Into<String>,
    ) -> Self {
        self.transaction_date_lte = Some(transaction_date_lte.into());
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn transaction_date_range(
        mut self,
        transaction_date_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transaction_date_range = Some(
            transaction_date_range.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `transaction_type_id`.
    #[must_use]
    pub fn transaction_type_id(mut self, transaction_type_id: i64) -> Self {
        self.transaction_type_id = Some(transaction_type_id);
        self
    }

    /// Sets `transaction_type_id__gt`.
    #[must_use]
    pub fn transaction_type_id_gt(mut self, transaction_type_id_gt: i64) -> Self {
        self.transaction_type_id_gt = Some(transaction_type_id_gt);
        self
    }

    /// Sets `transaction_type_id__gte`.
    #[must_use]
    pub fn transaction_type_id_gte(mut self, transaction_type_id_gte: i64) -> Self {
        self.transaction_type_id_gte = Some(transaction_type_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn transaction_type_id_in(
        mut self,
        transaction_type_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.transaction_type_id_in = Some(transaction_type_id_in.into_iter().collect());
        self
    }

    /// Sets `transaction_type_id__lt`.
    #[must_use]
    pub fn transaction_type_id_lt(mut self, transaction_type_id_lt: i64) -> Self {
        self.transaction_type_id_lt = Some(transaction_type_id_lt);
        self
    }

    /// Sets `transaction_type_id__lte`.
    #[must_use]
    pub fn transaction_type_id_lte(mut self, transaction_type_id_lte: i64) -> Self {
        self.transaction_type_id_lte = Some(transaction_type_id_lte);
        self
    }

    /// Sets `tsn`.
    #[must_use]
    pub fn tsn(mut self, tsn: i64) -> Self {
        self.tsn = Some(tsn);
        self
    }

    /// Sets `tsn__gt`.
    #[must_use]
    pub fn tsn_gt(mut self, tsn_gt: i64) -> Self {
        self.tsn_gt = Some(tsn_gt);
        self
    }

    /// Sets `tsn__gte`.
    #[must_use]
    pub fn tsn_gte(mut self, tsn_gte: i64) -> Self {
        self.tsn_gte = Some(tsn_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn tsn_in(mut self, tsn_in: impl IntoIterator<Item = i64>) -> Self {
        self.tsn_in = Some(tsn_in.into_iter().collect());
        self
    }

    /// Sets `tsn__isnull`.
    #[must_use]
    pub fn tsn_isnull(mut self, tsn_isnull: bool) -> Self {
        self.tsn_isnull = Some(tsn_isnull);
        self
    }

    /// Sets `tsn__lt`.
    #[must_use]
    pub fn tsn_lt(mut self, tsn_lt: i64) -> Self {
        self.tsn_lt = Some(tsn_lt);
        self
    }

    /// Sets `tsn__lte`.
    #[must_use]
    pub fn tsn_lte(mut self, tsn_lte: i64) -> Self {
        self.tsn_lte = Some(tsn_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn tsn_range(mut self, tsn_range: impl IntoIterator<Item = i64>) -> Self {
        self.tsn_range = Some(tsn_range.into_iter().collect());
        self
    }
}
