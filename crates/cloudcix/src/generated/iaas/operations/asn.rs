// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Autonomous systems.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates an ASN.
    ///
    /// `POST /asn/`
    pub fn asn_create(&self, body: &types::AsnCreate) -> AsnCreate {
        AsnCreate::new(self.runtime(), body)
    }

    /// Deletes an ASN.
    ///
    /// `DELETE /asn/{id}/`
    pub fn asn_delete(&self, id: i64) -> AsnDelete {
        AsnDelete::new(self.runtime(), id)
    }

    /// Gets an ASN.
    ///
    /// `GET /asn/{id}/`
    pub fn asn_get(&self, id: i64) -> AsnGet {
        AsnGet::new(self.runtime(), id)
    }

    /// Asks whether an ASN exists.
    ///
    /// `HEAD /asn/{id}/`
    pub fn asn_head(&self, id: i64) -> AsnHead {
        AsnHead::new(self.runtime(), id)
    }

    /// Lists ASNs.
    ///
    /// `GET /asn/`
    pub fn asn_list(&self) -> AsnList {
        AsnList::new(self.runtime())
    }

    /// Asks whether ASNs can be listed.
    ///
    /// `HEAD /asn/`
    pub fn asn_list_head(&self) -> AsnListHead {
        AsnListHead::new(self.runtime())
    }

    /// Changes some members of an ASN.
    ///
    /// `PATCH /asn/{id}/`
    pub fn asn_partial_update(
        &self,
        id: i64,
        body: &types::AsnPartialUpdate,
    ) -> AsnPartialUpdate {
        AsnPartialUpdate::new(self.runtime(), id, body)
    }

    /// Changes an ASN as a whole.
    ///
    /// `PUT /asn/{id}/`
    pub fn asn_update(&self, id: i64, body: &types::AsnUpdate) -> AsnUpdate {
        AsnUpdate::new(self.runtime(), id, body)
    }
}

/// Creates an ASN.
///
/// Codes: members `iaas_asn_create_101-104`; 403 `iaas_asn_create_201-202`.
///
/// * `POST /asn/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AsnCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AsnEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AsnCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::AsnCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::ASN_CREATE);
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
    ) -> Result<runtime::Response<types::AsnEnvelope>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Deletes an ASN.
///
/// Codes: 403 `iaas_asn_delete_201-202`; 404 `iaas_asn_delete_001`.
///
/// * `DELETE /asn/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AsnDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl AsnDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::ASN_DELETE);
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

/// Gets an ASN.
///
/// Codes: 404 `iaas_asn_read_001`.
///
/// * `GET /asn/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AsnGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AsnEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AsnGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::ASN_GET);
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
    ) -> Result<runtime::Response<types::AsnEnvelope>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Asks whether an ASN exists.
///
/// What the user may not see is a 404 here.
///
/// * `HEAD /asn/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AsnHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl AsnHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::ASN_HEAD);
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

/// Lists ASNs.
///
/// Codes: 400 `iaas_asn_list_001`.
///
/// * `GET /asn/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AsnList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::AsnList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl AsnList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::ASN_LIST);
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

    /// What to sort by.
    pub fn order(mut self, order: impl Into<types::AsnOrder>) -> Self {
        self.request.parameter::<types::AsnOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::AsnFilter>) -> Self {
        self.request.parameter::<types::AsnFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::AsnFilter>) -> Self {
        self.request.parameter::<types::AsnFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::AsnList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for AsnList {
    type Answer = runtime::Reported<runtime::Json<types::AsnList>, table::AnswerReport>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Asn;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::AsnList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::AsnList) -> Option<String> {
        None
    }

    fn take_items(page: types::AsnList) -> Vec<types::Asn> {
        page.content
    }
}

/// Asks whether ASNs can be listed.
///
/// * `HEAD /asn/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AsnListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl AsnListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::ASN_LIST_HEAD);
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

/// Changes some members of an ASN.
///
/// Codes: members `iaas_asn_update_101-104`; 403 `iaas_asn_update_201-202`; 404 `iaas_asn_update_001`.
///
/// * `PATCH /asn/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AsnPartialUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AsnEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AsnPartialUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::AsnPartialUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::ASN_PARTIAL_UPDATE);
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
    ) -> Result<runtime::Response<types::AsnEnvelope>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Changes an ASN as a whole.
///
/// Codes: members `iaas_asn_update_101-104`; 403 `iaas_asn_update_201-202`; 404 `iaas_asn_update_001`.
///
/// * `PUT /asn/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AsnUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AsnEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl AsnUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        id: i64,
        body: &types::AsnUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::ASN_UPDATE);
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
    ) -> Result<runtime::Response<types::AsnEnvelope>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}
