//! The import of a pipeline.

use std::path::Path;

use super::files::{Condition, ConditionNodeFile, PipelineFile, PipelineVersionFile, PositionFile};
use super::{Run, named};
use crate::transfer::{During as _, TransferError};
use crate::types::{
    ConditionExpressionInput, ConditionInput, ConditionNodeInput, ConditionStatusInput,
    ConditionStatusPresetValue, GraphPipelineInput, JobInGraphPipelineInput, JobNodeInput,
    JobPipelineAlertingInput, NodePositionInput, PipelineCreateVariables, PipelineGetVariables,
    PipelineGraphInput, PipelineRollbackVariables, PipelineUpgradeVariables,
    ProjectPipelinesListMinimalVariables,
};

impl Run<'_> {
    /// Makes a pipeline from `pipeline.json` in a place, its versions and its variables.
    pub(super) async fn pipeline(
        &mut self,
        project: &str,
        place: &Path,
    ) -> Result<(), TransferError> {
        let file = place.join("pipeline.json");
        if self.journal.is_done(&file) {
            self.report.kept.push(file);
            return Ok(());
        }
        let pipeline: PipelineFile = self.folder.read_json(&file).await?;
        let jobs = self.jobs_of(project).await?;
        let mut graphs = self.graphs(&file, &pipeline, &jobs)?;
        let current = graphs.iter().position(|(version, _)| version.is_current);
        let Some(current) = current else {
            let problem = "none of its versions is the current one";
            return Err(TransferError::content(file, problem));
        };
        let last = graphs.len() - 1;

        let known = match self.journal.begin(&file).await? {
            None => None,
            Some(item) => match item.id {
                Some(id) => Some(id),
                None => self.pipeline_named(project, &pipeline.name).await?,
            },
        };
        let (first, graph) = graphs.remove(0);
        let (id, there) = if let Some(id) = known {
            let there = self.pipeline_numbers(&file, &id).await?.len();
            (id, there)
        } else {
            let input = pipeline_input(project, &pipeline, first, graph);
            let variables = PipelineCreateVariables::new(input);
            let platform = self.import.platform;
            let asked = self.client.pipeline_create(platform, &variables);
            (self.made(&file, asked.send().await).await?.id, 1)
        };
        self.journal.made(&file, &id, false).await?;

        for (version, graph) in graphs.into_iter().skip(there.saturating_sub(1)) {
            let mut variables = PipelineUpgradeVariables::new(&id, graph);
            variables.release_note.clone_from(&version.release_note);
            variables.source_url.clone_from(&version.source_url);
            let platform = self.import.platform;
            let added = self.client.pipeline_upgrade(platform, &variables);
            added.send().await.during(file.display())?;
        }
        if current != last {
            let number = self.pipeline_numbers(&file, &id).await?;
            let number = number.get(current).copied().unwrap_or_default();
            let variables = PipelineRollbackVariables::new(&id, number);
            let platform = self.import.platform;
            let done = self.client.pipeline_rollback(platform, &variables);
            done.send().await.during(file.display())?;
        }
        self.variables_of_pipeline(project, &id, &place.join("env_vars"))
            .await?;
        self.journal.made(&file, &id, true).await?;
        self.report.done.push(file);
        Ok(())
    }

    /// The versions that are to be made, the oldest first, with their graphs. An old version whose jobs are
    /// gone cannot be made any more and is left out.
    fn graphs<'f>(
        &mut self,
        file: &Path,
        pipeline: &'f PipelineFile,
        jobs: &[(String, String)],
    ) -> Result<Vec<(&'f PipelineVersionFile, PipelineGraphInput)>, TransferError> {
        let mut versions: Vec<&PipelineVersionFile> = pipeline.versions.iter().collect();
        versions.sort_by_key(|version| version.number);
        if self.import.only_current {
            versions.retain(|version| version.is_current);
        }
        let mut graphs = Vec::new();
        for version in versions {
            match self.graph(version, jobs) {
                Ok(graph) => graphs.push((version, graph)),
                Err(problem) if version.is_current => {
                    return Err(TransferError::content(file, problem));
                }
                Err(problem) => {
                    let text = format!("version {} was left out: {problem}", version.number);
                    self.report.note(file, text);
                }
            }
        }
        Ok(graphs)
    }

    /// The graph of a version in the jobs of the project. A job is known by its old id where this import made it,
    /// and otherwise by its name.
    fn graph(
        &self,
        version: &PipelineVersionFile,
        jobs: &[(String, String)],
    ) -> Result<PipelineGraphInput, String> {
        let Some(graph) = &version.graph else {
            return Err("it has no graph".to_owned());
        };
        let mut missing = Vec::new();
        let mut nodes = Vec::new();
        for node in graph.job_nodes.iter().flatten() {
            let made = node
                .job
                .id
                .as_ref()
                .and_then(|old| self.journal.state.jobs.get(old).cloned());
            let Some(job) = made.or_else(|| named(jobs, &node.job.name)) else {
                missing.push(node.job.name.as_str());
                continue;
            };
            let mut input = JobNodeInput::new(&node.id, JobInGraphPipelineInput::new(job));
            input.position = node.position.map(position);
            input.next_nodes.clone_from(&node.next_nodes);
            nodes.push(input);
        }
        if !missing.is_empty() {
            return Err(format!(
                "these jobs are not in the project: {}; import them first",
                missing.join(", ")
            ));
        }
        let conditions = graph.condition_nodes.iter().flatten();
        let conditions: Result<Vec<_>, String> = conditions.map(condition_node).collect();
        Ok(PipelineGraphInput::new()
            .job_nodes(nodes)
            .condition_nodes(conditions?))
    }

    async fn pipeline_named(
        &self,
        project: &str,
        name: &str,
    ) -> Result<Option<String>, TransferError> {
        let variables = ProjectPipelinesListMinimalVariables::new(project);
        let found = self
            .client
            .project_pipelines_list_minimal(self.import.platform, &variables)
            .send()
            .await;
        let found = found.during("the pipelines of the project")?.into_inner();
        let all = found.into_iter().flat_map(|found| found.pipelines);
        let all: Vec<_> = all.map(|found| (found.name, found.id)).collect();
        Ok(named(&all, name))
    }

    async fn pipeline_numbers(&self, file: &Path, id: &str) -> Result<Vec<i32>, TransferError> {
        let variables = PipelineGetVariables::new(id).instances_limit(1);
        let found = self
            .client
            .pipeline_get(self.import.platform, &variables)
            .send()
            .await;
        let found = found.during(file.display())?.into_inner();
        let pipeline = found.ok_or_else(|| TransferError::missing("pipeline", id))?;
        let versions = pipeline.versions.iter();
        let mut numbers: Vec<i32> = versions.map(|version| version.number).collect();
        numbers.sort_unstable();
        Ok(numbers)
    }
}

