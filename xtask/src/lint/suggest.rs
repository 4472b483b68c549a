//! What a document seems to mean by paging and waiting, in words of ours to copy into it.
//!
//! Nobody has said so: these are habits of authors, seen in the names of parameters and members. So they are
//! printed when somebody asks, and never applied.

use super::Operation;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::document::{Document, Node, pointer};

/// Query parameters that continue from a value, and members of a page that hold it.
const CURSORS: &[&str] = &[
    "cursor",
    "pagetoken",
    "nexttoken",
    "startingafter",
    "after",
    "marker",
    "continuation",
    "continuationtoken",
    "nextcursor",
    "nextpagetoken",
    "nextmarker",
    "pagecursor",
];
const HELD: &[&str] = &[
    "nextcursor",
    "nextpagetoken",
    "nexttoken",
    "nextmarker",
    "continuation",
    "continuationtoken",
    "cursor",
    "next",
    "endcursor",
    "after",
];
/// Members that hold the address of the next page.
const LINKS: &[&str] = &[
    "next",
    "nextlink",
    "nexturl",
    "nextpage",
    "nextpageurl",
    "nexthref",
    "odatanextlink",
];
const PAGES: &[&str] = &["page", "pagenumber", "pageno", "pageindex", "currentpage"];
const OFFSETS: &[&str] = &["offset", "skip", "start", "startindex", "startat", "from"];

/// A name without case and separators: `nextPageToken`, `next_page_token` and `next-page-token` are one.
fn bare(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_ascii_lowercase()
}

fn is(name: &str, words: &[&str]) -> bool {
    words.contains(&bare(name).as_str())
}

/// Adds a suggestion for each operation that seems to page or to be waited for.
pub fn suggest(document: &Document) -> Diagnostics {
    let mut found = Diagnostics::new();
    for operation in super::operations(document) {
        if operation
            .node
            .value
            .get("x-ms-long-running-operation")
            .is_some_and(|it| it == true)
            && operation.node.get("x-waiter").is_none()
        {
            let message = format!("`{}` goes on after its answer", operation.title());
            found.push(
                Diagnostic::suggestion("S-waiter", operation.node.pointer.clone(), message)
                    .at_key()
                    .help("write on the operation that shows the state: `x-waiter: [{name: done, state: /…, success: […], failure: […]}]`"),
            );
        }
        if operation.method == "get"
            && operation.node.get("x-pagination").is_none()
            && let Some((why, said)) = paging(document, &operation)
        {
            let message = format!("`{}` seems to page: {why}", operation.title());
            found.push(
                Diagnostic::suggestion("S-pagination", operation.node.pointer.clone(), message)
                    .at_key()
                    .help(format!("if it does, write `x-pagination: {said}`")),
            );
        }
    }
    found
}

/// Why it seems so, and what to write.
fn paging(document: &Document, operation: &Operation<'_>) -> Option<(String, String)> {
    let page = document.follow(operation.success_schema(document)?).ok()?;
    let query = operation.names(document, "query");
    let members = members(document, &page, 0);
    let items = items(&page, &members)?;
    let parameter = |words| query.iter().find(|name| is(name, words));
    if let Some((name, _)) = members
        .iter()
        .find(|(name, node)| is(name, LINKS) && is_address(name, node))
    {
        let next = pointer::child("", name);
        return Some((
            format!("the answer has `{name}`"),
            format!("{{style: link, items: {items}, next: {next}}}"),
        ));
    }
    if let Some(name) = parameter(CURSORS)
        && let Some((held, _)) = members.iter().find(|(held, _)| is(held, HELD))
    {
        let from = pointer::child("", held);
        return Some((
            format!("it takes `{name}`, and the answer has `{held}`"),
            format!("{{style: cursor, items: {items}, parameter: {name}, from: {from}}}"),
        ));
    }
    if has_link_header(document, operation) {
        let why = "the answer has a `Link` header".to_owned();
        let style = if let Some(name) = parameter(PAGES) {
            format!("{{style: page, items: {items}, parameter: {name}}}")
        } else {
            let name = parameter(CURSORS).or_else(|| parameter(OFFSETS))?;
            format!("{{style: marker, items: {items}, parameter: {name}, from: /id}}")
        };
        return Some((why, style));
    }
    for (words, style) in [(PAGES, "page"), (OFFSETS, "offset")] {
        if let Some(name) = parameter(words) {
            return Some((
                format!("it takes `{name}`"),
                format!("{{style: {style}, items: {items}, parameter: {name}}}"),
            ));
        }
    }
    None
}

