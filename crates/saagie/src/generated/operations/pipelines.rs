// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

//! Pipelines and their versions.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates a pipeline and its first version.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn pipeline_create(
        &self,
        platform_id: i32,
        body: &types::PipelineCreateVariables,
    ) -> PipelineCreate {
        PipelineCreate::new(self.runtime(), platform_id, body)
    }

    /// Deletes a pipeline.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn pipeline_delete(
        &self,
        platform_id: i32,
        body: &types::PipelineDeleteVariables,
    ) -> PipelineDelete {
        PipelineDelete::new(self.runtime(), platform_id, body)
    }

    /// Duplicates a pipeline in its project.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn pipeline_duplicate(
        &self,
        platform_id: i32,
        body: &types::PipelineDuplicateVariables,
    ) -> PipelineDuplicate {
        PipelineDuplicate::new(self.runtime(), platform_id, body)
    }

    /// Edits a pipeline, but not its graph.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn pipeline_edit(
        &self,
        platform_id: i32,
        body: &types::PipelineEditVariables,
    ) -> PipelineEdit {
        PipelineEdit::new(self.runtime(), platform_id, body)
    }

    /// Gets a pipeline, with its instances and versions.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn pipeline_get(
        &self,
        platform_id: i32,
        body: &types::PipelineGetVariables,
    ) -> PipelineGet {
        PipelineGet::new(self.runtime(), platform_id, body)
    }

    /// Gets a pipeline by its alias, with its instances and versions.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn pipeline_get_by_alias(
        &self,
        platform_id: i32,
        body: &types::PipelineGetByAliasVariables,
    ) -> PipelineGetByAlias {
        PipelineGetByAlias::new(self.runtime(), platform_id, body)
    }

    /// Gets a pipeline by its name, with its instances and versions.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn pipeline_get_by_name(
        &self,
        platform_id: i32,
        body: &types::PipelineGetByNameVariables,
    ) -> PipelineGetByName {
        PipelineGetByName::new(self.runtime(), platform_id, body)
    }

    /// Moves a pipeline and its jobs to another project, which may be on another platform.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn pipeline_move(
        &self,
        platform_id: i32,
        body: &types::PipelineMoveVariables,
    ) -> PipelineMove {
        PipelineMove::new(self.runtime(), platform_id, body)
    }

    /// Makes an earlier version of a pipeline the current one.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn pipeline_rollback(
        &self,
        platform_id: i32,
        body: &types::PipelineRollbackVariables,
    ) -> PipelineRollback {
        PipelineRollback::new(self.runtime(), platform_id, body)
    }

    /// Adds a version to a pipeline and makes it the current one.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn pipeline_upgrade(
        &self,
        platform_id: i32,
        body: &types::PipelineUpgradeVariables,
    ) -> PipelineUpgrade {
        PipelineUpgrade::new(self.runtime(), platform_id, body)
    }

    /// Deletes versions of a pipeline.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn pipeline_versions_delete(
        &self,
        platform_id: i32,
        body: &types::PipelineVersionsDeleteVariables,
    ) -> PipelineVersionsDelete {
        PipelineVersionsDelete::new(self.runtime(), platform_id, body)
    }

    /// Lists the pipelines of a project, with their instances and versions.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn project_pipelines_list(
        &self,
        platform_id: i32,
        body: &types::ProjectPipelinesListVariables,
    ) -> ProjectPipelinesList {
        ProjectPipelinesList::new(self.runtime(), platform_id, body)
    }

    /// Lists the pipelines of a project by id, name and alias.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn project_pipelines_list_minimal(
        &self,
        platform_id: i32,
        body: &types::ProjectPipelinesListMinimalVariables,
    ) -> ProjectPipelinesListMinimal {
        ProjectPipelinesListMinimal::new(self.runtime(), platform_id, body)
    }
}

/// Creates a pipeline and its first version.
///
/// Needs the role of an editor. The graph has no cycles and begins with jobs.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PipelineCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::PipelineSummary>,
        runtime::GraphqlFailure,
    >,
}

impl PipelineCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::PipelineCreateVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PIPELINE_CREATE);
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
        runtime::Response<types::PipelineSummary>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Deletes a pipeline.
///
/// It cannot be undone. Only a super-admin may do it.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PipelineDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<bool>,
        runtime::GraphqlFailure,
    >,
}

