//! Apps and their versions.

use platform_clients_runtime::{GraphqlFailure, Json, Wait};

use crate::ask::{ask, from_id};
use crate::names::{self, Case};
use crate::new_app::{AppSource, Mount, NewApp, NewAppVersion};
use crate::operations::{AppGet, LogsList};
use crate::problem::SaagieError;
use crate::saagie::Apps;
use crate::settle::{Settled, Versioned, settle};
use crate::types::{
    App, AppCreateVariables, AppDeleteVariables, AppEditVariables, AppEditionInput,
    AppGetVariables, AppInput, AppInstallVariables, AppRestartVariables, AppRollbackVariables,
    AppRolledBack, AppRunVariables, AppState, AppStats, AppStatsGetVariables, AppStatusAt,
    AppStatusesCountVariables, AppStatusesListVariables, AppStopVariables, AppUpgradeVariables,
    AppVersion, LogEntityType, NamedReference, PortInput, ProjectAppsListMinimalVariables,
    ProjectAppsListVariables, VolumeInput, VolumeWithPathInput,
};

from_id!(AppGetVariables, ProjectAppsListVariables);

/// The technology of apps that run an image of one's own, as the catalogue calls it.
const DOCKER: (&str, &str) = ("Saagie", "Docker image");

impl Apps<'_> {
    /// The apps of a project, with their versions and history. A project's id is enough;
    /// [`ProjectAppsListVariables`] can say how many events.
    pub async fn list(
        &self,
        project: impl Into<ProjectAppsListVariables>,
    ) -> Result<Vec<App>, SaagieError> {
        let variables = project.into();
        let found = ask!(self.project_apps_list(&variables));
        Ok(found
            .ok_or_else(|| SaagieError::missing("project", variables.id))?
            .apps)
    }

    /// The apps of a project by id and name.
    pub async fn list_minimal(&self, project: &str) -> Result<Vec<NamedReference>, SaagieError> {
        let variables = ProjectAppsListMinimalVariables::new(project);
        let found = ask!(self.project_apps_list_minimal(&variables));
        Ok(found
            .ok_or_else(|| SaagieError::missing("project", project))?
            .apps)
    }

    /// The id of an app, by the names of the app and of its project. Where there is none, the error says
    /// which there are.
    pub async fn id(&self, app: &str, project: &str) -> Result<String, SaagieError> {
        let project = self.saagie.projects().id(project).await?;
        self.id_in(&project, app).await
    }

    /// The id of an app, by its name in a project of this id.
    pub async fn id_in(&self, project: &str, app: &str) -> Result<String, SaagieError> {
        let apps = self.list_minimal(project).await?;
        Ok(names::only("app", &apps, app, Case::Exact)?.id.clone())
    }

    /// An app with its versions and history. Its id is enough; [`AppGetVariables`] can say how many events.
    pub async fn get(&self, app: impl Into<AppGetVariables>) -> Result<App, SaagieError> {
        let variables = app.into();
        ask!(self.app_get(&variables)).ok_or_else(|| SaagieError::missing("app", variables.id))
    }

    /// Creates an app from the catalogue, by the names of the catalogue, the technology and the context.
    ///
    /// What is not there is an error that says what there is. With [`install`](Self::install) and ids
    /// nothing is looked up.
    pub async fn create_from_catalog(
        &self,
        project: &str,
        catalog: &str,
        technology: &str,
        context: &str,
    ) -> Result<NamedReference, SaagieError> {
        let technologies = self.saagie.technologies();
        let id = technologies.for_app(catalog, technology).await?;
        let allowed = self.saagie.projects().app_technologies(project).await?;
        if !allowed.iter().any(|one| one.id == id) {
            return Err(SaagieError::invalid(
                format_args!("the technology {technology} of {catalog}"),
                "the project does not allow it for apps; allow it with `projects().edit`",
            ));
        }
        let context = technologies.runtime_id(&id, context).await?;
        self.install(AppInstallVariables::new(project, id, context))
            .await
    }

    /// Creates an app from the catalogue, by ids.
    pub async fn install(&self, what: AppInstallVariables) -> Result<NamedReference, SaagieError> {
        Ok(ask!(self.app_install(&what)))
    }

    /// Creates an app, and the storages that are made for it.
    ///
    /// Where the app is refused, the storages that were made are deleted again. Dropping the future may
    /// leave them.
    pub async fn create(&self, project: &str, app: NewApp) -> Result<NamedReference, SaagieError> {
        let technology = match &app.version.source {
            Some(AppSource::Image(_)) => {
                self.saagie
                    .technologies()
                    .for_app(DOCKER.0, DOCKER.1)
                    .await?
            }
            Some(AppSource::Context {
                technology: Some(id),
                ..
            }) => id.clone(),
            Some(AppSource::Context { .. }) | None => {
                return Err(SaagieError::invalid(
                    format_args!("the app `{}`", app.name),
                    "a new app needs an image, or a technology with a context",
                ));
            }
        };
        hold_ports(&app.version)?;
        let (mounted, made) = self.mounted(project, app.version.mounts.as_deref()).await?;
        let version = app.version.into_input(mounted);
        let mut input = AppInput::new(project, app.name, technology, version);
        input.description = app.description;
        input.alerting = app.alerting.flatten();
        input.resources = app.resources;
        let new = self.send_new(input).await;
        self.undo_unless(new, &made).await
    }

    async fn send_new(&self, input: AppInput) -> Result<NamedReference, SaagieError> {
        Ok(ask!(self.app_create(&AppCreateVariables::new(input))))
    }

    /// The storages of a version, those that are to be made too.
    async fn mounted(
        &self,
        project: &str,
        mounts: Option<&[Mount]>,
    ) -> Result<Mounted, SaagieError> {
        let Some(mounts) = mounts else {
            return Ok((None, Vec::new()));
        };
        let (mut mounted, mut made) = (Vec::new(), Vec::new());
        for mount in mounts {
            let (id, path) = match mount {
                Mount::Storage { id, path } => (id.clone(), path),
                Mount::NewStorage {
                    name,
                    size,
                    description,
                    path,
                } => {
                    let mut input = VolumeInput::new(name.as_str(), size.as_str(), project);
                    input.description.clone_from(description);
                    let new = self.saagie.storages().create(input).await;
                    let id = self.undo_unless(new.map(|one| one.id), &made).await?;
                    made.push(id.clone());
                    (id, path)
                }
            };
            mounted.push(VolumeWithPathInput::new(path.as_str(), id));
        }
        Ok((Some(mounted), made))
    }

    /// Deletes what was made for something that failed. One that is mounted after all stays.
    async fn undo_unless<T>(
        &self,
        done: Result<T, SaagieError>,
        storages: &[String],
    ) -> Result<T, SaagieError> {
        if done.is_err() {
            for storage in storages {
                // The first error is the one to tell.
                let _ = self.saagie.storages().delete(storage).await;
            }
        }
        done
    }

    /// Changes the settings of an app, but not what it runs. What is not given stays as it is.
    pub async fn edit(&self, change: AppEditionInput) -> Result<NamedReference, SaagieError> {
        Ok(ask!(self.app_edit(&AppEditVariables::new(change))))
    }

    /// Adds a version to an app. What is not given is as in the current version: the image with its
    /// credentials or the context, the ports, and the storages.
    pub async fn upgrade(
        &self,
        app: &str,
        version: NewAppVersion,
    ) -> Result<AppVersion, SaagieError> {
        hold_ports(&version)?;
        let there = self.get(app).await?;
        let version = version.after(&there);
        let (mounted, made) = self
            .mounted(&there.project.id, version.mounts.as_deref())
            .await?;
        let input = version.into_input(mounted);
        let added = self
            .send_version(AppUpgradeVariables::new(app, input))
            .await;
        self.undo_unless(added, &made).await
    }

    async fn send_version(&self, version: AppUpgradeVariables) -> Result<AppVersion, SaagieError> {
        Ok(ask!(self.app_upgrade(&version)))
    }

    /// Creates an app, or adds a version to the app of this name and then changes the settings that are
    /// given. A version that is refused leaves the app as it was.
    pub async fn create_or_upgrade(
        &self,
        project: &str,
        app: NewApp,
    ) -> Result<Settled, SaagieError> {
        settle(self, project, app).await
    }

    /// Makes an earlier version the current one, with the storages of that version.
    pub async fn rollback(&self, app: &str, version: i32) -> Result<AppRolledBack, SaagieError> {
        ask!(self.app_rollback(&AppRollbackVariables::new(app, version)))
            .ok_or_else(|| SaagieError::missing("app", app))
    }

    /// Starts an app.
    pub async fn run(&self, app: &str) -> Result<AppState, SaagieError> {
        Ok(ask!(self.app_run(&AppRunVariables::new(app))))
    }

    /// Stops an app.
    pub async fn stop(&self, app: &str) -> Result<AppState, SaagieError> {
        ask!(self.app_stop(&AppStopVariables::new(app)))
            .ok_or_else(|| SaagieError::missing("app", app))
    }

    /// Stops an app and starts it again.
    pub async fn restart(&self, app: &str) -> Result<AppState, SaagieError> {
        Ok(ask!(self.app_restart(&AppRestartVariables::new(app))))
    }

    /// Waits until an app has started; `FAILED` is an error.
    pub fn wait_until_started(&self, app: &str) -> Wait<Json<Option<App>>, GraphqlFailure> {
        self.look(app).wait_until_started()
    }

    /// Waits until an app has stopped; `FAILED` is an error.
    pub fn wait_until_stopped(&self, app: &str) -> Wait<Json<Option<App>>, GraphqlFailure> {
        self.look(app).wait_until_stopped()
    }

    fn look(self, app: &str) -> AppGet {
        let variables = AppGetVariables::new(app);
        self.saagie
            .client()
            .app_get(self.saagie.platform_id(), &variables)
    }

    /// Deletes an app.
    pub async fn delete(&self, app: &str) -> Result<(), SaagieError> {
        let done = ask!(self.app_delete(&AppDeleteVariables::new(app)));
        done.map(|_| ())
            .ok_or_else(|| SaagieError::missing("app", app))
    }

    /// How much of the time a version of an app was up.
    pub async fn stats(&self, of: AppStatsGetVariables) -> Result<AppStats, SaagieError> {
        ask!(self.app_stats_get(&of))
            .ok_or_else(|| SaagieError::missing("history of an app", of.app_history_id))
    }

    /// The states that a version of an app went through.
    pub async fn statuses(
        &self,
        of: AppStatusesListVariables,
    ) -> Result<Vec<AppStatusAt>, SaagieError> {
        let found = ask!(self.app_statuses_list(&of)).unwrap_or_default();
        Ok(found.into_iter().flatten().collect())
    }

    /// How many states a version of an app went through.
    pub async fn count_statuses(&self, of: AppStatusesCountVariables) -> Result<i32, SaagieError> {
        ask!(self.app_statuses_count(&of))
            .ok_or_else(|| SaagieError::missing("history of an app", of.app_history_id))
    }

    /// What an execution of an app has written: `items()` and `pages()` follow. The id of the current
    /// execution is in the [`history`](App::history) of the app.
    pub fn logs(&self, project: &str, execution: &str) -> LogsList {
        self.saagie
            .logs(project, LogEntityType::AppExecution, execution)
    }
}

