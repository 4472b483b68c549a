//! Addresses of servers whose API lies below a path of its own.
//!
//! People write them with that path and without, with a slash at the end and without. All mean the same.

/// The address with `prefix` as the end of its path.
pub(crate) fn with_prefix(address: &str, prefix: &str) -> String {
    let address = address.trim().trim_end_matches('/');
    // The host is not looked at: a machine may be called anything.
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let path = rest.find('/').map_or("", |start| &rest[start..]);
    let has_prefix = path
        .strip_suffix(prefix)
        .is_some_and(|before| before.ends_with('/'));
    if has_prefix {
        address.to_owned()
    } else {
        format!("{address}/{prefix}")
    }
}

#[cfg(test)]
mod tests {
    use super::with_prefix;

    #[test]
    fn the_prefix_is_added_unless_it_is_there() {
        for (given, full) in [
            ("http://farm:5000", "http://farm:5000/api/v1"),
            ("http://farm:5000/", "http://farm:5000/api/v1"),
            ("http://farm:5000/api/v1", "http://farm:5000/api/v1"),
            (" http://farm:5000/api/v1// ", "http://farm:5000/api/v1"),
            ("http://h/render", "http://h/render/api/v1"),
            ("http://h/render/api/v1/", "http://h/render/api/v1"),
            ("http://h/myapi/v1", "http://h/myapi/v1/api/v1"),
            ("http://api/v1", "http://api/v1/api/v1"),
        ] {
            assert_eq!(with_prefix(given, "api/v1"), full, "{given}");
        }
    }
}
