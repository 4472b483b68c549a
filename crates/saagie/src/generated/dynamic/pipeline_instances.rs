// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static PIPELINE_INSTANCES_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::PIPELINE_INSTANCE_GET,
            runtime::dynamic::<
                runtime::JsonBody<types::PipelineInstanceGetVariables>,
                runtime::Json<Option<types::PipelineInstance>>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::PIPELINE_INSTANCE_GET_VARIABLES)
        .waiters(&[table::PIPELINE_INSTANCE_GET_UNTIL_FINISHED]),
    runtime::Row::new(
            &table::PIPELINE_INSTANCE_STOP,
            runtime::dynamic::<
                runtime::JsonBody<types::PipelineInstanceStopVariables>,
                runtime::Json<types::PipelineInstanceSummary>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::PIPELINE_INSTANCE_STOP_VARIABLES),
    runtime::Row::new(
            &table::PIPELINE_INSTANCES_COUNT_BY_DATE,
            runtime::dynamic::<
                runtime::JsonBody<types::PipelineInstancesCountByDateVariables>,
                runtime::Json<Option<i32>>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::PIPELINE_INSTANCES_COUNT_BY_DATE_VARIABLES),
    runtime::Row::new(
            &table::PIPELINE_INSTANCES_COUNT_BY_SELECTOR,
            runtime::dynamic::<
                runtime::JsonBody<types::PipelineInstancesCountBySelectorVariables>,
                runtime::Json<Option<Vec<types::PipelineInstanceSelectorCount>>>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::PIPELINE_INSTANCES_COUNT_BY_SELECTOR_VARIABLES),
    runtime::Row::new(
            &table::PIPELINE_INSTANCES_DELETE,
            runtime::dynamic::<
                runtime::JsonBody<types::PipelineInstancesDeleteVariables>,
                runtime::Json<Vec<types::DeletedInstance>>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::PIPELINE_INSTANCES_DELETE_VARIABLES),
    runtime::Row::new(
            &table::PIPELINE_INSTANCES_DELETE_BY_DATE,
            runtime::dynamic::<
                runtime::JsonBody<types::PipelineInstancesDeleteByDateVariables>,
                runtime::Json<i32>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::PIPELINE_INSTANCES_DELETE_BY_DATE_VARIABLES),
    runtime::Row::new(
            &table::PIPELINE_INSTANCES_DELETE_BY_SELECTOR,
            runtime::dynamic::<
                runtime::JsonBody<types::PipelineInstancesDeleteBySelectorVariables>,
                runtime::Json<i32>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::PIPELINE_INSTANCES_DELETE_BY_SELECTOR_VARIABLES),
    runtime::Row::new(
            &table::PIPELINE_INSTANCES_LIST,
            runtime::dynamic::<
                runtime::JsonBody<types::PipelineInstancesListVariables>,
                runtime::Json<Option<types::PipelineInstances>>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::PIPELINE_INSTANCES_LIST_VARIABLES)
        .page(runtime::PageLayout {
            items: &["/instances"],
            next: runtime::NextPage::Nowhere,
        }),
    runtime::Row::new(
            &table::PIPELINE_RUN,
            runtime::dynamic::<
                runtime::JsonBody<types::PipelineRunVariables>,
                runtime::Json<types::PipelineInstanceSummary>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::PIPELINE_RUN_VARIABLES),
];
