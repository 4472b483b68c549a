//! A folder that files are written into, whole or not at all.

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use platform_clients_runtime::ByteStream;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::fs;

use crate::transfer::{During as _, TransferError};

/// A folder. Every file is written under a temporary name in it and then renamed, so that there is never half
/// a file under its real name, even where a write was cancelled.
#[derive(Clone, Debug)]
pub(crate) struct Folder {
    root: PathBuf,
    written: Arc<AtomicUsize>,
}

/// A file under its temporary name, which is removed unless the file is done.
struct Partial {
    path: PathBuf,
    is_done: bool,
}

impl Drop for Partial {
    fn drop(&mut self) {
        if !self.is_done {
            // It may not be there yet; and nothing can be told from here.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

impl Folder {
    pub(crate) fn new(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            written: Arc::default(),
        }
    }

    /// Where a place of the folder is.
    pub(crate) fn at(&self, place: impl AsRef<Path>) -> PathBuf {
        self.root.join(place)
    }

    /// Writes JSON, indented by four as the Python client does.
    pub(crate) async fn write_json(
        &self,
        place: &Path,
        value: &impl Serialize,
    ) -> Result<(), TransferError> {
        let mut bytes = Vec::new();
        let format = serde_json::ser::PrettyFormatter::with_indent(b"    ");
        let mut writer = serde_json::Serializer::with_formatter(&mut bytes, format);
        value
            .serialize(&mut writer)
            .map_err(|error| TransferError::content(place, error))?;
        bytes.push(b'\n');
        let partial = self.begin(place).await?;
        fs::write(&partial.path, bytes)
            .await
            .map_err(TransferError::file(self.at(place)))?;
        self.finish(partial, place).await
    }

    /// Writes what a stream gives, and tells how many bytes that were.
    pub(crate) async fn write_stream(
        &self,
        place: &Path,
        stream: &mut ByteStream,
    ) -> Result<u64, TransferError> {
        let partial = self.begin(place).await?;
        let mut file = fs::File::create(&partial.path)
            .await
            .map_err(TransferError::file(self.at(place)))?;
        let written = stream.write_to(&mut file).await.during(place.display())?;
        drop(file);
        self.finish(partial, place).await?;
        Ok(written)
    }

    async fn begin(&self, place: &Path) -> Result<Partial, TransferError> {
        let path = self.at(place);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)
                .await
                .map_err(TransferError::file(parent))?;
        }
        let number = self.written.fetch_add(1, Ordering::Relaxed);
        let name = format!(".partial-{}-{number}", std::process::id());
        Ok(Partial {
            path: self.at(name),
            is_done: false,
        })
    }

    async fn finish(&self, mut partial: Partial, place: &Path) -> Result<(), TransferError> {
        let path = self.at(place);
        fs::rename(&partial.path, &path)
            .await
            .map_err(TransferError::file(path))?;
        partial.is_done = true;
        Ok(())
    }

    /// Reads JSON.
    pub(crate) async fn read_json<T: DeserializeOwned>(
        &self,
        place: &Path,
    ) -> Result<T, TransferError> {
        let bytes = fs::read(self.at(place))
            .await
            .map_err(TransferError::file(self.at(place)))?;
        serde_json::from_slice(&bytes).map_err(|error| TransferError::content(place, error))
    }

    /// The folders in a place that hold this file, by name. A place that is not there holds none.
    pub(crate) async fn holding(
        &self,
        place: &Path,
        file: &str,
    ) -> Result<Vec<PathBuf>, TransferError> {
        let mut entries = match fs::read_dir(self.at(place)).await {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(TransferError::file(self.at(place))(error)),
        };
        let mut found = Vec::new();
        while let Some(entry) = entries
            .next_entry()
            .await
            .map_err(TransferError::file(self.at(place)))?
        {
            let inner = place.join(entry.file_name());
            if fs::try_exists(self.at(inner.join(file)))
                .await
                .unwrap_or_default()
            {
                found.push(inner);
            }
        }
        found.sort();
        Ok(found)
    }
}

/// A name of the platform as the name of a file. One that is a path, or no name at all, is refused.
pub(crate) fn safe(name: &str) -> Result<&str, TransferError> {
    let mut components = Path::new(name).components();
    let is_plain = matches!(
        (components.next(), components.next()),
        (Some(Component::Normal(only)), None) if only == name
    );
    let is_odd = |character: char| character.is_control() || matches!(character, '/' | '\\');
    if is_plain && !name.contains(is_odd) && name.len() <= 255 {
        Ok(name)
    } else {
        Err(TransferError::Name {
            name: name.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use futures_util::stream;
    use platform_clients_runtime::{ByteStream, Bytes};

    use super::{Folder, safe};

    #[test]
    fn only_a_plain_name_is_a_name() {
        for name in ["run.py", "a b.zip", "..py", "ä", "NAME"] {
            assert!(safe(name).is_ok(), "{name}");
        }
        let long = "x".repeat(256);
        for name in [
            "", ".", "..", "../x", "a/b", "/etc", "a\\b", "a\0b", "a\n", "x/", &long,
        ] {
            assert!(safe(name).is_err(), "{name:?}");
        }
    }

    #[tokio::test]
    async fn a_stream_that_breaks_leaves_no_half_file() {
        let scratch = tempfile::tempdir().unwrap();
        let folder = Folder::new(scratch.path());
        let broken = stream::iter([
            Ok(Bytes::from_static(b"half")),
            Err(std::io::Error::other("the line is cut")),
        ]);
        let mut broken = ByteStream::from_stream(broken, None);
        let place = Path::new("version/1/run.py");
        let failed = folder.write_stream(place, &mut broken).await;
        assert!(failed.unwrap_err().to_string().contains("run.py"));
        let inner = std::fs::read_dir(scratch.path().join("version/1")).unwrap();
        assert_eq!(inner.count(), 0);
        let left = std::fs::read_dir(scratch.path()).unwrap();
        let names: Vec<_> = left.map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["version"]);
    }

    #[tokio::test]
    async fn a_write_that_fails_leaves_nothing_behind() {
        let scratch = tempfile::tempdir().unwrap();
        let folder = Folder::new(scratch.path());
        // The real name is taken by a folder, so that the last step fails.
        std::fs::create_dir_all(scratch.path().join("taken/inside")).unwrap();
        let failed = folder.write_json(Path::new("taken"), &1).await;
        assert!(failed.unwrap_err().to_string().contains("taken"));
        let left = std::fs::read_dir(scratch.path()).unwrap();
        let names: Vec<_> = left.map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["taken"]);
    }
}
