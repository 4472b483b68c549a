//! One OpenAPI document as it was written: YAML or JSON, every place in it findable again.
//!
//! A document that anybody sends loads fast or fails with a diagnostic; it never panics and never
//! takes much more memory than its size. So aliases have a budget, nesting has a limit, and a
//! number that fits nowhere is not an error. Numbers beyond 64 bits become doubles; what JSON
//! cannot say at all (`.nan`, `1e400`) stays the text it was.
//!
//! References to other files are joined here, at load, so that no later stage knows of them.

mod folder;
mod indent;
mod join;
mod json;
mod place;
pub mod pointer;
mod reference;
mod scalar;
mod yaml;

pub use join::{FILES, part_of};
pub use place::{Place, Places};
pub use reference::{Node, RefFault};

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::vocabulary;
use folder::Folder;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Collections nest no deeper; `serde_json` has the same limit.
const MAX_DEPTH: usize = 127;

/// A larger file is not a description of an API.
const MAX_BYTES: usize = 64 << 20;

/// The extensions that a document may have, in the order they are looked for.
pub const EXTENSIONS: [&str; 3] = ["yaml", "yml", "json"];

/// How the text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Syntax {
    Json,
    Yaml,
}

/// A document.
#[derive(Clone, Debug)]
pub struct Document {
    /// The short name: the file name without its extension.
    pub name: String,
    /// Where it was read from, as shown in diagnostics.
    pub path: PathBuf,
    /// The text, without a byte order mark.
    pub text: Arc<str>,
    /// What the text says. Of a repeated key the last value counts.
    pub root: Value,
    /// The pointers of keys that are given more than once in one mapping.
    pub repeated: Vec<String>,
    /// The files that were joined into this one, by their name, for showing places in them. What they say
    /// stands in `root`.
    pub parts: BTreeMap<String, Document>,
    /// The files that were referred to and could not be read.
    pub unread: BTreeMap<String, Unread>,
    /// The folder that other files are read from, as it was given.
    pub folder: PathBuf,
    syntax: Syntax,
}

/// Why a file that is referred to was not read, and what to do about it.
#[derive(Clone, Debug)]
pub struct Unread {
    /// Why.
    pub reason: String,
    /// What to do.
    pub help: &'static str,
}

impl Unread {
    fn new(reason: impl Into<String>, help: &'static str) -> Self {
        Self {
            reason: reason.into(),
            help,
        }
    }
}

/// A file that is no document.
#[derive(Debug)]
pub struct Broken {
    /// The text, as far as it could be read; its root is null.
    pub document: Document,
    /// What is wrong with it.
    pub diagnostics: Diagnostics,
}

impl fmt::Display for Broken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.diagnostics.render(&self.document))
    }
}

impl std::error::Error for Broken {}

/// What a reader returns.
struct Loaded {
    root: Value,
    repeated: Vec<String>,
}

/// Why a reader gave up.
struct Fault {
    /// The place: a byte, or with saphyr a character until [`Fault::in_bytes`].
    at: usize,
    message: String,
    help: Option<String>,
}

impl Fault {
    fn help(mut self, help: &str) -> Self {
        self.help = Some(help.to_owned());
        self
    }

    fn in_bytes(mut self, text: &str) -> Self {
        self.at = place::Bytes::of(text).at(self.at);
        self
    }
}

