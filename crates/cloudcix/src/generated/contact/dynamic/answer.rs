// Generated from specs/cloudcix/contact.yaml by `cargo xtask regenerate cloudcix`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::contact::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static ANSWER_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::ANSWER_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::AnswerCreate>,
                runtime::Streamed,
                runtime::Json<types::ApiError>,
            >,
        )
        .fields(fields::ANSWER_CREATE),
];
