//! Cuts the elements of one array out of a JSON text that comes in chunks.
//!
//! It knows just enough of JSON to find the borders: texts, escapes and depth. Whether what lies
//! between them is JSON is for the decoder to say, element by element. What is outside the array is kept, with
//! `[]` in the array's place, and is decoded at the end like any other answer.

use bytes::Bytes;

/// Why no further element can be cut out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SplitError {
    /// One element, or what is around the list, is larger than the limit.
    TooLarge,
    /// The text ends before the list does.
    Truncated,
    /// Something else stands where an element, a comma or the end belongs.
    Malformed,
}

pub(crate) struct Splitter {
    /// The names of the members that lead to the array.
    route: Vec<String>,
    limit: usize,
    phase: Phase,
    chunk: Bytes,
    /// How far the chunk has been read.
    at: usize,
    /// An element whose beginning came in an earlier chunk.
    carry: Vec<u8>,
    /// What is outside the array.
    frame: Vec<u8>,
    scan: Scan,
    seek: Seek,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Before the array.
    Seek,
    /// Before an element, or before the end if that may come.
    Before { end: bool },
    /// Within an element.
    Within,
    /// Behind the array.
    Behind,
}

/// Where in nested values a scan is.
#[derive(Default)]
struct Scan {
    depth: usize,
    in_text: bool,
    escaped: bool,
}

impl Scan {
    /// Goes on through `bytes` until `stop` says so of a byte outside of texts, with the depth before it.
    /// Gives how many bytes it passed, and whether it was stopped.
    fn run(&mut self, bytes: &[u8], mut stop: impl FnMut(u8, usize) -> bool) -> (usize, bool) {
        let mut at = 0;
        while at < bytes.len() {
            if self.escaped {
                self.escaped = false;
                at += 1;
                continue;
            }
            if self.in_text {
                // Most bytes of most answers are in texts; this is the way through them.
                let ends = |byte: &u8| matches!(byte, b'"' | b'\\');
                let Some(length) = bytes[at..].iter().position(ends) else {
                    return (bytes.len(), false);
                };
                at += length;
                self.escaped = bytes[at] == b'\\';
                self.in_text = self.escaped;
                at += 1;
                continue;
            }
            let byte = bytes[at];
            if stop(byte, self.depth) {
                return (at, true);
            }
            match byte {
                b'"' => self.in_text = true,
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' => self.depth = self.depth.saturating_sub(1),
                _ => {}
            }
            at += 1;
        }
        (at, false)
    }
}

/// Where on the route to the array the search is.
#[derive(Default)]
struct Seek {
    /// How many objects on the route are open. Names count only in the innermost of them.
    open: usize,
    /// Where in the frame the last name began, with its quote.
    name: Option<usize>,
    /// What comes next in the innermost object on the route.
    expects: Expects,
    /// The depth of a value off the route that is being passed over.
    off: usize,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Expects {
    /// The value that the route leads to next.
    #[default]
    Value,
    /// A name.
    Name,
    /// Anything: it is not on the route.
    Other,
}

impl Splitter {
    /// Looks for the array at a JSON pointer made of names. No element, and nothing around the array, may
    /// be larger than `limit`.
    pub(crate) fn new(pointer: &str, limit: u64) -> Self {
        let names = pointer.split('/').skip(1);
        Self {
            route: names
                .map(|name| name.replace("~1", "/").replace("~0", "~"))
                .collect(),
            limit: usize::try_from(limit).unwrap_or(usize::MAX),
            phase: Phase::Seek,
            chunk: Bytes::new(),
            at: 0,
            carry: Vec::new(),
            frame: Vec::new(),
            scan: Scan::default(),
            seek: Seek::default(),
        }
    }

    /// Takes the next chunk. The one before must have been used up.
    pub(crate) fn push(&mut self, chunk: Bytes) {
        self.chunk = chunk;
        self.at = 0;
    }

    /// How many bytes it holds at this moment.
    pub(crate) fn held(&self) -> usize {
        self.chunk.len() + self.carry.len() + self.frame.len()
    }

    /// The next element, as `take` makes it; `None` when another chunk is needed.
    pub(crate) fn next<R>(
        &mut self,
        take: impl FnOnce(&[u8]) -> R,
    ) -> Result<Option<R>, SplitError> {
        loop {
            if self.at >= self.chunk.len() {
                self.chunk = Bytes::new();
                self.at = 0;
                return Ok(None);
            }
            match self.phase {
                Phase::Seek => self.seek()?,
                Phase::Before { end } => self.before(end)?,
                Phase::Within => {
                    if let Some(length) = self.within()? {
                        let cut = &self.chunk[self.at..self.at + length];
                        let taken = if self.carry.is_empty() {
                            take(cut)
                        } else {
                            self.carry.extend_from_slice(cut);
                            take(&self.carry)
                        };
                        self.carry.clear();
                        self.at += length;
                        self.after()?;
                        return Ok(Some(taken));
                    }
                }
                Phase::Behind => {
                    let rest = self.chunk.split_off(self.at);
                    self.at = self.chunk.len();
                    self.keep(&rest)?;
                }
            }
        }
    }

