// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

impl ProjectPipelinesListVariables {
    /// With everything that is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            instances_limit: None,
            instances_skip: None,
            versions_limit: None,
            versions_only_current: None,
        }
    }

    /// How many instances come along; all unless said.
    #[must_use]
    pub fn instances_limit(mut self, instances_limit: i32) -> Self {
        self.instances_limit = Some(instances_limit);
        self
    }

    /// How many of the newest instances are left out.
    #[must_use]
    pub fn instances_skip(mut self, instances_skip: i32) -> Self {
        self.instances_skip = Some(instances_skip);
        self
    }

    /// How many versions come along; all unless said.
    #[must_use]
    pub fn versions_limit(mut self, versions_limit: i32) -> Self {
        self.versions_limit = Some(versions_limit);
        self
    }

    /// Whether only the current version comes along.
    #[must_use]
    pub fn versions_only_current(mut self, versions_only_current: bool) -> Self {
        self.versions_only_current = Some(versions_only_current);
        self
    }
}

/// The kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ConditionExpressionTypename {
    /// `ConditionExpression`
    ConditionExpression,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ConditionExpressionTypename { ConditionExpression = "ConditionExpression" }
}

/// The kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ConditionStatusTypename {
    /// `ConditionStatus`
    ConditionStatus,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ConditionStatusTypename { ConditionStatus = "ConditionStatus" }
}
