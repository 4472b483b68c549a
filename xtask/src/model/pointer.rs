//! JSON pointers as ways through types.

use indexmap::IndexMap;

use super::{Reference, Shape, Type};
use crate::lower::walk;

/// One member on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The Rust name of the member.
    pub name: String,
    /// How many `Option`s stand around its value.
    pub options: u8,
}

/// Follows a pointer from a type; `None` where a member does not exist.
pub(super) fn follow(
    types: &IndexMap<String, Type>,
    start: &Reference,
    pointer: &str,
) -> Option<(Vec<Step>, Reference)> {
    let mut steps = Vec::new();
    let mut here = match start {
        // Whoever follows the way looks first whether there is anything.
        Reference::Nullable(inner) => (**inner).clone(),
        start => start.clone(),
    };
    for wire in pointer.split('/').skip(1) {
        let wire = walk::unescape(wire);
        let (Reference::Named(name) | Reference::Boxed(name)) = &here else {
            return None;
        };
        let Shape::Struct { fields, .. } = &types.get(name)?.shape else {
            return None;
        };
        let field = fields.iter().find(|field| field.wire == wire)?;
        steps.push(Step {
            name: field.name.clone(),
            options: u8::from(field.nullable) + u8::from(!field.required),
        });
        here = field.reference.clone();
    }
    Some((steps, here))
}
