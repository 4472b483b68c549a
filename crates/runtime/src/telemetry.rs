//! What a call tells `tracing`, in OpenTelemetry's names for HTTP clients.
//!
//! One span for the call and one within it for each attempt. They hold templates and numbers,
//! never values: no query, no header, no body, at any level.

use http::StatusCode;
use tracing::field::{Empty, display};
use tracing::{Span, debug_span, info_span};
use url::Url;

use crate::attempt::Attempt;
use crate::draft::{Draft, Subject};
use crate::failure::{Failure, Kind};
use crate::retry::{Fault, Why};

/// The span of a call.
pub(crate) fn call(draft: &Draft, url: &Url) -> Span {
    let (client, subject) = (draft.client.inner(), &draft.subject);
    if !client.telemetry {
        return Span::none();
    }
    let span = info_span!(
        "call",
        otel.name = Empty,
        otel.kind = "client",
        http.request.method = subject.method().as_str(),
        url.template = Empty,
        url.scheme = url.scheme(),
        server.address = url.host_str(),
        server.port = url.port_or_known_default(),
        http.response.status_code = Empty,
        http.request.resend_count = Empty,
        error.type = Empty,
        platform = client.api.name,
    );
    if !span.is_disabled() {
        match subject {
            Subject::Operation(operation) => {
                span.record("otel.name", operation.id)
                    .record("url.template", operation.path);
            }
            Subject::Raw(target) => {
                span.record("otel.name", target.method.as_str());
            }
        }
    }
    span
}

/// The span of one attempt; `resend` counts from 0.
pub(crate) fn attempt(draft: &Draft, url: &Url, resend: usize) -> Span {
    if !draft.client.inner().telemetry {
        return Span::none();
    }
    let span = debug_span!(
        "attempt",
        otel.name = draft.subject.method().as_str(),
        otel.kind = "client",
        http.request.method = draft.subject.method().as_str(),
        server.address = url.host_str(),
        server.port = url.port_or_known_default(),
        http.response.status_code = Empty,
        http.request.resend_count = Empty,
        error.type = Empty,
    );
    if resend > 0 {
        span.record("http.request.resend_count", resend);
    }
    span
}

/// Writes how an attempt ended.
pub(crate) fn attempted(span: &Span, attempt: &Attempt) {
    if span.is_disabled() {
        return;
    }
    if let Some(status) = attempt.status {
        record_status(span, status);
    }
    if let Some(fault) = attempt.fault {
        span.record("error.type", fault_name(fault));
    }
}

/// Writes how a call ended.
pub(crate) fn called(span: &Span, attempts: &[Attempt], failure: Option<&Failure>) {
    if span.is_disabled() {
        return;
    }
    if let Some(status) = attempts.last().and_then(|last| last.status) {
        record_status(span, status);
    }
    if attempts.len() > 1 {
        span.record("http.request.resend_count", attempts.len() - 1);
    }
    if let Some(failure) = failure {
        let kind = match failure.kind {
            Kind::InvalidRequest => "invalid_request",
            Kind::Rehearsed => "rehearsed",
            Kind::Credentials => "credentials",
            Kind::Fault(fault) => fault_name(fault),
            // The status is the type, and is there already.
            Kind::Status => return,
            Kind::Reported => "reported",
            Kind::Absent => "absent",
            Kind::Decode => "decode",
            Kind::TooLarge => "too_large",
            Kind::Upload => "upload",
            Kind::Loop => "loop",
            Kind::ForeignOrigin => "foreign_origin",
        };
        span.record("error.type", kind);
    }
}

/// Tells that an attempt is followed by another.
pub(crate) fn repeating(draft: &Draft, why: Why, delay: std::time::Duration) {
    if !draft.client.inner().telemetry {
        return;
    }
    tracing::debug!(why = %why, delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX), "sending again");
}

fn record_status(span: &Span, status: StatusCode) {
    span.record("http.response.status_code", status.as_u16());
    if !status.is_success() {
        span.record("error.type", display(status.as_u16()));
    }
}

fn fault_name(fault: Fault) -> &'static str {
    match fault {
        Fault::Connect => "connect",
        Fault::Timeout => "timeout",
        Fault::Lost => "connection_lost",
        Fault::Body => "body",
    }
}
