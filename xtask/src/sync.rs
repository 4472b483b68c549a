//! Brings `src/generated` of one crate in line with what was generated, or says how it differs.
//!
//! Only files under `src/generated` are ever written or deleted. A `manifest.txt` there lists each
//! file with the hash it was written with. So a file that somebody edited is told apart from one
//! that is merely older than its document.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};
use std::path::{Component, Path, PathBuf};
use std::{fs, io};

/// The only folder of a crate that the generator writes in.
pub const FOLDER: &str = "src/generated";

/// The list of files and hashes, within [`FOLDER`].
const MANIFEST: &str = "src/generated/manifest.txt";

/// How a file differs from what would be generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// It does not exist.
    Missing,
    /// It is older than the document or the generator.
    Stale,
    /// It was changed by hand since it was written.
    Edited,
    /// Nothing generates it.
    Orphaned,
}

impl fmt::Display for Difference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::Edited => "edited by hand",
            Self::Orphaned => "orphaned",
        })
    }
}

/// What [`write()`] did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that were created or changed.
    pub changed: usize,
    /// Files that were there and nothing generates any more.
    pub deleted: usize,
}

/// Writes what differs and deletes what is orphaned. `root` is the folder of the crate; the paths of
/// `wanted` are relative to it.
pub fn write(root: &Path, wanted: &BTreeMap<PathBuf, String>) -> io::Result<Written> {
    let wanted = with_manifest(wanted)?;
    let mut written = Written::default();
    for (path, difference) in differences(root, &wanted)? {
        let target = root.join(&path);
        if let Some(text) = wanted.get(&path) {
            if let Some(folder) = target.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&target, text)?;
            written.changed += 1;
        } else {
            debug_assert_eq!(
                difference,
                Difference::Orphaned,
                "only what nothing generates is deleted"
            );
            fs::remove_file(&target)?;
            written.deleted += 1;
        }
    }
    remove_empty_folders(&root.join(FOLDER))?;
    Ok(written)
}

/// Every difference, by path.
pub fn check(
    root: &Path,
    wanted: &BTreeMap<PathBuf, String>,
) -> io::Result<BTreeMap<PathBuf, Difference>> {
    let wanted = with_manifest(wanted)?;
    let mut found = differences(root, &wanted)?;
    // The manifest follows the others; on its own it is worth a line, beside them it is noise.
    if found.len() > 1 {
        found.remove(Path::new(MANIFEST));
    }
    Ok(found)
}

/// What `regenerate --check` prints: each difference of each crate, then the one command that mends
/// them all. Empty when there is none. The key is the name of the document, and the root of its crate.
pub fn report(differences: &BTreeMap<(String, PathBuf), BTreeMap<PathBuf, Difference>>) -> String {
    let mut report = String::new();
    let mut names = Vec::new();
    let mut edited = false;
    let mut count = 0;
    for ((name, root), files) in differences.iter().filter(|(_, files)| !files.is_empty()) {
        // What belongs to no document is written by every run.
        names.extend((!name.is_empty()).then_some(name.as_str()));
        for (path, difference) in files {
            // Writing to a `String` does not fail.
            let _ = writeln!(
                report,
                "{:>14}  {}",
                difference.to_string(),
                shown(&root.join(path))
            );
            edited |= *difference == Difference::Edited;
            count += 1;
        }
    }
    if count > 0 {
        let files = if count == 1 {
            "1 file differs"
        } else {
            &format!("{count} files differ")
        };
        let _ = writeln!(report, "\n{files} from what the documents say.");
        if edited {
            report.push_str("Edits in generated files are lost by it; put them into the document, or beside `generated`.\n");
        }
        let _ = writeln!(
            report,
            "Run: {}",
            format!("cargo xtask regenerate {}", names.join(" ")).trim_end()
        );
    }
    report
}

