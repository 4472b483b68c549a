//! Repositories of technologies, which the catalogue is made of.

use platform_clients_runtime::Upload;

use crate::ask::{ask, from_id};
use crate::names::{self, Case};
use crate::operations::{RepositoryCreateUploadForm, RepositorySynchronizeUploadForm};
use crate::problem::SaagieError;
use crate::saagie::Repositories;
use crate::types::{
    NamedReference, RepositoriesListVariables, Repository, RepositoryCreateUploadVariables,
    RepositoryCreateVariables, RepositoryDeleteVariables, RepositoryEditVariables,
    RepositoryEditionInput, RepositoryGetVariables, RepositoryInput, RepositoryListed,
    RepositoryMutationResult, RepositorySummary, RepositorySynchronization,
    RepositorySynchronizationRevertVariables, RepositorySynchronizeUploadVariables,
    RepositorySynchronizeVariables,
};

from_id!(RepositoryGetVariables);

impl Repositories<'_> {
    /// The repositories, with their technologies and the report of their last synchronisation.
    pub async fn list(&self) -> Result<Vec<RepositoryListed>, SaagieError> {
        let variables = RepositoriesListVariables::new().last_synchronization(true);
        Ok(ask!(realm self.repositories_list(&variables)))
    }

    /// The repositories by id and name, with the report that can be reverted.
    pub async fn list_minimal(&self) -> Result<Vec<RepositorySummary>, SaagieError> {
        Ok(ask!(realm self.repositories_list_minimal()))
    }

    /// The id of a repository. Where none has the name, the error says which there are.
    pub async fn id(&self, name: &str) -> Result<String, SaagieError> {
        let repositories = self.list_minimal().await?;
        Ok(names::only("repository", &repositories, name, Case::Exact)?
            .id
            .clone())
    }

    /// A repository. Its id is enough; [`RepositoryGetVariables`] can say which reports.
    pub async fn get(
        &self,
        repository: impl Into<RepositoryGetVariables>,
    ) -> Result<Repository, SaagieError> {
        let variables = repository.into();
        ask!(realm self.repository_get(&variables))
            .ok_or_else(|| SaagieError::missing("repository", variables.id))
    }

    /// Creates a repository that is synchronised with an address.
    pub async fn create(
        &self,
        name: &str,
        url: &str,
    ) -> Result<RepositoryMutationResult, SaagieError> {
        let input = RepositoryInput::new(name).url(url);
        Ok(ask!(realm self.repository_create(&RepositoryCreateVariables::new(input))))
    }

    /// Creates a repository from a file, a zip archive of technologies, which is streamed.
    pub async fn create_from_file(
        &self,
        name: &str,
        file: impl Into<Upload>,
    ) -> Result<RepositoryMutationResult, SaagieError> {
        let variables = RepositoryCreateUploadVariables::new(RepositoryInput::new(name));
        let form = RepositoryCreateUploadForm::new(variables, file);
        Ok(ask!(realm self.repository_create_upload(form)))
    }

    /// Changes a repository. What is not given stays as it is.
    pub async fn edit(
        &self,
        change: RepositoryEditionInput,
    ) -> Result<RepositoryMutationResult, SaagieError> {
        Ok(ask!(realm self.repository_edit(&RepositoryEditVariables::new(change))))
    }

    /// Synchronises a repository with its address.
    pub async fn synchronize(
        &self,
        repository: &str,
    ) -> Result<RepositorySynchronization, SaagieError> {
        let variables = RepositorySynchronizeVariables::new(repository);
        Ok(ask!(realm self.repository_synchronize(&variables)))
    }

    /// Synchronises a repository with a file, which is streamed.
    pub async fn synchronize_with_file(
        &self,
        repository: &str,
        file: impl Into<Upload>,
    ) -> Result<RepositorySynchronization, SaagieError> {
        let variables = RepositorySynchronizeUploadVariables::new(repository);
        let form = RepositorySynchronizeUploadForm::new(variables, file);
        Ok(ask!(realm self.repository_synchronize_upload(form)))
    }

    /// Takes the last synchronisation of a repository back.
    pub async fn revert_last_synchronization(
        &self,
        repository: &str,
    ) -> Result<RepositorySynchronization, SaagieError> {
        let all = self.list_minimal().await?;
        let found = all.into_iter().find(|one| one.id == repository);
        let found = found.ok_or_else(|| SaagieError::missing("repository", repository))?;
        let report = found
            .synchronization_reports
            .last_reversible_id
            .ok_or_else(|| {
                SaagieError::invalid(
                    format_args!("the repository `{}`", found.name),
                    "none of its synchronisations can be reverted",
                )
            })?;
        let variables = RepositorySynchronizationRevertVariables::new(repository, report);
        Ok(ask!(realm self.repository_synchronization_revert(&variables)))
    }

    /// Deletes a repository.
    pub async fn delete(&self, repository: &str) -> Result<NamedReference, SaagieError> {
        ask!(realm self.repository_delete(&RepositoryDeleteVariables::new(repository)))
            .ok_or_else(|| SaagieError::missing("repository", repository))
    }
}
