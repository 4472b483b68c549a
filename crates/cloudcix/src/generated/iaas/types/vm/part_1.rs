// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

/// What a virtual machine is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VmCreate {
    /// The number of virtual CPUs.
    pub cpu: i64,
    /// The name servers, with commas between.
    pub dns: String,
    /// The id of the image.
    pub image_id: i64,
    /// The name.
    pub name: String,
    /// The SSH key that may log in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub public_key: Option<Option<String>>,
    /// The memory in gigabytes.
    pub ram: i64,
    /// The configuration for cloud-init. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userdata: Option<String>,
    /// The range of the subnet that leads out, in CIDR notation.
    pub gateway_subnet: String,
    /// The private addresses, each in a subnet of the project.
    pub ip_addresses: Vec<VmipAddressInput>,
    /// The drives. One of them is primary.
    pub storages: Vec<StorageInput>,
    /// The id of the project.
    pub project_id: i64,
    /// The id of the storage type.
    pub storage_type_id: i64,
}

impl VmCreate {
    /// With everything that is required.
    pub fn new(
        cpu: i64,
        dns: impl Into<String>,
        image_id: i64,
        name: impl Into<String>,
        ram: i64,
        gateway_subnet: impl Into<String>,
        ip_addresses: impl IntoIterator<Item = impl Into<VmipAddressInput>>,
        storages: impl IntoIterator<Item = impl Into<StorageInput>>,
        project_id: i64,
        storage_type_id: i64,
    ) -> Self {
        Self {
            cpu: cpu,
            dns: dns.into(),
            image_id: image_id,
            name: name.into(),
            ram: ram,
            gateway_subnet: gateway_subnet.into(),
            ip_addresses: ip_addresses.into_iter().map(Into::into).collect(),
            storages: storages.into_iter().map(Into::into).collect(),
            project_id: project_id,
            storage_type_id: storage_type_id,
            public_key: None,
            userdata: None,
        }
    }

    /// The SSH key that may log in.
    #[must_use]
    pub fn public_key(mut self, public_key: impl Into<Option<String>>) -> Self {
        self.public_key = Some(public_key.into());
        self
    }

    /// The configuration for cloud-init. Needed in some cases.
    #[must_use]
    pub fn userdata(mut self, userdata: impl Into<String>) -> Self {
        self.userdata = Some(userdata.into());
        self
    }
}

/// What a virtual machine is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VmUpdate {
    /// The number of virtual CPUs. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu: Option<i64>,
    /// The number of GPUs. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gpu: Option<i64>,
    /// The name. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The memory in gigabytes. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram: Option<i64>,
    /// The state to go to. From 4 to 5, 8 or 10; from 6 to 7, 8 or 15; from 9 to 7.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<i32>,
    /// The configuration for cloud-init.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userdata: Option<String>,
    /// The private addresses. Those that exist carry their id.
    pub ip_addresses: Vec<VmipAddressInput>,
    /// The drives. Those that exist carry their id; they can only grow. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storages: Option<Vec<StorageInput>>,
}

impl VmUpdate {
    /// With everything that is required.
    pub fn new(
        ip_addresses: impl IntoIterator<Item = impl Into<VmipAddressInput>>,
    ) -> Self {
        Self {
            ip_addresses: ip_addresses.into_iter().map(Into::into).collect(),
            cpu: None,
            gpu: None,
            name: None,
            ram: None,
            state: None,
            userdata: None,
            storages: None,
        }
    }

    /// The number of virtual CPUs. Needed in some cases.
    #[must_use]
    pub fn cpu(mut self, cpu: i64) -> Self {
        self.cpu = Some(cpu);
        self
    }

    /// The number of GPUs. Needed in some cases.
    #[must_use]
    pub fn gpu(mut self, gpu: i64) -> Self {
        self.gpu = Some(gpu);
        self
    }

    /// The name. Needed in some cases.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The memory in gigabytes. Needed in some cases.
    #[must_use]
    pub fn ram(mut self, ram: i64) -> Self {
        self.ram = Some(ram);
        self
    }

    /// The state to go to. From 4 to 5, 8 or 10; from 6 to 7, 8 or 15; from 9 to 7.
    #[must_use]
    pub fn state(mut self, state: i32) -> Self {
        self.state = Some(state);
        self
    }

