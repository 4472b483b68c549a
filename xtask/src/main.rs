//! `cargo xtask`: reads the command line and hands over to the library.

use clap::{Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use std::process::ExitCode;
use xtask::commands;
use xtask::pipeline;
use xtask::project::Project;
use xtask::tryout::{self, Trial};

/// Generates the clients from their documents.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    /// Other files that a document refers to are read from within this folder; otherwise from the folder of the
    /// document, or from specs/ where the document is there.
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Writes the generated files of some clients, or of all.
    Regenerate {
        /// Documents under specs/, without extension.
        names: Vec<String>,
        /// Writes nothing; lists every file that differs and fails if there is one.
        #[arg(long)]
        check: bool,
    },
    /// Reports everything our rules find in some documents, or in all.
    Lint {
        /// Documents under specs/, without extension, or the paths of others.
        names: Vec<String>,
        /// Says also what a document seems to mean by paging and waiting, in words to copy into it.
        #[arg(long)]
        suggest: bool,
    },
    /// Adds a platform: copies its document in, lays its crate out, generates it.
    Add {
        /// The name of the platform, such as `widgets`.
        name: String,
        /// An OpenAPI document, YAML or JSON.
        file: PathBuf,
    },
    /// Tries other people's documents: generates a crate from each outside the workspace and checks it.
    Try {
        /// OpenAPI documents, YAML or JSON.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// So many at a time.
        #[arg(long, default_value_t = 2)]
        jobs: usize,
        /// Fails when an operation is left out.
        #[arg(long)]
        strict: bool,
        /// Generates only; checks nothing with cargo.
        #[arg(long)]
        no_check: bool,
        /// Where the crates are written: an empty folder, or one of an earlier run.
        #[arg(long)]
        scratch: Option<PathBuf>,
    },
    /// Prints what one stage of the pipeline makes of a document.
    Dump {
        /// The stage.
        stage: Stage,
        /// A document under specs/, without extension, or the path of any other.
        name: String,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Stage {
    /// The document as it was read, as JSON.
    Document,
    /// The document after every lowering pass, as JSON.
    Lowered,
    /// The facts.
    Model,
    /// The structs that the engine writes.
    Engine,
    /// The generated files.
    Files,
}

impl From<Stage> for pipeline::Stage {
    fn from(stage: Stage) -> Self {
        match stage {
            Stage::Document => Self::Document,
            Stage::Lowered => Self::Lowered,
            Stage::Model => Self::Model,
            Stage::Engine => Self::Engine,
            Stage::Files => Self::Files,
        }
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let project = Project::find().reading_within(arguments.root);
    let done = match arguments.command {
        Command::Regenerate {
            names,
            check: false,
        } => commands::regenerate(&project, &names),
        Command::Regenerate { names, check: true } => commands::check(&project, &names),
        Command::Lint { names, suggest } => commands::lint(&project, &names, suggest),
        Command::Add { name, file } => commands::add(&project, &name, &file),
        Command::Try {
            files,
            jobs,
            strict,
            no_check,
            scratch,
        } => {
            let trial = Trial {
                files,
                jobs,
                strict,
                check: !no_check,
                scratch,
            };
            tryout::run(&project, &trial)
        }
        Command::Dump { stage, name } => commands::dump(&project, stage.into(), &name),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}
