//! What is done where a server does not know an endpoint that was reconstructed.

use std::future::Future;

use platform_clients_runtime::{Response, StatusCode};

use crate::Error;

/// Whether the server says that there is nothing at the path, or nothing for the method.
pub(crate) fn is_unknown_endpoint(error: &Error) -> bool {
    matches!(
        error.status(),
        Some(StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED)
    )
}

/// Makes the second call where the server does not know the first. Where it knows neither, the error is
/// that of the first: then it is the thing that is missing, and not the endpoint.
pub(crate) async fn either<T>(
    first: impl Future<Output = Result<Response<T>, Error>>,
    second: impl Future<Output = Result<Response<T>, Error>>,
) -> Result<T, Error> {
    let unknown = match first.await {
        Ok(answer) => return Ok(answer.into_inner()),
        Err(error) if is_unknown_endpoint(&error) => error,
        Err(error) => return Err(error),
    };
    match second.await {
        Ok(answer) => Ok(answer.into_inner()),
        Err(error) if is_unknown_endpoint(&error) => Err(unknown),
        Err(error) => Err(error),
    }
}
