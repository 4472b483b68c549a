// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

//! The machines that do the work, with the tasks and the software they have.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Registers an agent, or updates the one with the same id and port.
    ///
    /// `POST /agents/`
    pub fn agents_create(&self, body: &types::AgentCreate) -> AgentsCreate {
        AgentsCreate::new(self.runtime(), body)
    }

    /// Deletes an agent.
    ///
    /// `DELETE /agents/{agent_id}`
    pub fn agents_delete(&self, agent_id: impl Into<String>) -> AgentsDelete {
        AgentsDelete::new(self.runtime(), agent_id)
    }

    /// Gets an agent with its graphics cards and disks.
    ///
    /// `GET /agents/{agent_id}`
    pub fn agents_get(&self, agent_id: impl Into<String>) -> AgentsGet {
        AgentsGet::new(self.runtime(), agent_id)
    }

    /// Lists agents.
    ///
    /// `GET /agents/`
    pub fn agents_list(&self) -> AgentsList {
        AgentsList::new(self.runtime())
    }

    /// Gets the columns of an agent.
    ///
    /// `GET /agents/schema`
    pub fn agents_schema(&self) -> AgentsSchema {
        AgentsSchema::new(self.runtime())
    }

    /// Says that an agent has a software version.
    ///
    /// `POST /agents/{agent_id}/software/`
    pub fn agents_software_add(
        &self,
        agent_id: impl Into<String>,
        body: &types::AgentSoftwareAdd,
    ) -> AgentsSoftwareAdd {
        AgentsSoftwareAdd::new(self.runtime(), agent_id, body)
    }

    /// Lists the software versions that an agent has.
    ///
    /// `GET /agents/{agent_id}/software/`
    pub fn agents_software_list(
        &self,
        agent_id: impl Into<String>,
    ) -> AgentsSoftwareList {
        AgentsSoftwareList::new(self.runtime(), agent_id)
    }

    /// Says that an agent does not have a software version any more.
    ///
    /// `DELETE /agents/{agent_id}/software/{software}/versions/{version}`
    pub fn agents_software_remove(
        &self,
        agent_id: impl Into<String>,
        software: impl Into<String>,
        version: impl Into<String>,
    ) -> AgentsSoftwareRemove {
        AgentsSoftwareRemove::new(self.runtime(), agent_id, software, version)
    }

    /// Assigns a task to an agent.
    ///
    /// `POST /agents/{agent_id}/tasks/`
    pub fn agents_tasks_assign(
        &self,
        agent_id: impl Into<String>,
        body: &types::TaskAssign,
    ) -> AgentsTasksAssign {
        AgentsTasksAssign::new(self.runtime(), agent_id, body)
    }

    /// Lists the tasks of an agent.
    ///
    /// `GET /agents/{agent_id}/tasks/`
    pub fn agents_tasks_list(&self, agent_id: impl Into<String>) -> AgentsTasksList {
        AgentsTasksList::new(self.runtime(), agent_id)
    }

    /// Changes an agent.
    ///
    /// `POST /agents/{agent_id}`
    pub fn agents_update(
        &self,
        agent_id: impl Into<String>,
        body: &types::AgentUpdate,
    ) -> AgentsUpdate {
        AgentsUpdate::new(self.runtime(), agent_id, body)
    }
}

/// Registers an agent, or updates the one with the same id and port.
///
/// A new agent is a 201, an existing one a 200. A new agent gets every software version that is
/// marked as a default.
///
/// An existing agent must really change: otherwise it is a 500. A new `state` or `disks` do not count
/// as a change; `mac_addresses` and `gpus` do whenever they are there, even when empty. An agent
/// that announces itself should therefore always send `mac_addresses`.
///
/// More mistakes that are a 500: a malformed `id`, the same id on another port, a MAC address twice,
/// a disk without one of its members, and `gpus` that lack one the agent had before, unless
/// `mac_addresses` comes along and the agent already had some. A disabled agent keeps its state
/// whatever is sent.
///
/// * `POST /agents/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentsCreate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Agent>,
        runtime::Json<types::ApiError>,
    >,
}

impl AgentsCreate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::AgentCreate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::AGENTS_CREATE);
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
    ) -> Result<runtime::Response<types::Agent>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// Deletes an agent.
///
/// Its tasks and logs stay and lose the agent. An agent that does not exist is a 204 too; a malformed
/// UUID is a 404.
///
/// * `DELETE /agents/{agent_id}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 405: The path does not take this method. There is no `Allow` header.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentsDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl AgentsDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        agent_id: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::AGENTS_DELETE);
        request.parameter::<String>(0, &agent_id.into());
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

