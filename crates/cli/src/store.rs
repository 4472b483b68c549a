//! The file with the profiles: for each platform, named sets of the variables that its client reads.
//!
//! It is `platforms.toml` in the directory for configuration, or what `PLATFORMS_CONFIG` names:
//!
//! ```toml
//! [craton.default]
//! CRATON_URL = "https://craton.example:7780"
//! OS_USERNAME = "demo"
//! ```

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::failure::{Code, Failure};

/// The profile that is used where none is named.
pub const DEFAULT: &str = "default";

/// Profiles by platform and name; a profile is variables and their values.
pub type Profiles = BTreeMap<String, BTreeMap<String, BTreeMap<String, String>>>;

/// Where the file is.
pub fn path() -> Result<PathBuf, Failure> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    if let Some(path) = set("PLATFORMS_CONFIG") {
        return Ok(path.into());
    }
    let directory = set("XDG_CONFIG_HOME")
        .or_else(|| set("APPDATA"))
        .map(PathBuf::from)
        .or_else(|| set("HOME").map(|home| Path::new(&home).join(".config")));
    directory
        .map(|directory| directory.join("platforms.toml"))
        .ok_or_else(|| {
            Failure::usage("there is no home directory to keep profiles in")
                .hint("set PLATFORMS_CONFIG to the path of a file")
        })
}

/// Reads the file; one that is not there holds no profiles.
pub fn read() -> Result<Profiles, Failure> {
    let Ok(path) = path() else {
        return Ok(Profiles::new());
    };
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Profiles::new()),
        Err(error) => {
            return Err(Failure::usage(format!("{}: {error}", path.display())));
        }
    };
    check_permissions(&path)?;
    toml::from_str(&text).map_err(|error| {
        // Only the place: the line itself may hold a secret.
        let line = error
            .span()
            .map_or(0, |span| text[..span.start.min(text.len())].lines().count());
        Failure::usage(format!(
            "{}: line {line}: {}",
            path.display(),
            error.message()
        ))
        .hint("a profile is a table [platform.name] of texts")
    })
}

/// Writes the file, for its owner alone.
pub fn write(profiles: &Profiles) -> Result<PathBuf, Failure> {
    let path = path()?;
    let failed =
        |error: std::io::Error| Failure::new(Code::Other, format!("{}: {error}", path.display()));
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory).map_err(failed)?;
    }
    let text = toml::to_string(profiles)
        .map_err(|error| Failure::new(Code::Other, format!("{}: {error}", path.display())))?;
    // It is written beside and moved, so that a full disk does not cost what was there.
    let beside = path.with_extension("toml.new");
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&beside).map_err(failed)?;
    file.write_all(text.as_bytes()).map_err(failed)?;
    drop(file);
    fs::rename(&beside, &path).map_err(failed)?;
    Ok(path)
}

#[cfg(unix)]
fn check_permissions(path: &Path) -> Result<(), Failure> {
    use std::os::unix::fs::MetadataExt as _;
    let Ok(metadata) = fs::metadata(path) else {
        return Ok(());
    };
    // The last six bits are those of the group and of everybody.
    if metadata.mode().trailing_zeros() >= 6 {
        return Ok(());
    }
    let path = path.display();
    Err(
        Failure::usage(format!("{path} holds secrets and others may read it"))
            .hint(format!("chmod 600 {path}")),
    )
}

#[cfg(not(unix))]
fn check_permissions(_: &Path) -> Result<(), Failure> {
    Ok(())
}
