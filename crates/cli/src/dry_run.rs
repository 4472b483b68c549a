//! Showing a request in place of sending it.

use platform_clients::runtime::{Field, Rehearsed, Row, Scheme};
use serde_json::{Value, json};

use crate::body;
use crate::failure::Failure;
use crate::invoke;
use crate::output::{Format, Output};
use crate::platforms::Application;
use crate::session::Session;

/// Shows the request of an operation.
pub fn operation(
    session: &Session<'_>,
    row: &'static Row,
    arguments: Value,
    output: &mut Output<'_>,
) -> Result<(), Failure> {
    let request = invoke::rehearse(session, row, arguments)?;
    let schemes = schemes(session.application, row);
    show(session, &request, row.fields, &schemes, output)
}

/// The schemes of an operation's first alternative.
pub fn schemes(application: &Application, row: &Row) -> Vec<&'static Scheme> {
    let names = row.operation.security.first().copied().unwrap_or_default();
    let known = application.api.schemes.iter();
    known
        .filter(|scheme| names.contains(&scheme.name))
        .collect()
}

fn show(
    session: &Session<'_>,
    request: &Rehearsed,
    fields: &[Field],
    schemes: &[&Scheme],
    output: &mut Output<'_>,
) -> Result<(), Failure> {
    let mut headers = request.headers();
    let carried = schemes.iter().flat_map(|scheme| scheme.carries);
    for carrier in carried {
        if let Some(header) = carrier.strip_prefix("header:") {
            headers.push((header.to_lowercase(), "[redacted]".to_owned()));
        }
    }
    let body = request.json().map(|body| body::masked(fields, &body));
    if session
        .settings
        .output
        .is_some_and(|format| format != Format::Table)
    {
        let headers: serde_json::Map<String, Value> = headers
            .into_iter()
            .map(|(name, value)| (name, value.into()))
            .collect();
        return output.value(json!({
            "method": request.method().as_str(),
            "url": request.url(),
            "headers": headers,
            "body": body,
        }));
    }
    let mut text = format!("{} {}\n", request.method(), request.url());
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\n"));
    }
    if let Some(body) = body {
        text.push('\n');
        text.push_str(&serde_json::to_string_pretty(&body).unwrap_or_default());
        text.push('\n');
    } else if request.has_body() {
        let size = request.body().map_or_else(
            || "a stream".to_owned(),
            |bytes| format!("{} bytes", bytes.len()),
        );
        text.push_str(&format!("\n[{size}]\n"));
    }
    output.plain(&text)?;
    session.settings.note("nothing was sent");
    Ok(())
}

/// Shows a request that no operation describes.
pub fn raw(
    session: &Session<'_>,
    request: &Rehearsed,
    output: &mut Output<'_>,
) -> Result<(), Failure> {
    let schemes: Vec<&Scheme> = session.application.api.schemes.iter().take(1).collect();
    show(session, request, &[], &schemes, output)
}
