// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A router of a region.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Router {
    /// The id.
    pub id: i64,
    /// The number on the sticker.
    pub asset_tag: Option<i64>,
    /// How many virtual routers it can have.
    pub capacity: Option<i64>,
    /// How many more virtual routers it can have.
    pub capacity_available: Option<i64>,
    /// A password to remember with it.
    pub credentials: Option<runtime::Sensitive<String>>,
    /// Whether it is in use.
    pub enabled: bool,
    /// The addresses of the public port.
    pub public_port_ips: Vec<String>,
    /// The interface for its management.
    pub management_interface: Option<String>,
    /// The address for its management.
    pub management_ip: Option<String>,
    /// The model.
    pub model: String,
    /// The out-of-band interface.
    pub oob_interface: Option<String>,
    /// The private interface.
    pub private_interface: Option<String>,
    /// The public interface.
    pub public_interface: Option<String>,
    /// The id of the region, an address.
    pub region_id: i64,
    /// The out-of-band interface of the router.
    pub router_oob_interface: Option<String>,
    /// The ids of its subnets.
    pub subnet_ids: Vec<i64>,
    /// Its subnets as ranges.
    pub subnets: Vec<String>,
    /// The user name.
    pub username: Option<String>,
    /// When it was created, UTC.
    pub created: runtime::value::LocalDateTime,
    /// When it was last changed, UTC.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What a router is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RouterCreate {
    /// The number on the sticker.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub asset_tag: Option<Option<i64>>,
    /// How many virtual routers it can have.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub capacity: Option<Option<i64>>,
    /// A password to remember with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub credentials: Option<Option<runtime::Sensitive<String>>>,
    /// Whether it is in use; `true` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// The addresses of the public port.
    pub public_port_ips: Vec<String>,
    /// The interface for its management.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub management_interface: Option<Option<String>>,
    /// The model.
    pub model: String,
    /// The out-of-band interface.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub oob_interface: Option<Option<String>>,
    /// The private interface.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub private_interface: Option<Option<String>>,
    /// The public interface.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub public_interface: Option<Option<String>>,
    /// The out-of-band interface of the router.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub router_oob_interface: Option<Option<String>>,
    /// The ids of its subnets.
    pub subnet_ids: Vec<i64>,
    /// The user name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub username: Option<Option<String>>,
}

impl RouterCreate {
    /// With everything that is required.
    pub fn new(
        public_port_ips: impl IntoIterator<Item = impl Into<String>>,
        model: impl Into<String>,
        subnet_ids: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self {
            public_port_ips: public_port_ips.into_iter().map(Into::into).collect(),
            model: model.into(),
            subnet_ids: subnet_ids.into_iter().collect(),
            asset_tag: None,
            capacity: None,
            credentials: None,
            enabled: None,
            management_interface: None,
            oob_interface: None,
            private_interface: None,
            public_interface: None,
            router_oob_interface: None,
            username: None,
        }
    }

    /// The number on the sticker.
    #[must_use]
    pub fn asset_tag(mut self, asset_tag: impl Into<Option<i64>>) -> Self {
        self.asset_tag = Some(asset_tag.into());
        self
    }

    /// How many virtual routers it can have.
    #[must_use]
    pub fn capacity(mut self, capacity: impl Into<Option<i64>>) -> Self {
        self.capacity = Some(capacity.into());
        self
    }

    /// A password to remember with it.
    #[must_use]
    pub fn credentials(
        mut self,
        credentials: impl Into<Option<runtime::Sensitive<String>>>,
    ) -> Self {
        self.credentials = Some(credentials.into());
        self
    }

    /// Whether it is in use; `true` unless said.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// The interface for its management.
    #[must_use]
    pub fn management_interface(
        mut self,
        management_interface: impl Into<Option<String>>,
    ) -> Self {
        self.management_interface = Some(management_interface.into());
        self
    }

    /// The out-of-band interface.
    #[must_use]
    pub fn oob_interface(mut self, oob_interface: impl Into<Option<String>>) -> Self {
        self.oob_interface = Some(oob_interface.into());
        self
    }

