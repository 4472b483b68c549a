//! The one place that calls progenitor.
//!
//! progenitor writes the structs: their fields, how serde reads and writes them, what is optional.
//! It is given members and types by number and handed the Rust spelling of everything it has no
//! words for (maybe absent *and* maybe null, lists that are kept when empty, open enumerations,
//! circles), so that no name and no construct of a document can stop it. [`crate::emit`] puts the
//! names and the documentation on.
//!
//! Operations are not its business here: it takes one kind of answer, one media type and a part of
//! the parameter styles, and writes an asynchronous function for each. We emit tables instead, which
//! one loop in the runtime works through.

use std::{
    collections::HashMap,
    panic::{AssertUnwindSafe, catch_unwind},
};

use openapiv3::OpenAPI;
use progenitor::{GenerationSettings, Generator, InterfaceStyle, TypeImpl};
use serde_json::{Map, Value, json};

use crate::{
    diagnostics::Diagnostic,
    model::{Api, Extra, Field, Reference, Shape},
};

/// Structs by the name of their type.
pub type Structs = HashMap<String, syn::ItemStruct>;

/// The structs of an API, by the name of their type; fields are in document order.
pub fn structs(api: &Api) -> Result<Structs, Diagnostic> {
    let mut input = Input::default();
    let mut names = Vec::new();
    for described in api.types.values() {
        if let Shape::Struct { fields, extra } = &described.shape {
            // A server may say more tomorrow than the document allows today.
            let extra = match extra {
                Extra::Refused if described.received => &Extra::Kept,
                extra => extra,
            };
            input.object(names.len(), fields, extra);
            names.push(described.name.clone());
        }
    }
    let file = run(&input)?;
    let types = file.items.into_iter().find_map(|item| match item {
        syn::Item::Mod(module) if module.ident == "types" => module.content,
        _ => None,
    });
    let mut found = HashMap::new();
    for item in types.into_iter().flat_map(|(_, items)| items) {
        let syn::Item::Struct(item) = item else {
            continue;
        };
        let number = item
            .ident
            .to_string()
            .strip_prefix('T')
            .and_then(|digits| digits.parse::<usize>().ok());
        if let Some(name) = number.and_then(|number| names.get(number)) {
            found.insert(name.clone(), item);
        }
    }
    match names.iter().find(|name| !found.contains_key(*name)) {
        Some(missing) => Err(refusal(format!(
            "the engine wrote no struct for `{missing}`"
        ))),
        None => Ok(found),
    }
}

fn refusal(message: String) -> Diagnostic {
    Diagnostic::error("engine", "/components/schemas", message)
        .help("this is a fault of the generator; please report it with the document")
}

fn run(input: &Input) -> Result<syn::File, Diagnostic> {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_derive("PartialEq")
        .with_map_type("::std::collections::BTreeMap");
    for (index, rust) in input.foreign.iter().enumerate() {
        let none: [TypeImpl; 0] = [];
        settings.with_replacement(format!("F{index}"), rust, none.into_iter());
    }
    let document: OpenAPI = serde_json::from_value(json!({
        "openapi": "3.0.3",
        "info": { "title": "types", "version": "1" },
        "paths": {},
        "components": { "schemas": &input.schemas },
    }))
    .map_err(|error| refusal(error.to_string()))?;
    // The engine asserts where it meets what it does not know. What it is given leaves it nothing to
    // meet, but a generator that takes any document must not fall over if that is ever wrong.
    let tokens = catch_unwind(AssertUnwindSafe(|| {
        Generator::new(&settings).generate_tokens(&document)
    }))
    .map_err(|_| refusal("the engine stopped without a message".to_owned()))?
    .map_err(|error| refusal(error.to_string()))?;
    syn::parse2(tokens).map_err(|error| refusal(error.to_string()))
}

/// The document that the engine is given.
#[derive(Default)]
struct Input {
    schemas: Map<String, Value>,
    foreign: Vec<String>,
    numbers: HashMap<String, usize>,
}

impl Input {
    fn object(&mut self, number: usize, fields: &[Field], extra: &Extra) {
        let mut properties = Map::new();
        let mut required = Vec::new();
        for (index, field) in fields.iter().enumerate() {
            let name = format!("f{index:04}");
            if field.required {
                required.push(name.clone());
            }
            properties.insert(name, self.member(field));
        }
        let rest = match extra {
            Extra::Kept => self.foreign("serde_json::Value"),
            Extra::Refused => json!(false),
            Extra::Typed(reference) => self.foreign(&rust(reference)),
        };
        self.schemas.insert(format!("T{number}"), json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": rest }));
    }

    fn member(&mut self, field: &Field) -> Value {
        let plain = !field.nullable && !field.sensitive;
        match &field.reference {
            Reference::Boolean if plain => json!({ "type": "boolean" }),
            Reference::Integer("i64") if plain => json!({ "type": "integer", "format": "int64" }),
            Reference::Number if plain => json!({ "type": "number", "format": "double" }),
            Reference::Text if plain => json!({ "type": "string" }),
            reference => {
                let mut spelling = rust(reference);
                if field.sensitive {
                    spelling = format!("runtime::Sensitive<{spelling}>");
                }
                if field.nullable {
                    spelling = format!("Option<{spelling}>");
                }
                self.foreign(&spelling)
            }
        }
    }

    /// A reference to a schema that the engine replaces with a Rust type.
    fn foreign(&mut self, spelling: &str) -> Value {
        let next = self.numbers.len();
        let number = *self.numbers.entry(spelling.to_owned()).or_insert(next);
        if number == next {
            self.foreign.push(spelling.to_owned());
            self.schemas
                .insert(format!("F{number}"), json!({ "type": "string" }));
        }
        json!({ "$ref": format!("#/components/schemas/F{number}") })
    }
}

/// How a type is spelt inside the module of types.
pub fn rust(reference: &Reference) -> String {
    spelt(reference, "")
}

/// How a type is spelt where named types are reached through `prefix`, such as `types::`.
pub fn spelt(reference: &Reference, prefix: &str) -> String {
    let inner = |reference: &Reference| spelt(reference, prefix);
    match reference {
        Reference::Named(name) => format!("{prefix}{name}"),
        Reference::Boxed(name) => format!("Box<{prefix}{name}>"),
        Reference::List(item) => format!("Vec<{}>", inner(item)),
        Reference::Map(value) if **value == Reference::Json => {
            "serde_json::Map<String, serde_json::Value>".to_owned()
        }
        Reference::Map(value) => format!("std::collections::BTreeMap<String, {}>", inner(value)),
        Reference::Nullable(value) => format!("Option<{}>", inner(value)),
        Reference::Boolean => "bool".to_owned(),
        Reference::Integer(name) => (*name).to_owned(),
        Reference::Number => "f64".to_owned(),
        Reference::Decimal => "runtime::value::Number".to_owned(),
        Reference::Text => "String".to_owned(),
        Reference::Lexical(name) => format!("runtime::value::{name}"),
        Reference::Json => "serde_json::Value".to_owned(),
    }
}
