//! The calls of the library: each name and method of it, and what does the same in Rust.

use std::collections::HashMap;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use serde_json::{Map, Value};
use thirtyloops_client::ResourceKind;

use crate::calls::{delete, logs, queue};
use crate::document::{Document, Edit};
use crate::python::{self, Expr};
use crate::world::{Outcome, World};

/// What a name can stand for.
enum Object {
    Document(Document),
    /// `D.CnameRecord({…})`, `D.EnvironmentVariable({…})`
    Element(Value),
    /// `ActionHandler(action, options)`
    Action(String, Value),
    /// `LogBookHandler(uuid)`
    Logbook(String),
    /// `LogsHandler(name, environment, process=…, limit=…)`
    Logs(String, Value, Value),
    /// `AppManager()`
    Apps,
}

enum Thing {
    Value(Value),
    Object(usize),
}

const NOTHING: Thing = Thing::Value(Value::Null);

type Named = Vec<(String, Thing)>;

struct Library<'a, 'w> {
    world: &'a mut World<'w>,
    appname: Option<String>,
    service: Option<String>,
    names: HashMap<String, Thing>,
    objects: Vec<Object>,
}

/// Does what the text says.
pub async fn run(world: &mut World<'_>, text: &str) -> Outcome {
    let statements = match python::parse(text) {
        Ok(statements) => statements,
        Err(problem) => return Outcome::Unmapped(problem),
    };
    let mut library = Library {
        world,
        appname: None,
        service: None,
        names: HashMap::new(),
        objects: Vec::new(),
    };
    for statement in statements {
        let done = async {
            let value = library.eval(&statement.value).await?;
            match &statement.target {
                Some(target) => library.assign(target, value),
                None => Ok(()),
            }
        };
        if let Err(outcome) = done.await {
            return outcome;
        }
    }
    Outcome::Done
}

impl Library<'_, '_> {
    fn assign(&mut self, target: &Expr, value: Thing) -> Result<(), Outcome> {
        match target {
            Expr::Name(name) => {
                self.names.insert(name.clone(), value);
                Ok(())
            }
            Expr::Attribute(of, name) if **of == Expr::Name("env".to_owned()) => {
                let text = self.plain(value)?.as_str().map(str::to_owned);
                match (name.as_str(), text) {
                    ("appname", text) => self.appname = text,
                    ("service", text) => self.service = text,
                    ("username", text) => self.world.username = text,
                    ("password", text) => self.world.password = text,
                    ("account", Some(text)) => self.world.account = text,
                    _ => return Err(Outcome::unmapped(format!("env.{name}"))),
                }
                Ok(())
            }
            Expr::Attribute(..) => {
                let value = self.plain(value)?;
                let (document, path) = self.member(target)?;
                document.edits.push(Edit::Set(path, value));
                Ok(())
            }
            other => Err(Outcome::unmapped(format!("{other:?} = …"))),
        }
    }

    /// The document and the member of it that `a.b.c` names.
    fn member(&mut self, expression: &Expr) -> Result<(&mut Document, Vec<String>), Outcome> {
        match expression {
            Expr::Attribute(of, name) => {
                let (document, mut path) = self.member(of)?;
                path.push(name.clone());
                Ok((document, path))
            }
            Expr::Name(name) => match self.names.get(name) {
                Some(Thing::Object(index)) => match &mut self.objects[*index] {
                    Object::Document(document) => Ok((document, Vec::new())),
                    _ => Err(Outcome::unmapped(name)),
                },
                _ => Err(Outcome::unmapped(name)),
            },
            other => Err(Outcome::unmapped(format!("{other:?}"))),
        }
    }

    fn plain(&self, thing: Thing) -> Result<Value, Outcome> {
        match thing {
            Thing::Value(value) => Ok(value),
            Thing::Object(index) => match &self.objects[index] {
                Object::Element(value) => Ok(value.clone()),
                Object::Document(document) => Ok(document.as_part()),
                _ => Err(Outcome::unmapped("an object as a value")),
            },
        }
    }

    fn keep(&mut self, object: Object) -> Thing {
        self.objects.push(object);
        Thing::Object(self.objects.len() - 1)
    }

    fn eval<'e>(&'e mut self, expression: &'e Expr) -> BoxFuture<'e, Result<Thing, Outcome>> {
        async move {
            match expression {
                Expr::Value(value) => Ok(Thing::Value(value.clone())),
                Expr::Tuple(parts) => {
                    for part in parts {
                        self.eval(part).await?;
                    }
                    Ok(NOTHING)
                }
                Expr::Call(of, arguments, named) => {
                    let mut values = Vec::new();
                    for argument in arguments {
                        values.push(self.eval(argument).await?);
                    }
                    let mut options = Vec::new();
                    for (name, argument) in named {
                        options.push((name.clone(), self.eval(argument).await?));
                    }
                    self.call(of, values, options).await
                }
                // What an attribute of an object is does not matter here: nothing is sent for it.
                Expr::Attribute(..) => Ok(NOTHING),
                Expr::Name(name) => match self.names.get(name) {
                    Some(Thing::Object(index)) => Ok(Thing::Object(*index)),
                    Some(Thing::Value(value)) => Ok(Thing::Value(value.clone())),
                    None => Err(Outcome::unmapped(name)),
                },
            }
        }
        .boxed()
    }

