//! Calling an operation by its name, with JSON in and JSON out.
//!
//! The arguments go through the same types as a typed call: what does not fit them is refused, and
//! what comes back is what the types make of it.

use futures_util::future::BoxFuture;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use tracing::Span;

use crate::client::Client;
use crate::decode::{Decode, Json, Raw};
use crate::draft::{Subject, Target};
use crate::error::Error;
use crate::multipart::Multipart;
use crate::operation::Operation;
use crate::options::RequestOptions;
use crate::parameter::Style;
use crate::request::{Request, undecoded};
use crate::row::Row;
use crate::upload::Upload;

/// Sends one operation from JSON arguments; an entry of a generated table, beside its operation: see [`Row`].
pub type Dynamic = fn(
    &Client,
    &'static Operation,
    Value,
    RequestOptions,
) -> BoxFuture<'static, Result<Value, Error<Value>>>;

/// How the argument `body` becomes the body of a request.
pub trait DynamicBody: Send + Sync + 'static {
    /// Whether there is a body at all.
    const EXPECTED: bool;

    /// Sets the body.
    fn set<A: Decode, E: Decode>(request: &mut Request<A, E>, body: Value) -> Result<(), String>;
}

/// No body.
pub struct NoBody;

impl DynamicBody for NoBody {
    const EXPECTED: bool = false;

    fn set<A: Decode, E: Decode>(_: &mut Request<A, E>, _: Value) -> Result<(), String> {
        Err("the operation takes no body".to_owned())
    }
}

/// A JSON body of type `T`.
pub struct JsonBody<T>(std::marker::PhantomData<fn() -> T>);

impl<T: DeserializeOwned + Serialize + 'static> DynamicBody for JsonBody<T> {
    const EXPECTED: bool = true;

    fn set<A: Decode, E: Decode>(request: &mut Request<A, E>, body: Value) -> Result<(), String> {
        request.json(&typed::<T>(&body)?);
        Ok(())
    }
}

/// The body as the operation's type, which then holds all that was given.
fn typed<T: DeserializeOwned + Serialize>(body: &Value) -> Result<T, String> {
    let typed: T = serde_json::from_value(body.clone()).map_err(|error| {
        format!(
            "body does not fit: {}",
            crate::decode::without_values(&error.to_string())
        )
    })?;
    // A type may read more than it writes: a null for a member that cannot be null is read as no
    // member. To send less than was given would be to send something else.
    let written = serde_json::to_value(&typed).unwrap_or_default();
    if let Some(place) = lost(body, &written) {
        let place = match place.as_str() {
            "" => "it".into(),
            place => crate::message::clean(place),
        };
        return Err(format!("body does not fit: {place} would not be sent"));
    }
    Ok(typed)
}

/// The first place of `given` that is not in `written`.
fn lost(given: &Value, written: &Value) -> Option<String> {
    let within = |name: &str, given: &Value, written: Option<&Value>| {
        let below = written.map_or_else(|| Some(String::new()), |written| lost(given, written));
        below.map(|below| format!("/{name}{below}"))
    };
    match (given, written) {
        (Value::Object(given), Value::Object(written)) => given
            .iter()
            .find_map(|(name, member)| within(name, member, written.get(name))),
        (Value::Array(given), Value::Array(written)) => given
            .iter()
            .enumerate()
            .find_map(|(index, element)| within(&index.to_string(), element, written.get(index))),
        // A list can be read as the members of an object in turn; that is not what was given.
        (Value::Object(_) | Value::Array(_), _) => Some(String::new()),
        _ => None,
    }
}

/// A body of the operation's media type, given as a text, or as a list of bytes.
pub struct RawBody;

impl DynamicBody for RawBody {
    const EXPECTED: bool = true;

    fn set<A: Decode, E: Decode>(request: &mut Request<A, E>, body: Value) -> Result<(), String> {
        match body {
            Value::String(text) => request.body(text),
            other => {
                let bytes: Vec<u8> = serde_json::from_value(other)
                    .map_err(|_| "body must be a text or a list of bytes".to_owned())?;
                request.body(bytes);
            }
        }
        Ok(())
    }
}

/// A URL-encoded form of type `T`.
pub struct FormBody<T>(std::marker::PhantomData<fn() -> T>);

impl<T: DeserializeOwned + Serialize + 'static> DynamicBody for FormBody<T> {
    const EXPECTED: bool = true;

    fn set<A: Decode, E: Decode>(request: &mut Request<A, E>, body: Value) -> Result<(), String> {
        request.form(&typed::<T>(&body)?);
        Ok(())
    }
}

/// A form of several parts, given as an object: one member for each part. A file is given as a text, or with its
/// name as `{"$file": "a.txt", "$content": "…"}`.
pub struct MultipartBody;

impl DynamicBody for MultipartBody {
    const EXPECTED: bool = true;

    fn set<A: Decode, E: Decode>(request: &mut Request<A, E>, body: Value) -> Result<(), String> {
        let Value::Object(members) = body else {
            return Err("body must be an object with a member for each part".to_owned());
        };
        let form = members
            .iter()
            .fold(Multipart::new(), |form, (name, value)| match file(value) {
                Some(upload) => form.file(name, upload),
                None => form.field(name, value),
            });
        request.multipart(form);
        Ok(())
    }
}

