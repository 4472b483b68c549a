//! The labels of one device, reached through its [handle](crate::handles).
//!
//! ```no_run
//! # async fn example(craton: craton_client::Client) -> Result<(), craton_client::Error> {
//! let labels = craton.host(1).labels();
//! labels.add(["rack-4", "spare"]).send().await?;
//! labels.remove(["spare"]).send().await?;
//! assert!(labels.get().send().await?.labels.contains(&"rack-4".to_owned()));
//! # Ok(())
//! # }
//! ```

use crate::{Client, operations, types};

macro_rules! labels {
    ($($kind:literal $labels:ident {
        $get:ident -> $Get:ident,
        $add:ident -> $Add:ident,
        $remove:ident -> $Remove:ident,
    })+) => {$(
        #[doc = concat!("The labels of one ", $kind, ".")]
        #[derive(Clone, Debug)]
        pub struct $labels {
            pub(crate) client: Client,
            pub(crate) id: types::Id,
        }

        impl $labels {
            /// Gets all labels, in no particular order.
            pub fn get(&self) -> operations::$Get {
                self.client.$get(self.id.clone())
            }

            /// Adds labels and keeps the others. The answer holds all of them.
            pub fn add(
                &self,
                labels: impl IntoIterator<Item = impl Into<String>>,
            ) -> operations::$Add {
                self.client.$add(self.id.clone(), &types::LabelsChange::new(labels))
            }

            /// Removes labels. What is not there is passed over.
            pub fn remove(
                &self,
                labels: impl IntoIterator<Item = impl Into<String>>,
            ) -> operations::$Remove {
                self.client.$remove(self.id.clone(), &types::LabelsChange::new(labels))
            }
        }
    )+};
}

labels! {
    "host" HostLabels {
        hosts_labels_get -> HostsLabelsGet,
        hosts_labels_add -> HostsLabelsAdd,
        hosts_labels_remove -> HostsLabelsRemove,
    }
    "network device" NetworkDeviceLabels {
        network_devices_labels_get -> NetworkDevicesLabelsGet,
        network_devices_labels_add -> NetworkDevicesLabelsAdd,
        network_devices_labels_remove -> NetworkDevicesLabelsRemove,
    }
}
