// Generated from specs/cloudcix/circuit.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A page of property types.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PropertyTypeList {
    /// `content`
    pub content: Vec<PropertyType>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What property types can be sorted by; with `-` the other way round. The server assumes `id`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PropertyTypeOrder {
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
    PropertyTypeOrder { Id = "id", Name = "name", Id2 = "-id", Name2 = "-name" }
}

/// Conditions on property types. Times can only be compared as texts.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PropertyTypeFilter {
    /// `created`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    /// `created__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__icontains")]
    pub created_icontains: Option<String>,
    /// `created__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__iendswith")]
    pub created_iendswith: Option<String>,
    /// `created__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__iexact")]
    pub created_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__in")]
    pub created_in: Option<Vec<String>>,
    /// `created__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__istartswith")]
    pub created_istartswith: Option<String>,
    /// `updated`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<String>,
    /// `updated__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__icontains")]
    pub updated_icontains: Option<String>,
    /// `updated__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__iendswith")]
    pub updated_iendswith: Option<String>,
    /// `updated__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__iexact")]
    pub updated_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__in")]
    pub updated_in: Option<Vec<String>>,
    /// `updated__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__istartswith")]
    pub updated_istartswith: Option<String>,
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
}

impl PropertyTypeFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            created: None,
            created_icontains: None,
            created_iendswith: None,
            created_iexact: None,
            created_in: None,
            created_istartswith: None,
            updated: None,
            updated_icontains: None,
            updated_iendswith: None,
            updated_iexact: None,
            updated_in: None,
            updated_istartswith: None,
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            name: None,
            name_icontains: None,
            name_iendswith: None,
            name_iexact: None,
            name_in: None,
            name_istartswith: None,
        }
    }

    /// Sets `created`.
    #[must_use]
    pub fn created(mut self, created: impl Into<String>) -> Self {
        self.created = Some(created.into());
        self
    }

    /// Sets `created__icontains`.
    #[must_use]
    pub fn created_icontains(mut self, created_icontains: impl Into<String>) -> Self {
        self.created_icontains = Some(created_icontains.into());
        self
    }

    /// Sets `created__iendswith`.
    #[must_use]
    pub fn created_iendswith(mut self, created_iendswith: impl Into<String>) -> Self {
        self.created_iendswith = Some(created_iendswith.into());
        self
    }

    /// Sets `created__iexact`.
    #[must_use]
    pub fn created_iexact(mut self, created_iexact: impl Into<String>) -> Self {
        self.created_iexact = Some(created_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn created_in(
        mut self,
        created_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.created_in = Some(created_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `created__istartswith`.
    #[must_use]
    pub fn created_istartswith(
        mut self,
        created_istartswith: impl Into<String>,
    ) -> Self {
        self.created_istartswith = Some(created_istartswith.into());
        self
    }

    /// Sets `updated`.
    #[must_use]
    pub fn updated(mut self, updated: impl Into<String>) -> Self {
        self.updated = Some(updated.into());
        self
    }

    /// Sets `updated__icontains`.
    #[must_use]
    pub fn updated_icontains(mut self, updated_icontains: impl Into<String>) -> Self {
        self.updated_icontains = Some(updated_icontains.into());
        self
    }

    /// Sets `updated__iendswith`.
    #[must_use]
    pub fn updated_iendswith(mut self, updated_iendswith: impl Into<String>) -> Self {
        self.updated_iendswith = Some(updated_iendswith.into());
        self
    }

    /// Sets `updated__iexact`.
    #[must_use]
    pub fn updated_iexact(mut self, updated_iexact: impl Into<String>) -> Self {
        self.updated_iexact = Some(updated_iexact.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn updated_in(
        mut self,
        updated_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.updated_in = Some(updated_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `updated__istartswith`.
    #[must_use]
    pub fn updated_istartswith(
        mut self,
        updated_istartswith: impl Into<String>,
    ) -> Self {
        self.updated_istartswith = Some(updated_istartswith.into());
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
}
