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
use crate::multipart::Multipart;
use crate::options::RequestOptions;
use crate::request::Request;
use crate::response::Response;
use crate::stream::{ByteStream, Streamed};
use crate::upload::Upload;

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

    /// Sets a body that is sent as it is read.
    pub fn upload(mut self, upload: impl Into<Upload>, content_type: &str) -> Self {
        self.request.upload(upload, content_type);
        self
    }

    /// Sets a form of several parts as the body.
    pub fn multipart(mut self, form: Multipart) -> Self {
        self.request.multipart(form);
        self
    }

    /// Sets an object as a URL-encoded form.
    pub fn form<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        self.request.form(body);
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

    /// Sends the request, and gives the answer to be read as it comes.
    pub async fn send_streamed(self) -> Result<Response<ByteStream>, Error<Value>> {
        self.request.retyped::<Streamed>().send().await
    }
}
