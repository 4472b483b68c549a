//! What came of a replay.

use std::fmt::Write as _;

use super::exchange::Exchange;
use super::same::short;

/// How a request was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// By a typed call alone.
    Typed,
    /// By a typed call with options: a query parameter, a header or a body that the types do not allow.
    WithOptions,
    /// As a raw request.
    Raw,
}

/// What came of one exchange.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It was sent, and nothing differed.
    Matched(How),
    /// It was sent, or should have been, and this differed.
    Mismatched(How, Vec<String>),
    /// The typed client would not build it, and the server had refused it too.
    Refused(String),
    /// There is no such operation, and the server had refused it too.
    Unknown,
    /// Its path holds a dot segment. A URL cannot carry one, so no client that keeps to URLs can send it.
    Unwritable,
}

/// What came of all exchanges.
#[derive(Debug, Default)]
pub struct Report {
    /// How many were sent by typed calls alone.
    pub typed: usize,
    /// How many were sent by typed calls with options.
    pub with_options: usize,
    /// How many were sent as raw requests.
    pub raw: usize,
    /// How many of those sent matched.
    pub matched: usize,
    /// How many the typed client refused to build.
    pub refused: usize,
    /// How many no operation is for, and the server refused.
    pub unknown: usize,
    /// How many no URL can carry.
    pub unwritable: usize,
    /// The mismatches, ready to be printed.
    pub mismatches: Vec<String>,
    lines: Vec<String>,
}

impl Report {
    /// Notes what came of an exchange.
    pub fn add(&mut self, line: usize, exchange: &Exchange, verdict: Verdict) {
        let request = format!("{} {}", exchange.method, short(&exchange.path));
        let shown = match verdict {
            Verdict::Matched(how) => {
                self.sent(how);
                self.matched += 1;
                format!("matched, {}", name(how))
            }
            Verdict::Mismatched(how, problems) => {
                self.sent(how);
                let mut text = format!(
                    "mismatch in line {line}: {}\n    {request} -> {}, {}\n",
                    exchange.note,
                    exchange.status,
                    name(how)
                );
                for problem in problems {
                    // Writing to a String cannot fail.
                    let _ = writeln!(text, "    {problem}");
                }
                self.mismatches.push(text);
                "mismatch".to_owned()
            }
            Verdict::Refused(why) => {
                self.refused += 1;
                format!("refused: {why}")
            }
            Verdict::Unknown => {
                self.unknown += 1;
                "refused: there is no such operation".to_owned()
            }
            Verdict::Unwritable => {
                self.unwritable += 1;
                "not sent: a URL cannot carry a dot segment".to_owned()
            }
        };
        self.lines
            .push(format!("{line}: {request} -> {}: {shown}", exchange.status));
    }

    /// Notes a line that is no exchange. It counts as one that should have been sent.
    pub fn unreadable(&mut self, line: usize, problem: &str) {
        self.raw += 1;
        self.mismatches
            .push(format!("line {line} cannot be read: {problem}\n"));
    }

    fn sent(&mut self, how: How) {
        match how {
            How::Typed => self.typed += 1,
            How::WithOptions => self.with_options += 1,
            How::Raw => self.raw += 1,
        }
    }

    /// How many were sent.
    pub fn all_sent(&self) -> usize {
        self.typed + self.with_options + self.raw
    }

    /// Whether everything that was sent matched.
    pub fn is_perfect(&self) -> bool {
        self.matched == self.all_sent()
    }

    /// The report as text: mismatches, a breakdown, and the totals as the last line.
    pub fn show(&self, verbose: bool) -> String {
        let mut text = String::new();
        if verbose {
            for line in &self.lines {
                // Writing to a String cannot fail.
                let _ = writeln!(text, "{line}");
            }
        }
        for mismatch in &self.mismatches {
            text.push_str(mismatch);
        }
        let _ = writeln!(
            text,
            "sent: {} typed, {} with options, {} raw; refused: {} by the client, {} without an operation; {} that no URL can carry",
            self.typed, self.with_options, self.raw, self.refused, self.unknown, self.unwritable
        );
        let _ = writeln!(
            text,
            "replay: matched {} of {} sent, {} refused",
            self.matched,
            self.all_sent(),
            self.refused + self.unknown
        );
        text
    }
}

fn name(how: How) -> &'static str {
    match how {
        How::Typed => "typed",
        How::WithOptions => "with options",
        How::Raw => "raw",
    }
}
