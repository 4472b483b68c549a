// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

#[allow(unused_imports)]
use super::*;

impl ContactUpdate {
    /// With everything that is required.
    pub fn new(first_name: impl Into<String>, surname: impl Into<String>) -> Self {
        Self {
            first_name: first_name.into(),
            surname: surname.into(),
            address: None,
            address2: None,
            city: None,
            company_name: None,
            country_id: None,
            currently_visiting: None,
            email: None,
            linkedin_url: None,
            notes: None,
            opt_notes: None,
            opt_out: None,
            phone_number: None,
            postcode: None,
            subdivision_id: None,
            title: None,
            website: None,
            password: None,
        }
    }

    /// The address.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Its second line.
    #[must_use]
    pub fn address2(mut self, address2: impl Into<String>) -> Self {
        self.address2 = Some(address2.into());
        self
    }

    /// The city.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// The company.
    #[must_use]
    pub fn company_name(mut self, company_name: impl Into<String>) -> Self {
        self.company_name = Some(company_name.into());
        self
    }

    /// The country, see the application membership.
    #[must_use]
    pub fn country_id(mut self, country_id: impl Into<Option<i64>>) -> Self {
        self.country_id = Some(country_id.into());
        self
    }

    /// Whether the contact is visiting right now.
    #[must_use]
    pub fn currently_visiting(mut self, currently_visiting: bool) -> Self {
        self.currently_visiting = Some(currently_visiting);
        self
    }

    /// The e-mail address. Null leaves it as it is.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// The page on LinkedIn.
    #[must_use]
    pub fn linkedin_url(mut self, linkedin_url: impl Into<String>) -> Self {
        self.linkedin_url = Some(linkedin_url.into());
        self
    }

    /// Notes.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Why the contact wants no mail.
    #[must_use]
    pub fn opt_notes(mut self, opt_notes: impl Into<String>) -> Self {
        self.opt_notes = Some(opt_notes.into());
        self
    }

    /// Whether the contact wants no mail.
    #[must_use]
    pub fn opt_out(mut self, opt_out: bool) -> Self {
        self.opt_out = Some(opt_out);
        self
    }

    /// The telephone numbers, with what they are for.
    #[must_use]
    pub fn phone_number(
        mut self,
        phone_number: impl IntoIterator<Item = impl Into<PhoneNumber>>,
    ) -> Self {
        self.phone_number = Some(phone_number.into_iter().map(Into::into).collect());
        self
    }

    /// The postcode.
    #[must_use]
    pub fn postcode(mut self, postcode: impl Into<String>) -> Self {
        self.postcode = Some(postcode.into());
        self
    }

    /// The subdivision of the country.
    #[must_use]
    pub fn subdivision_id(mut self, subdivision_id: impl Into<Option<i64>>) -> Self {
        self.subdivision_id = Some(subdivision_id.into());
        self
    }

    /// The title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The website.
    #[must_use]
    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.website = Some(website.into());
        self
    }

    /// The password that the contact logs in to chatbots with. It cannot be read.
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(runtime::Sensitive::new(password.into()));
        self
    }
}

/// What to change in a contact.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ContactPartialUpdate {
    /// The address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Its second line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address2: Option<String>,
    /// The city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// The company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// The country, see the application membership.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub country_id: Option<Option<i64>>,
    /// Whether the contact is visiting right now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currently_visiting: Option<bool>,
    /// The e-mail address. Null leaves it as it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The first name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The page on LinkedIn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub linkedin_url: Option<String>,
    /// Notes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Why the contact wants no mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opt_notes: Option<String>,
    /// Whether the contact wants no mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opt_out: Option<bool>,
    /// The telephone numbers, with what they are for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<Vec<PhoneNumber>>,
    /// The postcode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// The subdivision of the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub subdivision_id: Option<Option<i64>>,
    /// The last name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub surname: Option<String>,
    /// The title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The website.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// The password that the contact logs in to chatbots with. It cannot be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<runtime::Sensitive<String>>,
}

impl ContactPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            address: None,
            address2: None,
            city: None,
            company_name: None,
            country_id: None,
            currently_visiting: None,
            email: None,
            first_name: None,
            linkedin_url: None,
            notes: None,
            opt_notes: None,
            opt_out: None,
            phone_number: None,
            postcode: None,
            subdivision_id: None,
            surname: None,
            title: None,
            website: None,
            password: None,
        }
    }

    /// The address.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Its second line.
    #[must_use]
    pub fn address2(mut self, address2: impl Into<String>) -> Self {
        self.address2 = Some(address2.into());
        self
    }

    /// The city.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// The company.
    #[must_use]
    pub fn company_name(mut self, company_name: impl Into<String>) -> Self {
        self.company_name = Some(company_name.into());
        self
    }

    /// The country, see the application membership.
    #[must_use]
    pub fn country_id(mut self, country_id: impl Into<Option<i64>>) -> Self {
        self.country_id = Some(country_id.into());
        self
    }

    /// Whether the contact is visiting right now.
    #[must_use]
    pub fn currently_visiting(mut self, currently_visiting: bool) -> Self {
        self.currently_visiting = Some(currently_visiting);
        self
    }

    /// The e-mail address. Null leaves it as it is.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// The first name.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// The page on LinkedIn.
    #[must_use]
    pub fn linkedin_url(mut self, linkedin_url: impl Into<String>) -> Self {
        self.linkedin_url = Some(linkedin_url.into());
        self
    }

    /// Notes.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Why the contact wants no mail.
    #[must_use]
    pub fn opt_notes(mut self, opt_notes: impl Into<String>) -> Self {
        self.opt_notes = Some(opt_notes.into());
        self
    }

    /// Whether the contact wants no mail.
    #[must_use]
    pub fn opt_out(mut self, opt_out: bool) -> Self {
        self.opt_out = Some(opt_out);
        self
    }

    /// The telephone numbers, with what they are for.
    #[must_use]
    pub fn phone_number(
        mut self,
        phone_number: impl IntoIterator<Item = impl Into<PhoneNumber>>,
    ) -> Self {
        self.phone_number = Some(phone_number.into_iter().map(Into::into).collect());
        self
    }

    /// The postcode.
    #[must_use]
    pub fn postcode(mut self, postcode: impl Into<String>) -> Self {
        self.postcode = Some(postcode.into());
        self
    }

    /// The subdivision of the country.
    #[must_use]
    pub fn subdivision_id(mut self, subdivision_id: impl Into<Option<i64>>) -> Self {
        self.subdivision_id = Some(subdivision_id.into());
        self
    }

    /// The last name.
    #[must_use]
    pub fn surname(mut self, surname: impl Into<String>) -> Self {
        self.surname = Some(surname.into());
        self
    }

    /// The title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The website.
    #[must_use]
    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.website = Some(website.into());
        self
    }

    /// The password that the contact logs in to chatbots with. It cannot be read.
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(runtime::Sensitive::new(password.into()));
        self
    }
}

/// A telephone number.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct PhoneNumber {
    /// What it is for.
    pub name: String,
    /// The number, with its leading zeros.
    pub number: String,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

impl PhoneNumber {
    /// With everything that is required.
    pub fn new(name: impl Into<String>, number: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            number: number.into(),
            extra: Default::default(),
        }
    }
}
