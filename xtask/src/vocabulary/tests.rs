use super::{
    Auth, Idempotency, KEYS, Pagination, Pointers, Upload, Waiters, misspelt, peek, read, schema,
};
use crate::diagnostics::Diagnostics;
use crate::document::{Document, Node};
use serde_json::json;

#[test]
fn what_the_readme_shows_can_be_read() {
    let holder = json!({
        "x-pagination": {"style": "link", "items": ["/a", "/b"], "links": "/links", "limit": {"parameter": "limit", "maximum": 100}},
        "x-waiter": [{"name": "gone", "state": "/state", "gone": "success", "delay": 0.5}],
        "x-upload": {"variable": "file"},
        "x-idempotency": "never",
        "x-auth": {"headers": {"X-Token": "token"}, "login": {"operation": "tokens_create", "token": "header:X-Token"}},
    });
    let node = Node {
        value: &holder,
        pointer: String::new(),
    };
    let mut diagnostics = Diagnostics::new();
    let pagination: Pagination = read(&node, &mut diagnostics).unwrap();
    assert_eq!(pagination.items.as_slice(), ["/a", "/b"]);
    assert_eq!(pagination.limit.map(|limit| limit.maximum), Some(Some(100)));
    let waiters: Waiters = read(&node, &mut diagnostics).unwrap();
    assert!((waiters.0[0].delay - 0.5).abs() < 1e-9 && (waiters.0[0].timeout - 600.0).abs() < 1e-9);
    assert_eq!(
        read(&node, &mut diagnostics),
        Some(Upload::Variable("file".into()))
    );
    assert_eq!(peek(&holder), Some(Idempotency::Never));
    assert_eq!(
        read::<Auth>(&node, &mut diagnostics)
            .and_then(|auth| auth.login)
            .map(|login| login.margin),
        Some(60)
    );
    assert!(diagnostics.is_empty());
    assert_eq!(Pointers::One("/a".into()).as_slice(), ["/a"]);
}

#[test]
fn every_mistake_is_shown_where_it_stands() {
    let text = "\
x-pagination:
  style: markr
  paramter: marker
  items: {}
  limit: {parameter: limit, maximum: -1, min: 3}
x-waiter:
  - state: /state
    success: active
    gone: maybe
x-auth: {headers: [], login: {operation: a, token: b, margin: x}}
x-upload: {prt: file}
x-graphql: query
x-idempotency: yes
x-sensitive: yes
x-provenance: 1
";
    let document = Document::parse("specs/widgets.yaml", text.as_bytes()).unwrap();
    let mut diagnostics = Diagnostics::new();
    for (key, _) in KEYS {
        if let Some(node) = document.node().get(key) {
            super::check(key, &node, &mut diagnostics);
        }
    }
    insta::assert_snapshot!(diagnostics.render(&document));
}

#[test]
fn keys_that_look_like_ours_are_recognised() {
    assert_eq!(misspelt("x-paginaton"), Some("x-pagination"));
    assert_eq!(misspelt("x-wiater"), Some("x-waiter"));
    assert_eq!(misspelt("x-pagination"), None);
    for other in [
        "x-path",
        "x-ms-pageable",
        "x-go-name",
        "x-",
        "x-internal",
        "x-tags",
    ] {
        assert_eq!(misspelt(other), None, "{other}");
    }
}

#[test]
fn the_schema_describes_every_key_and_refuses_unknown_ones() {
    let schema = schema();
    for (key, _) in KEYS {
        assert!(schema.pointer(&format!("/$defs/{key}")).is_some(), "{key}");
    }
    assert_eq!(
        schema.pointer("/$defs/x-pagination/additionalProperties"),
        Some(&json!(false))
    );
    let mut dangling = Vec::new();
    super::schema_refs(&schema, &mut |_, reference| {
        if schema.pointer(reference.trim_start_matches('#')).is_none() {
            dangling.push(reference.to_owned());
        }
    });
    assert_eq!(dangling, Vec::<String>::new());
}
