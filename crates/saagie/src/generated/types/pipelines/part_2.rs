// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

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
