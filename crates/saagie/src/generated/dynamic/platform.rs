// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static PLATFORM_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
        &table::CLUSTER_CAPACITY_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<Option<Vec<Option<types::ClusterNodeCapacity>>>>,
            runtime::GraphqlFailure,
        >,
    ),
    runtime::Row::new(
            &table::CONDITION_EXPRESSION_EVALUATE,
            runtime::dynamic::<
                runtime::JsonBody<types::ConditionExpressionEvaluateVariables>,
                runtime::Json<Option<bool>>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::CONDITION_EXPRESSION_EVALUATE_VARIABLES),
    runtime::Row::new(
        &table::PLATFORM_GET,
        runtime::dynamic::<
            runtime::NoBody,
            runtime::Json<Option<types::Platform>>,
            runtime::GraphqlFailure,
        >,
    ),
];
