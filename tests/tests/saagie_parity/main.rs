//! The calls of our client of Saagie do on the wire what the calls of the Python client did.

mod calls;
mod differences;

use std::path::{Path, PathBuf};

use platform_clients_runtime::BoxFuture;
use platform_clients_tests::parity::{Findings, RecordedCall, RecordedServer, recorded_calls};
use platform_clients_tests::replay::{Exchange, Platform};
use saagie_client::Saagie;

use calls::{CALLS, WITHOUT};
use differences::DIFFERENCES;

const RECORDING: &str = include_str!("../../exchanges/saagie.jsonl");

/// What a call of ours gives: nothing but whether it worked.
type Done = BoxFuture<'static, Result<(), String>>;

/// A call of ours and the recorded call that does the same job.
struct Call {
    /// How the recorded call begins. The longest beginning that fits is meant.
    python: &'static str,
    run: fn(Bench) -> Done,
}

/// What a call is made with.
#[derive(Clone)]
struct Bench {
    saagie: Saagie,
    server: RecordedServer,
    /// A folder that is there for this call alone.
    scratch: PathBuf,
    /// The requests of the recorded call.
    recorded: Vec<Exchange>,
}

impl Bench {
    /// Forgets what was sent so far: it was only to prepare for the call.
    fn begin(&self) {
        self.server.prepare(&self.recorded);
    }
}

/// Whether a call worked.
fn told<T, E: std::fmt::Display>(done: Result<T, E>) -> Result<(), String> {
    done.map(|_| ()).map_err(|error| error.to_string())
}

async fn hold(
    call: &RecordedCall,
    ours: &Call,
    server: &RecordedServer,
    scratch: &Path,
) -> Findings {
    let saagie = Saagie::connect(server.url(), 1, "saagie", "user", "password");
    server.prepare(&call.exchanges);
    let bench = Bench {
        saagie: saagie.unwrap(),
        server: server.clone(),
        scratch: scratch.to_owned(),
        recorded: call.exchanges.clone(),
    };
    let mut findings = Findings::default();
    if let Err(told) = (ours.run)(bench).await {
        findings.add(&call.call, format!("it ends with: {told}"));
    }
    findings
}

#[tokio::test]
async fn each_call_means_on_the_wire_what_the_recorded_one_meant() {
    let platform = Platform::named("saagie").unwrap()[0];
    let calls = recorded_calls(RECORDING).unwrap();
    let all = calls.iter().flat_map(|call| call.exchanges.clone());
    let server = RecordedServer::start(platform, all.collect())
        .await
        .unwrap();
    let mut findings = Findings::default();
    let mut unknown = Vec::new();
    let mut compared = 0;
    for call in &calls {
        let fits = |python: &str| call.call.starts_with(python);
        let ours = CALLS
            .iter()
            .copied()
            .flatten()
            .filter(|ours| fits(ours.python))
            .max_by_key(|ours| ours.python.len());
        if call.is_about_tokens() {
            continue;
        }
        let Some(ours) = ours else {
            if !WITHOUT.iter().any(|(python, _)| fits(python)) {
                unknown.push(call.call.as_str());
            }
            continue;
        };
        let scratch = tempfile::tempdir().unwrap();
        findings.extend(hold(call, ours, &server, scratch.path()).await);
        findings.hold(&platform, call, &server).await;
        compared += 1;
    }
    let problems = findings.problems(DIFFERENCES);
    assert!(problems.is_empty(), "{problems}");
    assert!(
        unknown.is_empty(),
        "nothing is said of:\n{}",
        unknown.join("\n")
    );
    for ours in CALLS.iter().copied().flatten() {
        let is_used = calls.iter().any(|call| call.call.starts_with(ours.python));
        assert!(is_used, "no recorded call begins with {}", ours.python);
    }
    // To leave every call out would be perfect too. What was reached is kept.
    println!("{compared} of {} calls compared", calls.len());
    assert!(compared >= 100, "{compared}");
}
