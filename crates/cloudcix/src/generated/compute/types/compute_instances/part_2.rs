// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

/// An IPv4 address.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InstanceIPv4Address {
    /// The id.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub id: Option<Option<i64>>,
    /// The private address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub address: Option<Option<String>>,
    /// Whether it has a public address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub nat: Option<Option<bool>>,
    /// The public address; null before the instance is built.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub public_ip: Option<Option<String>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An IPv6 address.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InstanceIPv6Address {
    /// The id.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub id: Option<Option<i64>>,
    /// The address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub address: Option<Option<String>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What is special to the type of instance. What does not apply may be null or missing.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InstanceMetadata {
    /// The name servers of an lxd instance, with commas between.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub dns: Option<Option<String>>,
    /// The IPv4 name servers of a hyperv instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub dns4: Option<Option<String>>,
    /// The IPv6 name servers of a hyperv instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub dns6: Option<Option<String>>,
    /// `container` or `vm`; requests say `virtual-machine`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub instance_type: Option<Option<String>>,
    /// The configuration for cloud-init of an lxd instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub userdata: Option<Option<String>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What is special to the type of instance.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InstanceMetadataUpdate {
    /// The name servers of an lxd instance, with commas between.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns: Option<String>,
    /// The IPv4 name servers of a hyperv instance. Known from sample scripts alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns4: Option<String>,
    /// The IPv6 name servers of a hyperv instance. Known from sample scripts alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns6: Option<String>,
    /// Who gets the licence of a hyperv instance. Known from sample scripts alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// What an lxd instance is; `container` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<InstanceMetadataUpdateInstanceType>,
    /// The configuration for cloud-init of an lxd instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userdata: Option<String>,
}

impl InstanceMetadataUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            dns: None,
            dns4: None,
            dns6: None,
            email: None,
            instance_type: None,
            userdata: None,
        }
    }

    /// The name servers of an lxd instance, with commas between.
    #[must_use]
    pub fn dns(mut self, dns: impl Into<String>) -> Self {
        self.dns = Some(dns.into());
        self
    }

    /// The IPv4 name servers of a hyperv instance. Known from sample scripts alone.
    #[must_use]
    pub fn dns4(mut self, dns4: impl Into<String>) -> Self {
        self.dns4 = Some(dns4.into());
        self
    }

    /// The IPv6 name servers of a hyperv instance. Known from sample scripts alone.
    #[must_use]
    pub fn dns6(mut self, dns6: impl Into<String>) -> Self {
        self.dns6 = Some(dns6.into());
        self
    }

    /// Who gets the licence of a hyperv instance. Known from sample scripts alone.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// What an lxd instance is; `container` unless said.
    #[must_use]
    pub fn instance_type(
        mut self,
        instance_type: impl Into<InstanceMetadataUpdateInstanceType>,
    ) -> Self {
        self.instance_type = Some(instance_type.into());
        self
    }

    /// The configuration for cloud-init of an lxd instance.
    #[must_use]
    pub fn userdata(mut self, userdata: impl Into<String>) -> Self {
        self.userdata = Some(userdata.into());
        self
    }
}

/// A network interface.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InstanceInterfaceInput {
    /// Whether it leads out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway: Option<bool>,
    /// The IPv4 addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipv4_addresses: Option<Vec<InstanceIPv4AddressInput>>,
    /// The IPv6 addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipv6_addresses: Option<Vec<InstanceIPv6AddressInput>>,
}

impl InstanceInterfaceInput {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            gateway: None,
            ipv4_addresses: None,
            ipv6_addresses: None,
        }
    }

    /// Whether it leads out.
    #[must_use]
    pub fn gateway(mut self, gateway: bool) -> Self {
        self.gateway = Some(gateway);
        self
    }

    /// The IPv4 addresses.
    #[must_use]
    pub fn ipv4_addresses(
        mut self,
        ipv4_addresses: impl IntoIterator<Item = impl Into<InstanceIPv4AddressInput>>,
    ) -> Self {
        self.ipv4_addresses = Some(ipv4_addresses.into_iter().map(Into::into).collect());
        self
    }

    /// The IPv6 addresses.
    #[must_use]
    pub fn ipv6_addresses(
        mut self,
        ipv6_addresses: impl IntoIterator<Item = impl Into<InstanceIPv6AddressInput>>,
    ) -> Self {
        self.ipv6_addresses = Some(ipv6_addresses.into_iter().map(Into::into).collect());
        self
    }
}

/// An IPv4 address.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InstanceIPv4AddressInput {
    /// The private address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Whether it gets a public address; not unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nat: Option<bool>,
}

impl InstanceIPv4AddressInput {
    /// With nothing set.
    pub fn new() -> Self {
        Self { address: None, nat: None }
    }

