use super::{Broken, Document};
use serde_json::json;

fn yaml(text: &str) -> Document {
    Document::parse("specs/widgets.yaml", text.as_bytes())
        .unwrap_or_else(|broken| panic!("{broken}"))
}

fn json(text: &str) -> Document {
    Document::parse("specs/widgets.json", text.as_bytes())
        .unwrap_or_else(|broken| panic!("{broken}"))
}

fn broken(name: &str, text: &str) -> Box<Broken> {
    Document::parse(name, text.as_bytes()).expect_err("the text is broken")
}

const SAMPLE: &str = include_str!("../../tests/fixtures/sample.yaml");
const SAMPLE_JSON: &str = include_str!("../../tests/fixtures/sample.json");

#[test]
fn both_syntaxes_say_the_same() {
    assert_eq!(yaml(SAMPLE).root, json(SAMPLE_JSON).root);
    let order = |document: &Document| {
        document
            .root
            .as_object()
            .map(|map| map.keys().cloned().collect::<Vec<_>>())
    };
    assert_eq!(order(&yaml(SAMPLE)), order(&json(SAMPLE_JSON)));
}

#[test]
fn quoted_scalars_and_keys_are_texts() {
    let document = yaml("a: '200'\nb: \"true\"\nc: 200\n200: ok\ntrue: x\n1.0: y\nd: |\n  1\n");
    assert_eq!(
        document.root,
        json!({"a": "200", "b": "true", "c": 200, "200": "ok", "true": "x", "1.0": "y", "d": "1\n"})
    );
}

#[test]
fn a_version_keeps_its_last_zero() {
    let document = yaml("openapi: 3.0\ninfo:\n  version: 1.10 # the tenth\n");
    assert_eq!(
        document.root,
        json!({"openapi": "3.0", "info": {"version": "1.10"}})
    );
}

