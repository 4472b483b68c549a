//! What each alternative of a union knows, so that a value finds the one that it is.

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use crate::model::{Reference, Shape, Type, UnionVariant};

/// The knowledge of each alternative, or nothing where none of them knows a name.
pub(super) fn of(
    variants: &[&UnionVariant],
    types: &IndexMap<String, Type>,
) -> Option<Vec<TokenStream>> {
    let of_one = |variant: &&UnionVariant| fit(&variant.reference, types);
    let fits: Vec<(bool, TokenStream)> = variants.iter().map(of_one).collect();
    let tells = fits.len() > 1 && fits.iter().any(|(tells, _)| *tells);
    tells.then(|| fits.into_iter().map(|(_, fit)| fit).collect())
}

/// What a type knows, and whether that tells it from another.
fn fit(reference: &Reference, types: &IndexMap<String, Type>) -> (bool, TokenStream) {
    match reference {
        Reference::Json => (true, quote!(Anything)),
        Reference::Nullable(inner) => fit(inner, types),
        Reference::List(item) => {
            let (tells, item) = fit(item, types);
            (tells, quote!(Each(&runtime::value::Fit::#item)))
        }
        // A map takes any name, and knows none.
        Reference::Map(_) => (true, quote!(Members(&[], &[]))),
        Reference::Named(name) | Reference::Boxed(name) => {
            match types.get(name).map(|described| &described.shape) {
                Some(Shape::Struct { fields, .. }) => {
                    let names = fields.iter().map(|field| &field.wire);
                    let texts = fields.iter().filter_map(|field| {
                        let Reference::Named(target) = &field.reference else {
                            return None;
                        };
                        let wire = &field.wire;
                        let target = ident(known_texts(target, types)?);
                        Some(quote!((#wire, #target::VALUES)))
                    });
                    (true, quote!(Members(&[#(#names),*], &[#(#texts),*])))
                }
                Some(Shape::Enum(_)) => {
                    let name = ident(name);
                    (true, quote!(Texts(#name::VALUES)))
                }
                _ => (false, quote!(Plain)),
            }
        }
        _ => (false, quote!(Plain)),
    }
}

/// The name of a type, where it is an enumeration.
fn known_texts<'a>(name: &'a str, types: &IndexMap<String, Type>) -> Option<&'a str> {
    let described = types.get(name)?;
    matches!(described.shape, Shape::Enum(_)).then_some(name)
}