/// The file that an object with a name and a text stands for.
fn file(value: &Value) -> Option<Upload> {
    let members = value.as_object().filter(|members| members.len() == 2)?;
    let text = |name: &str| members.get(name)?.as_str();
    Some(Upload::from(text("$content")?).file_name(text("$file")?))
}

/// Sends an operation whose body, answer and errors have these types. It is what a [`Dynamic`] points to.
pub fn dynamic<B: DynamicBody, A: Decode, E: Decode>(
    client: &Client,
    operation: &'static Operation,
    arguments: Value,
    options: RequestOptions,
) -> BoxFuture<'static, Result<Value, Error<Value>>> {
    let mut request = Request::<A, E>::new(client, operation);
    request.set_options(options);
    if let Err(problem) = fill::<B, A, E>(&mut request, operation, arguments) {
        request.fail(problem);
    }
    Box::pin(async move {
        let sent = match request.send_whole().await {
            Ok(response) => {
                let (value, meta) = response.into_parts();
                A::try_to_json(&value)
                    .map_err(|error| undecoded::<E>(*meta, &error, &Span::current()))
            }
            Err(error) => Err(error),
        };
        sent.map_err(|error| error.map(|api| E::to_json(&api)))
    })
}

/// A request for an operation that has parameters and JSON in and out.
pub(crate) fn prepare(
    client: &Client,
    operation: &'static Operation,
    arguments: Value,
    options: RequestOptions,
) -> Request<Json<Value>, Json<Value>> {
    let mut request = Request::new(client, operation);
    request.set_options(options);
    if let Err(problem) =
        fill::<JsonBody<Value>, Json<Value>, Json<Value>>(&mut request, operation, arguments)
    {
        request.fail(problem);
    }
    request
}

fn fill<B: DynamicBody, A: Decode, E: Decode>(
    request: &mut Request<A, E>,
    operation: &'static Operation,
    arguments: Value,
) -> Result<(), String> {
    let body = set_parameters(request, operation, members(arguments)?)?;
    match body {
        Some(body) if B::EXPECTED || !body.is_null() => B::set(request, body),
        _ => Ok(()),
    }
}

fn members(arguments: Value) -> Result<Map<String, Value>, String> {
    match arguments {
        Value::Object(members) => Ok(members),
        Value::Null => Ok(Map::new()),
        _ => Err("the arguments must be an object".to_owned()),
    }
}

/// Sets the parameters, and gives back what is under `body`.
fn set_parameters<A: Decode, E: Decode>(
    request: &mut Request<A, E>,
    operation: &'static Operation,
    arguments: Map<String, Value>,
) -> Result<Option<Value>, String> {
    let mut body = None;
    for (name, value) in arguments {
        let index = operation
            .parameters
            .iter()
            .position(|parameter| parameter.argument == name);
        match index {
            Some(index) => {
                let members = operation.parameters[index].style == Style::DeepObject;
                if members && !value.is_object() && !value.is_null() {
                    return Err(format!("{name} must be an object"));
                }
                request.untyped_parameter(index, value);
            }
            None if name == "body" => body = Some(value),
            None => {
                let mut known: Vec<&str> = operation
                    .parameters
                    .iter()
                    .map(|parameter| parameter.argument)
                    .collect();
                known.extend(operation.body.is_some().then_some("body"));
                return Err(format!(
                    "there is no argument {name:?}; there are: {}",
                    known.join(", ")
                ));
            }
        }
    }
    Ok(body)
}

/// Sends the operation named `id`, looked up in generated tables, each of which is sorted by id.
pub async fn call(
    client: &Client,
    tables: &[&'static [Row]],
    id: &str,
    arguments: Value,
    options: RequestOptions,
) -> Result<Value, Error<Value>> {
    for table in tables {
        if let Ok(index) = table.binary_search_by(|row| row.operation.id.cmp(id)) {
            let row = &table[index];
            return (row.send)(client, row.operation, arguments, options).await;
        }
    }
    let target = Target {
        method: http::Method::GET,
        path: String::new(),
    };
    let request = Request::<Raw, Json<Value>>::from_subject(client, Subject::Raw(target.into()));
    Err(request.invalid(unknown(client, id)))
}

/// Names the operations that sound like the one that is not there.
fn unknown(client: &Client, id: &str) -> String {
    let word = id.split('_').next().unwrap_or(id);
    let near: Vec<&str> = client
        .api()
        .operations
        .iter()
        .map(|operation| operation.id)
        .filter(|known| !word.is_empty() && known.contains(word))
        .take(8)
        .collect();
    let id = crate::message::clean(id);
    if near.is_empty() {
        format!("there is no operation {id:?}")
    } else {
        format!(
            "there is no operation {id:?}; there are: {}",
            near.join(", ")
        )
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::lost;

    #[test]
    fn a_member_that_a_type_would_drop_is_found() {
        let given = json!({"name": "x", "parts": [{"note": null}, 2]});
        assert_eq!(lost(&given, &given), None);
        let written = json!({"name": "x", "parts": [{}, 2], "size": 1});
        assert_eq!(lost(&given, &written).as_deref(), Some("/parts/0/note"));
        let written = json!({"name": "x", "parts": [{"note": null}]});
        assert_eq!(lost(&given, &written).as_deref(), Some("/parts/1"));
    }
}
