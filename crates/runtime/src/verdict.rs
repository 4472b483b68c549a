//! What an answer is by its status, and where a redirect leads.

use http::header::LOCATION;
use http::{Method, StatusCode};
use url::Url;

use crate::failure::Kind;
use crate::limits::MAX_REDIRECTS;
use crate::response::Received;
use crate::transport;

/// What an answer is.
pub(crate) enum Verdict {
    Success,
    Rejected,
    Redirect(Url),
    Failed(Kind, Option<String>),
}

/// Judges an answer. `url` and `method` are those of the request, `redirects` how many were followed before.
pub(crate) fn verdict(received: &Received, url: &Url, method: &Method, redirects: u32) -> Verdict {
    let status = received.status;
    if status.is_success() {
        return Verdict::Success;
    }
    if status == StatusCode::UNAUTHORIZED {
        return Verdict::Rejected;
    }
    if !matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308) {
        return Verdict::Failed(Kind::Status, None);
    }
    let location = received
        .headers
        .get(LOCATION)
        .and_then(|location| location.to_str().ok());
    let Some(mut next) = location.and_then(|location| url.join(location).ok()) else {
        return Verdict::Failed(Kind::Status, Some("a redirect to nowhere".to_owned()));
    };
    if !transport::same_origin(&next, url) {
        let origin = next.origin().ascii_serialization();
        let note = format!("a redirect to another origin, {origin}, is not followed");
        return Verdict::Failed(Kind::ForeignOrigin, Some(note));
    }
    if !matches!(*method, Method::GET | Method::HEAD) {
        let note = format!("a redirect of a {method} is not followed");
        return Verdict::Failed(Kind::Status, Some(note));
    }
    if redirects >= MAX_REDIRECTS {
        return Verdict::Failed(
            Kind::Loop,
            Some(format!("more than {MAX_REDIRECTS} redirects in a row")),
        );
    }
    next.set_fragment(None);
    // User information in a redirect would become credentials of the server's choice. A URL
    // with a host takes both calls.
    let _ = next.set_username("");
    let _ = next.set_password(None);
    Verdict::Redirect(next)
}
