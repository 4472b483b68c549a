// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A tag with what has it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Tag {
    /// The id.
    pub id: i64,
    /// The name, which may be empty.
    pub tag: String,
    /// The UUIDs of the agents.
    pub agents: Vec<String>,
    /// The ids of the jobs.
    pub jobs: Vec<i64>,
    /// Always empty, and only there when `tags_create` found a tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path_maps: Option<Vec<serde_json::Value>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A tag to create.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TagCreate {
    /// The name, which may be empty. Choose one that can be addressed: see `NameOrId`. PostgreSQL takes 64 characters.
    pub tag: String,
}

impl TagCreate {
    /// With everything that is required.
    pub fn new(tag: impl Into<String>) -> Self {
        Self { tag: tag.into() }
    }
}

/// A tag to create or to create anew.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TagReplace {
    /// The name. It must be that of the path, so it can be left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// The UUIDs of the agents that shall have the tag. Numbers are a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agents: Option<Vec<String>>,
}

impl TagReplace {
    /// With nothing set.
    pub fn new() -> Self {
        Self { tag: None, agents: None }
    }

    /// The name. It must be that of the path, so it can be left out.
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// The UUIDs of the agents that shall have the tag. Numbers are a 400.
    #[must_use]
    pub fn agents(
        mut self,
        agents: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.agents = Some(agents.into_iter().map(Into::into).collect());
        self
    }
}

/// An agent that has a tag.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentInTag {
    /// The UUID.
    pub id: String,
    /// The host name.
    pub hostname: String,
    /// The path of the agent, such as `/api/v1/agents/dd0c6da2-0c91-42cf-a82f-6d503aae43d3`.
    pub href: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The agent that shall have a tag.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TagAgentAdd {
    /// The UUID of the agent.
    pub agent_id: String,
}

impl TagAgentAdd {
    /// With everything that is required.
    pub fn new(agent_id: impl Into<String>) -> Self {
        Self { agent_id: agent_id.into() }
    }
}

/// An agent that was given a tag.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct TaggedAgent {
    /// The UUID.
    pub id: String,
    /// The path of the agent, such as `/api/v1/agents/dd0c6da2-0c91-42cf-a82f-6d503aae43d3`.
    pub href: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
