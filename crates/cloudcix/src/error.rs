//! Why a call failed, with what the five shapes of `CloudCIX`'s errors have in common.

use serde_json::Value;

use crate::shared::{ApiError, FieldError};

/// Why a call of a generic service failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ServiceError {
    /// The call itself failed. [`api`](platform_clients_runtime::Error::api) is what the server said.
    #[error(transparent)]
    Call(#[from] Box<platform_clients_runtime::Error<ApiError>>),
    /// The server does not know the path, and neither do the clients of `CloudCIX`.
    #[error("{call}; nothing is known of the service at `{path}`: did you mean {nearest:?}?")]
    NoSuchService {
        /// The path of the service.
        path: String,
        /// The service that is called most like it.
        nearest: &'static str,
        /// The call that failed.
        call: Box<platform_clients_runtime::Error<ApiError>>,
    },
    /// The server did not understand a filter and left it out, so these are not the records that were
    /// asked for. [`allow_warnings`](crate::ListRequest::allow_warnings) takes them all the same.
    #[error("the server left out a filter: {}", .0.join("; "))]
    FilterLeftOut(Vec<String>),
    /// The request was refused before it was sent.
    #[error("invalid request: {0}")]
    Invalid(String),
}

impl ServiceError {
    /// The failed call, if it was sent.
    pub fn call(&self) -> Option<&platform_clients_runtime::Error<ApiError>> {
        match self {
            Self::Call(error) | Self::NoSuchService { call: error, .. } => Some(error),
            _ => None,
        }
    }
}

impl ApiError {
    /// The code, `<application>_<service>_<method>_<number>`, where there is one for the whole request.
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::CodedError(error) => Some(&error.error_code),
            Self::Other(value) => value.get("error_code").and_then(Value::as_str),
            _ => None,
        }
    }

    /// The server's words, for people. An HTML page is given as it came.
    pub fn detail(&self) -> Option<&str> {
        match self {
            Self::CodedError(error) => Some(&error.detail),
            Self::Detail(error) => Some(&error.detail),
            Self::Text(text) => Some(text),
            Self::Other(value) => value.get("detail").and_then(Value::as_str),
            Self::FieldErrors(_) => None,
        }
    }

    /// What is wrong with single members: where, the code, and the words. Places are joined by slashes,
    /// and an item of a list has its number: `storages/0/gb`.
    pub fn fields(&self) -> Vec<(String, &str, &str)> {
        let mut found = Vec::new();
        if let Self::FieldErrors(errors) = self {
            for (name, error) in &errors.errors {
                collect(name.clone(), error, &mut found);
            }
        }
        found
    }
}

fn collect<'a>(place: String, error: &'a FieldError, found: &mut Vec<(String, &'a str, &'a str)>) {
    match error {
        FieldError::CodedError(error) => found.push((place, &error.error_code, &error.detail)),
        FieldError::FieldErrorList(items) => {
            for (number, item) in items.iter().enumerate() {
                if let Some(item) = item {
                    collect(format!("{place}/{number}"), item, found);
                }
            }
        }
        FieldError::FieldErrorMap(members) => {
            for (name, member) in members {
                if let Some(member) = member {
                    collect(format!("{place}/{name}"), member, found);
                }
            }
        }
        FieldError::Other(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::ApiError;
    use serde_json::json;

    fn read(value: serde_json::Value) -> ApiError {
        serde_json::from_value(value).unwrap()
    }

    #[test]
    fn every_shape_of_an_error_is_read() {
        let coded =
            read(json!({"error_code": "membership_department_read_001", "detail": "Gone."}));
        assert_eq!(coded.code(), Some("membership_department_read_001"));
        assert_eq!(coded.detail(), Some("Gone."));

        let bare = read(json!({"detail": "Not found."}));
        assert_eq!((bare.code(), bare.detail()), (None, Some("Not found.")));

        let page = read(json!("<h1>Server Error</h1>"));
        assert_eq!(page.detail(), Some("<h1>Server Error</h1>"));

        let error = json!({"error_code": "iaas_vm_create_101", "detail": "Too small."});
        let fields = read(json!({
            "detail": "Bad request.",
            "errors": {"name": error, "storages": [null, {"gb": error}]},
        }));
        let places: Vec<String> = fields.fields().into_iter().map(|field| field.0).collect();
        assert_eq!(places, ["name", "storages/1/gb"]);
    }
}
