// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

//! The MongoDB database of an app.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates a MongoDB database for an app.
    ///
    /// `POST /{account}/apps/{appname}/services`
    pub fn mongodb_create(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::MongodbCreate,
    ) -> MongodbCreate {
        MongodbCreate::new(self.runtime(), account, appname, body)
    }

    /// Deletes the MongoDB database of an app, with all that is in it.
    ///
    /// `DELETE /{account}/apps/{appname}/services/mongodb`
    pub fn mongodb_delete(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> MongodbDelete {
        MongodbDelete::new(self.runtime(), account, appname)
    }

    /// Gets the MongoDB database of an app, with its password.
    ///
    /// `GET /{account}/apps/{appname}/services/mongodb`
    pub fn mongodb_get(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> MongodbGet {
        MongodbGet::new(self.runtime(), account, appname)
    }

    /// Changes the variant of a MongoDB database.
    ///
    /// `PUT /{account}/apps/{appname}/services/mongodb`
    pub fn mongodb_update(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::MongodbUpdate,
    ) -> MongodbUpdate {
        MongodbUpdate::new(self.runtime(), account, appname, body)
    }
}

/// Creates a MongoDB database for an app.
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
/// * Source: libthirty 0.5.1, recorded; the operator's REST page of 2012-09-19, "Creating Service"
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MongodbCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl MongodbCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::MongodbCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::MONGODB_CREATE);
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

/// Deletes the MongoDB database of an app, with all that is in it.
///
/// It cannot be undone.
///
/// * `DELETE /{account}/apps/{appname}/services/mongodb`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: the operator's REST page of 2012-09-19, "Deleting Service"; libthirty 0.5.1 deletes every service so
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MongodbDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl MongodbDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::MONGODB_DELETE);
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

/// Gets the MongoDB database of an app, with its password.
///
/// * `GET /{account}/apps/{appname}/services/mongodb`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: libthirty 0.5.1, recorded; the operator's REST page of 2012-09-19, "Showing Services"
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MongodbGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Mongodb>,
        runtime::Json<types::ApiError>,
    >,
}

impl MongodbGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::MONGODB_GET);
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
    ) -> Result<runtime::Response<types::Mongodb>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Changes the variant of a MongoDB database.
///
/// Everything else about it is the server's. There is only one variant left.
///
/// * `PUT /{account}/apps/{appname}/services/mongodb`
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
pub struct MongodbUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Mongodb>,
        runtime::Json<types::ApiError>,
    >,
}

impl MongodbUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::MongodbUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::MONGODB_UPDATE);
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
    ) -> Result<runtime::Response<types::Mongodb>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}
