// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

/// A tunnel into a project.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NetworkVpn {
    /// The id.
    pub id: i64,
    /// The settings.
    pub metadata: Option<VpnMetadata>,
    /// The name.
    pub name: Option<String>,
    /// The id of the project.
    pub project_id: Option<i64>,
    /// What it is made of.
    pub specs: Option<Vec<Bom>>,
    /// The state.
    pub state: State,
    /// The type.
    pub r#type: Option<NetworkVpnType>,
    /// When it was created, UTC.
    pub created: Option<runtime::value::LocalDateTime>,
    /// When it was last changed, UTC.
    pub updated: Option<runtime::value::LocalDateTime>,
    /// The path of the object. CloudCIX's documentation says a whole URL.
    pub uri: Option<String>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What a VPN is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NetworkVpnCreate {
    /// The id of the project.
    pub project_id: i64,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<NetworkVpnCreateType>,
    /// The settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<VpnMetadataInput>,
}

impl NetworkVpnCreate {
    /// With everything that is required.
    pub fn new(project_id: i64) -> Self {
        Self {
            project_id: project_id,
            name: None,
            r#type: None,
            metadata: None,
        }
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The type.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<NetworkVpnCreateType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// The settings.
    #[must_use]
    pub fn metadata(mut self, metadata: impl Into<VpnMetadataInput>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

/// What a VPN is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NetworkVpnUpdate {
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The state to go to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<StateInput>,
    /// The settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<VpnMetadataInput>,
}

impl NetworkVpnUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            name: None,
            state: None,
            metadata: None,
        }
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The state to go to.
    #[must_use]
    pub fn state(mut self, state: impl Into<StateInput>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// The settings.
    #[must_use]
    pub fn metadata(mut self, metadata: impl Into<VpnMetadataInput>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

/// The members of a VPN that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NetworkVpnPartialUpdate {
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The state to go to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<StateInput>,
    /// The settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<VpnMetadataInput>,
}

impl NetworkVpnPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            name: None,
            state: None,
            metadata: None,
        }
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The state to go to.
    #[must_use]
    pub fn state(mut self, state: impl Into<StateInput>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// The settings.
    #[must_use]
    pub fn metadata(mut self, metadata: impl Into<VpnMetadataInput>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

/// A VPN in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NetworkVpnEnvelope {
    /// A tunnel into a project.
    pub content: NetworkVpn,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of VPNs.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NetworkVpnList {
    /// The VPNs of this page.
    pub content: Vec<NetworkVpn>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What the list can be sorted by, with `-` in front to reverse it; `name` unless said.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NetworkVpnOrder {
    /// `name`
    Name,
    /// `-name`
    Name2,
    /// `id`
    Id,
    /// `-id`
    Id2,
    /// `project_id`
    ProjectId,
    /// `-project_id`
    ProjectId2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    NetworkVpnOrder { Name = "name", Name2 = "-name", Id = "id", Id2 = "-id", ProjectId =
    "project_id", ProjectId2 = "-project_id" }
}

/// What VPNs can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NetworkVpnFilter {
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
    /// `name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__in")]
    pub name_in: Option<Vec<String>>,
    /// `name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__icontains")]
    pub name_icontains: Option<String>,
    /// `name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__iendswith")]
    pub name_iendswith: Option<String>,
    /// `name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__iexact")]
    pub name_iexact: Option<String>,
    /// `name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "name__istartswith")]
    pub name_istartswith: Option<String>,
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
    /// `project__address_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id")]
    pub project_address_id: Option<i64>,
    /// `project__address_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id__gt")]
    pub project_address_id_gt: Option<i64>,
    /// `project__address_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id__gte")]
    pub project_address_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id__in")]
    pub project_address_id_in: Option<Vec<i64>>,
    /// `project__address_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id__isnull")]
    pub project_address_id_isnull: Option<bool>,
    /// `project__address_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id__lt")]
    pub project_address_id_lt: Option<i64>,
    /// `project__address_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id__lte")]
    pub project_address_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__address_id__range")]
    pub project_address_id_range: Option<Vec<i64>>,
    /// `project__name`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__name")]
    pub project_name: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__name__in")]
    pub project_name_in: Option<Vec<String>>,
    /// `project__name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__name__icontains")]
    pub project_name_icontains: Option<String>,
    /// `project__name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__name__iendswith")]
    pub project_name_iendswith: Option<String>,
    /// `project__name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__name__iexact")]
    pub project_name_iexact: Option<String>,
    /// `project__name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__name__istartswith")]
    pub project_name_istartswith: Option<String>,
    /// `project__region_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id")]
    pub project_region_id: Option<i64>,
    /// `project__region_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id__gt")]
    pub project_region_id_gt: Option<i64>,
    /// `project__region_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id__gte")]
    pub project_region_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id__in")]
    pub project_region_id_in: Option<Vec<i64>>,
    /// `project__region_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id__isnull")]
    pub project_region_id_isnull: Option<bool>,
    /// `project__region_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id__lt")]
    pub project_region_id_lt: Option<i64>,
    /// `project__region_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id__lte")]
    pub project_region_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__region_id__range")]
    pub project_region_id_range: Option<Vec<i64>>,
    /// `project__reseller_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__reseller_id")]
    pub project_reseller_id: Option<i64>,
    /// `project__reseller_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__reseller_id__gt")]
    pub project_reseller_id_gt: Option<i64>,
    /// `project__reseller_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__reseller_id__gte")]
    pub project_reseller_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__reseller_id__in")]
    pub project_reseller_id_in: Option<Vec<i64>>,
    /// `project__reseller_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__reseller_id__isnull")]
    pub project_reseller_id_isnull: Option<bool>,
    /// `project__reseller_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__reseller_id__lt")]
    pub project_reseller_id_lt: Option<i64>,
    /// `project__reseller_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__reseller_id__lte")]
    pub project_reseller_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "project__reseller_id__range")]
    pub project_reseller_id_range: Option<Vec<i64>>,
    /// Where a resource is. A text since March 2026, a number before:
    ///
    /// |text|number||
    /// |----|------|-|
    /// |`pending`|1|asked for|
    /// |`building`|2||
    /// |`unresourced`|3|it cannot be built; **settled**|
    /// |`running`|4|**settled**|
    /// |`stop`|5|a user asked for it|
    /// |`stopped`|6|**settled**|
    /// |`restart`|7|a user asked for it|
    /// |`delete`|8|a user asked for it|
    /// |`delete_queue`|9|it can be brought back for the grace period; **settled**|
    /// |`update_running`|10|a user asked for it|
    /// ||11 to 14|on the way; the texts are not known|
    /// |`update_stopped`|15|a user asked for it|
    /// ||16, 17|on the way; the texts are not known|
    /// |`deleted`|99|it is gone|
    ///
    /// `deleting` occurs too. Take a state that is not listed for one on the way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
    /// `state__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "state__gt")]
    pub state_gt: Option<i64>,
    /// `state__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "state__gte")]
    pub state_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "state__in")]
    pub state_in: Option<Vec<i64>>,
    /// `state__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "state__isnull")]
    pub state_isnull: Option<bool>,
    /// `state__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "state__lt")]
    pub state_lt: Option<i64>,
    /// `state__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "state__lte")]
    pub state_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "state__range")]
    pub state_range: Option<Vec<i64>>,
    /// `type`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
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

