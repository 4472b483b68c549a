// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A block of addresses.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Allocation {
    /// The id.
    pub id: i64,
    /// The id of the address.
    pub address_id: Option<i64>,
    /// The range in CIDR notation.
    pub address_range: String,
    /// An autonomous system.
    pub asn: Asn,
    /// The id of the user who changed it last.
    pub modified_by: Option<i64>,
    /// The name.
    pub name: String,
    /// How many subnets are in it.
    pub subnets_in_use: i64,
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

/// An autonomous system.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Asn {
    /// The id.
    pub id: i64,
    /// How many allocations it has.
    pub allocations_in_use: i64,
    /// The id of the member.
    pub member_id: Option<i64>,
    /// The number of the autonomous system.
    pub number: i64,
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

/// Something that was done to a backup.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct BackupHistory {
    /// The id of the backup.
    pub backup_id: i64,
    /// The id of the address of the customer.
    pub customer_address: i64,
    /// The id of the user who changed it last.
    pub modified_by: i64,
    /// The id of the project.
    pub project_id: i64,
    /// The state.
    pub state: Option<i32>,
    /// The id of the virtual machine.
    pub vm_id: i64,
    /// When it was created, UTC.
    pub created: runtime::value::LocalDateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A kind of device.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeviceType {
    /// The id.
    pub id: i64,
    /// What it is.
    pub description: String,
    /// The SKU.
    pub sku: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A DNS domain.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Domain {
    /// The id.
    pub id: i64,
    /// The id of the member.
    pub member_id: i64,
    /// The id of the user who changed it last.
    pub modified_by: Option<i64>,
    /// The name.
    pub name: String,
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

/// What virtual machines are made from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Image {
    /// The id.
    pub id: i64,
    /// The name of the answer file.
    pub answer_file_name: Option<String>,
    /// Whether it understands cloud-init.
    pub cloud_init: bool,
    /// The name for people.
    pub display_name: String,
    /// The name of the file.
    pub filename: String,
    /// Whether several IP addresses are possible.
    pub multiple_ips: bool,
    /// The operating system.
    pub os_variant: String,
    /// The ids of the regions that offer it.
    pub regions: Option<Vec<i64>>,
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

/// A network interface of a server.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Interface {
    /// The id.
    pub id: i64,
    /// What else is to be said.
    pub details: String,
    /// Whether it is in use.
    pub enabled: bool,
    /// The name of the host.
    pub hostname: String,
    /// The IP address.
    pub ip_address: Option<String>,
    /// The MAC address.
    pub mac_address: String,
    /// The id of the server.
    pub server_id: i64,
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

/// An IP address.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct IpAddress {
    /// The id.
    pub id: i64,
    /// The IP address.
    pub address: String,
    /// A password to remember with it.
    pub credentials: runtime::Sensitive<String>,
    /// Where it is.
    pub location: String,
    /// The MAC address.
    pub mac_address: Option<String>,
    /// The id of the user who changed it last.
    pub modified_by: Option<i64>,
    /// The name.
    pub name: String,
    /// The public address that it is reached by.
    pub public_ip: Option<NatipAddress>,
    /// A part of an allocation.
    pub subnet: Subnet,
    /// The id of the virtual machine.
    pub vm_id: Option<i64>,
    /// When it was created, UTC.
    pub created: runtime::value::LocalDateTime,
    /// When it was last changed, UTC.
    pub updated: runtime::value::LocalDateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An address for IPMI sessions.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PoolIp {
    /// The id.
    pub id: i64,
    /// The DNS name.
    pub domain: String,
    /// The IP address.
    pub ip_address: String,
    /// The id of the user who changed it last.
    pub modified_by: Option<i64>,
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

/// What virtual machines and networks belong to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Project {
    /// The id.
    pub id: i64,
    /// The id of the address.
    pub address_id: i64,
    /// Whether everything in it is closed.
    pub closed: bool,
    /// The path of the whole project, such as `/cloud/1/`.
    pub cloud_uri: String,
    /// For how many hours what is deleted can be brought back.
    pub grace_period: Option<i64>,
    /// The id of the user who manages it.
    pub manager_id: i64,
    /// The lowest state of anything in it.
    pub min_state: Option<i32>,
    /// The name.
    pub name: String,
    /// A note.
    pub note: Option<String>,
    /// The id of the region, an address.
    pub region_id: i64,
    /// The id of the address that sells it.
    pub reseller_id: Option<i64>,
    /// Whether everything in it is shut down.
    pub shut_down: bool,
    /// Whether everything in it is in a stable state.
    pub stable: bool,
    /// The id of the virtual router.
    pub virtual_router_id: Option<i64>,
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

/// What a project is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectCreate {
    /// For how many hours what is deleted can be brought back; `168` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub grace_period: Option<Option<i64>>,
    /// The name.
    pub name: String,
    /// A note.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub note: Option<Option<String>>,
    /// The id of the region, an address.
    pub region_id: i64,
}

impl ProjectCreate {
    /// With everything that is required.
    pub fn new(name: impl Into<String>, region_id: i64) -> Self {
        Self {
            name: name.into(),
            region_id: region_id,
            grace_period: None,
            note: None,
        }
    }

    /// For how many hours what is deleted can be brought back; `168` unless said.
    #[must_use]
    pub fn grace_period(mut self, grace_period: impl Into<Option<i64>>) -> Self {
        self.grace_period = Some(grace_period.into());
        self
    }

    /// A note.
    #[must_use]
    pub fn note(mut self, note: impl Into<Option<String>>) -> Self {
        self.note = Some(note.into());
        self
    }
}

/// What a project is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectUpdate {
    /// For how many hours what is deleted can be brought back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub grace_period: Option<Option<i64>>,
    /// The name.
    pub name: String,
    /// A note.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub note: Option<Option<String>>,
    /// 8 deletes everything in the project; 4 brings it back within the grace period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<i32>,
}

impl ProjectUpdate {
    /// With everything that is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            grace_period: None,
            note: None,
            state: None,
        }
    }

    /// For how many hours what is deleted can be brought back.
    #[must_use]
    pub fn grace_period(mut self, grace_period: impl Into<Option<i64>>) -> Self {
        self.grace_period = Some(grace_period.into());
        self
    }

    /// A note.
    #[must_use]
    pub fn note(mut self, note: impl Into<Option<String>>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// 8 deletes everything in the project; 4 brings it back within the grace period.
    #[must_use]
    pub fn state(mut self, state: i32) -> Self {
        self.state = Some(state);
        self
    }
}

