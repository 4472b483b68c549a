//! The bare alternative: reqwest, serde, and a loop over pages as one writes it by hand.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::Duration;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::CREDENTIALS;

/// A page.
#[derive(Debug, Deserialize, Serialize)]
pub struct CloudList {
    /// The items.
    pub clouds: Vec<Cloud>,
    /// Links to other pages.
    pub links: Vec<Link>,
}

/// A cloud.
#[derive(Debug, Deserialize, Serialize)]
pub struct Cloud {
    /// The id.
    pub id: i64,
    /// The name.
    pub name: String,
    /// A note.
    pub note: Option<String>,
    /// The project.
    pub project_id: String,
    /// When it was created.
    pub created_at: String,
    /// When it was changed.
    pub updated_at: Option<String>,
    /// Its variables.
    pub variables: Option<Map<String, Value>>,
    /// Its regions.
    pub regions: Option<Vec<Value>>,
}

/// A link.
#[derive(Debug, Deserialize, Serialize)]
pub struct Link {
    /// What it leads to.
    pub rel: String,
    /// Where it leads.
    pub href: String,
}

/// The same page, with members that have no field kept.
#[derive(Debug, Deserialize, Serialize)]
pub struct KeepingCloudList {
    /// The items.
    pub clouds: Vec<KeepingCloud>,
    /// Links to other pages.
    pub links: Vec<KeepingLink>,
    /// What has no field.
    #[serde(flatten)]
    pub extra: BTreeMap<String, Value>,
}

/// The same cloud, with members that have no field kept.
#[derive(Debug, Deserialize, Serialize)]
pub struct KeepingCloud {
    /// The id.
    pub id: i64,
    /// The name.
    pub name: String,
    /// A note.
    pub note: Option<String>,
    /// The project.
    pub project_id: String,
    /// When it was created.
    pub created_at: String,
    /// When it was changed.
    pub updated_at: Option<String>,
    /// Its variables.
    pub variables: Option<Map<String, Value>>,
    /// Its regions.
    pub regions: Option<Vec<Value>>,
    /// What has no field.
    #[serde(flatten)]
    pub extra: BTreeMap<String, Value>,
}

/// The same link, with members that have no field kept.
#[derive(Debug, Deserialize, Serialize)]
pub struct KeepingLink {
    /// What it leads to.
    pub rel: String,
    /// Where it leads.
    pub href: String,
    /// What has no field.
    #[serde(flatten)]
    pub extra: BTreeMap<String, Value>,
}

/// Whatever goes wrong.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// reqwest as the typed client sets it up.
pub fn http() -> Result<reqwest::Client> {
    Ok(reqwest::Client::builder().no_proxy().build()?)
}

/// One page, decoded as `T`.
pub async fn get<T: DeserializeOwned>(http: &reqwest::Client, url: &str) -> Result<T> {
    let mut request = http.get(url).header("accept", "application/json");
    for (name, value) in CREDENTIALS {
        request = request.header(name, value);
    }
    let response = request.send().await?.error_for_status()?;
    Ok(serde_json::from_slice(&response.bytes().await?)?)
}

/// How to go on after a page.
pub trait Page: DeserializeOwned {
    /// An item.
    type Item;
    /// The URL of the next page.
    fn next(&self) -> Option<String>;
    /// The items.
    fn items(self) -> Vec<Self::Item>;
}

impl Page for CloudList {
    type Item = Cloud;

    fn next(&self) -> Option<String> {
        let mut links = self.links.iter();
        Some(links.find(|link| link.rel == "next")?.href.clone())
    }

    fn items(self) -> Vec<Cloud> {
        self.clouds
    }
}

impl Page for craton_client::types::CloudList {
    type Item = craton_client::types::Cloud;

    fn next(&self) -> Option<String> {
        let mut links = self.links.iter();
        Some(links.find(|link| link.rel == "next")?.href.clone())
    }

    fn items(self) -> Vec<Self::Item> {
        self.clouds
    }
}

/// Walks through all pages and uses every item. After each page it waits for so long.
pub async fn walk<P: Page>(http: &reqwest::Client, first: &str, pause: Duration) -> Result<usize> {
    let mut url = Some(first.to_owned());
    let mut count = 0;
    while let Some(page) = url.take() {
        let page: P = get(http, &page).await?;
        url = page.next();
        for item in page.items() {
            black_box(item);
            count += 1;
        }
        if !pause.is_zero() {
            tokio::time::sleep(pause).await;
        }
    }
    Ok(count)
}
