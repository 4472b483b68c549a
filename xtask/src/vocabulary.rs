//! The `x-` extensions of ours: facts about behaviour that OpenAPI has no words for.
//!
//! These structs are the only definition. Their JSON Schema is written to
//! `specs/vocabulary.schema.json`, so that an editor completes them, and the same schema finds the
//! place of a mistake: an unknown key, a missing one, a word that is not in the list.

mod check;
mod near;
mod walk;

pub use check::check;
pub use near::{misspelt, nearest};
pub use walk::{Level, schema_refs, walk};

use crate::diagnostics::Diagnostics;
use crate::document::Node;
use schemars::{JsonSchema, Schema, generate::SchemaSettings};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Where an extension may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// On an operation.
    Operation,
    /// On a security scheme.
    SecurityScheme,
    /// On a response, or on the document for all responses.
    Response,
    /// Anywhere.
    Any,
}

/// An extension of ours.
pub trait Extension: DeserializeOwned + JsonSchema {
    /// The key.
    const KEY: &'static str;
    /// Where it may stand.
    const HOLDER: Holder;
}

macro_rules! extensions {
    ($($type:ident $key:literal on $holder:ident;)*) => {
        $(impl Extension for $type {
            const KEY: &'static str = $key;
            const HOLDER: Holder = Holder::$holder;
        })*

        /// Every key of ours, and where it may stand.
        pub const KEYS: &[(&str, Holder)] = &[$(($key, Holder::$holder)),*];

        /// The schema of each extension, by its key.
        fn schemas() -> Vec<(&'static str, Schema)> {
            vec![$(($key, generator().into_root_schema_for::<$type>())),*]
        }
    };
}

extensions! {
    Pagination "x-pagination" on Operation;
    Auth "x-auth" on SecurityScheme;
    Waiters "x-waiter" on Operation;
    Graphql "x-graphql" on Operation;
    Upload "x-upload" on Operation;
    Failure "x-failure" on Response;
    Events "x-events" on Response;
    Idempotency "x-idempotency" on Operation;
    Client "x-client" on Any;
    Sensitive "x-sensitive" on Any;
    Provenance "x-provenance" on Any;
}

/// One pointer or several.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Pointers {
    /// One JSON pointer.
    One(String),
    /// Several, whose lists are joined.
    Several(Vec<String>),
}

impl Pointers {
    /// All of them.
    pub fn as_slice(&self) -> &[String] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::Several(several) => several,
        }
    }
}

/// How a list operation pages.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pagination {
    /// How the next page is asked for.
    pub style: Style,
    /// Where the items are: a JSON pointer into the page, or a list of them.
    pub items: Pointers,
    /// The query parameter that continues.
    pub parameter: Option<String>,
    /// What it continues from: with `marker` a pointer into the last item, with `cursor` into the page.
    pub from: Option<String>,
    /// With `link`: the list of links in the page, each with `rel` and `href`.
    pub links: Option<String>,
    /// With `links`: the relation of the link that continues; `next` unless said otherwise.
    pub rel: Option<String>,
    /// With `link`: the URL of the next page in the page.
    pub next: Option<String>,
    /// With `page`: the number of the first page; 1 unless said otherwise.
    pub first: Option<u64>,
    /// How many items a page holds.
    pub limit: Option<Limit>,
    /// Query parameters with which the server gives one page and cannot continue.
    #[serde(default)]
    pub one_page_with: Vec<String>,
}

/// How the next page is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Style {
    /// The page names the next one.
    Link,
    /// The parameter takes a value of the last item.
    Marker,
    /// The parameter takes a value of the page.
    Cursor,
    /// The parameter counts pages.
    Page,
    /// The parameter counts items.
    Offset,
    /// Everything comes in one answer.
    Whole,
}

/// How many items a page holds.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// The query parameter.
    pub parameter: String,
    /// What the server takes where nothing is sent.
    pub default: Option<u64>,
    /// The least the server accepts.
    pub minimum: Option<u64>,
    /// The most the server accepts.
    pub maximum: Option<u64>,
}

/// What carries the secret, and how it is got.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Auth {
    /// For each header, which credential it carries.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// The operation that gives a token.
    pub login: Option<Login>,
    /// For each credential, the environment variable that the platform's own tools read.
    #[serde(default)]
    pub environment: BTreeMap<String, String>,
}

/// The operation that gives a token.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Login {
    /// Its operationId.
    pub operation: String,
    /// Where the token is in its answer: `header:NAME` or a JSON pointer.
    pub token: String,
    /// Where the time of expiry is: a JSON pointer.
    pub expires: Option<String>,
    /// So many seconds before its expiry a token is renewed.
    #[serde(default = "default_margin")]
    pub margin: u64,
}

fn default_margin() -> u64 {
    60
}

/// What can be waited for with an operation.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Waiters(pub Vec<Waiter>);

