//! Where in the text a pointer points.
//!
//! Values carry no positions: most runs print nothing, and 4 MB of spans would be kept for that.
//! When a diagnostic has to be shown the text is read once more, for all pointers together.

use super::pointer;
use saphyr_parser::{Event, Parser, Span};
use std::collections::HashMap;
use std::ops::Range;

/// Where a value stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The bytes of the key, where the value has one.
    pub key: Option<Range<usize>>,
    /// The bytes of the value.
    pub value: Range<usize>,
}

impl Place {
    /// Key and value.
    pub fn whole(&self) -> Range<usize> {
        self.key.as_ref().map_or(self.value.start, |key| key.start)..self.value.end
    }
}

/// The pointers that are looked for, as a tree, and what was found of them.
#[derive(Debug)]
pub struct Places {
    nodes: Vec<Node>,
}

#[derive(Debug, Default)]
struct Node {
    children: HashMap<String, usize>,
    places: Vec<Place>,
}

impl Places {
    pub(super) fn new<'a>(pointers: impl IntoIterator<Item = &'a str>) -> Self {
        let mut wanted = Self {
            nodes: vec![Node::default()],
        };
        for pointer in pointers {
            let mut node = 0;
            for segment in pointer::segments(pointer) {
                let next = wanted.nodes.len();
                node = *wanted.nodes[node]
                    .children
                    .entry(segment.into_owned())
                    .or_insert(next);
                if node == next {
                    wanted.nodes.push(Node::default());
                }
            }
        }
        wanted
    }

    /// Every place of `pointer` (a repeated key has several), or of the nearest ancestor there is.
    pub fn of(&self, pointer: &str) -> &[Place] {
        let mut node = 0;
        for segment in pointer::segments(pointer) {
            match self.nodes[node].children.get(segment.as_ref()) {
                Some(&child) if !self.nodes[child].places.is_empty() => node = child,
                _ => break,
            }
        }
        &self.nodes[node].places
    }

    fn child(&self, node: Option<usize>, segment: &str) -> Option<usize> {
        self.nodes[node?].children.get(segment).copied()
    }

    fn note(&mut self, node: usize, key: Option<Range<usize>>, value: Range<usize>) {
        self.nodes[node].places.push(Place { key, value });
    }
}

/// Looks in a JSON text, which has been read before and is known to be well formed.
pub(super) fn in_json(text: &str, wanted: &mut Places) {
    let mut scanner = Scanner {
        bytes: text.as_bytes(),
        at: 0,
    };
    scanner.value(text, wanted, Some(0), None);
}

struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Scanner<'_> {
    fn peek(&mut self) -> u8 {
        while matches!(self.bytes.get(self.at), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    fn string(&mut self) -> Range<usize> {
        let start = self.at;
        self.at += 1;
        while let Some(byte) = self.bytes.get(self.at) {
            self.at += if *byte == b'\\' { 2 } else { 1 };
            if *byte == b'"' {
                break;
            }
        }
        start..self.at.min(self.bytes.len())
    }

    fn skip(&mut self) {
        let mut depth = 0_usize;
        loop {
            match self.peek() {
                b'"' => drop(self.string()),
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    depth = depth.saturating_sub(1);
                    self.at += 1;
                }
                0 => return,
                _ => {
                    while !matches!(
                        self.bytes.get(self.at),
                        None | Some(b',' | b':' | b'}' | b']' | b' ' | b'\t' | b'\r' | b'\n')
                    ) {
                        self.at += 1;
                    }
                }
            }
            if depth == 0 {
                return;
            }
            if matches!(self.peek(), b',' | b':') {
                self.at += 1;
            }
        }
    }

    /// Reads one value. The recursion is no deeper than the pointers that match the text.
    fn value(
        &mut self,
        text: &str,
        wanted: &mut Places,
        node: Option<usize>,
        key: Option<Range<usize>>,
    ) {
        let open = self.peek();
        let start = self.at;
        let Some(found) = node else {
            return self.skip();
        };
        let inside = !wanted.nodes[found].children.is_empty() && matches!(open, b'{' | b'[');
        if inside {
            self.at += 1;
            let mut index = 0_usize;
            while !matches!(self.peek(), b'}' | b']' | 0) {
                let (segment, key) = if open == b'{' {
                    let key = self.string();
                    let name = text
                        .get(key.clone())
                        .and_then(|quoted| serde_json::from_str::<String>(quoted).ok());
                    if self.peek() == b':' {
                        self.at += 1;
                    }
                    (name.unwrap_or_default(), Some(key))
                } else {
                    (index.to_string(), None)
                };
                index += 1;
                let child = wanted.child(node, &segment);
                self.value(text, wanted, child, key);
                if self.peek() == b',' {
                    self.at += 1;
                }
            }
            self.at += 1;
        } else {
            self.skip();
        }
        wanted.note(found, key, start..self.at.min(self.bytes.len()));
    }
}

