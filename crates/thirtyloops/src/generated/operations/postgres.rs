// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

//! The PostgreSQL database of an app.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates a PostgreSQL database for an app.
    ///
    /// `POST /{account}/apps/{appname}/services`
    pub fn postgres_create(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::PostgresCreate,
    ) -> PostgresCreate {
        PostgresCreate::new(self.runtime(), account, appname, body)
    }

    /// Deletes the PostgreSQL database of an app, with all that is in it.
    ///
    /// `DELETE /{account}/apps/{appname}/services/postgres`
    pub fn postgres_delete(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> PostgresDelete {
        PostgresDelete::new(self.runtime(), account, appname)
    }

    /// Gets the PostgreSQL database of an app, with its password.
    ///
    /// `GET /{account}/apps/{appname}/services/postgres`
    pub fn postgres_get(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> PostgresGet {
        PostgresGet::new(self.runtime(), account, appname)
    }

    /// Queues the replacement of a PostgreSQL database by a dump.
    ///
    /// `POST /{account}/apps/{appname}/services/postgres`
    pub fn postgres_restore(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::Restore,
    ) -> PostgresRestore {
        PostgresRestore::new(self.runtime(), account, appname, body)
    }

    /// Changes the variant of a PostgreSQL database.
    ///
    /// `PUT /{account}/apps/{appname}/services/postgres`
    pub fn postgres_update(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::PostgresUpdate,
    ) -> PostgresUpdate {
        PostgresUpdate::new(self.runtime(), account, appname, body)
    }
}

/// Creates a PostgreSQL database for an app.
///
/// The server makes up name, user and password. Until it is deployed, `host` and `port` are the text `not deployed`.
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
pub struct PostgresCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl PostgresCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::PostgresCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::POSTGRES_CREATE);
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

/// Deletes the PostgreSQL database of an app, with all that is in it.
///
/// It cannot be undone.
///
/// * `DELETE /{account}/apps/{appname}/services/postgres`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: the operator's REST page of 2012-09-19, "Deleting Service"; libthirty 0.5.1 deletes every service so
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PostgresDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl PostgresDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::POSTGRES_DELETE);
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

/// Gets the PostgreSQL database of an app, with its password.
///
/// * `GET /{account}/apps/{appname}/services/postgres`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: libthirty 0.5.1 and thirty-cli 0.4.2, recorded; the operator's REST page of 2012-09-19
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PostgresGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Postgres>,
        runtime::Json<types::ApiError>,
    >,
}

impl PostgresGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::POSTGRES_GET);
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
    ) -> Result<runtime::Response<types::Postgres>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Queues the replacement of a PostgreSQL database by a dump.
///
/// The database that is there is deleted. Make the dump with
/// `pg_dump -Fc --no-acl --no-owner`, and put it where anyone who knows the address can fetch it.
///
/// * `POST /{account}/apps/{appname}/services/postgres`
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
pub struct PostgresRestore {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl PostgresRestore {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::Restore,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::POSTGRES_RESTORE);
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

/// Changes the variant of a PostgreSQL database.
///
/// Everything else about it is the server's. There was only ever one variant.
///
/// * `PUT /{account}/apps/{appname}/services/postgres`
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
pub struct PostgresUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Postgres>,
        runtime::Json<types::ApiError>,
    >,
}

impl PostgresUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::PostgresUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::POSTGRES_UPDATE);
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
    ) -> Result<runtime::Response<types::Postgres>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}
