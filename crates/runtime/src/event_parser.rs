//! The rules by which an event stream is read, as the WHATWG has them (HTML, "Server-sent events").
//!
//! Bytes go in as they come, whole events come out. Lines end with CR, LF, or both. They are cut before they are
//! decoded, so a character that is split between two chunks is whole again. What is held is one chunk, and what
//! has come of one event.

use std::mem;
use std::time::Duration;

use bytes::Bytes;

/// What stands in front of a text to say that it is UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// One event before its data is decoded.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct RawEvent {
    pub(crate) name: Option<String>,
    pub(crate) data: String,
    pub(crate) id: Option<String>,
}

/// One event has more bytes than are held.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct TooLarge;

/// Reads events out of chunks.
pub(crate) struct EventParser {
    chunk: Bytes,
    /// The beginning of a line whose end is still to come.
    line: Vec<u8>,
    /// The last line ended with CR; a LF that follows belongs to it.
    after_cr: bool,
    /// Nothing has been read yet, so a byte order mark may stand here.
    first: bool,
    name: String,
    /// The data so far, each line with a LF behind it.
    data: String,
    id: String,
    retry: Option<Duration>,
    most: usize,
}

impl EventParser {
    /// A parser that holds at most so many bytes of one event.
    pub(crate) fn new(most: u64) -> Self {
        Self {
            chunk: Bytes::new(),
            line: Vec::new(),
            after_cr: false,
            first: true,
            name: String::new(),
            data: String::new(),
            id: String::new(),
            retry: None,
            most: usize::try_from(most).unwrap_or(usize::MAX),
        }
    }

    /// Takes the next chunk. The one before must have been used up.
    pub(crate) fn push(&mut self, chunk: Bytes) {
        self.chunk = chunk;
    }

    /// The id of the last event that had one, for `Last-Event-ID`.
    pub(crate) fn last_id(&self) -> Option<&str> {
        Some(self.id.as_str()).filter(|id| !id.is_empty())
    }

    /// How long the server wants a client to wait before it connects again.
    pub(crate) fn retry(&self) -> Option<Duration> {
        self.retry
    }

    /// The next event; `None` when another chunk is needed.
    pub(crate) fn next(&mut self) -> Result<Option<RawEvent>, TooLarge> {
        while !self.chunk.is_empty() {
            if mem::take(&mut self.after_cr) && self.chunk[0] == b'\n' {
                let _ = self.chunk.split_to(1);
                continue;
            }
            let end = self
                .chunk
                .iter()
                .position(|byte| matches!(byte, b'\n' | b'\r'));
            let part = self.chunk.split_to(end.unwrap_or(self.chunk.len()));
            let held = self.line.len() + self.data.len() + self.name.len();
            if held.saturating_add(part.len()) > self.most {
                return Err(TooLarge);
            }
            if end.is_none() {
                self.line.extend_from_slice(&part);
                break;
            }
            self.after_cr = self.chunk.split_to(1)[..] == *b"\r";
            let event = if self.line.is_empty() {
                self.take_line(&part)
            } else {
                self.line.extend_from_slice(&part);
                let line = mem::take(&mut self.line);
                self.take_line(&line)
            };
            if event.is_some() {
                return Ok(event);
            }
        }
        Ok(None)
    }

