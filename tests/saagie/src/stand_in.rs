//! The stand-in as tests hold it.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::call::Fault;
use crate::controls::{Controls, Failure, Recorded, Refusal};
use crate::graphql::{Endpoint, Request};
use crate::logs::Line;
use crate::scripts::{Kind, begin, record};
use crate::server::{Held, State, lock, router};
use crate::world::{Object, World, object, text};
use crate::{resources, rest};

/// A running stand-in. It ends when this is dropped.
pub struct StandIn {
    url: String,
    state: Held,
    task: JoinHandle<()>,
}

impl Drop for StandIn {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl StandIn {
    /// The user that exists from the beginning.
    pub const USER: &'static str = "user";
    /// The password of that user.
    pub const PASSWORD: &'static str = "password";
    /// The realm, unless another one was asked for.
    pub const REALM: &'static str = "saagie";
    /// The number of the platform.
    pub const PLATFORM: i32 = 1;

    /// Starts one on a free port of this machine. It must be called within a runtime of tokio.
    ///
    /// # Errors
    ///
    /// When no port can be had.
    pub async fn start() -> std::io::Result<Self> {
        Self::start_in(Self::REALM).await
    }

    /// Starts one with a realm of another name.
    ///
    /// # Errors
    ///
    /// When no port can be had.
    pub async fn start_in(realm: &str) -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let state: Held = Arc::new(Mutex::new(State {
            realm: realm.to_owned(),
            world: filled(),
            controls: Controls::default(),
        }));
        let router = router(Arc::clone(&state));
        let task = tokio::spawn(async move {
            // It ends when the task is aborted; there is nobody to tell of an error.
            let _ended = axum::serve(listener, router).await;
        });
        Ok(Self { url, state, task })
    }

    /// Where it listens, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Forgets everything but the catalogue, the tokens and what tests decided.
    pub fn wipe(&self) {
        lock(&self.state).world = filled();
    }

    // Requests

    /// The requests so far, the first one first.
    pub fn requests(&self) -> Vec<Recorded> {
        lock(&self.state).controls.recorded.clone()
    }

    /// The requests so far, which are then forgotten.
    pub fn take_requests(&self) -> Vec<Recorded> {
        std::mem::take(&mut lock(&self.state).controls.recorded)
    }

    // Tokens

    /// Makes all tokens too old.
    pub fn expire_tokens(&self) {
        lock(&self.state).controls.tokens.clear();
    }

    /// Makes each token too old after so many requests.
    pub fn limit_tokens(&self, uses: usize) {
        lock(&self.state).controls.uses = Some(uses);
    }

    /// Says how a token that is too old is refused. REST does it in words, whatever is said here.
    pub fn refuse_with(&self, refusal: Refusal) {
        lock(&self.state).controls.refusal = refusal;
    }

    /// How many log-ins there were that succeeded.
    pub fn log_ins(&self) -> usize {
        lock(&self.state).controls.log_ins
    }

    // Failures

    /// Lets the next requests fail, so many of them. Log-ins are not counted.
    pub fn fail_next(&self, times: usize, failure: Failure) {
        lock(&self.state).controls.fail("", times, failure);
    }

    /// Lets the next requests of one kind fail: those of an operation, by its name or its root field, or
    /// those whose path has this in it, such as `authenticate` for log-ins.
    pub fn fail_next_of(&self, what: &str, times: usize, failure: Failure) {
        lock(&self.state).controls.fail(what, times, failure);
    }

    /// Lets a field fail, such as `Job.instances`, so that the rest of the data comes with an error.
    pub fn fail_field(&self, field: &str, message: &str) {
        let fault = Fault::new(message);
        lock(&self.state)
            .controls
            .faults
            .insert(field.to_owned(), fault);
    }

    /// Lets the next synchronisation of a repository fail for this reason.
    pub fn fail_next_synchronization(&self, reason: &str) {
        let mut state = lock(&self.state);
        state
            .world
            .synchronization_failures
            .push_back(reason.to_owned());
    }

    /// Takes all failures back.
    pub fn mend(&self) {
        lock(&self.state).controls.mend();
    }

    // States

    /// Says what the next new thing of a kind goes through. Said twice, it holds for the next two.
    pub fn script_next(&self, kind: Kind, states: &[&str]) {
        lock(&self.state).world.scripts.once(kind, states);
    }

    /// Says what all new things of a kind go through.
    pub fn script_all(&self, kind: Kind, states: &[&str]) {
        lock(&self.state).world.scripts.always(kind, states);
    }

    /// Puts a project or a run into a state, whatever its script says.
    pub fn set_state(&self, id: &str, status: &str) {
        let mut state = lock(&self.state);
        let world = &mut state.world;
        let now = world.now();
        let tables = [
            &mut world.projects,
            &mut world.job_instances,
            &mut world.pipeline_instances,
        ];
        for thing in tables.into_iter().filter_map(|table| table.get_mut(id)) {
            begin(thing, &[status.to_owned()]);
            record(thing, &now);
        }
    }

    // Shortcuts

