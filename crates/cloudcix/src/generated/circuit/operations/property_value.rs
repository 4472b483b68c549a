// Generated from specs/cloudcix/circuit.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! A search in the properties of circuits.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::circuit::{client::Client, table, types};

impl Client {
    /// Finds circuits by the values of their properties.
    ///
    /// `GET /property_value/{search_term}/`
    pub fn property_value_list(
        &self,
        search_term: impl Into<String>,
    ) -> PropertyValueList {
        PropertyValueList::new(self.runtime(), search_term)
    }

    /// Checks that values may be searched.
    ///
    /// `HEAD /property_value/{search_term}/`
    pub fn property_value_list_head(
        &self,
        search_term: impl Into<String>,
    ) -> PropertyValueListHead {
        PropertyValueListHead::new(self.runtime(), search_term)
    }
}

/// Finds circuits by the values of their properties.
///
/// Circuits in use of which some value contains the text, whatever its case. **There is no paging and no `_metadata`**: everything comes at once, sorted by the value. A text with a slash cannot be searched for.
///
/// * `GET /property_value/{search_term}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 401: There is no token, or it is damaged or over.
/// * Any other status: Any other error.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PropertyValueList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::PropertyValueList>,
        runtime::Json<types::ApiError>,
    >,
}

impl PropertyValueList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        search_term: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PROPERTY_VALUE_LIST);
        request.parameter::<String>(0, &search_term.into());
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
        runtime::Response<types::PropertyValueList>,
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

impl runtime::List for PropertyValueList {
    type Answer = runtime::Json<types::PropertyValueList>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::PropertyValue;
    const STREAM: Option<runtime::ElementsAt<types::PropertyValue>> = Some(
        runtime::ElementsAt::new("/content"),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &types::PropertyValueList) -> usize {
        page.content.len()
    }

    #[allow(unused_variables)]
    fn next(page: &types::PropertyValueList) -> Option<String> {
        None
    }

    fn take_items(page: types::PropertyValueList) -> Vec<types::PropertyValue> {
        page.content
    }
}

/// Checks that values may be searched.
///
/// * `HEAD /property_value/{search_term}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the running server, release 4.0.0; the recorded exchanges agree
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PropertyValueListHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl PropertyValueListHead {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        search_term: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::PROPERTY_VALUE_LIST_HEAD,
        );
        request.parameter::<String>(0, &search_term.into());
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
