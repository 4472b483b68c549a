//! The variables of one object, reached through its [handle](crate::handles).
//!
//! ```no_run
//! # async fn example(craton: craton_client::Client) -> Result<(), craton_client::Error> {
//! let variables = craton.cloud(1).variables();
//! variables.update([("var-a", "new-var-a"), ("var-b", "new-var-b")]).send().await?;
//! println!("{:?}", variables.get().send().await?.variables);
//! variables.delete(["var-a", "var-b"]).send().await?;
//! # Ok(())
//! # }
//! ```
//!
//! A value may be any JSON. Where values are of more than one kind, write them with `serde_json::json!`,
//! or give a whole `serde_json::Map`.

use serde_json::Value;

use crate::{Client, operations, types};

macro_rules! variables {
    ($($kind:literal $variables:ident($id:ty) {
        $get:ident -> $Get:ident,
        $update:ident -> $Update:ident,
        $delete:ident -> $Delete:ident,
        $inherits:literal
    })+) => {$(
        #[doc = concat!("The variables of one ", $kind, ".")]
        #[derive(Clone, Debug)]
        pub struct $variables {
            pub(crate) client: Client,
            pub(crate) id: $id,
        }

        impl $variables {
            #[doc = $inherits]
            pub fn get(&self) -> operations::$Get {
                self.client.$get(self.id.clone())
            }

            /// Sets variables and keeps the others. A value is replaced as a whole. The answer holds all
            /// of the object's own variables.
            pub fn update(
                &self,
                variables: impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ) -> operations::$Update {
                self.client.$update(self.id.clone(), variables)
            }

            /// Removes variables by name. What is not there, or is inherited, is passed over.
            pub fn delete(
                &self,
                names: impl IntoIterator<Item = impl Into<String>>,
            ) -> operations::$Delete {
                self.client.$delete(self.id.clone(), names)
            }
        }
    )+};
}

variables! {
    "cloud" CloudVariables(types::Id) {
        clouds_variables_get -> CloudsVariablesGet,
        clouds_variables_update -> CloudsVariablesUpdate,
        clouds_variables_delete -> CloudsVariablesDelete,
        "Gets its own variables."
    }
    "region" RegionVariables(types::Id) {
        regions_variables_get -> RegionsVariablesGet,
        regions_variables_update -> RegionsVariablesUpdate,
        regions_variables_delete -> RegionsVariablesDelete,
        "Gets its own variables, without those it inherits."
    }
    "cell" CellVariables(types::Id) {
        cells_variables_get -> CellsVariablesGet,
        cells_variables_update -> CellsVariablesUpdate,
        cells_variables_delete -> CellsVariablesDelete,
        "Gets its own variables, without those it inherits."
    }
    "host" HostVariables(types::Id) {
        hosts_variables_get -> HostsVariablesGet,
        hosts_variables_update -> HostsVariablesUpdate,
        hosts_variables_delete -> HostsVariablesDelete,
        "Gets its variables, with those it inherits unless `resolved_values(false)` is asked for."
    }
    "network" NetworkVariables(types::Id) {
        networks_variables_get -> NetworksVariablesGet,
        networks_variables_update -> NetworksVariablesUpdate,
        networks_variables_delete -> NetworksVariablesDelete,
        "Gets its own variables. A network inherits none."
    }
    "network device" NetworkDeviceVariables(types::Id) {
        network_devices_variables_get -> NetworkDevicesVariablesGet,
        network_devices_variables_update -> NetworkDevicesVariablesUpdate,
        network_devices_variables_delete -> NetworkDevicesVariablesDelete,
        "Gets its own variables, without those it inherits."
    }
    "project" ProjectVariables(String) {
        projects_variables_get -> ProjectsVariablesGet,
        projects_variables_update -> ProjectsVariablesUpdate,
        projects_variables_delete -> ProjectsVariablesDelete,
        "Gets its own variables."
    }
}
