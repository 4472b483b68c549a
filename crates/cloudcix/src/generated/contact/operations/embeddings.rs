// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! Search in those documents.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{client::Client, table, types};

impl Client {
    /// Finds the texts that are nearest to a question.
    ///
    /// `GET /embeddings/{chatbot_name}/{id}/`
    pub fn embeddings_get(
        &self,
        chatbot_name: impl Into<String>,
        id: i64,
        query: impl Into<String>,
    ) -> EmbeddingsGet {
        EmbeddingsGet::new(self.runtime(), chatbot_name, id, query)
    }

    /// Checks that texts can be searched.
    ///
    /// `HEAD /embeddings/{chatbot_name}/{id}/`
    pub fn embeddings_head(
        &self,
        chatbot_name: impl Into<String>,
        id: i64,
    ) -> EmbeddingsHead {
        EmbeddingsHead::new(self.runtime(), chatbot_name, id)
    }
}

/// Finds the texts that are nearest to a question.
///
/// The chatbot is named twice, by its name and by its id. Without `limit` and `bm25_limit` nothing is found.
///
/// * `GET /embeddings/{chatbot_name}/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * Any other status: Any other error.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EmbeddingsGet {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::EmbeddingsEnvelope>,
        runtime::Json<types::ApiError>,
    >,
}

impl EmbeddingsGet {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        chatbot_name: impl Into<String>,
        id: i64,
        query: impl Into<String>,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::EMBEDDINGS_GET);
        request.parameter::<String>(0, &chatbot_name.into());
        request.parameter(1, &id);
        request.parameter::<String>(2, &query.into());
        Self { request }
    }

    /// How many texts the search by vectors may find.
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.parameter(3, &limit);
        self
    }

    /// How many texts the search by words may find. With both, it searches what the first has found.
    pub fn bm25_limit(mut self, bm25_limit: i64) -> Self {
        self.request.parameter(4, &bm25_limit);
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
        runtime::Response<types::EmbeddingsEnvelope>,
        runtime::Error<types::ApiError>,
    > {
        self.request.send().await
    }
}

/// Checks that texts can be searched.
///
/// Without `query` it is a 400.
///
/// * `HEAD /embeddings/{chatbot_name}/{id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: read off the server code, release 5.0.0, and measured; the paths are reconstructed from CloudCIX's own client
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct EmbeddingsHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl EmbeddingsHead {
    pub(in crate::generated) fn new(
        client: &runtime::Client,
        chatbot_name: impl Into<String>,
        id: i64,
    ) -> Self {
        let mut request = runtime::Request::new(client, &table::EMBEDDINGS_HEAD);
        request.parameter::<String>(0, &chatbot_name.into());
        request.parameter(1, &id);
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
