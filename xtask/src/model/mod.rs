//! What a document says, as facts that the emitters can use without reading JSON.
//!
//! [`build`] reads the lowered document once. From here on nobody looks at the document again.

mod build;
mod constants;
mod content;
mod operations;
mod outcome;
mod parameters;
mod pointer;
mod recursion;
mod rules;
mod servers;
pub mod shared;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

pub use build::build;
pub use constants::Constant;
pub use outcome::{Case, Outcome};
pub use pointer::Step;
pub use rules::Rule;

use crate::vocabulary;

/// An API: the types, the operations, and what holds for all of them.
#[derive(Debug)]
pub struct Api {
    /// The name of the document: `widgets`. That of an application has the platform in front: `acme-widgets`.
    pub name: String,
    /// Where it stands in its crate.
    pub place: Place,
    /// The title.
    pub title: String,
    /// The version of the API.
    pub version: String,
    /// What the document says of the whole.
    pub description: String,
    /// The server used when the user names none.
    pub server: Option<String>,
    /// Tags with their descriptions, in document order.
    pub tags: IndexMap<String, String>,
    /// Security schemes by name.
    pub schemes: BTreeMap<String, Scheme>,
    /// Every type by its Rust name.
    pub types: IndexMap<String, Type>,
    /// Every operation, sorted by id.
    pub operations: Vec<Operation>,
    /// How a failure looks inside every success that has the member.
    pub reported: Option<vocabulary::Failure>,
}

/// Where an API stands in its crate.
#[derive(Debug, PartialEq, Eq)]
pub enum Place {
    /// It has the crate for itself.
    Crate,
    /// It is an application of a platform, a module behind a feature of the same name.
    Application {
        /// The name of the module.
        module: String,
        /// The name of the feature.
        feature: String,
        /// Types that stand in the module of what the applications share.
        shared: BTreeSet<String>,
    },
    /// It is the root of the applications and holds what they share.
    Platform {
        /// Module and feature of each application.
        applications: Vec<(String, String)>,
    },
}

/// A security scheme.
#[derive(Debug)]
pub struct Scheme {
    /// What carries the secret, as `header:X-Auth-Token`.
    pub carries: Vec<String>,
    /// Environment variables that hold the parts of it.
    pub environment: Vec<String>,
    /// What the document says of it.
    pub description: String,
}

/// A type that gets a name in Rust.
#[derive(Clone, Debug)]
pub struct Type {
    /// The Rust name.
    pub name: String,
    /// The name in the document.
    pub wire: String,
    /// What the document says of it.
    pub description: String,
    /// The file it was joined from, where that is not the document itself.
    pub file: Option<String>,
    /// Where the facts come from, where the type says so itself.
    pub provenance: Option<String>,
    /// What it is.
    pub shape: Shape,
    /// The tag whose operations use it; `None` where several do.
    pub tag: Option<String>,
    /// Whether a client sends it.
    pub sent: bool,
    /// Whether a client receives it.
    pub received: bool,
}

/// What a type is.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// An object with named members.
    Struct {
        /// The members, in document order.
        fields: Vec<Field>,
        /// What becomes of members without a name.
        extra: Extra,
    },
    /// A text that is one of several as far as the document knows.
    Enum(Vec<Variant>),
    /// One of several types.
    Union(Union),
    /// Another name for a type that needs none of its own.
    Alias(Reference),
}

/// What becomes of members without a name.
#[derive(Clone, Debug, PartialEq)]
pub enum Extra {
    /// They are kept and written back.
    Kept,
    /// They are described, all in the same way.
    Typed(Reference),
    /// They are refused.
    Refused,
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The name on the wire.
    pub wire: String,
    /// The Rust name.
    pub name: String,
    /// What it holds.
    pub reference: Reference,
    /// Whether it is always there.
    pub required: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// Whether its value is a secret.
    pub sensitive: bool,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// What the document says of it.
    pub description: String,
    /// Where the fact comes from, where the member says so itself.
    pub provenance: Option<String>,
    /// What its value must be like, beyond its type, by the way to it: `""`, or `/*` for elements.
    pub rules: Vec<(String, Rule)>,
    /// The numbers or truth values that the document lists for it.
    pub listed: Vec<serde_json::Value>,
    /// The only value it can have. Where it may be absent, it is there unless somebody takes it out.
    pub constant: Option<Constant>,
}

