// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

//! The runs of pipelines.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Gets a run of a pipeline.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn pipeline_instance_get(
        &self,
        platform_id: i32,
        body: &types::PipelineInstanceGetVariables,
    ) -> PipelineInstanceGet {
        PipelineInstanceGet::new(self.runtime(), platform_id, body)
    }

    /// Stops a run of a pipeline.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn pipeline_instance_stop(
        &self,
        platform_id: i32,
        body: &types::PipelineInstanceStopVariables,
    ) -> PipelineInstanceStop {
        PipelineInstanceStop::new(self.runtime(), platform_id, body)
    }

    /// Counts the instances of a pipeline that started before some time.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn pipeline_instances_count_by_date(
        &self,
        platform_id: i32,
        body: &types::PipelineInstancesCountByDateVariables,
    ) -> PipelineInstancesCountByDate {
        PipelineInstancesCountByDate::new(self.runtime(), platform_id, body)
    }

    /// Counts the instances of a pipeline that each selector would delete.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn pipeline_instances_count_by_selector(
        &self,
        platform_id: i32,
        body: &types::PipelineInstancesCountBySelectorVariables,
    ) -> PipelineInstancesCountBySelector {
        PipelineInstancesCountBySelector::new(self.runtime(), platform_id, body)
    }

    /// Deletes instances of a pipeline.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn pipeline_instances_delete(
        &self,
        platform_id: i32,
        body: &types::PipelineInstancesDeleteVariables,
    ) -> PipelineInstancesDelete {
        PipelineInstancesDelete::new(self.runtime(), platform_id, body)
    }

    /// Deletes the instances of a pipeline that started before some time.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn pipeline_instances_delete_by_date(
        &self,
        platform_id: i32,
        body: &types::PipelineInstancesDeleteByDateVariables,
    ) -> PipelineInstancesDeleteByDate {
        PipelineInstancesDeleteByDate::new(self.runtime(), platform_id, body)
    }

    /// Deletes the instances of a pipeline that ended in some way.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn pipeline_instances_delete_by_selector(
        &self,
        platform_id: i32,
        body: &types::PipelineInstancesDeleteBySelectorVariables,
    ) -> PipelineInstancesDeleteBySelector {
        PipelineInstancesDeleteBySelector::new(self.runtime(), platform_id, body)
    }

    /// Lists the instances of a pipeline, the newest first.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn pipeline_instances_list(
        &self,
        platform_id: i32,
        body: &types::PipelineInstancesListVariables,
    ) -> PipelineInstancesList {
        PipelineInstancesList::new(self.runtime(), platform_id, body)
    }

    /// Runs a pipeline.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn pipeline_run(
        &self,
        platform_id: i32,
        body: &types::PipelineRunVariables,
    ) -> PipelineRun {
        PipelineRun::new(self.runtime(), platform_id, body)
    }
}

/// Gets a run of a pipeline.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PipelineInstanceGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::PipelineInstance>>,
        runtime::GraphqlFailure,
    >,
}

impl PipelineInstanceGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::PipelineInstanceGetVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PIPELINE_INSTANCE_GET);
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
        runtime::Response<Option<types::PipelineInstance>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }

    /// Looks again and again until the state is one of: SUCCEEDED.
    pub fn wait_until_finished(
        self,
    ) -> runtime::Wait<
        runtime::Json<Option<types::PipelineInstance>>,
        runtime::GraphqlFailure,
    > {
        runtime::Wait::new(
            self.request,
            &table::PIPELINE_INSTANCE_GET_UNTIL_FINISHED,
            |thing: &Option<types::PipelineInstance>| {
                thing
                    .as_ref()
                    .and_then(|thing| runtime::token_of(&thing.status))
                    .unwrap_or_default()
            },
        )
    }
}

/// Stops a run of a pipeline.
///
/// It goes by way of `KILLING` to `KILLED`.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PipelineInstanceStop {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::PipelineInstanceSummary>,
        runtime::GraphqlFailure,
    >,
}

