// Generated from specs/cloudcix/membership.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Field, Kind};

pub(in crate::generated) static ADDRESS_CREATE: &[Field] = &[
    Field::new("address1", Kind::Text, "The first line.").required(),
    Field::new("address2", Kind::Text, "The second line."),
    Field::new("address3", Kind::Text, "The third line."),
    Field::new("billing_address_id", Kind::INTEGER, "The id of the address that pays.")
        .nullable(),
    Field::new("city", Kind::Text, "The city.").required(),
    Field::new("email", Kind::Text, "The e-mail address of the place."),
    Field::new("gln", Kind::Text, "The global location number.").nullable(),
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new("phones", Kind::List(&Kind::Json), "The telephone numbers.")
        .members(&PHONE_INPUT),
    Field::new("postcode", Kind::Text, "The postal code. A text: `0012` is not 12."),
    Field::new("vat_number", Kind::Text, "The VAT number."),
    Field::new("website", Kind::Text, "The web site."),
    Field::new("member_id", Kind::INTEGER, "The id of the member.").required(),
    Field::new("country_id", Kind::INTEGER, "The id of the country.").required(),
    Field::new("subdivision_id", Kind::INTEGER, "The id of the subdivision.").nullable(),
    Field::new("language_id", Kind::INTEGER, "The id of the language.").required(),
    Field::new("currency_id", Kind::INTEGER, "The id of the currency.").required(),
];

pub(in crate::generated) static ADDRESS_LINK_CREATE: &[Field] = &[
    Field::new("client", Kind::Boolean, "Whether it is a client; `false` unless said."),
    Field::new(
        "cloud_customer",
        Kind::Boolean,
        "Whether it may build in the cloud of the other; `false` unless said.",
    ),
    Field::new("credit_limit", Kind::Number, "How much credit it has.").nullable(),
    Field::new(
        "customer",
        Kind::Boolean,
        "Whether it is a customer; `false` unless said.",
    ),
    Field::new("extra", Kind::Json, "Anything else, as an object."),
    Field::new("extra_reference1", Kind::Text, "A reference of your own.").nullable(),
    Field::new("extra_reference2", Kind::Text, "A second reference of your own.")
        .nullable(),
    Field::new("extra_reference3", Kind::Text, "A third reference of your own.")
        .nullable(),
    Field::new("note", Kind::Text, "A note.").nullable(),
    Field::new("reference", Kind::Text, "The reference."),
    Field::new(
        "service_centre",
        Kind::Boolean,
        "Whether it is a service centre; `false` unless said.",
    ),
    Field::new(
        "supplier",
        Kind::Boolean,
        "Whether it is a supplier; `false` unless said.",
    ),
    Field::new(
        "warrantor",
        Kind::Boolean,
        "Whether it is a warrantor; `false` unless said.",
    ),
    Field::new("territory_id", Kind::INTEGER, "The id of the territory.").nullable(),
];

pub(in crate::generated) static ADDRESS_LINK_PARTIAL_UPDATE: &[Field] = &[
    Field::new("client", Kind::Boolean, "Whether it is a client."),
    Field::new(
        "cloud_customer",
        Kind::Boolean,
        "Whether it may build in the cloud of the other.",
    ),
    Field::new("credit_limit", Kind::Number, "How much credit it has.").nullable(),
    Field::new("customer", Kind::Boolean, "Whether it is a customer."),
    Field::new("extra", Kind::Json, "Anything else, as an object."),
    Field::new("extra_reference1", Kind::Text, "A reference of your own.").nullable(),
    Field::new("extra_reference2", Kind::Text, "A second reference of your own.")
        .nullable(),
    Field::new("extra_reference3", Kind::Text, "A third reference of your own.")
        .nullable(),
    Field::new("note", Kind::Text, "A note.").nullable(),
    Field::new("reference", Kind::Text, "The reference."),
    Field::new("service_centre", Kind::Boolean, "Whether it is a service centre."),
    Field::new("supplier", Kind::Boolean, "Whether it is a supplier."),
    Field::new("warrantor", Kind::Boolean, "Whether it is a warrantor."),
    Field::new("territory_id", Kind::INTEGER, "The id of the territory.").nullable(),
];

