//! Files that are sent and fetched, against the stand-in.

use std::io::Write as _;
use std::sync::{Arc, Mutex};

use platform_clients_saagie_stand_in::{Failure, Recorded, Refusal, StandIn};
use saagie_client::{
    Client,
    operations::{JobCreateUploadForm, RepositoryCreateUploadForm},
    runtime::Upload,
    types::{
        JobCreateUploadVariables, JobGetVariables, JobInput, JobVersionInput, LogEntityType,
        RepositoryCreateUploadVariables, RepositoryInput, TechnologyInput,
    },
};

const PLATFORM: i32 = StandIn::PLATFORM;
/// More than fits into one chunk, and no multiple of one.
const SIZE: usize = 5_000_003;

struct World {
    stand_in: StandIn,
    saagie: Client,
    project: String,
}

impl World {
    /// A client that has logged in and whose token is then too old.
    async fn with_an_old_token(refusal: Refusal) -> Self {
        let stand_in = StandIn::start().await.unwrap();
        let (realm, user) = (StandIn::REALM, StandIn::USER);
        let saagie = Client::at(stand_in.url(), realm, user, StandIn::PASSWORD);
        let world = Self {
            saagie: saagie.build().unwrap(),
            project: stand_in.project("a project"),
            stand_in,
        };
        world.saagie.platform_get(PLATFORM).send().await.unwrap();
        world.stand_in.refuse_with(refusal);
        world.stand_in.expire_tokens();
        world
    }

    fn form(&self, file: Upload) -> JobCreateUploadForm {
        let technology = TechnologyInput::new(self.stand_in.technology("Python"));
        let job = JobInput::new(
            &self.project,
            "a job",
            "Processing",
            technology,
            false,
            false,
        );
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

    /// The address of the file of the first version of a job.
    async fn package(&self, job: &str) -> String {
        let variables = JobGetVariables::new(job);
        let job = self.saagie.job_get(PLATFORM, &variables).send().await;
        let job = job.unwrap().into_inner().unwrap();
        let package = job.versions[0].package_info.clone().unwrap();
        package.download_url.unwrap()
    }
}

fn content() -> Vec<u8> {
    (0..251_u8).cycle().take(SIZE).collect()
}

#[tokio::test]
async fn a_file_is_sent_whole_again_after_its_token_was_renewed_and_comes_back_the_same() {
    for refusal in [Refusal::Text, Refusal::Graphql] {
        let world = World::with_an_old_token(refusal).await;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("run it.py");
        std::fs::File::create(&path)
            .unwrap()
            .write_all(&content())
            .unwrap();
        let told = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&told);
        let file = Upload::file(&path)
            .on_progress(move |sent, total| log.lock().unwrap().push((sent, total)));
        let made = world
            .saagie
            .job_create_upload(PLATFORM, world.form(file))
            .send()
            .await
            .unwrap();
        assert_eq!(made.attempts().len(), 2);

        let sent = world.named("jobCreateUpload");
        assert_eq!(sent.len(), 2);
        for request in &sent {
            let file = &request.parts[2];
            // Nothing of the folders of this machine.
            assert_eq!(file.file.as_deref(), Some("run it.py"));
            assert!(file.bytes == content(), "{} bytes", file.bytes.len());
            assert!(request.headers.contains_key("content-length"));
        }
        // Progress is told twice, from the start each time, and ends with the whole.
        let told = told.lock().unwrap().clone();
        let all = Some(SIZE as u64);
        assert!(told.iter().all(|(_, total)| *total == all));
        assert_eq!(told.last(), Some(&(SIZE as u64, all)));
        let ends = told.iter().filter(|(sent, _)| *sent == SIZE as u64);
        assert_eq!(ends.count(), 2);

        let url = world.package(&made.id).await;
        let answer = world.saagie.package(&url).unwrap().send_streamed().await;
        let mut stream = answer.unwrap().into_inner();
        let mut written = Vec::new();
        assert_eq!(stream.write_to(&mut written).await.unwrap(), SIZE as u64);
        assert!(written == content());
    }
}

