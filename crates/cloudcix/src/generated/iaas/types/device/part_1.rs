// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

/// A device of a server.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Device {
    /// The id.
    pub id: i64,
    /// A kind of device.
    pub device_type: DeviceType,
    /// The id of the device type.
    pub device_type_id: i64,
    /// What the server calls it.
    pub id_on_host: String,
    /// A server of a region.
    pub server: Server,
    /// The id of the server.
    pub server_id: i64,
    /// The id of the virtual machine.
    pub vm_id: Option<i64>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What a device is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeviceCreate {
    /// The id of the device type.
    pub device_type_id: i64,
    /// What the server calls it.
    pub id_on_host: String,
    /// The id of the server.
    pub server_id: i64,
}

impl DeviceCreate {
    /// With everything that is required.
    pub fn new(
        device_type_id: i64,
        id_on_host: impl Into<String>,
        server_id: i64,
    ) -> Self {
        Self {
            device_type_id: device_type_id,
            id_on_host: id_on_host.into(),
            server_id: server_id,
        }
    }
}

/// What a device is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeviceUpdate {
    /// The id of the device type.
    pub device_type_id: i64,
    /// What the server calls it.
    pub id_on_host: String,
    /// The id of the server.
    pub server_id: i64,
    /// The id of the virtual machine.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub vm_id: Option<Option<i64>>,
}

impl DeviceUpdate {
    /// With everything that is required.
    pub fn new(
        device_type_id: i64,
        id_on_host: impl Into<String>,
        server_id: i64,
    ) -> Self {
        Self {
            device_type_id: device_type_id,
            id_on_host: id_on_host.into(),
            server_id: server_id,
            vm_id: None,
        }
    }

    /// The id of the virtual machine.
    #[must_use]
    pub fn vm_id(mut self, vm_id: impl Into<Option<i64>>) -> Self {
        self.vm_id = Some(vm_id.into());
        self
    }
}

/// The members of a device that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DevicePartialUpdate {
    /// The id of the device type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_type_id: Option<i64>,
    /// What the server calls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_on_host: Option<String>,
    /// The id of the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_id: Option<i64>,
    /// The id of the virtual machine.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub vm_id: Option<Option<i64>>,
}

impl DevicePartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            device_type_id: None,
            id_on_host: None,
            server_id: None,
            vm_id: None,
        }
    }

    /// The id of the device type.
    #[must_use]
    pub fn device_type_id(mut self, device_type_id: i64) -> Self {
        self.device_type_id = Some(device_type_id);
        self
    }

    /// What the server calls it.
    #[must_use]
    pub fn id_on_host(mut self, id_on_host: impl Into<String>) -> Self {
        self.id_on_host = Some(id_on_host.into());
        self
    }

    /// The id of the server.
    #[must_use]
    pub fn server_id(mut self, server_id: i64) -> Self {
        self.server_id = Some(server_id);
        self
    }

    /// The id of the virtual machine.
    #[must_use]
    pub fn vm_id(mut self, vm_id: impl Into<Option<i64>>) -> Self {
        self.vm_id = Some(vm_id.into());
        self
    }
}

