//! A request while it is put together, without its types.
//!
//! Setters of generated code end here, so that they are compiled once and not once an operation.
//! Nothing is written until the request is sent: a draft can be shown, copied and changed.

use std::borrow::Cow;
use std::sync::Arc;

use http::header::{ACCEPT, CONTENT_TYPE, COOKIE};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use serde_json::Value;
use url::Url;

use crate::body::{Content, JSON, Payload};
use crate::check::{self, Strictness};
use crate::client::Client;
use crate::cookies;
use crate::credentials::Credentials;
use crate::encode::{self, Query};
use crate::operation::{Operation, Repeat};
use crate::options::RequestOptions;
use crate::parameter::{Location, Style};
use crate::rules::{self, Naming};
use crate::secret::Secret;
use crate::{redact, transport};

/// What a request is for.
#[derive(Clone)]
pub(crate) enum Subject {
    /// An operation of the document.
    Operation(&'static Operation),
    /// Something that no document describes.
    Raw(Arc<Target>),
}

/// The target of a raw request.
pub(crate) struct Target {
    pub(crate) method: Method,
    pub(crate) path: String,
}

impl Subject {
    pub(crate) fn operation(&self) -> Option<&'static Operation> {
        match self {
            Self::Operation(operation) => Some(operation),
            Self::Raw(_) => None,
        }
    }

    /// The id of the operation, or the method and path of a raw request.
    pub(crate) fn label(&self) -> Cow<'static, str> {
        match self {
            Self::Operation(operation) => Cow::Borrowed(operation.id),
            Self::Raw(target) => {
                let path = target.path.split(['?', '#']).next().unwrap_or_default();
                Cow::Owned(format!("{} {path}", target.method))
            }
        }
    }

    pub(crate) fn method(&self) -> Method {
        match self {
            Self::Operation(operation) => operation.method(),
            Self::Raw(target) => target.method.clone(),
        }
    }

    pub(crate) fn documents(&self, status: StatusCode) -> bool {
        self.operation().is_some_and(|operation| {
            operation
                .responses
                .iter()
                .any(|answer| answer.status.matches(status.as_u16()))
        })
    }

    /// What may be repeated. Of a raw request only the method is known.
    pub(crate) fn repeat(&self) -> Repeat {
        match self {
            Self::Operation(operation) => operation.repeat,
            Self::Raw(target) => match target.method {
                Method::GET | Method::HEAD | Method::OPTIONS | Method::TRACE => Repeat::Safe,
                Method::PUT | Method::DELETE => Repeat::Idempotent,
                _ if target.method.as_str() == "QUERY" => Repeat::Safe,
                _ => Repeat::Never,
            },
        }
    }
}

/// A request while it is put together.
#[derive(Clone)]
pub(crate) struct Draft {
    pub(crate) client: Client,
    pub(crate) subject: Subject,
    /// One for each parameter of the operation; null where it is not given.
    pub(crate) values: Vec<Value>,
    /// A link of the server's that is followed in place of path and query.
    pub(crate) link: Option<Url>,
    pub(crate) payload: Option<Payload>,
    /// The media type that is asked for in place of those of the decoder.
    pub(crate) accept: Option<&'static str>,
    pub(crate) options: RequestOptions,
    /// The first thing that is wrong with it.
    pub(crate) problem: Option<String>,
}

/// A request that is ready to be sent, as often as it takes.
pub(crate) struct Prepared {
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<Content>,
    /// Whether credentials go with it.
    pub(crate) attach: bool,
}

