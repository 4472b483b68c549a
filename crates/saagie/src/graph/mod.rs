//! The graph of a pipeline: jobs, conditions, and what comes after what.

mod error;
mod read;

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

use uuid::Uuid;

pub use error::GraphError;

use crate::types::{
    ConditionExpressionInput, ConditionInput, ConditionNodeInput, ConditionStatusInput,
    ConditionStatusPresetValue, Job, JobCreated, JobInGraphPipelineInput, JobNodeInput, JobSummary,
    NamedReference, NodePosition, NodePositionInput, PipelineGraphInput,
};

/// The graph of a pipeline, made node by node.
///
/// A node may have several nodes before it and after it. The ids of the nodes are made here. A job may
/// stand in several nodes.
///
/// ```
/// use saagie_client::{Graph, When};
///
/// # fn main() -> Result<(), saagie_client::GraphError> {
/// let mut graph = Graph::new();
/// let load = graph.job("a85ac3db-bca1-4f15-b8f7-44731fba874b");
/// let train = graph.job("6ff448ae-3770-4639-b0f8-079e5c614ab6");
/// let alarm = graph.job("02c01d47-8a29-47d0-a53c-235add43c885");
/// let check = graph.when(When::AllSucceeded);
/// graph.then(load, check);
/// graph.if_so(check, train);
/// graph.if_not(check, alarm);
///
/// let input = graph.build()?;
/// assert_eq!(input.job_nodes.map(|nodes| nodes.len()), Some(3));
/// # Ok(())
/// # }
/// ```
///
/// A circle is an error, which names the nodes in it:
///
/// ```
/// # use saagie_client::Graph;
/// let mut graph = Graph::new();
/// let (one, two) = (graph.job("one"), graph.job("two"));
/// graph.then(one, two);
/// graph.then(two, one);
/// assert!(graph.build().unwrap_err().to_string().contains("`one` -> `two` -> `one`"));
/// ```
#[derive(Clone, Debug)]
pub struct Graph {
    mark: u64,
    nodes: Vec<Node>,
    /// A node that was given, but belongs to another graph.
    has_strangers: bool,
}

#[derive(Clone, Debug)]
struct Node {
    id: String,
    /// What errors call it.
    label: String,
    position: Option<NodePosition>,
    what: What,
    /// The nodes after it; for a condition, those where it holds.
    next: Vec<usize>,
    /// For a condition, the nodes where it does not hold.
    otherwise: Vec<usize>,
}

#[derive(Clone, Debug)]
enum What {
    Job(String),
    Condition(When),
}

/// What a condition tests.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum When {
    /// All jobs before it succeeded.
    AllSucceeded,
    /// All jobs before it succeeded or were skipped.
    AllSucceededOrSkipped,
    /// At least one job before it succeeded.
    AnySucceeded,
    /// An expression over variables. [`Conditions::evaluate`](crate::Conditions::evaluate) tries one.
    Holds(String),
}

/// A job in a graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct JobKey(NodeKey);

/// A condition in a graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ConditionKey(NodeKey);

/// A node of a graph, of either kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NodeKey {
    graph: u64,
    index: usize,
}

impl From<JobKey> for NodeKey {
    fn from(node: JobKey) -> Self {
        node.0
    }
}

impl From<ConditionKey> for NodeKey {
    fn from(node: ConditionKey) -> Self {
        node.0
    }
}

/// A job that goes into a graph: its id, and its name where that is known.
#[derive(Clone, Debug)]
pub struct GraphJob {
    id: String,
    name: String,
}

impl From<&str> for GraphJob {
    fn from(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            name: id.to_owned(),
        }
    }
}

impl From<&String> for GraphJob {
    fn from(id: &String) -> Self {
        id.as_str().into()
    }
}

