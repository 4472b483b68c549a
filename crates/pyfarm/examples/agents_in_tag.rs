//! Gives a tag to an agent, and lists the agents that have it.
//!
//! It needs a server, at `PYFARM_URL`, and the UUID of an agent as its argument.

use pyfarm_client::Client;
use pyfarm_client::types::{TagAgentAdd, TagCreate};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pyfarm = Client::at(std::env::var("PYFARM_URL")?).build()?;
    let agent = std::env::args()
        .nth(1)
        .ok_or("the UUID of an agent is missing")?;

    pyfarm
        .tags_create(&TagCreate::new("interesting"))
        .send()
        .await?;
    let added = pyfarm
        .tags_agents_add("interesting", &TagAgentAdd::new(agent))
        .send()
        .await?;
    let news = if added.status() == 201 {
        "now has"
    } else {
        "already had"
    };
    println!("{} {news} the tag", added.href);

    let mut agents = pyfarm.tags_agents_list("interesting").items();
    while let Some(agent) = agents.try_next().await? {
        println!("{}  {}", agent.id, agent.hostname);
    }
    Ok(())
}