impl Prepared {
    /// The request of one attempt, without its body. `own` are the headers that the call sets for itself.
    pub(crate) fn request(
        &self,
        method: &Method,
        credentials: Option<&Credentials>,
        own: &HeaderMap,
    ) -> reqwest::Request {
        let mut url = self.url.clone();
        let mut headers = self.headers.clone();
        if let Some(credentials) = credentials {
            for (name, value) in credentials.headers() {
                // A header that the call sets for itself wins.
                if !own.contains_key(name) {
                    headers.insert(name.clone(), value.clone());
                }
            }
            let mut pairs = credentials.query_parameters().peekable();
            if pairs.peek().is_some() {
                let mut query = url
                    .query()
                    .map(|query| format!("?{query}"))
                    .unwrap_or_default();
                let empty = query.is_empty();
                let mut writer = Query::new(&mut query, empty);
                for (name, secret) in pairs {
                    writer.pair(name, secret.expose());
                }
                url.set_query(query.strip_prefix('?'));
            }
        }
        let mut request = reqwest::Request::new(method.clone(), url);
        *request.headers_mut() = headers;
        request
    }
}

impl Draft {
    pub(crate) fn new(client: &Client, subject: Subject) -> Self {
        Self {
            client: client.clone(),
            subject,
            values: Vec::new(),
            link: None,
            payload: None,
            accept: None,
            options: RequestOptions::new(),
            problem: None,
        }
    }

    /// Remembers what is wrong; the first fault is the one that is told.
    pub(crate) fn fail(&mut self, problem: impl Into<String>) {
        if self.problem.is_none() {
            self.problem = Some(problem.into());
        }
    }

    /// Sets a parameter, after checking it.
    pub(crate) fn set(&mut self, index: usize, value: Value, strictness: Strictness) {
        let Some(parameter) = self
            .subject
            .operation()
            .and_then(|operation| operation.parameters.get(index))
        else {
            return self.fail(format!("there is no parameter {index}"));
        };
        if parameter.location == Location::Path
            && let Some(problem) = encode::path_problem(parameter, &value)
        {
            self.fail(problem);
        }
        if let Some(problem) = check::parameter(parameter, &value, strictness) {
            self.fail(problem);
        }
        let naming = if parameter.style == Style::DeepObject {
            Naming::Brackets
        } else {
            Naming::Bare
        };
        if let Err(problem) = rules::check(parameter.rules, &value, parameter.argument, naming) {
            self.fail(problem);
        }
        self.put(index, value);
    }

    fn put(&mut self, index: usize, value: Value) {
        if self.values.len() <= index {
            let all = self
                .subject
                .operation()
                .map_or(0, |operation| operation.parameters.len());
            self.values.resize(all.max(index + 1), Value::Null);
        }
        self.values[index] = value;
    }

    /// The index of the query parameter of that name on the wire.
    fn query_index(&self, name: &str) -> Option<usize> {
        let operation = self.subject.operation()?;
        operation
            .parameters
            .iter()
            .position(|parameter| parameter.location == Location::Query && parameter.name == name)
    }

    /// Replaces a query parameter, documented or not.
    pub(crate) fn replace_query(&mut self, name: &str, value: String) {
        if let Some(index) = self.query_index(name) {
            return self.put(index, Value::String(value));
        }
        if self.is_graphql() {
            return self.set_variable(name, value);
        }
        self.options.query.retain(|(known, _)| known != name);
        self.options.query.push((name.to_owned(), value));
    }

