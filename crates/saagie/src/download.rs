//! Downloads from addresses that the platform gives.

use platform_clients_runtime::{Method, RawRequest};

use crate::Client;

/// An address that is not below the platform, so that no credentials may go there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{url:?} is not a path on the platform, so nothing was asked there")]
pub struct ForeignAddress {
    url: String,
}

impl Client {
    /// A request for the file of a version of a job, from the `download_url` that the platform gives with the
    /// package. Send it with [`send_streamed`](RawRequest::send_streamed), and write the stream with
    /// [`write_to`](crate::runtime::ByteStream::write_to).
    ///
    /// The token goes along, so the address must be a path on the platform: an address elsewhere is an error,
    /// and nothing is sent. [`job_artifact_download`](Self::job_artifact_download) gets the same file by its
    /// parts, where the project is known.
    ///
    /// ```no_run
    /// # async fn example(saagie: saagie_client::Client, url: &str) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut file = tokio::fs::File::create("run.py").await?;
    /// let mut answer = saagie.package(url)?.send_streamed().await?.into_inner();
    /// println!("{} bytes", answer.write_to(&mut file).await?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn package(&self, download_url: &str) -> Result<RawRequest, ForeignAddress> {
        let is_path = download_url.starts_with('/')
            && !download_url.starts_with("//")
            && !download_url.contains(|odd: char| odd == '\\' || odd.is_control());
        if !is_path {
            return Err(ForeignAddress {
                url: download_url.to_owned(),
            });
        }
        Ok(self.runtime().raw(Method::GET, download_url))
    }
}
