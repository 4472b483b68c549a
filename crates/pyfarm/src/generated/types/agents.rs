// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The state of an agent.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AgentState {
    /// `disabled`
    Disabled,
    /// `offline`
    Offline,
    /// `online`
    Online,
    /// `running`
    Running,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    AgentState { Disabled = "disabled", Offline = "offline", Online = "online", Running =
    "running" }
}

/// How the server reaches an agent: by its local address, by the address it sees, by its host name, or not at all.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UseAgentAddress {
    /// `local`
    Local,
    /// `remote`
    Remote,
    /// `hostname`
    Hostname,
    /// `passive`
    Passive,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    UseAgentAddress { Local = "local", Remote = "remote", Hostname = "hostname", Passive
    = "passive" }
}

/// The kind of operating system.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OperatingSystem {
    /// `linux`
    Linux,
    /// `windows`
    Windows,
    /// `mac`
    Mac,
    /// `other`
    Other,
    /// `bsd`
    Bsd,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    OperatingSystem { Linux = "linux", Windows = "windows", Mac = "mac", Other = "other",
    Bsd = "bsd" }
}

/// An agent in the list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentSummary {
    /// The UUID.
    pub id: String,
    /// The host name.
    pub hostname: String,
    /// The port on which the agent listens.
    pub port: i64,
    /// The IPv4 address.
    pub remote_ip: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An agent. MAC addresses are never shown, software by `agents_software_list`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Agent {
    /// The UUID.
    pub id: String,
    /// The host name.
    pub hostname: String,
    /// Notes. Null only in rows that this API did not write.
    pub notes: Option<String>,
    /// The IPv4 address.
    pub remote_ip: Option<String>,
    /// How the server reaches an agent: by its local address, by the address it sees, by its host name, or not at all.
    pub use_address: UseAgentAddress,
    /// The kind of operating system.
    pub os_class: Option<OperatingSystem>,
    /// The full name of the operating system.
    pub os_fullname: Option<String>,
    /// The memory in megabytes.
    pub ram: i64,
    /// The memory that was free when the agent was last heard from, in megabytes.
    pub free_ram: i64,
    /// The number of processors.
    pub cpus: i64,
    /// The name of the processor.
    pub cpu_name: Option<String>,
    /// The port on which the agent listens.
    pub port: i64,
    /// By how many seconds the agent's clock is off.
    pub time_offset: i64,
    /// The release of the agent program.
    pub version: Option<String>,
    /// The release to which the agent shall upgrade.
    pub upgrade_to: Option<String>,
    /// Whether the agent shall start anew.
    pub restart_requested: bool,
    /// The state of an agent.
    pub state: AgentState,
    /// When the agent was last heard from, in UTC.
    pub last_heard_from: Option<runtime::value::LocalDateTime>,
    /// When the agent last finished a task, in UTC. Release 0.8.6 does not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub last_success_on: Option<Option<runtime::value::LocalDateTime>>,
    /// When the server last asked the agent, in UTC.
    pub last_polled: Option<runtime::value::LocalDateTime>,
    /// The share of the memory that may be used. Null only in rows that this API did not write.
    pub ram_allocation: Option<f64>,
    /// The share of the processors that may be used. Null only in rows that this API did not write.
    pub cpu_allocation: Option<f64>,
    /// The names of its tags.
    pub tags: Vec<String>,
    /// The graphics cards. Only in `agents_get`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gpus: Option<Vec<Gpu>>,
    /// The disks. Only in `agents_get`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disks: Option<Vec<Disk>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A graphics card.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Gpu {
    /// The name.
    pub fullname: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A disk of an agent.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Disk {
    /// Where it is mounted.
    pub mountpoint: String,
    /// The size, in whatever unit the agent uses.
    pub size: i64,
    /// How much of it is free, in the same unit.
    pub free: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A disk of an agent. Without one of these members it is a 500.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct DiskCreate {
    /// Where it is mounted.
    pub mountpoint: String,
    /// The size.
    pub size: i64,
    /// How much of it is free, in the same unit.
    pub free: i64,
}

impl DiskCreate {
    /// With everything that is required.
    pub fn new(mountpoint: impl Into<String>, size: i64, free: i64) -> Self {
        Self {
            mountpoint: mountpoint.into(),
            size: size,
            free: free,
        }
    }
}

/// Tasks that an agent works on together.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Assignment {
    /// The tasks.
    pub tasks: Vec<AssignmentTask>,
}

impl Assignment {
    /// With everything that is required.
    pub fn new(tasks: impl IntoIterator<Item = impl Into<AssignmentTask>>) -> Self {
        Self {
            tasks: tasks.into_iter().map(Into::into).collect(),
        }
    }
}

/// A task that an agent works on.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AssignmentTask {
    /// The id of the task.
    pub id: i64,
}

