//! The words that the groups are written in.

/// Sends an operation and takes the answer out: `ask!(self.job_get(variables))`. Those that are not of one
/// platform go by the name of the realm: `ask!(realm self.user_get(login))`.
macro_rules! ask {
    (realm $group:ident.$operation:ident($($argument:expr),*)) => {
        $group.saagie.client().$operation($($argument),*).send().await?.into_inner()
    };
    ($group:ident.$operation:ident($($argument:expr),*)) => {
        $group.saagie.client()
            .$operation($group.saagie.platform_id(), $($argument),*)
            .send()
            .await?
            .into_inner()
    };
}

/// Lets an id stand for variables with nothing but the id.
macro_rules! from_id {
    ($($Variables:ident),* $(,)?) => {
        $(
            impl From<&str> for $Variables {
                fn from(id: &str) -> Self {
                    Self::new(id)
                }
            }

            impl From<&String> for $Variables {
                fn from(id: &String) -> Self {
                    Self::new(id)
                }
            }
        )*
    };
}

pub(crate) use {ask, from_id};
