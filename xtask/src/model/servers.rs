//! The URL of a server.

use serde_json::Value;

use super::types::text;

/// The URL of a server, with its variables at their defaults. A variable that the document does not
/// describe stays as it is written, so that whoever sends something there learns its name.
pub(super) fn url(server: &Value) -> Option<String> {
    let mut url = text(server, "url")?.to_owned();
    let variables = server.get("variables").and_then(Value::as_object);
    for (name, variable) in variables.into_iter().flatten() {
        if let Some(default) = text(variable, "default") {
            url = url.replace(&format!("{{{name}}}"), default);
        }
    }
    Some(url)
}

#[cfg(test)]
mod tests {
    use super::url;
    use serde_json::json;

    #[test]
    fn variables_of_a_server_take_their_defaults() {
        let server = json!({
            "url": "https://{region}.widgets.example/{version}",
            "variables": { "region": { "default": "eu" } },
        });
        assert_eq!(
            url(&server).as_deref(),
            Some("https://eu.widgets.example/{version}")
        );
    }
}