fn pipeline_input(
    project: &str,
    pipeline: &PipelineFile,
    version: &PipelineVersionFile,
    graph: PipelineGraphInput,
) -> GraphPipelineInput {
    let scheduled = pipeline
        .is_scheduled
        .unwrap_or_else(|| pipeline.cron_scheduling.is_some());
    let mut input =
        GraphPipelineInput::new(&pipeline.name, &pipeline.alias, project, graph, scheduled);
    input.description.clone_from(&pipeline.description);
    input.release_note.clone_from(&version.release_note);
    input.source_url.clone_from(&version.source_url);
    input.cron_scheduling.clone_from(&pipeline.cron_scheduling);
    input
        .schedule_timezone
        .clone_from(&pipeline.schedule_timezone);
    input.has_execution_variables_enabled = pipeline.has_execution_variables_enabled;
    input.alerting = pipeline.alerting.as_ref().map(|alerting| {
        let mut input = JobPipelineAlertingInput::new(alerting.status_list.clone());
        input.emails.clone_from(&alerting.emails);
        input.logins = Some(alerting.logins()).filter(|logins| !logins.is_empty());
        input
    });
    input
}

fn condition_node(node: &ConditionNodeFile) -> Result<ConditionNodeInput, String> {
    let condition = match node.condition.read() {
        Some(Condition::Expression(expression)) => {
            ConditionInput::new().custom(ConditionExpressionInput::new(expression))
        }
        Some(Condition::Status(value)) => {
            let value = ConditionStatusPresetValue::from(value.as_str());
            ConditionInput::new().status(ConditionStatusInput::new(value))
        }
        None => {
            return Err(format!(
                "the condition of the node {} is neither a state nor an expression",
                node.id
            ));
        }
    };
    let mut input = ConditionNodeInput::new(&node.id).condition(condition);
    input.position = node.position.map(position);
    input
        .next_nodes_success
        .clone_from(&node.next_nodes_success);
    input
        .next_nodes_failure
        .clone_from(&node.next_nodes_failure);
    Ok(input)
}

fn position(at: PositionFile) -> NodePositionInput {
    NodePositionInput::new(at.x, at.y)
}
