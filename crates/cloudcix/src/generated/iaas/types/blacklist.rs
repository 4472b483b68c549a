// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// An address range that is kept out.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CixBlacklist {
    /// The range in CIDR notation.
    pub cidr: String,
    /// Why it is listed.
    pub comment: String,
    /// The id of the user who changed it last.
    pub modified_by: i64,
    /// When it was created, UTC.
    pub created: runtime::value::LocalDateTime,
    /// When it was last changed, UTC.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What a blocked range is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CixBlacklistCreate {
    /// The range in CIDR notation.
    pub cidr: String,
    /// Why it is listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

impl CixBlacklistCreate {
    /// With everything that is required.
    pub fn new(cidr: impl Into<String>) -> Self {
        Self {
            cidr: cidr.into(),
            comment: None,
        }
    }

    /// Why it is listed.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
}

/// What a blocked range is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CixBlacklistUpdate {
    /// The range in CIDR notation.
    pub cidr: String,
    /// Why it is listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

impl CixBlacklistUpdate {
    /// With everything that is required.
    pub fn new(cidr: impl Into<String>) -> Self {
        Self {
            cidr: cidr.into(),
            comment: None,
        }
    }

    /// Why it is listed.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
}

/// The members of a blocked range that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CixBlacklistPartialUpdate {
    /// The range in CIDR notation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cidr: Option<String>,
    /// Why it is listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

impl CixBlacklistPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self { cidr: None, comment: None }
    }

    /// The range in CIDR notation.
    #[must_use]
    pub fn cidr(mut self, cidr: impl Into<String>) -> Self {
        self.cidr = Some(cidr.into());
        self
    }

    /// Why it is listed.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
}

/// A blocked range in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CixBlacklistEnvelope {
    /// An address range that is kept out.
    pub content: CixBlacklist,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of blocked ranges.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CixBlacklistList {
    /// The blocked ranges of this page.
    pub content: Vec<CixBlacklist>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the list can be sorted by, with `-` in front to reverse it; `cidr` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CixBlacklistOrder {
    /// `cidr`
    Cidr,
    /// `-cidr`
    Cidr2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    CixBlacklistOrder { Cidr = "cidr", Cidr2 = "-cidr" }
}

/// What blocked ranges can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CixBlacklistFilter {
    /// `cidr`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cidr: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cidr__in")]
    pub cidr_in: Option<Vec<String>>,
    /// `cidr__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cidr__icontains")]
    pub cidr_icontains: Option<String>,
    /// `cidr__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cidr__iendswith")]
    pub cidr_iendswith: Option<String>,
    /// `cidr__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cidr__iexact")]
    pub cidr_iexact: Option<String>,
    /// `cidr__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cidr__istartswith")]
    pub cidr_istartswith: Option<String>,
    /// `comment`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "comment__in")]
    pub comment_in: Option<Vec<String>>,
    /// `comment__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "comment__icontains")]
    pub comment_icontains: Option<String>,
    /// `comment__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "comment__iendswith")]
    pub comment_iendswith: Option<String>,
    /// `comment__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "comment__iexact")]
    pub comment_iexact: Option<String>,
    /// `comment__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "comment__istartswith")]
    pub comment_istartswith: Option<String>,
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
    pub updated: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__gt")]
    pub updated_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__gte")]
    pub updated_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__in")]
    pub updated_in: Option<Vec<String>>,
    /// `updated__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__isnull")]
    pub updated_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__lt")]
    pub updated_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__lte")]
    pub updated_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__range")]
    pub updated_range: Option<Vec<String>>,
}

impl CixBlacklistFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            cidr: None,
            cidr_in: None,
            cidr_icontains: None,
            cidr_iendswith: None,
            cidr_iexact: None,
            cidr_istartswith: None,
            comment: None,
            comment_in: None,
            comment_icontains: None,
            comment_iendswith: None,
            comment_iexact: None,
            comment_istartswith: None,
            created: None,
            created_gt: None,
            created_gte: None,
            created_in: None,
            created_isnull: None,
            created_lt: None,
            created_lte: None,
            created_range: None,
            updated: None,
            updated_gt: None,
            updated_gte: None,
            updated_in: None,
            updated_isnull: None,
            updated_lt: None,
            updated_lte: None,
            updated_range: None,
        }
    }

    /// Sets `cidr`.
    #[must_use]
    pub fn cidr(mut self, cidr: impl Into<String>) -> Self {
        self.cidr = Some(cidr.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn cidr_in(
        mut self,
        cidr_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cidr_in = Some(cidr_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `cidr__icontains`.
    #[must_use]
    pub fn cidr_icontains(mut self, cidr_icontains: impl Into<String>) -> Self {
        self.cidr_icontains = Some(cidr_icontains.into());
        self
    }

    /// Sets `cidr__iendswith`.
    #[must_use]
    pub fn cidr_iendswith(mut self, cidr_iendswith: impl Into<String>) -> Self {
        self.cidr_iendswith = Some(cidr_iendswith.into());
        self
    }

    /// Sets `cidr__iexact`.
    #[must_use]
    pub fn cidr_iexact(mut self, cidr_iexact: impl Into<String>) -> Self {
        self.cidr_iexact = Some(cidr_iexact.into());
        self
    }

    /// Sets `cidr__istartswith`.
    #[must_use]
    pub fn cidr_istartswith(mut self, cidr_istartswith: impl Into<String>) -> Self {
        self.cidr_istartswith = Some(cidr_istartswith.into());
        self
    }

    /// Sets `comment`.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn comment_in(
        mut self,
        comment_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.comment_in = Some(comment_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `comment__icontains`.
    #[must_use]
    pub fn comment_icontains(mut self, comment_icontains: impl Into<String>) -> Self {
        self.comment_icontains = Some(comment_icontains.into());
        self
    }

    /// Sets `comment__iendswith`.
    #[must_use]
    pub fn comment_iendswith(mut self, comment_iendswith: impl Into<String>) -> Self {
        self.comment_iendswith = Some(comment_iendswith.into());
        self
    }

    /// Sets `comment__iexact`.
    #[must_use]
    pub fn comment_iexact(mut self, comment_iexact: impl Into<String>) -> Self {
        self.comment_iexact = Some(comment_iexact.into());
        self
    }

    /// Sets `comment__istartswith`.
    #[must_use]
    pub fn comment_istartswith(
        mut self,
        comment_istartswith: impl Into<String>,
    ) -> Self {
        self.comment_istartswith = Some(comment_istartswith.into());
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
    pub fn updated(mut self, updated: impl Into<String>) -> Self {
        self.updated = Some(updated.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated_gt(mut self, updated_gt: impl Into<String>) -> Self {
        self.updated_gt = Some(updated_gt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated_gte(mut self, updated_gte: impl Into<String>) -> Self {
        self.updated_gte = Some(updated_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn updated_in(
        mut self,
        updated_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.updated_in = Some(updated_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `updated__isnull`.
    #[must_use]
    pub fn updated_isnull(mut self, updated_isnull: bool) -> Self {
        self.updated_isnull = Some(updated_isnull);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated_lt(mut self, updated_lt: impl Into<String>) -> Self {
        self.updated_lt = Some(updated_lt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated_lte(mut self, updated_lte: impl Into<String>) -> Self {
        self.updated_lte = Some(updated_lte.into());
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn updated_range(
        mut self,
        updated_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.updated_range = Some(updated_range.into_iter().map(Into::into).collect());
        self
    }
}
