// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// How an address sends its statements.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StatementSettings {
    /// The address whose books these are.
    pub address_id: i64,
    /// The days of the month on which statements are sent.
    pub day: Vec<i64>,
    /// Who is owed less than this gets no statement; a number below 0.
    pub min_credit: Option<runtime::value::Number>,
    /// Who owes less than this gets no statement; a number above 0.
    pub min_debit: Option<runtime::value::Number>,
    /// Where answers go; addresses with commas between.
    pub reply_to: Option<String>,
    /// What stands below the mail.
    pub signature: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of the settings for statements.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StatementSettingsList {
    /// `content`
    pub content: Vec<StatementSettings>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A setting for statements in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StatementSettingsEnvelope {
    /// How an address sends its statements.
    pub content: StatementSettings,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the settings for statements can be sorted by; with `-` the other way round. The server assumes `address_id`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum StatementSettingsOrder {
    /// `address_id`
    AddressId,
    /// `id`
    Id,
    /// `-address_id`
    AddressId2,
    /// `-id`
    Id2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    StatementSettingsOrder { AddressId = "address_id", Id = "id", AddressId2 =
    "-address_id", Id2 = "-id" }
}

/// Conditions on the settings for statements.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StatementSettingsFilter {
    /// `address_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_id: Option<i64>,
    /// `address_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__gt")]
    pub address_id_gt: Option<i64>,
    /// `address_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__gte")]
    pub address_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__in")]
    pub address_id_in: Option<Vec<i64>>,
    /// `address_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__isnull")]
    pub address_id_isnull: Option<bool>,
    /// `address_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__lt")]
    pub address_id_lt: Option<i64>,
    /// `address_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__lte")]
    pub address_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__range")]
    pub address_id_range: Option<Vec<i64>>,
}

impl StatementSettingsFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            address_id: None,
            address_id_gt: None,
            address_id_gte: None,
            address_id_in: None,
            address_id_isnull: None,
            address_id_lt: None,
            address_id_lte: None,
            address_id_range: None,
        }
    }

    /// Sets `address_id`.
    #[must_use]
    pub fn address_id(mut self, address_id: i64) -> Self {
        self.address_id = Some(address_id);
        self
    }

    /// Sets `address_id__gt`.
    #[must_use]
    pub fn address_id_gt(mut self, address_id_gt: i64) -> Self {
        self.address_id_gt = Some(address_id_gt);
        self
    }

    /// Sets `address_id__gte`.
    #[must_use]
    pub fn address_id_gte(mut self, address_id_gte: i64) -> Self {
        self.address_id_gte = Some(address_id_gte);
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

    /// Sets `address_id__isnull`.
    #[must_use]
    pub fn address_id_isnull(mut self, address_id_isnull: bool) -> Self {
        self.address_id_isnull = Some(address_id_isnull);
        self
    }

    /// Sets `address_id__lt`.
    #[must_use]
    pub fn address_id_lt(mut self, address_id_lt: i64) -> Self {
        self.address_id_lt = Some(address_id_lt);
        self
    }

    /// Sets `address_id__lte`.
    #[must_use]
    pub fn address_id_lte(mut self, address_id_lte: i64) -> Self {
        self.address_id_lte = Some(address_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn address_id_range(
        mut self,
        address_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.address_id_range = Some(address_id_range.into_iter().collect());
        self
    }
}

/// What to change in a setting for statements.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StatementSettingsUpdate {
    /// The days of the month on which statements are sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<Vec<i64>>,
    /// Who is owed less than this gets no statement; a number below 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub min_credit: Option<Option<runtime::value::Number>>,
    /// Who owes less than this gets no statement; a number above 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub min_debit: Option<Option<runtime::value::Number>>,
    /// Where answers go; addresses with commas between.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub reply_to: Option<Option<String>>,
    /// What stands below the mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
}

impl StatementSettingsUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            day: None,
            min_credit: None,
            min_debit: None,
            reply_to: None,
            signature: None,
        }
    }

    /// The days of the month on which statements are sent.
    #[must_use]
    pub fn day(mut self, day: impl IntoIterator<Item = i64>) -> Self {
        self.day = Some(day.into_iter().collect());
        self
    }

    /// Who is owed less than this gets no statement; a number below 0.
    #[must_use]
    pub fn min_credit(
        mut self,
        min_credit: impl Into<Option<runtime::value::Number>>,
    ) -> Self {
        self.min_credit = Some(min_credit.into());
        self
    }

    /// Who owes less than this gets no statement; a number above 0.
    #[must_use]
    pub fn min_debit(
        mut self,
        min_debit: impl Into<Option<runtime::value::Number>>,
    ) -> Self {
        self.min_debit = Some(min_debit.into());
        self
    }

    /// Where answers go; addresses with commas between.
    #[must_use]
    pub fn reply_to(mut self, reply_to: impl Into<Option<String>>) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }

    /// What stands below the mail.
    #[must_use]
    pub fn signature(mut self, signature: impl Into<String>) -> Self {
        self.signature = Some(signature.into());
        self
    }
}
