//! GraphQL, executed for real: documents are parsed and validated against the schema, variables are held
//! to their types, and what is answered is held to the types of the fields.

mod form;
mod node;
mod scalars;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use apollo_compiler::collections::HashMap;
use apollo_compiler::executable::{ExecutableDocument, OperationType};
use apollo_compiler::request::coerce_variable_values;
use apollo_compiler::resolvers::Execution;
use apollo_compiler::response::{GraphQLError, JsonMap};
use apollo_compiler::schema::Implementers;
use apollo_compiler::validation::Valid;
use apollo_compiler::{Name, Schema};
use serde_json::{Value, json};

pub use form::Part;
pub(crate) use form::{parts, request_of_form};

use crate::call::Fault;
use crate::world::{File, Object, World};
use node::{Node, Run};

/// One of the two endpoints.
pub(crate) struct Endpoint {
    schema: Valid<Schema>,
    implementers: HashMap<Name, Implementers>,
}

/// The schema of the endpoint at a path, if there is an endpoint.
pub fn schema(path: &str) -> Option<&'static Valid<Schema>> {
    path.ends_with("/graphql")
        .then(|| &Endpoint::at(path).schema)
}

/// A request in the sense of GraphQL.
#[derive(Clone, Default)]
pub(crate) struct Request {
    pub(crate) query: String,
    pub(crate) operation: Option<String>,
    pub(crate) variables: Object,
    pub(crate) files: Vec<File>,
}

/// What a document asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The name of the operation; empty where it has none.
    pub name: String,
    /// `query` or `mutation`.
    pub kind: String,
    /// The root field.
    pub field: String,
}

impl Endpoint {
    /// The endpoint that a path names. The schemas are read once for all tests of a process.
    pub(crate) fn at(path: &str) -> &'static Self {
        static PROJECTS: LazyLock<Endpoint> =
            LazyLock::new(|| Endpoint::new(include_str!("../schema/projects.graphql"), "projects"));
        static GATEWAY: LazyLock<Endpoint> =
            LazyLock::new(|| Endpoint::new(include_str!("../schema/gateway.graphql"), "gateway"));
        if path.starts_with("/gateway/") {
            &GATEWAY
        } else {
            &PROJECTS
        }
    }

    fn new(text: &str, name: &str) -> Self {
        let schema = match Schema::parse_and_validate(text, format!("{name}.graphql")) {
            Ok(schema) => schema,
            // The text is part of the program, and every test begins with reading it.
            Err(faults) => unreachable!("{faults}"),
        };
        let implementers = schema.implementers_map();
        Self {
            schema,
            implementers,
        }
    }

    /// What a document asks for, where it can be read.
    pub(crate) fn operation(&self, request: &Request) -> Option<Operation> {
        let document = ExecutableDocument::parse(&self.schema, &*request.query, "request");
        let document = match document {
            Ok(document) => document,
            Err(faults) => faults.partial,
        };
        let operation = document.operations.get(request.operation.as_deref()).ok()?;
        let mut fields = operation.root_fields(&document);
        Some(Operation {
            name: operation
                .name
                .as_ref()
                .map_or_else(String::new, Name::to_string),
            kind: match operation.operation_type {
                OperationType::Mutation => "mutation".to_owned(),
                _ => "query".to_owned(),
            },
            field: fields
                .next()
                .map_or_else(String::new, |field| field.name.to_string()),
        })
    }

    /// The whole answer to a request. Fields of `faults` fail, whatever they would answer.
    pub(crate) fn execute(
        &self,
        request: &Request,
        world: &mut World,
        user: &str,
        faults: &BTreeMap<String, Fault>,
    ) -> Value {
        let document = match ExecutableDocument::parse_and_validate(
            &self.schema,
            &*request.query,
            "request",
        ) {
            Ok(document) => document,
            Err(found) => {
                let errors = found.errors.iter().map(|fault| invalid(fault.to_json()));
                return refused(&errors.collect::<Vec<_>>());
            }
        };
        let answer = document
            .operations
            .get(request.operation.as_deref())
            .and_then(|operation| {
                let variables = bytes(&request.variables);
                let variables = coerce_variable_values(&self.schema, operation, &variables)?;
                Ok((operation, variables))
            });
        let (operation, variables) = match answer {
            Ok(found) => found,
            Err(fault) => {
                return refused(&[invalid(fault.to_graphql_error(&document.sources))]);
            }
        };
        if let Some(problem) = scalars::problem(&self.schema, operation, &variables, &request.files)
        {
            return refused(&[invalid(GraphQLError {
                message: problem,
                locations: Vec::new(),
                path: Vec::new(),
                extensions: JsonMap::new(),
            })]);
        }
        let run = Run {
            world: RefCell::new(world),
            schema: &self.schema,
            user,
            files: &request.files,
            faults,
            found: RefCell::default(),
        };
        let root = Node {
            run: &run,
            name: operation.object_type().to_string(),
            value: Object::new(),
        };
        let done = Execution::new(&self.schema, &document)
            .operation(operation)
            .implementers_map(&self.implementers)
            .coerced_variable_values(&variables)
            .enable_schema_introspection(true)
            .execute_sync(&root);
        match done {
            Err(fault) => refused(&[invalid(fault.to_graphql_error(&document.sources))]),
            Ok(response) => {
                let mut answer = json!({ "data": response.data });
                let errors = with_extensions(response.errors, run.found.take());
                if !errors.is_empty() {
                    answer["errors"] = json!(errors);
                }
                answer
            }
        }
    }
}

/// An answer without data.
pub(crate) fn refused(errors: &[GraphQLError]) -> Value {
    json!({ "data": null, "errors": errors })
}

fn invalid(mut error: GraphQLError) -> GraphQLError {
    error
        .extensions
        .insert("classification", "ValidationError".into());
    error
}

/// The executor says that a resolver failed, and keeps no more of a fault than its message. The platform
/// says nothing of resolvers.
fn with_extensions(mut errors: Vec<GraphQLError>, mut found: Vec<Fault>) -> Vec<GraphQLError> {
    for error in &mut errors {
        if let Some(message) = error.message.strip_prefix("resolver error: ") {
            error.message = message.to_owned();
        }
        let place = found
            .iter()
            .position(|fault| fault.message == error.message);
        if let Some(place) = place {
            error.extensions = bytes(&found.remove(place).extensions);
        }
    }
    errors
}

fn bytes(object: &Object) -> JsonMap {
    let members = object.iter();
    members
        .map(|(name, value)| (name.as_str().into(), value.clone().into()))
        .collect()
}
