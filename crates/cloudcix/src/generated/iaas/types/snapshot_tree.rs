// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A snapshot with those that follow it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SnapshotTree {
    /// The id.
    pub id: i64,
    /// Whether the machine runs from here now.
    pub active: bool,
    /// The snapshots that follow.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub children: Option<Option<Vec<SnapshotTree>>>,
    /// What was done to it, the latest first.
    pub history: Vec<SnapshotHistory>,
    /// The name.
    pub name: String,
    /// Whether the snapshots that follow are removed with it.
    pub remove_subtree: bool,
    /// The state.
    pub state: i32,
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

/// The snapshots of a machine in their envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct SnapshotTreeEnvelope {
    /// The first snapshots of the machine; what follows is inside.
    pub content: SnapshotTreeEnvelopeContent,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The first snapshots of the machine; what follows is inside.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum SnapshotTreeEnvelopeContent {
    /// As `SnapshotTreeList`.
    SnapshotTreeList(Vec<SnapshotTree>),
    /// As `SnapshotTree`.
    SnapshotTree(SnapshotTree),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for SnapshotTreeEnvelopeContent {
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
                    runtime::value::Fit::Each(
                        &runtime::value::Fit::Members(
                            &[
                                "id",
                                "active",
                                "children",
                                "history",
                                "name",
                                "remove_subtree",
                                "state",
                                "created",
                                "updated",
                                "uri",
                            ],
                            &[],
                        ),
                    ),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::SnapshotTreeList)
                    },
                ),
                (
                    runtime::value::Fit::Members(
                        &[
                            "id",
                            "active",
                            "children",
                            "history",
                            "name",
                            "remove_subtree",
                            "state",
                            "created",
                            "updated",
                            "uri",
                        ],
                        &[],
                    ),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::SnapshotTree)
                    },
                ),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<Vec<SnapshotTree>> for SnapshotTreeEnvelopeContent {
    fn from(value: Vec<SnapshotTree>) -> Self {
        Self::SnapshotTreeList(value)
    }
}

impl From<SnapshotTree> for SnapshotTreeEnvelopeContent {
    fn from(value: SnapshotTree) -> Self {
        Self::SnapshotTree(value)
    }
}
