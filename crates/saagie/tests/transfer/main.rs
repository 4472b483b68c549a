//! Exports and imports against the stand-in.

mod exports;
mod imports;
mod world;
