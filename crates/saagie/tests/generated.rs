//! The generated operations against a server that executes GraphQL for real.

use platform_clients_saagie_stand_in::{Failure, Kind, Recorded, Refusal, StandIn};
use saagie_client::{
    Client,
    operations::JobCreateUploadForm,
    runtime::{
        AuthContext, Bearer, BoxFuture, Credentials, CredentialsError, LogIn, ProvideCredentials,
        TokenCache, Upload, WaitError,
    },
    types::{
        Job, JobCreateUploadVariables, JobGetVariables, JobInput, JobInstanceGetVariables,
        JobInstancesListVariables, JobRunVariables, JobVersionInput, LogInCredentials,
        TechnologyInput,
    },
};

const PLATFORM: i32 = StandIn::PLATFORM;

/// Logs in with an operation of the client itself.
#[derive(Debug)]
struct Password(Client);

impl LogIn for Password {
    fn log_in<'a>(
        &'a self,
        _: &'a AuthContext,
    ) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(async {
            let body = LogInCredentials::new(StandIn::USER, StandIn::PASSWORD);
            let answer = self.0.log_in(StandIn::REALM, &body).send().await;
            let token = answer.map_err(|error| CredentialsError::new(error.to_string()))?;
            Credentials::new().header("authorization", format!("Bearer {}", token.into_inner()))
        })
    }
}

struct World {
    stand_in: StandIn,
    saagie: Client,
    project: String,
    job: String,
}

fn client(stand_in: &StandIn, credentials: impl ProvideCredentials) -> Client {
    Client::builder()
        .base_url(stand_in.url())
        .credentials(credentials)
        .build()
        .unwrap()
}

impl World {
    async fn new() -> Self {
        let stand_in = StandIn::start().await.unwrap();
        let project = stand_in.project("a project");
        let job = stand_in.job(&project, "a job");
        let nobody = client(&stand_in, Bearer::new("nobody"));
        Self {
            saagie: client(&stand_in, TokenCache::new(Password(nobody))),
            stand_in,
            project,
            job,
        }
    }

    /// The form of a new job with a file.
    fn form(&self, name: &str, file: Upload) -> JobCreateUploadForm {
        let technology = TechnologyInput::new(self.stand_in.technology("Python"));
        let job = JobInput::new(&self.project, name, "Processing", technology, false, false);
        let version = JobVersionInput::new()
            .runtime_version("3.10")
            .command_line("python {file}");
        JobCreateUploadForm::new(JobCreateUploadVariables::new(job, version), file)
    }

    fn named(&self, name: &str) -> Vec<Recorded> {
        let mut all = self.stand_in.requests();
        all.retain(|request| request.name() == name);
        all
    }
}

