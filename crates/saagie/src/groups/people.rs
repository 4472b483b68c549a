//! Users, groups and profiles of the realm.

use platform_clients_runtime::Secret;

use crate::ask::ask;
use crate::problem::SaagieError;
use crate::saagie::{Groups, Profiles, Users};
use crate::types::{
    Group, GroupInput, GroupPermissions, GroupPermissionsInput, GroupUsers, PasswordChangeInput,
    Profile, User, UserInput,
};

impl Users<'_> {
    /// The users of the realm.
    pub async fn list(&self) -> Result<Vec<User>, SaagieError> {
        Ok(ask!(realm self.users_list()))
    }

    /// A user by the login.
    pub async fn get(&self, login: &str) -> Result<User, SaagieError> {
        Ok(ask!(realm self.user_get(login)))
    }

    /// Creates a user.
    pub async fn create(&self, user: UserInput) -> Result<(), SaagieError> {
        ask!(realm self.user_create(&user));
        Ok(())
    }

    /// Gives a user a new password, in the place of the one before.
    pub async fn change_password(
        &self,
        login: &str,
        old: impl Into<Secret>,
        new: impl Into<Secret>,
    ) -> Result<(), SaagieError> {
        let (old, new) = (old.into(), new.into());
        let input = PasswordChangeInput::new(login, old.expose(), new.expose());
        ask!(realm self.password_change(&input));
        Ok(())
    }

    /// Deletes a user.
    pub async fn delete(&self, login: &str) -> Result<(), SaagieError> {
        ask!(realm self.user_delete(login));
        Ok(())
    }
}

impl Groups<'_> {
    /// The groups of the realm.
    pub async fn list(&self) -> Result<Vec<Group>, SaagieError> {
        Ok(ask!(realm self.groups_list()))
    }

    /// A group with its users.
    pub async fn get(&self, name: &str) -> Result<GroupUsers, SaagieError> {
        Ok(ask!(realm self.group_get(name)))
    }

    /// Creates a group.
    pub async fn create(&self, group: GroupInput) -> Result<(), SaagieError> {
        ask!(realm self.group_create(&group));
        Ok(())
    }

    /// What a group may do.
    pub async fn permissions(&self, name: &str) -> Result<GroupPermissions, SaagieError> {
        Ok(ask!(realm self.group_permissions_get(name)))
    }

    /// Changes what a group may do: the permissions are read, changed, and sent back whole. An empty list
    /// takes all of them away.
    ///
    /// ```no_run
    /// # async fn example(saagie: saagie_client::Saagie) -> Result<(), saagie_client::SaagieError> {
    /// saagie.groups().edit_permissions("data scientists", |permissions| permissions.authorizations.clear()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn edit_permissions(
        &self,
        name: &str,
        change: impl FnOnce(&mut GroupPermissionsInput) + Send,
    ) -> Result<(), SaagieError> {
        let there = self.permissions(name).await?;
        let mut input =
            GroupPermissionsInput::new(there.role, there.authorizations, there.realm_authorization);
        change(&mut input);
        ask!(realm self.group_permissions_update(name, &input));
        Ok(())
    }

    /// Deletes a group.
    pub async fn delete(&self, name: &str) -> Result<(), SaagieError> {
        ask!(realm self.group_delete(name));
        Ok(())
    }
}

impl Profiles<'_> {
    /// The profiles of all users.
    pub async fn list(&self) -> Result<Vec<Profile>, SaagieError> {
        Ok(ask!(realm self.profiles_list()))
    }

    /// The profile of a user.
    pub async fn get(&self, login: &str) -> Result<Profile, SaagieError> {
        Ok(ask!(realm self.profile_get(login)))
    }

    /// Changes the profile of a user: it is read, changed, and sent back whole.
    pub async fn edit(
        &self,
        login: &str,
        change: impl FnOnce(&mut Profile) + Send,
    ) -> Result<(), SaagieError> {
        let mut profile = self.get(login).await?;
        change(&mut profile);
        ask!(realm self.profile_update(login, &profile));
        Ok(())
    }
}
