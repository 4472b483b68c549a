// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! How statements are sent.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::financial::{client::Client, table, types};

impl Client {
    /// Gets a setting for statements.
    ///
    /// `GET /statement_settings/{id}/`
    pub fn statement_settings_get(&self, id: i64) -> StatementSettingsGet {
        StatementSettingsGet::new(self.runtime(), id)
    }

    /// Checks that a setting for statements exists.
    ///
    /// `HEAD /statement_settings/{id}/`
    pub fn statement_settings_head(&self, id: i64) -> StatementSettingsHead {
        StatementSettingsHead::new(self.runtime(), id)
    }

    /// Lists the settings for statements.
    ///
    /// `GET /statement_settings/`
    pub fn statement_settings_list(&self) -> StatementSettingsList {
        StatementSettingsList::new(self.runtime())
    }

    /// Checks that the settings for statements may be listed.
    ///
    /// `HEAD /statement_settings/`
    pub fn statement_settings_list_head(&self) -> StatementSettingsListHead {
        StatementSettingsListHead::new(self.runtime())
    }

    /// Changes some members of a setting for statements.
    ///
    /// `PATCH /statement_settings/{id}/`
    pub fn statement_settings_partial_update(
        &self,
        id: i64,
        body: &types::StatementSettingsUpdate,
    ) -> StatementSettingsPartialUpdate {
        StatementSettingsPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a setting for statements.
    ///
    /// `PUT /statement_settings/{id}/`
    pub fn statement_settings_update(
        &self,
        id: i64,
        body: &types::StatementSettingsUpdate,
    ) -> StatementSettingsUpdate {
        StatementSettingsUpdate::new(self.runtime(), id, body)
    }
}

/// Gets a setting for statements.
///
/// **It makes them if they are not there.** The id is that of the address.
///
/// * `GET /statement_settings/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StatementSettingsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::StatementSettingsEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl StatementSettingsGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::STATEMENT_SETTINGS_GET);
        request.parameter(0, &id);
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
        runtime::Response<types::StatementSettingsEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that a setting for statements exists.
///
/// * `HEAD /statement_settings/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StatementSettingsHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl StatementSettingsHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::STATEMENT_SETTINGS_HEAD);
        request.parameter(0, &id);
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
    ) -> Result<runtime::Response<()>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }
}

/// Lists the settings for statements.
///
/// * `GET /statement_settings/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StatementSettingsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<
            runtime::Json<types::StatementSettingsList>,
            table::AnswerReport,
        >,
        runtime::Json<types::ApiError>,
    >,
}

impl StatementSettingsList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::STATEMENT_SETTINGS_LIST);
        Self { request }
    }

    /// Which page, from 0. Beyond the last page the list is empty. The server takes anything else for 0.
    ///
    /// At least 0; anything less is refused before it is sent.
    pub fn page(mut self, page: i64) -> Self {
        self.request.parameter(0, &page);
        self
    }

    /// How many objects to a page; 50 unless said. The server takes a number above 100 for 50, not for 100, and says nothing, so it is refused here.
    ///
    /// From 1 to 100; anything else is refused before it is sent.
    pub fn limit(mut self, limit: i32) -> Self {
        self.request.parameter(1, &limit);
        self
    }

    /// What the list is sorted by.
    pub fn order(mut self, order: impl Into<types::StatementSettingsOrder>) -> Self {
        self.request.parameter::<types::StatementSettingsOrder>(2, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::StatementSettingsFilter>) -> Self {
        self.request.parameter::<types::StatementSettingsFilter>(3, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(
        mut self,
        exclude: impl Into<types::StatementSettingsFilter>,
    ) -> Self {
        self.request.parameter::<types::StatementSettingsFilter>(4, &exclude.into());
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
    ) -> Result<
        runtime::Response<types::StatementSettingsList>,
        runtime::Error<types::ApiError>,
    > {
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

impl runtime::List for StatementSettingsList {
    type Answer = runtime::Reported<
        runtime::Json<types::StatementSettingsList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::StatementSettings;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::StatementSettingsList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::StatementSettingsList) -> Option<String> {
        None
    }

    fn take_items(page: types::StatementSettingsList) -> Vec<types::StatementSettings> {
        page.content
    }
}

/// Checks that the settings for statements may be listed.
///
/// * `HEAD /statement_settings/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StatementSettingsListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl StatementSettingsListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(
            client,
            &table::STATEMENT_SETTINGS_LIST_HEAD,
        );
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
    ) -> Result<runtime::Response<()>, runtime::Error<serde_json::Value>> {
        self.request.send().await
    }
}

/// Changes some members of a setting for statements.
///
/// * `PATCH /statement_settings/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StatementSettingsPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::StatementSettingsEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl StatementSettingsPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::StatementSettingsUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::STATEMENT_SETTINGS_PARTIAL_UPDATE,
        );
        request.parameter(0, &id);
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
        runtime::Response<types::StatementSettingsEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a setting for statements.
///
/// * `PUT /statement_settings/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.1.0, whose public code lacks a few files; only set-up and empty books were measured
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct StatementSettingsUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::StatementSettingsEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl StatementSettingsUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::StatementSettingsUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::STATEMENT_SETTINGS_UPDATE,
        );
        request.parameter(0, &id);
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
        runtime::Response<types::StatementSettingsEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
