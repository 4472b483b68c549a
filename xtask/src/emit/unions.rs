//! Values that are one of several types.

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
    let tagged = union.discriminator.as_ref().map(|member| {
        let arms = union.variants.iter().filter(|variant| !variant.tags.is_empty()).map(|variant| {
            let tags = &variant.tags;
            let variant = ident(&variant.name);
            quote!(Some(#(#tags)|*) => return runtime::value::named(&value).map(Self::#variant).map_err(serde::de::Error::custom),)
        });
        // A value that is in no mapping means an alternative that the document does not know.
        let unknown = union.mapped.then(|| quote!(Some(_) => return #last,));
        quote! {
            match value.get(#member).and_then(serde_json::Value::as_str) {
                #(#arms)*
                #unknown
                _ => {}
            }
        }
    });
    quote! {
        impl<'de> serde::Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <serde_json::Value as serde::Deserialize>::deserialize(deserializer)?;
                #tagged
                #tries
                #last
            }
        }
    }
}

/// Tries each alternative: exactly as it is described, and when it does not fit, overlooking how whole numbers are
/// written. Where names tell the alternatives apart, a likely one is asked twice before a less likely one is asked:
/// objects with nothing required fit everything.
fn tries(union: &Union, types: &IndexMap<String, Type>) -> TokenStream {
    let one = |variant: &UnionVariant| {
        let variant = ident(&variant.name);
        quote! {
            if let Some(fit) = runtime::value::fit(&value, exactly) {
                return Ok(Self::#variant(fit));
            }
        }
    };
    let tries = union.variants.iter().map(one);
    let Some(fits) = fits::of(&union.variants, types) else {
        return quote!(for exactly in [true, false] { #(#tries)* });
    };
    let numbers = (0..union.variants.len()).map(proc_macro2::Literal::usize_unsuffixed);
    quote! {
        let order = runtime::value::by_fit(&value, &[#(runtime::value::Fit::#fits),*]);
        for number in order {
            for exactly in [true, false] {
                match number {
                    #(#numbers => { #tries })*
                    _ => {}
                }
            }
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
    for (variant, spelling) in union.variants.iter().zip(&spelt) {
        if spelt.iter().filter(|other| *other == spelling).count() > 1
            || variant.reference == Reference::Json
        {
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