    /// The private interface.
    #[must_use]
    pub fn private_interface(
        mut self,
        private_interface: impl Into<Option<String>>,
    ) -> Self {
        self.private_interface = Some(private_interface.into());
        self
    }

    /// The public interface.
    #[must_use]
    pub fn public_interface(
        mut self,
        public_interface: impl Into<Option<String>>,
    ) -> Self {
        self.public_interface = Some(public_interface.into());
        self
    }

    /// The out-of-band interface of the router.
    #[must_use]
    pub fn router_oob_interface(
        mut self,
        router_oob_interface: impl Into<Option<String>>,
    ) -> Self {
        self.router_oob_interface = Some(router_oob_interface.into());
        self
    }

    /// The user name.
    #[must_use]
    pub fn username(mut self, username: impl Into<Option<String>>) -> Self {
        self.username = Some(username.into());
        self
    }
}

/// What a router is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RouterUpdate {
    /// The number on the sticker.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub asset_tag: Option<Option<i64>>,
    /// How many virtual routers it can have.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub capacity: Option<Option<i64>>,
    /// A password to remember with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub credentials: Option<Option<runtime::Sensitive<String>>>,
    /// Whether it is in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// The addresses of the public port. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_port_ips: Option<Vec<String>>,
    /// The interface for its management.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub management_interface: Option<Option<String>>,
    /// The model. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// The out-of-band interface.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub oob_interface: Option<Option<String>>,
    /// The private interface.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub private_interface: Option<Option<String>>,
    /// The public interface.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub public_interface: Option<Option<String>>,
    /// The out-of-band interface of the router.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub router_oob_interface: Option<Option<String>>,
    /// The ids of its subnets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet_ids: Option<Vec<i64>>,
    /// The user name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub username: Option<Option<String>>,
}

impl RouterUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            asset_tag: None,
            capacity: None,
            credentials: None,
            enabled: None,
            public_port_ips: None,
            management_interface: None,
            model: None,
            oob_interface: None,
            private_interface: None,
            public_interface: None,
            router_oob_interface: None,
            subnet_ids: None,
            username: None,
        }
    }

    /// The number on the sticker.
    #[must_use]
    pub fn asset_tag(mut self, asset_tag: impl Into<Option<i64>>) -> Self {
        self.asset_tag = Some(asset_tag.into());
        self
    }

    /// How many virtual routers it can have.
    #[must_use]
    pub fn capacity(mut self, capacity: impl Into<Option<i64>>) -> Self {
        self.capacity = Some(capacity.into());
        self
    }

    /// A password to remember with it.
    #[must_use]
    pub fn credentials(
        mut self,
        credentials: impl Into<Option<runtime::Sensitive<String>>>,
    ) -> Self {
        self.credentials = Some(credentials.into());
        self
    }

    /// Whether it is in use.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// The addresses of the public port. Needed in some cases.
    #[must_use]
    pub fn public_port_ips(
        mut self,
        public_port_ips: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.public_port_ips = Some(
            public_port_ips.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The interface for its management.
    #[must_use]
    pub fn management_interface(
        mut self,
        management_interface: impl Into<Option<String>>,
    ) -> Self {
        self.management_interface = Some(management_interface.into());
        self
    }

    /// The model. Needed in some cases.
    #[must_use]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// The out-of-band interface.
    #[must_use]
    pub fn oob_interface(mut self, oob_interface: impl Into<Option<String>>) -> Self {
        self.oob_interface = Some(oob_interface.into());
        self
    }

    /// The private interface.
    #[must_use]
    pub fn private_interface(
        mut self,
        private_interface: impl Into<Option<String>>,
    ) -> Self {
        self.private_interface = Some(private_interface.into());
        self
    }

    /// The public interface.
    #[must_use]
    pub fn public_interface(
        mut self,
        public_interface: impl Into<Option<String>>,
    ) -> Self {
        self.public_interface = Some(public_interface.into());
        self
    }

    /// The out-of-band interface of the router.
    #[must_use]
    pub fn router_oob_interface(
        mut self,
        router_oob_interface: impl Into<Option<String>>,
    ) -> Self {
        self.router_oob_interface = Some(router_oob_interface.into());
        self
    }

    /// The ids of its subnets.
    #[must_use]
    pub fn subnet_ids(mut self, subnet_ids: impl IntoIterator<Item = i64>) -> Self {
        self.subnet_ids = Some(subnet_ids.into_iter().collect());
        self
    }

    /// The user name.
    #[must_use]
    pub fn username(mut self, username: impl Into<Option<String>>) -> Self {
        self.username = Some(username.into());
        self
    }
}

/// The members of a router that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RouterPartialUpdate {
    /// The number on the sticker.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub asset_tag: Option<Option<i64>>,
    /// How many virtual routers it can have.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub capacity: Option<Option<i64>>,
    /// A password to remember with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub credentials: Option<Option<runtime::Sensitive<String>>>,
    /// Whether it is in use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// The addresses of the public port.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_port_ips: Option<Vec<String>>,
    /// The interface for its management.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub management_interface: Option<Option<String>>,
    /// The model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// The out-of-band interface.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub oob_interface: Option<Option<String>>,
    /// The private interface.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub private_interface: Option<Option<String>>,
    /// The public interface.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub public_interface: Option<Option<String>>,
    /// The out-of-band interface of the router.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub router_oob_interface: Option<Option<String>>,
    /// The ids of its subnets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet_ids: Option<Vec<i64>>,
    /// The user name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub username: Option<Option<String>>,
}