    /// At the end of the text: what was outside of the array, and whether there was one at all.
    pub(crate) fn finish(self) -> Result<(Vec<u8>, bool), SplitError> {
        match self.phase {
            Phase::Seek => Ok((self.frame, false)),
            Phase::Behind => Ok((self.frame, true)),
            Phase::Before { .. } | Phase::Within => Err(SplitError::Truncated),
        }
    }

    fn keep(&mut self, bytes: &[u8]) -> Result<(), SplitError> {
        if bytes.len() > self.limit - self.frame.len().min(self.limit) {
            return Err(SplitError::TooLarge);
        }
        self.frame.extend_from_slice(bytes);
        Ok(())
    }

    /// Reads one byte before the array.
    fn seek(&mut self) -> Result<(), SplitError> {
        let byte = self.chunk[self.at];
        let plain = !self.scan.in_text && !self.scan.escaped;
        // A value off the route is passed over as a whole.
        if self.seek.off > 0 {
            let off = self.seek.off;
            let ends = |byte: u8, depth: usize| depth == off && matches!(byte, b'}' | b']');
            let (passed, stopped) = self.scan.run(&self.chunk[self.at..], ends);
            let passed = self.chunk.slice(self.at..self.at + passed);
            self.at += passed.len();
            if stopped {
                // The bracket itself is read on the next turn, as any other byte.
                self.seek.off = 0;
                self.seek.expects = Expects::Other;
            }
            return self.keep(&passed);
        }
        if plain && !byte.is_ascii_whitespace() {
            self.turn(byte);
            if self.phase != Phase::Seek {
                self.at += 1;
                return self.keep(b"[");
            }
        }
        self.scan.run(&[byte], |_, _| false);
        self.at += 1;
        self.keep(&[byte])
    }

    /// Follows the route at a byte that is no part of a text, before it is counted.
    fn turn(&mut self, byte: u8) {
        let Seek {
            open,
            name,
            expects,
            ..
        } = self.seek;
        let last = open == self.route.len();
        match (byte, expects) {
            (b'[', Expects::Value) if last => self.phase = Phase::Before { end: true },
            (b'{', Expects::Value) if !last => {
                self.seek.open += 1;
                self.seek.expects = Expects::Name;
            }
            (b'{' | b'[', _) => self.seek.off = self.scan.depth + 1,
            (b'"', Expects::Name) => self.seek.name = Some(self.frame.len()),
            (b':', _) if name.is_some() => {
                let written = &self.frame[name.unwrap_or_default()..];
                let name: Option<String> = serde_json::from_slice(written.trim_ascii_end()).ok();
                let on_route = open > 0 && name.as_ref() == self.route.get(open - 1);
                self.seek.name = None;
                self.seek.expects = if on_route {
                    Expects::Value
                } else {
                    Expects::Other
                };
            }
            (b',', _) if open > 0 => self.seek.expects = Expects::Name,
            (b'}', _) if open > 0 && self.scan.depth == open => {
                self.seek.open -= 1;
                self.seek.expects = Expects::Other;
            }
            // A value of another kind: the route ends here.
            (_, Expects::Value) => self.seek.expects = Expects::Other,
            _ => {}
        }
    }

    /// Reads up to the beginning of an element, or over the end of the array.
    fn before(&mut self, end: bool) -> Result<(), SplitError> {
        let rest = &self.chunk[self.at..];
        let blank = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
        let blanks = rest.iter().take_while(|byte| blank(byte)).count();
        self.at += blanks;
        match rest.get(blanks) {
            None => Ok(()),
            Some(b']') if end => {
                self.at += 1;
                self.phase = Phase::Behind;
                self.keep(b"]")
            }
            Some(b']' | b'}' | b',' | b':') => Err(SplitError::Malformed),
            Some(_) => {
                self.scan = Scan::default();
                self.phase = Phase::Within;
                Ok(())
            }
        }
    }

    /// Reads on through an element. Gives the length of what is left of it if its end is in this chunk;
    /// otherwise keeps what there is.
    fn within(&mut self) -> Result<Option<usize>, SplitError> {
        let rest = &self.chunk[self.at..];
        let ends = |byte: u8, depth: usize| depth == 0 && matches!(byte, b',' | b']' | b'}');
        let (length, ended) = self.scan.run(rest, ends);
        if length > self.limit - self.carry.len().min(self.limit) {
            return Err(SplitError::TooLarge);
        }
        if ended {
            return Ok(Some(length));
        }
        self.carry.extend_from_slice(rest);
        self.at = self.chunk.len();
        Ok(None)
    }

    /// Reads the byte that ended an element.
    fn after(&mut self) -> Result<(), SplitError> {
        let byte = self.chunk[self.at];
        self.at += 1;
        match byte {
            b',' => {
                self.phase = Phase::Before { end: false };
                Ok(())
            }
            b']' => {
                self.phase = Phase::Behind;
                self.keep(b"]")
            }
            _ => Err(SplitError::Malformed),
        }
    }
}

#[cfg(test)]
#[path = "splitter_tests.rs"]
mod tests;
