// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A subdivision in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SubdivisionEnvelope {
    /// A county, state or province.
    pub content: Subdivision,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of subdivisions.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SubdivisionList {
    /// The subdivisions of this page.
    pub content: Vec<Subdivision>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the list can be sorted by, with `-` in front to reverse it; `english_name` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SubdivisionOrder {
    /// `english_name`
    EnglishName,
    /// `-english_name`
    EnglishName2,
    /// `alpha_code`
    AlphaCode,
    /// `-alpha_code`
    AlphaCode2,
    /// `id`
    Id,
    /// `-id`
    Id2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    SubdivisionOrder { EnglishName = "english_name", EnglishName2 = "-english_name",
    AlphaCode = "alpha_code", AlphaCode2 = "-alpha_code", Id = "id", Id2 = "-id" }
}

/// What subdivisions can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SubdivisionFilter {
    /// `alpha_code`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alpha_code: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "alpha_code__in")]
    pub alpha_code_in: Option<Vec<String>>,
    /// `alpha_code__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "alpha_code__icontains")]
    pub alpha_code_icontains: Option<String>,
    /// `alpha_code__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "alpha_code__iendswith")]
    pub alpha_code_iendswith: Option<String>,
    /// `alpha_code__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "alpha_code__iexact")]
    pub alpha_code_iexact: Option<String>,
    /// `alpha_code__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "alpha_code__istartswith")]
    pub alpha_code_istartswith: Option<String>,
    /// `english_name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub english_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "english_name__in")]
    pub english_name_in: Option<Vec<String>>,
    /// `english_name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "english_name__icontains")]
    pub english_name_icontains: Option<String>,
    /// `english_name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "english_name__iendswith")]
    pub english_name_iendswith: Option<String>,
    /// `english_name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "english_name__iexact")]
    pub english_name_iexact: Option<String>,
    /// `english_name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "english_name__istartswith")]
    pub english_name_istartswith: Option<String>,
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

impl SubdivisionFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            alpha_code: None,
            alpha_code_in: None,
            alpha_code_icontains: None,
            alpha_code_iendswith: None,
            alpha_code_iexact: None,
            alpha_code_istartswith: None,
            english_name: None,
            english_name_in: None,
            english_name_icontains: None,
            english_name_iendswith: None,
            english_name_iexact: None,
            english_name_istartswith: None,
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

    /// Sets `alpha_code`.
    #[must_use]
    pub fn alpha_code(mut self, alpha_code: impl Into<String>) -> Self {
        self.alpha_code = Some(alpha_code.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn alpha_code_in(
        mut self,
        alpha_code_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.alpha_code_in = Some(alpha_code_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `alpha_code__icontains`.
    #[must_use]
    pub fn alpha_code_icontains(
        mut self,
        alpha_code_icontains: impl Into<String>,
    ) -> Self {
        self.alpha_code_icontains = Some(alpha_code_icontains.into());
        self
    }

    /// Sets `alpha_code__iendswith`.
    #[must_use]
    pub fn alpha_code_iendswith(
        mut self,
        alpha_code_iendswith: impl Into<String>,
    ) -> Self {
        self.alpha_code_iendswith = Some(alpha_code_iendswith.into());
        self
    }

    /// Sets `alpha_code__iexact`.
    #[must_use]
    pub fn alpha_code_iexact(mut self, alpha_code_iexact: impl Into<String>) -> Self {
        self.alpha_code_iexact = Some(alpha_code_iexact.into());
        self
    }

    /// Sets `alpha_code__istartswith`.
    #[must_use]
    pub fn alpha_code_istartswith(
        mut self,
        alpha_code_istartswith: impl Into<String>,
    ) -> Self {
        self.alpha_code_istartswith = Some(alpha_code_istartswith.into());
        self
    }

    /// Sets `english_name`.
    #[must_use]
    pub fn english_name(mut self, english_name: impl Into<String>) -> Self {
        self.english_name = Some(english_name.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn english_name_in(
        mut self,
        english_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.english_name_in = Some(
            english_name_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `english_name__icontains`.
    #[must_use]
    pub fn english_name_icontains(
        mut self,
        english_name_icontains: impl Into<String>,
    ) -> Self {
        self.english_name_icontains = Some(english_name_icontains.into());
        self
    }

    /// Sets `english_name__iendswith`.
    #[must_use]
    pub fn english_name_iendswith(
        mut self,
        english_name_iendswith: impl Into<String>,
    ) -> Self {
        self.english_name_iendswith = Some(english_name_iendswith.into());
        self
    }

    /// Sets `english_name__iexact`.
    #[must_use]
    pub fn english_name_iexact(
        mut self,
        english_name_iexact: impl Into<String>,
    ) -> Self {
        self.english_name_iexact = Some(english_name_iexact.into());
        self
    }

    /// Sets `english_name__istartswith`.
    #[must_use]
    pub fn english_name_istartswith(
        mut self,
        english_name_istartswith: impl Into<String>,
    ) -> Self {
        self.english_name_istartswith = Some(english_name_istartswith.into());
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