/// Things with the id and the name of a job.
macro_rules! jobs {
    ($($Type:ident),*) => {
        $(
            impl From<&$Type> for GraphJob {
                fn from(job: &$Type) -> Self {
                    Self { id: job.id.clone(), name: job.name.clone() }
                }
            }
        )*
    };
}

jobs!(Job, JobSummary, JobCreated, NamedReference);

impl Default for Graph {
    fn default() -> Self {
        Self::new()
    }
}

impl Graph {
    /// A graph without nodes.
    pub fn new() -> Self {
        static MARK: AtomicU64 = AtomicU64::new(0);
        Self {
            mark: MARK.fetch_add(1, Ordering::Relaxed),
            nodes: Vec::new(),
            has_strangers: false,
        }
    }

    /// Adds a job, by its id or as something that has the id of a job.
    pub fn job(&mut self, job: impl Into<GraphJob>) -> JobKey {
        let GraphJob { id, name } = job.into();
        JobKey(self.add(format!("`{name}`"), What::Job(id)))
    }

    /// Adds a condition.
    pub fn when(&mut self, condition: When) -> ConditionKey {
        let label = format!("the condition {condition}");
        ConditionKey(self.add(label, What::Condition(condition)))
    }

    /// Adds a job for each, one after the other.
    pub fn chain<J: Into<GraphJob>>(&mut self, jobs: impl IntoIterator<Item = J>) -> Vec<JobKey> {
        let nodes: Vec<_> = jobs.into_iter().map(|job| self.job(job)).collect();
        for pair in nodes.windows(2) {
            self.then(pair[0], pair[1]);
        }
        nodes
    }

    /// Lets a node come after a job.
    pub fn then(&mut self, job: JobKey, next: impl Into<NodeKey>) {
        self.lead(job.0, next.into(), |node| &mut node.next);
    }

    /// Lets a node come after a condition that holds.
    pub fn if_so(&mut self, condition: ConditionKey, next: impl Into<NodeKey>) {
        self.lead(condition.0, next.into(), |node| &mut node.next);
    }

    /// Lets a node come after a condition that does not hold.
    pub fn if_not(&mut self, condition: ConditionKey, next: impl Into<NodeKey>) {
        self.lead(condition.0, next.into(), |node| &mut node.otherwise);
    }

    /// The jobs, with the ids that they have on the platform.
    pub fn jobs(&self) -> impl Iterator<Item = (JobKey, &str)> {
        let nodes = self.nodes.iter().enumerate();
        nodes.filter_map(|(index, node)| match &node.what {
            What::Job(job) => Some((JobKey(self.key(index)), job.as_str())),
            What::Condition(_) => None,
        })
    }

    fn key(&self, index: usize) -> NodeKey {
        NodeKey {
            graph: self.mark,
            index,
        }
    }

    fn add(&mut self, label: String, what: What) -> NodeKey {
        self.nodes.push(Node {
            id: Uuid::new_v4().to_string(),
            label,
            position: None,
            what,
            next: Vec::new(),
            otherwise: Vec::new(),
        });
        self.key(self.nodes.len() - 1)
    }

    fn lead(&mut self, from: NodeKey, to: NodeKey, way: impl FnOnce(&mut Node) -> &mut Vec<usize>) {
        if from.graph != self.mark || to.graph != self.mark {
            self.has_strangers = true;
            return;
        }
        // A clone of a graph shares its mark and may have had more nodes.
        if to.index >= self.nodes.len() {
            self.has_strangers = true;
            return;
        }
        match self.nodes.get_mut(from.index).map(way) {
            Some(next) if next.contains(&to.index) => {}
            Some(next) => next.push(to.index),
            None => self.has_strangers = true,
        }
    }

