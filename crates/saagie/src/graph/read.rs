//! Graphs as the platform gives them.

use std::collections::HashMap;

use super::{Graph, GraphError, When};
use crate::types::{Condition, ConditionStatusPresetValue, NodePosition, PipelineGraph};

impl Graph {
    /// A graph as the platform gives it, to be changed and sent back. Nodes keep their ids and places.
    pub fn read(graph: &PipelineGraph) -> Result<Self, GraphError> {
        let mut read = Self::new();
        let jobs = graph.job_nodes.as_deref().unwrap_or_default();
        let conditions = graph.condition_nodes.as_deref().unwrap_or_default();
        let mut ways = Vec::new();
        for node in jobs {
            read.job(&node.job);
            read.adopt(&node.id, node.position.as_ref());
            ways.push((&node.next_nodes, &None));
        }
        for node in conditions {
            let id = || node.id.clone();
            let when = When::read(&node.condition)
                .ok_or_else(|| GraphError::UnknownCondition { node: id() })?;
            read.when(when);
            read.adopt(&node.id, node.position.as_ref());
            ways.push((&node.next_nodes_success, &node.next_nodes_failure));
        }
        let nodes = read.nodes.iter().enumerate();
        let places: HashMap<_, _> = nodes
            .map(|(index, node)| (node.id.clone(), index))
            .collect();
        for (index, (next, otherwise)) in ways.into_iter().enumerate() {
            let node = &mut read.nodes[index];
            node.next = find(&places, &node.id, next.as_deref())?;
            node.otherwise = find(&places, &node.id, otherwise.as_deref())?;
        }
        Ok(read)
    }

    fn adopt(&mut self, id: &str, position: Option<&NodePosition>) {
        if let Some(node) = self.nodes.last_mut() {
            id.clone_into(&mut node.id);
            node.position = position.cloned();
        }
    }
}

fn find(
    places: &HashMap<String, usize>,
    from: &str,
    ids: Option<&[String]>,
) -> Result<Vec<usize>, GraphError> {
    let ids = ids.unwrap_or_default().iter();
    let found = ids.map(|id| {
        let place = places.get(id).copied();
        place.ok_or_else(|| GraphError::Dangling {
            from: from.to_owned(),
            to: id.clone(),
        })
    });
    found.collect()
}

impl When {
    fn read(condition: &Condition) -> Option<Self> {
        match condition {
            Condition::ConditionStatus(status) => match status.value {
                ConditionStatusPresetValue::AllSuccess => Some(Self::AllSucceeded),
                ConditionStatusPresetValue::AllSuccessOrSkipped => {
                    Some(Self::AllSucceededOrSkipped)
                }
                ConditionStatusPresetValue::AtLeastOneSuccess => Some(Self::AnySucceeded),
                ConditionStatusPresetValue::Unknown(_) => None,
            },
            Condition::ConditionExpression(custom) => Some(Self::Holds(custom.expression.clone())),
            Condition::Other(_) => None,
        }
    }
}
