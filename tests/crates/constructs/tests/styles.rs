//! The table of styles of the `OpenAPI` specification (section "Style Examples"), each cell to the byte, and what is
//! made of characters and values that have no place in it.
//!
//! The specification writes the members of its object as R, G, B. Ours go by name, since an object has no order.

#[allow(dead_code, reason = "each file of tests needs a part of the server")]
mod server;

use constructs_client::types::{Rgb, WholeFormFilter};
use serde_json::{Value, json};
use server::{Log, start};

/// Every character that RFC 3986 reserves, and the percent sign.
const RESERVED: &str = ":/?#[]@!$&'()*+,;=%";
const ENCODED: &str = "%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%25";

/// The columns of the table.
fn values() -> [Value; 4] {
    [
        json!(""),
        json!("blue"),
        json!(["blue", "black", "brown"]),
        json!({ "R": 100, "G": 200, "B": 150 }),
    ]
}

fn query(log: &Log) -> String {
    let target = log.target();
    target
        .split_once('?')
        .map_or(String::new(), |(_, query)| query.to_owned())
}

#[tokio::test]
async fn every_cell_of_a_query_is_as_the_table_has_it() {
    let (client, log) = start().await;
    let cells = |value: &Value| {
        let value = || value.clone();
        [
            client.cells_query().form(value()),
            client.cells_query().forms(value()),
            client.cells_query().space(value()),
            client.cells_query().pipe(value()),
            client.cells_query().deep(value()),
        ]
    };
    let [empty, text, list, object] = values();
    for (value, expected) in [
        (empty, ["form=", "forms=", "space=", "pipe=", "deep="]),
        (
            text,
            [
                "form=blue",
                "forms=blue",
                "space=blue",
                "pipe=blue",
                "deep=blue",
            ],
        ),
        (
            list,
            [
                "form=blue,black,brown",
                "forms=blue&forms=black&forms=brown",
                "space=blue%20black%20brown",
                "pipe=blue%7Cblack%7Cbrown",
                "deep=blue&deep=black&deep=brown",
            ],
        ),
        (
            object,
            [
                "form=B,150,G,200,R,100",
                "B=150&G=200&R=100",
                "space=B%20150%20G%20200%20R%20100",
                "pipe=B%7C150%7CG%7C200%7CR%7C100",
                "deep%5BB%5D=150&deep%5BG%5D=200&deep%5BR%5D=100",
            ],
        ),
    ] {
        for (request, expected) in cells(&value).into_iter().zip(expected) {
            request.send().await.unwrap();
            assert_eq!(query(&log), expected);
        }
    }
}

#[tokio::test]
async fn what_the_table_leaves_open_in_a_query_is_written_as_a_form() {
    let (client, log) = start().await;
    let list = || json!(["blue", "black"]);
    let spaces = client.cells_query().spaces(list());
    spaces.send().await.unwrap();
    assert_eq!(query(&log), "spaces=blue&spaces=black");
    let pipes = client.cells_query().pipes(list());
    pipes.send().await.unwrap();
    assert_eq!(query(&log), "pipes=blue&pipes=black");
}

#[tokio::test]
async fn every_cell_of_a_path_is_as_the_table_has_it() {
    let (client, log) = start().await;
    let [_, text, list, object] = values();
    for (value, expected) in [
        (text, "blue/blue/.blue/.blue/;matrix=blue/;matrixes=blue"),
        (
            list,
            "blue,black,brown/blue,black,brown/.blue,black,brown/.blue.black.brown\
             /;matrix=blue,black,brown/;matrixes=blue;matrixes=black;matrixes=brown",
        ),
        (
            object,
            "B,150,G,200,R,100/B=150,G=200,R=100/.B,150,G,200,R,100/.B=150.G=200.R=100\
             /;matrix=B,150,G,200,R,100/;B=150;G=200;R=100",
        ),
    ] {
        let value = || value.clone();
        let request = client.cells_path(value(), value(), value(), value(), value(), value());
        request.send().await.unwrap();
        assert_eq!(log.target(), format!("/v1/cells/path/{expected}"));
    }
}

#[tokio::test]
async fn an_empty_text_in_a_path_is_sent_where_it_leaves_the_path_as_it_is() {
    let (client, log) = start().await;
    let request = client.cells_path("a", "b", "c", "d", "", "");
    request.send().await.unwrap();
    assert_eq!(log.target(), "/v1/cells/path/a/b/.c/.d/;matrix/;matrixes");
    for request in [
        client.cells_path("", "b", "c", "d", "e", "f"),
        client.cells_path("a", json!([""]), "c", "d", "e", "f"),
        client.cells_path("a", "b", "", "d", "e", "f"),
        client.cells_path("a", "b", "c", json!([]), "e", "f"),
        client.cells_path("a", "b", "c", "d", json!({}), "f"),
    ] {
        let error = request.send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
    }
}

