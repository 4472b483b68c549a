// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What the server answers when something is wrong. The words are in `error` or in `message`: the
/// operator's page has the first, the clients of the same month read the second.
///
/// Source: the operator's REST page of 2012-09-19, `code` and `error`; libthirty 0.4.8 to 0.5.1, `message`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiError {
    /// The HTTP status once more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<i32>,
    /// What is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// What is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The address of the object or list it stands in.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Link {
    /// The URL.
    pub href: String,
    /// `self`, or `item` for an object in a list.
    pub rel: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A variable that the processes of an app or a worker see.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct EnvironmentVariable {
    /// The name.
    pub name: String,
    /// The value. Variables are where the operator tells its users to put secrets.
    pub value: runtime::Sensitive<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl EnvironmentVariable {
    /// With everything that is required.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: runtime::Sensitive::new(value.into()),
            extra: Default::default(),
        }
    }
}

/// The kind of a repository.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RepositoryLabel {
    /// `repository`
    Repository,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    RepositoryLabel { Repository = "repository" }
}

/// The kind of a PostgreSQL database.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PostgresLabel {
    /// `postgres`
    Postgres,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    PostgresLabel { Postgres = "postgres" }
}

/// The port of a database, or the text `not deployed` before the first deploy.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum Port {
    /// As `Integer`.
    Integer(i64),
    /// As `Text`.
    Text(String),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for Port {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if let Some(found) = runtime::value::in_turn(
            &value,
            &[
                |value, exactly| runtime::value::fit(value, exactly).map(Self::Integer),
                |value, exactly| runtime::value::fit(value, exactly).map(Self::Text),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<i64> for Port {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for Port {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Port {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

/// The kind of a MongoDB database.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MongodbLabel {
    /// `mongodb`
    Mongodb,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    MongodbLabel { Mongodb = "mongodb" }
}

/// The kind of a worker.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WorkerLabel {
    /// `worker`
    Worker,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    WorkerLabel { Worker = "worker" }
}

/// A command to run.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Runcommand {
    /// What to do.
    pub action: RuncommandAction,
    /// What to run, and on how many instances.
    pub options: CommandOptions,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Runcommand {
    /// With everything that is required.
    pub fn new(options: impl Into<CommandOptions>) -> Self {
        Self {
            action: RuncommandAction::Runcommand,
            options: options.into(),
            extra: Default::default(),
        }
    }
}

/// A management command of Django to run.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Djangocommand {
    /// What to do.
    pub action: DjangocommandAction,
    /// What to run, and on how many instances.
    pub options: CommandOptions,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Djangocommand {
    /// With everything that is required.
    pub fn new(options: impl Into<CommandOptions>) -> Self {
        Self {
            action: DjangocommandAction::Djangocommand,
            options: options.into(),
            extra: Default::default(),
        }
    }
}

/// What to run, and on how many instances.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CommandOptions {
    /// The command with its arguments.
    pub command: String,
    /// On how many instances a command runs: a number, or the text `all`. The server assumes 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occurrence: Option<Occurrence>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl CommandOptions {
    /// With everything that is required.
    pub fn new(command: impl Into<String>) -> Self {
        Self {
            command: command.into(),
            occurrence: None,
            extra: Default::default(),
        }
    }

    /// On how many instances a command runs: a number, or the text `all`. The server assumes 1.
    #[must_use]
    pub fn occurrence(mut self, occurrence: impl Into<Occurrence>) -> Self {
        self.occurrence = Some(occurrence.into());
        self
    }
}

/// On how many instances a command runs: a number, or the text `all`. The server assumes 1.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum Occurrence {
    /// As `Integer`.
    Integer(i64),
    /// As `Text`.
    Text(String),
}

impl<'de> serde::Deserialize<'de> for Occurrence {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if let Some(found) = runtime::value::in_turn(
            &value,
            &[
                |value, exactly| runtime::value::fit(value, exactly).map(Self::Integer),
                |value, exactly| runtime::value::fit(value, exactly).map(Self::Text),
            ],
        ) {
            return Ok(found);
        }
        Err(serde::de::Error::custom("no alternative fits"))
    }
}

impl From<i64> for Occurrence {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for Occurrence {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Occurrence {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

/// A change of the number of instances.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Scale {
    /// What to do.
    pub action: ScaleAction,
    /// How far to scale.
    pub options: ScaleOptions,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Scale {
    /// With everything that is required.
    pub fn new(options: impl Into<ScaleOptions>) -> Self {
        Self {
            action: ScaleAction::Scale,
            options: options.into(),
            extra: Default::default(),
        }
    }
}

/// How far to scale.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ScaleOptions {
    /// How many instances there shall be in the end; zero pauses. The free tier has at most 3. The operator's page allows a text here and never shows one; the clients send a number.
    pub instances: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ScaleOptions {
    /// With everything that is required.
    pub fn new(instances: i64) -> Self {
        Self {
            instances: instances,
            extra: Default::default(),
        }
    }
}

/// A restart.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Restart {
    /// What to do.
    pub action: RestartAction,
    /// There are none. The clients send an empty object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<serde_json::Map<String, serde_json::Value>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Restart {
    /// With everything that is required.
    pub fn new() -> Self {
        Self {
            action: RestartAction::Restart,
            options: None,
            extra: Default::default(),
        }
    }

    /// There are none. The clients send an empty object.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.options = Some(
            options.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

/// Lines that were logged. Their order is not said, and in the operator's example there is none.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LogLines {
    /// The lines.
    pub messages: Vec<LogLine>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A line that a process logged.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LogLine {
    /// The line.
    pub message: String,
    /// The process, such as `nginx`.
    pub program: String,
    /// How grave it is, such as `Error`.
    pub severity: String,
    /// When, with microseconds and a zone, which is UTC here. One in the operator's example is broken, so it may not be readable as a time.
    pub timestamp: runtime::value::DateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What an app has used in a billing period. An invoice has lists where this has one thing.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Usage {
    /// The number of the invoice of that period.
    pub invoice_number: i64,
    /// When the period began.
    pub created: runtime::value::DateTime,
    /// When the period ends and is billed.
    pub billing_datetime: runtime::value::DateTime,
    /// How much of something was used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free: Option<UsageItem>,
    /// How much of something was used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid: Option<UsageItem>,
    /// The address of the object or list it stands in.
    pub link: Link,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// How much of something was used.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UsageItem {
    /// What, such as `Instance 150MB`.
    pub item: String,
    /// How much of it.
    pub quantity: i64,
    /// Of what the quantity is a number, such as `hours` or `count`.
    pub unit: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RuncommandAction {
    /// `runcommand`
    Runcommand,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    RuncommandAction { Runcommand = "runcommand" }
}

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DjangocommandAction {
    /// `djangocommand`
    Djangocommand,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    DjangocommandAction { Djangocommand = "djangocommand" }
}

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ScaleAction {
    /// `scale`
    Scale,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ScaleAction { Scale = "scale" }
}

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RestartAction {
    /// `restart`
    Restart,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    RestartAction { Restart = "restart" }
}