#[test]
fn a_repeated_key_is_remembered_with_its_place_in_both_syntaxes() {
    let document = yaml("paths:\n  /a:\n    - get: 1\n      get: 2\n");
    assert_eq!(document.repeated, ["/paths/~1a/0/get"]);
    assert_eq!(document.root.pointer("/paths/~1a/0/get"), Some(&json!(2)));
    let document = json(r#"{"paths": {"/a": [1, {"get": 1, "get": 2}]}, "paths": {}}"#);
    assert_eq!(document.repeated, ["/paths/~1a/1/get", "/paths"]);
}

#[test]
fn aliases_and_merge_keys_are_expanded() {
    let document = yaml(
        "base: &base {a: 1, b: 2}\nown:\n  <<: *base\n  b: 3\nmany:\n  <<: [{b: 9}, *base]\nlist: [*base]\n",
    );
    assert_eq!(document.root["own"], json!({"a": 1, "b": 3}));
    assert_eq!(document.root["many"], json!({"a": 1, "b": 9}));
    assert_eq!(document.root["list"], json!([{"a": 1, "b": 2}]));
    assert!(document.repeated.is_empty());
}

#[test]
fn a_billion_laughs_are_refused() {
    let mut text = String::from("a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
    for level in 1..12 {
        let inner = format!("*a{}, ", level - 1).repeat(10);
        text = format!("{text}a{level}: &a{level} [{inner}]\n");
    }
    insta::assert_snapshot!(
        broken("bomb.yaml", &text)
            .diagnostics
            .iter()
            .map(|found| found.message.as_str())
            .collect::<String>()
    );
}

#[test]
fn deep_nesting_is_an_error_and_no_stack_overflow() {
    for text in [
        "[".repeat(100_000),
        "a: {".repeat(50_000),
        "- ".repeat(50_000),
        "? ".repeat(50_000),
        "{\"a\":".repeat(100_000),
    ] {
        broken("deep.yaml", &text);
        broken("deep.json", &text);
    }
}

#[test]
fn what_cannot_be_a_document_is_refused_with_a_place() {
    let mut all = String::new();
    for text in [
        "",
        "- a",
        "a: *b",
        "a: &a [*a]",
        "{a: 1}: 2",
        "a: 1\n---\nb: 2",
        "<<: 3",
        "a: !!int x",
        "a: [1,",
        "a: \"x",
        "a: b: c",
    ] {
        all.push_str(&broken("specs/widgets.yaml", text).to_string());
    }
    all.push_str(&broken("specs/widgets.json", "{\n  \"a\": 1,\n  \"b\" 2\n}").to_string());
    insta::assert_snapshot!(all);
}

#[test]
fn bytes_that_are_not_utf8_are_refused() {
    let broken = Document::parse("specs/widgets.yaml", b"a: \xff\n").expect_err("broken");
    assert!(broken.to_string().contains("not UTF-8"), "{broken}");
}

#[test]
fn a_number_that_json_readers_refuse_is_kept() {
    let document = json(r#"{"maximum": 1e400, "minimum": -18446744073709551616}"#);
    assert_eq!(
        document.root,
        json!({"maximum": "1e400", "minimum": -18_446_744_073_709_551_616.0})
    );
}

#[test]
fn every_place_is_found_again() {
    let text = "\u{feff}# ü\nä:\n  list:\n    - one # 1\n    - {two: 2, three: 'drei'}\n\n  last: plain text\nend: |\n  ßß\n";
    let document = yaml(text);
    assert_eq!(document.source("/ä/list/0"), "one");
    assert_eq!(document.source("/ä/list/1/three"), "'drei'");
    assert_eq!(document.source("/ä/list/1"), "{two: 2, three: 'drei'}");
    assert_eq!(document.source("/ä/last"), "plain text");
    assert_eq!(&document.text[document.locate("/ä/list/1/two")], "two: 2");
    assert_eq!(document.locate("/ä/list/7/x"), document.locate("/ä/list"));
    let json = json("{\"a\" : [ 1 , {\"b\\u0063\": \"x\\\"y\" } ], \"c\": {}}");
    assert_eq!(json.source("/a/1/bc"), r#""x\"y""#);
    assert_eq!(json.source("/a/0"), "1");
    assert_eq!(&json.text[json.locate("/c")], "\"c\": {}");
    assert_eq!(json.locate("/nowhere"), 0..json.text.len());
}

#[test]
fn references_follow_chains_and_stop_at_loops() {
    let document = yaml(
        "components:\n  schemas:\n    A: {$ref: '#/components/schemas/B'}\n    B: {type: object, properties: {x: {type: string}}}\n    L: {$ref: '#/components/schemas/M'}\n    M: {$ref: '#/components/schemas/L'}\n    S: {$ref: '#/components/schemas/S/x'}\n    'a/b': {type: integer}\n",
    );
    let follow = |reference: &str| document.resolve(&json!({ "$ref": reference })).cloned();
    assert_eq!(
        follow("#/components/schemas/A").unwrap()["type"],
        json!("object")
    );
    assert_eq!(
        follow("#/components/schemas/A/properties/x").unwrap(),
        json!({"type": "string"})
    );
    assert_eq!(follow("#/components/schemas/a%2Fb").ok(), None);
    assert_eq!(
        follow("#/components/schemas/a~1b").unwrap(),
        json!({"type": "integer"})
    );
    for (reference, word) in [
        ("#/components/schemas/L", "back to itself"),
        ("#/components/schemas/S", "itself"),
        ("#/components/schemas/None", "nothing stands"),
        ("other.yaml#/a", "not within"),
    ] {
        let error = follow(reference).unwrap_err().to_string();
        assert!(error.contains(word), "{reference}: {error}");
    }
}

/// Bytes that mean something to a reader.
const SPICE: &[u8] = b"{}[]:,&*!|>'\"%@`-?#\n\t \\~/$x0\xff\xc3";

/// Loads, lints and renders: whatever the bytes are, none of it panics.
fn survive(name: &str, bytes: &[u8]) {
    match Document::parse(name, bytes) {
        Ok(document) => drop(crate::lint::run(&document).render(&document)),
        Err(broken) => drop(broken.to_string()),
    }
}

#[test]
fn a_document_cut_at_any_byte_never_panics() {
    for (name, text) in [
        ("cut.yaml", SAMPLE),
        ("cut.json", SAMPLE_JSON),
        ("cut-json.yaml", SAMPLE_JSON),
    ] {
        for end in 0..text.len() {
            survive(name, &text.as_bytes()[..end]);
        }
    }
}

#[test]
fn a_document_with_flipped_bytes_never_panics() {
    // xorshift with a fixed seed: the same bytes on every machine.
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = |bound: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % bound as u64).unwrap_or(0)
    };
    for round in 0..3000 {
        let (name, text) = if round % 2 == 0 {
            ("flip.yaml", SAMPLE)
        } else {
            ("flip.json", SAMPLE_JSON)
        };
        let mut bytes = text.as_bytes().to_vec();
        for _ in 0..=random(4) {
            let at = random(bytes.len());
            match random(3) {
                0 => bytes[at] ^= 1 << random(8),
                1 => bytes[at] = SPICE[random(SPICE.len())],
                _ => bytes.insert(at, SPICE[random(SPICE.len())]),
            }
        }
        survive(name, &bytes);
    }
}
