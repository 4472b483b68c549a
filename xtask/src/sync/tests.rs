use super::{Difference, Written, check, report, write};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn files(list: &[(&str, &str)]) -> BTreeMap<PathBuf, String> {
    list.iter()
        .map(|(path, text)| {
            (
                PathBuf::from("src/generated").join(path),
                (*text).to_owned(),
            )
        })
        .collect()
}

fn crate_with(list: &[(&str, &str)]) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("src")).unwrap();
    fs::write(root.path().join("src/lib.rs"), "by hand").unwrap();
    write(root.path(), &files(list)).unwrap();
    root
}

#[test]
fn writing_twice_changes_nothing_the_second_time() {
    let list = [("mod.rs", "a"), ("types/widget.rs", "b")];
    let root = crate_with(&list);
    assert_eq!(
        write(root.path(), &files(&list)).unwrap(),
        Written::default()
    );
    assert!(check(root.path(), &files(&list)).unwrap().is_empty());
}

#[test]
fn every_difference_is_listed_at_once_with_the_command_that_mends_it() {
    let root = crate_with(&[
        ("stale.rs", "old"),
        ("edited.rs", "same"),
        ("types/gone.rs", "x"),
    ]);
    fs::write(root.path().join("src/generated/edited.rs"), "by hand").unwrap();
    let wanted = files(&[
        ("stale.rs", "new"),
        ("edited.rs", "same"),
        ("missing.rs", "y"),
    ]);
    let found = check(root.path(), &wanted).unwrap();
    let all = BTreeMap::from([(
        ("widgets".to_owned(), PathBuf::from("crates/widgets")),
        found,
    )]);
    insta::assert_snapshot!(report(&all));
    assert_eq!(
        write(root.path(), &wanted).unwrap(),
        Written {
            changed: 4,
            deleted: 1
        }
    );
    assert!(!root.path().join("src/generated/types").exists());
    assert!(check(root.path(), &wanted).unwrap().is_empty());
}

#[test]
fn an_edited_or_lost_manifest_is_found_too() {
    let root = crate_with(&[("mod.rs", "a")]);
    let manifest = root.path().join("src/generated/manifest.txt");
    fs::remove_file(&manifest).unwrap();
    let found = check(root.path(), &files(&[("mod.rs", "a")])).unwrap();
    assert_eq!(
        found.into_values().collect::<Vec<_>>(),
        [Difference::Missing]
    );
    fs::write(&manifest, "nonsense").unwrap();
    assert_eq!(
        check(root.path(), &files(&[("mod.rs", "a")]))
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn nothing_outside_generated_is_ever_touched() {
    let root = crate_with(&[("mod.rs", "a")]);
    for path in [
        "src/lib.rs",
        "src/generated/../lib.rs",
        "/etc/motd",
        "src/generated",
        "../x",
        "src/generated/manifest.txt",
        "Cargo.toml",
    ] {
        let wanted = BTreeMap::from([(PathBuf::from(path), "bad".to_owned())]);
        assert!(write(root.path(), &wanted).is_err(), "{path}");
    }
    write(root.path(), &files(&[])).unwrap();
    assert_eq!(
        fs::read_to_string(root.path().join("src/lib.rs")).unwrap(),
        "by hand"
    );
}

#[test]
fn names_that_differ_by_case_only_are_refused() {
    let root = crate_with(&[]);
    assert!(write(root.path(), &files(&[("a.rs", ""), ("A.rs", "")])).is_err());
}

#[test]
fn turned_line_ends_are_no_difference() {
    let root = crate_with(&[("mod.rs", "a\nb\n")]);
    fs::write(root.path().join("src/generated/mod.rs"), "a\r\nb\r\n").unwrap();
    assert!(
        check(root.path(), &files(&[("mod.rs", "a\nb\n")]))
            .unwrap()
            .is_empty()
    );
}

#[cfg(unix)]
#[test]
fn links_are_not_written_through() {
    let root = crate_with(&[]);
    let elsewhere = tempfile::tempdir().unwrap();
    fs::remove_dir_all(root.path().join("src/generated")).unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), root.path().join("src/generated")).unwrap();
    assert!(write(root.path(), &files(&[("mod.rs", "a")])).is_err());
    assert!(fs::read_dir(elsewhere.path()).unwrap().next().is_none());
    assert!(Path::new("src/generated").is_relative());
}
