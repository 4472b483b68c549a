// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

//! Apps, their versions and their history.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates an app from an image, or from the catalogue with settings of its own.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn app_create(
        &self,
        platform_id: i32,
        body: &types::AppCreateVariables,
    ) -> AppCreate {
        AppCreate::new(self.runtime(), platform_id, body)
    }

    /// Deletes an app.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn app_delete(
        &self,
        platform_id: i32,
        body: &types::AppDeleteVariables,
    ) -> AppDelete {
        AppDelete::new(self.runtime(), platform_id, body)
    }

    /// Edits an app, but not what it runs.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn app_edit(&self, platform_id: i32, body: &types::AppEditVariables) -> AppEdit {
        AppEdit::new(self.runtime(), platform_id, body)
    }

    /// Gets an app, with its versions and history.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn app_get(&self, platform_id: i32, body: &types::AppGetVariables) -> AppGet {
        AppGet::new(self.runtime(), platform_id, body)
    }

    /// Creates an app from the catalogue.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn app_install(
        &self,
        platform_id: i32,
        body: &types::AppInstallVariables,
    ) -> AppInstall {
        AppInstall::new(self.runtime(), platform_id, body)
    }

    /// Restarts an app.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn app_restart(
        &self,
        platform_id: i32,
        body: &types::AppRestartVariables,
    ) -> AppRestart {
        AppRestart::new(self.runtime(), platform_id, body)
    }

    /// Makes an earlier version of an app the current one.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn app_rollback(
        &self,
        platform_id: i32,
        body: &types::AppRollbackVariables,
    ) -> AppRollback {
        AppRollback::new(self.runtime(), platform_id, body)
    }

    /// Starts an app.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn app_run(&self, platform_id: i32, body: &types::AppRunVariables) -> AppRun {
        AppRun::new(self.runtime(), platform_id, body)
    }

    /// Gets how reliable a version of an app has been.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn app_stats_get(
        &self,
        platform_id: i32,
        body: &types::AppStatsGetVariables,
    ) -> AppStatsGet {
        AppStatsGet::new(self.runtime(), platform_id, body)
    }

    /// Counts the states that a version of an app has been in.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn app_statuses_count(
        &self,
        platform_id: i32,
        body: &types::AppStatusesCountVariables,
    ) -> AppStatusesCount {
        AppStatusesCount::new(self.runtime(), platform_id, body)
    }

    /// Lists the states that a version of an app has been in.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn app_statuses_list(
        &self,
        platform_id: i32,
        body: &types::AppStatusesListVariables,
    ) -> AppStatusesList {
        AppStatusesList::new(self.runtime(), platform_id, body)
    }

    /// Stops an app.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn app_stop(&self, platform_id: i32, body: &types::AppStopVariables) -> AppStop {
        AppStop::new(self.runtime(), platform_id, body)
    }

    /// Adds a version to an app and makes it the current one.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn app_upgrade(
        &self,
        platform_id: i32,
        body: &types::AppUpgradeVariables,
    ) -> AppUpgrade {
        AppUpgrade::new(self.runtime(), platform_id, body)
    }

    /// Lists the apps of a project, with their versions and history.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn project_apps_list(
        &self,
        platform_id: i32,
        body: &types::ProjectAppsListVariables,
    ) -> ProjectAppsList {
        ProjectAppsList::new(self.runtime(), platform_id, body)
    }

    /// Lists the apps of a project by id and name.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn project_apps_list_minimal(
        &self,
        platform_id: i32,
        body: &types::ProjectAppsListMinimalVariables,
    ) -> ProjectAppsListMinimal {
        ProjectAppsListMinimal::new(self.runtime(), platform_id, body)
    }
}

/// Creates an app from an image, or from the catalogue with settings of its own.
///
/// Needs the role of an editor. The name is unique in the project, without regard to case. For an image give `dockerInfo` and the technology of Docker images; for a technology of the catalogue give `runtimeContextId`.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NamedReference>,
        runtime::GraphqlFailure,
    >,
}

impl AppCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::AppCreateVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_CREATE);
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

/// Deletes an app.
///
/// Needs the role of an editor.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::Reference>>,
        runtime::GraphqlFailure,
    >,
}

impl AppDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::AppDeleteVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_DELETE);
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
        runtime::Response<Option<types::Reference>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Edits an app, but not what it runs.
///
/// Needs the role of an editor. What is read has `loginEmails` in its alerting; what is sent has `logins` instead.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppEdit {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NamedReference>,
        runtime::GraphqlFailure,
    >,
}

impl AppEdit {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::AppEditVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_EDIT);
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

