//! What the texts of the platform's own scalars look like. To the executor they are all the same.

use apollo_compiler::Schema;
use apollo_compiler::ast::Type;
use apollo_compiler::executable::Operation;
use apollo_compiler::response::{JsonMap, JsonValue};
use apollo_compiler::schema::ExtendedType;

use crate::world::File;

/// What is wrong with the first variable that is wrong.
pub(super) fn problem(
    schema: &Schema,
    operation: &Operation,
    variables: &JsonMap,
    files: &[File],
) -> Option<String> {
    operation.variables.iter().find_map(|variable| {
        let value = variables.get(variable.name.as_str())?;
        let place = format!("${}", variable.name);
        value_problem(schema, &variable.ty, value, &place, files)
    })
}

fn value_problem(
    schema: &Schema,
    ty: &Type,
    value: &JsonValue,
    place: &str,
    files: &[File],
) -> Option<String> {
    match value {
        JsonValue::Null => None,
        JsonValue::Array(items) => items.iter().enumerate().find_map(|(index, item)| {
            let place = format!("{place}[{index}]");
            value_problem(schema, ty.item_type(), item, &place, files)
        }),
        JsonValue::Object(members) if is_input(schema, ty) => {
            let ExtendedType::InputObject(input) = schema.types.get(ty.inner_named_type())? else {
                return None;
            };
            input.fields.values().find_map(|field| {
                let value = members.get(field.name.as_str())?;
                let place = format!("{place}.{}", field.name);
                value_problem(schema, &field.ty, value, &place, files)
            })
        }
        leaf => {
            let name = ty.inner_named_type().as_str();
            let fits = fits(name, leaf.as_str(), files)?;
            (!fits).then(|| format!("{place}: {leaf} is not a {name}"))
        }
    }
}

fn is_input(schema: &Schema, ty: &Type) -> bool {
    let definition = schema.types.get(ty.inner_named_type());
    matches!(definition, Some(ExtendedType::InputObject(_)))
}

/// Whether a text is one of this scalar; nothing is said of scalars that GraphQL itself has.
fn fits(name: &str, text: Option<&str>, files: &[File]) -> Option<bool> {
    let holds: fn(&str) -> bool = match name {
        "UUID" => is_uuid,
        "DateTime" | "Instant" => |text| text.parse::<jiff::Timestamp>().is_ok(),
        "Email" => |text| {
            text.split_once('@')
                .is_some_and(|(user, host)| !user.is_empty() && !host.is_empty())
        },
        "URL" => |text| text.parse::<url::Url>().is_ok(),
        "DataSize" => is_size,
        "Cron" => |text| text.split_whitespace().count() == 5,
        "TimeZone" => |text| !text.is_empty() && !text.contains(' '),
        "Upload" => {
            let index = text.and_then(|text| text.strip_prefix("file "));
            let index = index.and_then(|index| index.parse::<usize>().ok());
            return Some(index.is_some_and(|index| index < files.len()));
        }
        _ => return None,
    };
    Some(text.is_some_and(holds))
}

fn is_uuid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    groups.iter().map(|group| group.len()).eq([8, 4, 4, 4, 12])
        && groups.concat().bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// A number and a unit, such as `128 MB`.
fn is_size(text: &str) -> bool {
    text.split_once(' ').is_some_and(|(number, unit)| {
        number.parse::<f64>().is_ok() && matches!(unit, "B" | "KB" | "MB" | "GB" | "TB" | "PB")
    })
}