impl Document {
    /// Reads a document from a file, and what it refers to from the folder of it.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, Box<Broken>> {
        Self::load_within(path, None)
    }

    /// Reads a document from a file, and what it refers to from within `root`; `None` is the folder of the document.
    pub fn load_within(path: impl AsRef<Path>, root: Option<&Path>) -> Result<Self, Box<Broken>> {
        let path = path.as_ref();
        match std::fs::read(path) {
            Ok(bytes) => Self::read(path, &bytes)?.joined(root),
            Err(error) => Err(Self::empty(path).broken(Diagnostic::error(
                "E-unreadable",
                "",
                format!("cannot read the file: {error}"),
            ))),
        }
    }

    /// Reads a document from the bytes of a file. The name and the syntax are taken from `path`.
    pub fn parse(path: impl AsRef<Path>, bytes: &[u8]) -> Result<Self, Box<Broken>> {
        Self::read(path, bytes)?.joined(None)
    }

    fn joined(mut self, root: Option<&Path>) -> Result<Self, Box<Broken>> {
        let folder = Folder::of(&self.path, root);
        self.folder = match root.or(self.path.parent()) {
            Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
            _ => PathBuf::from("."),
        };
        join::join(&mut self, &folder)?;
        Ok(self)
    }

    /// The same, with references to other files left as they are.
    fn read(path: impl AsRef<Path>, bytes: &[u8]) -> Result<Self, Box<Broken>> {
        let mut document = Self::empty(path.as_ref());
        if bytes.len() > MAX_BYTES {
            let message = format!(
                "the file has {} MB, more than the {} MB a document may have",
                bytes.len() >> 20,
                MAX_BYTES >> 20
            );
            return Err(document.broken(Diagnostic::error("E-too-large", "", message)));
        }
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        match str::from_utf8(bytes) {
            Ok(text) => document.text = Arc::from(text),
            Err(error) => {
                document.text = String::from_utf8_lossy(bytes).into();
                let at = error.valid_up_to();
                let message = format!("byte {at} is not UTF-8");
                return Err(document.broken(
                    Diagnostic::error("E-syntax", "", message)
                        .span(at..at + 1)
                        .help("save the file as UTF-8"),
                ));
            }
        }
        let text = Arc::clone(&document.text);
        let read = match document.syntax {
            // The YAML reader takes what is good JSON and still nothing for serde_json, such as `1e400`, and
            // what is nearly JSON: a comma at the end of a list, or YAML in a file that is called JSON.
            Syntax::Json => json::read(&text).or_else(|fault| match yaml::read(&text) {
                Ok(loaded) if loaded.root.is_object() => {
                    document.syntax = Syntax::Yaml;
                    Ok(loaded)
                }
                _ => Err(fault),
            }),
            Syntax::Yaml => yaml::read(&text).or_else(|fault| match indent::mended(&text) {
                Some((mended, loaded)) => {
                    document.text = Arc::from(mended);
                    Ok(loaded)
                }
                None => Err(fault),
            }),
        };
        match read {
            Ok(loaded) if loaded.root.is_object() => {
                document.root = loaded.root;
                document.repeated = loaded.repeated;
                document.keep_versions_as_written();
                Ok(document)
            }
            Ok(_) => {
                let help = "a document begins with `openapi: 3.0.3`, `info:` and `paths:`";
                Err(document.broken(
                    Diagnostic::error("E-not-a-document", "", "the file holds no mapping")
                        .help(help),
                ))
            }
            Err(fault) => {
                let mut diagnostic =
                    Diagnostic::error("E-syntax", "", fault.message).span(fault.at..fault.at + 1);
                diagnostic.help = fault.help;
                Err(document.broken(diagnostic))
            }
        }
    }

    fn empty(path: &Path) -> Self {
        let name = path
            .file_stem()
            .map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        let json = path
            .extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
        Self {
            name,
            path: path.to_owned(),
            text: Arc::from(""),
            root: Value::Null,
            repeated: Vec::new(),
            parts: BTreeMap::new(),
            unread: BTreeMap::new(),
            folder: PathBuf::new(),
            syntax: if json { Syntax::Json } else { Syntax::Yaml },
        }
    }

    fn broken(self, diagnostic: Diagnostic) -> Box<Broken> {
        Box::new(Broken {
            document: self,
            diagnostics: Diagnostics::from_iter([diagnostic]),
        })
    }

    /// `version: 1.10` without quotes is the number 1.1 in YAML, and nobody ever meant that.
    fn keep_versions_as_written(&mut self) {
        for pointer in ["/openapi", "/swagger", "/info/version"] {
            if self.root.pointer(pointer).is_some_and(Value::is_number) {
                let written = self.source(pointer).to_owned();
                if let Some(value) = self.root.pointer_mut(pointer) {
                    *value = Value::String(written);
                }
            }
        }
    }

    /// Whether there is anything to call. A document without operations holds what others refer to.
    pub fn has_operations(&self) -> bool {
        let paths = self.root.get("paths").and_then(Value::as_object);
        paths.is_some_and(|paths| !paths.is_empty())
    }

    /// Where the document stands in the workspace, as generated files name it.
    pub fn home(&self) -> String {
        if self.path.is_relative() {
            return self.path.to_string_lossy().replace('\\', "/");
        }
        let file = self.path.file_name().unwrap_or_default();
        format!("specs/{}", file.to_string_lossy())
    }

    /// The bytes of the key and value at `pointer`, or of the nearest ancestor that exists.
    pub fn locate(&self, pointer: &str) -> Range<usize> {
        self.places([pointer])
            .of(pointer)
            .last()
            .map_or(0..0, Place::whole)
    }

    /// The text of the value at `pointer` as it was written.
    pub fn source(&self, pointer: &str) -> &str {
        let range = self
            .places([pointer])
            .of(pointer)
            .last()
            .map_or(0..0, |place| place.value.clone());
        self.text.get(range).unwrap_or_default()
    }

    /// Looks up many pointers in one reading of the text.
    pub fn places<'a>(&self, pointers: impl IntoIterator<Item = &'a str>) -> Places {
        let mut wanted = Places::new(pointers);
        match self.syntax {
            Syntax::Json => place::in_json(&self.text, &mut wanted),
            Syntax::Yaml => place::in_yaml(&self.text, &mut wanted),
        }
        wanted
    }

    /// Whether the document uses our vocabulary: on `info`, or rightly anywhere else. Such a document
    /// is held to all rules; one of a vendor is taken as it is wherever a lowering pass can mend it.
    /// Vendors have an `x-pagination` of their own now and then; it does not read as ours.
    pub fn speaks_vocabulary(&self) -> bool {
        let mut found = false;
        vocabulary::walk(&self.root, &mut |holder, map| {
            for (key, value) in map.iter().filter(|(key, _)| vocabulary::is_ours(key)) {
                let mut mistakes = Diagnostics::new();
                vocabulary::check(
                    key,
                    &Node {
                        value,
                        pointer: String::new(),
                    },
                    &mut mistakes,
                );
                found |= holder == "/info" || mistakes.is_empty();
            }
        });
        found
    }
}

#[cfg(test)]
mod tests;
