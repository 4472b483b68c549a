// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! What is used and what is free in an allocation.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Lists stretches of an allocation.
    ///
    /// `GET /subnet_space/{allocation_id}/`
    pub fn subnet_space_list(&self, allocation_id: i64) -> SubnetSpaceList {
        SubnetSpaceList::new(self.runtime(), allocation_id)
    }

    /// Asks whether stretches of an allocation can be listed.
    ///
    /// `HEAD /subnet_space/{allocation_id}/`
    pub fn subnet_space_list_head(&self, allocation_id: i64) -> SubnetSpaceListHead {
        SubnetSpaceListHead::new(self.runtime(), allocation_id)
    }
}

/// Lists stretches of an allocation.
///
/// What is free is listed beside what is used.
///
/// Codes: 400 `iaas_subnet_space_list_001`.
///
/// * `GET /subnet_space/{allocation_id}/`
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
pub struct SubnetSpaceList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::SubnetSpaceList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl SubnetSpaceList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        allocation_id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SUBNET_SPACE_LIST);
        request.parameter(0, &allocation_id);
        Self { request }
    }

    /// Which page, from 0. Beyond the last page the list is empty. The server takes anything else for 0.
    ///
    /// At least 0; anything less is refused before it is sent.
    pub fn page(mut self, page: i64) -> Self {
        self.request.parameter(1, &page);
        self
    }

    /// How many objects to a page; 50 unless said. The server takes a number above 100 for 50, not for 100, and says nothing, so it is refused here.
    ///
    /// From 1 to 100; anything else is refused before it is sent.
    pub fn limit(mut self, limit: i32) -> Self {
        self.request.parameter(2, &limit);
        self
    }

    /// What to sort by.
    pub fn order(mut self, order: impl Into<types::SubnetSpaceOrder>) -> Self {
        self.request.parameter::<types::SubnetSpaceOrder>(3, &order.into());
        self
    }

    /// Only what fits all of these.
    pub fn search(mut self, search: impl Into<types::SubnetSpaceFilter>) -> Self {
        self.request.parameter::<types::SubnetSpaceFilter>(4, &search.into());
        self
    }

    /// Nothing that fits these.
    pub fn exclude(mut self, exclude: impl Into<types::SubnetSpaceFilter>) -> Self {
        self.request.parameter::<types::SubnetSpaceFilter>(5, &exclude.into());
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
        runtime::Response<types::SubnetSpaceList>,
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

impl runtime::List for SubnetSpaceList {
    type Answer = runtime::Reported<
        runtime::Json<types::SubnetSpaceList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::SubnetSpace;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::SubnetSpaceList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::SubnetSpaceList) -> Option<String> {
        None
    }

    fn take_items(page: types::SubnetSpaceList) -> Vec<types::SubnetSpace> {
        page.content
    }
}

/// Asks whether stretches of an allocation can be listed.
///
/// * `HEAD /subnet_space/{allocation_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SubnetSpaceListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl SubnetSpaceListHead {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        allocation_id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SUBNET_SPACE_LIST_HEAD);
        request.parameter(0, &allocation_id);
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
