//! The operations of a document, as rules look at them.

use crate::document::{Document, Node};
use crate::lower::walk::ADDITIONAL;

/// The methods that a path item may have.
pub const METHODS: [&str; 9] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// An operation.
pub struct Operation<'a> {
    /// The path template, with its fragment if it has one.
    pub path: &'a str,
    /// The method: in lower case, or as it is sent where it is none of the usual ones.
    pub method: &'a str,
    /// The path item.
    pub item: Node<'a>,
    /// The operation.
    pub node: Node<'a>,
}

/// Every operation under `paths`, in the order of the document.
pub fn operations(document: &Document) -> Vec<Operation<'_>> {
    let Some(paths) = document.at("/paths") else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (path, item) in paths.members() {
        // A path item that refers to nothing is reported by `dangling_ref`.
        let Ok(item) = document.follow(item) else {
            continue;
        };
        let listed = item
            .members()
            .filter(|(method, _)| METHODS.contains(method));
        let additional = item.get(ADDITIONAL);
        let additional = additional.iter().flat_map(Node::members);
        for (method, node) in listed.chain(additional) {
            if node.value.is_object() {
                found.push(Operation {
                    path,
                    method,
                    item: item.clone(),
                    node,
                });
            }
        }
    }
    found
}

impl<'a> Operation<'a> {
    /// The operationId, or else method and path.
    pub fn title(&self) -> String {
        self.id().map_or_else(
            || format!("{} {}", self.method.to_uppercase(), self.path),
            str::to_owned,
        )
    }

    /// The operationId.
    pub fn id(&self) -> Option<&'a str> {
        self.node.text("operationId")
    }

    /// The parameters, those of the path item first; references are followed, those to nothing left out.
    pub fn parameters(&self, document: &'a Document) -> Vec<Node<'a>> {
        let lists = [self.item.get("parameters"), self.node.get("parameters")];
        lists
            .iter()
            .flatten()
            .flat_map(Node::elements)
            .filter_map(|parameter| document.follow(parameter).ok())
            .collect()
    }

    /// The names of the parameters at `location`.
    pub fn names(&self, document: &'a Document, location: &str) -> Vec<&'a str> {
        let there = |parameter: &Node<'a>| {
            (parameter.text("in") == Some(location))
                .then(|| parameter.text("name"))
                .flatten()
        };
        self.parameters(document).iter().filter_map(there).collect()
    }

    /// The schema of the variables of a GraphQL operation, which is in an envelope of its own.
    pub fn variables_schema(&self, document: &'a Document) -> Option<Node<'a>> {
        let body = document.follow(self.node.get("requestBody")?).ok()?;
        let (_, media) = body.get("content")?.members().next()?;
        let media = document.follow(media).ok()?;
        let mut schema = document.follow(media.get("schema")?).ok()?;
        for name in ["operations", "variables"] {
            if let Some(inner) = schema
                .get("properties")
                .and_then(|members| members.get(name))
            {
                schema = document.follow(inner).ok()?;
            }
        }
        Some(schema)
    }

    /// The names of the variables of a GraphQL operation.
    pub fn variables(&self, document: &'a Document) -> Vec<&'a str> {
        self.variables_schema(document)
            .and_then(|schema| schema.get("properties"))
            .iter()
            .flat_map(Node::members)
            .map(|(name, _)| name)
            .collect()
    }

    /// The schema of the answer in the good case: the lowest 2xx that has one, else that of `default`.
    pub fn success_schema(&self, document: &'a Document) -> Option<Node<'a>> {
        let responses = self.node.get("responses")?;
        let mut good: Vec<_> = responses
            .members()
            .filter(|(status, _)| status.starts_with('2') || *status == "default")
            .collect();
        good.sort_by_key(|(status, _)| *status);
        good.into_iter().find_map(|(_, response)| {
            let response = document.follow(response).ok()?;
            // Swagger 2.0 has no media types between the response and its schema.
            if let Some(schema) = response.get("schema") {
                return Some(schema);
            }
            let content = response.get("content")?;
            let json = content.members().find(|(media, _)| media.contains("json"));
            let (_, media) = json.or_else(|| content.members().next())?;
            document.follow(media).ok()?.get("schema")
        })
    }
}
