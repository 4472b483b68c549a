// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

//! The runs of jobs.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Gets a run of a job.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn job_instance_get(
        &self,
        platform_id: i32,
        body: &types::JobInstanceGetVariables,
    ) -> JobInstanceGet {
        JobInstanceGet::new(self.runtime(), platform_id, body)
    }

    /// Stops a run of a job.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn job_instance_stop(
        &self,
        platform_id: i32,
        body: &types::JobInstanceStopVariables,
    ) -> JobInstanceStop {
        JobInstanceStop::new(self.runtime(), platform_id, body)
    }

    /// Counts the instances of a job that started before some time.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn job_instances_count_by_date(
        &self,
        platform_id: i32,
        body: &types::JobInstancesCountByDateVariables,
    ) -> JobInstancesCountByDate {
        JobInstancesCountByDate::new(self.runtime(), platform_id, body)
    }

    /// Counts the instances of a job that each selector would delete.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn job_instances_count_by_selector(
        &self,
        platform_id: i32,
        body: &types::JobInstancesCountBySelectorVariables,
    ) -> JobInstancesCountBySelector {
        JobInstancesCountBySelector::new(self.runtime(), platform_id, body)
    }

    /// Deletes instances of a job.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn job_instances_delete(
        &self,
        platform_id: i32,
        body: &types::JobInstancesDeleteVariables,
    ) -> JobInstancesDelete {
        JobInstancesDelete::new(self.runtime(), platform_id, body)
    }

    /// Deletes the instances of a job that started before some time.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn job_instances_delete_by_date(
        &self,
        platform_id: i32,
        body: &types::JobInstancesDeleteByDateVariables,
    ) -> JobInstancesDeleteByDate {
        JobInstancesDeleteByDate::new(self.runtime(), platform_id, body)
    }

    /// Deletes the instances of a job that ended in some way.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn job_instances_delete_by_selector(
        &self,
        platform_id: i32,
        body: &types::JobInstancesDeleteBySelectorVariables,
    ) -> JobInstancesDeleteBySelector {
        JobInstancesDeleteBySelector::new(self.runtime(), platform_id, body)
    }

    /// Lists the instances of a job, the newest first.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn job_instances_list(
        &self,
        platform_id: i32,
        body: &types::JobInstancesListVariables,
    ) -> JobInstancesList {
        JobInstancesList::new(self.runtime(), platform_id, body)
    }

    /// Runs a job.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn job_run(&self, platform_id: i32, body: &types::JobRunVariables) -> JobRun {
        JobRun::new(self.runtime(), platform_id, body)
    }
}

/// Gets a run of a job.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobInstanceGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::JobInstance>>,
        runtime::GraphqlFailure,
    >,
}

impl JobInstanceGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::JobInstanceGetVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOB_INSTANCE_GET);
        request.parameter(0, &platform_id);
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
        runtime::Response<Option<types::JobInstance>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }

    /// Looks again and again until the state is one of: SUCCEEDED.
    pub fn wait_until_finished(
        self,
    ) -> runtime::Wait<
        runtime::Json<Option<types::JobInstance>>,
        runtime::GraphqlFailure,
    > {
        runtime::Wait::new(
            self.request,
            &table::JOB_INSTANCE_GET_UNTIL_FINISHED,
            |thing: &Option<types::JobInstance>| {
                thing
                    .as_ref()
                    .and_then(|thing| runtime::token_of(&thing.status))
                    .unwrap_or_default()
            },
        )
    }
}

/// Stops a run of a job.
///
/// It goes by way of `KILLING` to `KILLED`.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobInstanceStop {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JobInstanceSummary>,
        runtime::GraphqlFailure,
    >,
}

impl JobInstanceStop {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::JobInstanceStopVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOB_INSTANCE_STOP);
        request.parameter(0, &platform_id);
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
        runtime::Response<types::JobInstanceSummary>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Counts the instances of a job that started before some time.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobInstancesCountByDate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<i32>>,
        runtime::GraphqlFailure,
    >,
}

