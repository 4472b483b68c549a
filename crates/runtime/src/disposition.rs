//! The file name that a server suggests.
//!
//! It is a suggestion of somebody else's: only the last part of it is used, so that it never leads
//! out of the directory that the user chose.

use http::HeaderMap;
use http::header::CONTENT_DISPOSITION;
use percent_encoding::percent_decode_str;

/// The base name in `Content-Disposition`, if there is one that can name a file.
pub(crate) fn file_name(headers: &HeaderMap) -> Option<String> {
    let bytes = headers.get(CONTENT_DISPOSITION)?.as_bytes();
    // Servers send UTF-8 or Latin-1 here; what is not the one is the other.
    let text = std::str::from_utf8(bytes).map_or_else(
        |_| bytes.iter().copied().map(char::from).collect(),
        str::to_owned,
    );
    let mut plain = None;
    for (name, value) in parameters(&text) {
        match name.as_str() {
            // The extended form wins, wherever it stands (RFC 6266).
            "filename*" => {
                if let Some(name) = extended(&value).as_deref().and_then(base_name) {
                    return Some(name);
                }
            }
            "filename" => plain = plain.or_else(|| base_name(&value)),
            _ => {}
        }
    }
    plain
}

/// The last part of a path of either system, if it can name a file.
pub(crate) fn base_name(path: &str) -> Option<String> {
    let last = path.rsplit(['/', '\\']).next().unwrap_or_default();
    let last: String = last.chars().filter(|one| !one.is_control()).collect();
    // `C:name` is a file on another drive.
    let name = match last.split_once(':') {
        Some((drive, name)) if drive.len() == 1 => name,
        _ => &last,
    };
    let name = name.trim();
    (!matches!(name, "" | "." | "..")).then(|| name.to_owned())
}

/// The parameters behind the type, names in lower case, quotes undone.
fn parameters(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = text.split_once(';').map_or("", |(_, rest)| rest);
    while let Some((name, value)) = rest.split_once('=') {
        let name = name.trim_matches([' ', '\t', ';']).to_ascii_lowercase();
        let value = value.trim_start();
        let (value, behind) = match value.strip_prefix('"') {
            Some(quoted) => unquote(quoted),
            None => match value.split_once(';') {
                Some((value, behind)) => (value.trim().to_owned(), behind),
                None => (value.trim().to_owned(), ""),
            },
        };
        found.push((name, value));
        rest = behind;
    }
    found
}

/// The text up to the closing quote, and what is behind it. `\"` stands for a quote; every other
/// backslash is kept, because browsers on Windows used to send whole paths.
fn unquote(quoted: &str) -> (String, &str) {
    let mut value = String::new();
    let mut characters = quoted.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return (value, &quoted[at + 1..]),
            '\\' if characters.peek().is_some_and(|(_, next)| *next == '"') => {
                value.push('"');
                characters.next();
            }
            other => value.push(other),
        }
    }
    (value, "")
}

/// Undoes `UTF-8''a%20b` (RFC 8187).
fn extended(value: &str) -> Option<String> {
    let mut parts = value.splitn(3, '\'');
    let charset = parts.next()?;
    let _language = parts.next()?;
    let bytes = percent_decode_str(parts.next()?);
    if charset.eq_ignore_ascii_case("utf-8") {
        return bytes.decode_utf8().ok().map(Into::into);
    }
    (charset.eq_ignore_ascii_case("iso-8859-1")).then(|| bytes.map(char::from).collect())
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue};

    use super::file_name;

    fn named(header: &str) -> Option<String> {
        let mut headers = HeaderMap::new();
        headers.insert(
            "content-disposition",
            HeaderValue::from_bytes(header.as_bytes()).unwrap(),
        );
        file_name(&headers)
    }

    #[test]
    fn a_file_name_is_read_in_every_form() {
        for (header, name) in [
            ("attachment; filename=a.zip", "a.zip"),
            ("attachment; filename=\"a b;c.zip\"; size=1", "a b;c.zip"),
            (
                "attachment; FileName = \"say \\\"a\\\".txt\"",
                "say \"a\".txt",
            ),
            (
                "attachment; filename=\"x\"; filename*=UTF-8''a%20%C3%A4.txt",
                "a ä.txt",
            ),
            ("attachment; filename=\"ä.txt\"", "ä.txt"),
        ] {
            assert_eq!(named(header).as_deref(), Some(name), "{header}");
        }
        assert_eq!(named("attachment"), None);
        assert_eq!(named("inline; filename"), None);
    }

    #[test]
    fn a_file_name_never_leads_out_of_a_directory() {
        for (header, name) in [
            ("attachment; filename=\"../../etc/passwd\"", Some("passwd")),
            ("attachment; filename=\"C:\\dir\\a.txt\"", Some("a.txt")),
            ("attachment; filename=\"C:a.txt\"", Some("a.txt")),
            ("attachment; filename*=UTF-8''..%2F..%2Fa", Some("a")),
            ("attachment; filename=\"..\"", None),
            ("attachment; filename=\"a/\"", None),
        ] {
            assert_eq!(named(header).as_deref(), name, "{header}");
        }
    }
}
