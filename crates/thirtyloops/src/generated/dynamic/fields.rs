// Generated from specs/thirtyloops.yaml by `cargo xtask regenerate thirtyloops`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Field, Kind};

pub(in crate::generated) static ACCOUNT_UPDATE: &[Field] = &[
    Field::new("email", Kind::Text, "The new e-mail address."),
];

pub(in crate::generated) static APP_CREATE: &[Field] = &[
    Field::new("name", Kind::Text, "The name of an account, a user or an app.")
        .required(),
    Field::new("label", Kind::Choice(&["app"]), "The kind of an app."),
    Field::new(
        "variant",
        Kind::Choice(&["python", "static"]),
        "What an app is made of. For a new one the server assumes `python`.",
    ),
    Field::new(
        "region",
        Kind::Text,
        "Where to run it. The operator's page says that the server assumes `ams1`; the clients always send `eu-nl`, which is also what its examples show.",
    ),
    Field::new(
        "instances",
        Kind::Integer {
            minimum: Some(0i64),
            maximum: None,
        },
        "How many instances to have. The server assumes 1. The free tier has at most 3.",
    ),
    Field::new(
        "repo_commit",
        Kind::Text,
        "The commit, branch or tag to deploy. The server assumes `HEAD`.",
    ),
    Field::new(
            "cnames",
            Kind::List(&Kind::Json),
            "Domains of its own. Not on the free tier. The text of the operator's page calls them `cname_records`; its examples and the clients have `cnames`.",
        )
        .members(&CNAME),
    Field::new(
            "envvars",
            Kind::List(&Kind::Json),
            "The variables that its processes see.",
        )
        .members(&ENVIRONMENT_VARIABLE),
    Field::new(
            "repository",
            Kind::Json,
            "The repository, to be created with the app or to be pointed at.",
        )
        .required()
        .members(&APP_REPOSITORY),
    Field::new(
            "postgres",
            Kind::Json,
            "The PostgreSQL database, to be created with the app. An empty object will do.",
        )
        .members(&APP_POSTGRES),
    Field::new(
            "mongodb",
            Kind::Json,
            "The MongoDB database, to be created with the app. An empty object will do.",
        )
        .members(&APP_MONGODB),
    Field::new(
            "worker",
            Kind::Json,
            "The worker, to be created with the app. An empty object will do.",
        )
        .members(&APP_WORKER),
];

pub(in crate::generated) static APP_MONGODB: &[Field] = &[
    Field::new("label", Kind::Choice(&["mongodb"]), "The kind of a MongoDB database."),
    Field::new("name", Kind::Text, "The name of a service. Nothing is addressed by it."),
    Field::new("variant", Kind::Text, "Its size. The server assumes `mongodb_micro`."),
];

pub(in crate::generated) static APP_POSTGRES: &[Field] = &[
    Field::new(
        "label",
        Kind::Choice(&["postgres"]),
        "The kind of a PostgreSQL database.",
    ),
    Field::new("name", Kind::Text, "The name of a service. Nothing is addressed by it."),
    Field::new("variant", Kind::Text, "Its size. See `PostgresCreate`."),
];

pub(in crate::generated) static APP_REPOSITORY: &[Field] = &[
    Field::new("label", Kind::Choice(&["repository"]), "The kind of a repository."),
    Field::new("name", Kind::Text, "The name of a service. Nothing is addressed by it."),
    Field::new(
        "variant",
        Kind::Text,
        "What kind of repository it is. The server assumes `git`.",
    ),
    Field::new(
            "location",
            Kind::Text,
            "The URL that the code is cloned from, needed for a new one. It may carry a name and a password, so it is kept as a secret.",
        )
        .sensitive(),
    Field::new(
            "ssh_key",
            Kind::Text,
            "A private key without a password, in base64, for a repository that wants one.",
        )
        .sensitive(),
];

pub(in crate::generated) static APP_UPDATE: &[Field] = &[
    Field::new("label", Kind::Choice(&["app"]), "The kind of an app."),
    Field::new(
        "variant",
        Kind::Choice(&["python", "static"]),
        "What an app is made of. For a new one the server assumes `python`.",
    ),
    Field::new("region", Kind::Text, "Where to run it, such as `eu-nl` or `ams1`."),
    Field::new(
        "instances",
        Kind::Integer {
            minimum: Some(0i64),
            maximum: None,
        },
        "How many instances to have after the next deploy. The free tier has at most 3.",
    ),
    Field::new("repo_commit", Kind::Text, "The commit, branch or tag to deploy next."),
    Field::new(
            "cnames",
            Kind::List(&Kind::Json),
            "The domains of its own, all of them: the clients send the whole list. Not on the free tier.",
        )
        .members(&CNAME),
    Field::new(
            "envvars",
            Kind::List(&Kind::Json),
            "The variables that its processes see, all of them.",
        )
        .members(&ENVIRONMENT_VARIABLE),
    Field::new(
            "repository",
            Kind::Json,
            "The repository, to be created with the app or to be pointed at.",
        )
        .members(&APP_REPOSITORY),
    Field::new(
            "postgres",
            Kind::Json,
            "The PostgreSQL database, to be created with the app. An empty object will do.",
        )
        .members(&APP_POSTGRES),
    Field::new(
            "mongodb",
            Kind::Json,
            "The MongoDB database, to be created with the app. An empty object will do.",
        )
        .members(&APP_MONGODB),
    Field::new(
            "worker",
            Kind::Json,
            "The worker, to be created with the app. An empty object will do.",
        )
        .members(&APP_WORKER),
];

