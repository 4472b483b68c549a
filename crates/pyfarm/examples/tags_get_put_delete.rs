//! Creates a tag anew with the agents that shall have it, gets it by name and by id, and deletes it.
//!
//! It needs a server, at `PYFARM_URL`. The UUIDs of agents may be given as arguments. A tag of this name is
//! lost, with everything that had it.

use pyfarm_client::Client;
use pyfarm_client::types::TagReplace;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pyfarm = Client::at(std::env::var("PYFARM_URL")?).build()?;
    let agents: Vec<String> = std::env::args().skip(1).collect();

    // Jobs cannot be named here, whatever PyFarm's documentation says: the server finds none of them.
    let anew = TagReplace::new().tag("interesting").agents(agents);
    let put = pyfarm.tags_replace("interesting", &anew).send().await?;
    println!("put: {} with {} agents", put.id, put.agents.len());

    let by_name = pyfarm.tags_get("interesting").send().await?;
    let by_id = pyfarm.tags_get(by_name.id).send().await?;
    println!("got: {} is {}", by_id.id, by_id.tag);

    pyfarm.tags_delete("interesting").send().await?;
    // The server answers the same whether or not there was a tag, so this is how to be sure.
    match pyfarm.tags_get("interesting").send().await {
        Err(error) if error.is_not_found() => println!("gone: {error}"),
        other => println!("still there: {:?}", other?.tag),
    }
    Ok(())
}
