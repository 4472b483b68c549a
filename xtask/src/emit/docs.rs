//! Documentation from descriptions, whatever those hold.
//!
//! A description is Markdown at best, and HTML, code that is no Rust, or half a sentence otherwise.
//! It is parsed and written again, so that rustdoc neither warns of it nor runs it.

use proc_macro2::TokenStream;
use pulldown_cmark::{CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd};
use quote::quote;

/// The attributes for a text of ours and of the document: one a line.
pub(super) fn attributes(markdown: &str) -> TokenStream {
    let lines = markdown.trim_end().lines().map(|line| {
        let line = if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        };
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}

/// The same as inner attributes, for a module.
pub(super) fn inner_attributes(markdown: &str) -> TokenStream {
    let lines = markdown.trim_end().lines().map(|line| {
        let line = if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        };
        quote!(#![doc = #line])
    });
    quote!(#(#lines)*)
}

/// A text of the document as Markdown that rustdoc takes: no HTML, no code that is tested, no
/// reference that it would try to resolve.
pub(super) fn clean(text: &str) -> String {
    let text: String = text
        .chars()
        .filter(|c| *c == '\n' || *c == '\t' || !is_trouble(*c))
        .collect();
    if text.trim().is_empty() {
        return String::new();
    }
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let events = Parser::new_ext(&text, options).map(|event| match event {
        Event::Start(Tag::CodeBlock(_)) => Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(
            CowStr::Borrowed("text"),
        ))),
        Event::Html(html) | Event::InlineHtml(html) => Event::Text(html),
        Event::Start(Tag::HtmlBlock) => Event::Start(Tag::Paragraph),
        Event::End(TagEnd::HtmlBlock) => Event::End(TagEnd::Paragraph),
        Event::Start(Tag::Image {
            dest_url,
            title,
            id,
            ..
        }) => Event::Start(Tag::Link {
            link_type: pulldown_cmark::LinkType::Inline,
            dest_url,
            title,
            id,
        }),
        Event::End(TagEnd::Image) => Event::End(TagEnd::Link),
        other => other,
    });
    let events = shield(events);
    let mut out = String::new();
    let printing = pulldown_cmark_to_cmark::Options {
        code_block_token_count: 3,
        ..Default::default()
    };
    if pulldown_cmark_to_cmark::cmark_with_options(events.iter(), &mut out, options, printing)
        .is_err()
    {
        return String::new();
    }
    out.trim().to_owned()
}

/// Text outside of code whose brackets, angles and bare addresses rustdoc would take for its own.
fn shield<'a>(events: impl Iterator<Item = Event<'a>>) -> Vec<Event<'a>> {
    let mut code = false;
    let mut link = false;
    events
        .map(|event| {
            match &event {
                Event::Start(Tag::CodeBlock(_)) => code = true,
                Event::End(TagEnd::CodeBlock) => code = false,
                Event::Start(Tag::Link { .. }) => link = true,
                Event::End(TagEnd::Link) => link = false,
                _ => {}
            }
            match event {
                Event::Text(text) if !code && !link && text.contains("://") => {
                    Event::InlineHtml(autolink(&text).into())
                }
                other => other,
            }
        })
        .collect()
}

/// Puts angles around bare addresses and escapes what Markdown and rustdoc would read in the rest.
fn autolink(text: &str) -> String {
    let escape = |text: &str| -> String {
        text.chars().fold(String::new(), |mut out, c| {
            if "\\`*_{}[]<>|#".contains(c) {
                out.push('\\');
            }
            out.push(c);
            out
        })
    };
    let mut out = String::with_capacity(text.len() + 8);
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_end();
        let start = bare.find("http://").or_else(|| bare.find("https://"));
        let address = start.map(|start| {
            let end = bare[start..]
                .find(|c: char| "<>\"'`)]}".contains(c))
                .map_or(bare.len(), |end| start + end);
            (
                start,
                bare[start..end].trim_end_matches(['.', ',', ';', ':']),
            )
        });
        match address.filter(|(_, address)| url::Url::parse(address).is_ok()) {
            Some((start, address)) => {
                out.push_str(&escape(&word[..start]));
                out.push('<');
                out.push_str(address);
                out.push('>');
                out.push_str(&escape(&word[start + address.len()..]));
            }
            None => out.push_str(&escape(word)),
        }
    }
    out
}

/// Control characters, and those that change the direction of the text around them.
fn is_trouble(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The first sentence or paragraph of a text, on one line.
pub(super) fn first_line(text: &str) -> String {
    let text = clean(text);
    let paragraph = text.split("\n\n").next().unwrap_or_default();
    paragraph.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_never_run_as_a_test() {
        assert_eq!(
            clean("Run:\n\n    rm -rf /\n\nand\n```\nlet x = 1;\n```"),
            "Run:\n\n```text\nrm -rf /\n```\n\nand\n\n```text\nlet x = 1;\n```"
        );
    }

    #[test]
    fn html_is_text() {
        assert_eq!(
            clean("<script>alert(1)</script> a < b"),
            "\\<script>alert(1)\\</script> a \\< b"
        );
    }

    #[test]
    fn addresses_are_links() {
        assert_eq!(
            clean("See https://example.com/a_b."),
            "See <https://example.com/a_b>."
        );
    }

    #[test]
    fn a_comment_cannot_be_left() {
        assert!(!clean("*/ fn main() {} \r /// x \u{202e}").contains(['\r', '\u{202e}']));
    }
}
