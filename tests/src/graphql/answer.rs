//! The answer to one document, made of the recorded answer to another one.

use apollo_compiler::Schema;
use apollo_compiler::ast::Type;
use apollo_compiler::executable::{ExecutableDocument, Field, Selection, SelectionSet};
use apollo_compiler::schema::ExtendedType;
use serde_json::{Map, Value, json};

use super::Dialect;
use super::meaning::{parsed, root_of};

/// What a server with this schema would have answered to `document` when it gave the recorded answer to another
/// document. What was recorded stays; what only this document asks for is null where it may be, and else a
/// value of its type. Answers without data stay as they are.
pub fn completed(dialect: &Dialect, document: &str, recorded: &Value) -> Result<Value, String> {
    let document = parsed(dialect, document)?;
    let (_, root) = root_of(&document)?;
    let answering = Answering {
        schema: dialect.schema,
        document: &document,
    };
    let mut answer = recorded.clone();
    if let Some(data) = answer.get_mut("data").and_then(Value::as_object_mut) {
        let value = data.get(root.name.as_str()).cloned();
        let value = answering.value(&root.definition.ty, &[&root.selection_set], value.as_ref());
        *data = Map::from_iter([(root.response_key().to_string(), value)]);
    }
    Ok(answer)
}

struct Answering<'d> {
    schema: &'d Schema,
    document: &'d ExecutableDocument,
}

impl<'d> Answering<'d> {
    fn value(&self, ty: &Type, selections: &[&'d SelectionSet], known: Option<&Value>) -> Value {
        match known {
            Some(Value::Null) => Value::Null,
            None if !ty.is_non_null() => Value::Null,
            Some(Value::Array(elements)) if ty.is_list() => elements
                .iter()
                .map(|element| self.value(ty.item_type(), selections, Some(element)))
                .collect(),
            None if ty.is_list() => json!([]),
            known if selections.iter().all(|selection| selection.is_empty()) => match known {
                Some(known) => known.clone(),
                None => self.leaf(ty.inner_named_type()),
            },
            known => {
                let none = Map::new();
                let known = known.and_then(Value::as_object).unwrap_or(&none);
                self.object(ty.inner_named_type(), selections, known)
            }
        }
    }

    fn object(
        &self,
        ty: &str,
        selections: &[&'d SelectionSet],
        known: &Map<String, Value>,
    ) -> Value {
        let ty = self.concrete(ty, selections, known);
        let mut asked: Vec<&Field> = Vec::new();
        for selection in selections {
            self.asked_of(&ty, selection, &mut asked);
        }
        let mut object = Map::new();
        for field in &asked {
            let key = field.response_key().as_str();
            if object.contains_key(key) {
                continue;
            }
            // The same field may stand in several fragments, with other selections in each.
            let inner: Vec<&SelectionSet> = asked
                .iter()
                .filter(|other| other.response_key() == field.response_key())
                .map(|other| &other.selection_set)
                .collect();
            let value = if field.name == "__typename" {
                Value::from(ty.as_str())
            } else {
                self.value(&field.definition.ty, &inner, known.get(field.name.as_str()))
            };
            object.insert(key.to_owned(), value);
        }
        Value::Object(object)
    }

    /// The type of an object: what it says, or else the first of which it has most members.
    fn concrete(
        &self,
        ty: &str,
        selections: &[&'d SelectionSet],
        known: &Map<String, Value>,
    ) -> String {
        if let Some(name) = known.get("__typename").and_then(Value::as_str) {
            return name.to_owned();
        }
        let is_object =
            |name: &str| matches!(self.schema.types.get(name), Some(ExtendedType::Object(_)));
        if is_object(ty) {
            return ty.to_owned();
        }
        let names = self.schema.types.keys().map(apollo_compiler::Name::as_str);
        let possible = names.filter(|name| is_object(name) && self.schema.is_subtype(ty, name));
        let score = |name: &str| {
            let mut asked = Vec::new();
            for selection in selections {
                self.asked_of(name, selection, &mut asked);
            }
            let has = |key: &&String| asked.iter().any(|field| field.name.as_str() == **key);
            known.keys().filter(has).count()
        };
        let best = possible.fold(None, |best: Option<(usize, &str)>, name| {
            let score = score(name);
            match best {
                Some((highest, _)) if highest >= score => best,
                _ => Some((score, name)),
            }
        });
        best.map_or(ty, |(_, name)| name).to_owned()
    }

    /// The fields that a selection asks of an object of this type.
    fn asked_of(&self, ty: &str, selection: &'d SelectionSet, asked: &mut Vec<&'d Field>) {
        let fits = |condition: &str| condition == ty || self.schema.is_subtype(condition, ty);
        for selection in &selection.selections {
            match selection {
                Selection::Field(field) => asked.push(field),
                Selection::InlineFragment(inline) => {
                    let condition = inline.type_condition.as_ref();
                    if condition.is_none_or(|condition| fits(condition)) {
                        self.asked_of(ty, &inline.selection_set, asked);
                    }
                }
                Selection::FragmentSpread(spread) => {
                    if let Some(fragment) = spread.fragment_def(self.document)
                        && fits(fragment.type_condition())
                    {
                        self.asked_of(ty, &fragment.selection_set, asked);
                    }
                }
            }
        }
    }

    /// Some value of a type without fields.
    fn leaf(&self, ty: &str) -> Value {
        if let Some(ExtendedType::Enum(definition)) = self.schema.types.get(ty) {
            let first = definition.values.keys().next();
            return first.map_or(Value::Null, |name| Value::from(name.as_str()));
        }
        match ty {
            "Int" | "Long" => json!(0),
            "Float" => json!(0.5),
            "Boolean" => json!(false),
            "UUID" | "ID" => json!("00000000-0000-4000-8000-000000000000"),
            "DateTime" | "Instant" => json!("2026-01-01T00:00:00Z"),
            _ => json!("text"),
        }
    }
}