/// One text of an enumeration.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// The text on the wire.
    pub wire: String,
    /// The Rust name.
    pub name: String,
}

/// One of several types.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// The member that tells which one it is.
    pub discriminator: Option<String>,
    /// Whether the document says which alternative each of its values means; otherwise they are guessed from names.
    pub mapped: bool,
    /// The alternative, by its place among the others, that every other value of the discriminator means, and a
    /// value without the member.
    pub otherwise: Option<usize>,
    /// The alternatives.
    pub variants: Vec<UnionVariant>,
}

/// An alternative of a union.
#[derive(Clone, Debug, PartialEq)]
pub struct UnionVariant {
    /// The Rust name.
    pub name: String,
    /// What it holds.
    pub reference: Reference,
    /// The values of the discriminator that mean this alternative.
    pub tags: Vec<String>,
}

/// A type as it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reference {
    /// A type with a name.
    Named(String),
    /// A type with a name that contains itself, so it must stand behind a pointer.
    Boxed(String),
    /// A list.
    List(Box<Self>),
    /// A map with text keys.
    Map(Box<Self>),
    /// A value that may be null, inside a list or a map.
    Nullable(Box<Self>),
    /// `true` or `false`.
    Boolean,
    /// A whole number of a Rust type: `i64`.
    Integer(&'static str),
    /// A number with a fraction.
    Number,
    /// A number kept to the last digit.
    Decimal,
    /// A text.
    Text,
    /// A text of a known form that is kept as it came: the name of a type in `runtime::value`.
    Lexical(&'static str),
    /// Any JSON.
    Json,
}

/// An operation.
#[derive(Debug)]
pub struct Operation {
    /// The id, in snake case.
    pub id: String,
    /// The name of its builder.
    pub type_name: String,
    /// The HTTP method as it is sent.
    pub method: String,
    /// The path template without its fragment.
    pub path: String,
    /// A server of its own.
    pub server: Option<String>,
    /// The group it belongs to.
    pub tag: String,
    /// One sentence.
    pub summary: String,
    /// The rest.
    pub description: String,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// Path parameters in the order of the template, then required ones, then the others.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// The answers, success first.
    pub answers: Vec<Answer>,
    /// What it gives when it succeeds.
    pub success: Outcome,
    /// What can be asked for in place of the best answer.
    pub others: Vec<Alternative>,
    /// What the body of a failure is.
    pub failure: Outcome,
    /// Alternatives of security schemes.
    pub security: Vec<Vec<String>>,
    /// What may be repeated.
    pub repeat: vocabulary::Idempotency,
    /// The GraphQL that it sends.
    pub graphql: Option<Graphql>,
    /// How it pages.
    pub pagination: Option<Pagination>,
    /// How a failure looks inside a success.
    pub reported: Option<Report>,
    /// What can be waited for with it.
    pub waiters: Vec<Waiter>,
    /// Where the facts come from.
    pub provenance: String,
}

/// How a failure looks inside a success, and who said so.
#[derive(Debug)]
pub enum Report {
    /// The answer itself.
    Own(vocabulary::Failure),
    /// The document, for every answer that has the member.
    Common,
}

/// A parameter.
#[derive(Debug)]
pub struct Parameter {
    /// The name on the wire.
    pub wire: String,
    /// The Rust name of the argument or setter.
    pub name: String,
    /// The name in a dynamic call and on the command line.
    pub argument: String,
    /// `path`, `query`, `querystring`, `header` or `cookie`.
    pub location: String,
    /// Whether a request without it is refused.
    pub required: bool,
    /// The OpenAPI style.
    pub style: String,
    /// Whether elements are written one by one.
    pub explode: bool,
    /// Whether reserved characters stay.
    pub allow_reserved: bool,
    /// What it holds.
    pub reference: Reference,
    /// The least value of a whole number.
    pub minimum: Option<i64>,
    /// The greatest value of a whole number.
    pub maximum: Option<i64>,
    /// Whether its value is a secret.
    pub sensitive: bool,
    /// What its value must be like, beyond its type, by the way to it: `""`, `/*` for elements, or `/size`
    /// for a member.
    pub rules: Vec<(String, Rule)>,
    /// What the document says of it.
    pub description: String,
}

/// A request body.
#[derive(Debug)]
pub struct Body {
    /// Whether a request without it is refused.
    pub required: bool,
    /// The media type sent.
    pub content_type: String,
    /// What it holds.
    pub content: Content,
    /// What its members must be like, by the way to each.
    pub rules: Vec<(String, Rule)>,
    /// What the document says of it.
    pub description: String,
    /// What can be sent in its place.
    pub others: Vec<Alternative>,
}

/// Another media type of a body or an answer than the best one.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// The end of the name of the method that chooses it.
    pub name: String,
    /// The media type.
    pub content_type: String,
    /// What it holds.
    pub content: Content,
}

