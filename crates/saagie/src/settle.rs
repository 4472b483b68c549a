//! Creating what is not there, and changing what is.

use std::future::Future;

use crate::problem::SaagieError;

/// What became of something that was to be as described.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Settled {
    /// It was not there and was created.
    Created {
        /// Its id.
        id: String,
    },
    /// It was there and got a new version.
    Upgraded {
        /// Its id.
        id: String,
        /// The number of the new version.
        version: i32,
    },
}

impl Settled {
    /// The id, however it came about.
    pub fn id(&self) -> &str {
        match self {
            Self::Created { id } | Self::Upgraded { id, .. } => id,
        }
    }
}

/// A group of things that have a name in their project, settings, and versions.
pub(crate) trait Versioned {
    /// A thing as it should be.
    type Wanted;

    fn find(
        &self,
        project: &str,
        wanted: &Self::Wanted,
    ) -> impl Future<Output = Result<Option<String>, SaagieError>> + Send;

    fn make(
        &self,
        project: &str,
        wanted: Self::Wanted,
    ) -> impl Future<Output = Result<String, SaagieError>> + Send;

    /// Adds a version and tells its number, and then changes the settings that are given, if any are.
    fn renew(
        &self,
        id: &str,
        wanted: Self::Wanted,
    ) -> impl Future<Output = Result<i32, SaagieError>> + Send;
}

/// Creates or upgrades. The version comes before the settings, so that a version that is refused changes
/// nothing.
pub(crate) async fn settle<G: Versioned>(
    group: &G,
    project: &str,
    wanted: G::Wanted,
) -> Result<Settled, SaagieError> {
    match group.find(project, &wanted).await? {
        Some(id) => {
            let version = group.renew(&id, wanted).await?;
            Ok(Settled::Upgraded { id, version })
        }
        None => Ok(Settled::Created {
            id: group.make(project, wanted).await?,
        }),
    }
}