pub(in crate::generated) static ADDRESS_LINK_UPDATE: &[Field] = &[
    Field::new("client", Kind::Boolean, "Whether it is a client."),
    Field::new(
        "cloud_customer",
        Kind::Boolean,
        "Whether it may build in the cloud of the other.",
    ),
    Field::new("credit_limit", Kind::Number, "How much credit it has.").nullable(),
    Field::new("customer", Kind::Boolean, "Whether it is a customer."),
    Field::new("extra", Kind::Json, "Anything else, as an object."),
    Field::new("extra_reference1", Kind::Text, "A reference of your own.").nullable(),
    Field::new("extra_reference2", Kind::Text, "A second reference of your own.")
        .nullable(),
    Field::new("extra_reference3", Kind::Text, "A third reference of your own.")
        .nullable(),
    Field::new("note", Kind::Text, "A note.").nullable(),
    Field::new("reference", Kind::Text, "The reference."),
    Field::new("service_centre", Kind::Boolean, "Whether it is a service centre."),
    Field::new("supplier", Kind::Boolean, "Whether it is a supplier."),
    Field::new("warrantor", Kind::Boolean, "Whether it is a warrantor."),
    Field::new("territory_id", Kind::INTEGER, "The id of the territory.").nullable(),
];

pub(in crate::generated) static ADDRESS_PARTIAL_UPDATE: &[Field] = &[
    Field::new("address1", Kind::Text, "The first line."),
    Field::new("address2", Kind::Text, "The second line."),
    Field::new("address3", Kind::Text, "The third line."),
    Field::new("billing_address_id", Kind::INTEGER, "The id of the address that pays.")
        .nullable(),
    Field::new("city", Kind::Text, "The city."),
    Field::new("cloud_region", Kind::Boolean, "Whether this is a region of the cloud."),
    Field::new("email", Kind::Text, "The e-mail address of the place."),
    Field::new("gln", Kind::Text, "The global location number.").nullable(),
    Field::new("name", Kind::Text, "The name."),
    Field::new("phones", Kind::List(&Kind::Json), "The telephone numbers.")
        .members(&PHONE_INPUT),
    Field::new("postcode", Kind::Text, "The postal code. A text: `0012` is not 12."),
    Field::new("vat_number", Kind::Text, "The VAT number."),
    Field::new("website", Kind::Text, "The web site."),
    Field::new("country_id", Kind::INTEGER, "The id of the country."),
    Field::new("subdivision_id", Kind::INTEGER, "The id of the subdivision.").nullable(),
    Field::new("language_id", Kind::INTEGER, "The id of the language."),
    Field::new("currency_id", Kind::INTEGER, "The id of the currency."),
];

pub(in crate::generated) static ADDRESS_UPDATE: &[Field] = &[
    Field::new("address1", Kind::Text, "The first line.").required(),
    Field::new("address2", Kind::Text, "The second line."),
    Field::new("address3", Kind::Text, "The third line."),
    Field::new("billing_address_id", Kind::INTEGER, "The id of the address that pays.")
        .nullable(),
    Field::new("city", Kind::Text, "The city.").required(),
    Field::new("cloud_region", Kind::Boolean, "Whether this is a region of the cloud."),
    Field::new("email", Kind::Text, "The e-mail address of the place."),
    Field::new("gln", Kind::Text, "The global location number.").nullable(),
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new("phones", Kind::List(&Kind::Json), "The telephone numbers.")
        .members(&PHONE_INPUT),
    Field::new("postcode", Kind::Text, "The postal code. A text: `0012` is not 12."),
    Field::new("vat_number", Kind::Text, "The VAT number."),
    Field::new("website", Kind::Text, "The web site."),
    Field::new("country_id", Kind::INTEGER, "The id of the country.").required(),
    Field::new("subdivision_id", Kind::INTEGER, "The id of the subdivision.").nullable(),
    Field::new("language_id", Kind::INTEGER, "The id of the language.").required(),
    Field::new("currency_id", Kind::INTEGER, "The id of the currency.").required(),
];

