// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What an address is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AddressCreate {
    /// The first line.
    pub address1: String,
    /// The second line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address2: Option<String>,
    /// The third line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address3: Option<String>,
    /// The id of the address that pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub billing_address_id: Option<Option<i64>>,
    /// The city.
    pub city: String,
    /// The e-mail address of the place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The global location number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub gln: Option<Option<String>>,
    /// The name.
    pub name: String,
    /// The telephone numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phones: Option<Vec<PhoneInput>>,
    /// The postal code. A text: `0012` is not 12.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// The VAT number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_number: Option<String>,
    /// The web site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// The id of the member.
    pub member_id: i64,
    /// The id of the country.
    pub country_id: i64,
    /// The id of the subdivision.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub subdivision_id: Option<Option<i64>>,
    /// The id of the language.
    pub language_id: i64,
    /// The id of the currency.
    pub currency_id: i64,
}

impl AddressCreate {
    /// With everything that is required.
    pub fn new(
        address1: impl Into<String>,
        city: impl Into<String>,
        name: impl Into<String>,
        member_id: i64,
        country_id: i64,
        language_id: i64,
        currency_id: i64,
    ) -> Self {
        Self {
            address1: address1.into(),
            city: city.into(),
            name: name.into(),
            member_id: member_id,
            country_id: country_id,
            language_id: language_id,
            currency_id: currency_id,
            address2: None,
            address3: None,
            billing_address_id: None,
            email: None,
            gln: None,
            phones: None,
            postcode: None,
            vat_number: None,
            website: None,
            subdivision_id: None,
        }
    }

    /// The second line.
    #[must_use]
    pub fn address2(mut self, address2: impl Into<String>) -> Self {
        self.address2 = Some(address2.into());
        self
    }

    /// The third line.
    #[must_use]
    pub fn address3(mut self, address3: impl Into<String>) -> Self {
        self.address3 = Some(address3.into());
        self
    }

    /// The id of the address that pays.
    #[must_use]
    pub fn billing_address_id(
        mut self,
        billing_address_id: impl Into<Option<i64>>,
    ) -> Self {
        self.billing_address_id = Some(billing_address_id.into());
        self
    }

    /// The e-mail address of the place.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// The global location number.
    #[must_use]
    pub fn gln(mut self, gln: impl Into<Option<String>>) -> Self {
        self.gln = Some(gln.into());
        self
    }

    /// The telephone numbers.
    #[must_use]
    pub fn phones(
        mut self,
        phones: impl IntoIterator<Item = impl Into<PhoneInput>>,
    ) -> Self {
        self.phones = Some(phones.into_iter().map(Into::into).collect());
        self
    }

    /// The postal code. A text: `0012` is not 12.
    #[must_use]
    pub fn postcode(mut self, postcode: impl Into<String>) -> Self {
        self.postcode = Some(postcode.into());
        self
    }

    /// The VAT number.
    #[must_use]
    pub fn vat_number(mut self, vat_number: impl Into<String>) -> Self {
        self.vat_number = Some(vat_number.into());
        self
    }

    /// The web site.
    #[must_use]
    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.website = Some(website.into());
        self
    }

    /// The id of the subdivision.
    #[must_use]
    pub fn subdivision_id(mut self, subdivision_id: impl Into<Option<i64>>) -> Self {
        self.subdivision_id = Some(subdivision_id.into());
        self
    }
}

/// What an address is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AddressUpdate {
    /// The first line.
    pub address1: String,
    /// The second line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address2: Option<String>,
    /// The third line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address3: Option<String>,
    /// The id of the address that pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub billing_address_id: Option<Option<i64>>,
    /// The city.
    pub city: String,
    /// Whether this is a region of the cloud.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_region: Option<bool>,
    /// The e-mail address of the place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The global location number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub gln: Option<Option<String>>,
    /// The name.
    pub name: String,
    /// The telephone numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phones: Option<Vec<PhoneInput>>,
    /// The postal code. A text: `0012` is not 12.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// The VAT number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_number: Option<String>,
    /// The web site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// The id of the country.
    pub country_id: i64,
    /// The id of the subdivision.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub subdivision_id: Option<Option<i64>>,
    /// The id of the language.
    pub language_id: i64,
    /// The id of the currency.
    pub currency_id: i64,
}

impl AddressUpdate {
    /// With everything that is required.
    pub fn new(
        address1: impl Into<String>,
        city: impl Into<String>,
        name: impl Into<String>,
        country_id: i64,
        language_id: i64,
        currency_id: i64,
    ) -> Self {
        Self {
            address1: address1.into(),
            city: city.into(),
            name: name.into(),
            country_id: country_id,
            language_id: language_id,
            currency_id: currency_id,
            address2: None,
            address3: None,
            billing_address_id: None,
            cloud_region: None,
            email: None,
            gln: None,
            phones: None,
            postcode: None,
            vat_number: None,
            website: None,
            subdivision_id: None,
        }
    }

    /// The second line.
    #[must_use]
    pub fn address2(mut self, address2: impl Into<String>) -> Self {
        self.address2 = Some(address2.into());
        self
    }

    /// The third line.
    #[must_use]
    pub fn address3(mut self, address3: impl Into<String>) -> Self {
        self.address3 = Some(address3.into());
        self
    }

    /// The id of the address that pays.
    #[must_use]
    pub fn billing_address_id(
        mut self,
        billing_address_id: impl Into<Option<i64>>,
    ) -> Self {
        self.billing_address_id = Some(billing_address_id.into());
        self
    }

