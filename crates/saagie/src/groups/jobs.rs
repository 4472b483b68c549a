//! Jobs and their versions.

use crate::ask::{ask, from_id};
use crate::names::{self, Case};
use crate::new_job::{ChosenTechnology, DEFAULT_CATEGORY, NewJob, NewVersion};
use crate::operations::{JobCreateUploadForm, JobUpgradeUploadForm};
use crate::problem::SaagieError;
use crate::saagie::Jobs;
use crate::settle::{Settled, Versioned, settle};
use crate::types::{
    DeletedVersion, ExtraTechnologyInput, Job, JobCreateUploadVariables, JobCreateVariables,
    JobCreated, JobDeleteVariables, JobDockerInput, JobDuplicateVariables, JobEditVariables,
    JobEditionInput, JobGetByAliasVariables, JobGetVariables, JobMoveVariables,
    JobRollbackVariables, JobSettings, JobSummary, JobUpgradeUploadVariables, JobUpgradeVariables,
    JobVersionInput, JobVersionsDeleteVariables, ProjectJobsListMinimalVariables,
    ProjectJobsListVariables, VersionFlags, VersionNumber,
};

from_id!(
    JobGetVariables,
    ProjectJobsListVariables,
    ProjectJobsListMinimalVariables
);

impl Jobs<'_> {
    /// The jobs of a project, with their runs and versions. A project's id is enough;
    /// [`ProjectJobsListVariables`] can say how many runs and versions, which category, which technology.
    pub async fn list(
        &self,
        project: impl Into<ProjectJobsListVariables>,
    ) -> Result<Vec<Job>, SaagieError> {
        let variables = project.into();
        ask!(self.project_jobs_list(&variables))
            .ok_or_else(|| SaagieError::missing("project", variables.project_id))
    }

    /// The jobs of a project by id, name and alias.
    pub async fn list_minimal(
        &self,
        project: impl Into<ProjectJobsListMinimalVariables>,
    ) -> Result<Vec<JobSummary>, SaagieError> {
        let variables = project.into();
        ask!(self.project_jobs_list_minimal(&variables))
            .ok_or_else(|| SaagieError::missing("project", variables.project_id))
    }

    /// The id of a job, by the names of the job and of its project. Where there is none, the error says
    /// which there are.
    pub async fn id(&self, job: &str, project: &str) -> Result<String, SaagieError> {
        let project = self.saagie.projects().id(project).await?;
        self.id_in(&project, job).await
    }

    /// The id of a job, by its name in a project of this id.
    pub async fn id_in(&self, project: &str, job: &str) -> Result<String, SaagieError> {
        let jobs = self.list_minimal(project).await?;
        Ok(names::only("job", &jobs, job, Case::Exact)?.id.clone())
    }

    /// A job with its runs and versions. Its id is enough; [`JobGetVariables`] can say how many.
    pub async fn get(&self, job: impl Into<JobGetVariables>) -> Result<Job, SaagieError> {
        let variables = job.into();
        ask!(self.job_get(&variables)).ok_or_else(|| SaagieError::missing("job", variables.id))
    }

    /// A job by its alias in a project.
    pub async fn get_by_alias(
        &self,
        variables: JobGetByAliasVariables,
    ) -> Result<Job, SaagieError> {
        ask!(self.job_get_by_alias(&variables))
            .ok_or_else(|| SaagieError::missing("job with the alias", variables.alias))
    }

    /// Creates a job and its first version.
    ///
    /// A technology that is given by name has to be in its catalogue and among those that the project
    /// allows for the category, and the runtime has to be one of its own: what is not is an error that says
    /// what there is. With [`NewJob::technology_id`] nothing is looked up, and the platform decides.
    pub async fn create(&self, project: &str, job: NewJob) -> Result<JobCreated, SaagieError> {
        let technology = self.technology(project, &job).await?;
        let (input, version) = job.into_input(project, &technology)?;
        let NewVersion {
            input: version,
            file,
        } = version;
        Ok(match file {
            None => ask!(self.job_create(&JobCreateVariables::new(input, version))),
            Some(file) => {
                let variables = JobCreateUploadVariables::new(input, version);
                ask!(self.job_create_upload(JobCreateUploadForm::new(variables, file)))
            }
        })
    }

    async fn technology(&self, project: &str, job: &NewJob) -> Result<String, SaagieError> {
        let (catalog, label) = match &job.technology {
            Some(ChosenTechnology::Named { catalog, label }) => (catalog, label),
            Some(ChosenTechnology::Id(id)) => return Ok(id.clone()),
            None => {
                return Err(SaagieError::invalid(
                    format_args!("the job `{}`", job.name),
                    "a new job needs a technology, such as `.technology(\"Saagie\", \"Python\")`",
                ));
            }
        };
        let technologies = self.saagie.technologies();
        let id = technologies.for_job(catalog, label).await?;
        let allowed = self.saagie.projects().job_technologies(project).await?;
        let category = job.category.as_deref().unwrap_or(DEFAULT_CATEGORY);
        let Some(found) = allowed.iter().find(|one| one.job_category == category) else {
            let known = allowed.iter().map(|one| one.job_category.clone());
            return Err(SaagieError::Missing {
                kind: "category",
                name: category.to_owned(),
                known: Some(known.collect()),
            });
        };
        let mut ids = found.technologies.iter().flatten().map(|one| &one.id);
        if !ids.any(|one| *one == id) {
            return Err(SaagieError::invalid(
                format_args!("the job `{}`", job.name),
                format_args!(
                    "the project does not allow {label} of {catalog} in the category {category}; \
                     allow it with `projects().edit`"
                ),
            ));
        }
        if let Some(runtime) = &job.version.input.runtime_version {
            technologies.hold_runtime(&id, runtime).await?;
        }
        Ok(id)
    }

    /// Changes the settings of a job, but not what it runs. What is not given stays as it is.
    pub async fn edit(&self, change: JobEditionInput) -> Result<JobSettings, SaagieError> {
        change.hold_schedule()?;
        Ok(ask!(self.job_edit(&JobEditVariables::new(change))))
    }

    /// Adds a version to a job and makes it the current one.
    ///
    /// What is not given is as in the version before: the command, the runtime, the image, the extra
    /// technology, and the file, unless `use_previous_artifact` is false.
    pub async fn upgrade(
        &self,
        job: &str,
        version: impl Into<NewVersion>,
    ) -> Result<VersionNumber, SaagieError> {
        let before = self.before(job).await?;
        self.add_version(&before, version.into()).await
    }

    /// A job as far as its next version depends on it.
    async fn before(&self, job: &str) -> Result<Job, SaagieError> {
        let variables = JobGetVariables::new(job)
            .instances_limit(1)
            .versions_only_current(true);
        self.get(variables).await
    }

    async fn add_version(
        &self,
        before: &Job,
        version: NewVersion,
    ) -> Result<VersionNumber, SaagieError> {
        let NewVersion { input, file } = version;
        let job = before.id.as_str();
        if let (Some(runtime), Some(technology)) = (&input.runtime_version, &before.technology) {
            let technologies = self.saagie.technologies();
            technologies.hold_runtime(&technology.id, runtime).await?;
        }
        let input = continued(input, before, file.is_some());
        Ok(match file {
            None => ask!(self.job_upgrade(&JobUpgradeVariables::new(job, input))),
            Some(file) => {
                let variables = JobUpgradeUploadVariables::new(job, input);
                ask!(self.job_upgrade_upload(JobUpgradeUploadForm::new(variables, file)))
            }
        })
    }

    /// A job keeps its category and its technology, so others than these cannot be meant.
    async fn hold_same(&self, before: &Job, wanted: &NewJob) -> Result<(), SaagieError> {
        let other = |what: &str, now: &str, then: &str| {
            Err(SaagieError::invalid(
                format_args!("the job `{}`", before.name),
                format_args!(
                    "its {what} is {now} and cannot become {then}; create a job of another name"
                ),
            ))
        };
        if let Some(category) = &wanted.category
            && *category != before.category
        {
            return other("category", &before.category, category);
        }
        let Some(technology) = before.technology.as_ref().map(|one| one.id.as_str()) else {
            return Ok(());
        };
        match &wanted.technology {
            Some(ChosenTechnology::Id(id)) if id != technology => {
                other("technology", technology, id)
            }
            Some(ChosenTechnology::Named { catalog, label }) => {
                match self.saagie.technologies().names(technology).await {
                    Ok((there, now))
                        if !(Case::Any.same(&there, catalog) && Case::Any.same(&now, label)) =>
                    {
                        let now = format!("{now} of {there}");
                        other("technology", &now, &format!("{label} of {catalog}"))
                    }
                    Ok(_) => Ok(()),
                    // A technology may have left the catalogue that jobs still have.
                    Err(error) if error.is_missing() => Ok(()),
                    Err(error) => Err(error),
                }
            }
            Some(ChosenTechnology::Id(_)) | None => Ok(()),
        }
    }

    /// Adds a version to a job, by the names of the job and of its project.
    pub async fn upgrade_by_name(
        &self,
        job: &str,
        project: &str,
        version: impl Into<NewVersion>,
    ) -> Result<VersionNumber, SaagieError> {
        let id = self.id(job, project).await?;
        self.upgrade(&id, version).await
    }

    /// Creates a job, or adds a version to the job of this name and then changes the settings that are
    /// given. Another category or technology than that of the job is an error, and nothing is changed.
    ///
    /// A version that is refused leaves the job as it was. Dropping the future between the two steps leaves
    /// the new version with the old settings; doing it again sets them.
    pub async fn create_or_upgrade(
        &self,
        project: &str,
        job: NewJob,
    ) -> Result<Settled, SaagieError> {
        settle(self, project, job).await
    }

    /// Makes an earlier version the current one.
    pub async fn rollback(&self, job: &str, version: i32) -> Result<VersionFlags, SaagieError> {
        ask!(self.job_rollback(&JobRollbackVariables::new(job, version)))
            .ok_or_else(|| SaagieError::missing("job", job))
    }

    /// Deletes versions, and tells for each whether that was done.
    pub async fn delete_versions(
        &self,
        job: &str,
        versions: impl IntoIterator<Item = i32>,
    ) -> Result<Vec<DeletedVersion>, SaagieError> {
        Ok(ask!(self.job_versions_delete(
            &JobVersionsDeleteVariables::new(job, versions)
        )))
    }

    /// Makes a copy of a job in its project.
    pub async fn duplicate(&self, job: &str) -> Result<JobSummary, SaagieError> {
        Ok(ask!(self.job_duplicate(&JobDuplicateVariables::new(job))))
    }

    /// Moves a job to another project, which may be on another platform, and gives its new id.
    pub async fn move_to(&self, to: JobMoveVariables) -> Result<String, SaagieError> {
        Ok(ask!(self.job_move(&to)))
    }

    /// Deletes a job.
    pub async fn delete(&self, job: &str) -> Result<(), SaagieError> {
        let done = ask!(self.job_delete(&JobDeleteVariables::new(job)));
        SaagieError::unless_done(done, || format!("delete the job {job}"))
    }
}

