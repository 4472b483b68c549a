//! Names that are near to one that does not exist, for errors that help.

/// The names that could have been meant; all of them if none is near.
pub(crate) fn names<'a>(meant: &str, known: &[&'a str]) -> Vec<&'a str> {
    let most = (meant.chars().count() / 3).max(1);
    let meant = meant.to_lowercase();
    let is_near = |name: &&str| {
        let begins = meant.len() >= 3 && (name.starts_with(&*meant) || meant.starts_with(*name));
        begins || strsim::levenshtein(&meant, name) <= most
    };
    let near: Vec<&str> = known.iter().copied().filter(|name| is_near(name)).collect();
    if near.is_empty() {
        known.to_vec()
    } else {
        near
    }
}

/// `did you mean "location"?`, or the list of what there is.
pub(crate) fn advice(meant: &str, known: &[&str]) -> String {
    match names(meant, known).as_slice() {
        [] => "there are none".to_owned(),
        near if near.len() == known.len() && known.len() > 1 => {
            format!("there are {}", near.join(", "))
        }
        near => format!("did you mean {}?", near.join(" or ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_offered_and_otherwise_all() {
        let known = ["location", "ssh_key", "instances"];
        assert_eq!(names("locaton", &known), ["location"]);
        assert_eq!(names("ssh", &known), ["ssh_key"]);
        assert_eq!(names("zzz", &known), known);
        assert_eq!(advice("Location", &known), "did you mean location?");
    }
}
