//! Which members of an object are its columns, and what stands in them.

use serde_json::Value;

/// What people look for first, in this order.
const FIRST: &[&str] = &[
    "id",
    "uuid",
    "number",
    "name",
    "title",
    "label",
    "tag",
    "hostname",
    "username",
    "email",
    "type",
    "kind",
    "device_type",
    "variant",
    "state",
    "status",
    "version",
    "region",
];

/// What people look for last.
const LAST: &[&str] = &["created_at", "updated_at", "links", "href", "rel"];

/// Every member, in the order in which they came.
pub fn all(items: &[Value]) -> Vec<String> {
    let mut columns: Vec<String> = Vec::new();
    for item in items {
        let Value::Object(members) = item else {
            continue;
        };
        for name in members.keys() {
            if !columns.contains(name) {
                columns.push(name.clone());
            }
        }
    }
    if columns.is_empty() && items.iter().any(|item| !item.is_object()) {
        columns.push("value".to_owned());
    }
    columns
}

/// The members that make a table: those with one value, of which at least one is there, the telling ones first.
pub fn telling(items: &[Value]) -> Vec<String> {
    let mut columns: Vec<String> = all(items)
        .into_iter()
        .filter(|name| {
            let values = items.iter().filter_map(|item| item.get(name));
            let mut there = values.filter(|value| !value.is_null()).peekable();
            there.peek().is_some() && there.all(is_flat)
        })
        .collect();
    if columns.is_empty() {
        return all(items);
    }
    columns.sort_by_key(|name| {
        let first = FIRST.iter().position(|known| known == name);
        let last = LAST.iter().position(|known| known == name);
        match (first, last) {
            (Some(place), _) => place,
            (None, None) => FIRST.len(),
            (None, Some(place)) => FIRST.len() + 1 + place,
        }
    });
    columns
}

fn is_flat(value: &Value) -> bool {
    !matches!(value, Value::Object(_) | Value::Array(_))
}

/// The text of a column. A name with dots leads into objects.
pub fn text(item: &Value, column: &str) -> String {
    let found = item.get(column).or_else(|| {
        column.split('.').try_fold(item, |value, name| match value {
            Value::Array(elements) => elements.get(name.parse::<usize>().ok()?),
            value => value.get(name),
        })
    });
    match found {
        Some(value) => plain(value),
        None if column == "value" && is_flat(item) => plain(item),
        None => String::new(),
    }
}

/// A value as a text.
pub fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_table_begins_with_what_tells_things_apart() {
        let items = [
            json!({ "created_at": "2026", "note": null, "active": true, "name": "a", "links": [], "id": 1 }),
            json!({ "id": 2, "name": "b", "active": false, "vars": {} }),
        ];
        assert_eq!(telling(&items), ["id", "name", "active", "created_at"]);
        assert_eq!(all(&items).len(), 7);
    }

    #[test]
    fn a_column_leads_into_objects_and_lists() {
        let item = json!({ "a": { "b": [1, { "c": "x" }] }, "d.e": 5 });
        assert_eq!(text(&item, "a.b.1.c"), "x");
        assert_eq!(text(&item, "d.e"), "5");
        assert_eq!(text(&item, "a.z"), "");
        assert_eq!(text(&json!("x"), "value"), "x");
    }
}
