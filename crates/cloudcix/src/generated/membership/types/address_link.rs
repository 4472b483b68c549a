// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What an address link is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AddressLinkCreate {
    /// Whether it is a client; `false` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<bool>,
    /// Whether it may build in the cloud of the other; `false` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_customer: Option<bool>,
    /// How much credit it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub credit_limit: Option<Option<runtime::value::Number>>,
    /// Whether it is a customer; `false` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer: Option<bool>,
    /// Anything else, as an object.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "extra")]
    pub extra_2: Option<serde_json::Map<String, serde_json::Value>>,
    /// A reference of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub extra_reference1: Option<Option<String>>,
    /// A second reference of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub extra_reference2: Option<Option<String>>,
    /// A third reference of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub extra_reference3: Option<Option<String>>,
    /// A note.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub note: Option<Option<String>>,
    /// The reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Whether it is a service centre; `false` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_centre: Option<bool>,
    /// Whether it is a supplier; `false` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supplier: Option<bool>,
    /// Whether it is a warrantor; `false` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warrantor: Option<bool>,
    /// The id of the territory.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub territory_id: Option<Option<i64>>,
}

impl AddressLinkCreate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            client: None,
            cloud_customer: None,
            credit_limit: None,
            customer: None,
            extra_2: None,
            extra_reference1: None,
            extra_reference2: None,
            extra_reference3: None,
            note: None,
            reference: None,
            service_centre: None,
            supplier: None,
            warrantor: None,
            territory_id: None,
        }
    }

    /// Whether it is a client; `false` unless said.
    #[must_use]
    pub fn client(mut self, client: bool) -> Self {
        self.client = Some(client);
        self
    }

    /// Whether it may build in the cloud of the other; `false` unless said.
    #[must_use]
    pub fn cloud_customer(mut self, cloud_customer: bool) -> Self {
        self.cloud_customer = Some(cloud_customer);
        self
    }

    /// How much credit it has.
    #[must_use]
    pub fn credit_limit(
        mut self,
        credit_limit: impl Into<Option<runtime::value::Number>>,
    ) -> Self {
        self.credit_limit = Some(credit_limit.into());
        self
    }

    /// Whether it is a customer; `false` unless said.
    #[must_use]
    pub fn customer(mut self, customer: bool) -> Self {
        self.customer = Some(customer);
        self
    }

    /// Anything else, as an object.
    #[must_use]
    pub fn extra_2(
        mut self,
        extra_2: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.extra_2 = Some(
            extra_2.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// A reference of your own.
    #[must_use]
    pub fn extra_reference1(
        mut self,
        extra_reference1: impl Into<Option<String>>,
    ) -> Self {
        self.extra_reference1 = Some(extra_reference1.into());
        self
    }

    /// A second reference of your own.
    #[must_use]
    pub fn extra_reference2(
        mut self,
        extra_reference2: impl Into<Option<String>>,
    ) -> Self {
        self.extra_reference2 = Some(extra_reference2.into());
        self
    }

    /// A third reference of your own.
    #[must_use]
    pub fn extra_reference3(
        mut self,
        extra_reference3: impl Into<Option<String>>,
    ) -> Self {
        self.extra_reference3 = Some(extra_reference3.into());
        self
    }

    /// A note.
    #[must_use]
    pub fn note(mut self, note: impl Into<Option<String>>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// The reference.
    #[must_use]
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.reference = Some(reference.into());
        self
    }

    /// Whether it is a service centre; `false` unless said.
    #[must_use]
    pub fn service_centre(mut self, service_centre: bool) -> Self {
        self.service_centre = Some(service_centre);
        self
    }

    /// Whether it is a supplier; `false` unless said.
    #[must_use]
    pub fn supplier(mut self, supplier: bool) -> Self {
        self.supplier = Some(supplier);
        self
    }

    /// Whether it is a warrantor; `false` unless said.
    #[must_use]
    pub fn warrantor(mut self, warrantor: bool) -> Self {
        self.warrantor = Some(warrantor);
        self
    }

    /// The id of the territory.
    #[must_use]
    pub fn territory_id(mut self, territory_id: impl Into<Option<i64>>) -> Self {
        self.territory_id = Some(territory_id.into());
        self
    }
}

/// What an address link is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AddressLinkUpdate {
    /// Whether it is a client.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<bool>,
    /// Whether it may build in the cloud of the other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_customer: Option<bool>,
    /// How much credit it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub credit_limit: Option<Option<runtime::value::Number>>,
    /// Whether it is a customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer: Option<bool>,
    /// Anything else, as an object.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "extra")]
    pub extra_2: Option<serde_json::Map<String, serde_json::Value>>,
    /// A reference of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub extra_reference1: Option<Option<String>>,
    /// A second reference of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub extra_reference2: Option<Option<String>>,
    /// A third reference of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub extra_reference3: Option<Option<String>>,
    /// A note.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub note: Option<Option<String>>,
    /// The reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Whether it is a service centre.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_centre: Option<bool>,
    /// Whether it is a supplier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supplier: Option<bool>,
    /// Whether it is a warrantor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warrantor: Option<bool>,
    /// The id of the territory.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub territory_id: Option<Option<i64>>,
}

