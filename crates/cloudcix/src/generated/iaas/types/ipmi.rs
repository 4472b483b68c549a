// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// Access to the management of a server.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Ipmi {
    /// The id.
    pub id: i64,
    /// The address of the one who gets access.
    pub client_ip: String,
    /// The address of the management interface.
    pub customer_ip: IpAddress,
    /// Whether it is in use now.
    pub in_use: bool,
    /// The id of the user who changed it last.
    pub modified_by: Option<i64>,
    /// An address for IPMI sessions.
    pub pool_ip: PoolIp,
    /// When it ended.
    pub removed: Option<runtime::value::LocalDateTime>,
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

/// What an IPMI session is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct IpmiCreate {
    /// The address of the one who gets access. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_ip: Option<String>,
    /// The id of the address of the management interface.
    pub customer_ip_id: i64,
}

impl IpmiCreate {
    /// With everything that is required.
    pub fn new(customer_ip_id: i64) -> Self {
        Self {
            customer_ip_id: customer_ip_id,
            client_ip: None,
        }
    }

    /// The address of the one who gets access. Needed in some cases.
    #[must_use]
    pub fn client_ip(mut self, client_ip: impl Into<String>) -> Self {
        self.client_ip = Some(client_ip.into());
        self
    }
}

/// An IPMI session in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct IpmiEnvelope {
    /// Access to the management of a server.
    pub content: Ipmi,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of IPMI sessions.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct IpmiList {
    /// The IPMI sessions of this page.
    pub content: Vec<Ipmi>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the list can be sorted by, with `-` in front to reverse it; `created` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IpmiOrder {
    /// `created`
    Created,
    /// `-created`
    Created2,
    /// `updated`
    Updated,
    /// `-updated`
    Updated2,
    /// `pk`
    Pk,
    /// `-pk`
    Pk2,
    /// `client_ip`
    ClientIp,
    /// `-client_ip`
    ClientIp2,
    /// `customer_ip_id`
    CustomerIpId,
    /// `-customer_ip_id`
    CustomerIpId2,
    /// `modified_by`
    ModifiedBy,
    /// `-modified_by`
    ModifiedBy2,
    /// `removed`
    Removed,
    /// `-removed`
    Removed2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    IpmiOrder { Created = "created", Created2 = "-created", Updated = "updated", Updated2
    = "-updated", Pk = "pk", Pk2 = "-pk", ClientIp = "client_ip", ClientIp2 =
    "-client_ip", CustomerIpId = "customer_ip_id", CustomerIpId2 = "-customer_ip_id",
    ModifiedBy = "modified_by", ModifiedBy2 = "-modified_by", Removed = "removed",
    Removed2 = "-removed" }
}

/// What IPMI sessions can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct IpmiFilter {
    /// `client_ip`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_ip: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "client_ip__in")]
    pub client_ip_in: Option<Vec<String>>,
    /// `client_ip__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "client_ip__icontains")]
    pub client_ip_icontains: Option<String>,
    /// `client_ip__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "client_ip__iendswith")]
    pub client_ip_iendswith: Option<String>,
    /// `client_ip__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "client_ip__iexact")]
    pub client_ip_iexact: Option<String>,
    /// `client_ip__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "client_ip__istartswith")]
    pub client_ip_istartswith: Option<String>,
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
    /// `customer_ip_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_ip_id: Option<i64>,
    /// `customer_ip_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_ip_id__gt")]
    pub customer_ip_id_gt: Option<i64>,
    /// `customer_ip_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_ip_id__gte")]
    pub customer_ip_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_ip_id__in")]
    pub customer_ip_id_in: Option<Vec<i64>>,
    /// `customer_ip_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_ip_id__isnull")]
    pub customer_ip_id_isnull: Option<bool>,
    /// `customer_ip_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_ip_id__lt")]
    pub customer_ip_id_lt: Option<i64>,
    /// `customer_ip_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_ip_id__lte")]
    pub customer_ip_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_ip_id__range")]
    pub customer_ip_id_range: Option<Vec<i64>>,
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
    /// `modified_by`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<i64>,
    /// `modified_by__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "modified_by__gt")]
    pub modified_by_gt: Option<i64>,
    /// `modified_by__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "modified_by__gte")]
    pub modified_by_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "modified_by__in")]
    pub modified_by_in: Option<Vec<i64>>,
    /// `modified_by__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "modified_by__isnull")]
    pub modified_by_isnull: Option<bool>,
    /// `modified_by__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "modified_by__lt")]
    pub modified_by_lt: Option<i64>,
    /// `modified_by__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "modified_by__lte")]
    pub modified_by_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "modified_by__range")]
    pub modified_by_range: Option<Vec<i64>>,
    /// `pool_ip__domain`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "pool_ip__domain")]
    pub pool_ip_domain: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "pool_ip__domain__in")]
    pub pool_ip_domain_in: Option<Vec<String>>,
    /// `pool_ip__domain__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "pool_ip__domain__icontains")]
    pub pool_ip_domain_icontains: Option<String>,
    /// `pool_ip__domain__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "pool_ip__domain__iendswith")]
    pub pool_ip_domain_iendswith: Option<String>,
    /// `pool_ip__domain__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "pool_ip__domain__iexact")]
    pub pool_ip_domain_iexact: Option<String>,
    /// `pool_ip__domain__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "pool_ip__domain__istartswith")]
    pub pool_ip_domain_istartswith: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "removed__gt")]
    pub removed_gt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "removed__gte")]
    pub removed_gte: Option<String>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "removed__in")]
    pub removed_in: Option<Vec<String>>,
    /// `removed__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "removed__isnull")]
    pub removed_isnull: Option<bool>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "removed__lt")]
    pub removed_lt: Option<String>,
    /// A date or a time. What cannot be read as one is a 400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "removed__lte")]
    pub removed_lte: Option<String>,
    /// The first and the last, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "removed__range")]
    pub removed_range: Option<Vec<String>>,
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

