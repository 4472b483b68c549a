//! Sorting that loses nothing.
//!
//! Craton finds the page after a marker by comparing the sort keys, and nothing else. Items that share
//! all keys with the marker are taken as seen: sorted by `note`, a list of 125 clouds in 3 groups of
//! equal notes came out as 30. With `id` as the last key no two items are alike.

use crate::operations;

/// The keys as the server takes them, with `id` at the end unless it is among them.
fn keys(given: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let mut keys = String::new();
    let mut has_id = false;
    for group in given {
        // The server splits at commas and blanks. So is it done here, to find the `id` in "note,id".
        for key in group
            .as_ref()
            .split([',', ' '])
            .filter(|key| !key.is_empty())
        {
            has_id |= key == "id";
            keys.push_str(key);
            keys.push(',');
        }
    }
    if has_id {
        // Every key has a comma behind it.
        keys.pop();
    } else {
        keys.push_str("id");
    }
    keys
}

macro_rules! sort_by {
    ($($list:ident)+) => {$(
        impl operations::$list {
            /// Sorts by these members, and then by `id`, which is added unless it is given.
            ///
            /// The `id` is there because the server tells pages apart by the sort keys alone: sorted by a
            /// member that several items share, it leaves out items from the second page on. Unlike
            /// `sort_keys`, which sends the keys as they stand, this loses none.
            pub fn sort_by(self, keys: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
                self.sort_keys(self::keys(keys))
            }
        }
    )+};
}

sort_by! {
    CloudsList RegionsList CellsList HostsList NetworkDevicesList DevicesList
    NetworksList NetworkInterfacesList ProjectsList UsersList
}

#[cfg(test)]
mod tests {
    use super::keys;

    #[test]
    fn the_id_is_added_unless_it_is_given() {
        assert_eq!(keys(["note"]), "note,id");
        assert_eq!(keys(["name", "note"]), "name,note,id");
        assert_eq!(keys(["id", "note"]), "id,note");
        assert_eq!(keys(["note, id"]), "note,id");
        assert_eq!(keys([""; 0]), "id");
    }
}
