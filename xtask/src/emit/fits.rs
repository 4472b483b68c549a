//! What each alternative of a union knows, so that a value finds the one that it is.

use indexmap::IndexMap;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::ident;
use crate::model::{Constant, Field, Reference, Shape, Type, UnionVariant};

/// So many aliases and unions within one another are looked into: each is written out in full where it stands.
const DEEPEST: usize = 3;

/// The knowledge of each alternative, or nothing where none of them knows a name.
pub(super) fn of(
    variants: &[&UnionVariant],
    types: &IndexMap<String, Type>,
) -> Option<Vec<TokenStream>> {
    let of_one = |variant: &&UnionVariant| fit(&variant.reference, types, &[]);
    let fits: Vec<(bool, TokenStream)> = variants.iter().map(of_one).collect();
    let tells = fits.len() > 1 && fits.iter().any(|(tells, _)| *tells);
    tells.then(|| fits.into_iter().map(|(_, fit)| fit).collect())
}

/// What a type knows, and whether that tells it from another. A union that holds itself is looked into once.
fn fit(
    reference: &Reference,
    types: &IndexMap<String, Type>,
    within: &[&str],
) -> (bool, TokenStream) {
    match reference {
        Reference::Json => (true, quote!(Anything)),
        Reference::Nullable(inner) => fit(inner, types, within),
        Reference::List(item) => {
            let (tells, item) = fit(item, types, within);
            (tells, quote!(Each(&runtime::value::Fit::#item)))
        }
        // A map takes any name, and knows none.
        Reference::Map(_) => (true, quote!(Members(&[], &[]))),
        Reference::Named(name) | Reference::Boxed(name) => {
            let looked_into = within.len() == DEEPEST || within.contains(&name.as_str());
            let deeper = [within, &[name.as_str()]].concat();
            match types.get(name).map(|described| &described.shape) {
                Some(Shape::Struct { fields, .. }) => {
                    let names = fields.iter().map(|field| &field.wire);
                    let values = fields.iter().filter_map(|field| {
                        let wire = &field.wire;
                        let known = known(field, types)?;
                        Some(quote!((#wire, runtime::value::Known::#known)))
                    });
                    (true, quote!(Members(&[#(#names),*], &[#(#values),*])))
                }
                Some(Shape::Enum(_)) => {
                    let name = ident(name);
                    (true, quote!(Texts(#name::VALUES)))
                }
                Some(Shape::Alias(reference)) if !looked_into => fit(reference, types, &deeper),
                // What an answer holds may be no alternative of the inner union, which takes that all the same. So the
                // inner one has to know what it stands for, or the alternatives after it are never asked.
                Some(Shape::Union(union)) if !looked_into => {
                    let fits = union.variants.iter().map(|variant| {
                        let (_, fit) = fit(&variant.reference, types, &deeper);
                        quote!(runtime::value::Fit::#fit)
                    });
                    (true, quote!(Either(&[#(#fits),*])))
                }
                _ => (false, quote!(Plain)),
            }
        }
        _ => (false, quote!(Plain)),
    }
}

/// The values that a member can have, where the document lists them.
fn known(field: &Field, types: &IndexMap<String, Type>) -> Option<TokenStream> {
    if let Reference::Named(name) = &field.reference {
        let described = types.get(name)?;
        let name = ident(name);
        let is_enum = matches!(described.shape, Shape::Enum(_));
        return is_enum.then(|| quote!(Texts(#name::VALUES)));
    }
    // A text that a discriminator gives to this alternative alone.
    if let Some(Constant::Text(text)) = &field.constant {
        return Some(quote!(Texts(&[#text])));
    }
    if let [Value::Bool(flag)] = field.listed.as_slice() {
        return Some(quote!(Flag(#flag)));
    }
    let whole: Option<Vec<i64>> = field.listed.iter().map(Value::as_i64).collect();
    let whole = whole.filter(|whole| !whole.is_empty())?;
    let whole = whole.into_iter().map(Literal::i64_unsuffixed);
    Some(quote!(Whole(&[#(#whole),*])))
}
