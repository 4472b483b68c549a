// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// The variables of `environment_variable_delete`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnvironmentVariableDeleteVariables {
    /// The id.
    pub id: String,
}

impl EnvironmentVariableDeleteVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The variables of `environment_variables_replace`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnvironmentVariablesReplaceVariables {
    /// The project, pipeline or app whose variables are replaced; none for those of the platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "entityId")]
    pub entity_id: Option<String>,
    /// Where a variable is seen. A narrower scope hides a wider one.
    pub scope: EnvVarScope,
    /// A line `NAME=value` for each variable.
    #[serde(rename = "rawEnvironmentVariables")]
    pub raw_environment_variables: runtime::Sensitive<String>,
}

impl EnvironmentVariablesReplaceVariables {
    /// With everything that is required.
    pub fn new(
        scope: impl Into<EnvVarScope>,
        raw_environment_variables: impl Into<String>,
    ) -> Self {
        Self {
            scope: scope.into(),
            raw_environment_variables: runtime::Sensitive::new(
                raw_environment_variables.into(),
            ),
            entity_id: None,
        }
    }

    /// The project, pipeline or app whose variables are replaced; none for those of the platform.
    #[must_use]
    pub fn entity_id(mut self, entity_id: impl Into<String>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }
}

/// Where a variable is seen. A narrower scope hides a wider one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EnvVarScope {
    /// `GLOBAL`
    Global,
    /// `PROJECT`
    Project,
    /// `PIPELINE`
    Pipeline,
    /// `JOB`
    Job,
    /// `APP`
    App,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    EnvVarScope { Global = "GLOBAL", Project = "PROJECT", Pipeline = "PIPELINE", Job =
    "JOB", App = "APP" }
}

/// The variables of `environment_variable_save`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnvironmentVariableSaveVariables {
    /// The project, pipeline or app that the variable belongs to; none for a variable of the platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "entityId")]
    pub entity_id: Option<String>,
    /// A variable to create or to change.
    #[serde(rename = "environmentVariable")]
    pub environment_variable: EnvironmentVariableInput,
}

impl EnvironmentVariableSaveVariables {
    /// With everything that is required.
    pub fn new(environment_variable: impl Into<EnvironmentVariableInput>) -> Self {
        Self {
            environment_variable: environment_variable.into(),
            entity_id: None,
        }
    }

    /// The project, pipeline or app that the variable belongs to; none for a variable of the platform.
    #[must_use]
    pub fn entity_id(mut self, entity_id: impl Into<String>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }
}

/// A variable to create or to change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnvironmentVariableInput {
    /// The variable to change; none to create one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name: letters, digits and underscores, beginning with a letter.
    pub name: String,
    /// Where a variable is seen. A narrower scope hides a wider one.
    pub scope: EnvVarScope,
    /// The value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<runtime::Sensitive<String>>,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether the value is a secret, which the platform never shows again.
    #[serde(rename = "isPassword")]
    pub is_password: bool,
}

impl EnvironmentVariableInput {
    /// With everything that is required.
    pub fn new(
        name: impl Into<String>,
        scope: impl Into<EnvVarScope>,
        is_password: bool,
    ) -> Self {
        Self {
            name: name.into(),
            scope: scope.into(),
            is_password: is_password,
            id: None,
            value: None,
            description: None,
        }
    }

    /// The variable to change; none to create one.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The value.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(runtime::Sensitive::new(value.into()));
        self
    }

    /// What it is for.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// The variables of `app_environment_variables_list`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppEnvironmentVariablesListVariables {
    /// The app.
    #[serde(rename = "appId")]
    pub app_id: String,
    /// Where a variable is seen. A narrower scope hides a wider one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<EnvVarScope>,
}

impl AppEnvironmentVariablesListVariables {
    /// With everything that is required.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            scope: None,
        }
    }

    /// Where a variable is seen. A narrower scope hides a wider one.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<EnvVarScope>) -> Self {
        self.scope = Some(scope.into());
        self
    }
}

/// The variables of `pipeline_environment_variables_list`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PipelineEnvironmentVariablesListVariables {
    /// The pipeline.
    #[serde(rename = "pipelineId")]
    pub pipeline_id: String,
    /// Where a variable is seen. A narrower scope hides a wider one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<EnvVarScope>,
}

impl PipelineEnvironmentVariablesListVariables {
    /// With everything that is required.
    pub fn new(pipeline_id: impl Into<String>) -> Self {
        Self {
            pipeline_id: pipeline_id.into(),
            scope: None,
        }
    }

