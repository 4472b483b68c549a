//! Each lowering pass alone on a document of a few lines.

use std::path::Path;

use xtask::{diagnostics::Diagnostics, document::Document, lower::PASSES};

fn fixture(name: &str) -> Document {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/lower/{name}.yaml"));
    Document::load(&path).unwrap_or_else(|broken| panic!("{broken}"))
}

/// What a pass makes of its fixture, and what it says.
fn run(name: &str) -> String {
    let mut document = fixture(name);
    document.path = format!("{name}.yaml").into();
    let (_, pass) = PASSES
        .iter()
        .find(|(pass, _)| *pass == name)
        .expect("the pass exists");
    let mut root = document.root.clone();
    let mut diagnostics = Diagnostics::default();
    pass(&mut root, &mut diagnostics);
    format!("{root:#}\n\n{}", diagnostics.render(&document))
}

#[test]
fn every_pass_does_what_its_fixture_shows() {
    for (name, _) in PASSES {
        insta::with_settings!({ description => *name, omit_expression => true }, {
            insta::assert_snapshot!(*name, run(name));
        });
    }
}

#[test]
fn every_pass_leaves_its_own_work_alone() {
    for (name, pass) in PASSES {
        let mut once = fixture(name).root;
        pass(&mut once, &mut Diagnostics::default());
        let mut twice = once.clone();
        pass(&mut twice, &mut Diagnostics::default());
        assert_eq!(once, twice, "{name} changes what it has made");
    }
}
