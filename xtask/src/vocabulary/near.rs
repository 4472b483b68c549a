//! "Did you mean …?"

/// The candidate nearest to a misspelt word, where one is near enough to have been meant.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (word.chars().count() / 3).clamp(1, 3);
    candidates
        .into_iter()
        .map(|candidate| (distance(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The key of ours that a key of nobody else's was meant to be.
pub fn misspelt(key: &str) -> Option<&'static str> {
    let word = key.strip_prefix("x-")?;
    // A short word has many neighbours that mean something else (`x-path`), so it gets less room.
    let near =
        |ours: &&str| distance(key, ours) <= if ours.len() <= "x-auth".len() { 1 } else { 2 };
    super::KEYS
        .iter()
        .map(|(ours, _)| *ours)
        .filter(|ours| *ours != key && !word.is_empty())
        .find(near)
}

/// How many letters have to be put in, taken out, changed, or swapped with their neighbour.
fn distance(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.chars().take(64).collect();
    let right: Vec<char> = right.chars().take(64).collect();
    let width = right.len() + 1;
    let mut rows = vec![0_usize; (left.len() + 1) * width];
    let at = |row: usize, column: usize| row * width + column;
    for row in 0..=left.len() {
        for column in 0..width {
            rows[at(row, column)] = if row == 0 || column == 0 {
                row + column
            } else {
                let changed = usize::from(left[row - 1] != right[column - 1]);
                let mut least = (rows[at(row - 1, column)] + 1)
                    .min(rows[at(row, column - 1)] + 1)
                    .min(rows[at(row - 1, column - 1)] + changed);
                if row > 1
                    && column > 1
                    && left[row - 1] == right[column - 2]
                    && left[row - 2] == right[column - 1]
                {
                    least = least.min(rows[at(row - 2, column - 2)] + 1);
                }
                least
            };
        }
    }
    rows[at(left.len(), right.len())]
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    #[test]
    fn a_swap_is_one_mistake() {
        assert_eq!(distance("x-wiater", "x-waiter"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("grün", "grun"), 1);
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
