// Generated from specs/saagie/saagie.yaml by `cargo xtask regenerate saagie`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{dynamic::fields, operations::*, table, types};

pub(in crate::generated) static DOCKER_CREDENTIALS_CALLS_1: &[runtime::Row] = &[
    runtime::Row::new(
            &table::DOCKER_CREDENTIALS_CREATE,
            runtime::dynamic::<
                runtime::JsonBody<types::DockerCredentialsCreateVariables>,
                runtime::Json<Option<types::DockerCredentialsSaved>>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::DOCKER_CREDENTIALS_CREATE_VARIABLES),
    runtime::Row::new(
            &table::DOCKER_CREDENTIALS_DELETE,
            runtime::dynamic::<
                runtime::JsonBody<types::DockerCredentialsDeleteVariables>,
                runtime::Json<Option<bool>>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::DOCKER_CREDENTIALS_DELETE_VARIABLES),
    runtime::Row::new(
            &table::DOCKER_CREDENTIALS_GET,
            runtime::dynamic::<
                runtime::JsonBody<types::DockerCredentialsGetVariables>,
                runtime::Json<Option<types::DockerCredentials>>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::DOCKER_CREDENTIALS_GET_VARIABLES),
    runtime::Row::new(
            &table::DOCKER_CREDENTIALS_UPDATE,
            runtime::dynamic::<
                runtime::JsonBody<types::DockerCredentialsUpdateVariables>,
                runtime::Json<Option<types::DockerCredentialsSaved>>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::DOCKER_CREDENTIALS_UPDATE_VARIABLES),
    runtime::Row::new(
            &table::PROJECT_DOCKER_CREDENTIALS_LIST,
            runtime::dynamic::<
                runtime::JsonBody<types::ProjectDockerCredentialsListVariables>,
                runtime::Json<Option<Vec<types::DockerCredentials>>>,
                runtime::GraphqlFailure,
            >,
        )
        .fields(fields::PROJECT_DOCKER_CREDENTIALS_LIST_VARIABLES),
];
