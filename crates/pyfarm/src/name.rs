//! Names that are held by someone else.

use crate::types::NameOrId;

impl From<&String> for NameOrId {
    fn from(name: &String) -> Self {
        Self::Text(name.clone())
    }
}
