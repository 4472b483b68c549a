//! Operations as facts: the static tables that the generator emits and the runtime reads.
//!
//! Generated code holds no behaviour. It holds these tables, the types, and setters; one loop in
//! this crate sends every operation of every client from them. The same tables feed the
//! documentation, the command line and the dynamic call.

use http::Method;

use crate::graphql::Graphql;
use crate::parameter::Parameter;
use crate::rules::Rule;
use crate::status::StatusPattern;

/// Everything a client knows about its platform as a whole.
#[derive(Debug)]
pub struct Api {
    /// The short name of the platform, as in the file name of its document.
    pub name: &'static str,
    /// The title of the document.
    pub title: &'static str,
    /// The version of the API the document describes.
    pub version: &'static str,
    /// The server used when the user names none.
    pub server: Option<&'static str>,
    /// The security schemes, by name.
    pub schemes: &'static [Scheme],
    /// Every operation, sorted by id.
    pub operations: &'static [&'static Operation],
}

impl Api {
    /// Finds an operation by its id.
    pub fn operation(&self, id: &str) -> Option<&'static Operation> {
        let operations = self.operations;
        operations
            .binary_search_by(|operation| operation.id.cmp(id))
            .ok()
            .map(|index| operations[index])
    }
}

/// One operation of an API.
#[derive(Debug)]
pub struct Operation {
    /// The id, unique within the API, in snake case.
    pub id: &'static str,
    /// The HTTP method as it is sent. A document may name one that no list has, so it is a text.
    pub method: &'static str,
    /// The path template, `/v1/clouds/{id}`. A fragment, where there is one, is not part of it.
    pub path: &'static str,
    /// A server that serves this operation in place of the API's.
    pub server: Option<&'static str>,
    /// The group the operation belongs to.
    pub tag: &'static str,
    /// One sentence.
    pub summary: &'static str,
    /// The rest of what the document says, in Markdown.
    pub description: &'static str,
    /// Whether the document calls the operation deprecated.
    pub deprecated: bool,
    /// The parameters: path parameters in the order of the template, then the required ones, then the others.
    pub parameters: &'static [Parameter],
    /// The request body.
    pub body: Option<Body>,
    /// The answers the document describes, success first.
    pub responses: &'static [Answer],
    /// Alternatives of security schemes, any one of which suffices; empty when none is needed.
    pub security: &'static [&'static [&'static str]],
    /// What may be repeated without asking.
    pub repeat: Repeat,
    /// How the operation pages.
    pub pagination: Option<Pagination>,
    /// What to wait for with it.
    pub waiter: Option<Waiter>,
    /// Where the facts come from; `reconstructed` where there is no evidence.
    pub provenance: &'static str,
}

impl Operation {
    /// The HTTP method. What is no method at all counts as `GET`; the generator lets none through.
    pub fn method(&self) -> Method {
        Method::from_bytes(self.method.as_bytes()).unwrap_or_default()
    }

    /// The GraphQL that it sends, where it is a GraphQL operation. Its body is then the variables.
    pub fn graphql(&self) -> Option<&'static Graphql> {
        self.body.and_then(|body| body.graphql)
    }
}

