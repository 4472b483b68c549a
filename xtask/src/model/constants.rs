//! Members that can have one value only, so that nobody has to write it.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde_json::Value;

use super::{Field, Reference, Shape, Type};

/// The only value of a member.
#[derive(Clone, Debug, PartialEq)]
pub enum Constant {
    /// A variant of an enumeration: the type and the variant.
    Variant(String, String),
    /// A text.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// A truth value.
    Flag(bool),
}

/// Finds the constants that are no variant of an enumeration.
pub(super) fn fill(types: &mut IndexMap<String, Type>) {
    for described in types.values_mut() {
        if let Shape::Struct { fields, .. } = &mut described.shape {
            for field in fields.iter_mut().filter(|field| field.constant.is_none()) {
                field.constant = listed(field);
            }
        }
    }
    name_alternatives(types);
}

/// The constant of a required member whose schema lists one value.
fn listed(field: &Field) -> Option<Constant> {
    let [only] = field.listed.as_slice() else {
        return None;
    };
    if !field.required || field.nullable {
        return None;
    }
    match (&field.reference, only) {
        (Reference::Integer(width), Value::Number(number)) => {
            let number = number.as_i64()?;
            fits(width, number).then_some(Constant::Whole(number))
        }
        (Reference::Boolean, Value::Bool(flag)) => Some(Constant::Flag(*flag)),
        _ => None,
    }
}

fn fits(width: &str, number: i64) -> bool {
    match width {
        "i32" => i32::try_from(number).is_ok(),
        "u32" => u32::try_from(number).is_ok(),
        "u64" => u64::try_from(number).is_ok(),
        _ => true,
    }
}

/// Gives each alternative of a union the value by which its discriminator names it, where it is the same in every
/// union. A caller who wrote another one would send something else than was meant.
fn name_alternatives(types: &mut IndexMap<String, Type>) {
    let mut tags: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for described in types.values() {
        let Shape::Union(union) = &described.shape else {
            continue;
        };
        let Some(member) = &union.discriminator else {
            continue;
        };
        for variant in &union.variants {
            if let Reference::Named(target) = &variant.reference {
                let known = tags.entry((target.clone(), member.clone())).or_default();
                known.extend(variant.tags.iter().cloned());
            }
        }
    }
    for ((target, member), tags) in tags {
        let (Some(tag), 1) = (tags.first(), tags.len()) else {
            continue;
        };
        let constant = types
            .get(&target)
            .and_then(|described| member_of(described, &member))
            .and_then(|field| constant(field, tag, types));
        let field = types
            .get_mut(&target)
            .and_then(|described| member_of_mut(described, &member));
        if let (Some(field), Some(constant)) = (field, constant) {
            field.constant = Some(constant);
        }
    }
}

/// A member as the text that names its alternative.
fn constant(field: &Field, tag: &str, types: &IndexMap<String, Type>) -> Option<Constant> {
    if field.nullable || field.sensitive || field.constant.is_some() {
        return None;
    }
    match &field.reference {
        Reference::Text => Some(Constant::Text(tag.to_owned())),
        Reference::Named(name) => match &types.get(name)?.shape {
            Shape::Enum(variants) => {
                let variant = variants.iter().find(|variant| variant.wire == tag)?;
                Some(Constant::Variant(name.clone(), variant.name.clone()))
            }
            _ => None,
        },
        _ => None,
    }
}

fn member_of<'t>(described: &'t Type, wire: &str) -> Option<&'t Field> {
    match &described.shape {
        Shape::Struct { fields, .. } => fields.iter().find(|field| field.wire == wire),
        _ => None,
    }
}

fn member_of_mut<'t>(described: &'t mut Type, wire: &str) -> Option<&'t mut Field> {
    match &mut described.shape {
        Shape::Struct { fields, .. } => fields.iter_mut().find(|field| field.wire == wire),
        _ => None,
    }
}
