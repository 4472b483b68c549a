//! An app as it should be.

use crate::types::{
    App, AppAlertingInput, AppDockerInput, AppEditionInput, AppResourceInput, AppVersionInput,
    PortInput, VolumeWithPathInput,
};

/// An app as it should be: to be created, or to be upgraded and changed where there is one of its name.
///
/// ```no_run
/// use saagie_client::{Mount, NewApp, NewAppVersion, Saagie, types::{ExpositionScope, PortInput}};
///
/// # async fn example(saagie: Saagie, project: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let port = PortInput::new(8080, true).name("web").scope(ExpositionScope::Project);
/// let version = NewAppVersion::image("registry.example.com/shop:3")
///     .port(port)
///     .mount(Mount::new_storage("models", "128 MB", "/var/models"));
/// let app = saagie.apps().create(project, NewApp::new("shop", version)).await?;
/// saagie.apps().run(&app.id).await?;
/// saagie.apps().wait_until_started(&app.id).await?;
/// # Ok(())
/// # }
/// ```
#[expect(
    clippy::option_option,
    reason = "what is not given stays, and none takes away"
)]
#[derive(Clone, Debug)]
pub struct NewApp {
    pub(crate) name: String,
    pub(crate) version: NewAppVersion,
    pub(crate) description: Option<String>,
    pub(crate) alerting: Option<Option<AppAlertingInput>>,
    pub(crate) resources: Option<AppResourceInput>,
}

/// A version of an app. What is not given is as in the version before.
#[derive(Clone, Debug, Default)]
pub struct NewAppVersion {
    pub(crate) source: Option<AppSource>,
    pub(crate) ports: Option<Vec<PortInput>>,
    pub(crate) mounts: Option<Vec<Mount>>,
    pub(crate) release_note: Option<String>,
}

/// What an app runs.
#[derive(Clone, Debug)]
pub(crate) enum AppSource {
    Image(AppDockerInput),
    /// The id of a context, and for a new app that of its technology.
    Context {
        technology: Option<String>,
        context: String,
    },
}

/// A storage, and where an app mounts it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mount {
    /// A storage that is there.
    Storage {
        /// Its id.
        id: String,
        /// Where it is mounted.
        path: String,
    },
    /// A storage that is made for the app.
    NewStorage {
        /// Its name.
        name: String,
        /// Its size with a unit, as in `128 MB`.
        size: String,
        /// What it is for.
        description: Option<String>,
        /// Where it is mounted.
        path: String,
    },
}

impl Mount {
    /// A storage that is there, by its id.
    pub fn storage(id: impl Into<String>, path: impl Into<String>) -> Self {
        Self::Storage {
            id: id.into(),
            path: path.into(),
        }
    }

    /// A storage that is made for the app. The size has a unit, as in `128 MB`.
    pub fn new_storage(
        name: impl Into<String>,
        size: impl Into<String>,
        path: impl Into<String>,
    ) -> Self {
        Self::NewStorage {
            name: name.into(),
            size: size.into(),
            description: None,
            path: path.into(),
        }
    }
}

impl NewAppVersion {
    /// A version that differs from the one before in what is said next.
    pub fn new() -> Self {
        Self::default()
    }

    /// A version that runs an image.
    pub fn image(image: impl Into<String>) -> Self {
        Self {
            source: Some(AppSource::Image(AppDockerInput::new(image))),
            ..Self::default()
        }
    }

    /// A version that runs an image which needs credentials, by their id.
    pub fn private_image(image: impl Into<String>, credentials: impl Into<String>) -> Self {
        let docker = AppDockerInput::new(image).docker_credentials_id(credentials);
        Self {
            source: Some(AppSource::Image(docker)),
            ..Self::default()
        }
    }

    /// A version that runs a context of its technology, by the id of the context.
    pub fn context(context: impl Into<String>) -> Self {
        Self {
            source: Some(AppSource::Context {
                technology: None,
                context: context.into(),
            }),
            ..Self::default()
        }
    }

