// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

//! Programs that agents have installed, with their versions in order.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates software, with versions if wanted.
    ///
    /// `POST /software/`
    pub fn software_create(&self, body: &types::SoftwareCreate) -> SoftwareCreate {
        SoftwareCreate::new(self.runtime(), body)
    }

    /// Deletes software and its versions.
    ///
    /// `DELETE /software/{software}`
    pub fn software_delete(
        &self,
        software: impl Into<types::NameOrId>,
    ) -> SoftwareDelete {
        SoftwareDelete::new(self.runtime(), software)
    }

    /// Gets software with its versions.
    ///
    /// `GET /software/{software}`
    pub fn software_get(&self, software: impl Into<types::NameOrId>) -> SoftwareGet {
        SoftwareGet::new(self.runtime(), software)
    }

    /// Lists all software with its versions.
    ///
    /// `GET /software/`
    pub fn software_list(&self) -> SoftwareList {
        SoftwareList::new(self.runtime())
    }

    /// Creates software, or renames it and replaces its versions.
    ///
    /// `PUT /software/{software}`
    pub fn software_replace(
        &self,
        software: impl Into<types::NameOrId>,
        body: &types::SoftwareReplace,
    ) -> SoftwareReplace {
        SoftwareReplace::new(self.runtime(), software, body)
    }

    /// Gets the columns of software.
    ///
    /// `GET /software/schema`
    pub fn software_schema(&self) -> SoftwareSchema {
        SoftwareSchema::new(self.runtime())
    }

    /// Adds a version to software.
    ///
    /// `POST /software/{software}/versions/`
    pub fn software_versions_create(
        &self,
        software: impl Into<types::NameOrId>,
        body: &types::SoftwareVersionCreate,
    ) -> SoftwareVersionsCreate {
        SoftwareVersionsCreate::new(self.runtime(), software, body)
    }

    /// Deletes a version of software.
    ///
    /// `DELETE /software/{software}/versions/{version}`
    pub fn software_versions_delete(
        &self,
        software: impl Into<types::NameOrId>,
        version: impl Into<types::NameOrId>,
    ) -> SoftwareVersionsDelete {
        SoftwareVersionsDelete::new(self.runtime(), software, version)
    }

    /// Downloads the Python code that looks for a version on an agent.
    ///
    /// `GET /software/{software}/versions/{version}/discovery_code`
    pub fn software_versions_discovery_code(
        &self,
        software: impl Into<String>,
        version: impl Into<String>,
    ) -> SoftwareVersionsDiscoveryCode {
        SoftwareVersionsDiscoveryCode::new(self.runtime(), software, version)
    }

    /// Gets a version of software.
    ///
    /// `GET /software/{software}/versions/{version}`
    pub fn software_versions_get(
        &self,
        software: impl Into<types::NameOrId>,
        version: impl Into<types::NameOrId>,
    ) -> SoftwareVersionsGet {
        SoftwareVersionsGet::new(self.runtime(), software, version)
    }

    /// Lists the versions of software by rank.
    ///
    /// `GET /software/{software}/versions/`
    pub fn software_versions_list(
        &self,
        software: impl Into<types::NameOrId>,
    ) -> SoftwareVersionsList {
        SoftwareVersionsList::new(self.runtime(), software)
    }
}

/// Creates software, with versions if wanted.
///
/// Software that exists is a 409: PyFarm's documentation says that its versions are added, and they
/// are not. Two versions of one rank, or a version without its name, are a 500.
///
/// * `POST /software/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 409: It exists already, or is still in use.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SoftwareCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Software>,
        runtime::Json<types::ApiError>,
    >,
}

impl SoftwareCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::SoftwareCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SOFTWARE_CREATE);
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
    ) -> Result<runtime::Response<types::Software>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Deletes software and its versions.
///
/// Software that does not exist is a 204 too. Software that a jobtype or a job requires is a 500.
///
/// * `DELETE /software/{software}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SoftwareDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl SoftwareDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        software: impl Into<types::NameOrId>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SOFTWARE_DELETE);
        request.parameter::<types::NameOrId>(0, &software.into());
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

/// Gets software with its versions.
///
/// * `GET /software/{software}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SoftwareGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Software>,
        runtime::Json<types::ApiError>,
    >,
}

impl SoftwareGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        software: impl Into<types::NameOrId>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SOFTWARE_GET);
        request.parameter::<types::NameOrId>(0, &software.into());
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
    ) -> Result<runtime::Response<types::Software>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Lists all software with its versions.
///
/// * `GET /software/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SoftwareList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::Software>>,
        runtime::Json<types::ApiError>,
    >,
}

impl SoftwareList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::SOFTWARE_LIST);
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
        runtime::Response<Vec<types::Software>>,
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

impl runtime::List for SoftwareList {
    type Answer = runtime::Json<Vec<types::Software>>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Software;
    const STREAM: Option<runtime::ElementsAt<types::Software>> = Some(
        runtime::ElementsAt::new(""),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &Vec<types::Software>) -> usize {
        page.len()
    }

    #[allow(unused_variables)]
    fn next(page: &Vec<types::Software>) -> Option<String> {
        None
    }

