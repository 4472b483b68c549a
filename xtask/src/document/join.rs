//! Joins the files that a document refers to into the document.
//!
//! `common.yaml#/components/schemas/Fault` becomes `#/x-files/common.yaml/components/schemas/Fault`, and
//! the other file stands under `x-files`, its own references following. [`super::folder`] says which files are read.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::folder::Folder;
use super::{Broken, Document, MAX_BYTES, Unread, pointer};
use crate::diagnostics::Diagnostic;
use crate::vocabulary::Level;

/// Where other files stand in a joined document.
pub const FILES: &str = "x-files";

/// A document may refer to so many files.
const MOST_FILES: usize = 5_000;

/// Reads what the document refers to, and what that refers to, as far as it is in the folder.
pub(super) fn join(document: &mut Document, folder: &Folder) -> Result<(), Box<Broken>> {
    let mut wanted = BTreeSet::new();
    let mut root = std::mem::take(&mut document.root);
    // OpenAPI 3.2: the document may say which address is its own, and refer to itself by it.
    let own = root.get("$self").and_then(Value::as_str);
    let own = own.map(|own| own.split('#').next().unwrap_or(own).to_owned());
    let entry = Entry {
        folder,
        own: own.as_deref().filter(|own| !own.is_empty()),
    };
    rewrite(&mut root, Level::Object, None, entry, &mut wanted);
    let mut bytes = document.text.len();
    let mut files = Map::new();
    while let Some(name) = wanted
        .iter()
        .find(|name| !files.contains_key(*name))
        .cloned()
    {
        if files.len() >= MOST_FILES {
            return Err(document.refuse(format!(
                "the document refers to more than {MOST_FILES} files"
            )));
        }
        let part = read(folder, &name).and_then(|part| {
            bytes += part.text.len();
            if bytes > MAX_BYTES {
                return Err(Unread::new(
                    "the files together are larger than a document may be",
                    "remove the reference",
                ));
            }
            Ok(part)
        });
        match part {
            Ok(mut part) => {
                let mut value = std::mem::take(&mut part.root);
                rewrite(&mut value, Level::Object, Some(&name), entry, &mut wanted);
                files.insert(name.clone(), value);
                document.parts.insert(name, part);
            }
            // Whatever leads into it leads nowhere; the lint says why.
            Err(unread) => {
                files.insert(name.clone(), Value::Null);
                document.unread.insert(name, unread);
            }
        }
    }
    if let (false, Some(object)) = (files.is_empty(), root.as_object_mut()) {
        object.insert(FILES.to_owned(), Value::Object(files));
    }
    document.root = root;
    Ok(())
}

/// What a document is known by.
#[derive(Clone, Copy)]
struct Entry<'a> {
    folder: &'a Folder,
    /// The address that it gives itself.
    own: Option<&'a str>,
}

/// Turns references to other files into local ones and notes the files. `here` is the file that the value is in,
/// `entry` the document itself; a file that cannot be one of ours is left alone,
/// so that the lint can show where it stands.
fn rewrite(
    value: &mut Value,
    level: Level,
    here: Option<&str>,
    entry: Entry<'_>,
    wanted: &mut BTreeSet<String>,
) {
    match value {
        Value::Object(object) => {
            if let (Level::Object, Some(Value::String(reference))) = (level, object.get_mut("$ref"))
            {
                let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
                let target = if file.is_empty() {
                    here.map(str::to_owned)
                } else {
                    entry.folder.name_of(here, file)
                };
                if target.as_deref() == Some(entry.folder.entry()) || entry.own == Some(file) {
                    *reference = format!("#{fragment}");
                } else if let Some(target) = target {
                    let mut local = format!("#/{FILES}");
                    pointer::push(&mut local, &target);
                    local.push_str(fragment);
                    *reference = local;
                    wanted.insert(target);
                }
            }
            for (key, member) in object.iter_mut() {
                // Examples are data, even where they look like references.
                if let Some(level) = level.below(key) {
                    rewrite(member, level, here, entry, wanted);
                }
            }
        }
        Value::Array(list) => {
            for element in list {
                rewrite(element, Level::Object, here, entry, wanted);
            }
        }
        _ => {}
    }
}