    /// A version that runs a context of a technology, by their ids. A new app needs both.
    pub fn technology(technology: impl Into<String>, context: impl Into<String>) -> Self {
        Self {
            source: Some(AppSource::Context {
                technology: Some(technology.into()),
                context: context.into(),
            }),
            ..Self::default()
        }
    }

    /// Exposes a port, one more each time.
    #[must_use]
    pub fn port(mut self, port: PortInput) -> Self {
        self.ports.get_or_insert_default().push(port);
        self
    }

    /// Exposes no port.
    #[must_use]
    pub fn without_ports(mut self) -> Self {
        self.ports = Some(Vec::new());
        self
    }

    /// Mounts a storage, one more each time.
    #[must_use]
    pub fn mount(mut self, mount: Mount) -> Self {
        self.mounts.get_or_insert_default().push(mount);
        self
    }

    /// Mounts no storage.
    #[must_use]
    pub fn without_mounts(mut self) -> Self {
        self.mounts = Some(Vec::new());
        self
    }

    /// What is new in this version.
    #[must_use]
    pub fn release_note(mut self, note: impl Into<String>) -> Self {
        self.release_note = Some(note.into());
        self
    }

    /// What is sent, once the storages are there.
    pub(crate) fn into_input(self, mounted: Option<Vec<VolumeWithPathInput>>) -> AppVersionInput {
        let mut input = AppVersionInput::new(self.ports.unwrap_or_default());
        match self.source {
            Some(AppSource::Image(docker)) => input.docker_info = Some(docker),
            Some(AppSource::Context { context, .. }) => input.runtime_context_id = Some(context),
            None => {}
        }
        input.volumes_with_path = mounted;
        input.release_note = self.release_note;
        input
    }

    /// This version with what it does not say taken from the current one.
    pub(crate) fn after(mut self, app: &App) -> Self {
        let Some(current) = &app.current_version else {
            return self;
        };
        if self.source.is_none() {
            self.source = match (&current.docker_info, &current.runtime_context_id) {
                (Some(docker), _) => {
                    let mut input = AppDockerInput::new(docker.image.as_str());
                    input
                        .docker_credentials_id
                        .clone_from(&docker.docker_credentials_id);
                    Some(AppSource::Image(input))
                }
                (None, Some(context)) => Some(AppSource::Context {
                    technology: None,
                    context: context.clone(),
                }),
                (None, None) => None,
            };
        }
        self.ports.get_or_insert_with(|| {
            let ports = current.ports.iter().map(|port| {
                let mut input = PortInput::new(port.number, port.is_rewrite_url);
                input.name.clone_from(&port.name);
                input
                    .base_path_variable_name
                    .clone_from(&port.base_path_variable_name);
                input.scope.clone_from(&port.scope);
                input
            });
            ports.collect()
        });
        self.mounts.get_or_insert_with(|| {
            let mounts = current
                .volumes_with_path
                .iter()
                .flatten()
                .filter_map(|mount| {
                    let storage = mount.volume.as_ref()?;
                    Some(Mount::storage(storage.id.as_str(), mount.path.as_str()))
                });
            mounts.collect()
        });
        self
    }
}

impl NewApp {
    /// An app of this name.
    pub fn new(name: impl Into<String>, version: NewAppVersion) -> Self {
        Self {
            name: name.into(),
            version,
            description: None,
            alerting: None,
            resources: None,
        }
    }

    /// What it is for.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Who is told of what. None: nobody from now on.
    #[must_use]
    pub fn alerting(mut self, alerting: impl Into<Option<AppAlertingInput>>) -> Self {
        self.alerting = Some(alerting.into());
        self
    }

    /// How much of the cluster it asks for.
    #[must_use]
    pub fn resources(mut self, resources: AppResourceInput) -> Self {
        self.resources = Some(resources);
        self
    }

    /// What changes an app that is there, and its next version.
    pub(crate) fn into_change(self, id: &str) -> (AppEditionInput, NewAppVersion) {
        let mut change = AppEditionInput::new(id);
        change.description = self.description;
        change.alerting = self.alerting;
        change.resources = self.resources;
        (change, self.version)
    }
}