    /// The private address.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Whether it gets a public address; not unless said.
    #[must_use]
    pub fn nat(mut self, nat: bool) -> Self {
        self.nat = Some(nat);
        self
    }
}

/// An IPv6 address.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InstanceIPv6AddressInput {
    /// The address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

impl InstanceIPv6AddressInput {
    /// With nothing set.
    pub fn new() -> Self {
        Self { address: None }
    }

    /// The address.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
}

/// What is special to the type of instance.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct InstanceMetadataInput {
    /// The name servers of an lxd instance, with commas between.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns: Option<String>,
    /// The IPv4 name servers of a hyperv instance. Known from sample scripts alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns4: Option<String>,
    /// The IPv6 name servers of a hyperv instance. Known from sample scripts alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns6: Option<String>,
    /// Who gets the licence of a hyperv instance. Known from sample scripts alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// What an lxd instance is; `container` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_type: Option<InstanceMetadataInputInstanceType>,
    /// The configuration for cloud-init of an lxd instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userdata: Option<String>,
    /// The names of stored SSH keys that may log in. Of an lxd instance, and only where `userdata` begins with `#cloud-config`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssh_key_names: Option<Vec<String>>,
}

impl InstanceMetadataInput {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            dns: None,
            dns4: None,
            dns6: None,
            email: None,
            instance_type: None,
            userdata: None,
            ssh_key_names: None,
        }
    }

    /// The name servers of an lxd instance, with commas between.
    #[must_use]
    pub fn dns(mut self, dns: impl Into<String>) -> Self {
        self.dns = Some(dns.into());
        self
    }

    /// The IPv4 name servers of a hyperv instance. Known from sample scripts alone.
    #[must_use]
    pub fn dns4(mut self, dns4: impl Into<String>) -> Self {
        self.dns4 = Some(dns4.into());
        self
    }

    /// The IPv6 name servers of a hyperv instance. Known from sample scripts alone.
    #[must_use]
    pub fn dns6(mut self, dns6: impl Into<String>) -> Self {
        self.dns6 = Some(dns6.into());
        self
    }

    /// Who gets the licence of a hyperv instance. Known from sample scripts alone.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// What an lxd instance is; `container` unless said.
    #[must_use]
    pub fn instance_type(
        mut self,
        instance_type: impl Into<InstanceMetadataInputInstanceType>,
    ) -> Self {
        self.instance_type = Some(instance_type.into());
        self
    }

    /// The configuration for cloud-init of an lxd instance.
    #[must_use]
    pub fn userdata(mut self, userdata: impl Into<String>) -> Self {
        self.userdata = Some(userdata.into());
        self
    }

    /// The names of stored SSH keys that may log in. Of an lxd instance, and only where `userdata` begins with `#cloud-config`.
    #[must_use]
    pub fn ssh_key_names(
        mut self,
        ssh_key_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ssh_key_names = Some(ssh_key_names.into_iter().map(Into::into).collect());
        self
    }
}

/// What it is made of. Documented as one object, where other resources have a list; both are taken.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum ComputeInstanceSpecs {
    /// As `Bom`.
    Bom(Bom),
    /// As `BomList`.
    BomList(Vec<Bom>),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for ComputeInstanceSpecs {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if let Some(found) = runtime::value::by_fit(
            &value,
            &[
                (
                    runtime::value::Fit::Members(&["quantity", "sku_name"], &[]),
                    |value, exactly| runtime::value::fit(value, exactly).map(Self::Bom),
                ),
                (
                    runtime::value::Fit::Each(
                        &runtime::value::Fit::Members(&["quantity", "sku_name"], &[]),
                    ),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::BomList)
                    },
                ),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<Bom> for ComputeInstanceSpecs {
    fn from(value: Bom) -> Self {
        Self::Bom(value)
    }
}

impl From<Vec<Bom>> for ComputeInstanceSpecs {
    fn from(value: Vec<Bom>) -> Self {
        Self::BomList(value)
    }
}

/// The type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ComputeInstanceType {
    /// `lxd`
    Lxd,
    /// `hyperv`
    Hyperv,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ComputeInstanceType { Lxd = "lxd", Hyperv = "hyperv" }
}

/// The type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ComputeInstanceCreateType {
    /// `lxd`
    Lxd,
    /// `hyperv`
    Hyperv,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ComputeInstanceCreateType { Lxd = "lxd", Hyperv = "hyperv" }
}

/// What an lxd instance is; `container` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InstanceMetadataUpdateInstanceType {
    /// `container`
    Container,
    /// `virtual-machine`
    VirtualMachine,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    InstanceMetadataUpdateInstanceType { Container = "container", VirtualMachine =
    "virtual-machine" }
}

/// What an lxd instance is; `container` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InstanceMetadataInputInstanceType {
    /// `container`
    Container,
    /// `virtual-machine`
    VirtualMachine,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    InstanceMetadataInputInstanceType { Container = "container", VirtualMachine =
    "virtual-machine" }
}
