//! The import of an app.

use std::path::Path;

use super::files::{AppFile, AppVersionFile, PortFile, StorageFile};
use super::{Run, named};
use crate::transfer::{During as _, TransferError};
use crate::types::{
    AppAlertingInput, AppCreateVariables, AppGetVariables, AppInput, AppRollbackVariables,
    AppUpgradeVariables, AppVersionInput, PortInput, ProjectAppsListMinimalVariables,
    ProjectStoragesListVariables, StorageCreateVariables, VolumeInput, VolumeWithPathInput,
};

impl Run<'_> {
    /// Makes an app from `app.json` in a place, its storages, its versions and its variables.
    pub(super) async fn app(&mut self, project: &str, place: &Path) -> Result<(), TransferError> {
        let file = place.join("app.json");
        if self.journal.is_done(&file) {
            self.report.kept.push(file);
            return Ok(());
        }
        let app: AppFile = self.folder.read_json(&file).await?;
        let technology = self.technology(&file, &app.technology).await?;
        let current = &app.current_version;
        let mut versions: Vec<&AppVersionFile> = app.versions.iter().collect();
        versions.sort_by_key(|version| version.number);
        let is_listed = versions
            .iter()
            .any(|version| version.number == current.number);
        if self.import.only_current || !is_listed {
            versions = vec![current];
        }
        let place_of_current = versions
            .iter()
            .position(|version| version.number == current.number)
            .unwrap_or_default();

        let known = match self.journal.begin(&file).await? {
            None => None,
            Some(item) => match item.id {
                Some(id) => Some(id),
                None => self.app_named(project, &app.name).await?,
            },
        };
        let (id, there) = if let Some(id) = known {
            let there = self.app_numbers(&file, &id).await?.len();
            (id, there)
        } else {
            let version = self
                .app_version(project, &file, &technology, versions[0])
                .await?;
            let input = app_input(project, &app, &technology, version);
            let variables = AppCreateVariables::new(input);
            let platform = self.import.platform;
            let asked = self.client.app_create(platform, &variables).send().await;
            (self.made(&file, asked).await?.id, 1)
        };
        self.journal.made(&file, &id, false).await?;

        for version in versions.iter().skip(there.max(1)) {
            let version = self
                .app_version(project, &file, &technology, version)
                .await?;
            let variables = AppUpgradeVariables::new(&id, version);
            let platform = self.import.platform;
            let added = self.client.app_upgrade(platform, &variables).send().await;
            added.during(file.display())?;
        }
        if place_of_current + 1 != versions.len() {
            let number = self.app_numbers(&file, &id).await?;
            let number = number.get(place_of_current).copied().unwrap_or_default();
            let variables = AppRollbackVariables::new(&id, number);
            let platform = self.import.platform;
            let done = self.client.app_rollback(platform, &variables).send().await;
            done.during(file.display())?;
        }
        self.variables_of_app(project, &id, &place.join("env_vars"))
            .await?;
        self.journal.made(&file, &id, true).await?;
        self.report.done.push(file);
        Ok(())
    }

    async fn app_version(
        &mut self,
        project: &str,
        file: &Path,
        technology: &str,
        version: &AppVersionFile,
    ) -> Result<AppVersionInput, TransferError> {
        let mut input = AppVersionInput::new(version.ports.iter().map(port));
        input.release_note.clone_from(&version.release_note);
        if let (Some(label), Some(_)) =
            (&version.runtime_context_label, &version.runtime_context_id)
        {
            let contexts = self.catalogue.contexts(technology).await?;
            let found = contexts.iter().find(|(_, known)| known == label);
            let Some((id, _)) = found else {
                let labels: Vec<&str> = contexts.iter().map(|(_, label)| *label).collect();
                let problem = format!(
                    "its technology has no context {label:?}; there are: {}",
                    labels.join(", ")
                );
                return Err(TransferError::content(file, problem));
            };
            input.runtime_context_id = Some((*id).to_owned());
        } else if let Some(mut docker) = version.docker_info.clone() {
            let id = docker.docker_credentials_id.take();
            docker.docker_credentials_id = self.credentials(project, file, id).await?;
            input.docker_info = Some(docker);
        }
        let mut volumes = Vec::new();
        for mounted in version.volumes_with_path.iter().flatten() {
            let Some(storage) = &mounted.volume else {
                let text = format!("nothing was mounted at {}, and so it is now", mounted.path);
                self.report.note(file, text);
                continue;
            };
            let id = self.storage(project, file, storage).await?;
            volumes.push(VolumeWithPathInput::new(&mounted.path, id));
        }
        input.volumes_with_path = Some(volumes);
        Ok(input)
    }

    /// The new storage for an old one. Whatever mounts the same storage gets the same new one. It is empty: an
    /// export does not hold what is in a storage.
    async fn storage(
        &mut self,
        project: &str,
        file: &Path,
        storage: &StorageFile,
    ) -> Result<String, TransferError> {
        let key = storage.id.as_ref().unwrap_or(&storage.name);
        let entry = Path::new("storages").join(key);
        let known = match self.journal.begin(&entry).await? {
            None => None,
            Some(item) => match item.id {
                Some(id) => return Ok(id),
                None => self.storage_named(project, &storage.name).await?,
            },
        };
        let id = if let Some(id) = known {
            id
        } else {
            let mut input = VolumeInput::new(&storage.name, &storage.size, project);
            input.description.clone_from(&storage.description);
            let variables = StorageCreateVariables::new(input);
            let platform = self.import.platform;
            let asked = self.client.storage_create(platform, &variables);
            self.made(&entry, asked.send().await).await?.id
        };
        self.journal.made(&entry, &id, true).await?;
        let text = format!("the storage {:?} was made and is empty", storage.name);
        self.report.note(file, text);
        Ok(id)
    }

    async fn storage_named(
        &self,
        project: &str,
        name: &str,
    ) -> Result<Option<String>, TransferError> {
        let variables = ProjectStoragesListVariables::new(project);
        let platform = self.import.platform;
        let found = self.client.project_storages_list(platform, &variables);
        let found = found.send().await.during("the storages of the project")?;
        let all = found
            .into_inner()
            .map(|found| found.volumes)
            .unwrap_or_default()
            .into_iter();
        let all: Vec<_> = all.map(|found| (found.name, found.id)).collect();
        Ok(named(&all, name))
    }

    async fn app_named(&self, project: &str, name: &str) -> Result<Option<String>, TransferError> {
        let variables = ProjectAppsListMinimalVariables::new(project);
        let found = self
            .client
            .project_apps_list_minimal(self.import.platform, &variables)
            .send()
            .await;
        let found = found.during("the apps of the project")?.into_inner();
        let all = found.into_iter().flat_map(|found| found.apps);
        let all: Vec<_> = all.map(|found| (found.name, found.id)).collect();
        Ok(named(&all, name))
    }

    async fn app_numbers(&self, file: &Path, id: &str) -> Result<Vec<i32>, TransferError> {
        let variables = AppGetVariables::new(id).events_limit(1);
        let found = self
            .client
            .app_get(self.import.platform, &variables)
            .send()
            .await;
        let found = found.during(file.display())?.into_inner();
        let app = found.ok_or_else(|| TransferError::missing("app", id))?;
        let mut numbers: Vec<i32> = app.versions.iter().map(|version| version.number).collect();
        numbers.sort_unstable();
        Ok(numbers)
    }
}

fn app_input(project: &str, app: &AppFile, technology: &str, version: AppVersionInput) -> AppInput {
    let mut input = AppInput::new(project, &app.name, technology, version);
    input.description.clone_from(&app.description);
    input.resources.clone_from(&app.resources);
    input.alerting = app.alerting.as_ref().map(|alerting| {
        let mut input = AppAlertingInput::new(alerting.status_list.clone());
        input.emails.clone_from(&alerting.emails);
        input.logins = Some(alerting.logins()).filter(|logins| !logins.is_empty());
        input
    });
    input
}

fn port(port: &PortFile) -> PortInput {
    let mut input = PortInput::new(port.number, port.is_rewrite_url);
    input.name.clone_from(&port.name);
    input
        .base_path_variable_name
        .clone_from(&port.base_path_variable_name);
    input.scope.clone_from(&port.scope);
    input
}