impl AssignmentTask {
    /// With everything that is required.
    pub fn new(id: i64) -> Self {
        Self { id: id }
    }
}

/// An agent to register.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentCreate {
    /// The UUID, which the agent chooses. Anything else is a 500.
    pub id: String,
    /// The host name. What cannot be one, such as `render_1`, is a 400.
    pub hostname: String,
    /// The port on which the agent listens.
    pub port: i64,
    /// The memory in megabytes.
    pub ram: i64,
    /// The memory that is free, in megabytes.
    pub free_ram: i64,
    /// The number of processors.
    pub cpus: i64,
    /// Notes. The server assumes an empty text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// The IPv4 address. A link-local, multicast or reserved one is a 400, as is a netmask, and a loopback address unless the server is set up to allow it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_ip: Option<String>,
    /// How the server reaches the agent. It assumes `remote`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_address: Option<UseAgentAddress>,
    /// The kind of operating system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub os_class: Option<OperatingSystem>,
    /// The full name of the operating system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub os_fullname: Option<String>,
    /// The name of the processor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_name: Option<String>,
    /// By how many seconds the agent's clock is off. The server assumes 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_offset: Option<i64>,
    /// The release of the agent program.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The release to which the agent shall upgrade.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upgrade_to: Option<String>,
    /// Whether the agent shall start anew. The server assumes false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restart_requested: Option<bool>,
    /// The state. The server assumes `online`. A disabled agent stays disabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<AgentState>,
    /// The share of the memory that may be used. A float: `1` is refused, `1.0` is taken. The server assumes 0.8.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram_allocation: Option<f64>,
    /// The share of the processors that may be used. A float: `1` is refused, `1.0` is taken. The server assumes 1.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_allocation: Option<f64>,
    /// The MAC addresses, in place of those known. Malformed ones are dropped without a word; the same one twice is a 500.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mac_addresses: Option<Vec<String>>,
    /// The names of the graphics cards, in place of those known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gpus: Option<Vec<String>>,
    /// The disks, in place of those known. Release 0.8.6 does not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disks: Option<Vec<DiskCreate>>,
    /// What the agent is working on. It matters only for an agent that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_assignments: Option<std::collections::BTreeMap<String, Assignment>>,
    /// The farm to which the agent belongs. Another name than the server's is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub farm_name: Option<String>,
}

impl AgentCreate {
    /// With everything that is required.
    pub fn new(
        id: impl Into<String>,
        hostname: impl Into<String>,
        port: i64,
        ram: i64,
        free_ram: i64,
        cpus: i64,
    ) -> Self {
        Self {
            id: id.into(),
            hostname: hostname.into(),
            port: port,
            ram: ram,
            free_ram: free_ram,
            cpus: cpus,
            notes: None,
            remote_ip: None,
            use_address: None,
            os_class: None,
            os_fullname: None,
            cpu_name: None,
            time_offset: None,
            version: None,
            upgrade_to: None,
            restart_requested: None,
            state: None,
            ram_allocation: None,
            cpu_allocation: None,
            mac_addresses: None,
            gpus: None,
            disks: None,
            current_assignments: None,
            farm_name: None,
        }
    }