pub(in crate::generated) static APP_SETTINGS_CREATE: &[Field] = &[
    Field::new("minio_access_key", Kind::Text, "The access key of the store.")
        .nullable()
        .sensitive(),
    Field::new("minio_secret_key", Kind::Text, "The secret key of the store.")
        .nullable()
        .sensitive(),
    Field::new("minio_url", Kind::Text, "The URL of the store.").nullable(),
];

pub(in crate::generated) static APP_SETTINGS_PARTIAL_UPDATE: &[Field] = &[
    Field::new("minio_access_key", Kind::Text, "The access key of the store.")
        .nullable()
        .sensitive(),
    Field::new("minio_secret_key", Kind::Text, "The secret key of the store.")
        .nullable()
        .sensitive(),
    Field::new("minio_url", Kind::Text, "The URL of the store.").nullable(),
];

pub(in crate::generated) static APP_SETTINGS_UPDATE: &[Field] = &[
    Field::new("minio_access_key", Kind::Text, "The access key of the store.")
        .nullable()
        .sensitive(),
    Field::new("minio_secret_key", Kind::Text, "The secret key of the store.")
        .nullable()
        .sensitive(),
    Field::new("minio_url", Kind::Text, "The URL of the store.").nullable(),
];

pub(in crate::generated) static DEPARTMENT_CREATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
];

pub(in crate::generated) static DEPARTMENT_PARTIAL_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name."),
];

pub(in crate::generated) static DEPARTMENT_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
];

pub(in crate::generated) static MEMBER_CREATE: &[Field] = &[
    Field::new("gln_prefix", Kind::Text, "The global location number prefix.")
        .nullable(),
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new(
        "secret",
        Kind::Boolean,
        "Whether the member is secret; `false` unless said.",
    ),
    Field::new("currency_id", Kind::INTEGER, "The id of the currency.").required(),
];

pub(in crate::generated) static MEMBER_PARTIAL_UPDATE: &[Field] = &[
    Field::new("gln_prefix", Kind::Text, "The global location number prefix.")
        .nullable(),
    Field::new("name", Kind::Text, "The name."),
    Field::new("secret", Kind::Boolean, "Whether the member is secret."),
    Field::new("self_managed", Kind::Boolean, "Whether the member manages itself."),
    Field::new("currency_id", Kind::INTEGER, "The id of the currency."),
];

pub(in crate::generated) static MEMBER_UPDATE: &[Field] = &[
    Field::new("gln_prefix", Kind::Text, "The global location number prefix.")
        .nullable(),
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new("secret", Kind::Boolean, "Whether the member is secret."),
    Field::new("self_managed", Kind::Boolean, "Whether the member manages itself."),
    Field::new("currency_id", Kind::INTEGER, "The id of the currency.").required(),
];

pub(in crate::generated) static NOTIFICATION_INPUT: &[Field] = &[
    Field::new("transaction_type_id", Kind::INTEGER, "The id of the transaction type.")
        .required(),
    Field::new(
        "external",
        Kind::Boolean,
        "True for e-mail, which is also what is assumed.",
    ),
];

pub(in crate::generated) static PHONE_INPUT: &[Field] = &[
    Field::new("name", Kind::Text, "What it is, such as `Mobile`.").required(),
    Field::new("number", Kind::Text, "The number. A text: leading zeros count.")
        .required(),
];

pub(in crate::generated) static PROFILE_CREATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
];

pub(in crate::generated) static PROFILE_PARTIAL_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name."),
];

pub(in crate::generated) static PROFILE_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
];

pub(in crate::generated) static TEAM_CREATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new(
        "users",
        Kind::List(&Kind::INTEGER),
        "The ids of the users. The name is `users`: the server ignores `user_ids`.",
    ),
];

pub(in crate::generated) static TEAM_PARTIAL_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name."),
    Field::new(
        "users",
        Kind::List(&Kind::INTEGER),
        "The ids of the users. The name is `users`: the server ignores `user_ids`.",
    ),
];