#[tokio::test]
async fn a_reader_that_can_be_made_again_is_and_another_is_an_error() {
    let world = World::with_an_old_token(Refusal::Text).await;
    let file =
        Upload::with(|| std::io::Cursor::new("print(1)")).file_name("C:\\Users\\ada\\run.py");
    let made = world.saagie.job_create_upload(PLATFORM, world.form(file));
    made.send().await.unwrap();
    let sent = world.named("jobCreateUpload");
    assert_eq!(sent.len(), 2);
    assert!(
        sent.iter()
            .all(|request| request.parts[2].bytes == b"print(1)")
    );
    assert_eq!(sent[1].parts[2].file.as_deref(), Some("run.py"));

    world.stand_in.expire_tokens();
    let file = Upload::reader(std::io::Cursor::new("print(1)")).file_name("run.py");
    let made = world.saagie.job_create_upload(PLATFORM, world.form(file));
    let told = made.send().await.unwrap_err().to_string();
    assert!(told.contains("can be read only once"), "{told}");
    assert_eq!(world.named("jobCreateUpload").len(), 3);
}

#[tokio::test]
async fn an_upload_whose_answer_is_lost_is_not_sent_twice() {
    let world = World::with_an_old_token(Refusal::Text).await;
    world.saagie.platform_get(PLATFORM).send().await.unwrap();
    world
        .stand_in
        .fail_next_of("jobCreateUpload", 1, Failure::AnswerLost);
    let file = Upload::bytes("print(1)").file_name("run.py");
    let made = world.saagie.job_create_upload(PLATFORM, world.form(file));
    assert_eq!(made.send().await.unwrap_err().status().unwrap(), 504);
    assert_eq!(world.named("jobCreateUpload").len(), 1);
}

#[tokio::test]
async fn a_repository_takes_its_file_in_another_variable() {
    let world = World::with_an_old_token(Refusal::Graphql).await;
    let variables = RepositoryCreateUploadVariables::new(RepositoryInput::new("ours"));
    let file = Upload::bytes("PK").file_name("/srv/technologies.zip");
    let form = RepositoryCreateUploadForm::new(variables, file);
    let made = world.saagie.repository_create_upload(form).send().await;
    made.unwrap();
    let sent = world.named("repositoryCreateUpload");
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[1].parts[1].bytes, br#"{"0":["variables.upload"]}"#);
    assert_eq!(sent[1].parts[2].file.as_deref(), Some("technologies.zip"));
    assert_eq!(sent[1].parts[2].bytes, b"PK");
}

#[tokio::test]
async fn a_download_that_is_led_elsewhere_takes_no_token_along() {
    let world = World::with_an_old_token(Refusal::Text).await;
    let elsewhere = StandIn::start().await.unwrap();
    let file = Upload::bytes("print(1)").file_name("run.py");
    let made = world.saagie.job_create_upload(PLATFORM, world.form(file));
    let url = world.package(&made.send().await.unwrap().id).await;
    let there = format!("{}/artifact/run.py", elsewhere.url());
    world
        .stand_in
        .fail_next_of("/artifact/", 1, Failure::Redirect(there));
    // Whether the redirect is followed or is an error, nobody else sees the token.
    let asked = world.saagie.package(&url).unwrap().send_streamed().await;
    assert!(asked.is_err());
    for request in elsewhere.requests() {
        assert_eq!(request.header("authorization"), "");
    }
    for foreign in [
        "https://elsewhere.example/x",
        "//elsewhere.example/x",
        "x",
        "",
    ] {
        let refused = world.saagie.package(foreign).unwrap_err().to_string();
        assert!(
            refused.contains("is not a path on the platform"),
            "{refused}"
        );
    }
}

#[tokio::test]
async fn logs_are_streamed_to_a_writer() {
    let world = World::with_an_old_token(Refusal::Text).await;
    let instance = "00000000-0000-4000-8000-0000000000aa";
    for line in ["one", "two"] {
        world.stand_in.write_log(instance, "STDOUT", line);
    }
    let download = world.saagie.logs_download(
        StandIn::REALM,
        PLATFORM,
        &world.project,
        LogEntityType::JobInstance,
        instance,
    );
    let mut stream = download.send().await.unwrap().into_inner();
    let mut written = Vec::new();
    stream.write_to(&mut written).await.unwrap();
    assert_eq!(written, b"one\ntwo\n");
}
