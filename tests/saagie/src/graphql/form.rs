//! Requests with files: `multipart/form-data` with `operations`, `map` and then the files.

use std::convert::Infallible;

use axum::body::Bytes;
use serde_json::Value;

use super::Request;
use crate::world::{File, Object};

/// A part of a form as it arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The name of the field.
    pub name: String,
    /// The name of the file, if the part has one.
    pub file: Option<String>,
    /// The type, if the part has one.
    pub content_type: Option<String>,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// The parts of a body, in their order.
pub(crate) async fn parts(content_type: &str, body: Bytes) -> Result<Vec<Part>, String> {
    let boundary = multer::parse_boundary(content_type).map_err(|error| error.to_string())?;
    let stream = futures_util::stream::iter([Ok::<_, Infallible>(body)]);
    let mut form = multer::Multipart::new(stream, boundary);
    let mut parts = Vec::new();
    while let Some(field) = form.next_field().await.map_err(|error| error.to_string())? {
        parts.push(Part {
            name: field.name().unwrap_or_default().to_owned(),
            file: field.file_name().map(str::to_owned),
            content_type: field.content_type().map(ToString::to_string),
            bytes: field
                .bytes()
                .await
                .map_err(|error| error.to_string())?
                .to_vec(),
        });
    }
    Ok(parts)
}

/// The request that the parts make up, with each file bound to its variable.
pub(crate) fn request_of_form(parts: &[Part]) -> Result<Request, String> {
    let [operations, map, files @ ..] = parts else {
        return Err("a form needs `operations`, `map` and a file".to_owned());
    };
    if operations.name != "operations" || map.name != "map" {
        return Err("`operations` and then `map` come before the files".to_owned());
    }
    let mut operations: Object = serde_json::from_slice(&operations.bytes)
        .map_err(|error| format!("operations: {error}"))?;
    let map: std::collections::BTreeMap<String, Vec<String>> =
        serde_json::from_slice(&map.bytes).map_err(|error| format!("map: {error}"))?;
    let mut request = Request::default();
    for (name, places) in &map {
        let file = files.iter().find(|file| &file.name == name);
        let file = file.ok_or_else(|| format!("the part `{name}` of the map is not there"))?;
        for place in places {
            let index = request.files.len();
            let place = format!("/{}", place.replace('.', "/"));
            bind(&mut operations, &place, index)?;
        }
        request.files.push(File {
            name: file.file.clone().unwrap_or_default(),
            bytes: file.bytes.clone(),
        });
    }
    Ok(Request {
        files: request.files,
        ..Request::of_json(operations)?
    })
}

/// Puts a file at its place, where null must stand.
fn bind(operations: &mut Object, place: &str, index: usize) -> Result<(), String> {
    let mut whole = Value::Object(std::mem::take(operations));
    let slot = whole.pointer_mut(place);
    let bound = match slot {
        Some(slot @ Value::Null) => {
            *slot = Value::String(format!("file {index}"));
            Ok(())
        }
        Some(_) => Err(format!("{place} of the operations is not null")),
        None => Err(format!("{place} is not in the operations")),
    };
    if let Value::Object(object) = whole {
        *operations = object;
    }
    bound
}

impl Request {
    /// A request out of its JSON object.
    pub(crate) fn of_json(mut body: Object) -> Result<Self, String> {
        let Some(Value::String(query)) = body.remove("query") else {
            return Err("there is no `query`".to_owned());
        };
        let variables = match body.remove("variables") {
            None | Some(Value::Null) => Object::new(),
            Some(Value::Object(variables)) => variables,
            Some(_) => return Err("`variables` is not an object".to_owned()),
        };
        let operation = match body.remove("operationName") {
            Some(Value::String(name)) => Some(name),
            _ => None,
        };
        Ok(Self {
            query,
            operation,
            variables,
            files: Vec::new(),
        })
    }
}
