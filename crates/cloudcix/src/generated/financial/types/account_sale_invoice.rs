// Generated from specs/cloudcix/financial.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// A sale on account to book.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccountSaleInvoiceCreate {
    /// The address whose books these are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_id: Option<i64>,
    /// The first line of the address that the delivery goes to.
    pub address1_deliver_to: String,
    /// Its second line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address2_deliver_to: Option<String>,
    /// Its third line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address3_deliver_to: Option<String>,
    /// Its city.
    pub city_deliver_to: String,
    /// The id of the user who sells. The server assumes the caller.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<i64>,
    /// The address of the other side.
    pub contra_address_id: i64,
    /// Its country.
    pub country_id_deliver_to: i64,
    /// The number that the other side gave it, such as that of its order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_reference: Option<String>,
    /// Whom the delivery goes to.
    pub name_deliver_to: String,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrative: Option<String>,
    /// Its postcode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode_deliver_to: Option<String>,
    /// What it looks like in print.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_template_id: Option<i64>,
    /// Its subdivision of the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subdivision_id_deliver_to: Option<i64>,
    /// The date it has in the books, after the last period end.
    pub transaction_date: String,
    /// The user on the other side whom it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contra_contact_id: Option<i64>,
    /// What is bought or sold.
    pub lines: Vec<SaleLine>,
}

impl AccountSaleInvoiceCreate {
    /// With everything that is required.
    pub fn new(
        address1_deliver_to: impl Into<String>,
        city_deliver_to: impl Into<String>,
        contra_address_id: i64,
        country_id_deliver_to: i64,
        name_deliver_to: impl Into<String>,
        transaction_date: impl Into<String>,
        lines: impl IntoIterator<Item = impl Into<SaleLine>>,
    ) -> Self {
        Self {
            address1_deliver_to: address1_deliver_to.into(),
            city_deliver_to: city_deliver_to.into(),
            contra_address_id: contra_address_id,
            country_id_deliver_to: country_id_deliver_to,
            name_deliver_to: name_deliver_to.into(),
            transaction_date: transaction_date.into(),
            lines: lines.into_iter().map(Into::into).collect(),
            address_id: None,
            address2_deliver_to: None,
            address3_deliver_to: None,
            contact: None,
            external_reference: None,
            narrative: None,
            postcode_deliver_to: None,
            report_template_id: None,
            subdivision_id_deliver_to: None,
            contra_contact_id: None,
        }
    }

    /// The address whose books these are.
    #[must_use]
    pub fn address_id(mut self, address_id: i64) -> Self {
        self.address_id = Some(address_id);
        self
    }

    /// Its second line.
    #[must_use]
    pub fn address2_deliver_to(
        mut self,
        address2_deliver_to: impl Into<String>,
    ) -> Self {
        self.address2_deliver_to = Some(address2_deliver_to.into());
        self
    }

    /// Its third line.
    #[must_use]
    pub fn address3_deliver_to(
        mut self,
        address3_deliver_to: impl Into<String>,
    ) -> Self {
        self.address3_deliver_to = Some(address3_deliver_to.into());
        self
    }

    /// The id of the user who sells. The server assumes the caller.
    #[must_use]
    pub fn contact(mut self, contact: i64) -> Self {
        self.contact = Some(contact);
        self
    }

    /// The number that the other side gave it, such as that of its order.
    #[must_use]
    pub fn external_reference(mut self, external_reference: impl Into<String>) -> Self {
        self.external_reference = Some(external_reference.into());
        self
    }

    /// What it is about.
    #[must_use]
    pub fn narrative(mut self, narrative: impl Into<String>) -> Self {
        self.narrative = Some(narrative.into());
        self
    }

    /// Its postcode.
    #[must_use]
    pub fn postcode_deliver_to(
        mut self,
        postcode_deliver_to: impl Into<String>,
    ) -> Self {
        self.postcode_deliver_to = Some(postcode_deliver_to.into());
        self
    }

    /// What it looks like in print.
    #[must_use]
    pub fn report_template_id(mut self, report_template_id: i64) -> Self {
        self.report_template_id = Some(report_template_id);
        self
    }

    /// Its subdivision of the country.
    #[must_use]
    pub fn subdivision_id_deliver_to(mut self, subdivision_id_deliver_to: i64) -> Self {
        self.subdivision_id_deliver_to = Some(subdivision_id_deliver_to);
        self
    }

    /// The user on the other side whom it is for.
    #[must_use]
    pub fn contra_contact_id(mut self, contra_contact_id: i64) -> Self {
        self.contra_contact_id = Some(contra_contact_id);
        self
    }
}
