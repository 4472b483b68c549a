//! Lists and waits of operations that are called by name.
//!
//! Pages and looks are JSON as it came: one walk and one wait serve every operation of every API, so a
//! table of a thousand lists costs no more to compile than its text.

use serde_json::Value;

use crate::client::Client;
use crate::decode::Json;
use crate::dynamic::prepare;
use crate::following::{query_of, token_of};
use crate::operation::Waiter;
use crate::options::RequestOptions;
use crate::pager::{Items, List, Pages};
use crate::request::Request;
use crate::row::{NextPage, PageLayout, Row};
use crate::wait::{Observations, Wait, WaitGone};

/// A list that is called by name. Made by [`list`].
#[derive(Clone, Debug)]
pub struct DynamicList {
    request: Request<Json<Value>, Json<Value>>,
    layout: PageLayout,
}

/// The list that a row describes, with these arguments; see [`Dynamic`](crate::Dynamic). `None` where it is no
/// list. What is wrong with the arguments comes out in the place of the first page.
pub fn list(
    client: &Client,
    row: &'static Row,
    arguments: Value,
    options: RequestOptions,
) -> Option<DynamicList> {
    Some(DynamicList {
        request: prepare(client, row.operation, arguments, options),
        layout: row.page?,
    })
}

/// The looks of a wait, with the operation that the arguments are for.
pub fn observe(
    client: &Client,
    row: &'static Row,
    waiter: &'static Waiter,
    arguments: Value,
    options: RequestOptions,
) -> DynamicWait {
    DynamicWait {
        request: prepare(client, row.operation, arguments, options),
        waiter,
        timeout: None,
    }
}

/// A wait that is called by name. Made by [`observe`].
#[derive(Debug)]
#[must_use = "a wait does nothing until its observations are read"]
pub struct DynamicWait {
    request: Request<Json<Value>, Json<Value>>,
    waiter: &'static Waiter,
    timeout: Option<std::time::Duration>,
}

impl DynamicWait {
    /// How long to wait at most, in place of what the document says.
    pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Every look as it is taken. The stream ends after the one that shows what was waited for, and after
    /// an error.
    pub fn observations(self) -> Observations<Json<Value>, Json<Value>> {
        let waiter = self.waiter;
        let state = move |value: &Value| {
            let found = value.pointer(waiter.state);
            found.and_then(token_of).unwrap_or_default()
        };
        let timeout = self
            .timeout
            .unwrap_or(std::time::Duration::from_millis(waiter.timeout_ms));
        if waiter.gone_is_success {
            let wait = WaitGone::new(self.request, waiter, state);
            wait.timeout(timeout).observations()
        } else {
            let wait = Wait::new(self.request, waiter, state);
            wait.timeout(timeout).observations()
        }
    }
}

impl DynamicList {
    /// Sends a request for each page, as the pages are asked for.
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// Gives the items of all pages, one after the other.
    pub fn items(self) -> Items<Self> {
        Items::new(self)
    }

    /// The items of a page.
    pub fn items_of(&self, page: Value) -> Vec<Value> {
        self.take(page)
    }
}

impl List for DynamicList {
    type Answer = Json<Value>;
    type Failure = Json<Value>;
    type Item = Value;

    fn request(&self) -> &Request<Self::Answer, Self::Failure> {
        &self.request
    }

    fn request_mut(&mut self) -> &mut Request<Self::Answer, Self::Failure> {
        &mut self.request
    }

    // Without the layout nothing can be said of a page. The walk asks the methods below.
    fn next(_: &Value) -> Option<String> {
        None
    }

    fn count(_: &Value) -> usize {
        0
    }

    fn take_items(_: Value) -> Vec<Value> {
        Vec::new()
    }

    fn next_after(&self, page: &Value) -> Option<String> {
        match self.layout.next {
            NextPage::Nowhere => None,
            NextPage::InPage(pointer) => token_of(page.pointer(pointer)?),
            NextPage::InLastItem(pointer) => {
                let first = self.layout.items.first()?;
                let last = page.pointer(first)?.as_array()?.last()?;
                token_of(last.pointer(pointer)?)
            }
            NextPage::InLinks {
                links,
                rel,
                parameter,
            } => {
                let links = page.pointer(links)?.as_array()?;
                let link = links
                    .iter()
                    .find(|link| link.get("rel").and_then(Value::as_str) == Some(rel))?;
                let href = token_of(link.get("href")?)?;
                match parameter {
                    Some(parameter) => query_of(&href, parameter),
                    None => Some(href),
                }
            }
        }
    }

    fn count_in(&self, page: &Value) -> usize {
        let lists = self.layout.items.iter();
        lists
            .filter_map(|pointer| page.pointer(pointer)?.as_array())
            .map(Vec::len)
            .sum()
    }

    fn take(&self, mut page: Value) -> Vec<Value> {
        let mut items = Vec::new();
        for pointer in self.layout.items {
            if let Some(Value::Array(found)) = page.pointer_mut(pointer).map(Value::take) {
                items.extend(found);
            }
        }
        items
    }
}