pub(in crate::generated) static TEAM_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new(
        "users",
        Kind::List(&Kind::INTEGER),
        "The ids of the users. The name is `users`: the server ignores `user_ids`.",
    ),
];

pub(in crate::generated) static TERRITORY_CREATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
];

pub(in crate::generated) static TERRITORY_PARTIAL_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name."),
];

pub(in crate::generated) static TERRITORY_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
];

pub(in crate::generated) static TOKEN_CREATE: &[Field] = &[
    Field::new("email", Kind::Text, "The e-mail address. Case does not count.")
        .required(),
    Field::new("password", Kind::Text, "The password.").required().sensitive(),
    Field::new(
            "api_key",
            Kind::Text,
            "The key of the member. Without it the credentials are only checked: the answer is a 200 without a token.",
        )
        .sensitive(),
    Field::new(
            "first_otp",
            Kind::INTEGER,
            "The number from the administrator, at the first log-in with one-time passwords.",
        )
        .sensitive(),
    Field::new("otp", Kind::Text, "The one-time password. A text: leading zeros count.")
        .sensitive(),
];

pub(in crate::generated) static USER_CREATE: &[Field] = &[
    Field::new(
            "email",
            Kind::Text,
            "The e-mail address. Case does not count; it is kept in lower case.",
        )
        .required(),
    Field::new(
            "expiry_date",
            Kind::Text,
            "When the user expires. From then on every call is a 403; the log-in still works.",
        )
        .required(),
    Field::new("first_name", Kind::Text, "The first name.").required(),
    Field::new(
        "global_active",
        Kind::Boolean,
        "Whether the user acts for all addresses of the member now; `false` unless said.",
    ),
    Field::new(
        "global_user",
        Kind::Boolean,
        "Whether the user may act for all addresses of the member; `false` unless said.",
    ),
    Field::new("image", Kind::Text, "The URL of a picture.").nullable(),
    Field::new(
        "is_private",
        Kind::Boolean,
        "Whether the user is private; `false` unless said.",
    ),
    Field::new("job_title", Kind::Text, "The job."),
    Field::new(
        "otp",
        Kind::Boolean,
        "Whether the log-in wants a one-time password; `false` unless said.",
    ),
    Field::new("phones", Kind::List(&Kind::Json), "The telephone numbers.")
        .members(&PHONE_INPUT),
    Field::new("signature", Kind::Text, "What the user signs mails with."),
    Field::new("start_date", Kind::Text, "When the user begins.").required(),
    Field::new("surname", Kind::Text, "The family name.").required(),
    Field::new("timezone", Kind::Text, "The time zone, such as `Europe/Dublin`.")
        .required(),
    Field::new("address_id", Kind::INTEGER, "The id of the address.").required(),
    Field::new("password", Kind::Text, "The password.").required().sensitive(),
    Field::new("language_id", Kind::INTEGER, "The id of the language.").required(),
    Field::new("profile_id", Kind::INTEGER, "The id of the profile.").nullable(),
    Field::new("department_id", Kind::INTEGER, "The id of the department.").nullable(),
    Field::new(
            "notifications",
            Kind::List(&Kind::Json),
            "What the user wants to hear of. `external` means by e-mail.",
        )
        .members(&NOTIFICATION_INPUT),
];

