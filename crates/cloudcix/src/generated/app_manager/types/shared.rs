// Generated from specs/cloudcix/app_manager.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// An app.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct App {
    /// Where it leads, an address.
    pub action: Option<String>,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// What it is for.
    pub description: Option<String>,
    /// Whatever else is to be known of it.
    #[serde(rename = "extra")]
    pub extra_2: serde_json::Map<String, serde_json::Value>,
    /// The address of its picture.
    pub icon_url: Option<String>,
    /// The id.
    pub id: i64,
    /// Whether members can find it in the store.
    pub in_app_store: bool,
    /// Whether it is under repair.
    pub maintenance: bool,
    /// The name, once.
    pub name: String,
    /// Whether it is on.
    pub online: bool,
    /// Whether only members with a link may use it.
    pub private: bool,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object on its host, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A menu item.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MenuItem {
    /// Where it leads, an address.
    pub action: Option<String>,
    /// Whether only administrators see it.
    pub administrator_only: bool,
    /// The app it belongs to.
    pub app: App,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// A text that helps.
    pub help: Option<String>,
    /// The id.
    pub id: i64,
    /// What it is called.
    pub name: String,
    /// The item above it, with the items above that inside.
    pub predecessor: Option<Box<MenuItem>>,
    /// The item above it.
    pub predecessor_id: Option<i64>,
    /// Whether everybody sees it.
    pub public: bool,
    /// Whether only members that manage themselves see it.
    pub self_managed: bool,
    /// Its place in the menu.
    pub sequence: i64,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object on its host, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of menu items.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct MenuItemList {
    /// `content`
    pub content: Vec<MenuItem>,
    /// What the server made of the parameters of a list. This one tells of no skipped filters.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadataWithoutWarnings,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
