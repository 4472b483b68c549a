// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

//! The Python code that runs a job, in numbered versions.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Creates a jobtype, with its first version.
    ///
    /// `POST /jobtypes/`
    pub fn jobtypes_create(&self, body: &types::JobTypeCreate) -> JobtypesCreate {
        JobtypesCreate::new(self.runtime(), body)
    }

    /// Deletes a jobtype with all its versions.
    ///
    /// `DELETE /jobtypes/{jobtype}`
    pub fn jobtypes_delete(
        &self,
        jobtype: impl Into<types::NameOrId>,
    ) -> JobtypesDelete {
        JobtypesDelete::new(self.runtime(), jobtype)
    }

    /// Gets the newest version of a jobtype.
    ///
    /// `GET /jobtypes/{jobtype}`
    pub fn jobtypes_get(&self, jobtype: impl Into<types::NameOrId>) -> JobtypesGet {
        JobtypesGet::new(self.runtime(), jobtype)
    }

    /// Lists the names of all jobtypes.
    ///
    /// `GET /jobtypes/`
    pub fn jobtypes_list(&self) -> JobtypesList {
        JobtypesList::new(self.runtime())
    }

    /// Adds a version to a jobtype, or creates the jobtype.
    ///
    /// `PUT /jobtypes/{jobtype}`
    pub fn jobtypes_replace(
        &self,
        jobtype: impl Into<types::NameOrId>,
        body: &types::JobTypeCreate,
    ) -> JobtypesReplace {
        JobtypesReplace::new(self.runtime(), jobtype, body)
    }

    /// Makes a new version of a jobtype that requires one more software.
    ///
    /// `POST /jobtypes/{jobtype}/software_requirements/`
    pub fn jobtypes_requirements_create(
        &self,
        jobtype: impl Into<types::NameOrId>,
        body: &types::JobTypeRequirementCreate,
    ) -> JobtypesRequirementsCreate {
        JobtypesRequirementsCreate::new(self.runtime(), jobtype, body)
    }

    /// Makes a new version of a jobtype that does not require one software.
    ///
    /// `DELETE /jobtypes/{jobtype}/software_requirements/{software}`
    pub fn jobtypes_requirements_delete(
        &self,
        jobtype: impl Into<types::NameOrId>,
        software: impl Into<String>,
    ) -> JobtypesRequirementsDelete {
        JobtypesRequirementsDelete::new(self.runtime(), jobtype, software)
    }

    /// Gets what the newest version of a jobtype requires of one software.
    ///
    /// `GET /jobtypes/{jobtype}/software_requirements/{software}`
    pub fn jobtypes_requirements_get(
        &self,
        jobtype: impl Into<types::NameOrId>,
        software: impl Into<String>,
    ) -> JobtypesRequirementsGet {
        JobtypesRequirementsGet::new(self.runtime(), jobtype, software)
    }

    /// Lists the software that the newest version of a jobtype requires.
    ///
    /// `GET /jobtypes/{jobtype}/software_requirements/`
    pub fn jobtypes_requirements_list(
        &self,
        jobtype: impl Into<types::NameOrId>,
    ) -> JobtypesRequirementsList {
        JobtypesRequirementsList::new(self.runtime(), jobtype)
    }

    /// Gets the columns of a jobtype and of its versions.
    ///
    /// `GET /jobtypes/schema`
    pub fn jobtypes_schema(&self) -> JobtypesSchema {
        JobtypesSchema::new(self.runtime())
    }

    /// Downloads the Python code of a version of a jobtype.
    ///
    /// `GET /jobtypes/{jobtype}/versions/{version}/code`
    pub fn jobtypes_versions_code(
        &self,
        jobtype: impl Into<types::NameOrId>,
        version: i64,
    ) -> JobtypesVersionsCode {
        JobtypesVersionsCode::new(self.runtime(), jobtype, version)
    }

    /// Deletes a version of a jobtype.
    ///
    /// `DELETE /jobtypes/{jobtype}/versions/{version}`
    pub fn jobtypes_versions_delete(
        &self,
        jobtype: impl Into<types::NameOrId>,
        version: i64,
    ) -> JobtypesVersionsDelete {
        JobtypesVersionsDelete::new(self.runtime(), jobtype, version)
    }

    /// Gets a version of a jobtype.
    ///
    /// `GET /jobtypes/{jobtype}/versions/{version}`
    pub fn jobtypes_versions_get(
        &self,
        jobtype: impl Into<types::NameOrId>,
        version: i64,
    ) -> JobtypesVersionsGet {
        JobtypesVersionsGet::new(self.runtime(), jobtype, version)
    }

    /// Lists the numbers of all versions of a jobtype, lowest first.
    ///
    /// `GET /jobtypes/{jobtype}/versions/`
    pub fn jobtypes_versions_list(
        &self,
        jobtype: impl Into<types::NameOrId>,
    ) -> JobtypesVersionsList {
        JobtypesVersionsList::new(self.runtime(), jobtype)
    }

    /// Is always refused, because a version of a jobtype does not change.
    ///
    /// `POST /jobtypes/{jobtype}/versions/{version}/software_requirements/`
    #[doc(alias = "deprecated")]
    pub fn jobtypes_versions_requirements_create(
        &self,
        jobtype: impl Into<types::NameOrId>,
        version: i64,
    ) -> JobtypesVersionsRequirementsCreate {
        JobtypesVersionsRequirementsCreate::new(self.runtime(), jobtype, version)
    }

    /// Lists the software that a version of a jobtype requires.
    ///
    /// `GET /jobtypes/{jobtype}/versions/{version}/software_requirements/`
    pub fn jobtypes_versions_requirements_list(
        &self,
        jobtype: impl Into<types::NameOrId>,
        version: i64,
    ) -> JobtypesVersionsRequirementsList {
        JobtypesVersionsRequirementsList::new(self.runtime(), jobtype, version)
    }
}

