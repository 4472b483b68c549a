// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static TECHNOLOGIES_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::TECHNOLOGIES_LIST,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<Vec<types::TechnologyCatalog>>,
            runtime::GraphqlFailure,
        >,
    ),
    runtime::Row::new(
            &table::TECHNOLOGY_GET,
            runtime::dynamic::<
                runtime::JsonBody<types::TechnologyGetVariables>,
                runtime::Json<Option<types::Technology>>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::TECHNOLOGY_GET_VARIABLES),
];
