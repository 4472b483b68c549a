//! The file with the profiles.

use std::collections::BTreeMap;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::{fmt, fs};

use etcetera::BaseStrategy as _;
use toml_edit::{DocumentMut, Item, Table, TableLike, value};

use crate::profile::Profile;
use crate::profile_error::ProfileError;
use crate::runtime::Secret;

/// The profile that is used where none is named.
pub const DEFAULT_PROFILE: &str = "default";

/// The profiles of all platforms, as they stand in a file:
///
/// ```toml
/// [craton.default]
/// CRATON_URL = "https://craton.example:7780"
/// OS_USERNAME = "ada"
/// OS_PASSWORD = "…"
/// ```
///
/// Its place is what `PLATFORMS_CONFIG` says, or `platforms.toml` in the directory for configuration:
/// `$XDG_CONFIG_HOME` or `~/.config`, on Windows `%APPDATA%`. With secrets in it, a file is only read if nobody
/// but its owner may read it (on Unix; elsewhere there is nothing to check).
///
/// What somebody wrote into the file by hand, comments included, is kept when it is written.
#[derive(Clone, Default)]
pub struct ProfileFile {
    path: Option<PathBuf>,
    document: DocumentMut,
    profiles: BTreeMap<String, BTreeMap<String, Profile>>,
}

impl ProfileFile {
    /// The usual place of the file.
    pub fn place() -> Result<PathBuf, ProfileError> {
        if let Some(path) = std::env::var_os("PLATFORMS_CONFIG").filter(|path| !path.is_empty()) {
            return Ok(path.into());
        }
        let strategy = etcetera::choose_base_strategy().map_err(|_| ProfileError::NoPlace)?;
        Ok(strategy.config_dir().join("platforms.toml"))
    }

    /// Reads the file at its usual place. One that is not there holds no profiles.
    pub fn load() -> Result<Self, ProfileError> {
        match Self::place() {
            Ok(path) => Self::load_from(path),
            // Without a place there is nothing to read; writing then says so.
            Err(_) => Ok(Self::default()),
        }
    }

    /// Reads a file. One that is not there holds no profiles.
    pub fn load_from(path: impl Into<PathBuf>) -> Result<Self, ProfileError> {
        let path = path.into();
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Ok(Self {
                    path: Some(path),
                    ..Self::default()
                });
            }
            Err(source) => return Err(ProfileError::Read { path, source }),
        };
        let document = text
            .parse::<toml_edit::Document<String>>()
            .map_err(|error| {
                // Only the place: the line itself may hold a secret.
                let start = error.span().map_or(0, |span| span.start);
                syntax(&path, &text, start, error.message())
            })?;
        let mut profiles = BTreeMap::new();
        for (platform, tables) in document.iter() {
            let read = read_profiles(tables).map_err(|(start, problem)| {
                syntax(&path, &text, start, &format!("{platform}{problem}"))
            })?;
            profiles.insert(platform.to_owned(), read);
        }
        let file = Self {
            document: document.into_mut(),
            path: Some(path.clone()),
            profiles,
        };
        let mut all = file.profiles.values().flat_map(BTreeMap::values);
        if all.any(Profile::holds_secrets) && others_may_read(&path) {
            return Err(ProfileError::Permissions { path });
        }
        Ok(file)
    }

    /// Where it is, if there is a place for it.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// A profile of a platform.
    pub fn get(&self, platform: &str, name: &str) -> Option<&Profile> {
        self.profiles.get(platform)?.get(name)
    }

    /// A profile that was asked for by its name. The error tells which there are.
    pub fn named(&self, platform: &str, name: &str) -> Result<&Profile, ProfileError> {
        self.get(platform, name)
            .ok_or_else(|| ProfileError::Unknown {
                platform: Some(platform.to_owned()),
                name: name.to_owned(),
                known: self
                    .profiles
                    .get(platform)
                    .into_iter()
                    .flat_map(|profiles| profiles.keys().cloned())
                    .collect(),
            })
    }

    /// Every profile with the name of its platform and its own.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str, &Profile)> {
        self.profiles.iter().flat_map(|(platform, profiles)| {
            let profiles = profiles.iter();
            profiles.map(move |(name, profile)| (platform.as_str(), name.as_str(), profile))
        })
    }

    /// Puts a profile in, in the place of any other of that name. [`save`](Self::save) writes it.
    pub fn insert(&mut self, platform: &str, name: &str, profile: Profile) {
        let tables = self.document.entry(platform).or_insert_with(|| {
            let mut table = Table::new();
            table.set_implicit(true);
            Item::Table(table)
        });
        if let Some(tables) = tables.as_table_like_mut() {
            let table = tables
                .entry(name)
                .or_insert_with(|| Item::Table(Table::new()));
            if let Some(table) = table.as_table_like_mut() {
                rewrite(table, &profile);
            }
        }
        self.profiles
            .entry(platform.to_owned())
            .or_default()
            .insert(name.to_owned(), profile);
    }

    /// Takes a profile out. [`save`](Self::save) writes the file without it.
    pub fn remove(&mut self, platform: &str, name: &str) -> Option<Profile> {
        let profiles = self.profiles.get_mut(platform)?;
        let removed = profiles.remove(name);
        let is_last = profiles.is_empty();
        if let Some(tables) = self.document.get_mut(platform) {
            tables.as_table_like_mut().map(|tables| tables.remove(name));
        }
        if is_last {
            self.profiles.remove(platform);
            self.document.remove(platform);
        }
        removed
    }

    /// Writes the file, for its owner alone, and gives its path. What was there stays until the new one is whole.
    pub fn save(&self) -> Result<&Path, ProfileError> {
        let path = self.path.as_deref().ok_or(ProfileError::NoPlace)?;
        write(path, &self.document.to_string()).map_err(|source| ProfileError::Write {
            path: path.to_owned(),
            source,
        })?;
        Ok(path)
    }
}

