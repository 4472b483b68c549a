// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// Something that was booked to an account.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NominalAccountHistory {
    /// The address whose books these are.
    pub address_id: i64,
    /// The amount, below 0 when it is a credit.
    pub amount: runtime::value::Number,
    /// The address of the other side.
    pub contra_address_id: i64,
    /// The currency, see the application membership.
    pub currency_id: i64,
    /// The name on the bill.
    pub name_bill_to: Option<String>,
    /// What it is about.
    pub narrative: Option<String>,
    /// What is owed after this transaction.
    pub running_balance: runtime::value::Number,
    /// The date it has in the books.
    pub transaction_date: runtime::value::LocalDateTime,
    /// Its kind, such as 11002 for an account sale invoice.
    pub transaction_type_id: i64,
    /// Its number among those of its kind in its address.
    pub tsn: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of what was booked.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NominalAccountHistoryList {
    /// `content`
    pub content: Vec<NominalAccountHistory>,
    /// What the server made of the parameters, and the sums.
    #[serde(rename = "_metadata")]
    pub metadata: NominalAccountHistoryMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the server made of the parameters, and the sums.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NominalAccountHistoryMetadata {
    /// The number of this page, from 0.
    pub page: i64,
    /// How many objects to a page. It is what was applied, which may not be what was asked for.
    pub limit: i32,
    /// The member that the list is sorted by, with `-` in front when it is reversed.
    pub order: String,
    /// How many objects there are on all pages together, at this moment.
    pub total_records: i64,
    /// What the server ignored. `SearchFilterWarning` and `ExcludeFilterWarning` mean that a filter was
    /// skipped and **the list holds everything**.
    pub warnings: Vec<String>,
    /// Before the dates asked for: credited.
    pub beginning_credits: runtime::value::Number,
    /// Before the dates asked for: debited.
    pub beginning_debits: runtime::value::Number,
    /// Within them: credited.
    pub period_credits: runtime::value::Number,
    /// Within them: debited.
    pub period_debits: runtime::value::Number,
    /// Both together: credited.
    pub ending_credits: runtime::value::Number,
    /// Both together: debited.
    pub ending_debits: runtime::value::Number,
    /// Ever: credited.
    pub total_credits: runtime::value::Number,
    /// Ever: debited.
    pub total_debits: runtime::value::Number,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What bookings can be sorted by; with `-` the other way round. The server assumes `transaction_date`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NominalAccountHistoryOrder {
    /// `transaction_date`
    TransactionDate,
    /// `-transaction_date`
    TransactionDate2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    NominalAccountHistoryOrder { TransactionDate = "transaction_date", TransactionDate2 =
    "-transaction_date" }
}

/// Conditions on what was booked.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NominalAccountHistoryFilter {
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
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_date__lt")]
    pub transaction_date_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "transaction_date__lte")]
    pub transaction_date_lte: Option<String>,
}

impl NominalAccountHistoryFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            transaction_date: None,
            transaction_date_gt: None,
            transaction_date_gte: None,
            transaction_date_lt: None,
            transaction_date_lte: None,
        }
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
}