impl IpmiFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            client_ip: None,
            client_ip_in: None,
            client_ip_icontains: None,
            client_ip_iendswith: None,
            client_ip_iexact: None,
            client_ip_istartswith: None,
            created: None,
            created_gt: None,
            created_gte: None,
            created_in: None,
            created_isnull: None,
            created_lt: None,
            created_lte: None,
            created_range: None,
            customer_ip_id: None,
            customer_ip_id_gt: None,
            customer_ip_id_gte: None,
            customer_ip_id_in: None,
            customer_ip_id_isnull: None,
            customer_ip_id_lt: None,
            customer_ip_id_lte: None,
            customer_ip_id_range: None,
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            modified_by: None,
            modified_by_gt: None,
            modified_by_gte: None,
            modified_by_in: None,
            modified_by_isnull: None,
            modified_by_lt: None,
            modified_by_lte: None,
            modified_by_range: None,
            pool_ip_domain: None,
            pool_ip_domain_in: None,
            pool_ip_domain_icontains: None,
            pool_ip_domain_iendswith: None,
            pool_ip_domain_iexact: None,
            pool_ip_domain_istartswith: None,
            removed: None,
            removed_gt: None,
            removed_gte: None,
            removed_in: None,
            removed_isnull: None,
            removed_lt: None,
            removed_lte: None,
            removed_range: None,
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

    /// Sets `client_ip`.
    #[must_use]
    pub fn client_ip(mut self, client_ip: impl Into<String>) -> Self {
        self.client_ip = Some(client_ip.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn client_ip_in(
        mut self,
        client_ip_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.client_ip_in = Some(client_ip_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `client_ip__icontains`.
    #[must_use]
    pub fn client_ip_icontains(
        mut self,
        client_ip_icontains: impl Into<String>,
    ) -> Self {
        self.client_ip_icontains = Some(client_ip_icontains.into());
        self
    }

    /// Sets `client_ip__iendswith`.
    #[must_use]
    pub fn client_ip_iendswith(
        mut self,
        client_ip_iendswith: impl Into<String>,
    ) -> Self {
        self.client_ip_iendswith = Some(client_ip_iendswith.into());
        self
    }

    /// Sets `client_ip__iexact`.
    #[must_use]
    pub fn client_ip_iexact(mut self, client_ip_iexact: impl Into<String>) -> Self {
        self.client_ip_iexact = Some(client_ip_iexact.into());
        self
    }

    /// Sets `client_ip__istartswith`.
    #[must_use]
    pub fn client_ip_istartswith(
        mut self,
        client_ip_istartswith: impl Into<String>,
    ) -> Self {
        self.client_ip_istartswith = Some(client_ip_istartswith.into());
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

    /// Sets `customer_ip_id`.
    #[must_use]
    pub fn customer_ip_id(mut self, customer_ip_id: i64) -> Self {
        self.customer_ip_id = Some(customer_ip_id);
        self
    }

    /// Sets `customer_ip_id__gt`.
    #[must_use]
    pub fn customer_ip_id_gt(mut self, customer_ip_id_gt: i64) -> Self {
        self.customer_ip_id_gt = Some(customer_ip_id_gt);
        self
    }

    /// Sets `customer_ip_id__gte`.
    #[must_use]
    pub fn customer_ip_id_gte(mut self, customer_ip_id_gte: i64) -> Self {
        self.customer_ip_id_gte = Some(customer_ip_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn customer_ip_id_in(
        mut self,
        customer_ip_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.customer_ip_id_in = Some(customer_ip_id_in.into_iter().collect());
        self
    }

    /// Sets `customer_ip_id__isnull`.
    #[must_use]
    pub fn customer_ip_id_isnull(mut self, customer_ip_id_isnull: bool) -> Self {
        self.customer_ip_id_isnull = Some(customer_ip_id_isnull);
        self
    }

    /// Sets `customer_ip_id__lt`.
    #[must_use]
    pub fn customer_ip_id_lt(mut self, customer_ip_id_lt: i64) -> Self {
        self.customer_ip_id_lt = Some(customer_ip_id_lt);
        self
    }

    /// Sets `customer_ip_id__lte`.
    #[must_use]
    pub fn customer_ip_id_lte(mut self, customer_ip_id_lte: i64) -> Self {
        self.customer_ip_id_lte = Some(customer_ip_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn customer_ip_id_range(
        mut self,
        customer_ip_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.customer_ip_id_range = Some(customer_ip_id_range.into_iter().collect());
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

    /// Sets `modified_by`.
    #[must_use]
    pub fn modified_by(mut self, modified_by: i64) -> Self {
        self.modified_by = Some(modified_by);
        self
    }

    /// Sets `modified_by__gt`.
    #[must_use]
    pub fn modified_by_gt(mut self, modified_by_gt: i64) -> Self {
        self.modified_by_gt = Some(modified_by_gt);
        self
    }

    /// Sets `modified_by__gte`.
    #[must_use]
    pub fn modified_by_gte(mut self, modified_by_gte: i64) -> Self {
        self.modified_by_gte = Some(modified_by_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn modified_by_in(
        mut self,
        modified_by_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.modified_by_in = Some(modified_by_in.into_iter().collect());
        self
    }

    /// Sets `modified_by__isnull`.
    #[must_use]
    pub fn modified_by_isnull(mut self, modified_by_isnull: bool) -> Self {
        self.modified_by_isnull = Some(modified_by_isnull);
        self
    }

    /// Sets `modified_by__lt`.
    #[must_use]
    pub fn modified_by_lt(mut self, modified_by_lt: i64) -> Self {
        self.modified_by_lt = Some(modified_by_lt);
        self
    }

    /// Sets `modified_by__lte`.
    #[must_use]
    pub fn modified_by_lte(mut self, modified_by_lte: i64) -> Self {
        self.modified_by_lte = Some(modified_by_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn modified_by_range(
        mut self,
        modified_by_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.modified_by_range = Some(modified_by_range.into_iter().collect());
        self
    }

    /// Sets `pool_ip__domain`.
    #[must_use]
    pub fn pool_ip_domain(mut self, pool_ip_domain: impl Into<String>) -> Self {
        self.pool_ip_domain = Some(pool_ip_domain.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn pool_ip_domain_in(
        mut self,
        pool_ip_domain_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.pool_ip_domain_in = Some(
            pool_ip_domain_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `pool_ip__domain__icontains`.
    #[must_use]
    pub fn pool_ip_domain_icontains(
        mut self,
        pool_ip_domain_icontains: impl Into<String>,
    ) -> Self {
        self.pool_ip_domain_icontains = Some(pool_ip_domain_icontains.into());
        self
    }

    /// Sets `pool_ip__domain__iendswith`.
    #[must_use]
    pub fn pool_ip_domain_iendswith(
        mut self,
        pool_ip_domain_iendswith: impl Into<String>,
    ) -> Self {
        self.pool_ip_domain_iendswith = Some(pool_ip_domain_iendswith.into());
        self
    }

    /// Sets `pool_ip__domain__iexact`.
    #[must_use]
    pub fn pool_ip_domain_iexact(
        mut self,
        pool_ip_domain_iexact: impl Into<String>,
    ) -> Self {
        self.pool_ip_domain_iexact = Some(pool_ip_domain_iexact.into());
        self
    }

    /// Sets `pool_ip__domain__istartswith`.
    #[must_use]
    pub fn pool_ip_domain_istartswith(
        mut self,
        pool_ip_domain_istartswith: impl Into<String>,
    ) -> Self {
        self.pool_ip_domain_istartswith = Some(pool_ip_domain_istartswith.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn removed(mut self, removed: impl Into<String>) -> Self {
        self.removed = Some(removed.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn removed_gt(mut self, removed_gt: impl Into<String>) -> Self {
        self.removed_gt = Some(removed_gt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn removed_gte(mut self, removed_gte: impl Into<String>) -> Self {
        self.removed_gte = Some(removed_gte.into());
        self
    }

    /// Any of these.
    #[must_use]
    pub fn removed_in(
        mut self,
        removed_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.removed_in = Some(removed_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `removed__isnull`.
    #[must_use]
    pub fn removed_isnull(mut self, removed_isnull: bool) -> Self {
        self.removed_isnull = Some(removed_isnull);
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn removed_lt(mut self, removed_lt: impl Into<String>) -> Self {
        self.removed_lt = Some(removed_lt.into());
        self
    }

    /// A date or a time. What cannot be read as one is a 400.
    #[must_use]
    pub fn removed_lte(mut self, removed_lte: impl Into<String>) -> Self {
        self.removed_lte = Some(removed_lte.into());
        self
    }

    /// The first and the last, both included.
    #[must_use]
    pub fn removed_range(
        mut self,
        removed_range: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.removed_range = Some(removed_range.into_iter().map(Into::into).collect());
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
