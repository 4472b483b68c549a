// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

//! Storage spaces, which the platform also calls volumes.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Lists the storage spaces of a project, with the apps that use them.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn project_storages_list(
        &self,
        platform_id: i32,
        body: &types::ProjectStoragesListVariables,
    ) -> ProjectStoragesList {
        ProjectStoragesList::new(self.runtime(), platform_id, body)
    }

    /// Lists the storage spaces of a project by id and name.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn project_storages_list_minimal(
        &self,
        platform_id: i32,
        body: &types::ProjectStoragesListMinimalVariables,
    ) -> ProjectStoragesListMinimal {
        ProjectStoragesListMinimal::new(self.runtime(), platform_id, body)
    }

    /// Creates a storage space in a project.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn storage_create(
        &self,
        platform_id: i32,
        body: &types::StorageCreateVariables,
    ) -> StorageCreate {
        StorageCreate::new(self.runtime(), platform_id, body)
    }

    /// Deletes a storage space.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn storage_delete(
        &self,
        platform_id: i32,
        body: &types::StorageDeleteVariables,
    ) -> StorageDelete {
        StorageDelete::new(self.runtime(), platform_id, body)
    }

    /// Duplicates a storage space in its project.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn storage_duplicate(
        &self,
        platform_id: i32,
        body: &types::StorageDuplicateVariables,
    ) -> StorageDuplicate {
        StorageDuplicate::new(self.runtime(), platform_id, body)
    }

    /// Edits a storage space.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn storage_edit(
        &self,
        platform_id: i32,
        body: &types::StorageEditVariables,
    ) -> StorageEdit {
        StorageEdit::new(self.runtime(), platform_id, body)
    }

    /// Gets a storage space.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn storage_get(
        &self,
        platform_id: i32,
        body: &types::StorageGetVariables,
    ) -> StorageGet {
        StorageGet::new(self.runtime(), platform_id, body)
    }

    /// Moves a storage space to another project, which may be on another platform.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn storage_move(
        &self,
        platform_id: i32,
        body: &types::StorageMoveVariables,
    ) -> StorageMove {
        StorageMove::new(self.runtime(), platform_id, body)
    }

    /// Takes a storage space from the app that uses it.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn storage_unlink(
        &self,
        platform_id: i32,
        body: &types::StorageUnlinkVariables,
    ) -> StorageUnlink {
        StorageUnlink::new(self.runtime(), platform_id, body)
    }
}

/// Lists the storage spaces of a project, with the apps that use them.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectStoragesList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::ProjectStorages>>,
        runtime::GraphqlFailure,
    >,
}

impl ProjectStoragesList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::ProjectStoragesListVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROJECT_STORAGES_LIST);
        request.parameter(0, &platform_id);
        request.json(body);
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<Option<types::ProjectStorages>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Lists the storage spaces of a project by id and name.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectStoragesListMinimal {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::ProjectStorageNames>>,
        runtime::GraphqlFailure,
    >,
}

impl ProjectStoragesListMinimal {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::ProjectStoragesListMinimalVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::PROJECT_STORAGES_LIST_MINIMAL,
        );
        request.parameter(0, &platform_id);
        request.json(body);
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<Option<types::ProjectStorageNames>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Creates a storage space in a project.
///
/// Needs the role of an editor. The name is unique in the project, without regard to case.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Storage>,
        runtime::GraphqlFailure,
    >,
}

impl StorageCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::StorageCreateVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::STORAGE_CREATE);
        request.parameter(0, &platform_id);
        request.json(body);
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<types::Storage>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Deletes a storage space.
///
/// Do not do so while the current version of an app mounts it. Needs the role of an editor.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::NamedReference>>,
        runtime::GraphqlFailure,
    >,
}

impl StorageDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::StorageDeleteVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::STORAGE_DELETE);
        request.parameter(0, &platform_id);
        request.json(body);
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<Option<types::NamedReference>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Duplicates a storage space in its project.
///
/// `duplicationStatus` and `isLocked` of both tell how far it is. Needs the role of an editor.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageDuplicate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Storage>,
        runtime::GraphqlFailure,
    >,
}

impl StorageDuplicate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::StorageDuplicateVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::STORAGE_DUPLICATE);
        request.parameter(0, &platform_id);
        request.json(body);
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<types::Storage>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Edits a storage space.
///
/// Needs the role of an editor.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageEdit {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NamedReference>,
        runtime::GraphqlFailure,
    >,
}

impl StorageEdit {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::StorageEditVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::STORAGE_EDIT);
        request.parameter(0, &platform_id);
        request.json(body);
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<types::NamedReference>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Gets a storage space.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::Storage>>,
        runtime::GraphqlFailure,
    >,
}

impl StorageGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::StorageGetVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::STORAGE_GET);
        request.parameter(0, &platform_id);
        request.json(body);
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<Option<types::Storage>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Moves a storage space to another project, which may be on another platform.
///
/// Needs the role of an editor in both projects.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageMove {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<String>,
        runtime::GraphqlFailure,
    >,
}

impl StorageMove {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::StorageMoveVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::STORAGE_MOVE);
        request.parameter(0, &platform_id);
        request.json(body);
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<runtime::Response<String>, runtime::Error<runtime::GraphqlFailure>> {
        self.request.send().await
    }
}

/// Takes a storage space from the app that uses it.
///
/// Do not do so while the current version of the app mounts it.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StorageUnlink {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::NamedReference>>,
        runtime::GraphqlFailure,
    >,
}

impl StorageUnlink {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::StorageUnlinkVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::STORAGE_UNLINK);
        request.parameter(0, &platform_id);
        request.json(body);
        Self { request }
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<Option<types::NamedReference>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}
