//! Open enums: the known texts are variants, any other text is kept.
//!
//! There are thousands of these in a large client, so the macro expands to little: two matches, and
//! one line for everything else. The work stands here once.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserializer, Error, Visitor};

#[doc(hidden)]
pub use serde;

#[cfg(feature = "schemars")]
#[doc(hidden)]
pub use schemars;

/// Reads a text, without a copy where the input lends it.
#[doc(hidden)]
pub fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Cow<'de, str>, D::Error> {
    deserializer.deserialize_str(TextVisitor)
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text))
    }
}

/// The schema of an open enum: any text, with the known ones as examples.
#[cfg(feature = "schemars")]
#[doc(hidden)]
pub fn schema(known: &[&str]) -> schemars::Schema {
    schemars::json_schema!({ "type": "string", "examples": known })
}

/// Implements what an open enum of texts needs, beside the plain enum.
///
/// The enum's last variant is `Unknown(String)`; it keeps a text that is not among the others and
/// writes it back unchanged. Implemented are `as_str`, `VALUES`, `From<&str>`, `From<String>`, `FromStr`,
/// `Display`, `AsRef<str>`, `Serialize`, `Deserialize`, and `JsonSchema` where the calling crate has
/// a feature `schemars` and it is on.
///
/// ```
/// use platform_clients_runtime as runtime;
///
/// #[derive(Clone, Debug, PartialEq, Eq, Hash)]
/// enum SortDirection {
///     Asc,
///     Desc,
///     Unknown(String),
/// }
///
/// runtime::text_enum! { SortDirection { Asc = "asc", Desc = "desc" } }
///
/// assert_eq!(SortDirection::from("asc"), SortDirection::Asc);
/// assert_eq!(SortDirection::from("up").as_str(), "up");
/// ```
#[macro_export]
macro_rules! text_enum {
    ($name:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        impl $name {
            /// Every text that has a variant, in the order of the document.
            #[allow(dead_code)]
            pub const VALUES: &'static [&'static str] = &[$($text),*];

            /// The text as it is sent.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        impl From<::std::borrow::Cow<'_, str>> for $name {
            fn from(text: ::std::borrow::Cow<'_, str>) -> Self {
                match &*text {
                    $($text => Self::$variant,)*
                    _ => Self::Unknown(text.into_owned()),
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::from(::std::borrow::Cow::Borrowed(text))
            }
        }

        impl From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self::from(::std::borrow::Cow::<str>::Owned(text))
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                ::std::result::Result::Ok(Self::from(text))
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl $crate::value::text_enum::serde::Serialize for $name {
            fn serialize<S: $crate::value::text_enum::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::value::text_enum::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::value::text_enum::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::value::text_enum::read(deserializer).map(Self::from)
            }
        }

        #[cfg(feature = "schemars")]
        impl $crate::value::text_enum::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::std::stringify!($name))
            }

            fn json_schema(
                _: &mut $crate::value::text_enum::schemars::SchemaGenerator,
            ) -> $crate::value::text_enum::schemars::Schema {
                $crate::value::text_enum::schema(Self::VALUES)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    #[derive(Clone, Debug, PartialEq, Eq)]
    enum Color {
        Red,
        DarkBlue,
        Empty,
        Unknown(String),
    }

    text_enum! { Color { Red = "red", DarkBlue = "dark-blue", Empty = "" } }

    #[test]
    fn known_and_unknown_texts_survive_a_round_trip() {
        for (text, expected) in [
            ("red", Color::Red),
            ("dark-blue", Color::DarkBlue),
            ("", Color::Empty),
            ("Red", Color::Unknown("Red".into())),
            ("\"\u{e9}", Color::Unknown("\"\u{e9}".into())),
        ] {
            let json = serde_json::to_string(text).unwrap();
            let color: Color = serde_json::from_str(&json).unwrap();
            assert_eq!(color, expected);
            assert_eq!(serde_json::to_string(&color).unwrap(), json);
            assert_eq!(color.to_string(), text);
            let value = serde_json::to_value(&color).unwrap();
            assert_eq!(serde_json::from_value::<Color>(value).unwrap(), expected);
        }
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert!(serde_json::from_str::<Color>("1").is_err());
    }

    #[cfg(feature = "schemars")]
    #[test]
    fn the_schema_is_open() {
        let schema = schemars::schema_for!(Color);
        assert_eq!(schema.get("examples").unwrap()[0], "red");
    }
}
