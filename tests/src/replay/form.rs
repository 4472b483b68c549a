//! Forms of several parts, as they arrive and as they were recorded.

use std::convert::Infallible;

use super::exchange::Exchange;
use super::same::short;
use super::server::Arrival;

/// A part of a form that arrived.
pub(crate) struct Part {
    pub(crate) name: String,
    file: Option<String>,
    pub(crate) bytes: Vec<u8>,
}

/// The parts of a form, in their order.
pub(crate) async fn parts(arrival: &Arrival) -> Result<Vec<Part>, String> {
    let content_type = arrival.headers.get("content-type");
    let content_type = content_type.and_then(|value| value.to_str().ok());
    let boundary = multer::parse_boundary(content_type.unwrap_or_default())
        .map_err(|error| error.to_string())?;
    let body = arrival.body.clone();
    let stream = futures_util::stream::iter([Ok::<_, Infallible>(body)]);
    let mut form = multer::Multipart::new(stream, boundary);
    let mut parts = Vec::new();
    while let Some(field) = form.next_field().await.map_err(|error| error.to_string())? {
        parts.push(Part {
            name: field.name().unwrap_or_default().to_owned(),
            file: field.file_name().map(str::to_owned),
            bytes: field
                .bytes()
                .await
                .map_err(|error| error.to_string())?
                .to_vec(),
        });
    }
    Ok(parts)
}

/// Where the parts differ from the recorded ones. Of the name of a file only the last part of a path counts: the
/// folders of the machine that sends it are nobody's business.
pub(crate) fn differences(exchange: &Exchange, got: &[Part]) -> Vec<String> {
    let mut found = Vec::new();
    let names = |names: Vec<&str>| names.join(", ");
    let expected = names(exchange.parts.iter().map(|part| &*part.name).collect());
    let sent = names(got.iter().map(|part| &*part.name).collect());
    if expected != sent {
        return vec![format!("parts: expected {expected}, got {sent}")];
    }
    for (recorded, part) in exchange.parts.iter().zip(got) {
        let name = &recorded.name;
        let file = recorded
            .filename
            .as_deref()
            .and_then(|path| path.rsplit(['/', '\\']).next());
        if file != part.file.as_deref() {
            found.push(format!(
                "part {name}: expected the file {file:?}, got {:?}",
                part.file
            ));
        }
        let Some(body) = &recorded.body else {
            continue;
        };
        if !same(body.as_bytes(), &part.bytes) {
            found.push(format!(
                "part {name}: expected {}, got {}",
                short(body),
                short(&String::from_utf8_lossy(&part.bytes))
            ));
        }
    }
    found
}

/// Whether two parts hold the same; JSON may be spaced as it likes.
fn same(one: &[u8], other: &[u8]) -> bool {
    let json = |bytes| serde_json::from_slice::<serde_json::Value>(bytes).ok();
    one == other || json(one).is_some_and(|value| Some(value) == json(other))
}
