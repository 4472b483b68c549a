//! A pipeline as it should be.

use crate::problem::SaagieError;
use crate::schedule::Schedule;
use crate::types::{
    GraphPipelineInput, JobPipelineAlertingInput, PipelineEditionInput, PipelineGraphInput,
    PipelineUpgradeVariables,
};

/// A pipeline as it should be: to be created, or to be upgraded and changed where there is one of its name.
///
/// ```no_run
/// use saagie_client::{Graph, NewPipeline, Saagie};
///
/// # async fn example(saagie: Saagie, project: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let jobs = saagie.jobs().list_minimal(project).await?;
/// let mut graph = Graph::new();
/// graph.chain(&jobs);
/// let pipeline = NewPipeline::new("nightly", "nightly", graph.build()?).execution_variables(true);
/// let settled = saagie.pipelines().create_or_upgrade(project, pipeline).await?;
/// println!("{}", settled.id());
/// # Ok(())
/// # }
/// ```
#[expect(
    clippy::option_option,
    reason = "what is not given stays, and none takes away"
)]
#[derive(Clone, Debug)]
pub struct NewPipeline {
    pub(crate) name: String,
    alias: String,
    graph: PipelineGraphInput,
    description: Option<String>,
    schedule: Option<Option<Schedule>>,
    alerting: Option<Option<JobPipelineAlertingInput>>,
    execution_variables: Option<bool>,
    release_note: Option<String>,
    source_url: Option<String>,
}

impl NewPipeline {
    /// A pipeline of this name, with an alias of letters, digits and underscores, and the
    /// [`graph`](crate::Graph) of its jobs.
    pub fn new(
        name: impl Into<String>,
        alias: impl Into<String>,
        graph: PipelineGraphInput,
    ) -> Self {
        Self {
            name: name.into(),
            alias: alias.into(),
            graph,
            description: None,
            schedule: None,
            alerting: None,
            execution_variables: None,
            release_note: None,
            source_url: None,
        }
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

    /// Lets a pipeline that is there run by itself no more.
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

    /// Whether its jobs hand variables to each other.
    #[must_use]
    pub fn execution_variables(mut self, enabled: bool) -> Self {
        self.execution_variables = Some(enabled);
        self
    }

    /// What is new in this version.
    #[must_use]
    pub fn release_note(mut self, note: impl Into<String>) -> Self {
        self.release_note = Some(note.into());
        self
    }

    /// Where the source of this version is.
    #[must_use]
    pub fn source_url(mut self, url: impl Into<String>) -> Self {
        self.source_url = Some(url.into());
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
    pub(crate) fn into_input(self, project: &str) -> GraphPipelineInput {
        let schedule = self.schedule.flatten();
        let is_scheduled = schedule.is_some();
        let mut input =
            GraphPipelineInput::new(self.name, self.alias, project, self.graph, is_scheduled);
        if let Some(schedule) = schedule {
            input.cron_scheduling = Some(schedule.cron);
            input.schedule_timezone = Some(schedule.timezone);
        }
        input.description = self.description;
        input.alerting = self.alerting.flatten();
        input.has_execution_variables_enabled = self.execution_variables;
        input.release_note = self.release_note;
        input.source_url = self.source_url;
        input
    }

    /// What changes a pipeline that is there, and its next version.
    pub(crate) fn into_change(self, id: &str) -> (PipelineEditionInput, PipelineUpgradeVariables) {
        let mut change = PipelineEditionInput::new(id).alias(self.alias);
        change = match self.schedule {
            Some(Some(schedule)) => change.schedule(schedule),
            Some(None) => change.unscheduled(),
            None => change,
        };
        change.description = self.description;
        change.alerting = self.alerting;
        change.has_execution_variables_enabled = self.execution_variables;
        let mut version = PipelineUpgradeVariables::new(id, self.graph);
        version.release_note = self.release_note;
        version.source_url = self.source_url;
        (change, version)
    }
}
