// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Parts of pages that chatbots are not to read.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{client::Client, table, types};

impl Client {
    /// Creates an exclusion.
    ///
    /// `POST /exclusion/`
    pub fn exclusion_create(&self, body: &types::ExclusionCreate) -> ExclusionCreate {
        ExclusionCreate::new(self.runtime(), body)
    }

    /// Deletes an exclusion.
    ///
    /// `DELETE /exclusion/{id}/`
    pub fn exclusion_delete(&self, id: i64) -> ExclusionDelete {
        ExclusionDelete::new(self.runtime(), id)
    }

    /// Gets an exclusion.
    ///
    /// `GET /exclusion/{id}/`
    pub fn exclusion_get(&self, id: i64) -> ExclusionGet {
        ExclusionGet::new(self.runtime(), id)
    }

    /// Checks that an exclusion exists.
    ///
    /// `HEAD /exclusion/{id}/`
    pub fn exclusion_head(&self, id: i64) -> ExclusionHead {
        ExclusionHead::new(self.runtime(), id)
    }

    /// Lists exclusions.
    ///
    /// `GET /exclusion/`
    pub fn exclusion_list(&self) -> ExclusionList {
        ExclusionList::new(self.runtime())
    }

    /// Checks that exclusions may be listed.
    ///
    /// `HEAD /exclusion/`
    pub fn exclusion_list_head(&self) -> ExclusionListHead {
        ExclusionListHead::new(self.runtime())
    }

    /// Changes some members of an exclusion.
    ///
    /// `PATCH /exclusion/{id}/`
    pub fn exclusion_partial_update(
        &self,
        id: i64,
        body: &types::ExclusionPartialUpdate,
    ) -> ExclusionPartialUpdate {
        ExclusionPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes an exclusion.
    ///
    /// `PUT /exclusion/{id}/`
    pub fn exclusion_update(
        &self,
        id: i64,
        body: &types::ExclusionUpdate,
    ) -> ExclusionUpdate {
        ExclusionUpdate::new(self.runtime(), id, body)
    }
}

/// Creates an exclusion.
///
/// * `POST /exclusion/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExclusionCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ExclusionEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ExclusionCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::ExclusionCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::EXCLUSION_CREATE);
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
        runtime::Response<types::ExclusionEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes an exclusion.
///
/// An exclusion that a corpus uses cannot be deleted; that is a 403.
///
/// * `DELETE /exclusion/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExclusionDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl ExclusionDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::EXCLUSION_DELETE);
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

/// Gets an exclusion.
///
/// * `GET /exclusion/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExclusionGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ExclusionEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ExclusionGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::EXCLUSION_GET);
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
        runtime::Response<types::ExclusionEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that an exclusion exists.
///
/// * `HEAD /exclusion/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExclusionHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ExclusionHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::EXCLUSION_HEAD);
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

/// Lists exclusions.
///
/// * `GET /exclusion/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExclusionList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::ExclusionList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl ExclusionList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::EXCLUSION_LIST);
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
    pub fn order(mut self, order: impl Into<types::ExclusionOrder>) -> Self {
        self.request.parameter::<types::ExclusionOrder>(2, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::ExclusionFilter>) -> Self {
        self.request.parameter::<types::ExclusionFilter>(3, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::ExclusionFilter>) -> Self {
        self.request.parameter::<types::ExclusionFilter>(4, &exclude.into());
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
        runtime::Response<types::ExclusionList>,
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

impl runtime::List for ExclusionList {
    type Answer = runtime::Reported<
        runtime::Json<types::ExclusionList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Exclusion;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::ExclusionList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::ExclusionList) -> Option<String> {
        None
    }

    fn take_items(page: types::ExclusionList) -> Vec<types::Exclusion> {
        page.content
    }
}

/// Checks that exclusions may be listed.
///
/// * `HEAD /exclusion/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExclusionListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl ExclusionListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::EXCLUSION_LIST_HEAD);
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

/// Changes some members of an exclusion.
///
/// * `PATCH /exclusion/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExclusionPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ExclusionEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ExclusionPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::ExclusionPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::EXCLUSION_PARTIAL_UPDATE,
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
        runtime::Response<types::ExclusionEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes an exclusion.
///
/// * `PUT /exclusion/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExclusionUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::ExclusionEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl ExclusionUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::ExclusionUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::EXCLUSION_UPDATE);
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
        runtime::Response<types::ExclusionEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}
