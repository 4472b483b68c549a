//! Follows references, also chains and loops of them, without ever running away.

use super::{Document, pointer};
use serde_json::Value;
use std::fmt;

/// So many references in a row are taken for a loop.
const MAX_HOPS: usize = 64;

/// A value and where it stands.
#[derive(Clone, Debug)]
pub struct Node<'a> {
    /// The value.
    pub value: &'a Value,
    /// Its JSON pointer.
    pub pointer: String,
}

impl<'a> Node<'a> {
    /// The member of an object, or the element of a list.
    pub fn get(&self, segment: &str) -> Option<Self> {
        let value = match self.value {
            Value::Object(map) => map.get(segment)?,
            Value::Array(list) => list.get(segment.parse::<usize>().ok()?)?,
            _ => return None,
        };
        Some(Self {
            value,
            pointer: pointer::child(&self.pointer, segment),
        })
    }

    /// The members of an object, in the order of the document; none for other values.
    pub fn members(&self) -> impl Iterator<Item = (&'a str, Node<'a>)> + use<'a> {
        let base = self.pointer.clone();
        let members = self.value.as_object().into_iter().flatten();
        members.map(move |(key, value)| {
            (
                key.as_str(),
                Node {
                    value,
                    pointer: pointer::child(&base, key),
                },
            )
        })
    }

    /// The elements of a list; none for other values.
    pub fn elements(&self) -> impl Iterator<Item = Node<'a>> + use<'a> {
        let base = self.pointer.clone();
        let elements = self.value.as_array().into_iter().flatten().enumerate();
        elements.map(move |(index, value)| Node {
            value,
            pointer: pointer::child(&base, index.to_string()),
        })
    }

    /// The text under `key`, where there is one.
    pub fn text(&self, key: &str) -> Option<&'a str> {
        self.value.get(key)?.as_str()
    }
}

/// Why a reference leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RefFault {
    /// Nothing stands where it points.
    Missing(String),
    /// It leads back to itself.
    Loop(String),
    /// It leads to another file.
    OtherFile(String),
}

impl fmt::Display for RefFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(reference) => write!(formatter, "nothing stands at `{reference}`"),
            Self::Loop(reference) => write!(
                formatter,
                "the reference `{reference}` leads back to itself"
            ),
            Self::OtherFile(reference) => {
                write!(formatter, "`{reference}` is not within this document")
            }
        }
    }
}

impl std::error::Error for RefFault {}

impl Document {
    /// The whole document.
    pub fn node(&self) -> Node<'_> {
        Node {
            value: &self.root,
            pointer: String::new(),
        }
    }

    /// The value at a JSON pointer, taken literally: references on the way are not followed.
    pub fn at(&self, pointer: &str) -> Option<Node<'_>> {
        let mut node = self.node();
        for segment in pointer::segments(pointer) {
            node = node.get(&segment)?;
        }
        Some(node)
    }

    /// What a reference such as `#/components/schemas/Cloud` names. References on the way are
    /// followed, the one it ends at is not.
    pub fn reference<'a>(&'a self, reference: &str) -> Result<Node<'a>, RefFault> {
        self.lookup(reference, MAX_HOPS)
    }

    /// The value itself, or what it refers to in the end.
    pub fn resolve<'a>(&'a self, value: &'a Value) -> Result<&'a Value, RefFault> {
        self.follow(Node {
            value,
            pointer: String::new(),
        })
        .map(|node| node.value)
    }

    /// The node itself, or the one it refers to in the end.
    pub fn follow<'a>(&'a self, node: Node<'a>) -> Result<Node<'a>, RefFault> {
        self.chase(node, MAX_HOPS)
    }

    fn chase<'a>(&'a self, mut node: Node<'a>, hops: usize) -> Result<Node<'a>, RefFault> {
        let mut left = hops;
        while let Some(reference) = node.text("$ref") {
            left = left
                .checked_sub(1)
                .ok_or_else(|| RefFault::Loop(reference.to_owned()))?;
            node = self.lookup(reference, left)?;
        }
        Ok(node)
    }

    fn lookup<'a>(&'a self, reference: &str, hops: usize) -> Result<Node<'a>, RefFault> {
        let missing = || RefFault::Missing(reference.to_owned());
        let Some(fragment) = reference.strip_prefix('#') else {
            return Err(RefFault::OtherFile(reference.to_owned()));
        };
        if !fragment.is_empty() && !fragment.starts_with('/') {
            return Err(missing());
        }
        let fragment = pointer::percent_decode(fragment);
        let mut node = self.node();
        for segment in pointer::segments(&fragment) {
            node = match node.get(&segment) {
                Some(next) => next,
                None if node.text("$ref").is_some() => {
                    if hops == 0 {
                        return Err(RefFault::Loop(reference.to_owned()));
                    }
                    // Half the hops, so that a reference through a reference stays bounded too.
                    self.chase(node, hops / 2)?
                        .get(&segment)
                        .ok_or_else(missing)?
                }
                None => return Err(missing()),
            };
        }
        Ok(node)
    }
}