/// A collection that is being read, and the node that it matches.
struct Frame {
    node: Option<usize>,
    key: Option<Span>,
    start: usize,
    map: bool,
    /// The pending key of a mapping.
    pending: Option<(String, Span)>,
    index: usize,
}

/// A place in characters, as the parser counts: node, key, value.
type Counted = (usize, Option<Range<usize>>, Range<usize>);

/// Looks in a YAML text. What stands behind an alias is not entered: the alias is the nearest place.
pub(super) fn in_yaml(text: &str, wanted: &mut Places) {
    let mut parser = Parser::new_from_str(text);
    let mut frames: Vec<Frame> = Vec::new();
    let mut places: Vec<Counted> = Vec::new();
    let mut last_end = 0;
    while let Some(Ok((event, span))) = parser.next_event() {
        let (node, key) = match &event {
            Event::Scalar(..)
            | Event::Alias(_)
            | Event::MappingStart(..)
            | Event::SequenceStart(..) => {
                let Some(parent) = frames.last_mut() else {
                    enter(&event, span, Some(0), None, &mut frames, &mut places);
                    last_end = span.end.index();
                    continue;
                };
                if parent.map && parent.pending.is_none() {
                    let text = if let Event::Scalar(text, ..) = &event {
                        text.to_string()
                    } else {
                        String::new()
                    };
                    parent.pending = Some((text, span));
                    last_end = span.end.index();
                    continue;
                }
                let (segment, key) = match parent.pending.take() {
                    Some((segment, key)) => (segment, Some(key)),
                    None => (parent.index.to_string(), None),
                };
                parent.index += 1;
                (wanted.child(parent.node, &segment), key)
            }
            Event::MappingEnd | Event::SequenceEnd => {
                // A block collection ends where the next token begins; its last scalar is the better end.
                let end = if span.is_empty() {
                    last_end
                } else {
                    span.end.index()
                };
                last_end = end;
                if let Some(frame) = frames.pop()
                    && let Some(node) = frame.node
                {
                    places.push((
                        node,
                        frame.key.map(range),
                        frame.start..end.max(frame.start),
                    ));
                }
                continue;
            }
            _ => continue,
        };
        enter(&event, span, node, key, &mut frames, &mut places);
        last_end = span.end.index();
    }
    // A text that breaks off leaves collections open.
    for frame in frames.into_iter().rev() {
        if let Some(node) = frame.node {
            places.push((
                node,
                frame.key.map(range),
                frame.start..last_end.max(frame.start),
            ));
        }
    }
    let bytes = Bytes::of(text);
    for (node, key, value) in places {
        let value = bytes.range(value);
        // Plain scalars and block collections may take the line's end with them.
        let trimmed = text
            .get(value.clone())
            .map_or(value.end, |found| value.start + found.trim_end().len());
        wanted.note(node, key.map(|key| bytes.range(key)), value.start..trimmed);
    }
}

fn enter(
    event: &Event<'_>,
    span: Span,
    node: Option<usize>,
    key: Option<Span>,
    frames: &mut Vec<Frame>,
    places: &mut Vec<Counted>,
) {
    match event {
        Event::MappingStart(..) | Event::SequenceStart(..) => {
            let map = matches!(event, Event::MappingStart(..));
            frames.push(Frame {
                node,
                key,
                start: span.start.index(),
                map,
                pending: None,
                index: 0,
            });
        }
        _ => {
            if let Some(node) = node {
                places.push((node, key.map(range), range(span)));
            }
        }
    }
}

fn range(span: Span) -> Range<usize> {
    span.start.index()..span.end.index().max(span.start.index())
}

/// From characters to bytes.
pub(super) struct Bytes<'a> {
    text: &'a str,
    /// The byte of every 1,024th character; empty when all characters are one byte long.
    marks: Vec<usize>,
}

impl<'a> Bytes<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let marks = if text.is_ascii() {
            Vec::new()
        } else {
            text.char_indices()
                .step_by(1024)
                .map(|(at, _)| at)
                .collect()
        };
        Self { text, marks }
    }

    pub(super) fn at(&self, character: usize) -> usize {
        if self.marks.is_empty() {
            return character.min(self.text.len());
        }
        let Some(&mark) = self.marks.get(character / 1024) else {
            return self.text.len();
        };
        self.text[mark..]
            .char_indices()
            .nth(character % 1024)
            .map_or(self.text.len(), |(at, _)| mark + at)
    }

    fn range(&self, characters: Range<usize>) -> Range<usize> {
        self.at(characters.start)..self.at(characters.end)
    }
}
