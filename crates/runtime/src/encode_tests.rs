use serde_json::{Value, json};

use super::{Query, header, is_absent, is_nothing, path, path_problem};
use crate::operation::Kind;
use crate::parameter::{Location, Parameter, Style};

const fn parameter(location: Location, style: Style, explode: bool) -> Parameter {
    Parameter {
        name: "color",
        argument: "color",
        location,
        required: true,
        style,
        explode,
        allow_reserved: false,
        kind: Kind::Json,
        description: "",
        sensitive: false,
        members: &[],
        rules: &[],
    }
}

fn values() -> [Value; 3] {
    // A map sorts its members: B, G, R.
    [
        json!("blue"),
        json!(["blue", "black", "brown"]),
        json!({ "R": 100, "G": 200, "B": 150 }),
    ]
}

fn path_of(style: Style, explode: bool, value: &Value) -> String {
    let mut out = String::new();
    path(
        &mut out,
        "/{color}",
        &[parameter(Location::Path, style, explode)],
        std::slice::from_ref(value),
    )
    .unwrap();
    out.split_off(1)
}

fn query_of(style: Style, explode: bool, value: &Value) -> String {
    let mut out = String::new();
    Query::new(&mut out, true).parameter(&parameter(Location::Query, style, explode), value);
    out.split_off(1)
}

#[test]
fn path_styles_follow_the_table_of_the_specification() {
    let table = [
        (
            Style::Matrix,
            false,
            [
                ";color=blue",
                ";color=blue,black,brown",
                ";color=B,150,G,200,R,100",
            ],
        ),
        (
            Style::Matrix,
            true,
            [
                ";color=blue",
                ";color=blue;color=black;color=brown",
                ";B=150;G=200;R=100",
            ],
        ),
        (
            Style::Label,
            false,
            [".blue", ".blue,black,brown", ".B,150,G,200,R,100"],
        ),
        (
            Style::Label,
            true,
            [".blue", ".blue.black.brown", ".B=150.G=200.R=100"],
        ),
        (
            Style::Simple,
            false,
            ["blue", "blue,black,brown", "B,150,G,200,R,100"],
        ),
        (
            Style::Simple,
            true,
            ["blue", "blue,black,brown", "B=150,G=200,R=100"],
        ),
    ];
    for (style, explode, expected) in table {
        for (value, expected) in values().iter().zip(expected) {
            assert_eq!(
                path_of(style, explode, value),
                expected,
                "{style:?} {explode}"
            );
        }
    }
}

#[test]
fn query_styles_follow_the_table_of_the_specification() {
    let table = [
        (
            Style::Form,
            false,
            [
                "color=blue",
                "color=blue,black,brown",
                "color=B,150,G,200,R,100",
            ],
        ),
        (
            Style::Form,
            true,
            [
                "color=blue",
                "color=blue&color=black&color=brown",
                "B=150&G=200&R=100",
            ],
        ),
        (
            Style::SpaceDelimited,
            false,
            [
                "color=blue",
                "color=blue%20black%20brown",
                "color=B%20150%20G%20200%20R%20100",
            ],
        ),
        (
            Style::PipeDelimited,
            false,
            [
                "color=blue",
                "color=blue%7Cblack%7Cbrown",
                "color=B%7C150%7CG%7C200%7CR%7C100",
            ],
        ),
        (
            Style::DeepObject,
            true,
            [
                "color=blue",
                "color=blue&color=black&color=brown",
                "color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100",
            ],
        ),
    ];
    for (style, explode, expected) in table {
        for (value, expected) in values().iter().zip(expected) {
            assert_eq!(
                query_of(style, explode, value),
                expected,
                "{style:?} {explode}"
            );
        }
    }
    assert_eq!(query_of(Style::Form, true, &json!("")), "color=");
    assert_eq!(
        query_of(Style::Json, true, &json!({ "a": [1] })),
        "color=%7B%22a%22%3A%5B1%5D%7D"
    );
    assert_eq!(
        query_of(Style::DeepObject, true, &json!({ "a": { "b": [1, 2] } })),
        "color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bb%5D=2"
    );
}

#[test]
fn a_delimiter_within_a_value_is_told_apart_from_the_style_s_own() {
    assert_eq!(
        query_of(Style::Form, false, &json!(["a,b", "c&d=e"])),
        "color=a%2Cb,c%26d%3De"
    );
    assert_eq!(
        query_of(Style::PipeDelimited, false, &json!(["a|b", "c"])),
        "color=a%7Cb%7Cc"
    );
    assert_eq!(
        query_of(Style::Form, true, &json!("1+1 é")),
        "color=1%2B1%20%C3%A9"
    );
}

#[test]
fn allow_reserved_keeps_reserved_characters_but_never_splits_the_query() {
    let mut reserved = parameter(Location::Query, Style::Form, true);
    reserved.allow_reserved = true;
    let mut out = String::new();
    Query::new(&mut out, true).parameter(&reserved, &json!("/a:b?c=d&e#f+g%20h%zz"));
    assert_eq!(out, "?color=/a:b?c=d%26e%23f%2Bg%20h%25zz");
}

#[test]
fn a_path_value_never_changes_the_route() {
    for (value, expected) in [
        ("a/b", "a%2Fb"),
        ("%2e%2e", "%252e%252e"),
        ("..%2f", "..%252f"),
        ("a\\b", "a%5Cb"),
        ("a?b#c", "a%3Fb%23c"),
        ("...", "..."),
        ("\t..\n", "%09..%0A"),
        ("a;b", "a%3Bb"),
    ] {
        let encoded = path_of(Style::Simple, false, &json!(value));
        assert_eq!(encoded, expected);
        let url = url::Url::parse(&format!("http://host/base/{encoded}/tail")).unwrap();
        assert_eq!(
            url.path(),
            format!("/base/{encoded}/tail"),
            "the parser left {value:?} alone"
        );
    }
}