impl RouterPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            asset_tag: None,
            capacity: None,
            credentials: None,
            enabled: None,
            public_port_ips: None,
            management_interface: None,
            model: None,
            oob_interface: None,
            private_interface: None,
            public_interface: None,
            router_oob_interface: None,
            subnet_ids: None,
            username: None,
        }
    }

    /// The number on the sticker.
    #[must_use]
    pub fn asset_tag(mut self, asset_tag: impl Into<Option<i64>>) -> Self {
        self.asset_tag = Some(asset_tag.into());
        self
    }

    /// How many virtual routers it can have.
    #[must_use]
    pub fn capacity(mut self, capacity: impl Into<Option<i64>>) -> Self {
        self.capacity = Some(capacity.into());
        self
    }

    /// A password to remember with it.
    #[must_use]
    pub fn credentials(
        mut self,
        credentials: impl Into<Option<runtime::Sensitive<String>>>,
    ) -> Self {
        self.credentials = Some(credentials.into());
        self
    }

    /// Whether it is in use.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// The addresses of the public port.
    #[must_use]
    pub fn public_port_ips(
        mut self,
        public_port_ips: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.public_port_ips = Some(
            public_port_ips.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The interface for its management.
    #[must_use]
    pub fn management_interface(
        mut self,
        management_interface: impl Into<Option<String>>,
    ) -> Self {
        self.management_interface = Some(management_interface.into());
        self
    }

    /// The model.
    #[must_use]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// The out-of-band interface.
    #[must_use]
    pub fn oob_interface(mut self, oob_interface: impl Into<Option<String>>) -> Self {
        self.oob_interface = Some(oob_interface.into());
        self
    }

    /// The private interface.
    #[must_use]
    pub fn private_interface(
        mut self,
        private_interface: impl Into<Option<String>>,
    ) -> Self {
        self.private_interface = Some(private_interface.into());
        self
    }

    /// The public interface.
    #[must_use]
    pub fn public_interface(
        mut self,
        public_interface: impl Into<Option<String>>,
    ) -> Self {
        self.public_interface = Some(public_interface.into());
        self
    }

    /// The out-of-band interface of the router.
    #[must_use]
    pub fn router_oob_interface(
        mut self,
        router_oob_interface: impl Into<Option<String>>,
    ) -> Self {
        self.router_oob_interface = Some(router_oob_interface.into());
        self
    }

    /// The ids of its subnets.
    #[must_use]
    pub fn subnet_ids(mut self, subnet_ids: impl IntoIterator<Item = i64>) -> Self {
        self.subnet_ids = Some(subnet_ids.into_iter().collect());
        self
    }

    /// The user name.
    #[must_use]
    pub fn username(mut self, username: impl Into<Option<String>>) -> Self {
        self.username = Some(username.into());
        self
    }
}

/// A router in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RouterEnvelope {
    /// A router of a region.
    pub content: Router,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of routers.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RouterList {
    /// The routers of this page.
    pub content: Vec<Router>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the list can be sorted by, with `-` in front to reverse it; `region_id` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RouterOrder {
    /// `region_id`
    RegionId,
    /// `-region_id`
    RegionId2,
    /// `asset_tag`
    AssetTag,
    /// `-asset_tag`
    AssetTag2,
    /// `capacity`
    Capacity,
    /// `-capacity`
    Capacity2,
    /// `created`
    Created,
    /// `-created`
    Created2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    RouterOrder { RegionId = "region_id", RegionId2 = "-region_id", AssetTag =
    "asset_tag", AssetTag2 = "-asset_tag", Capacity = "capacity", Capacity2 =
    "-capacity", Created = "created", Created2 = "-created" }
}

/// What routers can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct RouterFilter {
    /// `asset_tag`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asset_tag: Option<i64>,
    /// `asset_tag__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asset_tag__gt")]
    pub asset_tag_gt: Option<i64>,
    /// `asset_tag__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asset_tag__gte")]
    pub asset_tag_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asset_tag__in")]
    pub asset_tag_in: Option<Vec<i64>>,
    /// `asset_tag__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asset_tag__isnull")]
    pub asset_tag_isnull: Option<bool>,
    /// `asset_tag__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asset_tag__lt")]
    pub asset_tag_lt: Option<i64>,
    /// `asset_tag__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asset_tag__lte")]
    pub asset_tag_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "asset_tag__range")]
    pub asset_tag_range: Option<Vec<i64>>,
    /// `capacity`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<i64>,
    /// `capacity__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "capacity__gt")]
    pub capacity_gt: Option<i64>,
    /// `capacity__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "capacity__gte")]
    pub capacity_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "capacity__in")]
    pub capacity_in: Option<Vec<i64>>,
    /// `capacity__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "capacity__isnull")]
    pub capacity_isnull: Option<bool>,
    /// `capacity__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "capacity__lt")]
    pub capacity_lt: Option<i64>,
    /// `capacity__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "capacity__lte")]
    pub capacity_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "capacity__range")]
    pub capacity_range: Option<Vec<i64>>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__gt")]
    pub created_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__gte")]
    pub created_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__in")]
    pub created_in: Option<Vec<String>>,
    /// `created__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__isnull")]
    pub created_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__lt")]
    pub created_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__lte")]
    pub created_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__range")]
    pub created_range: Option<Vec<String>>,
    /// `enabled`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// `id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__gt")]
    pub id_gt: Option<i64>,
    /// `id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__gte")]
    pub id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__in")]
    pub id_in: Option<Vec<i64>>,
    /// `id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__isnull")]
    pub id_isnull: Option<bool>,
    /// `id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__lt")]
    pub id_lt: Option<i64>,
    /// `id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__lte")]
    pub id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "id__range")]
    pub id_range: Option<Vec<i64>>,
    /// `region_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_id: Option<i64>,
    /// `region_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "region_id__gt")]
    pub region_id_gt: Option<i64>,
    /// `region_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "region_id__gte")]
    pub region_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "region_id__in")]
    pub region_id_in: Option<Vec<i64>>,
    /// `region_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "region_id__isnull")]
    pub region_id_isnull: Option<bool>,
    /// `region_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "region_id__lt")]
    pub region_id_lt: Option<i64>,
    /// `region_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "region_id__lte")]
    pub region_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "region_id__range")]
    pub region_id_range: Option<Vec<i64>>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__gt")]
    pub updated_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__gte")]
    pub updated_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__in")]
    pub updated_in: Option<Vec<String>>,
    /// `updated__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__isnull")]
    pub updated_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__lt")]
    pub updated_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__lte")]
    pub updated_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__range")]
    pub updated_range: Option<Vec<String>>,
}

