//! The export of a pipeline.

use std::path::Path;

use super::Run;
use crate::transfer::{During as _, TransferError};
use crate::types::{PipelineEnvironmentVariablesListVariables, PipelineGetVariables};

impl Run<'_> {
    pub(super) async fn pipeline(&mut self, id: &str, under: &Path) -> Result<(), TransferError> {
        let place = Self::place(under, id)?;
        let mut variables = PipelineGetVariables::new(id).instances_limit(1);
        variables.versions_limit = self.export.versions_limit;
        variables.versions_only_current = self.export.only_current.then_some(true);
        let platform = self.export.platform;
        let found = self.client.pipeline_get(platform, &variables).send().await;
        let pipeline = found.during(format_args!("pipeline {id}"))?.into_inner();
        let pipeline = pipeline.ok_or_else(|| TransferError::missing("pipeline", id))?;

        let variables = PipelineEnvironmentVariablesListVariables::new(id);
        let found = self
            .client
            .pipeline_environment_variables_list(platform, &variables)
            .send()
            .await;
        let found = found.during(format_args!("the variables of pipeline {id}"))?;
        let all = found.into_inner().unwrap_or_default();
        let inherited = self.export.inherited.unwrap_or(false);
        self.variables(all, "PIPELINE", inherited, &place.join("env_vars"))
            .await?;

        let file = place.join("pipeline.json");
        self.folder.write_json(&file, &pipeline).await?;
        self.report.done.push(file);
        Ok(())
    }
}
