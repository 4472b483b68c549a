// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A project with everything in it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Cloud {
    /// What virtual machines and networks belong to.
    pub project: Project,
    /// The network of a project.
    pub virtual_router: VirtualRouter,
    /// The virtual machines.
    pub vms: Vec<Vm>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What a whole project is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CloudCreate {
    /// The project.
    pub project: ProjectCreate,
    /// The virtual machines.
    pub vms: Vec<CloudVmInput>,
    /// The networks. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnets: Option<Vec<CloudSubnetInput>>,
    /// The rules of the firewall, in their order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firewall_rules: Option<Vec<FirewallRuleInput>>,
}

impl CloudCreate {
    /// With everything that is required.
    pub fn new(
        project: impl Into<ProjectCreate>,
        vms: impl IntoIterator<Item = impl Into<CloudVmInput>>,
    ) -> Self {
        Self {
            project: project.into(),
            vms: vms.into_iter().map(Into::into).collect(),
            subnets: None,
            firewall_rules: None,
        }
    }

    /// The networks. Needed in some cases.
    #[must_use]
    pub fn subnets(
        mut self,
        subnets: impl IntoIterator<Item = impl Into<CloudSubnetInput>>,
    ) -> Self {
        self.subnets = Some(subnets.into_iter().map(Into::into).collect());
        self
    }

    /// The rules of the firewall, in their order.
    #[must_use]
    pub fn firewall_rules(
        mut self,
        firewall_rules: impl IntoIterator<Item = impl Into<FirewallRuleInput>>,
    ) -> Self {
        self.firewall_rules = Some(firewall_rules.into_iter().map(Into::into).collect());
        self
    }
}

/// What a whole project is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CloudUpdate {
    /// The project.
    pub project: ProjectUpdate,
    /// All virtual machines. Those that exist carry their id.
    pub vms: Vec<CloudVmUpdateInput>,
    /// All networks. Those that exist carry their id. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnets: Option<Vec<VirtualRouterSubnetInput>>,
    /// All rules of the firewall, in their order. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firewall_rules: Option<Vec<FirewallRuleInput>>,
}

impl CloudUpdate {
    /// With everything that is required.
    pub fn new(
        project: impl Into<ProjectUpdate>,
        vms: impl IntoIterator<Item = impl Into<CloudVmUpdateInput>>,
    ) -> Self {
        Self {
            project: project.into(),
            vms: vms.into_iter().map(Into::into).collect(),
            subnets: None,
            firewall_rules: None,
        }
    }

    /// All networks. Those that exist carry their id. Needed in some cases.
    #[must_use]
    pub fn subnets(
        mut self,
        subnets: impl IntoIterator<Item = impl Into<VirtualRouterSubnetInput>>,
    ) -> Self {
        self.subnets = Some(subnets.into_iter().map(Into::into).collect());
        self
    }

    /// All rules of the firewall, in their order. Needed in some cases.
    #[must_use]
    pub fn firewall_rules(
        mut self,
        firewall_rules: impl IntoIterator<Item = impl Into<FirewallRuleInput>>,
    ) -> Self {
        self.firewall_rules = Some(firewall_rules.into_iter().map(Into::into).collect());
        self
    }
}

/// A whole project in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CloudEnvelope {
    /// A project with everything in it.
    pub content: Cloud,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A rule of a firewall.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FirewallRuleInput {
    /// Whether matching traffic is let through.
    pub allow: bool,
    /// Where the traffic comes from, an address range.
    pub source: String,
    /// Where the traffic goes to, an address range.
    pub destination: String,
    /// One port, a range, or several with commas; any unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub port: Option<Option<String>>,
    /// The protocol, such as `tcp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<String>,
    /// What the rule is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The id, of a rule that exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
}

impl FirewallRuleInput {
    /// With everything that is required.
    pub fn new(
        allow: bool,
        source: impl Into<String>,
        destination: impl Into<String>,
    ) -> Self {
        Self {
            allow: allow,
            source: source.into(),
            destination: destination.into(),
            port: None,
            protocol: None,
            description: None,
            id: None,
        }
    }

    /// One port, a range, or several with commas; any unless said.
    #[must_use]
    pub fn port(mut self, port: impl Into<Option<String>>) -> Self {
        self.port = Some(port.into());
        self
    }

    /// The protocol, such as `tcp`.
    #[must_use]
    pub fn protocol(mut self, protocol: impl Into<String>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }

    /// What the rule is for.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The id, of a rule that exists.
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}

