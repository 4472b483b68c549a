//! Lists every cloud. The pages are followed without being asked for.
//!
//! It needs a server, and the environment that `Client::from_env` reads.

use craton_client::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let craton = Client::from_env()?;

    let mut clouds = craton.clouds_list().items();
    while let Some(cloud) = clouds.try_next().await? {
        println!("{:>6}  {}", cloud.id, cloud.name);
    }
    Ok(())
}
