//! A service that nobody has to have described: JSON goes in, JSON comes out.

use std::fmt::{Display, Write as _};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use platform_clients_runtime::{Bytes, Client, HeaderMap, Method, Response};
use serde::Serialize;
use serde_json::Value;

use crate::error::ServiceError;
use crate::listing::ListRequest;
use crate::shared::ApiError;

/// What a segment may hold as it is.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'~')
    .remove(b'.');

/// A service of an application, made by [`CloudCix::service`](crate::CloudCix::service).
///
/// What is read is given as it came: texts that look like numbers stay texts, `"0012"` keeps its zeros,
/// and no decimal is rounded. An answer of the form `{"content": …}` gives its content.
#[derive(Clone, Debug)]
pub struct Service {
    client: Client,
    /// The path with its braces, with slashes at both ends.
    path: String,
    ids: Vec<(String, String)>,
    query: Vec<(String, String)>,
    /// The nearest name that is known, where this one is not.
    nearest: Option<&'static str>,
}

impl Service {
    pub(crate) fn new(client: Client, path: String) -> Self {
        Self {
            client,
            path,
            ids: Vec::new(),
            query: Vec::new(),
            nearest: None,
        }
    }

    /// Notes that nobody has described the service, and what is called most like it.
    pub(crate) fn unknown(mut self, nearest: &'static str) -> Self {
        self.nearest = Some(nearest).filter(|name| !name.is_empty());
        self
    }

    /// Fills in an id of the path: `id("country_id", 372)` for `country/{country_id}/subdivision`.
    #[must_use]
    pub fn id(mut self, name: &str, value: impl Display) -> Self {
        self.ids.retain(|(known, _)| known != name);
        self.ids.push((name.to_owned(), value.to_string()));
        self
    }

    /// A query parameter that goes with every call.
    #[must_use]
    pub fn param(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.query.push((name.into(), value.to_string()));
        self
    }

    /// Lists the records, page by page or one by one.
    pub fn list(&self) -> ListRequest {
        ListRequest::new(self.clone())
    }

    /// Every record, read page by page.
    pub async fn get_all(&self) -> Result<Vec<Value>, ServiceError> {
        self.list().get_all().await
    }

    /// Creates a record.
    pub async fn create(&self, data: &impl Serialize) -> Result<Value, ServiceError> {
        self.call(Method::POST, None, Some(json(data)?)).await
    }

    /// Reads a record.
    pub async fn read(&self, id: impl Display) -> Result<Value, ServiceError> {
        self.call(Method::GET, Some(&id.to_string()), None).await
    }

    /// Replaces a record.
    pub async fn update(
        &self,
        id: impl Display,
        data: &impl Serialize,
    ) -> Result<Value, ServiceError> {
        self.call(Method::PUT, Some(&id.to_string()), Some(json(data)?))
            .await
    }

    /// Changes some members of a record.
    pub async fn partial_update(
        &self,
        id: impl Display,
        data: &impl Serialize,
    ) -> Result<Value, ServiceError> {
        self.call(Method::PATCH, Some(&id.to_string()), Some(json(data)?))
            .await
    }

    /// Deletes a record.
    pub async fn delete(&self, id: impl Display) -> Result<(), ServiceError> {
        self.call(Method::DELETE, Some(&id.to_string()), None)
            .await
            .map(drop)
    }

    /// Asks for the headers of a record: whether it is there. A refusal is a 404 here.
    pub async fn head(&self, id: impl Display) -> Result<HeaderMap, ServiceError> {
        let answer = self
            .send(Method::HEAD, Some(&id.to_string()), &[], None)
            .await?;
        Ok(answer.headers().clone())
    }

    /// Asks for the headers of the list.
    pub async fn head_list(&self) -> Result<HeaderMap, ServiceError> {
        let answer = self.send(Method::HEAD, None, &[], None).await?;
        Ok(answer.headers().clone())
    }