/// Creates a jobtype, with its first version.
///
/// A name that exists is a 409. Software or a version that does not exist is a 404, with a list of
/// texts. An empty name, a `max_batch` of 0 and null for the name or the code are a 500.
///
/// The answer is a 201 without `software_requirements`; PyFarm's documentation shows a 200 with them.
///
/// * `POST /jobtypes/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 409: It exists already, or is still in use.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobtypesCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JobType>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobtypesCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::JobTypeCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOBTYPES_CREATE);
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
    ) -> Result<runtime::Response<types::JobType>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Deletes a jobtype with all its versions.
///
/// A jobtype that does not exist is a 204 too. A jobtype that a job or a job group uses is a 500.
///
/// * `DELETE /jobtypes/{jobtype}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobtypesDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl JobtypesDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        jobtype: impl Into<types::NameOrId>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOBTYPES_DELETE);
        request.parameter::<types::NameOrId>(0, &jobtype.into());
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

/// Gets the newest version of a jobtype.
///
/// A jobtype that has no version left is a 404.
///
/// * `GET /jobtypes/{jobtype}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobtypesGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JobType>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobtypesGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        jobtype: impl Into<types::NameOrId>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOBTYPES_GET);
        request.parameter::<types::NameOrId>(0, &jobtype.into());
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
    ) -> Result<runtime::Response<types::JobType>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Lists the names of all jobtypes.
///
/// * `GET /jobtypes/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobtypesList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::JobTypeSummary>>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobtypesList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::JOBTYPES_LIST);
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
        runtime::Response<Vec<types::JobTypeSummary>>,
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

impl runtime::List for JobtypesList {
    type Answer = runtime::Json<Vec<types::JobTypeSummary>>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::JobTypeSummary;
    const STREAM: Option<runtime::ElementsAt<types::JobTypeSummary>> = Some(
        runtime::ElementsAt::new(""),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &Vec<types::JobTypeSummary>) -> usize {
        page.len()
    }

    #[allow(unused_variables)]
    fn next(page: &Vec<types::JobTypeSummary>) -> Option<String> {
        None
    }

    fn take_items(page: Vec<types::JobTypeSummary>) -> Vec<types::JobTypeSummary> {
        page
    }
}

