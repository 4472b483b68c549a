//! The graphs of pipelines: what must hold of them, and how they are kept.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::call::Fault;
use crate::world::{Object, World, list, object, text};

/// The graph that was sent, as it is read again.
pub(super) fn kept(world: &World, project: &str, input: &Object) -> Result<Value, Fault> {
    let mut jobs = Vec::new();
    let mut conditions = Vec::new();
    for node in list(input, "jobNodes").iter().filter_map(Value::as_object) {
        let job = node["job"]["id"].as_str().unwrap_or_default();
        let is_there = world
            .jobs
            .get(job)
            .is_some_and(|job| text(job, "projectId") == project);
        if !is_there {
            return Err(Fault::invalid("Pipeline", "job", "NOT_EXISTS"));
        }
        jobs.push(json!({
            "id": node.get("id"),
            "job": { "id": job },
            "position": node.get("position"),
            "nextNodes": list(node, "nextNodes"),
        }));
    }
    for node in list(input, "conditionNodes")
        .iter()
        .filter_map(Value::as_object)
    {
        conditions.push(json!({
            "id": node.get("id"),
            "position": node.get("position"),
            "nextNodesSuccess": list(node, "nextNodesSuccess"),
            "nextNodesFailure": list(node, "nextNodesFailure"),
            "condition": condition(node.get("condition"))?,
        }));
    }
    hold(&jobs, &conditions)?;
    Ok(json!({ "jobNodes": jobs, "conditionNodes": conditions }))
}

fn condition(input: Option<&Value>) -> Result<Value, Fault> {
    let input = input.cloned().map(object).unwrap_or_default();
    let given = |name: &str| input.get(name).filter(|value| !value.is_null());
    match (given("status"), given("custom")) {
        (Some(status), None) => {
            let value = status["value"].as_str().unwrap_or_default();
            Ok(json!({
                "__typename": "ConditionStatus",
                "value": value,
                "toString": format!("ConditionStatus(value={value})"),
            }))
        }
        (None, Some(custom)) => {
            let expression = custom["expression"].as_str().unwrap_or_default();
            Ok(json!({
                "__typename": "ConditionExpression",
                "expression": expression,
                // As the platform does it: nothing is escaped.
                "toString": format!("ConditionExpression(expression=\"{expression}\")"),
            }))
        }
        _ => Err(Fault::invalid(
            "Pipeline",
            "condition",
            "exactly one kind is needed",
        )),
    }
}

/// The nodes that come after a node.
fn next(node: &Value) -> Vec<String> {
    let members = ["nextNodes", "nextNodesSuccess", "nextNodesFailure"];
    let lists = members.iter().filter_map(|member| node[member].as_array());
    lists
        .flatten()
        .filter_map(|id| id.as_str().map(str::to_owned))
        .collect()
}

fn hold(jobs: &[Value], conditions: &[Value]) -> Result<(), Fault> {
    let nodes = jobs.iter().chain(conditions);
    let nodes = nodes.map(|node| {
        (
            node["id"].as_str().unwrap_or_default().to_owned(),
            next(node),
        )
    });
    let nodes: BTreeMap<String, Vec<String>> = nodes.collect();
    let refused = |reason| Err(Fault::invalid("Pipeline", "graph", reason));
    if nodes.len() != jobs.len() + conditions.len() {
        return refused("two nodes have the same id");
    }
    let targets: BTreeSet<&String> = nodes.values().flatten().collect();
    if targets.iter().any(|target| !nodes.contains_key(*target)) {
        return refused("NOT_EXISTS");
    }
    let begins_with_condition = |node: &Value| {
        let id = node["id"].as_str().unwrap_or_default();
        !targets.iter().any(|target| *target == id)
    };
    if conditions.iter().any(begins_with_condition) {
        return refused("it begins with a condition");
    }
    // Taking away nodes that nothing leads to, until none is left, works only without a cycle.
    let mut left = nodes;
    while !left.is_empty() {
        let targets: BTreeSet<String> = left.values().flatten().cloned().collect();
        let before = left.len();
        left.retain(|id, _| targets.contains(id));
        if left.len() == before {
            return refused("it has a cycle");
        }
    }
    Ok(())
}

/// The same graph with other jobs: those of the map, by the ids of the ones they stand for.
pub(super) fn with_jobs(graph: &Value, jobs: &BTreeMap<String, String>) -> Value {
    let mut graph = graph.clone();
    let nodes = graph["jobNodes"].as_array_mut();
    for node in nodes.into_iter().flatten() {
        let other = node["job"]["id"]
            .as_str()
            .and_then(|id| jobs.get(id))
            .cloned();
        if let Some(other) = other {
            node["job"]["id"] = json!(other);
        }
    }
    graph
}