/// Gets an agent with its graphics cards and disks.
///
/// * `GET /agents/{agent_id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Agent>,
        runtime::Json<types::ApiError>,
    >,
}

impl AgentsGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        agent_id: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::AGENTS_GET);
        request.parameter::<String>(0, &agent_id.into());
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
    ) -> Result<runtime::Response<types::Agent>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }

    /// Looks again and again until the state is one of: online, running.
    pub fn wait_until_online(
        self,
    ) -> runtime::Wait<runtime::Json<types::Agent>, runtime::Json<types::ApiError>> {
        runtime::Wait::new(
            self.request,
            &table::AGENTS_GET_UNTIL_ONLINE,
            |thing: &types::Agent| runtime::token_of(&thing.state).unwrap_or_default(),
        )
    }
}

/// Lists agents.
///
/// All filters must hold together. There is none for the state, and the answer does not show it: get
/// each agent to know it. A filter that cannot be read is a 400.
///
/// * `GET /agents/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentsList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::AgentSummary>>,
        runtime::Json<types::ApiError>,
    >,
}

impl AgentsList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::AGENTS_LIST);
        Self { request }
    }

    /// Only agents with at least so much memory, in megabytes.
    pub fn min_ram(mut self, min_ram: i64) -> Self {
        self.request.parameter(0, &min_ram);
        self
    }

    /// Only agents with at most so much memory, in megabytes.
    pub fn max_ram(mut self, max_ram: i64) -> Self {
        self.request.parameter(1, &max_ram);
        self
    }

    /// Only agents with at least so many processors.
    pub fn min_cpus(mut self, min_cpus: i64) -> Self {
        self.request.parameter(2, &min_cpus);
        self
    }

    /// Only agents with at most so many processors.
    pub fn max_cpus(mut self, max_cpus: i64) -> Self {
        self.request.parameter(3, &max_cpus);
        self
    }

    /// Only the agents with exactly this host name. An empty one is a 400.
    pub fn hostname(mut self, hostname: impl Into<String>) -> Self {
        self.request.parameter::<String>(4, &hostname.into());
        self
    }

    /// Only the agents with exactly this IPv4 address. A multicast or reserved one is a 400, and so is a loopback address unless the server is set up to allow it.
    pub fn remote_ip(mut self, remote_ip: impl Into<String>) -> Self {
        self.request.parameter::<String>(5, &remote_ip.into());
        self
    }

    /// Only the agents that listen on this port. Outside 1024 to 65535 it is a 400.
    ///
    /// From 1024 to 65535; anything else is refused before it is sent.
    pub fn port(mut self, port: i64) -> Self {
        self.request.parameter(6, &port);
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
        runtime::Response<Vec<types::AgentSummary>>,
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

impl runtime::List for AgentsList {
    type Answer = runtime::Json<Vec<types::AgentSummary>>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::AgentSummary;
    const STREAM: Option<runtime::ElementsAt<types::AgentSummary>> = Some(
        runtime::ElementsAt::new(""),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &Vec<types::AgentSummary>) -> usize {
        page.len()
    }

    #[allow(unused_variables)]
    fn next(page: &Vec<types::AgentSummary>) -> Option<String> {
        None
    }

    fn take_items(page: Vec<types::AgentSummary>) -> Vec<types::AgentSummary> {
        page
    }
}

/// Gets the columns of an agent.
///
/// * `GET /agents/schema`
/// * Changes nothing; repeated after any fault that may pass.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentsSchema {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<std::collections::BTreeMap<String, String>>,
        runtime::Json<types::ApiError>,
    >,
}

impl AgentsSchema {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::AGENTS_SCHEMA);
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

/// Says that an agent has a software version.
///
/// The status is 200, not 201. Software or a version that does not exist is a 404, one that the agent
/// already has is a 500. PyFarm's documentation promises a 400 for unknown members; they are ignored.
///
/// * `POST /agents/{agent_id}/software/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against git HEAD; release 0.8.6 does not have it
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentsSoftwareAdd {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AgentSoftware>,
        runtime::Json<types::ApiError>,
    >,
}

impl AgentsSoftwareAdd {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        agent_id: impl Into<String>,
        body: &types::AgentSoftwareAdd,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::AGENTS_SOFTWARE_ADD);
        request.parameter::<String>(0, &agent_id.into());
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
        runtime::Response<types::AgentSoftware>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Lists the software versions that an agent has.
///
/// * `GET /agents/{agent_id}/software/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against git HEAD; release 0.8.6 does not have it
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentsSoftwareList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::AgentSoftware>>,
        runtime::Json<types::ApiError>,
    >,
}

