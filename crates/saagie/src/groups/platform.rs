//! The platform itself.

use crate::ask::ask;
use crate::problem::SaagieError;
use crate::saagie::PlatformItself;
use crate::types::{ClusterNodeCapacity, OwnPermissions, Platform};

impl PlatformItself<'_> {
    /// The name of the platform, and how much is on it.
    pub async fn get(&self) -> Result<Platform, SaagieError> {
        let number = self.saagie.platform_id();
        ask!(self.platform_get())
            .ok_or_else(|| SaagieError::missing("platform", number.to_string()))
    }

    /// What each node of the cluster has to give. Needs the role of an administrator of the platform.
    pub async fn cluster_capacity(&self) -> Result<Vec<ClusterNodeCapacity>, SaagieError> {
        let nodes = ask!(self.cluster_capacity_get()).unwrap_or_default();
        Ok(nodes.into_iter().flatten().collect())
    }

    /// What the user who is logged in may do.
    pub async fn own_permissions(&self) -> Result<OwnPermissions, SaagieError> {
        Ok(ask!(self.own_permissions_get()))
    }
}