    fn take_items(page: Vec<types::Software>) -> Vec<types::Software> {
        page
    }
}

/// Creates software, or renames it and replaces its versions.
///
/// New software is a 201, existing software a 200. By name, the name in the body must be the same; by
/// id, another name renames it. An id that does not exist is a 400.
///
/// `versions` replaces all versions, and without it they stay. A malformed version is a 500. PyFarm's
/// documentation calls the member `version`; that is ignored, as is every unknown member.
///
/// * `PUT /software/{software}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SoftwareReplace {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Software>,
        runtime::Json<types::ApiError>,
    >,
}

impl SoftwareReplace {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        software: impl Into<types::NameOrId>,
        body: &types::SoftwareReplace,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SOFTWARE_REPLACE);
        request.parameter::<types::NameOrId>(0, &software.into());
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
    ) -> Result<runtime::Response<types::Software>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Gets the columns of software.
///
/// * `GET /software/schema`
/// * Changes nothing; repeated after any fault that may pass.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SoftwareSchema {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<std::collections::BTreeMap<String, String>>,
        runtime::Json<types::ApiError>,
    >,
}

impl SoftwareSchema {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::SOFTWARE_SCHEMA);
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

/// Adds a version to software.
///
/// A version that exists is a 409, a rank that is taken is a 500. PyFarm's documentation gives
/// another path, the status 200 and ranks as texts: all three are wrong.
///
/// * `POST /software/{software}/versions/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 409: It exists already, or is still in use.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SoftwareVersionsCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SoftwareVersion>,
        runtime::Json<types::ApiError>,
    >,
}

impl SoftwareVersionsCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        software: impl Into<types::NameOrId>,
        body: &types::SoftwareVersionCreate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::SOFTWARE_VERSIONS_CREATE,
        );
        request.parameter::<types::NameOrId>(0, &software.into());
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
        runtime::Response<types::SoftwareVersion>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Deletes a version of software.
///
/// By id, the version of any software is deleted: a version whose name is digits may cost you another
/// one. A version that does not exist is a 204 too, software that does not exist is a 404, and a
/// version that something requires is a 500.
///
/// * `DELETE /software/{software}/versions/{version}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SoftwareVersionsDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl SoftwareVersionsDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        software: impl Into<types::NameOrId>,
        version: impl Into<types::NameOrId>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::SOFTWARE_VERSIONS_DELETE,
        );
        request.parameter::<types::NameOrId>(0, &software.into());
        request.parameter::<types::NameOrId>(1, &version.into());
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

/// Downloads the Python code that looks for a version on an agent.
///
/// Both are named, never given by id. A version without code is a 404. PyFarm's documentation has another path.
///
/// * `GET /software/{software}/versions/{version}/discovery_code`
/// * Changes nothing; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against git HEAD; release 0.8.6 does not have it
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SoftwareVersionsDiscoveryCode {
    pub(in crate::generated) request: runtime::Request<
        runtime::Streamed,
        runtime::Json<types::ApiError>,
    >,
}

impl SoftwareVersionsDiscoveryCode {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        software: impl Into<String>,
        version: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::SOFTWARE_VERSIONS_DISCOVERY_CODE,
        );
        request.parameter::<String>(0, &software.into());
        request.parameter::<String>(1, &version.into());
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
        runtime::Response<runtime::ByteStream>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Gets a version of software.
///
/// By id, the version of any software is found. The version `2014` of PyFarm's documentation cannot be got by that name, because digits are an id.
///
/// * `GET /software/{software}/versions/{version}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SoftwareVersionsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::SoftwareVersionDetails>,
        runtime::Json<types::ApiError>,
    >,
}

impl SoftwareVersionsGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        software: impl Into<types::NameOrId>,
        version: impl Into<types::NameOrId>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SOFTWARE_VERSIONS_GET);
        request.parameter::<types::NameOrId>(0, &software.into());
        request.parameter::<types::NameOrId>(1, &version.into());
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
        runtime::Response<types::SoftwareVersionDetails>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Lists the versions of software by rank.
///
/// * `GET /software/{software}/versions/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct SoftwareVersionsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::SoftwareVersion>>,
        runtime::Json<types::ApiError>,
    >,
}

impl SoftwareVersionsList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        software: impl Into<types::NameOrId>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::SOFTWARE_VERSIONS_LIST);
        request.parameter::<types::NameOrId>(0, &software.into());
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
        runtime::Response<Vec<types::SoftwareVersion>>,
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

impl runtime::List for SoftwareVersionsList {
    type Answer = runtime::Json<Vec<types::SoftwareVersion>>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::SoftwareVersion;
    const STREAM: Option<runtime::ElementsAt<types::SoftwareVersion>> = Some(
        runtime::ElementsAt::new(""),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &Vec<types::SoftwareVersion>) -> usize {
        page.len()
    }

    #[allow(unused_variables)]
    fn next(page: &Vec<types::SoftwareVersion>) -> Option<String> {
        None
    }

    fn take_items(page: Vec<types::SoftwareVersion>) -> Vec<types::SoftwareVersion> {
        page
    }
}
