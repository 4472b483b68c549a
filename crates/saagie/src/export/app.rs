//! The export of an app.

use std::path::Path;

use serde_json::{Value, json};

use super::Run;
use super::job::written;
use crate::transfer::{During as _, TransferError};
use crate::types::{AppEnvironmentVariablesListVariables, AppGetVariables};

impl Run<'_> {
    pub(super) async fn app(&mut self, id: &str, under: &Path) -> Result<(), TransferError> {
        let place = Self::place(under, id)?;
        let file = place.join("app.json");
        let platform = self.export.platform;
        let variables = AppGetVariables::new(id).events_limit(1);
        let found = self.client.app_get(platform, &variables).send().await;
        let app = found.during(format_args!("app {id}"))?.into_inner();
        let app = app.ok_or_else(|| TransferError::missing("app", id))?;

        let technology = app.technology.as_ref().map(|found| found.id.clone());
        let mut value = written(&file, &app)?;
        self.name_technology(&file, &mut value, technology.as_deref())
            .await?;
        if self.export.only_current
            && let Some(versions) = value["versions"].as_array_mut()
        {
            let current = app.current_version.as_ref().map(|version| version.number);
            versions.retain(|version| version["number"].as_i64() == current.map(i64::from));
        }
        if let Some(technology) = &technology {
            self.name_contexts(&mut value, technology).await?;
        }

        let variables = AppEnvironmentVariablesListVariables::new(id);
        let found = self
            .client
            .app_environment_variables_list(platform, &variables)
            .send()
            .await;
        let found = found.during(format_args!("the variables of app {id}"))?;
        let all = found.into_inner().unwrap_or_default();
        let inherited = self.export.inherited.unwrap_or(false);
        self.variables(all, "APP", inherited, &place.join("env_vars"))
            .await?;

        self.folder.write_json(&file, &value).await?;
        self.report.done.push(file);
        Ok(())
    }

    /// Says which context each version runs in by its label, since ids differ between platforms.
    async fn name_contexts(
        &mut self,
        app: &mut Value,
        technology: &str,
    ) -> Result<(), TransferError> {
        let contexts = self.catalogue.contexts(technology).await?;
        let label = |version: &mut Value| {
            let id = version["runtimeContextId"].as_str().unwrap_or_default();
            let found = contexts.iter().find(|(known, _)| *known == id);
            version["runtimeContextLabel"] = json!(found.map(|(_, label)| label));
        };
        if let Some(versions) = app["versions"].as_array_mut() {
            versions.iter_mut().for_each(label);
        }
        if app["currentVersion"].is_object() {
            label(&mut app["currentVersion"]);
        }
        Ok(())
    }
}
