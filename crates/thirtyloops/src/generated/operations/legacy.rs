// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

//! Three paths with `/app/` in place of `/apps/`, as the operator's page spells them to the end. Use them only with a server that does not know the others.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Gets the latest log lines of an app, at the old path.
    ///
    /// `GET /{account}/app/{appname}/logs`
    #[doc(alias = "deprecated")]
    pub fn legacy_logs(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> LegacyLogs {
        LegacyLogs::new(self.runtime(), account, appname)
    }

    /// Gets what an app has used in the billing period that runs now, at the old path.
    ///
    /// `GET /{account}/app/{appname}/usage/current`
    #[doc(alias = "deprecated")]
    pub fn legacy_usage_current(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> LegacyUsageCurrent {
        LegacyUsageCurrent::new(self.runtime(), account, appname)
    }

    /// Gets what an app has used in the billing period of an invoice, at the old path.
    ///
    /// `GET /{account}/app/{appname}/usage/{invoice_nr}`
    #[doc(alias = "deprecated")]
    pub fn legacy_usage_get(
        &self,
        account: impl Into<String>,
        appname: impl Into<String>,
        invoice_nr: i64,
    ) -> LegacyUsageGet {
        LegacyUsageGet::new(self.runtime(), account, appname, invoice_nr)
    }
}

/// Gets the latest log lines of an app, at the old path.
///
/// Use `apps_logs`. This is the path of the operator's page and of libthirty up to 0.4.7; the answer is the same.
///
/// * `GET /{account}/app/{appname}/logs`
/// * The document calls it deprecated.
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: libthirty 0.4.7, recorded; the operator's REST page of 2012-09-19, "Showing Logs"
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct LegacyLogs {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::LogLines>,
        runtime::Json<types::ApiError>,
    >,
}

impl LegacyLogs {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::LEGACY_LOGS);
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

/// Gets what an app has used in the billing period that runs now, at the old path.
///
/// Try `apps_usage_current` first. This is the path of the operator's page.
///
/// * `GET /{account}/app/{appname}/usage/current`
/// * The document calls it deprecated.
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: the operator's REST page of 2012-09-19, "Showing Current App Usage"
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct LegacyUsageCurrent {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Usage>,
        runtime::Json<types::ApiError>,
    >,
}

impl LegacyUsageCurrent {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::LEGACY_USAGE_CURRENT);
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

/// Gets what an app has used in the billing period of an invoice, at the old path.
///
/// Try `apps_usage_get` first. This is the path of the operator's page.
///
/// * `GET /{account}/app/{appname}/usage/{invoice_nr}`
/// * The document calls it deprecated.
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: No credentials were sent.
/// * 403: The credentials are wrong, the account or the user is unknown or disabled, or a quota is used up. The words say which.
/// * 404: There is no such object.
/// * 500: Something failed on the server.
/// * 503: The server is down for maintenance.
/// * Source: the operator's REST page of 2012-09-19, "Showing Past App Usage"
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct LegacyUsageGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Usage>,
        runtime::Json<types::ApiError>,
    >,
}

impl LegacyUsageGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        account: impl Into<String>,
        appname: impl Into<String>,
        invoice_nr: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::LEGACY_USAGE_GET);
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