    /// Whether this is a region of the cloud.
    #[must_use]
    pub fn cloud_region(mut self, cloud_region: bool) -> Self {
        self.cloud_region = Some(cloud_region);
        self
    }

    /// The e-mail address of the place.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// The global location number.
    #[must_use]
    pub fn gln(mut self, gln: impl Into<Option<String>>) -> Self {
        self.gln = Some(gln.into());
        self
    }

    /// The telephone numbers.
    #[must_use]
    pub fn phones(
        mut self,
        phones: impl IntoIterator<Item = impl Into<PhoneInput>>,
    ) -> Self {
        self.phones = Some(phones.into_iter().map(Into::into).collect());
        self
    }

    /// The postal code. A text: `0012` is not 12.
    #[must_use]
    pub fn postcode(mut self, postcode: impl Into<String>) -> Self {
        self.postcode = Some(postcode.into());
        self
    }

    /// The VAT number.
    #[must_use]
    pub fn vat_number(mut self, vat_number: impl Into<String>) -> Self {
        self.vat_number = Some(vat_number.into());
        self
    }

    /// The web site.
    #[must_use]
    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.website = Some(website.into());
        self
    }

    /// The id of the subdivision.
    #[must_use]
    pub fn subdivision_id(mut self, subdivision_id: impl Into<Option<i64>>) -> Self {
        self.subdivision_id = Some(subdivision_id.into());
        self
    }
}

/// The members of an address that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AddressPartialUpdate {
    /// The first line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address1: Option<String>,
    /// The second line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address2: Option<String>,
    /// The third line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address3: Option<String>,
    /// The id of the address that pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub billing_address_id: Option<Option<i64>>,
    /// The city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Whether this is a region of the cloud.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_region: Option<bool>,
    /// The e-mail address of the place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The global location number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub gln: Option<Option<String>>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The telephone numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phones: Option<Vec<PhoneInput>>,
    /// The postal code. A text: `0012` is not 12.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// The VAT number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_number: Option<String>,
    /// The web site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// The id of the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_id: Option<i64>,
    /// The id of the subdivision.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub subdivision_id: Option<Option<i64>>,
    /// The id of the language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language_id: Option<i64>,
    /// The id of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_id: Option<i64>,
}

impl AddressPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            address1: None,
            address2: None,
            address3: None,
            billing_address_id: None,
            city: None,
            cloud_region: None,
            email: None,
            gln: None,
            name: None,
            phones: None,
            postcode: None,
            vat_number: None,
            website: None,
            country_id: None,
            subdivision_id: None,
            language_id: None,
            currency_id: None,
        }
    }

    /// The first line.
    #[must_use]
    pub fn address1(mut self, address1: impl Into<String>) -> Self {
        self.address1 = Some(address1.into());
        self
    }

    /// The second line.
    #[must_use]
    pub fn address2(mut self, address2: impl Into<String>) -> Self {
        self.address2 = Some(address2.into());
        self
    }

    /// The third line.
    #[must_use]
    pub fn address3(mut self, address3: impl Into<String>) -> Self {
        self.address3 = Some(address3.into());
        self
    }

    /// The id of the address that pays.
    #[must_use]
    pub fn billing_address_id(
        mut self,
        billing_address_id: impl Into<Option<i64>>,
    ) -> Self {
        self.billing_address_id = Some(billing_address_id.into());
        self
    }

    /// The city.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Whether this is a region of the cloud.
    #[must_use]
    pub fn cloud_region(mut self, cloud_region: bool) -> Self {
        self.cloud_region = Some(cloud_region);
        self
    }

    /// The e-mail address of the place.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// The global location number.
    #[must_use]
    pub fn gln(mut self, gln: impl Into<Option<String>>) -> Self {
        self.gln = Some(gln.into());
        self
    }

    /// The name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The telephone numbers.
    #[must_use]
    pub fn phones(
        mut self,
        phones: impl IntoIterator<Item = impl Into<PhoneInput>>,
    ) -> Self {
        self.phones = Some(phones.into_iter().map(Into::into).collect());
        self
    }

    /// The postal code. A text: `0012` is not 12.
    #[must_use]
    pub fn postcode(mut self, postcode: impl Into<String>) -> Self {
        self.postcode = Some(postcode.into());
        self
    }

    /// The VAT number.
    #[must_use]
    pub fn vat_number(mut self, vat_number: impl Into<String>) -> Self {
        self.vat_number = Some(vat_number.into());
        self
    }

    /// The web site.
    #[must_use]
    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.website = Some(website.into());
        self
    }

    /// The id of the country.
    #[must_use]
    pub fn country_id(mut self, country_id: i64) -> Self {
        self.country_id = Some(country_id);
        self
    }

    /// The id of the subdivision.
    #[must_use]
    pub fn subdivision_id(mut self, subdivision_id: impl Into<Option<i64>>) -> Self {
        self.subdivision_id = Some(subdivision_id.into());
        self
    }

    /// The id of the language.
    #[must_use]
    pub fn language_id(mut self, language_id: i64) -> Self {
        self.language_id = Some(language_id);
        self
    }

    /// The id of the currency.
    #[must_use]
    pub fn currency_id(mut self, currency_id: i64) -> Self {
        self.currency_id = Some(currency_id);
        self
    }
}

/// An address in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct AddressEnvelope {
    /// A place of a member.
    pub content: Address,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}
