//! Reads a lowered document into an [`Api`].

use std::collections::{BTreeMap, HashSet};

use indexmap::IndexMap;
use serde_json::Value;

use super::{
    Api, Extra, Operation, Place, Reference, Scheme, Shape, Type, content,
    operations::{self, Context},
    recursion, servers,
    types::{self, text},
};
use crate::{diagnostics::Diagnostics, lower::walk, naming::Unique, vocabulary};

/// Reads a lowered document. What cannot be read is left out with a diagnostic.
pub fn build(document: &Value, name: &str, diagnostics: &mut Diagnostics) -> Api {
    let mut types = types::read(document);
    let aliases: IndexMap<String, Reference> = types
        .iter()
        .filter_map(|(name, described)| match &described.shape {
            Shape::Alias(target) => Some((name.clone(), target.clone())),
            _ => None,
        })
        .collect();
    let known: HashSet<String> = types.keys().cloned().collect();
    types.retain(|_, described| !matches!(described.shape, Shape::Alias(_)));
    recursion::cut_unions(&mut types);
    recursion::break_circles(&mut types);

    let provenance = document
        .pointer("/info/x-provenance")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    let context = Context {
        document,
        types: &types,
        aliases: &aliases,
        known: &known,
        provenance: &provenance,
        security: document.get("security").unwrap_or(&Value::Null),
        tag: name,
    };
    // A type and a builder may share a name: they live in different modules.
    let mut names = Unique::without(["Client"]);
    let mut found: Vec<Operation> = Vec::new();
    for (path, item) in document
        .get("paths")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        for (method, operation) in walk::operations_of(item) {
            let at = operations::pointer_of(path, method);
            found.push(operations::read(
                operation,
                path,
                method,
                &at,
                &context,
                &mut names,
                diagnostics,
            ));
        }
    }
    found.sort_by(|a, b| a.id.cmp(&b.id));
    name_bodies(&mut found);
    mark_use(&mut types, &found);
    // A form of several parts has a type of its own, and no use for that of its schema.
    types.retain(|_, described| described.sent || described.received);
    let info = |key| {
        document
            .get("info")
            .and_then(|info| text(info, key))
            .unwrap_or_default()
            .to_owned()
    };
    Api {
        name: name.to_owned(),
        place: Place::Crate,
        title: info("title"),
        version: info("version"),
        description: info("description"),
        server: document.pointer("/servers/0").and_then(servers::url),
        tags: tags(document),
        schemes: schemes(document),
        types,
        operations: found,
        reported: vocabulary::peek(document),
    }
}

fn tags(document: &Value) -> IndexMap<String, String> {
    let list = document.get("tags").and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .filter_map(|tag| {
            Some((
                text(tag, "name")?.to_owned(),
                text(tag, "description").unwrap_or_default().to_owned(),
            ))
        })
        .collect()
}

fn schemes(document: &Value) -> BTreeMap<String, Scheme> {
    let schemes = document
        .pointer("/components/securitySchemes")
        .and_then(Value::as_object);
    schemes
        .into_iter()
        .flatten()
        .filter_map(|(name, scheme)| Some((name, walk::resolve(document, scheme)?)))
        .map(|(name, scheme)| {
            let facts = vocabulary::peek::<vocabulary::Auth>(scheme);
            let mut carries = Vec::new();
            let mut environment = Vec::new();
            if let Some(facts) = facts {
                carries.extend(
                    facts
                        .headers
                        .keys()
                        .map(|header| format!("header:{header}")),
                );
                environment.extend(facts.environment.values().cloned());
            } else if let (Some(place), Some(wire)) = (text(scheme, "in"), text(scheme, "name")) {
                carries.push(format!("{place}:{wire}"));
            } else {
                carries.push("header:Authorization".to_owned());
            }
            (
                name.clone(),
                Scheme {
                    carries,
                    environment,
                    description: text(scheme, "description").unwrap_or_default().to_owned(),
                },
            )
        })
        .collect()
}

/// Gives each other body the name of the method of the client that takes it.
fn name_bodies(operations: &mut [Operation]) {
    let ids: Vec<String> = operations
        .iter()
        .map(|operation| operation.id.clone())
        .collect();
    let mut names = Unique::without(ids.iter().map(String::as_str));
    for operation in operations {
        for other in operation.body.iter_mut().flat_map(|body| &mut body.others) {
            let name = format!("{}_with_{}", operation.id, other.name);
            other.name = names.take_with(&name, "_");
        }
    }
}

/// Finds out which types are sent, which are received, and to which tag they belong.
fn mark_use(types: &mut IndexMap<String, Type>, operations: &[Operation]) {
    let mut owners: BTreeMap<String, HashSet<String>> = BTreeMap::new();
    for operation in operations {
        let bodies = operation
            .body
            .iter()
            .flat_map(|body| {
                let others = body.others.iter().map(|other| &other.content);
                others.chain([&body.content])
            })
            .flat_map(content::types);
        let sent = bodies.chain(
            operation
                .parameters
                .iter()
                .map(|parameter| &parameter.reference),
        );
        let received = operation
            .answers
            .iter()
            .map(|answer| &answer.content)
            .chain(operation.others.iter().map(|other| &other.content))
            .flat_map(content::types);
        for name in closure(types, sent) {
            owners
                .entry(name.clone())
                .or_default()
                .insert(operation.tag.clone());
            types[&name].sent = true;
        }
        for name in closure(types, received) {
            owners
                .entry(name.clone())
                .or_default()
                .insert(operation.tag.clone());
            types[&name].received = true;
        }
    }
    for (name, tags) in owners {
        if let (1, Some(tag)) = (tags.len(), tags.into_iter().next()) {
            types[&name].tag = Some(tag);
        }
    }
}

/// Every type that these references lead to.
fn closure<'a>(
    types: &IndexMap<String, Type>,
    roots: impl Iterator<Item = &'a Reference>,
) -> HashSet<String> {
    let names = roots.filter_map(operations::named).map(str::to_owned);
    closure_of(types, names)
}

/// These types and every one that they lead to.
pub(super) fn closure_of(
    types: &IndexMap<String, Type>,
    names: impl Iterator<Item = String>,
) -> HashSet<String> {
    let mut found = HashSet::new();
    let mut queue: Vec<String> = names.collect();
    while let Some(name) = queue.pop() {
        if !found.insert(name.clone()) {
            continue;
        }
        let Some(described) = types.get(&name) else {
            found.remove(&name);
            continue;
        };
        match &described.shape {
            Shape::Struct { fields, extra } => {
                queue.extend(
                    fields
                        .iter()
                        .filter_map(|field| operations::named(&field.reference))
                        .map(str::to_owned),
                );
                if let Extra::Typed(reference) = extra {
                    queue.extend(operations::named(reference).map(str::to_owned));
                }
            }
            Shape::Union(union) => queue.extend(
                union
                    .variants
                    .iter()
                    .filter_map(|variant| operations::named(&variant.reference))
                    .map(str::to_owned),
            ),
            Shape::Alias(_) | Shape::Enum(_) => {}
        }
    }
    found
}
