// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What an image of the region is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RegionImageCreate {
    /// The id of the image.
    pub image_id: i64,
}

impl RegionImageCreate {
    /// With everything that is required.
    pub fn new(image_id: i64) -> Self {
        Self { image_id: image_id }
    }
}