/// Adds a version to a jobtype, or creates the jobtype.
///
/// The name in the body wins over the one in the path: it renames the jobtype that the path names,
/// and if there is none it is the name of the new jobtype. An id in the path that does not exist is
/// not used.
///
/// Nothing is taken over from the version before, so send everything: what is left out falls back to
/// its default. Only `software_requirements` are kept when they are left out. The answer is a 201 in
/// any case. A new name that another jobtype has is a 500.
///
/// * `PUT /jobtypes/{jobtype}`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobtypesReplace {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JobType>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobtypesReplace {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        jobtype: impl Into<types::NameOrId>,
        body: &types::JobTypeCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOBTYPES_REPLACE);
        request.parameter::<types::NameOrId>(0, &jobtype.into());
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
    ) -> Result<runtime::Response<types::JobType>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Makes a new version of a jobtype that requires one more software.
///
/// Software that the newest version already requires is a 409. A version is looked for among those of
/// all software, so one of the wrong software may be taken; the text `9.9` of another program fits
/// as well.
///
/// PyFarm's documentation shows a 200 with the id of the jobtype version: it is a 201 without.
///
/// * `POST /jobtypes/{jobtype}/software_requirements/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 409: It exists already, or is still in use.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobtypesRequirementsCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JobTypeRequirement>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobtypesRequirementsCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        jobtype: impl Into<types::NameOrId>,
        body: &types::JobTypeRequirementCreate,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::JOBTYPES_REQUIREMENTS_CREATE,
        );
        request.parameter::<types::NameOrId>(0, &jobtype.into());
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
        runtime::Response<types::JobTypeRequirement>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Makes a new version of a jobtype that does not require one software.
///
/// There is a new version each time, even when the software was not required before. A jobtype that does not exist is a 404.
///
/// * `DELETE /jobtypes/{jobtype}/software_requirements/{software}`
/// * Not repeated unless the server cannot have acted on it.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobtypesRequirementsDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl JobtypesRequirementsDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        jobtype: impl Into<types::NameOrId>,
        software: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::JOBTYPES_REQUIREMENTS_DELETE,
        );
        request.parameter::<types::NameOrId>(0, &jobtype.into());
        request.parameter::<String>(1, &software.into());
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

/// Gets what the newest version of a jobtype requires of one software.
///
/// The software is named; PyFarm's documentation wants an id here, which is a 404.
///
/// * `GET /jobtypes/{jobtype}/software_requirements/{software}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobtypesRequirementsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JobTypeRequirement>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobtypesRequirementsGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        jobtype: impl Into<types::NameOrId>,
        software: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::JOBTYPES_REQUIREMENTS_GET,
        );
        request.parameter::<types::NameOrId>(0, &jobtype.into());
        request.parameter::<String>(1, &software.into());
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
        runtime::Response<types::JobTypeRequirement>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Lists the software that the newest version of a jobtype requires.
///
/// * `GET /jobtypes/{jobtype}/software_requirements/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobtypesRequirementsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::JobTypeRequirement>>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobtypesRequirementsList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        jobtype: impl Into<types::NameOrId>,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::JOBTYPES_REQUIREMENTS_LIST,
        );
        request.parameter::<types::NameOrId>(0, &jobtype.into());
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
        runtime::Response<Vec<types::JobTypeRequirement>>,
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

impl runtime::List for JobtypesRequirementsList {
    type Answer = runtime::Json<Vec<types::JobTypeRequirement>>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::JobTypeRequirement;
    const STREAM: Option<runtime::ElementsAt<types::JobTypeRequirement>> = Some(
        runtime::ElementsAt::new(""),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &Vec<types::JobTypeRequirement>) -> usize {
        page.len()
    }

    #[allow(unused_variables)]
    fn next(page: &Vec<types::JobTypeRequirement>) -> Option<String> {
        None
    }

    fn take_items(
        page: Vec<types::JobTypeRequirement>,
    ) -> Vec<types::JobTypeRequirement> {
        page
    }
}

/// Gets the columns of a jobtype and of its versions.
///
/// It names `jobtype_id`, which no answer has.
///
/// * `GET /jobtypes/schema`
/// * Changes nothing; repeated after any fault that may pass.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobtypesSchema {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<std::collections::BTreeMap<String, String>>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobtypesSchema {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::JOBTYPES_SCHEMA);
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

/// Downloads the Python code of a version of a jobtype.
///
/// * `GET /jobtypes/{jobtype}/versions/{version}/code`
/// * Changes nothing; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobtypesVersionsCode {
    pub(in crate::generated) request: runtime::Request<
        runtime::Streamed,
        runtime::Json<types::ApiError>,
    >,
}

