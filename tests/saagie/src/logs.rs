//! What jobs, apps and conditions have written, and the files that jobs run. This is REST.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::json;

use crate::rest::{answer, plain};
use crate::world::{World, text};

/// A line of a log.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) stream: String,
    pub(crate) text: String,
    pub(crate) time: String,
}

/// How many lines come unless it is said.
const DEFAULT_LIMIT: usize = 10_000;

/// Lines of an instance or an execution. One that has written nothing has no lines.
pub(crate) fn page(world: &World, entity: &str, query: &str) -> Response {
    let value = |name: &str| {
        let mut pairs = url::form_urlencoded::parse(query.as_bytes());
        pairs
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.into_owned())
    };
    let number = |name: &str, default: usize| match value(name).as_deref() {
        None | Some("") => Ok(default),
        Some(text) => text.parse::<usize>(),
    };
    let (Ok(limit), Ok(skip)) = (number("limit", DEFAULT_LIMIT), number("skip", 0)) else {
        return plain(StatusCode::BAD_REQUEST, "limit and skip are numbers");
    };
    let lines = chosen(world, entity, value("streams").as_deref());
    let total = lines.len();
    let shown: Vec<_> = lines
        .into_iter()
        .skip(skip)
        .take(limit)
        .map(|(index, line)| {
            json!({ "index": index, "value": line.text, "stream": line.stream, "time": line.time })
        })
        .collect();
    answer(&json!({
        "logs": shown, "limit": limit, "total": total, "order": "asc", "source": "elastic",
    }))
}

/// The whole log as text.
pub(crate) fn download(world: &World, entity: &str, query: &str) -> Response {
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    let streams = pairs
        .find(|(key, _)| key == "streams")
        .map(|(_, value)| value.into_owned());
    let lines = chosen(world, entity, streams.as_deref());
    let mut whole = String::new();
    for (_, line) in lines {
        whole.push_str(&line.text);
        whole.push('\n');
    }
    ([("content-type", "application/octet-stream")], whole).into_response()
}

/// The lines of some streams, or of all, with their place in the log.
fn chosen<'w>(world: &'w World, entity: &str, streams: Option<&str>) -> Vec<(usize, &'w Line)> {
    let lines = world.lines.get(entity).into_iter().flatten().enumerate();
    let wanted = |line: &Line| {
        streams.is_none_or(|streams| streams.split(',').any(|stream| stream == line.stream))
    };
    lines.filter(|(_, line)| wanted(line)).collect()
}

/// The file of a version.
pub(crate) fn artifact(world: &World, segments: [&str; 4]) -> Response {
    let [project, job, number, name] = segments;
    let belongs = world
        .jobs
        .get(job)
        .is_some_and(|job| text(job, "projectId") == project);
    let file = number
        .parse()
        .ok()
        .and_then(|number| world.files.get(&(job.to_owned(), number)));
    match file.filter(|file| belongs && file.name == name) {
        Some(file) => (
            [("content-type", "application/octet-stream")],
            file.bytes.clone(),
        )
            .into_response(),
        None => plain(StatusCode::NOT_FOUND, "Not found"),
    }
}
