//! Gets, sets and removes the variables of a cloud.
//!
//! It needs a server, the environment that `Client::from_env` reads, and the id of a cloud as its
//! argument.

use craton_client::{Client, VarsFilter};
use serde_json::json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let craton = Client::from_env()?;
    let cloud_id: i64 = std::env::args()
        .nth(1)
        .ok_or("the id of a cloud is missing")?
        .parse()?;

    let variables = craton.cloud(cloud_id).variables();
    println!("before: {:?}", variables.get().send().await?.variables);

    let updated = [
        ("var-a", "new-var-a"),
        ("var-b", "new-var-b"),
        ("updated-var", "updated value"),
    ];
    variables.update(updated).send().await?;

    // Values of more than one kind are written as JSON.
    let mixed = [("rack", json!(12)), ("disks", json!(["sda", "sdb"]))];
    println!(
        "after: {:?}",
        variables.update(mixed).send().await?.variables
    );

    let filter = VarsFilter::new()
        .variable("var-a", "new-var-a")
        .variable("rack", 12);
    for cloud in craton
        .clouds_list()
        .search(filter)
        .items()
        .try_collect()
        .await?
    {
        println!("found: {}", cloud.name);
    }

    variables
        .delete(["var-a", "var-b", "updated-var", "rack", "disks"])
        .send()
        .await?;
    Ok(())
}
