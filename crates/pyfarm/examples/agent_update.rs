//! Uploads a release of the agent program from a file, and downloads it to another one. Neither is held in
//! memory as a whole.
//!
//! It needs a server, at `PYFARM_URL`, and as its arguments a version, a zip file to read, and a file to
//! write.

use std::path::PathBuf;

use pyfarm_client::Client;
use pyfarm_client::runtime::Upload;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pyfarm = Client::at(std::env::var("PYFARM_URL")?).build()?;
    let mut arguments = std::env::args().skip(1);
    let version = arguments.next().ok_or("the version is missing")?;
    let from = PathBuf::from(arguments.next().ok_or("the zip file is missing")?);
    let to = PathBuf::from(arguments.next().ok_or("the file to write is missing")?);

    let release =
        Upload::file(from).on_progress(|sent, total| eprintln!("{sent} of {total:?} bytes"));
    pyfarm
        .agent_updates_upload(&version, release)
        .send()
        .await?;

    let mut release = pyfarm.agent_updates_download(&version).send().await?;
    let mut file = tokio::fs::File::create(&to).await?;
    let written = release.write_to(&mut file).await?;
    println!("{written} bytes are in {}", to.display());
    Ok(())
}
