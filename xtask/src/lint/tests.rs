use crate::document::Document;
use std::path::Path;

/// The findings on a fixture, as they are printed.
fn findings(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let text = std::fs::read(folder.join(format!("{name}.yaml"))).unwrap();
    let document = Document::parse(format!("specs/{name}.yaml"), &text)
        .unwrap_or_else(|broken| panic!("{broken}"));
    super::run(&document).render(&document)
}

macro_rules! rules {
    ($($sentence:ident: $fixture:literal;)*) => {$(
        #[test]
        fn $sentence() {
            insta::assert_snapshot!($fixture, findings(&format!("lint/{}", $fixture)));
        }
    )*};
}

rules! {
    a_repeated_key_is_shown_with_both_places: "repeated_key";
    a_reference_to_nothing_is_shown_at_the_reference: "dangling_ref";
    an_unknown_extension_key_is_shown_with_the_nearest_known_one: "unknown_extension_key";
    a_document_without_provenance_is_told_so: "missing_provenance";
    two_operations_with_one_name_are_both_shown: "duplicate_operation_id";
    a_path_and_its_parameters_have_to_agree: "path_parameter_mismatch";
    words_that_end_events_stand_where_there_are_events: "events_without_stream";
    a_failure_is_looked_for_where_the_answer_has_something: "failure_pointer";
    a_security_scheme_has_to_be_defined: "unknown_security_scheme";
    a_login_has_to_lead_to_an_operation_and_its_token: "auth_login_operation";
    a_pagination_pointer_has_to_exist_in_the_page: "pagination_pointer";
    a_waiter_waits_for_states_that_there_are: "waiter_state";
}

#[test]
fn every_rule_has_a_fixture_of_its_name() {
    for rule in super::RULES {
        let fixture = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join(format!("tests/fixtures/lint/{}.yaml", rule.name));
        assert!(fixture.exists(), "{} is missing", fixture.display());
    }
}

#[test]
fn a_good_document_has_no_findings() {
    assert_eq!(findings("sample"), "");
}

#[test]
fn what_a_lowering_can_mend_is_a_warning_in_a_document_of_others() {
    let text = "openapi: 3.0.3\npaths:\n  /a: {get: {operationId: same}}\n  /b: {get: {operationId: same}}\n";
    let document = Document::parse("vendor.yaml", text.as_bytes()).unwrap();
    let found = super::run(&document);
    assert_eq!((found.len(), found.has_errors()), (1, false));
}

#[test]
fn a_word_of_ours_in_a_sense_of_theirs_stops_nothing() {
    let text = "openapi: 3.0.3\npaths:\n  /a: {get: {responses: {}, x-pagination: {limitParam: size, resultsPath: data}}}\n";
    let found = super::run(&Document::parse("vendor.yaml", text.as_bytes()).unwrap());
    assert_eq!((found.is_empty(), found.has_errors()), (false, false));
}

#[test]
fn a_minified_document_is_not_printed_whole() {
    let many = r#"{"name": "x", "in": "query"},"#.repeat(20_000);
    let text = format!(
        r##"{{"openapi":"3.0.3","paths":{{"/a":{{"get":{{"parameters":[{many}{{"$ref":"#/nowhere"}},{many}{{}}]}}}}}}}}"##
    );
    let document = Document::parse("vendor.json", text.as_bytes()).unwrap();
    insta::assert_snapshot!(super::run(&document).render(&document));
}
