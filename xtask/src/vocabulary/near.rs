//! "Did you mean …?"

use strsim::osa_distance;

/// The candidate nearest to a misspelt word, where one is near enough to have been meant.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (word.chars().count() / 3).clamp(1, 3);
    candidates
        .into_iter()
        .map(|candidate| (osa_distance(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The key of ours that a key of nobody else's was meant to be.
pub fn misspelt(key: &str) -> Option<&'static str> {
    let word = key.strip_prefix("x-")?;
    // A short word has many neighbours that mean something else (`x-path`), so it gets less room.
    let near =
        |ours: &&str| osa_distance(key, ours) <= if ours.len() <= "x-auth".len() { 1 } else { 2 };
    super::KEYS
        .iter()
        .map(|(ours, _)| *ours)
        .filter(|ours| *ours != key && !word.is_empty())
        .find(near)
}

#[cfg(test)]
mod tests {
    use super::{misspelt, nearest};

    #[test]
    fn a_swap_is_one_mistake() {
        assert_eq!(misspelt("x-wiater"), Some("x-waiter"));
        assert_eq!(misspelt("x-path"), None);
    }

    #[test]
    fn only_near_words_are_suggested() {
        assert_eq!(
            nearest("paramter", ["parameter", "style"]),
            Some("parameter")
        );
        assert_eq!(nearest("cursor", ["parameter", "style"]), None);
        assert_eq!(nearest("it", ["items", "id"]), Some("id"));
    }
}