    /// Notes. The server assumes an empty text.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// The IPv4 address. A link-local, multicast or reserved one is a 400, as is a netmask, and a loopback address unless the server is set up to allow it.
    #[must_use]
    pub fn remote_ip(mut self, remote_ip: impl Into<String>) -> Self {
        self.remote_ip = Some(remote_ip.into());
        self
    }

    /// How the server reaches the agent. It assumes `remote`.
    #[must_use]
    pub fn use_address(mut self, use_address: impl Into<UseAgentAddress>) -> Self {
        self.use_address = Some(use_address.into());
        self
    }

    /// The kind of operating system.
    #[must_use]
    pub fn os_class(mut self, os_class: impl Into<OperatingSystem>) -> Self {
        self.os_class = Some(os_class.into());
        self
    }

    /// The full name of the operating system.
    #[must_use]
    pub fn os_fullname(mut self, os_fullname: impl Into<String>) -> Self {
        self.os_fullname = Some(os_fullname.into());
        self
    }

    /// The name of the processor.
    #[must_use]
    pub fn cpu_name(mut self, cpu_name: impl Into<String>) -> Self {
        self.cpu_name = Some(cpu_name.into());
        self
    }

    /// By how many seconds the agent's clock is off. The server assumes 0.
    #[must_use]
    pub fn time_offset(mut self, time_offset: i64) -> Self {
        self.time_offset = Some(time_offset);
        self
    }

    /// The release of the agent program.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// The release to which the agent shall upgrade.
    #[must_use]
    pub fn upgrade_to(mut self, upgrade_to: impl Into<String>) -> Self {
        self.upgrade_to = Some(upgrade_to.into());
        self
    }

    /// Whether the agent shall start anew. The server assumes false.
    #[must_use]
    pub fn restart_requested(mut self, restart_requested: bool) -> Self {
        self.restart_requested = Some(restart_requested);
        self
    }

