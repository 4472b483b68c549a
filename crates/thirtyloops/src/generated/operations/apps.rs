// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

//! Web applications, what can be done to them, their logs and their usage.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates an app together with its repository and other services.
    ///
    /// `POST /{account}/apps`
    pub fn apps_create(
        &self,
        account: impl Into<String>,
        body: &types::AppCreate,
    ) -> AppsCreate {
        AppsCreate::new(self.runtime(), account, body)
    }

    /// Deletes an app.
    ///
    /// `DELETE /{account}/apps/{appname}`
    pub fn apps_delete(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> AppsDelete {
        AppsDelete::new(self.runtime(), account, appname)
    }

    /// Queues a deploy of an app.
    ///
    /// `POST /{account}/apps/{appname}`
    pub fn apps_deploy(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::Deploy,
    ) -> AppsDeploy {
        AppsDeploy::new(self.runtime(), account, appname, body)
    }

    /// Queues a management command of Django to run on instances of an app.
    ///
    /// `POST /{account}/apps/{appname}`
    pub fn apps_djangocommand(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::Djangocommand,
    ) -> AppsDjangocommand {
        AppsDjangocommand::new(self.runtime(), account, appname, body)
    }

    /// Gets an app.
    ///
    /// `GET /{account}/apps/{appname}`
    pub fn apps_get(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> AppsGet {
        AppsGet::new(self.runtime(), account, appname)
    }

    /// Lists the apps of an account.
    ///
    /// `GET /{account}/apps`
    pub fn apps_list(&self, account: impl Into<String>) -> AppsList {
        AppsList::new(self.runtime(), account)
    }

    /// Gets the latest lines that the processes of an app have logged.
    ///
    /// `GET /{account}/apps/{appname}/logs`
    pub fn apps_logs(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> AppsLogs {
        AppsLogs::new(self.runtime(), account, appname)
    }

    /// Queues the move of an app from the free tier to the paid one.
    ///
    /// `POST /{account}/apps/{appname}`
    pub fn apps_publish(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::Publish,
    ) -> AppsPublish {
        AppsPublish::new(self.runtime(), account, appname, body)
    }

    /// Queues a restart of all processes of an app.
    ///
    /// `POST /{account}/apps/{appname}`
    pub fn apps_restart(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::Restart,
    ) -> AppsRestart {
        AppsRestart::new(self.runtime(), account, appname, body)
    }

    /// Queues a command to run on instances of an app.
    ///
    /// `POST /{account}/apps/{appname}`
    pub fn apps_runcommand(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::Runcommand,
    ) -> AppsRuncommand {
        AppsRuncommand::new(self.runtime(), account, appname, body)
    }

    /// Queues a change of the number of instances of an app.
    ///
    /// `POST /{account}/apps/{appname}`
    pub fn apps_scale(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::Scale,
    ) -> AppsScale {
        AppsScale::new(self.runtime(), account, appname, body)
    }

    /// Changes an app.
    ///
    /// `PUT /{account}/apps/{appname}`
    pub fn apps_update(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::AppUpdate,
    ) -> AppsUpdate {
        AppsUpdate::new(self.runtime(), account, appname, body)
    }

    /// Gets what an app has used in the billing period that runs now.
    ///
    /// `GET /{account}/apps/{appname}/usage/current`
    pub fn apps_usage_current(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> AppsUsageCurrent {
        AppsUsageCurrent::new(self.runtime(), account, appname)
    }

    /// Gets what an app has used in the billing period of an invoice.
    ///
    /// `GET /{account}/apps/{appname}/usage/{invoice_nr}`
    pub fn apps_usage_get(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
        invoice_nr: i64,
    ) -> AppsUsageGet {
        AppsUsageGet::new(self.runtime(), account, appname, invoice_nr)
    }
}

/// Creates an app together with its repository and other services.
///
/// Nothing runs before `apps_deploy`. A service that is named and does not exist is created with the
/// app; one that is not named can be created later.
///
/// * `POST /{account}/apps`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The body is not understood, or something is missing from it.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: libthirty 0.5.1, recorded; the operator's REST page of 2012-09-19, which shows no body
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppsCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl AppsCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        body: &types::AppCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APPS_CREATE);
        request.parameter::<String>(0, &account.into());
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

/// Deletes an app.
///
/// It cannot be undone. The usage of the past goes with the app.
///
/// * `DELETE /{account}/apps/{appname}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: libthirty 0.5.1 and thirty-cli 0.4.2, recorded; the operator's REST page of 2012-09-19
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppsDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl AppsDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APPS_DELETE);
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

/// Queues a deploy of an app.
///
/// The code is fetched from the repository and new instances are built while the old ones go on. It
/// is the first start of a new app, and the way to start one that the free tier has stopped.
///
/// * `POST /{account}/apps/{appname}`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The body is not understood, or something is missing from it.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: libthirty 0.5.1 and thirty-cli 0.4.2, recorded; the operator's REST page of 2012-09-19
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppsDeploy {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl AppsDeploy {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::Deploy,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APPS_DEPLOY);
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

/// Queues a management command of Django to run on instances of an app.
///
/// Only the command is given, such as `syncdb`: `python manage.py` and the settings of the app are
/// added. What it prints comes as messages of the logbook that begin with `[OUTPUT]`.
///
/// * `POST /{account}/apps/{appname}`
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
pub struct AppsDjangocommand {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl AppsDjangocommand {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::Djangocommand,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APPS_DJANGOCOMMAND);
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

/// Gets an app.
///
/// Services are only referred to. Each has a call of its own.
///
/// * `GET /{account}/apps/{appname}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: libthirty 0.5.1 and thirty-cli 0.4.2, recorded; the operator's REST page of 2012-09-19
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::App>,
        runtime::Json<types::ApiError>,
    >,
}

impl AppsGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APPS_GET);
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
    ) -> Result<runtime::Response<types::App>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Lists the apps of an account.
