//! Imports: what an export wrote, brought to a platform again.
//!
//! Exports of the Python client `saagieapi` are read too; see [`docs::export`](crate::docs::export).

mod app;
mod files;
mod job;
mod journal;
mod pipeline;
mod project;
mod variables;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use platform_clients_runtime::{Response, Secret};
use serde_json::Value;

use crate::catalogue::Catalogue;
use crate::folder::Folder;
use crate::transfer::{During as _, Report, TransferError};
use crate::types::{ProjectDockerCredentialsListVariables, ProjectJobsListMinimalVariables};
use crate::{Client, Error, Saagie};
use journal::Journal;

/// An import from a folder. Made by [`Saagie::import`].
///
/// What was done is kept in `import-state.json` in the folder, step by step, so that a run that ended early is
/// continued by running it again, also where the answer to a call was lost. A complete import removes that file;
/// remove it by hand to begin anew. One that is not complete leaves `import-report.json` beside it, which names each file that failed and why. A future that
/// is dropped is a run that ended early.
///
/// ```no_run
/// # async fn example(saagie: saagie_client::Saagie) -> Result<(), saagie_client::TransferError> {
/// let import = saagie
///     .import("backup/8321e13c-892a-4481-8552-5be4b6cc5df4")
///     .named("a copy")
///     .secret("API_KEY", std::env::var("API_KEY").unwrap_or_default());
/// let report = import.project().await?;
/// println!("{report}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "an import does nothing until it is told what to read"]
pub struct Import {
    client: Client,
    platform: i32,
    folder: PathBuf,
    name: Option<String>,
    only_current: bool,
    globals: bool,
    secrets: BTreeMap<String, Secret>,
}

impl Client {
    /// The same as [`Saagie::import`], to a platform by its number.
    pub fn import(&self, platform: i32, folder: impl Into<PathBuf>) -> Import {
        Import {
            client: self.clone(),
            platform,
            folder: folder.into(),
            name: None,
            only_current: false,
            globals: false,
            secrets: BTreeMap::new(),
        }
    }
}

impl Saagie {
    /// Starts an import from a folder: the one in which `project.json`, `job.json`, `pipeline.json` or
    /// `app.json` is, or the one with a folder for each variable.
    pub fn import(&self, folder: impl Into<PathBuf>) -> Import {
        self.client().import(self.platform_id(), folder)
    }
}

impl Import {
    /// Gives a project another name than the one in the file.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Makes the current version of each job, pipeline and app alone, as the Python client does. Otherwise all
    /// versions in the files are made, the oldest first, and their numbers begin at 1 and have no gaps.
    pub fn only_current_versions(mut self) -> Self {
        self.only_current = true;
        self
    }

    /// Saves variables of the whole platform too, where there are some among the files. Without this they are
    /// left alone, since other projects see them.
    pub fn global_variables(mut self) -> Self {
        self.globals = true;
        self
    }

    /// The value of a variable that is a secret. Exports do not hold it.
    pub fn secret(mut self, variable: impl Into<String>, value: impl Into<Secret>) -> Self {
        self.secrets.insert(variable.into(), value.into());
        self
    }

    /// Makes a project and all that is in it, and waits until it is ready before it fills it.
    pub async fn project(&self) -> Result<Report, TransferError> {
        let target = self.name.as_deref().unwrap_or("a new project");
        let mut run = Run::new(self, target).await?;
        run.project().await?;
        run.end().await
    }

    /// Makes a job in a project.
    pub async fn job(&self, project: &str) -> Result<Report, TransferError> {
        let mut run = Run::new(self, project).await?;
        let done = run.job(project, Path::new("")).await;
        run.one(Path::new("job.json"), done).await
    }

    /// Makes a pipeline in a project, out of jobs that are there and have the same names.
    pub async fn pipeline(&self, project: &str) -> Result<Report, TransferError> {
        let mut run = Run::new(self, project).await?;
        let done = run.pipeline(project, Path::new("")).await;
        run.one(Path::new("pipeline.json"), done).await
    }

    /// Makes an app in a project, with storages of its own.
    pub async fn app(&self, project: &str) -> Result<Report, TransferError> {
        let mut run = Run::new(self, project).await?;
        let done = run.app(project, Path::new("")).await;
        run.one(Path::new("app.json"), done).await
    }

