//! The export of environment variables.

use std::collections::BTreeSet;
use std::path::Path;

use super::Run;
use crate::folder::safe;
use crate::transfer::{During as _, TransferError};
use crate::types::{EnvironmentVariable, ProjectEnvironmentVariablesListVariables};

impl Run<'_> {
    pub(super) async fn variables_of_project(
        &mut self,
        project: &str,
        place: &Path,
    ) -> Result<(), TransferError> {
        let variables = ProjectEnvironmentVariablesListVariables::new(project);
        let found = self
            .client
            .project_environment_variables_list(self.export.platform, &variables)
            .send()
            .await;
        let found = found.during(format_args!("the variables of project {project}"))?;
        let all = found.into_inner();
        let all = all.ok_or_else(|| TransferError::missing("project", project))?;
        let inherited = self.export.inherited.unwrap_or(true);
        self.variables(all, "PROJECT", inherited, place).await
    }

    /// Writes variables, each into a folder of its name.
    pub(super) async fn variables(
        &mut self,
        all: Vec<EnvironmentVariable>,
        own: &str,
        inherited: bool,
        place: &Path,
    ) -> Result<(), TransferError> {
        let mut taken = BTreeSet::new();
        for variable in all {
            let scope = variable.scope.to_string();
            if !inherited && scope != own {
                continue;
            }
            let mut name = safe(&variable.name)?.to_owned();
            if !taken.insert(name.clone()) {
                // The same name in two scopes would be one file.
                name = format!("{name}.{}", safe(&scope)?);
            }
            let folder = place.join(name);
            let file = folder.join("variable.json");
            self.folder.write_json(&file, &variable).await?;
            if own == "PROJECT" && scope == own {
                // The Python client writes the one name and looks for the other when it imports a project.
                let twin = folder.join("env_var.json");
                self.folder.write_json(&twin, &variable).await?;
            }
            if variable.is_password {
                let text = "it is a secret, which the platform does not give away";
                self.report.note(&file, text);
            }
            self.report.done.push(file);
        }
        Ok(())
    }
}
