//! Changes the name and the note of a cloud, and deletes it.
//!
//! It needs a server, the environment that `Client::from_env` reads, and the id of a cloud as its
//! argument. The cloud is gone afterwards, with everything in it.

use craton_client::Client;
use craton_client::types::CloudUpdate;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let craton = Client::from_env()?;
    let cloud_id: i64 = std::env::args()
        .nth(1)
        .ok_or("the id of a cloud is missing")?
        .parse()?;

    let change = CloudUpdate::new().name("new name").note("Updated note.");
    let cloud = craton.clouds_update(cloud_id, &change).send().await?;
    println!("it is called {} now", cloud.name);

    craton.clouds_delete(cloud_id).send().await?;
    // The server answers the same whether or not there was a cloud, so this is how to be sure.
    let gone = craton.clouds_get(cloud_id).send().await;
    assert!(gone.is_err_and(|error| error.is_not_found()));
    Ok(())
}
