//! Every recorded call of the platform's own clients, made with this one.
//!
//! The recordings are lines of one file: what was called, with which client, what it sent, and what it
//! was answered. Here the text of the call is read and the same is done in Rust, against a server on the
//! loopback that gives the recorded answers and compares what it is sent. What differs on purpose stands in
//! the one table of `differences`.

mod calls;
mod command;
mod differences;
mod document;
mod library;
mod python;
mod recording;
mod server;
mod world;

use differences::DIFFERENCES;
use recording::{Call, Plan, Recording};
use server::Server;
use world::{Outcome, World};

const RECORDED: &str = include_str!("../../../../tests/exchanges/thirtyloops.jsonl");

/// What came out of playing a file of recordings.
#[derive(Default)]
struct Report {
    calls: usize,
    requests: usize,
    skipped: Vec<(&'static str, usize)>,
    problems: Vec<String>,
    /// How often each difference of the table occurred.
    differences: Vec<usize>,
}

/// Plays a call as often as it was recorded in a row.
async fn play(call: &Call, server: &Server, runs: &mut usize) -> Vec<String> {
    let mut problems = Vec::new();
    server.expect(&call.recordings);
    while problems.is_empty() && server.left() > 0 {
        let before = server.left();
        *runs += 1;
        let mut world = World::new(server, &call.original);
        let outcome = match call.client() {
            recording::Original::Library => library::run(&mut world, &call.text).await,
            recording::Original::Command => command::run(&mut world, &call.text).await,
        };
        problems.extend(server.problems());
        if let Outcome::Unmapped(what) = &outcome {
            problems.push(format!("there is no Rust call for it: {what}"));
        } else if server.left() == before {
            problems.push("it sent nothing that was recorded".to_owned());
        } else {
            problems.extend(outcome.mismatch(server.last_status()));
        }
    }
    let left = server.left();
    if left > 0 {
        problems.push(format!("{left} recorded requests were not sent"));
    }
    let named = |problem| format!("{} | {} | {problem}", call.original, call.text);
    problems.into_iter().map(named).collect()
}

async fn play_all(text: &str) -> Report {
    let server = Server::start().await;
    let mut report = Report::default();
    for call in Call::group(Recording::lines(text)) {
        match call.plan() {
            Plan::Play => {
                report.requests += call.recordings.len();
                let problems = play(&call, &server, &mut report.calls).await;
                report.problems.extend(problems);
            }
            Plan::Skip(reason) => {
                let known = report
                    .skipped
                    .iter_mut()
                    .find(|(known, _)| *known == reason);
                match known {
                    Some((_, count)) => *count += call.recordings.len(),
                    None => report.skipped.push((reason, call.recordings.len())),
                }
            }
            Plan::Unknown => report
                .problems
                .push(format!("{} is not known", call.original)),
        }
    }
    report.differences = server.differences();
    report
}

#[tokio::test]
async fn every_recorded_call_has_a_rust_call_that_sends_the_same() {
    let report = play_all(RECORDED).await;
    let problems = report.problems.join("\n");
    assert!(report.problems.is_empty(), "\n{problems}");
    // To skip everything would be parity too.
    let skipped: usize = report.skipped.iter().map(|(_, count)| count).sum();
    let total = RECORDED.lines().count();
    assert_eq!(report.requests + skipped, total);
    assert!(skipped * 4 <= total, "skipped: {:?}", report.skipped);
}

#[tokio::test]
async fn every_listed_difference_still_occurs() {
    let report = play_all(RECORDED).await;
    for (difference, count) in DIFFERENCES.iter().zip(&report.differences) {
        assert!(*count > 0, "{} no longer occurs", difference.what);
    }
}

/// For recordings that are not part of the project: `RECORDINGS=file cargo test --test parity`.
#[tokio::test]
async fn recordings_of_the_user_s_own_play_too() {
    let Some(path) = std::env::var_os("RECORDINGS") else {
        return;
    };
    let report = play_all(&std::fs::read_to_string(path).unwrap()).await;
    println!(
        "{} calls, {} requests, skipped: {:?}",
        report.calls, report.requests, report.skipped
    );
    let problems = report.problems.join("\n");
    assert!(report.problems.is_empty(), "\n{problems}");
}

/// What is told when one thing in the recordings of a call is another.
async fn told_of(call: &str, from: &str, to: &str) -> String {
    let is_of_call = |line: &&str| line.contains(&format!("\"call\":\"{call}\""));
    let lines: Vec<&str> = RECORDED.lines().filter(is_of_call).collect();
    let text = lines.join("\n");
    assert!(text.contains(from), "{text}");
    let report = play_all(&text.replace(from, to)).await;
    report.problems.join("\n")
}

#[tokio::test]
async fn what_is_sent_otherwise_is_found() {
    for (call, from, to, words) in [
        (
            "thirty restart thirtyblog",
            "\"options\":{}",
            "\"options\":{\"hard\":true}",
            "/options/hard is not sent",
        ),
        (
            "thirty scale thirtyblog.worker 0",
            "\"instances\":0",
            "\"instances\":1",
            "/instances is 0, not 1",
        ),
        (
            "thirty list",
            "/apps\"",
            "/app\"",
            "GET /0.9/30loops/apps was not recorded",
        ),
        ("thirty list", "Basic Y3J", "Basic Z3J", "Authorization"),
        (
            "thirty list",
            "\"call\":\"thirty list",
            "\"call\":\"thirty dance",
            "no Rust call",
        ),
        ("thirty list", "\"status\":200", "\"status\":403", ""),
    ] {
        let told = told_of(call, from, to).await;
        assert_eq!(told.is_empty(), words.is_empty(), "{call}: {told}");
        assert!(told.contains(words), "{call}: {told}");
    }
}
