//! `x-pagination` points at something the page does not have, or names a parameter the operation
//! does not take. The second page would never be asked for, and nobody would notice.

use super::Operation;
use super::data_pointer::{self, Found};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::document::{Document, Node};
use crate::vocabulary::{Pagination, Style, nearest, read};

pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    for operation in super::operations(document) {
        // Mistakes of form are reported by `unknown_extension_key`.
        let Some(pagination) = read::<Pagination>(&operation.node, &mut Diagnostics::new()) else {
            continue;
        };
        let place = format!("{}/x-pagination", operation.node.pointer);
        let rule = Rule {
            document,
            operation: &operation,
            place,
        };
        rule.keys(&pagination, diagnostics);
        rule.parameters(&pagination, diagnostics);
        rule.pointers(&pagination, diagnostics);
    }
}

struct Rule<'a> {
    document: &'a Document,
    operation: &'a Operation<'a>,
    place: String,
}

impl<'a> Rule<'a> {
    /// Each style needs keys of its own.
    fn keys(&self, pagination: &Pagination, diagnostics: &mut Diagnostics) {
        let (parameter, from) = (
            ("parameter", pagination.parameter.is_some()),
            ("from", pagination.from.is_some()),
        );
        let needed = match pagination.style {
            Style::Link => vec![(
                "links` or `next",
                pagination.links.is_some() || pagination.next.is_some(),
            )],
            Style::Marker | Style::Cursor => vec![parameter, from],
            Style::Page | Style::Offset => vec![parameter],
            Style::Whole => Vec::new(),
        };
        for (key, _) in needed.into_iter().filter(|(_, given)| !given) {
            let message = format!("pagination of this style needs `{key}`");
            diagnostics.push(Diagnostic::error(
                "E-pagination-key",
                format!("{}/style", self.place),
                message,
            ));
        }
    }

    fn parameters(&self, pagination: &Pagination, diagnostics: &mut Diagnostics) {
        let mut query = self.operation.names(self.document, "query");
        let what = if self.operation.node.get("x-graphql").is_some() {
            query = self.operation.variables(self.document);
            "variable"
        } else {
            "query parameter"
        };
        let limit = pagination.limit.as_ref().map(|limit| &limit.parameter);
        for (key, name) in [
            ("parameter", pagination.parameter.as_ref()),
            ("limit/parameter", limit),
        ] {
            let Some(name) = name.filter(|name| !query.contains(&name.as_str())) else {
                continue;
            };
            let message = format!("`{}` has no {what} `{name}`", self.operation.title());
            let help = match (nearest(name, query.iter().copied()), query.is_empty()) {
                (Some(near), _) => format!("did you mean `{near}`?"),
                (None, true) => format!("it has no {what}s at all"),
                (None, false) => format!("it has: {}", query.join(", ")),
            };
            diagnostics.push(
                Diagnostic::error(
                    "E-pagination-parameter",
                    format!("{}/{key}", self.place),
                    message,
                )
                .help(help),
            );
        }
    }

    fn pointers(&self, pagination: &Pagination, diagnostics: &mut Diagnostics) {
        let Some(page) = self.operation.success_schema(self.document) else {
            let message = format!(
                "`{}` pages, but its answer has no schema",
                self.operation.title()
            );
            diagnostics.push(
                Diagnostic::error("E-pagination-pointer", self.place.clone(), message).at_key(),
            );
            return;
        };
        let several = self
            .operation
            .node
            .value
            .pointer("/x-pagination/items")
            .is_some_and(serde_json::Value::is_array);
        let mut items = Vec::new();
        for (index, pointer) in pagination.items.as_slice().iter().enumerate() {
            let key = if several {
                format!("items/{index}")
            } else {
                "items".to_owned()
            };
            let lists = self.follow(page.clone(), &key, pointer, "the page", diagnostics);
            let elements: Vec<_> = lists.iter().filter_map(|list| list.get("items")).collect();
            if !lists.is_empty()
                && elements.is_empty()
                && lists
                    .iter()
                    .any(|list| list.text("type").is_some_and(|kind| kind != "array"))
            {
                let message = format!(
                    "`{pointer}` is no list in the answer of `{}`",
                    self.operation.title()
                );
                diagnostics.push(Diagnostic::error(
                    "E-pagination-pointer",
                    format!("{}/{key}", self.place),
                    message,
                ));
            }
            items.extend(elements);
        }
        for (key, pointer) in [("next", &pagination.next), ("links", &pagination.links)] {
            if let Some(pointer) = pointer {
                self.follow(page.clone(), key, pointer, "the page", diagnostics);
            }
        }
        match (&pagination.from, pagination.style) {
            (Some(from), Style::Marker) => {
                for item in items {
                    self.follow(item, "from", from, "an item", diagnostics);
                }
            }
            (Some(from), _) => drop(self.follow(page, "from", from, "the page", diagnostics)),
            (None, _) => {}
        }
    }

    fn follow(
        &self,
        schema: Node<'a>,
        key: &str,
        pointer: &str,
        what: &str,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Node<'a>> {
        let place = format!("{}/{key}", self.place);
        if !pointer.is_empty() && !pointer.starts_with('/') {
            let error = Diagnostic::error(
                "E-pagination-pointer",
                place,
                format!("`{pointer}` is no JSON pointer"),
            );
            diagnostics.push(error.help(format!("write `/{pointer}`")));
            return Vec::new();
        }
        match data_pointer::follow(self.document, schema, pointer) {
            Found::Schemas(schemas) => schemas,
            Found::Open => Vec::new(),
            Found::Missing { segment, known } => {
                let error = Diagnostic::error(
                    "E-pagination-pointer",
                    place,
                    format!("`{pointer}` does not exist: {what} has no `{segment}`"),
                );
                diagnostics.push(
                    match (nearest(&segment, known.iter().copied()), known.is_empty()) {
                        (Some(near), _) => error.help(format!("did you mean `{near}`?")),
                        (None, true) => error,
                        (None, false) => error.help(format!("there are: {}", known.join(", "))),
                    },
                );
                Vec::new()
            }
        }
    }
}