    /// What is sent to the platform.
    ///
    /// # Errors
    ///
    /// When nodes lead in a circle, a condition has nothing before it, or a node of another graph was given.
    pub fn build(&self) -> Result<PipelineGraphInput, GraphError> {
        if self.has_strangers {
            return Err(GraphError::Stranger);
        }
        if let Some(circle) = self.circle() {
            let nodes = circle.iter().map(|&index| self.nodes[index].label.clone());
            return Err(GraphError::Circle {
                nodes: nodes.collect(),
            });
        }
        let mut has_before = vec![false; self.nodes.len()];
        for next in self.nodes.iter().flat_map(Node::after) {
            has_before[next] = true;
        }
        let (mut jobs, mut conditions) = (Vec::new(), Vec::new());
        for (index, node) in self.nodes.iter().enumerate() {
            let position = node
                .position
                .as_ref()
                .map(|at| NodePositionInput::new(at.x, at.y));
            match &node.what {
                What::Job(job) => {
                    let job = JobInGraphPipelineInput::new(job.as_str());
                    let mut input =
                        JobNodeInput::new(node.id.as_str(), job).next_nodes(self.ids(&node.next));
                    input.position = position;
                    jobs.push(input);
                }
                What::Condition(_) if !has_before[index] => {
                    let node = node.label.clone();
                    return Err(GraphError::Loose { node });
                }
                What::Condition(when) => {
                    let mut input = ConditionNodeInput::new(node.id.as_str())
                        .next_nodes_success(self.ids(&node.next))
                        .next_nodes_failure(self.ids(&node.otherwise))
                        .condition(when.clone());
                    input.position = position;
                    conditions.push(input);
                }
            }
        }
        Ok(PipelineGraphInput::new()
            .job_nodes(jobs)
            .condition_nodes(conditions))
    }

    fn ids<'g>(&'g self, nodes: &'g [usize]) -> impl Iterator<Item = &'g str> {
        nodes.iter().map(|&index| self.nodes[index].id.as_str())
    }

    /// The nodes of a circle, if there is one. It goes by a list of its own, so that a long chain is no
    /// deep recursion.
    fn circle(&self) -> Option<Vec<usize>> {
        #[derive(Clone, Copy, PartialEq)]
        enum Mark {
            New,
            OnTheWay,
            Done,
        }
        let mut marks = vec![Mark::New; self.nodes.len()];
        for start in 0..self.nodes.len() {
            if marks[start] != Mark::New {
                continue;
            }
            marks[start] = Mark::OnTheWay;
            let mut way = vec![(start, self.nodes[start].after())];
            while let Some((node, after)) = way.last_mut() {
                match after.next() {
                    None => {
                        marks[*node] = Mark::Done;
                        way.pop();
                    }
                    Some(next) if marks[next] == Mark::New => {
                        marks[next] = Mark::OnTheWay;
                        way.push((next, self.nodes[next].after()));
                    }
                    Some(next) if marks[next] == Mark::OnTheWay => {
                        let way = way.iter().map(|(node, _)| *node);
                        return Some(way.skip_while(|&node| node != next).collect());
                    }
                    Some(_) => {}
                }
            }
        }
        None
    }
}

impl Node {
    fn after(&self) -> impl Iterator<Item = usize> {
        self.next.iter().chain(&self.otherwise).copied()
    }
}

impl From<When> for ConditionInput {
    fn from(when: When) -> Self {
        let status = |value| Self::new().status(ConditionStatusInput::new(value));
        match when {
            When::AllSucceeded => status(ConditionStatusPresetValue::AllSuccess),
            When::AllSucceededOrSkipped => status(ConditionStatusPresetValue::AllSuccessOrSkipped),
            When::AnySucceeded => status(ConditionStatusPresetValue::AtLeastOneSuccess),
            When::Holds(expression) => {
                Self::new().custom(ConditionExpressionInput::new(expression))
            }
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AllSucceeded => formatter.write_str("that all succeeded"),
            Self::AllSucceededOrSkipped => {
                formatter.write_str("that all succeeded or were skipped")
            }
            Self::AnySucceeded => formatter.write_str("that one succeeded"),
            Self::Holds(expression) => write!(formatter, "`{expression}`"),
        }
    }
}