pub(in crate::generated) static APP_WORKER: &[Field] = &[
    Field::new("label", Kind::Choice(&["worker"]), "The kind of a worker."),
    Field::new("name", Kind::Text, "The name of a service. Nothing is addressed by it."),
    Field::new(
        "variant",
        Kind::Text,
        "What it is made of. The server assumes `python`.",
    ),
    Field::new(
        "instances",
        Kind::Integer {
            minimum: Some(0i64),
            maximum: None,
        },
        "How many instances to have. The server assumes 1.",
    ),
    Field::new(
            "envvars",
            Kind::List(&Kind::Json),
            "The variables that its processes see.",
        )
        .members(&ENVIRONMENT_VARIABLE),
];

pub(in crate::generated) static BACKEND: &[Field] = &[
    Field::new("region", Kind::Text, "The region.").required(),
    Field::new(
            "count",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "How many instances.",
        )
        .required(),
];

pub(in crate::generated) static CNAME: &[Field] = &[
    Field::new(
            "record",
            Kind::Text,
            "The domain. Its own record has to point at the app's `dns_record`.",
        )
        .required(),
];

pub(in crate::generated) static COMMAND_OPTIONS: &[Field] = &[
    Field::new("command", Kind::Text, "The command with its arguments.").required(),
    Field::new(
        "occurrence",
        Kind::Union(&[Kind::INTEGER, Kind::Text]),
        "On how many instances a command runs: a number, or the text `all`. The server assumes 1.",
    ),
];

pub(in crate::generated) static DEPLOY: &[Field] = &[
    Field::new("action", Kind::Choice(&["deploy"]), "What to do.").required(),
    Field::new("options", Kind::Json, "How to deploy.").members(&DEPLOY_OPTIONS),
];

pub(in crate::generated) static DEPLOY_OPTIONS: &[Field] = &[
    Field::new(
        "clean",
        Kind::Boolean,
        "Whether everything is built anew, which takes longer. The server assumes false: the requirements of the last deploy are kept and only the code is new.",
    ),
    Field::new(
            "backends",
            Kind::List(&Kind::Json),
            "How many instances to have in which region. An option that only a text of 2011 shows, as a\nnumber for each region. The form here is the one that backends had as data in API 1.0. No\nclient and no page sends it; leave it out for anything but a server of your own.",
        )
        .members(&BACKEND),
];

pub(in crate::generated) static DJANGOCOMMAND: &[Field] = &[
    Field::new("action", Kind::Choice(&["djangocommand"]), "What to do.").required(),
    Field::new("options", Kind::Json, "What to run, and on how many instances.")
        .required()
        .members(&COMMAND_OPTIONS),
];

pub(in crate::generated) static ENVIRONMENT_VARIABLE: &[Field] = &[
    Field::new("name", Kind::Text, "The name.").required(),
    Field::new(
            "value",
            Kind::Text,
            "The value. Variables are where the operator tells its users to put secrets.",
        )
        .required()
        .sensitive(),
];

pub(in crate::generated) static MONGODB_CREATE: &[Field] = &[
    Field::new("label", Kind::Choice(&["mongodb"]), "The kind of a MongoDB database.")
        .required(),
    Field::new(
        "variant",
        Kind::Text,
        "Its size. `mongodb_micro` is the only one and what the server assumes.",
    ),
];

pub(in crate::generated) static MONGODB_UPDATE: &[Field] = &[
    Field::new("label", Kind::Choice(&["mongodb"]), "The kind of a MongoDB database."),
    Field::new("variant", Kind::Text, "Its size, `mongodb_micro`."),
];

pub(in crate::generated) static PASSWORD_CHANGE: &[Field] = &[
    Field::new("password", Kind::Text, "The new password. The old one is not asked for.")
        .required()
        .sensitive(),
];

pub(in crate::generated) static POSTGRES_CREATE: &[Field] = &[
    Field::new(
            "label",
            Kind::Choice(&["postgres"]),
            "The kind of a PostgreSQL database.",
        )
        .required(),
    Field::new(
        "variant",
        Kind::Text,
        "Its size. `postgres_micro` is the only one and what the server assumes; one line of the operator's page says `postgres` for that.",
    ),
];

pub(in crate::generated) static POSTGRES_UPDATE: &[Field] = &[
    Field::new(
        "label",
        Kind::Choice(&["postgres"]),
        "The kind of a PostgreSQL database.",
    ),
    Field::new("variant", Kind::Text, "Its size, `postgres_micro`."),
];

