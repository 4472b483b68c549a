// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

//! Jobs and their versions.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates a job and its first version, without a file.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn job_create(
        &self,
        platform_id: i32,
        body: &types::JobCreateVariables,
    ) -> JobCreate {
        JobCreate::new(self.runtime(), platform_id, body)
    }

    /// Creates a job and its first version, with the file that it runs.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn job_create_upload(
        &self,
        platform_id: i32,
        body: JobCreateUploadForm,
    ) -> JobCreateUpload {
        JobCreateUpload::new(self.runtime(), platform_id, body)
    }

    /// Deletes a job.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn job_delete(
        &self,
        platform_id: i32,
        body: &types::JobDeleteVariables,
    ) -> JobDelete {
        JobDelete::new(self.runtime(), platform_id, body)
    }

    /// Duplicates a job in its project.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn job_duplicate(
        &self,
        platform_id: i32,
        body: &types::JobDuplicateVariables,
    ) -> JobDuplicate {
        JobDuplicate::new(self.runtime(), platform_id, body)
    }

    /// Edits a job, but not what it runs.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn job_edit(&self, platform_id: i32, body: &types::JobEditVariables) -> JobEdit {
        JobEdit::new(self.runtime(), platform_id, body)
    }

    /// Gets a job, with its instances and versions.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn job_get(&self, platform_id: i32, body: &types::JobGetVariables) -> JobGet {
        JobGet::new(self.runtime(), platform_id, body)
    }

    /// Gets a job by its alias, with its instances and versions.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn job_get_by_alias(
        &self,
        platform_id: i32,
        body: &types::JobGetByAliasVariables,
    ) -> JobGetByAlias {
        JobGetByAlias::new(self.runtime(), platform_id, body)
    }

    /// Moves a job to another project, which may be on another platform.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn job_move(&self, platform_id: i32, body: &types::JobMoveVariables) -> JobMove {
        JobMove::new(self.runtime(), platform_id, body)
    }

    /// Makes an earlier version of a job the current one.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn job_rollback(
        &self,
        platform_id: i32,
        body: &types::JobRollbackVariables,
    ) -> JobRollback {
        JobRollback::new(self.runtime(), platform_id, body)
    }

    /// Adds a version to a job and makes it the current one.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn job_upgrade(
        &self,
        platform_id: i32,
        body: &types::JobUpgradeVariables,
    ) -> JobUpgrade {
        JobUpgrade::new(self.runtime(), platform_id, body)
    }

    /// Adds a version to a job, with the file that it runs.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn job_upgrade_upload(
        &self,
        platform_id: i32,
        body: JobUpgradeUploadForm,
    ) -> JobUpgradeUpload {
        JobUpgradeUpload::new(self.runtime(), platform_id, body)
    }

    /// Deletes versions of a job.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn job_versions_delete(
        &self,
        platform_id: i32,
        body: &types::JobVersionsDeleteVariables,
    ) -> JobVersionsDelete {
        JobVersionsDelete::new(self.runtime(), platform_id, body)
    }

    /// Lists the jobs of a project, with their instances and versions.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn project_jobs_list(
        &self,
        platform_id: i32,
        body: &types::ProjectJobsListVariables,
    ) -> ProjectJobsList {
        ProjectJobsList::new(self.runtime(), platform_id, body)
    }

    /// Lists the jobs of a project by id, name and alias.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn project_jobs_list_minimal(
        &self,
        platform_id: i32,
        body: &types::ProjectJobsListMinimalVariables,
    ) -> ProjectJobsListMinimal {
        ProjectJobsListMinimal::new(self.runtime(), platform_id, body)
    }
}

/// Creates a job and its first version, without a file.
///
/// `job_create_upload` sends a file with it.
///
/// Needs the role of an editor. The name is unique in the project, without regard to case.
/// The category and the technology must be among those of the project, and the runtime must
/// be available and not deprecated.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JobCreated>,
        runtime::GraphqlFailure,
    >,
}

impl JobCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::JobCreateVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOB_CREATE);
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
        runtime::Response<types::JobCreated>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Creates a job and its first version, with the file that it runs.
///
/// Any kind of file is accepted. Send its base name: the server gets to see what is sent.
///
/// Needs the role of an editor. The name is unique in the project, without regard to case.
/// The category and the technology must be among those of the project, and the runtime must
/// be available and not deprecated.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobCreateUpload {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JobCreated>,
        runtime::GraphqlFailure,
    >,
}

impl JobCreateUpload {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: JobCreateUploadForm,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOB_CREATE_UPLOAD);
        request.parameter(0, &platform_id);
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
        runtime::Response<types::JobCreated>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// The form that `job_create_upload` sends. Files are streamed.
#[derive(Clone, Debug)]
pub struct JobCreateUploadForm {
    pub(in crate::generated) form: runtime::Multipart,
}