impl JobInstancesCountByDate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::JobInstancesCountByDateVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::JOB_INSTANCES_COUNT_BY_DATE,
        );
        request.parameter(0, &platform_id);
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
        runtime::Response<Option<i32>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Counts the instances of a job that each selector would delete.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobInstancesCountBySelector {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<Vec<types::JobInstanceSelectorCount>>>,
        runtime::GraphqlFailure,
    >,
}

impl JobInstancesCountBySelector {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::JobInstancesCountBySelectorVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::JOB_INSTANCES_COUNT_BY_SELECTOR,
        );
        request.parameter(0, &platform_id);
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
        runtime::Response<Option<Vec<types::JobInstanceSelectorCount>>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Deletes instances of a job.
///
/// Only those that have ended and belong to no pipeline. Look at `success` of each: the call succeeds when none was deleted.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobInstancesDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::DeletedInstance>>,
        runtime::GraphqlFailure,
    >,
}

impl JobInstancesDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::JobInstancesDeleteVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOB_INSTANCES_DELETE);
        request.parameter(0, &platform_id);
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
        runtime::Response<Vec<types::DeletedInstance>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Deletes the instances of a job that started before some time.
///
/// Only those that belong to no pipeline. An id that is both excluded and included is deleted.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobInstancesDeleteByDate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<i32>,
        runtime::GraphqlFailure,
    >,
}

impl JobInstancesDeleteByDate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::JobInstancesDeleteByDateVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::JOB_INSTANCES_DELETE_BY_DATE,
        );
        request.parameter(0, &platform_id);
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
    ) -> Result<runtime::Response<i32>, runtime::Error<runtime::GraphqlFailure>> {
        self.request.send().await
    }
}

/// Deletes the instances of a job that ended in some way.
///
/// Only those that belong to no pipeline. An id that is both excluded and included is deleted.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobInstancesDeleteBySelector {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<i32>,
        runtime::GraphqlFailure,
    >,
}

impl JobInstancesDeleteBySelector {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::JobInstancesDeleteBySelectorVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::JOB_INSTANCES_DELETE_BY_SELECTOR,
        );
        request.parameter(0, &platform_id);
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
    ) -> Result<runtime::Response<i32>, runtime::Error<runtime::GraphqlFailure>> {
        self.request.send().await
    }
}

/// Lists the instances of a job, the newest first.
///
/// There is no total; a page that is not full is the last. `countJobInstance` is the number of all instances.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by offset; `pages()` and `items()` follow. `limit` items a page.
/// * 401: There is no token, or it is too old.
/// * Source: the schema alone: the original client has no such call
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobInstancesList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::JobInstances>>,
        runtime::GraphqlFailure,
    >,
}

impl JobInstancesList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::JobInstancesListVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOB_INSTANCES_LIST);
        request.parameter(0, &platform_id);
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
        runtime::Response<Option<types::JobInstances>>,
        runtime::Error<runtime::GraphqlFailure>,
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

impl runtime::List for JobInstancesList {
    type Answer = runtime::Json<Option<types::JobInstances>>;
    type Failure = runtime::GraphqlFailure;
    type Item = types::JobInstanceSummary;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &Option<types::JobInstances>) -> usize {
        let Some(page) = page else {
            return 0;
        };
        page.instances.as_ref().map_or(0, Vec::len)
    }

    #[allow(unused_variables)]
    fn next(page: &Option<types::JobInstances>) -> Option<String> {
        None
    }

    fn take_items(page: Option<types::JobInstances>) -> Vec<types::JobInstanceSummary> {
        let Some(page) = page else {
            return Vec::new();
        };
        Some(page).and_then(|value| value.instances).unwrap_or_default()
    }
}

/// Runs a job.
///
/// Needs the role of an editor.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct JobRun {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::JobInstanceSummary>,
        runtime::GraphqlFailure,
    >,
}

impl JobRun {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::JobRunVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::JOB_RUN);
        request.parameter(0, &platform_id);
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
        runtime::Response<types::JobInstanceSummary>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}