impl fmt::Debug for ProfileFile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The document stays out: it holds the secrets in the clear.
        formatter
            .debug_struct("ProfileFile")
            .field("path", &self.path)
            .field("profiles", &self.profiles)
            .finish_non_exhaustive()
    }
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    // A link stays a link, and what it leads to is written.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let directory = match path.parent() {
        Some(directory) if !directory.as_os_str().is_empty() => directory,
        _ => Path::new("."),
    };
    fs::create_dir_all(directory)?;
    // A temporary file is its owner's alone from the start.
    let mut file = tempfile::NamedTempFile::new_in(directory)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(&path).map_err(|error| error.error)?;
    Ok(())
}

/// Makes a table hold what the profile holds, and keeps the comments of what stays.
fn rewrite(table: &mut dyn TableLike, profile: &Profile) {
    let gone: Vec<String> = table
        .iter()
        .map(|(name, _)| name.to_owned())
        .filter(|name| !profile.variables().any(|(kept, _)| kept == name))
        .collect();
    for name in gone {
        table.remove(&name);
    }
    for (name, text) in profile.variables() {
        match table.get_mut(name).and_then(Item::as_value_mut) {
            Some(old) => {
                let decor = old.decor().clone();
                *old = text.expose().into();
                *old.decor_mut() = decor;
            }
            None => {
                table.insert(name, value(text.expose()));
            }
        }
    }
}

/// The profiles of a platform. The error is a place in the text and what is wrong there.
fn read_profiles(tables: &Item) -> Result<BTreeMap<String, Profile>, (usize, String)> {
    let place = |item: &Item| item.span().map_or(0, |span| span.start);
    let wrong = |item: &Item, problem: String| (place(item), problem);
    let named = tables
        .as_table_like()
        .ok_or_else(|| wrong(tables, " is not a table of profiles".into()))?;
    let mut profiles = BTreeMap::new();
    for (name, table) in named.iter() {
        let variables = table
            .as_table_like()
            .ok_or_else(|| wrong(table, format!(".{name} is not a profile but a value")))?;
        let mut profile = Profile::new();
        for (variable, item) in variables.iter() {
            let text = item
                .as_str()
                .ok_or_else(|| wrong(item, format!(".{name}.{variable} is not a text")))?;
            profile = profile.set(variable, Secret::from(text));
        }
        profiles.insert(name.to_owned(), profile);
    }
    Ok(profiles)
}

fn syntax(path: &Path, text: &str, start: usize, problem: &str) -> ProfileError {
    let before = text.get(..start).unwrap_or(text);
    ProfileError::Syntax {
        path: path.to_owned(),
        line: before.matches('\n').count() + 1,
        problem: problem.lines().collect::<Vec<_>>().join(", "),
    }
}

#[cfg(unix)]
fn others_may_read(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    // The last six bits are those of the group and of everybody.
    fs::metadata(path).is_ok_and(|metadata| metadata.mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn others_may_read(_: &Path) -> bool {
    false
}