impl NetworkVpnFilter {
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
            id: None,
            id_gt: None,
            id_gte: None,
            id_in: None,
            id_isnull: None,
            id_lt: None,
            id_lte: None,
            id_range: None,
            name: None,
            name_in: None,
            name_icontains: None,
            name_iendswith: None,
            name_iexact: None,
            name_istartswith: None,
            project_id: None,
            project_id_gt: None,
            project_id_gte: None,
            project_id_in: None,
            project_id_isnull: None,
            project_id_lt: None,
            project_id_lte: None,
            project_id_range: None,
            project_address_id: None,
            project_address_id_gt: None,
            project_address_id_gte: None,
            project_address_id_in: None,
            project_address_id_isnull: None,
            project_address_id_lt: None,
            project_address_id_lte: None,
            project_address_id_range: None,
            project_name: None,
            project_name_in: None,
            project_name_icontains: None,
            project_name_iendswith: None,
            project_name_iexact: None,
            project_name_istartswith: None,
            project_region_id: None,
            project_region_id_gt: None,
            project_region_id_gte: None,
            project_region_id_in: None,
            project_region_id_isnull: None,
            project_region_id_lt: None,
            project_region_id_lte: None,
            project_region_id_range: None,
            project_reseller_id: None,
            project_reseller_id_gt: None,
            project_reseller_id_gte: None,
            project_reseller_id_in: None,
            project_reseller_id_isnull: None,
            project_reseller_id_lt: None,
            project_reseller_id_lte: None,
            project_reseller_id_range: None,
            state: None,
            state_gt: None,
            state_gte: None,
            state_in: None,
            state_isnull: None,
            state_lt: None,
            state_lte: None,
            state_range: None,
            r#type: None,
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

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[must_use]
    pub fn name_in(
        mut self,
        name_in: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.name_in = Some(name_in.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `name__icontains`.
    #[must_use]
    pub fn name_icontains(mut self, name_icontains: impl Into<String>) -> Self {
        self.name_icontains = Some(name_icontains.into());
        self
    }

    /// Sets `name__iendswith`.
    #[must_use]
    pub fn name_iendswith(mut self, name_iendswith: impl Into<String>) -> Self {
        self.name_iendswith = Some(name_iendswith.into());
        self
    }

    /// Sets `name__iexact`.
    #[must_use]
    pub fn name_iexact(mut self, name_iexact: impl Into<String>) -> Self {
        self.name_iexact = Some(name_iexact.into());
        self
    }

    /// Sets `name__istartswith`.
    #[must_use]
    pub fn name_istartswith(mut self, name_istartswith: impl Into<String>) -> Self {
        self.name_istartswith = Some(name_istartswith.into());
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

    /// Sets `project__address_id`.
    #[must_use]
    pub fn project_address_id(mut self, project_address_id: i64) -> Self {
        self.project_address_id = Some(project_address_id);
        self
    }

    /// Sets `project__address_id__gt`.
    #[must_use]
    pub fn project_address_id_gt(mut self, project_address_id_gt: i64) -> Self {
        self.project_address_id_gt = Some(project_address_id_gt);
        self
    }

    /// Sets `project__address_id__gte`.
    #[must_use]
    pub fn project_address_id_gte(mut self, project_address_id_gte: i64) -> Self {
        self.project_address_id_gte = Some(project_address_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn project_address_id_in(
        mut self,
        project_address_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.project_address_id_in = Some(project_address_id_in.into_iter().collect());
        self
    }

    /// Sets `project__address_id__isnull`.
    #[must_use]
    pub fn project_address_id_isnull(mut self, project_address_id_isnull: bool) -> Self {
        self.project_address_id_isnull = Some(project_address_id_isnull);
        self
    }

    /// Sets `project__address_id__lt`.
    #[must_use]
    pub fn project_address_id_lt(mut self, project_address_id_lt: i64) -> Self {
        self.project_address_id_lt = Some(project_address_id_lt);
        self
    }

    /// Sets `project__address_id__lte`.
    #[must_use]
    pub fn project_address_id_lte(mut self, project_address_id_lte: i64) -> Self {
        self.project_address_id_lte = Some(project_address_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn project_address_id_range(
        mut self,
        project_address_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.project_address_id_range = Some(
            project_address_id_range.into_iter().collect(),
        );
        self
    }

    /// Sets `project__name`.
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

    /// Sets `project__name__icontains`.
    #[must_use]
    pub fn project_name_icontains(
        mut self,
        project_name_icontains: impl Into<String>,
    ) -> Self {
        self.project_name_icontains = Some(project_name_icontains.into());
        self
    }

    /// Sets `project__name__iendswith`.
    #[must_use]
    pub fn project_name_iendswith(
        mut self,
        project_name_iendswith: impl Into<String>,
    ) -> Self {
        self.project_name_iendswith = Some(project_name_iendswith.into());
        self
    }

    /// Sets `project__name__iexact`.
    #[must_use]
    pub fn project_name_iexact(
        mut self,
        project_name_iexact: impl Into<String>,
    ) -> Self {
        self.project_name_iexact = Some(project_name_iexact.into());
        self
    }

    /// Sets `project__name__istartswith`.
    #[must_use]
    pub fn project_name_istartswith(
        mut self,
        project_name_istartswith: impl Into<String>,
    ) -> Self {
        self.project_name_istartswith = Some(project_name_istartswith.into());
        self
    }

    /// Sets `project__region_id`.
    #[must_use]
    pub fn project_region_id(mut self, project_region_id: i64) -> Self {
        self.project_region_id = Some(project_region_id);
        self
    }

    /// Sets `project__region_id__gt`.
    #[must_use]
    pub fn project_region_id_gt(mut self, project_region_id_gt: i64) -> Self {
        self.project_region_id_gt = Some(project_region_id_gt);
        self
    }

    /// Sets `project__region_id__gte`.
    #[must_use]
    pub fn project_region_id_gte(mut self, project_region_id_gte: i64) -> Self {
        self.project_region_id_gte = Some(project_region_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn project_region_id_in(
        mut self,
        project_region_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.project_region_id_in = Some(project_region_id_in.into_iter().collect());
        self
    }

    /// Sets `project__region_id__isnull`.
    #[must_use]
    pub fn project_region_id_isnull(mut self, project_region_id_isnull: bool) -> Self {
        self.project_region_id_isnull = Some(project_region_id_isnull);
        self
    }

    /// Sets `project__region_id__lt`.
    #[must_use]
    pub fn project_region_id_lt(mut self, project_region_id_lt: i64) -> Self {
        self.project_region_id_lt = Some(project_region_id_lt);
        self
    }

    /// Sets `project__region_id__lte`.
    #[must_use]
    pub fn project_region_id_lte(mut self, project_region_id_lte: i64) -> Self {
        self.project_region_id_lte = Some(project_region_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn project_region_id_range(
        mut self,
        project_region_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.project_region_id_range = Some(
            project_region_id_range.into_iter().collect(),
        );
        self
    }

    /// Sets `project__reseller_id`.
    #[must_use]
    pub fn project_reseller_id(mut self, project_reseller_id: i64) -> Self {
        self.project_reseller_id = Some(project_reseller_id);
        self
    }

    /// Sets `project__reseller_id__gt`.
    #[must_use]
    pub fn project_reseller_id_gt(mut self, project_reseller_id_gt: i64) -> Self {
        self.project_reseller_id_gt = Some(project_reseller_id_gt);
        self
    }

    /// Sets `project__reseller_id__gte`.
    #[must_use]
    pub fn project_reseller_id_gte(mut self, project_reseller_id_gte: i64) -> Self {
        self.project_reseller_id_gte = Some(project_reseller_id_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn project_reseller_id_in(
        mut self,
        project_reseller_id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.project_reseller_id_in = Some(project_reseller_id_in.into_iter().collect());
        self
    }

    /// Sets `project__reseller_id__isnull`.
    #[must_use]
    pub fn project_reseller_id_isnull(
        mut self,
        project_reseller_id_isnull: bool,
    ) -> Self {
        self.project_reseller_id_isnull = Some(project_reseller_id_isnull);
        self
    }

    /// Sets `project__reseller_id__lt`.
    #[must_use]
    pub fn project_reseller_id_lt(mut self, project_reseller_id_lt: i64) -> Self {
        self.project_reseller_id_lt = Some(project_reseller_id_lt);
        self
    }

    /// Sets `project__reseller_id__lte`.
    #[must_use]
    pub fn project_reseller_id_lte(mut self, project_reseller_id_lte: i64) -> Self {
        self.project_reseller_id_lte = Some(project_reseller_id_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn project_reseller_id_range(
        mut self,
        project_reseller_id_range: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.project_reseller_id_range = Some(
            project_reseller_id_range.into_iter().collect(),
        );
        self
    }

    /// Where a resource is. A text since March 2026, a number before:
    #[must_use]
    pub fn state(mut self, state: impl Into<State>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `state__gt`.
    #[must_use]
    pub fn state_gt(mut self, state_gt: i64) -> Self {
        self.state_gt = Some(state_gt);
        self
    }

    /// Sets `state__gte`.
    #[must_use]
    pub fn state_gte(mut self, state_gte: i64) -> Self {
        self.state_gte = Some(state_gte);
        self
    }

    /// Any of these.
    #[must_use]
    pub fn state_in(mut self, state_in: impl IntoIterator<Item = i64>) -> Self {
        self.state_in = Some(state_in.into_iter().collect());
        self
    }

    /// Sets `state__isnull`.
    #[must_use]
    pub fn state_isnull(mut self, state_isnull: bool) -> Self {
        self.state_isnull = Some(state_isnull);
        self
    }

    /// Sets `state__lt`.
    #[must_use]
    pub fn state_lt(mut self, state_lt: i64) -> Self {
        self.state_lt = Some(state_lt);
        self
    }

    /// Sets `state__lte`.
    #[must_use]
    pub fn state_lte(mut self, state_lte: i64) -> Self {
        self.state_lte = Some(state_lte);
        self
    }

    /// The lowest and the highest, both included.
    #[must_use]
    pub fn state_range(mut self, state_range: impl IntoIterator<Item = i64>) -> Self {
        self.state_range = Some(state_range.into_iter().collect());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
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

/// The settings of a tunnel.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VpnMetadata {
    /// The pairs of ranges that the tunnel joins.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub child_sas: Option<Option<Vec<VpnChild>>>,
    /// The IKE authentication, with commas between: SHA1, SHA256, SHA384.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ike_authentication: Option<Option<String>>,
    /// The IKE groups, with commas between: Group 1, 2, 5, 19, 20, 24.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ike_dh_groups: Option<Option<String>>,
    /// The IKE encryption, with commas between: 128, 192 or 256 bit AES-CBC.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ike_encryption: Option<Option<String>>,
    /// What the other end is named by.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ike_gateway_type: Option<Option<VpnMetadataIkeGatewayType>>,
    /// The address or the name of the other end.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ike_gateway_value: Option<Option<String>>,
    /// The lifetime of IKE keys in seconds, from 180 to 86400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ike_lifetime: Option<Option<i32>>,
    /// The key that both ends know, without any of `" ' @ + - / \ | =`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ike_pre_shared_key: Option<Option<runtime::Sensitive<String>>>,
    /// The IPsec authentication, with commas between: SHA1, SHA256.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ipsec_authentication: Option<Option<String>>,
    /// The IPsec encryption, with commas between: AES 128, 192 or 256, each also as GCM.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ipsec_encryption: Option<Option<String>>,
    /// When the tunnel is built.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ipsec_establish_time: Option<Option<VpnMetadataIpsecEstablishTime>>,
    /// The lifetime of IPsec keys in seconds, from 180 to 86400.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ipsec_lifetime: Option<Option<i32>>,
    /// The IPsec groups, with commas between: Group 1, 2, 5, 14, 19, 20, 24.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ipsec_pfs_groups: Option<Option<String>>,
    /// Whether the two ends agree on each pair of subnets.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub traffic_selector: Option<Option<bool>>,
    /// What this end calls itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ike_local_identifier: Option<Option<String>>,
    /// What the other end calls itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ike_remote_identifier: Option<Option<String>>,
    /// The version of IKE. Documented as a number here and as a text in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub ike_version: Option<Option<VpnMetadataIkeVersion>>,
    /// The number of the tunnel interface.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub stif_number: Option<Option<i64>>,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// The settings of a tunnel.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct VpnMetadataInput {
    /// The pairs of ranges that the tunnel joins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub child_sas: Option<Vec<VpnChildInput>>,
    /// The IKE authentication, with commas between: SHA1, SHA256, SHA384; `SHA384` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_authentication: Option<String>,
    /// The IKE groups, with commas between: Group 1, 2, 5, 19, 20, 24; `Group 24` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_dh_groups: Option<String>,
    /// The IKE encryption, with commas between: 128, 192 or 256 bit AES-CBC; 256 unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_encryption: Option<String>,
    /// What the other end is named by; `public_ip` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_gateway_type: Option<VpnMetadataInputIkeGatewayType>,
    /// The address or the name of the other end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_gateway_value: Option<String>,
    /// The lifetime of IKE keys in seconds, from 180 to 86400; 28800 unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_lifetime: Option<i32>,
    /// The key that both ends know, without any of `" ' @ + - / \ | =`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_pre_shared_key: Option<runtime::Sensitive<String>>,
    /// The IPsec authentication, with commas between: SHA1, SHA256; `SHA256` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipsec_authentication: Option<String>,
    /// The IPsec encryption, with commas between: AES 128, 192 or 256, each also as GCM; `AES 256` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipsec_encryption: Option<String>,
    /// When the tunnel is built; `Immediately` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipsec_establish_time: Option<VpnMetadataInputIpsecEstablishTime>,
    /// The lifetime of IPsec keys in seconds, from 180 to 86400; 3600 unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipsec_lifetime: Option<i32>,
    /// The IPsec groups, with commas between: Group 1, 2, 5, 14, 19, 20, 24; `Group 20` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipsec_pfs_groups: Option<String>,
    /// Whether the two ends agree on each pair of subnets; not unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub traffic_selector: Option<bool>,
    /// The version of IKE; `v2-only` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ike_version: Option<VpnMetadataInputIkeVersion>,
}
