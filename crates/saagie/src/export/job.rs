//! The export of a job.

use std::path::Path;

use serde_json::{Value, json};

use super::Run;
use crate::folder::safe;
use crate::transfer::{During as _, TransferError};
use crate::types::{JobGetVariables, JobPackage};

impl Run<'_> {
    /// Writes a job. The files of its versions come first, so that there is a `job.json` only where they
    /// all are there.
    pub(super) async fn job(&mut self, id: &str, under: &Path) -> Result<(), TransferError> {
        let place = Self::place(under, id)?;
        let mut variables = JobGetVariables::new(id).instances_limit(1);
        variables.versions_limit = self.export.versions_limit;
        variables.versions_only_current = self.export.only_current.then_some(true);
        let found = self
            .client
            .job_get(self.export.platform, &variables)
            .send()
            .await;
        let job = found.during(format_args!("job {id}"))?.into_inner();
        let job = job.ok_or_else(|| TransferError::missing("job", id))?;

        for version in &job.versions {
            if let Some(package) = &version.package_info {
                let folder = place.join("version").join(version.number.to_string());
                self.package(package, &folder).await?;
            }
        }

        let file = place.join("job.json");
        let technology = job.technology.as_ref().map(|found| found.id.clone());
        let mut value = written(&file, &job)?;
        self.name_technology(&file, &mut value, technology.as_deref())
            .await?;
        self.folder.write_json(&file, &value).await?;
        self.report.done.push(file);
        Ok(())
    }

    async fn package(&mut self, package: &JobPackage, folder: &Path) -> Result<(), TransferError> {
        let file = folder.join(safe(&package.name)?);
        let Some(url) = &package.download_url else {
            return Err(TransferError::content(
                file,
                "the platform has no address for it",
            ));
        };
        let request = self.client.package(url).during(file.display())?;
        let answer = request.send_streamed().await.during(file.display())?;
        self.folder
            .write_stream(&file, &mut answer.into_inner())
            .await?;
        self.report.done.push(file);
        Ok(())
    }

    /// Says which technology is meant on another platform, where it has another id.
    pub(super) async fn name_technology(
        &mut self,
        file: &Path,
        thing: &mut Value,
        id: Option<&str>,
    ) -> Result<(), TransferError> {
        let names = match id {
            Some(id) => self.catalogue.names(id).await?,
            None => None,
        };
        let Some((catalog, label)) = names else {
            let text = "its technology is in no catalogue any more, so it cannot be imported";
            self.report.note(file, text);
            return Ok(());
        };
        let technology = &mut thing["technology"];
        technology["name"] = json!(label);
        technology["technology_catalog"] = json!(catalog);
        Ok(())
    }
}

/// What was read, as it is written.
pub(super) fn written(file: &Path, thing: &impl serde::Serialize) -> Result<Value, TransferError> {
    serde_json::to_value(thing).map_err(|error| TransferError::content(file, error))
}