    async fn call(
        &mut self,
        of: &Expr,
        arguments: Vec<Thing>,
        named: Named,
    ) -> Result<Thing, Outcome> {
        let mut values = Vec::new();
        for argument in arguments {
            values.push(self.plain(argument)?);
        }
        let mut options = Map::new();
        for (name, option) in named {
            let value = self.plain(option)?;
            options.insert(name, value);
        }
        let text = |index: usize| {
            let value: Option<&Value> = values.get(index);
            value.and_then(Value::as_str).unwrap_or_default().to_owned()
        };
        match of {
            Expr::Name(class) => match class.as_str() {
                "ActionHandler" => {
                    let given = values.get(1).or_else(|| options.get("options")).cloned();
                    Ok(self.keep(Object::Action(text(0), given.unwrap_or_default())))
                }
                "LogBookHandler" => Ok(self.keep(Object::Logbook(text(0)))),
                "LogsHandler" => {
                    let option = |index: usize, name: &str| {
                        let value = values.get(index).or_else(|| options.get(name));
                        value.cloned().unwrap_or_default()
                    };
                    let (process, limit) = (option(2, "process"), option(3, "limit"));
                    Ok(self.keep(Object::Logs(text(0), process, limit)))
                }
                "AppManager" => Ok(self.keep(Object::Apps)),
                other => Err(Outcome::unmapped(other)),
            },
            Expr::Attribute(module, class) if **module == Expr::Name("D".to_owned()) => {
                let given = values.first().cloned().unwrap_or_default();
                let given = given.as_object().cloned().unwrap_or_default();
                if class == "CnameRecord" || class == "EnvironmentVariable" {
                    return Ok(self.keep(Object::Element(given.into())));
                }
                let kind: ResourceKind = class.to_lowercase().parse().map_err(Outcome::unmapped)?;
                Ok(self.keep(Object::Document(Document::new(kind, given))))
            }
            Expr::Attribute(object, method) if method == "add" || method == "delete" => {
                if let Expr::Attribute(..) = **object {
                    let element = values.first().cloned().unwrap_or_default();
                    let (document, path) = self.member(object)?;
                    let [list] = path.as_slice() else {
                        return Err(Outcome::unmapped(path.join(".")));
                    };
                    document.edits.push(if method == "add" {
                        Edit::Add(list.clone(), element)
                    } else {
                        Edit::Remove(list.clone(), element)
                    });
                    return Ok(NOTHING);
                }
                self.method(object, method, &options).await
            }
            Expr::Attribute(object, method) => self.method(object, method, &options).await,
            other => Err(Outcome::unmapped(format!("{other:?}(…)"))),
        }
    }

    async fn method(
        &mut self,
        object: &Expr,
        method: &str,
        options: &Map<String, Value>,
    ) -> Result<Thing, Outcome> {
        let Thing::Object(index) = self.eval(object).await? else {
            return Err(Outcome::unmapped(method));
        };
        let option = |name: &str| options.get(name).and_then(Value::as_str);
        let account = match (option("username"), option("password")) {
            (None, None) => self.world.account(),
            (username, password) => self.world.account_of(username, password),
        };
        let appname = self.appname.clone();
        match (&mut self.objects[index], method) {
            (Object::Document(document), _) => {
                let own = document.given.get("name").and_then(Value::as_str);
                // A service is addressed by its app, whatever its own name.
                let name = match (document.kind, appname.as_deref()) {
                    (ResourceKind::App, _) | (_, None) => own,
                    (_, appname) => appname,
                };
                let name = name.unwrap_or_default().to_owned();
                match method {
                    "fetch" => document.fetch(&account, &name).await?,
                    "save" => document.save(&account, &name).await?,
                    "delete" => delete(&account, document.kind, &name).await?,
                    "to_dict" | "to_python" => {}
                    other => return Err(Outcome::unmapped(other)),
                }
            }
            (Object::Action(action, options), "queue") => {
                let kind = self.service.as_deref().unwrap_or("app");
                let kind: ResourceKind = kind.parse().map_err(Outcome::unmapped)?;
                let app = appname.unwrap_or_default();
                let (action, options) = (action.clone(), options.clone());
                queue(&account, kind, &app, &action, options).await?;
            }
            (Object::Logbook(uuid), "fetch") => {
                account.job(uuid.as_str()).logbook().send().await?;
            }
            (Object::Logs(app, process, limit), "fetch") => {
                logs(self.world, &account, app, process.as_str(), limit.as_i64()).await?;
            }
            (Object::Apps, "list") => {
                account.apps().send().await?;
            }
            (_, other) => return Err(Outcome::unmapped(other)),
        }
        Ok(NOTHING)
    }
}