pub(in crate::generated) static PUBLISH: &[Field] = &[
    Field::new("action", Kind::Choice(&["publish"]), "What to do.").required(),
    Field::new(
        "options",
        Kind::Json,
        "There are none. The clients send an empty object.",
    ),
];

pub(in crate::generated) static REPOSITORY_CREATE: &[Field] = &[
    Field::new("label", Kind::Choice(&["repository"]), "The kind of a repository.")
        .required(),
    Field::new(
        "variant",
        Kind::Text,
        "What kind of repository it is. The server assumes `git`, and knows no other.",
    ),
    Field::new(
            "location",
            Kind::Text,
            "The URL to clone the code from. For a private repository it may carry a name and a password, so it is kept as a secret.",
        )
        .required()
        .sensitive(),
    Field::new(
            "ssh_key",
            Kind::Text,
            "A private key without a password, in base64, for a repository that wants one.",
        )
        .sensitive(),
];

pub(in crate::generated) static REPOSITORY_UPDATE: &[Field] = &[
    Field::new("label", Kind::Choice(&["repository"]), "The kind of a repository."),
    Field::new("variant", Kind::Text, "What kind of repository it is, `git`."),
    Field::new(
            "location",
            Kind::Text,
            "The URL to clone the code from. For a private repository it may carry a name and a password, so it is kept as a secret.",
        )
        .sensitive(),
    Field::new(
            "ssh_key",
            Kind::Text,
            "A private key without a password, in base64, for a repository that wants one.",
        )
        .sensitive(),
];

pub(in crate::generated) static RESTART: &[Field] = &[
    Field::new("action", Kind::Choice(&["restart"]), "What to do.").required(),
    Field::new(
        "options",
        Kind::Json,
        "There are none. The clients send an empty object.",
    ),
];

pub(in crate::generated) static RESTORE: &[Field] = &[
    Field::new("action", Kind::Choice(&["restore"]), "What to do.").required(),
    Field::new("options", Kind::Json, "What to restore from.")
        .required()
        .members(&RESTORE_OPTIONS),
];

pub(in crate::generated) static RESTORE_OPTIONS: &[Field] = &[
    Field::new(
            "location",
            Kind::Text,
            "The URL of the dump. Whoever knows it can fetch the database, so it is kept as a secret.",
        )
        .required()
        .sensitive(),
];

pub(in crate::generated) static RUNCOMMAND: &[Field] = &[
    Field::new("action", Kind::Choice(&["runcommand"]), "What to do.").required(),
    Field::new("options", Kind::Json, "What to run, and on how many instances.")
        .required()
        .members(&COMMAND_OPTIONS),
];

pub(in crate::generated) static SCALE: &[Field] = &[
    Field::new("action", Kind::Choice(&["scale"]), "What to do.").required(),
    Field::new("options", Kind::Json, "How far to scale.")
        .required()
        .members(&SCALE_OPTIONS),
];

pub(in crate::generated) static SCALE_OPTIONS: &[Field] = &[
    Field::new(
            "instances",
            Kind::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            "How many instances there shall be in the end; zero pauses. The free tier has at most 3. The operator's page allows a text here and never shows one; the clients send a number.",
        )
        .required(),
];

pub(in crate::generated) static USER_CREATE: &[Field] = &[
    Field::new("username", Kind::Text, "The name of an account, a user or an app.")
        .required(),
    Field::new(
            "email",
            Kind::Text,
            "The e-mail address. A reset of the password is sent there.",
        )
        .required(),
    Field::new("password", Kind::Text, "The password.").required().sensitive(),
];

pub(in crate::generated) static USER_UPDATE: &[Field] = &[
    Field::new("email", Kind::Text, "The new e-mail address."),
];

pub(in crate::generated) static WORKER_CREATE: &[Field] = &[
    Field::new("label", Kind::Choice(&["worker"]), "The kind of a worker.").required(),
    Field::new(
        "variant",
        Kind::Text,
        "What it is made of. `python` is the only one and what the server assumes.",
    ),
    Field::new(
        "instances",
        Kind::Integer {
            minimum: Some(0i64),
            maximum: None,
        },
        "How many instances to have. The server assumes 1.",
    ),
    Field::new(
            "envvars",
            Kind::List(&Kind::Json),
            "The variables that its processes see.",
        )
        .members(&ENVIRONMENT_VARIABLE),
];

pub(in crate::generated) static WORKER_UPDATE: &[Field] = &[
    Field::new("label", Kind::Choice(&["worker"]), "The kind of a worker."),
    Field::new("variant", Kind::Text, "What it is made of, `python`."),
    Field::new(
        "instances",
        Kind::Integer {
            minimum: Some(0i64),
            maximum: None,
        },
        "How many instances to have after the next deploy.",
    ),
    Field::new(
            "envvars",
            Kind::List(&Kind::Json),
            "The variables that its processes see, all of them: the clients send the whole list.",
        )
        .members(&ENVIRONMENT_VARIABLE),
];