/// A network of a project.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CloudSubnetInput {
    /// The range in CIDR notation, with the address of the gateway.
    pub address_range: String,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl CloudSubnetInput {
    /// With everything that is required.
    pub fn new(address_range: impl Into<String>) -> Self {
        Self {
            address_range: address_range.into(),
            name: None,
        }
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// A virtual machine of a new project.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CloudVmInput {
    /// The id of the image.
    pub image_id: i64,
    /// The id of the storage type.
    pub storage_type_id: i64,
    /// The drives. One of them is primary.
    pub storages: Vec<StorageInput>,
    /// The number of virtual CPUs.
    pub cpu: i64,
    /// The memory in gigabytes.
    pub ram: i64,
    /// The name servers, with commas between.
    pub dns: String,
    /// The name.
    pub name: String,
    /// The range of the subnet that leads out, in CIDR notation.
    pub gateway_subnet: String,
    /// The private addresses, each in a subnet of the project.
    pub ip_addresses: Vec<VmipAddressInput>,
    /// The SSH key that may log in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// The configuration for cloud-init.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userdata: Option<String>,
}

impl CloudVmInput {
    /// With everything that is required.
    pub fn new(
        image_id: i64,
        storage_type_id: i64,
        storages: impl IntoIterator<Item = impl Into<StorageInput>>,
        cpu: i64,
        ram: i64,
        dns: impl Into<String>,
        name: impl Into<String>,
        gateway_subnet: impl Into<String>,
        ip_addresses: impl IntoIterator<Item = impl Into<VmipAddressInput>>,
    ) -> Self {
        Self {
            image_id: image_id,
            storage_type_id: storage_type_id,
            storages: storages.into_iter().map(Into::into).collect(),
            cpu: cpu,
            ram: ram,
            dns: dns.into(),
            name: name.into(),
            gateway_subnet: gateway_subnet.into(),
            ip_addresses: ip_addresses.into_iter().map(Into::into).collect(),
            public_key: None,
            userdata: None,
        }
    }

    /// The SSH key that may log in.
    #[must_use]
    pub fn public_key(mut self, public_key: impl Into<String>) -> Self {
        self.public_key = Some(public_key.into());
        self
    }

    /// The configuration for cloud-init.
    #[must_use]
    pub fn userdata(mut self, userdata: impl Into<String>) -> Self {
        self.userdata = Some(userdata.into());
        self
    }
}

/// A virtual machine, new or with its id.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CloudVmUpdateInput {
    /// The id, of a machine that exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// The state to go to, of a machine that exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<i32>,
    /// The id of the image, of a new machine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_id: Option<i64>,
    /// The id of the storage type, of a new machine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_type_id: Option<i64>,
    /// The drives. Those that exist carry their id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storages: Option<Vec<StorageInput>>,
    /// The number of virtual CPUs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu: Option<i64>,
    /// The memory in gigabytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram: Option<i64>,
    /// The name servers, with commas between; of a new machine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns: Option<String>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The range of the subnet that leads out, of a new machine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway_subnet: Option<String>,
    /// The private addresses. Those that exist carry their id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_addresses: Option<Vec<VmipAddressInput>>,
    /// The SSH key that may log in, of a new machine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// The configuration for cloud-init.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userdata: Option<String>,
}

impl CloudVmUpdateInput {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            id: None,
            state: None,
            image_id: None,
            storage_type_id: None,
            storages: None,
            cpu: None,
            ram: None,
            dns: None,
            name: None,
            gateway_subnet: None,
            ip_addresses: None,
            public_key: None,
            userdata: None,
        }
    }

    /// The id, of a machine that exists.
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// The state to go to, of a machine that exists.
    #[must_use]
    pub fn state(mut self, state: i32) -> Self {
        self.state = Some(state);
        self
    }

    /// The id of the image, of a new machine.
    #[must_use]
    pub fn image_id(mut self, image_id: i64) -> Self {
        self.image_id = Some(image_id);
        self
    }

    /// The id of the storage type, of a new machine.
    #[must_use]
    pub fn storage_type_id(mut self, storage_type_id: i64) -> Self {
        self.storage_type_id = Some(storage_type_id);
        self
    }

    /// The drives. Those that exist carry their id.
    #[must_use]
    pub fn storages(
        mut self,
        storages: impl IntoIterator<Item = impl Into<StorageInput>>,
    ) -> Self {
        self.storages = Some(storages.into_iter().map(Into::into).collect());
        self
    }

    /// The number of virtual CPUs.
    #[must_use]
    pub fn cpu(mut self, cpu: i64) -> Self {
        self.cpu = Some(cpu);
        self
    }

    /// The memory in gigabytes.
    #[must_use]
    pub fn ram(mut self, ram: i64) -> Self {
        self.ram = Some(ram);
        self
    }

    /// The name servers, with commas between; of a new machine.
    #[must_use]
    pub fn dns(mut self, dns: impl Into<String>) -> Self {
        self.dns = Some(dns.into());
        self
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The range of the subnet that leads out, of a new machine.
    #[must_use]
    pub fn gateway_subnet(mut self, gateway_subnet: impl Into<String>) -> Self {
        self.gateway_subnet = Some(gateway_subnet.into());
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

    /// The SSH key that may log in, of a new machine.
    #[must_use]
    pub fn public_key(mut self, public_key: impl Into<String>) -> Self {
        self.public_key = Some(public_key.into());
        self
    }

    /// The configuration for cloud-init.
    #[must_use]
    pub fn userdata(mut self, userdata: impl Into<String>) -> Self {
        self.userdata = Some(userdata.into());
        self
    }
}
