//! Finds the types that contain themselves, and puts a pointer where one is needed.

use std::collections::HashMap;

use indexmap::IndexMap;
use petgraph::{
    algo::kosaraju_scc,
    graph::{Graph, NodeIndex},
};

use super::{Reference, Shape, Type, UnionVariant};

/// Marks every direct use of a type inside a circle of types as [`Reference::Boxed`].
///
/// Two types are in one circle when each holds the other, which is a strongly connected component of the graph of
/// what holds what in place. All of them are found in one walk over the graph that needs no stack of its own depth:
/// asking for each use anew whether it leads back takes a minute where thousands of types hold one another.
pub(super) fn break_circles(types: &mut IndexMap<String, Type>) {
    let mut graph: Graph<(), ()> = Graph::new();
    let nodes: HashMap<String, NodeIndex> = types
        .keys()
        .map(|name| (name.clone(), graph.add_node(())))
        .collect();
    for (owner, described) in types.iter() {
        let targets = references(described).into_iter().filter_map(contained);
        for target in targets.filter_map(|name| nodes.get(name)) {
            graph.add_edge(nodes[owner], *target, ());
        }
    }
    let mut circle = vec![0; graph.node_count()];
    for (number, members) in kosaraju_scc(&graph).into_iter().enumerate() {
        for member in members {
            circle[member.index()] = number;
        }
    }
    let same = |owner: &str, target: &str| match (nodes.get(owner), nodes.get(target)) {
        (Some(owner), Some(target)) => circle[owner.index()] == circle[target.index()],
        _ => false,
    };
    for (owner, described) in types.iter_mut() {
        each_reference(described, &mut |reference| {
            let target = match &*reference {
                Reference::Named(name) => name.clone(),
                Reference::Nullable(inner) => match &**inner {
                    Reference::Named(name) => name.clone(),
                    _ => return,
                },
                _ => return,
            };
            if same(owner, &target) {
                let boxed = Reference::Boxed(target);
                *reference = if matches!(reference, Reference::Nullable(_)) {
                    Reference::Nullable(Box::new(boxed))
                } else {
                    boxed
                };
            }
        });
    }
}

/// Takes out of each union the alternatives that lead back to it by way of unions alone: they add nothing, and whoever
/// reads a value that nothing else fits would try them without end. Of a circle of several unions the later ones
/// lose the way to the earlier.
pub(super) fn cut_unions(types: &mut IndexMap<String, Type>) {
    let mut graph: Graph<(), ()> = Graph::new();
    let nodes: Vec<NodeIndex> = types.keys().map(|_| graph.add_node(())).collect();
    let target = |types: &IndexMap<String, Type>, variant: &UnionVariant| {
        types.get_index_of(contained(&variant.reference)?)
    };
    for (owner, described) in types.values().enumerate() {
        if let Shape::Union(union) = &described.shape {
            let targets = union.variants.iter();
            for to in targets.filter_map(|variant| target(types, variant)) {
                graph.add_edge(nodes[owner], nodes[to], ());
            }
        }
    }
    let mut circle = vec![0; graph.node_count()];
    for (number, members) in kosaraju_scc(&graph).into_iter().enumerate() {
        for member in members {
            circle[member.index()] = number;
        }
    }
    for owner in 0..types.len() {
        let Some(Shape::Union(union)) = types.get_index(owner).map(|(_, it)| &it.shape) else {
            continue;
        };
        let back: Vec<bool> = union
            .variants
            .iter()
            .map(|variant| {
                target(types, variant).is_some_and(|to| circle[to] == circle[owner] && to <= owner)
            })
            .collect();
        if let Some((_, described)) = types.get_index_mut(owner)
            && let Shape::Union(union) = &mut described.shape
        {
            let mut back = back.into_iter();
            union.variants.retain(|_| !back.next().unwrap_or(false));
        }
    }
}

/// The type that a reference holds in place, not behind a list or a map.
fn contained(reference: &Reference) -> Option<&str> {
    match reference {
        Reference::Named(name) => Some(name),
        Reference::Nullable(inner) => contained(inner),
        _ => None,
    }
}

fn references(described: &Type) -> Vec<&Reference> {
    match &described.shape {
        // Members beside the named ones stand in a map, which is a pointer already.
        Shape::Struct { fields, .. } => fields.iter().map(|field| &field.reference).collect(),
        Shape::Union(union) => union
            .variants
            .iter()
            .map(|variant| &variant.reference)
            .collect(),
        Shape::Alias(_) | Shape::Enum(_) => Vec::new(),
    }
}

fn each_reference(described: &mut Type, visit: &mut dyn FnMut(&mut Reference)) {
    match &mut described.shape {
        Shape::Struct { fields, .. } => fields
            .iter_mut()
            .for_each(|field| visit(&mut field.reference)),
        Shape::Union(union) => union
            .variants
            .iter_mut()
            .for_each(|variant| visit(&mut variant.reference)),
        Shape::Alias(_) | Shape::Enum(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Extra, Field};

    fn object(name: &str, targets: &[String]) -> (String, Type) {
        let field = |target: &String| Field {
            wire: target.clone(),
            name: target.clone(),
            reference: Reference::Named(target.clone()),
            required: true,
            nullable: false,
            sensitive: false,
            deprecated: false,
            description: String::new(),
            provenance: None,
            rules: Vec::new(),
            listed: Vec::new(),
            constant: None,
        };
        let described = Type {
            name: name.to_owned(),
            wire: name.to_owned(),
            description: String::new(),
            file: None,
            provenance: None,
            shape: Shape::Struct {
                fields: targets.iter().map(field).collect(),
                extra: Extra::Kept,
            },
            tag: None,
            sent: false,
            received: false,
        };
        (name.to_owned(), described)
    }

    fn boxed(types: &IndexMap<String, Type>) -> usize {
        let all = types.values().flat_map(references);
        all.filter(|reference| matches!(reference, Reference::Boxed(_)))
            .count()
    }

    #[test]
    fn only_uses_within_a_circle_stand_behind_a_pointer() {
        let names = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        let mut types = IndexMap::from([
            object("A", &names(&["B", "D", "Nowhere"])),
            object("B", &names(&["C"])),
            object("C", &names(&["A", "D"])),
            object("D", &names(&["D", "E"])),
            object("E", &[]),
        ]);
        break_circles(&mut types);
        let found: Vec<String> = types
            .iter()
            .flat_map(|(owner, described)| {
                let all = references(described).into_iter();
                all.filter_map(move |reference| match reference {
                    Reference::Boxed(target) => Some(format!("{owner}>{target}")),
                    _ => None,
                })
            })
            .collect();
        assert_eq!(found, ["A>B", "B>C", "C>A", "D>D"]);
    }

    #[test]
    fn a_chain_and_a_ring_of_100_000_types_need_no_stack() {
        let chain = |last: usize| -> IndexMap<String, Type> {
            let next =
                |number: usize| format!("T{}", if number == 99_999 { last } else { number + 1 });
            (0..100_000)
                .map(|number| object(&format!("T{number}"), &[next(number)]))
                .collect()
        };
        let mut open = chain(100_000);
        break_circles(&mut open);
        assert_eq!(boxed(&open), 0);
        let mut ring = chain(0);
        break_circles(&mut ring);
        assert_eq!(boxed(&ring), 100_000);
    }
}