    fn take_line(&mut self, line: &[u8]) -> Option<RawEvent> {
        let line = match mem::take(&mut self.first) {
            true => line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line),
            false => line,
        };
        if line.is_empty() {
            return self.dispatch();
        }
        let (field, value) = match line.iter().position(|byte| *byte == b':') {
            Some(colon) => (&line[..colon], &line[colon + 1..]),
            None => (line, &b""[..]),
        };
        let value = String::from_utf8_lossy(value.strip_prefix(b" ").unwrap_or(value));
        match field {
            b"event" => self.name = value.into_owned(),
            b"data" => {
                self.data.push_str(&value);
                self.data.push('\n');
            }
            b"id" if !value.contains('\0') => self.id = value.into_owned(),
            b"retry" if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) => {
                // More milliseconds than a number holds are as good as none said.
                self.retry = value.parse().ok().map(Duration::from_millis);
            }
            // A comment has no name in front of its colon; other fields are to be ignored.
            _ => {}
        }
        None
    }

    /// The end of an event. One without any data is none.
    fn dispatch(&mut self) -> Option<RawEvent> {
        let name = mem::take(&mut self.name);
        let mut data = mem::take(&mut self.data);
        data.pop()?;
        Some(RawEvent {
            name: Some(name).filter(|name| !name.is_empty()),
            data,
            id: self.last_id().map(str::to_owned),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{EventParser, RawEvent, TooLarge};
    use bytes::Bytes;
    use std::time::Duration;

    /// The events of a stream that comes in chunks of `size` bytes.
    fn read(parser: &mut EventParser, stream: &[u8], size: usize) -> Vec<RawEvent> {
        let mut events = Vec::new();
        for chunk in stream.chunks(size) {
            parser.push(Bytes::copy_from_slice(chunk));
            while let Some(event) = parser.next().unwrap() {
                events.push(event);
            }
        }
        events
    }

    fn event(name: Option<&str>, data: &str, id: Option<&str>) -> RawEvent {
        RawEvent {
            name: name.map(str::to_owned),
            data: data.to_owned(),
            id: id.map(str::to_owned),
        }
    }

    #[test]
    fn the_same_events_come_out_however_the_stream_is_cut() {
        let stream = "\u{feff}: hello\n\nevent: add\r\ndata: grüße\r\ndata:  two\r\nid: 7\r\n\r\n\
                      data\rdata\r\rretry: 250\nignored: x\ndata:{\"a\":1}\n\nevent: lost\n\ndata: unfinished\n";
        let expected = [
            event(Some("add"), "grüße\n two", Some("7")),
            event(None, "\n", Some("7")),
            event(None, "{\"a\":1}", Some("7")),
        ];
        for size in 1..=stream.len() {
            let mut parser = EventParser::new(1_000);
            assert_eq!(
                read(&mut parser, stream.as_bytes(), size),
                expected,
                "{size}"
            );
            assert_eq!(parser.retry(), Some(Duration::from_millis(250)));
            assert_eq!(parser.last_id(), Some("7"));
        }
    }

    #[test]
    fn an_event_is_handed_out_with_the_byte_that_ends_it() {
        for end in ["\n\n", "\r\r", "\r\n\r"] {
            let mut parser = EventParser::new(1_000);
            let events = read(&mut parser, format!("data: x{end}").as_bytes(), 1);
            assert_eq!(events, [event(None, "x", None)], "{end:?}");
        }
    }

    #[test]
    fn fields_that_do_not_fit_change_nothing() {
        let mut parser = EventParser::new(1_000);
        let stream = b"id: 1\nid: a\0b\nretry: 1s\nretry:\nDATA: no\n data: no\ndata: \xff!\n\nid\ndata: y\n\n";
        let expected = [event(None, "\u{fffd}!", Some("1")), event(None, "y", None)];
        assert_eq!(read(&mut parser, stream, 5), expected);
        assert_eq!(parser.retry(), None);
    }

    #[test]
    fn no_more_of_an_event_is_held_than_allowed() {
        for stream in [
            "data: 0123456789",
            ": 01234567890",
            "data: 01\ndata: 2345678\n",
        ] {
            let mut parser = EventParser::new(12);
            parser.push(Bytes::from(stream));
            assert_eq!(parser.next(), Err(TooLarge), "{stream}");
        }
        let mut parser = EventParser::new(12);
        let many = "data: 0\n\n".repeat(100);
        assert_eq!(read(&mut parser, many.as_bytes(), 64).len(), 100);
    }
}