    /// The configuration for cloud-init.
    #[must_use]
    pub fn userdata(mut self, userdata: impl Into<String>) -> Self {
        self.userdata = Some(userdata.into());
        self
    }

    /// The drives. Those that exist carry their id; they can only grow. Needed in some cases.
    #[must_use]
    pub fn storages(
        mut self,
        storages: impl IntoIterator<Item = impl Into<StorageInput>>,
    ) -> Self {
        self.storages = Some(storages.into_iter().map(Into::into).collect());
        self
    }
}

/// The members of a virtual machine that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VmPartialUpdate {
    /// The number of virtual CPUs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu: Option<i64>,
    /// The number of GPUs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gpu: Option<i64>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The memory in gigabytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram: Option<i64>,
    /// The state to go to. From 4 to 5, 8 or 10; from 6 to 7, 8 or 15; from 9 to 7.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<i32>,
    /// The configuration for cloud-init.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userdata: Option<String>,
    /// The private addresses. Those that exist carry their id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_addresses: Option<Vec<VmipAddressInput>>,
    /// The drives. Those that exist carry their id; they can only grow.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub storages: Option<Option<Vec<StorageInput>>>,
}

impl VmPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            cpu: None,
            gpu: None,
            name: None,
            ram: None,
            state: None,
            userdata: None,
            ip_addresses: None,
            storages: None,
        }
    }

    /// The number of virtual CPUs.
    #[must_use]
    pub fn cpu(mut self, cpu: i64) -> Self {
        self.cpu = Some(cpu);
        self
    }

    /// The number of GPUs.
    #[must_use]
    pub fn gpu(mut self, gpu: i64) -> Self {
        self.gpu = Some(gpu);
        self
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The memory in gigabytes.
    #[must_use]
    pub fn ram(mut self, ram: i64) -> Self {
        self.ram = Some(ram);
        self
    }

    /// The state to go to. From 4 to 5, 8 or 10; from 6 to 7, 8 or 15; from 9 to 7.
    #[must_use]
    pub fn state(mut self, state: i32) -> Self {
        self.state = Some(state);
        self
    }

    /// The configuration for cloud-init.
    #[must_use]
    pub fn userdata(mut self, userdata: impl Into<String>) -> Self {
        self.userdata = Some(userdata.into());
        self
    }

    /// The private addresses. Those that exist carry their id.
    #[must_use]
    pub fn ip_addresses(
        mut self,
        ip_addresses: impl IntoIterator<Item = impl Into<VmipAddressInput>>,
    ) -> Self {
        self.ip_addresses = Some(ip_addresses.into_iter().map(Into::into).collect());
        self
    }

    /// The drives. Those that exist carry their id; they can only grow.
    #[must_use]
    pub fn storages(mut self, storages: impl Into<Option<Vec<StorageInput>>>) -> Self {
        self.storages = Some(storages.into());
        self
    }
}

