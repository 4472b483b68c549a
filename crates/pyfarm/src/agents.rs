//! Agents by their state.
//!
//! The server cannot search for a state, and the list does not tell it. So each agent is looked at.

use futures_util::StreamExt as _;
use futures_util::future::ready;
use platform_clients_runtime::List as _;

use crate::types::{Agent, AgentState};
use crate::{Client, Feed, operations};

/// How many agents are looked at together. The server has few workers.
const TOGETHER: usize = 4;

impl operations::AgentsList {
    /// The agents of the list that are in one of these states, as they are found.
    ///
    /// The list tells no states, so this sends one request for each agent of it, four at a time; set
    /// filters on the list first where there are many. An agent that is deleted meanwhile is left out.
    ///
    /// ```no_run
    /// use pyfarm_client::types::AgentState;
    ///
    /// # async fn example(pyfarm: pyfarm_client::Client) -> Result<(), pyfarm_client::Error> {
    /// let idle = pyfarm.agents_list().min_ram(65_536).in_state([AgentState::Online]);
    /// for agent in idle.try_collect().await? {
    ///     println!("{} has {} MB free", agent.hostname, agent.free_ram);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn in_state(self, states: impl IntoIterator<Item = AgentState>) -> Feed<Agent> {
        let states: Vec<AgentState> = states.into_iter().collect();
        let client = Client::from(self.request().client().clone());
        let looked_at = self.items().map(move |listed| {
            let client = client.clone();
            async move {
                match client.agents_get(listed?.id).send().await {
                    Ok(agent) => Ok(Some(agent.into_inner())),
                    Err(error) if error.is_not_found() => Ok(None),
                    Err(error) => Err(error),
                }
            }
        });
        Feed::new(looked_at.buffered(TOGETHER).filter_map(move |looked_at| {
            let agent = looked_at.transpose();
            ready(agent.filter(|agent| {
                let state = agent.as_ref().ok().map(|agent| &agent.state);
                state.is_none_or(|state| states.contains(state))
            }))
        }))
    }
}
