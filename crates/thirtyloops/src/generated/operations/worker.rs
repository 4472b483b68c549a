// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

//! Instances beside those of an app that serve no requests, for background work.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates a worker for an app.
    ///
    /// `POST /{account}/apps/{appname}/services`
    pub fn worker_create(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::WorkerCreate,
    ) -> WorkerCreate {
        WorkerCreate::new(self.runtime(), account, appname, body)
    }

    /// Deletes the worker of an app.
    ///
    /// `DELETE /{account}/apps/{appname}/services/worker`
    pub fn worker_delete(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> WorkerDelete {
        WorkerDelete::new(self.runtime(), account, appname)
    }

    /// Queues a management command of Django to run on instances of a worker.
    ///
    /// `POST /{account}/apps/{appname}/services/worker`
    pub fn worker_djangocommand(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::Djangocommand,
    ) -> WorkerDjangocommand {
        WorkerDjangocommand::new(self.runtime(), account, appname, body)
    }

    /// Gets the worker of an app.
    ///
    /// `GET /{account}/apps/{appname}/services/worker`
    pub fn worker_get(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> WorkerGet {
        WorkerGet::new(self.runtime(), account, appname)
    }

    /// Queues a restart of all processes of a worker.
    ///
    /// `POST /{account}/apps/{appname}/services/worker`
    pub fn worker_restart(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::Restart,
    ) -> WorkerRestart {
        WorkerRestart::new(self.runtime(), account, appname, body)
    }

    /// Queues a command to run on instances of a worker.
    ///
    /// `POST /{account}/apps/{appname}/services/worker`
    pub fn worker_runcommand(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::Runcommand,
    ) -> WorkerRuncommand {
        WorkerRuncommand::new(self.runtime(), account, appname, body)
    }

    /// Queues a change of the number of instances of a worker.
    ///
    /// `POST /{account}/apps/{appname}/services/worker`
    pub fn worker_scale(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::Scale,
    ) -> WorkerScale {
        WorkerScale::new(self.runtime(), account, appname, body)
    }

    /// Changes the worker of an app.
    ///
    /// `PUT /{account}/apps/{appname}/services/worker`
    pub fn worker_update(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::WorkerUpdate,
    ) -> WorkerUpdate {
        WorkerUpdate::new(self.runtime(), account, appname, body)
    }
}

/// Creates a worker for an app.
///
/// It is configuration, like all services. Nothing runs before a deploy.
///
/// * `POST /{account}/apps/{appname}/services`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The body is not understood, or something is missing from it.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: libthirty 0.5.1, recorded; the operator's REST page of 2012-09-19, "Creating Service"
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkerCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl WorkerCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::WorkerCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::WORKER_CREATE);
        request.parameter::<String>(0, &account.into());
        request.parameter::<String>(1, &appname.into());
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
    ) -> Result<runtime::Response<()>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Deletes the worker of an app.
///
/// * `DELETE /{account}/apps/{appname}/services/worker`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: libthirty 0.5.1, recorded; the operator's REST page of 2012-09-19, "Deleting Service"
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkerDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl WorkerDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::WORKER_DELETE);
        request.parameter::<String>(0, &account.into());
        request.parameter::<String>(1, &appname.into());
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
    ) -> Result<runtime::Response<()>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Queues a management command of Django to run on instances of a worker.
///
/// Only the command is given, such as `syncdb`: `python manage.py` and the settings of the app are
/// added. What it prints comes as messages of the logbook that begin with `[OUTPUT]`.
///
/// * `POST /{account}/apps/{appname}/services/worker`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The body is not understood, or something is missing from it.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: the operator's REST page of 2012-09-19; its page on thirty-cli, `thirty djangocmd`
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkerDjangocommand {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl WorkerDjangocommand {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::Djangocommand,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::WORKER_DJANGOCOMMAND);
        request.parameter::<String>(0, &account.into());
        request.parameter::<String>(1, &appname.into());
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
    ) -> Result<runtime::Response<()>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Gets the worker of an app.
///
/// * `GET /{account}/apps/{appname}/services/worker`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: libthirty 0.5.1, recorded; the operator's REST page of 2012-09-19, "Showing Services"
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkerGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Worker>,
        runtime::Json<types::ApiError>,
    >,
}

impl WorkerGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::WORKER_GET);
        request.parameter::<String>(0, &account.into());
        request.parameter::<String>(1, &appname.into());
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
    ) -> Result<runtime::Response<types::Worker>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Queues a restart of all processes of a worker.
///
/// * `POST /{account}/apps/{appname}/services/worker`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The body is not understood, or something is missing from it.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: the operator's REST page of 2012-09-19; its page on thirty-cli, `thirty restart`
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkerRestart {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl WorkerRestart {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::Restart,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::WORKER_RESTART);
        request.parameter::<String>(0, &account.into());
        request.parameter::<String>(1, &appname.into());
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
    ) -> Result<runtime::Response<()>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Queues a command to run on instances of a worker.
///
/// It runs in the directory of the repository. What it prints comes as messages of the logbook that
/// begin with `[OUTPUT]`.
///
/// * `POST /{account}/apps/{appname}/services/worker`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The body is not understood, or something is missing from it.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: libthirty 0.5.1, recorded; the operator's REST page of 2012-09-19
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkerRuncommand {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl WorkerRuncommand {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::Runcommand,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::WORKER_RUNCOMMAND);
        request.parameter::<String>(0, &account.into());
        request.parameter::<String>(1, &appname.into());
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
    ) -> Result<runtime::Response<()>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Queues a change of the number of instances of a worker.
///
/// Running instances are not interrupted. Zero pauses the worker.
///
/// * `POST /{account}/apps/{appname}/services/worker`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The body is not understood, or something is missing from it.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: thirty-cli 0.4.2, recorded; the operator's REST page of 2012-09-19
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkerScale {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl WorkerScale {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::Scale,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::WORKER_SCALE);
        request.parameter::<String>(0, &account.into());
        request.parameter::<String>(1, &appname.into());
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
    ) -> Result<runtime::Response<()>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Changes the worker of an app.
///
/// Members that are left out stay as they are. Only the configuration changes: a new number of
/// instances takes effect at the next deploy, and `worker_scale` is the way to have it at once.
///
/// * `PUT /{account}/apps/{appname}/services/worker`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body is not understood, or something is missing from it.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: libthirty 0.5.1, recorded; the operator's REST page of 2012-09-19, "Updating Service"
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct WorkerUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Worker>,
        runtime::Json<types::ApiError>,
    >,
}

impl WorkerUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::WorkerUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::WORKER_UPDATE);
        request.parameter::<String>(0, &account.into());
        request.parameter::<String>(1, &appname.into());
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
    ) -> Result<runtime::Response<types::Worker>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}
