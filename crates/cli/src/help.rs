//! Words of documents as help.

/// The first sentence of a Markdown text, in one line.
pub fn first_sentence(text: &str) -> String {
    let paragraph = text.split("\n\n").next().unwrap_or_default();
    let line = plain(&paragraph.split_whitespace().collect::<Vec<_>>().join(" "));
    let end = line
        .match_indices(". ")
        .map(|(index, _)| index)
        // "e.g. " and a numbered item do not end a sentence.
        .find(|index| {
            let word = line[..*index].rsplit(' ').next().unwrap_or_default();
            word.len() > 1 && !word.contains('.')
        });
    match end {
        Some(end) => line[..=end].to_owned(),
        None => line,
    }
}

/// Markdown without the marks that a terminal has no use for.
pub fn plain(text: &str) -> String {
    text.replace("\\_", "_")
        .replace("\\*", "*")
        .replace("**", "")
        .replace("\\<", "<")
        .replace("\\[", "[")
        .replace("\\]", "]")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_is_the_first_sentence() {
        for (text, expected) in [
            ("Lists clouds. All of them.", "Lists clouds."),
            ("One\nline\n\nAnother.", "One line"),
            ("Texts, e.g. this one. More.", "Texts, e.g. this one."),
            ("", ""),
        ] {
            assert_eq!(first_sentence(text), expected);
        }
    }
}
