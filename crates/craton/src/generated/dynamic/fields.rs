// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Field, Kind};

pub(in crate::generated) static CELL_CREATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name, unique in the region.").required(),
    Field::new("cloud_id", Kind::INTEGER, "The cloud.").required(),
    Field::new("region_id", Kind::INTEGER, "The region.").required(),
    Field::new("note", Kind::Text, "A note."),
    Field::new(
        "variables",
        Kind::Json,
        "Values by key. A key has 1 to 255 characters; a value is any JSON, null included. The database\nkeeps integers of 64 bits exactly; `1.0` comes back as `1`, larger integers come back rounded,\nand characters outside the basic plane come back as `?`.",
    ),
];

pub(in crate::generated) static CELL_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name, unique in the region."),
    Field::new("note", Kind::Text, "A note."),
];

pub(in crate::generated) static CLOUD_CREATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name, unique in the project.").required(),
    Field::new("note", Kind::Text, "A note."),
    Field::new(
        "variables",
        Kind::Json,
        "Values by key. A key has 1 to 255 characters; a value is any JSON, null included. The database\nkeeps integers of 64 bits exactly; `1.0` comes back as `1`, larger integers come back rounded,\nand characters outside the basic plane come back as `?`.",
    ),
    Field::new(
        "regions",
        Kind::List(&Kind::Json),
        "Leave it out. An empty list is echoed, any other is refused.",
    ),
];

pub(in crate::generated) static CLOUD_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name, unique in the project."),
    Field::new("note", Kind::Text, "A note."),
];

pub(in crate::generated) static HOST_CREATE: &[Field] = &[
    Field::new(
            "name",
            Kind::Text,
            "The name, unique among the hosts and network devices of the region.",
        )
        .required(),
    Field::new("cloud_id", Kind::INTEGER, "The cloud.").required(),
    Field::new("region_id", Kind::INTEGER, "The region.").required(),
    Field::new(
            "ip_address",
            Kind::Text,
            "The address, IPv4 or IPv6. The server does not check it, and cannot read the host again if it is wrong. An empty text is a 500.",
        )
        .required(),
    Field::new("device_type", Kind::Text, "The type, free text.").required(),
    Field::new("cell_id", Kind::INTEGER, "The cell."),
    Field::new(
        "parent_id",
        Kind::INTEGER,
        "The host or network device above this one, of any region.",
    ),
    Field::new(
        "active",
        Kind::Boolean,
        "Whether the host is in use. The server assumes true.",
    ),
    Field::new("note", Kind::Text, "A note."),
    Field::new(
        "labels",
        Kind::List(&Kind::Text),
        "Labels, free text of up to 255 characters. They are not part of the answer.",
    ),
    Field::new(
        "variables",
        Kind::Json,
        "Values by key. A key has 1 to 255 characters; a value is any JSON, null included. The database\nkeeps integers of 64 bits exactly; `1.0` comes back as `1`, larger integers come back rounded,\nand characters outside the basic plane come back as `?`.",
    ),
    Field::new(
            "links",
            Kind::List(&Kind::Json),
            "Leave it out. It is echoed in the answer and forgotten.",
        )
        .members(&LINK),
];

pub(in crate::generated) static HOST_UPDATE: &[Field] = &[
    Field::new(
        "name",
        Kind::Text,
        "The name, unique among the hosts and network devices of the region.",
    ),
    Field::new(
        "ip_address",
        Kind::Text,
        "The address, IPv4 or IPv6. The server does not check it, and cannot read the host again if it is wrong.",
    ),
    Field::new("device_type", Kind::Text, "The type, free text."),
    Field::new(
            "parent_id",
            Kind::INTEGER,
            "The host or network device above this one. Null takes it out from under its parent.",
        )
        .nullable(),
    Field::new("active", Kind::Boolean, "Whether the host is in use."),
    Field::new("note", Kind::Text, "A note."),
];

pub(in crate::generated) static KEYSTONE_AUTH: &[Field] = &[
    Field::new("identity", Kind::Json, "How the user is known.")
        .required()
        .members(&KEYSTONE_IDENTITY),
    Field::new("scope", Kind::Json, "What the token is for. Craton wants a project.")
        .members(&KEYSTONE_SCOPE),
];

pub(in crate::generated) static KEYSTONE_DOMAIN: &[Field] = &[
    Field::new("id", Kind::Text, "The id."),
    Field::new("name", Kind::Text, "The name."),
];

pub(in crate::generated) static KEYSTONE_IDENTITY: &[Field] = &[
    Field::new(
            "methods",
            Kind::List(&Kind::Text),
            "The ways to identify that are used; here `password`.",
        )
        .required(),
    Field::new("password", Kind::Json, "Identification by a password.")
        .members(&KEYSTONE_PASSWORD),
];

pub(in crate::generated) static KEYSTONE_PASSWORD: &[Field] = &[
    Field::new(
            "user",
            Kind::Json,
            "A user with a password. Give the id, or the name with its domain.",
        )
        .required()
        .members(&KEYSTONE_PASSWORD_USER),
];

