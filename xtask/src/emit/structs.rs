//! The engine's structs, with the document's names and words.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::{parse_quote, visit_mut::VisitMut};

use super::{arguments::argument, docs, ident};
use crate::model::{Constant, Field, Reference, Type};

/// So many setters stand in one block, so that a file can end between two blocks.
const SETTERS: usize = 100;

/// Puts names and documentation on a struct of the engine, and a constructor and setters beside it where
/// clients send it.
pub(super) fn items(
    described: &Type,
    fields: &[Field],
    written: &syn::ItemStruct,
) -> Vec<TokenStream> {
    let mut item = written.clone();
    item.ident = ident(&described.name);
    item.attrs
        .retain(|attribute| !attribute.path().is_ident("doc"));
    let docs: TokenStream = docs::attributes(&super::types::documentation(described));
    shorten(&mut item);
    item.attrs
        .push(parse_quote!(#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]));
    item.attrs.push(parse_quote!(#[non_exhaustive]));
    if let syn::Fields::Named(named) = &mut item.fields {
        let mut list: Vec<syn::Field> = std::mem::take(&mut named.named).into_iter().collect();
        list.sort_by_key(|field| number(field).unwrap_or(usize::MAX));
        for field in &mut list {
            if let Some(facts) = number(field).and_then(|number| fields.get(number)) {
                name_field(field, facts);
            } else {
                field
                    .attrs
                    .retain(|attribute| !attribute.path().is_ident("doc"));
                field.attrs.insert(
                    0,
                    parse_quote!(#[doc = " Members that have no field here, as they came."]),
                );
            }
        }
        named.named = list.into_iter().collect();
    }
    let mut items = vec![quote!(#docs #item)];
    if described.sent {
        items.extend(constructor(fields, &item));
    }
    items
}

/// Writes `Option` for `::std::option::Option`: no type of a document has a name of the prelude.
fn shorten(item: &mut syn::ItemStruct) {
    struct Shorten;
    impl VisitMut for Shorten {
        fn visit_path_mut(&mut self, path: &mut syn::Path) {
            syn::visit_mut::visit_path_mut(self, path);
            path.leading_colon = None;
            let last = path.segments.last().cloned();
            if let Some(last) = last.filter(|last| {
                ["Option", "String", "Vec"]
                    .iter()
                    .any(|name| last.ident == name)
            }) {
                path.segments = std::iter::once(last).collect();
            }
        }

        fn visit_attribute_mut(&mut self, attribute: &mut syn::Attribute) {
            if let syn::Meta::List(list) = &mut attribute.meta {
                let short = list
                    .tokens
                    .to_string()
                    .replace("::std::option::", "")
                    .replace(":: serde ::", "serde::");
                // Only prefixes are gone; what was a list of attributes still is one.
                list.tokens = short.parse().unwrap_or_default();
            }
        }
    }
    Shorten.visit_item_struct_mut(item);
}

fn number(field: &syn::Field) -> Option<usize> {
    field
        .ident
        .as_ref()?
        .to_string()
        .strip_prefix('f')?
        .parse()
        .ok()
}

fn name_field(field: &mut syn::Field, facts: &Field) {
    field.ident = Some(ident(&facts.name));
    field
        .attrs
        .retain(|attribute| !attribute.path().is_ident("doc"));
    if facts.name.strip_prefix("r#").unwrap_or(&facts.name) != facts.wire {
        let wire = &facts.wire;
        field.attrs.push(parse_quote!(#[serde(rename = #wire)]));
    }
    if facts.nullable && !facts.required {
        field
            .attrs
            .push(parse_quote!(#[serde(default, deserialize_with = "runtime::value::nullable")]));
    }
    // Any JSON may be null too, and that is not the same as no member.
    if facts.reference == Reference::Json && !facts.nullable && !facts.required {
        field
            .attrs
            .push(parse_quote!(#[serde(default, deserialize_with = "runtime::value::present")]));
    }
    if facts.deprecated {
        field.attrs.push(parse_quote!(#[doc(alias = "deprecated")]));
    }
    let words = match docs::clean(&facts.description) {
        words if words.is_empty() => format!("`{}`", facts.wire.replace(['`', '\n', '\r'], "'")),
        words => words,
    };
    let words = match &facts.provenance {
        Some(provenance) => format!("{words}\n\nSource: {}", docs::clean(provenance)),
        None => words,
    };
    let lines = words.lines().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    let docs: Vec<syn::Attribute> = lines.map(|line| parse_quote!(#[doc = #line])).collect();
    field.attrs.splice(0..0, docs);
}

/// `new` with everything required, and a setter for the rest.
fn constructor(fields: &[Field], item: &syn::ItemStruct) -> Vec<TokenStream> {
    let name = &item.ident;
    let (parameters, values): (Vec<_>, Vec<_>) = fields
        .iter()
        .filter(|field| field.required)
        .map(|field| {
            let field_name = ident(&field.name);
            if let Some(constant) = &field.constant {
                let value = value_of(constant);
                return (None, quote!(#field_name: #value));
            }
            let (taken, value) = taken(field, &field_name);
            (
                Some(quote!(#field_name: #taken)),
                quote!(#field_name: #value),
            )
        })
        .unzip();
    let parameters: Vec<_> = parameters.into_iter().flatten().collect();
    let others = fields.iter().filter(|field| !field.required).map(|field| {
        let name = ident(&field.name);
        let constant = field.constant.as_ref().map(value_of);
        let value = constant.map_or_else(|| quote!(None), |value| quote!(Some(#value)));
        quote!(#name: #value)
    });
    let extra = item
        .fields
        .iter()
        .any(|field| field.ident.as_ref().is_some_and(|name| name == "extra"))
        .then(|| quote!(extra: Default::default(),));
    let constants = fields.iter().any(|field| field.constant.is_some());
    let docs = if parameters.is_empty() && !constants {
        " With nothing set."
    } else {
        " With everything that is required."
    };
    let new = quote! {
        #[doc = #docs]
        pub fn new(#(#parameters),*) -> Self {
            Self { #(#values,)* #(#others,)* #extra }
        }
    };
    let optional = fields.iter().filter(|field| !field.required);
    let setters: Vec<TokenStream> = optional.map(setter).collect();
    let mut blocks = setters.chunks(SETTERS);
    let first = blocks.next().unwrap_or_default();
    std::iter::once(quote!(impl #name { #new #(#first)* }))
        .chain(blocks.map(|block| quote!(impl #name { #(#block)* })))
        .collect()
}

fn value_of(constant: &Constant) -> TokenStream {
    match constant {
        Constant::Variant(target, variant) => {
            let (target, variant) = (ident(target), ident(variant));
            quote!(#target::#variant)
        }
        Constant::Text(text) => quote!(#text.to_owned()),
        Constant::Whole(number) => {
            let number = Literal::i64_unsuffixed(*number);
            quote!(#number)
        }
        Constant::Flag(flag) => quote!(#flag),
    }
}

fn setter(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    let method = if matches!(field.name.as_str(), "new" | "clone" | "default") {
        format_ident!("with_{}", field.name)
    } else {
        name.clone()
    };
    let (taken, value) = taken(field, &name);
    let docs = docs::attributes(&match docs::first_line(&field.description) {
        words if words.is_empty() => {
            format!("Sets `{}`.", field.wire.replace(['`', '\n', '\r'], "'"))
        }
        words => words,
    });
    quote! {
        #docs
        #[must_use]
        pub fn #method(mut self, #name: #taken) -> Self {
            self.#name = Some(#value);
            self
        }
    }
}

/// The type of the argument and the value of the field, without the `Option` of a field that may be
/// absent. A member that may be null is taken as an `Option`: `None` is null.
fn taken(field: &Field, name: &proc_macro2::Ident) -> (TokenStream, TokenStream) {
    if field.nullable {
        let kept = super::parse_type(&crate::engine::rust(&field.reference));
        let kept = if field.sensitive {
            quote!(runtime::Sensitive<#kept>)
        } else {
            kept
        };
        return (quote!(impl Into<Option<#kept>>), quote!(#name.into()));
    }
    let (taken, kept) = argument(&field.reference, name, "");
    let value = if field.sensitive {
        quote!(runtime::Sensitive::new(#kept))
    } else {
        kept
    };
    (taken, value)
}
