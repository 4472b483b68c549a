//! Looks at the repository of an app, changes where it is, and deletes it.
//!
//! It needs a server, the environment that `Account::from_env` reads, and the name of an app as its
//! argument.

use thirtyloops_client::{Account, ResourceKind};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let account = Account::from_env()?;
    let app = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "thirtyloops".to_owned());

    // A service is named by the app that it belongs to.
    let mut repository = account.resource(ResourceKind::Repository, app).await?;
    for field in repository.fields() {
        println!("{} holds {}", field.name(), field.kind());
    }

    repository.set("location", "gitosis@git.30loops.net")?;
    println!("{:?}", repository.save().await?);

    // What cannot be set is told with what could have been meant.
    if let Err(error) = repository.set("locaton", "elsewhere") {
        println!("{error}");
    }

    repository.delete().await?;
    println!("deleted");
    Ok(())
}
