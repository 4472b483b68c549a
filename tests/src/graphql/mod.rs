//! What GraphQL requests mean, apart from how they are written: which root field they ask for, with which
//! arguments once the variables stand in them, and what they select.
//!
//! Two clients may send different documents for the same job. They mean the same if these three agree.

mod answer;
mod meaning;
mod recorded;
mod values;
mod variables;

pub use answer::completed;
pub use meaning::Meaning;
pub use recorded::Recorded;
pub use variables::variables_for;

use apollo_compiler::Schema;
use apollo_compiler::validation::Valid;

/// A schema, and what it does not say of its inputs.
#[derive(Clone, Copy, Debug)]
pub struct Dialect {
    /// The schema that documents are held against.
    pub schema: &'static Valid<Schema>,
    /// The members of inputs for which null means something else than leaving them out. Everywhere else the
    /// two are the same.
    pub nulls: &'static [&'static str],
    /// The members of inputs that are lists of things whose `id` the client makes up. They are compared by their
    /// order, and whatever refers to them accordingly.
    pub made: &'static [&'static str],
}
