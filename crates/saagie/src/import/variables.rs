//! The import of environment variables.

use std::path::{Path, PathBuf};

use super::Run;
use super::files::VariableFile;
use crate::transfer::{During as _, TransferError};
use crate::types::{
    AppEnvironmentVariablesListVariables, EnvVarScope, EnvironmentVariable,
    EnvironmentVariableInput, EnvironmentVariableSaveVariables,
    PipelineEnvironmentVariablesListVariables, ProjectEnvironmentVariablesListVariables,
};

/// Whose variables a folder holds.
struct Owner<'o> {
    project: &'o str,
    /// The pipeline or the app, and its scope.
    own: Option<(EnvVarScope, &'o str)>,
}

impl Run<'_> {
    /// Saves the variables of a project. Each that fails is noted, and the others are saved.
    pub(super) async fn variables_of_project(
        &mut self,
        project: &str,
        place: &Path,
    ) -> Result<(), TransferError> {
        let variables = ProjectEnvironmentVariablesListVariables::new(project);
        let found = self
            .client
            .project_environment_variables_list(self.import.platform, &variables)
            .send()
            .await;
        let known = found.during("the variables of the project")?.into_inner();
        let owner = Owner { project, own: None };
        for file in self.variable_files(place).await? {
            let saved = self
                .variable(&file, &owner, known.as_deref().unwrap_or_default())
                .await;
            if let Err(problem) = saved {
                self.report.fail(&file, problem);
            }
        }
        Ok(())
    }

    pub(super) async fn variables_of_pipeline(
        &mut self,
        project: &str,
        id: &str,
        place: &Path,
    ) -> Result<(), TransferError> {
        let files = self.variable_files(place).await?;
        if files.is_empty() {
            return Ok(());
        }
        let variables = PipelineEnvironmentVariablesListVariables::new(id);
        let found = self
            .client
            .pipeline_environment_variables_list(self.import.platform, &variables)
            .send()
            .await;
        let known = found.during("the variables of the pipeline")?.into_inner();
        let own = Some((EnvVarScope::Pipeline, id));
        self.each(files, &Owner { project, own }, known).await
    }

    pub(super) async fn variables_of_app(
        &mut self,
        project: &str,
        id: &str,
        place: &Path,
    ) -> Result<(), TransferError> {
        let files = self.variable_files(place).await?;
        if files.is_empty() {
            return Ok(());
        }
        let variables = AppEnvironmentVariablesListVariables::new(id);
        let found = self
            .client
            .app_environment_variables_list(self.import.platform, &variables)
            .send()
            .await;
        let known = found.during("the variables of the app")?.into_inner();
        let own = Some((EnvVarScope::App, id));
        self.each(files, &Owner { project, own }, known).await
    }

    /// The files of variables in a place. The Python client writes one name and reads the other.
    async fn variable_files(&self, place: &Path) -> Result<Vec<PathBuf>, TransferError> {
        let mut files = Vec::new();
        let written = self.folder.holding(place, "variable.json").await?;
        for folder in self.folder.holding(place, "env_var.json").await? {
            if !written.contains(&folder) {
                files.push(folder.join("env_var.json"));
            }
        }
        files.extend(
            written
                .into_iter()
                .map(|folder| folder.join("variable.json")),
        );
        Ok(files)
    }

    /// Saves one after the other. The first that fails ends it: without it, its owner is not whole.
    async fn each(
        &mut self,
        files: Vec<PathBuf>,
        owner: &Owner<'_>,
        known: Option<Vec<EnvironmentVariable>>,
    ) -> Result<(), TransferError> {
        for file in files {
            self.variable(&file, owner, known.as_deref().unwrap_or_default())
                .await?;
        }
        Ok(())
    }

    /// Saves one. What it belongs to is what its scope says.
    async fn variable(
        &mut self,
        file: &Path,
        owner: &Owner<'_>,
        known: &[EnvironmentVariable],
    ) -> Result<(), TransferError> {
        let variable: VariableFile = self.folder.read_json(file).await?;
        let entity = match &variable.scope {
            EnvVarScope::Global if self.import.globals => None,
            EnvVarScope::Global => {
                let text = "it belongs to the whole platform and was left alone";
                self.report.note(file, text);
                return Ok(());
            }
            EnvVarScope::Project => Some(owner.project),
            scope => match &owner.own {
                Some((own, id)) if own == scope => Some(*id),
                _ => {
                    let problem = format!("a variable of the scope {scope} does not belong here");
                    return Err(TransferError::content(file, problem));
                }
            },
        };
        let value = match self.import.secrets.get(&variable.name) {
            Some(secret) if variable.is_password => Some(secret.expose().to_owned()),
            _ => variable.value,
        };
        let same = known
            .iter()
            .find(|known| known.name == variable.name && known.scope == variable.scope);
        let mut input =
            EnvironmentVariableInput::new(&variable.name, variable.scope, variable.is_password);
        input.id = same.map(|known| known.id.clone());
        input.description = variable.description;
        // A value that was never written must not take the place of one that is there.
        if value.is_some() || same.is_none() {
            input.value = Some(value.clone().unwrap_or_default().into());
        }
        if variable.is_password && value.is_none() {
            let text = if same.is_some() {
                "it is a secret, and its present value was kept"
            } else {
                "it is a secret and has no value yet"
            };
            self.report.note(file, text);
        }
        let mut variables = EnvironmentVariableSaveVariables::new(input);
        variables.entity_id = entity.map(str::to_owned);
        let saved = self
            .client
            .environment_variable_save(self.import.platform, &variables)
            .send()
            .await;
        saved.during(file.display())?;
        self.report.done.push(file.to_owned());
        Ok(())
    }
}