#[tokio::test]
async fn a_query_sends_its_variables_and_gives_the_root_field() {
    let world = World::new().await;
    let variables = JobGetVariables::new(&world.job);
    let found = world.saagie.job_get(PLATFORM, &variables).send().await;
    assert_eq!(found.unwrap().into_inner().unwrap().name, "a job");
    let sent = &world.named("jobGet")[0];
    assert_eq!(sent.path, "/projects/api/platform/1/graphql");
    let sent = String::from_utf8(sent.body.to_vec()).unwrap();
    assert!(sent.starts_with(r#"{"operationName":"jobGet","query":"query jobGet("#));
    assert!(sent.ends_with(&format!(r#""variables":{{"id":"{}"}}}}"#, world.job)));
}

#[tokio::test]
async fn errors_are_an_error_and_what_came_beside_them_can_be_read() {
    let world = World::new().await;
    world
        .stand_in
        .fail_field("Job.instances", "no instances today");
    let variables = JobGetVariables::new(&world.job);
    let error = world.saagie.job_get(PLATFORM, &variables).send().await;
    let error = error.unwrap_err();
    assert!(error.is_reported(), "{error}");
    assert!(error.to_string().contains("no instances today"), "{error}");
    let failure = error.api().unwrap();
    assert_eq!(failure.errors[0].message, "no instances today");
    let partial: Job = failure.partial().unwrap();
    assert_eq!((partial.name.as_str(), partial.instances), ("a job", None));
}

#[tokio::test]
async fn a_token_that_is_too_old_is_renewed_however_it_is_refused() {
    let world = World::new().await;
    for refusal in [Refusal::Text, Refusal::Graphql] {
        let variables = JobGetVariables::new(&world.job);
        world.stand_in.refuse_with(refusal);
        world.saagie.platform_get(PLATFORM).send().await.unwrap();
        world.stand_in.expire_tokens();
        let found = world.saagie.job_get(PLATFORM, &variables).send().await;
        assert_eq!(found.unwrap().attempts().len(), 2);
    }
    assert_eq!(world.stand_in.log_ins(), 3);
}

#[tokio::test]
async fn an_upload_is_sent_whole_again_after_its_token_was_renewed() {
    let world = World::new().await;
    world.saagie.platform_get(PLATFORM).send().await.unwrap();
    world.stand_in.expire_tokens();
    let file = Upload::bytes("print(1)").file_name("/home/someone/run.py");
    let form = world.form("uploaded", file);
    let made = world.saagie.job_create_upload(PLATFORM, form).send().await;
    assert_eq!(made.unwrap().name, "uploaded");
    let sent = world.named("jobCreateUpload");
    assert_eq!(sent.len(), 2);
    for request in sent {
        let [operations, map, file] = &request.parts[..] else {
            panic!("{} parts", request.parts.len());
        };
        assert_eq!(
            (operations.name.as_str(), map.name.as_str()),
            ("operations", "map")
        );
        assert_eq!(map.bytes, br#"{"0":["variables.file"]}"#);
        assert_eq!(
            (file.name.as_str(), file.file.as_deref()),
            ("0", Some("run.py"))
        );
        assert_eq!(file.bytes, b"print(1)");
    }
}

#[tokio::test]
async fn a_reader_that_was_read_is_an_error_and_not_an_empty_file() {
    let world = World::new().await;
    world.saagie.platform_get(PLATFORM).send().await.unwrap();
    world.stand_in.expire_tokens();
    let file = Upload::reader(&b"print(1)"[..]).file_name("run.py");
    let form = world.form("uploaded", file);
    let error = world.saagie.job_create_upload(PLATFORM, form).send().await;
    let error = error.unwrap_err();
    assert!(
        error.to_string().contains("can be read only once"),
        "{error}"
    );
    assert_eq!(world.named("jobCreateUpload").len(), 1);
}

#[tokio::test]
async fn a_list_in_the_data_pages_by_its_variables() {
    let world = World::new().await;
    for _ in 0..5 {
        let variables = JobRunVariables::new(&world.job);
        world
            .saagie
            .job_run(PLATFORM, &variables)
            .send()
            .await
            .unwrap();
    }
    let variables = JobInstancesListVariables::new(&world.job).limit(2);
    let mut items = world
        .saagie
        .job_instances_list(PLATFORM, &variables)
        .items();
    let mut found = Vec::new();
    while let Some(instance) = items.try_next().await.unwrap() {
        found.push(instance.id);
    }
    found.dedup();
    assert_eq!(found.len(), 5);
    let skips: Vec<_> = world
        .named("jobInstancesList")
        .iter()
        .map(|request| request.variables["skip"].as_u64().unwrap_or(0))
        .collect();
    assert_eq!(skips[..3], [0, 2, 4]);
}

#[tokio::test]
async fn a_run_is_waited_for() {
    let world = World::new().await;
    let states = ["REQUESTED", "SUCCEEDED"];
    world.stand_in.script_next(Kind::JobInstance, &states);
    let variables = JobRunVariables::new(&world.job);
    let run = world.saagie.job_run(PLATFORM, &variables).send().await;
    let variables = JobInstanceGetVariables::new(&run.unwrap().id);
    let wait = world.saagie.job_instance_get(PLATFORM, &variables);
    let wait = wait.wait_until_finished().delay(std::time::Duration::ZERO);
    let ended = wait.max_delay(std::time::Duration::ZERO).await.unwrap();
    assert_eq!(ended.as_ref().unwrap().status.to_string(), "SUCCEEDED");
}

#[tokio::test]
async fn a_thing_that_is_null_is_gone() {
    let world = World::new().await;
    let nothing = "00000000-0000-4000-8000-00000000ffff";
    let answer = r#"{"data":{"jobInstance":null}}"#.to_owned();
    let failure = Failure::Garbage(answer);
    world.stand_in.fail_next_of("jobInstanceGet", 1, failure);
    let variables = JobInstanceGetVariables::new(nothing);
    let request = world.saagie.job_instance_get(PLATFORM, &variables);
    let error = request.wait_until_finished().await.unwrap_err();
    assert!(matches!(error, WaitError::Gone { .. }), "{error}");
}
