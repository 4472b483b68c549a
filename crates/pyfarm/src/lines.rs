//! Bytes to lines.

use std::collections::VecDeque;
use std::mem;

/// What has no end of line for so long is handed out all the same.
const LONGEST: usize = 1024 * 1024;

/// Cuts bytes into lines. What is no UTF-8 is replaced.
#[derive(Default)]
pub(crate) struct Lines {
    whole: VecDeque<String>,
    begun: Vec<u8>,
}

impl Lines {
    pub(crate) fn push(&mut self, bytes: &[u8]) {
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.begun.extend_from_slice(piece);
            if piece.ends_with(b"\n") || self.begun.len() >= LONGEST {
                self.finish();
            }
        }
    }

    /// Takes what has begun for a whole line, if there is anything.
    pub(crate) fn finish(&mut self) {
        let mut line = mem::take(&mut self.begun);
        if line.is_empty() {
            return;
        }
        if line.ends_with(b"\n") {
            line.pop();
            if line.ends_with(b"\r") {
                line.pop();
            }
        }
        let line = String::from_utf8(line)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
        self.whole.push_back(line);
    }

    /// Forgets the line that has begun.
    pub(crate) fn restart(&mut self) {
        self.begun.clear();
    }

    pub(crate) fn pop(&mut self) -> Option<String> {
        self.whole.pop_front()
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, Lines};

    fn cut(chunks: &[&[u8]]) -> Vec<String> {
        let mut lines = Lines::default();
        for chunk in chunks {
            lines.push(chunk);
        }
        lines.finish();
        std::iter::from_fn(|| lines.pop()).collect()
    }

    #[test]
    fn lines_are_the_same_however_they_come() {
        let text: &[u8] = b"one\ntwo\r\n\nfour \xc3\xa9\nfive";
        let whole = cut(&[text]);
        assert_eq!(whole, ["one", "two", "", "four é", "five"]);
        let single: Vec<&[u8]> = text.chunks(1).collect();
        assert_eq!(cut(&single), whole);
    }

    #[test]
    fn what_is_no_text_and_what_has_no_end_is_handed_out() {
        assert_eq!(cut(&[b"a\xffb\n"]), ["a\u{fffd}b"]);
        let endless = vec![b'x'; LONGEST + 1];
        assert_eq!(cut(&[&endless]).len(), 1);
        assert_eq!(
            cut(&[&endless, b"y\n"]),
            ["x".repeat(LONGEST + 1), "y".to_owned()]
        );
    }
}