/// One thing that can be waited for. Times are in seconds.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Waiter {
    /// The name: `active` gives `wait_until_active`.
    pub name: String,
    /// The state: a JSON pointer into the answer.
    pub state: String,
    /// States that end the wait well.
    #[serde(default)]
    pub success: Vec<String>,
    /// States from which success cannot follow.
    #[serde(default)]
    pub failure: Vec<String>,
    /// States to wait on in. Where given, any state that is in no list is a failure.
    #[serde(default)]
    pub retry: Vec<String>,
    /// What it means that the thing is not found.
    pub gone: Option<Gone>,
    /// Before the second look.
    #[serde(default = "default_delay")]
    pub delay: f64,
    /// What the delay grows to.
    #[serde(default = "default_max_delay")]
    pub max_delay: f64,
    /// After which the wait is given up.
    #[serde(default = "default_timeout")]
    pub timeout: f64,
}

fn default_delay() -> f64 {
    2.0
}

fn default_max_delay() -> f64 {
    30.0
}

fn default_timeout() -> f64 {
    600.0
}

/// What it means that the thing waited for is not found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Gone {
    /// It was to go.
    Success,
    /// It was to stay.
    Failure,
}

/// A GraphQL operation behind an HTTP one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Graphql {
    /// Whether it changes anything.
    pub kind: GraphqlKind,
    /// The root field.
    pub field: String,
    /// The GraphQL document.
    pub document: String,
}

/// Whether a GraphQL operation changes anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum GraphqlKind {
    /// It reads.
    Query,
    /// It writes.
    Mutation,
}

/// Which part of the request carries the file.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Upload {
    /// A part of a multipart body.
    Part(String),
    /// A variable of a GraphQL operation.
    Variable(String),
}

/// How an error inside a successful answer looks.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Failure {
    /// The member that tells: a JSON pointer.
    pub when: String,
    /// The values of it that mean failure. Without any, its presence does.
    #[serde(default)]
    pub equals: Vec<Value>,
    /// What a text of it begins with that means failure; it is a text or a list of texts, and those that
    /// begin so are the server's words.
    #[serde(default)]
    pub begins_with: Vec<String>,
    /// The server's words: a JSON pointer.
    pub message: Option<String>,
}

/// How a stream of events is told from its end.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Events {
    /// The data of the event that ends the stream and tells nothing else.
    pub last: String,
}

/// What may be repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Idempotency {
    /// It changes nothing.
    Safe,
    /// Twice has the effect of once.
    Idempotent,
    /// Twice is not once.
    Never,
}

/// What the client does with a parameter or a body that the server leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Client {
    /// It is always sent: leaving it out is legal on the wire and of no use to anyone.
    Always,
    /// It is never sent: the server takes it and does nothing with it.
    Never,
}

/// Whether a value is a secret and never printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Sensitive(pub bool);

/// Where a fact was seen; `reconstructed…` where it was guessed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Provenance(pub String);

impl Provenance {
    /// Whether there is no evidence for the fact.
    pub fn is_reconstructed(&self) -> bool {
        self.0
            .trim_start()
            .to_ascii_lowercase()
            .starts_with("reconstructed")
    }
}

/// Whether a key is one of ours.
pub fn is_ours(key: &str) -> bool {
    key.starts_with("x-") && KEYS.iter().any(|(ours, _)| *ours == key)
}

/// Reads an extension of the object at `holder`. Mistakes are reported where they stand.
pub fn read<T: Extension>(holder: &Node<'_>, diagnostics: &mut Diagnostics) -> Option<T> {
    let node = holder.get(T::KEY)?;
    let before = diagnostics.len();
    check(T::KEY, &node, diagnostics);
    if diagnostics.len() > before {
        return None;
    }
    match T::deserialize(node.value) {
        Ok(read) => Some(read),
        // The schema lets nothing through that serde refuses, or so we believe.
        Err(error) => {
            let message = format!("`{}` cannot be read: {error}", T::KEY);
            diagnostics.push(crate::diagnostics::Diagnostic::error(
                "E-extension-value",
                node.pointer,
                message,
            ));
            None
        }
    }
}

/// Reads an extension without a word about mistakes, for stages that run after the lint.
pub fn peek<T: Extension>(holder: &Value) -> Option<T> {
    T::deserialize(holder.get(T::KEY)?).ok()
}

/// The JSON Schema of the whole vocabulary, for editors: `$defs` holds one schema for each key.
pub fn schema() -> Value {
    let mut properties = Map::new();
    let mut definitions = Map::new();
    for (key, schema) in schemas() {
        let mut schema = Value::from(schema);
        if let Some(object) = schema.as_object_mut() {
            object.remove("$schema");
            // Definitions of all extensions share one namespace.
            if let Some(Value::Object(inner)) = object.remove("$defs") {
                definitions.extend(inner);
            }
        }
        definitions.insert(key.to_owned(), schema);
        properties.insert(
            key.to_owned(),
            serde_json::json!({ "$ref": format!("#/$defs/{key}") }),
        );
    }
    serde_json::json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The x- vocabulary of platform-clients",
        "description": "Written by `cargo xtask regenerate` from xtask/src/vocabulary.rs. Do not edit.",
        "type": "object",
        "properties": properties,
        "$defs": definitions,
    })
}

fn generator() -> schemars::SchemaGenerator {
    SchemaSettings::draft2020_12().into_generator()
}

#[cfg(test)]
mod tests;
