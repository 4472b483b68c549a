//! Pipelines and their versions.

use crate::ask::{ask, from_id};
use crate::names::{self, Case};
use crate::new_pipeline::NewPipeline;
use crate::problem::SaagieError;
use crate::saagie::Pipelines;
use crate::settle::{Settled, Versioned, settle};
use crate::types::{
    DeletedVersion, Pipeline, PipelineCreateVariables, PipelineDeleteVariables,
    PipelineDuplicateVariables, PipelineEditVariables, PipelineEditionInput,
    PipelineGetByAliasVariables, PipelineGetByNameVariables, PipelineGetVariables,
    PipelineMoveVariables, PipelineRollbackVariables, PipelineSettings, PipelineSummary,
    PipelineUpgradeVariables, PipelineVersion, PipelineVersionsDeleteVariables,
    ProjectPipelinesListMinimalVariables, ProjectPipelinesListVariables, VersionFlags,
};

from_id!(
    PipelineGetVariables,
    ProjectPipelinesListVariables,
    PipelineDuplicateVariables
);

impl Pipelines<'_> {
    /// The pipelines of a project, with their runs and versions. A project's id is enough;
    /// [`ProjectPipelinesListVariables`] can say how many.
    pub async fn list(
        &self,
        project: impl Into<ProjectPipelinesListVariables>,
    ) -> Result<Vec<Pipeline>, SaagieError> {
        let variables = project.into();
        let found = ask!(self.project_pipelines_list(&variables));
        let found = found.ok_or_else(|| SaagieError::missing("project", variables.id))?;
        Ok(found.pipelines)
    }

    /// The pipelines of a project by id, name and alias.
    pub async fn list_minimal(&self, project: &str) -> Result<Vec<PipelineSummary>, SaagieError> {
        let variables = ProjectPipelinesListMinimalVariables::new(project);
        let found = ask!(self.project_pipelines_list_minimal(&variables));
        Ok(found
            .ok_or_else(|| SaagieError::missing("project", project))?
            .pipelines)
    }

    /// The id of a pipeline, by the names of the pipeline and of its project. Where there is none, the
    /// error says which there are.
    pub async fn id(&self, pipeline: &str, project: &str) -> Result<String, SaagieError> {
        let project = self.saagie.projects().id(project).await?;
        self.id_in(&project, pipeline).await
    }

    /// The id of a pipeline, by its name in a project of this id.
    pub async fn id_in(&self, project: &str, pipeline: &str) -> Result<String, SaagieError> {
        let pipelines = self.list_minimal(project).await?;
        Ok(names::only("pipeline", &pipelines, pipeline, Case::Exact)?
            .id
            .clone())
    }

    /// A pipeline with its runs, versions and graphs. Its id is enough; [`PipelineGetVariables`] can say
    /// how many.
    pub async fn get(
        &self,
        pipeline: impl Into<PipelineGetVariables>,
    ) -> Result<Pipeline, SaagieError> {
        let variables = pipeline.into();
        ask!(self.pipeline_get(&variables))
            .ok_or_else(|| SaagieError::missing("pipeline", variables.id))
    }

    /// A pipeline by its name in a project.
    pub async fn get_by_name(
        &self,
        variables: PipelineGetByNameVariables,
    ) -> Result<Pipeline, SaagieError> {
        ask!(self.pipeline_get_by_name(&variables))
            .ok_or_else(|| SaagieError::missing("pipeline", variables.name))
    }

    /// A pipeline by its alias in a project.
    pub async fn get_by_alias(
        &self,
        variables: PipelineGetByAliasVariables,
    ) -> Result<Pipeline, SaagieError> {
        Ok(ask!(self.pipeline_get_by_alias(&variables)))
    }

    /// Creates a pipeline and its first version.
    pub async fn create(
        &self,
        project: &str,
        pipeline: NewPipeline,
    ) -> Result<PipelineSummary, SaagieError> {
        pipeline.hold_schedule()?;
        let input = pipeline.into_input(project);
        Ok(ask!(
            self.pipeline_create(&PipelineCreateVariables::new(input))
        ))
    }

    /// Changes the settings of a pipeline, but not its graph. What is not given stays as it is.
    pub async fn edit(
        &self,
        change: PipelineEditionInput,
    ) -> Result<PipelineSettings, SaagieError> {
        change.hold_schedule()?;
        Ok(ask!(
            self.pipeline_edit(&PipelineEditVariables::new(change))
        ))
    }

    /// Adds a version to a pipeline and makes it the current one. [`Graph::build`](crate::Graph::build)
    /// makes the graph, [`Graph::read`](crate::Graph::read) takes that of another version.
    pub async fn upgrade(
        &self,
        version: PipelineUpgradeVariables,
    ) -> Result<PipelineVersion, SaagieError> {
        Ok(ask!(self.pipeline_upgrade(&version)))
    }

    /// Creates a pipeline, or adds a version to the pipeline of this name and then changes the settings
    /// that are given.
    ///
    /// A version that is refused leaves the pipeline as it was. Dropping the future between the two steps
    /// leaves the new version with the old settings; doing it again sets them.
    pub async fn create_or_upgrade(
        &self,
        project: &str,
        pipeline: NewPipeline,
    ) -> Result<Settled, SaagieError> {
        pipeline.hold_schedule()?;
        settle(self, project, pipeline).await
    }

    /// Makes an earlier version the current one.
    pub async fn rollback(
        &self,
        pipeline: &str,
        version: i32,
    ) -> Result<VersionFlags, SaagieError> {
        ask!(self.pipeline_rollback(&PipelineRollbackVariables::new(pipeline, version)))
            .ok_or_else(|| SaagieError::missing("pipeline", pipeline))
    }

    /// Deletes versions, and tells for each whether that was done.
    pub async fn delete_versions(
        &self,
        pipeline: &str,
        versions: impl IntoIterator<Item = i32>,
    ) -> Result<Vec<DeletedVersion>, SaagieError> {
        let variables = PipelineVersionsDeleteVariables::new(pipeline, versions);
        Ok(ask!(self.pipeline_versions_delete(&variables)))
    }

    /// Makes a copy of a pipeline in its project. Its id is enough; [`PipelineDuplicateVariables`] can say
    /// that the jobs are copied too.
    pub async fn duplicate(
        &self,
        pipeline: impl Into<PipelineDuplicateVariables>,
    ) -> Result<PipelineSummary, SaagieError> {
        Ok(ask!(self.pipeline_duplicate(&pipeline.into())))
    }

    /// Moves a pipeline to another project, which may be on another platform, and gives its new id.
    pub async fn move_to(&self, to: PipelineMoveVariables) -> Result<String, SaagieError> {
        Ok(ask!(self.pipeline_move(&to)))
    }

    /// Deletes a pipeline.
    pub async fn delete(&self, pipeline: &str) -> Result<(), SaagieError> {
        let done = ask!(self.pipeline_delete(&PipelineDeleteVariables::new(pipeline)));
        SaagieError::unless_done(Some(done), || format!("delete the pipeline {pipeline}"))
    }
}

impl Versioned for Pipelines<'_> {
    type Wanted = NewPipeline;

    async fn find(
        &self,
        project: &str,
        wanted: &NewPipeline,
    ) -> Result<Option<String>, SaagieError> {
        let pipelines = self.list_minimal(project).await?;
        let found = names::maybe("pipeline", &pipelines, &wanted.name, Case::Exact)?;
        Ok(found.map(|pipeline| pipeline.id.clone()))
    }

    async fn make(&self, project: &str, wanted: NewPipeline) -> Result<String, SaagieError> {
        Ok(self.create(project, wanted).await?.id)
    }

    async fn renew(&self, id: &str, wanted: NewPipeline) -> Result<i32, SaagieError> {
        let (change, version) = wanted.into_change(id);
        let number = self.upgrade(version).await?.number;
        if !change.is_empty() {
            self.edit(change).await?;
        }
        Ok(number)
    }
}
