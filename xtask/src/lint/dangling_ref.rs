//! A `$ref` leads nowhere, back to itself, or out of the document. Whatever uses it would have no
//! type, and the engine panics on it.

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::document::{Document, RefFault, part_of};
use crate::vocabulary::{nearest, schema_refs};

pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let mut found = Vec::new();
    schema_refs(&document.root, &mut |pointer, reference| {
        // A reference may lead to another one; that one is looked at for itself.
        let follow = document
            .reference(reference)
            .and_then(|node| document.follow(node));
        if let Err(fault) = follow {
            found.push((pointer.to_owned(), reference.to_owned(), fault));
        }
    });
    for (pointer, reference, fault) in found {
        let unread = reference
            .strip_prefix('#')
            .and_then(part_of)
            .and_then(|(file, _)| Some((document.unread.get(&file)?, file)));
        if let Some((unread, file)) = unread {
            let reason = &unread.reason;
            let message = format!("cannot read `{file}`, which is referred to: {reason}");
            diagnostics.push(Diagnostic::error("E-other-file", pointer, message).help(unread.help));
            continue;
        }
        diagnostics.push(match fault {
            // The chain is broken further on; the finding belongs there.
            RefFault::Missing(at) if at != reference => continue,
            RefFault::OtherFile(at) if at != reference => continue,
            RefFault::Missing(_) => {
                let error = Diagnostic::error(
                    "E-dangling-ref",
                    pointer,
                    format!("nothing stands at `{reference}`"),
                );
                match suggestion(document, &reference) {
                    Some(near) => error.help(format!("did you mean `{near}`?")),
                    None => error.help("define it, or correct the reference"),
                }
            }
            RefFault::Loop(_) => Diagnostic::error(
                "E-ref-loop",
                pointer,
                format!("`{reference}` leads back to itself"),
            )
            .help("one of the references in the loop has to be a definition"),
            RefFault::OtherFile(_) => elsewhere(document, pointer, &reference),
        });
    }
}

/// A reference to what is not read.
fn elsewhere(document: &Document, pointer: String, reference: &str) -> Diagnostic {
    let error = |message| Diagnostic::error("E-other-file", pointer, message);
    if reference.contains("://") {
        let file = reference.split('#').next().unwrap_or(reference);
        let name = file.rsplit('/').next().filter(|name| !name.is_empty());
        let local = match (name, reference.split_once('#')) {
            (Some(name), Some((_, fragment))) => format!("{name}#{fragment}"),
            (Some(name), None) => name.to_owned(),
            (None, _) => "x.yaml".to_owned(),
        };
        return error(format!(
            "`{reference}` is an address, and nothing is fetched"
        ))
        .help(format!(
            "download it beside this document and refer to it as `{local}`"
        ));
    }
    let folder = document.folder.display();
    error(format!(
        "`{reference}` is not within `{folder}`, where files are read from"
    ))
    .help("name a folder that holds both files by --root, or put the file beside this document")
}

fn suggestion(document: &Document, reference: &str) -> Option<String> {
    let (parent, name) = reference.rsplit_once('/')?;
    let siblings = document.reference(parent).ok()?;
    let near = nearest(name, siblings.members().map(|(sibling, _)| sibling))?;
    Some(format!("{parent}/{near}"))
}