    /// The state. The server assumes `online`. A disabled agent stays disabled.
    #[must_use]
    pub fn state(mut self, state: impl Into<AgentState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// The share of the memory that may be used. A float: `1` is refused, `1.0` is taken. The server assumes 0.8.
    #[must_use]
    pub fn ram_allocation(mut self, ram_allocation: f64) -> Self {
        self.ram_allocation = Some(ram_allocation);
        self
    }

    /// The share of the processors that may be used. A float: `1` is refused, `1.0` is taken. The server assumes 1.0.
    #[must_use]
    pub fn cpu_allocation(mut self, cpu_allocation: f64) -> Self {
        self.cpu_allocation = Some(cpu_allocation);
        self
    }

    /// The MAC addresses, in place of those known. Malformed ones are dropped without a word; the same one twice is a 500.
    #[must_use]
    pub fn mac_addresses(
        mut self,
        mac_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mac_addresses = Some(mac_addresses.into_iter().map(Into::into).collect());
        self
    }

    /// The names of the graphics cards, in place of those known.
    #[must_use]
    pub fn gpus(mut self, gpus: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.gpus = Some(gpus.into_iter().map(Into::into).collect());
        self
    }

    /// The disks, in place of those known. Release 0.8.6 does not have it.
    #[must_use]
    pub fn disks(
        mut self,
        disks: impl IntoIterator<Item = impl Into<DiskCreate>>,
    ) -> Self {
        self.disks = Some(disks.into_iter().map(Into::into).collect());
        self
    }

    /// What the agent is working on. It matters only for an agent that is known.
    #[must_use]
    pub fn current_assignments(
        mut self,
        current_assignments: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Assignment>),
        >,
    ) -> Self {
        self.current_assignments = Some(
            current_assignments
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// The farm to which the agent belongs. Another name than the server's is a 400.
    #[must_use]
    pub fn farm_name(mut self, farm_name: impl Into<String>) -> Self {
        self.farm_name = Some(farm_name.into());
        self
    }
}

/// What to change in an agent.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentUpdate {
    /// Another UUID for the agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The host name. What cannot be one, such as `render_1`, is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hostname: Option<String>,
    /// The port on which the agent listens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<i64>,
    /// The memory in megabytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram: Option<i64>,
    /// The memory that is free, in megabytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_ram: Option<i64>,
    /// The number of processors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpus: Option<i64>,
    /// Notes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// The IPv4 address. A link-local, multicast or reserved one is a 400, as is a netmask, and a loopback address unless the server is set up to allow it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_ip: Option<String>,
    /// How the server reaches the agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_address: Option<UseAgentAddress>,
    /// The kind of operating system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub os_class: Option<OperatingSystem>,
    /// The full name of the operating system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub os_fullname: Option<String>,
    /// The name of the processor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_name: Option<String>,
    /// By how many seconds the agent's clock is off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_offset: Option<i64>,
    /// The release of the agent program.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// The release to which the agent shall upgrade. The server then tells the agent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upgrade_to: Option<String>,
    /// Whether the agent shall start anew.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restart_requested: Option<bool>,
    /// The state. A disabled agent stays disabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<AgentState>,
    /// The share of the memory that may be used. A float: `1` is refused, `1.0` is taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram_allocation: Option<f64>,
    /// The share of the processors that may be used. A float: `1` is refused, `1.0` is taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_allocation: Option<f64>,
    /// The MAC addresses, in place of those known. Malformed ones are dropped without a word; the same one twice is a 500.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mac_addresses: Option<Vec<String>>,
    /// The names of the graphics cards, in place of those known. Leaving out one that is known is a 500 unless `mac_addresses` comes along and the agent already had some.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gpus: Option<Vec<String>>,
    /// The disks, in place of those known. Release 0.8.6 does not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disks: Option<Vec<DiskCreate>>,
    /// The names of its tags, in place of those it has. New ones are created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// What the agent is working on. Tasks that it should have and has not are failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_assignments: Option<std::collections::BTreeMap<String, Assignment>>,
    /// The farm to which the agent belongs. Another name than the server's is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub farm_name: Option<String>,
}

impl AgentUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            id: None,
            hostname: None,
            port: None,
            ram: None,
            free_ram: None,
            cpus: None,
            notes: None,
            remote_ip: None,
            use_address: None,
            os_class: None,
            os_fullname: None,
            cpu_name: None,
            time_offset: None,
            version: None,
            upgrade_to: None,
            restart_requested: None,
            state: None,
            ram_allocation: None,
            cpu_allocation: None,
            mac_addresses: None,
            gpus: None,
            disks: None,
            tags: None,
            current_assignments: None,
            farm_name: None,
        }
    }

    /// Another UUID for the agent.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The host name. What cannot be one, such as `render_1`, is a 400.
    #[must_use]
    pub fn hostname(mut self, hostname: impl Into<String>) -> Self {
        self.hostname = Some(hostname.into());
        self
    }

    /// The port on which the agent listens.
    #[must_use]
    pub fn port(mut self, port: i64) -> Self {
        self.port = Some(port);
        self
    }

    /// The memory in megabytes.
    #[must_use]
    pub fn ram(mut self, ram: i64) -> Self {
        self.ram = Some(ram);
        self
    }

    /// The memory that is free, in megabytes.
    #[must_use]
    pub fn free_ram(mut self, free_ram: i64) -> Self {
        self.free_ram = Some(free_ram);
        self
    }

    /// The number of processors.
    #[must_use]
    pub fn cpus(mut self, cpus: i64) -> Self {
        self.cpus = Some(cpus);
        self
    }

    /// Notes.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// The IPv4 address. A link-local, multicast or reserved one is a 400, as is a netmask, and a loopback address unless the server is set up to allow it.
    #[must_use]
    pub fn remote_ip(mut self, remote_ip: impl Into<String>) -> Self {
        self.remote_ip = Some(remote_ip.into());
        self
    }

    /// How the server reaches the agent.
    #[must_use]
    pub fn use_address(mut self, use_address: impl Into<UseAgentAddress>) -> Self {
        self.use_address = Some(use_address.into());
        self
    }

    /// The kind of operating system.
    #[must_use]
    pub fn os_class(mut self, os_class: impl Into<OperatingSystem>) -> Self {
        self.os_class = Some(os_class.into());
        self
    }

    /// The full name of the operating system.
    #[must_use]
    pub fn os_fullname(mut self, os_fullname: impl Into<String>) -> Self {
        self.os_fullname = Some(os_fullname.into());
        self
    }

    /// The name of the processor.
    #[must_use]
    pub fn cpu_name(mut self, cpu_name: impl Into<String>) -> Self {
        self.cpu_name = Some(cpu_name.into());
        self
    }

    /// By how many seconds the agent's clock is off.
    #[must_use]
    pub fn time_offset(mut self, time_offset: i64) -> Self {
        self.time_offset = Some(time_offset);
        self
    }

    /// The release of the agent program.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// The release to which the agent shall upgrade. The server then tells the agent.
    #[must_use]
    pub fn upgrade_to(mut self, upgrade_to: impl Into<String>) -> Self {
        self.upgrade_to = Some(upgrade_to.into());
        self
    }

    /// Whether the agent shall start anew.
    #[must_use]
    pub fn restart_requested(mut self, restart_requested: bool) -> Self {
        self.restart_requested = Some(restart_requested);
        self
    }

    /// The state. A disabled agent stays disabled.
    #[must_use]
    pub fn state(mut self, state: impl Into<AgentState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// The share of the memory that may be used. A float: `1` is refused, `1.0` is taken.
    #[must_use]
    pub fn ram_allocation(mut self, ram_allocation: f64) -> Self {
        self.ram_allocation = Some(ram_allocation);
        self
    }

    /// The share of the processors that may be used. A float: `1` is refused, `1.0` is taken.
    #[must_use]
    pub fn cpu_allocation(mut self, cpu_allocation: f64) -> Self {
        self.cpu_allocation = Some(cpu_allocation);
        self
    }

    /// The MAC addresses, in place of those known. Malformed ones are dropped without a word; the same one twice is a 500.
    #[must_use]
    pub fn mac_addresses(
        mut self,
        mac_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mac_addresses = Some(mac_addresses.into_iter().map(Into::into).collect());
        self
    }

    /// The names of the graphics cards, in place of those known. Leaving out one that is known is a 500 unless `mac_addresses` comes along and the agent already had some.
    #[must_use]
    pub fn gpus(mut self, gpus: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.gpus = Some(gpus.into_iter().map(Into::into).collect());
        self
    }

    /// The disks, in place of those known. Release 0.8.6 does not have it.
    #[must_use]
    pub fn disks(
        mut self,
        disks: impl IntoIterator<Item = impl Into<DiskCreate>>,
    ) -> Self {
        self.disks = Some(disks.into_iter().map(Into::into).collect());
        self
    }

    /// The names of its tags, in place of those it has. New ones are created.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// What the agent is working on. Tasks that it should have and has not are failed.
    #[must_use]
    pub fn current_assignments(
        mut self,
        current_assignments: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Assignment>),
        >,
    ) -> Self {
        self.current_assignments = Some(
            current_assignments
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// The farm to which the agent belongs. Another name than the server's is a 400.
    #[must_use]
    pub fn farm_name(mut self, farm_name: impl Into<String>) -> Self {
        self.farm_name = Some(farm_name.into());
        self
    }
}

/// A software version that an agent has.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentSoftware {
    /// The name of the software.
    pub software: String,
    /// The name of the version.
    pub version: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A software version that an agent shall have.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentSoftwareAdd {
    /// The name of the software.
    pub software: String,
    /// The name of the version.
    pub version: String,
}

impl AgentSoftwareAdd {
    /// With everything that is required.
    pub fn new(software: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            software: software.into(),
            version: version.into(),
        }
    }
}

