//! Reads YAML into a value: one document, aliases expanded within a budget, merge keys applied.

use super::{Fault, Loaded, MAX_DEPTH, pointer, scalar};
use saphyr_parser::{Event, Parser, ScalarStyle, Span, Tag};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::collections::HashMap;

/// What copying anchored values may cost in all: one for each value and one for each 64 bytes of
/// text. A document that says "ten of these, ten times, ten times…" runs out of it in milliseconds.
const ALIAS_BUDGET: usize = 2_000_000;

/// Reads one YAML text.
pub(super) fn read(text: &str) -> Result<Loaded, Fault> {
    let mut parser = Parser::new_from_str(text);
    let mut builder = Builder::default();
    while let Some(next) = parser.next_event() {
        match next {
            Ok((Event::StreamEnd, _)) => break,
            Ok((event, span)) => builder
                .event(event, span)
                .map_err(|fault| fault.in_bytes(text))?,
            Err(error) => {
                return Err(Fault {
                    at: error.marker().index(),
                    message: error.info().to_owned(),
                    help: None,
                }
                .in_bytes(text));
            }
        }
    }
    let root = builder.root.unwrap_or(Value::Null);
    Ok(Loaded {
        root,
        repeated: builder.repeated,
    })
}

/// A collection that is being read.
enum Frame {
    Map {
        map: Map<String, Value>,
        key: Option<Key>,
        merges: Vec<Value>,
        anchor: usize,
    },
    List {
        list: Vec<Value>,
        anchor: usize,
    },
}

enum Key {
    Text(String),
    /// `<<`: the value's members are taken over.
    Merge,
}

struct Anchored {
    value: Value,
    cost: usize,
    depth: usize,
}

#[derive(Default)]
struct Builder {
    root: Option<Value>,
    frames: Vec<Frame>,
    anchors: HashMap<usize, Anchored>,
    spent: usize,
    repeated: Vec<String>,
}