#[tokio::test]
async fn every_cell_of_a_header_is_as_the_table_has_it() {
    let (client, log) = start().await;
    let expected = [
        ["", ""],
        ["blue", "blue"],
        ["blue,black,brown", "blue,black,brown"],
        ["B,150,G,200,R,100", "B=150,G=200,R=100"],
    ];
    for (value, expected) in values().into_iter().zip(expected) {
        let request = client.cells_header().x_simple(value.clone());
        request.x_simples(value).send().await.unwrap();
        assert_eq!([log.header("x-simple"), log.header("x-simples")], expected);
    }
}

#[tokio::test]
async fn every_cell_of_a_cookie_is_as_the_table_has_it() {
    let (client, log) = start().await;
    let expected = [
        "form=; forms=; cookie=; cookies=",
        "form=blue; forms=blue; cookie=blue; cookies=blue",
        "form=blue,black,brown; forms=blue; forms=black; forms=brown; \
         cookie=blue,black,brown; cookies=blue; cookies=black; cookies=brown",
        "form=B,150,G,200,R,100; B=150; G=200; R=100; \
         cookie=B,150,G,200,R,100; B=150; G=200; R=100",
    ];
    for (value, expected) in values().into_iter().zip(expected) {
        let value = || value.clone();
        let request = client.cells_cookie().form(value()).forms(value());
        let request = request.cookie(value()).cookies(value());
        request.send().await.unwrap();
        assert_eq!(log.header("cookie"), expected);
    }
}

#[tokio::test]
async fn a_cookie_in_the_style_of_cookies_is_not_encoded_and_cannot_become_two() {
    let (client, log) = start().await;
    let text = "a/b=c%20\"d\"";
    let request = client.cells_cookie().forms(text).cookies(text);
    request.send().await.unwrap();
    assert_eq!(
        log.header("cookie"),
        "forms=a%2Fb%3Dc%2520%22d%22; cookies=a/b=c%20\"d\""
    );
    for text in ["a; admin=1", "a\r\nX-Evil: 1", "ü"] {
        let error = client.cells_cookie().cookies(text).send().await;
        assert!(error.unwrap_err().is_invalid_request(), "{text:?}");
    }
}

#[tokio::test]
async fn nothing_is_sent_for_a_list_or_an_object_without_anything_in_it() {
    let (client, log) = start().await;
    let none: [&str; 0] = [];
    client.cells_query().list(none).send().await.unwrap();
    assert_eq!(log.target(), "/v1/cells/query");
    for value in [json!([]), json!({}), json!(null)] {
        let value = || value.clone();
        let request = client.cells_query().form(value()).forms(value());
        let request = request.space(value()).pipe(value()).deep(value());
        request.send().await.unwrap();
        assert_eq!(log.target(), "/v1/cells/query");
        let request = client.cells_cookie().form(value()).cookies(value());
        request.send().await.unwrap();
        assert!(log.last(|seen| !seen.headers.contains_key("cookie")));
        let request = client.cells_header().x_simple(value());
        request.send().await.unwrap();
        assert!(log.last(|seen| !seen.headers.contains_key("x-simple")));
    }
}

#[tokio::test]
async fn a_value_that_may_be_empty_is_sent_empty() {
    let (client, log) = start().await;
    client.cells_query().empty("").send().await.unwrap();
    assert_eq!(query(&log), "empty=");
}

#[tokio::test]
async fn reserved_characters_are_encoded_unless_the_document_allows_them() {
    let (client, log) = start().await;
    client.cells_query().forms(RESERVED).send().await.unwrap();
    assert_eq!(query(&log), format!("forms={ENCODED}"));
    let request = client.cells_path(RESERVED, "b", RESERVED, "d", RESERVED, "f");
    request.send().await.unwrap();
    assert_eq!(
        log.target(),
        format!("/v1/cells/path/{ENCODED}/b/.{ENCODED}/.d/;matrix={ENCODED}/;matrixes=f")
    );
    client.query().reserved(RESERVED).send().await.unwrap();
    assert_eq!(
        query(&log),
        "reserved=:/?%23%5B%5D@!$%26%27()*%2B,;=%25",
        "what would end a pair or the query is still encoded"
    );
    client.kept(RESERVED).send().await.unwrap();
    assert_eq!(
        log.target(),
        "/v1/kept/:%2F%3F%23%5B%5D@!$&'()*+,;=%25",
        "what would end a segment is still encoded"
    );
    for segment in ["%2e%2e", "%2E"] {
        let error = client.kept(segment).send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{segment} is a step up");
    }
}

#[tokio::test]
async fn one_parameter_can_be_the_whole_query() {
    let (client, log) = start().await;
    let filter = WholeFormFilter::new()
        .name("a b&c")
        .tags(["x", "y"])
        .size(3);
    client.whole_form().filter(filter).send().await.unwrap();
    assert_eq!(query(&log), "name=a%20b%26c&size=3&tags=x&tags=y");
    client.whole_form().send().await.unwrap();
    assert_eq!(log.target(), "/v1/whole/form");
    client.whole_json(Rgb::new().r(1)).send().await.unwrap();
    assert_eq!(query(&log), "%7B%22R%22%3A1%7D");
    let selector = client.whole_text().selector("$.a[?@.b == 'x']");
    selector.send().await.unwrap();
    assert_eq!(query(&log), "%24.a%5B%3F%40.b%20%3D%3D%20%27x%27%5D");
}
