//! An operation as a command of curl, with names in the place of values and secrets.

use platform_clients::runtime::{Location, Row};

use crate::platforms::Application;
use crate::{body, dry_run};

/// The command.
pub fn of(application: &Application, row: &Row) -> String {
    let facts = row.operation;
    let server = facts
        .server
        .or(application.api.server)
        .unwrap_or("https://SERVER");
    let mut url = format!("{}{}", server.trim_end_matches('/'), facts.path);
    let query: Vec<String> = facts
        .parameters
        .iter()
        .filter(|parameter| parameter.location == Location::Query && parameter.required)
        .map(|parameter| format!("{}={{{}}}", parameter.name, parameter.name))
        .collect();
    if !query.is_empty() {
        url.push('?');
        url.push_str(&query.join("&"));
    }
    let mut lines = vec![format!("curl --request {}", facts.method)];
    for scheme in dry_run::schemes(application, row) {
        for carrier in scheme.carries {
            match carrier.split_once(':') {
                Some(("query", name)) => {
                    let sign = if url.contains('?') { '&' } else { '?' };
                    url.push_str(&format!("{sign}{name}=$SECRET"));
                }
                Some((_, name)) => {
                    let variable = name.to_uppercase().replace('-', "_");
                    lines.push(format!("--header \"{name}: ${variable}\""));
                }
                None => {}
            }
        }
    }
    if let Some(facts) = facts.body {
        lines.push(format!("--header 'Content-Type: {}'", facts.content_type));
        if row.fields.is_empty() {
            lines.push("--data-binary @FILE".to_owned());
        } else {
            let required: Vec<_> = row
                .fields
                .iter()
                .filter(|field| field.required)
                .copied()
                .collect();
            let text = body::template(&required).to_string().replace('\'', "'\\''");
            lines.push(format!("--data '{text}'"));
        }
    }
    lines.push(format!("--globoff \"{url}\""));
    lines.join(" \\\n  ")
}
