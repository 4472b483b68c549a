//! Makes a version of a jobtype from a file of Python code, and prints the code that the server has.
//!
//! It needs a server, at `PYFARM_URL`, and as its arguments the name of the jobtype and the file.

use pyfarm_client::Client;
use pyfarm_client::types::JobTypeCreate;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pyfarm = Client::at(std::env::var("PYFARM_URL")?).build()?;
    let mut arguments = std::env::args().skip(1);
    let name = arguments
        .next()
        .ok_or("the name of the jobtype is missing")?;
    let file = arguments.next().ok_or("the file is missing")?;

    // The code travels within the JSON of the jobtype; only its download is a file.
    let code = tokio::fs::read_to_string(file).await?;
    let jobtype = JobTypeCreate::new(&name, code).classname("Render");
    let version = pyfarm
        .jobtypes_replace(&name, &jobtype)
        .send()
        .await?
        .version;
    println!("# {name}, version {version}");

    let mut code = pyfarm.jobtypes_versions_code(&name, version).send().await?;
    code.write_to(&mut tokio::io::stdout()).await?;
    Ok(())
}
