//! Shows the columns of a tag.
//!
//! It needs a server, at `PYFARM_URL`.

use pyfarm_client::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pyfarm = Client::at(std::env::var("PYFARM_URL")?).build()?;

    for (column, kind) in pyfarm.tags_schema().send().await?.iter() {
        println!("{column}: {kind}");
    }
    Ok(())
}
