// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A year end.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct YearEnd {
    /// The address whose books these are.
    pub address_id: i64,
    /// The user who made it.
    pub contact: String,
    /// The lines on the credit side.
    pub credits: Vec<NominalLedgerLine>,
    /// The lines on the debit side.
    pub debits: Vec<NominalLedgerLine>,
    /// The mails that were sent about it.
    pub email_log: Vec<EmailLog>,
    /// What it is about.
    pub narrative: Option<String>,
    /// The balance at that date.
    pub period_end_balance: runtime::value::Number,
    /// The date it has in the books.
    pub transaction_date: runtime::value::Date,
    /// Its kind, such as 11002 for an account sale invoice.
    pub transaction_type_id: i64,
    /// Its number among those of its kind in its address.
    pub tsn: i64,
    /// The path of the object on its host, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of year ends.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct YearEndList {
    /// `content`
    pub content: Vec<YearEnd>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A year end in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct YearEndEnvelope {
    /// A year end.
    pub content: YearEnd,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What year ends can be sorted by; with `-` the other way round. The server assumes `transaction_date`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum YearEndOrder {
    /// `transaction_date`
    TransactionDate,
    /// `period_end_balance`
    PeriodEndBalance,
    /// `-transaction_date`
    TransactionDate2,
    /// `-period_end_balance`
    PeriodEndBalance2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    YearEndOrder { TransactionDate = "transaction_date", PeriodEndBalance =
    "period_end_balance", TransactionDate2 = "-transaction_date", PeriodEndBalance2 =
    "-period_end_balance" }
}

/// Conditions on year ends.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct YearEndFilter {
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
    /// `period_end_balance`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period_end_balance: Option<runtime::value::Number>,
    /// `period_end_balance__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "period_end_balance__gt")]
    pub period_end_balance_gt: Option<runtime::value::Number>,
    /// `period_end_balance__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "period_end_balance__gte")]
    pub period_end_balance_gte: Option<runtime::value::Number>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "period_end_balance__in")]
    pub period_end_balance_in: Option<Vec<runtime::value::Number>>,
    /// `period_end_balance__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "period_end_balance__isnull")]
    pub period_end_balance_isnull: Option<bool>,
    /// `period_end_balance__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "period_end_balance__lt")]
    pub period_end_balance_lt: Option<runtime::value::Number>,
    /// `period_end_balance__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "period_end_balance__lte")]
    pub period_end_balance_lte: Option<runtime::value::Number>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "period_end_balance__range")]
    pub period_end_balance_range: Option<Vec<runtime::value::Number>>,
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
}

impl YearEndFilter {
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
            narrative: None,
            narrative_icontains: None,
            narrative_iendswith: None,
            narrative_iexact: None,
            narrative_in: None,
            narrative_istartswith: None,
            period_end_balance: None,
            period_end_balance_gt: None,
            period_end_balance_gte: None,
            period_end_balance_in: None,
            period_end_balance_isnull: None,
            period_end_balance_lt: None,
            period_end_balance_lte: None,
            period_end_balance_range: None,
            transaction_date: None,
            transaction_date_gt: None,
            transaction_date_gte: None,
            transaction_date_in: None,
            transaction_date_isnull: None,
            transaction_date_lt: None,
            transaction_date_lte: None,
            transaction_date_range: None,
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

    /// Sets `period_end_balance`.
    #[must_use]
    pub fn period_end_balance(
        mut self,
        period_end_balance: impl Into<runtime::value::Number>,
    ) -> Self {
        self.period_end_balance = Some(period_end_balance.into());
        self
    }

    /// Sets `period_end_balance__gt`.
    #[must_use]
    pub fn period_end_balance_gt(
        mut self,
        period_end_balance_gt: impl Into<runtime::value::Number>,
    ) -> Self {
        self.period_end_balance_gt = Some(period_end_balance_gt.into());
        self
    }

    /// Sets `period_end_balance__gte`.
    #[must_use]
    pub fn period_end_balance_gte(
        mut self,
        period_end_balance_gte: impl Into<runtime::value::Number>,
    ) -> Self {
        self.period_end_balance_gte = Some(period_end_balance_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn period_end_balance_in(
        mut self,
        period_end_balance_in: impl IntoIterator<
            Item = impl Into<runtime::value::Number>,
        >,
    ) -> Self {
        self.period_end_balance_in = Some(
            period_end_balance_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `period_end_balance__isnull`.
    #[must_use]
    pub fn period_end_balance_isnull(mut self, period_end_balance_isnull: bool) -> Self {
        self.period_end_balance_isnull = Some(period_end_balance_isnull);
        self
    }

    /// Sets `period_end_balance__lt`.
    #[must_use]
    pub fn period_end_balance_lt(
        mut self,
        period_end_balance_lt: impl Into<runtime::value::Number>,
    ) -> Self {
        self.period_end_balance_lt = Some(period_end_balance_lt.into());
        self
    }

    /// Sets `period_end_balance__lte`.
    #[must_use]
    pub fn period_end_balance_lte(
        mut self,
        period_end_balance_lte: impl Into<runtime::value::Number>,
    ) -> Self {
        self.period_end_balance_lte = Some(period_end_balance_lte.into());
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn period_end_balance_range(
        mut self,
        period_end_balance_range: impl IntoIterator<
            Item = impl Into<runtime::value::Number>,
        >,
    ) -> Self {
        self.period_end_balance_range = Some(
            period_end_balance_range.into_iter().map(Into::into).collect(),
        );
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
}

/// A year end to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct YearEndCreate {
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrative: Option<String>,
    /// The date it has in the books, after the last period end.
    pub transaction_date: String,
}

impl YearEndCreate {
    /// With everything that is required.
    pub fn new(transaction_date: impl Into<String>) -> Self {
        Self {
            transaction_date: transaction_date.into(),
            narrative: None,
        }
    }

    /// What it is about.
    #[must_use]
    pub fn narrative(mut self, narrative: impl Into<String>) -> Self {
        self.narrative = Some(narrative.into());
        self
    }
}
