// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

/// What the transactions of others can be sorted by; with `-` the other way round. The server assumes `transaction_date`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ContraNominalLedgerOrder {
    /// `transaction_date`
    TransactionDate,
    /// `transaction_type_id`
    TransactionTypeId,
    /// `tsn`
    Tsn,
    /// `unallocated_balance`
    UnallocatedBalance,
    /// `-transaction_date`
    TransactionDate2,
    /// `-transaction_type_id`
    TransactionTypeId2,
    /// `-tsn`
    Tsn2,
    /// `-unallocated_balance`
    UnallocatedBalance2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ContraNominalLedgerOrder { TransactionDate = "transaction_date", TransactionTypeId =
    "transaction_type_id", Tsn = "tsn", UnallocatedBalance = "unallocated_balance",
    TransactionDate2 = "-transaction_date", TransactionTypeId2 = "-transaction_type_id",
    Tsn2 = "-tsn", UnallocatedBalance2 = "-unallocated_balance" }
}

/// Conditions on the transactions of others.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContraNominalLedgerFilter {
    /// `address_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_id: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__in")]
    pub address_id_in: Option<Vec<i64>>,
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
    /// `unallocated_balance`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unallocated_balance: Option<runtime::value::Number>,
    /// `unallocated_balance__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unallocated_balance__gt")]
    pub unallocated_balance_gt: Option<runtime::value::Number>,
    /// `unallocated_balance__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unallocated_balance__gte")]
    pub unallocated_balance_gte: Option<runtime::value::Number>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unallocated_balance__in")]
    pub unallocated_balance_in: Option<Vec<runtime::value::Number>>,
    /// `unallocated_balance__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unallocated_balance__isnull")]
    pub unallocated_balance_isnull: Option<bool>,
    /// `unallocated_balance__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unallocated_balance__lt")]
    pub unallocated_balance_lt: Option<runtime::value::Number>,
    /// `unallocated_balance__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unallocated_balance__lte")]
    pub unallocated_balance_lte: Option<runtime::value::Number>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "unallocated_balance__range")]
    pub unallocated_balance_range: Option<Vec<runtime::value::Number>>,
}

