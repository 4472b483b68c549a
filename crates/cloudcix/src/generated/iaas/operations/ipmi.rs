// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Access to the management of a server.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Creates an IPMI session.
    ///
    /// `POST /ipmi/`
    pub fn ipmi_create(&self, body: &types::IpmiCreate) -> IpmiCreate {
        IpmiCreate::new(self.runtime(), body)
    }

    /// Deletes an IPMI session.
    ///
    /// `DELETE /ipmi/{id}/`
    pub fn ipmi_delete(&self, id: i64) -> IpmiDelete {
        IpmiDelete::new(self.runtime(), id)
    }

    /// Gets an IPMI session.
    ///
    /// `GET /ipmi/{id}/`
    pub fn ipmi_get(&self, id: i64) -> IpmiGet {
        IpmiGet::new(self.runtime(), id)
    }

    /// Asks whether an IPMI session exists.
    ///
    /// `HEAD /ipmi/{id}/`
    pub fn ipmi_head(&self, id: i64) -> IpmiHead {
        IpmiHead::new(self.runtime(), id)
    }

    /// Lists IPMI sessions.
    ///
    /// `GET /ipmi/`
    pub fn ipmi_list(&self) -> IpmiList {
        IpmiList::new(self.runtime())
    }

    /// Asks whether IPMI sessions can be listed.
    ///
    /// `HEAD /ipmi/`
    pub fn ipmi_list_head(&self) -> IpmiListHead {
        IpmiListHead::new(self.runtime())
    }
}

/// Creates an IPMI session.
///
/// Codes: members `iaas_ipmi_create_101-105`; 403 `iaas_ipmi_create_201`; 404 `iaas_ipmi_get_juniper_device_001`.
///
/// * `POST /ipmi/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * 503: A system behind this application failed, such as the name servers.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct IpmiCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::IpmiEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl IpmiCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::IpmiCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::IPMI_CREATE);
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
        runtime::Response<types::IpmiEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes an IPMI session.
///
/// Codes: 403 `iaas_ipmi_delete_201`; 404 `iaas_ipmi_delete_001`, `iaas_ipmi_get_juniper_device_001`.
///
/// * `DELETE /ipmi/{id}/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * 503: A system behind this application failed, such as the name servers.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct IpmiDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl IpmiDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::IPMI_DELETE);
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

/// Gets an IPMI session.
///
/// Codes: 403 `iaas_ipmi_read_201`; 404 `iaas_ipmi_read_001`.
///
/// * `GET /ipmi/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct IpmiGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::IpmiEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl IpmiGet {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::IPMI_GET);
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
        runtime::Response<types::IpmiEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Asks whether an IPMI session exists.
///
/// What the user may not see is a 404 here.
///
/// * `HEAD /ipmi/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct IpmiHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl IpmiHead {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::IPMI_HEAD);
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

/// Lists IPMI sessions.
///
/// Codes: 400 `iaas_ipmi_list_001`.
///
/// * `GET /ipmi/`
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
pub struct IpmiList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::IpmiList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl IpmiList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::IPMI_LIST);
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
    pub fn order(mut self, order: impl Into<types::IpmiOrder>) -> Self {
        self.request.parameter::<types::IpmiOrder>(2, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::IpmiFilter>) -> Self {
        self.request.parameter::<types::IpmiFilter>(3, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::IpmiFilter>) -> Self {
        self.request.parameter::<types::IpmiFilter>(4, &exclude.into());
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
    ) -> Result<runtime::Response<types::IpmiList>, runtime::Error<types::ApiError>> {
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

impl runtime::List for IpmiList {
    type Answer = runtime::Reported<runtime::Json<types::IpmiList>, table::AnswerReport>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Ipmi;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::IpmiList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::IpmiList) -> Option<String> {
        None
    }

    fn take_items(page: types::IpmiList) -> Vec<types::Ipmi> {
        page.content
    }
}

/// Asks whether IPMI sessions can be listed.
///
/// * `HEAD /ipmi/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct IpmiListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl IpmiListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::IPMI_LIST_HEAD);
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
