// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

/// What a server is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ServerCreate {
    /// The number on the sticker.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub asset_tag: Option<Option<i64>>,
    /// The number of cores.
    pub cores: i64,
    /// Whether it is in use; `true` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// The size in gigabytes.
    pub gb: i64,
    /// The model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// The memory in gigabytes.
    pub ram: i64,
    /// The id of the type.
    pub type_id: i64,
    /// The id of the storage type.
    pub storage_type_id: i64,
}

impl ServerCreate {
    /// With everything that is required.
    pub fn new(
        cores: i64,
        gb: i64,
        ram: i64,
        type_id: i64,
        storage_type_id: i64,
    ) -> Self {
        Self {
            cores: cores,
            gb: gb,
            ram: ram,
            type_id: type_id,
            storage_type_id: storage_type_id,
            asset_tag: None,
            enabled: None,
            model: None,
        }
    }

    /// The number on the sticker.
    #[must_use]
    pub fn asset_tag(mut self, asset_tag: impl Into<Option<i64>>) -> Self {
        self.asset_tag = Some(asset_tag.into());
        self
    }

    /// Whether it is in use; `true` unless said.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// The model.
    #[must_use]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }
}

/// What a server is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ServerUpdate {
    /// The number on the sticker.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub asset_tag: Option<Option<i64>>,
    /// The number of cores.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cores: Option<i64>,
    /// Whether it is in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// The size in gigabytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gb: Option<i64>,
    /// The model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// The memory in gigabytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram: Option<i64>,
    /// The id of the type.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub type_id: Option<Option<i64>>,
    /// The id of the storage type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_type_id: Option<i64>,
}

impl ServerUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            asset_tag: None,
            cores: None,
            enabled: None,
            gb: None,
            model: None,
            ram: None,
            type_id: None,
            storage_type_id: None,
        }
    }

    /// The number on the sticker.
    #[must_use]
    pub fn asset_tag(mut self, asset_tag: impl Into<Option<i64>>) -> Self {
        self.asset_tag = Some(asset_tag.into());
        self
    }

    /// The number of cores.
    #[must_use]
    pub fn cores(mut self, cores: i64) -> Self {
        self.cores = Some(cores);
        self
    }

    /// Whether it is in use.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// The size in gigabytes.
    #[must_use]
    pub fn gb(mut self, gb: i64) -> Self {
        self.gb = Some(gb);
        self
    }

    /// The model.
    #[must_use]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// The memory in gigabytes.
    #[must_use]
    pub fn ram(mut self, ram: i64) -> Self {
        self.ram = Some(ram);
        self
    }

    /// The id of the type.
    #[must_use]
    pub fn type_id(mut self, type_id: impl Into<Option<i64>>) -> Self {
        self.type_id = Some(type_id.into());
        self
    }

    /// The id of the storage type.
    #[must_use]
    pub fn storage_type_id(mut self, storage_type_id: i64) -> Self {
        self.storage_type_id = Some(storage_type_id);
        self
    }
}

/// The members of a server that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ServerPartialUpdate {
    /// The number on the sticker.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub asset_tag: Option<Option<i64>>,
    /// The number of cores.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cores: Option<i64>,
    /// Whether it is in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// The size in gigabytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gb: Option<i64>,
    /// The model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// The memory in gigabytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram: Option<i64>,
    /// The id of the type.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub type_id: Option<Option<i64>>,
    /// The id of the storage type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_type_id: Option<i64>,
}

impl ServerPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            asset_tag: None,
            cores: None,
            enabled: None,
            gb: None,
            model: None,
            ram: None,
            type_id: None,
            storage_type_id: None,
        }
    }

    /// The number on the sticker.
    #[must_use]
    pub fn asset_tag(mut self, asset_tag: impl Into<Option<i64>>) -> Self {
        self.asset_tag = Some(asset_tag.into());
        self
    }

    /// The number of cores.
    #[must_use]
    pub fn cores(mut self, cores: i64) -> Self {
        self.cores = Some(cores);
        self
    }

    /// Whether it is in use.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// The size in gigabytes.
    #[must_use]
    pub fn gb(mut self, gb: i64) -> Self {
        self.gb = Some(gb);
        self
    }

    /// The model.
    #[must_use]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// The memory in gigabytes.
    #[must_use]
    pub fn ram(mut self, ram: i64) -> Self {
        self.ram = Some(ram);
        self
    }

    /// The id of the type.
    #[must_use]
    pub fn type_id(mut self, type_id: impl Into<Option<i64>>) -> Self {
        self.type_id = Some(type_id.into());
        self
    }

    /// The id of the storage type.
    #[must_use]
    pub fn storage_type_id(mut self, storage_type_id: i64) -> Self {
        self.storage_type_id = Some(storage_type_id);
        self
    }
}

