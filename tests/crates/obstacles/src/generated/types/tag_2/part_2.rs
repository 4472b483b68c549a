// Generated from tests/specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

/// `Shapes`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Shapes {
    /// `of Self`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "of Self")]
    pub of_self: Option<SelfType>,
    /// `of Option`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "of Option")]
    pub of_option: Option<OptionType>,
    /// `of Vec`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "of Vec")]
    pub of_vec: Option<VecType>,
    /// `of String`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "of String")]
    pub of_string: Option<StringType>,
    /// `of Box`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "of Box")]
    pub of_box: Option<BoxType>,
    /// `of Error`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "of Error")]
    pub of_error: Option<Error>,
    /// `of Client`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "of Client")]
    pub of_client: Option<Client>,
    /// `of Value`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "of Value")]
    pub of_value: Option<ValueType>,
    /// `of Map`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "of Map")]
    pub of_map: Option<MapType>,
    /// `of result`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "of result")]
    pub of_result: Option<ResultType>,
    /// `of Result`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "of Result")]
    pub of_result_2: Option<ResultType2>,
    /// `of foo-bar`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "of foo-bar")]
    pub of_foo_bar: Option<FooBar>,
    /// `of foo_bar`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "of foo_bar")]
    pub of_foo_bar_2: Option<FooBar2>,
    /// `of FooBar`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "of FooBar")]
    pub of_foo_bar_3: Option<FooBar3>,
    /// `kind`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// `many`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub many: Option<Many>,
    /// `nullable`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub nullable: Option<Option<String>>,
    /// `nullable_required`
    pub nullable_required: Option<String>,
    /// `nullable_list`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub nullable_list: Option<Option<Vec<Option<String>>>>,
    /// `big`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub big: Option<u64>,
    /// `exact`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exact: Option<runtime::value::Number>,
    /// `naive`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub naive: Option<runtime::value::LocalDateTime>,
    /// `secret`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<runtime::Sensitive<String>>,
    /// `anything`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::present")]
    pub anything: Option<serde_json::Value>,
    /// `map`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<std::collections::BTreeMap<String, i64>>,
    /// `map_of_maps`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map_of_maps: Option<
        std::collections::BTreeMap<
            String,
            std::collections::BTreeMap<String, Option<String>>,
        >,
    >,
    /// `inline`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inline: Option<ShapesInline>,
    /// `closed`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<ShapesClosed>,
    /// `color`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub color: Option<Option<Color>>,
    /// `colors`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colors: Option<Vec<Option<Color>>>,
    /// `vehicle`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vehicle: Option<ShapesVehicle>,
    /// `with_typed_rest`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with_typed_rest: Option<ShapesWithTypedRest>,
    /// `union`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub union: Option<ShapesUnion>,
    /// `word_of_two`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub word_of_two: Option<ShapesWordOfTwo>,
    /// `number_of_two`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_of_two: Option<ShapesNumberOfTwo>,
    /// `inside_itself`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inside_itself: Option<InsideItself>,
    /// `given`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given: Option<ShapesGiven>,
    /// `pet`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pet: Option<ShapesPet>,
    /// `button_or_label`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_or_label: Option<ShapesButtonOrLabel>,
    /// `animal`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub animal: Option<Animal>,
    /// `figure`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figure: Option<Figure>,
    /// `figure_or_bike`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figure_or_bike: Option<ShapesFigureOrBike>,
    /// `size_or_more`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size_or_more: Option<WarmWord>,
    /// `tree`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tree: Option<Tree>,
    /// `forest`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forest: Option<Forest>,
    /// `ring`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ring: Option<RingA>,
    /// `merged`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged: Option<ShapesMerged>,
    /// `deep`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deep: Option<ShapesDeep>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Shapes {
    /// With everything that is required.
    pub fn new(nullable_required: impl Into<Option<String>>) -> Self {
        Self {
            nullable_required: nullable_required.into(),
            of_self: None,
            of_option: None,
            of_vec: None,
            of_string: None,
            of_box: None,
            of_error: None,
            of_client: None,
            of_value: None,
            of_map: None,
            of_result: None,
            of_result_2: None,
            of_foo_bar: None,
            of_foo_bar_2: None,
            of_foo_bar_3: None,
            kind: None,
            many: None,
            nullable: None,
            nullable_list: None,
            big: None,
            exact: None,
            naive: None,
            secret: None,
            anything: None,
            map: None,
            map_of_maps: None,
            inline: None,
            closed: None,
            color: None,
            colors: None,
            vehicle: None,
            with_typed_rest: None,
            union: None,
            word_of_two: None,
            number_of_two: None,
            inside_itself: None,
            given: None,
            pet: None,
            button_or_label: None,
            animal: None,
            figure: None,
            figure_or_bike: None,
            size_or_more: None,
            tree: None,
            forest: None,
            ring: None,
            merged: None,
            deep: None,
            extra: Default::default(),
        }
    }

    /// Sets `of Self`.
    #[must_use]
    pub fn of_self(mut self, of_self: impl Into<SelfType>) -> Self {
        self.of_self = Some(of_self.into());
        self
    }

    /// Sets `of Option`.
    #[must_use]
    pub fn of_option(mut self, of_option: impl Into<OptionType>) -> Self {
        self.of_option = Some(of_option.into());
        self
    }

    /// Sets `of Vec`.
    #[must_use]
    pub fn of_vec(mut self, of_vec: impl Into<VecType>) -> Self {
        self.of_vec = Some(of_vec.into());
        self
    }

    /// Sets `of String`.
    #[must_use]
    pub fn of_string(mut self, of_string: impl Into<StringType>) -> Self {
        self.of_string = Some(of_string.into());
        self
    }

    /// Sets `of Box`.
    #[must_use]
    pub fn of_box(mut self, of_box: impl Into<BoxType>) -> Self {
        self.of_box = Some(of_box.into());
        self
    }

    /// Sets `of Error`.
    #[must_use]
    pub fn of_error(mut self, of_error: impl Into<Error>) -> Self {
        self.of_error = Some(of_error.into());
        self
    }

    /// Sets `of Client`.
    #[must_use]
    pub fn of_client(mut self, of_client: impl Into<Client>) -> Self {
        self.of_client = Some(of_client.into());
        self
    }

    /// Sets `of Value`.
    #[must_use]
    pub fn of_value(mut self, of_value: impl Into<ValueType>) -> Self {
        self.of_value = Some(of_value.into());
        self
    }

    /// Sets `of Map`.
    #[must_use]
    pub fn of_map(mut self, of_map: impl Into<MapType>) -> Self {
        self.of_map = Some(of_map.into());
        self
    }

    /// Sets `of result`.
    #[must_use]
    pub fn of_result(mut self, of_result: impl Into<ResultType>) -> Self {
        self.of_result = Some(of_result.into());
        self
    }

    /// Sets `of Result`.
    #[must_use]
    pub fn of_result_2(mut self, of_result_2: impl Into<ResultType2>) -> Self {
        self.of_result_2 = Some(of_result_2.into());
        self
    }

    /// Sets `of foo-bar`.
    #[must_use]
    pub fn of_foo_bar(mut self, of_foo_bar: impl Into<FooBar>) -> Self {
        self.of_foo_bar = Some(of_foo_bar.into());
        self
    }

    /// Sets `of foo_bar`.
    #[must_use]
    pub fn of_foo_bar_2(mut self, of_foo_bar_2: impl Into<FooBar2>) -> Self {
        self.of_foo_bar_2 = Some(of_foo_bar_2.into());
        self
    }

    /// Sets `of FooBar`.
    #[must_use]
    pub fn of_foo_bar_3(mut self, of_foo_bar_3: impl Into<FooBar3>) -> Self {
        self.of_foo_bar_3 = Some(of_foo_bar_3.into());
        self
    }

    /// Sets `kind`.
    #[must_use]
    pub fn kind(mut self, kind: impl Into<Kind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `many`.
    #[must_use]
    pub fn many(mut self, many: impl Into<Many>) -> Self {
        self.many = Some(many.into());
        self
    }

    /// Sets `nullable`.
    #[must_use]
    pub fn nullable(mut self, nullable: impl Into<Option<String>>) -> Self {
        self.nullable = Some(nullable.into());
        self
    }

    /// Sets `nullable_list`.
    #[must_use]
    pub fn nullable_list(
        mut self,
        nullable_list: impl Into<Option<Vec<Option<String>>>>,
    ) -> Self {
        self.nullable_list = Some(nullable_list.into());
        self
    }

    /// Sets `big`.
    #[must_use]
    pub fn big(mut self, big: u64) -> Self {
        self.big = Some(big);
        self
    }

    /// Sets `exact`.
    #[must_use]
    pub fn exact(mut self, exact: impl Into<runtime::value::Number>) -> Self {
        self.exact = Some(exact.into());
        self
    }

    /// Sets `naive`.
    #[must_use]
    pub fn naive(mut self, naive: impl Into<runtime::value::LocalDateTime>) -> Self {
        self.naive = Some(naive.into());
        self
    }

    /// Sets `secret`.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(runtime::Sensitive::new(secret.into()));
        self
    }

    /// Sets `anything`.
    #[must_use]
    pub fn anything(mut self, anything: impl Into<serde_json::Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    /// Sets `map`.
    #[must_use]
    pub fn map(
        mut self,
        map: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        self.map = Some(
            map.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets `map_of_maps`.
    #[must_use]
    pub fn map_of_maps(
        mut self,
        map_of_maps: impl IntoIterator<
            Item = (
                impl Into<String>,
                std::collections::BTreeMap<String, Option<String>>,
            ),
        >,
    ) -> Self {
        self.map_of_maps = Some(
            map_of_maps.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets `inline`.
    #[must_use]
    pub fn inline(mut self, inline: impl Into<ShapesInline>) -> Self {
        self.inline = Some(inline.into());
        self
    }

    /// Sets `closed`.
    #[must_use]
    pub fn closed(mut self, closed: impl Into<ShapesClosed>) -> Self {
        self.closed = Some(closed.into());
        self
    }

    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<Option<Color>>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets `colors`.
    #[must_use]
    pub fn colors(mut self, colors: impl IntoIterator<Item = Option<Color>>) -> Self {
        self.colors = Some(colors.into_iter().collect());
        self
    }

    /// Sets `vehicle`.
    #[must_use]
    pub fn vehicle(mut self, vehicle: impl Into<ShapesVehicle>) -> Self {
        self.vehicle = Some(vehicle.into());
        self
    }

    /// Sets `with_typed_rest`.
    #[must_use]
    pub fn with_typed_rest(
        mut self,
        with_typed_rest: impl Into<ShapesWithTypedRest>,
    ) -> Self {
        self.with_typed_rest = Some(with_typed_rest.into());
        self
    }

    /// Sets `union`.
    #[must_use]
    pub fn union(mut self, union: impl Into<ShapesUnion>) -> Self {
        self.union = Some(union.into());
        self
    }

    /// Sets `word_of_two`.
    #[must_use]
    pub fn word_of_two(mut self, word_of_two: impl Into<ShapesWordOfTwo>) -> Self {
        self.word_of_two = Some(word_of_two.into());
        self
    }

    /// Sets `number_of_two`.
    #[must_use]
    pub fn number_of_two(mut self, number_of_two: impl Into<ShapesNumberOfTwo>) -> Self {
        self.number_of_two = Some(number_of_two.into());
        self
    }

    /// Sets `inside_itself`.
    #[must_use]
    pub fn inside_itself(mut self, inside_itself: impl Into<InsideItself>) -> Self {
        self.inside_itself = Some(inside_itself.into());
        self
    }

    /// Sets `given`.
    #[must_use]
    pub fn given(mut self, given: impl Into<ShapesGiven>) -> Self {
        self.given = Some(given.into());
        self
    }

    /// Sets `pet`.
    #[must_use]
    pub fn pet(mut self, pet: impl Into<ShapesPet>) -> Self {
        self.pet = Some(pet.into());
        self
    }

    /// Sets `button_or_label`.
    #[must_use]
    pub fn button_or_label(
        mut self,
        button_or_label: impl Into<ShapesButtonOrLabel>,
    ) -> Self {
        self.button_or_label = Some(button_or_label.into());
        self
    }

    /// Sets `animal`.
    #[must_use]
    pub fn animal(mut self, animal: impl Into<Animal>) -> Self {
        self.animal = Some(animal.into());
        self
    }

    /// Sets `figure`.
    #[must_use]
    pub fn figure(mut self, figure: impl Into<Figure>) -> Self {
        self.figure = Some(figure.into());
        self
    }

    /// Sets `figure_or_bike`.
    #[must_use]
    pub fn figure_or_bike(
        mut self,
        figure_or_bike: impl Into<ShapesFigureOrBike>,
    ) -> Self {
        self.figure_or_bike = Some(figure_or_bike.into());
        self
    }

    /// Sets `size_or_more`.
    #[must_use]
    pub fn size_or_more(mut self, size_or_more: impl Into<WarmWord>) -> Self {
        self.size_or_more = Some(size_or_more.into());
        self
    }

    /// Sets `tree`.
    #[must_use]
    pub fn tree(mut self, tree: impl Into<Tree>) -> Self {
        self.tree = Some(tree.into());
        self
    }

    /// Sets `forest`.
    #[must_use]
    pub fn forest(mut self, forest: impl Into<Forest>) -> Self {
        self.forest = Some(forest.into());
        self
    }

    /// Sets `ring`.
    #[must_use]
    pub fn ring(mut self, ring: impl Into<RingA>) -> Self {
        self.ring = Some(ring.into());
        self
    }

    /// Sets `merged`.
    #[must_use]
    pub fn merged(mut self, merged: impl Into<ShapesMerged>) -> Self {
        self.merged = Some(merged.into());
        self
    }

    /// Sets `deep`.
    #[must_use]
    pub fn deep(mut self, deep: impl Into<ShapesDeep>) -> Self {
        self.deep = Some(deep.into());
        self
    }
}

/// `Color`
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Color {
    /// `red`
    Red,
    /// `blue`
    Blue,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    Color { Red = "red", Blue = "blue" }
}

/// `Bike`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Bike {
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `bell`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bell: Option<bool>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Bike {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            name: None,
            bell: None,
            extra: Default::default(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `bell`.
    #[must_use]
    pub fn bell(mut self, bell: bool) -> Self {
        self.bell = Some(bell);
        self
    }
}

/// `Lorry`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Lorry {
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `load`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub load: Option<i64>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Lorry {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            name: None,
            load: None,
            extra: Default::default(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `load`.
    #[must_use]
    pub fn load(mut self, load: i64) -> Self {
        self.load = Some(load);
        self
    }
}

/// `Cat`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Cat {
    /// `kind`
    pub kind: String,
    /// `lives`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lives: Option<i64>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Cat {
    /// With everything that is required.
    pub fn new() -> Self {
        Self {
            kind: "cat".to_owned(),
            lives: None,
            extra: Default::default(),
        }
    }

    /// Sets `lives`.
    #[must_use]
    pub fn lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self
    }
}

/// `Dog`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Dog {
    /// `kind`
    pub kind: String,
    /// `tricks`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tricks: Option<Vec<String>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Dog {
    /// With everything that is required.
    pub fn new() -> Self {
        Self {
            kind: "dog".to_owned(),
            tricks: None,
            extra: Default::default(),
        }
    }

    /// Sets `tricks`.
    #[must_use]
    pub fn tricks(
        mut self,
        tricks: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tricks = Some(tricks.into_iter().map(Into::into).collect());
        self
    }
}

/// `Tree`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Tree {
    /// `left`
    pub left: Box<Tree>,
    /// `children`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<Tree>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Tree {
    /// With everything that is required.
    pub fn new(left: impl Into<Tree>) -> Self {
        Self {
            left: Box::new(left.into()),
            children: None,
            extra: Default::default(),
        }
    }

    /// Sets `children`.
    #[must_use]
    pub fn children(
        mut self,
        children: impl IntoIterator<Item = impl Into<Tree>>,
    ) -> Self {
        self.children = Some(children.into_iter().map(Into::into).collect());
        self
    }
}

/// `Forest`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Forest {
    /// `children`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<Forest>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Forest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            children: None,
            extra: Default::default(),
        }
    }

    /// Sets `children`.
    #[must_use]
    pub fn children(
        mut self,
        children: impl IntoIterator<Item = impl Into<Forest>>,
    ) -> Self {
        self.children = Some(children.into_iter().map(Into::into).collect());
        self
    }
}

