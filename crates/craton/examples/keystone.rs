//! Logs in to Keystone, finds Craton in its catalog, and lists the projects.
//!
//! It needs a server that asks Keystone who is calling, and the environment that
//! `KeystoneAuth::from_env` reads. `CRATON_URL` is not needed.

use craton_client::{Client, KeystoneAuth};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Without the environment: KeystoneAuth::builder(url, name, password).project_id(id).build()?
    let auth = KeystoneAuth::from_env()?;
    let address = auth.endpoint().await?;
    println!("Craton is at {address}");

    // The log-in that found the address is the one that is used.
    let craton = Client::at(address).credentials(auth).build()?;
    let mut projects = craton.projects_list().items();
    while let Some(project) = projects.try_next().await? {
        println!("{}  {}", project.id, project.name);
    }
    Ok(())
}