impl PipelineInstanceStop {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::PipelineInstanceStopVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PIPELINE_INSTANCE_STOP);
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
        runtime::Response<types::PipelineInstanceSummary>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Counts the instances of a pipeline that started before some time.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PipelineInstancesCountByDate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<i32>>,
        runtime::GraphqlFailure,
    >,
}

impl PipelineInstancesCountByDate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::PipelineInstancesCountByDateVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::PIPELINE_INSTANCES_COUNT_BY_DATE,
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

/// Counts the instances of a pipeline that each selector would delete.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PipelineInstancesCountBySelector {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<Vec<types::PipelineInstanceSelectorCount>>>,
        runtime::GraphqlFailure,
    >,
}

impl PipelineInstancesCountBySelector {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::PipelineInstancesCountBySelectorVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::PIPELINE_INSTANCES_COUNT_BY_SELECTOR,
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
        runtime::Response<Option<Vec<types::PipelineInstanceSelectorCount>>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Deletes instances of a pipeline.
///
/// Only those that have ended. The instances of their jobs go with them, and their logs. Look at `success` of each: the call succeeds when none was deleted.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PipelineInstancesDelete {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::DeletedInstance>>,
        runtime::GraphqlFailure,
    >,
}

impl PipelineInstancesDelete {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::PipelineInstancesDeleteVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::PIPELINE_INSTANCES_DELETE,
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
        runtime::Response<Vec<types::DeletedInstance>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Deletes the instances of a pipeline that started before some time.
///
/// The instances of their jobs go with them, and their logs. An id that is both excluded and included is deleted.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Twice has the effect of once; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PipelineInstancesDeleteByDate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<i32>,
        runtime::GraphqlFailure,
    >,
}

impl PipelineInstancesDeleteByDate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::PipelineInstancesDeleteByDateVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::PIPELINE_INSTANCES_DELETE_BY_DATE,
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

/// Deletes the instances of a pipeline that ended in some way.
///
/// The instances of their jobs go with them, and their logs. An id that is both excluded and included is deleted.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PipelineInstancesDeleteBySelector {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<i32>,
        runtime::GraphqlFailure,
    >,
}

impl PipelineInstancesDeleteBySelector {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::PipelineInstancesDeleteBySelectorVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::PIPELINE_INSTANCES_DELETE_BY_SELECTOR,
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

/// Lists the instances of a pipeline, the newest first.
///
/// There is no total; a page that is not full is the last. `pipelineInstanceCount` is the number of all instances.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * Pages by offset; `pages()` and `items()` follow. `limit` items a page.
/// * 401: There is no token, or it is too old.
/// * Source: the schema alone: the original client has no such call
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PipelineInstancesList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::PipelineInstances>>,
        runtime::GraphqlFailure,
    >,
}

impl PipelineInstancesList {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::PipelineInstancesListVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PIPELINE_INSTANCES_LIST);
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
        runtime::Response<Option<types::PipelineInstances>>,
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

impl runtime::List for PipelineInstancesList {
    type Answer = runtime::Json<Option<types::PipelineInstances>>;
    type Failure = runtime::GraphqlFailure;
    type Item = types::PipelineInstance;
    fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    fn count(page: &Option<types::PipelineInstances>) -> usize {
        let Some(page) = page else {
            return 0;
        };
        page.instances.as_ref().map_or(0, Vec::len)
    }

    #[allow(unused_variables)]
    fn next(page: &Option<types::PipelineInstances>) -> Option<String> {
        None
    }

    fn take_items(
        page: Option<types::PipelineInstances>,
    ) -> Vec<types::PipelineInstance> {
        let Some(page) = page else {
            return Vec::new();
        };
        Some(page).and_then(|value| value.instances).unwrap_or_default()
    }
}

/// Runs a pipeline.
///
/// Needs the role of an editor.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Not repeated unless the server cannot have acted on it.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PipelineRun {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::PipelineInstanceSummary>,
        runtime::GraphqlFailure,
    >,
}

impl PipelineRun {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::PipelineRunVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::PIPELINE_RUN);
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
        runtime::Response<types::PipelineInstanceSummary>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}