/// An answer.
#[derive(Debug)]
pub struct Answer {
    /// `200`, `4XX` or `default`.
    pub status: String,
    /// The media type, where it has a body.
    pub content_type: Option<String>,
    /// What it holds.
    pub content: Content,
    /// What the document says of it.
    pub description: String,
    /// What can be asked for in its place.
    pub others: Vec<Alternative>,
}

impl Answer {
    /// Whether the answer is a success.
    pub fn is_success(&self) -> bool {
        self.status.starts_with('2')
    }
}

/// What a body holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// JSON of a type.
    Json(Reference),
    /// A URL-encoded form of a type.
    Form(Reference),
    /// A form of several parts, some of which may be files.
    Multipart {
        /// The name of the emitted form.
        name: String,
        /// The parts.
        parts: Vec<Part>,
    },
    /// A stream of events.
    Events {
        /// The JSON of their data; a text is no JSON here.
        data: Reference,
        /// The data of the event that ends it.
        last: Option<String>,
    },
    /// JSON texts of a type, one after the other.
    Values(Reference),
    /// Any text.
    Text,
    /// Bytes.
    Bytes,
    /// The errors of a GraphQL operation, and the data that came nevertheless.
    Graphql,
    /// Nothing.
    Empty,
}

/// A part of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The name on the wire.
    pub wire: String,
    /// The Rust name.
    pub name: String,
    /// What it holds.
    pub reference: Reference,
    /// Whether it is a file.
    pub file: bool,
    /// Whether there may be several of the name.
    pub list: bool,
    /// Whether a form without it is refused.
    pub required: bool,
    /// What the document says of it.
    pub description: String,
}

/// A GraphQL operation behind an HTTP one.
#[derive(Debug)]
pub struct Graphql {
    /// What the document says.
    pub facts: vocabulary::Graphql,
    /// The name that the GraphQL document gives to the operation.
    pub name: Option<String>,
    /// The variable that a file fills.
    pub upload: Option<String>,
}

/// How an operation pages.
#[derive(Debug)]
pub struct Pagination {
    /// What the document says.
    pub facts: vocabulary::Pagination,
    /// The type of an item; where pages hold items of several types, a union of them.
    pub item: Item,
    /// For each list of items in the page: the way to it.
    pub lists: Vec<Vec<Step>>,
    /// Where the page says what asks for the next one.
    pub next: Next,
}

/// Where a page says what asks for the next one.
#[derive(Debug, PartialEq, Eq)]
pub enum Next {
    /// Nowhere: the client counts, or there is no next page.
    Nothing,
    /// In a member of the page.
    InPage(Vec<Step>),
    /// In a member of its last item.
    InLastItem(Vec<Step>),
    /// In one of its links.
    InLinks {
        /// The way to the list of links.
        links: Vec<Step>,
        /// In a link: its relation.
        rel: Vec<Step>,
        /// In a link: its target.
        href: Vec<Step>,
    },
}

/// The type of an item of a page.
#[derive(Debug)]
pub enum Item {
    /// Every list holds the same.
    One(Reference),
    /// Each list holds its own; the emitted union has a variant each.
    Several {
        /// The name of the emitted union.
        name: String,
        /// Variant and type, in the order of the lists.
        variants: Vec<(String, Reference)>,
    },
}

/// What can be waited for.
#[derive(Debug)]
pub struct Waiter {
    /// What the document says.
    pub facts: vocabulary::Waiter,
    /// The way to the state in the answer.
    pub state: Vec<Step>,
}