    /// Creates a project that is ready and may use everything in the catalogue.
    pub fn project(&self, name: &str) -> String {
        let mut state = lock(&self.state);
        let by_kind = |kinds: &[&str]| -> Vec<Value> {
            let technologies = state.world.technologies.all();
            let chosen =
                technologies.filter(|technology| kinds.contains(&text(technology, "__typename")));
            chosen
                .map(|technology| json!({ "id": technology["id"] }))
                .collect()
        };
        let jobs = by_kind(&["JobTechnology", "SparkTechnology"]);
        let categories = ["Extraction", "Processing"];
        let categories =
            categories.map(|category| json!({ "jobCategory": category, "technologies": jobs }));
        let apps = by_kind(&["AppTechnology"]);
        let created = state.ask(
            "mutation ($project: ProjectInput!) { made: createProject(project: $project) { id } }",
            &json!({ "project": {
                "name": name, "technologiesByCategory": categories, "appTechnologies": apps,
            } }),
        );
        resources::set_ready(&mut state.world, &created);
        created
    }

    /// Creates a job that runs Python, without a file.
    pub fn job(&self, project: &str, name: &str) -> String {
        let technology = self.technology("Python");
        lock(&self.state).ask(
            "mutation ($job: JobInput!, $version: JobVersionInput!) {
               made: createJob(job: $job, jobVersion: $version) { id }
             }",
            &json!({
                "job": {
                    "projectId": project, "name": name, "category": "Processing",
                    "technology": { "id": technology }, "isScheduled": false, "isStreaming": false,
                },
                "version": { "runtimeVersion": "3.10", "commandLine": "python {file}" },
            }),
        )
    }

    /// The id of a technology in the catalogue, by its label; empty where there is none.
    pub fn technology(&self, label: &str) -> String {
        let state = lock(&self.state);
        let mut technologies = state.world.technologies.with("label", label);
        technologies
            .next()
            .map_or_else(String::new, |technology| text(technology, "id").to_owned())
    }

    /// Writes a line into the log of an instance or an execution.
    pub fn write_log(&self, entity: &str, stream: &str, line: &str) {
        let mut state = lock(&self.state);
        let time = state.world.now();
        state
            .world
            .lines
            .entry(entity.to_owned())
            .or_default()
            .push(Line {
                stream: stream.to_owned(),
                text: line.to_owned(),
                time,
            });
    }

    /// Says another name or address of the file of a version than the real one, as a platform that is not to
    /// be trusted would.
    pub fn misname_package(&self, job: &str, number: i64, name: &str, download_url: &str) {
        let mut state = lock(&self.state);
        let versions = state
            .world
            .jobs
            .get_mut(job)
            .and_then(|job| job.get_mut("versions"))
            .and_then(Value::as_array_mut);
        for version in versions.into_iter().flatten() {
            if version["number"] == number {
                version["packageInfo"] = json!({ "name": name, "downloadUrl": download_url });
            }
        }
    }

    /// Runs a document on the projects endpoint as the user of the beginning, past the network.
    pub fn query(&self, document: &str, variables: &Value) -> Value {
        lock(&self.state).execute_here(document, variables)
    }
}

impl State {
    fn execute_here(&mut self, document: &str, variables: &Value) -> Value {
        let request = Request {
            query: document.to_owned(),
            variables: object(variables.clone()),
            ..Request::default()
        };
        let none = std::collections::BTreeMap::new();
        Endpoint::at("").execute(&request, &mut self.world, StandIn::USER, &none)
    }

    /// The id of what a document makes. The documents are our own, and so an error is a mistake in a test.
    fn ask(&mut self, document: &str, variables: &Value) -> String {
        let answer = self.execute_here(document, variables);
        let made = answer["data"]["made"]["id"].as_str();
        assert!(made.is_some(), "the stand-in refuses: {answer}");
        made.unwrap_or_default().to_owned()
    }
}

/// A world with its catalogue and the accounts of the beginning.
fn filled() -> World {
    let mut world = World::new(StandIn::PLATFORM);
    resources::seed(&mut world);
    let mut user = rest::new_user(StandIn::USER, StandIn::PASSWORD);
    user.insert("groups".to_owned(), json!(["administrators"]));
    user.insert("roles".to_owned(), json!(["ROLE_ADMIN"]));
    user.insert("platforms".to_owned(), json!(["Stand-in"]));
    user.insert("protected".to_owned(), json!(true));
    user.insert("email".to_owned(), json!("user@example.com"));
    world.users.put(user);
    let mut group: Object = rest::new_group("administrators", &json!([StandIn::USER]));
    group.insert("protected".to_owned(), json!(true));
    group.insert("role".to_owned(), json!("ROLE_ADMIN"));
    let everything = json!([{
        "platformId": StandIn::PLATFORM,
        "platformName": "Stand-in",
        "permissions": [{ "artifact": { "type": "PROJECTS" }, "role": "ROLE_PROJECT_MANAGER" }],
    }]);
    group.insert("authorizations".to_owned(), everything);
    world.groups.put(group);
    world
}
