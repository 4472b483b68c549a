//! A place in a list, as a value: store it, and go on from there in another process.

use serde::{Deserialize, Serialize};

/// Where a walk through a list goes on.
///
/// It can be written with serde and read back. It names the API and the operation, and only resumes
/// a walk of the same. It holds no credentials, and of the user's own parameters only those that a
/// link of the server repeats: build the request as before, and resume it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Continuation {
    api: String,
    operation: String,
    place: Place,
}

/// Which page is next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Place {
    /// The one that the request as the user built it asks for.
    Start,
    /// The one for this token.
    Token(String),
    /// The one with this number.
    Page(u64),
    /// The one after this many items.
    Offset(u64),
    /// The one at this path and query. The origin is that of the client, always.
    Link(String),
}

impl Continuation {
    pub(crate) fn new(api: &str, operation: &str, place: Place) -> Self {
        Self {
            api: api.to_owned(),
            operation: operation.to_owned(),
            place,
        }
    }

    /// The short name of the API that the list is of.
    pub fn api(&self) -> &str {
        &self.api
    }

    /// The id of the operation that lists.
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// The place, if it is one of this operation's.
    pub(crate) fn place_in(self, api: &str, operation: &str) -> Result<Place, String> {
        if self.api == api && self.operation == operation {
            return Ok(self.place);
        }
        Err(format!(
            "the continuation is one of {} {} and cannot resume {api} {operation}",
            self.api, self.operation
        ))
    }
}
