//! What a call by name knows beside the facts of its operation.
//!
//! Generated code emits one [`Row`] an operation, and only with the feature `dynamic`. A command line or any
//! other program that meets an operation by its name finds here what a body is made of, where the items of
//! a page are, and what can be waited for.

use crate::dynamic::Dynamic;
use crate::operation::{Kind, Operation, Waiter};

/// An operation as it is called by name.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The facts of the operation.
    pub operation: &'static Operation,
    /// Sends it.
    pub send: Dynamic,
    /// The members of its body, where the body is an object.
    pub fields: &'static [Field],
    /// Where things are in a page of it, where it is a list.
    pub page: Option<PageLayout>,
    /// Everything that can be waited for with it.
    pub waiters: &'static [Waiter],
}

impl Row {
    /// An operation without a body, that is no list, and with which nothing is waited for.
    pub const fn new(operation: &'static Operation, send: Dynamic) -> Self {
        Self {
            operation,
            send,
            fields: &[],
            page: None,
            waiters: &[],
        }
    }

    /// The same with members of a body.
    #[must_use]
    pub const fn fields(self, fields: &'static [Field]) -> Self {
        Self { fields, ..self }
    }

    /// The same as a list.
    #[must_use]
    pub const fn page(self, page: PageLayout) -> Self {
        Self {
            page: Some(page),
            ..self
        }
    }

    /// The same with what can be waited for.
    #[must_use]
    pub const fn waiters(self, waiters: &'static [Waiter]) -> Self {
        Self { waiters, ..self }
    }
}

/// A member of a body.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The name on the wire.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// What the document says of it, in Markdown.
    pub description: &'static str,
    /// Whether a body without it is refused.
    pub required: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// Whether its value is a secret and never printed.
    pub sensitive: bool,
    /// The members of the object that it holds, or that each element of its list is.
    pub members: Option<&'static &'static [Self]>,
}

impl Field {
    /// A member that may be left out.
    pub const fn new(name: &'static str, kind: Kind, description: &'static str) -> Self {
        Self {
            name,
            kind,
            description,
            required: false,
            nullable: false,
            sensitive: false,
            members: None,
        }
    }

    /// The same, required.
    #[must_use]
    pub const fn required(self) -> Self {
        Self {
            required: true,
            ..self
        }
    }

    /// The same, which may be null.
    #[must_use]
    pub const fn nullable(self) -> Self {
        Self {
            nullable: true,
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

    /// The same, with members of its own.
    #[must_use]
    pub const fn members(self, members: &'static &'static [Self]) -> Self {
        Self {
            members: Some(members),
            ..self
        }
    }
}

/// Where things are in a page, as JSON pointers.
#[derive(Clone, Copy, Debug)]
pub struct PageLayout {
    /// The lists of items; `""` where the page is the list.
    pub items: &'static [&'static str],
    /// What asks for the next page.
    pub next: NextPage,
}

/// Where a page says what asks for the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextPage {
    /// Nowhere: the client counts, or there is no next page.
    Nowhere,
    /// At this pointer into the page.
    InPage(&'static str),
    /// At this pointer into its last item.
    InLastItem(&'static str),
    /// In one of its links.
    InLinks {
        /// Pointer to the list of links, each with `rel` and `href`.
        links: &'static str,
        /// The relation of the one that leads on.
        rel: &'static str,
        /// The query parameter of it that continues; without one the link itself is followed.
        parameter: Option<&'static str>,
    },
}