    /// Where a variable is seen. A narrower scope hides a wider one.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<EnvVarScope>) -> Self {
        self.scope = Some(scope.into());
        self
    }
}

/// The variables of `project_environment_variables_list`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectEnvironmentVariablesListVariables {
    /// The project.
    #[serde(rename = "projectId")]
    pub project_id: String,
}

impl ProjectEnvironmentVariablesListVariables {
    /// With everything that is required.
    pub fn new(project_id: impl Into<String>) -> Self {
        Self {
            project_id: project_id.into(),
        }
    }
}

/// A variable as one scope sees it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnvironmentVariable {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// Where a variable is seen. A narrower scope hides a wider one.
    pub scope: EnvVarScope,
    /// The value; null for a secret.
    pub value: Option<runtime::Sensitive<String>>,
    /// What it is for.
    pub description: Option<String>,
    /// Whether the value is a secret, which the platform does not show.
    #[serde(rename = "isPassword")]
    pub is_password: bool,
    /// Whether the platform accepts it.
    #[serde(rename = "isValid")]
    pub is_valid: Option<bool>,
    /// What it hides in wider scopes.
    #[serde(rename = "overriddenValues")]
    pub overridden_values: Vec<Option<OverriddenValue>>,
    /// What is wrong with it.
    #[serde(rename = "invalidReasons")]
    pub invalid_reasons: Option<Vec<Option<EnvironmentVariableFault>>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Why a variable is not valid.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnvironmentVariableFault {
    /// What is wrong with a variable.
    pub r#type: EnvironmentVariableValidationErrorType,
    /// The member that is wrong.
    #[serde(rename = "concernedProperty")]
    pub concerned_property: String,
    /// What is wrong, for people.
    pub message: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What is wrong with a variable.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EnvironmentVariableValidationErrorType {
    /// `NAME_IS_EMPTY`
    NameIsEmpty,
    /// `NAME_DOESNT_START_WITH_LETTER`
    NameDoesntStartWithLetter,
    /// `NAME_CONTAINS_INVALID_CHARACTERS`
    NameContainsInvalidCharacters,
    /// `TOO_LONG_NAME`
    TooLongName,
    /// `TOO_LONG_VALUE`
    TooLongValue,
    /// `MAXIMUM_COUNT_EXCEEDED`
    MaximumCountExceeded,
    /// `NULL_VALUE_UNEXPECTED`
    NullValueUnexpected,
    /// `NAME_ALREADY_USED`
    NameAlreadyUsed,
    /// `PROJECT_IS_NOT_FOUND`
    ProjectIsNotFound,
    /// `APP_IS_NOT_FOUND`
    AppIsNotFound,
    /// `JOB_IS_NOT_FOUND`
    JobIsNotFound,
    /// `UNEXPECTED_LINKED_ENTITY_ON_GLOBAL_SCOPE`
    UnexpectedLinkedEntityOnGlobalScope,
    /// `UNEXPECTED_LINKED_ENTITY_ID_IS_NULL`
    UnexpectedLinkedEntityIdIsNull,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    EnvironmentVariableValidationErrorType { NameIsEmpty = "NAME_IS_EMPTY",
    NameDoesntStartWithLetter = "NAME_DOESNT_START_WITH_LETTER",
    NameContainsInvalidCharacters = "NAME_CONTAINS_INVALID_CHARACTERS", TooLongName =
    "TOO_LONG_NAME", TooLongValue = "TOO_LONG_VALUE", MaximumCountExceeded =
    "MAXIMUM_COUNT_EXCEEDED", NullValueUnexpected = "NULL_VALUE_UNEXPECTED",
    NameAlreadyUsed = "NAME_ALREADY_USED", ProjectIsNotFound = "PROJECT_IS_NOT_FOUND",
    AppIsNotFound = "APP_IS_NOT_FOUND", JobIsNotFound = "JOB_IS_NOT_FOUND",
    UnexpectedLinkedEntityOnGlobalScope = "UNEXPECTED_LINKED_ENTITY_ON_GLOBAL_SCOPE",
    UnexpectedLinkedEntityIdIsNull = "UNEXPECTED_LINKED_ENTITY_ID_IS_NULL" }
}

/// A value of a wider scope that this variable hides.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct OverriddenValue {
    /// The id.
    pub id: String,
    /// Where a variable is seen. A narrower scope hides a wider one.
    pub scope: EnvVarScope,
    /// The value; null for a secret.
    pub value: Option<runtime::Sensitive<String>>,
    /// What it is for.
    pub description: Option<String>,
    /// Whether the value is a secret, which the platform does not show.
    #[serde(rename = "isPassword")]
    pub is_password: bool,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
