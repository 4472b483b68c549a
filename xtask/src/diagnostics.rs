//! Findings about a document: a code, a place with a caret, and what to do.
//!
//! All findings of a run are shown together, in the order of the text. A finding names its place by
//! JSON pointer; the text is searched only when it is shown.

mod page;
mod parts;

use crate::document::Document;
use annotate_snippets::Renderer;
use annotate_snippets::renderer::DecorStyle;
use page::{Lines, Page, Shown};
use std::io::IsTerminal;
use std::ops::Range;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing can be generated.
    Error,
    /// Something is generated, and something is lost or doubtful.
    Warning,
    /// A suggestion.
    Help,
}

/// What of a place the caret marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Aim {
    /// The value where it fits a line, else its key.
    #[default]
    Value,
    /// The key.
    Key,
}

/// Another place that belongs to a finding.
#[derive(Clone, Debug)]
struct Related {
    pointer: String,
    label: String,
}

/// One finding.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// A short name that never changes, `E-dangling-ref`.
    pub code: &'static str,
    /// What is wrong, in one sentence.
    pub message: String,
    /// Where: a JSON pointer.
    pub pointer: String,
    /// What to do about it.
    pub help: Option<String>,
    /// In a box, so that a finding is cheap to return as an error.
    rest: Box<Rest>,
}

/// What most findings have not.
#[derive(Clone, Debug, Default)]
struct Rest {
    notes: Vec<String>,
    label: Option<String>,
    span: Option<Range<usize>>,
    aim: Aim,
    related: Vec<Related>,
}

impl Diagnostic {
    /// A finding that stops the run.
    pub fn error(
        code: &'static str,
        pointer: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self::new(Severity::Error, code, pointer.into(), message.into())
    }

    /// A finding that does not stop the run.
    pub fn warning(
        code: &'static str,
        pointer: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self::new(Severity::Warning, code, pointer.into(), message.into())
    }

    /// A suggestion.
    pub fn suggestion(
        code: &'static str,
        pointer: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self::new(Severity::Help, code, pointer.into(), message.into())
    }

    fn new(severity: Severity, code: &'static str, pointer: String, message: String) -> Self {
        Self {
            severity,
            code,
            message,
            pointer,
            help: None,
            rest: Box::default(),
        }
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds something that is good to know.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.rest.notes.push(note.into());
        self
    }

    /// Writes some words beside the caret.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.rest.label = Some(label.into());
        self
    }

    /// Marks the key in place of the value.
    #[must_use]
    pub fn at_key(mut self) -> Self {
        self.rest.aim = Aim::Key;
        self
    }

    /// Gives the place in bytes, for a text that no pointer reaches.
    #[must_use]
    pub fn span(mut self, span: Range<usize>) -> Self {
        self.rest.span = Some(span);
        self
    }

    /// Shows another place with it.
    #[must_use]
    pub fn related(mut self, pointer: impl Into<String>, label: impl Into<String>) -> Self {
        self.rest.related.push(Related {
            pointer: pointer.into(),
            label: label.into(),
        });
        self
    }
}

/// All findings of a run.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// None.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Whether one of them stops the run.
    pub fn has_errors(&self) -> bool {
        self.iter().any(|found| found.severity == Severity::Error)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// All of them, in the order they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// All of them, to be changed.
    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, Diagnostic> {
        self.list.iter_mut()
    }

    /// Everything as plain text, sorted by place.
    pub fn render(&self, document: &Document) -> String {
        self.render_with(document, &Renderer::plain())
    }

    /// The same with colours, when standard error is a terminal that wants them.
    pub fn render_for_terminal(&self, document: &Document) -> String {
        let colours = std::io::stderr().is_terminal()
            && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        self.render_with(
            document,
            &if colours {
                Renderer::styled()
            } else {
                Renderer::plain()
            },
        )
    }

    fn render_with(&self, document: &Document, renderer: &Renderer) -> String {
        let parts = parts::split(self, document);
        parts
            .iter()
            .map(|(document, found)| found.render_one(document, renderer))
            .collect()
    }

    /// The findings of one file.
    fn render_one(&self, document: &Document, renderer: &Renderer) -> String {
        if self.list.is_empty() {
            return String::new();
        }
        let pointers = self.list.iter().flat_map(|found| {
            let own = found.rest.span.is_none().then_some(found.pointer.as_str());
            own.into_iter().chain(
                found
                    .rest
                    .related
                    .iter()
                    .map(|related| related.pointer.as_str()),
            )
        });
        let page = Page {
            text: &document.text,
            path: document.path.to_string_lossy().replace('\\', "/"),
            lines: Lines::of(&document.text),
        };
        let places = document.places(pointers);
        let mut shown: Vec<(usize, &Diagnostic, Shown)> = self
            .list
            .iter()
            .map(|found| {
                let shown = page.find(found, &places);
                (shown.primary.start, found, shown)
            })
            .collect();
        shown.sort_by_key(|(at, found, _)| (*at, found.severity));
        let renderer = renderer.clone().decor_style(DecorStyle::Ascii);
        let mut output = String::new();
        for (_, found, shown) in &shown {
            output.push_str(&page.render(found, shown, &renderer));
            output.push_str("\n\n");
        }
        output
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, more: I) {
        self.list.extend(more);
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(list: I) -> Self {
        Self {
            list: list.into_iter().collect(),
        }
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'a> IntoIterator for &'a mut Diagnostics {
    type Item = &'a mut Diagnostic;
    type IntoIter = std::slice::IterMut<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

impl From<Diagnostic> for Diagnostics {
    fn from(one: Diagnostic) -> Self {
        Self { list: vec![one] }
    }
}
