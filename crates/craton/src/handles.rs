//! Objects by their id.
//!
//! A handle is a client and an id, and nothing more: making one sends nothing and does not find out
//! whether the object exists.
//!
//! ```no_run
//! use craton_client::types::CloudUpdate;
//!
//! # async fn example(craton: craton_client::Client) -> Result<(), craton_client::Error> {
//! let cloud = craton.cloud(1);
//! cloud.update(&CloudUpdate::new().name("new name")).send().await?;
//! println!("{}", cloud.get().send().await?.name);
//! cloud.variables().update([("a", "b")]).send().await?;
//! cloud.delete().send().await?;
//! # Ok(())
//! # }
//! ```

use crate::{Client, labels, operations, types, variables};

macro_rules! handles {
    ($($kind:literal $handle:ident = $method:ident($id:ty) {
        $get:ident -> $Get:ident,
        $delete:ident -> $Delete:ident,
        $(update: $update:ident($Change:ident) -> $Update:ident,)?
        $(variables: $Variables:ident,)?
        $(labels: $Labels:ident,)?
    })+) => {$(
        impl Client {
            #[doc = concat!("One ", $kind, " by its id. Nothing is sent.")]
            pub fn $method(&self, id: impl Into<$id>) -> $handle {
                $handle { client: self.clone(), id: id.into() }
            }
        }

        #[doc = concat!("One ", $kind, ".")]
        #[derive(Clone, Debug)]
        pub struct $handle {
            client: Client,
            id: $id,
        }

        impl $handle {
            /// The id.
            pub fn id(&self) -> &$id {
                &self.id
            }

            #[doc = concat!("Gets the ", $kind, ".")]
            pub fn get(&self) -> operations::$Get {
                self.client.$get(self.id.clone())
            }

            $(
                #[doc = concat!("Changes the ", $kind, ". Members that are not set stay as they are.")]
                ///
                /// An id that does not exist is a 500, and so is a name that is taken.
                pub fn update(&self, change: &types::$Change) -> operations::$Update {
                    self.client.$update(self.id.clone(), change)
                }
            )?

            #[doc = concat!("Deletes the ", $kind, ". It is no error if there is none.")]
            pub fn delete(&self) -> operations::$Delete {
                self.client.$delete(self.id.clone())
            }

            $(
                /// Its variables.
                pub fn variables(&self) -> variables::$Variables {
                    variables::$Variables { client: self.client.clone(), id: self.id.clone() }
                }
            )?

            $(
                /// Its labels.
                pub fn labels(&self) -> labels::$Labels {
                    labels::$Labels { client: self.client.clone(), id: self.id.clone() }
                }
            )?
        }
    )+};
}

handles! {
    "cloud" CloudHandle = cloud(types::Id) {
        clouds_get -> CloudsGet,
        clouds_delete -> CloudsDelete,
        update: clouds_update(CloudUpdate) -> CloudsUpdate,
        variables: CloudVariables,
    }
    "region" RegionHandle = region(types::Id) {
        regions_get -> RegionsGet,
        regions_delete -> RegionsDelete,
        update: regions_update(RegionUpdate) -> RegionsUpdate,
        variables: RegionVariables,
    }
    "cell" CellHandle = cell(types::Id) {
        cells_get -> CellsGet,
        cells_delete -> CellsDelete,
        update: cells_update(CellUpdate) -> CellsUpdate,
        variables: CellVariables,
    }
    "host" HostHandle = host(types::Id) {
        hosts_get -> HostsGet,
        hosts_delete -> HostsDelete,
        update: hosts_update(HostUpdate) -> HostsUpdate,
        variables: HostVariables,
        labels: HostLabels,
    }
    "network" NetworkHandle = network(types::Id) {
        networks_get -> NetworksGet,
        networks_delete -> NetworksDelete,
        update: networks_update(NetworkUpdate) -> NetworksUpdate,
        variables: NetworkVariables,
    }
    "network device" NetworkDeviceHandle = network_device(types::Id) {
        network_devices_get -> NetworkDevicesGet,
        network_devices_delete -> NetworkDevicesDelete,
        update: network_devices_update(NetworkDeviceUpdate) -> NetworkDevicesUpdate,
        variables: NetworkDeviceVariables,
        labels: NetworkDeviceLabels,
    }
    "network interface" NetworkInterfaceHandle = network_interface(types::Id) {
        network_interfaces_get -> NetworkInterfacesGet,
        network_interfaces_delete -> NetworkInterfacesDelete,
        update: network_interfaces_update(NetworkInterfaceUpdate) -> NetworkInterfacesUpdate,
    }
    "project" ProjectHandle = project(String) {
        projects_get -> ProjectsGet,
        projects_delete -> ProjectsDelete,
        variables: ProjectVariables,
    }
    "user" UserHandle = user(types::Id) {
        users_get -> UsersGet,
        users_delete -> UsersDelete,
    }
}