///
/// The addresses of services may have the word `None` where the name of the app belongs. Build them
/// from the name.
///
/// * `GET /{account}/apps`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: libthirty 0.5.1 and thirty-cli 0.4.2, recorded; the operator's REST page of 2012-09-19
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AppList>,
        runtime::Json<types::ApiError>,
    >,
}

impl AppsList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APPS_LIST);
        request.parameter::<String>(0, &account.into());
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
    ) -> Result<runtime::Response<types::AppList>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }

    /// Sends a request for each page, as the pages are asked for.
    pub fn pages(self) -> runtime::Pages<Self> {
        runtime::Pages::new(self)
    }

    /// Gives the items of all pages, one after the other.
    pub fn items(self) -> runtime::Items<Self> {
        runtime::Items::new(self)
    }
}

impl runtime::List for AppsList {
    type Answer = runtime::Json<types::AppList>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::App;
    const STREAM: Option<runtime::ElementsAt<types::App>> = Some(
        runtime::ElementsAt::new("/items"),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::AppList) -> usize {
        page.items.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::AppList) -> Option<String> {
        None
    }

    fn take_items(page: types::AppList) -> Vec<types::App> {
        page.items
    }
}

/// Gets the latest lines that the processes of an app have logged.
///
/// All instances are in one list. There is nothing before the first deploy, and nothing older can be
/// asked for than `limit` reaches.
///
/// The operator's page has `/app/` in this path; the clients ask for `/apps/` from libthirty 0.4.8
/// on, and so does this call. `legacy_logs` is the other.
///
/// * `GET /{account}/apps/{appname}/logs`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: libthirty 0.5.1, recorded; the answer from the operator's REST page of 2012-09-19
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppsLogs {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::LogLines>,
        runtime::Json<types::ApiError>,
    >,
}

