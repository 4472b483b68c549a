//! Findings as they are shown: the line, the caret, and as much around it as fits.

use super::{Aim, Diagnostic, Severity, parts::as_written};
use crate::document::{Place, Places};
use annotate_snippets::{
    Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet, Title,
};
use std::ops::Range;

/// Of a line, so many characters are shown around the place; a minified document is one line of megabytes.
const SHOWN_BEFORE: usize = 50;
const SHOWN_AFTER: usize = 90;

/// Places further apart than this many bytes are shown as pieces of their own.
const MOST_BETWEEN: usize = 1 << 16;

/// The places of one finding.
pub(super) struct Shown {
    pub(super) primary: Range<usize>,
    pub(super) others: Vec<(Range<usize>, String)>,
}

/// The text that places are shown in.
pub(super) struct Page<'a> {
    pub(super) text: &'a str,
    pub(super) path: String,
    pub(super) lines: Lines,
}

impl Page<'_> {
    pub(super) fn find(&self, found: &Diagnostic, places: &Places) -> Shown {
        let mut others = Vec::new();
        let primary = match &found.rest.span {
            Some(span) => span.clone(),
            None => places
                .of(&found.pointer)
                .last()
                .map_or(0..0, |place| self.aim(place, found.rest.aim)),
        };
        for related in &found.rest.related {
            for place in places.of(&related.pointer) {
                let range = self.aim(place, found.rest.aim);
                if range != primary {
                    others.push((range, related.label.clone()));
                }
            }
        }
        Shown { primary, others }
    }

    fn aim(&self, place: &Place, aim: Aim) -> Range<usize> {
        let one_line = self
            .text
            .get(place.value.clone())
            .is_some_and(|value| !value.is_empty() && !value.contains('\n'));
        match (&place.key, aim) {
            (Some(key), Aim::Key) => key.clone(),
            (Some(key), Aim::Value) if !one_line => key.clone(),
            _ => place.value.clone(),
        }
    }

    pub(super) fn render(&self, found: &Diagnostic, shown: &Shown, renderer: &Renderer) -> String {
        let level = match found.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Help => Level::HELP,
        };
        let title = level.primary_title(tame(&found.message)).id(found.code);
        let group = if self.text.is_empty() {
            title.element(self.origin(0))
        } else {
            self.excerpts(title, found, shown)
        };
        let notes = found
            .rest
            .notes
            .iter()
            .map(|note| Level::NOTE.message(tame(note)));
        let help = found
            .help
            .iter()
            .map(|help| Level::HELP.message(tame(help)));
        let report: [Group<'_>; 1] = [group.elements(notes).elements(help)];
        renderer.render(&report)
    }

    /// The lines of the places. Where they are near each other and short they are one piece of the
    /// text, of which the renderer leaves out what is between; else each is cut out on its own.
    fn excerpts<'a>(&self, title: Title<'a>, found: &'a Diagnostic, shown: &'a Shown) -> Group<'a> {
        let mut places: Vec<Marked<'a>> = vec![(
            &shown.primary,
            AnnotationKind::Primary,
            found.rest.label.as_deref(),
        )];
        places.extend(
            shown
                .others
                .iter()
                .map(|(range, label)| (range, AnnotationKind::Context, Some(label.as_str()))),
        );
        places.sort_by_key(|(range, ..)| range.start);
        let cuts: Vec<Cut> = places.iter().map(|(range, ..)| self.cut(range)).collect();
        let (Some(first), Some(last)) = (cuts.first(), cuts.last()) else {
            return title.element(self.origin(0));
        };
        let all = first.range.start..last.range.end.max(first.range.end);
        if cuts.iter().all(|cut| cut.whole) && all.len() <= MOST_BETWEEN {
            return title.element(
                self.snippet(first.line, &all, &places)
                    .path(self.path.clone()),
            );
        }
        let mut group = title.element(self.origin(shown.primary.start));
        for same in places.chunk_by(|a, b| self.cut(a.0) == self.cut(b.0)) {
            let cut = self.cut(same[0].0);
            group = group.element(self.snippet(cut.line, &cut.range, same));
        }
        group
    }

    fn snippet<'a>(
        &self,
        line: usize,
        cut: &Range<usize>,
        places: &[Marked<'a>],
    ) -> Snippet<'a, Annotation<'a>> {
        let source = &self.text[cut.clone()];
        let annotations = places.iter().map(|(range, kind, label)| {
            let start = floor(source, range.start.saturating_sub(cut.start));
            let end = ceiling(source, range.end.saturating_sub(cut.start)).max(start);
            kind.span(start..end).label(*label)
        });
        Snippet::source(source.to_owned())
            .line_start(line)
            .annotations(annotations.collect::<Vec<_>>())
    }

    fn origin(&self, at: usize) -> Origin<'static> {
        let origin = Origin::path(self.path.clone());
        if self.text.is_empty() {
            return origin;
        }
        let line = self.lines.line(at);
        let start = self.lines.0[line];
        let column = self
            .text
            .get(start..floor(self.text, at))
            .map_or(0, |before| before.chars().count());
        origin.line(line + 1).char_column(column + 1)
    }

    /// What is shown of the line that a place begins in.
    fn cut(&self, range: &Range<usize>) -> Cut {
        let line = self.lines.line(range.start);
        let start = self.lines.0[line];
        let rest = &self.text[start..];
        let end = start + rest.find('\n').unwrap_or(rest.len());
        let end = start + self.text[start..end].trim_end_matches('\r').len();
        let at = range.start.clamp(start, end);
        if end - start <= SHOWN_BEFORE + SHOWN_AFTER {
            return Cut {
                line: line + 1,
                range: start..end,
                whole: true,
            };
        }
        let from = if at - start <= SHOWN_BEFORE {
            start
        } else {
            floor(self.text, at - SHOWN_BEFORE)
        };
        Cut {
            line: line + 1,
            range: from..floor(self.text, (at + SHOWN_AFTER).min(end)),
            whole: false,
        }
    }
}

/// A place, what it is to the finding, and the words beside it.
type Marked<'a> = (&'a Range<usize>, AnnotationKind, Option<&'a str>);

/// A line, or the part of it that is shown.
#[derive(PartialEq)]
struct Cut {
    line: usize,
    range: Range<usize>,
    whole: bool,
}

/// The byte each line begins at.
pub(super) struct Lines(Vec<usize>);

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        let starts = text
            .bytes()
            .enumerate()
            .filter(|(_, byte)| *byte == b'\n')
            .map(|(at, _)| at + 1);
        Self(std::iter::once(0).chain(starts).collect())
    }

    fn line(&self, at: usize) -> usize {
        self.0
            .partition_point(|start| *start <= at)
            .saturating_sub(1)
    }
}

/// The nearest character boundary at or before a byte.
fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}

/// The nearest character boundary at or after a byte.
fn ceiling(text: &str, at: usize) -> usize {
    (at.min(text.len())..=text.len())
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(text.len())
}

/// A message may quote the document: control characters and megabytes of it stay out of the terminal.
fn tame(message: &str) -> String {
    let message = as_written(message);
    let mut tame: String = message
        .chars()
        .take(600)
        .map(|found| {
            if found.is_control() && found != '\n' {
                '\u{fffd}'
            } else {
                found
            }
        })
        .collect();
    if tame.len() < message.len() {
        tame.push('…');
    }
    tame
}
