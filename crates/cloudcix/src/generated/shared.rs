// Generated from specs/cloudcix by `cargo xtask regenerate cloudcix`. Do not edit.

//! What the applications share.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;

/// What CloudCIX answers when something is wrong: errors for each member, one error with a code, a text
/// alone, or an HTML page. To HEAD it answers nothing at all.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum ApiError {
    /// As `FieldErrors`.
    FieldErrors(FieldErrors),
    /// As `CodedError`.
    CodedError(CodedError),
    /// As `Detail`.
    Detail(Detail),
    /// As `Text`.
    Text(String),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for ApiError {
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
                    runtime::value::Fit::Members(&["errors", "detail"], &[]),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::FieldErrors)
                    },
                ),
                (
                    runtime::value::Fit::Members(&["error_code", "detail"], &[]),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::CodedError)
                    },
                ),
                (
                    runtime::value::Fit::Members(&["detail"], &[]),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::Detail)
                    },
                ),
                (
                    runtime::value::Fit::Plain,
                    |value, exactly| runtime::value::fit(value, exactly).map(Self::Text),
                ),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<FieldErrors> for ApiError {
    fn from(value: FieldErrors) -> Self {
        Self::FieldErrors(value)
    }
}

impl From<CodedError> for ApiError {
    fn from(value: CodedError) -> Self {
        Self::CodedError(value)
    }
}

impl From<Detail> for ApiError {
    fn from(value: Detail) -> Self {
        Self::Detail(value)
    }
}

impl From<String> for ApiError {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ApiError {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

/// One error. The code is `<application>_<service>_<method>_<number>`. Numbers up to 099 are about the
/// request or the path, 101 to 199 about a member, 201 to 299 about permission.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CodedError {
    /// The code, for example `membership_department_create_103`.
    pub error_code: String,
    /// What is wrong, for people. It may change.
    pub detail: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// An error without a code. The framework below the application answers so.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Detail {
    /// What is wrong, for people.
    pub detail: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What is wrong with one member. Where the member is a list there may be an entry for each of its
/// items, with null for those that are right. Where it is an object, there may be its members.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum FieldError {
    /// As `CodedError`.
    CodedError(CodedError),
    /// As `FieldErrorList`.
    FieldErrorList(Vec<Option<FieldError>>),
    /// As `FieldErrorMap`.
    FieldErrorMap(std::collections::BTreeMap<String, Option<FieldError>>),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for FieldError {
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
                    runtime::value::Fit::Members(&["error_code", "detail"], &[]),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::CodedError)
                    },
                ),
                (
                    runtime::value::Fit::Each(
                        &runtime::value::Fit::Either(
                            &[
                                runtime::value::Fit::Members(
                                    &["error_code", "detail"],
                                    &[],
                                ),
                                runtime::value::Fit::Each(&runtime::value::Fit::Plain),
                                runtime::value::Fit::Members(&[], &[]),
                            ],
                        ),
                    ),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::FieldErrorList)
                    },
                ),
                (
                    runtime::value::Fit::Members(&[], &[]),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::FieldErrorMap)
                    },
                ),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<CodedError> for FieldError {
    fn from(value: CodedError) -> Self {
        Self::CodedError(value)
    }
}

impl From<Vec<Option<FieldError>>> for FieldError {
    fn from(value: Vec<Option<FieldError>>) -> Self {
        Self::FieldErrorList(value)
    }
}

impl From<std::collections::BTreeMap<String, Option<FieldError>>> for FieldError {
    fn from(value: std::collections::BTreeMap<String, Option<FieldError>>) -> Self {
        Self::FieldErrorMap(value)
    }
}

/// What is wrong with each member of the body.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct FieldErrors {
    /// The errors by the name of the member.
    pub errors: std::collections::BTreeMap<String, FieldError>,
    /// Always `Bad request.`
    pub detail: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the server made of the parameters of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListMetadata {
    /// The number of this page, from 0.
    pub page: i64,
    /// How many objects to a page. It is what was applied, which may not be what was asked for.
    pub limit: i32,
    /// The member that the list is sorted by, with `-` in front when it is reversed.
    pub order: String,
    /// How many objects there are on all pages together, at this moment.
    pub total_records: i64,
    /// What the server ignored. `SearchFilterWarning` and `ExcludeFilterWarning` mean that a filter was
    /// skipped and **the list holds everything**.
    pub warnings: Vec<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the server made of the parameters of a list. This one tells of no skipped filters.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListMetadataWithoutWarnings {
    /// The number of this page, from 0.
    pub page: i64,
    /// How many objects to a page. It is what was applied, which may not be what was asked for.
    pub limit: i32,
    /// The member that the list is sorted by, with `-` in front when it is reversed.
    pub order: String,
    /// How many objects there are on all pages together, at this moment.
    pub total_records: i64,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
