//! Why nodes make no graph.

use std::fmt;

/// Why nodes make no graph.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum GraphError {
    /// Nodes come after themselves.
    #[error("the nodes lead in a circle: {}; take one of the steps out", Circle(.nodes))]
    Circle {
        /// The jobs and conditions of the circle, each once, in their order.
        nodes: Vec<String>,
    },
    /// Nothing comes before a condition, so that it has nothing to test.
    #[error("nothing comes before {node}; let a job lead to it with `then`")]
    Loose {
        /// The condition.
        node: String,
    },
    /// A node of another graph was given.
    #[error("a node of another graph was given; take those that this graph gave")]
    Stranger,
    /// A graph of the platform names a node that it does not have.
    #[error("node {from} leads to {to}, which is not in the graph")]
    Dangling {
        /// The node that leads on.
        from: String,
        /// The id that leads nowhere.
        to: String,
    },
    /// A graph of the platform has a condition of a kind that cannot be sent back.
    #[error("node {node} has a condition of a kind that is not known here")]
    UnknownCondition {
        /// The id of the node.
        node: String,
    },
}

struct Circle<'n>(&'n [String]);

impl fmt::Display for Circle<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let around = self.0.iter().chain(self.0.first());
        for (index, node) in around.enumerate() {
            let arrow = if index == 0 { "" } else { " -> " };
            write!(formatter, "{arrow}{node}")?;
        }
        Ok(())
    }
}
