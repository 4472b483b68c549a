//! Values that are one of several types.

use std::collections::HashMap;

use indexmap::IndexMap;
use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, fits, ident, parse_type};
use crate::{
    engine::rust,
    model::{Reference, Type, Union, UnionVariant},
};

/// An enum with a variant for each alternative.
pub(super) fn item(described: &Type, union: &Union, types: &IndexMap<String, Type>) -> TokenStream {
    let name = ident(&described.name);
    let docs = docs::attributes(&super::types::documentation(described));
    let names: Vec<_> = union
        .variants
        .iter()
        .map(|variant| ident(&variant.name))
        .collect();
    let held: Vec<_> = union
        .variants
        .iter()
        .map(|variant| parse_type(&rust(&variant.reference)))
        .collect();
    let other = described.received.then(|| {
        quote! {
            /// Something that the document does not describe; it is written back as it came.
            Other(serde_json::Value),
        }
    });
    let variant_docs = union
        .variants
        .iter()
        .map(|variant| docs::attributes(&format!("As `{}`.", variant.name)));
    let conversions = conversions(described, union);
    let body = quote! {
        #[derive(Clone, Debug, PartialEq, serde::Serialize)]
        #[serde(untagged)]
        #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
        pub enum #name {
            #(#variant_docs #names(#held),)*
            #other
        }
    };
    let deserialize = deserialize(described, union, types);
    quote! {
        #docs
        #body
        #deserialize
        #conversions
    }
}

/// A discriminator decides where there is one; otherwise the alternative that fits and knows most of the value,
/// and the first of those.
fn deserialize(described: &Type, union: &Union, types: &IndexMap<String, Type>) -> TokenStream {
    let name = ident(&described.name);
    let last = if described.received {
        quote!(Ok(Self::Other(value)))
    } else {
        quote!(Err(serde::de::Error::custom("no alternative fits")))
    };
    let tries = tries(union, types);
    let read = |variant: &UnionVariant| {
        let variant = ident(&variant.name);
        quote!(runtime::value::named(&value).map(Self::#variant).map_err(serde::de::Error::custom))
    };
    let otherwise = union
        .otherwise
        .and_then(|place| union.variants.get(place))
        .map(read);
    let tagged = union.discriminator.as_ref().map(|member| {
        let arms = union
            .variants
            .iter()
            .filter(|variant| !variant.tags.is_empty())
            .map(|variant| {
                let tags = &variant.tags;
                let read = read(variant);
                if otherwise.is_some() {
                    quote!(Some(#(#tags)|*) => #read,)
                } else {
                    quote!(Some(#(#tags)|*) => return #read,)
                }
            });
        let rest = match &otherwise {
            Some(read) => quote!(_ => #read,),
            // A value that is in no mapping means an alternative that the document does not know.
            None if union.mapped => quote!(Some(_) => return #last, _ => {}),
            None => quote!(_ => {}),
        };
        quote! {
            match value.get(#member).and_then(serde_json::Value::as_str) {
                #(#arms)*
                #rest
            }
        }
    });
    // Where one alternative stands for everything else, there is nothing left to try.
    let guesses = otherwise.is_none().then(|| quote!(#tries #last));
    quote! {
        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <serde_json::Value as serde::Deserialize>::deserialize(deserializer)?;
                #tagged
                #guesses
            }
        }
    }
}

/// Asks the alternatives: the runtime knows in which order, and what to overlook.
fn tries(union: &Union, types: &IndexMap<String, Type>) -> TokenStream {
    // A number with a fraction takes whole ones, so it comes after them, and what takes anything comes last.
    let mut ordered: Vec<&UnionVariant> = union.variants.iter().collect();
    ordered.sort_by_key(|variant| match variant.reference {
        Reference::Number | Reference::Decimal => 1,
        Reference::Json => 2,
        _ => 0,
    });
    let asked = ordered.iter().map(|variant| {
        let variant = ident(&variant.name);
        quote!(|value, exactly| runtime::value::fit(value, exactly).map(Self::#variant))
    });
    let found = if let Some(fits) = fits::of(&ordered, types) {
        quote! {
            runtime::value::by_fit(&value, &[#((runtime::value::Fit::#fits, #asked)),*])
        }
    } else {
        quote!(runtime::value::in_turn(&value, &[#(#asked),*]))
    };
    quote! {
        if let Some(found) = #found {
            return Ok(found);
        }
    }
}

/// `From` for each alternative whose type no other alternative has.
fn conversions(described: &Type, union: &Union) -> TokenStream {
    let name = ident(&described.name);
    let mut out = TokenStream::new();
    let spelt: Vec<_> = union
        .variants
        .iter()
        .map(|variant| rust(&variant.reference))
        .collect();
    let mut times: HashMap<&str, usize> = HashMap::new();
    for spelling in &spelt {
        *times.entry(spelling).or_default() += 1;
    }
    for (variant, spelling) in union.variants.iter().zip(&spelt) {
        if times[spelling.as_str()] > 1 || variant.reference == Reference::Json {
            continue;
        }
        let case = ident(&variant.name);
        let from = parse_type(spelling);
        out.extend(quote! {
            impl From<#from> for #name {
                fn from(value: #from) -> Self {
                    Self::#case(value)
                }
            }
        });
        if variant.reference == Reference::Text {
            out.extend(quote! {
                impl From<&str> for #name {
                    fn from(value: &str) -> Self {
                        Self::#case(value.to_owned())
                    }
                }
            });
        }
    }
    out
}
