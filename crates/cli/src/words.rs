//! Finding the words of the command among the arguments, before there is a parser.
//!
//! A parser of all operations takes longer to build than most commands take to run. So the words are found
//! first, and only the branch that they name is built.

use std::ffi::OsString;

use crate::settings::WITH_VALUE;

/// The words in front of the first argument that is none, each with its place. Flags are passed over.
pub fn find(arguments: &[OsString]) -> Vec<(usize, String)> {
    let mut words = Vec::new();
    let mut index = 1;
    while let Some(argument) = arguments.get(index) {
        let Some(text) = argument.to_str() else {
            break;
        };
        if text == "--" {
            break;
        }
        if !text.starts_with('-') || text == "-" {
            words.push((index, text.to_owned()));
        } else if takes_next(text) {
            index += 1;
        }
        index += 1;
    }
    words
}

/// Whether the value of a flag is the next argument.
fn takes_next(flag: &str) -> bool {
    WITH_VALUE.iter().any(|(long, short)| {
        flag.strip_prefix("--") == Some(long)
            || short.is_some_and(|short| flag.strip_prefix('-') == Some(short.to_string().as_str()))
    })
}

/// Joins words that are one name on the command line: `clouds variables set` is `clouds variables-set`.
///
/// `known` says whether a name is one at the place of the word with this number.
pub fn join(arguments: &mut Vec<OsString>, at: usize, known: impl Fn(&str) -> bool) {
    let words = find(arguments);
    let Some((first, start)) = words.get(at).cloned() else {
        return;
    };
    if known(&start) {
        return;
    }
    let mut name = start;
    let mut joined = Vec::new();
    for (index, word) in words.iter().skip(at + 1).take(4) {
        name = format!("{name}-{word}");
        joined.push(*index);
        if known(&name) {
            arguments[first] = name.into();
            for index in joined.into_iter().rev() {
                arguments.remove(index);
            }
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(text: &str) -> Vec<OsString> {
        text.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn flags_and_their_values_are_no_words() {
        let words = find(&arguments(
            "platforms -v craton --output json clouds -o=csv list --profile x 7 -- rest",
        ));
        let words: Vec<_> = words.iter().map(|(_, word)| word.as_str()).collect();
        assert_eq!(words, ["craton", "clouds", "list", "7"]);
    }

    #[test]
    fn words_that_are_one_name_are_joined() {
        let mut given = arguments("platforms craton clouds variables -v set 1 a=b");
        join(&mut given, 2, |name| name == "variables-set");
        assert_eq!(
            given,
            arguments("platforms craton clouds variables-set -v 1 a=b")
        );
        let before = given.clone();
        join(&mut given, 2, |name| name == "variables-set");
        assert_eq!(given, before);
    }
}
