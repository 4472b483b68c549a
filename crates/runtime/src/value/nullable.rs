//! Absent is not null.

use serde::{Deserialize, Deserializer};

/// Reads a member that may be null, where null and absent mean different things.
///
/// For `Option<Option<T>>`: absent is `None`, null is `Some(None)`, a value is `Some(Some(value))`.
///
/// ```
/// #[derive(serde::Serialize, serde::Deserialize)]
/// struct Update {
///     #[serde(
///         default,
///         skip_serializing_if = "Option::is_none",
///         deserialize_with = "platform_clients_runtime::value::nullable"
///     )]
///     note: Option<Option<String>>,
/// }
/// let update: Update = serde_json::from_str(r#"{"note":null}"#)?;
/// assert_eq!(update.note, Some(None));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[allow(clippy::option_option)] // The two levels are the point.
pub fn nullable<'de, D, T>(deserializer: D) -> Result<Option<Option<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Option::deserialize(deserializer).map(Some)
}

/// Reads a member that may be absent and holds any JSON, of which null is one.
///
/// For `Option<serde_json::Value>`: absent is `None`, null is `Some(Value::Null)`.
///
/// ```
/// #[derive(serde::Deserialize)]
/// struct Setting {
///     #[serde(default, deserialize_with = "platform_clients_runtime::value::present")]
///     value: Option<serde_json::Value>,
/// }
/// let setting: Setting = serde_json::from_str(r#"{"value":null}"#)?;
/// assert_eq!(setting.value, Some(serde_json::Value::Null));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn present<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    T::deserialize(deserializer).map(Some)
}
