//! The import of a project.

use std::path::Path;

use super::Run;
use super::files::{Labels, ProjectFile};
use crate::transfer::{During as _, TransferError};
use crate::types::{
    ProjectCreateVariables, ProjectGetByNameVariables, ProjectGetVariables, ProjectInput,
    ProjectRole, SecurityGroupInput, TechnologyByCategoryInput, TechnologyInput,
};

/// The categories that the Python client gives the technologies of a project to.
const CATEGORIES: [&str; 2] = ["Extraction", "Processing"];

impl Run<'_> {
    /// Makes the project and what is in it. Each file that fails is noted, and the others are read. Variables come
    /// first, and pipelines after the jobs they are made of.
    pub(super) async fn project(&mut self) -> Result<(), TransferError> {
        let project = self.project_itself().await?;
        self.variables_of_project(&project, Path::new("env_vars"))
            .await?;
        for place in self.folder.holding(Path::new("jobs"), "job.json").await? {
            if let Err(problem) = self.job(&project, &place).await {
                self.report.fail(place.join("job.json"), problem);
            }
        }
        let pipelines = Path::new("pipelines");
        for place in self.folder.holding(pipelines, "pipeline.json").await? {
            if let Err(problem) = self.pipeline(&project, &place).await {
                self.report.fail(place.join("pipeline.json"), problem);
            }
        }
        for place in self.folder.holding(Path::new("apps"), "app.json").await? {
            if let Err(problem) = self.app(&project, &place).await {
                self.report.fail(place.join("app.json"), problem);
            }
        }
        Ok(())
    }

    async fn project_itself(&mut self) -> Result<String, TransferError> {
        let file = Path::new("project.json");
        let read: ProjectFile = self.folder.read_json(file).await?;
        let name = self.import.name.as_ref().unwrap_or(&read.name);
        let (client, platform) = (self.client, self.import.platform);
        let known = match self.journal.begin(file).await? {
            None => None,
            Some(_) if self.journal.state.project.is_some() => self.journal.state.project.clone(),
            Some(_) => {
                let variables = ProjectGetByNameVariables::new(name);
                let found = client.project_get_by_name(platform, &variables);
                let found = found.send().await.during(file.display())?.into_inner();
                found.map(|project| project.id)
            }
        };
        let was_there = known.is_some();
        let id = if let Some(id) = known {
            id
        } else {
            let input = self.project_input(file, name, &read).await?;
            let variables = ProjectCreateVariables::new(input);
            let asked = client.project_create(platform, &variables).send().await;
            self.made(file, asked).await?.id
        };
        self.journal.state.project = Some(id.clone());
        self.journal.made(file, &id, true).await?;
        let ready = client.project_get(platform, &ProjectGetVariables::new(&id));
        ready.wait_until_ready().await.during(file.display())?;
        if was_there {
            self.report.kept.push(file.to_owned());
        } else {
            self.report.done.push(file.to_owned());
        }
        Ok(id)
    }

    async fn project_input(
        &mut self,
        file: &Path,
        name: &str,
        read: &ProjectFile,
    ) -> Result<ProjectInput, TransferError> {
        let mut input = ProjectInput::new(name);
        input.description.clone_from(&read.description);
        let mut by_category: Vec<(&str, &Labels)> = Vec::new();
        match (&read.jobs_technologies_by_category, &read.jobs_technologies) {
            (Some(categories), _) => {
                let pairs = categories.iter();
                by_category.extend(pairs.map(|(category, labels)| (category.as_str(), labels)));
            }
            (None, Some(labels)) => {
                by_category.extend(CATEGORIES.map(|category| (category, labels)));
            }
            (None, None) => {}
        }
        let mut categories = Vec::new();
        for (category, labels) in by_category {
            let technologies = self.technologies(file, labels).await?;
            categories.push(TechnologyByCategoryInput::new(category).technologies(technologies));
        }
        input.technologies_by_category = Some(categories);
        let none = Labels::new();
        let apps = read.apps_technologies.as_ref().unwrap_or(&none);
        input.app_technologies = Some(self.technologies(file, apps).await?);
        let mut groups = Vec::new();
        for (group, role) in read.rights.iter().flatten() {
            let role = match role.to_uppercase().as_str() {
                "MANAGER" => ProjectRole::RoleProjectManager,
                "EDITOR" => ProjectRole::RoleProjectEditor,
                "VIEWER" => ProjectRole::RoleProjectViewer,
                _ => {
                    let problem = format!(
                        "the role {role:?} of the group {group:?} is none of MANAGER, EDITOR and VIEWER"
                    );
                    return Err(TransferError::content(file, problem));
                }
            };
            groups.push(SecurityGroupInput::new(group).role(role));
        }
        input.authorized_groups = (!groups.is_empty()).then_some(groups);
        Ok(input)
    }

    async fn technologies(
        &mut self,
        file: &Path,
        labels: &Labels,
    ) -> Result<Vec<TechnologyInput>, TransferError> {
        let mut found = Vec::new();
        for (catalog, labels) in labels {
            for label in labels {
                let Some(id) = self.catalogue.id(catalog, label).await? else {
                    let problem =
                        format!("the platform has no technology {label:?} in {catalog:?}");
                    return Err(TransferError::content(file, problem));
                };
                found.push(TechnologyInput::new(id));
            }
        }
        Ok(found)
    }
}
