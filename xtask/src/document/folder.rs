//! Which other files a document may have read: a document from elsewhere does not get to read the disk.
//!
//! A reference is a path from the file that it stands in, and may climb to parents. What it leads to must be a regular
//! file, called `.yaml`, `.yml` or `.json`, within one folder: that of the document, unless whoever runs the command
//! names another by `--root`. A link that leads out of the folder is held to where it leads. Addresses are not fetched.

use std::path::{Component, Path, PathBuf};
use std::{env, fs, io};

use super::{EXTENSIONS, MAX_BYTES, Unread, pointer};

/// The folder that files are read from, and the document that refers to them.
pub(super) struct Folder {
    /// The folder of the document, as it was given. Names of files begin here.
    given: PathBuf,
    /// The same from the root of the file system on, without `.` and `..`.
    home: PathBuf,
    /// The folder that files must be in.
    root: PathBuf,
    /// The name of the document itself.
    entry: String,
}

impl Folder {
    /// The folder of a document, or the one that is named.
    pub(super) fn of(document: &Path, root: Option<&Path>) -> Self {
        let given = document.parent().unwrap_or(Path::new("")).to_owned();
        let home = absolute(&given);
        Self {
            root: root.map_or_else(|| home.clone(), absolute),
            entry: document
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            given,
            home,
        }
    }

    /// The name of the document itself.
    pub(super) fn entry(&self) -> &str {
        &self.entry
    }

    /// The file that a reference in `here` leads to, as a path from the folder of the document on; `None` where it
    /// is an address or leads out of the root.
    pub(super) fn name_of(&self, here: Option<&str>, file: &str) -> Option<String> {
        if file.contains("://") || Path::new(file).is_absolute() {
            return None;
        }
        let place = here.and_then(|here| Path::new(here).parent());
        let place = place.unwrap_or(Path::new(""));
        let path = plain(&self.home.join(place).join(&*pointer::percent_decode(file)));
        path.starts_with(&self.root)
            .then(|| relative(&path, &self.home))
    }

    /// Where a file stands, as the document's own path was given.
    pub(super) fn shown(&self, name: &str) -> PathBuf {
        self.given.join(name)
    }

    /// The bytes of a file.
    pub(super) fn read(&self, name: &str) -> Result<Vec<u8>, Unread> {
        let missing = |error: io::Error| {
            Unread::new(
                error.to_string(),
                "put the file where the reference says, or remove the reference",
            )
        };
        let path = plain(&self.home.join(name));
        let kind = path.extension().is_some_and(|extension| {
            let mut known = EXTENSIONS.iter();
            known.any(|known| extension.eq_ignore_ascii_case(known))
        });
        if !kind {
            return Err(Unread::new(
                "its name does not end in .yaml, .yml or .json",
                "give the file one of these endings",
            ));
        }
        // Where links lead, of the file and of the folder.
        let path = path.canonicalize().map_err(missing)?;
        let root = self.root.canonicalize().map_err(missing)?;
        if !path.starts_with(&root) {
            return Err(Unread::new(
                format!("it is a link out of `{}`", self.root.display()),
                "name a folder that holds both files by --root, or put a copy in place of the link",
            ));
        }
        let facts = fs::metadata(&path).map_err(missing)?;
        if !facts.is_file() {
            return Err(Unread::new(
                "it is not a regular file",
                "put a file in its place, or remove the reference",
            ));
        }
        if facts.len() > MAX_BYTES as u64 {
            return Err(Unread::new(
                "it is larger than a document may be",
                "split the file, or remove the reference",
            ));
        }
        fs::read(&path).map_err(missing)
    }
}

fn absolute(path: &Path) -> PathBuf {
    // Without a current folder nothing that is relative can be read anyway.
    plain(&env::current_dir().unwrap_or_default().join(path))
}

/// A path without `.` and `..`, by its words alone.
fn plain(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => drop(out.pop()),
            step => out.push(step),
        }
    }
    out
}