    /// The text of a query parameter as it would be sent. Of a GraphQL operation, that of a variable.
    pub(crate) fn query_value(&self, name: &str) -> Option<String> {
        if let Some(value) = self
            .query_index(name)
            .and_then(|index| self.values.get(index))
        {
            return match value {
                Value::Null => None,
                Value::String(text) => Some(text.clone()),
                other => Some(other.to_string()),
            };
        }
        if self.is_graphql() {
            return self.variable(name);
        }
        self.options
            .query
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.clone())
    }

    /// The URL that would be sent, without credentials.
    pub(crate) fn target(&self) -> Result<Url, String> {
        if let Some(link) = &self.link {
            return Ok(link.clone());
        }
        let client = self.client.inner();
        let mut text = String::with_capacity(client.base.len() + 96);
        match &self.subject {
            Subject::Operation(operation) => {
                text.push_str(&self.base(operation)?);
                encode::path(
                    &mut text,
                    operation.path,
                    operation.parameters,
                    &self.values,
                )?;
                let mut query = Query::new(&mut text, !operation.path.contains('?'));
                for (parameter, value) in operation.parameters.iter().zip(&self.values) {
                    if encode::is_nothing(parameter, value) {
                        continue;
                    }
                    match parameter.location {
                        Location::Query => query.parameter(parameter, value),
                        Location::QueryString => query.whole(parameter, value)?,
                        Location::Path | Location::Header | Location::Cookie => {}
                    }
                }
                for (name, value) in &self.options.query {
                    query.pair(name, value);
                }
            }
            Subject::Raw(target) => {
                if !target.path.starts_with('/') || target.path.contains('#') {
                    return Err(format!(
                        "a raw path starts with / and has no fragment: {}",
                        self.subject.label()
                    ));
                }
                text.push_str(&client.base);
                text.push_str(&target.path);
                let mut query = Query::new(&mut text, !target.path.contains('?'));
                for (name, value) in &self.options.query {
                    query.pair(name, value);
                }
            }
        }
        let url =
            Url::parse(&text).map_err(|error| format!("the path does not make a URL: {error}"))?;
        // The last guard of the route: whatever was written, parsing it must not have moved it.
        let slashes = |path: &str| path.bytes().filter(|byte| *byte == b'/').count();
        let written = text.split('?').next().unwrap_or_default();
        if slashes(written) != slashes(url.path()) + 2 {
            return Err("the values would change the path".to_owned());
        }
        Ok(url)
    }

    /// Where the path of an operation is appended: the client's server, unless the document gives
    /// the operation one of its own.
    fn base(&self, operation: &Operation) -> Result<Cow<'_, str>, String> {
        let client = self.client.inner();
        let Some(server) = operation.server else {
            return Ok(Cow::Borrowed(&client.base));
        };
        if let Some(named) = client.named(server) {
            return Ok(Cow::Owned(named.as_str().trim_end_matches('/').to_owned()));
        }
        let url = client
            .base_url
            .join(server)
            .map_err(|error| format!("the operation's server is not a URL: {error}"))?;
        Ok(Cow::Owned(url.as_str().trim_end_matches('/').to_owned()))
    }

    /// Checks what can only be checked at the end, and writes everything out.
    pub(crate) fn prepare(&self, accept: Option<&'static str>) -> Result<Prepared, String> {
        if let Some(problem) = self.problem.as_ref().or(self.options.problem.as_ref()) {
            return Err(problem.clone());
        }
        let operation = self.subject.operation();
        if self.link.is_none() {
            self.check_required(operation)?;
        }
        let url = self.target()?;
        let client = self.client.inner();
        let mut headers = client.headers.clone();
        if let Some(accept) = self.accept.or(accept) {
            let accept = HeaderValue::from_str(accept)
                .map_err(|_| format!("{accept:?} is not a media type"))?;
            headers.insert(ACCEPT, accept);
        }
        if let Some(operation) = operation {
            self.write_headers(operation, &mut headers)?;
        }
        let body = self.write_body(operation, &mut headers)?;
        for (name, value) in &self.options.headers {
            headers.insert(name, value.clone());
        }
        Ok(Prepared {
            attach: self.attaches(operation, &url),
            url,
            headers,
            body,
        })
    }

    fn check_required(&self, operation: Option<&'static Operation>) -> Result<(), String> {
        let Some(operation) = operation else {
            return Ok(());
        };
        for (index, parameter) in operation.parameters.iter().enumerate() {
            if parameter.required && self.values.get(index).is_none_or(encode::is_absent) {
                return Err(format!("{} is required and not given", parameter.argument));
            }
        }
        let has_body = self.payload.is_some() || self.options.body.is_some();
        if operation.body.is_some_and(|body| body.required) && !has_body {
            return Err("the body is required and not given".to_owned());
        }
        Ok(())
    }

    fn write_headers(&self, operation: &Operation, headers: &mut HeaderMap) -> Result<(), String> {
        let mut written = String::new();
        for (parameter, value) in operation.parameters.iter().zip(&self.values) {
            if encode::is_nothing(parameter, value) {
                continue;
            }
            match parameter.location {
                Location::Header => {
                    let name = http::HeaderName::from_bytes(parameter.name.as_bytes())
                        .map_err(|_| format!("{} is not the name of a header", parameter.name))?;
                    headers.insert(name, encode::header(parameter, value)?);
                }
                Location::Cookie => cookies::add(&mut written, parameter, value)?,
                Location::Path | Location::Query | Location::QueryString => {}
            }
        }
        if !written.is_empty() {
            let mut value = HeaderValue::from_str(&written)
                .map_err(|_| "the cookies do not make a header".to_owned())?;
            value.set_sensitive(true);
            headers.insert(COOKIE, value);
        }
        Ok(())
    }

    fn write_body(
        &self,
        operation: Option<&'static Operation>,
        headers: &mut HeaderMap,
    ) -> Result<Option<Content>, String> {
        let replaced = match &self.options.body {
            Some(body) => {
                let documented = operation
                    .and_then(|operation| operation.body)
                    .map(|body| body.content_type);
                Some(Payload::json(body, documented)?)
            }
            None => None,
        };
        let graphql = operation.and_then(Operation::graphql);
        let Some(payload) = replaced.as_ref().or(self.payload.as_ref()) else {
            let Some(graphql) = graphql else {
                return Ok(None);
            };
            headers.insert(CONTENT_TYPE, JSON);
            return graphql
                .envelope(None)
                .map(|body| Some(Content::Bytes(body)));
        };
        if payload.content.is_spent() {
            return Err("the body was a reader, and an earlier call has read it".to_owned());
        }
        headers.insert(CONTENT_TYPE, payload.content_type.clone());
        match (graphql, &payload.content) {
            (Some(graphql), Content::Bytes(variables)) => graphql
                .envelope(Some(variables))
                .map(|body| Some(Content::Bytes(body))),
            // A form with a file has got its envelope where it was set.
            (_, content) => Ok(Some(content.clone())),
        }
    }

    /// Whether credentials go with the request. They go to the origin they were given for. Where the
    /// user named no server, that is every server that the document names; beside it, every server
    /// that the user named for one of the document's.
    fn attaches(&self, operation: Option<&'static Operation>, url: &Url) -> bool {
        let client = self.client.inner();
        let wanted = operation.is_none_or(|operation| {
            !operation.security.is_empty() || client.api.schemes.is_empty()
        });
        let trusted = transport::same_origin(url, &client.base_url)
            || operation
                .and_then(|operation| operation.server)
                .is_some_and(|server| !client.own_server || client.named(server).is_some());
        wanted && trusted
    }

    /// The secrets in the request itself: sensitive parameters, and members of the body that are
    /// named like one. A server's words may repeat them.
    pub(crate) fn secrets(&self) -> Vec<Secret> {
        let mut found = Vec::new();
        let parameters = self
            .subject
            .operation()
            .map_or(&[][..], |operation| operation.parameters);
        for (parameter, value) in parameters.iter().zip(&self.values) {
            if parameter.sensitive || redact::is_secret_name(parameter.name) {
                redact::collect(value, &mut found);
            }
        }
        for (name, value) in &self.options.query {
            if redact::is_secret_name(name) {
                found.push(Secret::new(value.as_str()));
            }
        }
        let headers = self
            .options
            .headers
            .values()
            .chain(self.client.inner().headers.values());
        for value in headers.filter(|value| value.is_sensitive()) {
            if let Ok(text) = value.to_str() {
                found.push(Secret::new(text));
            }
        }
        if let Some(payload) = &self.payload {
            found.extend(payload.secrets.iter().cloned());
            if let Content::Bytes(bytes) = &payload.content
                && payload.content_type == JSON
                && let Ok(body) = serde_json::from_slice(bytes)
            {
                redact::collect_named(&body, &mut found);
            }
        }
        if let Some(body) = &self.options.body {
            redact::collect_named(body, &mut found);
        }
        found
    }
}