impl AgentsSoftwareList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        agent_id: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::AGENTS_SOFTWARE_LIST);
        request.parameter::<String>(0, &agent_id.into());
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
        runtime::Response<Vec<types::AgentSoftware>>,
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

impl runtime::List for AgentsSoftwareList {
    type Answer = runtime::Json<Vec<types::AgentSoftware>>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::AgentSoftware;
    const STREAM: Option<runtime::ElementsAt<types::AgentSoftware>> = Some(
        runtime::ElementsAt::new(""),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &Vec<types::AgentSoftware>) -> usize {
        page.len()
    }

    #[allow(unused_variables)]
    fn next(page: &Vec<types::AgentSoftware>) -> Option<String> {
        None
    }

    fn take_items(page: Vec<types::AgentSoftware>) -> Vec<types::AgentSoftware> {
        page
    }
}

/// Says that an agent does not have a software version any more.
///
/// Both are named, never given by id. A version that the agent does not have is a 204 too; an agent, software or version that does not exist at all is a 404.
///
/// * `DELETE /agents/{agent_id}/software/{software}/versions/{version}`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against git HEAD; release 0.8.6 does not have it
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentsSoftwareRemove {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<types::ApiError>,
    >,
}

impl AgentsSoftwareRemove {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        agent_id: impl Into<String>,
        software: impl Into<String>,
        version: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::AGENTS_SOFTWARE_REMOVE);
        request.parameter::<String>(0, &agent_id.into());
        request.parameter::<String>(1, &software.into());
        request.parameter::<String>(2, &version.into());
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

/// Assigns a task to an agent.
///
/// A task that already has logs, or that an agent has failed at, is a 500, and is assigned all the
/// same. Read the task to be sure.
///
/// * `POST /agents/{agent_id}/tasks/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentsTasksAssign {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::AssignedTask>,
        runtime::Json<types::ApiError>,
    >,
}

impl AgentsTasksAssign {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        agent_id: impl Into<String>,
        body: &types::TaskAssign,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::AGENTS_TASKS_ASSIGN);
        request.parameter::<String>(0, &agent_id.into());
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
        runtime::Response<types::AssignedTask>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Lists the tasks of an agent.
///
/// Here a task that waits has the state null. The members `project`, `parents` and `children` of PyFarm's documentation do not exist.
///
/// * `GET /agents/{agent_id}/tasks/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Comes in one answer; `items()` gives it item by item.
/// * 404: Something that the path or the body names does not exist.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentsTasksList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::AgentTask>>,
        runtime::Json<types::ApiError>,
    >,
}

impl AgentsTasksList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        agent_id: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::AGENTS_TASKS_LIST);
        request.parameter::<String>(0, &agent_id.into());
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
        runtime::Response<Vec<types::AgentTask>>,
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

impl runtime::List for AgentsTasksList {
    type Answer = runtime::Json<Vec<types::AgentTask>>;
    type Failure = runtime::Json<types::ApiError>;
    type Item = types::AgentTask;
    const STREAM: Option<runtime::ElementsAt<types::AgentTask>> = Some(
        runtime::ElementsAt::new(""),
    );
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &Vec<types::AgentTask>) -> usize {
        page.len()
    }

    #[allow(unused_variables)]
    fn next(page: &Vec<types::AgentTask>) -> Option<String> {
        None
    }

    fn take_items(page: Vec<types::AgentTask>) -> Vec<types::AgentTask> {
        page
    }
}

/// Changes an agent.
///
/// Members that are left out stay as they are; an empty object changes nothing but the time the agent
/// was last heard from. `tags` replaces all tags, and new ones are created.
///
/// With the state `offline`, unfinished tasks of the agent are taken from it. A disabled agent keeps
/// its state whatever is sent, and the answer is a 200: only the web interface enables it again.
/// An unknown state is a 500.
///
/// * `POST /agents/{agent_id}`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong. The text says how; for software requirements it is a list of texts.
/// * 404: Something that the path or the body names does not exist.
/// * 405: The path does not take this method. There is no `Allow` header.
/// * 415: The body, or its absence, is of a content type that is not taken here.
/// * 500: The server failed, often for an ordinary mistake in the request. What was asked for may have been done all the same.
/// * Source: measured against the real server, git HEAD on Python 2.7 with SQLite (1141 exchanges)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AgentsUpdate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::Agent>,
        runtime::Json<types::ApiError>,
    >,
}

impl AgentsUpdate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        agent_id: impl Into<String>,
        body: &types::AgentUpdate,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::AGENTS_UPDATE);
        request.parameter::<String>(0, &agent_id.into());
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
    ) -> Result<runtime::Response<types::Agent>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}
