// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

//! Where the code of an app is fetched from. Every app needs one.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates the repository of an app.
    ///
    /// `POST /{account}/apps/{appname}/services`
    pub fn repository_create(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::RepositoryCreate,
    ) -> RepositoryCreate {
        RepositoryCreate::new(self.runtime(), account, appname, body)
    }

    /// Deletes the repository of an app.
    ///
    /// `DELETE /{account}/apps/{appname}/services/repository`
    pub fn repository_delete(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> RepositoryDelete {
        RepositoryDelete::new(self.runtime(), account, appname)
    }

    /// Gets the repository of an app.
    ///
    /// `GET /{account}/apps/{appname}/services/repository`
    pub fn repository_get(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> RepositoryGet {
        RepositoryGet::new(self.runtime(), account, appname)
    }

    /// Changes the repository of an app.
    ///
    /// `PUT /{account}/apps/{appname}/services/repository`
    pub fn repository_update(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::RepositoryUpdate,
    ) -> RepositoryUpdate {
        RepositoryUpdate::new(self.runtime(), account, appname, body)
    }
}

/// Creates the repository of an app.
///
/// An app gets its repository when it is created. This call is for an app whose repository was
/// deleted.
///
/// * `POST /{account}/apps/{appname}/services`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The body is not understood, or something is missing from it.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: libthirty 0.5.1, which creates every service so; the operator's REST page of 2012-09-19, "Creating Service"
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RepositoryCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl RepositoryCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::RepositoryCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::REPOSITORY_CREATE);
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

/// Deletes the repository of an app.
///
/// The code itself is elsewhere and stays. The app cannot be deployed without a repository.
///
/// The operator's page prints PUT as the method of deleting a service, above an example with DELETE.
///
/// * `DELETE /{account}/apps/{appname}/services/repository`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: libthirty 0.5.1 and thirty-cli 0.4.2, recorded; the operator's REST page of 2012-09-19
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RepositoryDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl RepositoryDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::REPOSITORY_DELETE);
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

/// Gets the repository of an app.
///
/// * `GET /{account}/apps/{appname}/services/repository`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: libthirty 0.5.1 and thirty-cli 0.4.2, recorded; the operator's REST page of 2012-09-19
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RepositoryGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Repository>,
        runtime::Json<types::ApiError>,
    >,
}

impl RepositoryGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::REPOSITORY_GET);
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
    ) -> Result<runtime::Response<types::Repository>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Changes the repository of an app.
///
/// Members that are left out stay as they are. The next deploy fetches from the new place.
///
/// * `PUT /{account}/apps/{appname}/services/repository`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body is not understood, or something is missing from it.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: thirty-cli 0.4.2, recorded; the operator's REST page of 2012-09-19, "Updating Service"
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RepositoryUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Repository>,
        runtime::Json<types::ApiError>,
    >,
}

impl RepositoryUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::RepositoryUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::REPOSITORY_UPDATE);
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
    ) -> Result<runtime::Response<types::Repository>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}
