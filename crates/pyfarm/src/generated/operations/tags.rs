// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

//! Labels on agents and jobs. A job can ask for agents with a tag, or without it.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Gives a tag to an agent.
    ///
    /// `POST /tags/{tag}/agents/`
    pub fn tags_agents_add(
        &self,
        tag: impl Into<types::NameOrId>,
        body: &types::TagAgentAdd,
    ) -> TagsAgentsAdd {
        TagsAgentsAdd::new(self.runtime(), tag, body)
    }

    /// Lists the agents that have a tag.
    ///
    /// `GET /tags/{tag}/agents/`
    pub fn tags_agents_list(&self, tag: impl Into<types::NameOrId>) -> TagsAgentsList {
        TagsAgentsList::new(self.runtime(), tag)
    }

    /// Creates a tag, or finds the one of this name.
    ///
    /// `POST /tags/`
    pub fn tags_create(&self, body: &types::TagCreate) -> TagsCreate {
        TagsCreate::new(self.runtime(), body)
    }

    /// Deletes a tag.
    ///
    /// `DELETE /tags/{tag}`
    pub fn tags_delete(&self, tag: impl Into<types::NameOrId>) -> TagsDelete {
        TagsDelete::new(self.runtime(), tag)
    }

    /// Gets a tag with its agents and jobs.
    ///
    /// `GET /tags/{tag}`
    pub fn tags_get(&self, tag: impl Into<types::NameOrId>) -> TagsGet {
        TagsGet::new(self.runtime(), tag)
    }

    /// Lists all tags with their agents and jobs.
    ///
    /// `GET /tags/`
    pub fn tags_list(&self) -> TagsList {
        TagsList::new(self.runtime())
    }

    /// Creates a tag, or deletes the one that exists and creates it anew.
    ///
    /// `PUT /tags/{tag}`
    pub fn tags_replace(
        &self,
        tag: impl Into<types::NameOrId>,
        body: &types::TagReplace,
    ) -> TagsReplace {
        TagsReplace::new(self.runtime(), tag, body)
    }

    /// Gets the columns of a tag.
    ///
    /// `GET /tags/schema`
    pub fn tags_schema(&self) -> TagsSchema {
        TagsSchema::new(self.runtime())
    }
}

/// Gives a tag to an agent.
///
/// The status is 201 if the tag is new to the agent, and 200 if the agent had it. A tag or an agent
/// that does not exist is a 404, a malformed UUID is a 500.
///
/// No operation takes a tag from one agent. `agents_update` sets all tags of an agent, and
/// `tags_replace` all agents of a tag.
///
/// * `POST /tags/{tag}/agents/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TagsAgentsAdd {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::TaggedAgent>,
        runtime::Json<types::ApiError>,
    >,
}

impl TagsAgentsAdd {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        tag: impl Into<types::NameOrId>,
        body: &types::TagAgentAdd,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TAGS_AGENTS_ADD);
        request.parameter::<types::NameOrId>(0, &tag.into());
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
    ) -> Result<runtime::Response<types::TaggedAgent>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Lists the agents that have a tag.
///
/// The status is 200; PyFarm's documentation shows a 201.
///
/// * `GET /tags/{tag}/agents/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TagsAgentsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::AgentInTag>>,
        runtime::Json<types::ApiError>,
    >,
}

impl TagsAgentsList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        tag: impl Into<types::NameOrId>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TAGS_AGENTS_LIST);
        request.parameter::<types::NameOrId>(0, &tag.into());
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
        runtime::Response<Vec<types::AgentInTag>>,
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

impl runtime::List for TagsAgentsList {
    type Answer = runtime::Json<Vec<types::AgentInTag>>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::AgentInTag;
    const STREAM: Option<runtime::ElementsAt<types::AgentInTag>> = Some(
        runtime::ElementsAt::new(""),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &Vec<types::AgentInTag>) -> usize {
        page.len()
    }

