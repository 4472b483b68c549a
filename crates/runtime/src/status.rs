//! The statuses for which a document describes an answer.

/// The statuses an answer stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusPattern {
    /// This one.
    Exact(u16),
    /// All of a hundred: `2` is 200 to 299.
    Class(u16),
    /// Every one that no other answer stands for.
    Default,
}

impl StatusPattern {
    /// Whether the pattern covers `status`.
    pub const fn matches(self, status: u16) -> bool {
        match self {
            Self::Exact(exact) => exact == status,
            Self::Class(class) => class == status / 100,
            Self::Default => true,
        }
    }
}
