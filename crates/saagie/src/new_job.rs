//! A job as it should be.

use platform_clients_runtime::Upload;

use crate::problem::SaagieError;
use crate::schedule::Schedule;
use crate::types::{
    JobEditionInput, JobInput, JobPipelineAlertingInput, JobResourceInput, JobVersionInput,
    TechnologyInput,
};

/// A job as it should be: to be created, or to be upgraded and changed where there is one of its name.
///
/// What is not given stays as it is in a job that is there. A new one has the category `Processing` unless
/// told otherwise, and needs a technology.
///
/// ```no_run
/// use saagie_client::{NewJob, Saagie, Schedule, runtime::Upload};
///
/// # async fn example(saagie: Saagie, project: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let job = NewJob::new("train")
///     .technology("Saagie", "Python")
///     .runtime_version("3.10")
///     .command_line("python {file} --epochs 3")
///     .file(Upload::file("train.py"))
///     .schedule(Schedule::new("0 6 * * 1").timezone("Europe/Paris"));
/// let settled = saagie.jobs().create_or_upgrade(project, job).await?;
/// println!("{}", settled.id());
/// # Ok(())
/// # }
/// ```
#[expect(
    clippy::option_option,
    reason = "what is not given stays, and none takes away"
)]
#[derive(Clone, Debug)]
pub struct NewJob {
    pub(crate) name: String,
    pub(crate) category: Option<String>,
    pub(crate) technology: Option<ChosenTechnology>,
    pub(crate) version: NewVersion,
    alias: Option<String>,
    description: Option<String>,
    schedule: Option<Option<Schedule>>,
    alerting: Option<Option<JobPipelineAlertingInput>>,
    resources: Option<JobResourceInput>,
}

/// A technology by its id, or by the names of its catalogue and its own.
#[derive(Clone, Debug)]
pub(crate) enum ChosenTechnology {
    Id(String),
    Named { catalog: String, label: String },
}

/// A version of a job: what it runs, and the file, if there is one.
///
/// [`JobVersionInput`] is one without a file; [`JobVersionInput::file`] gives it one.
#[derive(Clone, Debug, Default)]
pub struct NewVersion {
    pub(crate) input: JobVersionInput,
    pub(crate) file: Option<Upload>,
}

impl From<JobVersionInput> for NewVersion {
    fn from(input: JobVersionInput) -> Self {
        Self { input, file: None }
    }
}

impl JobVersionInput {
    /// This version with a file, which is streamed.
    pub fn file(self, file: impl Into<Upload>) -> NewVersion {
        NewVersion {
            input: self,
            file: Some(file.into()),
        }
    }
}

impl NewJob {
    /// A job of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            category: None,
            technology: None,
            version: NewVersion::default(),
            alias: None,
            description: None,
            schedule: None,
            alerting: None,
            resources: None,
        }
    }

    /// The category: `Extraction`, `Processing` or `Smart App`. It cannot be changed later.
    #[must_use]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// The technology, by the names of its catalogue and its own, in any case. It cannot be changed later.
    #[must_use]
    pub fn technology(mut self, catalog: impl Into<String>, label: impl Into<String>) -> Self {
        self.technology = Some(ChosenTechnology::Named {
            catalog: catalog.into(),
            label: label.into(),
        });
        self
    }

    /// The technology by its id, which saves the requests that look for it.
    #[must_use]
    pub fn technology_id(mut self, id: impl Into<String>) -> Self {
        self.technology = Some(ChosenTechnology::Id(id.into()));
        self
    }

    /// A short name for use in code: letters, digits and underscores.
    #[must_use]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// What it is for.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// When it runs by itself.
    #[must_use]
    pub fn schedule(mut self, schedule: Schedule) -> Self {
        self.schedule = Some(Some(schedule));
        self
    }

    /// Lets a job that is there run by itself no more.
    #[must_use]
    pub fn unscheduled(mut self) -> Self {
        self.schedule = Some(None);
        self
    }

    /// Who is told of what. None: nobody from now on.
    #[must_use]
    pub fn alerting(mut self, alerting: impl Into<Option<JobPipelineAlertingInput>>) -> Self {
        self.alerting = Some(alerting.into());
        self
    }

    /// How much of the cluster it asks for.
    #[must_use]
    pub fn resources(mut self, resources: JobResourceInput) -> Self {
        self.resources = Some(resources);
        self
    }

    /// What it runs. It takes the place of all that was said of the version before.
    #[must_use]
    pub fn version(mut self, version: impl Into<NewVersion>) -> Self {
        self.version = version.into();
        self
    }

    /// The file that it runs, which is streamed.
    #[must_use]
    pub fn file(mut self, file: impl Into<Upload>) -> Self {
        self.version.file = Some(file.into());
        self
    }

    /// The runtime, by its id.
    #[must_use]
    pub fn runtime_version(mut self, version: impl Into<String>) -> Self {
        self.version.input.runtime_version = Some(version.into());
        self
    }

    /// The command. `{file}` stands for the name of the file.
    #[must_use]
    pub fn command_line(mut self, command: impl Into<String>) -> Self {
        self.version.input.command_line = Some(command.into());
        self
    }

    /// What is new in this version.
    #[must_use]
    pub fn release_note(mut self, note: impl Into<String>) -> Self {
        self.version.input.release_note = Some(note.into());
        self
    }

    /// Holds the schedule to what can be one.
    pub(crate) fn hold_schedule(&self) -> Result<(), SaagieError> {
        match &self.schedule {
            Some(Some(schedule)) => schedule.hold(),
            Some(None) | None => Ok(()),
        }
    }

    /// What creates it.
    pub(crate) fn into_input(self, project: &str, technology: &str) -> (JobInput, NewVersion) {
        let schedule = self.schedule.flatten();
        let category = self.category.unwrap_or_else(|| DEFAULT_CATEGORY.to_owned());
        let mut input = JobInput::new(
            project,
            self.name,
            category,
            TechnologyInput::new(technology),
            schedule.is_some(),
            false,
        );
        if let Some(schedule) = schedule {
            input.cron_scheduling = Some(schedule.cron);
            input.schedule_timezone = Some(schedule.timezone);
        }
        input.alias = self.alias;
        input.description = self.description;
        input.alerting = self.alerting.flatten();
        input.resources = self.resources;
        (input, self.version)
    }

    /// What changes a job that is there, and its next version.
    pub(crate) fn into_change(self, id: &str) -> (JobEditionInput, NewVersion) {
        let mut change = JobEditionInput::new(id);
        change = match self.schedule {
            Some(Some(schedule)) => change.schedule(schedule),
            Some(None) => change.unscheduled(),
            None => change,
        };
        change.alias = self.alias;
        change.description = self.description;
        change.alerting = self.alerting;
        change.resources = self.resources;
        (change, self.version)
    }
}

/// The category of a new job, as the Python client has it.
pub(crate) const DEFAULT_CATEGORY: &str = "Processing";
