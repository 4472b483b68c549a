//! Projects.

use platform_clients_runtime::{GraphqlFailure, Json, Wait};

use crate::ask::ask;
use crate::names::{self, Case};
use crate::problem::SaagieError;
use crate::saagie::Projects;
use crate::types::{
    Project, ProjectAppTechnologiesGetVariables, ProjectCreateVariables, ProjectDeleteVariables,
    ProjectEditVariables, ProjectEditionInput, ProjectGetByNameVariables, ProjectGetVariables,
    ProjectInput, ProjectJobTechnologiesGetVariables, ProjectRight, ProjectRightsListVariables,
    Reference, TechnologyByCategory,
};

impl Projects<'_> {
    /// The projects that the user may see.
    pub async fn list(&self) -> Result<Vec<Project>, SaagieError> {
        Ok(ask!(self.projects_list()).unwrap_or_default())
    }

    /// The id of a project. Where no project has the name, the error says which there are.
    pub async fn id(&self, name: &str) -> Result<String, SaagieError> {
        let projects = self.list().await?;
        Ok(names::only("project", &projects, name, Case::Exact)?
            .id
            .clone())
    }

    /// A project by its id.
    pub async fn get(&self, project: &str) -> Result<Project, SaagieError> {
        ask!(self.project_get(&ProjectGetVariables::new(project)))
            .ok_or_else(|| SaagieError::missing("project", project))
    }

    /// A project by its name.
    pub async fn get_by_name(&self, name: &str) -> Result<Project, SaagieError> {
        ask!(self.project_get_by_name(&ProjectGetByNameVariables::new(name)))
            .ok_or_else(|| SaagieError::missing("project", name))
    }

    /// Creates a project, which is then on its way to `READY`: see [`wait_until_ready`](Self::wait_until_ready).
    ///
    /// Technologies that are not given are all that are available in the catalogue `Saagie`, in the
    /// categories Extraction and Processing, as the Python client has it. An empty list gives none.
    /// [`Technologies::for_jobs`](crate::Technologies::for_jobs) finds some by name.
    ///
    /// ```no_run
    /// use saagie_client::{Saagie, types::{ProjectInput, ProjectRole, SecurityGroupInput}};
    ///
    /// # async fn example(saagie: Saagie) -> Result<(), Box<dyn std::error::Error>> {
    /// let technologies = saagie.technologies();
    /// let mut editors = SecurityGroupInput::new("data scientists");
    /// editors.role = Some(ProjectRole::RoleProjectEditor);
    /// let input = ProjectInput::new("Churn")
    ///     .description("Who leaves, and why")
    ///     .technologies_by_category(technologies.for_jobs([("Saagie", "Python")]).await?)
    ///     .app_technologies(technologies.for_apps([("Saagie", "Jupyter")]).await?)
    ///     .authorized_groups([editors]);
    /// let project = saagie.projects().create(input).await?;
    /// saagie.projects().wait_until_ready(&project.id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn create(&self, mut input: ProjectInput) -> Result<Project, SaagieError> {
        if input.technologies_by_category.is_none() || input.app_technologies.is_none() {
            let (jobs, apps) = self.saagie.technologies().all_of("Saagie").await?;
            input.technologies_by_category.get_or_insert(jobs);
            input.app_technologies.get_or_insert(apps);
        }
        Ok(ask!(
            self.project_create(&ProjectCreateVariables::new(input))
        ))
    }

    /// Changes a project. What is not given stays as it is; an empty text or list empties.
    pub async fn edit(&self, change: ProjectEditionInput) -> Result<Project, SaagieError> {
        Ok(ask!(self.project_edit(&ProjectEditVariables::new(change))))
    }

    /// Deletes a project with all that is in it.
    pub async fn delete(&self, project: &str) -> Result<(), SaagieError> {
        let done = ask!(self.project_delete(&ProjectDeleteVariables::new(project)));
        SaagieError::unless_done(done, || format!("delete the project {project}"))
    }

    /// Which groups may do what in a project.
    pub async fn rights(&self, project: &str) -> Result<Vec<ProjectRight>, SaagieError> {
        ask!(self.project_rights_list(&ProjectRightsListVariables::new(project)))
            .ok_or_else(|| SaagieError::missing("project", project))
    }

    /// The technologies that jobs of a project may use, by category.
    pub async fn job_technologies(
        &self,
        project: &str,
    ) -> Result<Vec<TechnologyByCategory>, SaagieError> {
        let variables = ProjectJobTechnologiesGetVariables::new(project);
        let found = ask!(self.project_job_technologies_get(&variables))
            .ok_or_else(|| SaagieError::missing("project", project))?;
        Ok(found
            .technologies_by_category
            .into_iter()
            .flatten()
            .collect())
    }

    /// The technologies that apps of a project may use.
    pub async fn app_technologies(&self, project: &str) -> Result<Vec<Reference>, SaagieError> {
        let variables = ProjectAppTechnologiesGetVariables::new(project);
        let found = ask!(self.project_app_technologies_get(&variables))
            .ok_or_else(|| SaagieError::missing("project", project))?;
        Ok(found.app_technologies.into_iter().flatten().collect())
    }

    /// Waits until a project is `READY`; `FAILED` is an error. Unless told otherwise it looks every ten
    /// seconds, for 400 seconds.
    pub fn wait_until_ready(&self, project: &str) -> Wait<Json<Option<Project>>, GraphqlFailure> {
        self.saagie
            .client()
            .project_get(
                self.saagie.platform_id(),
                &ProjectGetVariables::new(project),
            )
            .wait_until_ready()
    }
}
