// Generated from specs/cloudcix/iaas.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// Something that was done to a VPN.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VpnHistory {
    /// The id of the address of the customer.
    pub customer_address: i64,
    /// The id of the user who changed it last.
    pub modified_by: i64,
    /// The name of the project.
    pub project_name: String,
    /// The id of the VPN.
    pub vpn_id: i64,
    /// How many VPNs.
    pub vpn_quantity: Option<i64>,
    /// The SKU of the VPN.
    pub vpn_sku: Option<String>,
    /// When it was created, UTC.
    pub created: runtime::value::LocalDateTime,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of histories of VPNs.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VpnHistoryList {
    /// The histories of VPNs of this page.
    pub content: Vec<VpnHistory>,
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
pub enum VpnHistoryOrder {
    /// `created`
    Created,
    /// `-created`
    Created2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    VpnHistoryOrder { Created = "created", Created2 = "-created" }
}

/// What histories of VPNs can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VpnHistoryFilter {
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
    /// `customer_address`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_address: Option<i64>,
    /// `customer_address__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_address__gt")]
    pub customer_address_gt: Option<i64>,
    /// `customer_address__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_address__gte")]
    pub customer_address_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_address__in")]
    pub customer_address_in: Option<Vec<i64>>,
    /// `customer_address__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_address__isnull")]
    pub customer_address_isnull: Option<bool>,
    /// `customer_address__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_address__lt")]
    pub customer_address_lt: Option<i64>,
    /// `customer_address__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_address__lte")]
    pub customer_address_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_address__range")]
    pub customer_address_range: Option<Vec<i64>>,
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
    /// `project_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_id: Option<i64>,
    /// `project_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_id__gt")]
    pub project_id_gt: Option<i64>,
    /// `project_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_id__gte")]
    pub project_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_id__in")]
    pub project_id_in: Option<Vec<i64>>,
    /// `project_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_id__isnull")]
    pub project_id_isnull: Option<bool>,
    /// `project_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_id__lt")]
    pub project_id_lt: Option<i64>,
    /// `project_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_id__lte")]
    pub project_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_id__range")]
    pub project_id_range: Option<Vec<i64>>,
    /// `project_name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_name__in")]
    pub project_name_in: Option<Vec<String>>,
    /// `project_name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_name__icontains")]
    pub project_name_icontains: Option<String>,
    /// `project_name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_name__iendswith")]
    pub project_name_iendswith: Option<String>,
    /// `project_name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_name__iexact")]
    pub project_name_iexact: Option<String>,
    /// `project_name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project_name__istartswith")]
    pub project_name_istartswith: Option<String>,
    /// `vpn_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpn_id: Option<i64>,
    /// `vpn_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vpn_id__gt")]
    pub vpn_id_gt: Option<i64>,
    /// `vpn_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vpn_id__gte")]
    pub vpn_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vpn_id__in")]
    pub vpn_id_in: Option<Vec<i64>>,
    /// `vpn_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vpn_id__isnull")]
    pub vpn_id_isnull: Option<bool>,
    /// `vpn_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vpn_id__lt")]
    pub vpn_id_lt: Option<i64>,
    /// `vpn_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vpn_id__lte")]
    pub vpn_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "vpn_id__range")]
    pub vpn_id_range: Option<Vec<i64>>,
}

