//! Storages, which apps mount. Saagie's schema calls them volumes.

use crate::ask::ask;
use crate::names::{self, Case};
use crate::problem::SaagieError;
use crate::saagie::Storages;
use crate::types::{
    NamedReference, ProjectStoragesListMinimalVariables, ProjectStoragesListVariables, Storage,
    StorageCreateVariables, StorageDeleteVariables, StorageDuplicateVariables,
    StorageEditVariables, StorageGetVariables, StorageMoveVariables, StorageName,
    StorageUnlinkVariables, VolumeEditionInput, VolumeInput,
};

impl Storages<'_> {
    /// The storages of a project.
    pub async fn list(&self, project: &str) -> Result<Vec<Storage>, SaagieError> {
        let found = ask!(self.project_storages_list(&ProjectStoragesListVariables::new(project)));
        Ok(found
            .ok_or_else(|| SaagieError::missing("project", project))?
            .volumes)
    }

    /// The storages of a project by id and name.
    pub async fn list_minimal(&self, project: &str) -> Result<Vec<StorageName>, SaagieError> {
        let variables = ProjectStoragesListMinimalVariables::new(project);
        let found = ask!(self.project_storages_list_minimal(&variables));
        Ok(found
            .ok_or_else(|| SaagieError::missing("project", project))?
            .volumes)
    }

    /// The id of a storage, by its name in a project of this id.
    pub async fn id_in(&self, project: &str, storage: &str) -> Result<String, SaagieError> {
        let storages = self.list_minimal(project).await?;
        Ok(names::only("storage", &storages, storage, Case::Exact)?
            .id
            .clone())
    }

    /// A storage by its id.
    pub async fn get(&self, storage: &str) -> Result<Storage, SaagieError> {
        ask!(self.storage_get(&StorageGetVariables::new(storage)))
            .ok_or_else(|| SaagieError::missing("storage", storage))
    }

    /// Creates a storage. Its size has a unit, as in `128 MB`.
    ///
    /// ```no_run
    /// use saagie_client::types::VolumeInput;
    ///
    /// # async fn example(saagie: saagie_client::Saagie, project: &str) -> Result<(), saagie_client::SaagieError> {
    /// let storage = saagie.storages().create(VolumeInput::new("models", "128 MB", project)).await?;
    /// println!("{} of {}", storage.name, storage.size);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn create(&self, input: VolumeInput) -> Result<Storage, SaagieError> {
        Ok(ask!(
            self.storage_create(&StorageCreateVariables::new(input))
        ))
    }

    /// Changes a storage. What is not given stays as it is.
    pub async fn edit(&self, change: VolumeEditionInput) -> Result<NamedReference, SaagieError> {
        Ok(ask!(self.storage_edit(&StorageEditVariables::new(change))))
    }

    /// Deletes a storage, unless the current version of its app mounts it.
    pub async fn delete(&self, storage: &str) -> Result<(), SaagieError> {
        self.hold_unmounted(storage).await?;
        let done = ask!(self.storage_delete(&StorageDeleteVariables::new(storage)));
        done.map(|_| ())
            .ok_or_else(|| SaagieError::missing("storage", storage))
    }

    /// Takes a storage from its app, unless the current version of the app mounts it.
    pub async fn unlink(&self, storage: &str) -> Result<(), SaagieError> {
        self.hold_unmounted(storage).await?;
        let done = ask!(self.storage_unlink(&StorageUnlinkVariables::new(storage)));
        done.map(|_| ())
            .ok_or_else(|| SaagieError::missing("storage", storage))
    }

    /// What an app uses must not go away under it.
    async fn hold_unmounted(&self, storage: &str) -> Result<(), SaagieError> {
        let found = self.get(storage).await?;
        let Some(app) = found.linked_app else {
            return Ok(());
        };
        let version = app.current_version;
        let mut mounts = version
            .into_iter()
            .filter_map(|one| one.volumes_with_path)
            .flatten();
        let at = mounts.find(|mount| mount.volume.as_ref().is_some_and(|one| one.id == storage));
        match at {
            None => Ok(()),
            Some(mount) => Err(SaagieError::invalid(
                format_args!("the storage {}", found.name),
                format_args!(
                    "the app {} mounts it at {}; give the app a version without it first",
                    app.name, mount.path
                ),
            )),
        }
    }

    /// Makes a copy of a storage in its project.
    pub async fn duplicate(&self, storage: &str) -> Result<Storage, SaagieError> {
        Ok(ask!(self.storage_duplicate(
            &StorageDuplicateVariables::new(storage)
        )))
    }

    /// Moves a storage to another project, which may be on another platform, and gives its new id.
    pub async fn move_to(&self, to: StorageMoveVariables) -> Result<String, SaagieError> {
        Ok(ask!(self.storage_move(&to)))
    }
}
