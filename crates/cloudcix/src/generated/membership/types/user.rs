// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use super::*;

/// What a user is created from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserCreate {
    /// The e-mail address. Case does not count; it is kept in lower case.
    pub email: String,
    /// When the user expires. From then on every call is a 403; the log-in still works.
    pub expiry_date: String,
    /// The first name.
    pub first_name: String,
    /// Whether the user acts for all addresses of the member now; `false` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_active: Option<bool>,
    /// Whether the user may act for all addresses of the member; `false` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_user: Option<bool>,
    /// The URL of a picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub image: Option<Option<String>>,
    /// Whether the user is private; `false` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_private: Option<bool>,
    /// The job.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// Whether the log-in wants a one-time password; `false` unless said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub otp: Option<bool>,
    /// The telephone numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phones: Option<Vec<PhoneInput>>,
    /// What the user signs mails with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
    /// When the user begins.
    pub start_date: String,
    /// The family name.
    pub surname: String,
    /// The time zone, such as `Europe/Dublin`.
    pub timezone: String,
    /// The id of the address.
    pub address_id: i64,
    /// The password.
    pub password: runtime::Sensitive<String>,
    /// The id of the language.
    pub language_id: i64,
    /// The id of the profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub profile_id: Option<Option<i64>>,
    /// The id of the department.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub department_id: Option<Option<i64>>,
    /// What the user wants to hear of. `external` means by e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notifications: Option<Vec<NotificationInput>>,
}

impl UserCreate {
    /// With everything that is required.
    pub fn new(
        email: impl Into<String>,
        expiry_date: impl Into<String>,
        first_name: impl Into<String>,
        start_date: impl Into<String>,
        surname: impl Into<String>,
        timezone: impl Into<String>,
        address_id: i64,
        password: impl Into<String>,
        language_id: i64,
    ) -> Self {
        Self {
            email: email.into(),
            expiry_date: expiry_date.into(),
            first_name: first_name.into(),
            start_date: start_date.into(),
            surname: surname.into(),
            timezone: timezone.into(),
            address_id: address_id,
            password: runtime::Sensitive::new(password.into()),
            language_id: language_id,
            global_active: None,
            global_user: None,
            image: None,
            is_private: None,
            job_title: None,
            otp: None,
            phones: None,
            signature: None,
            profile_id: None,
            department_id: None,
            notifications: None,
        }
    }

    /// Whether the user acts for all addresses of the member now; `false` unless said.
    #[must_use]
    pub fn global_active(mut self, global_active: bool) -> Self {
        self.global_active = Some(global_active);
        self
    }

    /// Whether the user may act for all addresses of the member; `false` unless said.
    #[must_use]
    pub fn global_user(mut self, global_user: bool) -> Self {
        self.global_user = Some(global_user);
        self
    }

