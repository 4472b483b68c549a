//! The handle: one platform of Saagie, and what is on it, one group of methods a kind of thing.

use std::sync::Arc;

use platform_clients_runtime::Secret;

use crate::Client;
use crate::address::{Address, AddressError};
use crate::builder::SaagieBuilder;
use crate::connect::ConnectError;

/// One platform of Saagie, as a user of it.
///
/// Cheap to clone: clones share connections, the token and the retry budget. Nothing is sent before the first
/// call, which logs in.
///
/// ```no_run
/// use saagie_client::Saagie;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let saagie = Saagie::easy_connect("https://acme-workspace.example.com/projects/platform/1/", "ada", "secret")?;
/// let project = saagie.projects().id("Churn").await?;
/// for job in saagie.jobs().list_minimal(&project).await? {
///     println!("{} {}", job.id, job.name);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Saagie {
    client: Client,
    platform: i32,
    realm: Arc<str>,
}

impl Saagie {
    /// A platform by its parts: the address in front of `projects/platform`, the number of the platform, the
    /// realm, and a user of the realm.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let saagie = saagie_client::Saagie::connect("https://acme-workspace.example.com", 1, "acme", "ada", "secret")?;
    /// assert_eq!((saagie.platform_id(), saagie.realm()), (1, "acme"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn connect(
        url: impl Into<String>,
        platform: i32,
        realm: impl Into<String>,
        user: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Result<Self, ConnectError> {
        Self::builder(url, platform, realm, user, password).build()
    }

    /// A platform by the address that a browser shows, of any of its pages.
    ///
    /// The host has to begin with the realm, as in `acme-workspace.example.com`. Where it does not, the parts
    /// go to [`connect`](Self::connect).
    pub fn easy_connect(
        address: &str,
        user: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Result<Self, ConnectError> {
        Self::builder_at(address, user, password)?.build()
    }

    /// As [`connect`](Self::connect), with more to say: timeouts, retries, certificates.
    pub fn builder(
        url: impl Into<String>,
        platform: i32,
        realm: impl Into<String>,
        user: impl Into<String>,
        password: impl Into<Secret>,
    ) -> SaagieBuilder {
        SaagieBuilder::new(
            url.into(),
            platform,
            realm.into(),
            user.into(),
            password.into(),
        )
    }

    /// As [`easy_connect`](Self::easy_connect), with more to say: timeouts, retries, certificates.
    pub fn builder_at(
        address: &str,
        user: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Result<SaagieBuilder, ConnectError> {
        let address = Address::parse(address)?;
        let realm = address.realm().ok_or_else(|| {
            AddressError::new("the host does not begin with a realm; give it to `Saagie::connect`")
        })?;
        Ok(Self::builder(
            address.base_url().as_str(),
            address.platform(),
            realm,
            user,
            password,
        ))
    }

    /// A platform as a client of one's own sees it. The realm is needed for logs alone.
    pub fn new(client: Client, platform: i32, realm: impl Into<Arc<str>>) -> Self {
        Self {
            client,
            platform,
            realm: realm.into(),
        }
    }

    /// The client below, which has every operation with all of its options.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The number of the platform.
    pub fn platform_id(&self) -> i32 {
        self.platform
    }

    /// The realm.
    pub fn realm(&self) -> &str {
        &self.realm
    }
}

/// Declares the groups: a type that borrows the handle, and the method of the handle that gives it.
macro_rules! groups {
    ($($(#[$docs:meta])* $method:ident: $Group:ident;)*) => {
        impl Saagie {
            $(
                $(#[$docs])*
                pub fn $method(&self) -> $Group<'_> {
                    $Group { saagie: self }
                }
            )*
        }

        $(
            $(#[$docs])*
            #[doc = concat!("\n\n[`Saagie::", stringify!($method), "`] gives it.")]
            #[derive(Clone, Copy, Debug)]
            pub struct $Group<'a> {
                pub(crate) saagie: &'a Saagie,
            }
        )*
    };
}

groups! {
    /// The platform itself.
    platform: PlatformItself;
    /// Projects.
    projects: Projects;
    /// Jobs, their versions and their runs.
    jobs: Jobs;
    /// Apps and their versions.
    apps: Apps;
    /// Pipelines, their versions and their runs.
    pipelines: Pipelines;
    /// Environment variables of all scopes.
    env_vars: EnvVars;
    /// The names and passwords with which images are fetched.
    docker_credentials: DockerLogins;
    /// Storages, which apps mount.
    storages: Storages;
    /// Repositories of technologies.
    repositories: Repositories;
    /// Technologies and their runtimes.
    technologies: Technologies;
    /// Users of the realm.
    users: Users;
    /// Groups of users, and what they may do.
    groups: Groups;
    /// What users say of themselves.
    profiles: Profiles;
    /// Conditions of pipelines.
    conditions: Conditions;
}
