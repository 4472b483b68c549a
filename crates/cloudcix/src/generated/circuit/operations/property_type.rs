// Generated from specs/cloudcix/circuit.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! The types that properties can have.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::circuit::{client::Client, table, types};

impl Client {
    /// Lists property types.
    ///
    /// `GET /property_type/`
    pub fn property_type_list(&self) -> PropertyTypeList {
        PropertyTypeList::new(self.runtime())
    }

    /// Checks that property types may be listed.
    ///
    /// `HEAD /property_type/`
    pub fn property_type_list_head(&self) -> PropertyTypeListHead {
        PropertyTypeListHead::new(self.runtime())
    }
}

/// Lists property types.
///
/// * `GET /property_type/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by number; `pages()` and `items()` follow. `limit` items a page, 50 unless said otherwise.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PropertyTypeList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Reported<runtime::Json<types::PropertyTypeList>, table::AnswerReport>,
        runtime::Json<types::ApiError>,
    >,
}

impl PropertyTypeList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::PROPERTY_TYPE_LIST);
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
    pub fn order(mut self, order: impl Into<types::PropertyTypeOrder>) -> Self {
        self.request.parameter::<types::PropertyTypeOrder>(2, &order.into());
        self
    }

    /// Only what meets all of these.
    pub fn search(mut self, search: impl Into<types::PropertyTypeFilter>) -> Self {
        self.request.parameter::<types::PropertyTypeFilter>(3, &search.into());
        self
    }

    /// Not what meets all of these.
    pub fn exclude(mut self, exclude: impl Into<types::PropertyTypeFilter>) -> Self {
        self.request.parameter::<types::PropertyTypeFilter>(4, &exclude.into());
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
        runtime::Response<types::PropertyTypeList>,
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

impl runtime::List for PropertyTypeList {
    type Answer = runtime::Reported<
        runtime::Json<types::PropertyTypeList>,
        table::AnswerReport,
    >;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::PropertyType;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::PropertyTypeList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::PropertyTypeList) -> Option<String> {
        None
    }

    fn take_items(page: types::PropertyTypeList) -> Vec<types::PropertyType> {
        page.content
    }
}

/// Checks that property types may be listed.
///
/// * `HEAD /property_type/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PropertyTypeListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl PropertyTypeListHead {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::PROPERTY_TYPE_LIST_HEAD);
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
