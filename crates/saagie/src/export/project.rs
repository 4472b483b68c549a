//! The export of a project.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

use super::Run;
use super::job::written;
use crate::transfer::{During as _, TransferError};
use crate::types::{
    ProjectAppTechnologiesGetVariables, ProjectAppsListMinimalVariables, ProjectGetVariables,
    ProjectJobTechnologiesGetVariables, ProjectJobsListMinimalVariables,
    ProjectPipelinesListMinimalVariables, ProjectRightsListVariables,
};

/// The labels of technologies, by catalogue.
type Labels = BTreeMap<String, Vec<String>>;

impl Run<'_> {
    pub(super) async fn project(&mut self, id: &str) -> Result<(), TransferError> {
        let place = Self::place(Path::new(""), id)?;
        self.project_itself(id, &place.join("project.json")).await?;
        let (client, platform) = (self.client, self.export.platform);

        let variables = place.join("env_vars");
        let done = self.variables_of_project(id, &variables).await;
        self.tell("env_vars", id, &variables, done).await?;

        let jobs = ProjectJobsListMinimalVariables::new(id);
        let jobs = client
            .project_jobs_list_minimal(platform, &jobs)
            .send()
            .await;
        let jobs = jobs.during("the jobs of the project")?.into_inner();
        for job in jobs.unwrap_or_default() {
            let under = place.join("jobs");
            let done = self.job(&job.id, &under).await;
            self.tell("jobs", &job.id, &under.join(&job.id), done)
                .await?;
        }

        let pipelines = ProjectPipelinesListMinimalVariables::new(id);
        let pipelines = client
            .project_pipelines_list_minimal(platform, &pipelines)
            .send()
            .await;
        let pipelines = pipelines.during("the pipelines of the project")?;
        for pipeline in pipelines
            .into_inner()
            .into_iter()
            .flat_map(|all| all.pipelines)
        {
            let under = place.join("pipelines");
            let done = self.pipeline(&pipeline.id, &under).await;
            self.tell("pipelines", &pipeline.id, &under.join(&pipeline.id), done)
                .await?;
        }

        let apps = ProjectAppsListMinimalVariables::new(id);
        let apps = client
            .project_apps_list_minimal(platform, &apps)
            .send()
            .await;
        let apps = apps.during("the apps of the project")?.into_inner();
        for app in apps.into_iter().flat_map(|all| all.apps) {
            let under = place.join("apps");
            let done = self.app(&app.id, &under).await;
            self.tell("apps", &app.id, &under.join(&app.id), done)
                .await?;
        }
        Ok(())
    }

    async fn project_itself(&mut self, id: &str, file: &Path) -> Result<(), TransferError> {
        let (client, platform) = (self.client, self.export.platform);
        let project = ProjectGetVariables::new(id);
        let project = client.project_get(platform, &project).send().await;
        let project = project.during(format_args!("project {id}"))?.into_inner();
        let project = project.ok_or_else(|| TransferError::missing("project", id))?;

        let jobs = ProjectJobTechnologiesGetVariables::new(id);
        let jobs = client
            .project_job_technologies_get(platform, &jobs)
            .send()
            .await;
        let jobs = jobs.during("the technologies of the project")?.into_inner();
        let categories = jobs
            .into_iter()
            .flat_map(|all| all.technologies_by_category);
        let mut together = Labels::new();
        let mut by_category = BTreeMap::new();
        for category in categories.flatten() {
            let ids = category.technologies.into_iter().flatten();
            let ids = ids.map(|technology| technology.id);
            let labels = self.labels(file, ids).await?;
            for (catalog, labels) in &labels {
                let known = together.entry(catalog.clone()).or_default();
                for label in labels {
                    if !known.contains(label) {
                        known.push(label.clone());
                    }
                }
            }
            by_category.insert(category.job_category, labels);
        }

        let apps = ProjectAppTechnologiesGetVariables::new(id);
        let apps = client
            .project_app_technologies_get(platform, &apps)
            .send()
            .await;
        let apps = apps.during("the technologies of the project")?.into_inner();
        let ids = apps.into_iter().flat_map(|all| all.app_technologies);
        let ids = ids.flatten().map(|technology| technology.id);
        let apps = self.labels(file, ids).await?;

        let rights = ProjectRightsListVariables::new(id);
        let rights = client.project_rights_list(platform, &rights).send().await;
        let rights = rights.during("the rights of the project")?.into_inner();
        let rights = rights.into_iter().flatten().filter_map(|right| {
            let role = right.role?.to_string();
            // Only the last word of a role is written: MANAGER, EDITOR, VIEWER.
            let word = role.rsplit('_').next().unwrap_or_default();
            Some(json!({ right.name: word }))
        });
        let rights: Vec<Value> = rights.collect();

        let mut value = written(file, &project)?;
        if let Some(members) = value.as_object_mut() {
            members.remove("id");
        }
        value["jobs_technologies"] = some(&together);
        value["jobs_technologies_by_category"] = json!(by_category);
        value["apps_technologies"] = some(&apps);
        value["rights"] = json!(rights);
        self.folder.write_json(file, &value).await?;
        self.report.done.push(file.to_owned());
        Ok(())
    }

    async fn labels(
        &mut self,
        file: &Path,
        ids: impl Iterator<Item = String>,
    ) -> Result<Labels, TransferError> {
        let mut labels = Labels::new();
        for id in ids {
            match self.catalogue.names(&id).await? {
                Some((catalog, label)) => labels
                    .entry(catalog.to_owned())
                    .or_default()
                    .push(label.to_owned()),
                None => self.report.note(
                    file,
                    format_args!("technology {id} is in no catalogue any more and was left out"),
                ),
            }
        }
        Ok(labels)
    }
}

/// The Python client writes null where there are none.
fn some(labels: &Labels) -> Value {
    if labels.is_empty() {
        Value::Null
    } else {
        json!(labels)
    }
}
