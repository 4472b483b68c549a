//! What must not be printed, and how it is masked.
//!
//! A value is secret because of its name (`Authorization`, `password`, `api_key`) or because it is
//! one of the secrets that the call itself was given. The first is known here; the second is
//! handed in. When in doubt a value is masked: a masked harmless value costs a look at the server,
//! a printed secret costs a new one.

use std::borrow::Cow;
use std::fmt;

use http::HeaderMap;
use serde_json::Value;
use url::Url;

use crate::secret::Secret;

/// What stands in the place of a secret.
pub(crate) const MASK: &str = "[redacted]";

/// A name is secret when it holds one of these, written without separators in lower case.
const SECRET_PARTS: &[&str] = &[
    "accesskey",
    "apikey",
    "authorization",
    "authuser",
    "cookie",
    "credential",
    "passphrase",
    "passwd",
    "password",
    "privatekey",
    "secret",
    "session",
    "signature",
    "token",
];

/// Short names that are secret only as a whole.
const SECRET_NAMES: &[&str] = &["auth", "jwt", "key", "otp", "pass", "pin", "pwd", "sig"];

/// Whether a header, a query parameter or a JSON member of this name holds a secret.
pub(crate) fn is_secret_name(name: &str) -> bool {
    let plain: String = name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|character| character.to_ascii_lowercase())
        .collect();
    SECRET_NAMES.contains(&plain.as_str()) || SECRET_PARTS.iter().any(|part| plain.contains(part))
}

/// Headers, as they may be printed.
pub(crate) fn headers(headers: &HeaderMap) -> impl fmt::Debug + '_ {
    Headers(headers)
}

struct Headers<'a>(&'a HeaderMap);

impl fmt::Debug for Headers<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(header_texts(self.0)).finish()
    }
}

/// Headers, each as it may be printed.
pub(crate) fn header_texts(headers: &HeaderMap) -> Vec<(String, String)> {
    headers
        .iter()
        .map(|(name, value)| {
            let hidden = value.is_sensitive() || is_secret_name(name.as_str());
            let text = if hidden {
                Cow::Borrowed(MASK)
            } else {
                String::from_utf8_lossy(value.as_bytes())
            };
            (name.as_str().to_owned(), text.into_owned())
        })
        .collect()
}

/// A URL, as it may be printed: without user information and with the secrets of its query masked.
pub(crate) fn url(url: &Url) -> String {
    let mut shown = url.clone();
    // Only URLs that have no host refuse these, and they have no user information either.
    let _ = shown.set_username("");
    let _ = shown.set_password(None);
    shown.set_fragment(None);
    if url.query_pairs().any(|(name, _)| is_secret_name(&name)) {
        let mut pairs = shown.query_pairs_mut();
        pairs.clear();
        for (name, value) in url.query_pairs() {
            let value = if is_secret_name(&name) { MASK } else { &value };
            pairs.append_pair(&name, value);
        }
        drop(pairs);
    }
    shown.into()
}

/// A JSON value, as it may be printed.
pub(crate) fn json(value: &Value) -> Value {
    match value {
        Value::Object(members) => members
            .iter()
            .map(|(name, member)| {
                let hidden = is_secret_name(name) && !member.is_null();
                let shown = if hidden { MASK.into() } else { json(member) };
                (name.clone(), shown)
            })
            .collect(),
        Value::Array(items) => items.iter().map(json).collect(),
        other => other.clone(),
    }
}

/// A text from outside, with every known secret in it masked. A server may well repeat the token
/// that it did not like.
pub(crate) fn scrub<'a, 's>(
    text: &'a str,
    secrets: impl IntoIterator<Item = &'s Secret>,
) -> Cow<'a, str> {
    let mut scrubbed = Cow::Borrowed(text);
    for secret in secrets {
        // A secret of a few letters occurs in words by chance; masking those would only tell it.
        if secret.expose().len() >= 4 && scrubbed.contains(secret.expose()) {
            scrubbed = Cow::Owned(scrubbed.replace(secret.expose(), MASK));
        }
    }
    scrubbed
}

/// Every text within a secret value.
pub(crate) fn collect(value: &Value, found: &mut Vec<Secret>) {
    match value {
        Value::String(text) => found.push(Secret::new(text.as_str())),
        Value::Array(elements) => elements.iter().for_each(|element| collect(element, found)),
        Value::Object(members) => members.values().for_each(|member| collect(member, found)),
        _ => {}
    }
}

/// Every text below a member that is named like a secret.
pub(crate) fn collect_named(value: &Value, found: &mut Vec<Secret>) {
    match value {
        Value::Array(elements) => elements
            .iter()
            .for_each(|element| collect_named(element, found)),
        Value::Object(members) => {
            for (name, member) in members {
                if is_secret_name(name) {
                    collect(member, found);
                } else {
                    collect_named(member, found);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;
    use serde_json::json;

    use super::json as mask;
    use super::*;

    #[test]
    fn secret_names_are_known_in_every_spelling() {
        for name in [
            "Authorization",
            "X-Auth-Token",
            "x-subject-token",
            "apiKey",
            "api_key",
            "Set-Cookie",
            "password",
            "PWD",
        ] {
            assert!(is_secret_name(name), "{name}");
        }
        for name in [
            "Content-Type",
            "name",
            "limit",
            "marker",
            "keyword",
            "x-request-id",
        ] {
            assert!(!is_secret_name(name), "{name}");
        }
    }

    #[test]
    fn headers_urls_and_json_are_masked() {
        let mut map = HeaderMap::new();
        map.insert("x-auth-token", HeaderValue::from_static("canary"));
        let mut marked = HeaderValue::from_static("canary");
        marked.set_sensitive(true);
        map.insert("x-plain", marked);
        map.insert("accept", HeaderValue::from_static("application/json"));
        let shown = format!("{:?}", headers(&map));
        assert!(!shown.contains("canary"), "{shown}");
        assert!(shown.contains("application/json"));

        let shown = url(&Url::parse("http://canary:canary@h/p?a=1&api_key=canary#canary").unwrap());
        assert_eq!(shown, "http://h/p?a=1&api_key=%5Bredacted%5D");

        let shown = mask(&json!({"user": [{"password": "canary", "name": "n"}]}));
        assert_eq!(shown, json!({"user": [{"password": MASK, "name": "n"}]}));
    }

    #[test]
    fn words_of_the_server_lose_the_secrets_in_them() {
        let secrets = [Secret::new("canary"), Secret::new("a")];
        assert_eq!(
            scrub("token canary is bad", &secrets),
            "token [redacted] is bad"
        );
    }
}