fn read(folder: &Folder, name: &str) -> Result<Document, Unread> {
    let bytes = folder.read(name)?;
    Document::read(folder.shown(name), &bytes).map_err(|broken| {
        let first = broken.diagnostics.iter().next();
        let reason = first.map_or_else(String::new, |found| found.message.clone());
        Unread::new(reason, "correct the file, or remove the reference")
    })
}

impl Document {
    fn refuse(&self, message: String) -> Box<Broken> {
        self.clone()
            .broken(Diagnostic::error("E-other-file", "", message))
    }
}

/// The part that a pointer into a joined document leads to: its name, and the pointer within it.
pub fn part_of(pointer: &str) -> Option<(String, &str)> {
    let rest = pointer
        .strip_prefix('/')?
        .strip_prefix(FILES)?
        .strip_prefix('/')?;
    let end = rest.find('/').unwrap_or(rest.len());
    let (name, within) = rest.split_at(end);
    Some((name.replace("~1", "/").replace("~0", "~"), within))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::{Path, PathBuf};

    fn write(folder: &Path, name: &str, text: &str) -> PathBuf {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        path
    }

    #[test]
    fn files_are_joined_and_their_own_references_follow() {
        let folder = tempfile::tempdir().unwrap();
        write(
            folder.path(),
            "parts/size.yaml",
            "Size: { $ref: \"../common.yaml#/Unit\" }\nBack: { $ref: \"../main.yaml#/paths\" }\n",
        );
        write(
            folder.path(),
            "common.yaml",
            "Unit: { type: string }\nOwn: { $ref: \"#/Unit\" }\n",
        );
        let main = write(
            folder.path(),
            "main.yaml",
            "openapi: 3.0.3\npaths: {}\na: { $ref: \"parts/size.yaml#/Size\" }\nb: { $ref: \"common.yaml#/Own\" }\n",
        );
        let root = Document::load(main).unwrap().root;
        assert_eq!(root["a"]["$ref"], "#/x-files/parts~1size.yaml/Size");
        assert_eq!(
            root["x-files"]["parts/size.yaml"]["Size"]["$ref"],
            "#/x-files/common.yaml/Unit"
        );
        assert_eq!(
            root["x-files"]["parts/size.yaml"]["Back"]["$ref"],
            "#/paths"
        );
        assert_eq!(
            root["x-files"]["common.yaml"]["Own"]["$ref"],
            "#/x-files/common.yaml/Unit"
        );
    }

    #[test]
    fn a_document_refers_to_itself_by_the_address_that_it_gives_itself() {
        let folder = tempfile::tempdir().unwrap();
        let main = write(
            folder.path(),
            "main.yaml",
            "openapi: 3.2.0\n$self: https://example.com/api.yaml\npaths: {}\na: { $ref: \"https://example.com/api.yaml#/paths\" }\nb: { $ref: \"https://example.com/other.yaml#/paths\" }\n",
        );
        let root = Document::load(main).unwrap().root;
        assert_eq!(root["a"]["$ref"], "#/paths");
        assert_eq!(root["b"]["$ref"], "https://example.com/other.yaml#/paths");
    }

    #[test]
    fn a_missing_file_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let main = write(
            folder.path(),
            "main.yaml",
            "openapi: 3.0.3\npaths: {}\na: { $ref: \"gone.yaml#/x\" }\n",
        );
        let document = Document::load(main).unwrap();
        assert_eq!(document.unread.keys().collect::<Vec<_>>(), ["gone.yaml"]);
        let found = crate::lint::run(&document).render(&document);
        assert!(found.contains("cannot read `gone.yaml`"), "{found}");
    }
}
