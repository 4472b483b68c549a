//! Moments that decide what is deleted.

use platform_clients_runtime::value::DateTime;

use crate::problem::SaagieError;

/// Holds a moment to one that can be read.
pub(crate) fn hold(moment: &DateTime) -> Result<(), SaagieError> {
    match moment.parse() {
        Ok(_) => Ok(()),
        Err(error) => Err(SaagieError::invalid(
            format_args!("the moment `{}`", moment.as_str()),
            format_args!("{error}; write it like `2026-01-31T12:00:00+01:00`"),
        )),
    }
}
