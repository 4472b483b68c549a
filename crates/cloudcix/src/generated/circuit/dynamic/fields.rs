// Generated from specs/cloudcix/circuit.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Field, Kind};

pub(in crate::generated) static CIRCUIT_CLASS_CREATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new(
            "properties",
            Kind::List(&Kind::Json),
            "What is to be known of its circuits.",
        )
        .required()
        .members(&PROPERTY_INPUT),
];

pub(in crate::generated) static CIRCUIT_CLASS_PARTIAL_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name."),
    Field::new("properties", Kind::List(&Kind::Json), "All properties anew.")
        .members(&PROPERTY_INPUT),
];

pub(in crate::generated) static CIRCUIT_CLASS_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new("properties", Kind::List(&Kind::Json), "All properties anew.")
        .required()
        .members(&PROPERTY_INPUT),
];

pub(in crate::generated) static CIRCUIT_CREATE: &[Field] = &[
    Field::new("bandwidth", Kind::INTEGER, "The bandwidth."),
    Field::new(
            "circuit_class_id",
            Kind::INTEGER,
            "Its kind. It cannot be changed later.",
        )
        .required(),
    Field::new("customer_address_id", Kind::INTEGER, "The address of the customer."),
    Field::new("decommission_date", Kind::Text, "When it is given up."),
    Field::new(
        "description",
        Kind::Text,
        "Free text. Left out, the server stores the four letters `None`.",
    ),
    Field::new("group_name", Kind::Text, "A word that keeps circuits together."),
    Field::new("hand_off_point", Kind::Text, "Where it is handed over."),
    Field::new("install_date", Kind::Text, "When it was installed.").required(),
    Field::new(
        "properties",
        Kind::Json,
        "The values of the properties of its kind, by their keys. Those that the kind requires must be here. The type of each is that of its property.",
    ),
    Field::new("reference", Kind::Text, "What the customer calls it."),
    Field::new(
        "service_provider_address_id",
        Kind::INTEGER,
        "The address of the provider. The server asks the application membership about it.",
    ),
];

pub(in crate::generated) static CIRCUIT_PARTIAL_UPDATE: &[Field] = &[
    Field::new("bandwidth", Kind::INTEGER, "The bandwidth.").nullable(),
    Field::new("customer_address_id", Kind::INTEGER, "The address of the customer.")
        .nullable(),
    Field::new("decommission_date", Kind::Text, "When it is given up.").nullable(),
    Field::new("description", Kind::Text, "Free text."),
    Field::new("group_name", Kind::Text, "A word that keeps circuits together.")
        .nullable(),
    Field::new("hand_off_point", Kind::Text, "Where it is handed over.").nullable(),
    Field::new("install_date", Kind::Text, "When it was installed."),
    Field::new(
        "properties",
        Kind::Json,
        "All values anew, by their keys. Those that the kind requires must be here; PUT wants the member whenever the kind has properties.",
    ),
    Field::new("reference", Kind::Text, "What the customer calls it.").nullable(),
    Field::new(
            "service_provider_address_id",
            Kind::INTEGER,
            "The address of the provider. The server asks the application membership about it.",
        )
        .nullable(),
];

pub(in crate::generated) static CIRCUIT_UPDATE: &[Field] = &[
    Field::new("bandwidth", Kind::INTEGER, "The bandwidth.").nullable(),
    Field::new("customer_address_id", Kind::INTEGER, "The address of the customer.")
        .nullable(),
    Field::new("decommission_date", Kind::Json, "When it is given up.").nullable(),
    Field::new("description", Kind::Text, "Free text."),
    Field::new("group_name", Kind::Text, "A word that keeps circuits together.")
        .nullable(),
    Field::new("hand_off_point", Kind::Text, "Where it is handed over.").nullable(),
    Field::new("install_date", Kind::Json, "When it was installed.").required(),
    Field::new(
        "properties",
        Kind::Json,
        "All values anew, by their keys. Those that the kind requires must be here; PUT wants the member whenever the kind has properties.",
    ),
    Field::new("reference", Kind::Text, "What the customer calls it.").nullable(),
    Field::new(
            "service_provider_address_id",
            Kind::INTEGER,
            "The address of the provider. The server asks the application membership about it.",
        )
        .nullable(),
];

pub(in crate::generated) static PROPERTY_INPUT: &[Field] = &[
    Field::new("key", Kind::Text, "Its name, and its key in `properties` of a circuit.")
        .required(),
    Field::new(
            "property_type_id",
            Kind::INTEGER,
            "The type of its values, see `property_type_list`.",
        )
        .required(),
    Field::new("required", Kind::Boolean, "Whether each circuit must have a value.")
        .required(),
];
