//! Lists every tag with the agents and jobs that have it.
//!
//! The server sends all of them in one answer, however many there are; each is decoded as it arrives. It
//! needs a server, at `PYFARM_URL`.

use pyfarm_client::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pyfarm = Client::at(std::env::var("PYFARM_URL")?).build()?;

    let mut tags = pyfarm.tags_list().items();
    while let Some(tag) = tags.try_next().await? {
        println!(
            "{:>6}  {}  agents {:?}  jobs {:?}",
            tag.id, tag.tag, tag.agents, tag.jobs
        );
    }
    Ok(())
}
