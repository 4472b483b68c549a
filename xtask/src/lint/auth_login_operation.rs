//! `x-auth` logs in with an operation that does not exist, or looks for the token where its answer
//! has none. The first call of the client would fail, far from the mistake.

use super::data_pointer::{self, Found};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::document::{Document, Node};
use crate::vocabulary::{Auth, nearest, read};
use heck::ToSnakeCase;

pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let known = super::operations(document);
    for (_, scheme) in document
        .at("/components/securitySchemes")
        .iter()
        .flat_map(Node::members)
    {
        let Ok(scheme) = document.follow(scheme) else {
            continue;
        };
        // Mistakes of form are reported by `unknown_extension_key`.
        let Some(login) =
            read::<Auth>(&scheme, &mut Diagnostics::new()).and_then(|auth| auth.login)
        else {
            continue;
        };
        let place = format!("{}/x-auth/login", scheme.pointer);
        let same = |id: &str| {
            id == login.operation || id.to_snake_case() == login.operation.to_snake_case()
        };
        let Some(operation) = known
            .iter()
            .find(|operation| operation.id().is_some_and(same))
        else {
            let ids = known.iter().filter_map(super::Operation::id);
            let error = Diagnostic::error(
                "E-login-operation",
                format!("{place}/operation"),
                format!("there is no operation `{}` to log in with", login.operation),
            );
            diagnostics.push(match nearest(&login.operation, ids) {
                Some(near) => error.help(format!("did you mean `{near}`?")),
                None => {
                    error.help("name the operationId of the operation that answers with a token")
                }
            });
            continue;
        };
        if let Some(header) = login.token.strip_prefix("header:") {
            if header.trim().is_empty() {
                let error = Diagnostic::error(
                    "E-login-token",
                    format!("{place}/token"),
                    "the name of the header is missing",
                );
                diagnostics.push(error.help("write `header:X-Auth-Token`"));
            }
        } else if !login.token.is_empty() && !login.token.starts_with('/') {
            let error = Diagnostic::error(
                "E-login-token",
                format!("{place}/token"),
                format!("`{}` is neither a header nor a JSON pointer", login.token),
            );
            diagnostics.push(error.help(format!("write `header:{0}` or `/{0}`", login.token)));
        }
        let pointers = [
            ("token", Some(&login.token)),
            ("expires", login.expires.as_ref()),
        ];
        for (key, pointer) in pointers {
            let Some(pointer) = pointer.filter(|pointer| pointer.starts_with('/')) else {
                continue;
            };
            let Some(answer) = operation.success_schema(document) else {
                continue;
            };
            if let Found::Missing { segment, .. } = data_pointer::follow(document, answer, pointer)
            {
                let message = format!(
                    "the answer of `{}` has no `{segment}` at `{pointer}`",
                    login.operation
                );
                diagnostics.push(Diagnostic::error(
                    "E-login-token",
                    format!("{place}/{key}"),
                    message,
                ));
            }
        }
    }
}
