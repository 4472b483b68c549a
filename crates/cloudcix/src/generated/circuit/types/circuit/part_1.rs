// Generated from specs/cloudcix/circuit.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

/// A circuit.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct Circuit {
    /// The address it belongs to.
    pub address_id: i64,
    /// The bandwidth.
    pub bandwidth: Option<i64>,
    /// Its kind.
    pub circuit_class: CircuitClass,
    /// Its kind. It cannot be changed later.
    pub circuit_class_id: i64,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub created: runtime::value::LocalDateTime,
    /// The address of the customer.
    pub customer_address_id: Option<i64>,
    /// When it was given up. **The member is missing, and not null, while the circuit is in use.**
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decommission_date: Option<runtime::value::LocalDateTime>,
    /// Free text. A circuit that was created without one has the four letters `None`.
    pub description: String,
    /// A word that keeps circuits together.
    pub group_name: Option<String>,
    /// Where it is handed over.
    pub hand_off_point: Option<String>,
    /// The id.
    pub id: i64,
    /// When it was installed.
    pub install_date: runtime::value::LocalDateTime,
    /// The values of the properties of its kind, by their keys. A value that was not given is null.
    pub properties: serde_json::Map<String, serde_json::Value>,
    /// What the customer calls it.
    pub reference: Option<String>,
    /// Its number, given by the server.
    pub reference_number: i64,
    /// The address of the provider. The server asks the application membership about it.
    pub service_provider_address_id: Option<i64>,
    /// A time in UTC, without a zone. The fraction is left out when it is zero.
    pub updated: runtime::value::LocalDateTime,
    /// The path of the object on its host, such as `/department/1/`.
    pub uri: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of circuits.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CircuitList {
    /// `content`
    pub content: Vec<Circuit>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A circuit in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CircuitEnvelope {
    /// A circuit.
    pub content: Circuit,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// What circuits can be sorted by; with `-` the other way round. The server assumes `reference_number`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CircuitOrder {
    /// `reference_number`
    ReferenceNumber,
    /// `address_id`
    AddressId,
    /// `circuit_class_id`
    CircuitClassId,
    /// `circuit_class__name`
    CircuitClassName,
    /// `created`
    Created,
    /// `customer_address_id`
    CustomerAddressId,
    /// `decommission_date`
    DecommissionDate,
    /// `description`
    Description,
    /// `group_name`
    GroupName,
    /// `id`
    Id,
    /// `install_date`
    InstallDate,
    /// `reference`
    Reference,
    /// `service_provider_address_id`
    ServiceProviderAddressId,
    /// `updated`
    Updated,
    /// `-reference_number`
    ReferenceNumber2,
    /// `-address_id`
    AddressId2,
    /// `-circuit_class_id`
    CircuitClassId2,
    /// `-circuit_class__name`
    CircuitClassName2,
    /// `-created`
    Created2,
    /// `-customer_address_id`
    CustomerAddressId2,
    /// `-decommission_date`
    DecommissionDate2,
    /// `-description`
    Description2,
    /// `-group_name`
    GroupName2,
    /// `-id`
    Id2,
    /// `-install_date`
    InstallDate2,
    /// `-reference`
    Reference2,
    /// `-service_provider_address_id`
    ServiceProviderAddressId2,
    /// `-updated`
    Updated2,
    /// A text that the document does not name; it is written back as it came.
    Unknown(String),
}

runtime::text_enum! {
    CircuitOrder { ReferenceNumber = "reference_number", AddressId = "address_id",
    CircuitClassId = "circuit_class_id", CircuitClassName = "circuit_class__name",
    Created = "created", CustomerAddressId = "customer_address_id", DecommissionDate =
    "decommission_date", Description = "description", GroupName = "group_name", Id =
    "id", InstallDate = "install_date", Reference = "reference", ServiceProviderAddressId
    = "service_provider_address_id", Updated = "updated", ReferenceNumber2 =
    "-reference_number", AddressId2 = "-address_id", CircuitClassId2 =
    "-circuit_class_id", CircuitClassName2 = "-circuit_class__name", Created2 =
    "-created", CustomerAddressId2 = "-customer_address_id", DecommissionDate2 =
    "-decommission_date", Description2 = "-description", GroupName2 = "-group_name", Id2
    = "-id", InstallDate2 = "-install_date", Reference2 = "-reference",
    ServiceProviderAddressId2 = "-service_provider_address_id", Updated2 = "-updated" }
}

/// Conditions on circuits. Times can only be compared as texts.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct CircuitFilter {
    /// `address_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_id: Option<i64>,
    /// `address_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__gt")]
    pub address_id_gt: Option<i64>,
    /// `address_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__gte")]
    pub address_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__in")]
    pub address_id_in: Option<Vec<i64>>,
    /// `address_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__isnull")]
    pub address_id_isnull: Option<bool>,
    /// `address_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__lt")]
    pub address_id_lt: Option<i64>,
    /// `address_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__lte")]
    pub address_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "address_id__range")]
    pub address_id_range: Option<Vec<i64>>,
    /// `circuit_class_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub circuit_class_id: Option<i64>,
    /// `circuit_class_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "circuit_class_id__gt")]
    pub circuit_class_id_gt: Option<i64>,
    /// `circuit_class_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "circuit_class_id__gte")]
    pub circuit_class_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "circuit_class_id__in")]
    pub circuit_class_id_in: Option<Vec<i64>>,
    /// `circuit_class_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "circuit_class_id__isnull")]
    pub circuit_class_id_isnull: Option<bool>,
    /// `circuit_class_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "circuit_class_id__lt")]
    pub circuit_class_id_lt: Option<i64>,
    /// `circuit_class_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "circuit_class_id__lte")]
    pub circuit_class_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "circuit_class_id__range")]
    pub circuit_class_id_range: Option<Vec<i64>>,
    /// `circuit_class__name`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "circuit_class__name")]
    pub circuit_class_name: Option<String>,
    /// `circuit_class__name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "circuit_class__name__icontains")]
    pub circuit_class_name_icontains: Option<String>,
    /// `circuit_class__name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "circuit_class__name__iendswith")]
    pub circuit_class_name_iendswith: Option<String>,
    /// `circuit_class__name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "circuit_class__name__iexact")]
    pub circuit_class_name_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "circuit_class__name__in")]
    pub circuit_class_name_in: Option<Vec<String>>,
    /// `circuit_class__name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "circuit_class__name__istartswith")]
    pub circuit_class_name_istartswith: Option<String>,
    /// `created`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    /// `created__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__icontains")]
    pub created_icontains: Option<String>,
    /// `created__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__iendswith")]
    pub created_iendswith: Option<String>,
    /// `created__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__iexact")]
    pub created_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__in")]
    pub created_in: Option<Vec<String>>,
    /// `created__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "created__istartswith")]
    pub created_istartswith: Option<String>,
    /// `customer_address_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_address_id: Option<i64>,
    /// `customer_address_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_address_id__gt")]
    pub customer_address_id_gt: Option<i64>,
    /// `customer_address_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_address_id__gte")]
    pub customer_address_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_address_id__in")]
    pub customer_address_id_in: Option<Vec<i64>>,
    /// `customer_address_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_address_id__isnull")]
    pub customer_address_id_isnull: Option<bool>,
    /// `customer_address_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_address_id__lt")]
    pub customer_address_id_lt: Option<i64>,
    /// `customer_address_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_address_id__lte")]
    pub customer_address_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "customer_address_id__range")]
    pub customer_address_id_range: Option<Vec<i64>>,
    /// `decommission_date`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decommission_date: Option<String>,
    /// `decommission_date__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "decommission_date__icontains")]
    pub decommission_date_icontains: Option<String>,
    /// `decommission_date__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "decommission_date__iendswith")]
    pub decommission_date_iendswith: Option<String>,
    /// `decommission_date__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "decommission_date__iexact")]
    pub decommission_date_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "decommission_date__in")]
    pub decommission_date_in: Option<Vec<String>>,
    /// `decommission_date__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "decommission_date__istartswith")]
    pub decommission_date_istartswith: Option<String>,
    /// `description`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `description__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "description__icontains")]
    pub description_icontains: Option<String>,
    /// `description__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "description__iendswith")]
    pub description_iendswith: Option<String>,
    /// `description__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "description__iexact")]
    pub description_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "description__in")]
    pub description_in: Option<Vec<String>>,
    /// `description__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "description__istartswith")]
    pub description_istartswith: Option<String>,
    /// `group_name`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_name: Option<String>,
    /// `group_name__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "group_name__icontains")]
    pub group_name_icontains: Option<String>,
    /// `group_name__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "group_name__iendswith")]
    pub group_name_iendswith: Option<String>,
    /// `group_name__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "group_name__iexact")]
    pub group_name_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "group_name__in")]
    pub group_name_in: Option<Vec<String>>,
    /// `group_name__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "group_name__istartswith")]
    pub group_name_istartswith: Option<String>,
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
    /// `install_date`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub install_date: Option<String>,
    /// `install_date__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "install_date__icontains")]
    pub install_date_icontains: Option<String>,
    /// `install_date__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "install_date__iendswith")]
    pub install_date_iendswith: Option<String>,
    /// `install_date__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "install_date__iexact")]
    pub install_date_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "install_date__in")]
    pub install_date_in: Option<Vec<String>>,
    /// `install_date__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "install_date__istartswith")]
    pub install_date_istartswith: Option<String>,
    /// `reference`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// `reference__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reference__icontains")]
    pub reference_icontains: Option<String>,
    /// `reference__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reference__iendswith")]
    pub reference_iendswith: Option<String>,
    /// `reference__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reference__iexact")]
    pub reference_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reference__in")]
    pub reference_in: Option<Vec<String>>,
    /// `reference__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reference__istartswith")]
    pub reference_istartswith: Option<String>,
    /// `reference_number`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_number: Option<i64>,
    /// `reference_number__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reference_number__gt")]
    pub reference_number_gt: Option<i64>,
    /// `reference_number__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reference_number__gte")]
    pub reference_number_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reference_number__in")]
    pub reference_number_in: Option<Vec<i64>>,
    /// `reference_number__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reference_number__isnull")]
    pub reference_number_isnull: Option<bool>,
    /// `reference_number__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reference_number__lt")]
    pub reference_number_lt: Option<i64>,
    /// `reference_number__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reference_number__lte")]
    pub reference_number_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "reference_number__range")]
    pub reference_number_range: Option<Vec<i64>>,
    /// `service_provider_address_id`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_provider_address_id: Option<i64>,
    /// `service_provider_address_id__gt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "service_provider_address_id__gt")]
    pub service_provider_address_id_gt: Option<i64>,
    /// `service_provider_address_id__gte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "service_provider_address_id__gte")]
    pub service_provider_address_id_gte: Option<i64>,
    /// Any of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "service_provider_address_id__in")]
    pub service_provider_address_id_in: Option<Vec<i64>>,
    /// `service_provider_address_id__isnull`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "service_provider_address_id__isnull")]
    pub service_provider_address_id_isnull: Option<bool>,
    /// `service_provider_address_id__lt`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "service_provider_address_id__lt")]
    pub service_provider_address_id_lt: Option<i64>,
    /// `service_provider_address_id__lte`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "service_provider_address_id__lte")]
    pub service_provider_address_id_lte: Option<i64>,
    /// The lowest and the highest, both included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "service_provider_address_id__range")]
    pub service_provider_address_id_range: Option<Vec<i64>>,
    /// `updated`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<String>,
    /// `updated__icontains`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__icontains")]
    pub updated_icontains: Option<String>,
    /// `updated__iendswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__iendswith")]
    pub updated_iendswith: Option<String>,
    /// `updated__iexact`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__iexact")]
    pub updated_iexact: Option<String>,
    /// Any of these. A text with a comma, a quotation mark or a bracket cannot be found in this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__in")]
    pub updated_in: Option<Vec<String>>,
    /// `updated__istartswith`
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "updated__istartswith")]
    pub updated_istartswith: Option<String>,
}
