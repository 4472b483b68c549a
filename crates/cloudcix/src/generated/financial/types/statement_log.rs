// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What became of a statement.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StatementLog {
    /// The address whose books these are.
    pub address_id: i64,
    /// What happened.
    pub comment: String,
    /// The address that was to get it.
    pub contra_address_id: i64,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// `success`, `skipped` or `error`.
    pub status: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of what became of statements.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StatementLogList {
    /// `content`
    pub content: Vec<StatementLog>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What notes on statements can be sorted by; with `-` the other way round. The server assumes `created`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum StatementLogOrder {
    /// `created`
    Created,
    /// `status`
    Status,
    /// `-created`
    Created2,
    /// `-status`
    Status2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    StatementLogOrder { Created = "created", Status = "status", Created2 = "-created",
    Status2 = "-status" }
}

/// Conditions on what became of statements.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StatementLogFilter {
    /// `contra_address_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contra_address_id: Option<i64>,
    /// `contra_address_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "contra_address_id__gt")]
    pub contra_address_id_gt: Option<i64>,
    /// `contra_address_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "contra_address_id__gte")]
    pub contra_address_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "contra_address_id__in")]
    pub contra_address_id_in: Option<Vec<i64>>,
    /// `contra_address_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "contra_address_id__isnull")]
    pub contra_address_id_isnull: Option<bool>,
    /// `contra_address_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "contra_address_id__lt")]
    pub contra_address_id_lt: Option<i64>,
    /// `contra_address_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "contra_address_id__lte")]
    pub contra_address_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "contra_address_id__range")]
    pub contra_address_id_range: Option<Vec<i64>>,
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
    /// `status`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// `status__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "status__iexact")]
    pub status_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "status__in")]
    pub status_in: Option<Vec<String>>,
}

impl StatementLogFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            contra_address_id: None,
            contra_address_id_gt: None,
            contra_address_id_gte: None,
            contra_address_id_in: None,
            contra_address_id_isnull: None,
            contra_address_id_lt: None,
            contra_address_id_lte: None,
            contra_address_id_range: None,
            created: None,
            created_gt: None,
            created_gte: None,
            created_in: None,
            created_isnull: None,
            created_lt: None,
            created_lte: None,
            created_range: None,
            status: None,
            status_iexact: None,
            status_in: None,
        }
    }

    /// Sets `contra_address_id`.
    #[must_use]
    pub fn contra_address_id(mut self, contra_address_id: i64) -> Self {
        self.contra_address_id = Some(contra_address_id);
        self
    }

    /// Sets `contra_address_id__gt`.
    #[must_use]
    pub fn contra_address_id_gt(mut self, contra_address_id_gt: i64) -> Self {
        self.contra_address_id_gt = Some(contra_address_id_gt);
        self
    }

    /// Sets `contra_address_id__gte`.
    #[must_use]
    pub fn contra_address_id_gte(mut self, contra_address_id_gte: i64) -> Self {
        self.contra_address_id_gte = Some(contra_address_id_gte);
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

    /// Sets `contra_address_id__isnull`.
    #[must_use]
    pub fn contra_address_id_isnull(mut self, contra_address_id_isnull: bool) -> Self {
        self.contra_address_id_isnull = Some(contra_address_id_isnull);
        self
    }

    /// Sets `contra_address_id__lt`.
    #[must_use]
    pub fn contra_address_id_lt(mut self, contra_address_id_lt: i64) -> Self {
        self.contra_address_id_lt = Some(contra_address_id_lt);
        self
    }

    /// Sets `contra_address_id__lte`.
    #[must_use]
    pub fn contra_address_id_lte(mut self, contra_address_id_lte: i64) -> Self {
        self.contra_address_id_lte = Some(contra_address_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn contra_address_id_range(
        mut self,
        contra_address_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.contra_address_id_range = Some(
            contra_address_id_range.into_iter().collect(),
        );
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

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `status__iexact`.
    #[must_use]
    pub fn status_iexact(mut self, status_iexact: impl Into<String>) -> Self {
        self.status_iexact = Some(status_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn status_in(
        mut self,
        status_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.status_in = Some(status_in.into_iter().map(Into::into).collect());
        self
    }
}