#[test]
fn dot_segments_and_empty_values_are_refused() {
    let simple = parameter(Location::Path, Style::Simple, false);
    for bad in ["", ".", ".."] {
        assert!(path_problem(&simple, &json!(bad)).is_some(), "{bad:?}");
    }
    assert!(path_problem(&simple, &json!({})).is_some());
    assert!(path_problem(&simple, &json!("...")).is_none());
    assert!(path_problem(&simple, &json!(0)).is_none());
    let mut out = String::new();
    let refused = path(&mut out, "/a/{color}/b", &[simple], &[json!([""])]);
    assert!(refused.unwrap_err().contains("must not be empty"));
}

#[test]
fn an_empty_text_stands_in_a_path_where_the_style_puts_something_in_front_of_it() {
    let matrix = parameter(Location::Path, Style::Matrix, false);
    assert!(path_problem(&matrix, &json!("")).is_none());
    assert_eq!(path_of(Style::Matrix, false, &json!("")), ";color");
    let label = parameter(Location::Path, Style::Label, false);
    let mut out = String::new();
    path(&mut out, "/a{color}/b", &[label], &[json!("")]).unwrap();
    assert_eq!(out, "/a./b");
    let alone = path(&mut out, "/{color}/b", &[label], &[json!("")]);
    assert!(alone.is_err(), "a dot alone would change the path");
}

#[test]
fn an_object_without_members_sends_nothing_unless_it_is_json() {
    let form = parameter(Location::Query, Style::Form, false);
    for empty in [json!({}), json!({ "a": null }), json!([])] {
        assert!(is_nothing(&form, &empty), "{empty}");
    }
    let text = parameter(Location::Query, Style::Json, false);
    assert!(!is_nothing(&text, &json!({})));
    assert!(!is_nothing(&form, &json!("")));
}

#[test]
fn a_whole_query_is_a_form_or_one_text() {
    let of = |style, value: Value| {
        let mut out = String::new();
        let whole = parameter(Location::QueryString, style, true);
        Query::new(&mut out, true).whole(&whole, &value)?;
        Ok::<_, String>(out)
    };
    let value = json!({ "a": [1, 2], "b": "x y&z" });
    assert_eq!(
        of(Style::Form, value.clone()).unwrap(),
        "?a=1&a=2&b=x%20y%26z"
    );
    assert_eq!(
        of(Style::Json, json!({ "b": "x y" })).unwrap(),
        "?%7B%22b%22%3A%22x%20y%22%7D"
    );
    assert_eq!(
        of(Style::Simple, json!("$.a[?1==1]")).unwrap(),
        "?%24.a%5B%3F1%3D%3D1%5D"
    );
    assert!(of(Style::Form, json!("a=1")).is_err());
}

#[test]
fn allow_reserved_in_a_path_never_ends_the_segment() {
    let mut reserved = parameter(Location::Path, Style::Simple, false);
    reserved.allow_reserved = true;
    let mut out = String::new();
    path(
        &mut out,
        "/{color}",
        &[reserved],
        &[json!("a:b@c;d=e,f&g+h/i?j#k[l]%20%zz")],
    )
    .unwrap();
    assert_eq!(out, "/a:b@c;d=e,f&g+h%2Fi%3Fj%23k%5Bl%5D%20%25zz");
    for step in ["%2e", "%2E.", ".%2e", "%2e%2E"] {
        let refused = path(&mut out, "/{color}", &[reserved], &[json!(step)]);
        assert!(refused.is_err(), "{step}");
    }
}

#[test]
fn two_values_cannot_make_a_dot_segment_together() {
    let one = parameter(Location::Path, Style::Simple, false);
    let mut out = String::new();
    let refused = path(&mut out, "/a/{color}{color}/b", &[one], &[json!(".")]);
    assert!(refused.unwrap_err().contains("\"..\""));
    let mut label = parameter(Location::Path, Style::Label, false);
    label.name = "ext";
    let refused = path(&mut out, "/a/{ext}", &[label], &[json!(".")]);
    assert!(refused.is_err(), "a label's own dot counts");
}

#[test]
fn a_missing_path_value_is_named() {
    let mut out = String::new();
    let refused = path(
        &mut out,
        "/{color}",
        &[parameter(Location::Path, Style::Simple, false)],
        &[],
    );
    assert_eq!(
        refused.unwrap_err(),
        "color is missing: it is part of the path"
    );
}

#[test]
fn null_and_empty_lists_count_as_absent() {
    assert!(is_absent(&Value::Null));
    assert!(is_absent(&json!([])));
    assert!(is_absent(&json!([null])));
    assert!(!is_absent(&json!("")));
    assert!(!is_absent(&json!(0)));
}

#[test]
fn headers_are_simple_and_carry_no_line_breaks() {
    let plain = parameter(Location::Header, Style::Simple, false);
    let exploded = parameter(Location::Header, Style::Simple, true);
    let [text, list, object] = values();
    assert_eq!(header(&plain, &text).unwrap(), "blue");
    assert_eq!(header(&plain, &list).unwrap(), "blue,black,brown");
    assert_eq!(header(&plain, &object).unwrap(), "B,150,G,200,R,100");
    assert_eq!(header(&exploded, &object).unwrap(), "B=150,G=200,R=100");
    assert!(header(&plain, &json!("a\r\nX-Evil: 1")).is_err());
}