impl JobCreateUploadForm {
    /// With every part that is required.
    #[allow(clippy::new_without_default, clippy::too_many_arguments)]
    pub fn new(
        variables: impl Into<types::JobCreateUploadVariables>,
        file: impl Into<runtime::Upload>,
    ) -> Self {
        let form = runtime::Multipart::new();
        let variables: types::JobCreateUploadVariables = variables.into();
        let form = form.field("variables", &variables);
        let form = form.file("file", file);
        Self { form }
    }
}

/// Deletes a job.
///
/// Needs the role of an editor.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<bool>>,
        runtime::GraphqlFailure,
    >,
}

impl JobDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::JobDeleteVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOB_DELETE);
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

/// Duplicates a job in its project.
///
/// Needs the role of an editor.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobDuplicate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JobSummary>,
        runtime::GraphqlFailure,
    >,
}

impl JobDuplicate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::JobDuplicateVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOB_DUPLICATE);
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
        runtime::Response<types::JobSummary>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Edits a job, but not what it runs.
///
/// Needs the role of an editor. Members that are left out stay as they are. `alerting: null` ends the alerting.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobEdit {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JobSettings>,
        runtime::GraphqlFailure,
    >,
}

impl JobEdit {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::JobEditVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOB_EDIT);
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
        runtime::Response<types::JobSettings>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Gets a job, with its instances and versions.
///
/// Without limits, all instances and versions come along.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::Job>>,
        runtime::GraphqlFailure,
    >,
}

impl JobGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::JobGetVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOB_GET);
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
        runtime::Response<Option<types::Job>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Gets a job by its alias, with its instances and versions.
///
/// Without limits, all instances and versions come along.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobGetByAlias {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::Job>>,
        runtime::GraphqlFailure,
    >,
}

impl JobGetByAlias {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::JobGetByAliasVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOB_GET_BY_ALIAS);
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
        runtime::Response<Option<types::Job>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Moves a job to another project, which may be on another platform.
///
/// Needs the role of an editor in both projects. The job must be in no pipeline, not scheduled, not streaming and not on the move. The other project must be ready and have its technology.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobMove {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<String>,
        runtime::GraphqlFailure,
    >,
}

impl JobMove {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::JobMoveVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOB_MOVE);
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

/// Makes an earlier version of a job the current one.
///
/// Needs the role of an editor.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobRollback {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::VersionFlags>>,
        runtime::GraphqlFailure,
    >,
}

impl JobRollback {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::JobRollbackVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOB_ROLLBACK);
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

/// Adds a version to a job and makes it the current one.
///
/// `usePreviousArtifact` keeps the file of the version before; `job_upgrade_upload` sends a new one. Needs the role of an editor.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobUpgrade {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VersionNumber>,
        runtime::GraphqlFailure,
    >,
}

impl JobUpgrade {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::JobUpgradeVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOB_UPGRADE);
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
        runtime::Response<types::VersionNumber>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Adds a version to a job, with the file that it runs.
///
/// Needs the role of an editor.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobUpgradeUpload {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::VersionNumber>,
        runtime::GraphqlFailure,
    >,
}

impl JobUpgradeUpload {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: JobUpgradeUploadForm,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOB_UPGRADE_UPLOAD);
        request.parameter(0, &platform_id);
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
        runtime::Response<types::VersionNumber>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// The form that `job_upgrade_upload` sends. Files are streamed.
#[derive(Clone, Debug)]
pub struct JobUpgradeUploadForm {
    pub(in crate::generated) form: runtime::Multipart,
}

impl JobUpgradeUploadForm {
    /// With every part that is required.
    #[allow(clippy::new_without_default, clippy::too_many_arguments)]
    pub fn new(
        variables: impl Into<types::JobUpgradeUploadVariables>,
        file: impl Into<runtime::Upload>,
    ) -> Self {
        let form = runtime::Multipart::new();
        let variables: types::JobUpgradeUploadVariables = variables.into();
        let form = form.field("variables", &variables);
        let form = form.file("file", file);
        Self { form }
    }
}

/// Deletes versions of a job.
///
/// Not the current version, nor one that a pipeline uses. Look at `success` of each: the call succeeds when none was deleted.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobVersionsDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::DeletedVersion>>,
        runtime::GraphqlFailure,
    >,
}

impl JobVersionsDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::JobVersionsDeleteVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOB_VERSIONS_DELETE);
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

/// Lists the jobs of a project, with their instances and versions.
///
/// Without limits, all instances and versions of all jobs come along.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectJobsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<Vec<types::Job>>>,
        runtime::GraphqlFailure,
    >,
}

impl ProjectJobsList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::ProjectJobsListVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROJECT_JOBS_LIST);
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
        runtime::Response<Option<Vec<types::Job>>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Lists the jobs of a project by id, name and alias.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectJobsListMinimal {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<Vec<types::JobSummary>>>,
        runtime::GraphqlFailure,
    >,
}

impl ProjectJobsListMinimal {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::ProjectJobsListMinimalVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::PROJECT_JOBS_LIST_MINIMAL,
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
        runtime::Response<Option<Vec<types::JobSummary>>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}