/// A device in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeviceEnvelope {
    /// A device of a server.
    pub content: Device,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of devices.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeviceList {
    /// The devices of this page.
    pub content: Vec<Device>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the list can be sorted by, with `-` in front to reverse it; `id_on_host` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DeviceOrder {
    /// `id_on_host`
    IdOnHost,
    /// `-id_on_host`
    IdOnHost2,
    /// `created`
    Created,
    /// `-created`
    Created2,
    /// `device_type_idid`
    DeviceTypeIdid,
    /// `-device_type_idid`
    DeviceTypeIdid2,
    /// `server_id`
    ServerId,
    /// `-server_id`
    ServerId2,
    /// `updated`
    Updated,
    /// `-updated`
    Updated2,
    /// `vm_id`
    VmId,
    /// `-vm_id`
    VmId2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    DeviceOrder { IdOnHost = "id_on_host", IdOnHost2 = "-id_on_host", Created =
    "created", Created2 = "-created", DeviceTypeIdid = "device_type_idid",
    DeviceTypeIdid2 = "-device_type_idid", ServerId = "server_id", ServerId2 =
    "-server_id", Updated = "updated", Updated2 = "-updated", VmId = "vm_id", VmId2 =
    "-vm_id" }
}

/// What devices can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeviceFilter {
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
    /// `id_on_host`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_on_host: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id_on_host__in")]
    pub id_on_host_in: Option<Vec<String>>,
    /// `id_on_host__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id_on_host__icontains")]
    pub id_on_host_icontains: Option<String>,
    /// `id_on_host__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id_on_host__iendswith")]
    pub id_on_host_iendswith: Option<String>,
    /// `id_on_host__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id_on_host__iexact")]
    pub id_on_host_iexact: Option<String>,
    /// `id_on_host__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id_on_host__istartswith")]
    pub id_on_host_istartswith: Option<String>,
    /// `device_type_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_type_id: Option<i64>,
    /// `device_type_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "device_type_id__gt")]
    pub device_type_id_gt: Option<i64>,
    /// `device_type_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "device_type_id__gte")]
    pub device_type_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "device_type_id__in")]
    pub device_type_id_in: Option<Vec<i64>>,
    /// `device_type_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "device_type_id__isnull")]
    pub device_type_id_isnull: Option<bool>,
    /// `device_type_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "device_type_id__lt")]
    pub device_type_id_lt: Option<i64>,
    /// `device_type_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "device_type_id__lte")]
    pub device_type_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "device_type_id__range")]
    pub device_type_id_range: Option<Vec<i64>>,
    /// `device_type__description`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "device_type__description")]
    pub device_type_description: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "device_type__description__in")]
    pub device_type_description_in: Option<Vec<String>>,
    /// `device_type__description__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "device_type__description__icontains")]
    pub device_type_description_icontains: Option<String>,
    /// `device_type__description__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "device_type__description__iendswith")]
    pub device_type_description_iendswith: Option<String>,
    /// `device_type__description__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "device_type__description__iexact")]
    pub device_type_description_iexact: Option<String>,
    /// `device_type__description__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "device_type__description__istartswith")]
    pub device_type_description_istartswith: Option<String>,
    /// `device_type__sku`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "device_type__sku")]
    pub device_type_sku: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "device_type__sku__in")]
    pub device_type_sku_in: Option<Vec<String>>,
    /// `device_type__sku__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "device_type__sku__icontains")]
    pub device_type_sku_icontains: Option<String>,
    /// `device_type__sku__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "device_type__sku__iendswith")]
    pub device_type_sku_iendswith: Option<String>,
    /// `device_type__sku__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "device_type__sku__iexact")]
    pub device_type_sku_iexact: Option<String>,
    /// `device_type__sku__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "device_type__sku__istartswith")]
    pub device_type_sku_istartswith: Option<String>,
    /// `server_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_id: Option<i64>,
    /// `server_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server_id__gt")]
    pub server_id_gt: Option<i64>,
    /// `server_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server_id__gte")]
    pub server_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server_id__in")]
    pub server_id_in: Option<Vec<i64>>,
    /// `server_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server_id__isnull")]
    pub server_id_isnull: Option<bool>,
    /// `server_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server_id__lt")]
    pub server_id_lt: Option<i64>,
    /// `server_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server_id__lte")]
    pub server_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server_id__range")]
    pub server_id_range: Option<Vec<i64>>,
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
    /// `vm_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vm_id: Option<i64>,
    /// `vm_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm_id__gt")]
    pub vm_id_gt: Option<i64>,
    /// `vm_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm_id__gte")]
    pub vm_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm_id__in")]
    pub vm_id_in: Option<Vec<i64>>,
    /// `vm_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm_id__isnull")]
    pub vm_id_isnull: Option<bool>,
    /// `vm_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm_id__lt")]
    pub vm_id_lt: Option<i64>,
    /// `vm_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm_id__lte")]
    pub vm_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm_id__range")]
    pub vm_id_range: Option<Vec<i64>>,
    /// `vm__name`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__name")]
    pub vm_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__name__in")]
    pub vm_name_in: Option<Vec<String>>,
    /// `vm__name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__name__icontains")]
    pub vm_name_icontains: Option<String>,
    /// `vm__name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__name__iendswith")]
    pub vm_name_iendswith: Option<String>,
    /// `vm__name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__name__iexact")]
    pub vm_name_iexact: Option<String>,
    /// `vm__name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__name__istartswith")]
    pub vm_name_istartswith: Option<String>,
    /// `vm__project_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project_id")]
    pub vm_project_id: Option<i64>,
    /// `vm__project_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project_id__gt")]
    pub vm_project_id_gt: Option<i64>,
    /// `vm__project_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project_id__gte")]
    pub vm_project_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project_id__in")]
    pub vm_project_id_in: Option<Vec<i64>>,
    /// `vm__project_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project_id__isnull")]
    pub vm_project_id_isnull: Option<bool>,
    /// `vm__project_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project_id__lt")]
    pub vm_project_id_lt: Option<i64>,
    /// `vm__project_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project_id__lte")]
    pub vm_project_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project_id__range")]
    pub vm_project_id_range: Option<Vec<i64>>,
    /// `vm__project__address_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__address_id")]
    pub vm_project_address_id: Option<i64>,
    /// `vm__project__address_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__address_id__gt")]
    pub vm_project_address_id_gt: Option<i64>,
    /// `vm__project__address_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__address_id__gte")]
    pub vm_project_address_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__address_id__in")]
    pub vm_project_address_id_in: Option<Vec<i64>>,
    /// `vm__project__address_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__address_id__isnull")]
    pub vm_project_address_id_isnull: Option<bool>,
    /// `vm__project__address_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__address_id__lt")]
    pub vm_project_address_id_lt: Option<i64>,
    /// `vm__project__address_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__address_id__lte")]
    pub vm_project_address_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__address_id__range")]
    pub vm_project_address_id_range: Option<Vec<i64>>,
    /// `vm__project__name`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__name")]
    pub vm_project_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__name__in")]
    pub vm_project_name_in: Option<Vec<String>>,
    /// `vm__project__name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__name__icontains")]
    pub vm_project_name_icontains: Option<String>,
    /// `vm__project__name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__name__iendswith")]
    pub vm_project_name_iendswith: Option<String>,
    /// `vm__project__name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__name__iexact")]
    pub vm_project_name_iexact: Option<String>,
    /// `vm__project__name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__name__istartswith")]
    pub vm_project_name_istartswith: Option<String>,
    /// `vm__project__region_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__region_id")]
    pub vm_project_region_id: Option<i64>,
    /// `vm__project__region_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__region_id__gt")]
    pub vm_project_region_id_gt: Option<i64>,
    /// `vm__project__region_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__region_id__gte")]
    pub vm_project_region_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__region_id__in")]
    pub vm_project_region_id_in: Option<Vec<i64>>,
    /// `vm__project__region_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__region_id__isnull")]
    pub vm_project_region_id_isnull: Option<bool>,
    /// `vm__project__region_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__region_id__lt")]
    pub vm_project_region_id_lt: Option<i64>,
    /// `vm__project__region_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__region_id__lte")]
    pub vm_project_region_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vm__project__region_id__range")]
    pub vm_project_region_id_range: Option<Vec<i64>>,
}
