// Generated from specs/cloudcix/app_manager.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A menu item in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MenuItemEnvelope {
    /// A menu item.
    pub content: MenuItem,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What menu items can be sorted by; with `-` the other way round. The server assumes `id`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MenuItemOrder {
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
    MenuItemOrder { Id = "id", Name = "name", Id2 = "-id", Name2 = "-name" }
}

/// Conditions on menu items.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MenuItemFilter {
    /// `app_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_id: Option<i64>,
    /// `app_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "app_id__gt")]
    pub app_id_gt: Option<i64>,
    /// `app_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "app_id__gte")]
    pub app_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "app_id__in")]
    pub app_id_in: Option<Vec<i64>>,
    /// `app_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "app_id__isnull")]
    pub app_id_isnull: Option<bool>,
    /// `app_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "app_id__lt")]
    pub app_id_lt: Option<i64>,
    /// `app_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "app_id__lte")]
    pub app_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "app_id__range")]
    pub app_id_range: Option<Vec<i64>>,
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
    /// `public`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
    /// `self_managed`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub self_managed: Option<bool>,
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

impl MenuItemFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            app_id: None,
            app_id_gt: None,
            app_id_gte: None,
            app_id_in: None,
            app_id_isnull: None,
            app_id_lt: None,
            app_id_lte: None,
            app_id_range: None,
            created: None,
            created_gt: None,
            created_gte: None,
            created_in: None,
            created_isnull: None,
            created_lt: None,
            created_lte: None,
            created_range: None,
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
            public: None,
            self_managed: None,
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

    /// Sets `app_id`.
    #[must_use]
    pub fn app_id(mut self, app_id: i64) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `app_id__gt`.
    #[must_use]
    pub fn app_id_gt(mut self, app_id_gt: i64) -> Self {
        self.app_id_gt = Some(app_id_gt);
        self
    }

    /// Sets `app_id__gte`.
    #[must_use]
    pub fn app_id_gte(mut self, app_id_gte: i64) -> Self {
        self.app_id_gte = Some(app_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn app_id_in(mut self, app_id_in: impl IntoIterator<Item = i64>) -> Self {
        self.app_id_in = Some(app_id_in.into_iter().collect());
        self
    }

    /// Sets `app_id__isnull`.
    #[must_use]
    pub fn app_id_isnull(mut self, app_id_isnull: bool) -> Self {
        self.app_id_isnull = Some(app_id_isnull);
        self
    }

    /// Sets `app_id__lt`.
    #[must_use]
    pub fn app_id_lt(mut self, app_id_lt: i64) -> Self {
        self.app_id_lt = Some(app_id_lt);
        self
    }

    /// Sets `app_id__lte`.
    #[must_use]
    pub fn app_id_lte(mut self, app_id_lte: i64) -> Self {
        self.app_id_lte = Some(app_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn app_id_range(mut self, app_id_range: impl IntoIterator<Item = i64>) -> Self {
        self.app_id_range = Some(app_id_range.into_iter().collect());
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

    /// Sets `public`.
    #[must_use]
    pub fn public(mut self, public: bool) -> Self {
        self.public = Some(public);
        self
    }

    /// Sets `self_managed`.
    #[must_use]
    pub fn self_managed(mut self, self_managed: bool) -> Self {
        self.self_managed = Some(self_managed);
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

/// A menu item to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MenuItemCreate {
    /// Where it leads, an address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// Whether only administrators see it. The server assumes false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub administrator_only: Option<bool>,
    /// A text that helps. The server assumes `No help for this menu item`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    /// What it is called.
    pub name: String,
    /// The item above it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub predecessor_id: Option<i64>,
    /// Whether everybody sees it. The server assumes false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
    /// Whether only members that manage themselves see it. The server assumes true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub self_managed: Option<bool>,
    /// Its place in the menu.
    pub sequence: i64,
}

impl MenuItemCreate {
    /// With everything that is required.
    pub fn new(name: impl Into<String>, sequence: i64) -> Self {
        Self {
            name: name.into(),
            sequence: sequence,
            action: None,
            administrator_only: None,
            help: None,
            predecessor_id: None,
            public: None,
            self_managed: None,
        }
    }

    /// Where it leads, an address.
    #[must_use]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Whether only administrators see it. The server assumes false.
    #[must_use]
    pub fn administrator_only(mut self, administrator_only: bool) -> Self {
        self.administrator_only = Some(administrator_only);
        self
    }

    /// A text that helps. The server assumes `No help for this menu item`.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The item above it.
    #[must_use]
    pub fn predecessor_id(mut self, predecessor_id: i64) -> Self {
        self.predecessor_id = Some(predecessor_id);
        self
    }

    /// Whether everybody sees it. The server assumes false.
    #[must_use]
    pub fn public(mut self, public: bool) -> Self {
        self.public = Some(public);
        self
    }

    /// Whether only members that manage themselves see it. The server assumes true.
    #[must_use]
    pub fn self_managed(mut self, self_managed: bool) -> Self {
        self.self_managed = Some(self_managed);
        self
    }
}

/// What PUT takes: the same, and these must be there.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MenuItemUpdate {
    /// Where it leads, an address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub action: Option<Option<String>>,
    /// Whether only administrators see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub administrator_only: Option<bool>,
    /// A text that helps.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub help: Option<Option<String>>,
    /// What it is called.
    pub name: String,
    /// The item above it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub predecessor_id: Option<Option<i64>>,
    /// Whether everybody sees it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
    /// Whether only members that manage themselves see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub self_managed: Option<bool>,
    /// Its place in the menu.
    pub sequence: i64,
}

impl MenuItemUpdate {
    /// With everything that is required.
    pub fn new(name: impl Into<String>, sequence: i64) -> Self {
        Self {
            name: name.into(),
            sequence: sequence,
            action: None,
            administrator_only: None,
            help: None,
            predecessor_id: None,
            public: None,
            self_managed: None,
        }
    }

    /// Where it leads, an address.
    #[must_use]
    pub fn action(mut self, action: impl Into<Option<String>>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Whether only administrators see it.
    #[must_use]
    pub fn administrator_only(mut self, administrator_only: bool) -> Self {
        self.administrator_only = Some(administrator_only);
        self
    }

    /// A text that helps.
    #[must_use]
    pub fn help(mut self, help: impl Into<Option<String>>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The item above it.
    #[must_use]
    pub fn predecessor_id(mut self, predecessor_id: impl Into<Option<i64>>) -> Self {
        self.predecessor_id = Some(predecessor_id.into());
        self
    }

    /// Whether everybody sees it.
    #[must_use]
    pub fn public(mut self, public: bool) -> Self {
        self.public = Some(public);
        self
    }

    /// Whether only members that manage themselves see it.
    #[must_use]
    pub fn self_managed(mut self, self_managed: bool) -> Self {
        self.self_managed = Some(self_managed);
        self
    }
}

/// What to change in a menu item.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MenuItemPartialUpdate {
    /// Where it leads, an address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub action: Option<Option<String>>,
    /// Whether only administrators see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub administrator_only: Option<bool>,
    /// A text that helps.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub help: Option<Option<String>>,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The item above it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub predecessor_id: Option<Option<i64>>,
    /// Whether everybody sees it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
    /// Whether only members that manage themselves see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub self_managed: Option<bool>,
    /// Its place in the menu.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequence: Option<i64>,
}

impl MenuItemPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            action: None,
            administrator_only: None,
            help: None,
            name: None,
            predecessor_id: None,
            public: None,
            self_managed: None,
            sequence: None,
        }
    }

    /// Where it leads, an address.
    #[must_use]
    pub fn action(mut self, action: impl Into<Option<String>>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Whether only administrators see it.
    #[must_use]
    pub fn administrator_only(mut self, administrator_only: bool) -> Self {
        self.administrator_only = Some(administrator_only);
        self
    }

    /// A text that helps.
    #[must_use]
    pub fn help(mut self, help: impl Into<Option<String>>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// What it is called.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The item above it.
    #[must_use]
    pub fn predecessor_id(mut self, predecessor_id: impl Into<Option<i64>>) -> Self {
        self.predecessor_id = Some(predecessor_id.into());
        self
    }

    /// Whether everybody sees it.
    #[must_use]
    pub fn public(mut self, public: bool) -> Self {
        self.public = Some(public);
        self
    }

    /// Whether only members that manage themselves see it.
    #[must_use]
    pub fn self_managed(mut self, self_managed: bool) -> Self {
        self.self_managed = Some(self_managed);
        self
    }

    /// Its place in the menu.
    #[must_use]
    pub fn sequence(mut self, sequence: i64) -> Self {
        self.sequence = Some(sequence);
        self
    }
}