/// The members of an object, those of its `allOf` too.
fn members<'a>(
    document: &'a Document,
    schema: &Node<'a>,
    depth: usize,
) -> Vec<(&'a str, Node<'a>)> {
    if depth > 8 {
        return Vec::new();
    }
    let mut found: Vec<_> = schema
        .get("properties")
        .iter()
        .flat_map(Node::members)
        .collect();
    for part in schema.get("allOf").iter().flat_map(Node::elements) {
        if let Ok(part) = document.follow(part) {
            found.extend(members(document, &part, depth + 1));
        }
    }
    found
        .iter()
        .filter_map(|(name, node)| Some((*name, document.follow(node.clone()).ok()?)))
        .collect()
}

fn is_list(node: &Node<'_>) -> bool {
    node.get("items").is_some() || node.text("type") == Some("array")
}

/// Where the items are: the answer itself, or the only list in it.
fn items(page: &Node<'_>, members: &[(&str, Node<'_>)]) -> Option<String> {
    if is_list(page) {
        return Some("\"\"".to_owned());
    }
    let mut lists = members.iter().filter(|(_, node)| is_list(node));
    let (name, _) = lists.next()?;
    lists.next().is_none().then(|| pointer::child("", name))
}

/// `next` alone may be a token as well; the others name an address.
fn is_address(name: &str, node: &Node<'_>) -> bool {
    let format = node
        .text("format")
        .is_some_and(|format| format.starts_with("ur"));
    node.text("type") == Some("string")
        && (format || !matches!(bare(name).as_str(), "next" | "nextpage"))
}

fn has_link_header(document: &Document, operation: &Operation<'_>) -> bool {
    let responses = operation.node.get("responses");
    responses
        .iter()
        .flat_map(Node::members)
        .any(|(status, response)| {
            let headers = document
                .follow(response)
                .ok()
                .and_then(|response| response.get("headers"));
            status.starts_with('2')
                && headers
                    .iter()
                    .flat_map(Node::members)
                    .any(|(name, _)| name.eq_ignore_ascii_case("link"))
        })
}

#[cfg(test)]
mod tests {
    use super::suggest;
    use crate::document::Document;

    #[test]
    fn habits_are_suggested_and_not_applied() {
        let text = r"
openapi: 3.0.3
info: {title: t, version: '1'}
paths:
  /cursor: {get: {parameters: [{name: pageToken, in: query}], responses: {'200': {content: {application/json: {schema: {properties: {items: {type: array}, nextPageToken: {type: string}}}}}}}}}
  /link: {get: {responses: {'200': {content: {application/json: {schema: {properties: {value: {type: array}, nextLink: {type: string}}}}}}}}}
  /page: {get: {parameters: [{name: page, in: query}], responses: {'200': {headers: {Link: {}}, content: {application/json: {schema: {type: array}}}}}}}
  /two: {get: {parameters: [{name: page, in: query}], responses: {'200': {content: {application/json: {schema: {properties: {a: {type: array}, b: {type: array}}}}}}}}}
  /plain: {get: {responses: {'200': {content: {application/json: {schema: {properties: {items: {type: array}}}}}}}}}
  /slow: {put: {x-ms-long-running-operation: true}}
";
        let document = Document::parse("x.yaml", text.as_bytes()).unwrap();
        let said: Vec<_> = suggest(&document)
            .iter()
            .map(|it| it.help.clone().unwrap_or_default())
            .collect();
        assert_eq!(said.len(), 4, "{said:?}");
        assert!(said[0].contains(
            "{style: cursor, items: /items, parameter: pageToken, from: /nextPageToken}"
        ));
        assert!(said[1].contains("{style: link, items: /value, next: /nextLink}"));
        assert!(said[2].contains("{style: page, items: \"\", parameter: page}"));
        assert!(said[3].contains("x-waiter"));
    }
}
