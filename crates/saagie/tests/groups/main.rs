//! The methods of the handle against a server that executes GraphQL for real.

mod apps;
mod certificates;
mod connection;
mod defects;
mod graphs;
mod jobs;
mod people;
mod pipelines;
mod projects;
mod resources;
mod runs;
mod table;
mod variables;
mod world;