impl PipelineDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::PipelineDeleteVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PIPELINE_DELETE);
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
    ) -> Result<runtime::Response<bool>, runtime::Error<runtime::GraphqlFailure>> {
        self.request.send().await
    }
}

/// Duplicates a pipeline in its project.
///
/// Only the current version. The pipeline must be deletable and not on the move. Needs the role of an editor.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PipelineDuplicate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::PipelineSummary>,
        runtime::GraphqlFailure,
    >,
}

impl PipelineDuplicate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::PipelineDuplicateVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PIPELINE_DUPLICATE);
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
        runtime::Response<types::PipelineSummary>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Edits a pipeline, but not its graph.
///
/// Needs the role of an editor. Members that are left out stay as they are. `alerting: null` ends the alerting.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PipelineEdit {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::PipelineSettings>,
        runtime::GraphqlFailure,
    >,
}

impl PipelineEdit {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::PipelineEditVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PIPELINE_EDIT);
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
        runtime::Response<types::PipelineSettings>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Gets a pipeline, with its instances and versions.
///
/// Without limits, all instances and versions come along.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PipelineGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::Pipeline>>,
        runtime::GraphqlFailure,
    >,
}

impl PipelineGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::PipelineGetVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PIPELINE_GET);
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
        runtime::Response<Option<types::Pipeline>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Gets a pipeline by its alias, with its instances and versions.
///
/// Without limits, all instances and versions come along. An alias that does not exist cannot be null here, so it is an error.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PipelineGetByAlias {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Pipeline>,
        runtime::GraphqlFailure,
    >,
}

impl PipelineGetByAlias {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::PipelineGetByAliasVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PIPELINE_GET_BY_ALIAS);
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
        runtime::Response<types::Pipeline>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Gets a pipeline by its name, with its instances and versions.
///
/// Without limits, all instances and versions come along.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PipelineGetByName {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::Pipeline>>,
        runtime::GraphqlFailure,
    >,
}

impl PipelineGetByName {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::PipelineGetByNameVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PIPELINE_GET_BY_NAME);
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
        runtime::Response<Option<types::Pipeline>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Moves a pipeline and its jobs to another project, which may be on another platform.
///
/// Needs the role of an editor in both projects. Its jobs must be in no other pipeline, and all their technologies in the other project.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the schema alone: the original client has no such call
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PipelineMove {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<String>,
        runtime::GraphqlFailure,
    >,
}

impl PipelineMove {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::PipelineMoveVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PIPELINE_MOVE);
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

/// Makes an earlier version of a pipeline the current one.
///
/// Needs the role of an editor.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PipelineRollback {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::VersionFlags>>,
        runtime::GraphqlFailure,
    >,
}

impl PipelineRollback {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::PipelineRollbackVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PIPELINE_ROLLBACK);
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
        runtime::Response<Option<types::VersionFlags>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Adds a version to a pipeline and makes it the current one.
///
/// Needs the role of an editor. The graph has no cycles and begins with jobs.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PipelineUpgrade {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::PipelineVersion>,
        runtime::GraphqlFailure,
    >,
}

impl PipelineUpgrade {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::PipelineUpgradeVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PIPELINE_UPGRADE);
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
        runtime::Response<types::PipelineVersion>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Deletes versions of a pipeline.
///
/// Only those whose instances have all ended. Look at `success` of each: the call succeeds when none was deleted.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PipelineVersionsDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::DeletedVersion>>,
        runtime::GraphqlFailure,
    >,
}

impl PipelineVersionsDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::PipelineVersionsDeleteVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::PIPELINE_VERSIONS_DELETE,
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
        runtime::Response<Vec<types::DeletedVersion>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Lists the pipelines of a project, with their instances and versions.
///
/// Without limits, all instances and versions of all pipelines come along.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectPipelinesList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::ProjectPipelines>>,
        runtime::GraphqlFailure,
    >,
}

impl ProjectPipelinesList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::ProjectPipelinesListVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROJECT_PIPELINES_LIST);
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
        runtime::Response<Option<types::ProjectPipelines>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Lists the pipelines of a project by id, name and alias.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectPipelinesListMinimal {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::ProjectPipelineSummaries>>,
        runtime::GraphqlFailure,
    >,
}

impl ProjectPipelinesListMinimal {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::ProjectPipelinesListMinimalVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::PROJECT_PIPELINES_LIST_MINIMAL,
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
        runtime::Response<Option<types::ProjectPipelineSummaries>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}
