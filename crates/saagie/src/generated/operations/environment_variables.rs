// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

//! Variables of the platform, of projects, pipelines and apps.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Lists the variables that an app sees.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn app_environment_variables_list(
        &self,
        platform_id: i32,
        body: &types::AppEnvironmentVariablesListVariables,
    ) -> AppEnvironmentVariablesList {
        AppEnvironmentVariablesList::new(self.runtime(), platform_id, body)
    }

    /// Deletes a variable.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn environment_variable_delete(
        &self,
        platform_id: i32,
        body: &types::EnvironmentVariableDeleteVariables,
    ) -> EnvironmentVariableDelete {
        EnvironmentVariableDelete::new(self.runtime(), platform_id, body)
    }

    /// Creates a variable, or changes one.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn environment_variable_save(
        &self,
        platform_id: i32,
        body: &types::EnvironmentVariableSaveVariables,
    ) -> EnvironmentVariableSave {
        EnvironmentVariableSave::new(self.runtime(), platform_id, body)
    }

    /// Replaces all variables of a scope.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn environment_variables_replace(
        &self,
        platform_id: i32,
        body: &types::EnvironmentVariablesReplaceVariables,
    ) -> EnvironmentVariablesReplace {
        EnvironmentVariablesReplace::new(self.runtime(), platform_id, body)
    }

    /// Lists the variables of the platform.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn global_environment_variables_list(
        &self,
        platform_id: i32,
    ) -> GlobalEnvironmentVariablesList {
        GlobalEnvironmentVariablesList::new(self.runtime(), platform_id)
    }

    /// Lists the variables that a pipeline sees.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn pipeline_environment_variables_list(
        &self,
        platform_id: i32,
        body: &types::PipelineEnvironmentVariablesListVariables,
    ) -> PipelineEnvironmentVariablesList {
        PipelineEnvironmentVariablesList::new(self.runtime(), platform_id, body)
    }

    /// Lists the variables that a project sees.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn project_environment_variables_list(
        &self,
        platform_id: i32,
        body: &types::ProjectEnvironmentVariablesListVariables,
    ) -> ProjectEnvironmentVariablesList {
        ProjectEnvironmentVariablesList::new(self.runtime(), platform_id, body)
    }
}

/// Lists the variables that an app sees.
///
/// Those of the project and the platform are among them, unless `scope` says otherwise.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppEnvironmentVariablesList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<Vec<types::EnvironmentVariable>>>,
        runtime::GraphqlFailure,
    >,
}

impl AppEnvironmentVariablesList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::AppEnvironmentVariablesListVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::APP_ENVIRONMENT_VARIABLES_LIST,
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
        runtime::Response<Option<Vec<types::EnvironmentVariable>>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Deletes a variable.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EnvironmentVariableDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<bool>,
        runtime::GraphqlFailure,
    >,
}

impl EnvironmentVariableDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::EnvironmentVariableDeleteVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::ENVIRONMENT_VARIABLE_DELETE,
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
    ) -> Result<runtime::Response<bool>, runtime::Error<runtime::GraphqlFailure>> {
        self.request.send().await
    }
}

/// Creates a variable, or changes one.
///
/// It changes the variable of the given id, and creates one where there is no id. A password keeps its value when none is sent.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EnvironmentVariableSave {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::EnvironmentVariable>,
        runtime::GraphqlFailure,
    >,
}

impl EnvironmentVariableSave {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::EnvironmentVariableSaveVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::ENVIRONMENT_VARIABLE_SAVE,
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
        runtime::Response<types::EnvironmentVariable>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Replaces all variables of a scope.
///
/// Variables that are not named are deleted, except passwords. Nothing is escaped, so a value cannot hold a line break.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EnvironmentVariablesReplace {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<Vec<types::EnvironmentVariable>>>,
        runtime::GraphqlFailure,
    >,
}

impl EnvironmentVariablesReplace {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::EnvironmentVariablesReplaceVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::ENVIRONMENT_VARIABLES_REPLACE,
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
        runtime::Response<Option<Vec<types::EnvironmentVariable>>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Lists the variables of the platform.
///
/// Needs the role of a creator.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GlobalEnvironmentVariablesList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<Vec<types::EnvironmentVariable>>>,
        runtime::GraphqlFailure,
    >,
}

impl GlobalEnvironmentVariablesList {
    pub(in crate::generated) fn new(client: &runtime::Client, platform_id: i32) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::GLOBAL_ENVIRONMENT_VARIABLES_LIST,
        );
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
        runtime::Response<Option<Vec<types::EnvironmentVariable>>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Lists the variables that a pipeline sees.
///
/// Those of the project and the platform are among them, unless `scope` says otherwise.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PipelineEnvironmentVariablesList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<Vec<types::EnvironmentVariable>>>,
        runtime::GraphqlFailure,
    >,
}

impl PipelineEnvironmentVariablesList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::PipelineEnvironmentVariablesListVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::PIPELINE_ENVIRONMENT_VARIABLES_LIST,
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
        runtime::Response<Option<Vec<types::EnvironmentVariable>>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Lists the variables that a project sees.
///
/// Those of the platform are among them.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectEnvironmentVariablesList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<Vec<types::EnvironmentVariable>>>,
        runtime::GraphqlFailure,
    >,
}

impl ProjectEnvironmentVariablesList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::ProjectEnvironmentVariablesListVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::PROJECT_ENVIRONMENT_VARIABLES_LIST,
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
        runtime::Response<Option<Vec<types::EnvironmentVariable>>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}
