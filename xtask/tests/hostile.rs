//! Documents that were written to do harm.
//!
//! Each is generated, or refused with a finding; nothing panics, nothing is written outside of the crate,
//! and nothing that a document says becomes code.

use serde_json::{Map, Value, json};
use std::fmt::Write as _;
use xtask::{document::Document, pipeline};

fn parse(name: &str, text: &str) -> Result<Document, String> {
    Document::parse(name, text.as_bytes()).map_err(|broken| broken.to_string())
}

/// The files of a document, or what was said of it.
fn generate(name: &str, text: &str) -> Result<pipeline::Files, String> {
    let document = parse(name, text)?;
    match pipeline::observe(&document, &mut |_, _| {}) {
        Ok(output) => Ok(output.files),
        Err(findings) => Err(findings.render(&document)),
    }
}

/// A document with one operation, whose answer is the schema `Thing`.
fn thing(thing: Value, more: &[(&str, Value)]) -> String {
    let mut schemas = Map::from_iter([("Thing".to_owned(), thing)]);
    schemas.extend(
        more.iter()
            .map(|(name, schema)| ((*name).to_owned(), schema.clone())),
    );
    let answer = json!({ "description": "d", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "t", "version": "1" },
        "paths": { "/thing": { "get": { "operationId": "get_thing", "responses": { "200": answer } } } },
        "components": { "schemas": schemas },
    })
    .to_string()
}

#[test]
fn loops_of_references_end() {
    let to = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let loops = [
        thing(to("Thing"), &[]),
        thing(to("A"), &[("A", to("B")), ("B", to("A"))]),
        thing(
            json!({ "allOf": [to("Thing"), to("A")] }),
            &[("A", json!({ "allOf": [to("Thing")] }))],
        ),
        thing(json!({ "oneOf": [to("Thing")] }), &[]),
        thing(json!({ "type": "array", "items": to("Thing") }), &[]),
        thing(json!({ "additionalProperties": to("Thing") }), &[]),
        thing(
            json!({ "properties": { "a": to("A") } }),
            &[("A", json!({ "anyOf": [to("Thing"), to("A")] }))],
        ),
        thing(json!({ "$ref": "#" }), &[]),
        thing(
            json!({ "$ref": "#/paths/~1thing/get/responses/200/content/application~1json/schema" }),
            &[],
        ),
    ];
    for text in loops {
        assert!(generate("x.json", &text).is_ok(), "{text}");
    }
    let elsewhere = r##"{"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {
        "/a": {"$ref": "#/paths/~1b"}, "/b": {"$ref": "#/paths/~1a"},
        "/c": {"get": {"parameters": [{"$ref": "#/components/parameters/P"}], "requestBody": {"$ref": "#/components/requestBodies/R"},
            "responses": {"200": {"$ref": "#/components/responses/S"}}}}},
        "components": {"parameters": {"P": {"$ref": "#/components/parameters/P"}}, "requestBodies": {"R": {"$ref": "#/components/requestBodies/R"}},
            "responses": {"S": {"$ref": "#/components/responses/S"}}}}"##;
    assert!(generate("x.json", elsewhere).is_ok());
}

/// There are more ways through such types than anybody can go; whoever goes them all never ends.
#[test]
fn types_that_hold_one_another_in_many_ways_end() {
    let to = |number: usize| json!({ "$ref": format!("#/components/schemas/T{number}") });
    let everywhere = |schemas: Map<String, Value>| {
        let content = json!({ "content": { "application/json": { "schema": to(0) } } });
        json!({ "openapi": "3.0.3", "info": { "title": "t", "version": "1" },
            "paths": { "/a": { "post": { "requestBody": content, "responses": { "200": content } } } },
            "components": { "schemas": schemas } })
        .to_string()
    };
    // Two ways from each to the next, forty times.
    let diamonds = (0..40).map(|number| {
        let schema = json!({ "properties": { "a": to(number + 1), "b": to(number + 1) } });
        (format!("T{number}"), schema)
    });
    assert!(generate("x.json", &everywhere(diamonds.collect())).is_ok());
    // Each holds twenty others.
    let mesh = (0..200).map(|number| {
        let members =
            (0..20).map(|turn| (format!("p{turn}"), to((number + turn * turn * 7 + 1) % 200)));
        (
            format!("T{number}"),
            json!({ "properties": members.collect::<Map<_, _>>() }),
        )
    });
    assert!(generate("x.json", &everywhere(mesh.collect())).is_ok());
}

#[test]
fn deep_nesting_is_refused() {
    for (open, close) in [("{\"a\":", "}"), ("[", "]")] {
        let text = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        for name in ["x.json", "x.yaml"] {
            assert!(parse(name, &text).unwrap_err().contains("error[E-"));
        }
    }
}

#[test]
fn a_hundred_megabytes_of_description_are_refused_and_sixty_are_read() {
    let document = |size: usize| {
        format!(
            "{{\"openapi\":\"3.0.3\",\"info\":{{\"title\":\"t\",\"version\":\"1\",\"description\":\"{}\"}},\"paths\":{{}}}}",
            "a b ".repeat(size / 4)
        )
    };
    assert!(
        parse("x.json", &document(100 << 20))
            .unwrap_err()
            .contains("E-too-large")
    );
    assert!(parse("x.json", &document(60 << 20)).is_ok());
}

