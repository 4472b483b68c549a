//! A key stands twice in one mapping. Readers disagree about which one counts, so one of the two is
//! always lost without a word.

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::document::{Document, FILES, pointer};

pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let mut repeated = document.repeated.clone();
    for (name, part) in &document.parts {
        let file = pointer::child(&pointer::child("", FILES), name);
        let within = part.repeated.iter();
        repeated.extend(within.map(|place| format!("{file}{place}")));
    }
    repeated.dedup();
    for place in repeated {
        let key = pointer::segments(&place).last().unwrap_or_default();
        let error = Diagnostic::error(
            "E-repeated-key",
            place.clone(),
            format!("the key `{key}` is given more than once"),
        );
        let error = error
            .at_key()
            .label("this one counts in our reader")
            .related(place.clone(), "and it stood here before");
        diagnostics.push(error.help("keep one of them, or merge the two"));
    }
}
