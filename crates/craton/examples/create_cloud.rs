//! Creates a cloud with variables, and gets it again by its id.
//!
//! It needs a server, and the environment that `Client::from_env` reads. The name of the cloud may be
//! given as an argument.

use craton_client::Client;
use craton_client::types::CloudCreate;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let craton = Client::from_env()?;
    let name = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "my-cloud-0".to_owned());

    let new = CloudCreate::new(name)
        .note("This is my cloud, there are many like it, but this is mine.")
        .variables([("some-var", "some-var-value")]);
    let created = match craton.clouds_create(&new).send().await {
        Ok(created) => created,
        Err(error) if error.is_conflict() => {
            println!("there is a cloud {} already", new.name);
            return Ok(());
        }
        Err(error) => return Err(error.into()),
    };

    let cloud = craton.clouds_get(created.id).send().await?;
    println!("{cloud:#?}");
    Ok(())
}
