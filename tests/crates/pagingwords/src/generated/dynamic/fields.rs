// Generated from tests/specs/pagingwords.yaml by `cargo xtask regenerate pagingwords`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use runtime::{Field, Kind};