impl Builder {
    fn event(&mut self, event: Event<'_>, span: Span) -> Result<(), Fault> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.scalar(text, style, anchor, tag.as_deref(), span)
            }
            Event::Alias(anchor) => self.alias(anchor, span),
            Event::MappingStart(anchor, _) => self.open(
                Frame::Map {
                    map: Map::new(),
                    key: None,
                    merges: Vec::new(),
                    anchor,
                },
                span,
            ),
            Event::SequenceStart(anchor, _) => self.open(
                Frame::List {
                    list: Vec::new(),
                    anchor,
                },
                span,
            ),
            Event::MappingEnd | Event::SequenceEnd => self.close(span),
            Event::DocumentStart(_) if self.root.is_some() => {
                Err(fault(span, "a second document in the same file")
                    .help("keep one document a file; remove everything from the `---` on"))
            }
            _ => Ok(()),
        }
    }

    fn open(&mut self, frame: Frame, span: Span) -> Result<(), Fault> {
        if self.wants_key() {
            return Err(fault(
                span,
                "a mapping or a sequence stands where a key is expected",
            )
            .help("quote the key if it begins with `{`, `[` or `?`"));
        }
        if self.frames.len() >= MAX_DEPTH {
            return Err(too_deep(span));
        }
        self.frames.push(frame);
        Ok(())
    }

    fn close(&mut self, span: Span) -> Result<(), Fault> {
        match self.frames.pop() {
            Some(Frame::Map {
                mut map,
                merges,
                anchor,
                ..
            }) => {
                for merge in merges {
                    merge_into(&mut map, merge).map_err(|message| fault(span, message))?;
                }
                self.value(Value::Object(map), anchor, span)
            }
            Some(Frame::List { list, anchor }) => self.value(Value::Array(list), anchor, span),
            None => Ok(()),
        }
    }

    fn scalar(
        &mut self,
        text: Cow<'_, str>,
        style: ScalarStyle,
        anchor: usize,
        tag: Option<&Tag>,
        span: Span,
    ) -> Result<(), Fault> {
        if self.wants_key() {
            if anchor != 0 {
                self.keep(anchor, &Value::String(text.clone().into_owned()), span)?;
            }
            let merge = style == ScalarStyle::Plain
                && text == "<<"
                && tag.is_none_or(|tag| tag.suffix == "merge");
            self.key(if merge {
                Key::Merge
            } else {
                Key::Text(text.into_owned())
            });
            return Ok(());
        }
        let value = match tag {
            Some(tag) if tag.is_yaml_core_schema() => {
                let misfit = || {
                    fault(
                        span,
                        format!("the text does not fit its tag `!!{}`", tag.suffix),
                    )
                };
                scalar::tagged(&tag.suffix, &text).ok_or_else(misfit)?
            }
            None if style == ScalarStyle::Plain => scalar::plain(&text),
            // A tag of the author's own says nothing to us: the value is the text.
            _ => Value::String(text.into_owned()),
        };
        self.value(value, anchor, span)
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Result<(), Fault> {
        let Some(anchored) = self.anchors.get(&anchor) else {
            return Err(
                fault(span, "the alias stands inside the value it refers to")
                    .help("write recursion with `$ref`"),
            );
        };
        if self.frames.len() + anchored.depth > MAX_DEPTH {
            return Err(too_deep(span));
        }
        self.spent = self.spent.saturating_add(anchored.cost);
        if self.spent > ALIAS_BUDGET {
            return Err(
                fault(span, "the aliases of this document expand to too much")
                    .help("share by `$ref` in place of YAML aliases"),
            );
        }
        let value = anchored.value.clone();
        if self.wants_key() {
            let Value::String(text) = value else {
                return Err(fault(
                    span,
                    "the alias stands for something that cannot be a key",
                ));
            };
            self.key(Key::Text(text));
            return Ok(());
        }
        self.value(value, 0, span)
    }

    fn wants_key(&self) -> bool {
        matches!(self.frames.last(), Some(Frame::Map { key: None, .. }))
    }

    fn key(&mut self, found: Key) {
        if let Some(Frame::Map { key, .. }) = self.frames.last_mut() {
            *key = Some(found);
        }
    }

    /// Puts a finished value where it belongs.
    fn value(&mut self, value: Value, anchor: usize, span: Span) -> Result<(), Fault> {
        if anchor != 0 {
            self.keep(anchor, &value, span)?;
        }
        let mut repeated = None;
        match self.frames.last_mut() {
            Some(Frame::List { list, .. }) => list.push(value),
            Some(Frame::Map {
                map, key, merges, ..
            }) => match key.take() {
                Some(Key::Merge) => merges.push(value),
                Some(Key::Text(key)) => {
                    if map.contains_key(&key) {
                        repeated = Some(key.clone());
                    }
                    map.insert(key, value);
                }
                // `open` and `scalar` take whatever comes first for the key.
                None => {}
            },
            None => self.root = Some(value),
        }
        if let Some(key) = repeated {
            let place = self.place(&key);
            self.repeated.push(place);
        }
        Ok(())
    }

    /// The pointer of `last` within the collection that is being read.
    fn place(&self, last: &str) -> String {
        let mut pointer = String::new();
        for frame in self.frames.iter().take(self.frames.len().saturating_sub(1)) {
            match frame {
                Frame::Map {
                    key: Some(Key::Text(key)),
                    ..
                } => pointer::push(&mut pointer, key),
                Frame::Map { .. } => pointer::push(&mut pointer, "<<"),
                Frame::List { list, .. } => pointer::push(&mut pointer, &list.len().to_string()),
            }
        }
        pointer::push(&mut pointer, last);
        pointer
    }

    /// Keeps a copy of an anchored value. The copy is paid for too: anchors inside anchors inside
    /// anchors would copy the same text at every level.
    fn keep(&mut self, anchor: usize, value: &Value, span: Span) -> Result<(), Fault> {
        let (cost, depth) = measure(value);
        self.spent = self.spent.saturating_add(cost);
        if self.spent > ALIAS_BUDGET {
            return Err(fault(span, "the anchors of this document hold too much")
                .help("share by `$ref` in place of YAML anchors"));
        }
        self.anchors.insert(
            anchor,
            Anchored {
                value: value.clone(),
                cost,
                depth,
            },
        );
        Ok(())
    }
}

/// How much a copy costs, and how deep it is nested. Values are at most [`MAX_DEPTH`] deep.
fn measure(value: &Value) -> (usize, usize) {
    let add = |(cost, depth): (usize, usize), inner: &Value| {
        let (inner_cost, inner_depth) = measure(inner);
        (cost + inner_cost, depth.max(inner_depth + 1))
    };
    match value {
        Value::String(text) => (1 + text.len() / 64, 0),
        Value::Array(list) => list.iter().fold((1, 1), add),
        Value::Object(map) => map.iter().fold((1, 1), |sum, (key, inner)| {
            let (cost, depth) = add(sum, inner);
            (cost + key.len() / 64, depth)
        }),
        _ => (1, 0),
    }
}

/// Members that the mapping itself has win over merged ones, and earlier merged ones over later.
fn merge_into(map: &mut Map<String, Value>, merge: Value) -> Result<(), &'static str> {
    match merge {
        Value::Object(members) => {
            for (key, value) in members {
                map.entry(key).or_insert(value);
            }
            Ok(())
        }
        Value::Array(list) => list.into_iter().try_for_each(|each| match each {
            Value::Object(_) => merge_into(map, each),
            _ => Err("a merge key `<<` takes mappings only"),
        }),
        _ => Err("a merge key `<<` takes a mapping or a list of mappings"),
    }
}

fn fault(span: Span, message: impl Into<String>) -> Fault {
    Fault {
        at: span.start.index(),
        message: message.into(),
        help: None,
    }
}

fn too_deep(span: Span) -> Fault {
    fault(span, format!("nested deeper than {MAX_DEPTH} levels"))
        .help("move inner schemas to `components` and refer to them")
}
