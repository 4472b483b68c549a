//! Which operation a recorded request is.

use platform_clients_runtime::{Api, Operation};
use url::Url;

/// An operation whose method and path fit, with the texts of its path parameters as they were written.
#[derive(Clone, Debug)]
pub(super) struct Route<'a> {
    pub(super) operation: &'static Operation,
    pub(super) captures: Vec<(&'static str, &'a str)>,
}

/// The path of a server's URL, without a slash at its end. The path of `/v1` is itself.
pub(super) fn prefix(server: &str) -> String {
    let path = Url::parse(server).map_or_else(|_| server.to_owned(), |url| url.path().to_owned());
    path.trim_end_matches('/').to_owned()
}

/// The operations that fit best: all those with the most literal template. More than one are left only where
/// the document has several operations on one path.
pub(super) fn find<'a>(api: &'static Api, method: &str, path: &'a str) -> Vec<Route<'a>> {
    let of_api = api.server.map(prefix).unwrap_or_default();
    let mut found: Vec<((usize, usize), Route<'a>)> = api
        .operations
        .iter()
        .filter(|operation| operation.method == method)
        .filter_map(|operation| {
            let prefix = operation.server.map_or_else(|| of_api.clone(), prefix);
            let captures = matches(operation.path, path.strip_prefix(&prefix)?)?;
            let literal: usize = operation
                .path
                .split(['{', '}'])
                .step_by(2)
                .map(str::len)
                .sum();
            let route = Route {
                operation,
                captures,
            };
            // Few parameters first, then many literal characters.
            Some(((route.captures.len(), usize::MAX - literal), route))
        })
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    let best = found.first().map(|(rank, _)| *rank);
    found
        .into_iter()
        .take_while(|(rank, _)| Some(*rank) == best)
        .map(|(_, route)| route)
        .collect()
}

/// The texts that stand for the parameters of a template, if the path fits it. A parameter is at least one
/// character and never spans a slash.
fn matches<'a>(template: &'static str, path: &'a str) -> Option<Vec<(&'static str, &'a str)>> {
    let Some((literal, rest)) = template.split_once('{') else {
        return (template == path).then(Vec::new);
    };
    let (name, rest) = rest.split_once('}')?;
    let path = path.strip_prefix(literal)?;
    let segment = path.split('/').next().unwrap_or_default();
    // The longest first, so that `{name}.json` keeps the dots of a name.
    (1..=segment.len())
        .rev()
        .filter(|end| path.is_char_boundary(*end))
        .find_map(|end| {
            let mut captures = matches(rest, &path[end..])?;
            captures.insert(0, (name, &path[..end]));
            Some(captures)
        })
}

#[cfg(test)]
mod tests {
    use super::{matches, prefix};

    #[test]
    fn a_parameter_is_one_segment_and_not_empty() {
        assert_eq!(
            matches("/widgets/{id}/parts", "/widgets/a%2Fb/parts"),
            Some(vec![("id", "a%2Fb")])
        );
        assert_eq!(matches("/widgets/{id}", "/widgets/"), None);
        assert_eq!(matches("/widgets/{id}", "/widgets/1/"), None);
        assert_eq!(matches("/widgets/{id}", "/widgets/1/2"), None);
        assert_eq!(matches("/widgets", "/widgets"), Some(vec![]));
    }

    #[test]
    fn a_parameter_may_be_part_of_a_segment() {
        assert_eq!(
            matches("/w/{name}.{ext}", "/w/a.b.json"),
            Some(vec![("name", "a.b"), ("ext", "json")])
        );
        assert_eq!(matches("/w/{name}", "/w/ä"), Some(vec![("name", "ä")]));
    }

    #[test]
    fn the_prefix_is_the_path_of_the_server() {
        assert_eq!(prefix("http://server.test/v1/"), "/v1");
        assert_eq!(prefix("http://server.test"), "");
        assert_eq!(prefix("/api"), "/api");
    }
}
