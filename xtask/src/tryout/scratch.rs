//! The workspace outside of ours that crates are generated into.

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::{env, io};

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::sync;

/// Says that a folder is ours to empty.
const MARK: &str = ".platform-clients-try";

const MANIFEST: &str = "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n\n[profile.dev]\ndebug = false\nincremental = false\n";

/// What stands in front of the name of each crate, so that no document is called like a dependency.
const PREFIX: &str = "try_";

/// A workspace that knows our runtime and our lock file, and belongs to one run at a time.
pub(super) struct Scratch {
    folder: PathBuf,
    runtime: PathBuf,
    /// Locked until it is dropped.
    _mark: File,
}

impl Scratch {
    /// Empties the folder, or makes it. A folder with anything else in it is refused.
    pub(super) fn prepare(project: &Project, folder: Option<&Path>) -> Result<Self> {
        let folder = folder.map_or_else(
            || env::temp_dir().join("platform-clients-try"),
            Path::to_owned,
        );
        fs::create_dir_all(&folder)
            .with_context(|| format!("cannot create `{}`", folder.display()))?;
        let folder = folder.canonicalize()?;
        let root = project.root().canonicalize()?;
        if folder.starts_with(&root) {
            bail!(
                "`{}` is within the workspace; name a folder outside of it",
                folder.display()
            );
        }
        let mark = Self::mark(&folder)?;
        let crates = folder.join("crates");
        if crates.exists() {
            fs::remove_dir_all(&crates)
                .with_context(|| format!("cannot clear `{}`", crates.display()))?;
        }
        fs::create_dir_all(&crates)?;
        fs::write(folder.join("Cargo.toml"), MANIFEST)?;
        fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))
            .context("cannot copy Cargo.lock")?;
        let runtime = root.join("crates/runtime");
        if !runtime.is_dir() {
            bail!("the runtime is not in `{}`", runtime.display());
        }
        Ok(Self {
            folder,
            runtime,
            _mark: mark,
        })
    }

    fn mark(folder: &Path) -> Result<File> {
        let path = folder.join(MARK);
        if !path.exists() && fs::read_dir(folder)?.next().is_some() {
            bail!(
                "`{}` holds something else; name an empty folder with --scratch",
                folder.display()
            );
        }
        let mark = File::create(&path)?;
        match mark.try_lock() {
            Ok(()) => Ok(mark),
            Err(TryLockError::WouldBlock) => bail!(
                "`{}` is in use by another run; name a folder with --scratch",
                folder.display()
            ),
            Err(TryLockError::Error(error)) => Err(error).context("cannot lock the folder"),
        }
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The name of the crate of a document, and back.
    pub(super) fn crate_of(name: &str) -> String {
        format!("{PREFIX}{name}")
    }

    /// Writes the crate of a document.
    pub(super) fn write(&self, name: &str, files: &BTreeMap<PathBuf, String>) -> Result<()> {
        let name = Self::crate_of(name);
        let folder = self.folder.join("crates").join(&name);
        let manifest = format!(
            "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[features]\ndynamic = []\nschemars = []\n\n[dependencies]\nplatform-clients-runtime = {{ path = {:?} }}\nserde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n",
            self.runtime.to_string_lossy()
        );
        let write = || -> io::Result<()> {
            fs::create_dir_all(folder.join("src"))?;
            fs::write(folder.join("Cargo.toml"), manifest)?;
            fs::write(
                folder.join("src/lib.rs"),
                "mod generated;\n\npub use generated::{client::Client, operations, table, types};\n",
            )?;
            sync::write(&folder, files).map(drop)
        };
        write().with_context(|| format!("cannot write `{}`", folder.display()))
    }
}