/// Paths with slashes, the same on every system.
fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// Adds the manifest, and refuses paths that lead elsewhere or fall together.
fn with_manifest(wanted: &BTreeMap<PathBuf, String>) -> io::Result<BTreeMap<PathBuf, String>> {
    let mut seen = BTreeSet::new();
    for path in wanted.keys() {
        let plain = path
            .components()
            .all(|part| matches!(part, Component::Normal(_)));
        if !plain
            || !path.starts_with(FOLDER)
            || path == Path::new(FOLDER)
            || path == Path::new(MANIFEST)
        {
            return Err(io::Error::other(format!(
                "`{}` is not a place for a generated file",
                shown(path)
            )));
        }
        // Some systems take two names that differ by case for one file.
        if !seen.insert(shown(path).to_lowercase()) {
            return Err(io::Error::other(format!(
                "two generated files differ only by case: `{}`",
                shown(path)
            )));
        }
    }
    let mut manifest = String::from(
        "# Written by `cargo xtask regenerate`: each generated file and the hash of its text.\n",
    );
    for (path, text) in wanted {
        let _ = writeln!(manifest, "{:016x}  {}", hash(text), shown(path));
    }
    let mut all = wanted.clone();
    all.insert(PathBuf::from(MANIFEST), manifest);
    Ok(all)
}

fn differences(
    root: &Path,
    wanted: &BTreeMap<PathBuf, String>,
) -> io::Result<BTreeMap<PathBuf, Difference>> {
    let mut existing = Vec::new();
    refuse_links(root, Path::new(FOLDER))?;
    list(root, Path::new(FOLDER), &mut existing)?;
    let known = read_manifest(root);
    let mut found = BTreeMap::new();
    for (path, text) in wanted {
        let difference = match fs::read(root.join(path)) {
            // A checkout may have turned the ends of lines; that is no difference.
            Ok(bytes) if bytes == text.as_bytes() || unix(&bytes) == text.as_bytes() => continue,
            Ok(bytes) => match known.get(&shown(path)) {
                Some(before) if *before != hash_bytes(&unix(&bytes)) => Difference::Edited,
                _ => Difference::Stale,
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => Difference::Missing,
            Err(error) => return Err(error),
        };
        found.insert(path.clone(), difference);
    }
    for path in existing
        .into_iter()
        .filter(|path| !wanted.contains_key(path))
    {
        found.insert(path, Difference::Orphaned);
    }
    Ok(found)
}

fn unix(bytes: &[u8]) -> Vec<u8> {
    let mut unix = bytes.to_vec();
    if bytes.contains(&b'\r') {
        unix.clear();
        let mut rest = bytes.iter().peekable();
        while let Some(&byte) = rest.next() {
            if !(byte == b'\r' && rest.peek() == Some(&&b'\n')) {
                unix.push(byte);
            }
        }
    }
    unix
}

/// The hashes that files were written with. A manifest that is gone or spoilt knows none.
fn read_manifest(root: &Path) -> BTreeMap<String, u64> {
    let text = fs::read_to_string(root.join(MANIFEST)).unwrap_or_default();
    let lines = text.lines().filter_map(|line| line.split_once("  "));
    lines
        .filter_map(|(hash, path)| Some((path.to_owned(), u64::from_str_radix(hash, 16).ok()?)))
        .collect()
}

/// A link inside the crate could make "under `src/generated`" mean anywhere.
fn refuse_links(root: &Path, path: &Path) -> io::Result<()> {
    let mut place = root.to_owned();
    for part in path.components() {
        place.push(part);
        if fs::symlink_metadata(&place).is_ok_and(|found| found.is_symlink()) {
            return Err(io::Error::other(format!(
                "`{}` is a link; generated files are not written through links",
                shown(&place)
            )));
        }
    }
    Ok(())
}

fn list(root: &Path, folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    let entries = match fs::read_dir(root.join(folder)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    for entry in entries {
        let entry = entry?;
        let path = folder.join(entry.file_name());
        refuse_links(root, &path)?;
        if entry.file_type()?.is_dir() {
            list(root, &path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

fn remove_empty_folders(folder: &Path) -> io::Result<()> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            remove_empty_folders(&entry.path())?;
            if fs::read_dir(entry.path())?.next().is_none() {
                fs::remove_dir(entry.path())?;
            }
        }
    }
    Ok(())
}

fn hash(text: &str) -> u64 {
    hash_bytes(text.as_bytes())
}

/// FNV-1a: nobody attacks it here, it has to notice an edit and to be the same everywhere.
fn hash_bytes(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests;
