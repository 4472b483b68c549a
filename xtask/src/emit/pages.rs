//! Lists that page: where the items are and what asks for the next page.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{docs, ident, outcomes, parse_type};
use crate::{
    engine::spelt,
    model::{Item, Next, Operation, Pagination, Step},
    vocabulary::Style,
};

/// The methods of the builder.
pub(super) fn methods(operation: &Operation) -> Option<TokenStream> {
    operation.pagination.as_ref()?;
    Some(quote! {
        /// Sends a request for each page, as the pages are asked for.
        pub fn pages(self) -> runtime::Pages<Self> {
            runtime::Pages::new(self)
        }

        /// Gives the items of all pages, one after the other.
        pub fn items(self) -> runtime::Items<Self> {
            runtime::Items::new(self)
        }
    })
}

/// The implementation of `List`, and the union of items where pages hold several kinds.
pub(super) fn items(operation: &Operation) -> Option<TokenStream> {
    let pagination = operation.pagination.as_ref()?;
    let name = ident(&operation.type_name);
    let page = outcomes::success_output(operation);
    let (answer, failure) = (
        outcomes::success(operation),
        outcomes::marker(&operation.failure),
    );
    let (item, union) = match &pagination.item {
        Item::One(reference) => (parse_type(&spelt(reference, "types::")), None),
        Item::Several { name, variants } => {
            (parse_type(name), Some(union(operation, name, variants)))
        }
    };
    let take = take_items(pagination);
    let counts = pagination
        .lists
        .iter()
        .map(|steps| match Way::from(&page_ident(), steps) {
            Way::There(list) => quote!(#list.len()),
            Way::Maybe(list) => quote!(#list.map_or(0, Vec::len)),
        });
    let next = next(pagination);
    let null = outcomes::may_be_null(operation);
    let or = |otherwise: TokenStream| {
        null.then(|| quote!(let Some(page) = page else { return #otherwise; };))
    };
    let (none, zero, empty) = (
        (null && pagination.next != Next::Nothing).then(|| quote!(let page = page.as_ref()?;)),
        or(quote!(0)),
        or(quote!(Vec::new())),
    );
    let stream = (pagination.facts.style == Style::Whole && matches!(pagination.item, Item::One(_)))
        .then(|| pagination.facts.items.as_slice().first())
        .flatten()
        .map(|pointer| quote!(const STREAM: Option<runtime::ElementsAt<#item>> = Some(runtime::ElementsAt::new(#pointer));));
    Some(quote! {
        #union
        impl runtime::List for #name {
            type Answer = #answer;
            type Failure = #failure;
            type Item = #item;

            #stream

            fn request(&self) -> &runtime::Request<Self::Answer, Self::Failure> {
                &self.request
            }

            fn request_mut(&mut self) -> &mut runtime::Request<Self::Answer, Self::Failure> {
                &mut self.request
            }

            fn count(page: &#page) -> usize {
                #zero
                #(#counts)+*
            }

            #[allow(unused_variables)]
            fn next(page: &#page) -> Option<String> {
                #none
                #next
            }

            fn take_items(page: #page) -> Vec<#item> {
                #empty
                #take
            }
        }
    })
}

fn union(
    operation: &Operation,
    name: &str,
    variants: &[(String, crate::model::Reference)],
) -> TokenStream {
    let docs = docs::attributes(&format!("An item of `{}`.", operation.id));
    let name = ident(name);
    let cases: Vec<_> = variants.iter().map(|(case, _)| ident(case)).collect();
    let types = variants
        .iter()
        .map(|(_, reference)| parse_type(&spelt(reference, "types::")));
    let case_docs = variants
        .iter()
        .map(|(case, _)| docs::attributes(&format!("From `{case}`.")));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant)]
        pub enum #name {
            #(#case_docs #cases(#types),)*
        }
    }
}

fn take_items(pagination: &Pagination) -> TokenStream {
    if let (Item::One(_), [only]) = (&pagination.item, pagination.lists.as_slice()) {
        return by_value(only);
    }
    // Lists lie side by side in the page, so what is in them is copied out.
    let chains = pagination.lists.iter().enumerate().map(|(index, steps)| {
        let list = Way::from(&page_ident(), steps).optional();
        let wrap = match &pagination.item {
            Item::Several { name, variants } => {
                let (name, case) = (ident(name), ident(&variants[index].0));
                Some(quote!(.map(#name::#case)))
            }
            Item::One(_) => None,
        };
        quote!(items.extend(#list.into_iter().flatten().cloned()#wrap);)
    });
    quote! {
        let mut items = Vec::new();
        #(#chains)*
        items
    }
}

/// The list, taken out of the page.
fn by_value(steps: &[Step]) -> TokenStream {
    if steps.iter().all(|step| step.options == 0) {
        let names = steps.iter().map(|step| ident(&step.name));
        return quote!(page #(.#names)*);
    }
    let way = steps.iter().fold(quote!(Some(page)), |way, step| {
        let name = ident(&step.name);
        match step.options {
            0 => quote!(#way.map(|value| value.#name)),
            1 => quote!(#way.and_then(|value| value.#name)),
            _ => quote!(#way.and_then(|value| value.#name).flatten()),
        }
    });
    quote!(#way.unwrap_or_default())
}

fn page_ident() -> Ident {
    ident("page")
}

/// The way from a value to a member of it, by reference.
pub(super) enum Way {
    /// The member is always there: a place such as `page.links`.
    There(TokenStream),
    /// Something on the way may be missing: an `Option` of a reference.
    Maybe(TokenStream),
}

impl Way {
    pub(super) fn from(start: &Ident, steps: &[Step]) -> Self {
        let certain = steps
            .iter()
            .take_while(|step| step.options == 0)
            .map(|step| ident(&step.name));
        let place = quote!(#start #(.#certain)*);
        let mut rest = steps.iter().skip_while(|step| step.options == 0);
        let Some(first) = rest.next() else {
            return Self::There(place);
        };
        let name = ident(&first.name);
        let start = if first.options == 1 {
            quote!(#place.#name.as_ref())
        } else {
            quote!(#place.#name.as_ref().and_then(Option::as_ref))
        };
        Self::Maybe(rest.fold(start, |way, step| {
            let name = ident(&step.name);
            match step.options {
                0 => quote!(#way.map(|value| &value.#name)),
                1 => quote!(#way.and_then(|value| value.#name.as_ref())),
                _ => quote!(#way.and_then(|value| value.#name.as_ref()).and_then(Option::as_ref)),
            }
        }))
    }

    fn optional(self) -> TokenStream {
        match self {
            Self::There(place) => quote!(Some(&#place)),
            Self::Maybe(way) => way,
        }
    }

    /// The text of the member, where it has one.
    pub(super) fn token(self) -> TokenStream {
        match self {
            Self::There(place) => quote!(runtime::token_of(&#place)),
            Self::Maybe(way) => quote!(#way.and_then(runtime::token_of)),
        }
    }
}

fn next(pagination: &Pagination) -> TokenStream {
    match &pagination.next {
        Next::Nothing => quote!(None),
        Next::InPage(steps) => Way::from(&page_ident(), steps).token(),
        Next::InLastItem(steps) => {
            let first = pagination
                .lists
                .first()
                .map(Vec::as_slice)
                .unwrap_or_default();
            let last = match Way::from(&page_ident(), first) {
                Way::There(list) => quote!(#list.last()?),
                Way::Maybe(list) => quote!(#list?.last()?),
            };
            let token = Way::from(&ident("last"), steps).token();
            quote! {
                let last = #last;
                #token
            }
        }
        Next::InLinks { links, rel, href } => {
            let links = match Way::from(&page_ident(), links) {
                Way::There(list) => quote!(#list.iter()),
                Way::Maybe(list) => quote!(#list?.iter()),
            };
            let link = ident("link");
            let (rel, href) = (
                Way::from(&link, rel).token(),
                Way::from(&link, href).token(),
            );
            let relation = pagination.facts.rel.as_deref().unwrap_or("next");
            let found = quote!(#links.find(|link| #rel.as_deref() == Some(#relation))?);
            if let Some(parameter) = pagination.facts.parameter.as_deref() {
                quote! {
                    let link = #found;
                    runtime::query_of(&#href?, #parameter)
                }
            } else {
                quote! {
                    let link = #found;
                    #href
                }
            }
        }
    }
}

/// One line of documentation.
pub(super) fn documentation(operation: &Operation) -> Option<String> {
    let facts = &operation.pagination.as_ref()?.facts;
    let how = match facts.style {
        Style::Whole => {
            return Some("Comes in one answer; `items()` gives it item by item.".to_owned());
        }
        Style::Link => "by the link in each page",
        Style::Marker => "by the last item of each page",
        Style::Cursor => "by the cursor in each page",
        Style::Page => "by number",
        Style::Offset => "by offset",
    };
    let limit = facts.limit.as_ref().map(|limit| {
        let default = limit
            .default
            .map(|default| format!(", {default} unless said otherwise"))
            .unwrap_or_default();
        format!(" `{}` items a page{default}.", limit.parameter)
    });
    Some(format!(
        "Pages {how}; `pages()` and `items()` follow.{}",
        limit.unwrap_or_default()
    ))
}
