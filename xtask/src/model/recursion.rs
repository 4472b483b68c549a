//! Finds the types that contain themselves, and puts a pointer where one is needed.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use super::{Reference, Shape, Type};

/// Marks every direct use of a type inside a circle of types as [`Reference::Boxed`].
pub(super) fn break_circles(types: &mut IndexMap<String, Type>) {
    let direct: HashMap<String, Vec<String>> = types
        .iter()
        .map(|(name, described)| {
            (
                name.clone(),
                references(described)
                    .into_iter()
                    .filter_map(contained)
                    .collect(),
            )
        })
        .collect();
    let circles: HashSet<(String, String)> = types
        .keys()
        .flat_map(|owner| {
            direct[owner]
                .iter()
                .map(move |target| (owner.clone(), target.clone()))
        })
        .filter(|(owner, target)| reaches(&direct, target, owner))
        .collect();
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
            if circles.contains(&(owner.clone(), target.clone())) {
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

/// The type that a reference holds in place, not behind a list or a map.
fn contained(reference: &Reference) -> Option<String> {
    match reference {
        Reference::Named(name) => Some(name.clone()),
        Reference::Nullable(inner) => contained(inner),
        _ => None,
    }
}

fn reaches(direct: &HashMap<String, Vec<String>>, from: &str, to: &str) -> bool {
    let mut seen = HashSet::new();
    let mut queue = vec![from];
    while let Some(name) = queue.pop() {
        if name == to {
            return true;
        }
        if seen.insert(name) {
            queue.extend(direct.get(name).into_iter().flatten().map(String::as_str));
        }
    }
    false
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