/// The way from a folder to a file, with slashes.
fn relative(path: &Path, folder: &Path) -> String {
    let shared = path
        .components()
        .zip(folder.components())
        .take_while(|(one, other)| one == other)
        .count();
    let up = folder.components().skip(shared).map(|_| "..".to_owned());
    let down = path.components().skip(shared);
    let down = down.map(|step| step.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Document, FILES};

    /// A tree of files with a document at `apis/one/main.yaml` that has one reference.
    fn tree(reference: &str) -> (tempfile::TempDir, PathBuf) {
        let top = tempfile::tempdir().unwrap();
        let text = format!("openapi: 3.0.3\npaths: {{}}\na: {{ $ref: \"{reference}\" }}\n");
        for (name, text) in [
            ("apis/one/main.yaml", text.as_str()),
            (
                "apis/common/size.yaml",
                "Size: { $ref: \"../one/own.yaml#/Own\" }\n",
            ),
            ("apis/one/own.yaml", "Own: { type: string }\n"),
            ("apis/common/notes.txt", "Size: { type: string }\n"),
            ("secret.yaml", "x: { type: string }\n"),
        ] {
            let path = top.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let main = top.path().join("apis/one/main.yaml");
        (top, main)
    }

    fn findings(document: &Document) -> String {
        crate::lint::run(document).render(document)
    }

    #[test]
    fn a_reference_climbs_as_far_as_the_root_goes() {
        let (top, main) = tree("../common/size.yaml#/Size");
        let document = Document::load_within(&main, Some(&top.path().join("apis"))).unwrap();
        assert_eq!(
            document.root["a"]["$ref"],
            "#/x-files/..~1common~1size.yaml/Size"
        );
        // One file has one name, whichever way leads to it.
        assert_eq!(
            document.root[FILES]["../common/size.yaml"]["Size"]["$ref"],
            "#/x-files/own.yaml/Own"
        );
        assert_eq!(document.root[FILES]["own.yaml"]["Own"]["type"], "string");
        assert!(findings(&document).contains("0 errors") || findings(&document).is_empty());
    }

    #[test]
    fn without_a_root_nothing_above_the_folder_of_the_document_is_read() {
        let (_top, main) = tree("../common/size.yaml#/Size");
        let document = Document::load(&main).unwrap();
        assert_eq!(document.root["a"]["$ref"], "../common/size.yaml#/Size");
        assert!(document.root.get(FILES).is_none());
        let found = findings(&document);
        assert!(found.contains("--root"), "{found}");
    }

    #[test]
    fn no_path_leads_out_of_the_root() {
        for reference in [
            "../../secret.yaml#/x",
            "/etc/passwd",
            "file:///etc/passwd",
            "../../../../../../../../etc/passwd",
            "%2e%2e/%2e%2e/secret.yaml#/x",
            "a/../../../secret.yaml",
            "../common/../../secret.yaml",
        ] {
            let (top, main) = tree(reference);
            let root = top.path().join("apis");
            let document = Document::load_within(&main, Some(&root)).unwrap();
            assert_eq!(document.root["a"]["$ref"], reference);
            assert!(document.root.get(FILES).is_none());
            assert!(findings(&document).contains("E-other-file"));
        }
    }

    #[test]
    fn only_files_that_are_called_documents_are_read() {
        let (top, main) = tree("../common/notes.txt#/Size");
        let document = Document::load_within(&main, Some(top.path())).unwrap();
        let found = findings(&document);
        assert!(found.contains("does not end in .yaml"), "{found}");
    }

    #[test]
    fn a_folder_is_no_file() {
        let (top, main) = tree("sub.yaml#/x");
        fs::create_dir(top.path().join("apis/one/sub.yaml")).unwrap();
        let found = findings(&Document::load(&main).unwrap());
        assert!(found.contains("not a regular file"), "{found}");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_held_to_where_it_leads() {
        let (top, main) = tree("link.yaml#/x");
        let link = top.path().join("apis/one/link.yaml");
        std::os::unix::fs::symlink(top.path().join("secret.yaml"), link).unwrap();
        let found = findings(&Document::load(&main).unwrap());
        assert!(found.contains("it is a link out of"), "{found}");
        let document = Document::load_within(&main, Some(top.path())).unwrap();
        assert_eq!(document.root[FILES]["link.yaml"]["x"]["type"], "string");
    }

    #[test]
    fn an_address_is_not_fetched_and_the_finding_says_what_to_do() {
        let (_top, main) = tree("https://example.com/common/x.yaml#/x");
        let found = findings(&Document::load(&main).unwrap());
        assert!(found.contains("nothing is fetched"), "{found}");
        assert!(found.contains("`x.yaml#/x`"), "{found}");
    }
}
