//! What happens to apps: they are started and stopped, and it is written down.

use serde_json::{Value, json};

use crate::call::{Answer, Call, Fault};
use crate::scripts::{Kind, Script, advance, begin};
use crate::world::{Object, World, list, object, text};

pub(super) fn resolve(on: &str, field: &str, call: &mut Call<'_>) -> Option<Answer> {
    Some(match (on, field) {
        ("Mutation", "runApp") => change(call, "RunAction", None),
        ("Mutation", "restartApp") => change(call, "RestartAction", Some("RESTARTING")),
        ("Mutation", "stopApp") => change(call, "StopAction", Some("STOPPING")),
        ("Query", "appStats") => history(call).map(|_| {
            json!({ "uptimePercentage": 100.0, "downtimePercentage": 0.0, "recoveredCount": 0 })
        }),
        ("Query", "appHistoryStatuses") => statuses(call).map(|statuses| call.page(statuses)),
        ("Query", "countAppHistoryStatuses") => statuses(call).map(|statuses| json!(statuses.len())),
        ("App", "history") => Ok(shown(call.parent)),
        ("AppHistory", "events") => Ok(call.page(list(call.parent, "events").to_vec())),
        _ => return None,
    })
}

/// The state of a new app: nothing runs yet.
pub(super) fn start(world: &mut World, app: &mut Object) {
    let history = json!({
        "id": world.id(),
        "status": "STOPPED",
        "script": [],
        "events": [],
        "running": 1,
        "executionId": null,
        "startTime": null,
        "stopTime": null,
        "author": null,
    });
    app.insert("record".to_owned(), history);
}

/// The history as it is read.
fn shown(app: &Object) -> Value {
    let record = &app["record"];
    let mut versions = list(app, "versions").iter();
    let running = versions.find(|version| version["number"] == record["running"]);
    json!({
        "id": record["id"],
        "countEvents": record["events"].as_array().map_or(0, Vec::len),
        "events": record["events"],
        "runningVersionNumber": record["running"],
        "currentDockerInfo": running.map(|version| version["dockerInfo"].clone()),
        "currentStatus": record["status"],
        "currentStatusReason": null,
        "currentExecutionId": record["executionId"],
        "startTime": record["startTime"],
        "stopTime": record["stopTime"],
        "author": record["author"],
        "triggerType": if record["author"].is_null() { Value::Null } else { json!("MANUAL_APP") },
    })
}

/// Moves an app on to its next state.
pub(super) fn look(world: &mut World, id: &str) {
    let Some(mut app) = world.apps.get(id).cloned() else {
        return;
    };
    let mut record = object(app["record"].clone());
    if !advance(&mut record) {
        return;
    }
    note_status(world, &mut record);
    app.insert("record".to_owned(), Value::Object(record));
    world.apps.put(app);
}

/// Does something to an app that is kept.
fn change(call: &mut Call<'_>, action: &str, first: Option<&str>) -> Answer {
    let app = call.world.apps.get(&call.text("id")).cloned();
    let mut app = app.ok_or_else(|| Fault::not_there("App"))?;
    if let Some(first) = first {
        act(call, &mut app, action, first);
    } else {
        let script = call.world.scripts.next(Kind::App);
        write(call, &mut app, action, &script);
    }
    call.world.apps.put(app.clone());
    Ok(Value::Object(app))
}

/// Does something to an app, which then begins in the given state.
pub(super) fn act(call: &mut Call<'_>, app: &mut Object, action: &str, first: &str) {
    let stops = action == "StopAction";
    let runs = app["record"]["status"] != "STOPPED";
    let script: Script = if stops {
        vec![first.to_owned(), "STOPPED".to_owned()]
    } else if runs || action == "RestartAction" {
        let mut script = call.world.scripts.next(Kind::App);
        script.insert(0, first.to_owned());
        script
    } else {
        // Nothing runs, so a new version changes no state.
        return;
    };
    write(call, app, action, &script);
}

fn write(call: &mut Call<'_>, app: &mut Object, action: &str, script: &Script) {
    let now = call.world.now();
    let execution = call.world.id();
    let number = super::current_version(app).map(|version| version["number"].clone());
    let mut record = object(app["record"].clone());
    if action == "StopAction" {
        record.insert("stopTime".to_owned(), json!(now));
    } else {
        record.insert("executionId".to_owned(), json!(execution));
        record.insert("startTime".to_owned(), json!(now));
        record.insert("stopTime".to_owned(), Value::Null);
        record.insert("running".to_owned(), json!(number));
    }
    record.insert("author".to_owned(), json!(call.user));
    let event = json!({
        "id": call.world.id(),
        "appHistoryId": record["id"],
        "action": {
            "appHistoryId": record["id"],
            "event": {
                "__typename": action,
                "recordAt": now,
                "executionId": execution,
                "versionNumber": record["running"],
                "author": call.user,
                "triggerType": "MANUAL_APP",
            },
            "transitionTime": now,
        },
        "statuses": [],
    });
    if let Some(Value::Array(events)) = record.get_mut("events") {
        events.insert(0, event);
    }
    begin(&mut record, script);
    note_status(call.world, &mut record);
    app.insert("record".to_owned(), Value::Object(record));
}

/// Writes the state into the latest event.
fn note_status(world: &mut World, record: &mut Object) {
    let now = world.now();
    let entry = json!({
        "appHistoryId": record["id"],
        "event": {
            "__typename": "StatusRetrieve",
            "recordAt": now,
            "executionId": record["executionId"],
            "versionNumber": record["running"],
            "status": text(record, "status"),
            "reason": null,
        },
        "transitionTime": now,
    });
    let events = record.get_mut("events").and_then(Value::as_array_mut);
    let latest = events.and_then(|events| events.first_mut());
    if let Some(Value::Array(statuses)) = latest.map(|latest| &mut latest["statuses"]) {
        statuses.push(entry);
    }
}

/// The app whose history has the id that was given.
fn history(call: &Call<'_>) -> Result<Object, Fault> {
    let id = call.text("appHistoryId");
    let mut apps = call.world.apps.all();
    let app = apps.find(|app| app["record"]["id"] == id.as_str());
    app.cloned().ok_or_else(|| Fault::not_there("App history"))
}

/// The states of a version since a time.
fn statuses(call: &Call<'_>) -> Result<Vec<Value>, Fault> {
    let app = history(call)?;
    let since = call.text("startTime").parse::<jiff::Timestamp>().ok();
    let number = call.number("versionNumber");
    let events = app["record"]["events"].as_array().into_iter().flatten();
    let entries = events
        .filter_map(|event| event["statuses"].as_array())
        .flatten();
    let chosen = entries.map(|entry| &entry["event"]).filter(|event| {
        let at = event["recordAt"].as_str().unwrap_or_default().parse().ok();
        event["versionNumber"] == number && at >= since
    });
    Ok(chosen
        .map(|event| json!({ "status": event["status"], "recordAt": event["recordAt"] }))
        .collect())
}
