//! Findings of a joined document, handed back to the files they stand in.

use std::collections::BTreeMap;

use super::{Diagnostic, Diagnostics};
use crate::document::{Document, part_of};

/// The findings of the document itself, and those of each file that was joined into it, with pointers
/// that hold there.
pub(super) fn split<'a>(
    findings: &Diagnostics,
    document: &'a Document,
) -> Vec<(&'a Document, Diagnostics)> {
    let mut own = Diagnostics::new();
    let mut parts: BTreeMap<String, Diagnostics> = BTreeMap::new();
    for found in findings {
        let part = part_of(&found.pointer).filter(|(name, _)| document.parts.contains_key(name));
        match part {
            None => own.push(found.clone()),
            Some((name, within)) => {
                let moved = moved(found, &name, within);
                parts.entry(name).or_default().push(moved);
            }
        }
    }
    let within = parts
        .into_iter()
        .filter_map(|(name, found)| Some((document.parts.get(&name)?, found)));
    std::iter::once((document, own)).chain(within).collect()
}

fn moved(found: &Diagnostic, name: &str, within: &str) -> Diagnostic {
    let mut moved = found.clone();
    within.clone_into(&mut moved.pointer);
    moved
        .rest
        .related
        .retain_mut(|related| match part_of(&related.pointer) {
            Some((other, within)) if other == name => {
                related.pointer = within.to_owned();
                true
            }
            _ => false,
        });
    moved
}

/// A reference into a joined file as its author wrote it: `common.yaml#/Size` for
/// `#/x-files/common.yaml/Size`.
pub(super) fn as_written(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("#/x-files/") {
        out.push_str(before);
        let end = after.find(['/', '`', ' ']).unwrap_or(after.len());
        let (name, within) = after.split_at(end);
        out.push_str(&name.replace("~1", "/").replace("~0", "~"));
        out.push('#');
        rest = within;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::as_written;
    use crate::diagnostics::{Diagnostic, Diagnostics};
    use crate::document::Document;
    use std::fs;

    #[test]
    fn references_into_other_files_are_told_as_they_were_written() {
        assert_eq!(
            as_written("nothing stands at `#/x-files/parts~1size.yaml/A/b`"),
            "nothing stands at `parts/size.yaml#/A/b`"
        );
        assert_eq!(as_written("`#/components/x`"), "`#/components/x`");
    }

    #[test]
    fn a_finding_in_another_file_is_shown_there() {
        let folder = tempfile::tempdir().unwrap();
        let main = "openapi: 3.0.3\npaths: {}\na: { $ref: \"common.yaml#/Size\" }\n";
        fs::write(folder.path().join("main.yaml"), main).unwrap();
        fs::write(
            folder.path().join("common.yaml"),
            "# first\nSize: { type: strin }\n",
        )
        .unwrap();
        let document = Document::load(folder.path().join("main.yaml")).unwrap();
        let found = Diagnostic::error("E-test", "/x-files/common.yaml/Size/type", "no such type")
            .related("/x-files/common.yaml/Size", "in this one")
            .related("/paths", "elsewhere");
        let shown = Diagnostics::from(found).render(&document);
        assert!(shown.contains("common.yaml:2:15"), "{shown}");
        assert!(shown.contains("type: strin"), "{shown}");
    }
}
