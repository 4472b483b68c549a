//! JSON pointers (RFC 6901) as texts, and as the fragments of references.

use std::borrow::Cow;

/// One more segment behind `base`.
pub fn child(base: &str, segment: impl AsRef<str>) -> String {
    let mut pointer = String::with_capacity(base.len() + segment.as_ref().len() + 1);
    pointer.push_str(base);
    push(&mut pointer, segment.as_ref());
    pointer
}

/// Appends one segment to `pointer`.
pub fn push(pointer: &mut String, segment: &str) {
    pointer.push('/');
    for character in segment.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

/// The segments of a pointer, unescaped. A text that does not begin with `/` is one segment.
pub fn segments(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let rest = pointer.strip_prefix('/').unwrap_or(pointer);
    let whole = pointer.is_empty();
    rest.split('/').filter(move |_| !whole).map(|segment| {
        if segment.contains('~') {
            Cow::Owned(segment.replace("~1", "/").replace("~0", "~"))
        } else {
            Cow::Borrowed(segment)
        }
    })
}

/// Undoes percent-encoding; what is not valid stays as it is.
pub(super) fn percent_decode(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let hex = |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16));
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if let (b'%', Some(high), Some(low)) =
            (byte, hex(bytes.get(at + 1)), hex(bytes.get(at + 2)))
        {
            decoded.push(u8::try_from(high * 16 + low).unwrap_or(b'%'));
            at += 3;
        } else {
            decoded.push(byte);
            at += 1;
        }
    }
    String::from_utf8(decoded).map_or(Cow::Borrowed(text), Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::{child, percent_decode, segments};

    #[test]
    fn a_segment_survives_being_escaped() {
        let pointer = child(&child("", "paths"), "/v1/a~b");
        assert_eq!(pointer, "/paths/~1v1~1a~0b");
        assert_eq!(segments(&pointer).collect::<Vec<_>>(), ["paths", "/v1/a~b"]);
        assert_eq!(segments("").count(), 0);
        assert_eq!(segments("/").collect::<Vec<_>>(), [""]);
    }

    #[test]
    fn percent_encoding_is_undone_where_it_is_valid() {
        assert_eq!(percent_decode("%7Bid%7d"), "{id}");
        assert_eq!(percent_decode("100%"), "100%");
        assert_eq!(percent_decode("%zz%"), "%zz%");
        assert_eq!(percent_decode("%ff"), "%ff");
    }
}
