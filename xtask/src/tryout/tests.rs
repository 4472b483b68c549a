use super::check::Checked;
use super::scratch::Scratch;
use crate::project::Project;
use std::fs;

#[test]
fn a_crate_that_the_compiler_did_not_finish_has_not_passed() {
    let messages = r#"
{"reason":"compiler-artifact","target":{"name":"try_good"}}
{"reason":"compiler-message","target":{"name":"try_bad"},"message":{"level":"error","message":"no","rendered":"error: no\n --> x.rs:1"}}
not json
"#;
    let checked = Checked::read(messages);
    assert_eq!(checked.fault("good"), None);
    let fault = checked.fault("bad").unwrap();
    assert!(fault.contains("--> x.rs:1") && fault.contains("help:"));
    assert!(
        checked
            .fault("killed")
            .unwrap()
            .contains("before it was done")
    );
}

#[test]
fn a_folder_with_something_else_in_it_is_never_emptied() {
    let home = tempfile::tempdir().unwrap();
    let project = Project::at(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    fs::create_dir(home.path().join("crates")).unwrap();
    let refused = Scratch::prepare(&project, Some(home.path())).err().unwrap();
    assert!(refused.to_string().contains("holds something else"));
    assert!(home.path().join("crates").is_dir());

    let inside = project.root().join("target/try");
    let refused = Scratch::prepare(&project, Some(&inside)).err().unwrap();
    assert!(refused.to_string().contains("within the workspace"));
}

#[test]
fn a_folder_belongs_to_one_run_at_a_time() {
    let home = tempfile::tempdir().unwrap();
    let project = Project::at(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let first = Scratch::prepare(&project, Some(home.path())).unwrap();
    let second = Scratch::prepare(&project, Some(home.path())).err().unwrap();
    assert!(second.to_string().contains("in use"));
    drop(first);
    assert!(Scratch::prepare(&project, Some(home.path())).is_ok());
}
