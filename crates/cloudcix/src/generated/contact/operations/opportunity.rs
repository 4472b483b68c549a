// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Business that may come about.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{client::Client, table, types};

impl Client {
    /// Creates an opportunity.
    ///
    /// `POST /opportunity/`
    pub fn opportunity_create(
        &self,
        body: &types::OpportunityCreate,
    ) -> OpportunityCreate {
        OpportunityCreate::new(self.runtime(), body)
    }

    /// Deletes an opportunity.
    ///
    /// `DELETE /opportunity/{id}/`
    pub fn opportunity_delete(&self, id: i64) -> OpportunityDelete {
        OpportunityDelete::new(self.runtime(), id)
    }

    /// Gets an opportunity.
    ///
    /// `GET /opportunity/{id}/`
    pub fn opportunity_get(&self, id: i64) -> OpportunityGet {
        OpportunityGet::new(self.runtime(), id)
    }

    /// Checks that an opportunity exists.
    ///
    /// `HEAD /opportunity/{id}/`
    pub fn opportunity_head(&self, id: i64) -> OpportunityHead {
        OpportunityHead::new(self.runtime(), id)
    }

    /// Lists opportunities.
    ///
    /// `GET /opportunity/`
    pub fn opportunity_list(&self) -> OpportunityList {
        OpportunityList::new(self.runtime())
    }

    /// Checks that opportunities may be listed.
    ///
    /// `HEAD /opportunity/`
    pub fn opportunity_list_head(&self) -> OpportunityListHead {
        OpportunityListHead::new(self.runtime())
    }

    /// Changes some members of an opportunity.
    ///
    /// `PATCH /opportunity/{id}/`
    pub fn opportunity_partial_update(
        &self,
        id: i64,
        body: &types::OpportunityPartialUpdate,
    ) -> OpportunityPartialUpdate {
        OpportunityPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes an opportunity.
    ///
    /// `PUT /opportunity/{id}/`
    pub fn opportunity_update(
        &self,
        id: i64,
        body: &types::OpportunityUpdate,
    ) -> OpportunityUpdate {
        OpportunityUpdate::new(self.runtime(), id, body)
    }
}

/// Creates an opportunity.
///
/// * `POST /opportunity/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OpportunityCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::OpportunityEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl OpportunityCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::OpportunityCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::OPPORTUNITY_CREATE);
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
        runtime::Response<types::OpportunityEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes an opportunity.
///
/// * `DELETE /opportunity/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OpportunityDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl OpportunityDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::OPPORTUNITY_DELETE);
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

/// Gets an opportunity.
///
/// * `GET /opportunity/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OpportunityGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::OpportunityEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl OpportunityGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::OPPORTUNITY_GET);
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
        runtime::Response<types::OpportunityEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that an opportunity exists.
///
/// * `HEAD /opportunity/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OpportunityHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl OpportunityHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::OPPORTUNITY_HEAD);
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

/// Lists opportunities.
///
/// * `GET /opportunity/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OpportunityList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::OpportunityList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl OpportunityList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::OPPORTUNITY_LIST);
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
    pub fn order(mut self, order: impl Into<types::OpportunityOrder>) -> Self {
        self.request.parameter::<types::OpportunityOrder>(2, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::OpportunityFilter>) -> Self {
        self.request.parameter::<types::OpportunityFilter>(3, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::OpportunityFilter>) -> Self {
        self.request.parameter::<types::OpportunityFilter>(4, &exclude.into());
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
        runtime::Response<types::OpportunityList>,
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

impl runtime::List for OpportunityList {
    type Answer = runtime::Reported<
        runtime::Json<types::OpportunityList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Opportunity;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::OpportunityList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::OpportunityList) -> Option<String> {
        None
    }

    fn take_items(page: types::OpportunityList) -> Vec<types::Opportunity> {
        page.content
    }
}

/// Checks that opportunities may be listed.
///
/// * `HEAD /opportunity/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OpportunityListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl OpportunityListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::OPPORTUNITY_LIST_HEAD);
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

/// Changes some members of an opportunity.
///
/// * `PATCH /opportunity/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OpportunityPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::OpportunityEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl OpportunityPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::OpportunityPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::OPPORTUNITY_PARTIAL_UPDATE,
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
        runtime::Response<types::OpportunityEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes an opportunity.
///
/// * `PUT /opportunity/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct OpportunityUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::OpportunityEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl OpportunityUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::OpportunityUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::OPPORTUNITY_UPDATE);
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
        runtime::Response<types::OpportunityEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
