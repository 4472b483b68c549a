//! Commands that are more than one operation.

mod bench;

use bench::{Bench, Hit, Reply, err, out};
use serde_json::{Value, json};

const TIME: &str = "2026-11-21T02:01:21.000000";

fn loops(status: &'static str) -> impl Fn(&Hit) -> Reply {
    move |hit| match (hit.method.as_str(), hit.path.as_str()) {
        ("POST", "/0.9/ada/apps/blog") => {
            let mut reply = Reply::json(202, &Value::Null);
            let place = "https://api.example/0.9/ada/logbook/job-7";
            reply.headers.push(("location", place.to_owned()));
            reply.body.clear();
            reply
        }
        ("GET", "/0.9/ada/logbook/job-7") => {
            let messages = json!([{"asctime": TIME, "loglevel": 1, "message": "unpacked"}]);
            let link = json!({"rel": "self", "href": ""});
            Reply::json(
                200,
                &json!({"action": "deploy", "status": status, "messages": messages, "link": link}),
            )
        }
        _ => Reply::json(404, &json!({"message": hit.path})),
    }
}

#[tokio::test]
async fn an_app_of_30loops_is_deployed_and_waited_for() {
    let bench = Bench::new(loops("finished")).await;
    let words = ["thirtyloops", "app", "deploy", "blog", "--wait"];
    let output = bench.run(&words).await;
    assert!(output.status.success(), "{}", err(&output));
    assert_eq!(bench.seen()[0].body, json!({"action": "deploy"}));
    assert!(out(&output).contains("unpacked"), "{}", out(&output));
    assert!(err(&output).contains("job-7"), "{}", err(&output));

    let bench = Bench::new(loops("error")).await;
    let output = bench.run(&words).await;
    assert_eq!(output.status.code(), Some(9), "{}", err(&output));
    assert!(err(&output).contains("-v shows the last answer"));
}

fn job(state: &str) -> Value {
    json!({
        "output_link": null, "num_tiles": null, "weight": 10, "ram": 32, "cpus": 1, "jobgroup": null,
        "id": 1, "completion_notify_sent": false, "end": 2.0, "notified_users": [], "tags": [],
        "minimum_agents": null, "priority": 0, "start": 1.0, "state": state, "parents": [],
        "autodelete_time": null, "hidden": false, "to_be_deleted": false, "tag_requirements": [],
        "software_requirements": [], "user": null, "ram_max": null, "data": null, "by": 1.0,
        "time_finished": null, "job_group_id": null, "time_started": null, "time_submitted": TIME,
        "notes": "", "title": "shot 12", "children": [], "batch": 1, "jobqueue": null,
        "jobtype_version": 3, "environ": null, "ram_warning": null, "requeue": 3,
        "maximum_agents": null, "jobtype": "render",
    })
}

fn farm(state: &'static str) -> impl Fn(&Hit) -> Reply {
    move |hit| match (hit.method.as_str(), hit.path.as_str()) {
        ("POST", "/api/v1/jobs/") => Reply::json(201, &job("queued")),
        ("GET", "/api/v1/jobs/1") => Reply::json(200, &job(state)),
        ("GET", "/api/v1/jobs/1/tasks/") => {
            let task = |id: i64| {
                json!({
                    "time_finished": null, "time_started": null, "time_submitted": TIME, "last_error": null,
                    "frame": 1.0, "state": state, "id": id, "priority": 0, "attempts": 1, "agent_id": null,
                    "failures": 0, "tile": null, "progress": 1.0, "hidden": false, "sent_to_agent": true,
                    "job_id": 1,
                })
            };
            Reply::json(200, &json!([task(1), task(2)]))
        }
        _ => Reply::json(404, &json!({"error": hit.path})),
    }
}

#[tokio::test]
async fn a_job_of_pyfarm_is_submitted_and_followed() {
    let words = [
        "pyfarm",
        "job",
        "submit",
        "--title",
        "shot 12",
        "--jobtype",
        "render",
        "--start",
        "1",
        "--end",
        "2",
        "--wait",
    ];
    let bench = Bench::new(farm("done")).await;
    let output = bench.run(&words).await;
    assert!(output.status.success(), "{}", err(&output));
    assert_eq!(bench.seen()[0].body["title"], "shot 12");
    assert!(err(&output).contains("2 of 2 tasks"), "{}", err(&output));

    let bench = Bench::new(farm("failed")).await;
    let output = bench.run(&words).await;
    assert_eq!(output.status.code(), Some(9), "{}", err(&output));
    assert!(err(&output).contains("`platforms pyfarm tasks list 1`"));
}

#[tokio::test]
async fn variables_of_craton_are_set_as_pairs() {
    let bench = Bench::new(|hit| Reply::json(200, &json!({"variables": hit.body}))).await;
    let words = [
        "craton",
        "clouds",
        "variables",
        "set",
        "7",
        "rack=12",
        "zone=north",
    ];
    let output = bench.run(&words).await;
    assert!(output.status.success(), "{}", err(&output));
    let seen = bench.seen();
    assert_eq!(seen[0].path, "/v1/clouds/7/variables");
    assert_eq!(seen[0].method, "PUT");
    assert_eq!(seen[0].body, json!({"rack": 12, "zone": "north"}));
}

#[tokio::test]
async fn get_all_of_cloudcix_reads_every_page() {
    let bench = Bench::new(|hit| {
        let number = |name: &str, other: usize| {
            let mut pairs = hit.query.split('&').filter_map(|pair| pair.split_once('='));
            let found = pairs.find(|(known, _)| *known == name);
            found.and_then(|(_, value)| value.parse().ok()).unwrap_or(other)
        };
        let (page, limit) = (number("page", 0), number("limit", 50));
        let content: Vec<Value> = (page * limit..((page + 1) * limit).min(7))
            .map(|id| json!({"id": id}))
            .collect();
        let metadata = json!({"page": page, "limit": limit, "order": "id", "total_records": 7, "warnings": []});
        Reply::json(200, &json!({"content": content, "_metadata": metadata}))
    })
    .await;
    let words = [
        "cloudcix",
        "membership",
        "country",
        "get-all",
        "--page-size",
        "3",
        "-o",
        "jsonl",
    ];
    let output = bench.run(&words).await;
    assert_eq!(out(&output).lines().count(), 7, "{}", err(&output));
    let pages: Vec<_> = bench.seen().into_iter().map(|hit| hit.query).collect();
    assert!(pages.len() >= 3 && pages[2].contains("page=2"), "{pages:?}");
}
