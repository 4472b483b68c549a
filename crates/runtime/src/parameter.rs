//! Parameters as facts: where they are sent, and how their values are written.

use crate::operation::Kind;
use crate::rules::Rule;

/// One parameter of an operation.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::struct_excessive_bools)] // They are independent facts, not states of one thing.
pub struct Parameter {
    /// The name on the wire.
    pub name: &'static str,
    /// The name among the arguments of a dynamic call and on the command line, unique within the operation.
    pub argument: &'static str,
    /// Where it is sent.
    pub location: Location,
    /// Whether a request without it is refused.
    pub required: bool,
    /// How arrays and objects are written.
    pub style: Style,
    /// Whether each element or member is written on its own.
    pub explode: bool,
    /// Whether reserved characters are sent as they are.
    pub allow_reserved: bool,
    /// What it holds.
    pub kind: Kind,
    /// What the document says of it, in Markdown.
    pub description: &'static str,
    /// Whether its value is a secret and never printed.
    pub sensitive: bool,
    /// What its value must be like, beyond its kind.
    pub rules: &'static [Rule],
    /// The members of an object that can have no others; empty where it can, or is none.
    pub members: &'static [(&'static str, Kind)],
}

impl Parameter {
    /// A parameter in the style that `OpenAPI` assumes for its place.
    pub const fn new(
        location: Location,
        name: &'static str,
        kind: Kind,
        description: &'static str,
    ) -> Self {
        let form = !matches!(location, Location::Path | Location::Header);
        Self {
            name,
            argument: name,
            location,
            required: matches!(location, Location::Path),
            style: if form { Style::Form } else { Style::Simple },
            explode: form,
            allow_reserved: false,
            kind,
            description,
            sensitive: false,
            rules: &[],
            members: &[],
        }
    }

    /// The same with the only members that it can have.
    #[must_use]
    pub const fn members(self, members: &'static [(&'static str, Kind)]) -> Self {
        Self { members, ..self }
    }

    /// The same with rules for its value.
    #[must_use]
    pub const fn rules(self, rules: &'static [Rule]) -> Self {
        Self { rules, ..self }
    }

    /// The same under another name in dynamic calls.
    #[must_use]
    pub const fn argument(self, argument: &'static str) -> Self {
        Self { argument, ..self }
    }

    /// The same, required.
    #[must_use]
    pub const fn required(self) -> Self {
        Self {
            required: true,
            ..self
        }
    }

    /// The same in another style.
    #[must_use]
    pub const fn style(self, style: Style, explode: bool) -> Self {
        Self {
            style,
            explode,
            ..self
        }
    }

    /// The same with reserved characters left as they are.
    #[must_use]
    pub const fn allow_reserved(self) -> Self {
        Self {
            allow_reserved: true,
            ..self
        }
    }

    /// The same, with a value that is never printed.
    #[must_use]
    pub const fn sensitive(self) -> Self {
        Self {
            sensitive: true,
            ..self
        }
    }
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// A segment of the path.
    Path,
    /// A pair of the query string.
    Query,
    /// The whole query string: a form in style [`Form`](Style::Form), a JSON text, or any other text.
    QueryString,
    /// A header.
    Header,
    /// The `Cookie` header.
    Cookie,
}

/// How a value that is not a scalar is written, as `OpenAPI` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Comma-separated, in a path segment or a header.
    Simple,
    /// `.`-prefixed, in a path segment.
    Label,
    /// `;`-prefixed, in a path segment.
    Matrix,
    /// `name=value`, in a query or a cookie.
    Form,
    /// Joined by a blank.
    SpaceDelimited,
    /// Joined by `|`.
    PipeDelimited,
    /// `name[member]=value`.
    DeepObject,
    /// `name=value` in a cookie, without percent-encoding.
    Cookie,
    /// One JSON text.
    Json,
}
