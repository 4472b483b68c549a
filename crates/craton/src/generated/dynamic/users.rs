// Generated from specs/craton.yaml by `cargo xtask regenerate craton`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static USERS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::USERS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::UserCreate>,
                runtime::Json<types::User>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::USER_CREATE),
    runtime::Row::new(
        &table::USERS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::USERS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::User>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::USERS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<types::UserList>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &["/users"],
            next: runtime::NextPage::InLinks {
                links: "/links",
                rel: "next",
                parameter: Some("marker"),
            },
        }),
];