impl RouterFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            asset_tag: None,
            asset_tag_gt: None,
            asset_tag_gte: None,
            asset_tag_in: None,
            asset_tag_isnull: None,
            asset_tag_lt: None,
            asset_tag_lte: None,
            asset_tag_range: None,
            capacity: None,
            capacity_gt: None,
            capacity_gte: None,
            capacity_in: None,
            capacity_isnull: None,
            capacity_lt: None,
            capacity_lte: None,
            capacity_range: None,
            created: None,
            created_gt: None,
            created_gte: None,
            created_in: None,
            created_isnull: None,
            created_lt: None,
            created_lte: None,
            created_range: None,
            enabled: None,
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            region_id: None,
            region_id_gt: None,
            region_id_gte: None,
            region_id_in: None,
            region_id_isnull: None,
            region_id_lt: None,
            region_id_lte: None,
            region_id_range: None,
            updated: None,
            updated_gt: None,
            updated_gte: None,
            updated_in: None,
            updated_isnull: None,
            updated_lt: None,
            updated_lte: None,
            updated_range: None,
        }
    }

    /// Sets `asset_tag`.
    #[must_use]
    pub fn asset_tag(mut self, asset_tag: i64) -> Self {
        self.asset_tag = Some(asset_tag);
        self
    }

    /// Sets `asset_tag__gt`.
    #[must_use]
    pub fn asset_tag_gt(mut self, asset_tag_gt: i64) -> Self {
        self.asset_tag_gt = Some(asset_tag_gt);
        self
    }

    /// Sets `asset_tag__gte`.
    #[must_use]
    pub fn asset_tag_gte(mut self, asset_tag_gte: i64) -> Self {
        self.asset_tag_gte = Some(asset_tag_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn asset_tag_in(mut self, asset_tag_in: impl IntoIterator<Item = i64>) -> Self {
        self.asset_tag_in = Some(asset_tag_in.into_iter().collect());
        self
    }

    /// Sets `asset_tag__isnull`.
    #[must_use]
    pub fn asset_tag_isnull(mut self, asset_tag_isnull: bool) -> Self {
        self.asset_tag_isnull = Some(asset_tag_isnull);
        self
    }

    /// Sets `asset_tag__lt`.
    #[must_use]
    pub fn asset_tag_lt(mut self, asset_tag_lt: i64) -> Self {
        self.asset_tag_lt = Some(asset_tag_lt);
        self
    }

    /// Sets `asset_tag__lte`.
    #[must_use]
    pub fn asset_tag_lte(mut self, asset_tag_lte: i64) -> Self {
        self.asset_tag_lte = Some(asset_tag_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn asset_tag_range(
        mut self,
        asset_tag_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.asset_tag_range = Some(asset_tag_range.into_iter().collect());
        self
    }

    /// Sets `capacity`.
    #[must_use]
    pub fn capacity(mut self, capacity: i64) -> Self {
        self.capacity = Some(capacity);
        self
    }

    /// Sets `capacity__gt`.
    #[must_use]
    pub fn capacity_gt(mut self, capacity_gt: i64) -> Self {
        self.capacity_gt = Some(capacity_gt);
        self
    }

    /// Sets `capacity__gte`.
    #[must_use]
    pub fn capacity_gte(mut self, capacity_gte: i64) -> Self {
        self.capacity_gte = Some(capacity_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn capacity_in(mut self, capacity_in: impl IntoIterator<Item = i64>) -> Self {
        self.capacity_in = Some(capacity_in.into_iter().collect());
        self
    }

    /// Sets `capacity__isnull`.
    #[must_use]
    pub fn capacity_isnull(mut self, capacity_isnull: bool) -> Self {
        self.capacity_isnull = Some(capacity_isnull);
        self
    }

    /// Sets `capacity__lt`.
    #[must_use]
    pub fn capacity_lt(mut self, capacity_lt: i64) -> Self {
        self.capacity_lt = Some(capacity_lt);
        self
    }

    /// Sets `capacity__lte`.
    #[must_use]
    pub fn capacity_lte(mut self, capacity_lte: i64) -> Self {
        self.capacity_lte = Some(capacity_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn capacity_range(
        mut self,
        capacity_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.capacity_range = Some(capacity_range.into_iter().collect());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created(mut self, created: impl Into<String>) -> Self {
        self.created = Some(created.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_gt(mut self, created_gt: impl Into<String>) -> Self {
        self.created_gt = Some(created_gt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_gte(mut self, created_gte: impl Into<String>) -> Self {
        self.created_gte = Some(created_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn created_in(
        mut self,
        created_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.created_in = Some(created_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `created__isnull`.
    #[must_use]
    pub fn created_isnull(mut self, created_isnull: bool) -> Self {
        self.created_isnull = Some(created_isnull);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_lt(mut self, created_lt: impl Into<String>) -> Self {
        self.created_lt = Some(created_lt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn created_lte(mut self, created_lte: impl Into<String>) -> Self {
        self.created_lte = Some(created_lte.into());
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn created_range(
        mut self,
        created_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.created_range = Some(created_range.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `id__gt`.
    #[must_use]
    pub fn id_gt(mut self, id_gt: i64) -> Self {
        self.id_gt = Some(id_gt);
        self
    }

    /// Sets `id__gte`.
    #[must_use]
    pub fn id_gte(mut self, id_gte: i64) -> Self {
        self.id_gte = Some(id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn id_in(mut self, id_in: impl IntoIterator<Item = i64>) -> Self {
        self.id_in = Some(id_in.into_iter().collect());
        self
    }

    /// Sets `id__isnull`.
    #[must_use]
    pub fn id_isnull(mut self, id_isnull: bool) -> Self {
        self.id_isnull = Some(id_isnull);
        self
    }

    /// Sets `id__lt`.
    #[must_use]
    pub fn id_lt(mut self, id_lt: i64) -> Self {
        self.id_lt = Some(id_lt);
        self
    }

    /// Sets `id__lte`.
    #[must_use]
    pub fn id_lte(mut self, id_lte: i64) -> Self {
        self.id_lte = Some(id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn id_range(mut self, id_range: impl IntoIterator<Item = i64>) -> Self {
        self.id_range = Some(id_range.into_iter().collect());
        self
    }

    /// Sets `region_id`.
    #[must_use]
    pub fn region_id(mut self, region_id: i64) -> Self {
        self.region_id = Some(region_id);
        self
    }

    /// Sets `region_id__gt`.
    #[must_use]
    pub fn region_id_gt(mut self, region_id_gt: i64) -> Self {
        self.region_id_gt = Some(region_id_gt);
        self
    }

    /// Sets `region_id__gte`.
    #[must_use]
    pub fn region_id_gte(mut self, region_id_gte: i64) -> Self {
        self.region_id_gte = Some(region_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn region_id_in(mut self, region_id_in: impl IntoIterator<Item = i64>) -> Self {
        self.region_id_in = Some(region_id_in.into_iter().collect());
        self
    }

    /// Sets `region_id__isnull`.
    #[must_use]
    pub fn region_id_isnull(mut self, region_id_isnull: bool) -> Self {
        self.region_id_isnull = Some(region_id_isnull);
        self
    }

    /// Sets `region_id__lt`.
    #[must_use]
    pub fn region_id_lt(mut self, region_id_lt: i64) -> Self {
        self.region_id_lt = Some(region_id_lt);
        self
    }

    /// Sets `region_id__lte`.
    #[must_use]
    pub fn region_id_lte(mut self, region_id_lte: i64) -> Self {
        self.region_id_lte = Some(region_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn region_id_range(
        mut self,
        region_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.region_id_range = Some(region_id_range.into_iter().collect());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated(mut self, updated: impl Into<String>) -> Self {
        self.updated = Some(updated.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated_gt(mut self, updated_gt: impl Into<String>) -> Self {
        self.updated_gt = Some(updated_gt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated_gte(mut self, updated_gte: impl Into<String>) -> Self {
        self.updated_gte = Some(updated_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn updated_in(
        mut self,
        updated_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.updated_in = Some(updated_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `updated__isnull`.
    #[must_use]
    pub fn updated_isnull(mut self, updated_isnull: bool) -> Self {
        self.updated_isnull = Some(updated_isnull);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated_lt(mut self, updated_lt: impl Into<String>) -> Self {
        self.updated_lt = Some(updated_lt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn updated_lte(mut self, updated_lte: impl Into<String>) -> Self {
        self.updated_lte = Some(updated_lte.into());
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn updated_range(
        mut self,
        updated_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.updated_range = Some(updated_range.into_iter().map(Into::into).collect());
        self
    }
}