#[test]
fn enormous_lists_become_types() {
    let values: Vec<Value> = (0..20_000)
        .map(|number| json!(format!("v{number}")))
        .collect();
    let files = generate(
        "x.json",
        &thing(json!({ "type": "string", "enum": values }), &[]),
    )
    .unwrap();
    assert!(files.values().all(|text| text.lines().count() <= 60_000));
    let branches: Vec<Value> = (0..1_000)
        .map(|number| json!({ "properties": { format!("p{number}"): { "type": "string" } } }))
        .collect();
    assert!(generate("x.json", &thing(json!({ "oneOf": branches }), &[])).is_ok());
    let mut parameters = Vec::new();
    for number in 0..5_000 {
        parameters.push(
            json!({ "name": format!("p{number}"), "in": "query", "schema": { "type": "string" } }),
        );
    }
    let text = json!({ "openapi": "3.0.3", "info": { "title": "t", "version": "1" }, "paths": { "/a": { "get": { "parameters": parameters } } } });
    assert!(generate("x.json", &text.to_string()).is_ok());
}

/// What would be code, a path, or the end of a comment, if it were ever pasted.
const EVIL: &[&str] = &[
    "../../x",
    "/etc/passwd",
    "..\\..\\x",
    "C:\\x",
    "x\u{0}y",
    "\"; compile_error!(\"evil\"); //",
    "*/ compile_error!(\"evil\"); /*",
    "]] compile_error!(\"evil\")",
    "\"#; compile_error!(\"evil\"); r#\"",
    "\n#![cfg(evil)]\ncompile_error!(\"evil\");\n",
    "\r\ncompile_error!(\"evil\");",
    "\u{202e}evil\u{2066}",
    "```\ncompile_error!(\"evil\");\n```",
    "{evil} {{evil}} ${evil}",
    "include!(\"/etc/passwd\")",
    "\u{2028}compile_error!(\"evil\");",
];

#[test]
fn nothing_that_a_document_says_becomes_code_or_a_path() {
    for evil in EVIL {
        let text = everywhere(evil);
        let files = generate("x.json", &text).unwrap_or_else(|said| panic!("{evil:?}: {said}"));
        for (path, text) in &files {
            let shown = path.to_string_lossy();
            let plain = shown
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "_-./".contains(c));
            assert!(
                path.starts_with("src/generated") && plain && !shown.contains(".."),
                "{evil:?}: {shown}"
            );
            if path.extension().is_none_or(|extension| extension != "rs") {
                continue;
            }
            let file =
                syn::parse_file(text).unwrap_or_else(|error| panic!("{evil:?}: {shown}: {error}"));
            let macros = Macros::of(&file);
            assert!(macros.is_empty(), "{evil:?}: {shown}: {macros:?}");
            let turned = text
                .chars()
                .any(|c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'));
            assert!(
                !turned,
                "{evil:?}: {shown} changes the direction of its text"
            );
        }
    }
}

/// A document that has `evil` wherever an author may write a text.
fn everywhere(evil: &str) -> String {
    let mut description = String::from(evil);
    // Writing to a `String` does not fail.
    let _ = write!(description, "\n\n    {evil}\n\n[{evil}]({evil})");
    json!({
        "openapi": "3.0.3",
        "info": { "title": evil, "version": evil, "description": description },
        "servers": [{ "url": evil, "description": evil }],
        "tags": [{ "name": evil, "description": description }],
        "paths": { format!("/a/{evil}"): { "post": {
            "operationId": evil, "tags": [evil], "summary": evil, "description": description,
            "security": [{ evil: [evil] }],
            "parameters": [
                { "name": evil, "in": "query", "description": description, "schema": { "type": "string", "enum": [evil], "default": evil, "pattern": evil } },
                { "name": evil, "in": "header", "schema": { "type": "string", "format": evil } },
                { "name": "f", "in": "query", "schema": { "type": "string", "pattern": "^(\"#|a)+$", "description": description } },
            ],
            "requestBody": { "description": description, "content": { evil: { "schema": { "type": "string" } } } },
            "responses": {
                "200": { "description": description, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } },
                "4XX": { "description": evil, "content": { "application/json": { "schema": { "title": evil, "properties": { evil: { "description": evil, "type": "string" } } } } } },
            },
            "x-evil": { evil: evil },
        } } },
        "components": {
            "securitySchemes": { evil: { "type": "apiKey", "in": "header", "name": evil, "description": description } },
            "schemas": {
                "Thing": {
                    "title": evil, "description": description, "required": [evil],
                    "properties": {
                        evil: { "type": "string", "description": description, "enum": [evil, "b"], "default": evil, "example": evil },
                        "u": { "oneOf": [{ "title": evil, "properties": { "a": { "type": "string" } } }, { "$ref": format!("#/components/schemas/{}", evil.replace('~', "~0").replace('/', "~1").replace('%', "%25")) }],
                            "discriminator": { "propertyName": evil, "mapping": { evil: "#/components/schemas/Thing" } } },
                    },
                    "x-evil": evil,
                },
                evil: { "properties": { "kind": { "type": "string", "enum": [evil] } } },
            },
        },
    })
    .to_string()
}

/// The macros that a file calls or is marked with, beside those that generated code has.
#[derive(Default)]
struct Macros(Vec<String>);

impl Macros {
    fn of(file: &syn::File) -> Vec<String> {
        let mut found = Self::default();
        syn::visit::Visit::visit_file(&mut found, file);
        found.0
    }
}

impl<'ast> syn::visit::Visit<'ast> for Macros {
    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        let name = called.path.segments.last().map(|it| it.ident.to_string());
        let name = name.unwrap_or_default();
        if ["compile_error", "include", "evil"].contains(&name.as_str()) {
            self.0.push(name);
        }
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        if attribute.path().is_ident("cfg") {
            let syn::Meta::List(list) = &attribute.meta else {
                return;
            };
            let tokens = list.tokens.to_string();
            if tokens.contains("evil") {
                self.0.push(tokens);
            }
        }
    }
}