/// A version that goes on where the current one is.
fn continued(mut input: JobVersionInput, job: &Job, has_file: bool) -> JobVersionInput {
    let Some(current) = job.versions.iter().find(|version| version.is_current) else {
        return input;
    };
    let asked = input.use_previous_artifact.unwrap_or(true);
    input.use_previous_artifact = Some(asked && !has_file && current.package_info.is_some());
    input.command_line = input.command_line.or_else(|| current.command_line.clone());
    input.runtime_version = input
        .runtime_version
        .or_else(|| current.runtime_version.clone());
    if input.docker_info.is_none() {
        input.docker_info = current.docker_info.as_ref().map(|docker| {
            let mut input = JobDockerInput::new(docker.image.as_str());
            input
                .docker_credentials_id
                .clone_from(&docker.docker_credentials_id);
            input
        });
    }
    if input.extra_technology.is_none() {
        input.extra_technology = current.extra_technology.as_ref().map(|extra| {
            ExtraTechnologyInput::new(extra.language.as_str(), extra.version.as_str())
        });
    }
    input
}

impl Versioned for Jobs<'_> {
    type Wanted = NewJob;

    async fn find(&self, project: &str, wanted: &NewJob) -> Result<Option<String>, SaagieError> {
        let jobs = self.list_minimal(project).await?;
        let found = names::maybe("job", &jobs, &wanted.name, Case::Exact)?;
        Ok(found.map(|job| job.id.clone()))
    }

    async fn make(&self, project: &str, wanted: NewJob) -> Result<String, SaagieError> {
        Ok(self.create(project, wanted).await?.id)
    }

    async fn renew(&self, id: &str, wanted: NewJob) -> Result<i32, SaagieError> {
        let before = self.before(id).await?;
        self.hold_same(&before, &wanted).await?;
        let (change, version) = wanted.into_change(id);
        change.hold_schedule()?;
        let number = self.add_version(&before, version).await?.number;
        if !change.is_empty() {
            self.edit(change).await?;
        }
        Ok(number)
    }
}
