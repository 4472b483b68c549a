// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

//! The catalogue of what jobs and apps can run in.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

impl Client {
    /// Lists the technologies of all catalogues.
    ///
    /// `POST /gateway/api/graphql`
    pub fn technologies_list(&self) -> TechnologiesList {
        TechnologiesList::new(self.runtime())
    }

    /// Gets a technology with its contexts, the runtimes there are.
    ///
    /// `POST /gateway/api/graphql`
    pub fn technology_get(&self, body: &types::TechnologyGetVariables) -> TechnologyGet {
        TechnologyGet::new(self.runtime(), body)
    }
}

/// Lists the technologies of all catalogues.
///
/// Jobs use technologies of the kinds `JobTechnology` and `SparkTechnology`, apps those of `AppTechnology`. The label of a technology is its name.
///
/// * `POST /gateway/api/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TechnologiesList {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Vec<types::TechnologyCatalog>>,
        runtime::GraphqlFailure,
    >,
}

impl TechnologiesList {
    pub(in crate::generated) fn new(client: &runtime::Client) -> Self {
        let request = runtime::Request::new(client, &table::TECHNOLOGIES_LIST);
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
        runtime::Response<Vec<types::TechnologyCatalog>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}

/// Gets a technology with its contexts, the runtimes there are.
///
/// * `POST /gateway/api/graphql`
/// * Changes nothing; repeated after any fault that may pass.
/// * 401: There is no token, or it is too old.
/// * Source: the platform's GraphQL schema as its Python client 2.13.1 carries it (product 2024.02, without what was removed in 2025), and the requests which that client sent to a stand-in; no real server was within reach
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TechnologyGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<Option<types::Technology>>,
        runtime::GraphqlFailure,
    >,
}

impl TechnologyGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        body: &types::TechnologyGetVariables,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::TECHNOLOGY_GET);
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
        runtime::Response<Option<types::Technology>>,
        runtime::Error<runtime::GraphqlFailure>,
    > {
        self.request.send().await
    }
}