pub(in crate::generated) static USER_PARTIAL_UPDATE: &[Field] = &[
    Field::new(
        "administrator",
        Kind::Boolean,
        "Whether the user is an administrator. An administrator does not expire.",
    ),
    Field::new(
        "email",
        Kind::Text,
        "The e-mail address. Case does not count; it is kept in lower case.",
    ),
    Field::new(
        "expiry_date",
        Kind::Text,
        "When the user expires. From then on every call is a 403; the log-in still works.",
    ),
    Field::new("first_name", Kind::Text, "The first name."),
    Field::new(
            "first_otp",
            Kind::INTEGER,
            "The number for the first log-in with one-time passwords.",
        )
        .nullable()
        .sensitive(),
    Field::new(
        "global_active",
        Kind::Boolean,
        "Whether the user acts for all addresses of the member now.",
    ),
    Field::new(
        "global_user",
        Kind::Boolean,
        "Whether the user may act for all addresses of the member.",
    ),
    Field::new("image", Kind::Text, "The URL of a picture.").nullable(),
    Field::new("is_private", Kind::Boolean, "Whether the user is private."),
    Field::new("job_title", Kind::Text, "The job."),
    Field::new("otp", Kind::Boolean, "Whether the log-in wants a one-time password."),
    Field::new("phones", Kind::List(&Kind::Json), "The telephone numbers.")
        .members(&PHONE_INPUT),
    Field::new("robot", Kind::Boolean, "Whether the user is a program."),
    Field::new("signature", Kind::Text, "What the user signs mails with."),
    Field::new("start_date", Kind::Text, "When the user begins."),
    Field::new("surname", Kind::Text, "The family name."),
    Field::new("timezone", Kind::Text, "The time zone, such as `Europe/Dublin`."),
    Field::new("address_id", Kind::INTEGER, "The id of the address."),
    Field::new("password", Kind::Text, "The password.").sensitive(),
    Field::new("language_id", Kind::INTEGER, "The id of the language."),
    Field::new("profile_id", Kind::INTEGER, "The id of the profile.").nullable(),
    Field::new("department_id", Kind::INTEGER, "The id of the department.").nullable(),
    Field::new(
            "notifications",
            Kind::List(&Kind::Json),
            "What the user wants to hear of. `external` means by e-mail.",
        )
        .members(&NOTIFICATION_INPUT),
    Field::new("login", Kind::Boolean, "What it does is not documented."),
];

pub(in crate::generated) static USER_UPDATE: &[Field] = &[
    Field::new(
        "administrator",
        Kind::Boolean,
        "Whether the user is an administrator. An administrator does not expire.",
    ),
    Field::new(
            "email",
            Kind::Text,
            "The e-mail address. Case does not count; it is kept in lower case.",
        )
        .required(),
    Field::new(
            "expiry_date",
            Kind::Text,
            "When the user expires. From then on every call is a 403; the log-in still works.",
        )
        .required(),
    Field::new("first_name", Kind::Text, "The first name.").required(),
    Field::new(
            "first_otp",
            Kind::INTEGER,
            "The number for the first log-in with one-time passwords.",
        )
        .nullable()
        .sensitive(),
    Field::new(
        "global_active",
        Kind::Boolean,
        "Whether the user acts for all addresses of the member now.",
    ),
    Field::new(
        "global_user",
        Kind::Boolean,
        "Whether the user may act for all addresses of the member.",
    ),
    Field::new("image", Kind::Text, "The URL of a picture.").nullable(),
    Field::new("is_private", Kind::Boolean, "Whether the user is private."),
    Field::new("job_title", Kind::Text, "The job."),
    Field::new(
        "otp",
        Kind::Boolean,
        "Whether the log-in wants a one-time password. Needed in some cases.",
    ),
    Field::new("phones", Kind::List(&Kind::Json), "The telephone numbers.")
        .members(&PHONE_INPUT),
    Field::new("robot", Kind::Boolean, "Whether the user is a program."),
    Field::new("signature", Kind::Text, "What the user signs mails with."),
    Field::new("start_date", Kind::Text, "When the user begins.").required(),
    Field::new("surname", Kind::Text, "The family name.").required(),
    Field::new("timezone", Kind::Text, "The time zone, such as `Europe/Dublin`.")
        .required(),
    Field::new("address_id", Kind::INTEGER, "The id of the address.").required(),
    Field::new("password", Kind::Text, "The password.").sensitive(),
    Field::new("language_id", Kind::INTEGER, "The id of the language.").required(),
    Field::new("profile_id", Kind::INTEGER, "The id of the profile.").nullable(),
    Field::new("department_id", Kind::INTEGER, "The id of the department.").nullable(),
    Field::new(
            "notifications",
            Kind::List(&Kind::Json),
            "What the user wants to hear of. `external` means by e-mail.",
        )
        .members(&NOTIFICATION_INPUT),
    Field::new("login", Kind::Boolean, "What it does is not documented."),
];
