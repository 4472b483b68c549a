// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

//! The platform as a whole.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Gets the capacity of each node of the cluster.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn cluster_capacity_get(&self, platform_id: i32) -> ClusterCapacityGet {
        ClusterCapacityGet::new(self.runtime(), platform_id)
    }

    /// Tries out the expression of a condition node.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn condition_expression_evaluate(
        &self,
        platform_id: i32,
        body: &types::ConditionExpressionEvaluateVariables,
    ) -> ConditionExpressionEvaluate {
        ConditionExpressionEvaluate::new(self.runtime(), platform_id, body)
    }

    /// Gets the platform, with the numbers of things in it.
    ///
    /// `POST /projects/api/platform/{platformId}/graphql`
    pub fn platform_get(&self, platform_id: i32) -> PlatformGet {
        PlatformGet::new(self.runtime(), platform_id)
    }
}

/// Gets the capacity of each node of the cluster.
///
/// To judge what a job or an app may ask for.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ClusterCapacityGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<Vec<Option<types::ClusterNodeCapacity>>>>,
        runtime::GraphqlFailure,
    >,
}

impl ClusterCapacityGet {
    pub(in crate::generated) fn new(client: &runtime::Client, platform_id: i32) -> Self {
        let mut request = runtime::Request::new(client, &table::CLUSTER_CAPACITY_GET);
        request.parameter(0, &platform_id);
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
        runtime::Response<Option<Vec<Option<types::ClusterNodeCapacity>>>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Tries out the expression of a condition node.
///
/// The server calls this a preview that may change. A value that is a number must be sent as text.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ConditionExpressionEvaluate {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<bool>>,
        runtime::GraphqlFailure,
    >,
}

impl ConditionExpressionEvaluate {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        platform_id: i32,
        body: &types::ConditionExpressionEvaluateVariables,
    ) -> Self {
        let mut request = runtime::Request::new(
            client,
            &table::CONDITION_EXPRESSION_EVALUATE,
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
        runtime::Response<Option<bool>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Gets the platform, with the numbers of things in it.
///
/// * `POST /projects/api/platform/{platformId}/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PlatformGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::Platform>>,
        runtime::GraphqlFailure,
    >,
}

impl PlatformGet {
    pub(in crate::generated) fn new(client: &runtime::Client, platform_id: i32) -> Self {
        let mut request = runtime::Request::new(client, &table::PLATFORM_GET);
        request.parameter(0, &platform_id);
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
        runtime::Response<Option<types::Platform>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}
