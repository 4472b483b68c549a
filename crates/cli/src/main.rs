//! The command `platforms`.

use std::process::ExitCode;

fn main() -> ExitCode {
    platform_clients_cli::main(std::env::args_os())
}
