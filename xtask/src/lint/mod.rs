//! Our own rules about documents, one file a rule. All findings are reported at once.
//!
//! A rule says what is wrong in a document of ours. In a document of somebody else, which nobody
//! here can correct, the same finding is a warning wherever the generator has a way to go on.

mod auth_login_operation;
mod dangling_ref;
mod data_pointer;
mod duplicate_operation_id;
mod events_without_stream;
mod failure_pointer;
mod missing_provenance;
mod operations;
mod pagination_pointer;
mod path_parameter_mismatch;
mod repeated_key;
mod suggest;
mod unknown_extension_key;
mod unknown_security_scheme;
mod waiter_state;

pub use operations::{METHODS, Operation, operations};
pub use suggest::suggest;

use crate::diagnostics::{Diagnostics, Severity};
use crate::document::Document;

/// One rule.
pub struct Rule {
    /// Its name, which is the name of its file.
    pub name: &'static str,
    /// Adds what it finds.
    pub check: fn(&Document, &mut Diagnostics),
    /// What its errors count as in a document that does not use our vocabulary.
    pub foreign: Severity,
}

/// Every rule, in the order they run.
pub const RULES: &[Rule] = &[
    Rule {
        name: "repeated_key",
        check: repeated_key::check,
        foreign: Severity::Warning,
    },
    Rule {
        name: "dangling_ref",
        check: dangling_ref::check,
        foreign: Severity::Warning,
    },
    Rule {
        name: "unknown_extension_key",
        check: unknown_extension_key::check,
        foreign: Severity::Warning,
    },
    Rule {
        name: "missing_provenance",
        check: missing_provenance::check,
        foreign: Severity::Warning,
    },
    Rule {
        name: "duplicate_operation_id",
        check: duplicate_operation_id::check,
        foreign: Severity::Warning,
    },
    Rule {
        name: "path_parameter_mismatch",
        check: path_parameter_mismatch::check,
        foreign: Severity::Warning,
    },
    Rule {
        name: "unknown_security_scheme",
        check: unknown_security_scheme::check,
        foreign: Severity::Warning,
    },
    Rule {
        name: "auth_login_operation",
        check: auth_login_operation::check,
        foreign: Severity::Error,
    },
    Rule {
        name: "events_without_stream",
        check: events_without_stream::check,
        foreign: Severity::Warning,
    },
    Rule {
        name: "failure_pointer",
        check: failure_pointer::check,
        foreign: Severity::Error,
    },
    Rule {
        name: "pagination_pointer",
        check: pagination_pointer::check,
        foreign: Severity::Error,
    },
    Rule {
        name: "waiter_state",
        check: waiter_state::check,
        foreign: Severity::Error,
    },
];

/// Runs every rule.
pub fn run(document: &Document) -> Diagnostics {
    let ours = document.speaks_vocabulary();
    let mut all = Diagnostics::new();
    for rule in RULES {
        let mut found = Diagnostics::new();
        (rule.check)(document, &mut found);
        for diagnostic in found.iter_mut().filter(|_| !ours) {
            diagnostic.severity = diagnostic.severity.max(rule.foreign);
        }
        all.extend(found);
    }
    all
}

#[cfg(test)]
mod tests;