impl ContraNominalLedgerFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            address_id: None,
            address_id_in: None,
            created: None,
            created_gt: None,
            created_gte: None,
            created_in: None,
            created_isnull: None,
            created_lt: None,
            created_lte: None,
            created_range: None,
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
            unallocated_balance: None,
            unallocated_balance_gt: None,
            unallocated_balance_gte: None,
            unallocated_balance_in: None,
            unallocated_balance_isnull: None,
            unallocated_balance_lt: None,
            unallocated_balance_lte: None,
            unallocated_balance_range: None,
        }
    }

    /// Sets `address_id`.
    #[must_use]
    pub fn address_id(mut self, address_id: i64) -> Self {
        self.address_id = Some(address_id);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn address_id_in(
        mut self,
        address_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.address_id_in = Some(address_id_in.into_iter().collect());
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

    /// Sets `unallocated_balance`.
    #[must_use]
    pub fn unallocated_balance(
        mut self,
        unallocated_balance: impl Into<runtime::value::Number>,
    ) -> Self {
        self.unallocated_balance = Some(unallocated_balance.into());
        self
    }

    /// Sets `unallocated_balance__gt`.
    #[must_use]
    pub fn unallocated_balance_gt(
        mut self,
        unallocated_balance_gt: impl Into<runtime::value::Number>,
    ) -> Self {
        self.unallocated_balance_gt = Some(unallocated_balance_gt.into());
        self
    }

    /// Sets `unallocated_balance__gte`.
    #[must_use]
    pub fn unallocated_balance_gte(
        mut self,
        unallocated_balance_gte: impl Into<runtime::value::Number>,
    ) -> Self {
        self.unallocated_balance_gte = Some(unallocated_balance_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn unallocated_balance_in(
        mut self,
        unallocated_balance_in: impl IntoIterator<
            Item = impl Into<runtime::value::Number>,
        >,
    ) -> Self {
        self.unallocated_balance_in = Some(
            unallocated_balance_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `unallocated_balance__isnull`.
    #[must_use]
    pub fn unallocated_balance_isnull(
        mut self,
        unallocated_balance_isnull: bool,
    ) -> Self {
        self.unallocated_balance_isnull = Some(unallocated_balance_isnull);
        self
    }

    /// Sets `unallocated_balance__lt`.
    #[must_use]
    pub fn unallocated_balance_lt(
        mut self,
        unallocated_balance_lt: impl Into<runtime::value::Number>,
    ) -> Self {
        self.unallocated_balance_lt = Some(unallocated_balance_lt.into());
        self
    }

    /// Sets `unallocated_balance__lte`.
    #[must_use]
    pub fn unallocated_balance_lte(
        mut self,
        unallocated_balance_lte: impl Into<runtime::value::Number>,
    ) -> Self {
        self.unallocated_balance_lte = Some(unallocated_balance_lte.into());
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn unallocated_balance_range(
        mut self,
        unallocated_balance_range: impl IntoIterator<
            Item = impl Into<runtime::value::Number>,
        >,
    ) -> Self {
        self.unallocated_balance_range = Some(
            unallocated_balance_range.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// A nominal account.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct GlobalNominalAccount {
    /// The address. Null where the account is that of the whole member.
    pub address_id: Option<i64>,
    /// The currency, see the application membership.
    pub currency_id: i64,
    /// What is booked to it, once.
    pub description: String,
    /// What another system calls it.
    pub external_reference: Option<String>,
    /// The id.
    pub id: i64,
    /// The member it belongs to.
    pub member_id: i64,
    /// The number of the account.
    pub nominal_account_number: i64,
    /// What kind of account it is.
    pub nominal_account_type: NominalAccountType,
    /// The path of the object on its host, such as `/department/1/`.
    pub uri: String,
    /// Whether sales can be booked to it.
    pub valid_sales_account: bool,
    /// Whether purchases can be booked to it.
    pub valid_purchases_account: bool,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A kind of account.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NominalAccountType {
    /// The name.
    pub description: String,
    /// The largest number of its accounts.
    pub max_account_number: i64,
    /// The smallest number of its accounts, and its id.
    pub min_account_number: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A way to pay.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PaymentMethod {
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// The name, once.
    pub description: String,
    /// The id.
    pub id: i64,
    /// The member it belongs to.
    pub member_id: i64,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object on its host, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What stands in an account.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Statement {
    /// The balance.
    pub balance: runtime::value::Number,
    /// A nominal account.
    pub nominal_account: GlobalNominalAccount,
    /// What was credited.
    pub total_credits: runtime::value::Number,
    /// What was debited.
    pub total_debits: runtime::value::Number,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What was bought from, or sold to, an address.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnalysisTotal {
    /// The address whose books these are.
    pub address_id: i64,
    /// With VAT.
    pub total: runtime::value::Number,
    /// Without VAT.
    pub total_ex_vat: runtime::value::Number,
    /// The VAT.
    pub vat: runtime::value::Number,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of sums.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnalysisList {
    /// `content`
    pub content: Vec<AnalysisTotal>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What sums can be sorted by; with `-` the other way round. The server assumes `contra_address_id`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AnalysisOrder {
    /// `contra_address_id`
    ContraAddressId,
    /// `total`
    Total,
    /// `-contra_address_id`
    ContraAddressId2,
    /// `-total`
    Total2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    AnalysisOrder { ContraAddressId = "contra_address_id", Total = "total",
    ContraAddressId2 = "-contra_address_id", Total2 = "-total" }
}

/// What was bought from, or sold to, a country.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CountryTotal {
    /// The balance.
    pub balance: runtime::value::Number,
    /// The country, see the application membership.
    pub country_id: i64,
    /// Without VAT.
    pub excluding_vat: runtime::value::Number,
    /// The VAT.
    pub vat: runtime::value::Number,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The sums by country.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CountryTotalList {
    /// `content`
    pub content: Vec<CountryTotal>,
    /// The sums of all countries.
    #[serde(rename = "_metadata")]
    pub metadata: CountryTotalMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The sums of all countries.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CountryTotalMetadata {
    /// With VAT.
    pub total_balance: runtime::value::Number,
    /// Without VAT.
    pub total_excluding_vat: runtime::value::Number,
    /// The VAT.
    pub total_vat: runtime::value::Number,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What was bought from, or sold to, an address of a territory.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TerritoryTotal {
    /// The address whose books these are.
    pub address_id: i64,
    /// The address in full.
    pub full_address: String,
    /// `name`
    pub name: String,
    /// With VAT.
    pub total: runtime::value::Number,
    /// Without VAT.
    pub total_ex_vat: runtime::value::Number,
    /// The VAT.
    pub vat: runtime::value::Number,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of addresses.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TerritoryTotalList {
    /// `content`
    pub content: Vec<TerritoryTotal>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What addresses can be sorted by; with `-` the other way round. The server assumes `id`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TerritoryTotalOrder {
    /// `id`
    Id,
    /// `name`
    Name,
    /// `-id`
    Id2,
    /// `-name`
    Name2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    TerritoryTotalOrder { Id = "id", Name = "name", Id2 = "-id", Name2 = "-name" }
}

/// What was bought from, or sold to, an address in the EU.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Vies {
    /// The address in another country of the EU.
    pub address_id: i64,
    /// The goods at 0 % VAT.
    pub amount: runtime::value::Number,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// All of it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ViesList {
    /// `content`
    pub content: Vec<Vies>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the addresses can be sorted by; with `-` the other way round. The server assumes `address_id`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ViesOrder {
    /// `address_id`
    AddressId,
    /// `-address_id`
    AddressId2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ViesOrder { AddressId = "address_id", AddressId2 = "-address_id" }
}

/// Only transactions of these dates are counted.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ViesFilter {
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nominal_ledger__transaction_date")]
    pub nominal_ledger_transaction_date: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nominal_ledger__transaction_date__gt")]
    pub nominal_ledger_transaction_date_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nominal_ledger__transaction_date__gte")]
    pub nominal_ledger_transaction_date_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nominal_ledger__transaction_date__in")]
    pub nominal_ledger_transaction_date_in: Option<Vec<String>>,
    /// `nominal_ledger__transaction_date__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nominal_ledger__transaction_date__isnull")]
    pub nominal_ledger_transaction_date_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nominal_ledger__transaction_date__lt")]
    pub nominal_ledger_transaction_date_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nominal_ledger__transaction_date__lte")]
    pub nominal_ledger_transaction_date_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "nominal_ledger__transaction_date__range")]
    pub nominal_ledger_transaction_date_range: Option<Vec<String>>,
}

impl ViesFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            nominal_ledger_transaction_date: None,
            nominal_ledger_transaction_date_gt: None,
            nominal_ledger_transaction_date_gte: None,
            nominal_ledger_transaction_date_in: None,
            nominal_ledger_transaction_date_isnull: None,
            nominal_ledger_transaction_date_lt: None,
            nominal_ledger_transaction_date_lte: None,
            nominal_ledger_transaction_date_range: None,
        }
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn nominal_ledger_transaction_date(
        mut self,
        nominal_ledger_transaction_date: impl Into<String>,
    ) -> Self {
        self.nominal_ledger_transaction_date = Some(
            nominal_ledger_transaction_date.into(),
        );
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn nominal_ledger_transaction_date_gt(
        mut self,
        nominal_ledger_transaction_date_gt: impl Into<String>,
    ) -> Self {
        self.nominal_ledger_transaction_date_gt = Some(
            nominal_ledger_transaction_date_gt.into(),
        );
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn nominal_ledger_transaction_date_gte(
        mut self,
        nominal_ledger_transaction_date_gte: impl Into<String>,
    ) -> Self {
        self.nominal_ledger_transaction_date_gte = Some(
            nominal_ledger_transaction_date_gte.into(),
        );
        self
    }

    /// Any of these.
    #[must_use]
    pub fn nominal_ledger_transaction_date_in(
        mut self,
        nominal_ledger_transaction_date_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nominal_ledger_transaction_date_in = Some(
            nominal_ledger_transaction_date_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `nominal_ledger__transaction_date__isnull`.
    #[must_use]
    pub fn nominal_ledger_transaction_date_isnull(
        mut self,
        nominal_ledger_transaction_date_isnull: bool,
    ) -> Self {
        self.nominal_ledger_transaction_date_isnull = Some(
            nominal_ledger_transaction_date_isnull,
        );
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn nominal_ledger_transaction_date_lt(
        mut self,
        nominal_ledger_transaction_date_lt: impl Into<String>,
    ) -> Self {
        self.nominal_ledger_transaction_date_lt = Some(
            nominal_ledger_transaction_date_lt.into(),
        );
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn nominal_ledger_transaction_date_lte(
        mut self,
        nominal_ledger_transaction_date_lte: impl Into<String>,
    ) -> Self {
        self.nominal_ledger_transaction_date_lte = Some(
            nominal_ledger_transaction_date_lte.into(),
        );
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn nominal_ledger_transaction_date_range(
        mut self,
        nominal_ledger_transaction_date_range: impl IntoIterator<
            Item = impl Into<String>,
        >,
    ) -> Self {
        self.nominal_ledger_transaction_date_range = Some(
            nominal_ledger_transaction_date_range.into_iter().map(Into::into).collect(),
        );
        self
    }
}
