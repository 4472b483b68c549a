// Generated from specs/pyfarm.yaml by `cargo xtask regenerate pyfarm`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static SOFTWARE_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::SOFTWARE_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::SoftwareCreate>,
                runtime::Json<types::Software>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::SOFTWARE_CREATE),
    runtime::Row::new(
        &table::SOFTWARE_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::SOFTWARE_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::Software>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::SOFTWARE_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<Vec<types::Software>>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &[""],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
            &table::SOFTWARE_REPLACE,
            runtime::dynamic::<
                runtime::JsonBody<types::SoftwareReplace>,
                runtime::Json<types::Software>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::SOFTWARE_REPLACE),
    runtime::Row::new(
        &table::SOFTWARE_SCHEMA,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<std::collections::BTreeMap<String, String>>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::SOFTWARE_VERSIONS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::SoftwareVersionCreate>,
                runtime::Json<types::SoftwareVersion>,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::SOFTWARE_VERSION_CREATE),
    runtime::Row::new(
        &table::SOFTWARE_VERSIONS_DELETE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Empty,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::SOFTWARE_VERSIONS_DISCOVERY_CODE,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Streamed,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
        &table::SOFTWARE_VERSIONS_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<types::SoftwareVersionDetails>,
            runtime::Json<types::ApiError>,
        >,
    ),
    runtime::Row::new(
            &table::SOFTWARE_VERSIONS_LIST,
            runtime::dynamic::<
                runtime::NoBody,
                runtime::Json<Vec<types::SoftwareVersion>>,
                runtime::Json<types::ApiError>,
            >,
        )
        .page(runtime::PageLayout {
            items: &[""],
            next: runtime::NextPage::Nowhere,
        }),
];
