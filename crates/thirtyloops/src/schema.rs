//! What the document knows of each kind of resource: its operations, its fields and its actions.
//!
//! The fields are those of the generated types; a test holds the two together. `label`, `name`,
//! `variant` and `link` are no fields: they say which resource it is, and not what is configured.

use platform_clients_runtime::Operation;

use crate::field::{Field, FieldKind};
use crate::generated::table;
use crate::kind::ResourceKind;

/// The facts of a kind.
pub(crate) struct Schema {
    pub(crate) get: &'static Operation,
    pub(crate) create: &'static Operation,
    pub(crate) update: &'static Operation,
    pub(crate) delete: &'static Operation,
    pub(crate) actions: &'static [(&'static str, &'static Operation)],
    pub(crate) fields: &'static [Field],
    /// What the platform's own clients send for a new one.
    pub(crate) variant: &'static str,
}

/// Members of an answer that are no fields.
pub(crate) const IDENTITY: [&str; 4] = ["label", "link", "name", "variant"];

impl ResourceKind {
    pub(crate) fn schema(self) -> &'static Schema {
        match self {
            Self::App => &APP,
            Self::Repository => &REPOSITORY,
            Self::Postgres => &POSTGRES,
            Self::Mongodb => &MONGODB,
            Self::Worker => &WORKER,
        }
    }

    /// The actions that there are for resources of this kind.
    pub fn actions(self) -> Vec<&'static str> {
        let actions = self.schema().actions;
        actions.iter().map(|(name, _)| *name).collect()
    }
}

const fn text(name: &'static str) -> Field {
    Field::known(name, FieldKind::Text)
}

const fn service(name: &'static str) -> Field {
    Field::known(name, FieldKind::Object)
}

const INSTANCES: Field = Field::known("instances", FieldKind::Integer).default_json("1");
const ENVVARS: Field = Field::known("envvars", FieldKind::List).default_json("[]");
const PUBLISHED: Field = Field::known("published", FieldKind::Boolean).read_only();

static APP: Schema = Schema {
    get: &table::APPS_GET,
    create: &table::APPS_CREATE,
    update: &table::APPS_UPDATE,
    delete: &table::APPS_DELETE,
    actions: &[
        ("deploy", &table::APPS_DEPLOY),
        ("djangocommand", &table::APPS_DJANGOCOMMAND),
        ("publish", &table::APPS_PUBLISH),
        ("restart", &table::APPS_RESTART),
        ("runcommand", &table::APPS_RUNCOMMAND),
        ("scale", &table::APPS_SCALE),
    ],
    fields: &[
        text("region").default_json("\"eu-nl\""),
        INSTANCES,
        text("repo_commit").default_json("\"HEAD\""),
        text("dns_record").read_only(),
        Field::known("cnames", FieldKind::List).default_json("[]"),
        ENVVARS,
        PUBLISHED,
        service("repository").required(),
        service("postgres"),
        service("mongodb"),
        service("worker"),
    ],
    variant: "python",
};

static REPOSITORY: Schema = Schema {
    get: &table::REPOSITORY_GET,
    create: &table::REPOSITORY_CREATE,
    update: &table::REPOSITORY_UPDATE,
    delete: &table::REPOSITORY_DELETE,
    actions: &[],
    fields: &[text("location").required(), text("ssh_key")],
    variant: "git",
};

const DATABASE: &[Field] = &[
    text("username").read_only(),
    text("password").read_only(),
    text("host").read_only(),
    Field::known("port", FieldKind::Any).read_only(),
    PUBLISHED,
];

static POSTGRES: Schema = Schema {
    get: &table::POSTGRES_GET,
    create: &table::POSTGRES_CREATE,
    update: &table::POSTGRES_UPDATE,
    delete: &table::POSTGRES_DELETE,
    actions: &[("restore", &table::POSTGRES_RESTORE)],
    fields: DATABASE,
    variant: "postgres_micro",
};

static MONGODB: Schema = Schema {
    get: &table::MONGODB_GET,
    create: &table::MONGODB_CREATE,
    update: &table::MONGODB_UPDATE,
    delete: &table::MONGODB_DELETE,
    actions: &[],
    fields: DATABASE,
    variant: "mongodb_micro",
};

static WORKER: Schema = Schema {
    get: &table::WORKER_GET,
    create: &table::WORKER_CREATE,
    update: &table::WORKER_UPDATE,
    delete: &table::WORKER_DELETE,
    actions: &[
        ("djangocommand", &table::WORKER_DJANGOCOMMAND),
        ("restart", &table::WORKER_RESTART),
        ("runcommand", &table::WORKER_RUNCOMMAND),
        ("scale", &table::WORKER_SCALE),
    ],
    fields: &[INSTANCES, ENVVARS, PUBLISHED],
    variant: "python",
};

#[cfg(all(test, feature = "schemars"))]
mod tests {
    use std::collections::BTreeSet;

    use schemars::{JsonSchema, schema_for};
    use serde_json::Value;

    use super::*;
    use crate::generated::types;

    fn members<T: JsonSchema>(part: &str) -> BTreeSet<String> {
        let schema = schema_for!(T);
        match schema.get(part) {
            Some(Value::Object(members)) => members.keys().cloned().collect(),
            Some(Value::Array(names)) => names
                .iter()
                .filter_map(|name| name.as_str().map(str::to_owned))
                .collect(),
            _ => BTreeSet::new(),
        }
    }

    fn names(kind: ResourceKind, wanted: impl Fn(&Field) -> bool) -> BTreeSet<String> {
        let fields = kind.schema().fields.iter().filter(|field| wanted(field));
        fields.map(|field| field.name().to_owned()).collect()
    }

    fn agrees<Read: JsonSchema, Create: JsonSchema, Update: JsonSchema>(kind: ResourceKind) {
        let without_identity = |mut members: BTreeSet<String>| {
            members.retain(|name| !IDENTITY.contains(&name.as_str()));
            members
        };
        let read = without_identity(members::<Read>("properties"));
        let update = without_identity(members::<Update>("properties"));
        assert_eq!(names(kind, |_| true), read, "{kind}: fields");
        assert_eq!(
            names(kind, |field| !field.read_only),
            update,
            "{kind}: writable"
        );
        let required = without_identity(members::<Create>("required"));
        assert_eq!(
            names(kind, Field::is_required),
            required,
            "{kind}: required"
        );
    }

    #[test]
    fn the_fields_are_those_of_the_document() {
        agrees::<types::App, types::AppCreate, types::AppUpdate>(ResourceKind::App);
        agrees::<types::Repository, types::RepositoryCreate, types::RepositoryUpdate>(
            ResourceKind::Repository,
        );
        agrees::<types::Postgres, types::PostgresCreate, types::PostgresUpdate>(
            ResourceKind::Postgres,
        );
        agrees::<types::Mongodb, types::MongodbCreate, types::MongodbUpdate>(ResourceKind::Mongodb);
        agrees::<types::Worker, types::WorkerCreate, types::WorkerUpdate>(ResourceKind::Worker);
    }
}
