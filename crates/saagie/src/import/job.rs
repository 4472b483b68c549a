//! The import of a job.

use std::path::{Path, PathBuf};

use platform_clients_runtime::Upload;

use super::files::{JobFile, JobVersionFile};
use super::{Run, named};
use crate::folder::safe;
use crate::operations::{JobCreateUploadForm, JobUpgradeUploadForm};
use crate::transfer::{During as _, TransferError};
use crate::types::{
    JobCreateUploadVariables, JobCreateVariables, JobGetVariables, JobInput,
    JobPipelineAlertingInput, JobRollbackVariables, JobUpgradeUploadVariables, JobUpgradeVariables,
    JobVersionInput, TechnologyInput,
};

impl Run<'_> {
    /// Makes a job from `job.json` in a place, and its versions, the oldest first.
    pub(super) async fn job(&mut self, project: &str, place: &Path) -> Result<(), TransferError> {
        let file = place.join("job.json");
        if self.journal.is_done(&file) {
            self.report.kept.push(file);
            return Ok(());
        }
        let job: JobFile = self.folder.read_json(&file).await?;
        let mut versions: Vec<&JobVersionFile> = job.versions.iter().collect();
        versions.sort_by_key(|version| version.number);
        if self.import.only_current {
            versions.retain(|version| version.is_current);
        }
        let current = versions.iter().position(|version| version.is_current);
        let Some(current) = current else {
            let problem = "none of its versions is the current one";
            return Err(TransferError::content(file, problem));
        };
        // Whatever is missing is found before anything is made.
        for version in &versions {
            self.package(place, version).await?;
        }
        let input = self.job_input(project, &file, &job).await?;

        let begun = self.journal.begin(&file).await?;
        let known = match begun {
            None => None,
            Some(item) => match item.id {
                Some(id) => Some(id),
                None => named(&self.jobs_of(project).await?, &job.name),
            },
        };
        let (id, there) = if let Some(id) = known {
            let there = self.numbers(&file, &id).await?.len();
            (id, there)
        } else {
            let version = self.job_version(project, &file, versions[0]).await?;
            let package = self.package(place, versions[0]).await?;
            let id = self.create_job(&file, input, version, package).await?;
            (id, 1)
        };
        self.journal.made(&file, &id, false).await?;
        if let Some(old) = &job.id {
            self.journal.state.jobs.insert(old.clone(), id.clone());
        }

        for version in versions.iter().skip(there.max(1)) {
            let input = self.job_version(project, &file, version).await?;
            let package = self.package(place, version).await?;
            self.add_job_version(&file, &id, input, package).await?;
        }
        if current + 1 != versions.len() {
            let number = self.numbers(&file, &id).await?.get(current).copied();
            let number = number.unwrap_or_default();
            let variables = JobRollbackVariables::new(&id, number);
            let platform = self.import.platform;
            let done = self.client.job_rollback(platform, &variables).send().await;
            done.during(file.display())?;
        }
        self.journal.made(&file, &id, true).await?;
        self.report.done.push(file);
        Ok(())
    }

    /// The file of a version, where it has one.
    async fn package(
        &self,
        place: &Path,
        version: &JobVersionFile,
    ) -> Result<Option<PathBuf>, TransferError> {
        let Some(package) = &version.package_info else {
            return Ok(None);
        };
        let folder = place.join("version").join(version.number.to_string());
        let path = self.folder.at(folder.join(safe(&package.name)?));
        match tokio::fs::metadata(&path).await {
            Ok(facts) if facts.is_file() => Ok(Some(path)),
            Ok(_) => Err(TransferError::content(path, "it is no file")),
            Err(error) => Err(TransferError::file(path)(error)),
        }
    }

    async fn job_input(
        &mut self,
        project: &str,
        file: &Path,
        job: &JobFile,
    ) -> Result<JobInput, TransferError> {
        let technology = TechnologyInput::new(self.technology(file, &job.technology).await?);
        // The Python client takes every job with a schedule for a scheduled one.
        let scheduled = job
            .is_scheduled
            .unwrap_or_else(|| job.cron_scheduling.is_some());
        let mut input = JobInput::new(
            project,
            &job.name,
            &job.category,
            technology,
            scheduled,
            job.is_streaming,
        );
        input.alias.clone_from(&job.alias);
        input.description.clone_from(&job.description);
        input.cron_scheduling.clone_from(&job.cron_scheduling);
        input.schedule_timezone.clone_from(&job.schedule_timezone);
        input.does_use_gpu = job.does_use_gpu;
        input.resources.clone_from(&job.resources);
        input.alerting = job.alerting.as_ref().map(|alerting| {
            let mut input = JobPipelineAlertingInput::new(alerting.status_list.clone());
            input.emails.clone_from(&alerting.emails);
            input.logins = Some(alerting.logins()).filter(|logins| !logins.is_empty());
            input
        });
        Ok(input)
    }

    async fn job_version(
        &mut self,
        project: &str,
        file: &Path,
        version: &JobVersionFile,
    ) -> Result<JobVersionInput, TransferError> {
        let mut input = JobVersionInput::new();
        input.release_note.clone_from(&version.release_note);
        input.runtime_version.clone_from(&version.runtime_version);
        input.command_line.clone_from(&version.command_line);
        input.extra_technology.clone_from(&version.extra_technology);
        input.source_url.clone_from(&version.source_url);
        if let Some(mut docker) = version.docker_info.clone() {
            let id = docker.docker_credentials_id.take();
            docker.docker_credentials_id = self.credentials(project, file, id).await?;
            input.docker_info = Some(docker);
        }
        Ok(input)
    }

    async fn create_job(
        &mut self,
        file: &Path,
        job: JobInput,
        version: JobVersionInput,
        package: Option<PathBuf>,
    ) -> Result<String, TransferError> {
        let (client, platform) = (self.client, self.import.platform);
        let asked = if let Some(path) = package {
            let variables = JobCreateUploadVariables::new(job, version);
            let form = JobCreateUploadForm::new(variables, Upload::file(path));
            client.job_create_upload(platform, form).send().await
        } else {
            let variables = JobCreateVariables::new(job, version);
            client.job_create(platform, &variables).send().await
        };
        Ok(self.made(file, asked).await?.id)
    }

    async fn add_job_version(
        &self,
        file: &Path,
        job: &str,
        version: JobVersionInput,
        package: Option<PathBuf>,
    ) -> Result<(), TransferError> {
        let (client, platform) = (self.client, self.import.platform);
        if let Some(path) = package {
            let variables = JobUpgradeUploadVariables::new(job, version);
            let form = JobUpgradeUploadForm::new(variables, Upload::file(path));
            let added = client.job_upgrade_upload(platform, form).send().await;
            added.during(file.display())?;
        } else {
            let variables = JobUpgradeVariables::new(job, version);
            let added = client.job_upgrade(platform, &variables).send().await;
            added.during(file.display())?;
        }
        Ok(())
    }

    /// The numbers of the versions that a job has, in their order.
    async fn numbers(&self, file: &Path, job: &str) -> Result<Vec<i32>, TransferError> {
        let variables = JobGetVariables::new(job).instances_limit(1);
        let found = self
            .client
            .job_get(self.import.platform, &variables)
            .send()
            .await;
        let found = found.during(file.display())?.into_inner();
        let job = found.ok_or_else(|| TransferError::missing("job", job))?;
        let mut numbers: Vec<i32> = job.versions.iter().map(|version| version.number).collect();
        numbers.sort_unstable();
        Ok(numbers)
    }
}