/// A virtual machine in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VmEnvelope {
    /// A virtual machine.
    pub content: Vm,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of virtual machines.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VmList {
    /// The virtual machines of this page.
    pub content: Vec<Vm>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the list can be sorted by, with `-` in front to reverse it; `created` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VmOrder {
    /// `created`
    Created,
    /// `-created`
    Created2,
    /// `name`
    Name,
    /// `-name`
    Name2,
    /// `project_id`
    ProjectId,
    /// `-project_id`
    ProjectId2,
    /// `state`
    State,
    /// `-state`
    State2,
    /// `updated`
    Updated,
    /// `-updated`
    Updated2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    VmOrder { Created = "created", Created2 = "-created", Name = "name", Name2 = "-name",
    ProjectId = "project_id", ProjectId2 = "-project_id", State = "state", State2 =
    "-state", Updated = "updated", Updated2 = "-updated" }
}

/// What virtual machines can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VmFilter {
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
    /// `image__name`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "image__name")]
    pub image_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "image__name__in")]
    pub image_name_in: Option<Vec<String>>,
    /// `image__name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "image__name__icontains")]
    pub image_name_icontains: Option<String>,
    /// `image__name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "image__name__iendswith")]
    pub image_name_iendswith: Option<String>,
    /// `image__name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "image__name__iexact")]
    pub image_name_iexact: Option<String>,
    /// `image__name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "image__name__istartswith")]
    pub image_name_istartswith: Option<String>,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__in")]
    pub name_in: Option<Vec<String>>,
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
    /// `name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__istartswith")]
    pub name_istartswith: Option<String>,
    /// `project_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// `project_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_id__gt")]
    pub project_id_gt: Option<i64>,
    /// `project_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_id__gte")]
    pub project_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_id__in")]
    pub project_id_in: Option<Vec<i64>>,
    /// `project_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_id__isnull")]
    pub project_id_isnull: Option<bool>,
    /// `project_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_id__lt")]
    pub project_id_lt: Option<i64>,
    /// `project_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_id__lte")]
    pub project_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_id__range")]
    pub project_id_range: Option<Vec<i64>>,
    /// `project__address_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id")]
    pub project_address_id: Option<i64>,
    /// `project__address_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id__gt")]
    pub project_address_id_gt: Option<i64>,
    /// `project__address_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id__gte")]
    pub project_address_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id__in")]
    pub project_address_id_in: Option<Vec<i64>>,
    /// `project__address_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id__isnull")]
    pub project_address_id_isnull: Option<bool>,
    /// `project__address_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id__lt")]
    pub project_address_id_lt: Option<i64>,
    /// `project__address_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id__lte")]
    pub project_address_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id__range")]
    pub project_address_id_range: Option<Vec<i64>>,
    /// `project__name`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__name")]
    pub project_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__name__in")]
    pub project_name_in: Option<Vec<String>>,
    /// `project__name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__name__icontains")]
    pub project_name_icontains: Option<String>,
    /// `project__name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__name__iendswith")]
    pub project_name_iendswith: Option<String>,
    /// `project__name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__name__iexact")]
    pub project_name_iexact: Option<String>,
    /// `project__name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__name__istartswith")]
    pub project_name_istartswith: Option<String>,
    /// `project__region_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id")]
    pub project_region_id: Option<i64>,
    /// `project__region_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id__gt")]
    pub project_region_id_gt: Option<i64>,
    /// `project__region_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id__gte")]
    pub project_region_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id__in")]
    pub project_region_id_in: Option<Vec<i64>>,
    /// `project__region_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id__isnull")]
    pub project_region_id_isnull: Option<bool>,
    /// `project__region_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id__lt")]
    pub project_region_id_lt: Option<i64>,
    /// `project__region_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id__lte")]
    pub project_region_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id__range")]
    pub project_region_id_range: Option<Vec<i64>>,
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
    /// `server__type_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server__type_id")]
    pub server_type_id: Option<i64>,
    /// `server__type_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server__type_id__gt")]
    pub server_type_id_gt: Option<i64>,
    /// `server__type_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server__type_id__gte")]
    pub server_type_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server__type_id__in")]
    pub server_type_id_in: Option<Vec<i64>>,
    /// `server__type_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server__type_id__isnull")]
    pub server_type_id_isnull: Option<bool>,
    /// `server__type_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server__type_id__lt")]
    pub server_type_id_lt: Option<i64>,
    /// `server__type_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server__type_id__lte")]
    pub server_type_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server__type_id__range")]
    pub server_type_id_range: Option<Vec<i64>>,
    /// `server__type__name`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server__type__name")]
    pub server_type_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server__type__name__in")]
    pub server_type_name_in: Option<Vec<String>>,
    /// `server__type__name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server__type__name__icontains")]
    pub server_type_name_icontains: Option<String>,
    /// `server__type__name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server__type__name__iendswith")]
    pub server_type_name_iendswith: Option<String>,
    /// `server__type__name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server__type__name__iexact")]
    pub server_type_name_iexact: Option<String>,
    /// `server__type__name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "server__type__name__istartswith")]
    pub server_type_name_istartswith: Option<String>,
    /// `state`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<i64>,
    /// `state__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "state__gt")]
    pub state_gt: Option<i64>,
    /// `state__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "state__gte")]
    pub state_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "state__in")]
    pub state_in: Option<Vec<i64>>,
    /// `state__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "state__isnull")]
    pub state_isnull: Option<bool>,
    /// `state__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "state__lt")]
    pub state_lt: Option<i64>,
    /// `state__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "state__lte")]
    pub state_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "state__range")]
    pub state_range: Option<Vec<i64>>,
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
