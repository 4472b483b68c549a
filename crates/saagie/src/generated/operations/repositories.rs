// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

//! Where technologies come from.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Lists the repositories that technologies come from.
    ///
    /// `POST /gateway/api/graphql`
    pub fn repositories_list(
        &self,
        body: &types::RepositoriesListVariables,
    ) -> RepositoriesList {
        RepositoriesList::new(self.runtime(), body)
    }

    /// Lists the repositories by id and name.
    ///
    /// `POST /gateway/api/graphql`
    pub fn repositories_list_minimal(&self) -> RepositoriesListMinimal {
        RepositoriesListMinimal::new(self.runtime())
    }

    /// Creates a repository that the platform fetches from a URL.
    ///
    /// `POST /gateway/api/graphql`
    pub fn repository_create(
        &self,
        body: &types::RepositoryCreateVariables,
    ) -> RepositoryCreate {
        RepositoryCreate::new(self.runtime(), body)
    }

    /// Creates a repository from an archive.
    ///
    /// `POST /gateway/api/graphql`
    pub fn repository_create_upload(
        &self,
        body: RepositoryCreateUploadForm,
    ) -> RepositoryCreateUpload {
        RepositoryCreateUpload::new(self.runtime(), body)
    }

    /// Deletes a repository.
    ///
    /// `POST /gateway/api/graphql`
    pub fn repository_delete(
        &self,
        body: &types::RepositoryDeleteVariables,
    ) -> RepositoryDelete {
        RepositoryDelete::new(self.runtime(), body)
    }

    /// Edits a repository.
    ///
    /// `POST /gateway/api/graphql`
    pub fn repository_edit(
        &self,
        body: &types::RepositoryEditVariables,
    ) -> RepositoryEdit {
        RepositoryEdit::new(self.runtime(), body)
    }

    /// Gets a repository, with its technologies and their contexts.
    ///
    /// `POST /gateway/api/graphql`
    pub fn repository_get(&self, body: &types::RepositoryGetVariables) -> RepositoryGet {
        RepositoryGet::new(self.runtime(), body)
    }

    /// Takes the last synchronization of a repository back.
    ///
    /// `POST /gateway/api/graphql`
    pub fn repository_synchronization_revert(
        &self,
        body: &types::RepositorySynchronizationRevertVariables,
    ) -> RepositorySynchronizationRevert {
        RepositorySynchronizationRevert::new(self.runtime(), body)
    }

    /// Fetches a repository from its URL again.
    ///
    /// `POST /gateway/api/graphql`
    pub fn repository_synchronize(
        &self,
        body: &types::RepositorySynchronizeVariables,
    ) -> RepositorySynchronize {
        RepositorySynchronize::new(self.runtime(), body)
    }

    /// Puts an archive in place of what a repository has.
    ///
    /// `POST /gateway/api/graphql`
    pub fn repository_synchronize_upload(
        &self,
        body: RepositorySynchronizeUploadForm,
    ) -> RepositorySynchronizeUpload {
        RepositorySynchronizeUpload::new(self.runtime(), body)
    }
}

/// Lists the repositories that technologies come from.
///
/// * `POST /gateway/api/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RepositoriesList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::RepositoryListed>>,
        runtime::GraphqlFailure,
    >,
}

impl RepositoriesList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::RepositoriesListVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::REPOSITORIES_LIST);
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
        runtime::Response<Vec<types::RepositoryListed>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Lists the repositories by id and name.
///
/// * `POST /gateway/api/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RepositoriesListMinimal {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::RepositorySummary>>,
        runtime::GraphqlFailure,
    >,
}

impl RepositoriesListMinimal {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::REPOSITORIES_LIST_MINIMAL);
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
        runtime::Response<Vec<types::RepositorySummary>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Creates a repository that the platform fetches from a URL.
///
/// `repository_create_upload` sends an archive instead.
///
/// * `POST /gateway/api/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RepositoryCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::RepositoryMutationResult>,
        runtime::GraphqlFailure,
    >,
}

impl RepositoryCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::RepositoryCreateVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::REPOSITORY_CREATE);
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
        runtime::Response<types::RepositoryMutationResult>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Creates a repository from an archive.
