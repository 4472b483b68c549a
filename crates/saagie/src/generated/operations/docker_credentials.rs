// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

//! What projects use to pull images.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates Docker credentials in a project.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn docker_credentials_create(
        &self,
        platform_id: i32,
        body: &types::DockerCredentialsCreateVariables,
    ) -> DockerCredentialsCreate {
        DockerCredentialsCreate::new(self.runtime(), platform_id, body)
    }

    /// Deletes Docker credentials.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn docker_credentials_delete(
        &self,
        platform_id: i32,
        body: &types::DockerCredentialsDeleteVariables,
    ) -> DockerCredentialsDelete {
        DockerCredentialsDelete::new(self.runtime(), platform_id, body)
    }

    /// Gets Docker credentials.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn docker_credentials_get(
        &self,
        platform_id: i32,
        body: &types::DockerCredentialsGetVariables,
    ) -> DockerCredentialsGet {
        DockerCredentialsGet::new(self.runtime(), platform_id, body)
    }

    /// Changes Docker credentials.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn docker_credentials_update(
        &self,
        platform_id: i32,
        body: &types::DockerCredentialsUpdateVariables,
    ) -> DockerCredentialsUpdate {
        DockerCredentialsUpdate::new(self.runtime(), platform_id, body)
    }

    /// Lists the Docker credentials of a project.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn project_docker_credentials_list(
        &self,
        platform_id: i32,
        body: &types::ProjectDockerCredentialsListVariables,
    ) -> ProjectDockerCredentialsList {
        ProjectDockerCredentialsList::new(self.runtime(), platform_id, body)
    }
}

/// Creates Docker credentials in a project.
///
/// Registry and user name together are unique in the project.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DockerCredentialsCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::DockerCredentialsSaved>>,
        runtime::GraphqlFailure,
    >,
}

impl DockerCredentialsCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::DockerCredentialsCreateVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::DOCKER_CREDENTIALS_CREATE,
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
        runtime::Response<Option<types::DockerCredentialsSaved>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Deletes Docker credentials.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DockerCredentialsDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<bool>>,
        runtime::GraphqlFailure,
    >,
}

impl DockerCredentialsDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::DockerCredentialsDeleteVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::DOCKER_CREDENTIALS_DELETE,
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
        runtime::Response<Option<bool>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Gets Docker credentials.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DockerCredentialsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::DockerCredentials>>,
        runtime::GraphqlFailure,
    >,
}

impl DockerCredentialsGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::DockerCredentialsGetVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::DOCKER_CREDENTIALS_GET);
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
        runtime::Response<Option<types::DockerCredentials>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Changes Docker credentials.
///
/// The password must always be sent. Without a registry, the registry becomes Docker Hub.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DockerCredentialsUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::DockerCredentialsSaved>>,
        runtime::GraphqlFailure,
    >,
}

impl DockerCredentialsUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::DockerCredentialsUpdateVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::DOCKER_CREDENTIALS_UPDATE,
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
        runtime::Response<Option<types::DockerCredentialsSaved>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Lists the Docker credentials of a project.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectDockerCredentialsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<Vec<types::DockerCredentials>>>,
        runtime::GraphqlFailure,
    >,
}

impl ProjectDockerCredentialsList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::ProjectDockerCredentialsListVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::PROJECT_DOCKER_CREDENTIALS_LIST,
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
        runtime::Response<Option<Vec<types::DockerCredentials>>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}