/// A server in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ServerEnvelope {
    /// A server of a region.
    pub content: Server,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of servers.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ServerList {
    /// The servers of this page.
    pub content: Vec<Server>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the list can be sorted by, with `-` in front to reverse it; `region_id` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ServerOrder {
    /// `region_id`
    RegionId,
    /// `-region_id`
    RegionId2,
    /// `asset_tag`
    AssetTag,
    /// `-asset_tag`
    AssetTag2,
    /// `created`
    Created,
    /// `-created`
    Created2,
    /// `enabled`
    Enabled,
    /// `-enabled`
    Enabled2,
    /// `model`
    Model,
    /// `-model`
    Model2,
    /// `type__name`
    TypeName,
    /// `-type__name`
    TypeName2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ServerOrder { RegionId = "region_id", RegionId2 = "-region_id", AssetTag =
    "asset_tag", AssetTag2 = "-asset_tag", Created = "created", Created2 = "-created",
    Enabled = "enabled", Enabled2 = "-enabled", Model = "model", Model2 = "-model",
    TypeName = "type__name", TypeName2 = "-type__name" }
}

/// What servers can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ServerFilter {
    /// `asset_tag`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asset_tag: Option<i64>,
    /// `asset_tag__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asset_tag__gt")]
    pub asset_tag_gt: Option<i64>,
    /// `asset_tag__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asset_tag__gte")]
    pub asset_tag_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asset_tag__in")]
    pub asset_tag_in: Option<Vec<i64>>,
    /// `asset_tag__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asset_tag__isnull")]
    pub asset_tag_isnull: Option<bool>,
    /// `asset_tag__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asset_tag__lt")]
    pub asset_tag_lt: Option<i64>,
    /// `asset_tag__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asset_tag__lte")]
    pub asset_tag_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asset_tag__range")]
    pub asset_tag_range: Option<Vec<i64>>,
    /// `cores`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cores: Option<i64>,
    /// `cores__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cores__gt")]
    pub cores_gt: Option<i64>,
    /// `cores__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cores__gte")]
    pub cores_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cores__in")]
    pub cores_in: Option<Vec<i64>>,
    /// `cores__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cores__isnull")]
    pub cores_isnull: Option<bool>,
    /// `cores__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cores__lt")]
    pub cores_lt: Option<i64>,
    /// `cores__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cores__lte")]
    pub cores_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "cores__range")]
    pub cores_range: Option<Vec<i64>>,
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
    /// `enabled`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `gb`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gb: Option<i64>,
    /// `gb__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "gb__gt")]
    pub gb_gt: Option<i64>,
    /// `gb__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "gb__gte")]
    pub gb_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "gb__in")]
    pub gb_in: Option<Vec<i64>>,
    /// `gb__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "gb__isnull")]
    pub gb_isnull: Option<bool>,
    /// `gb__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "gb__lt")]
    pub gb_lt: Option<i64>,
    /// `gb__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "gb__lte")]
    pub gb_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "gb__range")]
    pub gb_range: Option<Vec<i64>>,
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
    /// `interfaces__ip_address`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "interfaces__ip_address")]
    pub interfaces_ip_address: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "interfaces__ip_address__in")]
    pub interfaces_ip_address_in: Option<Vec<String>>,
    /// `interfaces__ip_address__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "interfaces__ip_address__icontains")]
    pub interfaces_ip_address_icontains: Option<String>,
    /// `interfaces__ip_address__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "interfaces__ip_address__iendswith")]
    pub interfaces_ip_address_iendswith: Option<String>,
    /// `interfaces__ip_address__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "interfaces__ip_address__iexact")]
    pub interfaces_ip_address_iexact: Option<String>,
    /// `interfaces__ip_address__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "interfaces__ip_address__istartswith")]
    pub interfaces_ip_address_istartswith: Option<String>,
    /// `model`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "model__in")]
    pub model_in: Option<Vec<String>>,
    /// `model__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "model__icontains")]
    pub model_icontains: Option<String>,
    /// `model__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "model__iendswith")]
    pub model_iendswith: Option<String>,
    /// `model__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "model__iexact")]
    pub model_iexact: Option<String>,
    /// `model__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "model__istartswith")]
    pub model_istartswith: Option<String>,
    /// `ram`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram: Option<i64>,
    /// `ram__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "ram__gt")]
    pub ram_gt: Option<i64>,
    /// `ram__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "ram__gte")]
    pub ram_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "ram__in")]
    pub ram_in: Option<Vec<i64>>,
    /// `ram__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "ram__isnull")]
    pub ram_isnull: Option<bool>,
    /// `ram__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "ram__lt")]
    pub ram_lt: Option<i64>,
    /// `ram__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "ram__lte")]
    pub ram_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "ram__range")]
    pub ram_range: Option<Vec<i64>>,
    /// `region_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_id: Option<i64>,
    /// `region_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "region_id__gt")]
    pub region_id_gt: Option<i64>,
    /// `region_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "region_id__gte")]
    pub region_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "region_id__in")]
    pub region_id_in: Option<Vec<i64>>,
    /// `region_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "region_id__isnull")]
    pub region_id_isnull: Option<bool>,
    /// `region_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "region_id__lt")]
    pub region_id_lt: Option<i64>,
    /// `region_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "region_id__lte")]
    pub region_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "region_id__range")]
    pub region_id_range: Option<Vec<i64>>,
    /// `storage_type__name`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "storage_type__name")]
    pub storage_type_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "storage_type__name__in")]
    pub storage_type_name_in: Option<Vec<String>>,
    /// `storage_type__name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "storage_type__name__icontains")]
    pub storage_type_name_icontains: Option<String>,
    /// `storage_type__name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "storage_type__name__iendswith")]
    pub storage_type_name_iendswith: Option<String>,
    /// `storage_type__name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "storage_type__name__iexact")]
    pub storage_type_name_iexact: Option<String>,
    /// `storage_type__name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "storage_type__name__istartswith")]
    pub storage_type_name_istartswith: Option<String>,
    /// `type__name`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "type__name")]
    pub type_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "type__name__in")]
    pub type_name_in: Option<Vec<String>>,
    /// `type__name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "type__name__icontains")]
    pub type_name_icontains: Option<String>,
    /// `type__name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "type__name__iendswith")]
    pub type_name_iendswith: Option<String>,
    /// `type__name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "type__name__iexact")]
    pub type_name_iexact: Option<String>,
    /// `type__name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "type__name__istartswith")]
    pub type_name_istartswith: Option<String>,
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
