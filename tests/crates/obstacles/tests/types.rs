//! What generated types do with JSON: nothing is lost, nothing is invented, absent is not null.

use obstacles_client::types::{Kind, Shapes, ShapesGiven, ShapesPet, ShapesUnion, ShapesWordOfTwo};
use serde_json::{Value, json};

fn round_trip(text: &str) -> String {
    let shapes: Shapes = serde_json::from_str(text).expect("it is an object of shapes");
    serde_json::to_string(&shapes).expect("what was read can be written")
}

fn same(text: &str) {
    let written: Value = serde_json::from_str(&round_trip(text)).expect("it is JSON");
    let read: Value = serde_json::from_str(text).expect("it is JSON");
    assert_eq!(written, read);
}

#[test]
fn absent_is_not_null() {
    same(r#"{"nullable_required":null}"#);
    same(r#"{"nullable_required":null,"nullable":null}"#);
    same(r#"{"nullable_required":"x","nullable":"x"}"#);
    same(r#"{"nullable_required":null,"nullable_list":null}"#);
    same(r#"{"nullable_required":null,"nullable_list":[null,"x"]}"#);
}

#[test]
fn null_is_sent_only_when_it_is_asked_for() {
    let untouched = Shapes::new(None);
    let cleared = Shapes::new(None).nullable(None);
    assert_eq!(
        serde_json::to_value(&untouched).unwrap(),
        json!({ "nullable_required": null })
    );
    assert_eq!(
        serde_json::to_value(&cleared).unwrap(),
        json!({ "nullable_required": null, "nullable": null })
    );
}

#[test]
fn empty_lists_and_maps_are_kept() {
    same(r#"{"nullable_required":null,"nullable_list":[],"map":{},"map_of_maps":{"a":{}}}"#);
}

#[test]
fn members_without_a_field_are_kept_at_every_depth() {
    same(r#"{"nullable_required":null,"new":1,"inline":{"new":[{}],"inline":{"new":null}}}"#);
}

#[test]
fn a_closed_object_that_a_server_sends_keeps_what_it_does_not_know() {
    same(r#"{"nullable_required":null,"closed":{"y":1}}"#);
}

#[test]
fn a_component_that_may_be_null_may_be_null_wherever_it_is_used() {
    same(r#"{"nullable_required":null,"color":null,"colors":["red",null]}"#);
    same(r#"{"nullable_required":null,"color":"red"}"#);
}

#[test]
fn null_is_one_of_all_values_of_a_member_without_a_type() {
    same(r#"{"nullable_required":null,"anything":null}"#);
    same(r#"{"nullable_required":null,"anything":[null]}"#);
}

#[test]
fn the_alternative_that_knows_the_members_of_an_object_takes_it() {
    for (vehicle, fits) in [
        (r#"{"name":"a","load":7}"#, "Lorry"),
        (r#"{"name":"a","load":7.0}"#, "Lorry"),
        (r#"{"name":"a","bell":true,"new":1}"#, "Bike"),
        (r#"{"name":"a"}"#, "Bike"),
    ] {
        let text = format!(r#"{{"nullable_required":null,"vehicle":{vehicle}}}"#);
        let shapes: Shapes = serde_json::from_str(&text).unwrap();
        let shown = format!("{:?}", shapes.vehicle.as_ref().unwrap());
        assert!(shown.starts_with(fits), "{vehicle} became {shown}");
    }
}

#[test]
fn a_value_that_an_enumeration_does_not_know_is_written_back() {
    same(r#"{"nullable_required":null,"kind":"brand new","many":"value-300"}"#);
    let kind = Kind::from("brand new");
    assert_eq!(kind, Kind::Unknown("brand new".to_owned()));
    assert_eq!(kind.as_str(), "brand new");
    assert_eq!(Kind::from(">=").as_str(), ">=");
}

#[test]
fn numbers_keep_every_digit() {
    let text = r#"{"nullable_required":null,"big":18446744073709551615,"exact":1.10}"#;
    assert_eq!(round_trip(text), text);
    let text =
        r#"{"nullable_required":null,"exact":123456789012345678901234567890.000000000000000001}"#;
    assert_eq!(round_trip(text), text);
}

#[test]
fn times_keep_their_spelling() {
    let text = r#"{"nullable_required":null,"naive":"2026-11-21T01:00:07.000000"}"#;
    assert_eq!(round_trip(text), text);
    let text = r#"{"nullable_required":null,"naive":"yesterday"}"#;
    assert_eq!(round_trip(text), text);
}

#[test]
fn a_secret_is_written_and_never_printed() {
    let shapes = Shapes::new(None).secret("hunter2");
    assert!(serde_json::to_string(&shapes).unwrap().contains("hunter2"));
    assert!(!format!("{shapes:?}").contains("hunter2"));
}

#[test]
fn a_discriminator_decides_between_types_that_look_alike() {
    let text = r#"{"nullable_required":null,"pet":{"kind":"dog","lives":9}}"#;
    let shapes: Shapes = serde_json::from_str(text).unwrap();
    assert!(matches!(shapes.pet, Some(ShapesPet::Dog(_))));
    same(text);
    let text = r#"{"nullable_required":null,"pet":{"kind":"fish","fins":2}}"#;
    same(text);
}

#[test]
fn a_union_takes_what_fits_and_keeps_what_does_not() {
    for (text, fits) in [
        (r#""text""#, "Text"),
        ("5", "Integer"),
        (r#"["a"]"#, "TextList"),
        (r#"{"id":1,"more":true}"#, "Thing"),
        ("1.5", "Other"),
        ("[1]", "Other"),
    ] {
        let text = format!(r#"{{"nullable_required":null,"union":{text}}}"#);
        let shapes: Shapes = serde_json::from_str(&text).unwrap();
        let union = format!("{:?}", shapes.union.as_ref().unwrap());
        assert!(union.starts_with(fits), "{text} became {union}");
        same(&text);
    }
    assert_eq!(ShapesUnion::from(5), ShapesUnion::Integer(5));
}

#[test]
fn types_that_contain_themselves_can_be_read() {
    same(
        r#"{"nullable_required":null,"ring":{"b":{"b":{"b":"end"}}},"forest":{"children":[{"children":[{"children":[]}]}]}}"#,
    );
}

#[cfg(feature = "schemars")]
#[test]
fn a_type_has_a_json_schema_with_all_its_members() {
    let schema = schemars::schema_for!(Shapes);
    let members = schema.get("properties").and_then(Value::as_object).unwrap();
    for member in [
        "nullable", "kind", "exact", "naive", "secret", "union", "pet", "big",
    ] {
        assert!(members.contains_key(member), "{member} is missing");
    }
}

#[test]
fn of_two_enumerations_the_one_that_knows_the_word_is_meant() {
    let word = |text: &str| {
        let text = format!(r#"{{"nullable_required":null,"word_of_two":"{text}"}}"#);
        let shapes: Shapes = serde_json::from_str(&text).unwrap();
        shapes.word_of_two.unwrap()
    };
    assert_eq!(word("red"), ShapesWordOfTwo::Red);
    assert_eq!(word("blue"), ShapesWordOfTwo::Blue);
    same(r#"{"nullable_required":null,"word_of_two":"grey"}"#);
}

#[test]
fn a_whole_number_stays_one_where_a_fraction_may_stand_too() {
    // 2^53 + 1 is no `f64`.
    for number in ["5", "9007199254740993", "0.5"] {
        let text = format!(r#"{{"nullable_required":null,"number_of_two":{number}}}"#);
        assert_eq!(round_trip(&text), text);
    }
}

#[test]
fn a_union_inside_itself_is_not_tried_without_end() {
    same(r#"{"nullable_required":null,"inside_itself":[1]}"#);
}

#[test]
fn an_answer_without_what_only_the_client_sends_is_read() {
    same(r#"{"nullable_required":null,"given":{"id":"x"}}"#);
    let given = ShapesGiven::new().secret("s");
    assert_eq!(
        serde_json::to_value(given).unwrap(),
        json!({ "secret": "s" })
    );
}
