//! Holds a client to exchanges that were recorded with the real server.
//!
//! `cargo run -p platform-clients-tests --bin replay -- PLATFORM FILE.jsonl [--verbose]`

use std::process::ExitCode;

use platform_clients_tests::replay::{self, Exchange, Platform};

const USAGE: &str = "usage: replay PLATFORM FILE.jsonl [--verbose]";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::from(2)
        }
    }
}

async fn run() -> Result<bool, String> {
    let (flags, words): (Vec<String>, Vec<String>) = std::env::args()
        .skip(1)
        .partition(|argument| argument.starts_with('-'));
    if let Some(flag) = flags.iter().find(|flag| *flag != "--verbose") {
        return Err(format!("there is no option {flag}\n{USAGE}"));
    }
    let [name, file] = words.as_slice() else {
        return Err(USAGE.to_owned());
    };
    let platforms = Platform::named(name)?;
    let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let exchanges = Exchange::lines(&text);
    let report = replay::run(&platforms, &exchanges).await?;
    print!("{}", report.show(!flags.is_empty()));
    Ok(report.is_perfect())
}