/// Gets an app, with its versions and history.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::App>>,
        runtime::GraphqlFailure,
    >,
}

impl AppGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::AppGetVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_GET);
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
        runtime::Response<Option<types::App>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }

    /// Looks again and again until the state is one of: STARTED.
    pub fn wait_until_started(
        self,
    ) -> runtime::Wait<runtime::Json<Option<types::App>>, runtime::GraphqlFailure> {
        runtime::Wait::new(
            self.request,
            &table::APP_GET_UNTIL_STARTED,
            |thing: &Option<types::App>| {
                thing
                    .as_ref()
                    .and_then(|thing| {
                        thing
                            .history
                            .as_ref()
                            .map(|value| &value.current_status)
                            .and_then(runtime::token_of)
                    })
                    .unwrap_or_default()
            },
        )
    }

    /// Looks again and again until the state is one of: STOPPED.
    pub fn wait_until_stopped(
        self,
    ) -> runtime::Wait<runtime::Json<Option<types::App>>, runtime::GraphqlFailure> {
        runtime::Wait::new(
            self.request,
            &table::APP_GET_UNTIL_STOPPED,
            |thing: &Option<types::App>| {
                thing
                    .as_ref()
                    .and_then(|thing| {
                        thing
                            .history
                            .as_ref()
                            .map(|value| &value.current_status)
                            .and_then(runtime::token_of)
                    })
                    .unwrap_or_default()
            },
        )
    }
}

/// Creates an app from the catalogue.
///
/// Needs the role of an editor.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppInstall {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::NamedReference>,
        runtime::GraphqlFailure,
    >,
}

impl AppInstall {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::AppInstallVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_INSTALL);
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

/// Restarts an app.
///
/// Needs the role of an editor.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the schema alone: the original client has no such call
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppRestart {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AppState>,
        runtime::GraphqlFailure,
    >,
}

impl AppRestart {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::AppRestartVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_RESTART);
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
        runtime::Response<types::AppState>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Makes an earlier version of an app the current one.
///
/// Needs the role of an editor.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppRollback {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::AppRolledBack>>,
        runtime::GraphqlFailure,
    >,
}

impl AppRollback {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::AppRollbackVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_ROLLBACK);
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
        runtime::Response<Option<types::AppRolledBack>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Starts an app.
///
/// Needs the role of an editor.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppRun {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AppState>,
        runtime::GraphqlFailure,
    >,
}

impl AppRun {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::AppRunVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_RUN);
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
        runtime::Response<types::AppState>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Gets how reliable a version of an app has been.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppStatsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::AppStats>>,
        runtime::GraphqlFailure,
    >,
}

impl AppStatsGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::AppStatsGetVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_STATS_GET);
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
        runtime::Response<Option<types::AppStats>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Counts the states that a version of an app has been in.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppStatusesCount {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<i32>>,
        runtime::GraphqlFailure,
    >,
}

impl AppStatusesCount {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::AppStatusesCountVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_STATUSES_COUNT);
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
        runtime::Response<Option<i32>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Lists the states that a version of an app has been in.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppStatusesList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<Vec<Option<types::AppStatusAt>>>>,
        runtime::GraphqlFailure,
    >,
}

impl AppStatusesList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::AppStatusesListVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_STATUSES_LIST);
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
        runtime::Response<Option<Vec<Option<types::AppStatusAt>>>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Stops an app.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppStop {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::AppState>>,
        runtime::GraphqlFailure,
    >,
}

impl AppStop {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::AppStopVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_STOP);
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
        runtime::Response<Option<types::AppState>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Adds a version to an app and makes it the current one.
///
/// Needs the role of an editor. Give `dockerInfo` or `runtimeContextId`, as the app is. Nothing is carried over from the version before, the credentials for the image least of all.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppUpgrade {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AppVersion>,
        runtime::GraphqlFailure,
    >,
}

impl AppUpgrade {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::AppUpgradeVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APP_UPGRADE);
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
        runtime::Response<types::AppVersion>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Lists the apps of a project, with their versions and history.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectAppsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::ProjectApps>>,
        runtime::GraphqlFailure,
    >,
}

impl ProjectAppsList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::ProjectAppsListVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROJECT_APPS_LIST);
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
        runtime::Response<Option<types::ProjectApps>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Lists the apps of a project by id and name.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ProjectAppsListMinimal {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::ProjectAppSummaries>>,
        runtime::GraphqlFailure,
    >,
}

impl ProjectAppsListMinimal {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::ProjectAppsListMinimalVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::PROJECT_APPS_LIST_MINIMAL,
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
        runtime::Response<Option<types::ProjectAppSummaries>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}
