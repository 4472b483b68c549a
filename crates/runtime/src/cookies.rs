//! How parameters are written in the `Cookie` header.
//!
//! A pair stands behind another with `; ` between them, whatever the style. `form` percent-encodes as in a query;
//! `cookie`, which `OpenAPI` 3.2 brought, writes everything as it is, so what would end a pair is refused there.

use serde_json::Value;

use crate::encode::{self, Flat, scalar};
use crate::parameter::{Parameter, Style};

/// Adds a parameter to the text of the header.
pub(crate) fn add(out: &mut String, parameter: &Parameter, value: &Value) -> Result<(), String> {
    let raw = parameter.style == Style::Cookie;
    let mut cookies = Cookies { out, raw };
    let name = parameter.name;
    if parameter.style == Style::Json {
        cookies.pair(name, [value.to_string()]);
        return Ok(());
    }
    if raw && has_no_place(value) {
        return Err(format!(
            "{} holds characters that a cookie cannot carry; give them escaped",
            parameter.argument
        ));
    }
    match Flat::new(value) {
        Flat::Scalar(text) => cookies.pair(name, [text]),
        Flat::List(elements) if parameter.explode => {
            for element in elements {
                cookies.pair(name, [element]);
            }
        }
        Flat::List(elements) => cookies.pair(name, elements),
        Flat::Object(members) if parameter.explode => {
            for (member, value) in members {
                cookies.pair(member, [scalar(value)]);
            }
        }
        Flat::Object(members) => {
            let texts = members
                .into_iter()
                .flat_map(|(member, value)| [member.into(), scalar(value)]);
            cookies.pair(name, texts.collect::<Vec<_>>());
        }
    }
    Ok(())
}

/// Whether a text in a value, or the name of one of its members, would end the pair that it stands in or is none
/// of RFC 6265's characters.
fn has_no_place(value: &Value) -> bool {
    let strange = |text: &str| {
        text.chars()
            .any(|c| c == ';' || c.is_control() || !c.is_ascii())
    };
    match value {
        Value::String(text) => strange(text),
        Value::Array(elements) => elements.iter().any(has_no_place),
        Value::Object(members) => members
            .iter()
            .any(|(name, member)| strange(name) || has_no_place(member)),
        _ => false,
    }
}

struct Cookies<'a> {
    out: &'a mut String,
    raw: bool,
}

impl Cookies<'_> {
    /// Writes one pair; several texts are one value with commas between them.
    fn pair(&mut self, name: &str, texts: impl IntoIterator<Item = impl AsRef<str>>) {
        if !self.out.is_empty() {
            self.out.push_str("; ");
        }
        self.text(name);
        for (index, text) in texts.into_iter().enumerate() {
            self.out.push(if index == 0 { '=' } else { ',' });
            self.text(text.as_ref());
        }
    }

    fn text(&mut self, text: &str) {
        if self.raw {
            self.out.push_str(text);
        } else {
            encode::push(self.out, text);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::add;
    use crate::operation::Kind;
    use crate::parameter::{Location, Parameter, Style};

    fn written(style: Style, explode: bool, values: &[Value]) -> Result<String, String> {
        let parameter =
            Parameter::new(Location::Cookie, "color", Kind::Json, "").style(style, explode);
        let mut out = String::new();
        for value in values {
            add(&mut out, &parameter, value)?;
        }
        Ok(out)
    }

    #[test]
    fn cookies_follow_the_table_of_the_specification() {
        for style in [Style::Form, Style::Cookie] {
            for (explode, list, object) in [
                (false, "color=blue,black,brown", "color=B,150,G,200,R,100"),
                (
                    true,
                    "color=blue; color=black; color=brown",
                    "B=150; G=200; R=100",
                ),
            ] {
                let of = |value| written(style, explode, &[value]).unwrap();
                assert_eq!(of(json!("")), "color=");
                assert_eq!(of(json!("blue")), "color=blue");
                assert_eq!(of(json!(["blue", "black", "brown"])), list);
                assert_eq!(of(json!({ "R": 100, "G": 200, "B": 150 })), object);
            }
        }
        let both = written(Style::Form, true, &[json!("a"), json!("b")]);
        assert_eq!(both.unwrap(), "color=a; color=b");
    }

    #[test]
    fn only_the_style_cookie_leaves_a_text_as_it_is() {
        let of = |style, text: &str| written(style, true, &[json!(text)]);
        assert_eq!(of(Style::Form, "a; b=c").unwrap(), "color=a%3B%20b%3Dc");
        assert_eq!(of(Style::Cookie, "a/b=c%20d").unwrap(), "color=a/b=c%20d");
        for text in ["a; evil=1", "a\r\nX-Evil: 1", "ü"] {
            assert!(of(Style::Cookie, text).is_err(), "{text}");
        }
        let members = json!({ "a;b": 1 });
        assert!(written(Style::Cookie, true, &[members]).is_err());
    }
}