impl VpnHistoryFilter {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            created: None,
            created_gt: None,
            created_gte: None,
            created_in: None,
            created_isnull: None,
            created_lt: None,
            created_lte: None,
            created_range: None,
            customer_address: None,
            customer_address_gt: None,
            customer_address_gte: None,
            customer_address_in: None,
            customer_address_isnull: None,
            customer_address_lt: None,
            customer_address_lte: None,
            customer_address_range: None,
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
            project_id: None,
            project_id_gt: None,
            project_id_gte: None,
            project_id_in: None,
            project_id_isnull: None,
            project_id_lt: None,
            project_id_lte: None,
            project_id_range: None,
            project_name: None,
            project_name_in: None,
            project_name_icontains: None,
            project_name_iendswith: None,
            project_name_iexact: None,
            project_name_istartswith: None,
            vpn_id: None,
            vpn_id_gt: None,
            vpn_id_gte: None,
            vpn_id_in: None,
            vpn_id_isnull: None,
            vpn_id_lt: None,
            vpn_id_lte: None,
            vpn_id_range: None,
        }
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

    /// Sets `customer_address`.
    #[must_use]
    pub fn customer_address(mut self, customer_address: i64) -> Self {
        self.customer_address = Some(customer_address);
        self
    }

    /// Sets `customer_address__gt`.
    #[must_use]
    pub fn customer_address_gt(mut self, customer_address_gt: i64) -> Self {
        self.customer_address_gt = Some(customer_address_gt);
        self
    }

    /// Sets `customer_address__gte`.
    #[must_use]
    pub fn customer_address_gte(mut self, customer_address_gte: i64) -> Self {
        self.customer_address_gte = Some(customer_address_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn customer_address_in(
        mut self,
        customer_address_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.customer_address_in = Some(customer_address_in.into_iter().collect());
        self
    }

    /// Sets `customer_address__isnull`.
    #[must_use]
    pub fn customer_address_isnull(mut self, customer_address_isnull: bool) -> Self {
        self.customer_address_isnull = Some(customer_address_isnull);
        self
    }

    /// Sets `customer_address__lt`.
    #[must_use]
    pub fn customer_address_lt(mut self, customer_address_lt: i64) -> Self {
        self.customer_address_lt = Some(customer_address_lt);
        self
    }

    /// Sets `customer_address__lte`.
    #[must_use]
    pub fn customer_address_lte(mut self, customer_address_lte: i64) -> Self {
        self.customer_address_lte = Some(customer_address_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn customer_address_range(
        mut self,
        customer_address_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.customer_address_range = Some(customer_address_range.into_iter().collect());
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

    /// Sets `project_id`.
    #[must_use]
    pub fn project_id(mut self, project_id: i64) -> Self {
        self.project_id = Some(project_id);
        self
    }

    /// Sets `project_id__gt`.
    #[must_use]
    pub fn project_id_gt(mut self, project_id_gt: i64) -> Self {
        self.project_id_gt = Some(project_id_gt);
        self
    }

    /// Sets `project_id__gte`.
    #[must_use]
    pub fn project_id_gte(mut self, project_id_gte: i64) -> Self {
        self.project_id_gte = Some(project_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn project_id_in(
        mut self,
        project_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.project_id_in = Some(project_id_in.into_iter().collect());
        self
    }

    /// Sets `project_id__isnull`.
    #[must_use]
    pub fn project_id_isnull(mut self, project_id_isnull: bool) -> Self {
        self.project_id_isnull = Some(project_id_isnull);
        self
    }

    /// Sets `project_id__lt`.
    #[must_use]
    pub fn project_id_lt(mut self, project_id_lt: i64) -> Self {
        self.project_id_lt = Some(project_id_lt);
        self
    }

    /// Sets `project_id__lte`.
    #[must_use]
    pub fn project_id_lte(mut self, project_id_lte: i64) -> Self {
        self.project_id_lte = Some(project_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn project_id_range(
        mut self,
        project_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.project_id_range = Some(project_id_range.into_iter().collect());
        self
    }

    /// Sets `project_name`.
    #[must_use]
    pub fn project_name(mut self, project_name: impl Into<String>) -> Self {
        self.project_name = Some(project_name.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn project_name_in(
        mut self,
        project_name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.project_name_in = Some(
            project_name_in.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `project_name__icontains`.
    #[must_use]
    pub fn project_name_icontains(
        mut self,
        project_name_icontains: impl Into<String>,
    ) -> Self {
        self.project_name_icontains = Some(project_name_icontains.into());
        self
    }

    /// Sets `project_name__iendswith`.
    #[must_use]
    pub fn project_name_iendswith(
        mut self,
        project_name_iendswith: impl Into<String>,
    ) -> Self {
        self.project_name_iendswith = Some(project_name_iendswith.into());
        self
    }

    /// Sets `project_name__iexact`.
    #[must_use]
    pub fn project_name_iexact(
        mut self,
        project_name_iexact: impl Into<String>,
    ) -> Self {
        self.project_name_iexact = Some(project_name_iexact.into());
        self
    }

    /// Sets `project_name__istartswith`.
    #[must_use]
    pub fn project_name_istartswith(
        mut self,
        project_name_istartswith: impl Into<String>,
    ) -> Self {
        self.project_name_istartswith = Some(project_name_istartswith.into());
        self
    }

    /// Sets `vpn_id`.
    #[must_use]
    pub fn vpn_id(mut self, vpn_id: i64) -> Self {
        self.vpn_id = Some(vpn_id);
        self
    }

    /// Sets `vpn_id__gt`.
    #[must_use]
    pub fn vpn_id_gt(mut self, vpn_id_gt: i64) -> Self {
        self.vpn_id_gt = Some(vpn_id_gt);
        self
    }

    /// Sets `vpn_id__gte`.
    #[must_use]
    pub fn vpn_id_gte(mut self, vpn_id_gte: i64) -> Self {
        self.vpn_id_gte = Some(vpn_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn vpn_id_in(mut self, vpn_id_in: impl IntoIterator<Item = i64>) -> Self {
        self.vpn_id_in = Some(vpn_id_in.into_iter().collect());
        self
    }

    /// Sets `vpn_id__isnull`.
    #[must_use]
    pub fn vpn_id_isnull(mut self, vpn_id_isnull: bool) -> Self {
        self.vpn_id_isnull = Some(vpn_id_isnull);
        self
    }

    /// Sets `vpn_id__lt`.
    #[must_use]
    pub fn vpn_id_lt(mut self, vpn_id_lt: i64) -> Self {
        self.vpn_id_lt = Some(vpn_id_lt);
        self
    }

    /// Sets `vpn_id__lte`.
    #[must_use]
    pub fn vpn_id_lte(mut self, vpn_id_lte: i64) -> Self {
        self.vpn_id_lte = Some(vpn_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn vpn_id_range(mut self, vpn_id_range: impl IntoIterator<Item = i64>) -> Self {
        self.vpn_id_range = Some(vpn_id_range.into_iter().collect());
        self
    }
}