impl JobtypesVersionsCode {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        jobtype: impl Into<types::NameOrId>,
        version: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOBTYPES_VERSIONS_CODE);
        request.parameter::<types::NameOrId>(0, &jobtype.into());
        request.parameter(1, &version);
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

/// Deletes a version of a jobtype.
///
/// What does not exist is a 204 too, even the jobtype. A version that a job uses is a 500.
///
/// * `DELETE /jobtypes/{jobtype}/versions/{version}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobtypesVersionsDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl JobtypesVersionsDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        jobtype: impl Into<types::NameOrId>,
        version: i64,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::JOBTYPES_VERSIONS_DELETE,
        );
        request.parameter::<types::NameOrId>(0, &jobtype.into());
        request.parameter(1, &version);
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

/// Gets a version of a jobtype.
///
/// * `GET /jobtypes/{jobtype}/versions/{version}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobtypesVersionsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JobType>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobtypesVersionsGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        jobtype: impl Into<types::NameOrId>,
        version: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOBTYPES_VERSIONS_GET);
        request.parameter::<types::NameOrId>(0, &jobtype.into());
        request.parameter(1, &version);
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
    ) -> Result<runtime::Response<types::JobType>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Lists the numbers of all versions of a jobtype, lowest first.
///
/// * `GET /jobtypes/{jobtype}/versions/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobtypesVersionsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<i64>>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobtypesVersionsList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        jobtype: impl Into<types::NameOrId>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOBTYPES_VERSIONS_LIST);
        request.parameter::<types::NameOrId>(0, &jobtype.into());
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
    ) -> Result<runtime::Response<Vec<i64>>, runtime::Error<types::ApiError>> {
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

impl runtime::List for JobtypesVersionsList {
    type Answer = runtime::Json<Vec<i64>>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = i64;
    const STREAM: Option<runtime::ElementsAt<i64>> = Some(runtime::ElementsAt::new(""));
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &Vec<i64>) -> usize {
        page.len()
    }

    #[allow(unused_variables)]
    fn next(page: &Vec<i64>) -> Option<String> {
        None
    }

    fn take_items(page: Vec<i64>) -> Vec<i64> {
        page
    }
}

/// Is always refused, because a version of a jobtype does not change.
///
/// The route exists and answers 405 to everything. Use `jobtypes_requirements_create`, which makes a new version.
///
/// * `POST /jobtypes/{jobtype}/versions/{version}/software_requirements/`
/// * The document calls it deprecated.
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 405: The path does not take this method. There is no `Allow` header.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobtypesVersionsRequirementsCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl JobtypesVersionsRequirementsCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        jobtype: impl Into<types::NameOrId>,
        version: i64,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::JOBTYPES_VERSIONS_REQUIREMENTS_CREATE,
        );
        request.parameter::<types::NameOrId>(0, &jobtype.into());
        request.parameter(1, &version);
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

/// Lists the software that a version of a jobtype requires.
///
/// * `GET /jobtypes/{jobtype}/versions/{version}/software_requirements/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobtypesVersionsRequirementsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::JobTypeRequirement>>,
        runtime::Json<types::ApiError>,
    >,
}

impl JobtypesVersionsRequirementsList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        jobtype: impl Into<types::NameOrId>,
        version: i64,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::JOBTYPES_VERSIONS_REQUIREMENTS_LIST,
        );
        request.parameter::<types::NameOrId>(0, &jobtype.into());
        request.parameter(1, &version);
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
        runtime::Response<Vec<types::JobTypeRequirement>>,
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

impl runtime::List for JobtypesVersionsRequirementsList {
    type Answer = runtime::Json<Vec<types::JobTypeRequirement>>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::JobTypeRequirement;
    const STREAM: Option<runtime::ElementsAt<types::JobTypeRequirement>> = Some(
        runtime::ElementsAt::new(""),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &Vec<types::JobTypeRequirement>) -> usize {
        page.len()
    }

    #[allow(unused_variables)]
    fn next(page: &Vec<types::JobTypeRequirement>) -> Option<String> {
        None
    }

    fn take_items(
        page: Vec<types::JobTypeRequirement>,
    ) -> Vec<types::JobTypeRequirement> {
        page
    }
}