pub(in crate::generated) static KEYSTONE_PASSWORD_USER: &[Field] = &[
    Field::new("id", Kind::Text, "The id."),
    Field::new("name", Kind::Text, "The name."),
    Field::new("domain", Kind::Json, "A domain. In a request give the id or the name.")
        .members(&KEYSTONE_DOMAIN),
    Field::new("password", Kind::Text, "The password.").required().sensitive(),
];

pub(in crate::generated) static KEYSTONE_PROJECT: &[Field] = &[
    Field::new("id", Kind::Text, "The id, without dashes."),
    Field::new("name", Kind::Text, "The name."),
    Field::new("domain", Kind::Json, "A domain. In a request give the id or the name.")
        .members(&KEYSTONE_DOMAIN),
];

pub(in crate::generated) static KEYSTONE_SCOPE: &[Field] = &[
    Field::new(
            "project",
            Kind::Json,
            "A project. In a request give the id, or the name with its domain.",
        )
        .members(&KEYSTONE_PROJECT),
    Field::new("domain", Kind::Json, "A domain. In a request give the id or the name.")
        .members(&KEYSTONE_DOMAIN),
];

pub(in crate::generated) static KEYSTONE_TOKEN_CREATE: &[Field] = &[
    Field::new("auth", Kind::Json, "Who asks, and for what.")
        .required()
        .members(&KEYSTONE_AUTH),
];

pub(in crate::generated) static LABELS_CHANGE: &[Field] = &[
    Field::new(
            "labels",
            Kind::List(&Kind::Text),
            "The labels, free text of up to 255 characters. Without this member it is a 500.",
        )
        .required(),
];

pub(in crate::generated) static LINK: &[Field] = &[
    Field::new(
            "rel",
            Kind::Text,
            "What the link leads to. Of a list: `first`, `prev`, `self` or `next`, never `last`. Of a device: `up`.",
        )
        .required(),
    Field::new(
            "href",
            Kind::Text,
            "The absolute URL, on the host that the request named.",
        )
        .required(),
];

pub(in crate::generated) static NETWORK_CREATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name, unique in the project and region.")
        .required(),
    Field::new("cidr", Kind::Text, "The block of addresses. Not checked.").required(),
    Field::new("gateway", Kind::Text, "The gateway. Not checked.").required(),
    Field::new("netmask", Kind::Text, "The mask. Not checked.").required(),
    Field::new("cloud_id", Kind::INTEGER, "The cloud.").required(),
    Field::new("region_id", Kind::INTEGER, "The region.").required(),
    Field::new("cell_id", Kind::INTEGER, "The cell."),
    Field::new("ip_block_type", Kind::Text, "The kind of block, free text."),
    Field::new("nss", Kind::Text, "Free text."),
    Field::new(
        "variables",
        Kind::Json,
        "Values by key. A key has 1 to 255 characters; a value is any JSON, null included. The database\nkeeps integers of 64 bits exactly; `1.0` comes back as `1`, larger integers come back rounded,\nand characters outside the basic plane come back as `?`.",
    ),
];

pub(in crate::generated) static NETWORK_DEVICE_CREATE: &[Field] = &[
    Field::new(
            "name",
            Kind::Text,
            "The name, unique among the hosts and network devices of the region.",
        )
        .required(),
    Field::new("cloud_id", Kind::INTEGER, "The cloud.").required(),
    Field::new("region_id", Kind::INTEGER, "The region.").required(),
    Field::new(
            "ip_address",
            Kind::Text,
            "The address, IPv4 or IPv6. The server does not check it, and cannot read the device again if it is wrong. An empty text is a 500.",
        )
        .required(),
    Field::new("device_type", Kind::Text, "The type, free text.").required(),
    Field::new("cell_id", Kind::INTEGER, "The cell."),
    Field::new(
        "parent_id",
        Kind::INTEGER,
        "The host or network device above this one, of any region.",
    ),
    Field::new(
        "active",
        Kind::Boolean,
        "Whether the device is in use. The server assumes true. It cannot be changed later.",
    ),
    Field::new("model_name", Kind::Text, "The model."),
    Field::new("os_version", Kind::Text, "The version of its operating system."),
    Field::new("vlans", Kind::Text, "The VLANs, free text."),
    Field::new(
        "variables",
        Kind::Json,
        "Values by key. A key has 1 to 255 characters; a value is any JSON, null included. The database\nkeeps integers of 64 bits exactly; `1.0` comes back as `1`, larger integers come back rounded,\nand characters outside the basic plane come back as `?`.",
    ),
    Field::new(
        "access_secret_id",
        Kind::INTEGER,
        "Leave it out. It is echoed in the answer and not stored.",
    ),
    Field::new(
        "interface_id",
        Kind::INTEGER,
        "Leave it out. It is echoed in the answer and not stored.",
    ),
    Field::new(
        "network_id",
        Kind::INTEGER,
        "Leave it out. It is echoed in the answer and not stored.",
    ),
    Field::new(
            "links",
            Kind::List(&Kind::Json),
            "Leave it out. It is echoed in the answer and forgotten.",
        )
        .members(&LINK),
];