    /// The URL of a picture.
    #[must_use]
    pub fn image(mut self, image: impl Into<Option<String>>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Whether the user is private; `false` unless said.
    #[must_use]
    pub fn is_private(mut self, is_private: bool) -> Self {
        self.is_private = Some(is_private);
        self
    }

    /// The job.
    #[must_use]
    pub fn job_title(mut self, job_title: impl Into<String>) -> Self {
        self.job_title = Some(job_title.into());
        self
    }

    /// Whether the log-in wants a one-time password; `false` unless said.
    #[must_use]
    pub fn otp(mut self, otp: bool) -> Self {
        self.otp = Some(otp);
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

    /// What the user signs mails with.
    #[must_use]
    pub fn signature(mut self, signature: impl Into<String>) -> Self {
        self.signature = Some(signature.into());
        self
    }

    /// The id of the profile.
    #[must_use]
    pub fn profile_id(mut self, profile_id: impl Into<Option<i64>>) -> Self {
        self.profile_id = Some(profile_id.into());
        self
    }

    /// The id of the department.
    #[must_use]
    pub fn department_id(mut self, department_id: impl Into<Option<i64>>) -> Self {
        self.department_id = Some(department_id.into());
        self
    }

    /// What the user wants to hear of. `external` means by e-mail.
    #[must_use]
    pub fn notifications(
        mut self,
        notifications: impl IntoIterator<Item = impl Into<NotificationInput>>,
    ) -> Self {
        self.notifications = Some(notifications.into_iter().map(Into::into).collect());
        self
    }
}

/// What a user is set to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserUpdate {
    /// Whether the user is an administrator. An administrator does not expire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub administrator: Option<bool>,
    /// The e-mail address. Case does not count; it is kept in lower case.
    pub email: String,
    /// When the user expires. From then on every call is a 403; the log-in still works.
    pub expiry_date: String,
    /// The first name.
    pub first_name: String,
    /// The number for the first log-in with one-time passwords.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub first_otp: Option<Option<runtime::Sensitive<i64>>>,
    /// Whether the user acts for all addresses of the member now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_active: Option<bool>,
    /// Whether the user may act for all addresses of the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_user: Option<bool>,
    /// The URL of a picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub image: Option<Option<String>>,
    /// Whether the user is private.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_private: Option<bool>,
    /// The job.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// Whether the log-in wants a one-time password. Needed in some cases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub otp: Option<bool>,
    /// The telephone numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phones: Option<Vec<PhoneInput>>,
    /// Whether the user is a program.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub robot: Option<bool>,
    /// What the user signs mails with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
    /// When the user begins.
    pub start_date: String,
    /// The family name.
    pub surname: String,
    /// The time zone, such as `Europe/Dublin`.
    pub timezone: String,
    /// The id of the address.
    pub address_id: i64,
    /// The password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<runtime::Sensitive<String>>,
    /// The id of the language.
    pub language_id: i64,
    /// The id of the profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub profile_id: Option<Option<i64>>,
    /// The id of the department.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub department_id: Option<Option<i64>>,
    /// What the user wants to hear of. `external` means by e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notifications: Option<Vec<NotificationInput>>,
    /// What it does is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<bool>,
}

impl UserUpdate {
    /// With everything that is required.
    pub fn new(
        email: impl Into<String>,
        expiry_date: impl Into<String>,
        first_name: impl Into<String>,
        start_date: impl Into<String>,
        surname: impl Into<String>,
        timezone: impl Into<String>,
        address_id: i64,
        language_id: i64,
    ) -> Self {
        Self {
            email: email.into(),
            expiry_date: expiry_date.into(),
            first_name: first_name.into(),
            start_date: start_date.into(),
            surname: surname.into(),
            timezone: timezone.into(),
            address_id: address_id,
            language_id: language_id,
            administrator: None,
            first_otp: None,
            global_active: None,
            global_user: None,
            image: None,
            is_private: None,
            job_title: None,
            otp: None,
            phones: None,
            robot: None,
            signature: None,
            password: None,
            profile_id: None,
            department_id: None,
            notifications: None,
            login: None,
        }
    }

    /// Whether the user is an administrator. An administrator does not expire.
    #[must_use]
    pub fn administrator(mut self, administrator: bool) -> Self {
        self.administrator = Some(administrator);
        self
    }

    /// The number for the first log-in with one-time passwords.
    #[must_use]
    pub fn first_otp(
        mut self,
        first_otp: impl Into<Option<runtime::Sensitive<i64>>>,
    ) -> Self {
        self.first_otp = Some(first_otp.into());
        self
    }

    /// Whether the user acts for all addresses of the member now.
    #[must_use]
    pub fn global_active(mut self, global_active: bool) -> Self {
        self.global_active = Some(global_active);
        self
    }

    /// Whether the user may act for all addresses of the member.
    #[must_use]
    pub fn global_user(mut self, global_user: bool) -> Self {
        self.global_user = Some(global_user);
        self
    }

