// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static USERS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::USERS_CHANGE_PASSWORD,
            runtime::dynamic::<
                runtime::JsonBody<types::PasswordChange>,
                runtime::Empty,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::PASSWORD_CHANGE),
    runtime::Row::new(
            &table::USERS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::UserCreate>,
                runtime::Empty,
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
            items: &["/items"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
        &table::USERS_RESET_PASSWORD,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::PasswordReset>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::USERS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::UserUpdate>,
                runtime::Json<types::User>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::USER_UPDATE),
];