    /// Saves variables in a project. One that is there already gets the value of its file.
    pub async fn variables(&self, project: &str) -> Result<Report, TransferError> {
        let mut run = Run::new(self, project).await?;
        run.variables_of_project(project, Path::new("")).await?;
        run.end().await
    }
}

/// An import at work.
struct Run<'i> {
    import: &'i Import,
    client: &'i Client,
    folder: Folder,
    catalogue: Catalogue,
    journal: Journal,
    report: Report,
    /// The Docker credentials of the project, once they were asked for.
    credentials: Option<Vec<String>>,
}

impl<'i> Run<'i> {
    async fn new(import: &'i Import, target: &str) -> Result<Self, TransferError> {
        let client = &import.client;
        let platform = import.platform;
        let folder = Folder::new(&import.folder);
        let target = format!(
            "{}projects/platform/{platform}: {target}",
            client.runtime().base_url()
        );
        Ok(Self {
            import,
            client,
            catalogue: Catalogue::new(client),
            journal: Journal::open(folder.clone(), target).await?,
            folder,
            report: Report::default(),
            credentials: None,
        })
    }

    async fn end(self) -> Result<Report, TransferError> {
        self.journal.end(&self.report).await?;
        Ok(self.report)
    }

    /// Ends an import of one file, whose error is the error of the whole.
    async fn one(
        mut self,
        file: &Path,
        done: Result<(), TransferError>,
    ) -> Result<Report, TransferError> {
        if let Err(problem) = &done {
            self.report.fail(file, problem);
        }
        let report = self.end().await?;
        done.map(|()| report)
    }

    /// What a creation gave. One that the platform refused did not happen, and what is there under the same name
    /// is somebody else's: another run must not take it for its own.
    async fn made<T>(
        &mut self,
        file: &Path,
        asked: Result<Response<T>, Error>,
    ) -> Result<T, TransferError> {
        if let Err(error) = &asked {
            let refusal = error.api();
            if refusal.is_some_and(|refusal| refusal.partial::<Value>().is_none()) {
                self.journal.forget(file).await?;
            }
        }
        Ok(asked.during(file.display())?.into_inner())
    }

    /// The id of a technology, by its names in a file.
    async fn technology(
        &mut self,
        file: &Path,
        names: &files::TechnologyNames,
    ) -> Result<String, TransferError> {
        let (Some(catalog), Some(label)) = (&names.technology_catalog, &names.name) else {
            let problem = "it does not name its technology, which was deleted when it was exported";
            return Err(TransferError::content(file, problem));
        };
        match self.catalogue.id(catalog, label).await? {
            Some(id) => Ok(id.to_owned()),
            None => Err(TransferError::content(
                file,
                format!("the platform has no technology {label:?} in {catalog:?}"),
            )),
        }
    }

    /// Credentials, if the project has them under the same id. Others are left out, with a note: an export does
    /// not hold the password of a registry.
    async fn credentials(
        &mut self,
        project: &str,
        file: &Path,
        id: Option<String>,
    ) -> Result<Option<String>, TransferError> {
        let Some(id) = id else {
            return Ok(None);
        };
        if self.credentials.is_none() {
            let variables = ProjectDockerCredentialsListVariables::new(project);
            let found = self
                .client
                .project_docker_credentials_list(self.import.platform, &variables)
                .send()
                .await;
            let found = found.during("the Docker credentials of the project")?;
            let all = found.into_inner().unwrap_or_default();
            self.credentials = Some(all.into_iter().map(|found| found.id).collect());
        }
        if self.credentials.iter().flatten().any(|known| *known == id) {
            return Ok(Some(id));
        }
        let text = format!("the Docker credentials {id} are not in the project and were left out");
        self.report.note(file, text);
        Ok(None)
    }

    /// The names and ids of the jobs of a project.
    async fn jobs_of(&self, project: &str) -> Result<Vec<(String, String)>, TransferError> {
        let variables = ProjectJobsListMinimalVariables::new(project);
        let found = self
            .client
            .project_jobs_list_minimal(self.import.platform, &variables)
            .send()
            .await;
        let found = found.during("the jobs of the project")?.into_inner();
        let jobs = found.unwrap_or_default().into_iter();
        Ok(jobs.map(|job| (job.name, job.id)).collect())
    }
}

/// The id under a name, whatever its case: to the platform these are the same name.
fn named(all: &[(String, String)], name: &str) -> Option<String> {
    let name = name.to_lowercase();
    let found = all.iter().find(|(known, _)| known.to_lowercase() == name);
    found.map(|(_, id)| id.clone())
}