impl AddressLinkUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            client: None,
            cloud_customer: None,
            credit_limit: None,
            customer: None,
            extra_2: None,
            extra_reference1: None,
            extra_reference2: None,
            extra_reference3: None,
            note: None,
            reference: None,
            service_centre: None,
            supplier: None,
            warrantor: None,
            territory_id: None,
        }
    }

    /// Whether it is a client.
    #[must_use]
    pub fn client(mut self, client: bool) -> Self {
        self.client = Some(client);
        self
    }

    /// Whether it may build in the cloud of the other.
    #[must_use]
    pub fn cloud_customer(mut self, cloud_customer: bool) -> Self {
        self.cloud_customer = Some(cloud_customer);
        self
    }

    /// How much credit it has.
    #[must_use]
    pub fn credit_limit(
        mut self,
        credit_limit: impl Into<Option<runtime::value::Number>>,
    ) -> Self {
        self.credit_limit = Some(credit_limit.into());
        self
    }

    /// Whether it is a customer.
    #[must_use]
    pub fn customer(mut self, customer: bool) -> Self {
        self.customer = Some(customer);
        self
    }

    /// Anything else, as an object.
    #[must_use]
    pub fn extra_2(
        mut self,
        extra_2: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.extra_2 = Some(
            extra_2.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// A reference of your own.
    #[must_use]
    pub fn extra_reference1(
        mut self,
        extra_reference1: impl Into<Option<String>>,
    ) -> Self {
        self.extra_reference1 = Some(extra_reference1.into());
        self
    }

    /// A second reference of your own.
    #[must_use]
    pub fn extra_reference2(
        mut self,
        extra_reference2: impl Into<Option<String>>,
    ) -> Self {
        self.extra_reference2 = Some(extra_reference2.into());
        self
    }

    /// A third reference of your own.
    #[must_use]
    pub fn extra_reference3(
        mut self,
        extra_reference3: impl Into<Option<String>>,
    ) -> Self {
        self.extra_reference3 = Some(extra_reference3.into());
        self
    }

    /// A note.
    #[must_use]
    pub fn note(mut self, note: impl Into<Option<String>>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// The reference.
    #[must_use]
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.reference = Some(reference.into());
        self
    }

    /// Whether it is a service centre.
    #[must_use]
    pub fn service_centre(mut self, service_centre: bool) -> Self {
        self.service_centre = Some(service_centre);
        self
    }

    /// Whether it is a supplier.
    #[must_use]
    pub fn supplier(mut self, supplier: bool) -> Self {
        self.supplier = Some(supplier);
        self
    }

    /// Whether it is a warrantor.
    #[must_use]
    pub fn warrantor(mut self, warrantor: bool) -> Self {
        self.warrantor = Some(warrantor);
        self
    }

    /// The id of the territory.
    #[must_use]
    pub fn territory_id(mut self, territory_id: impl Into<Option<i64>>) -> Self {
        self.territory_id = Some(territory_id.into());
        self
    }
}

/// The members of an address link that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AddressLinkPartialUpdate {
    /// Whether it is a client.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<bool>,
    /// Whether it may build in the cloud of the other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_customer: Option<bool>,
    /// How much credit it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub credit_limit: Option<Option<runtime::value::Number>>,
    /// Whether it is a customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer: Option<bool>,
    /// Anything else, as an object.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(rename = "extra")]
    pub extra_2: Option<serde_json::Map<String, serde_json::Value>>,
    /// A reference of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub extra_reference1: Option<Option<String>>,
    /// A second reference of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub extra_reference2: Option<Option<String>>,
    /// A third reference of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub extra_reference3: Option<Option<String>>,
    /// A note.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub note: Option<Option<String>>,
    /// The reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Whether it is a service centre.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_centre: Option<bool>,
    /// Whether it is a supplier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supplier: Option<bool>,
    /// Whether it is a warrantor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warrantor: Option<bool>,
    /// The id of the territory.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub territory_id: Option<Option<i64>>,
}

