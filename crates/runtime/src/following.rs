//! What the next page is asked for with, found in the page before.
//!
//! Generated code names the member; these two functions make a text of whatever stands there.

use serde::Serialize;
use serde_json::Value;

/// A text, number or boolean as the text that a query takes; `None` for null, nothing, and the empty text.
pub fn token_of<T: Serialize + ?Sized>(value: &T) -> Option<String> {
    match serde_json::to_value(value).ok()? {
        Value::String(text) if !text.is_empty() => Some(text),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

/// The value of one query parameter of a link, absolute or relative. The rest of the link is not used, so it does
/// not matter which host a server behind a proxy takes itself for.
pub fn query_of(link: &str, parameter: &str) -> Option<String> {
    let query = link.split_once('?')?.1;
    let query = query.split_once('#').map_or(query, |(query, _)| query);
    url::form_urlencoded::parse(query.as_bytes())
        .find(|(name, _)| name == parameter)
        .map(|(_, value)| value.into_owned())
        .filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_is_cut_out_of_a_link() {
        assert_eq!(
            query_of("http://other.test/v1/x?limit=30&marker=a%2Fb#top", "marker").as_deref(),
            Some("a/b")
        );
        assert_eq!(query_of("/v1/x?limit=30", "marker"), None);
        assert_eq!(query_of("/v1/x?marker=", "marker"), None);
    }

    #[test]
    fn what_is_not_there_is_no_token() {
        assert_eq!(token_of(&None::<String>), None);
        assert_eq!(token_of(&Some(5)), Some("5".to_owned()));
        assert_eq!(token_of(""), None);
    }
}