/// A DNS record.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Record {
    /// The id.
    pub id: i64,
    /// The content of the record.
    pub content: String,
    /// A DNS domain.
    pub domain: Option<Domain>,
    /// Whether the record fails over.
    pub failover: bool,
    /// The content after a failure.
    pub failover_content: String,
    /// The IP address.
    pub ip_address: Option<String>,
    /// The id of the member.
    pub member_id: Option<i64>,
    /// The id of the user who changed it last.
    pub modified_by: Option<i64>,
    /// The name.
    pub name: String,
    /// The id once more.
    pub pk: i64,
    /// The priority.
    pub priority: Option<i64>,
    /// The time to live in seconds.
    pub time_to_live: i64,
    /// The type.
    pub r#type: RecordType,
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

/// A PTR record in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RecordEnvelope {
    /// A DNS record.
    pub content: Record,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of PTR records.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RecordList {
    /// The PTR records of this page.
    pub content: Vec<Record>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A server of a region.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Server {
    /// The id.
    pub id: i64,
    /// The number on the sticker.
    pub asset_tag: Option<i64>,
    /// The number of cores.
    pub cores: i64,
    /// Whether it is in use.
    pub enabled: bool,
    /// The size in gigabytes.
    pub gb: i64,
    /// The name of the host.
    pub hostname: String,
    /// The network interfaces.
    pub interfaces: Vec<Interface>,
    /// The model.
    pub model: String,
    /// The memory in gigabytes.
    pub ram: i64,
    /// The id of the region, an address.
    pub region_id: i64,
    /// The kind of storage.
    pub storage_type: StorageType,
    /// The type.
    pub r#type: Option<ServerType>,
    /// The number of virtual CPUs.
    pub vcpus: Option<i64>,
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

/// A kind of server.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ServerType {
    /// The id.
    pub id: i64,
    /// The name.
    pub name: String,
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

/// Something that was done to a snapshot.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SnapshotHistory {
    /// The id of the address of the customer.
    pub customer_address: i64,
    /// The id of the user who changed it last.
    pub modified_by: i64,
    /// The id of the project.
    pub project_id: i64,
    /// The id of the snapshot.
    pub snapshot_id: i64,
    /// The state.
    pub state: Option<i32>,
    /// The id of the virtual machine.
    pub vm_id: i64,
    /// When it was created, UTC.
    pub created: runtime::value::LocalDateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A drive of a virtual machine.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Storage {
    /// The id.
    pub id: i64,
    /// The size in gigabytes.
    pub gb: i64,
    /// What was done to it, the latest first.
    pub history: Vec<StorageHistory>,
    /// The name.
    pub name: String,
    /// Whether it is the drive that the machine starts from.
    pub primary: bool,
    /// The id of the virtual machine.
    pub vm_id: i64,
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

/// A kind of storage.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageType {
    /// The id.
    pub id: i64,
    /// The name.
    pub name: String,
    /// The ids of the regions that offer it.
    pub regions: Option<Vec<i64>>,
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

/// A part of an allocation.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Subnet {
    /// The id.
    pub id: i64,
    /// The id of the address.
    pub address_id: Option<i64>,
    /// The range in CIDR notation.
    pub address_range: String,
    /// A block of addresses.
    pub allocation: Option<Allocation>,
    /// The address of the gateway.
    pub gateway: Option<String>,
    /// How many addresses in it are in use.
    pub ips_in_use: i64,
    /// The id of the user who changed it last.
    pub modified_by: Option<i64>,
    /// How many subnets are in it.
    pub subnets_in_use: i64,
    /// The name.
    pub name: String,
    /// The id of the virtual router.
    pub virtual_router_id: Option<i64>,
    /// The VLAN.
    pub vlan: Option<i64>,
    /// The VXLAN.
    pub vxlan: Option<i64>,
    /// The subnets inside.
    pub children: Vec<RelatedSubnet>,
    /// The subnet around it.
    pub parent: Option<RelatedSubnet>,
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

/// The network of a project.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VirtualRouter {
    /// The id.
    pub id: i64,
    /// The id of the router.
    pub router_id: i64,
    /// The state.
    pub state: i32,
    /// The networks.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub subnets: Option<Option<Vec<VirtualRouterSubnet>>>,
    /// The rules of the firewall, in their order.
    pub firewall_rules: Vec<FirewallRule>,
    /// The public address.
    pub ip_address: IpAddress,
    /// What virtual machines and networks belong to.
    pub project: Project,
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

/// A virtual machine.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Vm {
    /// The id.
    pub id: i64,
    /// How many devices of its server are free; null where the server has none.
    pub available_devices: Option<i64>,
    /// The number of virtual CPUs.
    pub cpu: i64,
    /// The name servers, with commas between.
    pub dns: String,
    /// Who is told about changes. Only in the answer to a get.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub emails: Option<Option<Vec<String>>>,
    /// The number of GPUs.
    pub gpu: i64,
    /// What its cloud-init files are found by.
    pub guid: String,
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
    /// The id of the server.
    pub server_id: i64,
    /// Whether the state is one that lasts: 4, 6, 9 or 99.
    pub stable: bool,
    /// The state.
    pub state: i32,
    /// The configuration for cloud-init.
    pub userdata: String,
    /// The subnet that leads out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub gateway_subnet: Option<Option<Subnet>>,
    /// What was done to it, the latest first.
    pub history: Vec<VmHistory>,
    /// What virtual machines are made from.
    pub image: Image,
    /// The IP addresses.
    pub ip_addresses: Vec<IpAddress>,
    /// What virtual machines and networks belong to.
    pub project: Project,
    /// The name of the kind of storage. Only in the answer for a single machine.
    pub storage_type: Option<String>,
    /// The drives.
    pub storages: Option<Vec<Storage>>,
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

/// Something that was done to a virtual machine. What did not change is null.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VmHistory {
    /// How many virtual CPUs.
    pub cpu_quantity: Option<i64>,
    /// The SKU of the CPUs.
    pub cpu_sku: Option<String>,
    /// The id of the address of the customer.
    pub customer_address: i64,
    /// How many GPUs.
    pub gpu_quantity: Option<i64>,
    /// The SKU of the GPUs.
    pub gpu_sku: Option<String>,
    /// How many images.
    pub image_quantity: Option<i64>,
    /// The SKU of the image.
    pub image_sku: Option<String>,
    /// The id of the user who changed it last.
    pub modified_by: i64,
    /// How many public addresses.
    pub nat_quantity: Option<i64>,
    /// The SKU of public addresses.
    pub nat_sku: Option<String>,
    /// The id of the project.
    pub project_id: i64,
    /// The name of the project and of the machine, with `_` between.
    pub project_vm_name: String,
    /// How much memory.
    pub ram_quantity: Option<i64>,
    /// The SKU of the memory.
    pub ram_sku: Option<String>,
    /// The state.
    pub state: Option<i32>,
    /// The drives.
    pub storages: Vec<StorageHistory>,
    /// The drives once more.
    pub storage_histories: Vec<StorageHistory>,
    /// The id of the virtual machine.
    pub vm_id: i64,
    /// When it was created, UTC.
    pub created: runtime::value::LocalDateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The type of a DNS record.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RecordType {
    /// `NS`
    Ns,
    /// `A`
    A,
    /// `AAAA`
    Aaaa,
    /// `CNAME`
    Cname,
    /// `MX`
    Mx,
    /// `TXT`
    Txt,
    /// `SRV`
    Srv,
    /// `PTR`
    Ptr,
    /// `SPF`
    Spf,
    /// `SSHFP`
    Sshfp,
    /// `LOC`
    Loc,
    /// `NAPTR`
    Naptr,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    RecordType { Ns = "NS", A = "A", Aaaa = "AAAA", Cname = "CNAME", Mx = "MX", Txt =
    "TXT", Srv = "SRV", Ptr = "PTR", Spf = "SPF", Sshfp = "SSHFP", Loc = "LOC", Naptr =
    "NAPTR" }
}

/// A rule of a firewall.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FirewallRule {
    /// The id.
    pub id: i64,
    /// Whether matching traffic is let through.
    pub allow: bool,
    /// Where the traffic comes from, an address range.
    pub source: String,
    /// Where the traffic goes to, an address range.
    pub destination: String,
    /// One port, a range, or several with commas; any unless said.
    pub port: Option<String>,
    /// The protocol, such as `tcp`.
    pub protocol: String,
    /// What the rule is for.
    pub description: String,
    /// The place among the rules, from 0.
    pub order: i64,
    /// Whether all traffic is logged.
    pub debug_logging: bool,
    /// Whether traffic is logged for PCI.
    pub pci_logging: bool,
    /// The id of the virtual router.
    pub virtual_router_id: i64,
    /// When it was created, UTC.
    pub created: runtime::value::LocalDateTime,
    /// When it was last changed, UTC.
    pub updated: runtime::value::LocalDateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A public address that a private one is reached by.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NatipAddress {
    /// The id.
    pub id: i64,
    /// The IP address.
    pub address: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A subnet around or inside another one.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RelatedSubnet {
    /// The id.
    pub id: i64,
    /// The id of the address.
    pub address_id: Option<i64>,
    /// The range in CIDR notation.
    pub address_range: String,
    /// A block of addresses.
    pub allocation: Option<Allocation>,
    /// The address of the gateway.
    pub gateway: Option<String>,
    /// How many addresses in it are in use.
    pub ips_in_use: i64,
    /// The id of the user who changed it last.
    pub modified_by: Option<i64>,
    /// How many subnets are in it.
    pub subnets_in_use: i64,
    /// The name.
    pub name: String,
    /// The id of the virtual router.
    pub virtual_router_id: Option<i64>,
    /// The VLAN.
    pub vlan: Option<i64>,
    /// The VXLAN.
    pub vxlan: Option<i64>,
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

/// A drive at some time.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageHistory {
    /// The id of the drive.
    pub storage_id: i64,
    /// The name of the drive.
    pub storage_name: String,
    /// The size in gigabytes.
    pub gb_quantity: Option<i64>,
    /// The SKU of the storage.
    pub gb_sku: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A drive of a virtual machine.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageInput {
    /// The id, of a drive that exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The size in gigabytes.
    pub gb: i64,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether it is the drive that the machine starts from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary: Option<bool>,
}

impl StorageInput {
    /// With everything that is required.
    pub fn new(gb: i64) -> Self {
        Self {
            gb: gb,
            id: None,
            name: None,
            primary: None,
        }
    }

    /// The id, of a drive that exists.
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Whether it is the drive that the machine starts from.
    #[must_use]
    pub fn primary(mut self, primary: bool) -> Self {
        self.primary = Some(primary);
        self
    }
}

/// An address of a virtual machine.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VmipAddressInput {
    /// The id, of an address that exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The private address.
    pub address: String,
    /// Whether it gets a public address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nat: Option<bool>,
}

impl VmipAddressInput {
    /// With everything that is required.
    pub fn new(address: impl Into<String>) -> Self {
        Self {
            address: address.into(),
            id: None,
            nat: None,
        }
    }

    /// The id, of an address that exists.
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Whether it gets a public address.
    #[must_use]
    pub fn nat(mut self, nat: bool) -> Self {
        self.nat = Some(nat);
        self
    }
}

/// A network of a project.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VirtualRouterSubnet {
    /// The id.
    pub id: i64,
    /// The id of the address.
    pub address_id: Option<i64>,
    /// The range in CIDR notation, with the address of the gateway.
    pub address_range: String,
    /// The id of the user who changed it last.
    pub modified_by: Option<i64>,
    /// The name.
    pub name: String,
    /// The VLAN.
    pub vlan: Option<i64>,
    /// The VXLAN.
    pub vxlan: Option<i64>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A network of a project.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VirtualRouterSubnetInput {
    /// The id, of a network that exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The range in CIDR notation, with the address of the gateway.
    pub address_range: String,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl VirtualRouterSubnetInput {
    /// With everything that is required.
    pub fn new(address_range: impl Into<String>) -> Self {
        Self {
            address_range: address_range.into(),
            id: None,
            name: None,
        }
    }

    /// The id, of a network that exists.
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
