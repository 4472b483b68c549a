// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Mail to many contacts.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{client::Client, table, types};

impl Client {
    /// Creates a campaign.
    ///
    /// `POST /campaign/`
    pub fn campaign_create(&self, body: &types::CampaignCreate) -> CampaignCreate {
        CampaignCreate::new(self.runtime(), body)
    }

    /// Deletes a campaign.
    ///
    /// `DELETE /campaign/{id}/`
    pub fn campaign_delete(&self, id: i64) -> CampaignDelete {
        CampaignDelete::new(self.runtime(), id)
    }

    /// Gets a campaign.
    ///
    /// `GET /campaign/{id}/`
    pub fn campaign_get(&self, id: i64) -> CampaignGet {
        CampaignGet::new(self.runtime(), id)
    }

    /// Checks that a campaign exists.
    ///
    /// `HEAD /campaign/{id}/`
    pub fn campaign_head(&self, id: i64) -> CampaignHead {
        CampaignHead::new(self.runtime(), id)
    }

    /// Lists campaigns.
    ///
    /// `GET /campaign/`
    pub fn campaign_list(&self) -> CampaignList {
        CampaignList::new(self.runtime())
    }

    /// Checks that campaigns may be listed.
    ///
    /// `HEAD /campaign/`
    pub fn campaign_list_head(&self) -> CampaignListHead {
        CampaignListHead::new(self.runtime())
    }

    /// Changes some members of a campaign.
    ///
    /// `PATCH /campaign/{id}/`
    pub fn campaign_partial_update(
        &self,
        id: i64,
        body: &types::CampaignPartialUpdate,
    ) -> CampaignPartialUpdate {
        CampaignPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes a campaign.
    ///
    /// `PUT /campaign/{id}/`
    pub fn campaign_update(
        &self,
        id: i64,
        body: &types::CampaignUpdate,
    ) -> CampaignUpdate {
        CampaignUpdate::new(self.runtime(), id, body)
    }
}

/// Creates a campaign.
///
/// * `POST /campaign/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CampaignCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CampaignEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CampaignCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::CampaignCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CAMPAIGN_CREATE);
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
        runtime::Response<types::CampaignEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a campaign.
///
/// * `DELETE /campaign/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CampaignDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl CampaignDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CAMPAIGN_DELETE);
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
    ) -> Result<runtime::Response<()>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Gets a campaign.
///
/// * `GET /campaign/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CampaignGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CampaignEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CampaignGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CAMPAIGN_GET);
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
        runtime::Response<types::CampaignEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that a campaign exists.
///
/// * `HEAD /campaign/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CampaignHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CampaignHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CAMPAIGN_HEAD);
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

/// Lists campaigns.
///
/// * `GET /campaign/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CampaignList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::CampaignList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl CampaignList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CAMPAIGN_LIST);
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
    pub fn order(mut self, order: impl Into<types::CampaignOrder>) -> Self {
        self.request.parameter::<types::CampaignOrder>(2, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::CampaignFilter>) -> Self {
        self.request.parameter::<types::CampaignFilter>(3, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::CampaignFilter>) -> Self {
        self.request.parameter::<types::CampaignFilter>(4, &exclude.into());
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
        runtime::Response<types::CampaignList>,
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

impl runtime::List for CampaignList {
    type Answer = runtime::Reported<
        runtime::Json<types::CampaignList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Campaign;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::CampaignList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::CampaignList) -> Option<String> {
        None
    }

    fn take_items(page: types::CampaignList) -> Vec<types::Campaign> {
        page.content
    }
}

/// Checks that campaigns may be listed.
///
/// * `HEAD /campaign/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CampaignListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl CampaignListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::CAMPAIGN_LIST_HEAD);
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

/// Changes some members of a campaign.
///
/// * `PATCH /campaign/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CampaignPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CampaignEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CampaignPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::CampaignPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CAMPAIGN_PARTIAL_UPDATE);
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
        runtime::Response<types::CampaignEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a campaign.
///
/// * `PUT /campaign/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CampaignUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::CampaignEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl CampaignUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::CampaignUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::CAMPAIGN_UPDATE);
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
        runtime::Response<types::CampaignEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
