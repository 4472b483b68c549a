// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

//! The same place on Linux, Windows and OS X.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates a path map.
    ///
    /// `POST /pathmaps/`
    pub fn pathmaps_create(&self, body: &types::PathMapCreate) -> PathmapsCreate {
        PathmapsCreate::new(self.runtime(), body)
    }

    /// Deletes a path map.
    ///
    /// `DELETE /pathmaps/{pathmap_id}`
    pub fn pathmaps_delete(&self, pathmap_id: i64) -> PathmapsDelete {
        PathmapsDelete::new(self.runtime(), pathmap_id)
    }

    /// Gets a path map.
    ///
    /// `GET /pathmaps/{pathmap_id}`
    pub fn pathmaps_get(&self, pathmap_id: i64) -> PathmapsGet {
        PathmapsGet::new(self.runtime(), pathmap_id)
    }

    /// Lists path maps.
    ///
    /// `GET /pathmaps/`
    pub fn pathmaps_list(&self) -> PathmapsList {
        PathmapsList::new(self.runtime())
    }

    /// Gets the columns of a path map.
    ///
    /// `GET /pathmaps/schema`
    pub fn pathmaps_schema(&self) -> PathmapsSchema {
        PathmapsSchema::new(self.runtime())
    }

    /// Changes a path map.
    ///
    /// `POST /pathmaps/{pathmap_id}`
    pub fn pathmaps_update(
        &self,
        pathmap_id: i64,
        body: &types::PathMapUpdate,
    ) -> PathmapsUpdate {
        PathmapsUpdate::new(self.runtime(), pathmap_id, body)
    }
}

/// Creates a path map.
///
/// A tag that does not exist is created. Nothing is unique: the same map twice is two maps.
///
/// * `POST /pathmaps/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PathmapsCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::PathMap>,
        runtime::Json<types::ApiError>,
    >,
}

impl PathmapsCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::PathMapCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PATHMAPS_CREATE);
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
    ) -> Result<runtime::Response<types::PathMap>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Deletes a path map.
///
/// A path map that does not exist is a 204 too.
///
/// * `DELETE /pathmaps/{pathmap_id}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 405: The path does not take this method. There is no `Allow` header.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PathmapsDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl PathmapsDelete {
    pub(in crate::generated) fn new(client: &runtime::Client, pathmap_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::PATHMAPS_DELETE);
        request.parameter(0, &pathmap_id);
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

/// Gets a path map.
///
/// * `GET /pathmaps/{pathmap_id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PathmapsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::PathMap>,
        runtime::Json<types::ApiError>,
    >,
}

impl PathmapsGet {
    pub(in crate::generated) fn new(client: &runtime::Client, pathmap_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::PATHMAPS_GET);
        request.parameter(0, &pathmap_id);
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
    ) -> Result<runtime::Response<types::PathMap>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Lists path maps.
///
/// * `GET /pathmaps/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PathmapsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::PathMap>>,
        runtime::Json<types::ApiError>,
    >,
}

impl PathmapsList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::PATHMAPS_LIST);
        Self { request }
    }

    /// Only the maps that hold for this agent, by its UUID: those without a tag, and those with a tag that it has. For an unknown agent these are those without a tag. An empty or malformed UUID is a 400.
    pub fn for_agent(mut self, for_agent: impl Into<String>) -> Self {
        self.request.parameter::<String>(0, &for_agent.into());
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
        runtime::Response<Vec<types::PathMap>>,
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

impl runtime::List for PathmapsList {
    type Answer = runtime::Json<Vec<types::PathMap>>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::PathMap;
    const STREAM: Option<runtime::ElementsAt<types::PathMap>> = Some(
        runtime::ElementsAt::new(""),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &Vec<types::PathMap>) -> usize {
        page.len()
    }

    #[allow(unused_variables)]
    fn next(page: &Vec<types::PathMap>) -> Option<String> {
        None
    }

    fn take_items(page: Vec<types::PathMap>) -> Vec<types::PathMap> {
        page
    }
}

/// Gets the columns of a path map.
///
/// * `GET /pathmaps/schema`
/// * Changes nothing; repeated after any fault that may pass.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PathmapsSchema {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<std::collections::BTreeMap<String, String>>,
        runtime::Json<types::ApiError>,
    >,
}

impl PathmapsSchema {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::PATHMAPS_SCHEMA);
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
        runtime::Response<std::collections::BTreeMap<String, String>>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Changes a path map.
///
/// Members that are left out stay as they are. **The tag cannot be taken away**, only replaced: to
/// make a map hold for every agent again, delete its tag or create the map anew.
///
/// * `POST /pathmaps/{pathmap_id}`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 405: The path does not take this method. There is no `Allow` header.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PathmapsUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::PathMap>,
        runtime::Json<types::ApiError>,
    >,
}

impl PathmapsUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        pathmap_id: i64,
        body: &types::PathMapUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PATHMAPS_UPDATE);
        request.parameter(0, &pathmap_id);
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
    ) -> Result<runtime::Response<types::PathMap>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}
