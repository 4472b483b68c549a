// Generated from specs/cloudcix/app_manager.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Field, Kind};

pub(in crate::generated) static APP_CREATE: &[Field] = &[
    Field::new("action", Kind::Text, "Where it leads, an address."),
    Field::new("description", Kind::Text, "What it is for."),
    Field::new("extra", Kind::Json, "Whatever else is to be known of it."),
    Field::new("icon_url", Kind::Text, "The address of its picture.").required(),
    Field::new(
        "in_app_store",
        Kind::Boolean,
        "Whether members can find it in the store. The server assumes false.",
    ),
    Field::new(
        "maintenance",
        Kind::Boolean,
        "Whether it is under repair. The server assumes false.",
    ),
    Field::new("name", Kind::Text, "The name, once.").required(),
    Field::new("online", Kind::Boolean, "Whether it is on. The server assumes false."),
    Field::new(
        "private",
        Kind::Boolean,
        "Whether only members with a link may use it. The server assumes false.",
    ),
];

pub(in crate::generated) static APP_MEMBER_CREATE: &[Field] = &[
    Field::new("member_id", Kind::INTEGER, "The member that is to have the app.")
        .required(),
];

pub(in crate::generated) static APP_PARTIAL_UPDATE: &[Field] = &[
    Field::new("action", Kind::Text, "Where it leads, an address."),
    Field::new("description", Kind::Text, "What it is for."),
    Field::new("extra", Kind::Json, "Whatever else is to be known of it."),
    Field::new("icon_url", Kind::Text, "The address of its picture."),
    Field::new(
        "in_app_store",
        Kind::Boolean,
        "Whether members can find it in the store.",
    ),
    Field::new("maintenance", Kind::Boolean, "Whether it is under repair."),
    Field::new("name", Kind::Text, "The name, once."),
    Field::new("online", Kind::Boolean, "Whether it is on."),
    Field::new("private", Kind::Boolean, "Whether only members with a link may use it."),
];

pub(in crate::generated) static APP_UPDATE: &[Field] = &[
    Field::new("action", Kind::Text, "Where it leads, an address."),
    Field::new("description", Kind::Text, "What it is for."),
    Field::new("extra", Kind::Json, "Whatever else is to be known of it."),
    Field::new("icon_url", Kind::Text, "The address of its picture.").required(),
    Field::new(
        "in_app_store",
        Kind::Boolean,
        "Whether members can find it in the store.",
    ),
    Field::new("maintenance", Kind::Boolean, "Whether it is under repair."),
    Field::new("name", Kind::Text, "The name, once.").required(),
    Field::new("online", Kind::Boolean, "Whether it is on."),
    Field::new("private", Kind::Boolean, "Whether only members with a link may use it."),
];

pub(in crate::generated) static MENU_ITEM_CREATE: &[Field] = &[
    Field::new("action", Kind::Text, "Where it leads, an address."),
    Field::new(
        "administrator_only",
        Kind::Boolean,
        "Whether only administrators see it. The server assumes false.",
    ),
    Field::new(
        "help",
        Kind::Text,
        "A text that helps. The server assumes `No help for this menu item`.",
    ),
    Field::new("name", Kind::Text, "What it is called.").required(),
    Field::new("predecessor_id", Kind::INTEGER, "The item above it."),
    Field::new(
        "public",
        Kind::Boolean,
        "Whether everybody sees it. The server assumes false.",
    ),
    Field::new(
        "self_managed",
        Kind::Boolean,
        "Whether only members that manage themselves see it. The server assumes true.",
    ),
    Field::new("sequence", Kind::INTEGER, "Its place in the menu.").required(),
];

pub(in crate::generated) static MENU_ITEM_PARTIAL_UPDATE: &[Field] = &[
    Field::new("action", Kind::Text, "Where it leads, an address.").nullable(),
    Field::new(
        "administrator_only",
        Kind::Boolean,
        "Whether only administrators see it.",
    ),
    Field::new("help", Kind::Text, "A text that helps.").nullable(),
    Field::new("name", Kind::Text, "What it is called."),
    Field::new("predecessor_id", Kind::INTEGER, "The item above it.").nullable(),
    Field::new("public", Kind::Boolean, "Whether everybody sees it."),
    Field::new(
        "self_managed",
        Kind::Boolean,
        "Whether only members that manage themselves see it.",
    ),
    Field::new("sequence", Kind::INTEGER, "Its place in the menu."),
];

pub(in crate::generated) static MENU_ITEM_UPDATE: &[Field] = &[
    Field::new("action", Kind::Text, "Where it leads, an address.").nullable(),
    Field::new(
        "administrator_only",
        Kind::Boolean,
        "Whether only administrators see it.",
    ),
    Field::new("help", Kind::Text, "A text that helps.").nullable(),
    Field::new("name", Kind::Text, "What it is called.").required(),
    Field::new("predecessor_id", Kind::INTEGER, "The item above it.").nullable(),
    Field::new("public", Kind::Boolean, "Whether everybody sees it."),
    Field::new(
        "self_managed",
        Kind::Boolean,
        "Whether only members that manage themselves see it.",
    ),
    Field::new("sequence", Kind::INTEGER, "Its place in the menu.").required(),
];

pub(in crate::generated) static MENU_ITEM_USER_UPDATE: &[Field] = &[
    Field::new(
            "menu_item_ids",
            Kind::List(&Kind::INTEGER),
            "All of them; the others are taken away.",
        )
        .required(),
];
