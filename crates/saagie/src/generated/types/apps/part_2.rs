// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

/// Someone upgraded an app.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppUpgradeEvent {
    /// The kind.
    #[serde(rename = "__typename")]
    pub typename: AppUpgradeEventTypename,
    /// When it happened.
    #[serde(rename = "recordAt")]
    pub record_at: runtime::value::DateTime,
    /// The run of the app.
    #[serde(rename = "executionId")]
    pub execution_id: String,
    /// The version of the app.
    #[serde(rename = "versionNumber")]
    pub version_number: i32,
    /// The login of whoever did it.
    pub author: Option<String>,
    /// What did it.
    #[serde(rename = "triggerType")]
    pub trigger_type: Option<TriggerType>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Someone restarted an app.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppRestartEvent {
    /// The kind.
    #[serde(rename = "__typename")]
    pub typename: AppRestartEventTypename,
    /// When it happened.
    #[serde(rename = "recordAt")]
    pub record_at: runtime::value::DateTime,
    /// The run of the app.
    #[serde(rename = "executionId")]
    pub execution_id: String,
    /// The version of the app.
    #[serde(rename = "versionNumber")]
    pub version_number: i32,
    /// The login of whoever did it.
    pub author: Option<String>,
    /// What did it.
    #[serde(rename = "triggerType")]
    pub trigger_type: Option<TriggerType>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Someone stopped an app.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppStopEvent {
    /// The kind.
    #[serde(rename = "__typename")]
    pub typename: AppStopEventTypename,
    /// When it happened.
    #[serde(rename = "recordAt")]
    pub record_at: runtime::value::DateTime,
    /// The run of the app.
    #[serde(rename = "executionId")]
    pub execution_id: String,
    /// The version of the app.
    #[serde(rename = "versionNumber")]
    pub version_number: i32,
    /// The login of whoever did it.
    pub author: Option<String>,
    /// What did it.
    #[serde(rename = "triggerType")]
    pub trigger_type: Option<TriggerType>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Someone ran an app.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppRunEvent {
    /// The kind.
    #[serde(rename = "__typename")]
    pub typename: AppRunEventTypename,
    /// When it happened.
    #[serde(rename = "recordAt")]
    pub record_at: runtime::value::DateTime,
    /// The run of the app.
    #[serde(rename = "executionId")]
    pub execution_id: String,
    /// The version of the app.
    #[serde(rename = "versionNumber")]
    pub version_number: i32,
    /// The login of whoever did it.
    pub author: Option<String>,
    /// What did it.
    #[serde(rename = "triggerType")]
    pub trigger_type: Option<TriggerType>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An app was seen in a state.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppStatusEvent {
    /// The kind.
    #[serde(rename = "__typename")]
    pub typename: AppStatusEventTypename,
    /// When it happened.
    #[serde(rename = "recordAt")]
    pub record_at: runtime::value::DateTime,
    /// The run of the app.
    #[serde(rename = "executionId")]
    pub execution_id: String,
    /// The version of the app.
    #[serde(rename = "versionNumber")]
    pub version_number: i32,
    /// A state of an app.
    pub status: AppStatus,
    /// Why it is in that state.
    pub reason: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The resources of an app.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppResources {
    /// Cores.
    pub cpu: Option<ResourceRequestLimit>,
    /// Memory. The unit is written nowhere; the examples fit gigabytes.
    pub memory: Option<ResourceRequestLimit>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Who is told by mail, and in which states, about an app.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppAlerting {
    /// Addresses that are told.
    pub emails: Vec<String>,
    /// Users that are told.
    #[serde(rename = "loginEmails")]
    pub login_emails: Option<Vec<UserEmail>>,
    /// The states that are told of.
    #[serde(rename = "statusList")]
    pub status_list: Vec<AppStatus>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `app_get`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AppGetVariables {
    /// The id.
    pub id: String,
    /// How many events of the history come along; all unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "eventsLimit")]
    pub events_limit: Option<i32>,
    /// How many events are left out at the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "eventsSkip")]
    pub events_skip: Option<i32>,
}

impl AppGetVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            events_limit: None,
            events_skip: None,
        }
    }

    /// How many events of the history come along; all unless said.
    #[must_use]
    pub fn events_limit(mut self, events_limit: i32) -> Self {
        self.events_limit = Some(events_limit);
        self
    }

    /// How many events are left out at the beginning.
    #[must_use]
    pub fn events_skip(mut self, events_skip: i32) -> Self {
        self.events_skip = Some(events_skip);
        self
    }
}

/// The apps of a project by id and name.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectAppSummaries {
    /// The apps.
    pub apps: Vec<NamedReference>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `project_apps_list_minimal`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectAppsListMinimalVariables {
    /// The id.
    pub id: String,
}

impl ProjectAppsListMinimalVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The apps of a project.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectApps {
    /// The apps.
    pub apps: Vec<App>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The variables of `project_apps_list`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectAppsListVariables {
    /// The id.
    pub id: String,
    /// How many events of the history come along; all unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "eventsLimit")]
    pub events_limit: Option<i32>,
    /// How many events are left out at the beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "eventsSkip")]
    pub events_skip: Option<i32>,
}

impl ProjectAppsListVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            events_limit: None,
            events_skip: None,
        }
    }

    /// How many events of the history come along; all unless said.
    #[must_use]
    pub fn events_limit(mut self, events_limit: i32) -> Self {
        self.events_limit = Some(events_limit);
        self
    }

    /// How many events are left out at the beginning.
    #[must_use]
    pub fn events_skip(mut self, events_skip: i32) -> Self {
        self.events_skip = Some(events_skip);
        self
    }
}

/// The kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AppRollbackEventTypename {
    /// `RollbackAction`
    RollbackAction,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    AppRollbackEventTypename { RollbackAction = "RollbackAction" }
}

/// The kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AppUpgradeEventTypename {
    /// `UpgradeAction`
    UpgradeAction,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    AppUpgradeEventTypename { UpgradeAction = "UpgradeAction" }
}

/// The kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AppRestartEventTypename {
    /// `RestartAction`
    RestartAction,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    AppRestartEventTypename { RestartAction = "RestartAction" }
}

/// The kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AppStopEventTypename {
    /// `StopAction`
    StopAction,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    AppStopEventTypename { StopAction = "StopAction" }
}

/// The kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AppRunEventTypename {
    /// `RunAction`
    RunAction,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    AppRunEventTypename { RunAction = "RunAction" }
}

/// The kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AppStatusEventTypename {
    /// `StatusRetrieve`
    StatusRetrieve,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    AppStatusEventTypename { StatusRetrieve = "StatusRetrieve" }
}