    /// Any method, on a record or on the service as a whole, with or without a body: some services take
    /// PUT or DELETE without an id. Null where the answer has no body.
    pub async fn call(
        &self,
        method: Method,
        id: Option<&str>,
        body: Option<Value>,
    ) -> Result<Value, ServiceError> {
        let answer = self.send(method, id, &[], body).await?;
        let mut value = read(&answer)?;
        Ok(value.get_mut("content").map(Value::take).unwrap_or(value))
    }

    pub(crate) async fn send(
        &self,
        method: Method,
        id: Option<&str>,
        more: &[(String, String)],
        body: Option<Value>,
    ) -> Result<Response<Bytes>, ServiceError> {
        let mut path = self.filled()?;
        if let Some(id) = id {
            path.push_str(&segment(id)?);
            path.push('/');
        }
        for (number, (name, value)) in self.query.iter().chain(more).enumerate() {
            let sign = if number == 0 { '?' } else { '&' };
            let encode = |text| utf8_percent_encode(text, PLAIN);
            // Writing to a `String` does not fail.
            let _ = write!(path, "{sign}{}={}", encode(name), encode(value));
        }
        let mut request = self
            .client
            .raw(method, &path)
            .header("accept", "application/json");
        if let Some(body) = &body {
            request = request.json(body);
        }
        let sent = request.send().await;
        sent.map_err(|error| {
            let call = Box::new(error.map(api_error));
            match self.nearest {
                Some(nearest) if call.is_not_found() => ServiceError::NoSuchService {
                    path: self.path.clone(),
                    nearest,
                    call,
                },
                _ => ServiceError::Call(call),
            }
        })
    }

    /// The path with its ids.
    fn filled(&self) -> Result<String, ServiceError> {
        let mut filled = String::new();
        let mut unused: Vec<&str> = self.ids.iter().map(|(name, _)| name.as_str()).collect();
        let mut rest = self.path.as_str();
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            let id = self.ids.iter().find(|(known, _)| known == name);
            let Some((_, id)) = id else {
                return Err(ServiceError::Invalid(format!(
                    "`{}` needs an id: .id({name:?}, …)",
                    self.path
                )));
            };
            unused.retain(|known| *known != name);
            filled.push_str(before);
            filled.push_str(&segment(id)?);
            rest = after;
        }
        if let Some(name) = unused.first() {
            return Err(ServiceError::Invalid(format!(
                "`{}` has no id {name:?}",
                self.path
            )));
        }
        filled.push_str(rest);
        Ok(filled)
    }
}

/// An id as one segment of a path. One that would lead elsewhere is refused.
fn segment(id: &str) -> Result<String, ServiceError> {
    match id {
        "" => Err(ServiceError::Invalid("an id must not be empty".to_owned())),
        "." | ".." => Err(ServiceError::Invalid(format!(
            "{id:?} would lead to another path"
        ))),
        id => Ok(utf8_percent_encode(id, PLAIN).to_string()),
    }
}

fn json(data: &impl Serialize) -> Result<Value, ServiceError> {
    let value = serde_json::to_value(data)
        .map_err(|error| ServiceError::Invalid(format!("the data is no JSON: {error}")))?;
    if value.is_object() || value.is_null() {
        return Ok(value);
    }
    // The server answers anything else with a page and a 500.
    Err(ServiceError::Invalid(
        "the data must be an object".to_owned(),
    ))
}

/// The body of an answer; null where there is none.
pub(crate) fn read(answer: &Response<Bytes>) -> Result<Value, ServiceError> {
    let body = answer.body();
    if body.is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_slice(body).map_err(|_| {
        let start: String = String::from_utf8_lossy(body).chars().take(80).collect();
        ServiceError::Invalid(format!("the answer is no JSON; it begins {start:?}"))
    })
}

fn api_error(body: Value) -> ApiError {
    // Every JSON is an `ApiError`: what has no shape of its own is kept as it came.
    serde_json::from_value(body.clone()).unwrap_or(ApiError::Other(body))
}
