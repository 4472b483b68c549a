//! Lists of a generic service: filters, pages, and a walk that always ends.

use std::fmt::Display;

use futures_util::Stream;
use futures_util::stream::{StreamExt as _, TryStreamExt as _, iter, try_unfold};
use platform_clients_runtime::Method;
use serde_json::Value;

use crate::error::ServiceError;
use crate::service::{Service, read};

/// The real bounds of the server. Beyond them it takes 50 and does not say so.
const MOST: u32 = 100;

/// A list of a service that is being asked for.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListRequest {
    service: Service,
    page: u64,
    limit: u32,
    query: Vec<(String, String)>,
    allow_warnings: bool,
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// The records.
    pub content: Vec<Value>,
    /// What the server says beside them; null where it says nothing.
    pub metadata: Value,
}

impl Page {
    /// How many records there are in all, where the server says so.
    pub fn total(&self) -> Option<u64> {
        // Servers of the first version write it the second way.
        let total = ["total_records", "totalRecords"];
        total
            .iter()
            .find_map(|name| self.metadata.get(name)?.as_u64())
    }

    /// What the server wants the caller to know, such as filters that it left out.
    pub fn warnings(&self) -> Vec<&str> {
        let list = self.metadata.get("warnings").and_then(Value::as_array);
        list.into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    }
}

impl ListRequest {
    pub(crate) fn new(service: Service) -> Self {
        Self {
            service,
            page: 0,
            limit: MOST,
            query: Vec::new(),
            allow_warnings: false,
        }
    }

    /// The number of the page; the first is 0. A walk begins here.
    pub fn page(mut self, page: u64) -> Self {
        self.page = page;
        self
    }

    /// How many records a page has, from 1 to 100; 100 unless said.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = limit;
        self
    }

    /// What the list is sorted by: one member, with a `-` in front for the other way round.
    pub fn order(self, member: &str) -> Self {
        self.param("order", member)
    }

    /// Only records that have this: `search("name__icontains", "cork")`. Several values are joined by
    /// commas, for `id__in`.
    pub fn search(self, field: &str, value: impl Display) -> Self {
        self.param(format!("search[{field}]"), value)
    }

    /// Only records that have this not.
    pub fn exclude(self, field: &str, value: impl Display) -> Self {
        self.param(format!("exclude[{field}]"), value)
    }

    /// Any other query parameter.
    pub fn param(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.query.push((name.into(), value.to_string()));
        self
    }

    /// Takes the records although the server left a filter out.
    pub fn allow_warnings(mut self) -> Self {
        self.allow_warnings = true;
        self
    }

    /// Reads one page.
    pub async fn send(&self) -> Result<Page, ServiceError> {
        if !(1..=MOST).contains(&self.limit) {
            return Err(ServiceError::Invalid(format!(
                "limit must be between 1 and {MOST}, not {}",
                self.limit
            )));
        }
        let mut query = self.query.clone();
        query.push(("page".to_owned(), self.page.to_string()));
        query.push(("limit".to_owned(), self.limit.to_string()));
        let answer = self.service.send(Method::GET, None, &query, None).await?;
        let mut body = read(&answer)?;
        let metadata = body.get_mut("_metadata").map(Value::take);
        let content = body.get_mut("content").map(Value::take);
        let content = content.unwrap_or(body);
        let page = Page {
            content: match content {
                Value::Array(records) => records,
                Value::Null => Vec::new(),
                other => vec![other],
            },
            metadata: metadata.unwrap_or_default(),
        };
        let left_out: Vec<String> = page
            .warnings()
            .into_iter()
            .filter(|warning| warning.contains("FilterWarning"))
            .map(str::to_owned)
            .collect();
        if left_out.is_empty() || self.allow_warnings {
            Ok(page)
        } else {
            Err(ServiceError::FilterLeftOut(left_out))
        }
    }

    /// The pages, one after the other.
    ///
    /// The walk ends with a page that is not full, so it ends also when records vanish meanwhile. A list
    /// without a total is one page. Dropping the stream stops it.
    pub fn pages(self) -> impl Stream<Item = Result<Page, ServiceError>> + Send + 'static {
        try_unfold(Some(self), |request| async move {
            let Some(mut request) = request else {
                return Ok(None);
            };
            let page = request.send().await?;
            let full = page.content.len() >= request.limit as usize;
            request.page += 1;
            let walked = request.page.saturating_mul(u64::from(request.limit));
            let more = full && page.total().is_some_and(|total| walked < total);
            Ok(Some((page, more.then_some(request))))
        })
    }

    /// The records, one by one.
    pub fn items(self) -> impl Stream<Item = Result<Value, ServiceError>> + Send + 'static {
        let pages = self.pages();
        pages
            .map_ok(|page| iter(page.content).map(Ok))
            .try_flatten()
    }

    /// Every record.
    pub async fn get_all(self) -> Result<Vec<Value>, ServiceError> {
        self.items().try_collect().await
    }
}
