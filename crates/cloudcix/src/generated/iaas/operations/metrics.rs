// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

//! How full a region is.
#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::iaas::{client::Client, table, types};

impl Client {
    /// Gets the metrics of a region.
    ///
    /// `GET /metrics/{region_id}/`
    pub fn metrics_get(&self, region_id: i64) -> MetricsGet {
        MetricsGet::new(self.runtime(), region_id)
    }

    /// Asks whether a region has metrics.
    ///
    /// `HEAD /metrics/{region_id}/`
    pub fn metrics_head(&self, region_id: i64) -> MetricsHead {
        MetricsHead::new(self.runtime(), region_id)
    }
}

/// Gets the metrics of a region.
///
/// The server answers 204 when nothing has changed since the last time it was asked, by anybody;
/// `force` brings the metrics all the same.
///
/// Codes: 403 `iaas_metrics_read_201`; 404 `iaas_metrics_read_001`.
///
/// * `GET /metrics/{region_id}/`
/// * Not repeated unless the server cannot have acted on it.
/// * 400: The request is wrong: one error with its code, or one for each member. Also JSON that cannot be read.
/// * 401: There is no token, or it is damaged or over.
/// * 403: The user may not do this, or has expired. For some services also a conflict.
/// * 404: What the path names does not exist. For an id that is not a number, an HTML page.
/// * 429: More than twenty requests in a second.
/// * Any other status: Any other error.
/// * Source: read in the server's code
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MetricsGet {
    pub(in crate::generated) request: runtime::Request<
        MetricsGetAnswer,
        runtime::Json<types::ApiError>,
    >,
}

impl MetricsGet {
    pub(in crate::generated) fn new(client: &runtime::Client, region_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::METRICS_GET);
        request.parameter(0, &region_id);
        Self { request }
    }

    /// Whether the metrics are wanted even if nothing has changed.
    pub fn force(mut self, force: bool) -> Self {
        self.request.parameter(1, &force);
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
    ) -> Result<runtime::Response<MetricsGetAnswer>, runtime::Error<types::ApiError>> {
        self.request.send().await
    }
}

/// What `metrics_get` answers, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum MetricsGetAnswer {
    /// 200: The metrics.
    Ok(types::MetricsEnvelope),
    /// 204: Nothing has changed. There is no body.
    NoContent,
    /// A status that the document does not describe, with the JSON of its body.
    Other(serde_json::Value),
}

impl runtime::Decode for MetricsGetAnswer {
    type Output = Self;
    const ACCEPT: Option<&'static str> = Some("application/json");
    fn decode(received: &runtime::Received) -> Result<Self, runtime::DecodeError> {
        match received.status().as_u16() {
            200 => {
                <runtime::Json<
                    types::MetricsEnvelope,
                > as runtime::Decode>::decode(received)
                    .map(Self::Ok)
            }
            204 => Ok(Self::NoContent),
            _ => {
                Ok(
                    Self::Other(
                        <runtime::Json<
                            serde_json::Value,
                        > as runtime::Decode>::decode(received)
                            .unwrap_or_default(),
                    ),
                )
            }
        }
    }

    fn to_json(output: &Self) -> serde_json::Value {
        match output {
            Self::Ok(value) => {
                <runtime::Json<
                    types::MetricsEnvelope,
                > as runtime::Decode>::to_json(value)
            }
            Self::NoContent => serde_json::Value::Null,
            Self::Other(value) => value.clone(),
        }
    }
}

/// Asks whether a region has metrics.
///
/// Careful: the server does the same as for GET.
///
/// * `HEAD /metrics/{region_id}/`
/// * Changes nothing; repeated after any fault that may pass.
/// * Any other status: It is not there, or the user may not see it. There is no body.
/// * Source: measured against the server code of 2024-11-05 (version 3.3.2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MetricsHead {
    pub(in crate::generated) request: runtime::Request<
        runtime::Empty,
        runtime::Json<serde_json::Value>,
    >,
}

impl MetricsHead {
    pub(in crate::generated) fn new(client: &runtime::Client, region_id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::METRICS_HEAD);
        request.parameter(0, &region_id);
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
