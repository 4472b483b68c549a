//! Which alternative a value is, and what a new one says by itself.

use obstacles_client::types::{
    Animal, Bird, ButtonPart, Cat, Figure, Shapes, ShapesButtonOrLabel as Part,
    ShapesFigureOrBike as FigureOrBike, WarmWord,
};
use serde_json::{Value, json};

fn shapes(member: &str, value: &Value) -> Shapes {
    let text = json!({ "nullable_required": null, member: value }).to_string();
    let shapes: Shapes = serde_json::from_str(&text).expect("it is an object of shapes");
    let written: Value = serde_json::to_value(&shapes).expect("what was read can be written");
    assert_eq!(
        &written[member], value,
        "nothing is lost and nothing is invented"
    );
    shapes
}

#[test]
fn a_number_that_only_one_alternative_has_decides() {
    let part = |value| shapes("button_or_label", &value).button_or_label.unwrap();
    assert!(matches!(
        part(json!({ "type": 2, "text": "a" })),
        Part::ButtonPart(_)
    ));
    assert!(matches!(
        part(json!({ "type": 10, "text": "a" })),
        Part::LabelPart(_)
    ));
}

#[test]
fn an_heir_is_read_where_its_base_was_said_and_an_unknown_one_as_the_base() {
    let animal = |value| shapes("animal", &value).animal.unwrap();
    let eagle = json!({ "species": "eagle", "wings": 2, "prey": { "species": "Fish", "fins": 3 } });
    let Animal::Bird(bird) = animal(eagle) else {
        panic!("an eagle is a bird");
    };
    assert!(matches!(bird.prey.as_deref(), Some(Animal::Fish(fish)) if fish.fins == Some(3)));
    let Animal::Base(base) = animal(json!({ "species": "Snake", "name": "Kaa", "venom": false }))
    else {
        panic!("a snake is an animal");
    };
    assert_eq!(base.name.as_deref(), Some("Kaa"));
}

#[test]
fn members_beside_a_union_are_in_each_alternative() {
    let figure = |value| shapes("figure", &value).figure.unwrap();
    assert!(
        matches!(figure(json!({ "area": 4.0, "side": 2.0 })), Figure::Square(square) if square.area == Some(4.0))
    );
    assert!(
        matches!(figure(json!({ "radius": 2.0 })), Figure::Round(round) if round.area.is_none())
    );
}

#[test]
fn a_union_within_a_union_takes_only_what_is_its_own() {
    let thing = |value| shapes("figure_or_bike", &value).figure_or_bike.unwrap();
    assert!(matches!(
        thing(json!({ "name": "a", "bell": true, "new": 1 })),
        FigureOrBike::Bike(_)
    ));
    assert!(matches!(
        thing(json!({ "radius": 2.0, "new": 1 })),
        FigureOrBike::Figure(Figure::Round(_))
    ));
}

#[test]
fn any_text_beside_an_enumeration_is_the_enumeration() {
    let size = |value| shapes("size_or_more", &value).size_or_more.unwrap();
    assert_eq!(size(json!("red")), WarmWord::Red);
    assert_eq!(size(json!("pale")), WarmWord::Unknown("pale".to_owned()));
}

#[test]
fn what_names_an_alternative_is_written_by_itself() {
    let button = serde_json::to_value(ButtonPart::new()).unwrap();
    assert_eq!(button, json!({ "type": 2 }));
    let cat = serde_json::to_value(Cat::new()).unwrap();
    assert_eq!(cat, json!({ "kind": "cat" }));
    let bird = serde_json::to_value(Bird::new().wings(2)).unwrap();
    assert_eq!(bird, json!({ "species": "eagle", "wings": 2 }));
}
