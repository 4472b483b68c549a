// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A page of exclusions.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExclusionList {
    /// `content`
    pub content: Vec<Exclusion>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An exclusion in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExclusionEnvelope {
    /// An exclusion.
    pub content: Exclusion,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What exclusions can be sorted by; with `-` the other way round. The server assumes `name`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExclusionOrder {
    /// `name`
    Name,
    /// `id`
    Id,
    /// `-name`
    Name2,
    /// `-id`
    Id2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ExclusionOrder { Name = "name", Id = "id", Name2 = "-name", Id2 = "-id" }
}

/// Conditions on exclusions.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExclusionFilter {
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__icontains")]
    pub name_icontains: Option<String>,
    /// `name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__iendswith")]
    pub name_iendswith: Option<String>,
    /// `name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__iexact")]
    pub name_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__in")]
    pub name_in: Option<Vec<String>>,
    /// `name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__istartswith")]
    pub name_istartswith: Option<String>,
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

impl ExclusionFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            name: None,
            name_icontains: None,
            name_iendswith: None,
            name_iexact: None,
            name_in: None,
            name_istartswith: None,
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

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `name__icontains`.
    #[must_use]
    pub fn name_icontains(mut self, name_icontains: impl Into<String>) -> Self {
        self.name_icontains = Some(name_icontains.into());
        self
    }

    /// Sets `name__iendswith`.
    #[must_use]
    pub fn name_iendswith(mut self, name_iendswith: impl Into<String>) -> Self {
        self.name_iendswith = Some(name_iendswith.into());
        self
    }

    /// Sets `name__iexact`.
    #[must_use]
    pub fn name_iexact(mut self, name_iexact: impl Into<String>) -> Self {
        self.name_iexact = Some(name_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn name_in(
        mut self,
        name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.name_in = Some(name_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `name__istartswith`.
    #[must_use]
    pub fn name_istartswith(mut self, name_istartswith: impl Into<String>) -> Self {
        self.name_istartswith = Some(name_istartswith.into());
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

/// An exclusion to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExclusionCreate {
    /// The CSS classes that are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub classes: Option<Vec<String>>,
    /// The name, once.
    pub name: String,
    /// The HTML tags that are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
}

impl ExclusionCreate {
    /// With everything that is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            classes: None,
            tags: None,
        }
    }

    /// The CSS classes that are left out.
    #[must_use]
    pub fn classes(
        mut self,
        classes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.classes = Some(classes.into_iter().map(Into::into).collect());
        self
    }

    /// The HTML tags that are left out.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

/// What PUT takes: the same, and these must be there.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExclusionUpdate {
    /// The CSS classes that are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub classes: Option<Vec<String>>,
    /// The name, once.
    pub name: String,
    /// The HTML tags that are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
}

impl ExclusionUpdate {
    /// With everything that is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            classes: None,
            tags: None,
        }
    }

    /// The CSS classes that are left out.
    #[must_use]
    pub fn classes(
        mut self,
        classes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.classes = Some(classes.into_iter().map(Into::into).collect());
        self
    }

    /// The HTML tags that are left out.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

/// What to change in an exclusion.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExclusionPartialUpdate {
    /// The CSS classes that are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub classes: Option<Vec<String>>,
    /// The name, once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The HTML tags that are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
}

impl ExclusionPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            classes: None,
            name: None,
            tags: None,
        }
    }

    /// The CSS classes that are left out.
    #[must_use]
    pub fn classes(
        mut self,
        classes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.classes = Some(classes.into_iter().map(Into::into).collect());
        self
    }

    /// The name, once.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The HTML tags that are left out.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}
