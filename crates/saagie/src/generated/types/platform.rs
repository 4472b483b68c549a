// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The variables of `condition_expression_evaluate`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConditionExpressionEvaluateVariables {
    /// The project.
    #[serde(rename = "projectId")]
    pub project_id: String,
    /// The expression, as it would stand in a condition node.
    pub expression: String,
    /// The variables that the expression may use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variables: Option<Vec<ConditionExpressionVariableInput>>,
}

impl ConditionExpressionEvaluateVariables {
    /// With everything that is required.
    pub fn new(project_id: impl Into<String>, expression: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
            expression: expression.into(),
            variables: None,
        }
    }

    /// The variables that the expression may use.
    #[must_use]
    pub fn variables(
        mut self,
        variables: impl IntoIterator<Item = impl Into<ConditionExpressionVariableInput>>,
    ) -> Self {
        self.variables = Some(variables.into_iter().map(Into::into).collect());
        self
    }
}

/// A variable of an expression.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConditionExpressionVariableInput {
    /// The name.
    pub key: String,
    /// The value, a number too as text.
    pub value: runtime::Sensitive<String>,
}

impl ConditionExpressionVariableInput {
    /// With everything that is required.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: runtime::Sensitive::new(value.into()),
        }
    }
}

/// What one node of the cluster has.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClusterNodeCapacity {
    /// Cores.
    pub cpu: f64,
    /// Graphics processors.
    pub gpu: f64,
    /// Memory. The unit is written nowhere; the examples fit gigabytes.
    pub memory: f64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A platform.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Platform {
    /// The id.
    pub id: i32,
    /// The name.
    pub name: Option<String>,
    /// How many things of each kind a platform holds.
    pub counts: PlatformCounts,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// How many things of each kind a platform holds.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlatformCounts {
    /// Projects.
    pub projects: i32,
    /// Jobs.
    pub jobs: i32,
    /// Apps.
    pub apps: i32,
    /// Pipelines.
    pub pipelines: i32,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