pub(in crate::generated) static NETWORK_DEVICE_UPDATE: &[Field] = &[
    Field::new(
        "name",
        Kind::Text,
        "The name, unique among the hosts and network devices of the region.",
    ),
    Field::new(
        "ip_address",
        Kind::Text,
        "The address, IPv4 or IPv6. The server does not check it, and cannot read the device again if it is wrong.",
    ),
    Field::new("device_type", Kind::Text, "The type, free text."),
    Field::new(
            "parent_id",
            Kind::INTEGER,
            "The host or network device above this one. Null takes it out from under its parent.",
        )
        .nullable(),
    Field::new("model_name", Kind::Text, "The model."),
    Field::new("os_version", Kind::Text, "The version of its operating system."),
    Field::new("vlans", Kind::Text, "The VLANs, free text."),
];

pub(in crate::generated) static NETWORK_INTERFACE_CREATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name, unique on the device.").required(),
    Field::new("device_id", Kind::INTEGER, "The host or network device.").required(),
    Field::new("interface_type", Kind::Text, "The type, free text.").required(),
    Field::new(
            "ip_address",
            Kind::Text,
            "The address, IPv4 or IPv6. The server does not check it, and cannot read the interface again if it is wrong.",
        )
        .required(),
    Field::new("network_id", Kind::INTEGER, "The network."),
    Field::new("vlan_id", Kind::INTEGER, "The number of the VLAN."),
    Field::new("vlan", Kind::Text, "The VLAN, free text."),
    Field::new("port", Kind::INTEGER, "The port."),
    Field::new("duplex", Kind::Text, "The duplex mode, free text."),
    Field::new("speed", Kind::INTEGER, "The speed."),
    Field::new("link", Kind::Text, "The state of the link, free text."),
    Field::new("cdp", Kind::Text, "Free text."),
    Field::new("security", Kind::Text, "Free text."),
    Field::new(
        "variables",
        Kind::Json,
        "Values by key. A key has 1 to 255 characters; a value is any JSON, null included. The database\nkeeps integers of 64 bits exactly; `1.0` comes back as `1`, larger integers come back rounded,\nand characters outside the basic plane come back as `?`.",
    ),
];

pub(in crate::generated) static NETWORK_INTERFACE_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name, unique on the device."),
    Field::new("interface_type", Kind::Text, "The type, free text."),
    Field::new("vlan", Kind::Text, "The VLAN, free text."),
    Field::new("port", Kind::INTEGER, "The port."),
    Field::new("duplex", Kind::Text, "The duplex mode, free text."),
    Field::new("speed", Kind::INTEGER, "The speed."),
    Field::new("link", Kind::Text, "The state of the link, free text."),
    Field::new("cdp", Kind::Text, "Free text."),
    Field::new("security", Kind::Text, "Free text."),
];

pub(in crate::generated) static NETWORK_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name, unique in the project and region."),
    Field::new("cidr", Kind::Text, "The block of addresses. Not checked."),
    Field::new("gateway", Kind::Text, "The gateway. Not checked."),
    Field::new("netmask", Kind::Text, "The mask. Not checked."),
    Field::new("ip_block_type", Kind::Text, "The kind of block, free text."),
    Field::new("nss", Kind::Text, "Free text."),
];

pub(in crate::generated) static PROJECT_CREATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name. Several projects may share it.")
        .required(),
    Field::new(
        "variables",
        Kind::Json,
        "Values by key. A key has 1 to 255 characters; a value is any JSON, null included. The database\nkeeps integers of 64 bits exactly; `1.0` comes back as `1`, larger integers come back rounded,\nand characters outside the basic plane come back as `?`.",
    ),
];

pub(in crate::generated) static REGION_CREATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name, unique in the cloud.").required(),
    Field::new("cloud_id", Kind::INTEGER, "The cloud.").required(),
    Field::new("note", Kind::Text, "A note."),
    Field::new(
        "variables",
        Kind::Json,
        "Values by key. A key has 1 to 255 characters; a value is any JSON, null included. The database\nkeeps integers of 64 bits exactly; `1.0` comes back as `1`, larger integers come back rounded,\nand characters outside the basic plane come back as `?`.",
    ),
    Field::new(
        "cells",
        Kind::List(&Kind::Json),
        "Leave it out. An empty list is echoed, any other is refused.",
    ),
];

pub(in crate::generated) static REGION_UPDATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name, unique in the cloud."),
    Field::new("note", Kind::Text, "A note."),
];

pub(in crate::generated) static USER_CREATE: &[Field] = &[
    Field::new("username", Kind::Text, "The name, unique in the project.").required(),
    Field::new("project_id", Kind::Text, "The project, a UUID in any spelling.")
        .required(),
    Field::new(
        "is_admin",
        Kind::Boolean,
        "Whether the user administers its project. The server assumes false.",
    ),
    Field::new(
        "roles",
        Kind::List(&Kind::Text),
        "Leave it out. It is echoed in the answer and not stored.",
    ),
    Field::new(
            "api_key",
            Kind::Text,
            "Leave it out. The server makes the key and ignores what is sent.",
        )
        .sensitive(),
];
