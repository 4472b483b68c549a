//! Lists the agents that are online and have nothing to do.
//!
//! It needs a server, at `PYFARM_URL`.

use pyfarm_client::Client;
use pyfarm_client::types::AgentState;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pyfarm = Client::at(std::env::var("PYFARM_URL")?).build()?;

    let mut idle = pyfarm.agents_list().in_state([AgentState::Online]);
    while let Some(agent) = idle.try_next().await? {
        println!(
            "{}: {} of {} MB are free",
            agent.hostname, agent.free_ram, agent.ram
        );
    }
    Ok(())
}