impl AddressLinkPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            client: None,
            cloud_customer: None,
            credit_limit: None,
            customer: None,
            extra_2: None,
            extra_reference1: None,
            extra_reference2: None,
            extra_reference3: None,
            note: None,
            reference: None,
            service_centre: None,
            supplier: None,
            warrantor: None,
            territory_id: None,
        }
    }

    /// Whether it is a client.
    #[must_use]
    pub fn client(mut self, client: bool) -> Self {
        self.client = Some(client);
        self
    }

    /// Whether it may build in the cloud of the other.
    #[must_use]
    pub fn cloud_customer(mut self, cloud_customer: bool) -> Self {
        self.cloud_customer = Some(cloud_customer);
        self
    }

    /// How much credit it has.
    #[must_use]
    pub fn credit_limit(
        mut self,
        credit_limit: impl Into<Option<runtime::value::Number>>,
    ) -> Self {
        self.credit_limit = Some(credit_limit.into());
        self
    }

    /// Whether it is a customer.
    #[must_use]
    pub fn customer(mut self, customer: bool) -> Self {
        self.customer = Some(customer);
        self
    }

    /// Anything else, as an object.
    #[must_use]
    pub fn extra_2(
        mut self,
        extra_2: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.extra_2 = Some(
            extra_2.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// A reference of your own.
    #[must_use]
    pub fn extra_reference1(
        mut self,
        extra_reference1: impl Into<Option<String>>,
    ) -> Self {
        self.extra_reference1 = Some(extra_reference1.into());
        self
    }

    /// A second reference of your own.
    #[must_use]
    pub fn extra_reference2(
        mut self,
        extra_reference2: impl Into<Option<String>>,
    ) -> Self {
        self.extra_reference2 = Some(extra_reference2.into());
        self
    }

    /// A third reference of your own.
    #[must_use]
    pub fn extra_reference3(
        mut self,
        extra_reference3: impl Into<Option<String>>,
    ) -> Self {
        self.extra_reference3 = Some(extra_reference3.into());
        self
    }

    /// A note.
    #[must_use]
    pub fn note(mut self, note: impl Into<Option<String>>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// The reference.
    #[must_use]
    pub fn reference(mut self, reference: impl Into<String>) -> Self {
        self.reference = Some(reference.into());
        self
    }

    /// Whether it is a service centre.
    #[must_use]
    pub fn service_centre(mut self, service_centre: bool) -> Self {
        self.service_centre = Some(service_centre);
        self
    }

    /// Whether it is a supplier.
    #[must_use]
    pub fn supplier(mut self, supplier: bool) -> Self {
        self.supplier = Some(supplier);
        self
    }

    /// Whether it is a warrantor.
    #[must_use]
    pub fn warrantor(mut self, warrantor: bool) -> Self {
        self.warrantor = Some(warrantor);
        self
    }

    /// The id of the territory.
    #[must_use]
    pub fn territory_id(mut self, territory_id: impl Into<Option<i64>>) -> Self {
        self.territory_id = Some(territory_id.into());
        self
    }
}

/// An address link in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AddressLinkEnvelope {
    /// What the other address is to that of the user.
    pub content: AddressLink,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