/// `RingA`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RingA {
    /// `b`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Box<RingB>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl RingA {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            b: None,
            extra: Default::default(),
        }
    }

    /// Sets `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<RingB>) -> Self {
        self.b = Some(Box::new(b.into()));
        self
    }
}

/// `RingB`
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum RingB {
    /// As `RingA`.
    RingA(Box<RingA>),
    /// As `Text`.
    Text(String),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for RingB {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if let Some(found) = runtime::value::by_fit(
            &value,
            &[
                (
                    runtime::value::Fit::Members(&["b"], &[]),
                    |value, exactly| runtime::value::fit(value, exactly).map(Self::RingA),
                ),
                (
                    runtime::value::Fit::Plain,
                    |value, exactly| runtime::value::fit(value, exactly).map(Self::Text),
                ),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<Box<RingA>> for RingB {
    fn from(value: Box<RingA>) -> Self {
        Self::RingA(value)
    }
}

impl From<String> for RingB {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for RingB {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

/// `ButtonPart`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ButtonPart {
    /// * `2`: BUTTON
    /// * `10`: LABEL. A text.
    pub r#type: i64,
    /// `text`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ButtonPart {
    /// With everything that is required.
    pub fn new() -> Self {
        Self {
            r#type: 2,
            text: None,
            extra: Default::default(),
        }
    }

    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

/// `LabelPart`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct LabelPart {
    /// * `2`: BUTTON
    /// * `10`: LABEL. A text.
    pub r#type: i64,
    /// `text`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl LabelPart {
    /// With everything that is required.
    pub fn new() -> Self {
        Self {
            r#type: 10,
            text: None,
            extra: Default::default(),
        }
    }

    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

/// `Animal`
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum Animal {
    /// As `Bird`.
    Bird(Box<Bird>),
    /// As `Fish`.
    Fish(Fish),
    /// As `Base`.
    Base(AnimalBase),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for Animal {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        match value.get("species").and_then(serde_json::Value::as_str) {
            Some("eagle") => {
                runtime::value::named(&value)
                    .map(Self::Bird)
                    .map_err(serde::de::Error::custom)
            }
            Some("Fish") => {
                runtime::value::named(&value)
                    .map(Self::Fish)
                    .map_err(serde::de::Error::custom)
            }
            Some("Animal") => {
                runtime::value::named(&value)
                    .map(Self::Base)
                    .map_err(serde::de::Error::custom)
            }
            _ => {
                runtime::value::named(&value)
                    .map(Self::Base)
                    .map_err(serde::de::Error::custom)
            }
        }
    }
}

impl From<Box<Bird>> for Animal {
    fn from(value: Box<Bird>) -> Self {
        Self::Bird(value)
    }
}

impl From<Fish> for Animal {
    fn from(value: Fish) -> Self {
        Self::Fish(value)
    }
}

impl From<AnimalBase> for Animal {
    fn from(value: AnimalBase) -> Self {
        Self::Base(value)
    }
}

/// `Bird`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Bird {
    /// `species`
    pub species: String,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `wings`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wings: Option<i64>,
    /// `prey`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prey: Option<Box<Animal>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Bird {
    /// With everything that is required.
    pub fn new() -> Self {
        Self {
            species: "eagle".to_owned(),
            name: None,
            wings: None,
            prey: None,
            extra: Default::default(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `wings`.
    #[must_use]
    pub fn wings(mut self, wings: i64) -> Self {
        self.wings = Some(wings);
        self
    }

    /// Sets `prey`.
    #[must_use]
    pub fn prey(mut self, prey: impl Into<Animal>) -> Self {
        self.prey = Some(Box::new(prey.into()));
        self
    }
}

/// `Fish`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Fish {
    /// `species`
    pub species: String,
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `fins`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fins: Option<i64>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Fish {
    /// With everything that is required.
    pub fn new() -> Self {
        Self {
            species: "Fish".to_owned(),
            name: None,
            fins: None,
            extra: Default::default(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `fins`.
    #[must_use]
    pub fn fins(mut self, fins: i64) -> Self {
        self.fins = Some(fins);
        self
    }
}

/// `Figure`
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum Figure {
    /// As `Round`.
    Round(FigureRound),
    /// As `Square`.
    Square(FigureSquare),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for Figure {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if let Some(found) = runtime::value::by_fit(
            &value,
            &[
                (
                    runtime::value::Fit::Members(&["area", "radius"], &[]),
                    |value, exactly| runtime::value::fit(value, exactly).map(Self::Round),
                ),
                (
                    runtime::value::Fit::Members(&["area", "side"], &[]),
                    |value, exactly| {
                        runtime::value::fit(value, exactly).map(Self::Square)
                    },
                ),
            ],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<FigureRound> for Figure {
    fn from(value: FigureRound) -> Self {
        Self::Round(value)
    }
}

impl From<FigureSquare> for Figure {
    fn from(value: FigureSquare) -> Self {
        Self::Square(value)
    }
}

/// `WarmWord`
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WarmWord {
    /// `red`
    Red,
    /// `orange`
    Orange,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    WarmWord { Red = "red", Orange = "orange" }
}

/// `InsideItself`
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub enum InsideItself {
    /// As `Boolean`.
    Boolean(bool),
    /// Something that the document does not describe; it is written back as it came.
    Other(serde_json::Value),
}

impl<'de> serde::Deserialize<'de> for InsideItself {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = <serde_json::Value as serde::Deserialize>::deserialize(
            deserializer,
        )?;
        if let Some(found) = runtime::value::in_turn(
            &value,
            &[|value, exactly| runtime::value::fit(value, exactly).map(Self::Boolean)],
        ) {
            return Ok(found);
        }
        Ok(Self::Other(value))
    }
}

impl From<bool> for InsideItself {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

/// `Thing`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Thing {
    /// `id`
    pub id: i64,
    /// `state`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ThingState>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl Thing {
    /// With everything that is required.
    pub fn new(id: i64) -> Self {
        Self {
            id: id,
            state: None,
            extra: Default::default(),
        }
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<ThingState>) -> Self {
        self.state = Some(state.into());
        self
    }
}

/// `ThingPage`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ThingPage {
    /// `data`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub data: Option<Option<ThingPageData>>,
    /// `meta`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<ThingPageMeta>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// `ShapesInlineInlineInline`
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ShapesInlineInlineInline {
    /// `a`
    A,
    /// `b`
    B,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    ShapesInlineInlineInline { A = "a", B = "b" }
}

/// `ShapesInlineInline`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesInlineInline {
    /// `inline`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inline: Option<ShapesInlineInlineInline>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesInlineInline {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            inline: None,
            extra: Default::default(),
        }
    }

    /// Sets `inline`.
    #[must_use]
    pub fn inline(mut self, inline: impl Into<ShapesInlineInlineInline>) -> Self {
        self.inline = Some(inline.into());
        self
    }
}

/// `ShapesInline`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesInline {
    /// `inline`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inline: Option<ShapesInlineInline>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl ShapesInline {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            inline: None,
            extra: Default::default(),
        }
    }

    /// Sets `inline`.
    #[must_use]
    pub fn inline(mut self, inline: impl Into<ShapesInlineInline>) -> Self {
        self.inline = Some(inline.into());
        self
    }
}

/// `ShapesClosed`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapesClosed {
    /// `x`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