/// A task in the list of an agent.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentTask {
    /// The id.
    pub id: i64,
    /// The id of the job.
    pub job_id: i64,
    /// The UUID of the agent.
    pub agent_id: Option<String>,
    /// The priority; higher goes first.
    pub priority: Option<i64>,
    /// The frame.
    pub frame: runtime::value::Number,
    /// The tile of the frame. Release 0.8.6 does not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub tile: Option<Option<i64>>,
    /// Whether it is hidden from the web interface.
    pub hidden: Option<bool>,
    /// How often it was given to an agent.
    pub attempts: i64,
    /// How often it failed.
    pub failures: i64,
    /// How much of it is done, from 0 to 1. The server does not check the bounds.
    pub progress: Option<f64>,
    /// What the last failure said. It stays until the task is done.
    pub last_error: Option<String>,
    /// Whether the agent knows of it.
    pub sent_to_agent: bool,
    /// When it was made, in UTC. Null only in rows that this API did not write.
    pub time_submitted: Option<runtime::value::LocalDateTime>,
    /// When it started, in UTC.
    pub time_started: Option<runtime::value::LocalDateTime>,
    /// When it finished, in UTC.
    pub time_finished: Option<runtime::value::LocalDateTime>,
    /// The state; null for a task that has not begun.
    pub state: Option<WorkState>,
    /// The job of a task that an agent has.
    pub job: AgentTaskJob,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The job of a task that an agent has.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentTaskJob {
    /// The id.
    pub id: i64,
    /// The title.
    pub title: String,
    /// The name of the jobtype.
    pub jobtype: String,
    /// The id of the jobtype.
    pub jobtype_id: i64,
    /// The number of its version.
    pub jobtype_version: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The task that an agent shall do.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaskAssign {
    /// The id of the task.
    pub id: i64,
}

impl TaskAssign {
    /// With everything that is required.
    pub fn new(id: i64) -> Self {
        Self { id: id }
    }
}

/// A task that was assigned to an agent.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AssignedTask {
    /// The id.
    pub id: i64,
    /// The id of the job.
    pub job_id: i64,
    /// The UUID of the agent.
    pub agent_id: Option<String>,
    /// The priority; higher goes first.
    pub priority: Option<i64>,
    /// The frame.
    pub frame: runtime::value::Number,
    /// The tile of the frame. Release 0.8.6 does not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub tile: Option<Option<i64>>,
    /// Whether it is hidden from the web interface.
    pub hidden: Option<bool>,
    /// How often it was given to an agent.
    pub attempts: i64,
    /// How often it failed.
    pub failures: i64,
    /// How much of it is done, from 0 to 1. The server does not check the bounds.
    pub progress: Option<f64>,
    /// What the last failure said. It stays until the task is done.
    pub last_error: Option<String>,
    /// Whether the agent knows of it.
    pub sent_to_agent: bool,
    /// When it was made, in UTC. Null only in rows that this API did not write.
    pub time_submitted: Option<runtime::value::LocalDateTime>,
    /// When it started, in UTC.
    pub time_started: Option<runtime::value::LocalDateTime>,
    /// When it finished, in UTC.
    pub time_finished: Option<runtime::value::LocalDateTime>,
    /// The state; null for a task that has not begun.
    pub state: Option<WorkState>,
    /// A job that another one depends on, or that depends on it.
    pub job: JobReference,
    /// The agent of a task.
    pub agent: TaskAgent,
    /// Always empty; a task with logs is a 500.
    pub log_associations: Vec<serde_json::Value>,
    /// Always empty; a task at which agents failed is a 500. Release 0.8.6 does not have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_in_agents: Option<Vec<serde_json::Value>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
