//! The way out: a request that no document describes.

use std::sync::Arc;

use bytes::Bytes;
use http::Method;
use serde::Serialize;
use serde_json::Value;

use crate::client::Client;
use crate::decode::{Json, Raw};
use crate::draft::{Subject, Target};
use crate::error::Error;
use crate::options::RequestOptions;
use crate::request::Request;
use crate::response::Response;

/// A request that no document describes. Made by [`Client::raw`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest {
    request: Request<Raw, Json<Value>>,
}

impl RawRequest {
    pub(crate) fn new(client: &Client, method: Method, path: &str) -> Self {
        let subject = Subject::Raw(Arc::new(Target {
            method,
            path: path.to_owned(),
        }));
        Self {
            request: Request::from_subject(client, subject),
        }
    }

    /// Sets a JSON body.
    pub fn json<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        self.request.json(body);
        self
    }

    /// Sets a body of any kind.
    pub fn body(mut self, bytes: impl Into<Bytes>, content_type: &str) -> Self {
        self.request.body_of(bytes, content_type);
        self
    }

    /// Sends a header, in place of any other of that name.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let options = std::mem::take(self.request.options_mut());
        self.request.set_options(options.header(name, value));
        self
    }

    /// Replaces the options of this call, headers included.
    pub fn options(mut self, options: RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request. The answer is not decoded.
    pub async fn send(self) -> Result<Response<Bytes>, Error<Value>> {
        self.request.send().await
    }
}
