//! The file with the profiles.

use std::fs;

use platform_clients::{DEFAULT_PROFILE, Platforms, Profile, ProfileError, ProfileFile};

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

/// A file with this text that others may read or not.
fn file(folder: &tempfile::TempDir, text: &str, mode: u32) -> std::path::PathBuf {
    let path = folder.path().join("platforms.toml");
    fs::write(&path, text).unwrap();
    #[cfg(unix)]
    fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(mode)).unwrap();
    path
}

#[test]
fn a_file_that_is_not_there_holds_no_profiles() {
    let folder = folder();
    let file = ProfileFile::load_from(folder.path().join("platforms.toml")).unwrap();
    assert_eq!(file.iter().count(), 0);
}

#[test]
fn what_was_written_by_hand_stays() {
    let folder = folder();
    let text = "\
# Mine.
[craton.work]
CRATON_URL = \"http://old\" # the old one
OS_USERNAME = \"ada\"

[elsewhere.x]
NAME = \"value\"
";
    let path = file(&folder, text, 0o600);
    let mut read = ProfileFile::load_from(&path).unwrap();
    let changed = Profile::new().set("CRATON_URL", "http://new");
    read.insert("craton", "work", changed);
    read.insert(
        "pyfarm",
        DEFAULT_PROFILE,
        Profile::new().set("PYFARM_URL", "http://farm"),
    );
    read.save().unwrap();
    let expected = "\
# Mine.
[craton.work]
CRATON_URL = \"http://new\" # the old one

[elsewhere.x]
NAME = \"value\"

[pyfarm.default]
PYFARM_URL = \"http://farm\"
";
    assert_eq!(fs::read_to_string(&path).unwrap(), expected);
    let mut again = ProfileFile::load_from(&path).unwrap();
    assert_eq!(again.iter().count(), 3);
    assert!(again.remove("pyfarm", DEFAULT_PROFILE).is_some());
    assert!(again.remove("pyfarm", DEFAULT_PROFILE).is_none());
    again.save().unwrap();
    assert!(!fs::read_to_string(&path).unwrap().contains("pyfarm"));
}

#[cfg(unix)]
#[test]
fn secrets_that_others_may_read_are_refused_and_other_things_are_not() {
    let folder = folder();
    let open = file(
        &folder,
        "[craton.default]\nOS_PASSWORD = \"canary\"\n",
        0o640,
    );
    let error = ProfileFile::load_from(&open).unwrap_err();
    assert!(matches!(error, ProfileError::Permissions { .. }), "{error}");
    let told = error.to_string();
    assert!(
        told.contains("chmod 600") && !told.contains("canary"),
        "{told}"
    );
    let harmless = file(
        &folder,
        "[pyfarm.default]\nPYFARM_URL = \"http://h\"\n",
        0o644,
    );
    assert!(ProfileFile::load_from(harmless).is_ok());
}

#[cfg(unix)]
#[test]
fn what_is_written_is_for_its_owner_alone_and_a_link_stays_a_link() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder = folder();
    let real = folder.path().join("real.toml");
    fs::write(&real, "").unwrap();
    let path = folder.path().join("platforms.toml");
    symlink(&real, &path).unwrap();
    let mut read = ProfileFile::load_from(&path).unwrap();
    read.insert("craton", "x", Profile::new().set("OS_PASSWORD", "s"));
    read.save().unwrap();
    assert!(fs::symlink_metadata(&path).unwrap().is_symlink());
    let mode = fs::metadata(&real).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn a_mistake_is_told_with_its_line_and_without_the_secret() {
    let folder = folder();
    for (text, line, words) in [
        ("[craton.default]\nOS_PASSWORD = canary\n", 2, ""),
        (
            "\n[craton.default]\nOS_PASSWORD = 7\n",
            3,
            "craton.default.OS_PASSWORD is not a text",
        ),
        (
            "craton = \"canary\"\n",
            1,
            "craton is not a table of profiles",
        ),
        (
            "[craton]\ndefault = \"canary\"\n",
            2,
            "craton.default is not a profile",
        ),
    ] {
        let path = file(&folder, text, 0o600);
        let error = ProfileFile::load_from(&path).unwrap_err();
        let told = error.to_string();
        assert!(told.contains(&format!("line {line}")), "{told}");
        assert!(told.contains(words), "{told}");
        assert!(!told.contains("canary"), "{told}");
    }
}

#[test]
fn a_profile_that_nobody_has_is_an_error() {
    let folder = folder();
    let path = file(&folder, "[pyfarm.home]\nPYFARM_URL = \"http://h\"\n", 0o600);
    let platforms = Platforms::builder().file(&path).build().unwrap();
    assert!(!format!("{platforms:?}").contains("http://h"));
    let error = ProfileFile::load_from(&path).unwrap();
    let told = error.named("pyfarm", "work").unwrap_err().to_string();
    assert!(told.contains("there are: home"), "{told}");
}
