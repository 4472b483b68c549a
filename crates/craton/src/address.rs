//! Addresses of services that carry their version as the last part of the path.
//!
//! People write them with it and without, with a slash at the end and without. All mean the same.

/// The address with `version` as the last part of its path.
pub(crate) fn with_version(address: &str, version: &str) -> String {
    let address = address.trim().trim_end_matches('/');
    // The host is not looked at: `http://v1` is a machine.
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let has_version = rest
        .rsplit_once('/')
        .is_some_and(|(_, last)| last == version);
    if has_version {
        address.to_owned()
    } else {
        format!("{address}/{version}")
    }
}

#[cfg(test)]
mod tests {
    use super::with_version;

    #[test]
    fn the_version_is_added_unless_it_is_there() {
        for (given, full) in [
            ("http://craton:7780", "http://craton:7780/v1"),
            ("http://craton:7780/", "http://craton:7780/v1"),
            ("http://craton:7780/v1", "http://craton:7780/v1"),
            (" http://craton:7780/v1// ", "http://craton:7780/v1"),
            ("http://h/fleet", "http://h/fleet/v1"),
            ("http://h/fleet/v1/", "http://h/fleet/v1"),
            ("http://v1", "http://v1/v1"),
            ("http://h/dev1", "http://h/dev1/v1"),
        ] {
            assert_eq!(with_version(given, "v1"), full, "{given}");
        }
    }
}
