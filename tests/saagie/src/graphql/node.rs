//! The bridge to the executor: an object whose fields the resources resolve.

use std::cell::RefCell;
use std::collections::BTreeMap;

use apollo_compiler::Schema;
use apollo_compiler::ast::Type;
use apollo_compiler::resolvers::{FieldError, ObjectValue, ResolveInfo, ResolvedValue};
use apollo_compiler::schema::ExtendedType;
use serde_json::Value;

use crate::call::{Call, Fault};
use crate::resources;
use crate::world::{File, Object, World, text};

/// One execution.
pub(super) struct Run<'r> {
    pub(super) world: RefCell<&'r mut World>,
    pub(super) schema: &'r Schema,
    pub(super) user: &'r str,
    pub(super) files: &'r [File],
    /// Fields that fail because a test wants it, by `Type.field`.
    pub(super) faults: &'r BTreeMap<String, Fault>,
    /// What has gone wrong so far.
    pub(super) found: RefCell<Vec<Fault>>,
}

/// An object on its way out.
pub(super) struct Node<'n, 'r> {
    pub(super) run: &'n Run<'r>,
    pub(super) name: String,
    pub(super) value: Object,
}

impl ObjectValue for Node<'_, '_> {
    fn type_name(&self) -> &str {
        &self.name
    }

    fn resolve_field<'a>(
        &'a self,
        info: &'a ResolveInfo<'a>,
    ) -> Result<ResolvedValue<'a>, FieldError> {
        let field = info.field_name();
        let fault = self.run.faults.get(&format!("{}.{field}", self.name));
        let value = match fault {
            Some(fault) => Err(fault.clone()),
            None => self.value(field, info),
        };
        match value {
            Ok(value) => Ok(self.run.resolved(&info.field_definition().ty, value)),
            Err(fault) => {
                let message = fault.message.clone();
                self.run.found.borrow_mut().push(fault);
                Err(FieldError { message })
            }
        }
    }
}

impl Node<'_, '_> {
    fn value(&self, field: &str, info: &ResolveInfo<'_>) -> Result<Value, Fault> {
        let arguments = info.arguments().iter();
        let arguments = arguments.filter_map(|(name, value)| {
            let value = serde_json::to_value(value).ok()?;
            Some((name.as_str().to_owned(), value))
        });
        let mut world = self.run.world.borrow_mut();
        let mut call = Call {
            world: &mut world,
            user: self.run.user,
            parent: &self.value,
            arguments: arguments.collect(),
            files: self.run.files,
        };
        resources::resolve(&self.name, field, &mut call)
            .unwrap_or_else(|| Ok(self.value.get(field).cloned().unwrap_or_default()))
    }
}

impl Run<'_> {
    fn resolved<'a>(&'a self, ty: &Type, value: Value) -> ResolvedValue<'a> {
        match value {
            Value::Array(items) if ty.is_list() => {
                let item = ty.item_type().clone();
                let items = items.into_iter();
                ResolvedValue::List(Box::new(
                    items.map(move |value| Ok(self.resolved(&item, value))),
                ))
            }
            Value::Object(value) if !self.is_leaf(ty) => ResolvedValue::object(Node {
                run: self,
                name: match text(&value, "__typename") {
                    "" => ty.inner_named_type().to_string(),
                    name => name.to_owned(),
                },
                value,
            }),
            // A whole number is a Float too, where it was sent as one.
            Value::Number(number) if ty.inner_named_type() == "Float" => {
                ResolvedValue::leaf(Value::from(number.as_f64()))
            }
            value => ResolvedValue::leaf(value),
        }
    }

    fn is_leaf(&self, ty: &Type) -> bool {
        let definition = self.schema.types.get(ty.inner_named_type());
        matches!(
            definition,
            Some(ExtendedType::Scalar(_) | ExtendedType::Enum(_))
        )
    }
}