impl AppsLogs {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APPS_LOGS);
        request.parameter::<String>(0, &account.into());
        request.parameter::<String>(1, &appname.into());
        Self { request }
    }

    /// The processes whose lines are wanted: `nginx`, `gunicorn`, `postgres`, or a process of the app's
    /// own `thirty.ini`. The server assumes `nginx` and `gunicorn`.
    pub fn process(
        mut self,
        process: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let process: Vec<String> = process.into_iter().map(Into::into).collect();
        self.request.parameter(2, &process);
        self
    }

    /// How many lines to get. The server assumes 10.
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.parameter(3, &limit);
        self
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<runtime::Response<types::LogLines>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Queues the move of an app from the free tier to the paid one.
///
/// It lifts the limits of the free tier. The account needs a paid plan, see `account_get`.
///
/// * `POST /{account}/apps/{appname}`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The body is not understood, or something is missing from it.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: libthirty 0.5.1 and thirty-cli 0.4.2, recorded; the operator's REST page of 2012-09-19
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppsPublish {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl AppsPublish {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::Publish,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APPS_PUBLISH);
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

/// Queues a restart of all processes of an app.
///
/// * `POST /{account}/apps/{appname}`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The body is not understood, or something is missing from it.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: libthirty 0.5.1 and thirty-cli 0.4.2, recorded; the operator's REST page of 2012-09-19
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppsRestart {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl AppsRestart {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::Restart,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APPS_RESTART);
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

/// Queues a command to run on instances of an app.
///
/// It runs in the directory of the repository. What it prints comes as messages of the logbook that
/// begin with `[OUTPUT]`.
///
/// * `POST /{account}/apps/{appname}`
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
pub struct AppsRuncommand {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl AppsRuncommand {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::Runcommand,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APPS_RUNCOMMAND);
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

/// Queues a change of the number of instances of an app.
///
/// Running instances are not interrupted. Zero pauses the app.
///
/// * `POST /{account}/apps/{appname}`
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
pub struct AppsScale {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl AppsScale {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::Scale,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APPS_SCALE);
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

/// Changes an app.
///
/// Members that are left out stay as they are. Only the configuration changes: a new number of
/// instances takes effect at the next `apps_deploy`, and `apps_scale` is the way to have it at once.
///
/// The operator's clients send the whole app back, with all that only the server writes and with its
/// services in full, the password of the database among them. That is not needed.
///
/// * `PUT /{account}/apps/{appname}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The body is not understood, or something is missing from it.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: libthirty 0.5.1 and thirty-cli 0.4.2, recorded; the operator's REST page of 2012-09-19
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppsUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::App>,
        runtime::Json<types::ApiError>,
    >,
}

impl AppsUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
        body: &types::AppUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APPS_UPDATE);
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
    ) -> Result<runtime::Response<types::App>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Gets what an app has used in the billing period that runs now.
///
/// The operator's page has `/app/` in this path, and no client asks for usage. As all other paths of
/// apps moved to `/apps/`, this one probably did. `legacy_usage_current` is the call as the page has
/// it, for a server that answers 404 or 405 here.
///
/// * `GET /{account}/apps/{appname}/usage/current`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 405: The server does not know this method here.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: reconstructed: the path; the answer is on the operator's REST page of 2012-09-19, under the path with `/app/`
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppsUsageCurrent {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Usage>,
        runtime::Json<types::ApiError>,
    >,
}

impl AppsUsageCurrent {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APPS_USAGE_CURRENT);
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
    ) -> Result<runtime::Response<types::Usage>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Gets what an app has used in the billing period of an invoice.
///
/// The free tier is not kept, so `free` is missing.
///
/// The operator's page has `/app/` in this path, see `apps_usage_current`. `legacy_usage_get` is the
/// call as the page has it, for a server that answers 404 or 405 here.
///
/// * `GET /{account}/apps/{appname}/usage/{invoice_nr}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 405: The server does not know this method here.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: reconstructed: the path; the answer is on the operator's REST page of 2012-09-19, under the path with `/app/`
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AppsUsageGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Usage>,
        runtime::Json<types::ApiError>,
    >,
}

impl AppsUsageGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
        invoice_nr: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::APPS_USAGE_GET);
        request.parameter::<String>(0, &account.into());
        request.parameter::<String>(1, &appname.into());
        request.parameter(2, &invoice_nr);
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
    ) -> Result<runtime::Response<types::Usage>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}
