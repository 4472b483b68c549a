//! Exports: projects, jobs, apps, pipelines and environment variables as files.
//!
//! The layout is that of the Python client `saagieapi`, which can import what is written here; see
//! [`docs::export`](crate::docs::export) for it, and for what is added.

mod app;
mod job;
mod pipeline;
mod project;
mod variables;

use std::path::{Path, PathBuf};

use crate::catalogue::Catalogue;
use crate::folder::{Folder, safe};
use crate::transfer::{Report, TransferError};
use crate::{Client, Saagie};

/// An export into a folder. Made by [`Saagie::export`].
///
/// Every file appears under its name only when it is whole. A future that is dropped leaves whole files and
/// nothing else.
///
/// ```no_run
/// # async fn example(saagie: saagie_client::Saagie) -> Result<(), saagie_client::TransferError> {
/// let export = saagie.export("backup").only_current_versions();
/// let report = export.project("8321e13c-892a-4481-8552-5be4b6cc5df4").await?;
/// println!("{report}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "an export does nothing until it is told what to write"]
pub struct Export {
    client: Client,
    platform: i32,
    folder: PathBuf,
    errors: Option<PathBuf>,
    versions_limit: Option<i32>,
    only_current: bool,
    inherited: Option<bool>,
}

impl Client {
    /// The same as [`Saagie::export`], of a platform by its number.
    pub fn export(&self, platform: i32, folder: impl Into<PathBuf>) -> Export {
        Export {
            client: self.clone(),
            platform,
            folder: folder.into(),
            errors: None,
            versions_limit: None,
            only_current: false,
            inherited: None,
        }
    }
}

impl Saagie {
    /// Starts an export into a folder, which is made where it is not there.
    pub fn export(&self, folder: impl Into<PathBuf>) -> Export {
        self.client().export(self.platform_id(), folder)
    }
}

impl Export {
    /// Writes at most so many versions of each job and pipeline, the newest ones.
    pub fn versions_limit(mut self, most: i32) -> Self {
        self.versions_limit = Some(most);
        self
    }

    /// Writes the current version of each job, pipeline and app alone.
    pub fn only_current_versions(mut self) -> Self {
        self.only_current = true;
        self
    }

    /// Says whether the variables that come from a wider scope are written too. Without this they are for a
    /// project and are not for a pipeline or an app, as the Python client does it.
    pub fn inherited_variables(mut self, yes: bool) -> Self {
        self.inherited = Some(yes);
        self
    }

    /// Writes the ids of what failed into this folder too, one a line, as the Python client does:
    /// `jobs/jobs_error.txt` and so on.
    pub fn errors(mut self, folder: impl Into<PathBuf>) -> Self {
        self.errors = Some(folder.into());
        self
    }

    /// Writes a project with all that is in it, below a folder of its id. What fails is in the report, and in
    /// `export-report.json` in that folder; the rest is written.
    pub async fn project(&self, id: &str) -> Result<Report, TransferError> {
        let mut run = Run::new(self);
        run.project(id).await?;
        run.end(&PathBuf::from(id)).await
    }

    /// Writes a job: `{id}/job.json`, and the files of its versions.
    pub async fn job(&self, id: &str) -> Result<Report, TransferError> {
        let mut run = Run::new(self);
        let done = run.job(id, Path::new("")).await;
        run.one("jobs", id, done).await
    }

    /// Writes an app: `{id}/app.json`, and its variables.
    pub async fn app(&self, id: &str) -> Result<Report, TransferError> {
        let mut run = Run::new(self);
        let done = run.app(id, Path::new("")).await;
        run.one("apps", id, done).await
    }

    /// Writes a pipeline: `{id}/pipeline.json`, and its variables.
    pub async fn pipeline(&self, id: &str) -> Result<Report, TransferError> {
        let mut run = Run::new(self);
        let done = run.pipeline(id, Path::new("")).await;
        run.one("pipelines", id, done).await
    }

    /// Writes the variables of a project: `{NAME}/variable.json` for each.
    pub async fn variables(&self, project: &str) -> Result<Report, TransferError> {
        let mut run = Run::new(self);
        let done = run.variables_of_project(project, Path::new("")).await;
        run.one("env_vars", project, done).await
    }
}

/// An export at work.
struct Run<'e> {
    export: &'e Export,
    client: &'e Client,
    folder: Folder,
    catalogue: Catalogue,
    report: Report,
}

impl<'e> Run<'e> {
    fn new(export: &'e Export) -> Self {
        Self {
            export,
            client: &export.client,
            folder: Folder::new(&export.folder),
            catalogue: Catalogue::new(&export.client),
            report: Report::default(),
        }
    }

    /// The folder of a thing: its id, which must be a plain name.
    fn place(under: &Path, id: &str) -> Result<PathBuf, TransferError> {
        Ok(under.join(safe(id)?))
    }

    /// Ends an export of one thing, whose error is the error of the whole.
    async fn one(
        self,
        kind: &str,
        id: &str,
        done: Result<(), TransferError>,
    ) -> Result<Report, TransferError> {
        if done.is_err() {
            self.tell_id(kind, id).await?;
        }
        done?;
        Ok(self.report)
    }

    /// Notes what failed of a project, and goes on.
    async fn tell(
        &mut self,
        kind: &str,
        id: &str,
        file: &Path,
        done: Result<(), TransferError>,
    ) -> Result<(), TransferError> {
        if let Err(problem) = done {
            self.report.fail(file, problem);
            self.tell_id(kind, id).await?;
        }
        Ok(())
    }

    /// Adds an id to the list of its kind, where there are to be lists.
    async fn tell_id(&self, kind: &str, id: &str) -> Result<(), TransferError> {
        let Some(errors) = &self.export.errors else {
            return Ok(());
        };
        let folder = errors.join(kind);
        let path = folder.join(format!("{kind}_error.txt"));
        tokio::fs::create_dir_all(&folder)
            .await
            .map_err(TransferError::file(&folder))?;
        let mut text = match tokio::fs::read_to_string(&path).await {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(TransferError::file(&path)(error)),
        };
        text.push_str(id);
        text.push('\n');
        tokio::fs::write(&path, text)
            .await
            .map_err(TransferError::file(&path))
    }

    /// Ends an export of many things. The report is written where something failed, and removed where not.
    async fn end(self, place: &Path) -> Result<Report, TransferError> {
        let path = place.join("export-report.json");
        if self.report.is_complete() {
            // One of an earlier run may be there.
            let _ = tokio::fs::remove_file(self.folder.at(&path)).await;
        } else {
            self.folder.write_json(&path, &self.report).await?;
        }
        Ok(self.report)
    }
}