/// What a parameter holds; enough to check a value, parse a flag and describe both.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// `true` or `false`.
    Boolean,
    /// A whole number within bounds, both included.
    Integer {
        /// The least value.
        minimum: Option<i64>,
        /// The greatest value.
        maximum: Option<i64>,
    },
    /// Any number.
    Number,
    /// A text.
    Text,
    /// A text, one of these as far as the document knows.
    Choice(&'static [&'static str]),
    /// A list.
    List(&'static Kind),
    /// One of several kinds, the first that fits.
    Union(&'static [Kind]),
    /// An object or anything else that has no flat form.
    Json,
}

/// A request body.
#[derive(Clone, Copy, Debug)]
pub struct Body {
    /// Whether a request without it is refused.
    pub required: bool,
    /// The media type sent.
    pub content_type: &'static str,
    /// The Rust type of it, for documentation.
    pub type_name: &'static str,
    /// What the document says of it, in Markdown.
    pub description: &'static str,
    /// Whether members of it are secrets.
    pub sensitive: bool,
    /// What its members must be like, beyond their types.
    pub rules: &'static [Rule],
    /// The GraphQL operation whose variables it is.
    pub graphql: Option<&'static Graphql>,
}

impl Body {
    /// A JSON body that is required.
    pub const fn json(type_name: &'static str, description: &'static str) -> Self {
        Self {
            required: true,
            content_type: "application/json",
            type_name,
            description,
            sensitive: false,
            rules: &[],
            graphql: None,
        }
    }

    /// The same as the variables of a GraphQL operation.
    #[must_use]
    pub const fn graphql(self, graphql: &'static Graphql) -> Self {
        Self {
            graphql: Some(graphql),
            ..self
        }
    }

    /// The same with rules for its members.
    #[must_use]
    pub const fn rules(self, rules: &'static [Rule]) -> Self {
        Self { rules, ..self }
    }

    /// The same under another media type.
    #[must_use]
    pub const fn content_type(self, content_type: &'static str) -> Self {
        Self {
            content_type,
            ..self
        }
    }

    /// The same, not required.
    #[must_use]
    pub const fn optional(self) -> Self {
        Self {
            required: false,
            ..self
        }
    }

    /// The same, with members that are secrets.
    #[must_use]
    pub const fn sensitive(self) -> Self {
        Self {
            sensitive: true,
            ..self
        }
    }
}

/// One answer the document describes.
#[derive(Clone, Copy, Debug)]
pub struct Answer {
    /// The statuses it stands for.
    pub status: StatusPattern,
    /// The media type, where it has a body.
    pub content_type: Option<&'static str>,
    /// The Rust type of the body, for documentation.
    pub type_name: &'static str,
    /// What the document says of it, in Markdown.
    pub description: &'static str,
}

impl Answer {
    /// An answer of a JSON type.
    pub const fn json(
        status: StatusPattern,
        type_name: &'static str,
        description: &'static str,
    ) -> Self {
        Self::of(status, "application/json", type_name, description)
    }

    /// An answer of another media type.
    pub const fn of(
        status: StatusPattern,
        content_type: &'static str,
        type_name: &'static str,
        description: &'static str,
    ) -> Self {
        Self {
            status,
            content_type: Some(content_type),
            type_name,
            description,
        }
    }

    /// An answer without a body.
    pub const fn empty(status: StatusPattern, description: &'static str) -> Self {
        Self {
            status,
            content_type: None,
            type_name: "()",
            description,
        }
    }
}

impl Kind {
    /// A whole number without bounds.
    pub const INTEGER: Self = Self::Integer {
        minimum: None,
        maximum: None,
    };

    /// A whole number between two bounds, both included.
    pub const fn between(minimum: i64, maximum: i64) -> Self {
        Self::Integer {
            minimum: Some(minimum),
            maximum: Some(maximum),
        }
    }
}

/// What may be repeated without asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// It changes nothing; repeat it after any fault that may pass.
    Safe,
    /// Twice has the effect of once; repeat it after any fault that may pass.
    Idempotent,
    /// Repeat it only when the server cannot have acted on it: the connection was refused, or the
    /// server said to come back later.
    Never,
}

/// How a list operation pages.
#[derive(Clone, Copy, Debug)]
pub struct Pagination {
    /// How the next page is asked for.
    pub style: PageStyle,
    /// The query parameter that says how many items a page holds.
    pub limit: Option<&'static str>,
    /// Query parameters with which there is only one page: a walk with one of them set ends behind it.
    pub one_page_with: &'static [&'static str],
}

/// How the next page is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageStyle {
    /// A query parameter takes a token found in the page before: a marker, a cursor, or the same
    /// parameter cut out of the page's `next` link.
    Token {
        /// The query parameter.
        parameter: &'static str,
    },
    /// A query parameter counts pages.
    Page {
        /// The query parameter.
        parameter: &'static str,
        /// The number of the first page.
        first: u64,
    },
    /// A query parameter counts items.
    Offset {
        /// The query parameter.
        parameter: &'static str,
    },
    /// The page names the URL of the next one. It is followed only on the origin it came from.
    Link,
    /// Everything comes in one answer.
    Whole,
}

/// What to wait for with an operation that reports a state.
#[derive(Clone, Copy, Debug)]
pub struct Waiter {
    /// The name of the method, without `wait_until_`.
    pub name: &'static str,
    /// JSON pointer of the state within the answer.
    pub state: &'static str,
    /// States that end the wait well.
    pub success: &'static [&'static str],
    /// States from which success cannot follow.
    pub failure: &'static [&'static str],
    /// States on the way. Where there are any, a state that is in no list is a failure.
    pub retry: &'static [&'static str],
    /// Whether the thing's absence (404) is the success.
    pub gone_is_success: bool,
    /// Milliseconds before the second look.
    pub delay_ms: u64,
    /// Milliseconds that the delay grows to.
    pub max_delay_ms: u64,
    /// Milliseconds after which the wait is given up, unless the caller says otherwise.
    pub timeout_ms: u64,
}

/// A security scheme of the document.
#[derive(Clone, Copy, Debug)]
pub struct Scheme {
    /// Its name in the document.
    pub name: &'static str,
    /// Headers or query parameters that carry the secret, as `header:X-Auth-Token`.
    pub carries: &'static [&'static str],
    /// Environment variables that the platform's own tools read.
    pub environment: &'static [&'static str],
    /// What the document says of it.
    pub description: &'static str,
}
