// Generated from specs/cloudcix/compute.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

/// A drive.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageVolume {
    /// The id.
    pub id: i64,
    /// The instances that have it.
    pub contra_instances: Option<Vec<InstanceReference>>,
    /// The instance it belongs to.
    pub instance: Option<InstanceReference>,
    /// What is special to the type of volume.
    pub metadata: Option<VolumeMetadata>,
    /// The name.
    pub name: Option<String>,
    /// The id of the project.
    pub project_id: Option<i64>,
    /// What it is made of.
    pub specs: Option<Vec<Bom>>,
    /// The state.
    pub state: State,
    /// The type.
    pub r#type: Option<StorageVolumeType>,
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

/// What a volume is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageVolumeCreate {
    /// The id of the project.
    pub project_id: i64,
    /// What it is made of.
    pub specs: Vec<BomInput>,
    /// The id of the instance. Needed for the type hyperv.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_id: Option<i64>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<StorageVolumeCreateType>,
}

impl StorageVolumeCreate {
    /// With everything that is required.
    pub fn new(
        project_id: i64,
        specs: impl IntoIterator<Item = impl Into<BomInput>>,
    ) -> Self {
        Self {
            project_id: project_id,
            specs: specs.into_iter().map(Into::into).collect(),
            instance_id: None,
            name: None,
            r#type: None,
        }
    }

    /// The id of the instance. Needed for the type hyperv.
    #[must_use]
    pub fn instance_id(mut self, instance_id: i64) -> Self {
        self.instance_id = Some(instance_id);
        self
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The type.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<StorageVolumeCreateType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// What a volume is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageVolumeUpdate {
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The state to go to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<StateInput>,
    /// What is special to the type of volume.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<VolumeMetadataUpdate>,
    /// What it is made of. It can only grow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specs: Option<Vec<BomInput>>,
}

impl StorageVolumeUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            name: None,
            state: None,
            metadata: None,
            specs: None,
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

    /// What is special to the type of volume.
    #[must_use]
    pub fn metadata(mut self, metadata: impl Into<VolumeMetadataUpdate>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// What it is made of. It can only grow.
    #[must_use]
    pub fn specs(
        mut self,
        specs: impl IntoIterator<Item = impl Into<BomInput>>,
    ) -> Self {
        self.specs = Some(specs.into_iter().map(Into::into).collect());
        self
    }
}

/// The members of a volume that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageVolumePartialUpdate {
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The state to go to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<StateInput>,
    /// What is special to the type of volume.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<VolumeMetadataUpdate>,
    /// What it is made of. It can only grow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specs: Option<Vec<BomInput>>,
}

impl StorageVolumePartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            name: None,
            state: None,
            metadata: None,
            specs: None,
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

    /// What is special to the type of volume.
    #[must_use]
    pub fn metadata(mut self, metadata: impl Into<VolumeMetadataUpdate>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// What it is made of. It can only grow.
    #[must_use]
    pub fn specs(
        mut self,
        specs: impl IntoIterator<Item = impl Into<BomInput>>,
    ) -> Self {
        self.specs = Some(specs.into_iter().map(Into::into).collect());
        self
    }
}

/// A volume in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageVolumeEnvelope {
    /// A drive.
    pub content: StorageVolume,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of volumes.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageVolumeList {
    /// The volumes of this page.
    pub content: Vec<StorageVolume>,
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
pub enum StorageVolumeOrder {
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
    StorageVolumeOrder { Name = "name", Name2 = "-name", Id = "id", Id2 = "-id",
    ProjectId = "project_id", ProjectId2 = "-project_id" }
}

/// What volumes can be searched with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct StorageVolumeFilter {
    /// `resource_links__contra_resource_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "resource_links__contra_resource_id")]
    pub resource_links_contra_resource_id: Option<i64>,
    /// `resource_links__contra_resource_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "resource_links__contra_resource_id__gt")]
    pub resource_links_contra_resource_id_gt: Option<i64>,
    /// `resource_links__contra_resource_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "resource_links__contra_resource_id__gte")]
    pub resource_links_contra_resource_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "resource_links__contra_resource_id__in")]
    pub resource_links_contra_resource_id_in: Option<Vec<i64>>,
    /// `resource_links__contra_resource_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "resource_links__contra_resource_id__isnull")]
    pub resource_links_contra_resource_id_isnull: Option<bool>,
    /// `resource_links__contra_resource_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "resource_links__contra_resource_id__lt")]
    pub resource_links_contra_resource_id_lt: Option<i64>,
    /// `resource_links__contra_resource_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "resource_links__contra_resource_id__lte")]
    pub resource_links_contra_resource_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "resource_links__contra_resource_id__range")]
    pub resource_links_contra_resource_id_range: Option<Vec<i64>>,
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
    /// `resource_type_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_type_id: Option<i64>,
    /// `resource_type_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "resource_type_id__gt")]
    pub resource_type_id_gt: Option<i64>,
    /// `resource_type_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "resource_type_id__gte")]
    pub resource_type_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "resource_type_id__in")]
    pub resource_type_id_in: Option<Vec<i64>>,
    /// `resource_type_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "resource_type_id__isnull")]
    pub resource_type_id_isnull: Option<bool>,
    /// `resource_type_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "resource_type_id__lt")]
    pub resource_type_id_lt: Option<i64>,
    /// `resource_type_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "resource_type_id__lte")]
    pub resource_type_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "resource_type_id__range")]
    pub resource_type_id_range: Option<Vec<i64>>,
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
