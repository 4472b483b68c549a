// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A journal entry.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JournalEntry {
    /// The address whose books these are.
    pub address_id: i64,
    /// The first line of the address that the bill goes to.
    pub address1_bill_to: String,
    /// Its second line.
    pub address2_bill_to: String,
    /// Its third line.
    pub address3_bill_to: String,
    /// Its city.
    pub city_bill_to: String,
    /// The user who made it.
    pub contact: String,
    /// Its country.
    pub country_id_bill_to: i64,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// The lines on the credit side.
    pub credits: Vec<NominalLedgerLine>,
    /// The lines on the debit side.
    pub debits: Vec<NominalLedgerLine>,
    /// The mails that were sent about it.
    pub email_log: Vec<EmailLog>,
    /// The id.
    pub id: i64,
    /// Whom the bill goes to.
    pub name_bill_to: String,
    /// What it is about.
    pub narrative: Option<String>,
    /// Its postcode.
    pub postcode_bill_to: String,
    /// What it looks like in print.
    pub report_template_id: Option<i64>,
    /// Its subdivision of the country.
    pub subdivision_id_bill_to: i64,
    /// The date it has in the books.
    pub transaction_date: runtime::value::Date,
    /// Its kind, such as 11002 for an account sale invoice.
    pub transaction_type_id: i64,
    /// Its number among those of its kind in its address.
    pub tsn: i64,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object on its host, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of journal entries.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JournalEntryList {
    /// `content`
    pub content: Vec<JournalEntry>,
    /// What the server made of the parameters, and the sums. It has no warnings.
    #[serde(rename = "_metadata")]
    pub metadata: JournalEntryMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A journal entry in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JournalEntryEnvelope {
    /// A journal entry.
    pub content: JournalEntry,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What journal entries can be sorted by; with `-` the other way round. The server assumes `narrative`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum JournalEntryOrder {
    /// `narrative`
    Narrative,
    /// `transaction_date`
    TransactionDate,
    /// `tsn`
    Tsn,
    /// `-narrative`
    Narrative2,
    /// `-transaction_date`
    TransactionDate2,
    /// `-tsn`
    Tsn2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    JournalEntryOrder { Narrative = "narrative", TransactionDate = "transaction_date",
    Tsn = "tsn", Narrative2 = "-narrative", TransactionDate2 = "-transaction_date", Tsn2
    = "-tsn" }
}

/// Conditions on journal entries.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JournalEntryFilter {
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

impl JournalEntryFilter {
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
            transaction_date: None,
            transaction_date_gt: None,
            transaction_date_gte: None,
            transaction_date_in: None,
            transaction_date_isnull: None,
            transaction_date_lt: None,
            transaction_date_lte: None,
            transaction_date_range: None,
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

/// A journal entry to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JournalEntryCreate {
    /// The lines on the credit side.
    pub credits: Vec<AccountAmount>,
    /// The lines on the debit side.
    pub debits: Vec<AccountAmount>,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrative: Option<String>,
    /// What it looks like in print.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_template_id: Option<i64>,
    /// The date it has in the books, after the last period end.
    pub transaction_date: String,
}

impl JournalEntryCreate {
    /// With everything that is required.
    pub fn new(
        credits: impl IntoIterator<Item = impl Into<AccountAmount>>,
        debits: impl IntoIterator<Item = impl Into<AccountAmount>>,
        transaction_date: impl Into<String>,
    ) -> Self {
        Self {
            credits: credits.into_iter().map(Into::into).collect(),
            debits: debits.into_iter().map(Into::into).collect(),
            transaction_date: transaction_date.into(),
            narrative: None,
            report_template_id: None,
        }
    }

    /// What it is about.
    #[must_use]
    pub fn narrative(mut self, narrative: impl Into<String>) -> Self {
        self.narrative = Some(narrative.into());
        self
    }

    /// What it looks like in print.
    #[must_use]
    pub fn report_template_id(mut self, report_template_id: i64) -> Self {
        self.report_template_id = Some(report_template_id);
        self
    }
}

/// What PUT takes: the same, and these must be there.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JournalEntryUpdate {
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrative: Option<String>,
    /// What it looks like in print.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_template_id: Option<i64>,
    /// The date it has in the books.
    pub transaction_date: serde_json::Value,
}

impl JournalEntryUpdate {
    /// With everything that is required.
    pub fn new(transaction_date: impl Into<serde_json::Value>) -> Self {
        Self {
            transaction_date: transaction_date.into(),
            narrative: None,
            report_template_id: None,
        }
    }

    /// What it is about.
    #[must_use]
    pub fn narrative(mut self, narrative: impl Into<String>) -> Self {
        self.narrative = Some(narrative.into());
        self
    }

    /// What it looks like in print.
    #[must_use]
    pub fn report_template_id(mut self, report_template_id: i64) -> Self {
        self.report_template_id = Some(report_template_id);
        self
    }
}

/// What to change in a journal entry.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JournalEntryPartialUpdate {
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrative: Option<String>,
    /// What it looks like in print.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_template_id: Option<i64>,
    /// The date it has in the books.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_date: Option<String>,
}

impl JournalEntryPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            narrative: None,
            report_template_id: None,
            transaction_date: None,
        }
    }

    /// What it is about.
    #[must_use]
    pub fn narrative(mut self, narrative: impl Into<String>) -> Self {
        self.narrative = Some(narrative.into());
        self
    }

    /// What it looks like in print.
    #[must_use]
    pub fn report_template_id(mut self, report_template_id: i64) -> Self {
        self.report_template_id = Some(report_template_id);
        self
    }

    /// The date it has in the books.
    #[must_use]
    pub fn transaction_date(mut self, transaction_date: impl Into<String>) -> Self {
        self.transaction_date = Some(transaction_date.into());
        self
    }
}

/// What the server made of the parameters, and the sums. It has no warnings.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct JournalEntryMetadata {
    /// The number of this page, from 0.
    pub page: i64,
    /// How many objects to a page. It is what was applied, which may not be what was asked for.
    pub limit: i32,
    /// The member that the list is sorted by, with `-` in front when it is reversed.
    pub order: String,
    /// How many objects there are on all pages together, at this moment.
    pub total_records: i64,
    /// What was credited, on all pages together.
    pub total_credits: runtime::value::Number,
    /// What was debited, on all pages together.
    pub total_debits: runtime::value::Number,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