/// The storages of a version, where any are given, and the ids of those that were made for it.
type Mounted = (Option<Vec<VolumeWithPathInput>>, Vec<String>);

fn hold_ports(version: &NewAppVersion) -> Result<(), SaagieError> {
    let mut ports = version
        .ports
        .iter()
        .flatten()
        .map(|port: &PortInput| port.number);
    match ports.find(|number| !(1..=65_535).contains(number)) {
        None => Ok(()),
        Some(number) => Err(SaagieError::invalid(
            format_args!("the port {number}"),
            "ports go from 1 to 65535",
        )),
    }
}

impl Versioned for Apps<'_> {
    type Wanted = NewApp;

    async fn find(&self, project: &str, wanted: &NewApp) -> Result<Option<String>, SaagieError> {
        let apps = self.list_minimal(project).await?;
        let found = names::maybe("app", &apps, &wanted.name, Case::Exact)?;
        Ok(found.map(|app| app.id.clone()))
    }

    async fn make(&self, project: &str, wanted: NewApp) -> Result<String, SaagieError> {
        Ok(self.create(project, wanted).await?.id)
    }

    async fn renew(&self, id: &str, wanted: NewApp) -> Result<i32, SaagieError> {
        let (change, version) = wanted.into_change(id);
        let number = self.upgrade(id, version).await?.number;
        if change != AppEditionInput::new(id) {
            self.edit(change).await?;
        }
        Ok(number)
    }
}
