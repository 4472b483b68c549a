//! Graphs of pipelines, from nodes to what is sent and back.

use std::collections::HashSet;

use saagie_client::types::PipelineGraph;
use saagie_client::{Graph, GraphError, When};
use serde_json::json;

use crate::world::tells;

#[test]
fn a_diamond_is_kept_with_each_node_once() {
    let mut graph = Graph::new();
    let [top, left, right, bottom] = ["top", "left", "right", "bottom"].map(|id| graph.job(id));
    for (from, to) in [
        (top, left),
        (top, right),
        (left, bottom),
        (right, bottom),
        (top, left),
    ] {
        graph.then(from, to);
    }
    let nodes = graph.build().unwrap().job_nodes.unwrap();
    let jobs: Vec<_> = nodes.iter().map(|node| node.job.id.as_str()).collect();
    assert_eq!(jobs, ["top", "left", "right", "bottom"]);
    let ids: HashSet<_> = nodes.iter().map(|node| &node.id).collect();
    assert_eq!(ids.len(), 4);
    let next = |index: usize| nodes[index].next_nodes.clone().unwrap();
    assert_eq!(next(0), [nodes[1].id.clone(), nodes[2].id.clone()]);
    assert_eq!(next(1), next(2));
    assert!(next(3).is_empty());
}

#[test]
fn a_circle_is_refused_with_its_nodes_and_without_those_that_lead_to_it() {
    let mut graph = Graph::new();
    let [start, one, two] = ["start", "one", "two"].map(|id| graph.job(id));
    let check = graph.when(When::Holds("score > 1".to_owned()));
    graph.then(start, one);
    graph.then(one, check);
    graph.if_not(check, two);
    graph.then(two, one);
    let error = graph.build().unwrap_err();
    assert_eq!(
        error.to_string(),
        "the nodes lead in a circle: `one` -> the condition `score > 1` -> `two` -> `one`; \
         take one of the steps out"
    );

    let mut graph = Graph::new();
    let alone = graph.job("alone");
    graph.then(alone, alone);
    tells(graph.build(), &["`alone` -> `alone`"]);
}

#[test]
fn a_long_chain_is_no_deep_recursion() {
    let mut graph = Graph::new();
    let jobs: Vec<String> = (0..100_000).map(|index| index.to_string()).collect();
    let nodes = graph.chain(&jobs);
    assert_eq!(graph.build().unwrap().job_nodes.unwrap().len(), 100_000);
    graph.then(nodes[99_999], nodes[0]);
    let Err(GraphError::Circle { nodes }) = graph.build() else {
        panic!("no circle")
    };
    assert_eq!(nodes.len(), 100_000);
}

#[test]
fn a_condition_needs_something_before_it() {
    let mut graph = Graph::new();
    let job = graph.job("a");
    let check = graph.when(When::AnySucceeded);
    graph.if_so(check, job);
    tells(
        graph.build(),
        &["nothing comes before the condition that one succeeded"],
    );
}

#[test]
fn a_node_of_another_graph_is_refused() {
    let (mut one, mut other) = (Graph::new(), Graph::new());
    let (here, there) = (one.job("a"), other.job("b"));
    one.then(here, there);
    assert_eq!(one.build(), Err(GraphError::Stranger));
    // A clone goes on from where it was, and knows no node that came later.
    let mut graph = Graph::new();
    let first = graph.job("a");
    let mut clone = graph.clone();
    let later = graph.job("b");
    clone.then(first, later);
    assert_eq!(clone.build(), Err(GraphError::Stranger));
}

#[test]
fn a_graph_of_the_platform_is_read_and_sent_back_as_it_was() {
    let node = |id: &str, next: &[&str]| {
        json!({
            "id": id, "job": { "id": format!("job {id}"), "name": id },
            "position": { "x": 1.5, "y": 2.0 }, "nextNodes": next,
        })
    };
    let condition = |id: &str, so: &[&str], not: &[&str], condition: serde_json::Value| {
        json!({
            "id": id, "position": null, "nextNodesSuccess": so, "nextNodesFailure": not,
            "condition": condition,
        })
    };
    let expression = r#"a == "x" && b != "y")"#;
    let graph: PipelineGraph = serde_json::from_value(json!({
        "jobNodes": [node("a", &["c"]), node("b", &["d"]), node("e", &[])],
        "conditionNodes": [
            condition("c", &["b"], &["e"], json!({
                "__typename": "ConditionStatus", "toString": "", "value": "AllSuccessOrSkipped",
            })),
            condition("d", &[], &["e"], json!({
                "__typename": "ConditionExpression", "toString": "", "expression": expression,
            })),
        ],
    }))
    .unwrap();
    let read = Graph::read(&graph).unwrap();
    let sent = serde_json::to_value(read.build().unwrap()).unwrap();
    assert_eq!(
        sent["jobNodes"][0],
        json!({
            "id": "a", "job": { "id": "job a" }, "position": { "x": 1.5, "y": 2.0 }, "nextNodes": ["c"],
        })
    );
    assert_eq!(
        sent["conditionNodes"][0],
        json!({
            "id": "c", "nextNodesSuccess": ["b"], "nextNodesFailure": ["e"],
            "condition": { "status": { "value": "AllSuccessOrSkipped" } },
        })
    );
    assert_eq!(
        sent["conditionNodes"][1]["condition"]["custom"]["expression"],
        expression
    );
    let jobs: Vec<_> = read.jobs().map(|(_, job)| job).collect();
    assert_eq!(jobs, ["job a", "job b", "job e"]);
}

#[test]
fn a_graph_of_the_platform_that_cannot_be_sent_back_says_why() {
    let read = |graph| Graph::read(&serde_json::from_value(graph).unwrap());
    let dangling = json!({
        "jobNodes": [{ "id": "a", "job": { "id": "x", "name": "x" }, "position": null, "nextNodes": ["z"] }],
        "conditionNodes": null,
    });
    tells(read(dangling), &["node a leads to z"]);
    let unknown = json!({ "jobNodes": [], "conditionNodes": [{
        "id": "c", "position": null, "nextNodesSuccess": [], "nextNodesFailure": [],
        "condition": { "__typename": "ConditionMoon", "toString": "full" },
    }] });
    tells(read(unknown), &["node c", "not known here"]);
}
