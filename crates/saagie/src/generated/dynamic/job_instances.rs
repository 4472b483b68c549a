// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static JOB_INSTANCES_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::JOB_INSTANCE_GET,
            runtime::dynamic::<
                runtime::JsonBody<types::JobInstanceGetVariables>,
                runtime::Json<Option<types::JobInstance>>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::JOB_INSTANCE_GET_VARIABLES)
        .waiters(&[table::JOB_INSTANCE_GET_UNTIL_FINISHED]),
    runtime::Row::new(
            &table::JOB_INSTANCE_STOP,
            runtime::dynamic::<
                runtime::JsonBody<types::JobInstanceStopVariables>,
                runtime::Json<types::JobInstanceSummary>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::JOB_INSTANCE_STOP_VARIABLES),
    runtime::Row::new(
            &table::JOB_INSTANCES_COUNT_BY_DATE,
            runtime::dynamic::<
                runtime::JsonBody<types::JobInstancesCountByDateVariables>,
                runtime::Json<Option<i32>>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::JOB_INSTANCES_COUNT_BY_DATE_VARIABLES),
    runtime::Row::new(
            &table::JOB_INSTANCES_COUNT_BY_SELECTOR,
            runtime::dynamic::<
                runtime::JsonBody<types::JobInstancesCountBySelectorVariables>,
                runtime::Json<Option<Vec<types::JobInstanceSelectorCount>>>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::JOB_INSTANCES_COUNT_BY_SELECTOR_VARIABLES),
    runtime::Row::new(
            &table::JOB_INSTANCES_DELETE,
            runtime::dynamic::<
                runtime::JsonBody<types::JobInstancesDeleteVariables>,
                runtime::Json<Vec<types::DeletedInstance>>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::JOB_INSTANCES_DELETE_VARIABLES),
    runtime::Row::new(
            &table::JOB_INSTANCES_DELETE_BY_DATE,
            runtime::dynamic::<
                runtime::JsonBody<types::JobInstancesDeleteByDateVariables>,
                runtime::Json<i32>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::JOB_INSTANCES_DELETE_BY_DATE_VARIABLES),
    runtime::Row::new(
            &table::JOB_INSTANCES_DELETE_BY_SELECTOR,
            runtime::dynamic::<
                runtime::JsonBody<types::JobInstancesDeleteBySelectorVariables>,
                runtime::Json<i32>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::JOB_INSTANCES_DELETE_BY_SELECTOR_VARIABLES),
    runtime::Row::new(
            &table::JOB_INSTANCES_LIST,
            runtime::dynamic::<
                runtime::JsonBody<types::JobInstancesListVariables>,
                runtime::Json<Option<types::JobInstances>>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::JOB_INSTANCES_LIST_VARIABLES)
        .page(runtime::PageLayout {
            items: &["/instances"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
            &table::JOB_RUN,
            runtime::dynamic::<
                runtime::JsonBody<types::JobRunVariables>,
                runtime::Json<types::JobInstanceSummary>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::JOB_RUN_VARIABLES),
];
