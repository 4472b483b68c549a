// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

//! Projects, what may be used in them, and who may do what.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Gets the technologies that apps of a project may use.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn project_app_technologies_get(
        &self,
        platform_id: i32,
        body: &types::ProjectAppTechnologiesGetVariables,
    ) -> ProjectAppTechnologiesGet {
        ProjectAppTechnologiesGet::new(self.runtime(), platform_id, body)
    }

    /// Creates a project.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn project_create(
        &self,
        platform_id: i32,
        body: &types::ProjectCreateVariables,
    ) -> ProjectCreate {
        ProjectCreate::new(self.runtime(), platform_id, body)
    }

    /// Deletes a project.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn project_delete(
        &self,
        platform_id: i32,
        body: &types::ProjectDeleteVariables,
    ) -> ProjectDelete {
        ProjectDelete::new(self.runtime(), platform_id, body)
    }

    /// Edits a project.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn project_edit(
        &self,
        platform_id: i32,
        body: &types::ProjectEditVariables,
    ) -> ProjectEdit {
        ProjectEdit::new(self.runtime(), platform_id, body)
    }

    /// Gets a project.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn project_get(
        &self,
        platform_id: i32,
        body: &types::ProjectGetVariables,
    ) -> ProjectGet {
        ProjectGet::new(self.runtime(), platform_id, body)
    }

    /// Gets a project by its name.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn project_get_by_name(
        &self,
        platform_id: i32,
        body: &types::ProjectGetByNameVariables,
    ) -> ProjectGetByName {
        ProjectGetByName::new(self.runtime(), platform_id, body)
    }

    /// Gets the technologies that jobs of a project may use.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn project_job_technologies_get(
        &self,
        platform_id: i32,
        body: &types::ProjectJobTechnologiesGetVariables,
    ) -> ProjectJobTechnologiesGet {
        ProjectJobTechnologiesGet::new(self.runtime(), platform_id, body)
    }

    /// Lists which groups may do what in a project.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn project_rights_list(
        &self,
        platform_id: i32,
        body: &types::ProjectRightsListVariables,
    ) -> ProjectRightsList {
        ProjectRightsList::new(self.runtime(), platform_id, body)
    }

    /// Lists projects.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn projects_list(&self, platform_id: i32) -> ProjectsList {
        ProjectsList::new(self.runtime(), platform_id)
    }
}

/// Gets the technologies that apps of a project may use.
///
/// Ids only; `technologies_list` has the names.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectAppTechnologiesGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::ProjectAppTechnologies>>,
        runtime::GraphqlFailure,
    >,
}

impl ProjectAppTechnologiesGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::ProjectAppTechnologiesGetVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::PROJECT_APP_TECHNOLOGIES_GET,
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
        runtime::Response<Option<types::ProjectAppTechnologies>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Creates a project.
///
/// Needs the role of a project creator. The name is unique on the platform, without regard to
/// case.
///
/// The project is not `READY` at once; until it is, nothing can be created in it.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Project>,
        runtime::GraphqlFailure,
    >,
}

impl ProjectCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::ProjectCreateVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROJECT_CREATE);
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
        runtime::Response<types::Project>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Deletes a project.
///
/// Needs the role of a manager.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<bool>>,
        runtime::GraphqlFailure,
    >,
}

impl ProjectDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::ProjectDeleteVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROJECT_DELETE);
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

/// Edits a project.
///
/// Needs the role of a manager. Members that are left out stay as they are; an empty text or list empties the member.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectEdit {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Project>,
        runtime::GraphqlFailure,
    >,
}

impl ProjectEdit {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::ProjectEditVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROJECT_EDIT);
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
        runtime::Response<types::Project>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Gets a project.
///
/// Needs the role of a viewer, as does nearly everything that reads in a project.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::Project>>,
        runtime::GraphqlFailure,
    >,
}

impl ProjectGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::ProjectGetVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROJECT_GET);
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
        runtime::Response<Option<types::Project>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }

    /// Looks again and again until the state is one of: READY.
    pub fn wait_until_ready(
        self,
    ) -> runtime::Wait<runtime::Json<Option<types::Project>>, runtime::GraphqlFailure> {
        runtime::Wait::new(
            self.request,
            &table::PROJECT_GET_UNTIL_READY,
            |thing: &Option<types::Project>| {
                thing
                    .as_ref()
                    .and_then(|thing| runtime::token_of(&thing.status))
                    .unwrap_or_default()
            },
        )
    }
}

/// Gets a project by its name.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectGetByName {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::Project>>,
        runtime::GraphqlFailure,
    >,
}

impl ProjectGetByName {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::ProjectGetByNameVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROJECT_GET_BY_NAME);
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
        runtime::Response<Option<types::Project>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Gets the technologies that jobs of a project may use.
///
/// Ids only; `technologies_list` has the names.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectJobTechnologiesGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::ProjectJobTechnologies>>,
        runtime::GraphqlFailure,
    >,
}

impl ProjectJobTechnologiesGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::ProjectJobTechnologiesGetVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::PROJECT_JOB_TECHNOLOGIES_GET,
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
        runtime::Response<Option<types::ProjectJobTechnologies>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Lists which groups may do what in a project.
///
/// Needs the role of a manager.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectRightsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<Vec<types::ProjectRight>>>,
        runtime::GraphqlFailure,
    >,
}

impl ProjectRightsList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::ProjectRightsListVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROJECT_RIGHTS_LIST);
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
        runtime::Response<Option<Vec<types::ProjectRight>>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Lists projects.
///
/// Those that the user belongs to or has created.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<Vec<types::Project>>>,
        runtime::GraphqlFailure,
    >,
}

impl ProjectsList {
    pub(in crate::generated) fn new(client: &runtime::Client, platform_id: i32) -> Self {
        let mut request = runtime::Request::new(client, &table::PROJECTS_LIST);
        request.parameter(0, &platform_id);
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
        runtime::Response<Option<Vec<types::Project>>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}