///
/// Give no URL. The archive is a zip with one or more `metadata.yml`, or one such file.
///
/// * `POST /gateway/api/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RepositoryCreateUpload {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::RepositoryMutationResult>,
        runtime::GraphqlFailure,
    >,
}

impl RepositoryCreateUpload {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: RepositoryCreateUploadForm,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::REPOSITORY_CREATE_UPLOAD,
        );
        request.multipart(body.form);
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
        runtime::Response<types::RepositoryMutationResult>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// The form that `repository_create_upload` sends. Files are streamed.
#[derive(Clone, Debug)]
pub struct RepositoryCreateUploadForm {
    pub(in crate::generated) form: runtime::Multipart,
}

impl RepositoryCreateUploadForm {
    /// With every part that is required.
    #[allow(clippy::new_without_default, clippy::too_many_arguments)]
    pub fn new(
        variables: impl Into<types::RepositoryCreateUploadVariables>,
        upload: impl Into<runtime::Upload>,
    ) -> Self {
        let form = runtime::Multipart::new();
        let variables: types::RepositoryCreateUploadVariables = variables.into();
        let form = form.field("variables", &variables);
        let form = form.file("upload", upload);
        Self { form }
    }
}

/// Deletes a repository.
///
/// * `POST /gateway/api/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RepositoryDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::NamedReference>>,
        runtime::GraphqlFailure,
    >,
}

impl RepositoryDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::RepositoryDeleteVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::REPOSITORY_DELETE);
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

/// Edits a repository.
///
/// Members that are left out stay as they are.
///
/// * `POST /gateway/api/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RepositoryEdit {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::RepositoryMutationResult>,
        runtime::GraphqlFailure,
    >,
}

impl RepositoryEdit {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::RepositoryEditVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::REPOSITORY_EDIT);
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
        runtime::Response<types::RepositoryMutationResult>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Gets a repository, with its technologies and their contexts.
///
/// * `POST /gateway/api/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RepositoryGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::Repository>>,
        runtime::GraphqlFailure,
    >,
}

impl RepositoryGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::RepositoryGetVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::REPOSITORY_GET);
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
        runtime::Response<Option<types::Repository>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Takes the last synchronization of a repository back.
///
/// Only the one that `lastReversibleId` names.
///
/// * `POST /gateway/api/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RepositorySynchronizationRevert {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::RepositorySynchronization>,
        runtime::GraphqlFailure,
    >,
}

impl RepositorySynchronizationRevert {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::RepositorySynchronizationRevertVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::REPOSITORY_SYNCHRONIZATION_REVERT,
        );
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
        runtime::Response<types::RepositorySynchronization>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Fetches a repository from its URL again.
///
/// `repository_synchronize_upload` sends an archive instead.
///
/// * `POST /gateway/api/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RepositorySynchronize {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::RepositorySynchronization>,
        runtime::GraphqlFailure,
    >,
}

impl RepositorySynchronize {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::RepositorySynchronizeVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::REPOSITORY_SYNCHRONIZE);
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
        runtime::Response<types::RepositorySynchronization>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Puts an archive in place of what a repository has.
///
/// The archive is a zip with one or more `metadata.yml`, or one such file.
///
/// * `POST /gateway/api/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RepositorySynchronizeUpload {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::RepositorySynchronization>,
        runtime::GraphqlFailure,
    >,
}

impl RepositorySynchronizeUpload {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: RepositorySynchronizeUploadForm,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::REPOSITORY_SYNCHRONIZE_UPLOAD,
        );
        request.multipart(body.form);
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
        runtime::Response<types::RepositorySynchronization>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// The form that `repository_synchronize_upload` sends. Files are streamed.
#[derive(Clone, Debug)]
pub struct RepositorySynchronizeUploadForm {
    pub(in crate::generated) form: runtime::Multipart,
}

impl RepositorySynchronizeUploadForm {
    /// With every part that is required.
    #[allow(clippy::new_without_default, clippy::too_many_arguments)]
    pub fn new(
        variables: impl Into<types::RepositorySynchronizeUploadVariables>,
        upload: impl Into<runtime::Upload>,
    ) -> Self {
        let form = runtime::Multipart::new();
        let variables: types::RepositorySynchronizeUploadVariables = variables.into();
        let form = form.field("variables", &variables);
        let form = form.file("upload", upload);
        Self { form }
    }
}