    /// The URL of a picture.
    #[must_use]
    pub fn image(mut self, image: impl Into<Option<String>>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Whether the user is private.
    #[must_use]
    pub fn is_private(mut self, is_private: bool) -> Self {
        self.is_private = Some(is_private);
        self
    }

    /// The job.
    #[must_use]
    pub fn job_title(mut self, job_title: impl Into<String>) -> Self {
        self.job_title = Some(job_title.into());
        self
    }

    /// Whether the log-in wants a one-time password. Needed in some cases.
    #[must_use]
    pub fn otp(mut self, otp: bool) -> Self {
        self.otp = Some(otp);
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

    /// Whether the user is a program.
    #[must_use]
    pub fn robot(mut self, robot: bool) -> Self {
        self.robot = Some(robot);
        self
    }

    /// What the user signs mails with.
    #[must_use]
    pub fn signature(mut self, signature: impl Into<String>) -> Self {
        self.signature = Some(signature.into());
        self
    }

    /// The password.
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(runtime::Sensitive::new(password.into()));
        self
    }

    /// The id of the profile.
    #[must_use]
    pub fn profile_id(mut self, profile_id: impl Into<Option<i64>>) -> Self {
        self.profile_id = Some(profile_id.into());
        self
    }

    /// The id of the department.
    #[must_use]
    pub fn department_id(mut self, department_id: impl Into<Option<i64>>) -> Self {
        self.department_id = Some(department_id.into());
        self
    }

    /// What the user wants to hear of. `external` means by e-mail.
    #[must_use]
    pub fn notifications(
        mut self,
        notifications: impl IntoIterator<Item = impl Into<NotificationInput>>,
    ) -> Self {
        self.notifications = Some(notifications.into_iter().map(Into::into).collect());
        self
    }

    /// What it does is not documented.
    #[must_use]
    pub fn login(mut self, login: bool) -> Self {
        self.login = Some(login);
        self
    }
}

/// The members of a user that change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserPartialUpdate {
    /// Whether the user is an administrator. An administrator does not expire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub administrator: Option<bool>,
    /// The e-mail address. Case does not count; it is kept in lower case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// When the user expires. From then on every call is a 403; the log-in still works.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiry_date: Option<String>,
    /// The first name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The number for the first log-in with one-time passwords.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub first_otp: Option<Option<runtime::Sensitive<i64>>>,
    /// Whether the user acts for all addresses of the member now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_active: Option<bool>,
    /// Whether the user may act for all addresses of the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub global_user: Option<bool>,
    /// The URL of a picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub image: Option<Option<String>>,
    /// Whether the user is private.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_private: Option<bool>,
    /// The job.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// Whether the log-in wants a one-time password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub otp: Option<bool>,
    /// The telephone numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phones: Option<Vec<PhoneInput>>,
    /// Whether the user is a program.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub robot: Option<bool>,
    /// What the user signs mails with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
    /// When the user begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// The family name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub surname: Option<String>,
    /// The time zone, such as `Europe/Dublin`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// The id of the address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_id: Option<i64>,
    /// The password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<runtime::Sensitive<String>>,
    /// The id of the language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language_id: Option<i64>,
    /// The id of the profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub profile_id: Option<Option<i64>>,
    /// The id of the department.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[serde(default, deserialize_with = "runtime::value::nullable")]
    pub department_id: Option<Option<i64>>,
    /// What the user wants to hear of. `external` means by e-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notifications: Option<Vec<NotificationInput>>,
    /// What it does is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub login: Option<bool>,
}

impl UserPartialUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            administrator: None,
            email: None,
            expiry_date: None,
            first_name: None,
            first_otp: None,
            global_active: None,
            global_user: None,
            image: None,
            is_private: None,
            job_title: None,
            otp: None,
            phones: None,
            robot: None,
            signature: None,
            start_date: None,
            surname: None,
            timezone: None,
            address_id: None,
            password: None,
            language_id: None,
            profile_id: None,
            department_id: None,
            notifications: None,
            login: None,
        }
    }

    /// Whether the user is an administrator. An administrator does not expire.
    #[must_use]
    pub fn administrator(mut self, administrator: bool) -> Self {
        self.administrator = Some(administrator);
        self
    }

    /// The e-mail address. Case does not count; it is kept in lower case.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// When the user expires. From then on every call is a 403; the log-in still works.
    #[must_use]
    pub fn expiry_date(mut self, expiry_date: impl Into<String>) -> Self {
        self.expiry_date = Some(expiry_date.into());
        self
    }

    /// The first name.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// The number for the first log-in with one-time passwords.
    #[must_use]
    pub fn first_otp(
        mut self,
        first_otp: impl Into<Option<runtime::Sensitive<i64>>>,
    ) -> Self {
        self.first_otp = Some(first_otp.into());
        self
    }

    /// Whether the user acts for all addresses of the member now.
    #[must_use]
    pub fn global_active(mut self, global_active: bool) -> Self {
        self.global_active = Some(global_active);
        self
    }

    /// Whether the user may act for all addresses of the member.
    #[must_use]
    pub fn global_user(mut self, global_user: bool) -> Self {
        self.global_user = Some(global_user);
        self
    }

    /// The URL of a picture.
    #[must_use]
    pub fn image(mut self, image: impl Into<Option<String>>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Whether the user is private.
    #[must_use]
    pub fn is_private(mut self, is_private: bool) -> Self {
        self.is_private = Some(is_private);
        self
    }

    /// The job.
    #[must_use]
    pub fn job_title(mut self, job_title: impl Into<String>) -> Self {
        self.job_title = Some(job_title.into());
        self
    }

    /// Whether the log-in wants a one-time password.
    #[must_use]
    pub fn otp(mut self, otp: bool) -> Self {
        self.otp = Some(otp);
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

    /// Whether the user is a program.
    #[must_use]
    pub fn robot(mut self, robot: bool) -> Self {
        self.robot = Some(robot);
        self
    }

    /// What the user signs mails with.
    #[must_use]
    pub fn signature(mut self, signature: impl Into<String>) -> Self {
        self.signature = Some(signature.into());
        self
    }

    /// When the user begins.
    #[must_use]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// The family name.
    #[must_use]
    pub fn surname(mut self, surname: impl Into<String>) -> Self {
        self.surname = Some(surname.into());
        self
    }

    /// The time zone, such as `Europe/Dublin`.
    #[must_use]
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }

    /// The id of the address.
    #[must_use]
    pub fn address_id(mut self, address_id: i64) -> Self {
        self.address_id = Some(address_id);
        self
    }

    /// The password.
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(runtime::Sensitive::new(password.into()));
        self
    }

    /// The id of the language.
    #[must_use]
    pub fn language_id(mut self, language_id: i64) -> Self {
        self.language_id = Some(language_id);
        self
    }

    /// The id of the profile.
    #[must_use]
    pub fn profile_id(mut self, profile_id: impl Into<Option<i64>>) -> Self {
        self.profile_id = Some(profile_id.into());
        self
    }

    /// The id of the department.
    #[must_use]
    pub fn department_id(mut self, department_id: impl Into<Option<i64>>) -> Self {
        self.department_id = Some(department_id.into());
        self
    }

    /// What the user wants to hear of. `external` means by e-mail.
    #[must_use]
    pub fn notifications(
        mut self,
        notifications: impl IntoIterator<Item = impl Into<NotificationInput>>,
    ) -> Self {
        self.notifications = Some(notifications.into_iter().map(Into::into).collect());
        self
    }

    /// What it does is not documented.
    #[must_use]
    pub fn login(mut self, login: bool) -> Self {
        self.login = Some(login);
        self
    }
}

/// A user in its envelope.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserEnvelope {
    /// A user.
    pub content: User,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// A page of users.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserList {
    /// The users of this page.
    pub content: Vec<User>,
    /// What the server made of the parameters of a list.
    #[serde(rename = "_metadata")]
    pub metadata: ListMetadata,
    /// Members that have no field here, as they came.
    #[serde(flatten)]
    pub extra: std::collections::BTreeMap<String, serde_json::Value>,
}

/// Something that a user wants to hear of.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct NotificationInput {
    /// The id of the transaction type.
    pub transaction_type_id: i64,
    /// True for e-mail, which is also what is assumed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external: Option<bool>,
}

impl NotificationInput {
    /// With everything that is required.
    pub fn new(transaction_type_id: i64) -> Self {
        Self {
            transaction_type_id: transaction_type_id,
            external: None,
        }
    }

    /// True for e-mail, which is also what is assumed.
    #[must_use]
    pub fn external(mut self, external: bool) -> Self {
        self.external = Some(external);
        self
    }
}