    #[allow(unused_variables)]
    fn next(page: &Vec<types::AgentInTag>) -> Option<String> {
        None
    }

    fn take_items(page: Vec<types::AgentInTag>) -> Vec<types::AgentInTag> {
        page
    }
}

/// Creates a tag, or finds the one of this name.
///
/// A new tag is a 201, an existing one a 200. Agents and jobs are added afterwards, by
/// `tags_agents_add` or `tags_replace`.
///
/// A tag that exists and is used by a path map is a 500. When several callers create the same new
/// tag at the same time, some of them may get a 500; a repetition then finds the tag.
///
/// * `POST /tags/`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TagsCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Tag>,
        runtime::Json<types::ApiError>,
    >,
}

impl TagsCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::TagCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TAGS_CREATE);
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
    ) -> Result<runtime::Response<types::Tag>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Deletes a tag.
///
/// Agents and jobs stay and lose the tag, path maps then hold for every agent. A tag that does not
/// exist is a 204 too. A tag that a job requires is a 500.
///
/// * `DELETE /tags/{tag}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TagsDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl TagsDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        tag: impl Into<types::NameOrId>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TAGS_DELETE);
        request.parameter::<types::NameOrId>(0, &tag.into());
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

/// Gets a tag with its agents and jobs.
///
/// Agents are listed by their UUIDs, not as the objects with links that PyFarm's documentation shows.
/// The tag named `schema` can only be got by its id.
///
/// * `GET /tags/{tag}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TagsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Tag>,
        runtime::Json<types::ApiError>,
    >,
}

impl TagsGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        tag: impl Into<types::NameOrId>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TAGS_GET);
        request.parameter::<types::NameOrId>(0, &tag.into());
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
    ) -> Result<runtime::Response<types::Tag>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Lists all tags with their agents and jobs.
///
/// Two database queries are made for each tag, so a long list takes seconds.
///
/// * `GET /tags/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TagsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::Tag>>,
        runtime::Json<types::ApiError>,
    >,
}

impl TagsList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::TAGS_LIST);
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
    ) -> Result<runtime::Response<Vec<types::Tag>>, runtime::Error<types::ApiError>> {
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

impl runtime::List for TagsList {
    type Answer = runtime::Json<Vec<types::Tag>>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::Tag;
    const STREAM: Option<runtime::ElementsAt<types::Tag>> = Some(
        runtime::ElementsAt::new(""),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &Vec<types::Tag>) -> usize {
        page.len()
    }

    #[allow(unused_variables)]
    fn next(page: &Vec<types::Tag>) -> Option<String> {
        None
    }

    fn take_items(page: Vec<types::Tag>) -> Vec<types::Tag> {
        page
    }
}

/// Creates a tag, or deletes the one that exists and creates it anew.
///
/// Agents and jobs that the body does not name lose the tag, and path maps lose it in any case. By
/// name, the tag may get another id; by id, it keeps it. The answer is a 201 whether or not the tag
/// existed.
///
/// An agent that does not exist is a 404. So is every job, existing or not: the server cannot find
/// any, and PyFarm's documentation is wrong here. An id that does not exist is a 500.
///
/// * `PUT /tags/{tag}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TagsReplace {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Tag>,
        runtime::Json<types::ApiError>,
    >,
}

impl TagsReplace {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        tag: impl Into<types::NameOrId>,
        body: &types::TagReplace,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TAGS_REPLACE);
        request.parameter::<types::NameOrId>(0, &tag.into());
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
    ) -> Result<runtime::Response<types::Tag>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Gets the columns of a tag.
///
/// PyFarm's documentation writes this path with a slash at its end; that is a 404.
///
/// * `GET /tags/schema`
/// * Changes nothing; repeated after any fault that may pass.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TagsSchema {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<std::collections::BTreeMap<String, String>>,
        runtime::Json<types::ApiError>,
    >,
}

impl TagsSchema {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::TAGS_SCHEMA);
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
